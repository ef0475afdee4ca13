//! Names of bodies that are written in two ways: another form of one word, or in Chinese another letter.
//!
//! It must not judge names that are numbered or told apart by where they lie.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;

use super::finding;
use crate::document::BlockKind;
use crate::finding::{Confidence, Detail, Finding};
use crate::flow::{Tongue, is_han};
use crate::lexicon::{self, any_of};
use crate::reading::Reading;
use crate::scan::pattern;

/// English names of two capitalised words and more, with little words between them.
static ENGLISH: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"\b[A-Z][a-z]{2,}(?:(?: (?:of|for|on|and|the|in|to))* [A-Z][a-z]{2,}){1,6}\b"));
/// Chinese names that end as a body does.
static CHINESE: LazyLock<Regex> =
    LazyLock::new(|| pattern(&format!(r"\p{{Han}}{{4,10}}?(?:{})", any_of(&lexicon::of(Tongue::Chinese).bodies))));

/// Where a name stands.
type Place = (usize, Range<usize>);

/// So many names that differ by one piece are names of several things.
const MOST: usize = 4;

/// Finds names that differ by the form of one word.
pub(super) fn find(reading: &Reading<'_>, found: &mut Vec<Finding>) {
    let mut english: BTreeMap<String, Vec<Place>> = BTreeMap::new();
    let mut chinese: BTreeMap<String, Vec<Place>> = BTreeMap::new();
    for (index, passage) in reading.passages.iter().enumerate() {
        if matches!(passage.kind, BlockKind::Cell { .. }) {
            continue;
        }
        match passage.tongue {
            Tongue::English => {
                for hit in ENGLISH.find_iter(passage.text()) {
                    let name = hit.as_str().strip_prefix("The ").unwrap_or(hit.as_str());
                    if name.split(' ').count() >= 3 {
                        let place = hit.end() - name.len()..hit.end();
                        english.entry(name.to_owned()).or_default().push((index, place));
                    }
                }
            }
            Tongue::Chinese => {
                for hit in CHINESE.find_iter(passage.text()) {
                    for length in [6, 7, 8] {
                        let start = hit.as_str().char_indices().rev().nth(length - 1).map(|(at, _)| at);
                        if let Some(start) = start {
                            let place = hit.start() + start..hit.end();
                            let name = passage.flow.at(place.clone()).to_owned();
                            chinese.entry(name).or_default().push((index, place));
                        }
                    }
                }
            }
        }
    }
    pairs(reading, &english, &capitals, &differs, found);
    let mut twins = Vec::new();
    let letters = |name: &str| name.chars().map(String::from).collect();
    pairs(reading, &chinese, &letters, &one_letter, &mut twins);
    // A longer name holds the shorter one; one finding tells both.
    let mut told: BTreeSet<(usize, usize)> = BTreeSet::new();
    for twin in twins {
        let ends: Vec<usize> =
            twin.spots.iter().filter_map(|spot| spot.figure.as_ref().map(|range| range.end)).collect();
        let key = (ends.first().copied().unwrap_or(0), ends.get(1).copied().unwrap_or(0));
        if told.insert(key) {
            found.push(twin);
        }
    }
}

/// The names that are the same but for one of their pieces, and of which both tell the same body.
fn pairs(
    reading: &Reading<'_>,
    names: &BTreeMap<String, Vec<Place>>,
    pieces: &dyn Fn(&str) -> Vec<String>,
    twins: &dyn Fn(&str, &str) -> bool,
    found: &mut Vec<Finding>,
) {
    let mut frames: BTreeMap<Vec<String>, Vec<&String>> = BTreeMap::new();
    for name in names.keys() {
        let pieces = pieces(name);
        for at in 0..pieces.len() {
            let open = |(known, piece): (usize, &String)| if known == at { String::new() } else { piece.clone() };
            frames.entry(pieces.iter().enumerate().map(open).collect()).or_default().push(name);
        }
    }
    // Where many names fill one frame, what fills it tells them apart.
    for alike in frames.values().filter(|alike| (2..=MOST).contains(&alike.len())) {
        for (at, one) in alike.iter().enumerate() {
            for other in alike.iter().skip(at + 1) {
                found.extend(judge(reading, names, (one, other), twins));
            }
        }
    }
}

fn judge(
    reading: &Reading<'_>,
    names: &BTreeMap<String, Vec<Place>>,
    (one, other): (&String, &String),
    twins: &dyn Fn(&str, &str) -> bool,
) -> Option<Finding> {
    let (mine, theirs) = (names.get(one)?, names.get(other)?);
    let (rare, usual) = if mine.len() <= theirs.len() { (mine, theirs) } else { (theirs, mine) };
    // Two names that are both used again and again are two things.
    let once = rare.len() == 1 || rare.len() == 2 && usual.len() >= 5;
    if !once || !twins(one, other) {
        return None;
    }
    let near = super::nearest(usual, rare.first()?.0, 6);
    let places = rare.iter().cloned().chain(near);
    let spots = places.filter_map(|(index, range)| reading.spot_at(index, &range)).collect();
    let terms = Detail::Names(vec![one.clone(), other.clone()]);
    Some(finding("two-terms", Confidence::Probable, spots, [("terms", terms)]))
}

/// The words of an English name that are written with capitals.
fn capitals(name: &str) -> Vec<String> {
    name.split(' ').filter(|word| word.starts_with(char::is_uppercase)).map(str::to_owned).collect()
}

/// Whether two names differ only by the form of one word, whatever little words stand between.
fn differs(one: &str, other: &str) -> bool {
    let (mine, theirs) = (capitals(one), capitals(other));
    if mine.len() != theirs.len() || mine.len() < 3 {
        return false;
    }
    let wrong: Vec<(&String, &String)> = mine.iter().zip(&theirs).filter(|(one, other)| one != other).collect();
    let forms = |one: &str, other: &str| {
        let common = one.chars().zip(other.chars()).take_while(|(one, other)| one == other).count();
        let number = crate::number::ordinal(&one.to_lowercase()).is_some();
        common >= 5 && common + 5 >= one.chars().count().max(other.chars().count()) && !number
    };
    match wrong.as_slice() {
        // Only the plural differs: names are often declined, "State Party" and "States Parties".
        [(one, other)] => forms(one, other) && one.trim_end_matches('s') != other.trim_end_matches('s'),
        _ => false,
    }
}

/// Whether two Chinese names of one length differ by one letter that does not number or place them.
fn one_letter(one: &str, other: &str) -> bool {
    let (mine, theirs): (Vec<char>, Vec<char>) = (one.chars().collect(), other.chars().collect());
    if mine.len() != theirs.len() {
        return false;
    }
    let wrong: Vec<usize> = (0..mine.len()).filter(|at| mine.get(*at) != theirs.get(*at)).collect();
    let numbered = |letter: Option<&char>| {
        letter.is_some_and(|letter| {
            "一二三四五六七八九十南北东西中男女上下出进入内外前后正副大小新旧公私".contains(*letter)
        })
    };
    match wrong.as_slice() {
        [at] => {
            *at >= 1
                && !numbered(mine.get(*at))
                && !numbered(theirs.get(*at))
                && mine.iter().all(|letter| is_han(*letter))
        }
        _ => false,
    }
}
