//! A State's people write a report together, and nothing that anybody typed is lost, on both databases.
//!
//! What is expected is written here by hand; no report here is real.

use std::sync::Arc;

use crate::common::{Bench, on_both, treaty};
use serde_json::{Value, json};
use spectemur_app::drafts::{Became, Changed, DraftError, DraftName, OpenDraft};
use spectemur_app::{Accept, App, AppError, Invite, Keys, Member, MemberError};
use spectemur_demo::{Dice, report};
use spectemur_model::report::{Cover, Gravity};
use spectemur_model::{FormKey, Language, Office, QuestionKey, Report, StateCode};
use spectemur_testkit::{TestChance, instant};

on_both![
    empty:
    three_changed_answers_become_a_report_with_a_receipt,
    two_editors_at_once_lose_nothing,
    rows_of_a_table_meet_row_by_row,
    whoever_saves_again_after_a_lost_answer_is_not_at_odds_with_themselves,
    everything_is_unchanged_in_one_act,
    what_does_not_read_is_kept_and_stops_only_the_handing_in,
    what_is_not_public_stays_so,
    only_the_people_of_the_state_read_and_write_and_only_some_hand_in,
    comments_and_tasks_are_among_colleagues,
    earlier_versions_of_an_answer_can_be_read,
    what_was_done_is_in_the_trail_and_what_was_answered_is_not,
];

const NAME: DraftName = DraftName { year: 2025, kind: spectemur_model::report::ReportKind::Annual };
const NOTE: &str = "national.law-note";
const MEASURES: &str = "national.measures";

struct House {
    app: App,
    bench: Bench,
    ada: Member,
    editor: Member,
    second: Member,
    submitter: Member,
}

impl House {
    /// The people of a State, which handed in a generated report on the year before.
    async fn of(bench: Bench) -> Self {
        let (app, _) = App::open(treaty(), bench.store().await.address(), bench.clock.clone()).await.unwrap();
        let app = app.with_keys(Keys::new(Arc::new(TestChance::default()), "https://reports.example").unwrap());
        bench.clock.set(instant("2025-04-20T10:00:00Z"));
        app.submit(&last_year(&app), &[], "the focal point").await.unwrap();
        bench.clock.set(instant("2026-04-20T10:00:00Z"));
        let first = app.bootstrap("Ada", "ada@example.org", Language::English).await.unwrap();
        let ada = accepted(&app, &first.token, "Ada").await;
        let editor = holder(&app, &ada, "state-editor/LAO", "Kham").await;
        let second = holder(&app, &ada, "state-editor/LAO", "Noy").await;
        let submitter = holder(&app, &ada, "state-submitter/LAO", "Vong").await;
        app.open_draft(&editor, NAME, Some(Language::English)).await.unwrap();
        Self { app, bench, ada, editor, second, submitter }
    }

    async fn open(&self) -> OpenDraft {
        self.app.draft_of(&self.editor, NAME).await.unwrap().open.unwrap()
    }

    async fn save(&self, by: &Member, place: &str, based_on: i64, value: Value) -> (Became, i64) {
        let changed = Changed { place: place.to_owned(), based_on, value };
        let saved = self.app.save_draft(by, NAME, &[changed]).await.unwrap().saved.remove(0);
        (saved.became, saved.version)
    }
}

fn last_year(app: &App) -> Report {
    let package = app.treaty().package();
    let template = &package.templates["article-7-2023"];
    report(package, template, (StateCode::parse("LAO").unwrap(), 2024), 3, &mut Dice::new(11)).unwrap()
}

async fn accepted(app: &App, token: &str, name: &str) -> Member {
    let password = "a long walk over the hills".to_owned();
    let accept = Accept { name: name.to_owned(), password, browser: "Firefox".to_owned() };
    let signed = app.accept(token, &accept).await.unwrap();
    app.member(&signed.token).await.unwrap().unwrap()
}

