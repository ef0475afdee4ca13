//! Hands ten thousand reports in, for `cargo xtask bench`: `filing TREATY FOLDER`, or as many as a third argument says.
//!
//! The States, their reports and what they say are generated. The record is one SQLite file with its audit chain; each
//! report is checked, kept as a file by its hash, turned into statements, and answered with a receipt once it lasts.
//! Every State hands in one report after the other, all States at the same time; then one State alone, to measure one act.
//!
//! Left in the folder: `samples.json` (milliseconds by name) and the record itself.

mod desks;

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use spectemur_app::{App, Treaty};
use spectemur_demo::{Cycle, Extent};
use spectemur_model::{Clock, Instant, Report};
use spectemur_testkit::package;

const SEED: u64 = 11;
/// The first year of a world and its years.
const YEARS: (i16, i16) = (2011, 15);
/// How many reports are handed in with nobody else there.
const ALONE: usize = 200;

#[tokio::main(flavor = "multi_thread", worker_threads = 2)]
async fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let (treaty, folder, reports) = match arguments.as_slice() {
        [treaty, folder] => (treaty, folder, 10_000),
        [treaty, folder, reports] => (treaty, folder, reports.parse().expect("a number of reports")),
        _ => panic!("filing TREATY FOLDER [REPORTS]"),
    };
    let (treaty, folder) = (Path::new(treaty), Path::new(folder));
    let texts = package::texts(treaty);
    std::fs::create_dir_all(folder).expect("the folder");

    let mut samples: BTreeMap<&str, Vec<f64>> = BTreeMap::new();
    let (mut handed_in, mut took) = (0, Duration::ZERO);
    for world in 0.. {
        if reports <= handed_in {
            break;
        }
        let treaty = Treaty::read(spectemur_demo::texts(&texts, SEED + world).expect("the world")).expect("sound");
        let extent = Extent { first_year: YEARS.0, years: YEARS.1, states: None };
        let cycle = Cycle::new(treaty.package(), SEED + world, extent).expect("the reports");
        let filed: Vec<Report> = cycle.filings.into_iter().map(|filing| filing.report).collect();
        let address = folder.join(format!("record-{world}.db")).display().to_string().parse().expect("an address");
        let (app, _) = App::open(treaty, &address, Arc::new(Afterwards)).await.expect("the record");
        let app = Arc::new(app);
        // The last reports of the first world are handed in afterwards, by themselves, and not counted among all.
        let (together, alone) = filed.split_at(filed.len() - if world == 0 { ALONE } else { 0 });
        let together = &together[..together.len().min(reports - handed_in)];
        let begun = now();
        desks::hand_in(&app, together).await;
        took += begun.elapsed();
        for report in alone {
            let begun = now();
            app.check_report(report).await.expect("checked");
            samples.entry("check of a report").or_default().push(milliseconds(begun));
            let begun = now();
            app.submit(report, &[], "an invented State").await.expect("handed in");
            samples.entry("check and submit of a report").or_default().push(milliseconds(begun));
        }
        handed_in += together.len();
        let verified = app.verify().await.expect("verified");
        assert!(verified.problems.is_empty(), "the audit chain holds");
        assert!(verified.sources >= (together.len() + alone.len()) as u64, "every report is there");
    }
    samples.insert("all reports", vec![took.as_secs_f64() * 1000.0]);
    let json = serde_json::to_string(&samples).expect("numbers");
    std::fs::write(folder.join("samples.json"), json).expect("the samples");
}

/// A day after all reports: what is late does not matter here.
struct Afterwards;

impl Clock for Afterwards {
    fn now(&self) -> Instant {
        "2030-01-01T12:00:00Z".parse().expect("an instant")
    }
}

fn milliseconds(begun: std::time::Instant) -> f64 {
    begun.elapsed().as_secs_f64() * 1000.0
}

#[expect(clippy::disallowed_methods, reason = "this measures the product and is no part of it")]
fn now() -> std::time::Instant {
    std::time::Instant::now()
}
