//! Measures the proof-reader on agreements that are broken: one figure of places that agree is changed, and a finding
//! must stand there.
//!
//! `cargo run --example broken -- FOLDER [list]`, where the folder holds `truth.toml` and the documents that it names.
//! Without `list` it prints numbers only, so that a set which nobody may tune on stays unseen.

#[path = "../tests/package/mod.rs"]
mod package;

#[path = "../tests/broken/mod.rs"]
mod broken;

use std::collections::BTreeMap;
use std::path::Path;
use std::process::ExitCode;

#[expect(clippy::print_stdout, clippy::print_stderr, reason = "the measure is printed, or why there is none")]
fn main() -> ExitCode {
    let mut arguments = std::env::args().skip(1);
    let Some(folder) = arguments.next() else {
        eprintln!("name a folder with truth.toml and its documents");
        return ExitCode::FAILURE;
    };
    let list = arguments.next().is_some();
    let Some(package) = package::package() else {
        eprintln!("the package cannot be read");
        return ExitCode::FAILURE;
    };
    let Some(all) = broken::measure(Path::new(&folder), &package) else {
        eprintln!("{folder} holds no truth.toml that reads, or not all of its documents");
        return ExitCode::FAILURE;
    };
    let mut by_sort: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
    for change in &all {
        let (hits, of) = by_sort.entry(change.sort).or_default();
        *hits += usize::from(change.found);
        *of += 1;
        if list && !change.found {
            println!("{}\t{}\t{}", change.sort, change.place, change.what);
        }
    }
    for (sort, (hits, of)) in &by_sort {
        println!("{sort:<12}{hits:>5} of {of:>5}");
    }
    println!("{:<12}{:>5} of {:>5}", "all", all.iter().filter(|change| change.found).count(), all.len());
    ExitCode::SUCCESS
}
