//! Titles of plans and instruments: one that nearly is another, and one with two spans of years.

mod content;
mod period;
mod place;

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;

use super::finding;
use crate::finding::{Confidence, Detail, Finding};
use crate::flow::Tongue;
use crate::lexicon;
use crate::reading::Reading;
use crate::scan::pattern;

static ENGLISH: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"\b((?:[A-Z][A-Za-z\-]+\s){1,4}?)((?:[A-Z][a-z]+\s){0,2})(Plan of Action|Programme of Work|Work Plan|Plan|Declaration|Programme of Action|Work Programme|Programme|Strategy|Framework|Roadmap|Road Map|Agenda|Compact|Protocol|Guidelines)\b",
    )
});
static CHINESE: LazyLock<Regex> = LazyLock::new(|| {
    pattern(r"《([^《》]{4,40})》|(战略计划|行动计划|工作方案|战略框架|国家战略|行动纲领|多年期计划|执行计划)")
});

/// How many places of the usual title are shown.
const MOST: usize = 8;

/// Where a title stands: its passage and its place there.
type Place = (usize, Range<usize>);

/// Finds titles that are nearly, and not quite, one that the document uses again and again.
pub(super) fn find(reading: &Reading<'_>, found: &mut Vec<Finding>) {
    let titles = titles(reading);
    let often: Vec<(&String, &Vec<Place>)> = titles.iter().filter(|(_, places)| places.len() >= 3).collect();
    for (title, places) in titles.iter().filter(|(_, places)| places.len() <= 2) {
        let near = often.iter().find(|(known, right)| right.len() >= places.len() * 3 && varies(title, known));
        if let Some((known, right)) = near
            && let Some((index, range)) = places.first()
        {
            let beside = super::nearest(right, *index, MOST);
            let usual = beside.iter().filter_map(|(at, there)| reading.spot_at(*at, there));
            let spots = reading.spot_at(*index, range).into_iter().chain(usual).collect();
            let details = [("title", Detail::Text(title.clone())), ("usual", Detail::Text((*known).clone()))];
            found.push(finding("plan-name", Confidence::Probable, spots, details).case("title"));
        }
    }
    for (title, places) in &in_full(reading, &titles) {
        found.extend(period::find(reading, title, places));
    }
    renamed(reading, found);
    content::find(reading, found);
    if !found.iter().any(|known| known.kind == "plan-name") {
        place::find(reading, found);
    }
}

/// "The Plan", "the Strategy": the short name of the only one.
static SHORT: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"\b(?:the|its|this) (Plan of Action|Action Plan|Plan|Strategy|Programme of Work|Programme|Framework|Road ?map|Agenda)\b",
    )
});

/// The titles with the places of their short names, where only one title can be meant by them.
fn in_full(reading: &Reading<'_>, titles: &BTreeMap<String, Vec<Place>>) -> BTreeMap<String, Vec<Place>> {
    let mut full = titles.clone();
    let mut short: BTreeMap<String, Vec<Place>> = BTreeMap::new();
    for (index, passage) in reading.passages.iter().enumerate().filter(|(_, known)| known.tongue == Tongue::English) {
        for hit in SHORT.captures_iter(passage.text()) {
            let inside =
                |place: &Place| place.0 == index && place.1.start <= hit.get(0).map_or(0, |all| all.start()) + 4;
            if let Some(words) = hit
                .get(1)
                .filter(|words| !titles.values().flatten().any(|place| inside(place) && place.1.end >= words.end()))
            {
                short.entry(words.as_str().to_owned()).or_default().push((index, words.range()));
            }
        }
    }
    let is_short = |title: &str| !title.is_ascii() && title.chars().count() <= 5;
    short.extend(titles.iter().filter(|(title, _)| is_short(title)).map(|(title, all)| (title.clone(), all.clone())));
    for (name, places) in short {
        let mut meant = titles.keys().filter(|title| **title != name && title.ends_with(&name));
        if let (Some(title), None) = (meant.next(), meant.next())
            && let Some(known) = full.get_mut(title)
        {
            known.extend(places);
            full.remove(&name);
        }
    }
    full
}

/// A plan that is named after a place, with what it is of: its years, or "for universality".
static NAMED: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"\b([A-Z][a-z]+(?:[ -][A-Z][a-z]+)?) (Plan of Action|Action Plan|Programme of Work|Strategy|Programme of Action|Declaration|Roadmap|Framework) (for [a-z]+(?: [a-z]+)?|(?:for )?(?:20[0-9]{2})[-–](?:20[0-9]{2}))|《((?:20[0-9]{2})[-–—至](?:20[0-9]{2})年)(\p{Han}{2,8}?)(行动计划|战略|工作方案|行动纲领|宣言|路线图)》",
    )
});

