//! Offices change hands, members sign in, and nobody does what is not theirs, on both databases.

use std::collections::BTreeSet;
use std::sync::Arc;
use std::time::Duration;

use crate::common::{Bench, on_both, treaty};
use spectemur_app::{
    Accept, App, AppError, Invite, Keys, Member, MemberError, RECOVERY_CODES, SignIn, SignedIn, StoreError,
    WeakPassword,
};
use spectemur_model::{Language, Office};
use spectemur_testkit::{TestChance, instant};
use totp_rs::{Builder, Secret};

on_both![
    empty:
    the_first_administrator_comes_in_and_invites_others,
    an_invitation_is_good_once_and_for_fourteen_days,
    a_session_ends_by_hand_by_idleness_and_by_age,
    wrong_passwords_make_only_those_wait_who_give_them,
    a_code_is_asked_for_and_counts_once,
    a_recovery_code_counts_once,
    a_state_hands_its_office_over_and_looks_after_its_own_people,
    an_office_ends_with_its_last_day,
    every_change_leaves_an_act_that_cannot_be_altered,
    without_keys_nobody_comes_in,
];

const PASSWORD: &str = "a long walk over the hills";
const DAY: u64 = 24 * 3600;

struct House {
    bench: Bench,
    app: App,
}

impl House {
    /// The application over the same record, opened again with keys.
    async fn of(bench: Bench) -> Self {
        let store = bench.store().await;
        let (app, _) = App::open(treaty(), store.address(), bench.clock.clone()).await.unwrap();
        let keys = Keys::new(Arc::new(TestChance::default()), "https://reports.example").unwrap();
        Self { app: app.with_keys(keys), bench }
    }

    async fn administrator(&self) -> Member {
        let invited = self.app.bootstrap("First Administrator", "Ada@example.org", Language::English).await.unwrap();
        self.accepted(&invited.token, "First Administrator").await
    }

    async fn accepted(&self, token: &str, name: &str) -> Member {
        let signed = self.app.accept(token, &accept(name, PASSWORD)).await.unwrap();
        self.app.member(&signed.token).await.unwrap().unwrap()
    }

    /// Somebody who holds an office by another's invitation.
    async fn holder(&self, by: &Member, office: &str, email: &str) -> Member {
        let invited = self.app.invite(by, &invite(office, email)).await.unwrap();
        self.accepted(&invited.token, email).await
    }

    async fn sign_in(&self, email: &str, password: &str, from: &str) -> Result<SignedIn, AppError> {
        let (email, password) = (email.to_owned(), password.to_owned());
        self.app.sign_in(&SignIn { email, password, from: from.to_owned(), browser: "Firefox".to_owned() }).await
    }

    fn pass(&self, seconds: u64) {
        self.bench.clock.advance(Duration::from_secs(seconds));
    }
}

fn accept(name: &str, password: &str) -> Accept {
    Accept { name: name.to_owned(), password: password.to_owned(), browser: "Firefox".to_owned() }
}

fn invite(office: &str, email: &str) -> Invite {
    Invite {
        office: Office::parse(office).unwrap(),
        name: "Somebody".to_owned(),
        email: email.to_owned(),
        language: Language::French,
        until: None,
    }
}

/// What a member was refused with.
fn refused<T: std::fmt::Debug>(result: Result<T, AppError>) -> MemberError {
    match result.expect_err("this must be refused") {
        AppError::Member(error) => error,
        other => panic!("{other}"),
    }
}

fn code(secret: &str, seconds: u64) -> String {
    Builder::new().with_secret(Secret::try_from_base32(secret).unwrap()).build().unwrap().generate(seconds).to_string()
}

