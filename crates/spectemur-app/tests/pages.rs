//! The readings that pages show: overview, changes, States, documents, meetings; on real input and on both databases.
//!
//! Expected values come from CCM/MSP/2023/8, from the status table of the depositary and from the register, never from
//! the program.

use crate::common::{Bench, codes, on_both};
use spectemur_app::{AppError, Came, ChangeKind, LetterWay, StandingStatus, Verdict};
use spectemur_model::register::Status;
use spectemur_model::{Day, Language, Period, StateCode};

on_both![
    the_overview_of_the_last_day_of_the_reporting_period,
    what_changed_is_what_lies_within_the_days,
    all_states_with_what_they_still_owe,
    a_state_with_everything_that_is_said_of_it,
    documents_open_to_what_they_say_and_letters_do_not_show,
    a_meeting_has_what_it_decided,
    an_entry_tells_that_the_record_grew,
];

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

fn state(code: &str) -> StateCode {
    StateCode::parse(code).unwrap()
}

/// Paragraphs 12, 63 and 65: 111 States Parties, 110 with the treaty in force, 102 that owed a report.
async fn the_overview_of_the_last_day_of_the_reporting_period(bench: Bench) {
    let now = bench.app.overview(day("2023-06-30"), None).await.unwrap();
    assert_eq!((now.counts.deposited, now.counts.in_force), (111, 110));
    assert_eq!(now.filings.as_ref().unwrap().year, 2022);
    assert_eq!(now.filings.unwrap().due.len(), 102);
    assert_eq!(now.last_meeting.unwrap().id.as_str(), "10MSP");
    assert_eq!(now.next_meeting.unwrap().id.as_str(), "11MSP");
    let measures = now.measures.unwrap();
    assert_eq!((measures.plan.as_str(), measures.meeting.as_str()), ("lausanne", "11MSP"));
    // 77 indicators, of which three hold several numbers.
    assert_eq!(measures.verdicts().iter().map(|(_, count)| count).sum::<usize>(), 82);
    assert!(measures.verdicts().iter().any(|(verdict, _)| *verdict == Verdict::Contradicted));
    assert!(now.falling_due.windows(2).all(|pair| pair[0].due_on <= pair[1].due_on));
    let due = now.falling_due.iter().find(|standing| standing.state == Some(state("BGR"))).unwrap();
    assert_eq!(due.due_on, Some(day("2023-12-31")), "the extension of Bulgaria");
}

/// The depositary: Nigeria deposited on 28 February 2023, and its entry into force came on 1 August.
async fn what_changed_is_what_lies_within_the_days(bench: Bench) {
    let within = Period::new(day("2022-09-03"), day("2023-06-30")).unwrap();
    let changes = bench.app.changes(within, None).await.unwrap();
    let nigeria: Vec<_> = changes.iter().filter(|change| change.state == Some(state("NGA"))).collect();
    assert_eq!(nigeria.len(), 1);
    assert_eq!((nigeria[0].kind, nigeria[0].on), (ChangeKind::Deposited, Period::day(day("2023-02-28"))));
    assert!(changes.iter().all(|change| within.contains(change.on.from()) && within.contains(change.on.to())));
    assert!(changes.windows(2).all(|pair| pair[0].on.to() >= pair[1].on.to()), "the newest first");
    // The report names 102 States whose initial report is in, without a day: nobody handed one in on its last day.
    let met = changes.iter().filter(|change| change.kind == ChangeKind::Met);
    assert!(met.count() < 20);
    let extended = bench.app.changes(Period::day(day("2019-09-04")), None).await.unwrap();
    assert!(extended.iter().any(|change| change.kind == ChangeKind::Extended && change.state == Some(state("BGR"))));
}

/// Paragraph 67 names the eight whose initial reports are overdue.
async fn all_states_with_what_they_still_owe(bench: Bench) {
    let reading = bench.app.states(day("2023-06-30"), None).await.unwrap();
    assert_eq!(reading.states.iter().filter(|one| one.status.is_party()).count(), 111);
    let late = |one: &&spectemur_app::StateReading| one.overdue.iter().any(|rule| rule.as_str() == "initial-report");
    let late: Vec<String> = reading.states.iter().filter(late).map(|one| one.state.to_string()).collect();
    assert_eq!(late, codes("CPV COM TGO COG GIN RWA MDG STP"));
    assert!(reading.states.iter().filter(|one| one.status == Status::NotParty).all(|one| one.outstanding.is_empty()));
}

