//! "Three of the seven, namely A, B and X": the seven are named above, below each other or in a list that no count is
//! tied to.
//!
//! It must not compare lists that one passage ties to each other: those are `list_within_list`.

use std::collections::BTreeSet;
use std::ops::Range;

use spectemur_model::StateCode;

use super::finding;
use crate::assembled::{Assembled, assembled};
use crate::count::{Count, last_letters};
use crate::finding::{Confidence, Finding};
use crate::flow::Tongue;
use crate::list::List;
use crate::number::Amount;
use crate::passage::Passage;
use crate::reading::Reading;
use crate::scan::Bound;

/// So many passages may stand between the names and the words that take them up.
const REACH: usize = 6;
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
    for (index, counts) in reading.counts.iter().enumerate() {
        let Some(passage) = reading.passage(index) else { continue };
        for count in counts.iter().filter(|count| fits(count)) {
            let finding = if leans(passage, count) {
                below_each_other(&known, index, count).and_then(|whole| own_list(reading, count, &whole))
            } else if points(passage, count) {
                let whole =
                    below_each_other(&known, index, count).filter(|whole| size(count) == Some(whole.states.len()));
                whole.or_else(|| in_a_row(reading, index, count)).and_then(|whole| beside(reading, count, &whole))
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
    first
        && count.list.is_some()
        && ["of these", "of those", "of them", "among them", "among these", "其中", "其中有", "上述国家中"]
            .contains(&lead)
}

/// "The nine", "这九国": all of those named before.
fn points(passage: &Passage, count: &Count) -> bool {
    let before = passage.flow.at(count.sentence.start..count.range.start).to_lowercase();
    let near = before.trim_end();
    count.value >= Amount::whole(3)
        && match passage.tongue {
            Tongue::English => ["these", "those", "of the", "among the"].iter().any(|word| near.ends_with(word)),
            Tongue::Chinese => {
                let near = last_letters(near, 3);
                ["这", "上述", "这些", "该", "以上", "前述"].iter().any(|word| near.ends_with(word))
            }
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

/// A list of just so many States a little before, that stands alone.
fn in_a_row(reading: &Reading<'_>, index: usize, count: &Count) -> Option<Whole> {
    let size = size(count)?;
    let mut lists = (index.saturating_sub(NEAR)..=index)
        .flat_map(|at| reading.lists.get(at).into_iter().flatten())
        .filter(|list| (list.passage, list.range.end) < (index, count.range.start))
        .filter(|list| list.is_of_states() && !list.is_example && list.states().len() == size);
    let list = lists.next().filter(|_| size >= 4)?;
    // Where two lists are of that size it is not known which one is meant.
    lists.next().is_none().then(|| Whole {
        at: list.passage,
        range: list.range.clone(),
        states: list.states(),
        lead: None,
    })
}

/// The list that the count itself is of, where all of it but little stands above.
fn own_list(reading: &Reading<'_>, count: &Count, whole: &Whole) -> Option<Finding> {
    let list = reading.list_of(count).filter(|list| list.is_of_states() && !list.is_example)?;
    let above = whole.at < count.passage && !list.states().is_disjoint(&whole.states);
    judge(reading, count, whole, list).filter(|_| above)
}

/// The names in the sentence of "the nine".
fn beside(reading: &Reading<'_>, count: &Count, whole: &Whole) -> Option<Finding> {
    let passage = reading.passage(count.passage)?;
    reading.lists.get(count.passage)?.iter().find_map(|list| {
        let inside = count.sentence.contains(&list.range.start) && list.range.start >= count.range.end;
        let gap = passage.flow.at(count.range.end.min(list.range.start)..list.range.start);
        let tied = gap.contains(['(', ':', '，', ',']) || passage.tongue == Tongue::Chinese && gap.contains('中');
        let other = ["other", "unlike", "besides", "其他", "以外", "不同"].iter().any(|word| gap.contains(word));
        (inside && tied && !other && list.is_of_states() && !list.is_example)
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