async fn holder(app: &App, by: &Member, office: &str, name: &str) -> Member {
    let invite = Invite {
        office: Office::parse(office).unwrap(),
        name: name.to_owned(),
        email: format!("{}@example.org", name.to_lowercase()),
        language: Language::English,
        until: None,
    };
    let invited = app.invite(by, &invite).await.unwrap();
    accepted(app, &invited.token, name).await
}

fn text(words: &str) -> Value {
    json!({ "answer": words, "public": true })
}

fn table(rows: &[Value]) -> Value {
    json!({ "answer": rows, "public": true })
}

fn measure(title: &str, status: &str) -> Value {
    json!({ "measure": title, "kind": "penal-law", "status": status })
}

fn refused<T: std::fmt::Debug>(result: Result<T, AppError>) -> AppError {
    result.expect_err("this must be refused")
}

async fn three_changed_answers_become_a_report_with_a_receipt(bench: Bench) {
    let house = House::of(bench).await;
    let before = house.open().await;
    assert!(before.last.is_some(), "last year stands beside this year");
    let changes = [(NOTE, "A bill is before parliament."), ("national.dissemination-note", "Courses were held.")];
    let mut changes: Vec<Changed> =
        changes.map(|(place, words)| Changed { place: place.to_owned(), based_on: 0, value: text(words) }).into();
    changes.push(Changed {
        place: "national.law-challenges".to_owned(),
        based_on: 0,
        value: json!({ "answer": true, "public": true }),
    });
    house.app.save_draft(&house.editor, NAME, &changes).await.unwrap();
    let open = house.open().await;
    let refused: Vec<_> = open.findings.iter().filter(|found| found.gravity == Gravity::Refused).collect();
    assert!(refused.is_empty(), "{refused:?}");
    let submitted = house.app.submit_draft(&house.submitter, NAME).await.unwrap();
    assert!(!submitted.is_repeated);
    let kept = house.app.report_of(&submitted.received.id).await.unwrap();
    assert_eq!(house.app.received(&submitted.received.id).await.unwrap(), submitted.received);
    for changed in &changes {
        let answer = &kept.answers[&QuestionKey::new(&changed.place)];
        assert!(answer.public, "{}", changed.place);
    }
    assert!(house.app.draft_of(&house.editor, NAME).await.unwrap().open.is_none(), "the draft is closed");
    let late = Changed { place: NOTE.to_owned(), based_on: 0, value: text("Too late.") };
    let late = refused_draft(house.app.save_draft(&house.editor, NAME, &[late]).await);
    assert_eq!(late, DraftError::NotOpen);

    house.app.open_draft(&house.editor, NAME, None).await.unwrap();
    let again = house.open().await;
    assert_eq!(again.value(NOTE)["answer"], "A bill is before parliament.", "an amendment begins with the report");
    house.save(&house.editor, NOTE, 0, text("The bill was passed.")).await;
    let amended = house.app.submit_draft(&house.submitter, NAME).await.unwrap().received;
    assert_eq!((amended.version, amended.amends), (2, Some(submitted.received.id)));
}

fn refused_draft<T: std::fmt::Debug>(result: Result<T, AppError>) -> DraftError {
    match refused(result) {
        AppError::Draft(error) => error,
        other => panic!("{other}"),
    }
}