async fn the_first_administrator_comes_in_and_invites_others(bench: Bench) {
    let house = House::of(bench).await;
    let ada = house.administrator().await;
    assert_eq!((ada.email(), ada.office().to_string().as_str()), ("ada@example.org", "administrator"));
    let support = house.holder(&ada, "support-unit", "unit@example.org").await;
    let state = house.holder(&support, "state-administrator/LAO", "kham@example.org").await;
    let editor = house.holder(&state, "state-editor/LAO", "noy@example.org").await;
    for (who, office) in [
        (&editor, "state-editor/LAO"),
        (&state, "state-editor/BGR"),
        (&state, "auditor"),
        (&support, "administrator"),
        (&support, "state-editor/LAO"),
    ] {
        let error = refused(house.app.invite(who, &invite(office, "more@example.org")).await);
        assert!(matches!(error, MemberError::NotAllowed { act: "invite", .. }), "{office}: {error}");
    }
    assert_eq!(
        refused(house.app.invite(&ada, &invite("state-editor/XYZ", "x@example.org")).await),
        MemberError::NoOffice
    );
    let taken = refused(house.app.invite(&ada, &invite("auditor", "NOY@example.org")).await);
    assert_eq!(taken, MemberError::EmailTaken);
    let people = house.app.people(&state).await.unwrap();
    let names: Vec<&str> = people.holders.iter().map(|holder| holder.email.as_str()).collect();
    assert_eq!(names, ["kham@example.org", "noy@example.org"], "nobody of another office is shown");
}

async fn an_invitation_is_good_once_and_for_fourteen_days(bench: Bench) {
    let house = House::of(bench).await;
    let ada = house.administrator().await;
    let invited = house.app.invite(&ada, &invite("auditor", "eve@example.org")).await.unwrap();
    assert_eq!(invited.token.len(), 64);
    let wrong = "0".repeat(64);
    assert_eq!(refused(house.app.accept(&wrong, &accept("Eve", PASSWORD)).await), MemberError::NoInvitation);
    for (password, why) in [("short", WeakPassword::Short), ("eve@example.org!", WeakPassword::OwnName)] {
        let error = refused(house.app.accept(&invited.token, &accept("Eve", password)).await);
        assert_eq!(error, MemberError::WeakPassword(why));
    }
    house.pass(14 * DAY - 1);
    assert_eq!(house.app.invitation(&invited.token).await.unwrap().email, "eve@example.org");
    house.accepted(&invited.token, "Eve").await;
    assert_eq!(refused(house.app.accept(&invited.token, &accept("Eve", PASSWORD)).await), MemberError::NoInvitation);

    let ada = house.sign_in("ada@example.org", PASSWORD, "10.0.0.1").await.unwrap();
    let ada = house.app.member(&ada.token).await.unwrap().unwrap();
    let late = house.app.invite(&ada, &invite("presidency", "late@example.org")).await.unwrap();
    let gone = house.app.invite(&ada, &invite("presidency", "gone@example.org")).await.unwrap();
    house.app.withdraw(&ada, &gone.id).await.unwrap();
    assert_eq!(refused(house.app.invitation(&gone.token).await), MemberError::NoInvitation);
    house.pass(14 * DAY);
    assert_eq!(refused(house.app.accept(&late.token, &accept("Late", PASSWORD)).await), MemberError::ExpiredInvitation);
}

