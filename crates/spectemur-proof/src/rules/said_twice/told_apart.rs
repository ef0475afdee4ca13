//! What in the words around two figures says that they are of two things: a rest, a measure, a breakdown, a change.
//!
//! It must not weigh how alike the words are.

use std::collections::BTreeSet;

use super::in_one_table;
use crate::count::{Count, PERCENT, contains, words_of};
use crate::document::BlockKind;
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
    let measure = |count: &Count| {
        let passage = reading.passage(count.passage).filter(|passage| passage.tongue == Tongue::Chinese)?;
        let after = passage.flow.at(count.range.end..count.sentence.end.max(count.range.end)).trim_start();
        let lexicon = lexicon::of(Tongue::Chinese);
        let known = lexicon.classifiers.iter().filter(|word| after.starts_with(word.as_str()));
        known.max_by_key(|word| word.len()).filter(|word| !lexicon.plain_classifiers.contains(word))
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

/// "46 of them (79 per cent)", "33 of them (72 per cent)": each share has a part of its own, and these differ.
pub(super) fn is_of_parts(reading: &Reading<'_>, one: &Count, other: &Count) -> bool {
    let part = |share: &Count| {
        let before = reading.counts_of(share.passage).iter().rev();
        let mut before = before.filter(|part| part.sentence == share.sentence && part.range.end <= share.range.start);
        before.next().filter(|part| part.currency.as_deref() != Some(PERCENT) && !part.head.is_time)
    };
    let share = |count: &Count| count.currency.as_deref() == Some(PERCENT);
    share(one)
        && share(other)
        && matches!((part(one), part(other)), (Some(mine), Some(theirs)) if mine.value != theirs.value)
}

/// Whether the row of a cell holds the figure of the text in another column, or the column in another row.
pub(super) fn in_its_table(reading: &Reading<'_>, cell: &Count, text: &Count) -> bool {
    let is_cell = |count: &Count| {
        reading.passage(count.passage).is_some_and(|passage| matches!(passage.kind, BlockKind::Cell { .. }))
    };
    let holds = |row: &crate::grid::Row, at: Option<usize>| {
        row.figures.iter().any(|(column, figure)| at.is_none_or(|at| at == *column) && figure.value == text.value)
    };
    is_cell(cell)
        && !is_cell(text)
        && reading.grids.iter().any(|grid| {
            let own = grid.rows.iter().find_map(|row| {
                let (at, _) = row.cells.iter().find(|(_, passage)| **passage == cell.passage)?;
                Some((row, *at))
            });
            own.is_some_and(|(row, at)| {
                holds(row, None)
                    || row.words.is_empty()
                        && row.state.is_none()
                        && text.value > Amount::whole(10)
                        && grid.rows.iter().any(|row| holds(row, Some(at)))
            })
        })
}

/// States that are named, and how many times something was done.
pub(super) fn names_and_times(reading: &Reading<'_>, named: &Count, times: &Count) -> bool {
    let Some(passage) = reading.passage(times.passage) else { return false };
    let after = passage.flow.at(times.range.end..times.sentence.end.max(times.range.end)).trim_start();
    let known = &lexicon::of(passage.tongue).classifiers;
    let measured = passage.tongue == Tongue::Chinese
        && known.iter().any(|word| !matches!(word.as_str(), "个" | "名") && after.starts_with(word.as_str()));
    named.cues.named && measured && !times.head.is_states
}

/// "11.3 km2" and "131 areas": a figure with a fraction counts no things.
pub(super) fn is_measure(measure: &Count, things: &Count) -> bool {
    measure.value.as_whole().is_none()
        && measure.currency.is_none()
        && things.value.as_whole().is_some()
        && !things.head.noun.is_empty()
        && measure.head.noun != things.head.noun
}

/// Whether a sentence says of whom it does not speak: "leaving aside the cases …".
pub(super) fn excepts(reading: &Reading<'_>, count: &Count) -> bool {
    reading.passage(count.passage).is_some_and(|passage| {
        let said = passage.flow.at(count.sentence.clone()).to_lowercase();
        lexicon::of(passage.tongue).excepting.iter().any(|word| contains(&said, word, passage.tongue))
    })
}

/// "No Party did so during the period": who did so at another time is not denied.
pub(super) fn is_of_period(reading: &Reading<'_>, none: &Count, other: &Count) -> bool {
    let said = |count: &Count| {
        reading.passage(count.passage).is_some_and(|passage| {
            let said = passage.flow.at(count.sentence.clone()).to_lowercase();
            lexicon::of(passage.tongue).of_period.iter().any(|word| contains(&said, word, passage.tongue))
        })
    };
    said(none) && !said(other)
}
