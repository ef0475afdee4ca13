//! Several lists of States, in a sentence, in items or in a table, and one number of all the States in them.
//!
//! A State that stands in two of the lists is one State: "eight different Parties" are not the sum of the lists.

use std::collections::BTreeSet;

use spectemur_model::StateCode;

use super::{amount, finding, number};
use crate::count::{Count, contains};
use crate::document::BlockKind;
use crate::finding::{Confidence, Finding};
use crate::lexicon;
use crate::list::List;
use crate::passage::Passage;
use crate::reading::Reading;
use crate::scan::Bound;

/// More lists than this are not tried in every choice.
const MOST: usize = 8;
/// So far may the number be from what the lists give.
const FARTHEST: usize = 5;
/// A table of more cells than this holds more than names.
const CELLS: usize = 40;

/// Finds numbers of States that no choice of the lists beside them gives.
pub(super) fn find(reading: &Reading<'_>, found: &mut Vec<Finding>) {
    for count in reading.counts.iter().flatten() {
        let Some(passage) = reading.passage(count.passage) else { continue };
        if unites(passage, count) {
            let lists = before(reading, count).or_else(|| beside(reading, passage, count));
            found.extend(lists.and_then(|lists| judge(reading, count, &lists)));
        }
    }
}

/// Whether the words take several together.
fn unites(passage: &Passage, count: &Count) -> bool {
    let words = passage.flow.at(count.sentence.clone()).to_lowercase();
    let known = &lexicon::of(passage.tongue).overlap;
    let says = known.together.iter().chain(&known.either).any(|word| contains(&words, word, passage.tongue));
    let cues = &count.cues;
    says && count.head.is_states
        && count.list.is_none()
        && count.bound == Bound::Exact
        && !(cues.is_whole || cues.remaining || cues.not_yet || cues.named || cues.every || cues.wished)
        && passage.is_prose()
}

/// The lists of the sentences before the number, in its own passage.
fn before<'a>(reading: &'a Reading<'_>, count: &Count) -> Option<Vec<&'a List>> {
    let lists = reading.lists.get(count.passage)?;
    let lists: Vec<&List> = lists.iter().filter(|list| list.range.end <= count.range.start).collect();
    // A list that already has its number is of something else.
    let counted = reading.counts_of(count.passage).iter().any(|other| {
        other.list.and_then(|at| reading.lists.get(count.passage)?.get(at)).is_some() && !other.cues.named
    });
    (several(&lists) && !counted).then_some(lists)
}

/// The lists in the items or cells above the number, or below a sentence that closes with a colon.
fn beside<'a>(reading: &'a Reading<'_>, passage: &Passage, count: &Count) -> Option<Vec<&'a List>> {
    let is_part = |index: &usize| is_row(reading, *index);
    let above: Vec<usize> = (0..count.passage).rev().take(CELLS).take_while(is_part).collect();
    let opens = passage.text().trim_end().ends_with([':', '：']);
    let below = (count.passage + 1..reading.passages.len()).take(CELLS);
    // A head over the columns names nobody.
    let below: Vec<usize> =
        below.skip_while(|index| *index == count.passage + 1 && !is_part(index)).take_while(is_part).collect();
    let lists = |parts: &[usize]| -> Vec<&'a List> {
        parts.iter().filter_map(|index| reading.lists.get(*index)).flatten().collect()
    };
    let (above, below) = (lists(&above), lists(&below));
    if opens && several(&below) {
        return Some(below);
    }
    (!opens && several(&above)).then_some(above)
}

/// Whether a passage is a row of States: a cell, an item, or a short line that ends with its names.
fn is_row(reading: &Reading<'_>, index: usize) -> bool {
    let (Some(passage), Some(lists)) = (reading.passage(index), reading.lists.get(index)) else { return false };
    if matches!(passage.kind, BlockKind::Cell { .. } | BlockKind::Item { .. }) {
        return true;
    }
    let text = passage.text().trim_end();
    let [list] = lists.as_slice() else { return false };
    let lead = passage.flow.at(0..list.range.start);
    // The first row may stand in the sentence that opens it.
    let lead = lead.rsplit([':', '：']).next().unwrap_or(lead);
    lead.chars().count() <= 24 && list.range.end + 3 >= text.len() && list.items.len() >= 2
}

fn several(lists: &[&List]) -> bool {
    let whole = |list: &&List| list.is_of_states() && !list.is_example;
    let long = lists.iter().filter(|list| list.items.len() >= 2).count();
    (2..=MOST).contains(&lists.len()) && long >= 2 && lists.iter().all(whole)
}

fn judge(reading: &Reading<'_>, count: &Count, lists: &[&List]) -> Option<Finding> {
    let value = usize::try_from(count.value.as_whole()?).ok()?;
    let union: BTreeSet<StateCode> = lists.iter().flat_map(|list| list.states()).collect();
    let sum: usize = lists.iter().map(|list| list.items.len()).sum();
    let longest = lists.iter().map(|list| list.items.len()).max()?;
    let chosen = (1_u32..1 << lists.len()).any(|choice| {
        let taken = lists.iter().enumerate().filter(|(at, _)| choice & (1 << at) != 0);
        taken.flat_map(|(_, list)| list.states()).collect::<BTreeSet<_>>().len() == value
    });
    // Lists that share no State add up, and nobody counts one of them twice.
    let overlaps = union.len() < sum;
    let possible = value > longest && value <= sum && overlaps;
    if chosen || !possible || value.abs_diff(union.len()) > FARTHEST {
        return None;
    }
    let spots = reading.spot(count).into_iter().chain(lists.iter().filter_map(|list| reading.list_spot(list)));
    let details = [("total", amount(count.value)), ("named", number(union.len()))];
    Some(finding("union-and-total", Confidence::Probable, spots.collect(), details))
}
