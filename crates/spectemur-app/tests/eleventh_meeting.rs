//! The Eleventh Meeting of States Parties on real input: what the record must say, on both databases.
//!
//! Expected values come from CCM/MSP/2023/8 and from the depositary (`seed/README.md`), never from the program.

use std::collections::BTreeSet;

use crate::common::{Bench, codes, on_both, states, treaty};
use spectemur_app::{Agreement, Amount, Disagreement, Verdict, When};
use spectemur_model::measure::Count;
use spectemur_model::{Basis, Day, MeasureId, Place};

on_both![
    figures_that_the_report_names_come_out_with_its_states,
    figures_that_the_report_names_in_part_stay_open,
    figures_that_contradict_each_other_show_both_places,
    every_state_of_the_population_is_named_denied_or_left_open,
    silence_is_never_zero,
    every_printed_figure_of_the_tables_is_published,
    every_list_of_the_report_is_in_the_record,
    counts_beside_the_plan_agree_with_their_lists,
    an_earlier_reading_never_changes,
    a_plan_reads_alike_from_the_part_of_the_record_that_it_asks_for,
    two_sources_that_contradict_are_both_kept_until_one_is_corrected,
    the_record_verifies,
];

#[derive(Debug)]
struct Row {
    id: String,
    published: String,
    named: String,
}

/// The 82 measures as the document prints them.
fn rows() -> Vec<Row> {
    let mut reader = csv::Reader::from_reader(include_str!("seed/indicators.csv").as_bytes());
    let headers = reader.headers().unwrap().clone();
    let at = |name: &str| headers.iter().position(|header| header == name).unwrap();
    let (id, published, named) = (at("id"), at("published_11msp"), at("states_named"));
    reader
        .records()
        .map(Result::unwrap)
        .map(|row| Row { id: row[id].to_owned(), published: row[published].to_owned(), named: row[named].to_owned() })
        .collect()
}

async fn figures_that_the_report_names_come_out_with_its_states(bench: Bench) {
    let rows = rows();
    for id in ["10.1", "10.3", "12.2", "13.1", "17.1a", "42.1", "47.2", "48.1", "48.2"] {
        let row = rows.iter().find(|row| row.id == id).unwrap();
        let observation = bench.measure("lausanne", id).await;
        assert_eq!(states(&observation), codes(&row.named), "{id}");
        assert_eq!(observation.agreement, Agreement::Named, "{id}");
        assert_eq!(observation.verdict(), Verdict::BorneOut, "{id}");
        let published = observation.published[0].value.unwrap();
        assert_eq!(published, Amount::Count(row.published.parse().unwrap()), "{id}");
    }
}

async fn figures_that_the_report_names_in_part_stay_open(bench: Bench) {
    for id in ["39.2", "40.1"] {
        let observation = bench.measure("lausanne", id).await;
        assert_eq!(observation.counted.len(), 29, "{id}: 18 donors of paragraph 51, 11 recipients of paragraph 52");
        assert!(observation.published.iter().all(|published| published.value == Some(Amount::Count(31))), "{id}");
        assert_eq!(observation.agreement, Agreement::PartlyNamed, "{id}");
    }
    // Paragraphs 20, 26 and 31 name 21 of the 22 States; Denmark's report for 2022 was overdue, and for 2021 nothing is said.
    let observation = bench.measure("lausanne", "44.1").await;
    assert_eq!((observation.bounds.at_least, observation.bounds.at_most), (Some(21), Some(22)));
    assert_eq!(observation.open.iter().map(ToString::to_string).collect::<Vec<_>>(), ["DNK"]);
    assert_eq!(observation.value, None);
    assert_eq!(observation.agreement, Agreement::PartlyNamed);
}

