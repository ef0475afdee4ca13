//! Names of bodies that are written in two ways: another form of one word, another little word between, or one Chinese
//! word of two letters for another that shares a letter with it.

use std::collections::BTreeMap;
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

/// More names than this are not compared with each other.
const MOST: usize = 400;

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
    pairs(reading, &english, &|one, other| differs(one, other), found);
    let mut twins = Vec::new();
    pairs(reading, &chinese, &|one, other| shares_letter(one, other), &mut twins);
    // A longer name holds the shorter one; one finding tells both.
    let mut told: Vec<(usize, usize)> = Vec::new();
    for twin in twins {
        let ends: Vec<usize> =
            twin.spots.iter().filter_map(|spot| spot.figure.as_ref().map(|range| range.end)).collect();
        let key = (ends.first().copied().unwrap_or(0), ends.get(1).copied().unwrap_or(0));
        if !told.contains(&key) {
            told.push(key);
            found.push(twin);
        }
    }
}

fn pairs(
    reading: &Reading<'_>,
    names: &BTreeMap<String, Vec<Place>>,
    twins: &dyn Fn(&str, &str) -> bool,
    found: &mut Vec<Finding>,
) {
    if names.len() > MOST {
        return;
    }
    let all: Vec<(&String, &Vec<Place>)> = names.iter().collect();
    for (at, (one, mine)) in all.iter().enumerate() {
        for (other, theirs) in all.iter().skip(at + 1) {
            let (rare, usual) = if mine.len() <= theirs.len() { (mine, theirs) } else { (theirs, mine) };
            // Two names that are both used again and again are two things.
            let once = rare.len() == 1 || rare.len() == 2 && usual.len() >= 5;
            if !once || !twins(one, other) {
                continue;
            }
            let Some(first) = rare.first() else { continue };
            let near = super::nearest(usual, first.0, 6);
            let places = rare.iter().cloned().chain(near);
            let spots = places.filter_map(|(index, range)| reading.spot_at(index, &range)).collect();
            let terms = Detail::Names(vec![(*one).clone(), (*other).clone()]);
            found.push(finding("two-terms", Confidence::Probable, spots, [("terms", terms)]));
        }
    }
}

/// Whether two names differ only by the form of one word, or by one little word.
fn differs(one: &str, other: &str) -> bool {
    let words = |name: &str| -> Vec<String> {
        name.split(' ').filter(|word| word.starts_with(char::is_uppercase)).map(str::to_owned).collect()
    };
    let (mine, theirs) = (words(one), words(other));
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

/// Whether two Chinese names of one length differ by one word of two letters that share a letter.
fn shares_letter(one: &str, other: &str) -> bool {
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
