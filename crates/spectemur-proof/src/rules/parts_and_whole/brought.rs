//! A total behind its parts: "12 did, and 10 had done so before, bringing the total to 23", "5 here, 6 there, 12 in all".
//!
//! It must not judge a total that opens its parts: that is `made_of`.

use super::details;
use crate::count::Count;
use crate::finding::{Confidence, Finding};
use crate::number::Amount;
use crate::passage::Passage;
use crate::reading::Reading;
use crate::rules::{alike, finding, sums};

/// "12 did, and 10 had done so before, bringing the total to 23"; "5 here, 6 there and 8 elsewhere, 20 in all".
pub(super) fn brought_to(
    reading: &Reading<'_>,
    counts: &[Count],
    place: usize,
    total: &Count,
    passage: &Passage,
) -> Option<Finding> {
    if !total.cues.total && !sums_up(passage, total) || total.cues.is_whole || !sums::adds(total) || total.cues.only {
        return None;
    }
    let before = counts.get(..place)?;
    let near = |part: &&Count| {
        part.sentence.end + 1 >= total.sentence.start
            || before
                .last()
                .is_some_and(|last| last.sentence == part.sentence && last.sentence.end + 1 >= total.sentence.start)
    };
    let parts: Vec<&Count> = before
        .iter()
        .filter(near)
        .filter(|part| {
            alike(part, total, passage.tongue)
                && part.currency == total.currency
                && sums::adds(part)
                && part.value < total.value
                && !part.cues.is_whole
                && !sums::is_unlike(passage, total, part)
        })
        .collect();
    if parts.len() < 2 || before.iter().any(|part| part.value == total.value) {
        return None;
    }
    let values: Vec<Amount> = parts.iter().map(|part| part.value).collect();
    if sums::some_give(&values, total.value)
        || is_made_after(counts, place, total)
        || of_others(passage, total)
        || sums::is_other_whole(reading, total)
        || sums::is_mixed(reading, total, &parts)
        || has_rates(passage, total)
        || sums::counts_both(passage, &(parts.first()?.sentence.start..total.sentence.end))
    {
        return None;
    }
    // What a sentence further up gives belongs to the sum as well.
    let all: Vec<Amount> = before
        .iter()
        .rev()
        .filter(|part| part.currency == total.currency && sums::adds(part))
        .map(|part| part.value)
        .collect();
    if total.value >= Amount::whole(1000) && sums::some_give(&all, total.value) {
        return None;
    }
    let runs = (2..=parts.len()).filter_map(|length| parts.get(parts.len() - length..));
    let run = runs.min_by_key(|run| (sums::sum(run).0 - total.value.0).abs())?;
    let sum = sums::sum(run);
    let further = run.iter().any(|part| part.cues.further);
    let from = run.first().map_or(total.range.start, |first| first.frame.start.min(first.range.start));
    if sums::is_for_each(passage, &(from..total.range.end)) || run.iter().any(|part| part.cues.total) {
        return None;
    }
    let of_one =
        run.iter().all(|part| part.head.noun == total.head.noun || part.head.is_elided || total.head.is_elided);
    if !of_one && !further || !sums::is_near(sum, total.value, if further || total.cues.total { 30 } else { 8 }) {
        return None;
    }
    let spots = reading.spots(run.iter().copied().chain([total]));
    Some(finding("parts-and-whole", Confidence::Probable, spots, details(total, sum, run)).case("sum"))
}

/// Whether a figure beside the total is of each one of several: "230 a day for each of the nine".
fn has_rates(passage: &Passage, total: &Count) -> bool {
    let words = passage.flow.at(total.sentence.clone()).to_lowercase();
    let rates = [" each", " per day", " a day", "of the same size", "人均", "每人", "每天", "每张", "每期", "平均"];
    rates.iter().any(|rate| words.contains(rate))
}

/// Whether the figures behind a total in its sentence make it.
fn is_made_after(counts: &[Count], place: usize, total: &Count) -> bool {
    let after = counts.get(place + 1..).into_iter().flatten();
    let mut sum = 0_i64;
    let runs = after.take_while(|part| part.sentence == total.sentence).filter(|part| part.currency == total.currency);
    let mut runs = runs.map(|part| {
        sum += part.value.0;
        sum
    });
    runs.any(|sum| sum == total.value.0)
}

/// Whether the total is of the others alone: "the other 81 paid 326,000 in all".
fn of_others(passage: &Passage, total: &Count) -> bool {
    let words = passage.flow.at(total.sentence.start..total.range.start).to_lowercase();
    let clause = words.rsplit([',', '，', ';', '。']).next().unwrap_or_default();
    ["其他", "其余", "the other", "the remaining"].iter().any(|word| clause.contains(word))
}

/// Whether the words right at the figure say that it sums up what stands before.
fn sums_up(passage: &Passage, total: &Count) -> bool {
    let before = passage.flow.at(total.sentence.start..total.range.start).to_lowercase();
    let near = crate::count::last_letters(&before, if passage.tongue == crate::flow::Tongue::Chinese { 8 } else { 40 });
    let after: String =
        passage.flow.at(total.phrase.end..total.sentence.end).trim_start().to_lowercase().chars().take(16).collect();
    let leads = [
        "a total of",
        "the total",
        "in total",
        "altogether",
        "combined",
        "together",
        "overall total",
        "making",
        "make up",
        "makes up",
        "made up",
        "form the",
        "共计",
        "合计",
        "总计",
        "共为",
        "一共",
        "总数",
        "合共",
        "总共",
        "累计",
        "共有",
        "共",
    ];
    let follows = ["in all", "in total", "altogether", "overall"];
    leads.iter().any(|word| near.contains(word)) || follows.iter().any(|word| after.starts_with(word))
}
