//! A body or a defined term under two names that differ by a word which means the same.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::sync::LazyLock;

use aho_corasick::AhoCorasick;
use regex::Regex;

use crate::count::last_letters;
use crate::finding::{Confidence, Finding};
use crate::flow::{Tongue, is_han};
use crate::lexicon;
use crate::reading::Reading;
use crate::scan::pattern;

/// Three words or more with capitals.
static ENGLISH: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"\b[A-Z][A-Za-z]+(?:\s(?:of|on|for|and|the|[A-Z][A-Za-z]+)){0,4}\s[A-Z][A-Za-z]+\b"));
/// A term or a title between marks.
static QUOTED: LazyLock<Regex> = LazyLock::new(|| pattern(r"“([\p{Han}]{4,12})”|《([\p{Han}]{6,14})》"));

/// Where a name stands: its passage and its place there.
type Place = (usize, Range<usize>);

/// So many names are compared, so that the work grows as the text does.
const NAMES: usize = 600;

/// Finds names that differ by words of one row.
pub(super) fn find(reading: &Reading<'_>, found: &mut Vec<Finding>) {
    for (tongue, regex) in [(Tongue::English, &ENGLISH), (Tongue::Chinese, &QUOTED)] {
        let rows = &lexicon::of(tongue).parts_of_names;
        let names = names(reading, tongue, regex);
        let turned = if tongue == Tongue::English { turned(&names) } else { Vec::new() };
        let beside = &lexicon::of(tongue).parts_beside;
        let once = |name: &str, also: &[Vec<String>]| -> BTreeSet<String> {
            let parts = rows.iter().chain(also).flat_map(|row| pairs(row));
            parts.filter_map(|(word, other)| exchanged(name, word, other, tongue)).collect()
        };
        let mut twins: BTreeSet<(String, String)> = BTreeSet::new();
        for name in names.iter().take(NAMES) {
            let first = once(name, &[]);
            // Two words may be exchanged, as in "Monitoring Mechanism" and "Oversight Machinery".
            let second: BTreeSet<String> =
                first.iter().flat_map(|twin| once(twin, beside)).filter(|twin| twin != name).collect();
            twins.extend(first.into_iter().chain(second).map(|twin| (name.clone(), twin)));
        }
        let known = Places::of(reading, turned.iter().chain(&twins));
        for (one, other) in &turned {
            found.extend(judge(reading, &known, one, other).or_else(|| judge(reading, &known, other, one)));
        }
        let known = &known;
        let told = |(name, twin): &&(String, String)| !is_end_of_longer(known, &twins, (name, twin));
        found.extend(twins.iter().filter(told).filter_map(|(name, twin)| judge(reading, known, name, twin)));
    }
}

/// Whether both names are the ends of two longer ones that are exchanged in the same places.
fn is_end_of_longer(known: &Places, twins: &BTreeSet<(String, String)>, (name, twin): (&str, &str)) -> bool {
    let as_often = |longer: &str, end: &str| known.of_name(longer).len() == known.of_name(end).len();
    twins.iter().any(|(one, other)| {
        one.len() > name.len()
            && one.ends_with(name)
            && other.ends_with(twin)
            && as_often(one, name)
            && as_often(other, twin)
    })
}

/// What a word stands between in a term.
type Context = (String, String);

/// Finds terms in small letters of which one word is exchanged in one place.
pub(super) fn find_terms(reading: &Reading<'_>, found: &mut Vec<Finding>) {
    for tongue in [Tongue::English, Tongue::Chinese] {
        let passages = reading.passages.iter().enumerate().filter(|(_, known)| known.tongue == tongue);
        let texts: Vec<(usize, String)> = passages
            .map(|(index, passage)| (index, passage.text(), passage.text().to_lowercase()))
            // Letters that change their length would move the places.
            .filter(|(_, text, small)| text.len() == small.len())
            .map(|(index, _, small)| (index, small))
            .collect();
        for words in &lexicon::of(tongue).terms {
            let mut said: BTreeMap<Context, BTreeMap<&str, Vec<Place>>> = BTreeMap::new();
            for (index, text) in &texts {
                for (word, context, range) in terms(text, words, tongue) {
                    said.entry(context).or_default().entry(word).or_default().push((*index, range));
                }
            }
            found.extend(said.into_values().filter_map(|used| once_against_many(reading, &used)));
        }
    }
}

