//! Members beside the record: changes whole or not at all, each with its act, and a trail that shows what was altered.

use spectemur_model::{File, Language};
use spectemur_store::{
    Account, Act, ActsAsked, Batch, Change, Comment, Draft, DraftAnswer, DraftChange, Fault, Identity, Session,
    Standing, Store, StoreError, Token,
};
use spectemur_testkit::{instant, source};

use super::{Bench, NOON, refused};

const ANA: &str = "00000000000000000000000000000001";

fn account(id: &str, email: &str) -> Account {
    Account {
        id: id.to_owned(),
        office: spectemur_model::Office::parse("state-editor/BGR").unwrap(),
        name: "Somebody".to_owned(),
        email: email.to_owned(),
        language: Language::Arabic,
        password: Some("a hash".to_owned()),
        since: instant(NOON),
        until: Some("2027-01-31".parse().unwrap()),
        ended_at: None,
        follows: None,
    }
}

fn act(kind: &str) -> Act {
    Act {
        account: ANA.to_owned(),
        name: "Somebody".to_owned(),
        office: "state-editor/BGR".to_owned(),
        kind: kind.to_owned(),
        subject: "something".to_owned(),
        before: None,
        after: Some("{\"a\":1}".to_owned()),
    }
}

fn session(token: char) -> Session {
    Session {
        token: token.to_string().repeat(64),
        account: ANA.to_owned(),
        opened_at: instant(NOON),
        seen_at: instant(NOON),
        browser: "Firefox".to_owned(),
        awaits_code: true,
        ended_at: None,
    }
}

pub(crate) async fn a_change_is_made_with_its_act_or_not_at_all(bench: Bench) {
    let store = &bench.store;
    let added = [Change::AddAccount(account(ANA, "ana@example.org")), Change::OpenSession(session('a'))];
    store.change(&added, &[act("accepted")], instant(NOON)).await.unwrap();
    assert_eq!(store.account(ANA).await.unwrap(), Some(account(ANA, "ana@example.org")));
    assert_eq!(store.account_of("ana@example.org").await.unwrap().unwrap().id, ANA);
    let confirm = || Change::ConfirmSession { token: "a".repeat(64) };
    store.change(&[confirm()], &[act("signed-in")], instant(NOON)).await.unwrap();
    // It waits for no code any more: neither this change nor the one before it is made, and no act tells of it.
    let password = Change::SetPassword { account: ANA.to_owned(), password: "another".to_owned() };
    let error = refused(store.change(&[password, confirm()], &[act("password-changed")], instant(NOON)).await);
    assert_eq!(error, StoreError::Overtaken);
    assert_eq!(store.account(ANA).await.unwrap().unwrap().password.as_deref(), Some("a hash"));
    let kinds: Vec<String> = store
        .acts(ActsAsked { limit: 10, ..ActsAsked::default() })
        .await
        .unwrap()
        .into_iter()
        .map(|acted| acted.act.kind)
        .collect();
    assert_eq!(kinds, ["signed-in", "accepted"]);
    let twice = Change::AddAccount(account(&ANA.replace('1', "2"), "ana@example.org"));
    assert!(
        store.change(std::slice::from_ref(&twice), &[], instant(NOON)).await.is_err(),
        "one holder signs in with an address"
    );
    store.change(&[Change::EndAccount { id: ANA.to_owned() }, twice], &[], instant(NOON)).await.unwrap();
    assert!(store.session(&"a".repeat(64)).await.unwrap().unwrap().ended_at.is_some(), "and the old sessions are over");
}

pub(crate) async fn what_is_recorded_and_the_act_of_it_come_together(bench: Bench) {
    let good = Batch { sources: vec![source("first")], ..Batch::default() };
    bench.store.append_with(&good, &[act("submitted")], instant(NOON), "Somebody").await.unwrap();
    let other = spectemur_model::Source { kind: "other".to_owned(), ..source("first") };
    let bad = Batch { sources: vec![other], ..Batch::default() };
    refused(bench.store.append_with(&bad, &[act("submitted")], instant(NOON), "Somebody").await);
    assert_eq!(bench.store.verify_acts().await.unwrap(), (1, vec![]));
    assert_eq!(bench.store.acted_on("submitted").await.unwrap(), ["something"]);
}

