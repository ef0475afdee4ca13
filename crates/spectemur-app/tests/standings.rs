//! Who owes what, on real input and on both databases.
//!
//! Expected values come from CCM/MSP/2023/8, the treaty's text and the sources named in the cases, never from the program.

use crate::common::{Bench, on_both, treaty};
use spectemur_app::{
    AppError, DeadlinesAsked, Filed, LinkKind, ObligationsAsked, ObligationsReading, Occasion, RequestsAsked,
    StandingReading, StandingStatus,
};
use spectemur_model::{Day, Instant, Matter, MeetingId, ObligationId, StateCode};

on_both![
    eight_initial_reports_are_overdue_and_nigeria_owes_none_yet,
    annual_reports_are_owed_by_two_readings,
    a_standing_opens_to_its_statements,
    what_was_known_earlier_is_what_was_recorded_by_then,
    the_printed_deadline_that_the_rules_do_not_give_is_found,
    what_falls_due_within_a_span_is_in_order,
    an_accession_brings_its_dates,
    a_request_stands_beside_the_rules,
    deadlines_keep_their_ids,
    a_request_counts_without_being_told_twice,
    two_silent_years_are_what_indicator_44_1_counts,
    provisional_application_ends_with_entry_into_force,
    a_withdrawal_waits_for_the_end_of_an_armed_conflict,
    a_request_moves_the_deadline_of_the_conflict_that_it_names,
];

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

fn state(code: &str) -> StateCode {
    StateCode::parse(code).unwrap()
}

async fn of(bench: &Bench, obligation: &str, as_of: &str) -> ObligationsReading {
    let asked = ObligationsAsked { obligation: Some(ObligationId::new(obligation)), ..ObligationsAsked::default() };
    bench.app.obligations(day(as_of), &asked).await.unwrap()
}

fn codes<'r>(standings: impl Iterator<Item = &'r StandingReading>) -> Vec<String> {
    let mut codes: Vec<String> = standings.map(|standing| standing.state.unwrap().to_string()).collect();
    codes.sort_unstable();
    codes
}

/// Paragraph 67 of the report names the eight and prints the years.
async fn eight_initial_reports_are_overdue_and_nigeria_owes_none_yet(bench: Bench) {
    let reading = of(&bench, "initial-report", "2023-06-30").await;
    let overdue = || reading.standings.iter().filter(|standing| standing.status == StandingStatus::OverdueBy);
    assert_eq!(codes(overdue()), crate::common::codes("CPV COM TGO COG GIN RWA MDG STP"));
    let mut years: Vec<i16> = overdue().map(|standing| standing.due_on.unwrap().year()).collect();
    years.sort_unstable();
    assert_eq!(years, [2011, 2011, 2013, 2015, 2015, 2016, 2018, 2020]);
    let nigeria = reading.standings.iter().find(|standing| standing.state == Some(state("NGA"))).unwrap();
    assert_eq!(nigeria.status, StandingStatus::NotYet);
    let owed = reading.standings.iter().filter(|standing| standing.status != StandingStatus::NotYet);
    assert_eq!(owed.count(), 110);
}

/// 102 is 110 less the eight without an initial report.
async fn annual_reports_are_owed_by_two_readings(bench: Bench) {
    for (obligation, owed) in [("annual-report", 102), ("annual-report-all", 110)] {
        let reading = of(&bench, obligation, "2023-06-30").await;
        let on_2022 = reading.standings.iter().filter(|standing| standing.occasion == Occasion::Year(2022));
        assert_eq!(on_2022.filter(|standing| standing.status != StandingStatus::NotYet).count(), owed, "{obligation}");
    }
    let everything = bench.app.obligations(day("2023-06-30"), &ObligationsAsked::default()).await.unwrap();
    let second = everything.standings.iter().filter(|standing| standing.obligation.as_str() == "annual-report-all");
    assert_eq!(second.count(), 0, "the other reading is listed only when asked for");
}

