//! A rise or fall to a figure, and the figure from which it started as another place gives it: "rose by six to stand at
//! twenty-nine", where there had been twenty-five.
//!
//! It must not look at figures that say nothing of an earlier time.

use std::collections::BTreeSet;

use super::claims::Change;
use super::{itself, told_of};
use crate::count::{Count, contains};
use crate::finding::Finding;
use crate::lexicon;
use crate::number::Amount;
use crate::passage::Passage;
use crate::reading::Reading;
use crate::rules::series::Words;
use crate::rules::sums;
use crate::scan::{Bound, Sense};
use crate::sentences::years_in;

/// More figures than these are not looked at for one change.
const MOST: usize = 400;

/// A change of which the figure before, told elsewhere, is another than its two figures give.
pub(super) fn judge(reading: &Reading<'_>, change: &Change<'_>, year: Option<i16>) -> Option<Finding> {
    let by = change.by.filter(|by| change.direction != 0 && by.0 > 0 && change.count.bound == Bound::Exact)?;
    let passage = reading.passage(change.count.passage)?;
    let counts = reading.counts_of(change.count.passage);
    let at = counts.iter().position(|count| count.range == change.count.range)?;
    let after = itself::reached_figure(passage, counts, at).or_else(|| {
        let compared = change.is_yearly || !change.years.is_empty();
        itself::standing_figure(passage, counts, at).filter(|_| compared)
    })?;
    let year = base(change, year);
    let before = Amount(after.value.0 - by.0 * change.direction);
    if super::is_explained(reading, change, by)
        || before.0 <= 0
        || after.currency.is_some()
        || !change.states.is_empty()
        || change.is_narrow
    {
        return None;
    }
    let own = Words::of(passage.flow.at(change.near.clone()), passage.tongue);
    let sentence = Words::of(passage.flow.at(change.count.sentence.clone()), passage.tongue);
    let lead = passage.sentences.iter().rev().find(|other| other.end <= change.count.sentence.start);
    let lead = lead.map(|lead| Words::of(passage.flow.at(lead.clone()), passage.tongue)).unwrap_or_default();
    let is_same = |count: &&Count| {
        let apart = count.passage != after.passage || count.sentence != after.sentence;
        apart && sums::adds(count) && count.currency.is_none() && is_earlier(reading, count, year) && {
            let there = reading.passage(count.passage);
            there.filter(|there| there.tongue == passage.tongue && there.part == passage.part).is_some_and(|there| {
                let said = Words::of(there.flow.at(count.frame.clone()), there.tongue);
                let said = said.with(&Words::of(there.flow.at(count.sentence.clone()), there.tongue));
                let shared = |words: &Words| words.strong.intersection(&said.strong).count();
                let (mine, all) = (shared(&own).max(shared(&sentence)), shared(&lead.with(&sentence)));
                let unit = sums::unit(reading, after).is_some_and(|unit| sums::unit(reading, count) == Some(unit))
                    || !after.head.noun.is_empty() && after.head.noun == count.head.noun;
                let thing = unit && !after.head.is_states && !after.head.noun.is_empty();
                mine >= 2 && (unit || own.cover(&said) >= 0.5) || mine >= 1 && (all >= 3 || thing)
            })
        }
    };
    // What rose may have been said to fall, which is twice the change away.
    let near = reading.valued(Amount(before.0 - by.0 * 2)..=Amount(before.0 + by.0 * 2)).take(MOST);
    let known: Vec<&Count> = near.filter(is_same).collect();
    // "1,242 on 31 March, and 1,190 a year before that": of these the first is of the time before.
    let plain: Vec<&&Count> = known.iter().filter(|count| !is_before_that(reading, count)).collect();
    let values: BTreeSet<Amount> = plain.iter().map(|count| count.value).collect();
    let given = known.iter().any(|count| count.value == before);
    let other = plain.first().filter(|other| values.len() == 1 && !given && other.value != after.value)?;
    let spots = [reading.spot(change.count), reading.spot(other), reading.spot(after)];
    Some(told_of(spots, by, Amount((after.value.0 - other.value.0).abs())))
}

/// The year with which a change is compared: the one before its own, or the one that it names.
fn base(change: &Change<'_>, year: Option<i16>) -> Option<i16> {
    let first = change.years.first().copied();
    match (first, change.is_yearly) {
        (Some(first), true) => Some(first - 1),
        (Some(first), false) => Some(first),
        (None, _) => year.map(|year| year - 1),
    }
}

/// Whether the words behind a figure put it before a time that was just named.
fn is_before_that(reading: &Reading<'_>, count: &Count) -> bool {
    let Some(passage) = reading.passage(count.passage) else { return false };
    let words = &lexicon::of(passage.tongue).changing;
    let tail: String = passage
        .flow
        .at(count.phrase.end..count.sentence.end.max(count.phrase.end))
        .to_lowercase()
        .chars()
        .take(24)
        .collect();
    words.yearly.iter().any(|word| contains(&tail, word, passage.tongue))
}

/// Whether the words around a figure say that it is of the time before.
fn is_earlier(reading: &Reading<'_>, count: &Count, year: Option<i16>) -> bool {
    let Some(passage) = reading.passage(count.passage) else { return false };
    let words = &lexicon::of(passage.tongue).changing;
    let said = passage.flow.at(count.frame.start.min(count.range.start)..count.range.start).to_lowercase();
    let lead = passage.flow.at(count.sentence.start..count.range.start).to_lowercase();
    let lead = lead.rsplit([';', '；']).next().unwrap_or_default();
    let earlier = words.yearly.iter().chain(&words.heads);
    let mut earlier = earlier.filter(|word| !words.now.contains(*word));
    let dated = years_in(reading, count.passage, &count.frame);
    let dated = if dated.is_empty() { last_year(reading, passage, count).into_iter().collect() } else { dated };
    earlier.any(|word| contains(&said, word, passage.tongue) || contains(lead, word, passage.tongue))
        || year.is_some_and(|year| dated.len() == 1 && dated.contains(&year))
}

/// The year that stands last before a figure in its sentence.
fn last_year(reading: &Reading<'_>, passage: &Passage, count: &Count) -> Option<i16> {
    let own = |start: usize| start >= count.sentence.start && start < count.range.start;
    let tokens = reading.tokens_of(count.passage).iter().filter(|token| own(token.range.start));
    let mut dates =
        tokens.filter_map(|token| if let Sense::Date(span) = &token.sense { Some((token, span)) } else { None });
    let (token, span) = dates.next_back()?;
    let gap = passage.flow.at(token.range.end..count.range.start);
    let (from, to) = span.years()?;
    (from == to && !gap.contains([';', '；', '。'])).then_some(from)
}

/// The year of which the document speaks most often.
pub(in crate::rules) fn own_year(reading: &Reading<'_>) -> Option<i16> {
    let mut times: std::collections::BTreeMap<i16, usize> = std::collections::BTreeMap::new();
    for token in reading.tokens.iter().flatten() {
        if let Sense::Date(span) = &token.sense
            && let Some((from, to)) = span.years()
            && from == to
        {
            *times.entry(from).or_default() += 1;
        }
    }
    times.into_iter().max_by_key(|(year, times)| (*times, *year)).map(|(year, _)| year)
}