async fn a_session_ends_by_hand_by_idleness_and_by_age(bench: Bench) {
    let house = House::of(bench).await;
    house.administrator().await;
    let signed = house.sign_in(" ADA@example.org", PASSWORD, "10.0.0.1").await.unwrap();
    let other = house.sign_in("ada@example.org", PASSWORD, "10.0.0.2").await.unwrap();
    let ada = house.app.member(&signed.token).await.unwrap().unwrap();
    let sessions = house.app.security(&ada).await.unwrap().sessions;
    assert_eq!((sessions.len(), sessions.iter().filter(|session| session.is_this).count()), (3, 1));
    let second = house.app.member(&other.token).await.unwrap().unwrap();
    house.app.sign_out(&second).await.unwrap();
    assert_eq!(house.app.member(&other.token).await.unwrap(), None);
    let again = house.app.sign_out(&second).await.unwrap_err();
    assert!(matches!(again, AppError::Store(StoreError::Overtaken)), "{again}");

    let new = "the ferry leaves before dawn";
    assert_eq!(refused(house.app.set_password(&ada, "wrong", new).await), MemberError::WrongSignIn);
    house.app.set_password(&ada, PASSWORD, new).await.unwrap();
    assert_eq!(house.app.security(&ada).await.unwrap().sessions.len(), 1, "the others end with the old password");
    assert_eq!(refused(house.sign_in("ada@example.org", PASSWORD, "10.0.0.3").await), MemberError::WrongSignIn);

    house.pass(12 * 3600);
    assert!(house.app.member(&signed.token).await.unwrap().is_some());
    house.pass(12 * 3600 + 1);
    assert_eq!(house.app.member(&signed.token).await.unwrap(), None, "nobody used it for twelve hours");
    let fresh = house.sign_in("ada@example.org", new, "10.0.0.1").await.unwrap();
    for _ in 0..60 {
        assert!(house.app.member(&fresh.token).await.unwrap().is_some());
        house.pass(12 * 3600);
    }
    house.pass(1);
    assert_eq!(house.app.member(&fresh.token).await.unwrap(), None, "thirty days are the most");
}

async fn wrong_passwords_make_only_those_wait_who_give_them(bench: Bench) {
    let house = House::of(bench).await;
    house.administrator().await;
    for _ in 0..3 {
        assert_eq!(refused(house.sign_in("ada@example.org", "guess", "10.6.6.6").await), MemberError::WrongSignIn);
    }
    let waits = refused(house.sign_in("ada@example.org", PASSWORD, "10.6.6.6").await);
    assert_eq!(waits, MemberError::Wait { seconds: 5 }, "even with the right password");
    assert!(house.sign_in("ada@example.org", PASSWORD, "10.0.0.1").await.is_ok(), "from elsewhere nobody waits");
    house.pass(5);
    assert_eq!(refused(house.sign_in("ada@example.org", "guess", "10.6.6.6").await), MemberError::WrongSignIn);
    assert_eq!(
        refused(house.sign_in("ada@example.org", PASSWORD, "10.6.6.6").await),
        MemberError::Wait { seconds: 10 }
    );
    house.pass(10);
    assert!(house.sign_in("ada@example.org", PASSWORD, "10.6.6.6").await.is_ok());
    assert_eq!(refused(house.sign_in("ada@example.org", "guess", "10.6.6.6").await), MemberError::WrongSignIn);
    assert_eq!(refused(house.sign_in("nobody@example.org", PASSWORD, "10.6.6.6").await), MemberError::WrongSignIn);
}

async fn a_code_is_asked_for_and_counts_once(bench: Bench) {
    let house = House::of(bench).await;
    let ada = house.administrator().await;
    house.bench.clock.set(instant("2026-11-21T09:00:00Z"));
    let now = 1_795_251_600;
    let begun = house.app.begin_codes(&ada, PASSWORD).await.unwrap();
    assert!(begun.address.starts_with("otpauth://totp/Spectemur:ada%40example.org?secret="), "{}", begun.address);
    assert!(!house.sign_in("ada@example.org", PASSWORD, "10.0.0.1").await.unwrap().awaits_code, "not confirmed yet");
    assert_eq!(refused(house.app.confirm_codes(&ada, "000000").await), MemberError::WrongCode);
    let recovery = house.app.confirm_codes(&ada, &code(&begun.secret, now)).await.unwrap();
    assert_eq!(recovery.iter().collect::<BTreeSet<_>>().len(), RECOVERY_CODES);

    let signed = house.sign_in("ada@example.org", PASSWORD, "10.0.0.1").await.unwrap();
    assert!(signed.awaits_code);
    assert_eq!(house.app.member(&signed.token).await.unwrap(), None, "the password alone opens nothing");
    let seen = house.app.give_code(&signed.token, &code(&begun.secret, now)).await;
    assert_eq!(refused(seen), MemberError::WrongCode, "that code was used already");
    house.pass(30);
    let next = code(&begun.secret, now + 30);
    house.app.give_code(&signed.token, &next).await.unwrap();
    assert!(house.app.member(&signed.token).await.unwrap().is_some());

    let waiting = house.sign_in("ada@example.org", PASSWORD, "10.0.0.1").await.unwrap();
    for _ in 0..3 {
        assert_eq!(refused(house.app.give_code(&waiting.token, &next).await), MemberError::WrongCode);
    }
    assert_eq!(refused(house.app.give_code(&waiting.token, &next).await), MemberError::Wait { seconds: 5 });
    house.pass(601);
    let over = refused(house.app.give_code(&waiting.token, &code(&begun.secret, now + 631)).await);
    assert_eq!(over, MemberError::WrongSignIn, "a code is waited for ten minutes");
    house.app.remove_codes(&ada, PASSWORD).await.unwrap();
    assert!(!house.sign_in("ada@example.org", PASSWORD, "10.0.0.1").await.unwrap().awaits_code);
}

