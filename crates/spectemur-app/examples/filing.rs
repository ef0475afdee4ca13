//! Hands ten thousand reports in, for `cargo xtask bench`: `filing TREATY FOLDER`.
//!
//! The States, their reports and what they say are generated. The record is one SQLite file with its audit chain; each
//! report is checked, kept as a file by its hash, and turned into statements in a transaction of its own.
//!
//! Left in the folder: `samples.json` (milliseconds by name) and the record itself.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use spectemur_app::{App, Treaty};
use spectemur_demo::{Cycle, Extent, Filing};
use spectemur_model::{Clock, Instant};
use spectemur_testkit::package;

const SEED: u64 = 11;
const REPORTS: usize = 10_000;
/// The years of one world, and the first of them.
const YEARS: (i16, i16) = (2011, 15);
/// How many reports are checked and not handed in, to measure a check by itself.
const CHECKED: usize = 200;

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [treaty, folder] = arguments.as_slice() else { panic!("filing TREATY FOLDER") };
    let (treaty, folder) = (Path::new(treaty), Path::new(folder));
    let texts = package::texts(treaty);
    std::fs::create_dir_all(folder).expect("the folder");

    let mut samples: BTreeMap<&str, Vec<f64>> = BTreeMap::new();
    let (mut handed_in, mut statements, mut took) = (0, 0, Duration::ZERO);
    for world in 0.. {
        if REPORTS <= handed_in {
            break;
        }
        let treaty = Treaty::read(spectemur_demo::texts(&texts, SEED + world).expect("the world")).expect("sound");
        let extent = Extent { first_year: YEARS.0, years: YEARS.1, states: None };
        let cycle = Cycle::new(treaty.package(), SEED + world, extent).expect("the reports");
        let clock = Arc::new(Noon(Mutex::new(Instant::EPOCH)));
        let address = folder.join(format!("record-{world}.db")).display().to_string().parse().expect("an address");
        let (app, _) = App::open(treaty, &address, clock.clone()).await.expect("the record");
        for filing in cycle.filings.iter().take(REPORTS - handed_in) {
            let begun = now();
            statements += hand_in(&app, &clock, filing).await;
            let taken = begun.elapsed();
            took += taken;
            handed_in += 1;
            samples.entry("check and submit of a report").or_default().push(taken.as_secs_f64() * 1000.0);
        }
        for filing in cycle.filings.iter().rev().take(CHECKED) {
            let begun = now();
            app.check_report(&filing.report).await.expect("checked");
            samples.entry("check of a report").or_default().push(begun.elapsed().as_secs_f64() * 1000.0);
        }
        assert!(app.verify().await.expect("verified").problems.is_empty(), "the audit chain holds");
        app.close().await;
    }
    println!(
        "{handed_in} reports, {statements} statements: {:.1} s, {:.0} reports a second",
        took.as_secs_f64(),
        f64::from(u32::try_from(handed_in).expect("ten thousand")) / took.as_secs_f64()
    );
    let json = serde_json::to_string(&samples).expect("numbers");
    std::fs::write(folder.join("samples.json"), json).expect("the samples");
}

async fn hand_in(app: &App, clock: &Noon, filing: &Filing) -> usize {
    clock.set(&format!("{}T12:00:00Z", filing.received_on));
    app.submit(&filing.report, &[], "an invented State").await.expect("handed in").statements
}

/// The time at which an invented report comes.
struct Noon(Mutex<Instant>);

impl Noon {
    fn set(&self, instant: &str) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = instant.parse().expect("an instant");
    }
}

impl Clock for Noon {
    fn now(&self) -> Instant {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn now() -> std::time::Instant {
    #[expect(clippy::disallowed_methods, reason = "a benchmark reads the clock")]
    std::time::Instant::now()
}
