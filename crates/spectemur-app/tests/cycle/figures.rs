//! Every measure that rests on reports, for every year: the States by name, those of whom nobody knows, and the evidence.

use std::collections::{BTreeMap, BTreeSet};

use spectemur_demo::{Figure, Truth};
use spectemur_engine::{Amount, Moment, Observation, Populations, observe};
use spectemur_model::report::ReportKind;
use spectemur_model::{Package, Period, PlanId, Snapshot, SourceId, StateCode, Statement, StatementId};
use spectemur_store::Asked;

use crate::cycle::invented::{Told, YEARS, period};

const PLAN: &str = "lausanne";

/// What the program makes of every measure of the plan.
pub(crate) async fn observed(told: &Told, year: i16) -> (Snapshot, Vec<Observation>) {
    let snapshot = told.bench.store().await.snapshot(&Asked::default()).await.unwrap();
    let moment = Moment::new(period(year).to(), period(year));
    let populations = Populations::at(told.package(), &snapshot, moment);
    let observations = observe(told.package(), &snapshot, &populations, &PlanId::new(PLAN));
    (snapshot, observations)
}

/// What every measure must be that rests on reports, by the id of its figure.
pub(crate) fn expected(package: &Package, truth: &Truth, year: i16) -> BTreeMap<String, Figure> {
    let said = truth.said(package);
    let measures = package.plans[PLAN].measures.iter();
    let figures = measures.filter_map(|measure| {
        let figure = said.figure(measure, period(year).to(), period(year))?;
        Some((format!("{PLAN}.{}", measure.id), figure))
    });
    figures.collect()
}

/// Holds one observation against the truth.
pub(crate) fn compare(year: i16, observation: &Observation, figure: &Figure) {
    let name = format!("{} on {year}", observation.figure);
    let counted: BTreeSet<StateCode> = observation.counted.iter().map(|counted| counted.state).collect();
    let open: BTreeSet<StateCode> = observation.open.iter().copied().collect();
    match figure {
        Figure::States { yes, no, silent } => {
            assert_eq!(counted, *yes, "{name}: who is counted");
            assert_eq!(open, *silent, "{name}: of whom nobody knows");
            assert!(no.is_disjoint(&counted) && no.is_disjoint(&open), "{name}: who says no");
            let least = i64::try_from(yes.len()).unwrap();
            let most = least + i64::try_from(silent.len()).unwrap();
            assert_eq!((observation.bounds.at_least, observation.bounds.at_most), (Some(least), Some(most)), "{name}");
            assert_eq!(observation.value, (least == most).then_some(Amount::Count(least)), "{name}");
        }
        Figure::Sum { by_state, silent } => {
            assert_eq!(counted, by_state.keys().copied().collect(), "{name}: who states a number");
            assert_eq!(open, *silent, "{name}: who states none");
            let sum: i64 = by_state.values().sum();
            assert_eq!(observation.bounds.at_least, (!by_state.is_empty()).then_some(sum), "{name}: the least");
            let is_whole = silent.is_empty() && !by_state.is_empty();
            assert_eq!(observation.value, is_whole.then_some(Amount::Count(sum)), "{name}: the value");
        }
    }
}

/// Every statement behind a State that is counted is its own, from the last version of one of its reports.
fn rests_on_reports(
    (statements, last): (&BTreeMap<StatementId, &Statement>, &BTreeSet<SourceId>),
    observation: &Observation,
) {
    for counted in &observation.counted {
        assert!(!counted.evidence.is_empty(), "{}: {} without evidence", observation.figure, counted.state);
        for id in &counted.evidence {
            let statement = statements[id];
            assert_eq!(statement.subject.state(), Some(counted.state));
            assert!(last.contains(&statement.source), "{}: {}", observation.figure, statement.source);
        }
    }
}

fn statements<'s>(told: &Told, snapshot: &'s Snapshot) -> BTreeMap<StatementId, &'s Statement> {
    let recorded = told.package().questions.keys().flat_map(|question| snapshot.on(question));
    recorded.map(|recorded| (recorded.id, &recorded.statement)).collect()
}

/// The ids of the reports as they stand in the end.
fn last_versions(told: &Told) -> BTreeSet<SourceId> {
    let id = |(state, kind, covers, version): (StateCode, ReportKind, Period, u32)| {
        let (from, to) = (covers.from(), covers.to());
        SourceId::new(&format!("report/{state}/{}/{from}_{to}/{version:03}", kind.word()))
    };
    told.cycle.truth.reports().map(id).collect()
}

pub(crate) async fn figures_of_every_year_name_the_states_that_they_must(told: &Told) {
    let last = last_versions(told);
    for year in YEARS {
        let expected = expected(told.package(), &told.cycle.truth, year);
        let (snapshot, observations) = observed(told, year).await;
        let statements = statements(told, &snapshot);
        let mut compared = 0;
        for observation in &observations {
            if let Some(figure) = expected.get(&observation.figure.to_string()) {
                compare(year, observation, figure);
                rests_on_reports((&statements, &last), observation);
                compared += 1;
            }
        }
        assert!(55 <= compared, "{compared} measures rest on reports");
        // The newer form asks what the plan counts; of the older one most measures learn nothing.
        let known = expected.values().filter(|figure| matches!(figure, Figure::States { yes, .. } if !yes.is_empty()));
        let wanted = if year < 2023 { 8 } else { 45 };
        let known = known.count();
        assert!(wanted <= known, "{known} measures count somebody for {year}");
    }
}
