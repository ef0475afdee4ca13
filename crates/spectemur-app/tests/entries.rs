//! What the support unit enters from documents: a deposit moves the status and brings deadlines, on both databases.
//!
//! The State is real and its deposit is invented: nothing here was ever notified.

use std::collections::BTreeSet;

use crate::common::house::{House, holder};
use crate::common::{Bench, on_both};
use spectemur_app::{
    AppError, DeadlinesAsked, EntryProblem, MemberError, ObligationsAsked, PublishAsked, StandingStatus, Typed, When,
};
use spectemur_model::register::Status;
use spectemur_model::{Day, Instant, Language, MeetingId, Period, StateCode};

on_both![
    a_deposit_that_is_entered_moves_the_status_and_brings_deadlines,
    what_would_change_is_shown_before_anything_is_recorded,
    a_correction_points_to_what_it_corrects,
    what_was_published_stays_as_it_was,
    a_decision_on_a_request_moves_its_deadline,
    everything_that_is_wrong_is_told_at_once,
    nobody_else_enters_anything,
    a_meeting_that_is_entered_is_in_the_register_with_its_deadlines,
    a_meeting_is_corrected_and_one_of_the_file_gets_its_days,
];

/// A signatory without a deposit in the register.
const SIGNATORY: &str = "AGO";

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

fn state(code: &str) -> StateCode {
    StateCode::parse(code).unwrap()
}

/// A notification of the depositary that a signatory deposited its instrument on a day.
fn deposit(on: &str) -> Typed {
    Typed {
        question: "register.deposited-on".to_owned(),
        subject: SIGNATORY.to_owned(),
        kind: "known".to_owned(),
        value: on.to_owned(),
        language: Some(Language::English),
        symbol: "C.N.999.2026".to_owned(),
        title: "A depositary notification for a test".to_owned(),
        author: "Nobody".to_owned(),
        source_language: "en".to_owned(),
        dated: "2026-11-01".to_owned(),
        received: "2026-11-02".to_owned(),
        place: "1".to_owned(),
        ..Typed::default()
    }
}

async fn status(house: &House, on: &str, known_by: Option<Instant>) -> (Status, usize) {
    let reading = house.app.status(day(on), known_by).await.unwrap();
    let found = reading.states.iter().find(|(code, ..)| *code == state(SIGNATORY)).unwrap().1;
    (found, reading.counts.deposited)
}

async fn a_deposit_that_is_entered_moves_the_status_and_brings_deadlines(bench: Bench) {
    let house = House::of(bench).await;
    let before = house.app.status(day("2026-11-21"), None).await.unwrap();
    assert_eq!(status(&house, "2026-11-21", None).await, (Status::Signatory, before.counts.deposited));
    let known_then: Instant = "2026-11-21T08:00:00Z".parse().unwrap();
    house.bench.clock.set("2026-11-21T09:00:00Z".parse().unwrap());
    house.app.record_entry(&house.unit, &deposit("2026-10-05")).await.unwrap();
    assert_eq!(status(&house, "2026-10-04", None).await.0, Status::Signatory);
    assert_eq!(status(&house, "2026-11-21", None).await, (Status::Deposited, before.counts.deposited + 1));
    // Article 17(2): the first day of the sixth month after the month of the deposit.
    assert_eq!(status(&house, "2027-03-31", None).await.0, Status::Deposited);
    assert_eq!(status(&house, "2027-04-01", None).await.0, Status::InForce);
    assert_eq!(status(&house, "2027-04-01", Some(known_then)).await.0, Status::Signatory, "as it was known then");

    let profile = house.app.profile(state(SIGNATORY), day("2027-04-01"), None).await.unwrap();
    assert_eq!((profile.status, profile.package.id.as_str()), (Status::InForce, "ccm"));
    let asked = ObligationsAsked { state: Some(state(SIGNATORY)), ..ObligationsAsked::default() };
    let owed = house.app.obligations(day("2027-04-01"), &asked).await.unwrap();
    let due = |rule: &str| owed.standings.iter().find(|known| known.obligation.as_str() == rule).unwrap().due_on;
    // Article 3(2): eight years after entry into force for the State; article 4(1)(a): ten years.
    assert_eq!(due("stockpile-destruction"), Some(day("2035-04-01")));
    assert_eq!(due("clearance"), Some(day("2037-04-01")));
    let changes = house.app.changes(spectemur_model::Period::day(day("2026-10-05")), None).await.unwrap();
    assert!(changes.iter().any(|change| change.state == Some(state(SIGNATORY)) && change.kind.word() == "deposited"));
    let states = house.app.states(day("2026-11-21"), None).await.unwrap();
    let row = states.states.iter().find(|known| known.state == state(SIGNATORY)).unwrap();
    assert_eq!(
        row.registration.as_ref().unwrap().source.to_string(),
        "C.N.999.2026, para:1",
        "the row names its source"
    );
    assert!(house.app.verify().await.unwrap().is_sound());
}

