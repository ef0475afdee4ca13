//! A change whose figures before and after stand beside it: "37, four fewer than the 42 of 2023", "增加3名，达到14名；上年为12名".
//!
//! It must not look at other places than the sentence of the change.

use super::claims::Change;
use super::{is_apart, told_of};
use crate::count::{Count, contains};
use crate::finding::Finding;
use crate::lexicon;
use crate::number::Amount;
use crate::passage::Passage;
use crate::reading::Reading;
use crate::rules::{sums, vague};
use crate::scan::Bound;

/// Letters between the change and the figure with which it is compared.
const FAR: usize = 36;

/// A change that the figures before and after it do not give.
pub(super) fn judge(reading: &Reading<'_>, change: &Change<'_>, all: &[Change<'_>]) -> Option<Finding> {
    let passage = reading.passage(change.count.passage)?;
    let counts = reading.counts_of(change.count.passage);
    let at = counts.iter().position(|count| count.range == change.count.range)?;
    let by = change.by.filter(|_| change.direction != 0 && change.count.bound == Bound::Exact)?;
    let beside: Vec<&Count> = counts.iter().filter(|count| count.sentence == change.count.sentence).collect();
    let (before, after) = compared(passage, counts, at, change)
        .or_else(|| reached(passage, counts, at))
        .or_else(|| grown(change, all))?;
    let alike = |count: &Count| {
        sums::adds(count)
            && count.currency == change.count.currency
            && (count.head.noun == before.head.noun || vague(count) || vague(before))
    };
    let off = after.value.0 - before.value.0;
    let right = |one: &Count, other: &Count| other.value.0 - one.value.0 == by.0 * change.direction;
    let explained = beside.iter().any(|one| beside.iter().any(|other| right(one, other)));
    let near = (off.abs() - by.0).abs() * 2 <= off.abs().max(by.0).max(4000);
    let wrong = alike(before) && alike(after) && off != by.0 * change.direction && !explained && near;
    let spots = [reading.spot(change.count), reading.spot(before), reading.spot(after)];
    wrong.then(|| told_of(spots, by, Amount(off.abs())))
}

/// "37 in 2024, four fewer than the 42 of 2023", "37份，比上年的42份少4份": the figure before and the one after.
fn compared<'a>(
    passage: &Passage,
    counts: &'a [Count],
    at: usize,
    change: &Change<'_>,
) -> Option<(&'a Count, &'a Count)> {
    let sentence = |count: &&Count| count.sentence == change.count.sentence;
    if is_apart(passage.tongue) {
        let before = counts.get(at + 1).filter(sentence)?;
        let after = counts.get(at.checked_sub(1)?).filter(sentence)?;
        let gap =
            passage.flow.at(change.count.range.end..before.range.start.max(change.count.range.end)).to_lowercase();
        let close = gap.chars().count() <= FAR && gap.contains(" than") && !gap.contains([',', ';', '(', ':']);
        return close.then_some((before, after));
    }
    let words = &lexicon::of(passage.tongue).changing;
    let before = counts.get(at.checked_sub(1)?).filter(sentence)?;
    let after = counts.get(at.checked_sub(2)?).filter(sentence)?;
    let lead = passage.flow.at(after.range.end..before.range.start.max(after.range.end));
    let clause = lead.rsplit(['，', ',', '；', ';', '(']).next().unwrap_or_default();
    let gap = passage.flow.at(before.range.end..change.count.range.start.max(before.range.end));
    let than = words.than.iter().any(|word| clause.contains(word.as_str())) && clause.len() < lead.len();
    (than && gap.chars().count() <= 8 && !gap.contains(['，', '；', ';', ','])).then_some((before, after))
}

/// "From 101 to 122, an increase of 17": the figures of the one change from a figure to a figure in the sentence.
fn grown<'a>(change: &Change<'_>, all: &[Change<'a>]) -> Option<(&'a Count, &'a Count)> {
    let here = |other: &&Change<'_>| {
        other.count.passage == change.count.passage && other.count.sentence == change.count.sentence
    };
    let from = all.partition_point(|other| other.count.passage < change.count.passage);
    let near = all.get(from..)?.iter().take_while(|other| other.count.passage == change.count.passage);
    let mut ends = near.filter(here).filter_map(|other| other.ends);
    let only = ends.next()?;
    ends.next().is_none().then_some(only)
}

/// "Rose by three to 14; the year before there had been 12", "增加3名，达到14名；上年为12名".
fn reached<'a>(passage: &Passage, counts: &'a [Count], at: usize) -> Option<(&'a Count, &'a Count)> {
    let words = &lexicon::of(passage.tongue).changing;
    let change = counts.get(at)?;
    let after = reached_figure(passage, counts, at)?;
    let before = counts.get(at + 2)?;
    if before.sentence != change.sentence {
        return None;
    }
    let lead = passage.flow.at(after.range.end..before.range.start).to_lowercase();
    let tail: String = passage.flow.at(before.range.end..before.sentence.end).to_lowercase().chars().take(28).collect();
    let earlier = |text: &str| {
        let known = words.yearly.iter().chain(&words.heads);
        known.into_iter().any(|word| contains(text, word, passage.tongue))
    };
    let from = words.from.iter().any(|word| is_apart(passage.tongue) && lead.trim_end().ends_with(word.as_str()));
    let near = lead.chars().count() <= FAR;
    (near && (from || earlier(&lead) || is_apart(passage.tongue) && earlier(&tail))).then_some((before, after))
}

/// The figure to which something rose or fell, right behind the change: "by three to 14", "增加3名，达到14名".
pub(super) fn reached_figure<'a>(passage: &Passage, counts: &'a [Count], at: usize) -> Option<&'a Count> {
    let words = &lexicon::of(passage.tongue).changing;
    let (change, after) = (counts.get(at)?, counts.get(at + 1)?);
    let gap = passage.flow.at(change.range.end..after.range.start.max(change.range.end)).to_lowercase();
    let gap = gap.trim_end();
    let to = words.to.iter().chain(&words.reached).any(|word| {
        gap.strip_suffix(word.as_str())
            .is_some_and(|lead| !is_apart(passage.tongue) || lead.is_empty() || lead.ends_with(' '))
    });
    (to && gap.chars().count() <= 16 && after.sentence == change.sentence).then_some(after)
}

/// The figure at which something stands, right before the change: "1,318 agencies, 94 more than", "1,480个，比上一年增加260个".
pub(super) fn standing_figure<'a>(passage: &Passage, counts: &'a [Count], at: usize) -> Option<&'a Count> {
    let (change, after) = (counts.get(at)?, counts.get(at.checked_sub(1)?)?);
    let gap = passage.flow.at(after.phrase.end..change.range.start.max(after.phrase.end));
    let near = gap.chars().count() <= FAR && !gap.contains([';', '；', '。']);
    // "128, an increase of 34 in comparison with": the noun behind the change may be none.
    let words = &lexicon::of(passage.tongue).changing;
    let grows = words.up.iter().chain(&words.down).any(|word| contains(&gap.to_lowercase(), word, passage.tongue));
    let alike = after.currency == change.currency
        && (after.head.noun == change.head.noun || vague(change) || grows)
        && sums::adds(after)
        && !after.cues.of_these;
    (near && alike && after.sentence == change.sentence && after.value > change.value).then_some(after)
}
