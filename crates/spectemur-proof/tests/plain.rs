//! The level that the proof-reader holds on contradictions in the plainest words, a few lines each.
//!
//! Those with an odd number were learnt from; of those with an even number only the sum is looked at.

use std::path::Path;

use spectemur_model::Package;
use spectemur_proof::{Confidence, Options};

#[test]
fn the_first_plain_contradictions_are_found() {
    holds("first.en", [96, 57], [0, 0], 0);
}

#[test]
fn plain_english_contradictions_among_figures_are_found() {
    holds("figures.en", [32, 17], [32, 11], 2);
}

#[test]
fn plain_english_contradictions_among_names_and_days_are_found() {
    holds("names.en", [32, 17], [32, 10], 1);
}

#[test]
fn plain_english_contradictions_in_words_are_found() {
    holds("words.en", [41, 16], [41, 14], 2);
}

#[test]
fn plain_chinese_contradictions_in_words_are_found() {
    holds("words.zh", [41, 20], [41, 11], 4);
}

/// How many texts with a contradiction give a finding, and how many give one without it.
#[derive(Default)]
struct Tally {
    all: usize,
    found: usize,
    alarms: Vec<String>,
}

/// Of those learnt from and of the others at least so many are found, and no more than so many agreeing texts are told
/// as wrong.
#[expect(clippy::unwrap_used, reason = "a test that cannot be set up has failed")]
fn holds(name: &str, learnt: [usize; 2], kept: [usize; 2], ceiling: usize) {
    let package = crate::package::package().unwrap();
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/plain").join(format!("{name}.txt"));
    let text = std::fs::read_to_string(path).unwrap();
    let mut tallies = [Tally::default(), Tally::default()];
    for (id, bad, good) in text.split("### ").skip(1).map(|pair| parts(pair).unwrap()) {
        let is_even = id.ends_with(['0', '2', '4', '6', '8']);
        let tally = &mut tallies[usize::from(is_even)];
        tally.all += 1;
        tally.found += usize::from(is_told(bad, &package));
        tally.alarms.extend(is_told(good, &package).then(|| id.to_owned()));
    }
    let [odd, even] = &tallies;
    assert_eq!([odd.all, even.all], [learnt[0], kept[0]], "the texts of {name} have changed");
    assert!(odd.found >= learnt[1], "{} of {} learnt from in {name} give a finding", odd.found, odd.all);
    assert!(even.found >= kept[1], "{} of {} others in {name} give a finding", even.found, even.all);
    let alarms: Vec<&String> = odd.alarms.iter().chain(&even.alarms).collect();
    assert!(alarms.len() <= ceiling, "texts of {name} that agree give a finding: {alarms:?}");
}

/// The name of a pair, the text with the contradiction and the one without.
fn parts(pair: &str) -> Option<(&str, &str, &str)> {
    let (head, texts) = pair.split_once('\n')?;
    let (bad, good) = texts.strip_prefix("--- bad\n")?.split_once("--- good\n")?;
    Some((head.split_once(' ')?.0, bad, good))
}

fn is_told(text: &str, package: &Package) -> bool {
    let document = spectemur_proof::plain::read(format!("Report\n\n{text}"));
    let options = Options { least: Confidence::Probable };
    !spectemur_proof::findings(&document, package, options).is_empty()
}
