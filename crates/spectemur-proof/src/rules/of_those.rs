//! Lists of those that never did what others are listed for.
//!
//! It must not compare lists that one passage ties to each other: those are `list_within_list`.

use spectemur_model::StateCode;

use super::finding;
use super::state_out_of_place::shares_verb;
use crate::count::contains;
use crate::finding::{Confidence, Finding};
use crate::lexicon;
use crate::reading::Reading;
use crate::roster::{Roster, rosters};

/// Finds names on both of two lists that exclude each other.
pub(super) fn find(reading: &Reading<'_>, found: &mut Vec<Finding>) {
    let known: Vec<Roster> = rosters(reading).into_iter().filter(|roster| !roster.is_column).collect();
    let never: Vec<&Roster> = known.iter().filter(|roster| has_never(reading, roster)).collect();
    for none in never.iter().take(20) {
        found.extend(known.iter().find_map(|some| both_sides(reading, none, some)));
    }
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