async fn two_editors_at_once_lose_nothing(bench: Bench) {
    let house = House::of(bench).await;
    let other = "national.dissemination-note";
    let (one, two) = tokio::join!(
        house.save(&house.editor, NOTE, 0, text("Kham's words.")),
        house.save(&house.second, other, 0, text("Noy's words.")),
    );
    assert_eq!((one.0, two.0), (Became::Stands, Became::Stands));
    let open = house.open().await;
    assert_eq!(open.value(NOTE)["answer"], "Kham's words.");
    assert_eq!(open.value(other)["answer"], "Noy's words.");

    let (became, stands) = house.save(&house.second, NOTE, 0, text("Noy's other words.")).await;
    assert_eq!((became, stands), (Became::Contested, 1), "Noy had not seen what Kham wrote");
    let open = house.open().await;
    assert_eq!(open.value(NOTE)["answer"], "Kham's words.");
    let contested = &open.contested[NOTE];
    assert_eq!((contested.len(), contested[0].by.as_str()), (1, "Noy"));
    assert_eq!(contested[0].value["answer"], "Noy's other words.");
    let error = refused_draft(house.app.submit_draft(&house.submitter, NAME).await);
    assert_eq!(error, DraftError::Contested(1), "nobody can say what the report says");

    house.app.resolve_draft(&house.editor, NAME, (NOTE, contested[0].version)).await.unwrap();
    let open = house.open().await;
    assert_eq!(open.value(NOTE)["answer"], "Noy's other words.");
    assert!(open.contested.is_empty());
    let store = house.bench.store().await;
    let versions = store.draft_versions(&open.id, NOTE).await.unwrap();
    assert_eq!(versions.len(), 3, "what was not chosen is kept until the report is handed in");
    let error = refused_draft(house.app.resolve_draft(&house.editor, NAME, (NOTE, 2)).await);
    assert_eq!(error, DraftError::NoVersion, "somebody chose already");
}

async fn rows_of_a_table_meet_row_by_row(bench: Bench) {
    let house = House::of(bench).await;
    let began = [measure("Penal code", "in-force"), measure("Decree 7", "in-preparation")];
    let (_, version) = house.save(&house.editor, MEASURES, 0, table(&began)).await;
    let more = [began[0].clone(), began[1].clone(), measure("Order 9", "adopted")];
    house.save(&house.editor, MEASURES, version, table(&more)).await;
    let other = [measure("Penal code", "amended"), began[1].clone()];
    let (became, _) = house.save(&house.second, MEASURES, version, table(&other)).await;
    assert_eq!(became, Became::Merged);
    let both = json!([measure("Penal code", "amended"), began[1], measure("Order 9", "adopted")]);
    assert_eq!(house.open().await.value(MEASURES)["answer"], both);
    let third = [measure("Penal code", "adopted"), began[1].clone()];
    let (became, _) = house.save(&house.editor, MEASURES, version, table(&third)).await;
    assert_eq!(became, Became::Contested, "the same cell of the same row was changed in two ways");
}

async fn whoever_saves_again_after_a_lost_answer_is_not_at_odds_with_themselves(bench: Bench) {
    let house = House::of(bench).await;
    house.save(&house.editor, NOTE, 0, text("A bill")).await;
    // The answer of the office was lost on the way, and more was typed meanwhile.
    let (became, version) = house.save(&house.editor, NOTE, 0, text("A bill is ready.")).await;
    assert_eq!((became, version), (Became::Stands, 2));
    let (became, version) = house.save(&house.editor, NOTE, 0, text("A bill is ready.")).await;
    assert_eq!((became, version), (Became::Stands, 2), "saving the same twice writes nothing");
    let (became, _) = house.save(&house.second, NOTE, 0, text("A bill is ready.")).await;
    assert_eq!(became, Became::Stands, "the same words from two people are no contradiction");
}

async fn everything_is_unchanged_in_one_act(bench: Bench) {
    let house = House::of(bench).await;
    house.save(&house.editor, NOTE, 0, text("Typed by mistake.")).await;
    let form = FormKey::new("A");
    house.app.mark_form(&house.editor, NAME, (&form, Cover::Changed)).await.unwrap();
    house.app.mark_unchanged(&house.editor, NAME, None).await.unwrap();
    let open = house.open().await;
    assert!(open.written.keys().all(|place| !open.is_changed(place)));
    assert_eq!(open.value("cover/A"), json!({ "unchanged_since": 2024 }));
    let submitted = house.app.submit_draft(&house.submitter, NAME).await.unwrap();
    let kept = house.app.report_of(&submitted.received.id).await.unwrap();
    assert_eq!(kept.cover[&form], Cover::Unchanged { since: 2024 });
}

