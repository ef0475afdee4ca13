//! A sentence with the figures of two times, and words beside them that something rose, fell or stayed as it was: "1,218,
//! an increase compared with the 1,304 of the year before", "remained stable, with 61 in 2024 and 43 in 2025".
//!
//! It must not judge a sentence that tells by how much something changed: that is `changes`.

use std::collections::BTreeSet;
use std::ops::Range;

use crate::count::{Count, contains};
use crate::finding::{Confidence, Detail, Finding};
use crate::flow::Tongue;
use crate::lexicon;
use crate::passage::Passage;
use crate::reading::Reading;
use crate::rules::changes::{paired, year_of};
use crate::rules::denial::denies;
use crate::rules::{amount, finding, vague};
use crate::scan::Bound;
use crate::sentences::tokens_in;

/// What stayed as it was differs by no more than one in so many.
const SAME: i64 = 10;

/// Words against the two figures beside them.
pub(super) fn judge(
    reading: &Reading<'_>,
    (index, passage): (usize, &Passage),
    sentence: &Range<usize>,
) -> Option<Finding> {
    let mut set = paired(reading, index).into_iter().filter(|(last, _)| last.sentence == *sentence);
    let against = set.next().map(|(last, first)| (first, last)).filter(|_| set.next().is_none());
    let (first, last) = against.or_else(|| two_times(reading, (index, passage), sentence))?;
    let said = passage.flow.at(sentence.clone()).to_lowercase();
    let known = lexicon::of(passage.tongue);
    let has = |words: &[String]| words.iter().any(|word| contains(&said, word, passage.tongue));
    let others = reading.counts_of(index).iter().filter(|count| count.sentence == *sentence && !count.head.is_time);
    let of_share = others.clone().any(|count| count.currency.as_deref() == Some(crate::count::PERCENT));
    // A change told in a figure is judged with it.
    if others.count() != 2 || of_share || has(&known.moved.open) || denies(&said, passage.tongue) {
        return None;
    }
    // "增加4个（去年为23个）": one of the two is the change itself.
    let is_change = |count: &Count| {
        let before = passage.flow.at(sentence.start..count.range.start.max(sentence.start)).to_lowercase();
        let before = before.trim_end();
        let words = &known.changing;
        let bare = words.by.iter().find_map(|word| before.strip_suffix(word.as_str())).map(str::trim_end);
        words.up.iter().chain(&words.down).any(|word| match passage.tongue {
            Tongue::English => bare.is_some_and(|bare| bare.ends_with(word.as_str())),
            Tongue::Chinese => bare.unwrap_or(before).ends_with(word.as_str()) || before.ends_with(word.as_str()),
        })
    };
    if is_change(first) || is_change(last) {
        return None;
    }
    let off = last.value.0 - first.value.0;
    let greater = first.value.0.max(last.value.0);
    let wrong = match direction(passage, &said, sentence, [first, last])? {
        0 => off.abs().saturating_mul(SAME) > greater,
        way => off.signum() == -way,
    };
    wrong.then(|| {
        let details = [("one", amount(first.value)), ("other", amount(last.value)), ("likeness", Detail::Number(60))];
        finding("said-twice", Confidence::Probable, reading.spots([first, last]), details).case("turned")
    })
}

/// The direction of the words, outside the figures' own words; nought where they say that nothing changed.
fn direction(passage: &Passage, said: &str, sentence: &Range<usize>, two: [&Count; 2]) -> Option<i64> {
    let known = lexicon::of(passage.tongue);
    let words = &known.changing;
    let bare = words.harmless.iter().fold(said.to_owned(), |text, word| text.replace(word.as_str(), " "));
    let long = |word: &&String| passage.tongue == Tongue::English || word.chars().count() > 1;
    let has = |list: &[String]| list.iter().filter(long).any(|word| contains(&bare, word, passage.tongue));
    let up = has(&words.up) || has(&known.moved.most);
    match (up, has(&words.down), has(&words.same)) {
        (true, false, false) => Some(1),
        (false, true, false) => Some(-1),
        (false, false, true) => {
            // "Unchanged at 61": what stayed as it was may be one of the two.
            let first = two.iter().map(|count| count.range.start).min()?.saturating_sub(sentence.start);
            let lead = bare.get(..first).unwrap_or_default();
            words.same.iter().any(|word| contains(lead, word, passage.tongue)).then_some(0)
        }
        _ => None,
    }
}

/// The only two figures of a sentence, each of another time, the earlier one first.
pub(super) fn two_times<'a>(
    reading: &'a Reading<'_>,
    (index, passage): (usize, &Passage),
    sentence: &Range<usize>,
) -> Option<(&'a Count, &'a Count)> {
    let mut counts = reading.counts_of(index).iter().filter(|count| count.sentence == *sentence && !count.head.is_time);
    let (one, other) = (counts.next()?, counts.next()?);
    let alike = one.currency == other.currency && (one.head.noun == other.head.noun || vague(one) || vague(other));
    let plain = one.bound == Bound::Exact && other.bound == Bound::Exact && !one.cues.wished && !other.cues.wished;
    let tied = one.whole.is_some() || other.whole.is_some() || other.cues.of_these || other.cues.remaining;
    if counts.next().is_some() || !alike || !plain || tied || one.value == other.value {
        return None;
    }
    let years: Vec<i16> = tokens_in(reading, index, sentence).filter_map(year_of).collect();
    match years.as_slice() {
        [first, last] if first < last => Some((one, other)),
        [first, last] if first > last => Some((other, one)),
        [] => by_order(passage, sentence, [one, other]),
        _ => None,
    }
}

/// "412,000 in the first year and 365,000 in the second".
fn by_order<'a>(
    passage: &Passage,
    sentence: &Range<usize>,
    [one, other]: [&'a Count; 2],
) -> Option<(&'a Count, &'a Count)> {
    let words = &lexicon::of(passage.tongue).moved;
    let zones = match passage.tongue {
        Tongue::English => [one.range.end..other.range.start, other.range.end..sentence.end],
        Tongue::Chinese => [sentence.start..one.range.start, one.range.end..other.range.start],
    };
    let held = |zone: &Range<usize>, list: &[String]| {
        let text = passage.flow.at(zone.start..zone.end.max(zone.start)).to_lowercase();
        list.iter().any(|word| contains(&text, word, passage.tongue))
    };
    let sides: BTreeSet<(bool, bool)> =
        zones.iter().map(|zone| (held(zone, &words.firsts), held(zone, &words.seconds))).collect();
    let [first, last] = &zones;
    let in_order = held(first, &words.firsts) && held(last, &words.seconds);
    let turned = held(first, &words.seconds) && held(last, &words.firsts);
    match (sides.len(), in_order, turned) {
        (2, true, false) => Some((one, other)),
        (2, false, true) => Some((other, one)),
        _ => None,
    }
}