/// The terms of a text that hold a word of the row, with what stands around it.
fn terms<'w>(
    text: &str,
    words: &'w [String],
    tongue: Tongue,
) -> impl Iterator<Item = (&'w str, Context, Range<usize>)> {
    words.iter().flat_map(move |word| {
        text.match_indices(word.as_str()).filter_map(move |(at, hit)| {
            let (before, after) = (text.get(..at)?, text.get(at + hit.len()..)?);
            let (left, right) = match tongue {
                Tongue::English => neighbours(before, after)?,
                Tongue::Chinese => han_neighbours(before, after)?,
            };
            let space = usize::from(tongue == Tongue::English);
            let range = at - left.len() - space..at + hit.len() + right.len() + space;
            Some((word.as_str(), (left.to_owned(), right.trim_end_matches('s').to_owned()), range))
        })
    })
}

fn neighbours<'t>(before: &'t str, after: &'t str) -> Option<(&'t str, &'t str)> {
    let left = before.strip_suffix(' ')?.rsplit(' ').next()?;
    let right = after.strip_prefix(' ')?.split([' ', ',', '.', ';', ')', ':']).next()?;
    let plain = |word: &str| word.len() >= 4 && word.chars().all(|letter| letter.is_ascii_lowercase());
    let said = &lexicon::of(Tongue::English).stop;
    let verb = |word: &str| word.ends_with("ed") || word.ends_with("ing");
    (plain(left) && plain(right) && !said.contains(left) && !said.contains(right) && !verb(left))
        .then_some((left, right))
}

fn han_neighbours<'t>(before: &'t str, after: &'t str) -> Option<(&'t str, &'t str)> {
    let things = &lexicon::of(Tongue::Chinese).things;
    let right = things.iter().filter(|thing| after.starts_with(thing.as_str())).max_by_key(|thing| thing.len())?;
    let left: String = last_letters(before, 2);
    let sound = left.chars().count() == 2 && left.chars().all(|letter| is_han(letter) && !LITTLE.contains(letter));
    let left = if sound { before.get(before.len() - left.len()..)? } else { "" };
    // What stands after a short word says too little alone.
    Some((left, after.get(..right.len())?)).filter(|_| sound || right.chars().count() >= 3)
}

