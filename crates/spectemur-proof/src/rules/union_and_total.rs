//! A total, and the lists whose union should give it.

use std::collections::BTreeSet;

use super::{amount, finding, number};
use crate::count::{Count, contains};
use crate::finding::{Confidence, Finding};
use crate::lexicon;
use crate::list::List;
use crate::matter::{Matter, likeness};
use crate::number::Amount;
use crate::reading::Reading;
use crate::scan::Bound;

/// Finds totals that the lists of their parts do not give.
pub(super) fn find(reading: &Reading<'_>, found: &mut Vec<Finding>) {
    elsewhere(reading, found);
    for counts in &reading.counts {
        for (place, whole) in counts.iter().enumerate() {
            if whole.list.is_none() && whole.bound == Bound::Exact && whole.head.is_states {
                found.extend(judge(reading, counts, place, whole).or_else(|| listed(reading, counts, place, whole)));
            }
        }
    }
}

/// Lists in the sentences after a total, which are said to be parts of it and name more States than it counts.
fn listed(reading: &Reading<'_>, counts: &[Count], place: usize, whole: &Count) -> Option<Finding> {
    let passage = reading.passage(whole.passage)?;
    let lists = reading.lists.get(whole.passage)?;
    let stop = counts
        .get(place + 1..)?
        .iter()
        .find(|next| next.head.is_states && next.value > whole.value)
        .map_or(passage.text().len(), |next| next.sentence.start);
    let next =
        passage.sentences.iter().find(|sentence| sentence.start >= whole.sentence.end).map_or(0, |next| next.start);
    let after: Vec<_> = lists
        .iter()
        .filter(|list| {
            list.range.start > whole.range.end && list.range.end <= stop && !list.is_example && list.is_of_states()
        })
        .filter(|list| !is_of_sibling(reading, counts, place, list))
        .collect();
    let opens = after.first().is_some_and(|first| {
        let gap = passage.flow.at(whole.phrase.end..first.range.start.max(whole.phrase.end)).to_lowercase();
        let leans = lexicon::of(passage.tongue).of_these.iter().any(|word| contains(&gap, word, passage.tongue));
        let said = gap.contains([':', '(']) || leans;
        said && gap.chars().count() <= 120
            && (first.range.start < whole.sentence.end || leans && first.range.start >= next)
    });
    let union: BTreeSet<_> = after.iter().flat_map(|list| list.states()).collect();
    let apart = union.len() == after.iter().map(|list| list.items.len()).sum::<usize>();
    let near = i64::try_from(union.len()).is_ok_and(|named| (whole.value.0 - named * 1000).abs() <= 1000 && named >= 5);
    let first = after.first()?;
    let one_sentence =
        after.iter().all(|list| passage.sentence(list.range.start) == passage.sentence(first.range.start))
            && first.range.start < next + 160;
    let divided = apart && near && one_sentence && counts.get(place + 1..)?.iter().all(|count| !count.head.is_states);
    if after.len() < 2 || !(opens || divided) || whole.cues.is_whole {
        return None;
    }
    let length = Amount::whole(i64::try_from(union.len()).ok()?);
    let sum: usize = after.iter().map(|list| list.items.len()).sum();
    let colon = passage.flow.at(whole.phrase.end..whole.sentence.end.max(whole.phrase.end)).contains(':');
    let short = length < whole.value && colon && Amount::whole(i64::try_from(sum).ok()?) >= whole.value;
    if length == whole.value || length <= whole.value && !short && !divided || length > Amount(whole.value.0 * 3 / 2) {
        return None;
    }
    let spots =
        reading.spot(whole).into_iter().chain(after.iter().filter_map(|list| reading.list_spot(list))).collect();
    Some(finding(
        "union-and-total",
        Confidence::Probable,
        spots,
        [("total", amount(whole.value)), ("named", number(union.len()))],
    ))
}

/// Whether a list is that of another figure of the sentence, which it fits and which is no part of the total.
fn is_of_sibling(reading: &Reading<'_>, counts: &[Count], place: usize, list: &List) -> bool {
    counts.iter().enumerate().any(|(at, other)| {
        let own = reading.list_of(other).is_some_and(|known| known.range == list.range);
        let fits = i64::try_from(list.items.len()).is_ok_and(|length| Amount::whole(length) == other.value);
        let sibling =
            counts.get(place).is_some_and(|whole| whole.sentence == other.sentence && whole.whole == other.whole);
        at != place && own && fits && sibling && other.whole.is_some()
    })
}

