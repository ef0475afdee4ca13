//! The same quantity given twice, and "none" beside "some".
//!
//! The heart is whether two counts speak of the same matter (`crate::matter`). A count is compared with those that
//! share rare words with it, and reported only against its best match: where another place says nearly the same and
//! agrees, the one that differs speaks of something else.

mod bare;
mod refusal;
mod told_apart;

use std::collections::{BTreeMap, BTreeSet};

use super::{amount, finding};
use crate::count::Count;
use crate::document::BlockKind;
use crate::finding::{Confidence, Detail, Finding};
use crate::matter::{self, Matter, likeness};
use crate::number::Amount;
use crate::reading::Reading;
use crate::scan::Bound;

pub(super) use bare::find_bare;
use refusal::{in_one_table, refusal};
use told_apart::is_of_period;

/// From here on two counts are taken to speak of the same matter, perhaps.
const POSSIBLE: f64 = 0.4;
/// From here on a careful reader would ask.
const PROBABLE: f64 = 0.45;
/// From here on the words are the same.
const SAME: f64 = 0.93;
/// A word in more matters than this does not lead from one to another.
const COMMON: u32 = 60;

type Place = (usize, usize);

/// Finds quantities that are given twice and differ.
pub(super) fn find(reading: &Reading<'_>, found: &mut Vec<Finding>) {
    let index = Index::of(reading);
    let mut seen = BTreeSet::new();
    let mut best: BTreeMap<Place, Vec<(f64, Place)>> = BTreeMap::new();
    for place in index.places() {
        best.insert(place, index.likes(reading, place));
    }
    for (place, likes) in &best {
        for (score, other) in likes {
            let pair = (*place.min(other), *place.max(other));
            if *score >= POSSIBLE && is_best(&best, reading, pair, *score) && seen.insert(pair) {
                let unclear = is_unclear(&best, reading, pair, *score);
                found.extend(judge(reading, pair, *score, unclear));
            }
        }
    }
}

/// Counts by the rarer words that are said of them.
struct Index {
    by_word: BTreeMap<u32, Vec<Place>>,
}

impl Index {
    fn of(reading: &Reading<'_>) -> Self {
        let mut by_word: BTreeMap<u32, Vec<Place>> = BTreeMap::new();
        for (place, matter) in reading.claims() {
            if count_at(reading, place).is_some_and(compares) && !is_heading(reading, place) {
                for word in matter.words.iter().filter(|word| reading.vocabulary.often(**word) <= COMMON) {
                    by_word.entry(*word).or_default().push(place);
                }
            }
        }
        Self { by_word }
    }

    fn places(&self) -> BTreeSet<Place> {
        self.by_word.values().flatten().copied().collect()
    }

    /// The counts most like this one, the likest first.
    fn likes(&self, reading: &Reading<'_>, place: Place) -> Vec<(f64, Place)> {
        let (Some(matter), Some(count)) = (reading.claimed(place), count_at(reading, place)) else {
            return Vec::new();
        };
        let mut shared: BTreeMap<Place, u32> = BTreeMap::new();
        for word in &matter.words {
            for other in self.by_word.get(word).into_iter().flatten().filter(|other| **other != place) {
                *shared.entry(*other).or_default() += COMMON / reading.vocabulary.often(*word).max(2);
            }
        }
        let mut nearest: Vec<(u32, Place)> = shared.into_iter().map(|(other, times)| (times, other)).collect();
        nearest.sort_by_key(|(times, other)| (std::cmp::Reverse(*times), *other));
        let mut scored: Vec<(f64, Place)> = nearest
            .into_iter()
            .take(40)
            .filter_map(|(_, other)| {
                let there = count_at(reading, other)?;
                let beside = in_one_table(reading, count, there)
                    || count.passage == there.passage && count.sentence == there.sentence;
                let theirs = reading.claimed(other)?;
                let sort = same_sort(count, there);
                let none = if count.value == Amount(0) {
                    matter::held(matter, theirs, &reading.vocabulary).max(matter::denied(
                        matter,
                        theirs,
                        &reading.vocabulary,
                    ))
                } else if there.value == Amount(0) {
                    matter::held(theirs, matter, &reading.vocabulary).max(matter::denied(
                        theirs,
                        matter,
                        &reading.vocabulary,
                    ))
                } else {
                    0.0
                };
                let like = likeness(matter, theirs, &reading.vocabulary);
                let near = if slips(count.value, there.value) { slip(like, count.value, there.value) } else { 0.0 };
                let score = (like + near).max(if none > 0.6 { 0.5 + none * 0.18 } else { 0.0 }) * sort;
                (!beside && score > 0.3).then_some((score, other))
            })
            .collect();
        scored.sort_by(|one, other| other.0.total_cmp(&one.0).then(one.1.cmp(&other.1)));
        scored.truncate(6);
        scored
    }
}

