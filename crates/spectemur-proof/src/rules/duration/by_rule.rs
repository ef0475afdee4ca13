//! A term that a rule of the document gives, and the days between which it is said to run in another place.

use std::ops::Range;

use super::{Dated, runs, serves, told, unit};
use crate::count::Count;
use crate::finding::Finding;
use crate::reading::Reading;
use crate::scan::Sense;

/// A beginning and a deadline in one sentence or the next, and the length between them in another place.
pub(super) fn by_rule(
    reading: &Reading<'_>,
    index: usize,
    sentence: &Range<usize>,
    dates: &[Dated],
    terms: &Terms<'_>,
) -> Option<Finding> {
    let passage = reading.passage(index)?;
    let counts = reading.counts_of(index);
    let within = |count: &Count| sentence.start <= count.range.start && count.range.end <= sentence.end;
    if counts.iter().any(|count| count.head.is_time && within(count)) {
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
    let tail: String = passage.flow.at(other.range.end..passage.text().len()).chars().take(60).collect();
    let tail = crate::rules::until_next_clause(&tail).to_lowercase();
    let around = format!("{lead} {gap}");
    let event = EVENTS.iter().position(|(begins, ends)| {
        begins.iter().any(|word| around.contains(word))
            && (ends.iter().any(|word| gap.contains(word)) || ends.iter().any(|word| tail.contains(word)))
    })?;
    if gap.chars().count() > 90 {
        return None;
    }
    let length = terms.of_event(reading, index, event)?;
    let rule = reading.passage(length.passage)?;
    let fits = serves((one.span.from, other.span.to), rule, length)?;
    // A day so far off is of another rule.
    let far = one.span.from.year.zip(other.span.to.year).is_some_and(|(from, to)| to < from || to - from > 30);
    (!fits && !far).then(|| told(reading, length, &[(index, &one.range), (index, &other.range)])).flatten()
}

/// What begins a term, and words beside the day on which it ends.
type Course = (&'static [&'static str], &'static [&'static str]);

/// Which of the events is entry into force.
const ENTRY: usize = 1;

const EVENTS: [Course; 5] = [
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
    (
        &["adopt", "通过"],
        &["in effect", "into force", "effective", "takes effect", "take effect", "took effect", "生效"],
    ),
];

/// The lengths that are said to run from each of the events.
pub(super) struct Terms<'a> {
    /// By event, the only length of the document; none where there are several.
    only: Vec<Option<&'a Count>>,
}

impl<'a> Terms<'a> {
    /// Reads them once, so that no sentence has to look through the whole document.
    pub(super) fn of(reading: &'a Reading<'_>) -> Self {
        let mut known: Vec<Vec<&Count>> = vec![Vec::new(); EVENTS.len()];
        for count in reading.counts.iter().flatten().filter(|count| count.head.is_time && is_term(reading, count)) {
            for (place, (begins, _)) in known.iter_mut().zip(&EVENTS).filter(|(place, _)| place.len() < 2) {
                if runs_from(reading, count, begins) {
                    place.push(count);
                }
            }
        }
        let only = known.into_iter().map(|known| if let [one] = known.as_slice() { Some(*one) } else { None });
        Self { only: only.collect() }
    }

    /// The one length of the document that runs from entry into force.
    pub(super) fn after_entry(&self) -> Option<&'a Count> {
        self.only.get(ENTRY).copied().flatten()
    }

    /// The one length of the passage that runs from the event, or else the one of the document.
    fn of_event(&self, reading: &'a Reading<'_>, index: usize, event: usize) -> Option<&'a Count> {
        let (begins, _) = EVENTS.get(event)?;
        let mut here = reading
            .counts_of(index)
            .iter()
            .filter(|count| count.head.is_time && is_term(reading, count) && runs_from(reading, count, begins));
        match here.next() {
            Some(first) => here.next().is_none().then_some(first),
            None => *self.only.get(event)?,
        }
    }
}

/// Whether the sentence of a length names such an event.
fn runs_from(reading: &Reading<'_>, count: &Count, begins: &[&str]) -> bool {
    reading.passage(count.passage).is_some_and(|passage| {
        let words = passage.flow.at(count.sentence.clone()).to_lowercase();
        begins.iter().any(|word| words.contains(word))
    })
}

/// Whether a length is a rule: it runs from something, is exact, and no day stands in its sentence.
fn is_term(reading: &Reading<'_>, count: &Count) -> bool {
    let Some(passage) = reading.passage(count.passage) else { return false };
    count.bound == crate::scan::Bound::Exact
        && runs(passage, count)
        && !passage.flow.at(count.range.end..count.sentence.end).to_lowercase().contains("before")
        && reading
            .tokens_of(count.passage)
            .iter()
            .all(|token| !matches!(token.sense, Sense::Date(_)) || !count.sentence.contains(&token.range.start))
        && unit(passage, count).is_some()
}
