//! Things of one name that are counted twice: "54 working papers", and elsewhere "the 49 working papers".
//!
//! It must not compare members: those are `membership`.

use std::collections::{BTreeMap, BTreeSet};

use super::said_twice::slips;
use super::{amount, finding, sums};
use crate::count::{Count, words_of};
use crate::finding::{Confidence, Finding};
use crate::flow::Tongue;
use crate::lexicon;
use crate::matter::{Matter, stem};
use crate::number::Amount;
use crate::reading::Reading;

/// Smaller numbers of things of one name are often of different things.
const LEAST: i64 = 12;
/// A name that is counted more often than this is no name of one set of things.
const MOST: usize = 6;
/// The same for a name of one word.
const MOST_OF_ONE_WORD: usize = 3;

/// A count with what it speaks of.
type Known<'a> = (&'a Count, &'a Matter);

/// Finds things of one name under two numbers that are easily written for each other.
pub(super) fn find(reading: &Reading<'_>, found: &mut Vec<Finding>) {
    let mut names: BTreeMap<(Tongue, Vec<String>), Vec<Known<'_>>> = BTreeMap::new();
    for ((index, place), matter) in &reading.matters {
        let Some(count) = reading.counts_of(*index).get(*place).filter(|count| is_set(reading, count)) else {
            continue;
        };
        let Some(passage) = reading.passage(*index) else { continue };
        if let Some(name) = name(reading, count) {
            names.entry((passage.tongue, name)).or_default().push((count, matter));
        }
    }
    for ((tongue, name), known) in &names {
        let one_word = match tongue {
            Tongue::English => name.len() < 2,
            Tongue::Chinese => name.iter().map(|word| word.chars().count()).sum::<usize>() < 4,
        };
        if known.len() <= if one_word { MOST_OF_ONE_WORD } else { MOST } {
            found.extend(judge(reading, known));
        }
    }
}

/// Whether a count is of a whole set of things, as far as its words say.
fn is_set(reading: &Reading<'_>, count: &Count) -> bool {
    let text = reading.is_in_prose(count);
    let cues = &count.cues;
    text && sums::adds(count)
        && !count.head.is_states
        && !count.head.is_elided
        && count.currency.is_none()
        && count.whole.is_none()
        && count.value >= Amount::whole(LEAST)
        && !(cues.remaining || cues.of_these || cues.further || cues.left_out || cues.not_yet || cues.total)
}

/// The words of the noun, evened out: "working papers", "points of contact", "国家协调中心".
fn name(reading: &Reading<'_>, count: &Count) -> Option<Vec<String>> {
    let passage = reading.passage(count.passage)?;
    let words = passage.flow.at(count.range.end..count.phrase.end);
    match passage.tongue {
        Tongue::English => {
            let plain = ["other", "new", "different", "such", "said", "separate", "individual", "more", "the", "of"];
            let mut name: Vec<String> = words_of(&words.to_lowercase())
                .filter(|(_, word)| !plain.contains(word))
                .map(|(_, word)| stem(word))
                .collect();
            // "Points of contact": the noun alone says too little.
            let rest = passage.flow.at(count.phrase.end..count.sentence.end).to_lowercase();
            if let Some(of) = rest.strip_prefix(" of ") {
                let next = words_of(of).next().map(|(_, word)| word)?;
                if !["the", "these", "those", "them", "which", "whom", "all", "a", "an", "this", "its"].contains(&next)
                {
                    name.push(stem(next));
                }
            }
            (!name.is_empty() && name.len() <= 4).then_some(name)
        }
        Tongue::Chinese => {
            let counters = &lexicon::of(Tongue::Chinese).classifiers;
            let counter = counters.iter().filter(|word| words.starts_with(word.as_str())).max_by_key(|word| word.len());
            let bare = counter.and_then(|word| words.strip_prefix(word.as_str())).unwrap_or(words);
            let sound = bare.chars().count() >= 2 && bare.chars().all(crate::flow::is_han);
            sound.then(|| vec![bare.to_owned()])
        }
    }
}

/// Whether one figure is easily written for the other, or near it.
fn near(one: Amount, other: Amount) -> bool {
    let (off, greatest) = ((one.0 - other.0).abs(), one.0.max(other.0));
    off > 0 && (slips(one, other) || off * 8 <= greatest && greatest < Amount::whole(1000).0)
}

fn judge(reading: &Reading<'_>, known: &[Known<'_>]) -> Option<Finding> {
    let values: BTreeSet<Amount> = known.iter().map(|(count, _)| count.value).collect();
    if values.len() < 2 || values.len() > 3 {
        return None;
    }
    let greatest = values.last().copied()?;
    let mut pairs =
        known.iter().enumerate().flat_map(|(at, one)| known.iter().skip(at + 1).map(move |other| (one, other)));
    let ((one, _), (other, _)) = pairs.find(|((one, mine), (other, theirs))| {
        let apart = one.passage.abs_diff(other.passage) > 1;
        let beside = |count: &Count, value: Amount| {
            reading.counts_of(count.passage).iter().any(|near| near.value == value && near.range != count.range)
        };
        // What was added or taken away between the two is told beside one of them.
        let off = Amount((one.value.0 - other.value.0).abs());
        let moved = off > Amount::whole(2) && (beside(one, off) || beside(other, off));
        apart
            && near(one.value, other.value)
            && one.value.max(other.value) == greatest
            && !beside(one, other.value)
            && !beside(other, one.value)
            && !moved
            && !mine.excludes(theirs)
            && !mine.is_narrow()
            && !theirs.is_narrow()
    })?;
    let spots = reading.spots([*one, *other]);
    let details =
        [("one", amount(one.value)), ("other", amount(other.value)), ("likeness", crate::finding::Detail::Number(60))];
    Some(finding("said-twice", Confidence::Probable, spots, details))
}