pub(crate) async fn an_act_that_was_altered_or_taken_away_is_found(bench: Bench) {
    for kind in ["one", "two", "three"] {
        bench.store.change(&[], &[act(kind)], instant(NOON)).await.unwrap();
    }
    for attempt in ["UPDATE act SET kind = 'other'", "DELETE FROM act", "DELETE FROM point WHERE 1 = 1"] {
        let refused = bench.raw(attempt).await;
        let said = refused.map_or_else(|error| error.to_string(), |()| String::new());
        assert!(said.contains("never") || attempt.contains("point"), "{attempt}: {said}");
    }
    bench.tamper("UPDATE act SET name = 'Eve' WHERE seq = 2").await;
    let (count, problems) = bench.store.verify_acts().await.unwrap();
    let found: Vec<_> = problems.iter().map(|problem| (problem.row.as_str(), &problem.fault)).collect();
    assert_eq!((count, &found[..]), (3, &[("2", &Fault::BrokenLink)][..]));
    bench.tamper("DELETE FROM act WHERE seq = 2").await;
    let (_, problems) = bench.store.verify_acts().await.unwrap();
    assert_eq!(problems.first().map(|problem| &problem.fault), Some(&Fault::Gap { expected: 2 }));
}

fn token(id: char) -> Token {
    Token {
        id: id.to_string().repeat(32),
        account: ANA.to_owned(),
        name: "The ministry's database".to_owned(),
        made_at: instant(NOON),
        until: "2024-07-20".parse().unwrap(),
        used_at: None,
        ended_at: None,
    }
}

pub(crate) async fn a_token_is_found_by_its_hash_and_ends_with_the_office(bench: Bench) {
    let store = &bench.store;
    let add = |id: char| Change::AddToken(token(id), id.to_string().repeat(64));
    let added = [Change::AddAccount(account(ANA, "ana@example.org")), add('a'), add('b')];
    store.change(&added, &[act("token-made")], instant(NOON)).await.unwrap();
    assert_eq!(store.token(&"a".repeat(64)).await.unwrap(), Some(token('a')));
    assert_eq!(store.token(&"a".repeat(32)).await.unwrap(), None, "by what is kept of it, not by its name");
    store.token_used(&token('b').id, instant("2023-07-21")).await.unwrap();
    let used = Token { used_at: Some(instant("2023-07-21")), ..token('b') };
    assert_eq!(store.tokens(ANA).await.unwrap(), [token('a'), used]);
    let foreign = Change::EndToken { id: token('a').id, account: ANA.replace('1', "2") };
    assert_eq!(refused(store.change(&[foreign], &[], instant(NOON)).await), StoreError::Overtaken);
    let end = || Change::EndToken { id: token('a').id, account: ANA.to_owned() };
    store.change(&[end()], &[act("token-ended")], instant(NOON)).await.unwrap();
    assert_eq!(refused(store.change(&[end()], &[], instant(NOON)).await), StoreError::Overtaken);
    assert_eq!(store.tokens(ANA).await.unwrap().len(), 1);
    store.change(&[Change::EndAccount { id: ANA.to_owned() }], &[], instant(NOON)).await.unwrap();
    assert_eq!(store.tokens(ANA).await.unwrap(), []);
    assert_eq!(store.token(&"b".repeat(64)).await.unwrap().unwrap().ended_at, Some(instant(NOON)));
}

pub(crate) async fn an_identity_opens_one_account_and_goes_with_the_office(bench: Bench) {
    let store = &bench.store;
    let other = ANA.replace('1', "2");
    let identity = |id: char, account: &str| Identity {
        id: id.to_string().repeat(32),
        account: account.to_owned(),
        issuer: "https://login.example".to_owned(),
        subject: "person-1".to_owned(),
        made_at: instant(NOON),
        used_at: None,
    };
    // Whoever comes by a provider has no password, until there is one.
    let without = Account { password: None, ..account(ANA, "ana@example.org") };
    let added = [Change::AddAccount(without.clone()), Change::AddIdentity(identity('a', ANA))];
    store.change(&added, &[act("accepted")], instant(NOON)).await.unwrap();
    assert_eq!(store.account(ANA).await.unwrap(), Some(without));
    let first = Change::SetPassword { account: ANA.to_owned(), password: "a hash".to_owned() };
    store.change(&[first], &[act("password-changed")], instant(NOON)).await.unwrap();
    assert_eq!(store.accounts().await.unwrap(), [account(ANA, "ana@example.org")]);

    let twice = [Change::AddAccount(account(&other, "noy@example.org")), Change::AddIdentity(identity('b', &other))];
    assert_eq!(refused(store.change(&twice, &[], instant(NOON)).await), StoreError::Overtaken);
    assert_eq!(store.account(&other).await.unwrap(), None, "neither is made");
    let used = Change::UseIdentity { id: identity('a', ANA).id };
    store.change(&[used], &[], instant("2023-07-21")).await.unwrap();
    let used = Identity { used_at: Some(instant("2023-07-21")), ..identity('a', ANA) };
    assert_eq!(store.identity("https://login.example", "person-1").await.unwrap(), Some(used.clone()));
    assert_eq!(store.identity("https://other.example", "person-1").await.unwrap(), None);
    assert_eq!(store.identities(ANA).await.unwrap(), [used]);
    let foreign = Change::RemoveIdentity { id: identity('a', ANA).id, account: other.clone() };
    assert_eq!(refused(store.change(&[foreign], &[], instant(NOON)).await), StoreError::Overtaken);

    let end = Change::EndAccount { id: ANA.to_owned() };
    let [next, bound] = twice;
    store.change(&[end, next, bound], &[act("accepted")], instant(NOON)).await.unwrap();
    assert_eq!(store.identities(ANA).await.unwrap(), []);
    assert_eq!(store.identity("https://login.example", "person-1").await.unwrap(), Some(identity('b', &other)));
    let remove = || Change::RemoveIdentity { id: identity('b', &other).id, account: other.clone() };
    store.change(&[remove()], &[act("identity-unbound")], instant(NOON)).await.unwrap();
    assert_eq!(refused(store.change(&[remove()], &[], instant(NOON)).await), StoreError::Overtaken);
}

