//! Numbers beyond a series that the document closes: "decisions 5/1 to 5/8" and decision 5/11, thirty questions and
//! question 34.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;

use crate::count::Count;
use crate::finding::Finding;
use crate::lexicon::{self, any_of};
use crate::reading::Reading;
use crate::rules::reference::nowhere;
use crate::scan::{Bound, pattern};

/// From the first to the last of a meeting's decisions.
static RANGE: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?i)\b(?:decisions?|resolutions?|numbered)\s([0-9]{1,3}|[IVX]{1,5})/1\s?(?:to|through|-|until)\s?(?:(?:decisions?|resolutions?)\s)?([0-9]{1,3}|[IVX]{1,5})/([0-9]{1,3})\b|第([0-9]{1,3})/1号?\s?(?:至|到|-)\s?第?([0-9]{1,3})/([0-9]{1,3})号",
    )
});
/// One of them.
static ONE: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"(?i)(?:\b(?:decision|resolution)\s|第)([0-9]{1,3}|[IVX]{1,5})/([0-9]{1,3})\b"));

/// A number of a session's series, wherever it stands.
static EACH: LazyLock<Regex> = LazyLock::new(|| pattern(r"\b([0-9]{1,3}|[IVX]{1,5})/([0-9]{1,3})\b"));

/// The last number of a session's decisions, and where the document says that it is the last.
struct Closed {
    last: i64,
    at: usize,
    place: Range<usize>,
}

/// Finds decisions and other numbered things beyond the last of their series.
pub(super) fn find(reading: &Reading<'_>, found: &mut Vec<Finding>) {
    beyond_last(reading, &closed(reading), found);
    beyond_number(reading, found);
}

/// The series of each session that the document closes: "decisions 5/1 to 5/8", five decisions with their numbers in one
/// sentence, or one after the other under their numbers.
fn closed(reading: &Reading<'_>) -> BTreeMap<String, Closed> {
    let mut known: BTreeMap<String, Closed> = BTreeMap::new();
    let mut heads: BTreeMap<String, (i64, usize, Range<usize>)> = BTreeMap::new();
    let mut add = |session: &str, closed: Closed| {
        let better = known.get(session).is_none_or(|other| other.last < closed.last);
        if better {
            known.insert(session.to_owned(), closed);
        }
    };
    for (index, passage) in reading.passages.iter().enumerate() {
        for hit in RANGE.captures_iter(passage.text()) {
            let part = |one: usize, other: usize| hit.get(one).or(hit.get(other)).map(|part| part.as_str());
            let last = part(3, 6).and_then(|last| last.parse::<i64>().ok()).filter(|last| *last > 1);
            if let (Some(session), Some(again), Some(last), Some(place)) = (part(1, 4), part(2, 5), last, hit.get(0))
                && session == again
            {
                add(session, Closed { last, at: index, place: place.range() });
            }
        }
        if let Some((session, last, place)) = listed(reading, index) {
            add(&session, Closed { last, at: index, place });
        }
        let head = ONE.captures(passage.text()).filter(|hit| hit.get(0).is_some_and(|whole| whole.start() <= 6));
        let head =
            head.as_ref().and_then(|hit| Some((hit.get(0)?, hit.get(1)?, hit.get(2)?.as_str().parse::<i64>().ok()?)));
        if let Some((whole, session, number)) = head {
            let next = heads.get(session.as_str()).map_or(1, |(last, ..)| last + 1);
            if number == next {
                heads.insert(session.as_str().to_owned(), (number, index, whole.range()));
            } else if number > next {
                // One is left out: they are not all here.
                heads.insert(session.as_str().to_owned(), (i64::MAX - 1, index, whole.range()));
            }
        }
    }
    for (session, (last, at, place)) in heads {
        if (LEAST..1000).contains(&last) {
            add(&session, Closed { last, at, place });
        }
    }
    known
}

/// Fewer decisions with their numbers may be some of them.
const LEAST: i64 = 3;

