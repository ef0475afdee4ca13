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

/// The day that the document bears: a date alone on a line near its head, or the last day of the meeting that it reports.
fn document_day(reading: &Reading<'_>) -> Option<(Day, usize, Range<usize>)> {
    let short = || reading.passages.iter().enumerate().take(60).filter(|(_, passage)| is_line(passage));
    short().find_map(|(index, passage)| bears(reading, index, passage)).or_else(|| {
        let reports = short().take(14).any(|(_, passage)| {
            let words = passage.text().to_lowercase();
            ["final report", "最后报告", "最终报告", "report of the meeting", "会议报告"]
                .iter()
                .any(|word| words.starts_with(word) || words.ends_with(word))
        });
        short().take(14).filter(|_| reports).find_map(|(index, _)| {
            reading.tokens_of(index).iter().find_map(|token| match &token.sense {
                Sense::Date(span) if span.from != span.to => {
                    day_of(span.to).map(|day| (day, index, token.range.clone()))
                }
                _ => None,
            })
        })
    })
}

fn is_line(passage: &Passage) -> bool {
    passage.text().chars().count() <= 80
}

/// The one day of a line that holds little else than it and a symbol, or that ends in it near the head of the document.
fn bears(reading: &Reading<'_>, index: usize, passage: &Passage) -> Option<(Day, usize, Range<usize>)> {
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
    let symbols: usize = reading
        .tokens_of(index)
        .iter()
        .filter(|token| matches!(token.sense, Sense::Symbol(_)))
        .map(|token| token.range.len())
        .sum();
    let rest = words.trim().len().saturating_sub(token.range.len() + symbols);
    let closes = index < 14
        && token.range.end >= words.trim_end().len()
        && words.get(..token.range.start).is_some_and(|before| before.trim_end().ends_with([',', '，', '—', '-', ':']));
    let alone = rest <= 8 || says || closes;
    let day = day_of(span.from).filter(|_| alone && span.from == span.to)?;
    Some((day, index, token.range.clone()))
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
    let clause = before.rsplit([',', '，', ';', '；', '(', ':']).next().unwrap_or_default();
    let open = [
        "will",
        "to be",
        "scheduled",
        "planned",
        "expected",
        "due",
        "deadline",
        "until",
        "extend",
        "postpon",
        "would",
        "decided",
        "agreed",
        "for ",
        "if ",
        "should",
        "by ",
        "from ",
        "将",
        "拟",
        "预计",
        "计划",
        "定于",
        "应",
        "之前",
        "期限",
        "延",
        "决定",
        "商定",
        "推迟",
    ];
    if open.iter().any(|word| clause.contains(word)) {
        return false;
    }
    match passage.tongue {
        Tongue::Chinese => {
            let near = last_letters(&before, 4);
            let after: String = passage.flow.at(token.range.end..sentence.end).chars().take(12).collect();
            let done =
                ["举行了", "完成了", "提交了", "通过了", "交存了", "批准了", "加入了", "召开了", "举办了", "发表了"];
            near.ends_with("已于")
                || near.ends_with("已在")
                || (near.ends_with('于') || near.ends_with('在')) && done.iter().any(|word| after.contains(word))
        }
        Tongue::English => {
            let near = last_letters(clause, 60);
            let ends = ["on", "in", "place"].iter().any(|word| near.trim_end().ends_with(&format!(" {word}")));
            let done = [
                "was held",
                "were held",
                "took place",
                "was adopted",
                "was completed",
                "were completed",
                "were submitted",
                "was submitted",
                "met in",
                "met on",
                "was published",
                "were published",
                "was concluded",
                "was opened",
                "was closed",
                "acceded",
                "deposited",
                "ratified",
                "was received",
                "were received",
                "was organized",
                "were organized",
                "was conducted",
                "completed its",
                "submitted its",
                "entered into force",
            ];
            ends && done.iter().any(|word| near.contains(word))
        }
    }
}