async fn a_standing_opens_to_its_statements(bench: Bench) {
    let asked = ObligationsAsked {
        state: Some(state("LAO")),
        obligation: Some(ObligationId::new("clearance")),
        ..ObligationsAsked::default()
    };
    let reading = bench.app.obligations(day("2023-06-30"), &asked).await.unwrap();
    let [standing] = reading.standings.as_slice() else { panic!("{:?}", reading.standings) };
    assert_eq!(standing.status, StandingStatus::ExtendedUntil);
    assert_eq!(standing.original_due_on, Some(day("2020-08-01")));
    assert_eq!(standing.due_on, Some(day("2025-08-01")));
    let [extension] = standing.extensions.as_slice() else { panic!("{:?}", standing.extensions) };
    assert_eq!((extension.months, extension.decided_by.as_ref().map(MeetingId::as_str)), (60, Some("9MSP")));
    let kinds: Vec<&LinkKind> = standing.chain.iter().map(|link| &link.kind).collect();
    assert!(matches!(kinds.first(), Some(LinkKind::Rule(cite)) if cite.to_string().contains("art:4")), "{kinds:?}");
    assert!(kinds.iter().any(|kind| matches!(kind, LinkKind::Register("entry-into-force", _))), "{kinds:?}");
    for id in standing.chain.iter().flat_map(|link| &link.evidence) {
        let recorded = &reading.statements[id];
        assert!(reading.sources.contains_key(&recorded.statement.source), "{id}");
    }
    // Bulgaria's second extension is known from memory only, and the standing says so.
    let bulgaria = of(&bench, "stockpile-destruction", "2021-06-30").await;
    let bulgaria = bulgaria.standings.into_iter().find(|standing| standing.state == Some(state("BGR"))).unwrap();
    assert!(!bulgaria.verified);
}

async fn what_was_known_earlier_is_what_was_recorded_by_then(bench: Bench) {
    let before = of(&bench, "initial-report", "2023-06-30").await.standings;
    bench.clock.set("2026-11-22T08:00:00Z".parse().unwrap());
    bench
        .import(
            r#"
        [[source]]
        id = "late-report"
        kind = "report"
        title = { en = "A late initial report, invented for this test", zh = "为本测试虚构的迟交初次报告" }
        dated = 2023-05-02
        verified = true

        [[said]]
        source = "late-report"
        at = "form:A"
        question = "transparency.initial-report-received"
        states = ["CPV"]
        answer = 2023-05-02
        period = { from = 2023-05-02, to = 2023-05-02 }
        "#,
        )
        .await;
    let now = of(&bench, "initial-report", "2023-06-30").await;
    let cabo_verde = now.standings.iter().find(|standing| standing.state == Some(state("CPV"))).unwrap();
    assert_eq!(cabo_verde.status, StandingStatus::Met, "{cabo_verde:?}");
    let known_by: Instant = "2026-11-21T23:00:00Z".parse().unwrap();
    let asked = ObligationsAsked {
        obligation: Some(ObligationId::new("initial-report")),
        known_by: Some(known_by),
        ..ObligationsAsked::default()
    };
    assert_eq!(bench.app.obligations(day("2023-06-30"), &asked).await.unwrap().standings, before);
}

/// Paragraph 25 prints 1 November 2024 for South Africa; eight years from entry into force end on 1 November 2023.
async fn the_printed_deadline_that_the_rules_do_not_give_is_found(bench: Bench) {
    let reading = bench.app.published_deadlines(None).await.unwrap();
    let south_africa = reading.differences.iter().find(|found| found.state == state("ZAF")).unwrap();
    assert_eq!(south_africa.obligation.as_str(), "stockpile-destruction");
    assert_eq!((south_africa.printed.from(), south_africa.printed.to()), (day("2024-11-01"), day("2024-11-01")));
    assert_eq!(south_africa.due, Some(day("2023-11-01")));
    assert_eq!(reading.statements[&south_africa.statement].statement.place.as_str(), "para:25");
}

async fn what_falls_due_within_a_span_is_in_order(bench: Bench) {
    let asked = ObligationsAsked {
        article: Some("3".to_owned()),
        due_until: Some(day("2024-06-30")),
        ..ObligationsAsked::default()
    };
    let reading = bench.app.obligations(day("2023-06-30"), &asked).await.unwrap();
    let found: Vec<(String, String)> = reading
        .standings
        .iter()
        .filter(|standing| standing.obligation.as_str() == "stockpile-destruction")
        .map(|standing| (standing.state.unwrap().to_string(), standing.due_on.unwrap().to_string()))
        .collect();
    let expected = [("ZAF", "2023-11-01"), ("BGR", "2023-12-31"), ("SVK", "2024-01-01"), ("PER", "2024-04-01")];
    assert_eq!(found, expected.map(|(state, due)| (state.to_owned(), due.to_owned())));
    let unknown = ObligationsAsked { article: Some("99".to_owned()), ..ObligationsAsked::default() };
    let refused = bench.app.obligations(day("2023-06-30"), &unknown).await;
    assert!(matches!(refused, Err(AppError::UnknownObligation { .. })));
}

