//! From a report to figures: generated reports whose truth is known, handed in and counted, on both databases.
//!
//! What is expected is worked out here in the plainest way from the reports themselves: no report here is real.

use std::collections::BTreeSet;

use crate::common::{Bench, on_both};
use spectemur_app::{AppError, Came, DraftAsked};
use spectemur_demo::{Dice, Figure, report, unchanged};
use spectemur_engine::{Moment, Populations, observe};
use spectemur_model::report::{Cover, Given, Gravity, ReportKind};
use spectemur_model::{
    Answer, Day, File, FileHash, Language, Package, Period, PlanId, QuestionKey, Report, StateCode, TemplateId, Value,
};
use spectemur_store::Asked;
use spectemur_testkit::instant;

on_both![
    empty:
    figures_follow_from_the_reports_of_2010,
    figures_follow_from_the_reports_of_2023,
    one_report_less_opens_bounds_and_counts_nobody_as_no,
    the_same_report_twice_is_one_report_with_one_receipt,
    an_amended_report_replaces_what_it_said,
    unchanged_forms_carry_what_stood_and_nothing_of_the_year,
    what_is_not_public_stays_out_of_every_reading,
    a_report_that_cannot_be_taken_leaves_nothing,
    who_reported_is_told_by_both_readings,
];

/// When a report on this year is handed in, unless told otherwise.
fn in_april(year: i16) -> String {
    format!("{}-04-20T10:00:00Z", year + 1)
}

fn package(bench: &Bench) -> &Package {
    bench.app.treaty().package()
}

/// States for which the Convention was in force by the end of 2020.
fn parties(bench: &Bench, count: usize) -> Vec<StateCode> {
    let day: Day = "2020-12-31".parse().unwrap();
    let registers = &package(bench).registers;
    let in_force = registers.states.keys().filter(|state| registers.status(**state, day).is_in_force());
    in_force.copied().take(count).collect()
}

fn generated(bench: &Bench, template: &str, states: &[StateCode], year: i16) -> Vec<Report> {
    let template = &package(bench).templates[template];
    let mut dice = Dice::new(u64::try_from(year).unwrap());
    states.iter().map(|state| report(package(bench), template, (*state, year), 4, &mut dice).unwrap()).collect()
}

async fn hand_in(bench: &Bench, reports: &[Report]) {
    for report in reports {
        bench.clock.set(instant(&in_april(report.covers.to().year())));
        bench.app.submit(report, &[], "a generated State").await.unwrap();
    }
}

/// The moment of a meeting whose reporting period is the year to this 30 June.
fn moment(year: i16) -> Moment {
    let period = Period::new(Day::new(year, 7, 1).unwrap(), Day::new(year + 1, 6, 30).unwrap()).unwrap();
    Moment::new(period.to(), period)
}

/// Each measure that counts States: those counted, and those of whom nobody knows.
async fn counted(bench: &Bench, year: i16) -> Vec<(String, BTreeSet<StateCode>, BTreeSet<StateCode>)> {
    let store = bench.store().await;
    let snapshot = store.snapshot(&Asked::default()).await.unwrap();
    let package = package(bench);
    let populations = Populations::at(package, &snapshot, moment(year));
    let plan = PlanId::new("lausanne");
    let observations = observe(package, &snapshot, &populations, &plan);
    let of = |observation: spectemur_engine::Observation| {
        let counted = observation.counted.iter().map(|counted| counted.state).collect();
        (observation.figure.to_string(), counted, observation.open.into_iter().collect())
    };
    observations.into_iter().map(of).collect()
}

async fn figures_follow(bench: Bench, template: &str, year: i16) {
    let states = parties(&bench, 16);
    let earlier = generated(&bench, template, &states[2..], year);
    let reports = generated(&bench, template, &states[..12], year + 1);
    hand_in(&bench, &earlier).await;
    hand_in(&bench, &reports).await;
    let all: Vec<Report> = earlier.into_iter().chain(reports).collect();
    let package = package(&bench).clone();
    let truths = crate::truth::of(&package, &package.templates[template], &all);
    let at = moment(year + 1);
    let mut compared = 0;
    for (figure, counted, open) in counted(&bench, year + 1).await {
        let id = figure.strip_prefix("lausanne.").unwrap();
        let measure = package.plans["lausanne"].measure(&id.into()).unwrap();
        let Some(Figure::States { yes, silent, .. }) = truths.figure(measure, at.as_of(), at.period()) else {
            continue;
        };
        assert_eq!(counted, yes, "{figure}: who is counted");
        assert_eq!(open, silent, "{figure}: of whom nobody knows");
        compared += 1;
    }
    // The version of 2010 asks little that the plan of 2021 counts, and nothing that says who has which obligation.
    let wanted = if template == "article-7-2010" { 10 } else { 45 };
    assert!(compared >= wanted, "{compared} measures rest on the reports");
}

async fn figures_follow_from_the_reports_of_2010(bench: Bench) {
    figures_follow(bench, "article-7-2010", 2020).await;
}

async fn figures_follow_from_the_reports_of_2023(bench: Bench) {
    figures_follow(bench, "article-7-2023", 2023).await;
}

