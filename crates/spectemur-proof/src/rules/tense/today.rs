//! The day of the document: the one that it bears, or the day up to which it says that it reports.

mod line;

use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;
use spectemur_model::Day;

use super::ends;
use crate::count::last_letters;
use crate::document::BlockKind;
use crate::flow::Tongue;
use crate::lexicon;
use crate::passage::Passage;
use crate::reading::Reading;
use crate::rules::meeting::day_of;
use crate::scan::{Sense, Span, Token, pattern};

/// The day that the document bears: a date alone on a line near its head, or the last day of the meeting that it reports.
pub(super) fn document_day(reading: &Reading<'_>) -> Option<(Day, usize, Range<usize>)> {
    let short = || {
        let lines = reading.passages.iter().enumerate().take(60);
        // A column of a table far from the title bears the day of what it counts.
        let cell = |passage: &Passage| matches!(passage.kind, BlockKind::Cell { .. });
        lines.filter(move |(index, passage)| is_line(passage) && (*index < TITLES || !cell(passage)))
    };
    // A day that has a line to itself is surer than one after a place, which may be that of the meeting.
    let alone = |closes| short().find_map(|(index, passage)| bears(reading, index, passage, closes));
    alone(false).or_else(|| alone(true)).or_else(|| line::stands(reading)).or_else(|| written(reading)).or_else(|| {
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

/// The last day of the meeting of the title.
pub(super) fn titled(reading: &Reading<'_>) -> Option<(Day, usize, Range<usize>)> {
    let lines = reading.passages.iter().enumerate().take(TITLES);
    lines.filter(|(_, passage)| is_line(passage) && passage.own.is_none() && !is_said(passage)).find_map(
        |(index, _)| {
            reading.tokens_of(index).iter().find_map(|token| match &token.sense {
                Sense::Date(span) if span.from != span.to => {
                    day_of(span.to).map(|day| (day, index, token.range.clone()))
                }
                _ => None,
            })
        },
    )
}

/// A table of the title stands among so many passages.
const TITLES: usize = 14;

fn is_line(passage: &Passage) -> bool {
    passage.text().chars().count() <= 80
}

/// The one day of a line that holds little else than it and a symbol, or that ends in it near the head of the document.
fn bears(
    reading: &Reading<'_>,
    index: usize,
    passage: &Passage,
    may_close: bool,
) -> Option<(Day, usize, Range<usize>)> {
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
    let closes = may_close
        && index < 14
        && token.range.end >= words.trim_end().len()
        && words.get(..token.range.start).is_some_and(|before| before.trim_end().ends_with([',', '，', '—', '-', ':']));
    let lettered = words.get(..token.range.start).is_some_and(|before| before.contains(char::is_alphabetic));
    let alone = rest <= 8 && (may_close || !lettered) || says || closes;
    let day = day_of(span.from).filter(|_| alone && span.from == span.to)?;
    Some((day, index, token.range.clone()))
}

/// The words right before the day of a document that says in a sentence when it was written.
static WRITTEN: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?:this|the present|present) (?:report|document|note|paper|analysis|review|synopsis|summary|update)[^.;]{0,40}\b(?:dated|finali[sz]ed|completed|prepared|written|issued|submitted|approved|adopted|closed)(?: for submission| by the [a-z ]{1,30})? (?:on|in)?\s?$|\bdocument dated\s?$",
    )
});
static WRITTEN_IN_CHINESE: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        "(?:本报告|本文件|本说明|本分析|本文|报告|文件)(?:已)?(?:于|在)$|(?:文件日期|报告日期|提交日期|定稿日期|编写日期)[:为是]?$",
    )
});
/// Words beside the day up to which a document reports.
static UP_TO: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?:report|document|note|paper|analysis|review|synopsis|summary|update|information|figures|data)[^.;]{0,70}\b(?:as at|as of|until|up to|by|to)\s?$|\b(?:covers|reports on|describes|period under review|reporting period)\b[^.;]{0,40}$",
    )
});
static UP_TO_IN_CHINESE: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        "(?:本报告|本文件|本说明|报告所述期间|报告期|资料|数据|数字|情况)[^。；]{0,20}$|(?:反映|列出|载有|说明)[^。；]{0,8}截至$",
    )
});

/// So many passages at the head and at the end of the document say of which day it is.
const HEAD: usize = 24;
const END: usize = 4;

/// The last day of which the document says that it reports, where it bears no other; no later day is known to it.
pub(super) fn reported_to(reading: &Reading<'_>) -> Option<(Day, usize, Range<usize>)> {
    let head =
        reading.passages.iter().enumerate().take(HEAD).filter(|(_, passage)| !is_line(passage) || is_said(passage));
    let days = head.filter_map(|(index, passage)| {
        reading.tokens_of(index).iter().find_map(|token| {
            let Sense::Date(span) = &token.sense else { return None };
            let day = ends(*span).filter(|_| span.to.month.is_some())?;
            reaches(passage, token, *span).then(|| (day, index, token.range.clone()))
        })
    });
    days.max_by_key(|(day, _, _)| *day)
}

/// Whether a short passage is a sentence and no title.
fn is_said(passage: &Passage) -> bool {
    passage.text().trim_end().ends_with(['.', '。'])
}

fn reaches(passage: &Passage, token: &Token, span: Span) -> bool {
    let sentence = passage.sentence(token.range.start);
    let before = passage.flow.at(sentence.start..token.range.start).to_lowercase();
    let after: String = passage.flow.at(token.range.end..sentence.end).chars().take(12).collect();
    match passage.tongue {
        Tongue::English => UP_TO.is_match(&last_letters(&before, 120)),
        Tongue::Chinese => {
            let spans = span.from != span.to || before.contains("截至") || before.ends_with('至');
            spans && UP_TO_IN_CHINESE.is_match(&before) && !after.starts_with('将')
        }
    }
}

/// The day on which the document says in a sentence that it was written.
fn written(reading: &Reading<'_>) -> Option<(Day, usize, Range<usize>)> {
    let last = reading.passages.len().saturating_sub(END);
    let near = reading.passages.iter().enumerate().filter(|(index, _)| *index < HEAD || *index >= last);
    let mut days = near.flat_map(|(index, passage)| {
        reading.tokens_of(index).iter().filter_map(move |token| {
            let Sense::Date(span) = &token.sense else { return None };
            let sentence = passage.sentence(token.range.start);
            let before = last_letters(&passage.flow.at(sentence.start..token.range.start).to_lowercase(), 110);
            let after: String = passage.flow.at(token.range.end..sentence.end).chars().take(8).collect();
            let says = match passage.tongue {
                Tongue::English => WRITTEN.is_match(&before),
                Tongue::Chinese => {
                    let done = lexicon::time("today_done");
                    WRITTEN_IN_CHINESE.is_match(&before)
                        && (before.ends_with([':', '为', '是'])
                            || before.contains("日期")
                            || done.iter().any(|word| after.contains(word)))
                }
            };
            day_of(span.from).filter(|_| says && span.from == span.to).map(|day| (day, index, token.range.clone()))
        })
    });
    days.next()
}
