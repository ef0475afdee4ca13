//! The whole cycle, 110 States over 15 years, held against the checks of the forms.

use std::collections::{BTreeMap, BTreeSet};

use spectemur_demo::{Cycle, Extent};
use spectemur_engine::report::{Known, check, expand};
use spectemur_model::report::{Gravity, ReportKind};
use spectemur_model::{Period, Report, StateCode};

/// The last reports of a State by kind and days, as they are kept.
type Kept = BTreeMap<(ReportKind, Period), Report>;

/// The last report on days before these.
fn before(kept: &Kept, covers: Period) -> Option<&Report> {
    let earlier = kept.values().filter(|report| report.covers.to().year() < covers.to().year());
    earlier.max_by_key(|report| (report.covers.to(), std::cmp::Reverse(report.covers.from())))
}

#[test]
fn every_report_can_be_taken_and_contradicts_only_what_it_was_made_to() {
    let package = crate::real::package(5);
    let extent = Extent { first_year: 2010, years: 15, states: None };
    let cycle = Cycle::new(&package, 5, extent).unwrap();
    let mut kept: BTreeMap<StateCode, Kept> = BTreeMap::new();
    let nothing = (BTreeSet::new(), BTreeSet::new());
    let mut planted = BTreeSet::new();
    for filing in &cycle.filings {
        let report = &filing.report;
        let kept = kept.entry(report.state).or_default();
        let known = Known {
            package: &package,
            template: &package.templates[&report.template],
            before: before(kept, report.covers),
            outstanding: &nothing.0,
            applies: &nothing.1,
        };
        let findings = check(report, &known);
        let of = |gravity| findings.iter().filter(move |finding| finding.gravity == gravity);
        let name = format!("{} {:?} version {}", report.state, report.covers, filing.version);
        assert_eq!(of(Gravity::Refused).collect::<Vec<_>>(), Vec::<&_>::new(), "{name}");
        let found: Vec<_> = of(Gravity::Contradicts).map(|found| (found.code, found.check.as_deref())).collect();
        let expected = filing.planted.iter().map(|planted| (planted.code.as_str(), planted.check.as_deref()));
        assert_eq!(found, expected.collect::<Vec<_>>(), "{name}");
        planted.extend(filing.planted.iter().map(|planted| (planted.code.clone(), planted.check.clone())));
        let full = expand(report, &known);
        kept.insert((report.kind, report.covers), full);
    }
    assert_eq!(planted.len(), 7, "each kind of contradiction occurs: {planted:?}");
}
