//! What grew from one figure to another, and by how much: "from 101 to 122, an increase of 17".

use super::{amount, finding, sums};
use crate::count::{Count, last_letters};
use crate::document::BlockKind;
use crate::finding::{Confidence, Detail, Finding};
use crate::flow::Tongue;
use crate::number::Amount;
use crate::passage::Passage;
use crate::reading::Reading;

/// Finds growth that the figures beside it do not give.
pub(super) fn find(reading: &Reading<'_>, found: &mut Vec<Finding>) {
    for (index, counts) in reading.counts.iter().enumerate() {
        let Some(passage) = reading.passage(index) else { continue };
        if matches!(passage.kind, BlockKind::Cell { .. } | BlockKind::Heading { .. } | BlockKind::Caption) {
            continue;
        }
        for (at, first) in counts.iter().enumerate() {
            let Some(last) = counts.get(at + 1).filter(|last| last.sentence == first.sentence) else { continue };
            if runs(passage, first, last) {
                found.extend(judge(reading, passage, counts, (first, last)));
            }
        }
    }
}

/// "From 101 to 122", "由101个增至122个".
fn runs(passage: &Passage, first: &Count, last: &Count) -> bool {
    let near = last_letters(&passage.flow.at(first.sentence.start..first.range.start).to_lowercase(), 8);
    let gap = passage.flow.at(first.range.end..last.range.start.max(first.range.end)).to_lowercase();
    let sort = sums::adds(first) && sums::adds(last) && first.currency == last.currency;
    let leads = match passage.tongue {
        Tongue::English => {
            near.trim_end().ends_with("from")
                && (gap.trim_end().ends_with(" to") || gap.trim() == "to")
                && gap.chars().count() <= 40
        }
        Tongue::Chinese => {
            ["由", "从"].iter().any(|word| near.ends_with(word))
                && ["增至", "增加到", "增加至", "上升到", "升至", "减至", "减少到", "降至", "增长到", "扩大到"]
                    .iter()
                    .any(|word| gap.ends_with(word))
                && gap.chars().count() <= 16
        }
    };
    sort && leads
}

fn judge(
    reading: &Reading<'_>,
    passage: &Passage,
    counts: &[Count],
    (first, last): (&Count, &Count),
) -> Option<Finding> {
    let grown =
        counts.iter().find(|count| count.sentence == first.sentence && is_growth(passage, count, (first, last)))?;
    let off = (last.value.0 - first.value.0).abs();
    let others: Vec<Amount> = counts
        .iter()
        .filter(|count| count.sentence == first.sentence && sums::adds(count) && count.range != grown.range)
        .map(|count| count.value)
        .collect();
    let explained = others.iter().any(|one| others.iter().any(|other| (one.0 - other.0).abs() == grown.value.0));
    let near = (grown.value.0 - off).abs() * 2 <= off.max(grown.value.0);
    if off == grown.value.0 || explained || !near || grown.currency != first.currency {
        return None;
    }
    let up = last.value >= first.value;
    let sign = if up { grown.value.to_string() } else { format!("-{}", grown.value) };
    let sum = Amount(first.value.0 + if up { grown.value.0 } else { -grown.value.0 });
    let details = [
        ("total", amount(last.value)),
        ("sum", amount(sum)),
        ("parts", Detail::Names(vec![first.value.to_string(), sign])),
    ];
    let spots = reading.spots([first, last, grown]);
    Some(finding("parts-and-whole", Confidence::Probable, spots, details).case("sum"))
}

/// Whether the words at a figure say that so many were added or taken away.
fn is_growth(passage: &Passage, count: &Count, (first, last): (&Count, &Count)) -> bool {
    if !sums::adds(count) || count.range == first.range || count.range == last.range {
        return false;
    }
    let near = last_letters(&passage.flow.at(count.sentence.start..count.range.start).to_lowercase(), 26);
    let near = near.trim_end();
    match passage.tongue {
        Tongue::English => [
            "an increase of",
            "a decrease of",
            "a rise of",
            "a fall of",
            "a drop of",
            "increased by",
            "decreased by",
            "rose by",
            "fell by",
            "grew by",
            "up by",
            "down by",
            "a gain of",
            "growth of",
            "a reduction of",
        ]
        .iter()
        .any(|word| near.ends_with(word)),
        Tongue::Chinese => ["增加了", "增加", "减少了", "减少", "新增", "增长了", "下降了", "净增"]
            .iter()
            .any(|word| near.ends_with(word)),
    }
}
