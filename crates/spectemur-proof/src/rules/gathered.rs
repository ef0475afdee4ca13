//! States that are named in several places and then counted together: "the same was done by …; in all, twelve States did".

use std::collections::BTreeSet;

use spectemur_model::StateCode;

use super::{amount, finding, number, state_out_of_place, sums};
use crate::count::{Count, contains, last_letters};
use crate::document::BlockKind;
use crate::finding::{Confidence, Finding};
use crate::flow::Tongue;
use crate::list;
use crate::number::Amount;
use crate::passage::Passage;
use crate::reading::Reading;
use crate::roster::{Roster, rosters};

/// So many passages back the names are looked for.
const REACH: usize = 4;
/// More lists than this are not tried in every choice.
const MOST: usize = 6;

/// Finds numbers of all who did something that the names before them do not give.
pub(super) fn find(reading: &Reading<'_>, found: &mut Vec<Finding>) {
    let known: Vec<Roster> = rosters(reading).into_iter().filter(|roster| !roster.is_column).collect();
    for (index, counts) in reading.counts.iter().enumerate() {
        let Some(passage) = reading.passage(index).filter(|passage| !matches!(passage.kind, BlockKind::Cell { .. }))
        else {
            continue;
        };
        for total in counts.iter().filter(|count| gathers(passage, count)) {
            found.extend(judge(reading, passage, counts, total, &known));
        }
    }
}

/// Whether the words at a number of States say that it takes together those before.
fn gathers(passage: &Passage, count: &Count) -> bool {
    let plain = sums::adds(count)
        && count.list.is_none()
        && (count.head.is_states || count.head.noun.is_empty() || count.head.is_elided)
        && count.currency.is_none()
        && count.whole.is_none()
        && !count.cues.is_whole
        && !count.cues.remaining
        && count.value >= Amount::whole(4);
    let before = passage.flow.at(count.sentence.start..count.range.start).to_lowercase();
    let near = last_letters(&before, if passage.tongue == Tongue::Chinese { 12 } else { 44 });
    let lexicon = crate::lexicon::of(passage.tongue);
    let mut words = lexicon.bringing.iter().chain(&lexicon.gathering);
    plain && words.any(|word| contains(&near, word, passage.tongue))
}

fn judge(
    reading: &Reading<'_>,
    passage: &Passage,
    counts: &[Count],
    total: &Count,
    known: &[Roster],
) -> Option<Finding> {
    let said = passage.flow.at(total.sentence.clone()).to_lowercase();
    let from = total.passage.saturating_sub(REACH);
    let before = |roster: &&Roster| {
        (roster.passage, roster.range.end) <= (total.passage, total.range.start)
            && roster.passage >= from
            && reading.passage(roster.passage).is_some_and(|other| {
                other.heading == passage.heading && other.tongue == passage.tongue && other.part == passage.part
            })
    };
    let all: Vec<&Roster> = known.iter().filter(before).collect();
    let later = all.iter().skip(1).all(|roster| goes_on(&roster.said, passage.tongue));
    // The first did what the others are said to have done too.
    let tied = |(at, roster): (usize, &&Roster)| {
        state_out_of_place::shares_verb(&said, &roster.said, passage.tongue)
            || goes_on(&roster.said, passage.tongue)
            || at == 0 && later
    };
    if !(2..=MOST).contains(&all.len()) || !all.iter().enumerate().all(tied) {
        return None;
    }
    let all: Vec<(&Roster, BTreeSet<StateCode>)> =
        all.into_iter().map(|roster| (roster, with_speaker(reading, roster))).collect();
    let union: BTreeSet<StateCode> = all.iter().flat_map(|(_, states)| states.iter().copied()).collect();
    let alone = alone(reading, &all, total);
    let value = usize::try_from(total.value.as_whole()?).ok()?;
    let with = union.union(&alone).count();
    let near = |size: usize| size.abs_diff(value) <= 2;
    let choices = (1_u32..1 << all.len()).any(|choice| {
        let chosen = all.iter().enumerate().filter(|(at, _)| choice & (1 << at) != 0);
        chosen.flat_map(|(_, (_, states))| states).collect::<BTreeSet<_>>().len() == value
    });
    let counted = counts.iter().any(|count| count.value == total.value && count.range != total.range);
    if choices || counted || with == value || !(near(union.len()) || near(with)) || union.len() < 5 {
        return None;
    }
    let size = if union.len().abs_diff(value) <= with.abs_diff(value) && alone.is_empty() { union.len() } else { with };
    let spots = reading.spot(total).into_iter();
    let spots = spots.chain(all.iter().filter_map(|(roster, _)| reading.spot_at(roster.passage, &roster.range)));
    let details = [("total", amount(total.value)), ("named", number(size))];
    Some(finding("union-and-total", Confidence::Probable, spots.collect(), details))
}

/// Whether the words say that more did what others did before.
fn goes_on(said: &str, tongue: Tongue) -> bool {
    let lexicon = crate::lexicon::of(tongue);
    lexicon.likewise.iter().any(|word| contains(said, word, tongue))
}

/// The States of a list, and the one that speaks for them: "one State, also on behalf of others".
fn with_speaker(reading: &Reading<'_>, roster: &Roster) -> BTreeSet<StateCode> {
    let mut states = roster.states.clone();
    let Some(passage) = reading.passage(roster.passage) else { return states };
    let before = reading.tokens_of(roster.passage).iter().rfind(|token| token.range.end <= roster.range.start);
    if let Some((token, state)) = before.and_then(|token| Some((token, list::state_of(token)?))) {
        let gap = passage.flow.at(token.range.end..roster.range.start).to_lowercase();
        let speaks = ["on behalf of", "together with", "joined by", "并代表", "也代表", "代表"];
        if gap.chars().count() <= 40 && speaks.iter().any(|word| gap.contains(word)) {
            states.insert(state);
        }
    }
    states
}

/// States that are named alone in the sentences of the lists.
fn alone(reading: &Reading<'_>, all: &[(&Roster, BTreeSet<StateCode>)], total: &Count) -> BTreeSet<StateCode> {
    let mut found = BTreeSet::new();
    for (roster, _) in all {
        let Some(passage) = reading.passage(roster.passage) else { continue };
        let sentence = passage.sentence(roster.range.start);
        let names = reading.tokens_of(roster.passage).iter().filter(|token| {
            sentence.contains(&token.range.start)
                && (roster.passage != total.passage || token.range.end <= total.range.start)
        });
        found.extend(names.filter_map(list::state_of));
    }
    found
}