/// A deposit on 15 January 2027 enters into force on 1 July: eight years, ten years, 180 days and 30 April from there.
async fn an_accession_brings_its_dates(bench: Bench) {
    let reading = bench.app.what_if_accedes(state("VNM"), day("2027-01-15")).await.unwrap();
    assert_eq!(reading.in_force_on, day("2027-07-01"));
    let due = |obligation: &str| {
        let found = reading.standings.iter().find(|standing| standing.obligation.as_str() == obligation);
        found.and_then(|standing| standing.original_due_on)
    };
    assert_eq!(due("stockpile-destruction"), Some(day("2035-07-01")));
    assert_eq!(due("clearance"), Some(day("2037-07-01")));
    assert_eq!(due("initial-report"), Some(day("2027-12-28")));
    assert!(
        reading.standings.iter().all(|standing| standing.original_due_on.is_none_or(|due| due >= day("2027-07-01")))
    );
    let party = bench.app.what_if_accedes(state("BGR"), day("2027-01-15")).await;
    assert!(matches!(party, Err(AppError::BoundAlready { .. })));
}

/// Bulgaria's third request moved 1 October 2022 to 31 December 2023, decided by the meeting that began on 30 August 2022.
async fn a_request_stands_beside_the_rules(bench: Bench) {
    let asked = RequestsAsked { matter: Matter::parse("BGR/art3-3"), ..RequestsAsked::default() };
    let reading = bench.app.requests(&asked).await.unwrap();
    let [request] = reading.requests.as_slice() else { panic!("one request") };
    assert_eq!(request.deadline, Some(day("2022-10-01")));
    assert_eq!(request.file_by, Some(day("2021-11-30")));
    assert_eq!((request.months_granted, request.months_at_most), (Some(15), Some(48)));
    assert_eq!(request.decided_on, Some(day("2022-09-02")));
    assert_eq!(request.filed, Filed::Unknown, "no document in the record says when it was filed");
    assert_eq!(request.contents.len(), 6, "Article 3(4) has the items a to f");
    let unknown = RequestsAsked { matter: Matter::parse("BGR/art3-9"), ..RequestsAsked::default() };
    assert!(matches!(bench.app.requests(&unknown).await, Err(AppError::UnknownRequest { .. })));
}

async fn deadlines_keep_their_ids(bench: Bench) {
    let asked = DeadlinesAsked { state: Some(state("LAO")), ..DeadlinesAsked::default() };
    let clearance = async |as_of: &str| {
        let reading = bench.app.deadlines(day(as_of), &asked).await.unwrap();
        let mut found = reading.deadlines.into_iter().filter(|deadline| deadline.id == "ccm/LAO/clearance/once");
        let deadline = found.next().unwrap();
        assert!(found.next().is_none());
        (deadline.day, deadline.revision)
    };
    let (before, after) = (clearance("2019-09-03").await, clearance("2019-09-05").await);
    assert_eq!((before.0, after.0), (day("2020-08-01"), day("2025-08-01")));
    assert!(after.1 > before.1, "a calendar takes the moved day only with a higher revision");
}