pub(crate) async fn a_password_that_was_part_of_an_account_is_kept_beside_it(bench: Bench) {
    let ana = account(ANA, "ana@example.org");
    bench
        .store
        .change(&[Change::AddAccount(ana.clone()), Change::OpenSession(session('a'))], &[], instant(NOON))
        .await
        .unwrap();
    // The record as it was before there were several ways in.
    for step in [
        "DELETE FROM _sqlx_migrations WHERE version = 7",
        "DROP TABLE identity",
        "ALTER TABLE account ADD COLUMN password TEXT NOT NULL DEFAULT 'a hash'",
        "DROP TABLE password",
    ] {
        bench.tamper(step).await;
    }
    let store = Store::open(&super::address(&bench.database)).await.unwrap();
    assert_eq!(store.accounts().await.unwrap(), [ana]);
    assert_eq!(store.sessions(ANA).await.unwrap(), [session('a')]);
}

pub(crate) async fn a_challenge_is_taken_once(bench: Bench) {
    let ceremony = spectemur_store::Ceremony {
        id: "c".repeat(64),
        account: None,
        challenge: "{}".to_owned(),
        expires_at: instant("2023-07-21"),
    };
    bench.store.keep_ceremony(&ceremony, instant(NOON)).await.unwrap();
    assert_eq!(bench.store.take_ceremony(&ceremony.id).await.unwrap(), Some(ceremony.clone()));
    assert_eq!(bench.store.take_ceremony(&ceremony.id).await.unwrap(), None);
}

fn draft(id: char) -> Change {
    Change::Draft(DraftChange::Open(Draft {
        id: id.to_string().repeat(32),
        state: spectemur_model::StateCode::parse("BGR").unwrap(),
        kind: "annual".to_owned(),
        from: "2025-01-01".parse().unwrap(),
        to: "2025-12-31".parse().unwrap(),
        base: "{}".to_owned(),
        account: ANA.to_owned(),
        name: "Somebody".to_owned(),
        opened_at: instant(NOON),
        saves: 0,
        saved_at: None,
        closed_at: None,
        report: None,
    }))
}

fn answer(version: i64, value: &str, standing: Standing) -> DraftAnswer {
    DraftAnswer {
        place: "law.note".to_owned(),
        version,
        value: value.to_owned(),
        based_on: version - 1,
        standing,
        account: ANA.to_owned(),
        name: "Somebody".to_owned(),
        made_at: instant(NOON),
    }
}

