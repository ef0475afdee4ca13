//! A share in the sentence right behind the part and the whole that it is of: "Of the 58 Parties, 27 have set targets. More
//! than half of the Parties have thus adopted targets", "the response rate of 80 per cent".
//!
//! It must not judge a share that has figures beside it, nor one of growth, of an aim or of a supposition.

use std::ops::Range;

use super::in_words::Portion;
use super::spoken::portions;
use super::told;
use crate::count::{Count, contains};
use crate::finding::{Confidence, Finding};
use crate::lexicon;
use crate::number::Amount;
use crate::passage::Passage;
use crate::reading::Reading;
use crate::rules::series::Words;
use crate::rules::{sums, vague};
use crate::sentences::years_in;

/// Of fewer things than this any two figures give some share.
const LEAST: Amount = Amount(10_000);
/// So far from its figures, in thousandths of a percent, a share is of something else.
const FAR: i64 = 25_000;

/// Finds shares that the figures of the sentence before do not give.
pub(super) fn find(reading: &Reading<'_>, found: &mut Vec<Finding>) {
    for (index, passage) in reading.prose() {
        for (at, sentence) in passage.sentences.iter().enumerate() {
            let shares = portions(reading, (index, passage), sentence);
            let [portion] = shares.as_slice() else { continue };
            let told = judge(reading, (index, passage), at, sentence, portion);
            let place = reading.spot_at(index, &portion.range);
            let known = |spot: &crate::Spot| place.as_ref().is_some_and(|place| place.figure == spot.figure);
            if told.is_some() && !found.iter().flat_map(|finding| &finding.spots).any(known) {
                found.extend(told);
            }
        }
    }
}

fn judge(
    reading: &Reading<'_>,
    (index, passage): (usize, &Passage),
    at: usize,
    sentence: &Range<usize>,
    portion: &Portion,
) -> Option<Finding> {
    let beside = |count: &&Count| count.sentence == *sentence && count.range.start != portion.range.start;
    let overlaps = |count: &Count| count.range.start < portion.range.end && portion.range.start < count.range.end;
    if reading.counts_of(index).iter().filter(beside).any(|count| !overlaps(count) && !count.cues.weak) {
        return None;
    }
    let (there, before) = match at.checked_sub(1) {
        Some(at) => (index, passage.sentences.get(at)?.clone()),
        None => {
            let there = index.checked_sub(1)?;
            let known = reading.passage(there).filter(|known| known.is_prose() && known.part == passage.part)?;
            (there, known.sentences.last()?.clone())
        }
    };
    let (part, whole) = pair(reading, there, &before)?;
    let years = (years_in(reading, index, sentence), years_in(reading, there, &before));
    let other_time = !years.0.is_empty() && !years.1.is_empty() && years.0.is_disjoint(&years.1);
    let known = lexicon::of(passage.tongue);
    let said = passage.flow.at(sentence.clone()).to_lowercase();
    let has = |words: &[String]| words.iter().any(|word| contains(&said, word, passage.tongue));
    let earlier = reading.passage(there)?.flow.at(before).to_lowercase();
    let shared =
        Words::of(&earlier, passage.tongue).shared(&Words::of(&said, passage.tongue), &Words::default()).count();
    let follows = has(&known.divided.follows);
    let rest = has(&known.divided.rest);
    // What only shares a word may be of another part.
    if other_time || has(&known.past) || !(follows && shared >= 1 || rest || shared >= 2 && has(&known.divided.rates)) {
        return None;
    }
    let left = Amount(whole.value.0 - part.value.0);
    let fits = if rest {
        portion.holds(left, whole.value)
    } else {
        portion.holds(part.value, whole.value) || portion.holds(left, whole.value)
    };
    let given = if rest { left } else { part.value };
    let worked = super::ratio(given, whole.value);
    let off = (portion.least - worked).max(worked - portion.most);
    let printed = passage.flow.at(portion.range.clone());
    let spots = [reading.spot(part), reading.spot(whole), reading.spot_at(index, &portion.range)];
    (!fits && off <= FAR).then(|| told(Confidence::Probable, spots, (given, whole.value), printed))
}

/// The only two figures of a sentence, where one is a part of the other.
fn pair<'a>(reading: &'a Reading<'_>, index: usize, sentence: &Range<usize>) -> Option<(&'a Count, &'a Count)> {
    let counts = reading.counts_of(index).iter().filter(|count| count.sentence == *sentence && !count.head.is_time);
    let counts: Vec<&Count> = counts.collect();
    let [one, other] = counts.as_slice() else { return None };
    let all = reading.counts_of(index);
    let whole_of = |count: &Count| count.whole.and_then(|at| all.get(at)).map(|whole| whole.range.clone());
    let (part, whole) = if whole_of(one) == Some(other.range.clone()) {
        (one, other)
    } else if whole_of(other) == Some(one.range.clone()) || vague(other) || other.head.noun == one.head.noun {
        (other, one)
    } else {
        return None;
    };
    // "43 had been released and 21 had not": these are parts of another.
    let said = reading.passage(index)?.flow.at(sentence.clone()).to_lowercase();
    let tied = whole_of(one).is_some() || whole_of(other).is_some();
    if !tied && crate::rules::denial::denies(&said, reading.passage(index)?.tongue) {
        return None;
    }
    let fits = sums::adds(part) && sums::adds(whole) && part.currency == whole.currency;
    (fits && part.value < whole.value && part.value.0 > 0 && whole.value >= LEAST).then_some((*part, *whole))
}
