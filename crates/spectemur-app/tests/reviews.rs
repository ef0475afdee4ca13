//! Reports that are sent back, and contradictions that somebody rules on, on both databases.
//!
//! The States are real, their reports are generated: nothing here was ever said.

use std::collections::BTreeSet;

use crate::common::{Bench, on_both, states};
use spectemur_app::{
    AppError, ContradictionStatus, ContradictionsAsked, ContradictionsReading, DraftAsked, Received, Ruling,
    RulingProblem, Stage, Submitted, When,
};
use spectemur_demo::{Dice, report};
use spectemur_model::report::{Given, ReportKind};
use spectemur_model::statement::Recorded;
use spectemur_model::{
    Answer, Instant, Language, Localized, Matter, Period, QuestionKey, Report, SourceId, StateCode, StatementId,
    Subject, Value,
};
use spectemur_store::Asked;
use spectemur_testkit::instant;

on_both![
    empty:
    a_report_that_is_sent_back_carries_its_remarks_until_it_is_amended,
    other_remarks_take_the_place_of_the_earlier_ones,
    a_report_that_no_longer_stands_is_not_sent_back,
    who_has_a_report_to_amend_is_told_as_of_any_day,
    a_report_tells_what_it_says_against_other_sources,
    a_report_and_its_own_later_version_do_not_contradict_each_other,
    contradictions_stand_side_by_side,
    what_is_not_public_stands_in_no_list,
    a_ruling_closes_a_contradiction_and_keeps_what_was_set_aside,
    where_neither_holds_the_answer_is_not_known,
    everything_wrong_with_a_ruling_is_told_at_once,
    what_is_amended_after_a_ruling_contradicts_anew,
];

const MARKED: &str = "clearance.areas-marked";

fn english(text: &str) -> Localized {
    Localized::new([(Language::English, text.to_owned())])
}

fn laos() -> StateCode {
    StateCode::parse("LAO").unwrap()
}

fn yes(yes: bool) -> Answer {
    Answer::Known(Value::YesNo(yes))
}

/// A report on 2023 that says so of marked areas.
fn report_that_says(bench: &Bench, answer: Answer, public: bool) -> Report {
    let package = bench.app.treaty().package();
    let template = &package.templates["article-7-2023"];
    let mut report = report(package, template, (laos(), 2023), 3, &mut Dice::new(11)).unwrap();
    report.answers.insert(MARKED.into(), Given { answer, public });
    report
}

async fn hand_in(bench: &Bench, report: &Report, at: &str) -> Submitted {
    bench.clock.set(instant(at));
    bench.app.submit(report, &[], "the focal point").await.unwrap()
}

async fn send_back(bench: &Bench, id: &SourceId, remarks: &str, at: &str) -> Result<Received, AppError> {
    bench.clock.set(instant(at));
    bench.app.return_report(id, &english(remarks), "the desk officer").await
}

/// A document of another author that says so of marked areas from July 2023 to June 2024.
async fn published(bench: &Bench, id: &str, answer: &str) {
    let text = format!(
        r#"
        [[source]]
        id = "{id}"
        kind = "note"
        title = {{ en = "Note of an operator", zh = "一家作业机构的说明" }}
        dated = 2024-07-10
        received = 2024-07-12
        verified = true
        [[said]]
        source = "{id}"
        at = "para:7"
        question = "{MARKED}"
        states = ["LAO"]
        {answer}
        period = {{ from = 2023-07-01, to = 2024-06-30 }}
        "#
    );
    bench.clock.set(instant("2024-07-15T10:00:00Z"));
    bench.import(&text).await;
}

async fn held(bench: &Bench, known_by: Option<Instant>) -> ContradictionsReading {
    bench.app.contradictions_held(&ContradictionsAsked { known_by, ..ContradictionsAsked::default() }).await.unwrap()
}

/// The ids of the sides that say yes and no.
fn sides(reading: &ContradictionsReading) -> (StatementId, StatementId) {
    let saying = |answer: Answer| {
        let all = reading.contradictions.iter().flat_map(|held| &held.sides);
        all.filter(|side| side.statement.answer == answer).map(|side| side.id).next().unwrap()
    };
    (saying(yes(true)), saying(yes(false)))
}

fn ruling(holds: Option<StatementId>, aside: &[StatementId]) -> Ruling {
    let (aside, reason) = (aside.to_vec(), english("The operator confirmed by letter that the areas are marked."));
    Ruling { holds, aside, reason, by: "The Director".to_owned() }
}