async fn what_would_change_is_shown_before_anything_is_recorded(bench: Bench) {
    let house = House::of(bench).await;
    let entries = house.app.counts().await.unwrap();
    let preview = house.app.preview_entry(&house.unit, &deposit("2026-10-05")).await.unwrap();
    let (before, after) = preview.registration.unwrap();
    assert_eq!(before.unwrap().deposited_on, None);
    assert_eq!(after.entry_into_force_on, Some(day("2027-04-01")));
    assert_eq!(preview.as_of, day("2027-04-01"));
    let moved = preview.moved.iter().filter_map(|moved| moved.after.as_ref());
    let due: Vec<_> = moved.filter(|now| now.obligation.as_str() == "stockpile-destruction").collect();
    assert!(matches!(&due[..], [one] if one.due_on == Some(day("2035-04-01"))), "{due:?}");
    assert!(preview.moved.iter().all(|moved| moved.before.is_none()), "nothing else moves");
    assert_eq!(house.app.counts().await.unwrap(), entries);
    assert_eq!(status(&house, "2026-11-21", None).await.0, Status::Signatory);
}

async fn a_correction_points_to_what_it_corrects(bench: Bench) {
    let house = House::of(bench).await;
    let wrong = house.app.record_entry(&house.unit, &deposit("2026-10-05")).await.unwrap();
    let right = Typed { corrects: wrong.id().hex(), ..deposit("2026-09-30") };
    let right = house.app.record_entry(&house.unit, &right).await.unwrap();
    assert_eq!((right.corrects, &right.source), (Some(wrong.id()), &wrong.source), "the document is recorded once");
    assert_eq!(status(&house, "2027-03-01", None).await.0, Status::InForce);
    let shown = house.app.entry(&house.unit, &deposit("")).await.unwrap();
    assert_eq!(shown.standing.iter().map(|said| said.id).collect::<Vec<_>>(), [right.id()]);
    let again = Typed { corrects: wrong.id().hex(), ..deposit("2026-09-29") };
    let refused = house.app.record_entry(&house.unit, &again).await;
    assert!(matches!(refused, Err(AppError::RefusedEntry(found)) if found == [EntryProblem::BadCorrection]));
    let auditor = holder(&house.app, &house.administrator, "auditor").await;
    let acts = house.app.acts(&auditor, None, 10).await.unwrap().acts;
    let told: Vec<_> = acts.iter().filter(|acted| acted.act.kind == "entry-recorded").collect();
    assert_eq!(told.len(), 2);
    assert!(told[0].act.before.as_ref().unwrap().contains(&wrong.id().hex()), "the newest first");
    assert_eq!(told[1].act.before, None);
}

