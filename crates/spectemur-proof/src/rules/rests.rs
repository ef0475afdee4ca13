//! What is left of a whole after a part, wherever the three stand: "each of the 54 Parties", "37 answered", and far from
//! both "the 19 from which no answer came".
//!
//! A figure of those that did not, or that remain, is held against every part of which the same is said and against
//! every whole that these can have. Where any of them leaves just so many nothing is reported. What stands in one
//! sentence with its whole is judged by `complement`.

mod sides;

use sides::{Part, Rest, Tie, Whole};
pub(super) use sides::{all_members, is_left, members};

use super::{amount, finding, sums};
use crate::count::Count;
use crate::finding::{Confidence, Finding};
use crate::number::Amount;
use crate::reading::Reading;

/// Finds rests that no whole and no part leave.
pub(super) fn find(reading: &Reading<'_>, found: &mut Vec<Finding>) {
    let members = sides::members(reading);
    for rest in sides::rests(reading) {
        found.extend(judge(reading, &rest, &members));
    }
}

/// A whole and a part that nearly leave the rest, and how surely they are of it.
struct Split<'a> {
    whole: Amount,
    place: Option<&'a Count>,
    part: &'a Count,
    rank: (Tie, usize, i64),
}

fn judge(reading: &Reading<'_>, rest: &Rest<'_>, members: &[&Count]) -> Option<Finding> {
    let mut best: Option<Split<'_>> = None;
    for part in sides::parts(reading, rest) {
        for whole in sides::wholes(reading, rest, &part, members) {
            let left = Amount(whole.value.0 - part.count.value.0);
            let of_one = sides::is_of_one(reading, rest, &part, &whole);
            if left == rest.value && (of_one || part.beside || part.shared >= 2 || whole.tie == Tie::Words) {
                return None;
            }
            let off = (left.0 - rest.value.0).abs();
            let split = Split {
                whole: whole.value,
                place: whole.count,
                part: part.count,
                rank: (whole.tie, part.shared, -off),
            };
            // Of names alone it is not known that they did what so many others did not.
            let named = part.count.cues.named && whole.tie < Tie::Words;
            if of_one
                && !named
                && is_meant(left, rest.value, &whole)
                && !is_explained(reading, rest, &part, whole.value)
                && best.as_ref().is_none_or(|known| known.rank < split.rank)
            {
                best = Some(split);
            }
        }
    }
    let Split { whole, place, part, .. } = best?;
    let sum = Amount(part.value.0 + rest.value.0);
    let spots = reading.spots(place.into_iter().chain([part, rest.count]));
    let details =
        [("whole", amount(whole)), ("part", amount(part.value)), ("rest", amount(rest.value)), ("sum", amount(sum))];
    Some(finding("complement", Confidence::Probable, spots, details).case("whole"))
}

/// Whether other figures beside the part or the rest make up what is missing: those that did so late, those not bound.
fn is_explained(reading: &Reading<'_>, rest: &Rest<'_>, part: &Part<'_>, whole: Amount) -> bool {
    let sum = Amount(part.count.value.0 + rest.value.0);
    let beside = |side: &Count| -> Vec<&Count> {
        let near = |count: &&Count| {
            count.sentence.end + 1 >= side.sentence.start && count.sentence.start <= side.sentence.end + 1
        };
        reading.counts_of(side.passage).iter().filter(near).collect()
    };
    let is_said = |counts: &[&Count], value: Amount| {
        counts.iter().any(|count| count.value == value && count.range != rest.count.range)
    };
    let (mine, theirs) = (beside(rest.count), beside(part.count));
    let given = |counts: &[&Count]| {
        let inner = counts.iter().filter(|count| {
            sums::adds(count)
                && count.value < whole
                && (count.passage, &count.range) != (rest.count.passage, &rest.count.range)
        });
        let mut values: Vec<Amount> = inner.map(|count| count.value).collect();
        if !values.contains(&part.count.value) {
            values.push(part.count.value);
        }
        // The part and others leave just so many, or the rest is itself a sum of them.
        sums::some_give(&values, rest.value) || sums::some_give(&values, Amount(whole.0 - rest.value.0))
    };
    let apart = part.count.passage != rest.count.passage;
    // "66 had to report", and in the paragraph after it "48 did, 18 did not".
    let close = |count: &&Count| {
        let (low, high) = (rest.count.passage.min(part.count.passage), rest.count.passage.max(part.count.passage));
        (count.passage + 3 >= low && count.passage <= low) || (count.passage + 3 >= high && count.passage <= high)
    };
    let around: Vec<&Count> = reading.valued(sum..=sum).filter(close).collect();
    sums::is_enumerated(reading, rest.count)
        || is_said(&around, sum)
        || is_said(&mine, sum)
        || is_said(&theirs, sum)
        || apart && is_said(&theirs, rest.value)
        || given(&theirs)
        || given(&mine)
}

/// Whether one figure is easily written for what is left.
fn is_meant(left: Amount, rest: Amount, whole: &Whole<'_>) -> bool {
    let off = (left.0 - rest.0).abs();
    let near =
        off <= Amount::whole(3).0 && off * 2 <= rest.0.max(left.0) || off * 14 <= whole.value.0 && off * 3 <= rest.0;
    let slip = rest >= Amount::whole(12) && off * 3 <= rest.0 && sides::is_slip(left, rest);
    left.0 > 0 && if whole.tie == Tie::Noun { slip } else { near || slip }
}