async fn one_report_less_opens_bounds_and_counts_nobody_as_no(bench: Bench) {
    let states = parties(&bench, 8);
    let reports = generated(&bench, "article-7-2023", &states, 2023);
    hand_in(&bench, &reports[1..]).await;
    let without = counted(&bench, 2023).await;
    hand_in(&bench, &reports[..1]).await;
    let with = counted(&bench, 2023).await;
    let (package, missing) = (package(&bench), states[0]);
    let mut moved = 0;
    for ((figure, counted, open), (_, counted_without, open_without)) in with.iter().zip(&without) {
        let measure = figure.strip_prefix("lausanne.").unwrap();
        let asks = package.plans["lausanne"].measure(&measure.into()).unwrap().count.questions();
        let others =
            |set: &BTreeSet<StateCode>| set.iter().copied().filter(|state| *state != missing).collect::<Vec<_>>();
        assert_eq!(others(counted), others(counted_without), "{figure}: nobody else moves");
        assert_eq!(others(open), others(open_without), "{figure}: nobody else moves");
        let rests_on_it = asks.iter().any(|question| reports[0].answers.contains_key(*question));
        if counted.contains(&missing) && rests_on_it {
            assert!(open_without.contains(&missing), "{figure}: unknown, not a no");
            moved += 1;
        }
    }
    assert!(moved > 10, "only {moved} figures moved");
}

async fn the_same_report_twice_is_one_report_with_one_receipt(bench: Bench) {
    let state = parties(&bench, 1)[0];
    let report = generated(&bench, "article-7-2023", &[state], 2023).remove(0);
    bench.clock.set(instant(&in_april(2023)));
    let first = bench.app.submit(&report, &[], "the focal point").await.unwrap();
    let before = bench.app.verify().await.unwrap();
    bench.clock.set(instant("2024-05-02T10:00:00Z"));
    let second = bench.app.submit(&report, &[], "somebody else").await.unwrap();
    assert!(!first.is_repeated && second.is_repeated);
    assert_eq!(first.received, second.received);
    let after = bench.app.verify().await.unwrap();
    assert_eq!((before.entries, &before.head), (after.entries, &after.head), "nothing was recorded again");
    assert!(after.is_sound(), "{:#?}", after.problems);
    assert_eq!(first.received.entered.by, "the focal point");
    let kept = bench.app.report_of(&first.received.id).await.unwrap();
    assert_eq!(FileHash::of(&spectemur_exchange::form::to_json(&kept)), first.received.hash, "anybody can verify it");
    assert_eq!(kept, report);
}

async fn an_amended_report_replaces_what_it_said(bench: Bench) {
    let state = parties(&bench, 1)[0];
    let mut report = generated(&bench, "article-7-2023", &[state], 2023).remove(0);
    let marked = QuestionKey::new("clearance.areas-marked");
    let say = |report: &mut Report, yes| {
        let given = Given { answer: Answer::Known(Value::YesNo(yes)), public: true };
        report.answers.insert(marked.clone(), given);
    };
    say(&mut report, true);
    hand_in(&bench, std::slice::from_ref(&report)).await;
    let known_by = Some(instant("2024-04-30T00:00:00Z"));
    bench.clock.set(instant("2024-06-01T10:00:00Z"));
    say(&mut report, false);
    let amended = bench.app.submit(&report, &[], "the focal point").await.unwrap();
    assert_eq!(amended.received.version, 2);
    let store = bench.store().await;
    for (known_by, expected) in [(known_by, true), (None, false)] {
        let asked = Asked { known_by, ..Asked::about([marked.clone()]) };
        let snapshot = store.snapshot(&asked).await.unwrap();
        let said: Vec<_> =
            snapshot.on(&marked).iter().filter(|said| said.statement.subject.state() == Some(state)).collect();
        assert_eq!(said.len(), 1, "one version stands");
        assert_eq!(said[0].statement.answer, Answer::Known(Value::YesNo(expected)));
        assert_eq!(said[0].statement.place.as_str(), "form:F.4");
    }
    let all = bench.app.received_of(state).await.unwrap();
    assert_eq!(all.len(), 2, "every version is kept");
    assert_eq!(all[0].replaced_by.as_ref(), Some(&all[1].id));
}