/// Iraq's deadline of 1 November 2023 asked for a request nine months before the meeting of 11 September 2023.
async fn a_request_counts_without_being_told_twice(bench: Bench) {
    let named = async |id: &str| crate::common::states(&bench.measure("lausanne", id).await);
    assert!(!named("20.1").await.contains(&"IRQ".to_owned()));
    bench
        .import(
            r#"
        [[source]]
        id = "invented-request"
        kind = "extension-request"
        title = { en = "An extension request, invented for this test", zh = "为本测试虚构的延期请求" }
        dated = 2022-12-11
        verified = true

        [[said]]
        source = "invented-request"
        at = "page"
        question = "extension.submitted-in"
        matter = "IRQ/art4-1"
        answer = 2022-12-11
        period = { from = 2022-12-11, to = 2022-12-11 }

        [[said]]
        source = "invented-request"
        at = "page"
        question = "extension.plan-cost"
        matter = "IRQ/art4-1"
        answer = 1000000
        period = { from = 2024-01-01, to = 2024-12-31 }
        "#,
        )
        .await;
    let asked = RequestsAsked { matter: Matter::parse("IRQ/art4-1"), ..RequestsAsked::default() };
    let request = bench.app.requests(&asked).await.unwrap().requests.remove(0);
    assert_eq!((request.deadline, request.file_by), (Some(day("2023-11-01")), Some(day("2022-12-11"))));
    assert_eq!(request.filed, Filed::InTime, "the last day is in time");
    assert!(named("20.1").await.contains(&"IRQ".to_owned()), "a request with a costed plan");
    assert!(named("50.1").await.contains(&"IRQ".to_owned()), "a request in time");
}

/// Paragraphs 20, 26 and 31 name 21 States that reported on 2021 or 2022; of Denmark nothing is said for 2021.
async fn two_silent_years_are_what_indicator_44_1_counts(bench: Bench) {
    let named = crate::common::states(&bench.measure("lausanne", "44.1").await);
    assert_eq!(named.len(), 21);
    let mut of_the_cycle: Vec<StandingReading> = Vec::new();
    for ground in ["stockpile", "clearance", "retention"] {
        let reading = of(&bench, &format!("lausanne-44-{ground}"), "2023-06-30").await;
        let rule = reading.package.obligation(&ObligationId::new(&format!("lausanne-44-{ground}"))).unwrap();
        assert_eq!(reading.standings[0].version(&reading.package), rule.versions.first());
        of_the_cycle.extend(reading.standings.into_iter().filter(|found| found.occasion == Occasion::Year(2022)));
    }
    let with = |status| {
        let mut codes = codes(of_the_cycle.iter().filter(|standing| standing.status == status));
        codes.dedup();
        codes
    };
    assert_eq!(with(StandingStatus::Met), named);
    assert_eq!(with(StandingStatus::Unknown), crate::common::codes("DNK"));
    assert_eq!(with(StandingStatus::Released), crate::common::codes("GNB"), "verified to hold none");
    assert_eq!(of_the_cycle.len(), 5 + 10 + 12, "four of them with two of the three grounds");
    assert!(of_the_cycle.iter().all(|standing| standing.due_on == Some(day("2023-04-30"))));
}

/// Article 18: Belize declared on 2 September 2014; the Convention entered into force for it on 1 March 2015.
async fn provisional_application_ends_with_entry_into_force(bench: Bench) {
    let on = async |as_of: &str| {
        let reading = of(&bench, "provisional-application", as_of).await;
        let mut own = reading.standings.into_iter().filter(|standing| standing.state == Some(state("BLZ")));
        own.next().map(|standing| (standing.status, standing.due_on, standing.chain.last().unwrap().kind.clone()))
    };
    assert_eq!(on("2014-09-01").await, None);
    let (status, due, _) = on("2014-09-02").await.unwrap();
    assert_eq!((status, due), (StandingStatus::DueIn, Some(day("2015-03-01"))));
    assert_eq!(on("2015-03-01").await.unwrap(), (StandingStatus::Released, Some(day("2015-03-01")), LinkKind::Lapsed));
    let declared = of(&bench, "provisional-application", "2026-02-03").await;
    assert_eq!(codes(declared.standings.iter()), crate::common::codes("BLZ LTU NOR CHE"), "the depositary names four");
}

