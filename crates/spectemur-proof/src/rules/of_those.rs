//! Lists that take up another by its number, "five of these nine", and lists of those that never did what others are
//! listed for.
//!
//! It must not compare lists that one passage ties to each other: those are `list_within_list`.

use spectemur_model::StateCode;

use super::finding;
use super::state_out_of_place::shares_verb;
use crate::count::{Count, contains, last_letters};
use crate::finding::{Confidence, Finding};
use crate::flow::Tongue;
use crate::lexicon;
use crate::list::List;
use crate::number::Amount;
use crate::reading::Reading;
use crate::roster::{Roster, rosters};
use crate::scan::Bound;

/// So many passages back the list is looked for that a number takes up.
const REACH: usize = 8;

/// Finds names that the list taken up does not hold, and names on both of two lists that exclude each other.
pub(super) fn find(reading: &Reading<'_>, found: &mut Vec<Finding>) {
    for (index, counts) in reading.counts.iter().enumerate() {
        for whole in counts {
            if let Some(list) = taken_up(reading, index, whole) {
                found.extend(strangers(reading, whole, list));
            }
        }
    }
    let known: Vec<Roster> = rosters(reading).into_iter().filter(|roster| !roster.is_column).collect();
    let never: Vec<&Roster> = known.iter().filter(|roster| has_never(reading, roster)).collect();
    for none in never.iter().take(20) {
        found.extend(known.iter().find_map(|some| both_sides(reading, none, some)));
    }
}

/// The list that "these nine" speaks of.
fn taken_up<'a>(reading: &'a Reading<'_>, index: usize, whole: &Count) -> Option<&'a List> {
    let passage = reading.passage(index)?;
    let plain = whole.head.is_states || whole.head.is_elided || whole.head.noun.is_empty();
    if !plain
        || whole.list.is_some()
        || whole.bound != Bound::Exact
        || whole.currency.is_some()
        || whole.value < Amount::whole(3)
    {
        return None;
    }
    let before = passage.flow.at(whole.sentence.start..whole.range.start).to_lowercase();
    let points = match passage.tongue {
        Tongue::English => ["these", "those", "of the"].iter().any(|word| before.trim_end().ends_with(word)),
        Tongue::Chinese => {
            let near = last_letters(&before, 3);
            ["这", "上述", "这些", "该"].iter().any(|word| near.ends_with(word))
        }
    };
    let size = usize::try_from(whole.value.as_whole()?).ok()?;
    let from = index.saturating_sub(REACH);
    points.then_some(())?;
    (from..=index).rev().find_map(|at| {
        reading.counts_of(at).iter().rev().find_map(|count| {
            let earlier = (at, count.range.end) < (index, whole.range.start);
            let list = reading.list_of(count)?;
            let same = count.value == whole.value && list.items.len() == size && list.is_of_states();
            (earlier && same && !list.is_example).then_some(list)
        })
    })
}

/// The names of a list in the sentence of "these nine" that the nine do not hold.
fn strangers(reading: &Reading<'_>, whole: &Count, list: &List) -> Option<Finding> {
    let known = list.states();
    let passage = reading.passage(whole.passage)?;
    reading.lists.get(whole.passage)?.iter().find_map(|part| {
        let inside = whole.sentence.contains(&part.range.start)
            && part.is_of_states()
            && !part.is_example
            && part.range.start != list.range.start;
        let states = part.states();
        let other: Vec<StateCode> = states.difference(&known).copied().collect();
        let few = !other.is_empty() && other.len() * 2 < states.len().max(3) && states.len() <= known.len();
        // Names further on may be of others: only what stands in brackets or behind a colon is meant.
        let gap = passage.flow.at(whole.range.end.min(part.range.start)..part.range.start);
        if !inside || !few || !gap.contains(['(', ':', '，', ',']) {
            return None;
        }
        let strange = part.items.iter().find(|item| item.state == other.first().copied())?;
        let spots = [reading.list_spot(list), reading.spot(whole), reading.spot_at(part.passage, &strange.range)];
        let names = reading.names_in(part, other);
        let spots = spots.into_iter().flatten().collect();
        Some(finding("list-within-list", Confidence::Probable, spots, [("names", names)]))
    })
}

/// Whether the words say that the States of a list never did something.
fn has_never(reading: &Reading<'_>, roster: &Roster) -> bool {
    let Some(passage) = reading.passage(roster.passage) else { return false };
    roster.states.len() >= 3
        && lexicon::of(passage.tongue).never.iter().any(|word| contains(&roster.said, word, passage.tongue))
}

/// States among those that never did and among those that did.
fn both_sides(reading: &Reading<'_>, none: &Roster, some: &Roster) -> Option<Finding> {
    let (here, there) = (reading.passage(none.passage)?, reading.passage(some.passage)?);
    let lexicon = lexicon::of(here.tongue);
    let has = |words: &[String]| words.iter().any(|word| contains(&some.said, word, here.tongue));
    let common: Vec<StateCode> = none.states.intersection(&some.states).copied().collect();
    let few = !common.is_empty() && common.len() * 2 < none.states.len().min(some.states.len()).max(3);
    let open = has(&lexicon.not_yet) || has(&lexicon.never) || has(&lexicon.wishes) || has(&lexicon.negation);
    let said = shares_verb(&none.said, &some.said, here.tongue);
    if here.tongue != there.tongue || here.part != there.part || !few || open || !said {
        return None;
    }
    let place = |roster: &Roster| reading.spot_at(roster.passage, &roster.range);
    let list = reading.lists.get(none.passage)?.iter().find(|list| list.range == none.range)?;
    let spots = [place(none), place(some)].into_iter().flatten().collect();
    let names = reading.names_in(list, common);
    Some(finding("state-out-of-place", Confidence::Probable, spots, [("names", names)]).case("both-sides"))
}