/// Lists of one passage that name different States, and their number in another place.
fn elsewhere(reading: &Reading<'_>, found: &mut Vec<Finding>) {
    for (index, lists) in reading.lists.iter().enumerate() {
        let lists: Vec<_> =
            lists.iter().filter(|list| list.is_of_states() && !list.is_example && list.items.len() >= 2).collect();
        let union: BTreeSet<_> = lists.iter().flat_map(|list| list.states()).collect();
        let apart = union.len() == lists.iter().map(|list| list.items.len()).sum::<usize>();
        if !(2..=6).contains(&lists.len()) || !apart || union.len() < 6 || are_opposed(reading, index, &lists) {
            continue;
        }
        let Ok(named) = i64::try_from(union.len()) else { continue };
        let sum = Amount::whole(named);
        let figured = (0..reading.counts_of(index).len() + reading.unfigured.get(index).map_or(0, Vec::len))
            .filter_map(|place| reading.claimed((index, place)));
        let mine: Vec<&Matter> = figured.filter(|matter| !matter.named.is_empty()).collect();
        // What is said of every list is said of their total, wherever each of them lies.
        let common = Matter::common(&mine);
        let known: Vec<&Matter> = mine.iter().copied().chain(&common).collect();
        let like = |matter: &Matter| {
            known.iter().map(|known| likeness(known, matter, &reading.vocabulary)).fold(0.0, f64::max)
        };
        let mut best: Option<(f64, &Count)> = None;
        let mut agrees = false;
        let near: BTreeSet<(usize, usize)> = mine.iter().flat_map(|matter| reading.near(matter)).collect();
        for (passage, place) in near {
            let (Some(count), Some(matter)) =
                (reading.counts_of(passage).get(place), reading.matters.get(&(passage, place)))
            else {
                continue;
            };
            let plain = count.head.is_states
                && count.list.is_none()
                && count.bound == Bound::Exact
                && !count.cues.is_whole
                && count.whole.is_none();
            let near = (count.value.0 - sum.0).abs() <= 2000;
            // "Four of the twelve": the figure is of a whole that is known already.
            let is_whole = reading.passage(passage).is_some_and(|known| {
                known.flow.at(count.sentence.start..count.range.start).to_lowercase().ends_with("of the ")
            });
            if !plain || is_whole || !near || passage == index {
                continue;
            }
            let score = like(matter);
            agrees |= count.value == sum && score >= 0.25;
            if count.value != sum && score >= 0.5 && best.is_none_or(|(known, _)| score > known) {
                best = Some((score, count));
            }
        }
        let own = reading.counts_of(index).iter().any(|count| count.value == sum);
        if let Some((_, total)) = best.filter(|_| !agrees && !own) {
            let spots = reading
                .spot(total)
                .into_iter()
                .chain(lists.iter().filter_map(|list| reading.list_spot(list)))
                .collect();
            let details = [("total", amount(total.value)), ("named", number(union.len()))];
            found.push(finding("union-and-total", Confidence::Probable, spots, details));
        }
    }
}

/// Whether some of the lists are led in by words that deny, and others are not: "Named: A, B. Not counted: C, D."
fn are_opposed(reading: &Reading<'_>, index: usize, lists: &[&List]) -> bool {
    let Some(passage) = reading.passage(index) else { return false };
    let negation = &lexicon::of(passage.tongue).negation;
    let ends = std::iter::once(0).chain(lists.iter().map(|list| list.range.end));
    let denied = lists.iter().zip(ends).map(|(list, from)| {
        let before = passage.flow.at(from.min(list.range.start)..list.range.start).to_lowercase();
        before.trim_end().ends_with([':', '：']) && negation.iter().any(|word| contains(&before, word, passage.tongue))
    });
    let denied: BTreeSet<bool> = denied.collect();
    denied.len() > 1
}

fn judge(reading: &Reading<'_>, counts: &[Count], place: usize, whole: &Count) -> Option<Finding> {
    let parts: Vec<&Count> = counts.iter().filter(|part| part.whole == Some(place) && part.list.is_some()).collect();
    let listed: Vec<_> = parts.iter().filter_map(|part| reading.list_of(part)).collect();
    if parts.len() < 2 || listed.iter().any(|list| list.is_example || !list.is_of_states()) {
        return None;
    }
    let union: BTreeSet<_> = listed.iter().flat_map(|list| list.states()).collect();
    let length = Amount::whole(i64::try_from(union.len()).ok()?);
    let sum: i64 = parts.iter().map(|part| part.value.0).sum();
    let more = length > whole.value;
    // Lists that together are as long as the total are meant to cover it.
    let short = length < whole.value
        && sum >= whole.value.0
        && counts.iter().filter(|part| part.whole == Some(place)).count() == parts.len();
    if !(more || short) {
        return None;
    }
    let spots = reading.spots(std::iter::once(whole).chain(parts.iter().copied()));
    Some(finding(
        "union-and-total",
        Confidence::Probable,
        spots,
        [("total", amount(whole.value)), ("named", number(union.len()))],
    ))
}
