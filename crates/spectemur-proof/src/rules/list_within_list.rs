//! A list that should stand within another: "of these, three (A, B and X)".

use std::collections::BTreeSet;

use spectemur_model::StateCode;

use super::finding;
use crate::count::Count;
use crate::finding::{Confidence, Finding};
use crate::list::List;
use crate::reading::Reading;

/// Finds members of a part that are not members of the whole.
pub(super) fn find(reading: &Reading<'_>, found: &mut Vec<Finding>) {
    for counts in &reading.counts {
        for (place, count) in counts.iter().enumerate() {
            if let Some(part) = reading.list_of(count).filter(|list| list.is_mostly_states()) {
                found.extend(judge(reading, counts, place, count, part));
            }
        }
    }
    for lists in &reading.lists {
        for (at, part) in lists.iter().enumerate() {
            found.extend(uncounted(reading, lists, at, part));
        }
    }
}

/// "A, B and C reported. Of these, A and X asked for help": lists without a count.
fn uncounted(reading: &Reading<'_>, lists: &[List], at: usize, part: &List) -> Option<Finding> {
    let passage = reading.passage(part.passage)?;
    let counted = |list: &List| {
        reading
            .counts_of(list.passage)
            .iter()
            .find(|count| reading.list_of(count).is_some_and(|known| known.range == list.range))
    };
    let sentence = passage.sentence(part.range.start);
    let words = passage.flow.at(sentence.start..part.range.start).to_lowercase();
    let since = lists
        .get(..at)?
        .iter()
        .rev()
        .find(|list| list.range.start >= sentence.start)
        .map_or(sentence.start, |list| list.range.end);
    let near = passage.flow.at(since..part.range.start).to_lowercase();
    let lexicon = crate::lexicon::of(passage.tongue);
    let leans = lexicon.of_these.iter().any(|word| crate::count::contains(&near, word, passage.tongue))
        && near.chars().count() <= 90;
    let other = lexicon.remaining.iter().any(|word| crate::count::contains(&near, word, passage.tongue));
    let whole = lists.get(..at)?.iter().rev().find(|list| {
        list.is_of_states() && list.states().len() >= 3 && list.range.end < sentence.start.max(since + 1)
    })?;
    if other || part.is_example || !part.is_of_states() || whole.is_example || words.contains("not among") {
        return None;
    }
    // "Four of the 13": more than the list before names.
    let more = reading.counts_of(part.passage).iter().any(|count| {
        let listed = i64::try_from(whole.states().len()).unwrap_or(i64::MAX);
        count.sentence == sentence && count.cues.is_whole && count.value.as_whole().is_some_and(|value| value > listed)
    });
    if more {
        return None;
    }
    let picks = picks_out(&near, passage.tongue)
        && super::state_out_of_place::shares_verb(
            &passage.flow.at(passage.sentence(whole.range.start)).to_lowercase(),
            &near,
            passage.tongue,
        );
    // Several lists of one sentence are taken up together.
    let beside = lists.iter().filter(|list| passage.sentence(whole.range.start).contains(&list.range.start));
    let all: BTreeSet<StateCode> = beside.flat_map(List::states).collect();
    let together = part.states().is_subset(&all);
    let leans = leans || picks || !together && continues(reading, whole, part, &near);
    if !leans {
        return None;
    }
    let both = counted(part).is_some_and(|count| count.cues.of_these) && counted(whole).is_some();
    let (inside, outside) = (part.states(), whole.states());
    let strangers: Vec<_> = inside.difference(&outside).copied().collect();
    if both
        || strangers.is_empty()
        || strangers.len() * 2 > inside.len() && inside.len() > 1
        || inside.len() > outside.len()
    {
        return None;
    }
    let names = reading.names_in(part, strangers.iter().copied());
    let strange = part.items.iter().find(|item| item.state == strangers.first().copied())?;
    let spots = [reading.list_spot(whole), reading.list_spot(part), reading.spot_at(part.passage, &strange.range)];
    Some(finding("list-within-list", Confidence::Probable, spots.into_iter().flatten().collect(), [("names", names)]))
}

