//! Short names that do not keep to what they stand for: two for one thing, one for two things, letters that change place.
//!
//! Where a short name is defined, and for what, is read in `defined`.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;

use super::near_name::distance;
use crate::defined::{Defined, definitions, singular};
use crate::finding::{Confidence, Detail, Finding};
use crate::flow::Tongue;
use crate::lexicon;
use crate::reading::Reading;
use crate::scan::{Sense, pattern};

/// Capitals that may be an abbreviation.
static CAPITALS: LazyLock<Regex> = LazyLock::new(|| pattern(r"\b([A-Z]{3,8})s?\b"));

/// Where an abbreviation stands.
type Place = (usize, Range<usize>);

/// So many definitions are compared.
const MOST: usize = 200;
/// So many letters of two Chinese names are the same before two names for one thing are seen in them.
const SAME: usize = 5;

/// Finds short names that do not keep to what they stand for.
pub(super) fn find(reading: &Reading<'_>, found: &mut Vec<Finding>) {
    let defined = definitions(reading);
    let known = defined.get(..defined.len().min(MOST)).unwrap_or_default();
    let mut told: Vec<[&str; 2]> = Vec::new();
    for (at, one) in known.iter().enumerate() {
        for other in known.iter().skip(at + 1).filter(|other| other.tongue == one.tongue) {
            let is_one_name = one.short == other.short;
            let terms = if is_one_name {
                two_things(one, other)
            } else {
                is_one_thing(one, other).then(|| [one.short.clone(), other.short.clone()])
            };
            let Some(terms) = terms else { continue };
            let pair = [one.short.as_str(), other.short.as_str()];
            if !told.contains(&pair) {
                told.push(pair);
                let spots = [one, other].into_iter().filter_map(|known| reading.spot_at(known.passage, &known.range));
                let spots = spots.collect();
                let finding = super::terms(Confidence::Probable, spots, terms.to_vec());
                found.push(if is_one_name { told_of_two(finding, &one.short) } else { finding });
            }
        }
    }
    swapped(reading, known, &told, found);
}

/// The finding of a short name that stands for two things.
fn told_of_two(mut finding: Finding, short: &str) -> Finding {
    finding.details.insert("short", Detail::Text(short.to_owned()));
    finding.case("short-name")
}

/// The two things that one abbreviation is defined for.
fn two_things(one: &Defined, other: &Defined) -> Option<[String; 2]> {
    let (mine, theirs) = (one.unfolded()?, other.unfolded()?);
    // "Programme" and "program", "Organisation" and "Organization" are one word.
    let same = |one: &String, other: &String| distance(one, other) <= 2;
    let differ = mine.len() != theirs.len() || !mine.iter().zip(&theirs).all(|(one, other)| same(one, other));
    differ.then(|| [mine.join(" "), theirs.join(" ")])
}

/// Whether two short names are defined for what has one long name.
fn is_one_thing(one: &Defined, other: &Defined) -> bool {
    let holds = one.short.contains(&other.short) || other.short.contains(&one.short);
    if holds && !one.is_abbreviation {
        return false;
    }
    match (one.tongue, one.is_abbreviation, other.is_abbreviation) {
        (Tongue::Chinese, mine, theirs) => mine == theirs && is_one_in_chinese(one, other),
        (Tongue::English, true, true) => abbreviates(one, other) || abbreviates(other, one),
        (Tongue::English, false, false) => names_the_same(one, other),
        _ => false,
    }
}

/// Whether the words of one abbreviation stand before another that they do not make.
fn abbreviates(one: &Defined, other: &Defined) -> bool {
    let Some(words) = one.unfolded() else { return false };
    let before: Vec<String> = other.before.iter().map(|word| singular(word)).filter(|word| !is_little(word)).collect();
    other.unfolded().is_none() && before.ends_with(&words)
}

fn is_little(word: &str) -> bool {
    lexicon::of(Tongue::English).defining.little.iter().any(|known| known == word)
}

