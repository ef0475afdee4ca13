//! What is left of a whole: "214 trips: 96 here and 71 there, the 47 remaining trips elsewhere", over several paragraphs.
//!
//! It must not judge a rest that the figures before it leave of any whole.

use super::{Figure, has_other_noun, is_of_one, with_any};
use crate::count::{Count, contains};
use crate::finding::{Confidence, Finding, Spot};
use crate::lexicon;
use crate::number::Amount;
use crate::reading::Reading;
use crate::rules::slips::{edits, keys};
use crate::rules::{amount, finding, sums};

/// More parts than this are no parts of one whole.
const PARTS: usize = 8;
/// A figure that is less than its whole by so many times may count parts.
const SMALL: i64 = 50;
/// So many hundredths of the whole a rest may be off.
const NEAR: i64 = 8;

/// A whole with the parts between it and what is left.
struct Split<'a> {
    whole: &'a Count,
    parts: Vec<&'a Count>,
    off: i64,
}

/// A rest that no whole before it leaves.
pub(super) fn judge(reading: &Reading<'_>, run: &[Figure<'_>], at: usize) -> Option<Finding> {
    let rest = run.get(at).filter(|rest| is_rest(reading, rest.count))?;
    let next = run.get(at + 1).filter(|next| next.count.sentence == rest.count.sentence && is_of_one(rest, next));
    if is_said_again(run.get(..at)?, rest.count) {
        return None;
    }
    let mut best: Option<Split<'_>> = None;
    for (from, whole) in run.get(..at)?.iter().enumerate() {
        if whole.count.value <= rest.count.value
            || !is_of_one(whole, rest)
            || whole.is_compared
            || whole.count.cues.labelled
        {
            continue;
        }
        let fits = |part: &&Figure<'_>| is_of_one(whole, part) && is_of_one(rest, part) && !part.is_compared;
        let parts: Vec<&Figure<'_>> = run.get(from + 1..at)?.iter().filter(fits).collect();
        if parts.is_empty() || parts.len() > PARTS {
            continue;
        }
        if is_given(whole, &parts, rest, next) {
            return None;
        }
        if !opens(reading, whole.count, parts.first().map(|part| part.count)) {
            continue;
        }
        let outer: Vec<&Count> = parts.iter().filter(|part| !part.is_nested).map(|part| part.count).collect();
        let left = whole.count.value.0 - sums::sum(&outer).0;
        let off = left - rest.count.value.0;
        if outer.len() >= 2
            && outer.iter().all(|part| part.value < whole.count.value)
            && is_meant(left, whole.count, &outer, rest.count)
            && best.as_ref().is_none_or(|known| off.abs() < known.off.abs())
        {
            best = Some(Split { whole: whole.count, parts: outer, off });
        }
    }
    let Split { whole, parts, .. } = best?;
    if super::super::adding::multiplies(reading, whole, &parts) {
        return None;
    }
    let part = sums::sum(&parts);
    let spots = reading.spots(std::iter::once(whole).chain(parts).chain([rest.count]));
    let details = [
        ("whole", amount(whole.value)),
        ("part", amount(part)),
        ("rest", amount(rest.count.value)),
        ("sum", amount(Amount(part.0 + rest.count.value.0))),
    ];
    Some(finding("complement", Confidence::Probable, spots, details).case("whole"))
}

/// The places of a whole and the parts behind it that leave just this rest: what is said of these alone is no slip.
pub(super) fn settled(reading: &Reading<'_>, run: &[Figure<'_>], at: usize) -> Vec<Spot> {
    let Some(rest) = run.get(at).filter(|rest| is_rest(reading, rest.count)) else { return Vec::new() };
    let split = |from: usize| {
        let whole = run.get(from)?;
        let fits = |part: &&Figure<'_>| is_of_one(whole, part) && !part.is_compared && !part.is_nested;
        let parts: Vec<&Count> = run.get(from + 1..at)?.iter().filter(fits).map(|part| part.count).collect();
        let gives = whole.count.value.0 - sums::sum(&parts).0 == rest.count.value.0;
        let counts = std::iter::once(whole.count).chain(parts.iter().copied()).chain([rest.count]);
        (gives && parts.len() >= 2).then(|| reading.spots(counts))
    };
    (0..at).find_map(split).unwrap_or_default()
}

