//! The mean of figures that stand in a column or in lines: "the mean of the four posts, at 50 hours".
//!
//! The words must say of how many figures the mean is. It must not judge a mean over years, nor one that a column near it
//! gives.

use super::told_average;
use crate::count::{Count, PERCENT, contains};
use crate::finding::Finding;
use crate::flow::Tongue;
use crate::lexicon;
use crate::number::Amount;
use crate::passage::Passage;
use crate::reading::Reading;
use crate::rules::series::{Series, Words};
use crate::scan::Bound;

/// Fewer figures than this have a mean that is told with both.
const LEAST: usize = 3;
/// So many passages lie between figures and what is said of them.
const NEAR: usize = 8;
/// So many bytes stand between the word for a mean and its figure, and so many letters behind the figure hold it.
const BEFORE: usize = 60;
const BEHIND: usize = 30;

/// Finds means that the figures of no column near them give.
pub(super) fn find(reading: &Reading<'_>, series: &[Series], found: &mut Vec<Finding>) {
    let is_list = |series: &&Series| {
        let undated = series.points.iter().all(|point| point.years.is_empty());
        series.points.len() >= LEAST && !series.is_row && !series.is_change && undated
    };
    let lists: Vec<&Series> = series.iter().filter(is_list).collect();
    if lists.is_empty() {
        return;
    }
    for (index, passage) in reading.prose() {
        for mean in reading.counts_of(index).iter().filter(|mean| is_mean(reading, (index, passage), mean)) {
            found.extend(judge(reading, (index, passage), mean, &lists));
        }
    }
}

/// Whether a figure is told as a mean of things that there are at one time; between both no more than how many there are.
fn is_mean(reading: &Reading<'_>, (index, passage): (usize, &Passage), mean: &Count) -> bool {
    let words = &lexicon::of(passage.tongue).weighing;
    let lead = passage.flow.at(mean.sentence.start..mean.range.start).to_lowercase();
    let tail = passage.flow.at(mean.range.end..mean.sentence.end.max(mean.range.end)).to_lowercase();
    let tail: String = crate::rules::until_next_clause(&tail).chars().take(BEHIND).collect();
    let last = words.average.iter().filter_map(|word| lead.rfind(word.as_str())).max();
    let from = last.map(|at| mean.sentence.start + at).filter(|from| from + BEFORE >= mean.range.start);
    let between = |from: usize| {
        reading.counts_of(index).iter().filter(|other| (from..mean.range.start).contains(&other.range.start)).count()
    };
    let told = from.is_some_and(|from| between(from) <= 1)
        || words.average.iter().any(|word| contains(&tail, word, passage.tongue));
    let gap = if passage.tongue == Tongue::English { " " } else { "" };
    let over_time = words.each.iter().any(|each| {
        let over = |span: &String| contains(&format!("{lead} {tail}"), &format!("{each}{gap}{span}"), passage.tongue);
        words.spans.iter().any(over)
    });
    mean.bound == Bound::Exact && mean.value.0 > 0 && !mean.cues.wished && told && !over_time
}

fn judge(
    reading: &Reading<'_>,
    (index, passage): (usize, &Passage),
    mean: &Count,
    lists: &[&Series],
) -> Option<Finding> {
    let said = Words::of(passage.flow.at(mean.sentence.clone()), passage.tongue);
    let beside: Vec<Amount> = reading
        .counts_of(index)
        .iter()
        .filter(|count| count.sentence == mean.sentence && count.range != mean.range)
        .map(|count| count.value)
        .collect();
    let can_be = |series: &&&Series| {
        let places = series.points.iter().map(|point| point.passage);
        let values = || series.points.iter().map(|point| point.value);
        let percent = mean.currency.as_deref() == Some(PERCENT);
        places
            .clone()
            .min()
            .zip(places.max())
            .is_some_and(|(first, last)| last + NEAR >= index && first <= index + NEAR)
            && beside.contains(&number(series))
            && values().min() < Some(mean.value)
            && Some(mean.value) < values().max()
            && series.points.iter().all(|point| point.is_percent == percent)
    };
    let near: Vec<&Series> = lists.iter().filter(can_be).copied().collect();
    if near.iter().any(|series| gives(series, mean)) {
        return None;
    }
    let told: Vec<&Series> = near.iter().filter(|series| series.said.is_told_by(&said)).copied().collect();
    let meant = if told.is_empty() { near } else { told };
    let [only] = meant.as_slice() else { return None };
    let spots = [only.points.first(), only.points.last()].into_iter().flatten().filter_map(|point| point.spot(reading));
    let spots = reading.spot(mean).into_iter().chain(spots).collect();
    Some(told_average(spots, mean.value, sum(only), number(only)))
}

fn number(series: &Series) -> Amount {
    Amount::whole(i64::try_from(series.points.len()).unwrap_or(0))
}

fn sum(series: &Series) -> Amount {
    Amount(series.points.iter().map(|point| point.value.0).sum())
}

/// Whether the figures give the mean, as far as it is rounded.
fn gives(series: &Series, mean: &Count) -> bool {
    let worked = i128::from(sum(series).0) * 1000 / i128::from(number(series).0.max(1));
    let slack = i128::from((mean.value.0 / 60).max(if mean.value.as_whole().is_some() { 600 } else { 60 }));
    (worked - i128::from(mean.value.0)).abs() <= slack
}