fn count_at<'a>(reading: &'a Reading<'_>, place: Place) -> Option<&'a Count> {
    reading.claim(place)
}

/// Whether a count can be compared at all.
fn compares(count: &Count) -> bool {
    let is_article = count.cues.weak && count.list.is_none();
    !(count.cues.wished || count.cues.disputed || count.cues.further || is_article)
}

/// Whether one figure is easily written for the other: a little off, or with two digits exchanged.
pub(in crate::rules) fn slips(one: Amount, other: Amount) -> bool {
    let off = (one.0 - other.0).abs();
    let digits = |value: Amount| {
        let mut digits: Vec<char> = value.to_string().chars().collect();
        digits.sort_unstable();
        digits
    };
    // Long figures are copied: one or two of their digits are wrong, not the whole.
    let long = one.min(other) >= Amount::whole(10_000);
    let greatest = one.0.max(other.0);
    let near = if long { off * 8 <= greatest && copied(one, other) } else { off * 12 <= greatest };
    off > 0 && (near || off <= Amount::whole(2).0 || digits(one) == digits(other))
}

/// Whether two figures are as long as each other and differ by one digit, or by two that stand together.
pub(in crate::rules) fn copied(one: Amount, other: Amount) -> bool {
    let (mine, theirs) = (one.to_string(), other.to_string());
    let wrong: Vec<usize> = mine
        .bytes()
        .zip(theirs.bytes())
        .enumerate()
        .filter(|(_, (one, other))| one != other)
        .map(|(at, _)| at)
        .collect();
    mine.len() == theirs.len()
        && match wrong.as_slice() {
            [_] => true,
            [at, next] => at + 1 == *next,
            _ => false,
        }
}

/// What is added where one figure is easily written for the other: more for long figures, which chance seldom brings so near.
fn slip(like: f64, one: Amount, other: Amount) -> f64 {
    let greatest = one.max(other);
    let exchanged = {
        let digits = |value: Amount| {
            let mut digits: Vec<char> = value.to_string().chars().collect();
            digits.sort_unstable();
            digits
        };
        digits(one) == digits(other) && digits(one).len() >= 3
    };
    if exchanged && like > 0.25 {
        0.25
    } else if greatest >= Amount::whole(100) && like > 0.3 {
        0.2
    } else if greatest >= Amount::whole(12) && like > 0.36 {
        0.12
    } else if like > 0.42 {
        0.06
    } else {
        0.0
    }
}

/// Whether the count stands in a heading or over a table.
fn is_heading(reading: &Reading<'_>, place: Place) -> bool {
    let Some(passage) = reading.passage(place.0) else { return true };
    passage.is_title()
}

fn table_of(reading: &Reading<'_>, place: Place) -> Option<u32> {
    match reading.passage(place.0)?.kind {
        BlockKind::Cell { table, .. } => Some(table),
        _ => None,
    }
}

/// Whether several other places are as much like this one and give other figures, so that it is not known which is meant.
fn is_unclear(
    best: &BTreeMap<Place, Vec<(f64, Place)>>,
    reading: &Reading<'_>,
    pair: (Place, Place),
    score: f64,
) -> bool {
    let rivals = |place: Place, other: Place| {
        let theirs = count_at(reading, other).map(|count| count.value);
        best.get(&place).into_iter().flatten().any(|(rival, third)| {
            competes(reading, place, other, *third)
                && *rival >= score - 0.05
                && count_at(reading, *third).map(|count| count.value) != theirs
        })
    };
    rivals(pair.0, pair.1) || rivals(pair.1, pair.0)
}

