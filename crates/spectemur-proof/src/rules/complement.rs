//! What did and what did not, of one whole: together they are the whole.

use super::{alike, amount, finding, sums};
use crate::count::Count;
use crate::finding::{Confidence, Finding};
use crate::number::Amount;
use crate::passage::Passage;
use crate::reading::Reading;
use crate::scan::Bound;

/// Finds a part and its complement that do not give the whole.
pub(super) fn find(reading: &Reading<'_>, found: &mut Vec<Finding>) {
    for (index, counts) in reading.counts.iter().enumerate() {
        let Some(passage) = reading.passage(index) else { continue };
        let from = found.len();
        for (place, rest) in counts.iter().enumerate() {
            if found.len() == from {
                found.extend(judge(reading, counts, place, rest, passage));
            }
        }
    }
}

fn judge(reading: &Reading<'_>, counts: &[Count], place: usize, rest: &Count, passage: &Passage) -> Option<Finding> {
    if !(rest.cues.remaining || rest.cues.not_yet) || rest.cues.is_whole || !sums::adds(rest) {
        return None;
    }
    let (whole, at) = whole_of(counts, place, rest, passage)?;
    let next = passage
        .sentences
        .iter()
        .find(|next| next.start >= rest.sentence.end)
        .map_or(rest.sentence.end, |next| next.end);
    let words = passage.flow.at(rest.sentence.end..next);
    let both = sums::counts_both(passage, &rest.sentence)
        || ["some ", "有些", "部分"].iter().any(|word| words.trim_start().to_lowercase().starts_with(word))
            && sums::counts_both(passage, &(rest.sentence.end..next));
    if both
        || of_one_state(reading, whole, rest)
        || rest.sentence != whole.sentence && super::membership::is_past(reading, whole) && !rest.cues.remaining
        || rest.currency.is_some() && !rest.cues.remaining && rest.sentence != whole.sentence
    {
        return None;
    }
    if is_enumerated(reading, counts, place, rest) {
        return None;
    }
    let inner = |count: &&Count| {
        count.value < whole.value && count.range != rest.range && count.currency == whole.currency && sums::adds(count)
    };
    let here = |count: &&Count| count.sentence.start <= rest.sentence.start;
    let ahead = counts.get(..at)?.iter().filter(|part| part.whole == Some(at));
    let others: Vec<&Count> = ahead.chain(counts.get(at + 1..)?).filter(inner).filter(here).take(8).collect();
    let done: Vec<&Count> = counts
        .get(..at)?
        .iter()
        .filter(|part| part.whole == Some(at))
        .chain(counts.get(at + 1..place)?)
        .filter(inner)
        .filter(|count| alike(count, whole, passage.tongue) && !sums::in_brackets(passage, whole.range.end, count))
        .collect();
    let (first, last) = (done.first()?, done.last()?);
    let values: Vec<Amount> = others.iter().map(|count| count.value).chain([rest.value]).collect();
    let any_whole = |value: Amount| counts.iter().any(|count| count.value == value && count.range != rest.range);
    let two = Amount(last.value.0 + rest.value.0);
    if rest.value == Amount(0)
        || sums::some_give(&values, whole.value)
        || any_whole(two)
        || done.iter().any(|done| done.cues.not_yet && !rest.cues.remaining)
    {
        return None;
    }
    let all = Amount(sums::sum(&done).0 + rest.value.0);
    let opposite = Amount(first.value.0 + rest.value.0);
    let given = [all, two, opposite].into_iter().min_by_key(|sum| (sum.0 - whole.value.0).abs())?;
    let tied = done.iter().any(|done| done.whole == Some(at))
        || rest.whole == Some(at)
        || first.cues.of_these
        || rest.cues.remaining;
    let reach = if !rest.cues.remaining || !whole.cues.is_whole { 20 } else { 60 };
    if done.iter().any(|done| done.cues.further) {
        return None;
    }
    let least = if rest.cues.remaining { 0 } else { 1 };
    if !tied || !sums::is_near(given, whole.value, reach) || done.len() + least > 4 {
        return None;
    }
    let spots = reading.spots(std::iter::once(whole).chain(done.iter().copied()).chain([rest]));
    let details = [
        ("whole", amount(whole.value)),
        ("part", amount(Amount(given.0 - rest.value.0))),
        ("rest", amount(rest.value)),
        ("sum", amount(given)),
    ];
    Some(finding("complement", Confidence::Probable, spots, details).case("whole"))
}

/// Whether the sentence of the rest speaks of a State that the sentence of the whole does not name.
fn of_one_state(reading: &Reading<'_>, whole: &Count, rest: &Count) -> bool {
    let named = |count: &Count, end: usize| -> std::collections::BTreeSet<_> {
        let tokens = reading.tokens_of(count.passage).iter();
        tokens
            .filter(|token| (count.sentence.start..end).contains(&token.range.start))
            .filter_map(crate::list::state_of)
            .collect()
    };
    let own = named(rest, rest.range.start);
    rest.sentence != whole.sentence && own.len() == 1 && own.is_disjoint(&named(whole, whole.sentence.end))
}

/// Whether the figures of the sentence up to the rest make a figure of the document together: they are its parts then.
fn is_enumerated(reading: &Reading<'_>, counts: &[Count], place: usize, rest: &Count) -> bool {
    let run: Vec<&Count> = counts
        .get(..=place)
        .into_iter()
        .flatten()
        .filter(|count| count.sentence == rest.sentence && count.currency == rest.currency && sums::adds(count))
        .collect();
    (0..run.len().saturating_sub(2)).filter_map(|from| run.get(from..)).any(|run| {
        let sum = sums::sum(run);
        reading.valued(sum..=sum).next().is_some()
    })
}

/// The whole that both are of: tied by the words, or the nearest greater count of the same sort before them.
fn whole_of<'a>(counts: &'a [Count], place: usize, rest: &Count, passage: &Passage) -> Option<(&'a Count, usize)> {
    let before = counts.get(..place)?;
    let fits = |whole: &Count| {
        whole.value > rest.value
            && sums::adds(whole)
            && whole.currency == rest.currency
            && alike(whole, rest, passage.tongue)
            && !sums::in_brackets(passage, 0, whole)
    };
    let said = before.iter().enumerate().rev().find(|(_, count)| count.cues.is_whole && fits(count));
    let tied = rest.whole.and_then(|at| before.get(at).map(|whole| (at, whole))).filter(|(_, whole)| fits(whole));
    let near = || {
        before
            .iter()
            .enumerate()
            .filter(|(at, count)| fits(count) && before.len() > at + 1 && count.bound == Bound::Exact)
            .max_by_key(|(_, count)| count.value)
    };
    tied.or(said).or_else(near).map(|(at, whole)| (whole, at))
}