async fn what_does_not_read_is_kept_and_stops_only_the_handing_in(bench: Bench) {
    let house = House::of(bench).await;
    let typed = json!({ "answer": "yes, mostly", "public": true });
    house.save(&house.editor, "national.law-challenges", 0, typed.clone()).await;
    let open = house.open().await;
    assert_eq!(open.value("national.law-challenges"), typed, "what was typed is there");
    let codes: Vec<&str> = open
        .findings
        .iter()
        .filter(|found| found.place.to_string() == "national.law-challenges")
        .map(|found| found.code)
        .collect();
    assert!(codes.contains(&"yes-no-not-read"), "{codes:?}");
    assert!(matches!(
        refused(house.app.submit_draft(&house.submitter, NAME).await),
        AppError::RefusedReport(found) if !found.is_empty()
    ));
    let nowhere = Changed { place: "no.such-question".to_owned(), based_on: 0, value: text("x") };
    let error = refused_draft(house.app.save_draft(&house.editor, NAME, &[nowhere]).await);
    assert_eq!(error, DraftError::NoPlace("no.such-question".to_owned()));
}

async fn what_is_not_public_stays_so(bench: Bench) {
    let house = House::of(bench).await;
    let secret = json!({ "answer": "Not for everybody.", "public": false });
    house.save(&house.editor, NOTE, 0, secret).await;
    house.save(&house.editor, NOTE, 1, json!({ "answer": "Still not.", "public": false })).await;
    let open = house.open().await;
    assert!(!open.report.answers[&QuestionKey::new(NOTE)].public);
    let submitted = house.app.submit_draft(&house.submitter, NAME).await.unwrap();
    let kept = house.app.report_of(&submitted.received.id).await.unwrap();
    assert!(!kept.answers[&QuestionKey::new(NOTE)].public);
    house.app.open_draft(&house.editor, NAME, None).await.unwrap();
    assert_eq!(house.open().await.value(NOTE)["public"], false, "also in an amendment");
}

async fn only_the_people_of_the_state_read_and_write_and_only_some_hand_in(bench: Bench) {
    let house = House::of(bench).await;
    let app = &house.app;
    let mut others = vec![house.ada.clone()];
    for (office, name) in [
        ("state-administrator/BGR", "Boris"),
        ("state-submitter/BGR", "Bela"),
        ("coordinator/LAO/clearance", "Cora"),
        ("presidency/LAO", "Pia"),
        ("support-unit", "Uma"),
        ("auditor", "Otto"),
    ] {
        others.push(holder(app, &house.ada, office, name).await);
    }
    house.save(&house.editor, NOTE, 0, text("Ours alone.")).await;
    for other in &others {
        let office = other.office().to_string();
        if office.ends_with("BGR") {
            let own = app.draft_of(other, NAME).await.unwrap();
            assert!(own.open.is_none() && own.state.to_string() == "BGR", "{office} sees its own State only");
            assert_eq!(refused_draft(app.submit_draft(other, NAME).await), DraftError::NotOpen);
            continue;
        }
        let form = FormKey::new("A");
        let changed = [Changed { place: NOTE.to_owned(), based_on: 1, value: text("Theirs.") }];
        for result in [
            app.draft_of(other, NAME).await.map(drop),
            app.reports_to_write(other).await.map(drop),
            app.open_draft(other, NAME, None).await,
            app.save_draft(other, NAME, &changed).await.map(drop),
            app.resolve_draft(other, NAME, (NOTE, 1)).await,
            app.mark_unchanged(other, NAME, None).await.map(drop),
            app.mark_form(other, NAME, (&form, Cover::Changed)).await.map(drop),
            app.comment(other, NAME, (NOTE, "Why?")).await,
            app.tick_off(other, NAME, "nothing").await,
            app.versions_of(other, NAME, NOTE).await.map(drop),
            app.delegate(other, NAME, (&form, None)).await,
            app.submit_draft(other, NAME).await.map(drop),
        ] {
            assert!(
                matches!(result, Err(AppError::Member(MemberError::NotAllowed { .. }))),
                "{office} must not: {result:?}"
            );
        }
    }
    let error = refused(app.submit_draft(&house.editor, NAME).await);
    assert!(matches!(error, AppError::Member(MemberError::NotAllowed { act: "submit", .. })), "{error}");
    assert_eq!(house.open().await.value(NOTE)["answer"], "Ours alone.");
}

