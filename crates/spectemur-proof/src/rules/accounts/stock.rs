//! A stock that begins with so many, gains some, loses some and ends with so many: "58 cases were pending, 21 came in and
//! 34 were closed; 45 are carried over".
//!
//! It must not judge a stock that any signs of the figures between explain.

use std::collections::BTreeSet;

use super::{Figure, has_other_noun, is_of_one};
use crate::count::{Count, contains};
use crate::finding::{Confidence, Detail, Finding};
use crate::lexicon;
use crate::number::Amount;
use crate::passage::Passage;
use crate::reading::Reading;
use crate::rules::{amount, finding};

/// More gains and losses than this are not tried with every sign.
const FLOWS: usize = 8;
/// So many times as large as its difference from the figures the end of a stock must be.
const NEAR: i64 = 3;

/// An end that the beginning, the gains and the losses do not give.
pub(super) fn judge(reading: &Reading<'_>, run: &[Figure<'_>], at: usize) -> Option<Finding> {
    let end = run.get(at)?;
    let words = &lexicon::of(reading.passage(end.count.passage)?.tongue).accounts;
    if !is_said(reading, run, at, &words.closing) || is_said(reading, run, at, &words.opening) {
        return None;
    }
    let first = (0..at).find(|first| {
        run.get(*first).is_some_and(|first| is_of_one(first, end)) && is_said(reading, run, *first, &words.opening)
    })?;
    let start = run.get(first)?;
    let flows: Vec<usize> = (first + 1..at)
        .filter(|flow| {
            run.get(*flow).is_some_and(|flow| {
                is_of_one(flow, end) && !flow.is_nested && is_of_noun(flow, end) && !flow.is_compared
            })
        })
        .collect();
    let value = |flow: &usize| run.get(*flow).map_or(0, |flow| flow.count.value.0);
    // "A net fall of so many" sums up two before it.
    let is_net = |at: usize| {
        let before = || flows.iter().take(at).map(value);
        let own = flows.get(at).map_or(0, value);
        before().any(|one| before().any(|other| one - other == own))
    };
    let flows: Vec<usize> = flows.iter().enumerate().filter(|(at, _)| !is_net(*at)).map(|(_, flow)| *flow).collect();
    if !(2..=FLOWS).contains(&flows.len()) {
        return None;
    }
    let values: Vec<i64> = flows.iter().map(value).collect();
    let own: Vec<i64> = flows.iter().map(|flow| sign(reading, run, *flow)).collect();
    let signs = signs(&own);
    if signs.iter().all(|sign| *sign == 0) || is_given(start.count, (&values, &own), end.count) {
        return None;
    }
    let worked = nearest(start.count.value.0, &values, &signs, end.count.value.0)?;
    let off = (worked.0 - end.count.value.0).abs();
    if worked.0 <= 0 || off.saturating_mul(NEAR) > end.count.value.0.max(worked.0) {
        return None;
    }
    let counts = std::iter::once(start.count).chain(flows.iter().filter_map(|flow| Some(run.get(*flow)?.count)));
    let parts = std::iter::once(start.count.value.0).chain(worked.1).map(|value| Amount(value).to_string()).collect();
    let details =
        [("total", amount(end.count.value)), ("sum", amount(Amount(worked.0))), ("parts", Detail::Names(parts))];
    let spots = reading.spots(counts.chain([end.count]));
    Some(finding("parts-and-whole", Confidence::Probable, spots, details).case("sum"))
}

/// Whether two figures are of one noun, or of none that says otherwise.
fn is_of_noun(one: &Figure<'_>, other: &Figure<'_>) -> bool {
    one.unit.is_some() && one.unit == other.unit || !has_other_noun(one.count, other.count)
}

/// The words of a figure: those between it and the figures beside it, in its sentence.
fn around<'a>(reading: &'a Reading<'_>, run: &[Figure<'_>], at: usize) -> Option<(&'a Passage, String, String)> {
    let count = run.get(at)?.count;
    let passage = reading.passage(count.passage)?;
    let beside = reading.counts_of(count.passage).iter().filter(|other| !other.head.is_time);
    let before = beside.clone().filter(|other| other.range.end <= count.range.start).map(|other| other.range.end).max();
    let after = beside.filter(|other| other.range.start >= count.range.end).map(|other| other.range.start).min();
    let from = before.map_or(count.sentence.start, |before| before.max(count.sentence.start));
    let to = after.map_or(count.sentence.end, |after| after.min(count.sentence.end));
    let lead = passage.flow.at(from..count.range.start).to_lowercase();
    let tail = passage.flow.at(count.range.end..to.max(count.range.end)).to_lowercase();
    Some((passage, lead, crate::rules::until_next_clause(&tail).to_owned()))
}

/// Whether one of the words is said of a figure.
fn is_said(reading: &Reading<'_>, run: &[Figure<'_>], at: usize, words: &[String]) -> bool {
    around(reading, run, at).is_some_and(|(passage, lead, tail)| {
        words.iter().any(|word| contains(&lead, word, passage.tongue) || contains(&tail, word, passage.tongue))
    })
}

/// One for what comes in, minus one for what goes out; nought where no word says so.
fn sign(reading: &Reading<'_>, run: &[Figure<'_>], flow: usize) -> i64 {
    let Some((passage, lead, tail)) = around(reading, run, flow) else { return 0 };
    let words = &lexicon::of(passage.tongue).accounts;
    let place = |words: &[String], text: &str| {
        words.iter().filter(|word| contains(text, word, passage.tongue)).filter_map(|word| text.rfind(word)).max()
    };
    let of = |text: &str| match (place(&words.inward, text), place(&words.outward, text)) {
        (None, None) => 0,
        (inward, outward) if inward > outward => 1,
        _ => -1,
    };
    if of(&lead) == 0 { of(&tail) } else { of(&lead) }
}

/// Behind a word that says whether something comes in, it goes on.
fn signs(own: &[i64]) -> Vec<i64> {
    let mut last = 0;
    let goes_on = |sign: &i64| {
        last = if *sign == 0 { last } else { *sign };
        last
    };
    own.iter().map(goes_on).collect()
}

/// Whether any signs give the end; one without a word of its own may be a part of the one before it.
fn is_given(start: &Count, (values, own): (&[i64], &[i64]), end: &Count) -> bool {
    let reached = values.iter().zip(own).fold(BTreeSet::from([start.value.0]), |reached, (value, own)| {
        let part = (*own == 0).then_some(0);
        let ways: Vec<i64> = [Some(*value), Some(-value), part].into_iter().flatten().collect();
        reached.into_iter().flat_map(|sum| ways.iter().map(move |by| sum + by).collect::<Vec<i64>>()).collect()
    });
    reached.contains(&end.value.0)
}

/// What the figures come to with the signs that are said, and where none is said with the one that comes nearest.
fn nearest(start: i64, values: &[i64], signs: &[i64], end: i64) -> Option<(i64, Vec<i64>)> {
    let fits = |choice: &u32| {
        signs.iter().enumerate().all(|(at, sign)| *sign == 0 || (*sign < 0) == (choice & (1 << at) != 0))
    };
    let worked = |choice: u32| {
        let signed: Vec<i64> = values
            .iter()
            .enumerate()
            .map(|(at, value)| if choice & (1 << at) == 0 { *value } else { -value })
            .collect();
        (start + signed.iter().sum::<i64>(), signed)
    };
    (0_u32..1 << values.len()).filter(fits).map(worked).min_by_key(|(sum, _)| (sum - end).abs())
}
