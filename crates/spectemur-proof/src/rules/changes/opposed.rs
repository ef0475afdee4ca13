//! One change told twice, once as a rise and once as a fall: "rose by 27" beside "187 against 214", "fell" beside "more
//! than a year before".
//!
//! It must not hold a change against figures of the years: that is the rest of `changes`.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use super::claims::{Change, paired};
use super::told_of;
use crate::count::Count;
use crate::finding::Finding;
use crate::flow::Tongue;
use crate::number::Amount;
use crate::reading::Reading;
use crate::rules::series::Words;
use crate::rules::{sums, vague};
use crate::scan::Bound;

/// A difference of less than this is that of many things.
const LEAST: Amount = Amount(5_000);
/// A difference that more figures give than this says nothing.
const OFTEN: usize = 12;

/// A rise or a fall by so many.
struct Course<'a> {
    count: &'a Count,
    /// The figure before, where both are told.
    before: Option<&'a Count>,
    direction: i64,
    near: Range<usize>,
    years: Vec<i16>,
}

/// Finds a rise by so many beside a fall by as many, where the figures of one are told.
pub(super) fn find(reading: &Reading<'_>, changes: &[Change<'_>], found: &mut Vec<Finding>) {
    twice(reading, changes, found);
    let mut by_size: BTreeMap<Amount, Vec<Course<'_>>> = BTreeMap::new();
    for change in changes.iter().filter(|change| change.direction != 0 && change.is_free()) {
        let (size, count, before) = match (change.by, change.ends) {
            (Some(by), _) => (by, change.count, None),
            (None, Some((first, last))) => (Amount((last.value.0 - first.value.0).abs()), last, Some(first)),
            _ => continue,
        };
        let course = Course {
            count,
            before,
            direction: change.direction,
            near: change.near.clone(),
            years: change.years.clone(),
        };
        by_size.entry(size).or_default().push(course);
    }
    for (last, first) in reading.counts.iter().enumerate().flat_map(|(index, _)| paired(reading, index)) {
        let off = last.value.0 - first.value.0;
        let near = first.frame.start.min(last.frame.start)..first.range.end.max(last.range.end);
        let course = Course { count: last, before: Some(first), direction: off.signum(), near, years: Vec::new() };
        by_size.entry(Amount(off.abs())).or_default().push(course);
    }
    for (size, courses) in by_size.iter().filter(|(size, courses)| **size >= LEAST && courses.len() <= OFTEN) {
        for told in courses.iter().filter(|course| course.before.is_none()) {
            let others = || courses.iter().filter(|other| other.count.range != told.count.range && fits(told, other));
            // Whoever tells the same way may be of the same matter.
            if others().any(|other| other.direction == told.direction) {
                continue;
            }
            let other = others().find(|other| other.before.is_some());
            found.extend(other.and_then(|other| {
                let spots = [reading.spot(told.count), reading.spot(other.before?), reading.spot(other.count)];
                Some(told_of(spots, *size, Amount(-size.0)))
            }));
        }
    }
}

/// Whether two courses stand in two sentences and are of one unit and no two times.
fn fits(one: &Course<'_>, other: &Course<'_>) -> bool {
    let apart = one.count.passage != other.count.passage || one.count.sentence != other.count.sentence;
    let years =
        one.years.is_empty() || other.years.is_empty() || one.years.iter().any(|year| other.years.contains(year));
    apart
        && years
        && one.near.start < one.near.end
        && one.count.currency == other.count.currency
        && sums::adds(one.count)
        && sums::adds(other.count)
}

/// A word of more changes than this leads from none to another.
const COMMON: usize = 8;

/// One rise or fall told twice, by so many and by another number: "增加5个" beside "增加12个" of the same.
fn twice(reading: &Reading<'_>, changes: &[Change<'_>], found: &mut Vec<Finding>) {
    let free = |change: &&Change<'_>| {
        change.by.is_some() && change.direction != 0 && change.count.bound == Bound::Exact && !change.is_narrow
    };
    let known: Vec<(&Change<'_>, Words)> = changes
        .iter()
        .filter(free)
        .filter_map(|change| {
            let passage = reading.passage(change.count.passage)?;
            Some((change, Words::of(passage.flow.at(change.near.clone()), passage.tongue)))
        })
        .collect();
    let mut by_word: BTreeMap<&String, Vec<usize>> = BTreeMap::new();
    for (at, (_, words)) in known.iter().enumerate() {
        words.strong.iter().for_each(|word| by_word.entry(word).or_default().push(at));
    }
    let mut seen: BTreeSet<(usize, usize)> = BTreeSet::new();
    for places in by_word.values().filter(|places| places.len() <= COMMON) {
        for (nth, one) in places.iter().enumerate() {
            for other in places.iter().skip(nth + 1) {
                if let (true, Some(one), Some(other)) =
                    (seen.insert((*one, *other)), known.get(*one), known.get(*other))
                {
                    found.extend(differ(reading, one, other));
                }
            }
        }
    }
}

/// The finding where two changes are of one thing and one time and differ.
fn differ(
    reading: &Reading<'_>,
    (one, mine): &(&Change<'_>, Words),
    (other, theirs): &(&Change<'_>, Words),
) -> Option<Finding> {
    let apart = one.count.passage != other.count.passage || one.count.sentence != other.count.sentence;
    let tongue = reading.passage(one.count.passage)?.tongue;
    let shared = mine.strong.intersection(&theirs.strong).count();
    let least = mine.strong.len().min(theirs.strong.len());
    let (few, part) = if tongue == Tongue::English { (3, 5) } else { (5, 5) };
    let same = shared >= few && shared * 10 >= least * part;
    let time = one.years == other.years
        || one.is_yearly && other.is_yearly && (one.years.is_empty() || other.years.is_empty());
    let sort = one.count.currency == other.count.currency
        && one.direction == other.direction
        && one.states == other.states
        && (one.count.head.noun == other.count.head.noun || vague(one.count) || vague(other.count));
    let (first, second) = (one.by?, other.by?);
    let spots = [reading.spot(one.count), reading.spot(other.count), None];
    (apart && same && time && sort && first != second).then(|| told_of(spots, first, second))
}
