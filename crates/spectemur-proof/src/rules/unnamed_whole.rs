//! Parts that follow each other in a sentence and leave nothing out, and the total that stands in another place.

use std::collections::BTreeMap;

use super::{amount, finding, sums};
use crate::count::Count;
use crate::document::BlockKind;
use crate::finding::{Confidence, Detail, Finding};
use crate::number::Amount;
use crate::reading::Reading;

/// A noun of more counts than this is not compared.
const MOST: usize = 400;

/// Finds runs of parts that nearly make a total which the document gives for the same things elsewhere.
pub(super) fn find(reading: &Reading<'_>, found: &mut Vec<Finding>) {
    let mut by_noun: BTreeMap<&str, Vec<&Count>> = BTreeMap::new();
    for count in reading.counts.iter().flatten() {
        by_noun.entry(count.head.noun.as_str()).or_default().push(count);
    }
    for (index, counts) in reading.counts.iter().enumerate() {
        let Some(passage) = reading.passage(index).filter(|passage| !matches!(passage.kind, BlockKind::Cell { .. }))
        else {
            continue;
        };
        for sentence in &passage.sentences {
            let parts: Vec<&Count> = counts.iter().filter(|count| count.sentence == *sentence).collect();
            found.extend(judge(reading, index, &parts, &by_noun));
        }
    }
}

/// Whether the counts are parallel: the first has a noun, the others share it or leave it out, and none is a whole.
fn parallel(parts: &[&Count]) -> bool {
    let Some(first) = parts.first() else { return false };
    (2..=9).contains(&parts.len())
        && parts.iter().all(|part| {
            sums::adds(part)
                && !part.cues.is_whole
                && !part.cues.weak
                && !part.cues.of_these
                && !part.cues.total
                && part.whole.is_none()
                && part.value > Amount(0)
                && part.currency == first.currency
                && (part.head.noun == first.head.noun || part.head.is_elided)
        })
}

/// Whether only "and" stands between two parts that each name what they count.
fn joined(reading: &Reading<'_>, index: usize, parts: &[&Count]) -> bool {
    let ([one, other], Some(passage)) = (parts, reading.passage(index)) else { return false };
    let gap = passage.flow.at(one.phrase.end..other.range.start.max(one.phrase.end));
    let own = !one.head.is_elided && !other.head.is_elided && one.head.noun == other.head.noun;
    own && !one.head.is_states && matches!(gap.trim(), "and" | "和" | "及" | "以及")
}

fn judge(
    reading: &Reading<'_>,
    index: usize,
    parts: &[&Count],
    by_noun: &BTreeMap<&str, Vec<&Count>>,
) -> Option<Finding> {
    let first = parts.first()?;
    if !parallel(parts) || first.head.noun.is_empty() || parts.len() == 2 && !joined(reading, index, parts) {
        return None;
    }
    let sum = sums::sum(parts);
    let largest = parts.iter().map(|part| part.value).max()?;
    let same =
        |count: &&Count| count.head.noun == first.head.noun && count.currency == first.currency && sums::adds(count);
    let known = by_noun.get(first.head.noun.as_str()).filter(|known| known.len() <= MOST)?;
    let all: Vec<&Count> = known.iter().copied().filter(same).collect();
    let passage = reading.passage(index)?;
    let words = passage.flow.at(first.sentence.clone()).to_lowercase();
    let open = [
        ";",
        "；",
        "both",
        "including",
        "among them",
        "more than one",
        "包括",
        "其中",
        "同时",
        "兼",
        "增加",
        "than",
        "比",
        "from ",
    ]
    .iter()
    .any(|word| words.contains(word));
    // "86,000, borne by one (50,000) and another (36,000)": the first is the total; "一次" is not read as a count.
    let inner = parts.iter().any(|part| part.value.0 * 2 == sum.0);
    let unread = ["一次", "一届", "一期", "一人", "每"].iter().any(|word| words.contains(word));
    if inner || unread {
        return None;
    }
    // A total that agrees anywhere is the one that is meant.
    if open
        || all.iter().any(|count| count.value == sum)
        || reading.counts_of(index).iter().any(|count| count.value == sum)
    {
        return None;
    }
    let near = |count: &&&Count| {
        let off = (count.value.0 - sum.0).abs();
        count.value > largest
            && off <= Amount::whole(2).0.max(sum.0 / 20)
            && (count.passage != index || count.sentence != first.sentence)
            && index.abs_diff(count.passage) <= 40
    };
    let mut totals = all.iter().filter(near);
    let total = totals.next()?;
    if totals.any(|other| other.value != total.value) {
        return None;
    }
    let spots = reading.spots(std::iter::once(*total).chain(parts.iter().copied()));
    let names = parts.iter().map(|part| part.value.to_string()).collect();
    let details = [("total", amount(total.value)), ("sum", amount(sum)), ("parts", Detail::Names(names))];
    Some(finding("parts-and-whole", Confidence::Probable, spots, details).case("sum"))
}
