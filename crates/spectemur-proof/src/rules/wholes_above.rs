//! "Three of the seven, namely A, B and X": the seven are named above, below each other or in a list that no count is
//! tied to.
//!
//! It must not compare lists that one passage ties to each other: those are `list_within_list`.

use std::collections::BTreeSet;
use std::ops::Range;

use spectemur_model::StateCode;

use super::finding;
use crate::assembled::{Assembled, assembled};
use crate::count::Count;
use crate::finding::{Confidence, Finding};
use crate::flow::Tongue;
use crate::list::List;
use crate::number::Amount;
use crate::passage::Passage;
use crate::reading::Reading;
use crate::roster::{Roster, rosters};
use crate::scan::Bound;

/// So many passages may stand between the names and the words that take them up.
const REACH: usize = 6;
/// So many letters may stand between names and what they are said to be some of.
const APPOSED: usize = 24;
/// The same, of a list in running text.
const NEAR: usize = 2;

/// Those named above, with the place of the first and of the last.
struct Whole {
    at: usize,
    range: Range<usize>,
    states: BTreeSet<StateCode>,
    /// The passage of the words that lead to them, where it is another.
    lead: Option<usize>,
}

/// Finds names that are not among those named above.
pub(super) fn find(reading: &Reading<'_>, found: &mut Vec<Finding>) {
    let known = assembled(reading);
    let rosters = rosters(reading);
    for (index, counts) in reading.counts.iter().enumerate() {
        let Some(passage) = reading.passage(index) else { continue };
        for count in counts.iter().filter(|count| fits(count)) {
            let finding = if leans(passage, count) {
                below_each_other(&known, index, count).and_then(|whole| own_list(reading, count, &whole))
            } else if points(passage, count) {
                let whole =
                    below_each_other(&known, index, count).filter(|whole| size(count) == Some(whole.states.len()));
                // "Nine have reported. Of these nine …": those nine, whoever they are.
                let spoken = |other: &&Count| other.value == count.value && other.range.end <= count.range.start;
                let unnamed = counts.iter().rfind(spoken).is_some_and(|other| {
                    other.head.is_states
                        && reading.list_of(other).is_none_or(|list| size(other) != Some(list.items.len()))
                });
                whole
                    .or_else(|| if unnamed { None } else { in_a_row(&rosters, index, count) })
                    .and_then(|whole| beside(reading, count, &whole))
            } else {
                None
            };
            found.extend(finding);
        }
    }
}

fn fits(count: &Count) -> bool {
    count.bound == Bound::Exact && count.currency.is_none() && !count.head.is_time && count.value >= Amount::whole(2)
}

fn size(count: &Count) -> Option<usize> {
    usize::try_from(count.value.as_whole()?).ok()
}

/// "Of these, six (…)": a part of what stands right above.
fn leans(passage: &Passage, count: &Count) -> bool {
    let first = passage.sentences.first().is_some_and(|first| *first == count.sentence);
    let before = passage.flow.at(count.sentence.start..count.range.start).to_lowercase();
    let lead = before.trim_matches([' ', ',', '，']);
    first && count.list.is_some() && crate::lexicon::of(passage.tongue).of_these.iter().any(|word| word == lead)
}

/// "The nine", "这九国": all of those named before.
fn points(passage: &Passage, count: &Count) -> bool {
    let before = passage.flow.at(count.sentence.start..count.range.start).to_lowercase();
    let near = before.trim_end();
    count.value >= Amount::whole(3) && {
        let after: String = passage.flow.at(count.range.end..count.sentence.end).chars().take(8).collect();
        let known = &crate::lexicon::of(passage.tongue).picking;
        let first = known.among.iter().filter_map(|word| after.find(word.as_str())).min();
        let among = first.is_some_and(|at| !after.get(..at).unwrap_or_default().contains(['，', '(']));
        among || known.all_of.iter().any(|word| near.ends_with(word.as_str()))
    }
}

