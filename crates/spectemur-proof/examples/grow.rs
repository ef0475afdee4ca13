//! How long the proof-reader takes for a text of 100 pages and of 5,000, and how the time grows.
//!
//! `cargo run --release --example grow`. The pages are made up and all different; a page has about 2,400 letters in
//! English and half as many in Chinese.

#[path = "../tests/made_up"]
mod made_up {
    pub(crate) mod chinese;
    pub(crate) mod document;
    pub(crate) mod english;
    pub(crate) mod numbers;
}
#[path = "../tests/package/mod.rs"]
mod package;

use std::process::ExitCode;
use std::time::Instant;

use made_up::document::Document;
use spectemur_proof::{Confidence, Options};

/// Letters of one page.
const PAGE: usize = 2400;

/// A text of at least so many pages.
fn text(pages: usize, page: usize, write: fn(u64) -> Document) -> String {
    let mut text = String::new();
    let mut letters = 0;
    for seed in 1.. {
        let report = write(seed).text();
        letters += report.chars().count();
        text.push_str(&report);
        if letters >= pages * page {
            break;
        }
    }
    text
}

/// Makes a document up from a number.
type Writer = fn(u64) -> Document;

#[expect(clippy::print_stdout, reason = "the measure is printed")]
#[expect(clippy::disallowed_methods, reason = "a measure of time looks at the clock")]
fn main() -> ExitCode {
    let Some(package) = package::package() else { return ExitCode::FAILURE };
    let writers: [(&str, usize, Writer); 2] =
        [("English", PAGE, made_up::english::report), ("Chinese", PAGE / 2, made_up::chinese::report)];
    for (language, page, write) in writers {
        let mut first = None;
        for pages in [100, 1000, 5000] {
            let text = text(pages, page, write);
            let bytes = text.len();
            let start = Instant::now();
            let document = spectemur_proof::plain::read(text);
            let findings = spectemur_proof::findings(&document, &package, Options { least: Confidence::Possible });
            let seconds = start.elapsed().as_secs_f64();
            let (once, known) = *first.get_or_insert((seconds, bytes));
            let grown = (seconds / once) / (bytes as f64 / known as f64);
            println!(
                "{language}: {pages} pages, {bytes} bytes, {} findings, {seconds:.2} s, per byte {grown:.2} times the first",
                findings.len()
            );
        }
    }
    ExitCode::SUCCESS
}