async fn unchanged_forms_carry_what_stood_and_nothing_of_the_year(bench: Bench) {
    let state = parties(&bench, 1)[0];
    let mut report = generated(&bench, "article-7-2023", &[state], 2023).remove(0);
    let held = QuestionKey::new("stockpile.held");
    let destroyed = QuestionKey::new("stockpile.destroyed");
    // Rows of both tables, so that there is something to carry and something not to.
    let template = &package(&bench).templates["article-7-2023"];
    let mut dice = Dice::new(7);
    while [&held, &destroyed].iter().any(|key| report.answers[*key].answer == Answer::None) {
        report = spectemur_demo::report(package(&bench), template, (state, 2023), 4, &mut dice).unwrap();
    }
    hand_in(&bench, &[report.clone(), unchanged(&report, 2024)]).await;
    let year = Period::year(2024).unwrap();
    let snapshot = bench.store().await.snapshot(&Asked::about([held.clone(), destroyed.clone()])).await.unwrap();
    let of_2024 = |key: &QuestionKey| -> Vec<_> {
        snapshot
            .on(key)
            .iter()
            .filter(|said| said.statement.period == year)
            .map(|said| said.statement.clone())
            .collect()
    };
    let carried = of_2024(&held);
    let Answer::Known(Value::Rows(rows)) = &report.answers[&held].answer else { panic!("rows") };
    assert_eq!(carried.len(), rows.len());
    assert!(carried.iter().all(|said| said.basis == spectemur_model::Basis::Carried));
    let mut places: Vec<&str> = carried.iter().map(|said| said.place.as_str()).collect();
    places.sort_unstable();
    assert_eq!(places[0], "unchanged:2023.B.1.1", "with the year and the row that it stood in");
    let of_the_year = of_2024(&destroyed);
    assert!(of_the_year.iter().all(|said| said.answer == Answer::NotReported), "{of_the_year:?}");
}

async fn what_is_not_public_stays_out_of_every_reading(bench: Bench) {
    let state = parties(&bench, 1)[0];
    let mut report = generated(&bench, "article-7-2023", &[state], 2023).remove(0);
    let marked = QuestionKey::new("clearance.areas-marked");
    let answer = Answer::Known(Value::YesNo(true));
    report.answers.insert(marked.clone(), Given { answer, public: false });
    hand_in(&bench, std::slice::from_ref(&report)).await;
    let snapshot = bench.store().await.snapshot(&Asked::about([marked.clone()])).await.unwrap();
    assert!(snapshot.on(&marked).iter().all(|said| said.statement.subject.state() != Some(state)));
    let asked = DraftAsked {
        state,
        kind: ReportKind::Annual,
        covers: Period::year(2024).unwrap(),
        language: Some(Language::French),
        template: None,
    };
    let draft = bench.app.draft(&asked).await.unwrap();
    assert!(!draft.report.answers[&marked].public, "the State's own next form shows it, marked as it was");
}

async fn a_report_that_cannot_be_taken_leaves_nothing(bench: Bench) {
    let state = parties(&bench, 1)[0];
    let report = generated(&bench, "article-7-2023", &[state], 2023).remove(0);
    let before = bench.app.verify().await.unwrap().entries;
    let mut wrong = report.clone();
    wrong.covers = Period::new("2023-01-01".parse().unwrap(), "2023-11-30".parse().unwrap()).unwrap();
    let given = Given { answer: Answer::Known(Value::Number(-1)), public: true };
    wrong.answers.insert("clearance.areas-marked".into(), given);
    let Err(AppError::RefusedReport(findings)) = bench.app.submit(&wrong, &[], "a test").await else {
        panic!("it must be refused");
    };
    let refused: Vec<_> =
        findings.iter().filter(|finding| finding.gravity == Gravity::Refused).map(|finding| finding.code).collect();
    assert!(refused.contains(&"covers-not-a-year") && refused.contains(&"wrong-type"), "all at once: {refused:?}");
    let mut attached = report.clone();
    let photo = File { media: "image/jpeg".to_owned(), bytes: b"generated".to_vec() };
    let attachment =
        spectemur_model::report::Attachment { media: photo.media.clone(), size: 9, hash: photo.hash(), public: false };
    attached.attachments.insert("photo.jpg".to_owned(), attachment);
    let error = bench.app.submit(&attached, &[], "a test").await.unwrap_err();
    assert!(matches!(error, AppError::MissingAttachment { .. }), "{error}");
    assert_eq!(bench.app.verify().await.unwrap().entries, before, "nothing was recorded");
    bench.clock.set(instant(&in_april(2023)));
    let submitted = bench.app.submit(&attached, std::slice::from_ref(&photo), "a test").await.unwrap();
    assert_eq!(bench.store().await.file(photo.hash()).await.unwrap(), Some(photo));
    assert!(submitted.findings.iter().all(|finding| finding.gravity != Gravity::Refused));
}

async fn who_reported_is_told_by_both_readings(bench: Bench) {
    let states = parties(&bench, 6);
    let reports = generated(&bench, "article-7-2023", &states, 2023);
    hand_in(&bench, &reports[..3]).await;
    bench.clock.set(instant("2024-05-15T10:00:00Z"));
    bench.app.submit(&reports[3], &[], "late").await.unwrap();
    let reading = bench.app.filings(2023, "2024-06-30".parse().unwrap(), None).await.unwrap();
    let came = |state: StateCode| reading.due_of_all.iter().find(|one| one.state == state).map(|one| one.came);
    for state in &states[..3] {
        assert_eq!(came(*state), Some(Came::InTime), "{state}");
    }
    assert_eq!(came(states[3]), Some(Came::Late));
    assert!(matches!(came(states[4]), Some(Came::Missing | Came::Unknown)));
    let cover = reports[0].cover.values().all(|cover| *cover == Cover::Changed);
    assert!(cover && reading.due_of_all.len() >= reading.due.len());
    assert_eq!(TemplateId::new("article-7-2023"), reports[0].template);
}