/// A term that stands once, where three times or more it has another word of the row.
fn once_against_many(reading: &Reading<'_>, used: &BTreeMap<&str, Vec<Place>>) -> Option<Finding> {
    let (usual, many) = used.iter().max_by_key(|(_, places)| places.len())?;
    let (_, one) = used.iter().find(|(word, places)| *word != usual && places.len() == 1)?;
    if used.len() != 2 || many.len() < 3 {
        return None;
    }
    let first = one.first()?;
    let near = super::nearest(many, first.0, MOST);
    let places = one.iter().cloned().chain(near);
    let spots = places.filter_map(|(index, range)| reading.spot_at(index, &range)).collect();
    let words = |place: Option<&Place>| {
        place.and_then(|(index, range)| Some(reading.passage(*index)?.flow.at(range.clone()).to_owned()))
    };
    let names = [words(many.first()), words(Some(first))].into_iter().flatten().collect();
    Some(super::terms(Confidence::Probable, spots, names))
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
            let name = hit.get(1).or(hit.get(2)).or(hit.get(0)).map_or("", |name| name.as_str());
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

/// A Chinese name of so many letters is a name though it stands once.
const LONG: usize = 5;
/// Letters of little words, which no name holds.
const LITTLE: &str = "的了在和及与或是为对向以该其各本由将已被从并";

/// Chinese words that end as a body does, with two letters before the ending where that stands at least twice, or four or
/// six.
fn endings(reading: &Reading<'_>) -> Vec<String> {
    let mut often: BTreeMap<String, usize> = BTreeMap::new();
    for passage in reading.passages.iter().filter(|passage| passage.tongue == Tongue::Chinese) {
        for ending in &lexicon::of(Tongue::Chinese).bodies {
            for (at, hit) in passage.text().match_indices(ending.as_str()) {
                let before: Vec<char> = passage
                    .flow
                    .at(0..at)
                    .chars()
                    .rev()
                    .take_while(|letter| is_han(*letter) && !LITTLE.contains(*letter))
                    .take(6)
                    .collect();
                for length in [2, 4, 6] {
                    if let Some(own) = before.get(..length) {
                        let name: String = own.iter().rev().collect::<String>() + hit;
                        *often.entry(name).or_default() += 1;
                    }
                }
            }
        }
    }
    let long = |name: &str| name.chars().count() >= LONG;
    often.into_iter().filter(|(name, times)| *times >= 2 || long(name)).map(|(name, _)| name).collect()
}

/// Names of the same words in another order: "Implementation Review Group", "Review Implementation Group".
fn turned(names: &BTreeSet<String>) -> Vec<(String, String)> {
    let mut sorted: BTreeMap<Vec<&str>, Vec<&String>> = BTreeMap::new();
    for name in names.iter().filter(|name| name.split(' ').count() >= 3 && !name.contains(" and ")) {
        let mut words: Vec<&str> = name.split(' ').collect();
        words.sort_unstable();
        sorted.entry(words).or_default().push(name);
    }
    let pairs = sorted.into_values().filter_map(|same| {
        if let [one, other] = same.as_slice() { Some(((*one).clone(), (*other).clone())) } else { None }
    });
    pairs.collect()
}

/// The name with one word for the other.
fn exchanged(name: &str, word: &str, other: &str, tongue: Tongue) -> Option<String> {
    if !name.contains(word) {
        return None;
    }
    match tongue {
        Tongue::Chinese => Some(name.replacen(word, other, 1)),
        Tongue::English => {
            let words: Vec<&str> = name.split(' ').collect();
            let at = words.iter().position(|known| *known == word)?;
            let twin: Vec<&str> =
                words.iter().enumerate().map(|(i, known)| if i == at { other } else { known }).collect();
            Some(twin.join(" "))
        }
    }
}

/// Where each of the names stands, found in one reading of the text.
struct Places(BTreeMap<String, Vec<Place>>);

impl Places {
    fn of<'a>(reading: &Reading<'_>, pairs: impl Iterator<Item = &'a (String, String)>) -> Self {
        let names: BTreeSet<&str> = pairs.flat_map(|(one, other)| [one.as_str(), other.as_str()]).collect();
        let names: Vec<&str> = names.into_iter().collect();
        let mut known: BTreeMap<String, Vec<Place>> = BTreeMap::new();
        let Ok(finder) = AhoCorasick::new(&names) else { return Self(known) };
        for (index, passage) in reading.passages.iter().enumerate().filter(|_| !names.is_empty()) {
            for hit in finder.find_overlapping_iter(passage.text()) {
                if let Some(name) = names.get(hit.pattern().as_usize()) {
                    known.entry((*name).to_owned()).or_default().push((index, hit.range()));
                }
            }
        }
        Self(known)
    }

    fn of_name(&self, name: &str) -> &[Place] {
        self.0.get(name).map_or(&[], Vec::as_slice)
    }
}

/// How many places of each name are shown.
const MOST: usize = 8;

fn judge(reading: &Reading<'_>, known: &Places, name: &str, twin: &str) -> Option<Finding> {
    let (usual, rare) = (known.of_name(name), known.of_name(twin));
    let (first, least) = (rare.first()?, usual.len());
    // Two names that are both used again and again are two things.
    if rare.len() > 2 || rare.len() > least || rare.len() == 2 && least < 5 {
        return None;
    }
    let near = super::nearest(usual, first.0, MOST);
    let head = usual.first().cloned();
    let spots =
        rare.iter().cloned().chain(head).chain(near).filter_map(|(index, range)| reading.spot_at(index, &range));
    Some(super::terms(Confidence::Probable, spots.collect(), vec![name.to_owned(), twin.to_owned()]))
}
