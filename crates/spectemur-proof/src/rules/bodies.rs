//! A body or a defined term under two names that differ by a word which means the same.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;

use super::finding;
use crate::finding::{Confidence, Detail, Finding};
use crate::flow::{Tongue, is_han};
use crate::lexicon;
use crate::reading::Reading;
use crate::scan::pattern;

/// Three words or more with capitals.
static ENGLISH: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"\b[A-Z][A-Za-z]+(?:\s(?:of|on|for|and|the|[A-Z][A-Za-z]+)){0,4}\s[A-Z][A-Za-z]+\b"));
/// A term in quotation marks.
static QUOTED: LazyLock<Regex> = LazyLock::new(|| pattern(r"“([\p{Han}]{4,12})”"));

/// Where a name stands: its passage and its place there.
type Place = (usize, Range<usize>);

/// So many names are compared, so that the work grows as the text does.
const NAMES: usize = 300;

/// Finds names that differ by words of one row.
pub(super) fn find(reading: &Reading<'_>, found: &mut Vec<Finding>) {
    for (tongue, regex) in [(Tongue::English, &ENGLISH), (Tongue::Chinese, &QUOTED)] {
        let rows = &lexicon::of(tongue).parts_of_names;
        let mut told = BTreeSet::new();
        let names = names(reading, tongue, regex);
        if tongue == Tongue::English {
            turned(reading, &names, found);
        }
        for name in names.into_iter().take(NAMES) {
            for (word, other) in rows.iter().flat_map(|row| pairs(row)) {
                let Some(twin) = exchanged(&name, word, other, tongue) else { continue };
                if told.insert([name.clone(), twin.clone()].into_iter().min().unwrap_or_default() + word + other) {
                    found.extend(judge(reading, &name, &twin));
                }
            }
        }
    }
}

fn pairs(row: &[String]) -> impl Iterator<Item = (&str, &str)> {
    row.iter().flat_map(move |one| {
        row.iter().filter(move |other| *other != one).map(move |other| (one.as_str(), other.as_str()))
    })
}

/// The names that the document writes with capitals or defines in quotation marks, and Chinese bodies by their ending.
fn names(reading: &Reading<'_>, tongue: Tongue, regex: &Regex) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for passage in reading.passages.iter().filter(|passage| passage.tongue == tongue) {
        for hit in regex.captures_iter(passage.text()) {
            let name = hit.get(1).or(hit.get(0)).map_or("", |name| name.as_str());
            let plain = ["Action ", "Work ", "Working ", "National ", "Regional ", "Annual ", "Strategic ", "The "];
            let short = name.split(' ').count() < 3 && plain.iter().any(|word| name.starts_with(word));
            if !short {
                found.insert(name.strip_prefix("The ").unwrap_or(name).to_owned());
            }
        }
    }
    if tongue == Tongue::Chinese {
        found.extend(endings(reading));
    }
    found
}

/// Chinese words that end as a body does, with two or four letters before the ending, and stand at least twice.
fn endings(reading: &Reading<'_>) -> Vec<String> {
    let mut often: BTreeMap<String, usize> = BTreeMap::new();
    for passage in reading.passages.iter().filter(|passage| passage.tongue == Tongue::Chinese) {
        for ending in &lexicon::of(Tongue::Chinese).bodies {
            for (at, hit) in passage.text().match_indices(ending.as_str()) {
                let before: Vec<char> =
                    passage.flow.at(0..at).chars().rev().take_while(|letter| is_han(*letter)).take(4).collect();
                for length in [2, 4] {
                    if let Some(own) = before.get(..length) {
                        let name: String = own.iter().rev().collect::<String>() + hit;
                        *often.entry(name).or_default() += 1;
                    }
                }
            }
        }
    }
    often.into_iter().filter(|(_, times)| *times >= 2).map(|(name, _)| name).collect()
}

/// Names of the same words in another order: "Implementation Review Group", "Review Implementation Group".
fn turned(reading: &Reading<'_>, names: &BTreeSet<String>, found: &mut Vec<Finding>) {
    let mut sorted: BTreeMap<Vec<&str>, Vec<&String>> = BTreeMap::new();
    for name in names.iter().filter(|name| name.split(' ').count() >= 3 && !name.contains(" and ")) {
        let mut words: Vec<&str> = name.split(' ').collect();
        words.sort_unstable();
        sorted.entry(words).or_default().push(name);
    }
    for same in sorted.into_values() {
        if let [one, other] = same.as_slice() {
            found.extend(judge(reading, one, other).or_else(|| judge(reading, other, one)));
        }
    }
}

/// The name with one word for the other.
fn exchanged(name: &str, word: &str, other: &str, tongue: Tongue) -> Option<String> {
    match tongue {
        Tongue::Chinese => name.contains(word).then(|| name.replacen(word, other, 1)),
        Tongue::English => {
            let words: Vec<&str> = name.split(' ').collect();
            let at = words.iter().position(|known| *known == word)?;
            let twin: Vec<&str> =
                words.iter().enumerate().map(|(i, known)| if i == at { other } else { known }).collect();
            Some(twin.join(" "))
        }
    }
}

fn places(reading: &Reading<'_>, name: &str) -> Vec<Place> {
    let mut found = Vec::new();
    for (index, passage) in reading.passages.iter().enumerate() {
        found.extend(passage.text().match_indices(name).map(|(at, hit)| (index, at..at + hit.len())));
    }
    found
}

/// How many places of each name are shown.
const MOST: usize = 8;

fn judge(reading: &Reading<'_>, name: &str, twin: &str) -> Option<Finding> {
    let (usual, rare) = (places(reading, name), places(reading, twin));
    let (first, least) = (rare.first()?, usual.len());
    // Two names that are both used again and again are two things.
    if rare.len() > 2 || rare.len() > least || rare.len() == 2 && least < 5 {
        return None;
    }
    let near = super::nearest(&usual, first.0, MOST);
    let head = usual.first().cloned();
    let spots =
        rare.iter().cloned().chain(head).chain(near).filter_map(|(index, range)| reading.spot_at(index, &range));
    let terms = Detail::Names(vec![name.to_owned(), twin.to_owned()]);
    Some(finding("two-terms", Confidence::Probable, spots.collect(), [("terms", terms)]))
}