async fn figures_that_contradict_each_other_show_both_places(bench: Bench) {
    let donors = bench.measure("lausanne", "3.1").await;
    assert_eq!(donors.counted.len(), 18, "the union of the three lists of paragraph 51");
    assert_eq!(donors.agreement, Agreement::Contradicted);
    assert_eq!(donors.disagreements, [Disagreement::AmongThemselves]);
    let printed: BTreeSet<_> =
        donors.published.iter().map(|published| (published.place.to_string(), published.value.unwrap())).collect();
    let expected = [("para:51", 20), ("table:3", 22)].map(|(place, figure)| (place.to_owned(), Amount::Count(figure)));
    assert_eq!(printed, BTreeSet::from(expected));

    // Three of the four States will not ask, and the fourth missed the date: two requests are not possible.
    let requests = bench.measure("lausanne", "15.1").await;
    assert_eq!(requests.value, Some(Amount::Count(0)));
    let known = bench.app.explain_indicator("lausanne", "15.1", "11MSP", When::default()).await.unwrap();
    let place = |id| known.statements[id].statement.place.to_string();
    let denied = requests.denied.iter().map(|denied| (denied.state.to_string(), denied.evidence.iter().map(place)));
    let denied: Vec<(String, Vec<String>)> = denied.map(|(state, places)| (state, places.collect())).collect();
    let paragraph = |state: &str| (state.to_owned(), vec!["para:25".to_owned()]);
    assert_eq!(denied, ["BGR", "PER", "SVK", "ZAF"].map(paragraph));
    let printed: Vec<_> = requests.published.iter().map(|published| published.place.to_string()).collect();
    assert_eq!(printed, ["table:15"]);
    assert_eq!(requests.agreement, Agreement::Contradicted);
    assert_eq!(requests.disagreements, [Disagreement::WithTheRecord]);
    let in_summary = bench.measure("progress", "art3-requests").await;
    let places: Vec<_> = in_summary.published.iter().map(|published| published.place.to_string()).collect();
    assert!(places.contains(&"summary:stockpile.3".to_owned()), "{places:?}");
    assert_eq!(in_summary.agreement, Agreement::Contradicted);

    let on_schedule = bench.measure("progress", "art4-on-schedule").await;
    assert_eq!(states(&on_schedule), codes("AFG BIH CHL DEU LBN"));
    let figures: BTreeSet<_> = on_schedule.published.iter().filter_map(|published| published.value).collect();
    assert_eq!(figures, BTreeSet::from([Amount::Count(4), Amount::Count(5)]));
    assert_eq!(on_schedule.agreement, Agreement::Contradicted);
}

async fn every_state_of_the_population_is_named_denied_or_left_open(bench: Bench) {
    for plan in ["lausanne", "progress"] {
        let reading = bench.app.indicators(plan, "11MSP", When::default()).await.unwrap();
        let measures = &bench.app.treaty().package().plans[plan].measures;
        let mut denials = 0;
        for (measure, seen) in measures.iter().zip(&reading.observations) {
            if measure.among.is_none() || !matches!(measure.count, Count::States(_) | Count::Events(_)) {
                continue;
            }
            let known = bench.app.explain_indicator(plan, measure.id.as_str(), "11MSP", When::default()).await.unwrap();
            let members = known.population.unwrap();
            let members: BTreeSet<_> = members.certain.into_iter().chain(members.possible).collect();
            let denied = seen.denied.iter().map(|denied| denied.state);
            let all: Vec<_> =
                seen.counted.iter().map(|named| named.state).chain(denied).chain(seen.open.clone()).collect();
            assert_eq!(all.len(), members.len(), "{}", seen.figure);
            assert_eq!(BTreeSet::from_iter(all), members, "{}", seen.figure);
            denials += seen.denied.len();
            let told = seen.denied.iter().flat_map(|denied| &denied.evidence);
            assert!(told.clone().all(|id| known.statements.contains_key(id)), "{}", seen.figure);
        }
        assert!(denials > 0, "{plan}");
    }
}

async fn silence_is_never_zero(bench: Bench) {
    let reading = bench.app.indicators("lausanne", "11MSP", When::default()).await.unwrap();
    assert_eq!(reading.observations.len(), 82);
    for observation in &reading.observations {
        if !observation.open.is_empty() || observation.is_silent() {
            assert_eq!(observation.value, None, "{}", observation.figure);
        }
        if observation.verdict() == Verdict::SilentZero {
            assert!(observation.bounds.at_most > Some(0), "{}", observation.figure);
        }
    }
    // Zeros that the report does say: paragraph 30 (no completion) and paragraph 85 (nobody found non-compliant).
    for id in ["25.1", "49.1"] {
        assert_eq!(bench.measure("lausanne", id).await.value, Some(Amount::Count(0)), "{id}");
    }
}

