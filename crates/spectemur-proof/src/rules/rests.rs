//! Those that have not, counted far from those that have: with the whole they must make it.

use std::collections::{BTreeMap, BTreeSet};

use super::exchanged::{matter_of, shared_words};
use super::{amount, finding, sums};
use crate::count::Count;
use crate::document::BlockKind;
use crate::finding::{Confidence, Finding};
use crate::matter::{Matter, likeness};
use crate::number::Amount;
use crate::reading::Reading;

/// Nouns in more passages than this are not compared.
const MOST: usize = 40;
/// From here on what one denies is taken to be what the other says.
const ALIKE: f64 = 0.5;

/// Finds rests that the whole and the part in another place do not leave.
pub(super) fn find(reading: &Reading<'_>, found: &mut Vec<Finding>) {
    of_things(reading, found);
    let wholes = wholes(reading);
    for ((index, place), matter) in &reading.matters {
        let Some(rest) = reading.counts_of(*index).get(*place) else { continue };
        let far = if is_rest(reading, rest) { judge(reading, rest, matter, &wholes) } else { None };
        found.extend(far.or_else(|| still(reading, rest, matter)));
    }
}

fn is_text(reading: &Reading<'_>, count: &Count) -> bool {
    reading.passage(count.passage).is_some_and(|passage| {
        !matches!(passage.kind, BlockKind::Cell { .. } | BlockKind::Heading { .. } | BlockKind::Caption)
    })
}

/// Whether a count is of those left, and its own passage does not say what they are left of.
fn is_rest(reading: &Reading<'_>, count: &Count) -> bool {
    let denied = count.cues.remaining || count.cues.not_yet;
    let here = reading.counts_of(count.passage);
    let own = count.whole.is_some()
        || here.iter().any(|whole| whole.cues.is_whole && whole.value > count.value)
        || here.iter().any(|whole| here.iter().any(|part| whole.value.0 == part.value.0 + count.value.0));
    denied
        && !own
        && !count.cues.is_whole
        && sums::adds(count)
        && count.value > Amount::whole(1)
        && is_text(reading, count)
}

/// "41 areas, of which 26 are cleared", and elsewhere "the 13 areas that remain": things that are counted by one noun.
fn of_things(reading: &Reading<'_>, found: &mut Vec<Finding>) {
    let things = |count: &Count| !count.head.is_states && !count.head.noun.is_empty() && sums::adds(count);
    let mut by_noun: BTreeMap<&str, BTreeSet<usize>> = BTreeMap::new();
    for count in reading.counts.iter().flatten().filter(|count| things(count)) {
        by_noun.entry(count.head.noun.as_str()).or_default().insert(count.passage);
    }
    for rest in reading.counts.iter().flatten().filter(|rest| is_rest(reading, rest) && things(rest)) {
        // A noun that stands everywhere says nothing about one matter.
        let Some(places) = by_noun.get(rest.head.noun.as_str()).filter(|places| places.len() <= MOST) else { continue };
        let same = |count: &Count| count.head.noun == rest.head.noun && count.currency == rest.currency;
        let mut best: Option<(i64, &Count, &Count)> = None;
        let mut explained = false;
        for counts in places.iter().filter(|index| **index != rest.passage).map(|index| reading.counts_of(*index)) {
            for (at, whole) in counts
                .iter()
                .enumerate()
                .filter(|(_, whole)| same(whole) && sums::adds(whole) && whole.value > rest.value)
            {
                for part in counts.iter().skip(at + 1).filter(|part| {
                    (same(part) || part.head.is_elided)
                        && sums::adds(part)
                        && part.value < whole.value
                        && is_text(reading, part)
                }) {
                    let left = whole.value.0 - part.value.0;
                    let off = (left - rest.value.0).abs();
                    explained |= off == 0 || part.value == rest.value;
                    let done = part.cues.of_these || part.whole.is_some() || part.head.is_elided;
                    if done && off <= Amount::whole(3).0 && off < best.map_or(i64::MAX, |(off, _, _)| off) {
                        best = Some((off, whole, part));
                    }
                }
            }
        }
        let again = places.iter().flat_map(|index| reading.counts_of(*index));
        let said = again.filter(|count| count.value == rest.value && same(count)).count() > 1;
        if let Some((_, whole, part)) = best.filter(|_| !explained && !said) {
            let spots = reading.spots([whole, part, rest]);
            let sum = Amount(part.value.0 + rest.value.0);
            let details = [
                ("whole", amount(whole.value)),
                ("part", amount(part.value)),
                ("rest", amount(rest.value)),
                ("sum", amount(sum)),
            ];
            found.push(finding("complement", Confidence::Probable, spots, details));
        }
    }
}

/// Every number of members that the document gives.
fn wholes(reading: &Reading<'_>) -> BTreeSet<Amount> {
    let rolls = reading.matters.iter().filter_map(|((index, place), matter)| {
        let count = reading.counts_of(*index).get(*place)?;
        (super::membership::is_roll(reading, count, matter) && !super::membership::is_growth(reading, count))
            .then_some(count.value)
    });
    rolls.collect()
}