/// The nearest names below each other before a passage.
fn below_each_other(known: &[Assembled], index: usize, count: &Count) -> Option<Whole> {
    let least = size(count)?;
    let near = |whole: &&Assembled| whole.last < index && index - whole.last <= REACH;
    let whole = known.iter().rev().filter(near).max_by_key(|whole| whole.last)?;
    let (at, range, _) = whole.items.first().cloned()?;
    let states = whole.states();
    (states.len() >= least).then_some(Whole { at, range, states, lead: Some(whole.lead).filter(|lead| *lead != at) })
}

/// A list of just so many States before, or of several the nearest: "of the nine" speaks of nine that were named.
fn in_a_row(known: &[Roster], index: usize, count: &Count) -> Option<Whole> {
    let size = size(count).filter(|size| *size >= 4)?;
    let earlier = |roster: &&Roster| (roster.passage, roster.range.end) < (index, count.range.start);
    let fits = |roster: &&Roster| roster.states.len() == size && earlier(roster);
    let roster = known.iter().rfind(fits)?;
    // Where two lists are of that size and neither is near it is not known which one is meant.
    let near = index - roster.passage <= NEAR;
    let others = known.iter().filter(fits).filter(|other| other.states != roster.states).count();
    let nearest = known.iter().filter(fits).filter(|other| index - other.passage <= NEAR).count();
    (others == 0 || near && nearest == 1).then(|| Whole {
        at: roster.passage,
        range: roster.range.clone(),
        states: roster.states.clone(),
        lead: None,
    })
}

/// The list that the count itself is of, where all of it but little stands above.
fn own_list(reading: &Reading<'_>, count: &Count, whole: &Whole) -> Option<Finding> {
    let list = reading.list_of(count).filter(|list| list.is_of_states() && !list.is_example)?;
    let above = whole.at < count.passage && !list.states().is_disjoint(&whole.states);
    judge(reading, count, whole, list).filter(|_| above)
}

/// The names in the sentence of "the nine", behind it or as "A and B, two of the nine" right before it.
fn beside(reading: &Reading<'_>, count: &Count, whole: &Whole) -> Option<Finding> {
    let passage = reading.passage(count.passage)?;
    let known = &crate::lexicon::of(passage.tongue).picking;
    let has = |words: &[String], text: &str| words.iter().any(|word| text.contains(word.as_str()));
    reading.lists.get(count.passage)?.iter().find_map(|list| {
        let inside = count.sentence.contains(&list.range.start);
        let (before, behind) = (list.range.end <= count.range.start, list.range.start >= count.range.end);
        let gap = if before {
            passage.flow.at(list.range.end..count.range.start).to_lowercase()
        } else {
            passage.flow.at(count.range.end.min(list.range.start)..list.range.start).to_lowercase()
        };
        let marked = gap.contains(['(', ':', '，', ',']) || passage.tongue == Tongue::Chinese && gap.contains('中');
        let tied = if before { has(&known.picked, &gap) && gap.chars().count() <= APPOSED } else { behind && marked };
        (inside && tied && !has(&known.others, &gap) && list.is_of_states() && !list.is_example)
            .then(|| judge(reading, count, whole, list))
            .flatten()
    })
}

fn judge(reading: &Reading<'_>, count: &Count, whole: &Whole, list: &List) -> Option<Finding> {
    let states = list.states();
    let strangers: Vec<StateCode> = states.difference(&whole.states).copied().collect();
    let few = !strangers.is_empty() && strangers.len() * 2 < states.len().max(3) && states.len() <= whole.states.len();
    let strange = list.items.iter().find(|item| item.state == strangers.first().copied()).filter(|_| few)?;
    let lead = whole.lead.and_then(|lead| {
        let sentence = reading.passage(lead)?.sentences.last()?.clone();
        reading.spot_at(lead, &sentence)
    });
    let first = reading.spot_at(whole.at, &whole.range);
    let spots = [lead, first, reading.spot(count), reading.spot_at(list.passage, &strange.range)];
    let names = reading.names_in(list, strangers);
    let spots = spots.into_iter().flatten().collect();
    Some(finding("list-within-list", Confidence::Probable, spots, [("names", names)]))
}
