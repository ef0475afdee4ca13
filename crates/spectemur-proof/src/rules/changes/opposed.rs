//! One change told twice, once as a rise and once as a fall: "rose by 27" beside "187 against 214", "fell" beside "more
//! than a year before".
//!
//! It must not hold a change against figures of the years: that is the rest of `changes`.

use std::collections::BTreeMap;
use std::ops::Range;

use super::claims::{Change, paired};
use super::told_of;
use crate::count::Count;
use crate::finding::Finding;
use crate::number::Amount;
use crate::reading::Reading;
use crate::rules::sums;

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