async fn a_recovery_code_counts_once(bench: Bench) {
    let house = House::of(bench).await;
    let ada = house.administrator().await;
    house.bench.clock.set(instant("2026-11-21T09:00:00Z"));
    let begun = house.app.begin_codes(&ada, PASSWORD).await.unwrap();
    let recovery = house.app.confirm_codes(&ada, &code(&begun.secret, 1_795_251_600)).await.unwrap();
    let used = recovery[4].to_uppercase().replace('-', " ");
    let signed = house.sign_in("ada@example.org", PASSWORD, "10.0.0.1").await.unwrap();
    house.app.give_code(&signed.token, &used).await.unwrap();
    assert_eq!(house.app.security(&ada).await.unwrap().recovery_left, RECOVERY_CODES - 1);
    let again = house.sign_in("ada@example.org", PASSWORD, "10.0.0.1").await.unwrap();
    assert_eq!(refused(house.app.give_code(&again.token, &used).await), MemberError::WrongCode);
    let renewed = house.app.renew_recovery(&ada, PASSWORD).await.unwrap();
    assert_eq!(refused(house.app.give_code(&again.token, &recovery[5]).await), MemberError::WrongCode);
    house.app.give_code(&again.token, &renewed[0]).await.unwrap();
}

async fn a_state_hands_its_office_over_and_looks_after_its_own_people(bench: Bench) {
    let house = House::of(bench).await;
    let ada = house.administrator().await;
    let old = house.holder(&ada, "state-administrator/LAO", "kham@example.org").await;
    let other = house.holder(&ada, "state-administrator/BGR", "ivan@example.org").await;
    // The address is the office's own, and goes to the successor.
    let successor = invite("state-administrator/LAO", "kham@example.org");
    let invited = house.app.hand_over(&ada, old.account(), &successor).await.unwrap();
    let seen = house.app.invitation(&invited.token).await.unwrap();
    assert_eq!(seen.follows.as_deref(), Some("kham@example.org"));
    let held = house.sign_in("kham@example.org", PASSWORD, "10.0.0.1").await.unwrap();
    let new = house.accepted(&invited.token, "Dara").await;
    assert_eq!(house.app.member(&held.token).await.unwrap(), None, "the office is the successor's");
    assert_eq!(new.office(), old.office());
    let error =
        refused(house.app.hand_over(&other, new.account(), &invite("state-administrator/LAO", "x@example.org")).await);
    assert!(matches!(error, MemberError::NotAllowed { .. }));
    let elsewhere = house.app.hand_over(&ada, new.account(), &invite("auditor", "x@example.org")).await;
    assert!(matches!(refused(elsewhere), MemberError::NotAllowed { .. }), "an office is handed over as it is");
    assert!(matches!(refused(house.app.end_office(&other, new.account()).await), MemberError::NotAllowed { .. }));
    assert_eq!(refused(house.app.end_office(&ada, ada.account()).await), MemberError::OwnOffice);
    let editor = house.holder(&new, "state-editor/LAO", "noy@example.org").await;
    let held = house.sign_in("noy@example.org", PASSWORD, "10.0.0.1").await.unwrap();
    house.app.end_office(&new, editor.account()).await.unwrap();
    assert_eq!(house.app.member(&held.token).await.unwrap(), None);
    assert_eq!(refused(house.sign_in("noy@example.org", PASSWORD, "10.0.0.1").await), MemberError::WrongSignIn);
    let people = house.app.people(&new).await.unwrap();
    assert_eq!((people.holders.len(), people.former.len()), (1, 2));
}