/// The decisions of one session that a sentence lists from the first on, as many as it counts or as were adopted.
fn listed(reading: &Reading<'_>, index: usize) -> Option<(String, i64, Range<usize>)> {
    let passage = reading.passage(index)?;
    passage.sentences.iter().find_map(|sentence| {
        let text = passage.flow.at(sentence.clone());
        let lower = text.to_lowercase();
        let words = &lexicon::of(passage.tongue).referring;
        let named = words.decided.iter().any(|word| lower.contains(word.as_str()));
        let mut next: BTreeMap<&str, i64> = BTreeMap::new();
        for hit in EACH.captures_iter(text).filter(|_| named) {
            let (Some(session), Some(number)) = (hit.get(1), hit.get(2)) else { continue };
            let last = next.entry(session.as_str()).or_insert(0);
            *last = if number.as_str().parse::<i64>() == Ok(*last + 1) { *last + 1 } else { i64::MAX - 1 };
        }
        let (session, last) = next.into_iter().find(|(_, last)| (LEAST..1000).contains(last))?;
        let counted = reading.counts_of(index).iter().any(|count| count.value.as_whole() == Some(last));
        let adopted = words.adopts.iter().any(|word| lower.contains(word.as_str()));
        (counted || adopted).then(|| (session.to_owned(), last, sentence.clone()))
    })
}

fn beyond_last(reading: &Reading<'_>, closed: &BTreeMap<String, Closed>, found: &mut Vec<Finding>) {
    /// A number so much further on is of something else.
    const NEAR: i64 = 20;
    for (index, passage) in reading.passages.iter().enumerate().filter(|_| !closed.is_empty()) {
        for hit in ONE.captures_iter(passage.text()) {
            let (Some(whole), Some(of), Some(number)) = (hit.get(0), hit.get(1), hit.get(2)) else { continue };
            let Some(series) = closed.get(of.as_str()) else { continue };
            let value = number.as_str().parse::<i64>().ok();
            let Some(value) = value.filter(|value| *value > series.last && *value <= series.last + NEAR) else {
                continue;
            };
            if index != series.at || !series.place.contains(&whole.start()) {
                let spots = [reading.spot_at(index, &whole.range()), reading.spot_at(series.at, &series.place)];
                found.push(nowhere(whole.as_str(), value, spots));
            }
        }
    }
}

/// Nouns of things that bear a number each, with the number behind them.
static NUMBERED: LazyLock<Regex> = LazyLock::new(|| {
    let [english, chinese] = lexicon::both().map(|known| any_of(&known.referring.numbered));
    pattern(&format!(
        r"\b(?i:(?P<one>{english})) (?P<number>[0-9]{{1,3}})\b|(?P<other>{chinese})(?P<figure>[0-9]{{1,3}})"
    ))
});

fn beyond_number(reading: &Reading<'_>, found: &mut Vec<Finding>) {
    // The only place that says how many there are of a kind, by the noun; none where there is no such place, or several.
    let mut only: BTreeMap<String, Option<&Count>> = BTreeMap::new();
    for (index, passage) in reading.prose() {
        for hit in NUMBERED.captures_iter(passage.text()) {
            let noun = hit.name("one").or(hit.name("other")).map(|noun| noun.as_str().to_lowercase());
            let number = hit.name("number").or(hit.name("figure"));
            let (Some(noun), Some(number), Some(whole)) = (noun, number, hit.get(0)) else { continue };
            let count = only.entry(noun).or_insert_with_key(|noun| {
                let mut counts = reading.counts.iter().flatten().filter(|count| has_all(reading, count, noun));
                counts.next().filter(|_| counts.next().is_none())
            });
            let Some(count) = *count else { continue };
            let (Some(value), Ok(said)) = (count.value.as_whole(), number.as_str().parse::<i64>()) else { continue };
            if said > value && said <= value + 3 + value / 2 && count.passage != index {
                let spots = [reading.spot_at(index, &whole.range()), reading.spot(count)];
                found.push(nowhere(whole.as_str(), said, spots));
            }
        }
    }
}

/// Whether a sentence says that something has so many of a kind in all.
fn has_all(reading: &Reading<'_>, count: &Count, noun: &str) -> bool {
    let Some(passage) = reading.passage(count.passage) else { return false };
    let behind = passage.flow.at(count.range.end..count.sentence.end).to_lowercase();
    let behind = behind.trim_start_matches([' ', '个', '项', '条', '道']);
    let before = passage.flow.at(count.sentence.start..count.range.start).to_lowercase();
    let near = crate::count::last_letters(&before, 24);
    let holds = lexicon::of(passage.tongue).referring.holds.iter().any(|word| near.contains(word.as_str()));
    behind.starts_with(noun)
        && holds
        && count.bound == Bound::Exact
        && count.value.as_whole().is_some_and(|value| value >= 3)
        && !count.cues.of_these
        && !count.cues.further
}