fn judge(reading: &Reading<'_>, rest: &Count, matter: &Matter, wholes: &BTreeSet<Amount>) -> Option<Finding> {
    let here = reading.counts_of(rest.passage);
    let same_sort = |count: &Count| count.head.noun == rest.head.noun || count.head.is_states && rest.head.is_states;
    let mut turned = matter.clone();
    turned.turn();
    let mut best: Option<(f64, &Count)> = None;
    for (index, place) in reading.near(matter) {
        let (Some(part), Some(other)) = (reading.counts_of(index).get(place), reading.matters.get(&(index, place)))
        else {
            continue;
        };
        let usable = index != rest.passage
            && sums::adds(part)
            && is_text(reading, part)
            && part.value > Amount::whole(1)
            && !(part.cues.not_yet || part.cues.remaining || part.cues.is_whole)
            && same_sort(part);
        let like = if usable { likeness(&turned, other, &reading.vocabulary) } else { 0.0 };
        if like >= ALIKE && best.is_none_or(|(known, _)| like > known) {
            best = Some((like, part));
        }
    }
    // "Forty do and only the remaining twenty-five do not": the whole stands elsewhere.
    let beside = here.iter().rfind(|part| {
        part.sentence == rest.sentence
            && part.range.end <= rest.range.start
            && part.value > rest.value
            && sums::adds(part)
            && (part.head.is_elided || same_sort(part))
            && rest.cues.remaining
            && part.whole.is_none()
    });
    let (_, part) = beside.map(|part| (1.0, part)).or(best)?;
    let tied = |count: &Count| count.whole.and_then(|whole| reading.counts_of(count.passage).get(whole));
    let own = tied(part).or_else(|| tied(rest)).filter(|whole| same_sort(whole));
    let sum = Amount(part.value.0 + rest.value.0);
    let near = |whole: Amount| {
        let off = (sum.0 - whole.0).abs();
        off > 0 && off <= Amount::whole(3).0.max(whole.0 / 14)
    };
    // Another whole of the passage explains the rest, or the numbers of members do.
    let explained = wholes.contains(&sum)
        || own.is_some_and(|whole| whole.value == sum)
        || here.iter().any(|count| count.value == sum)
        || reading.counts_of(part.passage).iter().any(|count| count.value == sum)
        || part.passage != rest.passage
            && reading.counts_of(part.passage).iter().any(|count| count.value == rest.value);
    let whole = own.map(|whole| whole.value).or_else(|| {
        (rest.head.is_states || beside.is_some() && rest.head.noun.is_empty())
            .then(|| wholes.iter().copied().min_by_key(|whole| (sum.0 - whole.0).abs()))
            .flatten()
    })?;
    if explained || !near(whole) || part.value >= whole {
        return None;
    }
    let place = own.or_else(|| reading.valued(whole..=whole).find(|count| count.head.is_states));
    let spots = reading.spots(place.into_iter().chain([part, rest]));
    let details =
        [("whole", amount(whole)), ("part", amount(part.value)), ("rest", amount(rest.value)), ("sum", amount(sum))];
    Some(finding("complement", Confidence::Probable, spots, details))
}

/// Words of those that still have something before them.
const STILL: [&str; 8] = ["still ha", "still owe", "have yet to", "remain", "仍有", "尚有", "仍需", "仍须"];
/// Words of those that are done with it.
const DONE: [&str; 13] = [
    "complied",
    "compliance",
    "completed",
    "completion",
    "fulfilled",
    "finished",
    "discharged",
    "遵守了",
    "遵约",
    "履约",
    "已完成",
    "完成了",
    "已履行",
];

/// "37 have or had such obligations. Fourteen still have them", and elsewhere "26 have declared compliance": the whole
/// stands before the rest, and in another place those that are done.
fn still(reading: &Reading<'_>, rest: &Count, matter: &Matter) -> Option<Finding> {
    let said = reading.passage(rest.passage)?.flow.at(rest.range.end..rest.sentence.end).to_lowercase();
    if !STILL.iter().any(|word| super::until_next_clause(&said).contains(word)) || !is_text(reading, rest) {
        return None;
    }
    let mut before = reading.counts_of(rest.passage).iter().rev();
    let whole = before.find(|whole| whole.range.end <= rest.range.start)?;
    let own = matter_of(reading, whole)?;
    let plain = |count: &Count| {
        sums::adds(count)
            && !(count.cues.not_yet || count.cues.remaining || count.cues.is_whole)
            && count.whole.is_none()
    };
    let of_one = whole.head.is_states && (rest.head.is_states || rest.head.is_elided) && whole.value > rest.value;
    if !of_one || !plain(whole) || shared_words(reading, matter, own) == 0 || own.is_of_another(matter) {
        return None;
    }
    let left = Amount(whole.value.0 - rest.value.0);
    let mut wrong: Option<&Count> = None;
    for (index, place) in reading.near(matter) {
        let (Some(part), Some(theirs)) = (reading.counts_of(index).get(place), reading.matters.get(&(index, place)))
        else {
            continue;
        };
        let says = reading.passage(index).is_some_and(|passage| {
            let said = passage.flow.at(part.frame.clone()).to_lowercase();
            DONE.iter().any(|word| said.contains(word))
        });
        let usable = index != rest.passage && part.head.is_states && plain(part) && says && is_text(reading, part);
        if !usable || theirs.is_dated() || theirs.is_narrow() || theirs.is_of_another(matter) {
            continue;
        }
        if part.value == left {
            return None;
        }
        let near = (part.value.0 - left.0).abs() <= Amount::whole(3).0.max(whole.value.0 / 14);
        // One article and one word for what is owed under it are enough.
        let least = if matter.is_anchored() && theirs.is_anchored() { 1 } else { 2 };
        if near && part.value < whole.value && shared_words(reading, matter, theirs) >= least {
            wrong = wrong.or(Some(part));
        }
    }
    let part = wrong?;
    let sum = Amount(part.value.0 + rest.value.0);
    let details = [
        ("whole", amount(whole.value)),
        ("part", amount(part.value)),
        ("rest", amount(rest.value)),
        ("sum", amount(sum)),
    ];
    Some(finding("complement", Confidence::Probable, reading.spots([whole, rest, part]), details))
}