/// What stands on marked areas.
async fn standing(bench: &Bench, known_by: Option<Instant>) -> Vec<Recorded> {
    let asked = Asked { known_by, ..Asked::about([MARKED.into()]) };
    bench.store().await.snapshot(&asked).await.unwrap().on(&MARKED.into()).to_vec()
}

async fn a_report_that_is_sent_back_carries_its_remarks_until_it_is_amended(bench: Bench) {
    let mut report = report_that_says(&bench, yes(true), true);
    let first = hand_in(&bench, &report, "2024-04-20T10:00:00Z").await.received;
    assert_eq!((first.stage(), first.amends.as_ref()), (Stage::Received, None));
    let returned = send_back(&bench, &first.id, "Please say where.", "2024-05-03T09:00:00Z").await.unwrap();
    let Stage::Returned(told) = returned.stage() else { panic!("{:?}", returned.stage()) };
    assert_eq!((told.on.to_string().as_str(), told.by.as_str()), ("2024-05-03", "the desk officer"));
    assert_eq!(told.remarks, english("Please say where."));
    assert_eq!(returned.entered, first.entered, "the receipt is what it was");
    let asked = |language| DraftAsked {
        state: laos(),
        kind: ReportKind::Annual,
        covers: report.covers,
        language,
        template: None,
    };
    let draft = bench.app.draft(&asked(None)).await.unwrap();
    assert_eq!(draft.returned.as_ref(), Some(told));
    assert_eq!(draft.report, report, "the State goes on with what it handed in");
    let amended = {
        report.answers.insert(MARKED.into(), Given { answer: yes(false), public: true });
        hand_in(&bench, &report, "2024-05-20T10:00:00Z").await.received
    };
    assert_eq!((amended.version, amended.stage()), (2, Stage::Received));
    assert_eq!(amended.amends.as_ref(), Some(&first.id));
    let all = bench.app.received_of(laos()).await.unwrap();
    assert_eq!(all[0].stage(), Stage::Replaced(&amended.id));
    assert_eq!(all[0].returned.as_ref(), Some(told), "that it was sent back is kept");
    assert_eq!(bench.app.draft(&asked(Some(Language::French))).await.unwrap().returned, None);
    assert!(bench.app.verify().await.unwrap().is_sound());
}

async fn other_remarks_take_the_place_of_the_earlier_ones(bench: Bench) {
    let report = report_that_says(&bench, yes(true), true);
    let id = hand_in(&bench, &report, "2024-04-20T10:00:00Z").await.received.id;
    send_back(&bench, &id, "Please say where.", "2024-05-03T09:00:00Z").await.unwrap();
    let entries = bench.app.verify().await.unwrap().entries;
    let again = send_back(&bench, &id, "Please say where.", "2024-05-04T09:00:00Z").await.unwrap();
    assert_eq!(again.returned.unwrap().on.to_string(), "2024-05-03");
    assert_eq!(bench.app.verify().await.unwrap().entries, entries, "nothing was recorded again");
    send_back(&bench, &id, "Please say where, and since when.", "2024-05-05T09:00:00Z").await.unwrap();
    let open = bench.app.open_return(laos(), ReportKind::Annual, report.covers).await.unwrap().unwrap();
    assert_eq!(open.remarks, english("Please say where, and since when."));
    assert_eq!(bench.app.open_return(laos(), ReportKind::Initial, report.covers).await.unwrap(), None);
    // Both are statements about this version of the report, for the State and the office only.
    let remarks = QuestionKey::new("review.remarks");
    let asked = Asked { not_public: true, ..Asked::about([remarks.clone()]) };
    let snapshot = bench.store().await.snapshot(&asked).await.unwrap();
    let version = Subject::Matter(Matter::parse("LAO/annual-2023-1").unwrap());
    assert_eq!(snapshot.about(&remarks, version).len(), 2);
    let public = bench.store().await.snapshot(&Asked::about([remarks.clone()])).await.unwrap();
    assert_eq!(public.on(&remarks).len(), 0);
}