/// Article 20(3): six months after 6 September 2024, or on the day on which an armed conflict has ended.
async fn a_withdrawal_waits_for_the_end_of_an_armed_conflict(bench: Bench) {
    let lithuania = async |obligation: &str, as_of: &str| {
        let reading = of(&bench, obligation, as_of).await;
        let own = reading.standings.into_iter().find(|standing| standing.state == Some(state("LTU"))).unwrap();
        (own.status, own.due_on)
    };
    let (in_march, in_may) = (Some(day("2025-03-06")), Some(day("2025-05-20")));
    assert_eq!(lithuania("withdrawal-effect", "2025-03-06").await, (StandingStatus::Released, in_march));
    bench
        .import(
            r#"
        [[source]]
        id = "invented-conflict"
        kind = "note"
        title = { en = "The end of an armed conflict, invented for this test", zh = "为本测试虚构的武装冲突结束时间" }
        dated = 2025-05-21
        verified = true

        [[said]]
        source = "invented-conflict"
        at = "page"
        question = "withdrawal.armed-conflict-until"
        states = ["LTU"]
        answer = 2025-05-20
        period = { from = 2025-05-20, to = 2025-05-20 }
        "#,
        )
        .await;
    assert_eq!(lithuania("withdrawal-effect", "2025-05-19").await, (StandingStatus::DueIn, in_may));
    assert_eq!(lithuania("withdrawal-effect", "2025-05-20").await, (StandingStatus::Released, in_may));
    assert_eq!(lithuania("initial-report", "2025-05-19").await.0, StandingStatus::Met, "what was met stays met");
    let package = of(&bench, "withdrawal-effect", "2025-05-19").await.package;
    let status = package.registers.status(state("LTU"), day("2025-03-06"));
    assert_eq!(status.word(), "withdrawn", "the register keeps the depositary's day");
}

/// Two later conflicts of one State, invented: ten years each, and a request for the second.
async fn a_request_moves_the_deadline_of_the_conflict_that_it_names(bench: Bench) {
    let conflict = |key: &str, ended: &str| {
        format!(
            "[[said]]\nat = \"page\"\nquestion = \"conflict.ended-in\"\nmatter = \"LBN/{key}\"\n\
             answer = {ended}\nperiod = {{ from = {ended}, to = {ended} }}\n\n"
        )
    };
    let request = |question: &str, answer: &str| {
        format!(
            "[[said]]\nat = \"page\"\nquestion = \"extension.{question}\"\nmatter = \"LBN/conflict-request\"\n\
             answer = {answer}\nperiod = {{ from = 2022-06-01, to = 2022-06-01 }}\n\n"
        )
    };
    let source = "[[source]]\nid = \"invented-conflicts\"\nkind = \"note\"\nverified = true\n\
                  title = { en = \"Two conflicts, invented for this test\", zh = \"为本测试虚构的两场冲突\" }\n\n";
    let said = [
        conflict("conflict-1", "2013-03-01"),
        conflict("conflict-2", "2014-03-01"),
        request("of", "\"clearance-after-conflict\""),
        request("conflict", "\"LBN/conflict-2\""),
        request("submitted-in", "2022-06-01"),
        request("decided-at", "\"11MSP\""),
        request("granted", "true"),
        request("until", "2027-03-01"),
    ];
    let said = said.concat().replace("at = ", "source = \"invented-conflicts\"\nat = ");
    bench.import(&format!("{source}{said}")).await;
    let on = async |obligation: &str, as_of: &str| {
        let reading = of(&bench, obligation, as_of).await;
        let words = |standing: &StandingReading| format!("{} {}", standing.bearer.as_str(), standing.status.word());
        reading.standings.iter().map(words).collect::<Vec<String>>()
    };
    let expected = ["LBN/conflict-1 unknown", "LBN/conflict-2 extended-until"];
    assert_eq!(on("clearance-after-conflict", "2023-09-14").await, expected);
    // The last meeting before 1 March 2024 begins on 11 September 2023; nine months before it is 11 December 2022.
    let filed = ["LBN/conflict-1 unknown", "LBN/conflict-2 met"];
    assert_eq!(on("clearance-after-conflict-extension-request", "2022-12-12").await, filed);
    let asked = RequestsAsked { matter: Matter::parse("LBN/conflict-request"), ..RequestsAsked::default() };
    let request = bench.app.requests(&asked).await.unwrap().requests.remove(0);
    assert_eq!((request.deadline, request.file_by), (Some(day("2024-03-01")), Some(day("2022-12-11"))));
    assert_eq!((request.filed, request.months_granted, request.contents.len()), (Filed::InTime, Some(36), 9));
}

#[test]
fn every_case_of_the_package_holds() {
    let failing: Vec<String> = treaty().failing_cases().iter().map(ToString::to_string).collect();
    assert!(failing.is_empty(), "{failing:#?}");
}