async fn every_printed_figure_of_the_tables_is_published(bench: Bench) {
    for row in rows() {
        let observation = bench.measure("lausanne", &row.id).await;
        let action = row.id.split('.').next().unwrap();
        let place = Place::parse(&format!("table:{action}")).unwrap();
        let in_table: Vec<_> = observation.published.iter().filter(|published| published.place == place).collect();
        assert_eq!(in_table.len(), 1, "{}", row.id);
        let expected = match row.published.split_once('/') {
            Some((part, whole)) => Some(Amount::Share { part: part.parse().unwrap(), whole: whole.parse().unwrap() }),
            None => row.published.parse().ok().map(Amount::Count),
        };
        assert_eq!(in_table[0].value, expected, "{}", row.id);
        if expected.is_none() {
            assert_eq!(observation.agreement, Agreement::Unpublished, "{}", row.id);
        }
    }
}

async fn every_list_of_the_report_is_in_the_record(bench: Bench) {
    let reading = bench.app.report("progress", "11MSP", When::default()).await.unwrap();
    let mut reader = csv::Reader::from_reader(include_str!("seed/lists.csv").as_bytes());
    let rows: Vec<_> = reader.records().map(Result::unwrap).collect();
    for row in &rows {
        let place = format!("para:{}", &row[0]);
        let expected: BTreeSet<String> = codes(&row[3]).into_iter().collect();
        assert_eq!(expected.len(), row[2].parse::<usize>().unwrap());
        let mut by_entry: std::collections::BTreeMap<_, BTreeSet<String>> = std::collections::BTreeMap::new();
        for recorded in reading.snapshot.statements() {
            let statement = &recorded.statement;
            if let (Some(state), Basis::Said) = (statement.subject.state(), statement.basis)
                && statement.place.as_str() == place
            {
                let entry = (statement.question.clone(), statement.answer.clone(), statement.period);
                by_entry.entry(entry).or_default().insert(state.to_string());
            }
        }
        // Two lists of one paragraph may answer the same question (paragraph 40), and a list of several may stand in
        // the record as one entry for each State (deadlines by year); but nobody stands there whom no list names.
        let of_paragraph = rows.iter().filter(|other| other[0] == row[0]).flat_map(|other| codes(&other[3]));
        let of_paragraph: BTreeSet<String> = of_paragraph.collect();
        let in_one = by_entry.values().any(|states| expected.is_subset(states) && states.is_subset(&of_paragraph));
        let by_question = by_entry.iter().any(|((question, ..), _)| {
            let of_question = by_entry.iter().filter(|((other, ..), _)| other == question);
            of_question.flat_map(|(_, states)| states.clone()).collect::<BTreeSet<_>>() == expected
        });
        assert!(in_one || by_question, "paragraph {} list {}: {expected:?}", &row[0], &row[1]);
    }
    assert_eq!(rows.len(), 67);
}

async fn counts_beside_the_plan_agree_with_their_lists(bench: Bench) {
    // From the document: who is counted, and how many it prints.
    let expected = [
        ("art3-left", 4),
        ("art4-left", 10),
        ("art5-left", 11),
        ("art4-requests", 2),
        ("annual-due", 102),
        ("initial-overdue", 8),
        ("received", 11),
        ("victims-new", 3),
        ("measures-strengthened", 6),
    ];
    for (id, count) in expected {
        let observation = bench.measure("progress", id).await;
        assert_eq!(observation.counted.len(), count, "{id}");
        assert_eq!(observation.agreement, Agreement::Named, "{id}");
    }
}

async fn an_earlier_reading_never_changes(bench: Bench) {
    let known_by = Some(bench.clock_now());
    let before = bench.app.indicators("lausanne", "11MSP", When { known_by, ..When::default() }).await.unwrap();
    bench.clock.advance(std::time::Duration::from_secs(3600));
    let later = r#"
        [[source]]
        id = "later-note"
        kind = "note"
        title = { en = "A note received later", zh = "later" }
        verified = true
        [[said]]
        source = "later-note"
        at = "para:1"
        question = "clearance.areas-marked"
        states = ["AFG"]
        answer = true
        period = { from = 2022-07-01, to = 2023-06-30 }
    "#;
    bench.import(later).await;
    let after = bench.app.indicators("lausanne", "11MSP", When { known_by, ..When::default() }).await.unwrap();
    assert_eq!(before.observations, after.observations);
    assert_eq!(states(&bench.measure("lausanne", "18.2").await), ["AFG"]);
    let long_ago = Some("2023-06-30".parse().unwrap());
    let nothing = bench.app.indicators("lausanne", "11MSP", When { known_by: long_ago, ..When::default() }).await;
    let nothing = &nothing.unwrap().observations;
    assert!(nothing.iter().all(|known| known.published.is_empty()), "nothing had been recorded then");
}

