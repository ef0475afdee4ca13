//! A State's people write a report together, and nothing that anybody typed is lost, on both databases.
//!
//! What is expected is written here by hand; no report here is real.

use std::sync::Arc;

use crate::common::{Bench, on_both, treaty};
use serde_json::{Value, json};
use spectemur_app::drafts::{Became, Changed, DraftError, DraftName, Enclosed, OpenDraft};
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
    files_go_with_the_report_and_only_public_ones_to_everybody,
    a_file_that_cannot_go_with_the_report_is_refused_and_nothing_else_is_lost,
    a_file_that_was_taken_out_is_gone,
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

const MAP: &[u8] = b"%PDF-1.7 a map of a district";
const PHOTOGRAPH: &[u8] = b"\xff\xd8\xff\xe0 a photograph";

impl House {
    async fn attach(&self, by: &Member, name: &str, bytes: &[u8], public: bool) -> Result<(), AppError> {
        self.app.attach(by, NAME, Enclosed { name: name.to_owned(), bytes: bytes.to_vec(), public }).await
    }

    async fn names(&self, by: &Member) -> Vec<String> {
        let open = self.app.draft_of(by, NAME).await.unwrap().open.unwrap();
        open.files().into_iter().map(|file| file.name).collect()
    }
}

async fn files_go_with_the_report_and_only_public_ones_to_everybody(bench: Bench) {
    let house = House::of(bench).await;
    house.attach(&house.editor, "C:\\Maps\\Nong.pdf", MAP, false).await.unwrap();
    house.attach(&house.second, "house.jpg", PHOTOGRAPH, false).await.unwrap();
    house.app.mark_file(&house.editor, NAME, ("Nong.pdf", true)).await.unwrap();
    let open = house.app.draft_of(&house.second, NAME).await.unwrap().open.unwrap();
    let seen: Vec<_> = open.files().into_iter().map(|file| (file.name, file.file.public, file.by)).collect();
    let by = |name: &str| Some(name.to_owned());
    let expected = [("Nong.pdf".to_owned(), true, by("Kham")), ("house.jpg".to_owned(), false, by("Noy"))];
    assert_eq!(seen, expected, "colleagues see each other's files");
    assert_eq!(house.app.draft_file(&house.submitter, NAME, "Nong.pdf").await.unwrap().bytes, MAP);
    let received = house.app.submit_draft(&house.submitter, NAME).await.unwrap().received;
    let id = &received.id;
    let kept = house.app.report_of(id).await.unwrap();
    assert_eq!(house.app.files_with(&received).await.unwrap(), kept.attachments, "the receipt tells of them");
    let told = &kept.attachments["Nong.pdf"];
    let hash = spectemur_model::FileHash::of(MAP);
    assert_eq!((told.media.as_str(), told.size, told.hash), ("application/pdf", 28, hash));
    assert!(told.public && !kept.attachments["house.jpg"].public);
    let shown = house.app.document(id.as_str(), None).await.unwrap();
    assert_eq!(shown.files.keys().collect::<Vec<_>>(), ["Nong.pdf"]);
    assert_eq!(house.app.public_file(id.as_str(), "Nong.pdf").await.unwrap().bytes, MAP);
    for name in ["house.jpg", "none.pdf"] {
        let error = refused(house.app.public_file(id.as_str(), name).await);
        assert!(matches!(error, AppError::UnknownDocument { .. }), "{name}: {error}");
    }
    let unit = holder(&house.app, &house.ada, "support-unit", "Uma").await;
    let foreign = holder(&house.app, &house.ada, "state-editor/BGR", "Ivan").await;
    assert_eq!(house.app.file_of_report(&unit, id, "house.jpg").await.unwrap().bytes, PHOTOGRAPH);
    let error = refused(house.app.file_of_report(&foreign, id, "house.jpg").await);
    assert!(matches!(error, AppError::Member(MemberError::NotAllowed { .. })), "{error}");
    // An amendment begins with the files of what it amends.
    house.app.open_draft(&house.editor, NAME, None).await.unwrap();
    assert_eq!(house.names(&house.editor).await, ["Nong.pdf", "house.jpg"]);
    assert_eq!(house.app.draft_file(&house.editor, NAME, "house.jpg").await.unwrap().bytes, PHOTOGRAPH);
    house.app.detach(&house.editor, NAME, "house.jpg").await.unwrap();
    let amended = house.app.submit_draft(&house.submitter, NAME).await.unwrap().received;
    assert_eq!(house.app.report_of(&amended.id).await.unwrap().attachments.len(), 1);
    assert_eq!(house.app.file_of_report(&unit, id, "house.jpg").await.unwrap().bytes, PHOTOGRAPH, "as handed in first");
    assert_eq!(house.app.verify().await.unwrap().problems, Vec::new());
}

