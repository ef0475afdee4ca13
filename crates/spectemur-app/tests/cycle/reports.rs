//! What is found in each report, what its tables add up to, and that a correction replaces what it corrects.

use std::collections::BTreeMap;

use spectemur_demo::Sum;
use spectemur_engine::report::totals;
use spectemur_model::report::{Gravity, ReportKind};
use spectemur_model::{Answer, SourceId, StateCode, Value};

use crate::cycle::invented::{Told, YEARS, named};

pub(crate) fn contradictions_are_found_where_they_were_planted_and_nowhere_else(told: &Told) {
    let mut planted = 0;
    for (filing, submitted) in &told.submitted {
        let found: Vec<(&str, Option<&str>)> = submitted
            .findings
            .iter()
            .filter(|finding| finding.gravity == Gravity::Contradicts)
            .map(|finding| (finding.code, finding.check.as_deref()))
            .collect();
        let expected = filing.planted.iter().map(|planted| (planted.code.as_str(), planted.check.as_deref()));
        assert_eq!(found, expected.collect::<Vec<_>>(), "{}", named(filing));
        planted += usize::from(filing.planted.is_some());
    }
    assert!(5 <= planted, "only {planted} contradictions were planted");
}

pub(crate) async fn the_last_version_stands_and_what_it_holds_adds_up_to_the_truth(told: &Told) {
    let mut compared = 0;
    let mut corrected = 0;
    for (state, kind, covers, version) in told.cycle.truth.reports() {
        let all = told.bench.app.received_of(state).await.unwrap();
        let mut versions = all.iter().filter(|received| (received.kind, received.covers) == (kind, covers));
        let last = versions.clone().next_back().unwrap();
        assert_eq!(last.version, version);
        assert!(versions.all(|received| received.replaced_by.is_none() == (received.version == version)));
        corrected += usize::from(1 < version);
        if kind != ReportKind::Initial {
            let expected = told.cycle.truth.totals(state, covers.to().year());
            assert_eq!(sums(told, &last.id).await, expected, "{state} {covers:?}");
            compared += expected.len();
        }
    }
    assert!(300 < compared, "{compared} sums");
    assert!(5 < corrected, "{corrected} corrections");
}

pub(crate) async fn what_states_destroyed_and_released_adds_up_over_the_years(told: &Told) {
    let truth = &told.cycle.truth;
    for (table, column) in [("stockpile.destroyed", "quantity"), ("clearance.released", "area")] {
        let (mut reported, mut expected) = (0, 0);
        for (state, kind, covers, version) in truth.reports().filter(|(_, kind, ..)| *kind != ReportKind::Initial) {
            let id = id(state, kind.word(), covers.from(), covers.to(), version);
            let of = |(sum, number): (&Sum, &i64)| {
                (sum.question.as_str() == table && sum.column.as_str() == column).then_some(*number)
            };
            reported += sums(told, &id).await.iter().filter_map(of).sum::<i64>();
            expected += truth.totals(state, covers.to().year()).iter().filter_map(of).sum::<i64>();
        }
        assert_eq!(reported, expected, "{table} in {YEARS:?}");
        assert!(1_000 < expected, "{table}: {expected}");
    }
}

fn id(state: StateCode, kind: &str, from: spectemur_model::Day, to: spectemur_model::Day, version: u32) -> SourceId {
    SourceId::new(&format!("report/{state}/{kind}/{from}_{to}/{version:03}"))
}

/// What the program adds up in every table of a report.
async fn sums(told: &Told, id: &SourceId) -> BTreeMap<Sum, i64> {
    let report = told.bench.app.report_of(id).await.unwrap();
    let mut sums = BTreeMap::new();
    for (key, given) in &report.answers {
        let Answer::Known(Value::Rows(rows)) = &given.answer else { continue };
        for total in totals(&told.package().questions[key], rows) {
            let by = total.by.into_iter().map(|(column, chosen)| {
                let word = match chosen {
                    Some(Answer::Known(Value::Choice(word))) => Some(word),
                    _ => None,
                };
                (column, word)
            });
            let sum = Sum { question: key.clone(), column: total.column, by: by.collect() };
            // A column that no row fills states nothing.
            if total.untold < total.rows {
                sums.insert(sum, total.sum.unwrap());
            }
        }
    }
    sums
}