async fn a_report_that_no_longer_stands_is_not_sent_back(bench: Bench) {
    let first = hand_in(&bench, &report_that_says(&bench, yes(true), true), "2024-04-20T10:00:00Z").await.received;
    let second = hand_in(&bench, &report_that_says(&bench, yes(false), true), "2024-05-20T10:00:00Z").await.received;
    let error = send_back(&bench, &first.id, "Too late.", "2024-06-01T10:00:00Z").await.unwrap_err();
    assert!(error.to_string().contains(second.id.as_str()), "it says which version to send back: {error}");
    assert!(matches!(error, AppError::ReplacedReport { newest, .. } if newest == second.id));
    let blank = send_back(&bench, &second.id, "  ", "2024-06-01T10:00:00Z").await.unwrap_err();
    assert!(matches!(blank, AppError::EmptyRemarks));
    let unknown = SourceId::new("report/LAO/annual/2022-01-01_2022-12-31/001");
    let error = send_back(&bench, &unknown, "Which?", "2024-06-01T10:00:00Z").await.unwrap_err();
    let AppError::UnknownReport { known, .. } = error else { panic!("{error}") };
    assert_eq!(known, [first.id.to_string(), second.id.to_string()], "it says which there are");
    assert!(bench.app.received_of(laos()).await.unwrap().iter().all(|received| received.returned.is_none()));
}

async fn who_has_a_report_to_amend_is_told_as_of_any_day(bench: Bench) {
    let mut report = report_that_says(&bench, yes(true), true);
    let id = hand_in(&bench, &report, "2024-04-20T10:00:00Z").await.received.id;
    send_back(&bench, &id, "Please say where.", "2024-05-03T09:00:00Z").await.unwrap();
    report.answers.insert(MARKED.into(), Given { answer: yes(false), public: true });
    hand_in(&bench, &report, "2024-05-20T10:00:00Z").await;
    for (year, as_of, known_by, expected) in [
        (2023, "2024-05-02", None, 0),
        (2023, "2024-05-03", None, 1),
        (2023, "2024-05-19", None, 1),
        (2023, "2024-05-20", None, 0),
        (2022, "2024-05-19", None, 0),
        (2023, "2024-12-31", Some("2024-05-10T00:00:00Z"), 1),
        (2023, "2024-12-31", Some("2024-05-01T00:00:00Z"), 0),
    ] {
        let reading = bench.app.filings(year, as_of.parse().unwrap(), known_by.map(instant)).await.unwrap();
        assert_eq!(reading.returned.len(), expected, "{year}, {as_of}, {known_by:?}");
        for open in reading.returned {
            assert_eq!((open.report, open.state, open.version), (id.clone(), laos(), 1));
            assert_eq!((open.on.to_string().as_str(), open.by.as_str()), ("2024-05-03", "the desk officer"));
        }
    }
}

async fn a_report_tells_what_it_says_against_other_sources(bench: Bench) {
    published(&bench, "note", "answer = true").await;
    let submitted = hand_in(&bench, &report_that_says(&bench, yes(false), true), "2024-08-01T10:00:00Z").await;
    assert_eq!(submitted.contradictions.len(), 1);
    let found = &submitted.contradictions[0];
    assert_eq!((found.subject, found.question.as_str()), (Subject::State(laos()), MARKED));
    assert_eq!((found.new.place.as_str(), &found.new.source), ("form:F.4", &submitted.received.id));
    assert_eq!((found.old.place.as_str(), found.old.source.as_str()), ("para:7", "note"));
    let amended = hand_in(&bench, &report_that_says(&bench, yes(true), true), "2024-08-02T10:00:00Z").await;
    assert_eq!(amended.contradictions, [], "now both say yes");
}

async fn a_report_and_its_own_later_version_do_not_contradict_each_other(bench: Bench) {
    hand_in(&bench, &report_that_says(&bench, yes(true), true), "2024-04-20T10:00:00Z").await;
    let amended = hand_in(&bench, &report_that_says(&bench, yes(false), true), "2024-05-20T10:00:00Z").await;
    assert_eq!(amended.contradictions, []);
    assert_eq!(held(&bench, None).await.contradictions.len(), 0);
}

