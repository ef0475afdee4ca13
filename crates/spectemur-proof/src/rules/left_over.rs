//! What is left of a whole after a part, said in places apart: "312 recommendations", "187 were carried out", "the other
//! 135 have yet to be".
//!
//! Only figures that are easily written for what is left are reported: another figure is of something else.

use super::exchanged::{matter_of, shared_words};
use super::{amount, finding, said_twice, sums};
use crate::count::{Count, last_letters};
use crate::document::BlockKind;
use crate::finding::{Confidence, Finding};
use crate::number::Amount;
use crate::reading::Reading;
use crate::scan::Bound;

/// A noun that is counted more often than this says nothing about one matter.
const MOST: usize = 12;

/// Finds rests that a whole and its part do not leave.
pub(super) fn find(reading: &Reading<'_>, found: &mut Vec<Finding>) {
    let told: Vec<&Count> = reading.counts.iter().flatten().filter(|count| is_told(reading, count)).collect();
    for rest in told.iter().filter(|count| is_rest(count)) {
        let alike: Vec<&Count> = told.iter().copied().filter(|count| is_alike(count, rest)).collect();
        if alike.len() <= MOST {
            found.extend(judge(reading, rest, &alike));
        }
    }
}

fn is_told(reading: &Reading<'_>, count: &Count) -> bool {
    let in_text = reading.passage(count.passage).is_some_and(|passage| {
        !matches!(passage.kind, BlockKind::Cell { .. } | BlockKind::Heading { .. } | BlockKind::Caption)
    });
    in_text && count.bound == Bound::Exact && !count.head.is_time && !count.cues.wished && sums::adds(count)
}

fn is_rest(count: &Count) -> bool {
    let counts_things = !count.head.is_states && (!count.head.noun.is_empty() || count.currency.is_some());
    // Money that was not paid or not given a purpose is seldom left of what was spent.
    let is_rest = count.cues.remaining || count.cues.not_yet && count.currency.is_none();
    let is_rest = is_rest && count.whole.is_none();
    is_rest && counts_things && count.value >= Amount::whole(12)
}

/// Whether two figures count the same things, or one leaves the noun out in the other's passage.
fn is_alike(count: &Count, rest: &Count) -> bool {
    let noun = |count: &Count| !count.head.noun.is_empty() && !count.head.is_elided;
    let same = noun(count) && noun(rest) && count.head.noun == rest.head.noun;
    let money = rest.currency.is_some() && count.currency == rest.currency;
    count.currency == rest.currency && (same || money)
}

fn judge(reading: &Reading<'_>, rest: &Count, alike: &[&Count]) -> Option<Finding> {
    let mut best: Option<(&Count, &Count)> = None;
    for whole in alike.iter().filter(|whole| whole.value > rest.value && whole.range != rest.range) {
        for part in parts(reading, whole, alike) {
            let left = Amount(whole.value.0 - part.value.0);
            let is_other = part.value < whole.value
                && part.value >= Amount::whole(10)
                && part.range != rest.range
                && part.value != rest.value;
            if !is_other || part.cues.remaining || part.cues.not_yet {
                continue;
            }
            if left == rest.value {
                return None;
            }
            // Small figures are soon alike: their whole and part stand together.
            let close = whole.passage == part.passage && part.range.start > whole.range.start;
            if (close || rest.value >= Amount::whole(100))
                && is_slip(left, rest.value)
                && speaks_of(reading, rest, [whole, part])
            {
                best = best.or(Some((whole, part)));
            }
        }
    }
    let (whole, part) = best?;
    if whole.passage == rest.passage && part.passage == rest.passage {
        return None;
    }
    let details = [
        ("whole", amount(whole.value)),
        ("part", amount(part.value)),
        ("rest", amount(rest.value)),
        ("sum", amount(Amount(part.value.0 + rest.value.0))),
    ];
    Some(finding("complement", Confidence::Probable, reading.spots([whole, part, rest]), details))
}

/// The figures that may be parts of the whole: those of its noun, and those of its passage that leave it out.
fn parts<'a>(reading: &'a Reading<'_>, whole: &'a Count, alike: &[&'a Count]) -> Vec<&'a Count> {
    let here = reading.counts_of(whole.passage).iter();
    let compares = |part: &Count| {
        reading.passage(part.passage).is_some_and(|passage| {
            let before = last_letters(&passage.flow.at(0..part.range.start).to_lowercase(), 16);
            ["compared with", "as against", "up from", "down from", "than", "比"]
                .iter()
                .any(|word| before.contains(word))
        })
    };
    let elided = here.filter(|part| {
        part.range.start > whole.range.start
            && part.sentence.start <= whole.sentence.end + 2
            && part.currency == whole.currency
            && (part.head.is_elided || part.head.noun.is_empty())
            && part.bound == Bound::Exact
            && sums::adds(part)
            && !compares(part)
    });
    elided.chain(alike.iter().copied()).collect()
}

/// Whether the rest and what it is left of have words in common beside what is counted.
fn speaks_of(reading: &Reading<'_>, rest: &Count, others: [&Count; 2]) -> bool {
    let Some(mine) = matter_of(reading, rest) else { return false };
    let shared =
        |other: &&Count| matter_of(reading, other).is_some_and(|theirs| shared_words(reading, mine, theirs) >= 2);
    others.iter().any(shared)
}

/// Whether one figure is easily written for the other: one digit differs, or two are exchanged.
fn is_slip(left: Amount, rest: Amount) -> bool {
    let long = left.to_string().chars().filter(char::is_ascii_digit).count() >= 2;
    let off = (left.0 - rest.0).abs();
    let near = off <= Amount::whole(2).0 || off == Amount::whole(10).0;
    long && left.0 > 0 && if rest >= Amount::whole(100) { said_twice::copied(left, rest) } else { near }
}