pub(crate) async fn a_draft_is_open_once_and_takes_each_version_once(bench: Bench) {
    let store = &bench.store;
    let state = spectemur_model::StateCode::parse("BGR").unwrap();
    let id = "d".repeat(32);
    let change = async |change: Change| store.change(&[change], &[act("draft")], instant(NOON)).await;
    change(Change::AddAccount(account(ANA, "ana@example.org"))).await.unwrap();
    change(draft('d')).await.unwrap();
    assert_eq!(refused(change(draft('e')).await), StoreError::Overtaken, "the same report is drafted once");
    let save = |answers: Vec<DraftAnswer>, settled: Vec<(String, i64)>| {
        Change::Draft(DraftChange::Save { draft: id.clone(), answers, settled })
    };
    change(save(vec![answer(1, "\"one\"", Standing::Stands)], Vec::new())).await.unwrap();
    let twice = change(save(vec![answer(1, "\"other\"", Standing::Stands)], Vec::new())).await;
    assert_eq!(refused(twice), StoreError::Overtaken, "somebody wrote that version already");
    change(save(vec![answer(2, "\"other\"", Standing::Contested)], Vec::new())).await.unwrap();
    let now: Vec<i64> = store.draft_answers(&id).await.unwrap().iter().map(|known| known.version).collect();
    assert_eq!(now, [1, 2], "what stands, and what is contested beside it");
    let settled = vec![("law.note".to_owned(), 2)];
    change(save(vec![answer(3, "\"other\"", Standing::Stands)], settled.clone())).await.unwrap();
    let again = change(save(vec![answer(4, "\"one\"", Standing::Stands)], settled)).await;
    assert_eq!(refused(again), StoreError::Overtaken, "somebody chose already");
    let now = store.draft_answers(&id).await.unwrap();
    assert_eq!((now.len(), now[0].version, now[0].value.as_str()), (1, 3, "\"other\""));
    assert_eq!(store.draft_versions(&id, "law.note").await.unwrap().len(), 3, "every version is kept");

    let comment = Comment {
        id: "c".repeat(32),
        draft: id.clone(),
        place: "law.note".to_owned(),
        words: "Is this right?".to_owned(),
        account: ANA.to_owned(),
        name: "Somebody".to_owned(),
        made_at: instant(NOON),
        done: None,
    };
    change(Change::Draft(DraftChange::Comment(comment.clone()))).await.unwrap();
    let (account, name) = (ANA.to_owned(), "Somebody else".to_owned());
    let tick = DraftChange::TickOff { draft: id.clone(), comment: comment.id.clone(), account, name };
    change(Change::Draft(tick.clone())).await.unwrap();
    assert_eq!(refused(change(Change::Draft(tick)).await), StoreError::Overtaken, "a comment is ticked off once");
    let done = Some(("Somebody else".to_owned(), instant(NOON)));
    assert_eq!(store.draft_comments(&id).await.unwrap(), [Comment { done, ..comment }]);

    let close = |saves| DraftChange::Close { draft: id.clone(), saves, report: "report/BGR".to_owned() };
    let early = change(Change::Draft(close(4))).await;
    assert_eq!(refused(early), StoreError::Overtaken, "something was saved that the report does not have");
    change(Change::Draft(close(5))).await.unwrap();
    assert!(store.drafts_of(state).await.unwrap().is_empty());
    assert!(store.draft_versions(&id, "law.note").await.unwrap().is_empty());
    let late = change(save(vec![answer(1, "\"late\"", Standing::Stands)], Vec::new())).await;
    assert_eq!(refused(late), StoreError::Overtaken);
    change(draft('e')).await.unwrap();
}

pub(crate) async fn a_file_of_a_draft_can_be_taken_away_and_goes_with_the_draft(bench: Bench) {
    let store = &bench.store;
    let id = "d".repeat(32);
    let change =
        async |change: DraftChange| store.change(&[Change::Draft(change)], &[act("draft")], instant(NOON)).await;
    store
        .change(&[Change::AddAccount(account(ANA, "ana@example.org"))], &[act("account")], instant(NOON))
        .await
        .unwrap();
    store.change(&[draft('d')], &[act("draft")], instant(NOON)).await.unwrap();
    let file = |bytes: &[u8]| File { media: "application/pdf".to_owned(), bytes: bytes.to_vec() };
    let (one, two) = (file(b"%PDF-1 one \0\xff"), file(b"%PDF-1 two"));
    let keep = |file: &File| DraftChange::Keep { draft: id.clone(), file: file.clone(), account: ANA.to_owned() };
    for given in [&one, &two, &one] {
        change(keep(given)).await.unwrap();
    }
    assert_eq!(store.draft_file(&id, one.hash()).await.unwrap(), Some(one.clone()), "byte for byte");
    assert_eq!(store.draft_file(&"e".repeat(32), one.hash()).await.unwrap(), None, "another draft has it not");
    change(DraftChange::Drop { draft: id.clone(), hash: one.hash() }).await.unwrap();
    assert_eq!(store.draft_file(&id, one.hash()).await.unwrap(), None);
    assert_eq!(store.file(two.hash()).await.unwrap(), None, "nothing of it is recorded");
    let saves = store.drafts_of(spectemur_model::StateCode::parse("BGR").unwrap()).await.unwrap()[0].saves;
    change(DraftChange::Close { draft: id.clone(), saves, report: "report/BGR".to_owned() }).await.unwrap();
    assert_eq!(store.draft_file(&id, two.hash()).await.unwrap(), None);
    assert_eq!(refused(change(keep(&two)).await), StoreError::Overtaken, "nobody adds to what was handed in");
}
