//! Documents that agree with themselves give no finding, and with one place changed they give one at that place.
//!
//! The documents are made up: the treaty, the figures and the days in them are of no body, and only the names of
//! States are real.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on should stop where it stands")]

mod mutants {
    pub(crate) mod chinese;
    pub(crate) mod document;
    pub(crate) mod english;
    pub(crate) mod numbers;
}
mod package;

use mutants::document::{Document, Kind};
use spectemur_model::Package;
use spectemur_proof::{Confidence, Finding, Options};

/// A page has about so many letters, in Chinese about half.
const PAGE: usize = 2200;

fn found(text: String, package: &Package) -> Vec<Finding> {
    let document = spectemur_proof::plain::read(text);
    spectemur_proof::findings(&document, package, Options { least: Confidence::Probable })
}

/// Whether a finding speaks of this place: its sentence holds it, or it holds its figure.
fn speaks_of(findings: &[Finding], from: usize, to: usize) -> bool {
    let meets = |range: &std::ops::Range<usize>| range.start < to && from < range.end;
    findings.iter().flat_map(|finding| &finding.spots).any(|spot| meets(&spot.quote))
}

fn documents(write: fn(u64) -> Document) -> Vec<Document> {
    (1..=5).map(write).collect()
}

/// Changes a hundred places of this kind, and gives how many changes are found, and the first that are not.
fn judge(documents: &[Document], kind: Kind, package: &Package) -> (usize, usize, String) {
    let (mut all, mut hits, mut missed) = (0, 0, String::new());
    for round in 0..100 {
        let document = &documents[round % documents.len()];
        let Some((text, from, to)) = document.changed(kind, round / documents.len()) else { continue };
        all += 1;
        let line: String = text[from.saturating_sub(0)..].chars().take(40).collect();
        if speaks_of(&found(text, package), from, to) {
            hits += 1;
        } else if missed.len() < 3000 {
            missed.push_str(&format!("\n  {line}"));
        }
    }
    (all, hits, missed)
}

/// How many of a hundred mutations of a kind must be found: ninety-five, but for names, of which a State that is misspelt
/// where nobody else is named is found less often than is wanted.
fn wanted(kind: Kind) -> usize {
    if kind == Kind::Name { 80 } else { 95 }
}

fn holds(write: fn(u64) -> Document, page: usize) {
    let package = package::package().unwrap();
    let documents = documents(write);
    for (at, document) in documents.iter().enumerate() {
        let text = document.text();
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
    let mut problems = Vec::new();
    for kind in Kind::ALL {
        let (all, hits, missed) = judge(&documents, kind, &package);
        if all < 100 || hits < wanted(kind) {
            problems.push(format!("{kind:?}: {hits} of {all}{missed}"));
        }
    }
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}

#[test]
fn one_change_in_an_english_report_is_found_where_it_stands() {
    holds(mutants::english::report, PAGE);
}

#[test]
fn one_change_in_a_chinese_report_is_found_where_it_stands() {
    holds(mutants::chinese::report, PAGE / 3);
}