async fn a_plan_reads_alike_from_the_part_of_the_record_that_it_asks_for(bench: Bench) {
    let part = bench.app.indicators("lausanne", "11MSP", When::default()).await.unwrap();
    let whole = bench.app.report("progress", "11MSP", When::default()).await.unwrap();
    for observation in &part.observations {
        assert_eq!(Some(observation), whole.observations.get(&observation.figure), "{}", observation.figure);
    }
}

async fn two_sources_that_contradict_are_both_kept_until_one_is_corrected(bench: Bench) {
    bench.clock.advance(std::time::Duration::from_secs(60));
    let other = r#"
        [[source]]
        id = "other-note"
        kind = "note"
        title = { en = "Another note", zh = "other" }
        verified = true
        [[said]]
        source = "other-note"
        at = "para:2"
        question = "national.law-assistance-requested"
        states = ["NGA"]
        answer = false
        period = { from = 2022-07-01, to = 2023-06-30 }
    "#;
    let imported = bench.import(other).await;
    let contradictions = bench.app.contradictions(&imported).await.unwrap();
    assert_eq!(contradictions.len(), 1);
    assert_eq!(contradictions[0].old.place.as_str(), "para:80");
    let doubtful = bench.measure("lausanne", "48.2").await;
    assert_eq!(states(&doubtful), Vec::<String>::new());
    assert_eq!(doubtful.conflicts[0].evidence.len(), 2);
    assert_eq!(doubtful.value, None);
    // The note is corrected; what it said stays in the record and no longer stands.
    let correction = format!(
        r#"
        [[said]]
        source = "other-note"
        at = "para:3"
        question = "national.law-assistance-requested"
        states = ["NGA"]
        answer = true
        period = {{ from = 2022-07-01, to = 2023-06-30 }}
        corrects = "{}"
        [[source]]
        id = "other-note"
        kind = "note"
        title = {{ en = "Another note", zh = "other" }}
        verified = true
    "#,
        contradictions[0].new.id().hex()
    );
    bench.import(&correction).await;
    assert_eq!(states(&bench.measure("lausanne", "48.2").await), ["NGA"]);
    assert_eq!(bench.app.counts().await.unwrap().corrections, 1);
}

async fn the_record_verifies(bench: Bench) {
    let verified = bench.app.verify().await.unwrap();
    assert_eq!(verified.problems, []);
    assert_eq!(verified.entries, verified.sources + verified.statements);
}

#[test]
fn the_register_counts_as_the_depositary_and_the_meetings_did() {
    // Day, deposited, in force, signed only: spec of the counts by deposit and in force, each with an independent source.
    let expected = [
        ("2010-02-16", 30, 0, 74),
        ("2010-11-12", 46, 36, 62),
        ("2014-03-20", 84, 84, 29),
        ("2015-08-10", 93, 89, 24),
        ("2015-09-11", 96, 91, 21),
        ("2018-08-01", 103, 102, 17),
        ("2019-07-31", 106, 106, 14),
        ("2022-08-01", 110, 110, 13),
        ("2023-06-30", 111, 110, 12),
        ("2025-03-06", 111, 111, 12),
        ("2025-09-08", 112, 111, 12),
    ];
    let treaty = treaty();
    for (day, deposited, in_force, signed_only) in expected {
        let counts = treaty.status(day.parse::<Day>().unwrap()).counts;
        assert_eq!(
            (counts.deposited, counts.in_force, counts.signed_only),
            (deposited, in_force, signed_only),
            "{day}"
        );
    }
}

#[test]
fn the_plan_has_50_actions_77_indicators_and_82_measures() {
    let treaty = treaty();
    let plan = &treaty.package().plans["lausanne"];
    let indicators: BTreeSet<_> = plan.measures.iter().map(|measure| &measure.indicator).collect();
    assert_eq!((plan.actions.len(), indicators.len(), plan.measures.len()), (50, 77, 82));
    for row in rows() {
        assert!(plan.measure(&MeasureId::new(&row.id)).is_some(), "{}", row.id);
    }
}

impl Bench {
    fn clock_now(&self) -> spectemur_model::Instant {
        spectemur_model::Clock::now(&*self.clock)
    }
}