async fn contradictions_stand_side_by_side(bench: Bench) {
    published(&bench, "note", "answer = true").await;
    let received = hand_in(&bench, &report_that_says(&bench, yes(false), true), "2024-08-01T10:00:00Z").await.received;
    published(&bench, "second-note", "answer = true").await;
    let reading = held(&bench, None).await;
    assert_eq!((reading.contradictions.len(), reading.open()), (1, 1), "three sides of one contradiction");
    let found = &reading.contradictions[0];
    assert_eq!(found.status, ContradictionStatus::Open);
    let told = |side: &Recorded| {
        let on = reading.received_on(side).map(|day| day.to_string()).unwrap();
        (side.statement.source.to_string(), side.statement.place.to_string(), on)
    };
    let expected = [
        ("note".to_owned(), "para:7".to_owned(), "2024-07-12".to_owned()),
        (received.id.to_string(), "form:F.4".to_owned(), "2024-08-01".to_owned()),
        ("second-note".to_owned(), "para:7".to_owned(), "2024-07-12".to_owned()),
    ];
    assert_eq!(found.sides.iter().map(told).collect::<BTreeSet<_>>(), expected.into());
    let before = Some(instant("2024-07-31T00:00:00Z"));
    assert_eq!(held(&bench, before).await.contradictions.len(), 0, "the report was not in yet");
    let after = Some(instant("2024-08-02T00:00:00Z"));
    assert_eq!(held(&bench, after).await.contradictions.len(), 1);
    let count = async |state: Option<&str>, question: Option<&str>, as_of: Option<&str>| {
        let asked = ContradictionsAsked {
            state: state.map(|code| StateCode::parse(code).unwrap()),
            question: question.map(QuestionKey::new),
            as_of: as_of.map(|day| day.parse().unwrap()),
            known_by: None,
        };
        bench.app.contradictions_held(&asked).await.map(|reading| reading.contradictions.len())
    };
    assert_eq!(count(Some("LAO"), None, None).await.unwrap(), 1);
    assert_eq!(count(Some("BGR"), None, None).await.unwrap(), 0);
    assert_eq!(count(None, Some(MARKED), None).await.unwrap(), 1);
    assert_eq!(count(Some("LAO"), Some("stockpile.plan"), None).await.unwrap(), 0);
    assert_eq!(count(None, None, Some("2023-06-30")).await.unwrap(), 0, "the notes are about later days");
    assert_eq!(count(None, None, Some("2023-07-01")).await.unwrap(), 1);
    assert!(matches!(count(Some("XQZ"), None, None).await, Err(AppError::UnknownState { .. })));
    let unknown = count(None, Some("clearance.areas-painted"), None).await.unwrap_err();
    assert!(matches!(unknown, AppError::UnknownQuestion { near, .. } if near.iter().any(|key| key == MARKED)));
}

async fn what_is_not_public_stands_in_no_list(bench: Bench) {
    published(&bench, "note", "answer = true").await;
    let submitted = hand_in(&bench, &report_that_says(&bench, yes(false), false), "2024-08-01T10:00:00Z").await;
    assert_eq!(submitted.contradictions.len(), 1, "whoever hands it in is told");
    for state in [None, Some(laos())] {
        let asked = ContradictionsAsked { state, ..ContradictionsAsked::default() };
        assert_eq!(bench.app.contradictions_held(&asked).await.unwrap().contradictions.len(), 0, "{state:?}");
    }
    // A ruling on it stays out of what everybody sees as well.
    let (new, old) = (submitted.contradictions[0].new.id(), submitted.contradictions[0].old.id());
    bench.app.rule(&ruling(Some(new), &[old])).await.unwrap();
    assert_eq!(held(&bench, None).await.contradictions.len(), 0);
    assert_eq!(standing(&bench, None).await.len(), 0, "nothing public stands");
}

