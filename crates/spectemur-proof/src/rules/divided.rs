//! A number of all, and the run of figures right behind it that divides it: in items with a figure each ("distributed by
//! region as follows"), in the next sentence ("conducted 52 evaluations. There were 14 in 2021, 18 in 2022 and 23 in
//! 2023"), or several that the next sentence takes together ("the two regions together thus have 12").
//!
//! It must not judge a run that may leave something out, nor figures of two units.

use std::ops::Range;

use super::series::Words;
use super::{amount, finding, sums, vague};
use crate::count::{Count, contains};
use crate::document::BlockKind;
use crate::finding::{Confidence, Detail, Finding};
use crate::lexicon;
use crate::number::Amount;
use crate::passage::Passage;
use crate::reading::Reading;

/// A run that is further from its whole than so many hundredths leaves something out.
const OFF: i64 = 15;
/// Passages between a whole and the run that divides it.
const REACH: usize = 2;
/// Items of a run at most.
const ITEMS: usize = 24;

/// Finds wholes that the run behind them does not make.
pub(super) fn find(reading: &Reading<'_>, found: &mut Vec<Finding>) {
    for (index, passage) in reading.prose() {
        found.extend(by_items(reading, index, passage));
        for (at, sentence) in passage.sentences.iter().enumerate() {
            found.extend(by_sentence(reading, (index, passage), at, sentence));
            found.extend(together(reading, (index, passage), at, sentence));
        }
    }
}

/// The counts of a sentence that can be parts or wholes.
fn counts_of<'a>(reading: &'a Reading<'_>, index: usize, sentence: &Range<usize>) -> Vec<&'a Count> {
    let all = reading.counts_of(index).iter();
    all.filter(|count| count.sentence == *sentence && !count.head.is_time && count.value.0 > 0).collect()
}

/// Whether a figure counts what another does.
fn alike(reading: &Reading<'_>, one: &Count, other: &Count) -> bool {
    let unit = one.currency == other.currency && (vague(one) || vague(other) || one.head.noun == other.head.noun);
    unit || sums::unit(reading, one).is_some_and(|unit| sums::unit(reading, other) == Some(unit))
}

/// What the parts make, where that is near the whole and not the whole.
fn judge(reading: &Reading<'_>, whole: &Count, parts: &[&Count]) -> Option<Finding> {
    let sum: i64 = parts.iter().map(|part| part.value.0).sum();
    let off = (sum - whole.value.0).abs();
    let greatest = parts.iter().map(|part| part.value).max()?;
    let near = off.saturating_mul(100) <= whole.value.0.saturating_mul(OFF);
    if off == 0 || !near || greatest >= whole.value || !sums::adds(whole) || whole.cues.is_whole {
        return None;
    }
    let spots = reading.spots(std::iter::once(whole).chain(parts.iter().copied()));
    let names = parts.iter().map(|part| part.value.to_string()).collect();
    let details = [("total", amount(whole.value)), ("sum", amount(Amount(sum))), ("parts", Detail::Names(names))];
    Some(finding("total-and-sum", Confidence::Probable, spots, details))
}

/// Items below a number, each with the figure of a part.
fn by_items(reading: &Reading<'_>, index: usize, passage: &Passage) -> Option<Finding> {
    let text = passage.text().trim_end().to_lowercase();
    let known = &lexicon::of(passage.tongue).divided;
    let sentence = passage.sentences.last()?;
    let said = passage.flow.at(sentence.clone()).to_lowercase();
    let leads = known.leads.iter().any(|word| contains(&said, word, passage.tongue));
    if !text.ends_with([':', '：']) || !leads {
        return None;
    }
    let counts = counts_of(reading, index, sentence);
    let [whole] = counts.as_slice() else { return None };
    let mut parts = Vec::new();
    for at in index + 1..reading.passages.len().min(index + 1 + ITEMS) {
        let Some(item) = reading.passage(at).filter(|item| matches!(item.kind, BlockKind::Item { .. })) else { break };
        let figures: Vec<&Count> = reading.counts_of(at).iter().filter(|count| !count.head.is_time).collect();
        let [only] = figures.as_slice() else { return None };
        let ends = item.text().trim_end_matches(['.', ';', '。', '；', ' ']).len();
        let labelled = only.phrase.end.max(only.range.end) >= ends && item.text().contains([':', '：', '—', '–']);
        if !labelled || !sums::adds(only) || !alike(reading, whole, only) {
            return None;
        }
        parts.push(*only);
    }
    (parts.len() >= 3).then(|| judge(reading, whole, &parts)).flatten()
}

/// The only figure of the sentence or the heading before, where it is a whole of these parts.
fn whole_before<'a>(
    reading: &'a Reading<'_>,
    (index, passage): (usize, &Passage),
    at: usize,
    parts: &[&Count],
) -> Option<&'a Count> {
    let first = parts.first()?;
    let fits = |whole: &&Count| {
        sums::adds(whole)
            && parts.iter().all(|part| alike(reading, whole, part))
            && !whole.cues.remaining
            && (first.head.noun.is_empty() || whole.head.noun == first.head.noun || vague(first))
    };
    if let Some(before) = at.checked_sub(1).and_then(|at| passage.sentences.get(at)) {
        return match counts_of(reading, index, before).as_slice() {
            [whole] => Some(*whole).filter(fits),
            _ => None,
        };
    }
    (index.saturating_sub(REACH)..index)
        .rev()
        .find_map(|there| {
            let known = reading.passage(there).filter(|known| known.part == passage.part)?;
            let is_title = known.is_title();
            let last = if is_title { Some(0..known.text().len()) } else { known.sentences.last().cloned() }?;
            match counts_of(reading, there, &last).as_slice() {
                [whole] if known.is_prose() || is_title => Some(*whole),
                _ => None,
            }
        })
        .filter(fits)
}