/// Whether a whole opens its parts, and is no first of a row with them.
fn opens(reading: &Reading<'_>, whole: &Count, first: Option<&Count>) -> bool {
    let (Some(passage), Some(first)) = (reading.passage(whole.passage), first) else { return false };
    if sums::in_brackets(passage, whole.sentence.start, whole) {
        return false;
    }
    if whole.passage != first.passage || whole.sentence != first.sentence {
        return true;
    }
    let gap = passage.flow.at(whole.range.end..first.range.start.max(whole.range.end)).to_lowercase();
    let lexicon = lexicon::of(passage.tongue);
    let has = |words: &[String]| words.iter().any(|word| gap.contains(word.as_str()));
    gap.contains([':', '：', '(', '—']) || has(&lexicon.of_these) || has(&lexicon.dividing.whole)
}

/// Whether a figure is of those who are left: "the remaining seven", "the four others".
fn is_rest(reading: &Reading<'_>, count: &Count) -> bool {
    let Some(passage) = reading.passage(count.passage) else { return false };
    let lexicon = lexicon::of(passage.tongue);
    let behind: String = passage.flow.at(count.range.end..count.sentence.end).chars().take(12).collect();
    let others = lexicon.remaining.iter().any(|word| {
        passage.tongue == crate::flow::Tongue::English && contains(&behind.to_lowercase(), word, passage.tongue)
    });
    // "The remainder, consisting of 80", "what is left, namely 1.8 million".
    let before = passage.flow.at(count.sentence.start..count.range.start).to_lowercase();
    let lead = before.rsplit_once(',').filter(|(_, words)| crate::count::words_of(words).count() <= 3);
    let led = lead.is_some_and(|(lead, _)| lexicon.remaining.iter().any(|word| lead.ends_with(word.as_str())));
    (count.cues.remaining || others || led) && !count.cues.of_these && !count.cues.left_out
}

/// Whether the rest is a figure before it said again, or what one of them leaves of another: "29 of its 31, the other two".
fn is_said_again(before: &[Figure<'_>], rest: &Count) -> bool {
    let values = || before.iter().map(|figure| figure.count.value.0);
    values().any(|value| value == rest.value.0 || values().any(|other| value - other == rest.value.0))
}

/// Whether some reading of the figures between gives what is left.
fn is_given(whole: &Figure<'_>, parts: &[&Figure<'_>], rest: &Figure<'_>, next: Option<&Figure<'_>>) -> bool {
    let (whole, rest) = (whole.count.value.0, rest.count.value.0);
    let gives = |sum: i64| whole - sum == rest || next.is_some_and(|next| whole - sum - next.count.value.0 == rest);
    let split = |parts: &[&Figure<'_>]| {
        // Parts of parts, and figures so small that they count the parts, may be left out.
        let is_inner = |part: &Figure<'_>| part.is_nested || part.count.value.0 * SMALL < whole;
        let values =
            |inner: bool| parts.iter().filter(move |part| is_inner(part) == inner).map(|part| part.count.value.0);
        let (outer, inner): (i64, Vec<i64>) = (values(false).sum(), values(true).collect());
        with_any(outer, &inner)
    };
    (0..parts.len()).filter_map(|from| parts.get(from..)).flat_map(split).any(gives)
}

/// Whether one slip of the pen makes a figure of what should be left, or it is off by little.
fn is_meant(left: i64, whole: &Count, parts: &[&Count], rest: &Count) -> bool {
    let off = left - rest.value.0;
    let slip = |one: i64, other: i64| edits(one).any(|edit| edit == other) || turned(one, other);
    let near = off.abs() * 100 <= whole.value.0 * NEAR || off.abs() <= 2_000 && whole.value >= Amount::whole(12);
    let slips = slip(left, rest.value.0) || parts.iter().any(|part| slip(part.value.0, part.value.0 + off));
    // Parts of other nouns may be no parts, but for a slip that gives just what is left.
    let english = whole.head.noun.is_ascii();
    let plain = !english || !parts.iter().any(|part| has_other_noun(part, whole));
    left > 0 && (near && plain || slips && off.abs() * 4 <= whole.value.0)
}

/// Whether two figures have the same digits, two of them exchanged.
fn turned(one: i64, other: i64) -> bool {
    let theirs = keys(Amount(other));
    one != other && keys(Amount(one)).iter().any(|key| theirs.contains(key))
}