async fn a_ruling_closes_a_contradiction_and_keeps_what_was_set_aside(bench: Bench) {
    published(&bench, "note", "answer = true").await;
    hand_in(&bench, &report_that_says(&bench, yes(false), true), "2024-08-01T10:00:00Z").await;
    let (says_yes, says_no) = sides(&held(&bench, None).await);
    let before = Some(instant("2024-08-31T00:00:00Z"));
    bench.clock.set(instant("2024-09-02T10:00:00Z"));
    let made = bench.app.rule(&ruling(Some(says_yes), &[says_no, says_no])).await.unwrap();
    assert_eq!((made.on.to_string().as_str(), made.by.as_str()), ("2024-09-02", "The Director"));
    let reading = held(&bench, None).await;
    assert_eq!((reading.contradictions.len(), reading.open()), (1, 0));
    let ContradictionStatus::Ruled(told) = &reading.contradictions[0].status else { panic!("it was ruled on") };
    assert_eq!(*told, made);
    assert_eq!((told.holds, told.aside.as_slice()), (Some(says_yes), [says_no].as_slice()));
    assert_eq!(told.reason, english("The operator confirmed by letter that the areas are marked."));
    assert_eq!(reading.contradictions[0].sides.len(), 2, "what was set aside is still shown");
    assert_eq!(bench.app.rulings(Some(laos()), None).await.unwrap(), std::slice::from_ref(&made));
    assert_eq!(bench.app.rulings(StateCode::parse("BGR"), None).await.unwrap(), []);
    // The days that both spoke of are answered by the ruling; what was known before is as it was.
    let now = standing(&bench, None).await;
    assert!(now.iter().all(|said| said.statement.answer == yes(true)), "{now:#?}");
    let correction = now.iter().find(|said| said.statement.source == made.id).unwrap();
    assert_eq!(correction.statement.corrects, Some(says_no));
    let shared = Period::new("2023-07-01".parse().unwrap(), "2023-12-31".parse().unwrap()).unwrap();
    assert_eq!(correction.statement.period, shared);
    let then = standing(&bench, before).await;
    assert_eq!(then.iter().map(|said| said.id).collect::<BTreeSet<_>>(), BTreeSet::from([says_yes, says_no]));
    assert_eq!(held(&bench, before).await.open(), 1);
    // The reason is a statement, too.
    let reason = QuestionKey::new("review.reason");
    let snapshot = bench.store().await.snapshot(&Asked::about([reason.clone()])).await.unwrap();
    assert_eq!(snapshot.on(&reason).len(), 1);
    assert_eq!(snapshot.on(&reason)[0].statement.answer, Answer::Known(Value::Text(told.reason.clone())));
    assert!(bench.app.verify().await.unwrap().is_sound());
}

async fn where_neither_holds_the_answer_is_not_known(bench: Bench) {
    published(&bench, "note", "answer = true").await;
    hand_in(&bench, &report_that_says(&bench, yes(false), true), "2024-08-01T10:00:00Z").await;
    let (says_yes, says_no) = sides(&held(&bench, None).await);
    bench.app.rule(&ruling(None, &[says_yes, says_no])).await.unwrap();
    let now = standing(&bench, None).await;
    assert_eq!(now.len(), 2);
    assert!(now.iter().all(|said| said.statement.answer == Answer::NotKnown));
    assert_eq!(held(&bench, None).await.open(), 0);
}

async fn everything_wrong_with_a_ruling_is_told_at_once(bench: Bench) {
    published(&bench, "note", "answer = true").await;
    published(&bench, "second-note", "answer = true").await;
    hand_in(&bench, &report_that_says(&bench, yes(false), true), "2024-08-01T10:00:00Z").await;
    let entries = bench.app.verify().await.unwrap().entries;
    let reading = held(&bench, None).await;
    let from = |source: &str| {
        let mut all = reading.contradictions.iter().flat_map(|held| &held.sides);
        all.find(|side| side.statement.source.as_str().starts_with(source)).unwrap().id
    };
    let (note, second, report) = (from("note"), from("second-note"), from("report/"));
    let nobody = StatementId::parse("00112233445566778899aabbccddeeff").unwrap();
    let refused = async |ruling: Ruling| match bench.app.rule(&ruling).await {
        Err(AppError::RefusedRuling(problems)) => problems.into_iter().collect::<BTreeSet<_>>(),
        other => panic!("{other:?}"),
    };
    let wrong = Ruling { reason: english(" "), ..ruling(Some(note), &[note, second, nobody]) };
    let expected = [
        RulingProblem::Both(note),
        RulingProblem::Agrees(second),
        RulingProblem::Unknown(nobody),
        RulingProblem::NoReason,
    ];
    assert_eq!(refused(wrong).await, expected.into());
    assert_eq!(refused(ruling(Some(note), &[])).await, [RulingProblem::NothingAside].into());
    assert_eq!(refused(ruling(None, &[note])).await, [RulingProblem::Agrees(note)].into());
    let both_agree = [RulingProblem::Agrees(note), RulingProblem::Agrees(second)];
    assert_eq!(refused(ruling(None, &[note, second])).await, both_agree.into());
    assert_eq!(bench.app.verify().await.unwrap().entries, entries, "nothing was recorded");
    bench.app.rule(&ruling(Some(report), &[note])).await.unwrap();
    let again = refused(ruling(Some(report), &[note, second])).await;
    assert_eq!(again, [RulingProblem::Corrected(note)].into());
    assert_eq!(held(&bench, None).await.open(), 1, "the second note still stands against the report");
    // The report is amended: what it said no longer stands, and nobody needs to rule on it.
    hand_in(&bench, &report_that_says(&bench, yes(true), true), "2024-09-01T10:00:00Z").await;
    let replaced = refused(ruling(Some(second), &[report])).await;
    assert_eq!(replaced, [RulingProblem::Replaced(report)].into());
}

