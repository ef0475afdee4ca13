//! A figure of the text, and what the record allows for the same matter.
//!
//! Which figure of the record is meant is told by the action that the text names, or else by the words alone; where a
//! figure that could be meant allows what is printed, nothing is said.

use std::collections::BTreeMap;

use spectemur_model::StateCode;

use super::{amount, finding};
use crate::count::Count;
use crate::finding::{Confidence, Detail, Finding};
use crate::list::List;
use crate::matter::{Matter, held, likeness};
use crate::reading::Reading;
use crate::record::{Allowed, Told};
use crate::scan::{Bound, Sense};

/// How alike text and title must be where the text names the action, and where it does not.
const UNDER_ACTION: f64 = 0.3;
const BY_WORDS: f64 = 0.5;
/// From here on the words alone are enough to be sure of what is meant.
const SURE: f64 = 0.6;
/// A list is held against a figure only where the text says so much of its title: a law is not yet a law on victims.
const WHOLLY: f64 = 0.8;
/// Figures so much less alike than the best may be meant as well.
const NEARLY: f64 = 0.15;

/// A figure of the record that a count may be about.
struct Meant<'t, 'r> {
    told: &'t Told<'r>,
    score: f64,
    /// How much of its title the text says.
    held: f64,
}

/// Finds figures and lists of the document that the figures told behind it do not allow.
pub(crate) fn find(reading: &Reading<'_>, record: &[Told<'_>], found: &mut Vec<Finding>) {
    let Some(behind) = record.iter().map(|told| told.block).min() else { return };
    let matters = matters(reading, record);
    let actions = actions(reading);
    for ((index, place), matter) in &reading.matters {
        let Some(count) = reading.counts_of(*index).get(*place) else { continue };
        let of_document = reading.passage(*index).is_some_and(|passage| passage.blocks.iter().all(|at| *at < behind));
        if !of_document || !is_plain(count, matter) {
            continue;
        }
        let action = actions.get(index).copied();
        let meant = meant(reading, &matters, (count, matter), action);
        found.extend(judge(reading, count, &meant, action.is_some()));
    }
}

/// The matter of each figure of the record.
fn matters<'t, 'r>(reading: &'t Reading<'_>, record: &'t [Told<'r>]) -> Vec<(&'t Told<'r>, &'t Matter)> {
    let by_block: BTreeMap<usize, usize> = reading
        .passages
        .iter()
        .enumerate()
        .flat_map(|(index, passage)| passage.blocks.iter().map(move |block| (*block, index)))
        .collect();
    let matter = |told: &Told<'_>| reading.matters.get(&(*by_block.get(&told.block)?, 0));
    record.iter().filter_map(|told| Some((told, matter(told)?))).collect()
}

/// The action under which each passage stands, where the rows of a table or its lines name one: "Action 15", and what
/// follows under it without a number of its own.
fn actions(reading: &Reading<'_>) -> BTreeMap<usize, i64> {
    /// How far from its beginning a row names its action.
    const AT_THE_HEAD: usize = 6;
    let mut known = BTreeMap::new();
    let mut current: Option<(i64, Option<usize>)> = None;
    for (index, passage) in reading.passages.iter().enumerate() {
        let named = reading.tokens_of(index).iter().find_map(|token| match &token.sense {
            Sense::Label { kind, numbers, .. } if kind == "action" && token.range.start < AT_THE_HEAD => {
                numbers.first().copied().filter(|_| numbers.len() == 1)
            }
            _ => None,
        });
        current = match named {
            Some(action) => Some((action, passage.heading)),
            None => current.filter(|(_, heading)| *heading == passage.heading && passage.own.is_none()),
        };
        if let Some((action, _)) = current {
            known.insert(index, action);
        }
    }
    known
}

/// Whether the count says how many there are in the period, and not of a part, a wish, or the past.
fn is_plain(count: &Count, matter: &Matter) -> bool {
    let cues = &count.cues;
    let is_part = cues.is_whole || cues.of_these || cues.remaining || cues.further || cues.left_out;
    let is_meant = !cues.wished && !cues.disputed && !cues.weak && !matter.is_past();
    !is_part && is_meant && count.currency.is_none() && count.bound != Bound::About && !count.head.is_time
}

