//! Reports composed from the record agree with themselves, and with one thing changed they no longer do.
//!
//! How the reports are made anew stands beside them.

use std::collections::BTreeSet;
use std::path::Path;

use spectemur_model::{Language, Package};
use spectemur_proof::{Confidence, Finding, Options};
use spectemur_testkit::mutant::{Kind, Mutant, mutants};

fn read(folder: &str, name: &str) -> String {
    std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests").join(folder).join(name)).unwrap()
}

fn found(text: &str, package: &Package) -> Vec<Finding> {
    let document = spectemur_proof::plain::read(text.to_owned());
    spectemur_proof::findings(&document, package, Options { least: Confidence::Probable })
}

/// The names of the register as texts write them.
fn names(package: &Package, language: Language) -> Vec<String> {
    let states = package.registers.states.values().flat_map(|state| &state.names);
    let names: BTreeSet<String> = states
        .filter_map(|name| name.short.get(language))
        .flat_map(|name| [name.to_owned(), name.replace('\u{2019}', "'")])
        .collect();
    names.into_iter().collect()
}

/// Whether a finding that the text gave only after the change quotes the place.
fn is_found(mutant: &Mutant, package: &Package) -> bool {
    let meets = |range: &std::ops::Range<usize>| range.start < mutant.place.end && mutant.place.start < range.end;
    found(&mutant.text, package).iter().flat_map(|finding| &finding.spots).any(|spot| meets(&spot.quote))
}

/// How many of how many mutants of a kind are found, and the first that are not.
fn share(text: &str, names: &[String], kind: Kind, most: usize, package: &Package) -> (usize, usize, String) {
    let all = mutants(text, names, kind, 11, most);
    let missed: Vec<&Mutant> = all.iter().filter(|mutant| !is_found(mutant, package)).collect();
    let line = |mutant: &Mutant| {
        let start = mutant.text[..mutant.place.start].rfind('\n').map_or(0, |at| at + 1);
        let words: String = mutant.text[start..].lines().next().unwrap_or_default().chars().take(160).collect();
        format!("\n  {} for {}: {words}", mutant.after, mutant.before)
    };
    (all.len() - missed.len(), all.len(), missed.iter().take(6).map(|mutant| line(mutant)).collect())
}

#[expect(clippy::print_stdout, reason = "the shares are the measure, printed when a test is asked to show it")]
fn holds(name: &str, language: Language, floor: impl Fn(Kind) -> usize) {
    let package = crate::package::package().unwrap();
    let text = read("generated", name);
    let findings = found(&text, &package);
    let shown: Vec<String> =
        findings.iter().map(|finding| format!("{} {:?} {:?}", finding.kind, finding.details, finding.spots)).collect();
    assert!(findings.is_empty(), "{name} agrees with itself:\n{}", shown.join("\n"));
    let names = names(&package, language);
    let mut problems = Vec::new();
    for kind in Kind::ALL {
        let (hits, all, missed) = share(&text, &names, kind, MOST, &package);
        println!("{name} {kind:?}: {hits} of {all}{missed}");
        if all == 0 || hits * 100 < floor(kind) * all {
            problems.push(format!("{kind:?}: {hits} of {all}{missed}"));
        }
    }
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}

/// So many mutants of each kind are read. Of forty of each kind 38 or more were found, but for Chinese names, of which 36
/// were; of twenty one or two may be missed.
const MOST: usize = 20;

#[test]
fn one_change_in_an_english_report_from_the_record_is_found_where_it_stands() {
    holds("en.md", Language::English, |_| 90);
}

#[test]
fn one_change_in_a_chinese_report_from_the_record_is_found_where_it_stands() {
    holds("zh.md", Language::Chinese, |kind| if kind == Kind::Name { 85 } else { 90 });
}
