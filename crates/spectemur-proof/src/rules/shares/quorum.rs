//! How many make a quorum or a majority, where the fraction and the number of all are told: "the quorum is two thirds of the
//! Parties, that is 35".
//!
//! A number of heads is rounded up, or to the next that is more. It must not judge who was present.

use super::told;
use crate::count::{Count, contains};
use crate::document::BlockKind;
use crate::finding::{Confidence, Finding};
use crate::lexicon;
use crate::number::Amount;
use crate::passage::Passage;
use crate::reading::Reading;
use crate::rules::rests::all_members;
use crate::rules::slips::edits;
use crate::scan::{Sense, Token};

/// So many passages around may tell how many all are.
const AROUND: usize = 14;
/// So many letters may stand between the fraction and the number that it makes.
const FAR: usize = 70;

/// Finds numbers that are not the fraction of all that makes a quorum.
pub(super) fn find(reading: &Reading<'_>, found: &mut Vec<Finding>) {
    for (index, passage) in reading.passages.iter().enumerate() {
        if matches!(passage.kind, BlockKind::Heading { .. } | BlockKind::Caption) {
            continue;
        }
        for token in reading.tokens_of(index) {
            if let Sense::Fraction { top, bottom, .. } = token.sense
                && bottom > 0
            {
                found.extend(judge(reading, (index, passage), token, (top, bottom)));
            }
        }
    }
}

fn judge(
    reading: &Reading<'_>,
    (index, passage): (usize, &Passage),
    token: &Token,
    (top, bottom): (i64, i64),
) -> Option<Finding> {
    let sentence = passage.sentence(token.range.start);
    let said = passage.flow.at(sentence.clone()).to_lowercase();
    let words = &lexicon::of(passage.tongue).weighing.quorum;
    if !words.iter().any(|word| contains(&said, word, passage.tongue)) {
        return None;
    }
    let heads = |count: &&Count| count.currency.is_none() && !count.head.is_time && count.value.0 > 0;
    let here: Vec<&Count> =
        reading.counts_of(index).iter().filter(|count| count.sentence == sentence).filter(heads).collect();
    let part = here.iter().find(|count| {
        count.range.start >= token.range.end
            && passage.flow.at(token.range.end..count.range.start).chars().count() <= FAR
            && (count.head.is_states || crate::rules::vague(count))
    })?;
    // "34, being two thirds of the 51": the figure behind is the whole.
    let of = passage.flow.at(token.range.end..part.range.start).trim().to_lowercase();
    if matches!(of.as_str(), "of" | "of the" | "of all" | "of all the") {
        return None;
    }
    let makes = |whole: i64| {
        let exact = whole.checked_mul(top).map_or(0, |value| value / bottom);
        part.value.0 >= exact - 999 && part.value.0 <= exact + 1000
    };
    let known = (index.saturating_sub(AROUND)..=index + AROUND).flat_map(|at| reading.counts_of(at));
    let near: Vec<&Count> = known.filter(heads).filter(|whole| whole.value > part.value).collect();
    if near.iter().any(|whole| makes(whole.value.0)) {
        return None;
    }
    let all = all_members(reading);
    if all.is_some_and(|all| makes(all.value.0)) {
        return None;
    }
    let slip = |whole: &Count| {
        edits(whole.value.0).any(makes)
            || edits(part.value.0).any(|part| (part * bottom - whole.value.0 * top).abs() < 1000 * bottom)
    };
    let before = near.iter().filter(|whole| whole.passage <= index && whole.head.is_states);
    let whole = all.filter(|whole| slip(whole)).or_else(|| before.rev().find(|whole| slip(whole)).copied())?;
    let spots = [reading.spot(part), reading.spot(whole), reading.spot_at(index, &token.range)];
    let printed = passage.flow.at(token.range.clone());
    Some(told(Confidence::Probable, spots, (Amount(part.value.0), whole.value), printed))
}