/// The figures that may be meant, the likeliest first.
fn meant<'t, 'r>(
    reading: &Reading<'_>,
    matters: &[(&'t Told<'r>, &Matter)],
    (count, matter): (&Count, &Matter),
    action: Option<i64>,
) -> Vec<Meant<'t, 'r>> {
    let counts_states = count.head.is_states || count.list.is_some();
    let listed = reading.list_of(count).map(List::states).unwrap_or_default();
    // A list of quite other States tells of something else.
    let is_other = |named: &[StateCode]| {
        !listed.is_empty() && !named.is_empty() && !named.iter().any(|state| listed.contains(state))
    };
    let fits = |told: &Told<'_>| {
        told.counts_states == counts_states
            && action.is_none_or(|action| told.action == Some(action))
            && !is_other(&told.allowed.named)
    };
    let least = if action.is_some() { UNDER_ACTION } else { BY_WORDS };
    let scored = matters.iter().filter(|(told, _)| fits(told));
    let scored = scored.map(|(told, known)| Meant {
        told,
        score: likeness(known, matter, &reading.vocabulary),
        held: held(known, matter, &reading.vocabulary),
    });
    let mut scored: Vec<Meant<'_, '_>> = scored.collect();
    scored.sort_by(|one, other| other.score.total_cmp(&one.score));
    let best = scored.first().map_or(0.0, |best| best.score);
    scored.retain(|meant| best >= least && meant.score >= best - NEARLY);
    scored
}

fn judge(reading: &Reading<'_>, count: &Count, meant: &[Meant<'_, '_>], is_under_action: bool) -> Option<Finding> {
    let best = meant.first()?;
    let printed = count.value.as_whole()?;
    if meant.iter().any(|one| allows(one.told.allowed, printed, count.bound)) {
        return denied(reading, count, best, meant.len());
    }
    let allowed = best.told.allowed;
    let is_above = allowed.at_most.is_some_and(|most| most < printed);
    // Fewer may be said of a narrower matter than the figure's.
    if !is_above && !is_under_action {
        return None;
    }
    let (case, bound) = if is_above { ("above", allowed.at_most?) } else { ("below", allowed.at_least) };
    let details =
        [("printed", amount(count.value)), ("bound", Detail::Number(bound)), ("title", title(best)), ("id", id(best))];
    let is_sure = is_under_action || best.score >= SURE;
    let confidence = if is_sure { Confidence::Probable } else { Confidence::Possible };
    let spots = reading.spot(count).into_iter().collect();
    Some(finding("against-record", confidence, spots, details).case(case))
}

/// Whether the record allows the figure as it is bounded.
fn allows(allowed: &Allowed, printed: i64, bound: Bound) -> bool {
    let not_above = allowed.at_most.is_none_or(|most| printed <= most);
    let not_below = allowed.at_least <= printed;
    match bound {
        Bound::AtLeast => not_above,
        Bound::AtMost => not_below,
        Bound::Exact | Bound::About => not_above && not_below,
    }
}

/// A list that names States of which the record says that they do not count, where one figure alone can be meant.
fn denied(reading: &Reading<'_>, count: &Count, best: &Meant<'_, '_>, meant: usize) -> Option<Finding> {
    let list = reading.list_of(count).filter(|list| meant == 1 && !list.is_example)?;
    let denied: Vec<_> = list.states().into_iter().filter(|state| best.told.allowed.denied.contains(state)).collect();
    if denied.is_empty() || best.score < SURE || best.held < WHOLLY {
        return None;
    }
    let details = [("names", reading.names_in(list, denied.iter().copied())), ("title", title(best)), ("id", id(best))];
    let spots = reading.list_spot(list).into_iter().collect();
    Some(finding("against-record", Confidence::Probable, spots, details).case("denied"))
}

fn title(meant: &Meant<'_, '_>) -> Detail {
    Detail::Text(meant.told.title.to_owned())
}

fn id(meant: &Meant<'_, '_>) -> Detail {
    Detail::Text(meant.told.allowed.figure.to_string())
}