/// How far two counts are of the same sort of thing: one where they are, nought where they cannot be.
fn same_sort(one: &Count, other: &Count) -> f64 {
    if one.currency != other.currency {
        // The cells of a table say their currency once, over all of them.
        let bare = |count: &Count| {
            count.currency.is_none() && count.head.noun.is_empty() && count.value >= Amount::whole(1000)
        };
        let money = |count: &Count| count.currency.as_deref().is_some_and(|currency| currency != crate::count::PERCENT);
        return if bare(one) && money(other) || bare(other) && money(one) { 0.9 } else { 0.0 };
    }
    if one.head.is_time || other.head.is_time {
        return if one.head.is_time && other.head.is_time && unit(one) == unit(other) { 0.9 } else { 0.0 };
    }
    if one.head.noun == other.head.noun {
        return 1.0;
    }
    // "No incidents were reported", "two Parties reported incidents": none of a thing is none of those that have it.
    if one.value == Amount(0) && !one.head.is_states && !one.head.noun.is_empty()
        || other.value == Amount(0) && !other.head.is_states && !other.head.noun.is_empty()
    {
        return 0.9;
    }
    match (one.head.is_states, other.head.is_states) {
        (true, true) => related_states(&one.head.noun, &other.head.noun),
        (false, false) => {
            let shares = one.head.noun.chars().take(2).eq(other.head.noun.chars().take(2));
            if shares || one.head.noun.is_empty() || other.head.noun.is_empty() { 0.95 } else { 0.7 }
        }
        _ if one.head.noun.is_empty() || other.head.noun.is_empty() => 0.85,
        // "No Party reported forged permits", "customs found three forged permits".
        _ if one.value == Amount(0) || other.value == Amount(0) => 0.85,
        _ => 0.0,
    }
}

/// The unit of a length of time.
fn unit(count: &Count) -> &str {
    count.head.noun.trim_end_matches('s')
}

/// States of two names: some names exclude each other, and "State" may be any.
fn related_states(one: &str, other: &str) -> f64 {
    let wide = ["国家", "国", "各国", "state", "受影响国", "成员", "country"];
    let narrow =
        ["捐助国", "捐助方", "donor", "受援国", "请求国", "缔约国", "state party", "成员国", "member", "缔约方"];
    let is_wide = |word: &str| wide.contains(&word);
    let is_narrow = |word: &str| narrow.contains(&word);
    if is_wide(one) || is_wide(other) {
        0.95
    } else if is_narrow(one) && is_narrow(other) {
        0.9
    } else {
        0.0
    }
}

/// Whether a third place may be the better match of the first: whoever names nearly the same States is meant before
/// others, whatever else is said.
fn competes(reading: &Reading<'_>, place: Place, other: Place, third: Place) -> bool {
    let names = |at: Place| {
        let both = reading.claimed(place).zip(reading.claimed(at));
        both.is_some_and(|(mine, theirs)| mine.nearly_names(theirs))
    };
    third != other && (!names(other) || names(third))
}

/// Whether neither of the two has a better match elsewhere, or one as good that agrees.
fn is_best(best: &BTreeMap<Place, Vec<(f64, Place)>>, reading: &Reading<'_>, pair: (Place, Place), score: f64) -> bool {
    let better = |place: Place, other: Place| {
        let Some(mine) = count_at(reading, place) else { return true };
        best.get(&place).into_iter().flatten().any(|(rival, third)| {
            let agrees = count_at(reading, *third).is_some_and(|third| third.value == mine.value);
            competes(reading, place, other, *third)
                && (*rival > score + 0.08 && !agrees
                    || agrees && *rival >= score - 0.03 && *rival < SAME
                    || agrees && *rival >= SAME && score < SAME && *rival > score + 0.25)
        })
    };
    !better(pair.0, pair.1) && !better(pair.1, pair.0)
}