async fn a_state_with_everything_that_is_said_of_it(bench: Bench) {
    let known = bench.app.profile(state("DEU"), day("2023-06-30"), None).await.unwrap();
    assert_eq!(known.registration.as_ref().unwrap().entry_into_force_on, Some(day("2010-08-01")));
    let clearance = known.duties.iter().find(|life| life.standing.obligation.as_str() == "clearance").unwrap();
    assert_eq!(clearance.standing.status, StandingStatus::ExtendedUntil);
    assert_eq!(clearance.standing.due_on, Some(day("2025-08-01")));
    assert!(clearance.turns.windows(2).all(|pair| pair[0].from < pair[1].from));
    assert_eq!(clearance.turns.first().unwrap().due_on, Some(day("2020-08-01")));
    let (year, first) = known.reports.last().unwrap();
    assert_eq!((*year, first.due_on), (2010, Some(day("2011-04-30"))));
    let (_, last) = known.reports.iter().find(|(year, _)| *year == 2022).unwrap();
    assert_ne!(last.came, Came::NotYet);
    assert!(known.answers.iter().flat_map(|(_, said)| said).all(|said| said.statement.public));
    assert!(known.answers.iter().flat_map(|(_, said)| said).all(|said| said.statement.period.from() <= known.as_of));
    let unknown = bench.app.profile(state("XYZ"), day("2023-06-30"), None).await;
    assert!(matches!(unknown, Err(AppError::UnknownState { .. })));
}

async fn documents_open_to_what_they_say_and_letters_do_not_show(bench: Bench) {
    let reminders = bench.app.reminders(day("2023-06-30"), 30).await.unwrap();
    let reminder = reminders.first().unwrap();
    bench.app.log_letter(reminder, Language::English, ("a letter", LetterWay::File), "the unit").await.unwrap();
    let reading = bench.app.documents(None).await.unwrap();
    assert!(reading.documents.iter().all(|(document, _)| !document.id.as_str().starts_with("letter/")));
    let report = bench.app.document("ccm-msp-2023-8", None).await.unwrap();
    assert_eq!(report.document.symbol.as_deref(), Some("CCM/MSP/2023/8"));
    let counted = reading.documents.iter().find(|(document, _)| document.id == report.document.id).unwrap().1;
    assert_eq!(report.said.len(), counted);
    let letter = format!("letter/{}/2023-06-30", reminder.state);
    assert!(matches!(bench.app.document(&letter, None).await, Err(AppError::UnknownDocument { .. })));
    let before: spectemur_model::Instant = "2020-01-01".parse().unwrap();
    assert!(bench.app.documents(Some(before)).await.unwrap().documents.is_empty());
}

async fn a_meeting_has_what_it_decided(bench: Bench) {
    let ninth = bench.app.meeting("9MSP", None).await.unwrap();
    let decided: Vec<String> = ninth.decided.iter().map(|request| request.state.to_string()).collect();
    assert!(codes("BGR DEU LAO").iter().all(|code| decided.contains(code)), "{decided:?}");
    let second = bench.app.meeting("2RC", None).await.unwrap();
    assert_eq!(second.adopted.iter().map(ToString::to_string).collect::<Vec<_>>(), ["lausanne"]);
    let eleventh = bench.app.meeting("11MSP", None).await.unwrap();
    assert!(eleventh.documents.iter().any(|source| source.symbol.as_deref() == Some("CCM/MSP/2023/8")));
    assert!(eleventh.milestones.iter().any(|(_, action)| action.id.as_str() == "18"));
    assert!(bench.app.reporting_meetings(day("2023-06-29")).is_empty());
    let trend = bench.app.trend("lausanne", "47.2", (day("2023-06-30"), None)).await.unwrap();
    assert_eq!(
        trend.iter().map(|(meeting, seen)| (meeting.id.as_str(), seen.counted.len())).collect::<Vec<_>>(),
        [("11MSP", 22)]
    );
}

async fn an_entry_tells_that_the_record_grew(bench: Bench) {
    let before = bench.app.edition().await.unwrap();
    assert!(before > 0);
    bench.app.overview(day("2023-06-30"), None).await.unwrap();
    assert_eq!(bench.app.edition().await.unwrap(), before);
    let reminders = bench.app.reminders(day("2023-06-30"), 30).await.unwrap();
    let letter = ("a letter", LetterWay::File);
    bench.app.log_letter(reminders.first().unwrap(), Language::English, letter, "the unit").await.unwrap();
    assert!(bench.app.edition().await.unwrap() > before);
}