async fn what_was_published_stays_as_it_was(bench: Bench) {
    let house = House::of(bench).await;
    let asked = PublishAsked { plan: "lausanne".to_owned(), meeting: "11MSP".to_owned(), as_of: None };
    let published = house.app.publish(&house.unit, &asked).await.unwrap().publication;
    // A deposit of years ago, of which nobody knew.
    house.app.record_entry(&house.unit, &deposit("2020-01-10")).await.unwrap();
    assert_eq!(status(&house, "2023-06-30", None).await.0, Status::InForce);
    assert!(house.app.recheck(&published).await.unwrap().is_same());
    let now = house.app.publishing(&house.unit, Some(&asked)).await.unwrap().proposed.unwrap();
    assert!(!now.changed.is_empty(), "one more State Party is among the population");
}

async fn a_decision_on_a_request_moves_its_deadline(bench: Bench) {
    let house = House::of(bench).await;
    let said = |question: &str, value: &str, from: &str| Typed {
        question: question.to_owned(),
        subject: "LAO/art4-9".to_owned(),
        value: value.to_owned(),
        from: from.to_owned(),
        ..deposit("")
    };
    let asked = ObligationsAsked { state: Some(state("LAO")), ..ObligationsAsked::default() };
    let clearance = |reading: &spectemur_app::ObligationsReading| {
        let mut own = reading.standings.iter().filter(|known| known.obligation.as_str() == "clearance");
        let found = own.next().unwrap();
        (found.status, found.due_on)
    };
    let before = clearance(&house.app.obligations(day("2026-11-21"), &asked).await.unwrap());
    for (question, value) in [
        ("extension.of", "clearance"),
        ("extension.decided-at", "13MSP"),
        ("extension.granted", "yes"),
        ("extension.until", "2040-08-01"),
    ] {
        house.app.record_entry(&house.unit, &said(question, value, "2026-11-01")).await.unwrap();
    }
    let after = clearance(&house.app.obligations(day("2026-11-21"), &asked).await.unwrap());
    assert_ne!(before, after);
    assert_eq!(after, (StandingStatus::ExtendedUntil, Some(day("2040-08-01"))));
}

async fn everything_that_is_wrong_is_told_at_once(bench: Bench) {
    let house = House::of(bench).await;
    let found = |typed: Typed| {
        let house = &house;
        async move {
            match house.app.record_entry(&house.unit, &typed).await {
                Err(AppError::RefusedEntry(found)) => found,
                other => panic!("{other:?}"),
            }
        }
    };
    use EntryProblem::*;
    let empty = Typed { question: "register.deposited-on".to_owned(), ..Typed::default() };
    let all: BTreeSet<_> = found(empty).await.into_iter().collect();
    let wanted = [NoSubject, NoAnswer, NoTitle, NoAuthor, NoLanguage, BadReceived, BadPlace];
    assert_eq!(all, wanted.into());
    assert_eq!(found(Typed { question: "review.returned".to_owned(), ..deposit("2026-10-05") }).await, [NoQuestion]);
    assert_eq!(found(Typed { subject: "QQQ".to_owned(), ..deposit("2026-10-05") }).await, [NoSubject]);
    assert_eq!(found(Typed { subject: "-".to_owned(), ..deposit("2026-10-05") }).await, [NoSubject]);
    assert_eq!(found(deposit("soon")).await, [BadAnswer]);
    let count = Typed { question: "gender.delegations".to_owned(), subject: "-".to_owned(), ..deposit("") };
    assert_eq!(found(count).await, [NoAnswer, BadPeriod]);
    let backwards = Typed { from: "2026-10-06".to_owned(), to: "2026-10-05".to_owned(), ..deposit("2026-10-05") };
    assert_eq!(found(backwards).await, [BadPeriod]);
    assert_eq!(found(Typed { source: "nothing".to_owned(), ..deposit("2026-10-05") }).await, [NoSource]);
    assert_eq!(found(Typed { received: "2026-10-31".to_owned(), ..deposit("2026-10-05") }).await, [ReceivedFirst]);
    // The clock says 21 November 2026.
    assert_eq!(found(Typed { received: "2026-11-22".to_owned(), ..deposit("2026-10-05") }).await, [Ahead]);
    assert_eq!(found(Typed { title: "x".repeat(6000), ..deposit("2026-10-05") }).await, [TooLong]);
    house.app.record_entry(&house.unit, &deposit("2026-10-05")).await.unwrap();
    assert_eq!(found(deposit("2026-10-05")).await, [SaidAlready]);
    assert_eq!(house.app.counts().await.unwrap().corrections, house.bench.app.counts().await.unwrap().corrections);
}