fn judge(reading: &Reading<'_>, pair: (Place, Place), score: f64, unclear: bool) -> Option<Finding> {
    let (one, other) = (count_at(reading, pair.0)?, count_at(reading, pair.1)?);
    let (mine, theirs) = (reading.claimed(pair.0)?, reading.claimed(pair.1)?);
    let kept = refusal(reading, (one, other), (mine, theirs), score).is_none();
    let tables = (table_of(reading, pair.0), table_of(reading, pair.1));
    let (any, both) = (tables.0.is_some() || tables.1.is_some(), tables.0.is_some() && tables.1.is_some());
    if !kept || both && score < SAME || unclear && any {
        return None;
    }
    let confidence = confidence(reading, (one, other), (mine, theirs), score)?;
    // Rows of two tables are compared by their names.
    if both && kind_of(one, other) == "zero-and-some" {
        return None;
    }
    let kind = kind_of(one, other);
    let (none, some) = if one.value == Amount(0) { (one, other) } else { (other, one) };
    let period = kind == "zero-and-some" && is_of_period(reading, none, some);
    // Figures of one year and of another are often near each other and both right.
    let times = {
        let (mine, theirs) = (mine.years_said(), theirs.years_said());
        !mine.is_empty() && !theirs.is_empty() && mine.is_disjoint(theirs)
    };
    let doubtful = unclear || both || period || times && score < SAME;
    let confidence = if doubtful { Confidence::Possible } else { confidence };
    let details =
        [("one", amount(one.value)), ("other", amount(other.value)), ("likeness", Detail::Number(percent(score)))];
    Some(finding(kind, confidence, reading.spots([one, other]), details))
}

fn kind_of(one: &Count, other: &Count) -> &'static str {
    if one.value == Amount(0) || other.value == Amount(0) { "zero-and-some" } else { "said-twice" }
}

#[expect(clippy::cast_possible_truncation, reason = "a score is between nought and one")]
fn percent(score: f64) -> i64 {
    (score * 100.0).round() as i64
}

/// Whether the words lean on what was said before: "such obligations", "该等义务".
fn points_back(reading: &Reading<'_>, count: &Count) -> bool {
    let Some(passage) = reading.passage(count.passage) else { return false };
    if count.cues.of_these || count.cues.remaining {
        return true;
    }
    let words = passage.flow.at(count.frame.clone()).to_lowercase();
    [
        "such ", "this ", "these ", "those ", " it ", "them", "did so", "done so", "do so", "该", "上述", "这", "此类",
        "此种", "其中",
    ]
    .iter()
    .any(|word| words.contains(word))
}

fn confidence(
    reading: &Reading<'_>,
    (one, other): (&Count, &Count),
    (mine, theirs): (&Matter, &Matter),
    score: f64,
) -> Option<Confidence> {
    let part = |count: &Count| reading.passage(count.passage).map(|passage| passage.part);
    let same_part = part(one) == part(other);
    let exact = one.bound == Bound::Exact && other.bound == Bound::Exact;
    let plain = |count: &Count| {
        reading.passage(count.passage).is_some_and(|passage| !matches!(passage.kind, BlockKind::Cell { .. }))
            && !points_back(reading, count)
    };
    let (first, second) = (plain(one), plain(other));
    let enough = mine.words.len().min(theirs.words.len()) >= 10 || mine.words.len() >= 6 && mine.is_anchored();
    if !(first && second) && score < PROBABLE + 0.1 || points_back(reading, one) && points_back(reading, other) {
        return (score >= POSSIBLE).then_some(Confidence::Possible);
    }
    let level = if score >= SAME
        && same_part
        && exact
        && !mine.dates_differ(theirs)
        && enough
        && first
        && second
        && one.head == other.head
        && !(one.cues.is_whole && other.cues.is_whole)
    {
        Confidence::Certain
    } else if score >= PROBABLE {
        Confidence::Probable
    } else {
        Confidence::Possible
    };
    (score >= POSSIBLE).then_some(level)
}