/// Whether the last words before two short names are the same, at least three that say something.
fn names_the_same(one: &Defined, other: &Defined) -> bool {
    let same = one
        .before
        .iter()
        .rev()
        .zip(other.before.iter().rev())
        .take_while(|(one, other)| singular(one) == singular(other));
    let words: Vec<&String> = same.map(|(word, _)| word).filter(|word| !is_little(word)).collect();
    words.len() >= 3
}

/// The same of letters; where the names differ before those, neither short name may speak of how they do.
fn is_one_in_chinese(one: &Defined, other: &Defined) -> bool {
    let same = one.before.iter().rev().zip(other.before.iter().rev()).take_while(|(one, other)| one == other).count();
    let (mine, theirs) = (one.before.len() - same, other.before.len() - same);
    let tells = |known: &Defined, own: usize| {
        let shared = known.before.get(own..).unwrap_or_default();
        let own = known.before.get(own.saturating_sub(8)..own).unwrap_or_default();
        let letter = |letter: char| {
            own.iter().any(|known| known.starts_with(letter)) && !shared.iter().any(|known| known.starts_with(letter))
        };
        known.short.chars().any(letter)
    };
    same >= SAME && !(tells(one, mine) && tells(other, theirs))
}

/// Abbreviations that stand once or twice, of the letters of another with two of them exchanged.
fn swapped(reading: &Reading<'_>, known: &[Defined], told: &[[&str; 2]], found: &mut Vec<Finding>) {
    let mut used: BTreeMap<&str, Vec<Place>> = BTreeMap::new();
    for (index, passage) in reading.passages.iter().enumerate() {
        for hit in CAPITALS.captures_iter(passage.text()).filter_map(|hit| hit.get(1)) {
            let other = reading.tokens_of(index).iter().any(|token| {
                token.range.start < hit.end() && hit.start() < token.range.end && !matches!(token.sense, Sense::Name(_))
            });
            let roman = hit.as_str().chars().all(|letter| "IVXLCDM".contains(letter));
            if !other && !roman && !is_shouted(passage.text(), &hit.range()) {
                used.entry(hit.as_str()).or_default().push((index, hit.range()));
            }
        }
    }
    let defines = |short: &str| known.iter().any(|known| known.short == short && known.unfolded().is_some());
    for (few, rare) in used.iter().filter(|(few, rare)| rare.len() <= 2 && !defines(few)) {
        let usual = used.iter().find(|(usual, places)| {
            exchanges(few, usual) && (places.len() >= 3 * rare.len() || defines(usual) && places.len() >= rare.len())
        });
        let Some((usual, right)) = usual else { continue };
        if told.iter().any(|pair| pair.contains(few) && pair.contains(usual)) {
            continue;
        }
        let Some((at, _)) = rare.first() else { continue };
        let places = rare.iter().cloned().chain(super::nearest(right, *at, 8));
        let spots = places.filter_map(|(index, range)| reading.spot_at(index, &range)).collect();
        found.push(super::terms(Confidence::Probable, spots, vec![(*usual).to_owned(), (*few).to_owned()]));
    }
}

/// Whether the words around it are written in capitals as well, so that these are no abbreviation.
fn is_shouted(text: &str, at: &Range<usize>) -> bool {
    let word = |word: Option<&str>| {
        word.is_some_and(|word| word.len() >= 3 && word.chars().all(|letter| letter.is_ascii_uppercase()))
    };
    let before = text.get(..at.start).unwrap_or_default().trim_end().rsplit(' ').next();
    let after = text.get(at.end..).unwrap_or_default().trim_start().split(' ').next();
    word(before) || word(after)
}

/// Whether one is the other with two letters beside each other exchanged.
fn exchanges(one: &str, other: &str) -> bool {
    let (mine, theirs) = (one.as_bytes(), other.as_bytes());
    let wrong: Vec<usize> = (0..mine.len()).filter(|at| mine.get(*at) != theirs.get(*at)).collect();
    let [first, second] = wrong.as_slice() else { return false };
    mine.len() == theirs.len()
        && *second == first + 1
        && mine.get(*first) == theirs.get(*second)
        && mine.get(*second) == theirs.get(*first)
}
