//! Shares told one after the other of as many parts: "18.2 were cleared, 14.9 reduced and 8.5 cancelled, that is 44, 36 and
//! 20 per cent", "214 (25 per cent) … and 642 (75 per cent)".
//!
//! The parts are of one whole where their shares make a hundred. It must not judge shares that do not.

use super::share::{is_behind, is_share};
use super::{ratio, told};
use crate::count::Count;
use crate::document::BlockKind;
use crate::finding::{Confidence, Finding};
use crate::lexicon;
use crate::number::Amount;
use crate::passage::Passage;
use crate::reading::Reading;
use crate::rules::sums;
use crate::scan::Bound;

/// What may be lost by rounding a share, in thousandths of a percent.
const SLACK: i64 = 700;

/// Finds shares of parts that together are their whole, which the parts do not give.
pub(super) fn find(reading: &Reading<'_>, found: &mut Vec<Finding>) {
    for (index, passage) in reading.passages.iter().enumerate() {
        if matches!(passage.kind, BlockKind::Heading { .. } | BlockKind::Caption) {
            continue;
        }
        for sentence in &passage.sentences {
            let counts: Vec<&Count> = reading
                .counts_of(index)
                .iter()
                .filter(|count| count.sentence == *sentence && !count.head.is_time)
                .collect();
            let pairs = listed(reading, passage, &counts).or_else(|| paired(passage, &counts));
            found.extend(pairs.and_then(|pairs| judge(reading, passage, &pairs)));
        }
    }
}

/// A part with its share.
type Pair<'a> = (&'a Count, &'a Count);

/// "…, that is 44, 36 and 20 per cent": as many parts before as there are shares.
fn listed<'a>(reading: &Reading<'_>, passage: &Passage, counts: &[&'a Count]) -> Option<Vec<Pair<'a>>> {
    let last = counts.iter().rposition(|count| is_share(count))?;
    let joined = |from: usize, to: usize| {
        let (Some(one), Some(other)) = (counts.get(from), counts.get(to)) else { return false };
        let gap = passage.flow.at(one.range.end..other.range.start.max(one.range.end)).trim();
        let and = &lexicon::of(passage.tongue).and;
        matches!(gap, "," | "、" | "，") || and.iter().any(|word| gap.trim_start_matches([',', ' ']) == word)
    };
    let first = (0..last).rev().take_while(|at| joined(*at, at + 1)).last().unwrap_or(last);
    let number = last + 1 - first;
    let before = counts.get(..first)?;
    let last_part = before.last()?;
    // "Aged 5 to 17, 192,780 persons": parts are counted in one way.
    let counter = |count: &Count| sums::unit(reading, count);
    let alike = |count: &&&Count| count.currency == last_part.currency && counter(count) == counter(last_part);
    let mut parts: Vec<&Count> = before.iter().rev().filter(alike).take(number).copied().collect();
    parts.reverse();
    let shares = counts.get(first..=last)?;
    let plain = number >= 2
        && parts.len() == number
        && parts.iter().all(|part| !is_share(part))
        && shares.iter().all(|share| share.value < Amount::whole(100))
        && shares.iter().all(|share| is_share(share) || share.head.noun.is_empty() || share.head.is_elided);
    plain.then(|| parts.into_iter().zip(shares.iter().copied()).collect())
}

/// "214 (25 per cent) were built and 642 (75 per cent) are under way": each with its own behind it.
fn paired<'a>(passage: &Passage, counts: &[&'a Count]) -> Option<Vec<Pair<'a>>> {
    let pairs: Vec<Pair<'a>> = counts
        .iter()
        .zip(counts.iter().skip(1))
        .filter(|(part, share)| !is_share(part) && is_share(share) && is_behind(passage, part, &share.range))
        .map(|(part, share)| (*part, *share))
        .collect();
    let shares = counts.iter().filter(|count| is_share(count)).count();
    (pairs.len() >= 2 && shares == pairs.len()).then_some(pairs)
}

fn judge(reading: &Reading<'_>, passage: &Passage, pairs: &[Pair<'_>]) -> Option<Finding> {
    let (first, _) = pairs.first()?;
    let plain = pairs.iter().all(|(part, share)| {
        part.currency == first.currency
            && part.bound == Bound::Exact
            && part.value.0 > 0
            && share.bound == Bound::Exact
            && !part.cues.of_these
    });
    let sum: i64 = pairs.iter().map(|(_, share)| share.value.0).sum();
    let slack = SLACK * i64::try_from(pairs.len()).ok()?;
    let whole = Amount(pairs.iter().map(|(part, _)| part.value.0).sum());
    let off = |(part, share): &&Pair<'_>| (ratio(part.value, whole) - share.value.0).abs();
    let wrong = pairs.iter().filter(|pair| off(pair) > SLACK).count();
    let hundred = (sum - 100_000).abs() <= slack;
    // Where the shares make no hundred, all but one of them must be right.
    let one = wrong == 1 && pairs.len() >= 2 && (sum - 100_000).abs() <= 10_000;
    let (part, share) = pairs.iter().max_by_key(off)?;
    if !plain || wrong == 0 || !(hundred || one) || off(&&(*part, *share)) > 25_000 {
        return None;
    }
    let spots = pairs.iter().map(|(part, _)| *part).chain([*share]);
    let spots: Vec<_> = reading.spots(spots).into_iter().map(Some).collect();
    Some(told(Confidence::Probable, spots, (part.value, whole), passage.flow.at(share.range.clone())))
}