async fn an_office_ends_with_its_last_day(bench: Bench) {
    let house = House::of(bench).await;
    house.bench.clock.set(instant("2026-11-21T09:00:00Z"));
    let ada = house.administrator().await;
    let until = |day: &str| Invite {
        until: Some(day.parse().unwrap()),
        ..invite("coordinator/DEU/clearance", "c@example.org")
    };
    assert_eq!(refused(house.app.invite(&ada, &until("2026-11-20")).await), MemberError::BadUntil);
    let invited = house.app.invite(&ada, &until("2026-11-22")).await.unwrap();
    let signed = house.app.accept(&invited.token, &accept("Coordinator", PASSWORD)).await.unwrap();
    house.bench.clock.set(instant("2026-11-21T20:00:00Z"));
    assert!(house.app.member(&signed.token).await.unwrap().is_some());
    house.bench.clock.set(instant("2026-11-22"));
    let last = house.sign_in("c@example.org", PASSWORD, "10.0.0.1").await.unwrap();
    assert!(house.app.member(&last.token).await.unwrap().is_some(), "the last day is inside");
    house.pass(2);
    assert_eq!(house.app.member(&last.token).await.unwrap(), None);
    assert_eq!(refused(house.sign_in("c@example.org", PASSWORD, "10.0.0.1").await), MemberError::WrongSignIn);
}

async fn every_change_leaves_an_act_that_cannot_be_altered(bench: Bench) {
    let house = House::of(bench).await;
    let ada = house.administrator().await;
    let support = house.holder(&ada, "support-unit", "unit@example.org").await;
    house.app.end_office(&ada, support.account()).await.unwrap();
    let trail = house.app.acts(&ada, None, 100).await.unwrap();
    let told: Vec<(&str, &str)> =
        trail.acts.iter().rev().map(|acted| (acted.act.name.as_str(), acted.act.kind.as_str())).collect();
    assert_eq!(
        told,
        [
            ("operator", "invited"),
            ("First Administrator", "accepted"),
            ("First Administrator", "invited"),
            ("unit@example.org", "accepted"),
            ("First Administrator", "office-ended"),
        ]
    );
    let ended = &trail.acts[0].act;
    assert!(ended.before.as_deref().unwrap().contains("support-unit") && ended.after.is_none());
    let all = format!("{:?}", trail.acts);
    assert!(!all.contains(PASSWORD) && !all.contains("argon2"), "no secret stands in the trail");
    let page = house.app.acts(&ada, None, 2).await.unwrap();
    assert_eq!((page.acts.len(), page.next), (2, Some(4)));
    let checked = house.app.check_acts(&ada).await.unwrap();
    assert_eq!((checked.acts, checked.problems.len()), (5, 0));
    assert!(matches!(refused(house.app.acts(&support, None, 9).await), MemberError::NotAllowed { .. }));
}

async fn without_keys_nobody_comes_in(bench: Bench) {
    let app = &bench.app;
    assert_eq!(refused(app.bootstrap("First", "ada@example.org", Language::English).await), MemberError::NoKeys);
    assert_eq!(app.member(&"0".repeat(64)).await.unwrap(), None);
    for wrong in ["http://reports.example", "reports.example", "https://10.0.0.1"] {
        assert!(Keys::new(Arc::new(TestChance::default()), wrong).is_err(), "{wrong}");
    }
    assert!(Keys::new(Arc::new(TestChance::default()), "http://localhost:7319").is_ok());
}
