//! The cycle that the tests share: 24 States over six years, in both versions of the form.

use spectemur_app::Submitted;
use spectemur_demo::{Cycle, Extent, Filing};
use spectemur_model::{Day, Instant, Package, Period};
use spectemur_testkit::Database;

use crate::common::Bench;

pub(crate) const SEED: u64 = 11;

/// The calendar years that are reported on; the form changes with the fifth.
pub(crate) const YEARS: std::ops::Range<i16> = 2019..2025;

/// A generated world, its cycle, and what handing in each report gave.
pub(crate) struct Told {
    pub(crate) bench: Bench,
    pub(crate) cycle: Cycle,
    pub(crate) submitted: Vec<(Filing, Submitted)>,
}

impl Told {
    pub(crate) fn package(&self) -> &Package {
        self.bench.app.treaty().package()
    }
}

/// Everything handed in, but for what is to be left out.
pub(crate) async fn told(left_out: impl Fn(&Filing) -> bool) -> Told {
    let bench = Bench::invented(Database::sqlite(), SEED).await;
    let extent = Extent { first_year: YEARS.start, years: YEARS.end - YEARS.start, states: Some(24) };
    let cycle = Cycle::new(bench.app.treaty().package(), SEED, extent).unwrap();
    let mut submitted = Vec::new();
    for filing in cycle.filings.iter().filter(|filing| !left_out(filing)) {
        bench.clock.set(noon(filing.received_on));
        let done = bench.app.submit(&filing.report, &[], "an invented State").await;
        submitted.push((filing.clone(), done.unwrap_or_else(|error| panic!("{}: {error:?}", named(filing)))));
    }
    Told { bench, cycle, submitted }
}

pub(crate) fn named(filing: &Filing) -> String {
    let report = &filing.report;
    format!("{} {} {:?} version {}", report.state, report.kind.word(), report.covers, filing.version)
}

fn noon(day: Day) -> Instant {
    format!("{day}T12:00:00Z").parse().unwrap()
}

/// The reporting period in which the reports on a year fall due: to the last day of June of the next.
pub(crate) fn period(year: i16) -> Period {
    Period::new(Day::new(year, 7, 1).unwrap(), Day::new(year + 1, 6, 30).unwrap()).unwrap()
}