async fn a_file_that_cannot_go_with_the_report_is_refused_and_nothing_else_is_lost(bench: Bench) {
    let house = House::of(bench).await;
    house.save(&house.editor, NOTE, 0, text("A bill is before parliament.")).await;
    let error = |error: AppError| match error {
        AppError::Draft(error) => error,
        other => panic!("{other}"),
    };
    let attach = async |name: &str, bytes: &[u8]| error(refused(house.attach(&house.editor, name, bytes, true).await));
    assert!(matches!(attach("tool.exe", b"MZ").await, DraftError::FileKind { .. }));
    assert!(matches!(attach("map", MAP).await, DraftError::FileKind { .. }));
    assert_eq!(attach("map.png", MAP).await, DraftError::FileContent("map.png".to_owned()));
    assert_eq!(attach("map.pdf", b"").await, DraftError::FileContent("map.pdf".to_owned()));
    assert_eq!(attach("", MAP).await, DraftError::NoFile);
    // The form says ten million bytes for one file, and fifty for all.
    let large = |size: usize, mark: u8| [b"%PDF-1.7 ".as_slice(), &vec![mark; size - 9]].concat();
    let too_large = DraftError::FileTooLarge { name: "map.pdf".to_owned(), largest: 10_000_000 };
    assert_eq!(attach("map.pdf", &large(10_000_001, b'a')).await, too_large);
    for at in 0..5_u8 {
        house.attach(&house.editor, &format!("map-{at}.pdf"), &large(10_000_000, b'a' + at), true).await.unwrap();
    }
    assert_eq!(attach("one-more.pdf", MAP).await, DraftError::FilesTooLarge { together: 50_000_000 });
    house.app.detach(&house.editor, NAME, "map-4.pdf").await.unwrap();
    house.attach(&house.editor, "one-more.pdf", MAP, true).await.unwrap();
    assert_eq!(attach("one-more.pdf", b"%PDF-1.7 another").await, DraftError::FileThere("one-more.pdf".to_owned()));
    house.attach(&house.second, "one-more.pdf", MAP, true).await.unwrap();
    assert_eq!(house.names(&house.second).await.len(), 5, "the same file twice is there once");
    assert_eq!(house.open().await.value(NOTE), text("A bill is before parliament."));
    let foreign = holder(&house.app, &house.ada, "state-editor/BGR", "Ivan").await;
    let unit = holder(&house.app, &house.ada, "support-unit", "Uma").await;
    assert_eq!(error(refused(house.attach(&foreign, "map.pdf", MAP, true).await)), DraftError::NotOpen);
    let not_allowed = refused(house.attach(&unit, "map.pdf", MAP, true).await);
    assert!(matches!(not_allowed, AppError::Member(MemberError::NotAllowed { .. })), "{not_allowed}");
    let place = Changed { place: "attachment/map.pdf".to_owned(), based_on: 0, value: json!({}) };
    let unseen = error(refused(house.app.save_draft(&house.editor, NAME, &[place]).await));
    assert_eq!(unseen, DraftError::NoPlace("attachment/map.pdf".to_owned()), "nobody names a file without giving it");
}

async fn a_file_that_was_taken_out_is_gone(bench: Bench) {
    let house = House::of(bench).await;
    house.attach(&house.editor, "house.jpg", PHOTOGRAPH, false).await.unwrap();
    house.attach(&house.editor, "copy.jpg", PHOTOGRAPH, false).await.unwrap();
    let (id, hash) = (house.open().await.id, spectemur_model::FileHash::of(PHOTOGRAPH));
    let store = house.bench.store().await;
    house.app.detach(&house.second, NAME, "house.jpg").await.unwrap();
    assert!(store.draft_file(&id, hash).await.unwrap().is_some(), "it goes with the report under another name");
    house.app.detach(&house.second, NAME, "copy.jpg").await.unwrap();
    assert_eq!(store.draft_file(&id, hash).await.unwrap(), None);
    let gone = refused(house.app.detach(&house.second, NAME, "copy.jpg").await);
    assert!(matches!(gone, AppError::Draft(DraftError::NoSuchFile(_))), "{gone}");
    let received = house.app.submit_draft(&house.submitter, NAME).await.unwrap().received;
    assert!(house.app.report_of(&received.id).await.unwrap().attachments.is_empty());
    assert_eq!(store.file(hash).await.unwrap(), None, "nothing of it is in the record");
    let auditor = holder(&house.app, &house.ada, "auditor", "Theo").await;
    let acts = house.app.acts(&auditor, None, 50).await.unwrap().acts;
    let words: Vec<&str> = acts.iter().map(|acted| acted.act.kind.as_str()).collect();
    for (word, count) in [("draft-attached", 2), ("draft-detached", 2)] {
        assert_eq!(words.iter().filter(|known| **known == word).count(), count, "{word}: {words:?}");
    }
    assert!(!format!("{acts:?}").contains("house.jpg"), "what a file is called is not in the trail");
}
