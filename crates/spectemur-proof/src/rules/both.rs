//! Two groups that overlap, and how many there are together: "nine gave for this and six for that, four of them for both".

use super::{amount, finding, sums};
use crate::count::{Count, contains};
use crate::finding::{Confidence, Detail, Finding};
use crate::lexicon;
use crate::number::Amount;
use crate::passage::Passage;
use crate::reading::Reading;

/// Finds totals of two overlapping groups that are not their sum without those that are in both.
pub(super) fn find(reading: &Reading<'_>, found: &mut Vec<Finding>) {
    for (index, counts) in reading.counts.iter().enumerate() {
        let Some(passage) = reading.passage(index) else { continue };
        for (at, both) in counts.iter().enumerate() {
            if sums::adds(both) && is_both(passage, both) {
                found.extend(judge(reading, passage, counts, at));
            }
        }
    }
}

/// Whether the clause of the count says that so many are in both groups.
fn is_both(passage: &Passage, count: &Count) -> bool {
    let before = passage.flow.at(count.sentence.start..count.range.start);
    let open = before.rfind([',', ';', '，', '；']).map_or(count.sentence.start, |at| count.sentence.start + at);
    let after = passage.flow.at(count.range.end..count.sentence.end);
    let close = after.find([',', ';', '，', '；', '。']).map_or(count.sentence.end, |at| count.range.end + at);
    let words = passage.flow.at(open..close).to_lowercase();
    lexicon::of(passage.tongue).overlap.both.iter().any(|word| contains(&words, word, passage.tongue))
}

fn judge(reading: &Reading<'_>, passage: &Passage, counts: &[Count], at: usize) -> Option<Finding> {
    let both = counts.get(at)?;
    let near = |count: &&Count| sums::adds(count) && count.currency == both.currency;
    let before: Vec<&Count> = counts.get(..at)?.iter().filter(near).filter(|count| count.value > both.value).collect();
    let [.., one, other] = before.as_slice() else { return None };
    let sentences = |count: &Count| passage.sentences.iter().position(|sentence| *sentence == count.sentence);
    let here = sentences(both)?;
    if here.checked_sub(sentences(one)?)? > 1 {
        return None;
    }
    let total = counts.get(at + 1..)?.iter().filter(near).find(|count| {
        sentences(count).is_some_and(|place| place <= here + 1)
            && count.value >= one.value.max(other.value)
            && sums_up(passage, count)
    })?;
    let sum = Amount(one.value.0 + other.value.0 - both.value.0);
    let off = (sum.0 - total.value.0).abs();
    if off == 0 || off > Amount::whole(3).0.max(sum.0 / 4) {
        return None;
    }
    let spots = reading.spots([*one, *other, both, total]);
    let parts = vec![one.value.to_string(), other.value.to_string(), format!("-{}", both.value)];
    let details = [("total", amount(total.value)), ("sum", amount(sum)), ("parts", Detail::Names(parts))];
    Some(finding("parts-and-whole", Confidence::Probable, spots, details).case("sum"))
}

/// Whether the words around a count say that it takes both groups together.
fn sums_up(passage: &Passage, total: &Count) -> bool {
    let words = passage.flow.at(total.sentence.clone()).to_lowercase();
    lexicon::of(passage.tongue).overlap.together.iter().any(|word| contains(&words, word, passage.tongue))
}