async fn nobody_else_enters_anything(bench: Bench) {
    let house = House::of(bench).await;
    let mut others = vec![house.administrator.clone()];
    for office in ["auditor", "presidency/MEX", "coordinator/DEU/clearance", "state-administrator/AGO"] {
        others.push(holder(&house.app, &house.administrator, office).await);
    }
    for other in &others {
        let typed = deposit("2026-10-05");
        let refused = [
            house.app.record_entry(other, &typed).await.map(drop),
            house.app.preview_entry(other, &typed).await.map(drop),
            house.app.entry(other, &typed).await.map(drop),
        ];
        for refused in refused {
            let is_refused = matches!(refused, Err(AppError::Member(MemberError::NotAllowed { act: "enter", .. })));
            assert!(is_refused, "{}", other.office());
        }
    }
    assert_eq!(status(&house, "2026-11-21", None).await.0, Status::Signatory);
}

/// A document that sets the days of a meeting, invented like its label.
fn meeting(label: &str, from: &str, to: &str, presidency: &str) -> Typed {
    let cell = |(column, text): (&str, &str)| (column.to_owned(), text.to_owned());
    let reporting = ("reporting", "2026-07-01/2027-06-30");
    let cells = [("label", label), ("kind", "meeting"), ("place", "Geneva"), ("presidency", presidency), reporting];
    Typed {
        question: "register.meeting".to_owned(),
        subject: "-".to_owned(),
        value: String::new(),
        cells: cells.map(cell).into(),
        from: from.to_owned(),
        to: to.to_owned(),
        title: "A decision on days for a test".to_owned(),
        ..deposit("")
    }
}

async fn known_meeting(house: &House, label: &str, known_by: Option<Instant>) -> Option<(String, String)> {
    let all = house.app.meetings(known_by).await.unwrap();
    let found = all.into_iter().find(|meeting| meeting.id.as_str() == label)?;
    Some((found.starts_on?.to_string(), found.ends_on?.to_string()))
}