/// One plan, of the same years or for the same end, under two names of places.
fn renamed(reading: &Reading<'_>, found: &mut Vec<Finding>) {
    let mut plans: BTreeMap<(String, String), BTreeMap<String, Vec<Place>>> = BTreeMap::new();
    for (index, passage) in reading.passages.iter().enumerate() {
        for hit in NAMED.captures_iter(passage.text()) {
            let part = |english: usize, chinese: usize| hit.get(english).or(hit.get(chinese));
            let (Some(name), Some(sort), Some(of)) = (part(1, 5), part(2, 6), part(3, 4)) else { continue };
            // What follows the first word after "for" may be the sentence: "for universality is".
            let end = of.as_str().split(' ').take(2).collect::<Vec<&str>>().join(" ");
            let key = (sort.as_str().to_owned(), end.replace('–', "-"));
            let plain = ["National", "Regional", "Global", "Strategic", "Joint", "The", "This", "Work", "Draft"];
            let place = name.as_str().strip_prefix("The ").unwrap_or(name.as_str());
            if !plain.contains(&place) {
                plans.entry(key).or_default().entry(place.to_owned()).or_default().push((index, name.range()));
            }
        }
    }
    for names in plans.into_values().filter(|names| names.len() == 2) {
        let mut sides: Vec<(&String, &Vec<Place>)> = names.iter().collect();
        sides.sort_by_key(|(_, places)| places.len());
        let [(few, rare), (usual, right)] = sides.as_slice() else { continue };
        let Some((first, _)) = rare.first() else { continue };
        let beside = super::nearest(right, *first, MOST);
        let spots = rare.iter().take(MOST).cloned().chain(beside);
        let spots = spots.filter_map(|(index, range)| reading.spot_at(index, &range)).collect();
        let details = [("title", Detail::Text((*few).clone())), ("usual", Detail::Text((*usual).clone()))];
        found.push(finding("plan-name", Confidence::Probable, spots, details).case("title"));
    }
}

fn titles(reading: &Reading<'_>) -> BTreeMap<String, Vec<Place>> {
    let mut titles: BTreeMap<String, Vec<Place>> = BTreeMap::new();
    for (index, passage) in reading.passages.iter().enumerate() {
        let regex = if passage.tongue == Tongue::Chinese { &CHINESE } else { &ENGLISH };
        for hit in regex.captures_iter(passage.text()) {
            let words = if passage.tongue == Tongue::Chinese { hit.get(1).or(hit.get(2)) } else { hit.get(0) };
            if let Some(words) = words {
                let title = words.as_str().strip_prefix("The ").unwrap_or(words.as_str());
                titles.entry(bare(title)).or_default().push((index, words.range()));
            }
        }
    }
    without_marks(reading, &mut titles);
    titles
}

/// Adds the places where a title that is known stands without its marks.
fn without_marks(reading: &Reading<'_>, titles: &mut BTreeMap<String, Vec<Place>>) {
    let long = |title: &&String| !title.is_ascii() && title.chars().count() >= 5;
    let plans =
        |title: &&String| lexicon::of(Tongue::Chinese).plans.nouns.iter().any(|noun| title.ends_with(noun.as_str()));
    let known: Vec<String> = titles.keys().filter(long).filter(plans).cloned().collect();
    for (index, passage) in reading.passages.iter().enumerate().filter(|(_, known)| known.tongue == Tongue::Chinese) {
        for title in &known {
            for (at, words) in passage.text().match_indices(title.as_str()) {
                let range = at..at + words.len();
                let places = titles.entry(title.clone()).or_default();
                let read = places
                    .iter()
                    .any(|(at, place)| *at == index && place.start <= range.start && range.end <= place.end);
                if !read {
                    places.push((index, range));
                }
            }
        }
    }
}

/// The title without years before it: "2021-2025年行动计划".
fn bare(title: &str) -> String {
    let is_year =
        |letter: char| letter.is_ascii_digit() || matches!(letter, '-' | '–' | '—' | '至' | '年' | ' ' | '(' | ')');
    let plain = title.trim_start_matches(is_year);
    let ends = plain.trim_end_matches(is_year);
    // "Plan 9" keeps its number; a span of years behind a title does not belong to its name.
    let years = plain.get(ends.len()..).unwrap_or_default().bytes().filter(u8::is_ascii_digit).count() >= 8;
    if years && !ends.is_empty() { ends.to_owned() } else { plain.to_owned() }
}

/// Whether two titles share their own name and their last word, and differ by a word between.
fn varies(title: &str, known: &str) -> bool {
    if title.is_ascii() {
        let (one, other): (Vec<&str>, Vec<&str>) = (title.split(' ').collect(), known.split(' ').collect());
        let shares = one.first() == other.first() && one.last() == other.last() && one.len() >= 2;
        let wrong = one.iter().zip(&other).filter(|(one, other)| one != other).count();
        let misspelt =
            one.len() == other.len() && one.last() == other.last() && super::near_name::distance(title, known) <= 2;
        return title != known
            && (shares && one.len() == other.len() && wrong == 1 || misspelt)
            && !numbered(title, known);
    }
    let (one, other): (Vec<char>, Vec<char>) = (title.chars().collect(), known.chars().collect());
    let shares = one.get(..2) == other.get(..2) && one.last() == other.last();
    let misspelt = one.len() >= 6 && super::near_name::distance(title, known) == 1;
    let wrong = super::near_name::distance(title, known);
    title != known
        && (shares && wrong <= 2 && one.len() == other.len() && one.len() >= 5 || misspelt)
        && !numbered(title, known)
}

/// Whether the titles differ by a number: "first" and "second".
fn numbered(one: &str, other: &str) -> bool {
    if one.is_ascii() {
        let number = |word: &str| {
            word.bytes().any(|byte| byte.is_ascii_digit())
                || crate::number::roman(word).is_some()
                || crate::number::ordinal(word).is_some()
        };
        return one
            .split(' ')
            .zip(other.split(' '))
            .any(|(mine, theirs)| mine != theirs && (number(mine) || number(theirs)));
    }
    let differs = |letter: char| "一二三四五六七八九十0123456789IVX男女".contains(letter);
    let (mine, theirs): (Vec<char>, Vec<char>) = (one.chars().collect(), other.chars().collect());
    mine.iter().zip(&theirs).any(|(mine, theirs)| mine != theirs && (differs(*mine) || differs(*theirs)))
}
