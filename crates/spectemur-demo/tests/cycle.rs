//! The generated reports: every habit occurs, numbers follow from year to year, and nothing passes for real.

use std::collections::{BTreeMap, BTreeSet};

use spectemur_demo::{Came, Cycle, Extent};
use spectemur_model::report::{Cover, ReportKind};
use spectemur_model::{Answer, Report, StateCode, Value};

const WHOLE: Extent = Extent { first_year: 2010, years: 15, states: None };

fn whole() -> (spectemur_model::Package, Cycle) {
    let package = crate::real::package(1);
    let cycle = Cycle::new(&package, 1, WHOLE).unwrap();
    (package, cycle)
}

#[test]
fn the_same_seed_gives_the_same_reports() {
    let package = crate::real::package(1);
    let extent = Extent { first_year: 2019, years: 3, states: Some(10) };
    let of = |seed| Cycle::new(&package, seed, extent).unwrap().filings;
    assert_eq!(of(3), of(3));
    assert_ne!(of(3), of(4));
}

#[test]
fn fifteen_years_hold_every_habit() {
    let (package, cycle) = whole();
    let of_kind = |kind| cycle.filings.iter().filter(|filing| filing.report.kind == kind).count();
    assert!(1_000 < of_kind(ReportKind::Annual), "{}", of_kind(ReportKind::Annual));
    assert!(90 < of_kind(ReportKind::Initial) && 10 < of_kind(ReportKind::Voluntary));
    let annual = cycle.truth.annual(&package, 2020);
    for came in [Came::InTime, Came::Late, Came::Missing] {
        assert!(4 < annual.values().filter(|of| **of == came).count(), "{came:?}");
    }
    let corrected = cycle.filings.iter().filter(|filing| 1 < filing.version).count();
    assert!(40 < corrected, "{corrected}");
    let codes: BTreeSet<_> = cycle
        .filings
        .iter()
        .filter_map(|filing| filing.planted.as_ref())
        .collect::<Vec<_>>()
        .iter()
        .map(|planted| (planted.code.as_str(), planted.check.as_deref().unwrap_or("")))
        .collect();
    assert!(7 <= codes.len(), "contradictions of many kinds are planted: {codes:?}");
    let covers = |wanted: fn(&Cover) -> bool| {
        cycle.filings.iter().flat_map(|filing| filing.report.cover.values()).filter(|cover| wanted(cover)).count()
    };
    assert!(500 < covers(|cover| matches!(cover, Cover::Unchanged { .. })));
    let templates: BTreeSet<_> = cycle.filings.iter().map(|filing| filing.report.template.to_string()).collect();
    assert_eq!(templates.into_iter().collect::<Vec<_>>(), ["article-7-2010", "article-7-2023"]);
    let old = cycle.filings.iter().filter(|filing| {
        filing.report.template.as_str() == "article-7-2010" && filing.report.covers.to().year() == 2023
    });
    assert!(5 < old.count(), "some cling to the old form");
}

#[test]
fn they_come_in_order_of_days_and_versions() {
    let (_, cycle) = whole();
    assert!(cycle.filings.is_sorted_by_key(|filing| filing.received_on));
    let mut last: BTreeMap<_, u32> = BTreeMap::new();
    for filing in &cycle.filings {
        let of = last.entry((filing.report.state, filing.report.kind, filing.report.covers)).or_default();
        assert_eq!(filing.version, *of + 1, "{} {:?}", filing.report.state, filing.report.covers);
        *of = filing.version;
    }
}

/// The sum of a column, with no rows as nothing.
fn column(report: &Report, table: &str, column: &str) -> Option<i64> {
    match &report.answers.get(table)?.answer {
        Answer::None => Some(0),
        Answer::Known(Value::Rows(rows)) => rows.iter().map(|row| row.cell(column).and_then(Answer::number)).sum(),
        _ => None,
    }
}

#[test]
fn what_one_year_leaves_is_what_the_next_begins_with() {
    let (_, cycle) = whole();
    let mut before: BTreeMap<StateCode, &Report> = BTreeMap::new();
    let mut compared = 0;
    for filing in cycle.filings.iter().filter(|filing| filing.report.kind == ReportKind::Annual) {
        let report = &filing.report;
        if let Some(last) = before.get(&report.state)
            && last.covers.to().year() + 1 == report.covers.to().year()
            && filing.planted.is_none()
            && let (Some(was), Some(is)) =
                (column(last, "stockpile.held", "quantity"), column(report, "stockpile.held", "quantity"))
        {
            let gone = column(report, "stockpile.destroyed", "quantity").unwrap();
            let found = column(report, "stockpile.found", "quantity").unwrap();
            assert_eq!(was + found, gone + is, "{} {:?}", report.state, report.covers);
            compared += 1;
        }
        before.insert(report.state, report);
    }
    assert!(100 < compared, "{compared}");
}

#[test]
fn every_text_says_that_it_is_generated() {
    let (_, cycle) = whole();
    let marks = ["مولَّد", "enerat", "enerad", "énéré", "енерирован", "生成", "GENERATED"];
    let texts: Vec<String> = cycle
        .filings
        .iter()
        .flat_map(|filing| filing.report.answers.values())
        .flat_map(|given| match &given.answer {
            Answer::Known(Value::Rows(rows)) => {
                rows.iter().flat_map(|row| row.cells()).map(|(_, cell)| cell.clone()).collect()
            }
            answer => vec![answer.clone()],
        })
        .filter_map(|answer| match answer {
            Answer::Known(Value::Text(text)) => text.iter().next().map(|(_, words)| words.to_owned()),
            _ => None,
        })
        .collect();
    for words in &texts {
        assert!(marks.iter().any(|mark| words.contains(mark)), "{words}");
    }
    assert!(5_000 < texts.len(), "{}", texts.len());
}

#[test]
fn one_report_less_takes_away_what_it_said_and_nothing_else() {
    let (package, cycle) = whole();
    let (state, kind, covers, _) = cycle.truth.reports().find(|(_, kind, ..)| *kind == ReportKind::Annual).unwrap();
    let without = cycle.truth.without(state, kind, covers);
    let year = covers.to().year();
    assert_ne!(cycle.truth.annual(&package, year)[&state], Came::Missing);
    assert_eq!(without.annual(&package, year)[&state], Came::Missing);
    assert_eq!(cycle.truth.reports().count(), without.reports().count() + 1);
    assert!(without.totals(state, year).is_empty());
}