async fn a_meeting_that_is_entered_is_in_the_register_with_its_deadlines(bench: Bench) {
    let house = House::of(bench).await;
    let before: Instant = "2026-11-21T08:00:00Z".parse().unwrap();
    house.bench.clock.advance(std::time::Duration::from_secs(3600));
    let typed = meeting("99MSP", "2027-09-06", "2027-09-09", "LAO");
    let seen = house.app.preview_entry(&house.unit, &typed).await.unwrap();
    let (old, new) = seen.meeting.unwrap();
    assert_eq!((old, new.id.as_str(), new.presidency), (None, "99MSP", Some(state("LAO"))));
    assert_eq!(known_meeting(&house, "99MSP", None).await, None, "nothing is recorded by looking");
    house.app.record_entry(&house.unit, &typed).await.unwrap();
    let days = Some(("2027-09-06".to_owned(), "2027-09-09".to_owned()));
    assert_eq!(known_meeting(&house, "99MSP", None).await, days);
    assert_eq!(known_meeting(&house, "99MSP", Some(before)).await, None, "nobody knew of it then");
    let one = house.app.meeting("99MSP", None).await.unwrap();
    assert_eq!(one.meeting.place.or_any(Language::French), "Geneva");
    assert!(one.meeting.verified && one.meeting.source.documents().eq(["C.N.999.2026"]), "{}", one.meeting.source);
    // The progress report to it covers the days that were entered, and its indicators can be read.
    let indicators = house.app.indicators("lausanne", "99MSP", When::default()).await.unwrap();
    assert_eq!(indicators.moment.period(), Period::new(day("2026-07-01"), day("2027-06-30")).unwrap());
    assert_eq!(house.app.report("progress", "99MSP", When::default()).await.unwrap().meeting.id.as_str(), "99MSP");
    let asked = DeadlinesAsked { meeting: Some(MeetingId::new("99MSP")), ..DeadlinesAsked::default() };
    let reading = house.app.deadlines(day("2027-06-01"), &asked).await.unwrap();
    let due = |rule: &str| {
        let found = reading.deadlines.iter().find(|deadline| deadline.standing.obligation.as_str() == rule);
        found.map(|deadline| deadline.day.to_string())
    };
    // Eight weeks, and four weeks, before the first day of the meeting.
    assert_eq!(due("documents-submitted").as_deref(), Some("2027-07-12"));
    assert_eq!(due("documents-issued").as_deref(), Some("2027-08-09"));
    let then = DeadlinesAsked { known_by: Some(before), ..asked };
    let unknown = house.app.deadlines(day("2027-06-01"), &then).await;
    assert!(matches!(unknown, Err(AppError::UnknownMeeting { .. })), "{unknown:?}");
    let refused = |typed: Typed| {
        let house = &house;
        async move {
            match house.app.record_entry(&house.unit, &typed).await {
                Err(AppError::RefusedEntry(found)) => found,
                other => panic!("{other:?}"),
            }
        }
    };
    let other = |label: &str, presidency: &str| meeting(label, "2028-09-04", "2028-09-07", presidency);
    assert_eq!(refused(other("", "LAO")).await, [EntryProblem::NoAnswer]);
    assert_eq!(refused(other("100 MSP/2", "LAO")).await, [EntryProblem::BadAnswer], "a label stands in addresses");
    assert_eq!(refused(other("100MSP", "QQQ")).await, [EntryProblem::BadAnswer]);
    assert_eq!(refused(meeting("100MSP", "", "", "LAO")).await, [EntryProblem::BadPeriod]);
}

async fn a_meeting_is_corrected_and_one_of_the_file_gets_its_days(bench: Bench) {
    let house = House::of(bench).await;
    let wrong = meeting("99MSP", "2027-09-06", "2027-09-09", "LAO");
    let wrong = house.app.record_entry(&house.unit, &wrong).await.unwrap();
    let right = Typed { corrects: wrong.id().hex(), ..meeting("99MSP", "2027-09-13", "2027-09-16", "LAO") };
    house.app.record_entry(&house.unit, &right).await.unwrap();
    let days = |from: &str, to: &str| Some((from.to_owned(), to.to_owned()));
    assert_eq!(known_meeting(&house, "99MSP", None).await, days("2027-09-13", "2027-09-16"));
    // The file has the label and the presidency of this conference, and no days.
    assert_eq!(known_meeting(&house, "3RC", None).await, None);
    house.app.record_entry(&house.unit, &meeting("3RC", "2026-09-14", "2026-09-18", "")).await.unwrap();
    assert_eq!(known_meeting(&house, "3RC", None).await, days("2026-09-14", "2026-09-18"));
    let all = house.app.meetings(None).await.unwrap();
    let last: Vec<&str> = all.iter().rev().take(3).map(|meeting| meeting.id.as_str()).collect();
    assert_eq!(last, ["99MSP", "3RC", "13MSP"], "in order of their days");
    assert_eq!(all.iter().find(|meeting| meeting.id.as_str() == "3RC").unwrap().presidency, Some(state("LAO")));
    // Two documents that differ leave what the file says until one is corrected.
    house.app.record_entry(&house.unit, &meeting("3RC", "2026-09-21", "2026-09-25", "")).await.unwrap();
    assert_eq!(known_meeting(&house, "3RC", None).await, None);
}
