//! The future of what is past at the document's date, and the past of what is still to come.

use std::ops::Range;

use spectemur_model::Day;

use super::finding;
use super::meeting::{day_of, last_days};
use crate::count::{contains, last_letters};
use crate::finding::{Confidence, Detail, Finding};
use crate::flow::Tongue;
use crate::lexicon;
use crate::passage::Passage;
use crate::reading::Reading;
use crate::scan::{Point, Sense, Span, Token};

/// Finds tenses that the document's own date contradicts.
pub(super) fn find(reading: &Reading<'_>, found: &mut Vec<Finding>) {
    let Some((today, at, place)) = document_day(reading) else { return };
    let meetings = last_days(reading);
    for (index, passage) in reading.passages.iter().enumerate() {
        for token in reading.tokens_of(index) {
            let (day, first, source) = match &token.sense {
                Sense::Date(span) => match ends(*span) {
                    Some(day) => (day, begins(*span), None),
                    None => continue,
                },
                Sense::Meeting { ordinal, kind } => match meetings.get(&(*ordinal, kind.clone())) {
                    Some((day, known, range)) => (*day, None, Some((*known, range.clone()))),
                    None => continue,
                },
                _ => continue,
            };
            let late = day < today && is_future(passage, token);
            let early = first.is_some_and(|first| first > today) && is_past(passage, token);
            if !(late || early) {
                continue;
            }
            let mut spots: Vec<_> = reading.spot_at(at, &place).into_iter().collect();
            spots.extend(source.and_then(|(known, range)| reading.spot_at(known, &range)));
            spots.extend(reading.spot_at(index, &token.range));
            let confidence = if matches!(token.sense, Sense::Meeting { .. }) || day.days_until(today) > 20 || early {
                Confidence::Probable
            } else {
                Confidence::Possible
            };
            found.push(finding(
                "tense",
                confidence,
                spots,
                [("today", Detail::Text(today.to_string())), ("day", Detail::Text(day.to_string()))],
            ));
        }
    }
}

/// The day that the document bears: a date alone on a line near its head.
fn document_day(reading: &Reading<'_>) -> Option<(Day, usize, Range<usize>)> {
    let lines = reading.passages.iter().enumerate().take(60);
    lines.filter(|(_, passage)| passage.text().chars().count() <= 60).find_map(|(index, passage)| {
        let mut dates = reading.tokens_of(index).iter().filter(|token| matches!(token.sense, Sense::Date(_)));
        let (token, None) = (dates.next()?, dates.next()) else { return None };
        let Sense::Date(span) = &token.sense else { return None };
        let words = passage.text().to_lowercase();
        let says = [
            "date:",
            "dated",
            "geneva,",
            "new york,",
            "vienna,",
            "the hague,",
            "distr",
            "日期",
            "印发",
            "submitted on",
            "general",
        ]
        .iter()
        .any(|word| words.contains(word));
        let alone = passage.text().trim().len() <= token.range.len() + 6 || says;
        let day = day_of(span.from).filter(|_| alone && span.from == span.to)?;
        Some((day, index, token.range.clone()))
    })
}

/// The last day of the span.
fn ends(span: Span) -> Option<Day> {
    let Point { year, month, day } = span.to;
    match (year, month, day) {
        (Some(year), Some(month), Some(day)) => Day::new(year, month, day).ok(),
        (Some(year), Some(month), None) => Day::new(year, month, 1).ok().map(Day::last_of_month),
        (Some(year), None, None) => Day::new(year, 12, 31).ok(),
        _ => None,
    }
}

fn begins(span: Span) -> Option<Day> {
    let Point { year, month, day } = span.from;
    Day::new(year?, month.unwrap_or(1), day.unwrap_or(1)).ok()
}

/// Whether the words right before the time speak of the future.
fn is_future(passage: &Passage, token: &Token) -> bool {
    let sentence = passage.sentence(token.range.start);
    let before = passage.flow.at(sentence.start..token.range.start).to_lowercase();
    let clause = before.rsplit([',', '，', ';', '；', '“']).next().unwrap_or_default();
    let words = &lexicon::of(passage.tongue).future;
    let quoted = passage
        .text()
        .get(sentence.start..token.range.start)
        .is_some_and(|words| words.matches('“').count() > words.matches('”').count());
    let past = [
        "would",
        "was to",
        "were to",
        "had been",
        "decided",
        "agreed",
        "recalled",
        "商定",
        "决定",
        "曾",
        "原定",
        "原计划",
    ];
    if quoted || past.iter().any(|word| before.contains(word)) {
        return false;
    }
    match passage.tongue {
        Tongue::Chinese => {
            let near = last_letters(clause, 6);
            ["将在", "将于", "预计将在", "拟于", "定于将", "计划于", "预计在", "预计于", "将"]
                .iter()
                .any(|word| near.ends_with(word))
        }
        Tongue::English => {
            let near = last_letters(clause, 60);
            let last = near.trim_end().rsplit(' ').next().unwrap_or_default();
            let when = ["by", "on", "in", "before", "until", "early", "late", "from", "mid", "of", "than"]
                .contains(&last)
                && !near.trim_end().ends_with("records of");
            when && words.iter().any(|word| contains(&near, word, Tongue::English))
                && !near.contains("since")
                && !near.contains("from")
        }
    }
}

/// Whether the words around the time say that it has been.
fn is_past(passage: &Passage, token: &Token) -> bool {
    let sentence = passage.sentence(token.range.start);
    let before = passage.flow.at(sentence.start..token.range.start).to_lowercase();
    let near = last_letters(&before, if passage.tongue == Tongue::Chinese { 4 } else { 30 });
    match passage.tongue {
        Tongue::Chinese => near.ends_with("已于") || near.ends_with("已在"),
        Tongue::English => {
            ["was held", "were held", "took place", "was adopted", "was completed", "were submitted", "was submitted"]
                .iter()
                .any(|word| near.contains(word))
        }
    }
}
