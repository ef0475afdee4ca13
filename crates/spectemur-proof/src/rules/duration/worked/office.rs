//! Terms of office: the length that one place gives them, and the days of election and end in another.

use std::ops::Range;
use std::sync::LazyLock;

use super::super::{Dated, dates, is_after, serves, told, unit};
use crate::count::{Count, last_letters};
use crate::finding::Finding;
use crate::flow::Tongue;
use crate::lexicon;
use crate::passage::Passage;
use crate::reading::Reading;
use crate::scan::Bound;

/// Finds terms of office that end on another day than the length gives.
pub(super) fn find(reading: &Reading<'_>, found: &mut Vec<Finding>) {
    let terms: Vec<&Count> = reading.counts.iter().flatten().filter(|count| is_term(reading, count)).collect();
    if terms.is_empty() {
        return;
    }
    for (index, passage) in reading.passages.iter().enumerate() {
        for sentence in &passage.sentences {
            found.extend(judge(reading, index, passage, sentence, &terms));
        }
    }
}

/// Whether a length is said to be that of a term of office.
pub(in crate::rules::duration) fn is_term(reading: &Reading<'_>, count: &Count) -> bool {
    let Some(passage) = reading.passage(count.passage).filter(|_| count.head.is_time) else { return false };
    let lead = last_letters(&passage.flow.at(count.sentence.start..count.range.start).to_lowercase(), 36);
    let after: String = passage.flow.at(count.range.end..count.sentence.end).to_lowercase().chars().take(24).collect();
    let says = match passage.tongue {
        Tongue::English => {
            [
                "term of office",
                "terms of office",
                "term of",
                "terms of",
                "serve for",
                "serves for",
                "serves",
                "holds office for",
                "hold office for",
                "elected for",
                "appointed for",
                "mandate of",
                "term is",
                "mandate is",
            ]
            .iter()
            .any(|word| lead.contains(word))
                || ["-year term", "-year mandate"].iter().any(|word| after.starts_with(word))
        }
        Tongue::Chinese => {
            let lead = lead.trim_end_matches(['为', '是', '均', '各', '都', '共']);
            lead.ends_with("任期")
        }
    };
    says && count.bound == Bound::Exact && unit(passage, count).is_some()
}

static ELECTED: LazyLock<&[&str]> = LazyLock::new(|| lexicon::time("office_elected"));
static END: LazyLock<&[&str]> = LazyLock::new(|| lexicon::time("office_end"));
/// Words of those who serve another time than the whole term.
static OTHER: LazyLock<&[&str]> = LazyLock::new(|| lexicon::time("office_other"));

fn judge(
    reading: &Reading<'_>,
    index: usize,
    passage: &Passage,
    sentence: &Range<usize>,
    terms: &[&Count],
) -> Option<Finding> {
    let all = dates(reading, index, sentence);
    let [one, other] = all.as_slice() else { return None };
    let words = passage.flow.at(sentence.clone()).to_lowercase();
    let has = |list: &[&str], text: &str| list.iter().any(|word| text.contains(word));
    let gap = passage.flow.at(one.range.end..other.range.start).to_lowercase();
    let tail: String = passage.flow.at(other.range.end..sentence.end).chars().take(6).collect();
    let office = lexicon::time("office_office");
    let single = |date: &Dated| date.span.from == date.span.to && date.span.from.year.is_some();
    let same = one.span.from.month.is_some() == other.span.from.month.is_some();
    let ends = has(&END, &gap) || has(&END, &tail);
    if !(single(one) && single(other) && same && ends && has(office, &words) && has(&ELECTED, &words))
        || has(&OTHER, &words)
        || is_after(one.span.from, other.span.to)
        || gap.chars().count() > 100
    {
        return None;
    }
    let fits = |term: &&&Count| {
        let known = reading.passage(term.passage)?;
        serves((one.span.from, other.span.to), known, term)
    };
    let beside = terms.iter().all(|term| term.passage != index || term.sentence != *sentence);
    let wrong = terms.iter().all(|term| fits(&term) == Some(false));
    let near = terms.iter().min_by_key(|term| term.passage.abs_diff(index))?;
    (beside && wrong && near.passage.abs_diff(index) <= 10)
        .then(|| told(reading, near, &[(index, &one.range), (index, &other.range)]))
        .flatten()
}