async fn what_is_amended_after_a_ruling_contradicts_anew(bench: Bench) {
    published(&bench, "note", "answer = true").await;
    hand_in(&bench, &report_that_says(&bench, yes(false), true), "2024-08-01T10:00:00Z").await;
    let (says_yes, says_no) = sides(&held(&bench, None).await);
    bench.app.rule(&ruling(Some(says_no), &[says_yes])).await.unwrap();
    assert_eq!(held(&bench, None).await.open(), 0);
    let amended = hand_in(&bench, &report_that_says(&bench, yes(true), true), "2024-10-01T10:00:00Z").await;
    let against: Vec<&str> = amended.contradictions.iter().map(|found| found.old.place.as_str()).collect();
    assert_eq!(against, ["ruling"], "the State now says otherwise than was ruled");
    assert_eq!(held(&bench, None).await.open(), 1);
}

mod with_the_record {
    //! Figures of the Eleventh Meeting, and how they follow a ruling.

    use super::*;

    on_both![on: a_figure_becomes_exact_when_somebody_rules, a_file_imported_again_does_not_open_what_was_ruled];

    const OTHER: &str = r#"
        [[source]]
        id = "other-note"
        kind = "note"
        title = { en = "Another note", zh = "另一份说明" }
        verified = true
        [[said]]
        source = "other-note"
        at = "para:2"
        question = "national.law-assistance-requested"
        states = ["NGA"]
        answer = false
        period = { from = 2022-07-01, to = 2023-06-30 }
    "#;

    async fn a_figure_becomes_exact_when_somebody_rules(bench: Bench) {
        let before = bench.measure("lausanne", "48.2").await;
        bench.clock.set(instant("2026-11-22T10:00:00Z"));
        let imported = bench.import(OTHER).await;
        let found = bench.app.contradictions(&imported).await.unwrap();
        assert_eq!(found.len(), 1);
        let doubtful = bench.measure("lausanne", "48.2").await;
        assert_eq!((states(&doubtful), doubtful.value), (Vec::new(), None));
        assert_eq!(doubtful.bounds.at_most, doubtful.bounds.at_least.map(|least| least + 1 + others_open(&before)));
        bench.clock.set(instant("2026-11-23T10:00:00Z"));
        bench.app.rule(&ruling(Some(found[0].old.id()), &[found[0].new.id()])).await.unwrap();
        let ruled = bench.measure("lausanne", "48.2").await;
        assert_eq!((states(&ruled), ruled.value), (vec!["NGA".to_owned()], before.value));
        assert_eq!((ruled.bounds, ruled.conflicts.len()), (before.bounds, 0));
        let when = When { known_by: Some(instant("2026-11-22T12:00:00Z")), ..When::default() };
        let then = bench.app.explain_indicator("lausanne", "48.2", "11MSP", when).await.unwrap().observation;
        assert_eq!((then.bounds, then.value, then.conflicts.len()), (doubtful.bounds, None, 1));
    }

    fn others_open(observation: &spectemur_app::Observation) -> i64 {
        i64::try_from(observation.open.len()).unwrap()
    }

    async fn a_file_imported_again_does_not_open_what_was_ruled(bench: Bench) {
        let already = held(&bench, None).await.open();
        let found = {
            let imported = bench.import(OTHER).await;
            bench.app.contradictions(&imported).await.unwrap()
        };
        assert_eq!(held(&bench, None).await.open(), already + 1);
        bench.app.rule(&ruling(Some(found[0].old.id()), &[found[0].new.id()])).await.unwrap();
        let again = bench.import(OTHER).await;
        assert_eq!((again.statements, bench.app.contradictions(&again).await.unwrap()), (0, Vec::new()));
        assert_eq!(held(&bench, None).await.open(), already);
    }
}
