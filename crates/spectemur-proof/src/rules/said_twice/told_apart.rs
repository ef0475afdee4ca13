//! What in the words around two figures says that they are of two things: a rest, a measure, a breakdown, a change.
//!
//! It must not weigh how alike the words are.

use std::collections::BTreeSet;

use super::in_one_table;
use crate::count::{Count, words_of};
use crate::flow::Tongue;
use crate::lexicon;
use crate::number::Amount;
use crate::reading::Reading;

/// Figures in a sentence from which on they break something down.
const BREAKDOWN: usize = 4;

/// "The other seven plans" are not all nine.
pub(super) fn is_rest(one: &Count, other: &Count) -> bool {
    one.cues.remaining != other.cues.remaining
}

/// "7次" and "6项" of one name: the words after the figures measure different things.
pub(super) fn measures_apart(reading: &Reading<'_>, one: &Count, other: &Count) -> bool {
    /// These stand before any noun, or for people in whatever form of politeness.
    const ANY: [&str; 5] = ["个", "项", "名", "位", "人"];
    let measure = |count: &Count| {
        let passage = reading.passage(count.passage).filter(|passage| passage.tongue == Tongue::Chinese)?;
        let after = passage.flow.at(count.range.end..count.sentence.end.max(count.range.end)).trim_start();
        let known = lexicon::of(Tongue::Chinese).classifiers.iter().filter(|word| after.starts_with(word.as_str()));
        known.max_by_key(|word| word.len()).filter(|word| !ANY.contains(&word.as_str()))
    };
    matches!((measure(one), measure(other)), (Some(mine), Some(theirs)) if mine != theirs)
}

/// Whether both stand among the figures that break something down, and what is broken down is not the same.
pub(super) fn breaks_down_apart(reading: &Reading<'_>, one: &Count, other: &Count) -> bool {
    let lead = |count: &Count| -> Option<BTreeSet<String>> {
        let counts = reading.counts_of(count.passage);
        let beside: Vec<&Count> = counts.iter().filter(|beside| beside.sentence == count.sentence).collect();
        let first = beside.first().filter(|_| beside.len() >= BREAKDOWN)?;
        let passage = reading.passage(count.passage)?;
        let end = if first.range == count.range { first.range.start } else { first.phrase.end };
        let words = passage.flow.at(count.sentence.start..end.max(count.sentence.start)).to_lowercase();
        Some(said(&words, passage.tongue))
    };
    match (lead(one), lead(other)) {
        (Some(mine), Some(theirs)) => !mine.is_empty() && !theirs.is_empty() && mine.is_disjoint(&theirs),
        _ => false,
    }
}

/// Words that say something, without endings; in Chinese pairs of letters.
fn said(words: &str, tongue: Tongue) -> BTreeSet<String> {
    let lexicon = lexicon::of(tongue);
    match tongue {
        Tongue::English => words_of(words)
            .map(|(_, word)| word)
            .filter(|word| word.len() > 2 && !lexicon.stop.contains(*word) && !lexicon.weak.contains(*word))
            .filter(|word| !word.starts_with(|letter: char| letter.is_ascii_digit()))
            .map(crate::matter::stem)
            .collect(),
        Tongue::Chinese => {
            let letters: Vec<char> = crate::matter::even(words).chars().collect();
            let pairs = letters.windows(2).filter(|pair| pair.iter().all(|letter| crate::flow::is_han(*letter)));
            pairs
                .map(|pair| pair.iter().collect::<String>())
                .filter(|pair| !lexicon.weak.iter().any(|word| word.contains(pair.as_str())))
                .collect()
        }
    }
}

/// "One more than in 2023": a sentence tells of a change by as much as the two differ.
pub(super) fn has_changed(reading: &Reading<'_>, one: &Count, other: &Count) -> bool {
    let off = Amount((one.value.0 - other.value.0).abs());
    let told = |count: &Count| {
        let Some(passage) = reading.passage(count.passage) else { return false };
        let words = passage.flow.at(count.sentence.clone()).to_lowercase();
        let lexicon = lexicon::of(passage.tongue);
        let changed = lexicon.growth.iter().any(|word| words.contains(word.as_str()))
            || lexicon.changed.iter().any(|word| words.contains(word.as_str()));
        let by =
            |beside: &&Count| beside.value == off && beside.sentence == count.sentence && beside.range != count.range;
        changed && reading.counts_of(count.passage).iter().any(|beside| by(&beside))
    };
    off.0 != 0 && !in_one_table(reading, one, other) && (told(one) || told(other))
}
