//! "A period of 60 days beginning on 1 April. When that period closed, on 15 June": a length with its first day, and the
//! day on which the next sentence says that it ended.

use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;

use super::super::{Dated, Unit, dates, lasts, told, unit};
use crate::count::Count;
use crate::finding::Finding;
use crate::flow::Tongue;
use crate::passage::Passage;
use crate::reading::Reading;
use crate::scan::{Bound, pattern};

/// Finds periods that end in the next sentence on another day than their length gives.
pub(super) fn find(reading: &Reading<'_>, found: &mut Vec<Finding>) {
    for (index, passage) in reading.passages.iter().enumerate() {
        for length in reading.counts_of(index).iter().filter(|count| count.head.is_time) {
            found.extend(judge(reading, index, passage, length));
        }
    }
}

fn judge(reading: &Reading<'_>, index: usize, passage: &Passage, length: &Count) -> Option<Finding> {
    let unit = unit(passage, length).filter(|_| length.bound == Bound::Exact)?;
    let value = length.value.as_whole().filter(|value| (1..=400).contains(value))?;
    let here = dates(reading, index, &length.sentence);
    let [begin] = here.as_slice() else { return None };
    let at = passage.sentences.iter().position(|sentence| *sentence == length.sentence)?;
    let next = passage.sentences.get(at + 1)?;
    let later = dates(reading, index, next);
    let [end] = later.as_slice() else { return None };
    let is_day = |date: &Dated| date.span.from == date.span.to && date.span.from.day.is_some();
    let whole = is_day(begin) && is_day(end) || unit != Unit::Days && unit != Unit::Weeks;
    let wrong = lasts(begin.span.from, end.span.to, unit, value) == Some(false)
        && !super::super::is_after(begin.span.from, end.span.to);
    (whole && wrong && begins(passage, length, begin) && takes_up(passage, next, end))
        .then(|| told(reading, length, &[(index, &begin.range), (index, &end.range)]))
        .flatten()
}

/// Whether the day is the first of the length.
fn begins(passage: &Passage, length: &Count, begin: &Dated) -> bool {
    let from = [
        "from",
        "beginning on",
        "starting on",
        "beginning",
        "starting",
        "as of",
        "as from",
        "commencing on",
        "with effect from",
    ];
    match passage.tongue {
        Tongue::English => {
            let gap = passage.flow.at(length.range.end..begin.range.start.max(length.range.end)).to_lowercase();
            begin.range.start >= length.range.end
                && gap.chars().count() <= 44
                && from.iter().any(|word| gap.trim_end().ends_with(word))
        }
        Tongue::Chinese => {
            let gap = passage.flow.at(begin.range.end..length.range.start.max(begin.range.end));
            begin.range.end <= length.range.start && gap.chars().count() <= 10 && gap.contains('起')
        }
    }
}

static TAKES_UP: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"\b(?:that|the|this|its|their) (?:[a-z]+ )?(?:period|time limit|time|window|term|phase|consultation|moratorium|suspension|closure|ban)\b[^.;]{0,30}\b(?:closed|ended|expired|ran out|came to an end|lapsed|closes|ends|expires|was over|elapsed)\b[^.;]{0,12}$|^ ?(?:it|this|they) (?:closed|ended|expired|ran out|closes|ends|expires|will end|will expire)\b[^.;]{0,12}$",
    )
});
const TAKES_UP_IN_CHINESE: [&str; 8] = ["期限", "该期", "期间", "限期", "征集期", "期", "遂", "于是"];

/// Whether the words before the day say that the period ended on it.
fn takes_up(passage: &Passage, sentence: &Range<usize>, end: &Dated) -> bool {
    let before = passage.flow.at(sentence.start..end.range.start).to_lowercase();
    let after: String = passage.flow.at(end.range.end..sentence.end).chars().take(6).collect();
    let moved = ["exten", "postpon", "延", "推迟", "提前", "early"];
    let all = passage.flow.at(sentence.clone()).to_lowercase();
    if moved.iter().any(|word| all.contains(word)) {
        return false;
    }
    match passage.tongue {
        Tongue::English => TAKES_UP.is_match(&before),
        Tongue::Chinese => {
            before.chars().count() <= 16
                && TAKES_UP_IN_CHINESE.iter().any(|word| before.contains(word))
                && ["届满", "结束", "截止", "期满", "到期", "止"]
                    .iter()
                    .any(|word| after.starts_with(word) || before.contains(word))
        }
    }
}