fn judge(reading: &Reading<'_>, counts: &[Count], place: usize, count: &Count, part: &List) -> Option<Finding> {
    let whole = whole_of(reading, counts, place, count)?;
    let list = reading.list_of(whole)?;
    let (inside, outside) = (part.states(), list.states());
    let strangers: Vec<_> = inside.difference(&outside).copied().collect();
    if strangers.is_empty() || list.is_example || outside.len() < 2 || !list.is_of_states() {
        return None;
    }
    // When nothing is shared the sentence speaks of other States altogether.
    let shares_none = inside.is_disjoint(&outside);
    if shares_none && !count.cues.of_these {
        return None;
    }
    let confidence = if count.cues.of_these && count.sentence == whole.sentence {
        Confidence::Certain
    } else {
        Confidence::Probable
    };
    let names = reading.names_in(part, strangers.iter().copied());
    let strange = part.items.iter().find(|item| item.state == strangers.first().copied())?;
    let spots = [reading.list_spot(list), reading.spot(count), reading.spot_at(part.passage, &strange.range)];
    Some(finding("list-within-list", confidence, spots.into_iter().flatten().collect(), [("names", names)]))
}

/// "Of the States that issued warnings, A and B did so in three languages": the list before is what is picked from.
fn picks_out(near: &str, tongue: crate::flow::Tongue) -> bool {
    let near = near.trim_start();
    match tongue {
        crate::flow::Tongue::English => {
            ["of the ", "of those ", "among the ", "among those "].iter().any(|lead| near.starts_with(lead))
                && [" that ", " which ", " who "].iter().any(|word| near.contains(word))
                && near.trim_end().ends_with(',')
        }
        crate::flow::Tongue::Chinese => near.starts_with('在') && near.ends_with("中，") && near.chars().count() <= 30,
    }
}

/// Whether the second list goes on with what was said of the first: nearly all of it stands there, and the words are
/// about the same thing and add nobody.
fn continues(reading: &Reading<'_>, whole: &List, part: &List, near: &str) -> bool {
    let Some(passage) = reading.passage(part.passage) else { return false };
    let (inside, outside) = (part.states(), whole.states());
    let common = inside.intersection(&outside).count();
    let sentence = |list: &List| passage.flow.at(passage.sentence(list.range.start)).to_lowercase();
    let (first, second) = (sentence(whole), sentence(part));
    let adds = [
        "also",
        "in addition",
        "addition",
        "another",
        "further",
        "new ",
        "other",
        "while",
        "joined",
        "as well",
        "not ",
        "此外",
        "另",
        "还",
        "新",
        "也",
        "没有",
        "未",
        "尚",
    ];
    let narrows = [
        "granted",
        "approved",
        "considered",
        "received",
        "completed",
        "accepted",
        "all of",
        "both",
        "获得",
        "批准",
        "已完成",
        "获准",
        "通过了",
    ];
    common >= 2
        && common + 1 == inside.len()
        && outside.len() > inside.len()
        && first != second
        && !adds.iter().any(|word| second.contains(word))
        && (narrows.iter().any(|word| second.contains(word)) || inside.len() * 2 <= outside.len())
        && super::state_out_of_place::shares_verb(&first, near, passage.tongue)
}

/// The count with a list that this one is a part of.
fn whole_of<'a>(reading: &Reading<'_>, counts: &'a [Count], place: usize, count: &Count) -> Option<&'a Count> {
    if let Some(whole) = count.whole.and_then(|whole| counts.get(whole)) {
        return Some(whole).filter(|whole| whole.list.is_some());
    }
    let contrast = count.cues.only && counts.get(place.checked_sub(1)?)?.sentence == count.sentence;
    if !count.cues.of_these && !contrast || count.cues.remaining {
        return None;
    }
    let before = || counts.get(..place).into_iter().flatten().rev();
    // "These" are those of whom was spoken last.
    let last = before().find(|last| last.head.is_states && last.value >= count.value && last.currency.is_none());
    if last.is_some_and(|last| last.list.is_none() && last.sentence != count.sentence && !last.cues.of_these) {
        return None;
    }
    let earlier = before().filter(|earlier| earlier.list.is_some() && earlier.value >= count.value);
    let mut earlier = earlier.filter(|earlier| reading.list_of(earlier).is_some_and(|list| list.items.len() > 1));
    earlier.next()
}
