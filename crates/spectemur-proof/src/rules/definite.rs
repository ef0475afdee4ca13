//! "These seven workshops", "所核准的19个项目": the number of things that the document has counted before.

use std::collections::BTreeMap;

use super::{amount, finding, sums};
use crate::count::{Count, last_letters};
use crate::finding::{Confidence, Finding};
use crate::flow::Tongue;
use crate::number::Amount;
use crate::reading::Reading;

/// Finds numbers of all things of a kind that are not the number of them.
pub(super) fn find(reading: &Reading<'_>, found: &mut Vec<Finding>) {
    let mut kinds: BTreeMap<(Tongue, String), Vec<&Count>> = BTreeMap::new();
    for count in reading.counts.iter().flatten().filter(|count| is_thing(reading, count)) {
        let Some(passage) = reading.passage(count.passage) else { continue };
        kinds.entry((passage.tongue, noun(count))).or_default().push(count);
    }
    for counts in kinds.values().filter(|counts| (2..=40).contains(&counts.len())) {
        for count in counts.iter().filter(|count| is_definite(reading, count)) {
            let few = counts.len() <= 6;
            let done = done_to(reading, count);
            let same: Vec<&Count> = counts
                .iter()
                .copied()
                .filter(|other| done.as_ref().is_some_and(|done| says(reading, other, done)))
                .collect();
            if few {
                found.extend(judge(reading, count, counts));
            } else if same.len() == 2 {
                found.extend(judge(reading, count, &same));
            }
        }
    }
}

/// What has been done to all of them, in two letters: "迄今核准的19个项目".
fn done_to(reading: &Reading<'_>, count: &Count) -> Option<String> {
    let passage = reading.passage(count.passage).filter(|passage| passage.tongue == Tongue::Chinese)?;
    let before = passage.flow.at(count.sentence.start..count.range.start);
    let verb = last_letters(before.strip_suffix('的')?, 2);
    verb.chars().all(crate::flow::is_han).then_some(verb)
}

/// Whether the words before a count say that this was done to them.
fn says(reading: &Reading<'_>, count: &Count, done: &str) -> bool {
    let before =
        reading.passage(count.passage).map_or("", |passage| passage.flow.at(count.sentence.start..count.range.start));
    last_letters(before, 6).contains(done)
}

/// What is counted, without the counter.
fn noun(count: &Count) -> String {
    let bare =
        count.head.noun.trim_start_matches(['个', '项', '次', '份', '名', '位', '期', '起', '场', '届', '件', '种']);
    bare.chars().take(2 * usize::from(!bare.is_ascii()) + 20 * usize::from(bare.is_ascii())).collect()
}

/// Whether the count is of things, with a noun of its own.
fn is_thing(reading: &Reading<'_>, count: &Count) -> bool {
    let text = reading.is_in_prose(count);
    text && sums::adds(count)
        && !count.head.is_states
        && !count.head.is_elided
        && count.currency.is_none()
        && noun(count).chars().count() >= 2
        && count.value >= Amount::whole(3)
        && count.whole.is_none()
}

/// Whether the words before the figure say that it is of all that are known: "these", "all", "the", "上述", "已核准的".
fn is_definite(reading: &Reading<'_>, count: &Count) -> bool {
    let Some(passage) = reading.passage(count.passage) else { return false };
    let before = passage.flow.at(count.sentence.start..count.range.start).to_lowercase();
    match passage.tongue {
        Tongue::English => {
            let near = before.trim_end();
            ["these", "the", "all the", "all", "those", "its", "their"]
                .iter()
                .any(|word| near.strip_suffix(word).is_some_and(|rest| rest.is_empty() || rest.ends_with(' ')))
        }
        Tongue::Chinese => {
            let near = last_letters(&before, 4);
            near.ends_with('这')
                || near.ends_with("上述")
                || near.ends_with('该')
                || near.ends_with('的') && !near.ends_with("新的")
                || near.ends_with("全部")
                || near.ends_with("所有")
        }
    }
}

/// Whether neither sentence alone speaks of what was before or is to come.
fn of_one_time(reading: &Reading<'_>, one: &Count, other: &Count) -> bool {
    let times = |count: &Count| {
        let Some(passage) = reading.passage(count.passage) else { return (false, false) };
        let words = passage.flow.at(count.sentence.clone()).to_lowercase();
        let lexicon = crate::lexicon::of(passage.tongue);
        let has = |list: &[String]| list.iter().any(|word| crate::count::contains(&words, word, passage.tongue));
        let before = ["baseline", "of that time", "基线", "当时"].iter().any(|word| words.contains(word));
        (before || has(&lexicon.past), has(&lexicon.future))
    };
    times(one) == times(other)
}

fn judge(reading: &Reading<'_>, count: &Count, all: &[&Count]) -> Option<Finding> {
    let others: Vec<&&Count> =
        all.iter().filter(|other| other.range != count.range || other.passage != count.passage).collect();
    let near = |other: &Count| {
        let off = (other.value.0 - count.value.0).abs();
        off > 0 && off <= Amount::whole(2).0.max(count.value.0 / 8)
    };
    // The number is that of another saying: then both are meant.
    let agrees = reading.valued(count.value..=count.value).any(|other| {
        (other.range != count.range || other.passage != count.passage)
            && !other.head.is_states
            && !other.head.is_time
            && (noun(other) == noun(count) || other.head.noun.is_empty() && other.passage.abs_diff(count.passage) <= 1)
    });
    let first: Vec<&&&Count> = others
        .iter()
        .filter(|other| near(other) && !is_definite(reading, other) && of_one_time(reading, count, other))
        .filter(|other| !other.cues.remaining && !count.cues.remaining)
        .collect();
    let [other] = first.as_slice() else { return None };
    let largest = others.iter().all(|rival| rival.value <= other.value.max(count.value));
    let modified = |count: &Count| {
        reading
            .passage(count.passage)
            .map_or(0, |passage| passage.flow.at(count.range.end..count.phrase.end).split(' ').count())
    };
    let alike = modified(count).abs_diff(modified(other)) <= 2;
    let apart = other.passage != count.passage;
    if agrees || !largest || !apart || !alike || others.len() > 4 {
        return None;
    }
    let spots = reading.spots([**other, count]);
    let details = [("one", amount(other.value)), ("other", amount(count.value))];
    Some(finding("said-twice", Confidence::Probable, spots, details))
}
