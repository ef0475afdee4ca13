//! A term that a rule of the document gives, and the days between which it is said to run in another place.

use std::ops::Range;

use super::{Dated, lasts, runs, told, unit};
use crate::count::Count;
use crate::finding::Finding;
use crate::passage::Passage;
use crate::reading::Reading;
use crate::scan::Sense;

/// A beginning and a deadline in one sentence or the next, and the length between them in another place.
pub(super) fn by_rule(
    reading: &Reading<'_>,
    index: usize,
    passage: &Passage,
    sentence: &Range<usize>,
    dates: &[Dated],
) -> Option<Finding> {
    let counts = reading.counts_of(index);
    if counts.iter().any(|count| count.head.is_time && count.sentence == *sentence) {
        return None;
    }
    let next = passage.sentences.iter().find(|next| next.start >= sentence.end);
    let later = next.map(|next| super::dates(reading, index, next)).unwrap_or_default();
    let (one, other) = match (dates, later.as_slice()) {
        ([one, other], _) => (one, other),
        ([one], [other]) => (one, other),
        _ => return None,
    };
    let lead = passage.flow.at(sentence.start..one.range.start).to_lowercase();
    let gap = passage.flow.at(one.range.end..other.range.start).to_lowercase();
    let tail = passage.flow.at(other.range.end..passage.text().len().min(other.range.end + 60));
    let tail = crate::rules::until_next_clause(tail).to_lowercase();
    let around = format!("{lead} {gap}");
    let event = EVENTS.iter().find(|(begins, ends)| {
        begins.iter().any(|word| around.contains(word))
            && (ends.iter().any(|word| gap.contains(word)) || ends.iter().any(|word| tail.contains(word)))
    })?;
    if gap.chars().count() > 90 {
        return None;
    }
    let length = rule_length(reading, index, event.0)?;
    let value = length.value.as_whole()?;
    let rule = reading.passage(length.passage)?;
    let fits = lasts(one.span.from, other.span.to, unit(rule, length)?, value)?;
    // A day so far off is of another rule.
    let far = one.span.from.year.zip(other.span.to.year).is_some_and(|(from, to)| to < from || to - from > 30);
    (!fits && !far).then(|| told(reading, index, length, &[&one.range, &other.range])).flatten()
}

/// What begins a term, and words beside the day on which it ends.
type Course = (&'static [&'static str], &'static [&'static str]);

const EVENTS: [Course; 4] = [
    (
        &["deposit", "交存"],
        &["in effect", "into force", "bound", "effective", "takes effect", "took effect", "生效", "受约束"],
    ),
    (
        &["into force", "in force", "生效"],
        &[
            "deadline",
            "due",
            "no later than",
            "expire",
            "time limit",
            "before",
            "by ",
            "期限",
            "截止",
            "到期",
            "届满",
            "之前",
        ],
    ),
    (
        &["opened", "opening", "began", "started", "launched", "启动", "开始"],
        &["due", "by ", "no later than", "end", "deadline", "expire", "截止", "之前", "结束", "届满"],
    ),
    (
        &["notif", "sent on", "dispatched", "received", "发出", "通知", "收到"],
        &["due", "by ", "no later than", "deadline", "before", "截止", "之前", "期限"],
    ),
];

/// The one length that is said to run from such an event: in the passage, or else in the document.
fn rule_length<'a>(reading: &'a Reading<'_>, index: usize, begins: &[&str]) -> Option<&'a Count> {
    let runs_from = |count: &&Count| {
        let Some(passage) = reading.passage(count.passage) else { return false };
        let words = passage.flow.at(count.sentence.clone()).to_lowercase();
        count.head.is_time
            && count.bound == crate::scan::Bound::Exact
            && runs(passage, count)
            && !passage.flow.at(count.range.end..count.sentence.end).to_lowercase().contains("before")
            && begins.iter().any(|word| words.contains(word))
            && reading
                .tokens_of(count.passage)
                .iter()
                .all(|token| !matches!(token.sense, Sense::Date(_)) || !count.sentence.contains(&token.range.start))
            && unit(passage, count).is_some()
    };
    let mut here = reading.counts_of(index).iter().filter(runs_from);
    if let Some(first) = here.next() {
        return here.next().is_none().then_some(first);
    }
    let mut all = reading.counts.iter().flatten().filter(runs_from);
    let first = all.next()?;
    all.next().is_none().then_some(first)
}
