//! Fills a record for measuring the site: `years TREATY FOLDER FIRST_YEAR YEARS [DATABASE]`.
//!
//! The record is the package's own with generated reports of every State on every year but the last beside it. Nothing in
//! those is about anybody, although the States are real: the record is for measuring and is thrown away.
//!
//! Left in the folder: `record.db` where no database is named, and in `reports` a report on the last year of every State
//! that ever reported, not handed in, each by the code of its State; of a State that would have been silent in that year
//! it is the report before it.

mod desks;

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use spectemur_app::{App, Treaty};
use spectemur_demo::{Cycle, Extent};
use spectemur_exchange::form::to_json;
use spectemur_model::report::ReportKind;
use spectemur_model::{Clock, Instant, Period, Report, StateCode};
use spectemur_testkit::package;

const SEED: u64 = 11;

#[tokio::main(flavor = "multi_thread", worker_threads = 2)]
async fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let (treaty, folder, first_year, years, database) = match arguments.as_slice() {
        [treaty, folder, first, years] => (treaty, folder, first, years, format!("{folder}/record.db")),
        [treaty, folder, first, years, database] => (treaty, folder, first, years, database.clone()),
        _ => panic!("years TREATY FOLDER FIRST_YEAR YEARS [DATABASE]"),
    };
    let year = |text: &str| text.parse::<i16>().expect("a number of years");
    let extent = Extent { first_year: year(first_year), years: year(years), states: None };
    let treaty = Treaty::read(package::texts(Path::new(treaty))).expect("the package is sound");
    let cycle = Cycle::new(treaty.package(), SEED, extent).expect("the reports");
    let last = extent.first_year + extent.years - 1;
    let reports = cycle.filings.into_iter().map(|filing| filing.report);
    let (left, reports): (Vec<Report>, Vec<Report>) = reports.partition(|report| report.covers.to().year() == last);
    let folder = Path::new(folder).join("reports");
    std::fs::create_dir_all(&folder).expect("the folder");
    let mut latest: BTreeMap<StateCode, &Report> = BTreeMap::new();
    for report in reports.iter().filter(|report| report.kind == ReportKind::Annual) {
        latest.insert(report.state, report);
    }
    let on_last = Period::year(last).expect("a year");
    let again = latest.into_values().map(|report| Report { covers: on_last, ..report.clone() });
    for report in left.into_iter().chain(again) {
        let file = folder.join(format!("{}.json", report.state));
        if !file.exists() {
            std::fs::write(file, to_json(&report)).expect("a report");
        }
    }
    let address = database.parse().expect("an address");
    let (app, _) = App::open(treaty, &address, Arc::new(Afterwards)).await.expect("the record");
    let app = Arc::new(app);
    desks::hand_in(&app, &reports).await;
    Arc::into_inner(app).expect("all desks are closed").close().await;
}

/// A day after all reports: what is late does not matter here.
struct Afterwards;

impl Clock for Afterwards {
    fn now(&self) -> Instant {
        "2026-02-01T12:00:00Z".parse().expect("an instant")
    }
}
