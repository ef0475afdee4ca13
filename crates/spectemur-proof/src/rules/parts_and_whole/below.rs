//! A number and below it items with one figure each: "480 persons were trained, by region as follows: (a) North: 170; …".
//!
//! It must not judge items that name States without a figure: those are `items`.

use super::details;
use crate::count::{Count, PERCENT};
use crate::document::BlockKind;
use crate::finding::{Confidence, Finding};
use crate::lexicon;
use crate::number::Amount;
use crate::passage::Passage;
use crate::reading::Reading;
use crate::rules::{alike, finding, sums};

/// So many items stand below a number at most.
const MOST: usize = 24;
/// Lines without a mark are items where they are no longer than so many letters.
const LINE: usize = 90;
/// What the items make is within so many hundredths of the number that they divide.
const NEAR: i64 = 20;

/// Finds numbers that the items right below them do not make.
pub(super) fn below(reading: &Reading<'_>, index: usize) -> Option<Finding> {
    let passage = reading.passage(index)?;
    let text = passage.text().trim_end();
    if !is_plain(passage) || !text.ends_with([':', '：', '—', '–']) {
        return None;
    }
    let items = items(reading, index);
    let closing = items.last().copied().filter(|last| names_all(reading, *last));
    let parted = items.get(..items.len() - usize::from(closing.is_some()))?;
    let last = passage.sentences.last()?;
    let counts = reading.counts_of(index);
    let near = |whole: &&Count| whole.sentence.end + 1 >= last.start && can_be_whole(whole);
    let wholes: Vec<&Count> =
        closing.and_then(|at| only(reading, at, None)).into_iter().chain(counts.iter().rev().filter(near)).collect();
    let told: Vec<(&Count, Vec<&Count>)> =
        wholes.iter().filter_map(|whole| Some((*whole, parts(reading, parted, whole)?))).collect();
    // What the items make stands there already, whatever other number is near.
    let given = |sum: Amount| counts.iter().chain(wholes.iter().copied()).any(|count| count.value == sum);
    if told.iter().any(|(_, parts)| given(sums::sum(parts))) {
        return None;
    }
    told.iter().find_map(|(whole, parts)| judge(reading, passage, whole, parts))
}

/// Whether a passage is one of the text.
pub(super) fn is_plain(passage: &Passage) -> bool {
    matches!(passage.kind, BlockKind::Paragraph | BlockKind::Item { .. })
}

/// The passages of the items below: all with a mark of the same sort, or short lines with a figure each.
pub(super) fn items(reading: &Reading<'_>, index: usize) -> Vec<usize> {
    let marked = |at: usize| {
        reading.passage(at).is_some_and(|passage| {
            matches!(passage.kind, BlockKind::Item { .. })
                || passage.kind == BlockKind::Paragraph && passage.own.as_ref().is_some_and(|own| own.starts_with('('))
        })
    };
    let line = |at: usize| {
        reading.passage(at).is_some_and(|passage| {
            passage.kind == BlockKind::Paragraph && passage.own.is_none() && passage.text().chars().count() <= LINE
        }) && reading.counts_of(at).iter().any(sums::adds)
    };
    let kind = |at: usize| reading.passage(at).map(|passage| passage.kind);
    let first = index + 1;
    let level = kind(first);
    let run = first..reading.passages.len().min(first + MOST);
    if marked(first) {
        run.take_while(|at| marked(*at)).filter(|at| kind(*at) == level).collect()
    } else {
        run.take_while(|at| line(*at)).collect()
    }
}

/// Whether a line gives the total of those before it.
pub(super) fn names_all(reading: &Reading<'_>, index: usize) -> bool {
    reading.passage(index).is_some_and(|passage| {
        let text = passage.text().to_lowercase();
        let words = text.trim_start_matches(|letter: char| !letter.is_alphabetic());
        lexicon::of(passage.tongue).total.iter().any(|word| words.starts_with(word.as_str()) && word != "all")
    })
}

fn can_be_whole(count: &Count) -> bool {
    let cues = &count.cues;
    sums::adds(count)
        && count.value >= Amount::whole(4)
        && !(cues.further || cues.remaining || cues.not_yet || cues.left_out || cues.weak)
}

/// The one figure of an item that can be a part of the whole: the only one, or the first of which the others are parts.
fn only<'a>(reading: &'a Reading<'_>, index: usize, whole: Option<&Count>) -> Option<&'a Count> {
    let passage = reading.passage(index)?;
    // What stands alone in an item is its figure, whatever it is of: "36 donors: 19 Governments, …".
    let alone = reading.counts_of(index).iter().filter(|count| sums::adds(count)).count() == 1;
    let same = |count: &&Count| {
        whole.is_none_or(|whole| {
            // The currency of an amount is said once, at the head of what it is divided into.
            let bare =
                count.currency.is_none() && whole.currency.as_deref().is_some_and(|currency| currency != PERCENT);
            (count.currency == whole.currency || bare && count.value >= Amount::whole(100))
                && count.value < whole.value
                && (alone || alike(count, whole, passage.tongue) || count.head.is_elided || count.head.noun.is_empty())
        })
    };
    let figures = reading.counts_of(index).iter().filter(|count| sums::adds(count));
    let first = figures.clone().find(same)?;
    let others = figures.filter(|count| count.range != first.range && same(count));
    // "Training: 17 courses for 420 persons" gives more than one figure that could be meant.
    let inner = |count: &Count| count.cues.of_these || sums::in_brackets(passage, first.range.end, count);
    others.clone().all(inner).then_some(first)
}

/// The figures of all items that are parts of the whole, where each has one.
fn parts<'a>(reading: &'a Reading<'_>, items: &[usize], whole: &Count) -> Option<Vec<&'a Count>> {
    let parts: Option<Vec<&Count>> = items.iter().map(|at| only(reading, *at, Some(whole))).collect();
    parts.filter(|parts| parts.len() >= 2 && parts.iter().all(|part| part.value > Amount(0) && !part.cues.is_whole))
}

fn judge(reading: &Reading<'_>, passage: &Passage, whole: &Count, parts: &[&Count]) -> Option<Finding> {
    let sum = sums::sum(parts);
    let values: Vec<Amount> = parts.iter().map(|part| part.value).collect();
    let closing = passage.sentence(whole.range.start);
    let above =
        closing == whole.sentence && reading.counts_of(whole.passage).iter().any(|count| count.range == whole.range);
    let lead =
        if above { passage.flow.at(whole.range.end..passage.text().len()).to_lowercase() } else { String::new() };
    let some = |word: &String| crate::count::contains(&lead, word, passage.tongue);
    let only_some = sum < whole.value && lexicon::of(passage.tongue).some_of.iter().any(some);
    let several =
        std::iter::once(passage).chain(parts.iter().filter_map(|part| reading.passage(part.passage))).any(|passage| {
            let all = 0..passage.text().len();
            sums::counts_both(passage, &all) || sums::is_for_each(passage, &all)
        });
    // Two items may be anything; three that nearly make a number hardly are.
    let percent = if parts.len() >= 3 { NEAR } else { NEAR / 2 };
    let refused = only_some
        || several
        || sum == whole.value
        || parts.iter().any(|part| sums::is_unlike(passage, whole, part) || part.passage == whole.passage)
        || sums::some_give(&values, whole.value)
        || !sums::is_near(sum, whole.value, percent);
    let spots = reading.spots(std::iter::once(whole).chain(parts.iter().copied()));
    (!refused).then(|| finding("parts-and-whole", Confidence::Probable, spots, details(whole, sum, parts)).case("sum"))
}
