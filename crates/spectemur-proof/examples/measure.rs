//! Measures the proof-reader against what readers found: recall by kind, precision by confidence, false alarms.
//!
//! `cargo run --example measure -- FOLDER`, where the folder holds `truth.toml` and the documents that it names. It
//! prints numbers only, so that a set which nobody may tune on stays unseen.

#[path = "../tests/measured/mod.rs"]
mod measured;
#[path = "../tests/package/mod.rs"]
mod package;

use std::path::Path;
use std::process::ExitCode;

use measured::{Found, Measure};
use spectemur_proof::Confidence;

#[expect(clippy::print_stdout, reason = "the measure is printed")]
fn print(measure: &Measure) {
    println!("{:<28}{:>6}{:>10}{:>10}{:>9}", "contradictions", "all", "possible+", "probable+", "certain");
    let line = |name: String, row: Found| {
        let [all, possible, probable, certain] = row;
        println!("{name:<28}{all:>6}{possible:>10}{probable:>10}{certain:>9}");
    };
    for ((kind, clear), row) in &measure.recall {
        line(format!("{kind}{}", if *clear { "" } else { " (unclear)" }), *row);
    }
    line("ALL CLEAR".to_owned(), measure.all(true));
    line("ALL UNCLEAR".to_owned(), measure.all(false));
    println!("{:<12}{:<22}{:>6}{:>8}{:>8}{:>8}", "confidence", "kind", "all", "listed", "alarms", "strays");
    for ((confidence, kind), given) in &measure.given {
        let name = format!("{confidence:?}");
        println!("{name:<12}{kind:<22}{:>6}{:>8}{:>8}{:>8}", given.all, given.listed, given.alarms, given.strays);
    }
    for least in [Confidence::Possible, Confidence::Probable, Confidence::Certain] {
        let sum = measure.at_least(least);
        println!(
            "at least {least:?}: {} findings, {} listed, {} alarms against {} agreements, {} strays",
            sum.all, sum.listed, sum.alarms, measure.agreements, sum.strays
        );
    }
}

#[expect(clippy::print_stderr, reason = "says why there is no measure")]
fn main() -> ExitCode {
    let Some(folder) = std::env::args().nth(1) else {
        eprintln!("name a folder with truth.toml and its documents");
        return ExitCode::FAILURE;
    };
    let Some(package) = package::package() else {
        eprintln!("the package cannot be read");
        return ExitCode::FAILURE;
    };
    let Some((truth, documents)) = measured::read(Path::new(&folder), &package) else {
        eprintln!("{folder} holds no truth.toml that reads, or not all of its documents");
        return ExitCode::FAILURE;
    };
    print(&measured::measure(&truth, &documents));
    ExitCode::SUCCESS
}