async fn comments_and_tasks_are_among_colleagues(bench: Bench) {
    let house = House::of(bench).await;
    let form = FormKey::new("B");
    house.app.comment(&house.editor, NAME, (NOTE, " Is this right? ")).await.unwrap();
    house.app.delegate(&house.editor, NAME, (&form, Some(house.second.account()))).await.unwrap();
    let open = house.open().await;
    assert_eq!((open.comments[NOTE][0].words.as_str(), open.comments[NOTE][0].by.as_str()), ("Is this right?", "Kham"));
    assert_eq!(open.tasks[&form].name, "Noy");
    let names: Vec<&str> = open.colleagues.iter().map(|colleague| colleague.name.as_str()).collect();
    assert_eq!(names, ["Kham", "Noy", "Vong"]);
    let error = refused_draft(house.app.delegate(&house.editor, NAME, (&form, Some(house.ada.account()))).await);
    assert_eq!(error, DraftError::NoColleague);
    let comment = open.comments[NOTE][0].id.clone();
    house.app.tick_off(&house.second, NAME, &comment).await.unwrap();
    assert_eq!(house.open().await.comments[NOTE][0].done.as_ref().map(|(by, _)| by.as_str()), Some("Noy"));
    let again = refused(house.app.tick_off(&house.second, NAME, &comment).await);
    assert!(matches!(again, AppError::Store(spectemur_app::StoreError::Overtaken)), "{again:?}");
    house.app.delegate(&house.editor, NAME, (&form, None)).await.unwrap();
    assert!(house.open().await.tasks.is_empty());
    assert!(matches!(
        refused(house.app.comment(&house.editor, NAME, (NOTE, "  ")).await),
        AppError::Member(MemberError::BadWords { .. })
    ));
}

async fn earlier_versions_of_an_answer_can_be_read(bench: Bench) {
    let house = House::of(bench).await;
    house.save(&house.editor, NOTE, 0, json!({ "answer": "A bill.", "public": true })).await;
    house.save(&house.second, NOTE, 1, json!({ "answer": "A law.", "public": true })).await;
    let known = house.app.versions_of(&house.editor, NAME, NOTE).await.unwrap();
    let told: Vec<_> = known
        .versions
        .iter()
        .map(|version| (version.written.by.as_str(), version.written.value["answer"].as_str(), version.standing.word()))
        .collect();
    assert_eq!(told, [("Noy", Some("A law."), "now"), ("Kham", Some("A bill."), "earlier")]);
    let none = refused_draft(house.app.versions_of(&house.editor, NAME, "nothing").await.map(drop));
    assert!(matches!(none, DraftError::NoPlace(_)));
}

async fn what_was_done_is_in_the_trail_and_what_was_answered_is_not(bench: Bench) {
    let house = House::of(bench).await;
    house.save(&house.editor, NOTE, 0, json!({ "answer": "A secret.", "public": false })).await;
    house.app.submit_draft(&house.submitter, NAME).await.unwrap();
    let auditor = holder(&house.app, &house.ada, "auditor", "Otto").await;
    let acts = house.app.acts(&auditor, None, 50).await.unwrap().acts;
    let kinds: Vec<&str> = acts
        .iter()
        .filter(|acted| acted.act.kind.starts_with("draft") || acted.act.kind == "report-submitted")
        .map(|acted| acted.act.kind.as_str())
        .collect();
    assert_eq!(kinds, ["draft-closed", "report-submitted", "draft-saved", "draft-opened"]);
    assert!(acts.iter().all(|acted| !format!("{acted:?}").contains("A secret.")));
    assert!(acts.iter().any(|acted| acted.act.after.as_deref() == Some("{\"answers\":1,\"contested\":0}")));
    assert_eq!(house.app.check_acts(&auditor).await.unwrap().problems, Vec::new());
}
