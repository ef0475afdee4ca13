//! Documents that agree with themselves give no finding, and with one place changed they give one at that place.
//!
//! The documents are made up: the treaty, the figures and the days in them are of no body, and only the names of
//! States are real. What is changed, and how, is for the mutator of the test kit to say.

mod chinese;
mod document;
mod english;
mod numbers;

use document::Document;
use spectemur_model::{Language, Package};
use spectemur_proof::{Confidence, Finding, Options};
use spectemur_testkit::mutant::{Kind, Mutant, mutants};

/// A page has about so many letters, in Chinese about a third.
const PAGE: usize = 2200;
/// So many documents are written, and so many places of each kind are changed in each.
const DOCUMENTS: u64 = 5;
const CHANGES: usize = 20;
/// What such a document gives a second time, so that a reader can see that it was changed: its tables have no row twice.
const KINDS: [Kind; 3] = [Kind::Figure, Kind::Name, Kind::Member];

fn found(text: String, package: &Package) -> Vec<Finding> {
    let document = spectemur_proof::plain::read(text);
    spectemur_proof::findings(&document, package, Options { least: Confidence::Probable })
}

/// Whether a finding quotes the place that was changed.
fn is_found(mutant: &Mutant, package: &Package) -> bool {
    let meets = |range: &std::ops::Range<usize>| range.start < mutant.place.end && mutant.place.start < range.end;
    found(mutant.text.clone(), package).iter().flat_map(|finding| &finding.spots).any(|spot| meets(&spot.quote))
}

/// How many of a hundred changes of a kind must be found: ninety-five, but for names, of which a State that is misspelt
/// where nobody else is named is found less often than is wanted.
fn wanted(kind: Kind) -> usize {
    if kind == Kind::Name { 80 } else { 95 }
}

fn holds(write: fn(u64) -> Document, page: usize, language: Language) {
    let package = crate::package::package().unwrap();
    let texts: Vec<String> = (1..=DOCUMENTS).map(|seed| write(seed).text()).collect();
    for (at, text) in texts.iter().enumerate() {
        assert!(text.chars().count() >= 3 * page, "document {at} has {} letters", text.chars().count());
        let findings = found(text.clone(), &package);
        let shown: Vec<_> = findings
            .iter()
            .map(|finding| {
                let quotes: Vec<_> = finding.spots.iter().map(|spot| &text[spot.quote.clone()]).collect();
                format!("{} {:?} {quotes:?}", finding.kind, finding.details)
            })
            .collect();
        assert!(findings.is_empty(), "document {at} agrees with itself:\n{}", shown.join("\n"));
    }
    let states = package.registers.states.values().flat_map(|state| &state.names);
    let names: Vec<String> = states.filter_map(|name| name.short.get(language)).map(str::to_owned).collect();
    let mut problems = Vec::new();
    for kind in KINDS {
        let all: Vec<Mutant> = texts.iter().flat_map(|text| mutants(text, &names, kind, 11, CHANGES)).collect();
        let missed: Vec<&Mutant> = all.iter().filter(|mutant| !is_found(mutant, &package)).collect();
        let hits = all.len() - missed.len();
        if all.is_empty() || hits * 100 < wanted(kind) * all.len() {
            let shown: Vec<String> =
                missed.iter().take(8).map(|one| format!("{} for {}", one.after, one.before)).collect();
            problems.push(format!("{kind:?}: {hits} of {}\n  {}", all.len(), shown.join("\n  ")));
        }
    }
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}

#[test]
fn one_change_in_an_english_report_is_found_where_it_stands() {
    holds(english::report, PAGE, Language::English);
}

#[test]
fn one_change_in_a_chinese_report_is_found_where_it_stands() {
    holds(chinese::report, PAGE / 3, Language::Chinese);
}