/// A sentence that is a run of parts from its beginning to its end.
fn by_sentence(
    reading: &Reading<'_>,
    (index, passage): (usize, &Passage),
    at: usize,
    sentence: &Range<usize>,
) -> Option<Finding> {
    let parts: Vec<&Count> = counts_of(reading, index, sentence).into_iter().filter(|part| !part.cues.weak).collect();
    let said = passage.flow.at(sentence.clone()).to_lowercase();
    let known = &lexicon::of(passage.tongue).divided;
    let open = known.open.iter().any(|word| contains(&said, word, passage.tongue));
    let tied =
        parts.iter().any(|part| part.whole.is_some() || part.list.is_some() || part.cues.further && parts.len() < 3);
    let [first, .., last] = parts.as_slice() else { return None };
    let lead = passage.flow.at(sentence.start..first.range.start).chars().count();
    let gaps = parts.windows(2).all(|two| {
        let [one, other] = two else { return true };
        passage.flow.at(one.range.end..other.range.start.max(one.range.end)).chars().count() <= 60
    });
    let joined = passage.flow.at(first.range.end..last.range.start).to_lowercase();
    let and = lexicon::of(passage.tongue).and.iter().any(|word| contains(&joined, word, passage.tongue));
    let run = and || joined.contains(['、', '；', ';', '，', ',']);
    if open || tied || parts.len() < 3 || lead > 40 || !gaps || !run || !parts.iter().all(|part| sums::adds(part)) {
        return None;
    }
    let sum: i64 = parts.iter().map(|part| part.value.0).sum();
    // "23.6 have since been released, 14.1 by clearance and 9.5 by survey": a part with parts of its own.
    if parts.iter().any(|part| part.value.0 * 2 == sum) {
        return None;
    }
    if sums::multiplies(passage, sentence) {
        return None;
    }
    let whole = whole_before(reading, (index, passage), at, &parts)?;
    if sum < whole.value.0 && goes_on(reading, (index, passage), at) {
        return None;
    }
    judge(reading, whole, &parts)
}

/// Whether what follows tells of what is left: "The remainder, consisting of 70 seedlings, was sold".
fn goes_on(reading: &Reading<'_>, (index, passage): (usize, &Passage), at: usize) -> bool {
    let own = passage.sentences.get(at + 1).map(|next| passage.flow.at(next.clone()));
    let next = own.or_else(|| reading.passage(index + 1).map(Passage::text)).unwrap_or_default().to_lowercase();
    let left = &lexicon::of(passage.tongue).divided.left;
    left.iter().any(|word| contains(&next, word, passage.tongue))
}

/// "In Africa, five … In Asia, six … The two regions together thus have 12."
fn together(
    reading: &Reading<'_>,
    (index, passage): (usize, &Passage),
    at: usize,
    sentence: &Range<usize>,
) -> Option<Finding> {
    let said = passage.flow.at(sentence.clone()).to_lowercase();
    let known = &lexicon::of(passage.tongue).divided;
    if !known.together.iter().any(|word| contains(&said, word, passage.tongue)) {
        return None;
    }
    let own = counts_of(reading, index, sentence);
    let (whole, named) = match own.as_slice() {
        [whole] => (*whole, 2),
        [named, whole] if named.value <= Amount::whole(6) && named.value < whole.value => {
            (*whole, usize::try_from(named.value.as_whole()?).ok()?)
        }
        _ => return None,
    };
    let mut parts: Vec<&Count> = Vec::new();
    let before = passage.sentences.get(..at)?.iter().rev().map(|sentence| (index, sentence.clone()));
    let earlier = index.checked_sub(1).and_then(|there| Some((there, reading.passage(there)?)));
    let earlier = earlier.filter(|(_, known)| known.is_prose() && known.part == passage.part);
    let earlier = earlier
        .into_iter()
        .flat_map(|(there, known)| known.sentences.iter().rev().map(move |sentence| (there, sentence.clone())));
    for (there, sentence) in before.chain(earlier).take(3) {
        let counts = counts_of(reading, there, &sentence);
        if counts.is_empty() {
            break;
        }
        parts.splice(0..0, counts);
        if parts.len() >= named {
            break;
        }
    }
    let unit = parts.iter().all(|part| alike(reading, whole, part) && sums::adds(part) && part.whole.is_none());
    let words = Words::of(&said, passage.tongue);
    let spoken = parts.first().and_then(|part| reading.passage(part.passage)).is_some_and(|there| {
        let first = parts.first().map_or(0..0, |part| part.sentence.clone());
        Words::of(there.flow.at(first), passage.tongue).shared(&words, &Words::default()).next().is_some()
    });
    let same = vague(whole) || parts.iter().any(|part| part.head.noun == whole.head.noun);
    (parts.len() == named && unit && spoken && same).then(|| judge(reading, whole, &parts)).flatten()
}
