//! The closing day of every year with the day on which one year closed, and what is due so long after the end of a year.

use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;
use spectemur_model::{Day, MonthEnd};

use crate::count::{Count, last_letters};
use crate::finding::{Confidence, Detail, Finding};
use crate::flow::Tongue;
use crate::lexicon;
use crate::passage::Passage;
use crate::reading::Reading;
use crate::rules::meeting::day_of;
use crate::rules::{amount, finding};
use crate::scan::{Point, Sense, Span, pattern};

/// Finds closing days and days after the end of a year that the rule beside them does not give.
pub(super) fn find(reading: &Reading<'_>, found: &mut Vec<Finding>) {
    for (index, passage) in reading.passages.iter().enumerate() {
        for (at, sentence) in passage.sentences.iter().enumerate() {
            found.extend(closes(reading, index, passage, (at, sentence)));
        }
        for count in reading.counts_of(index).iter().filter(|count| count.head.is_time) {
            found.extend(after_year(reading, index, passage, count));
        }
    }
}

fn dates(reading: &Reading<'_>, index: usize, sentence: &Range<usize>) -> Vec<(Range<usize>, Span)> {
    let tokens = reading.tokens_of(index).iter().filter(|token| sentence.contains(&token.range.start));
    tokens
        .filter_map(|token| if let Sense::Date(span) = token.sense { Some((token.range.clone(), span)) } else { None })
        .collect()
}

/// Words by which a day was moved, or is of something else.
static MOVED: LazyLock<&[&str]> = LazyLock::new(|| lexicon::time("closing_moved"));
/// A closing day that holds for every year.
static CLOSING: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"\b(?:closing date|deadline|cut-off date|closing day|due date|final date|last day|closes? (?:each year |every year |annually )?on|falls? due on|fall due on|is due on|are due on|are due by|is due by)\b[^.;]{0,40}$|(?:截止日期|截止日|期限|截止)[^。；]{0,12}$",
    )
});
/// A closing day of one year.
static CLOSED: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"\b(?:closed|closing date|deadline|cut-off date|closing day|due date|fell due|were due|was due|ended)(?: [a-z]+){0,3}[ ,]* ?(?:on|was|of|by|:)?\s$|(?:截止日期|截止日|截止|期限|结束)[^。；，0-9]{0,6}$",
    )
});
static YEARLY: LazyLock<&[&str]> = LazyLock::new(|| lexicon::time("closing_yearly"));

/// "The closing date is 31 March. In the 2025 round, which closed on 15 April 2025".
fn closes(
    reading: &Reading<'_>,
    index: usize,
    passage: &Passage,
    (at, sentence): (usize, &Range<usize>),
) -> Option<Finding> {
    let here = dates(reading, index, sentence);
    let [(range, rule)] = here.as_slice() else { return None };
    let before = passage.flow.at(sentence.start..range.start).to_lowercase();
    let around = passage.text().to_lowercase();
    let yearless = rule.from == rule.to && rule.from.year.is_none() && rule.from.day.is_some();
    let says = match passage.tongue {
        Tongue::English => CLOSING.is_match(&before),
        Tongue::Chinese => {
            let after: String = passage.flow.at(range.end..sentence.end).chars().take(4).collect();
            CLOSING.is_match(&before) || ["截止", "为截止", "止"].iter().any(|word| after.starts_with(word))
        }
    };
    if !(yearless && says && YEARLY.iter().any(|word| around.contains(word))) {
        return None;
    }
    let next = passage.sentences.get(at + 1)?;
    let words = passage.flow.at(next.clone()).to_lowercase();
    if MOVED.iter().any(|word| words.contains(word)) {
        return None;
    }
    let later = dates(reading, index, next);
    later.iter().filter(|(_, span)| span.from == span.to && span.from.year.is_some()).find_map(|(place, span)| {
        let lead = passage.flow.at(next.start..place.start).to_lowercase();
        let after: String = passage.flow.at(place.end..next.end).chars().take(4).collect();
        let is_closing = CLOSED.is_match(&last_letters(&lead, 60))
            || passage.tongue == Tongue::Chinese && ["截止", "结束"].iter().any(|word| after.starts_with(word));
        let said = day_of(span.from)?;
        let due = day_of(Point { year: span.from.year, ..rule.from })?;
        let off = due.days_until(said).abs();
        (is_closing && (1..=120).contains(&off)).then(|| {
            let spots = [range, place].into_iter().filter_map(|range| reading.spot_at(index, range)).collect();
            let days = [place, range].map(|range| passage.flow.at(range.clone()).to_owned());
            finding("date-and-rule", Confidence::Probable, spots, [("deadline", Detail::Names(days.to_vec()))])
                .case("deadline")
        })
    })
}

/// The end of a year from which a time is counted.
static YEAR_END: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"^(?:months?|days?|weeks?) (?:of|after|from|following) the (?:end|close) of (?:the|each|every|that) (?:calendar )?year\b|^(?:个月|天|日|周)内",
    )
});

/// "Due within six months of the end of the calendar year. Reports for 2021 had to be sent by 31 August 2022".
fn after_year(reading: &Reading<'_>, index: usize, passage: &Passage, count: &Count) -> Option<Finding> {
    let value = i32::try_from(count.value.as_whole()?).ok().filter(|value| (1..=400).contains(value))?;
    let rest = passage.flow.at(count.range.end..count.sentence.end).to_lowercase();
    let rest = rest.trim_start_matches([' ', '-']);
    let lead = last_letters(passage.flow.at(count.sentence.start..count.range.start), 14);
    let counted = YEAR_END.is_match(rest)
        && (passage.tongue == Tongue::English
            || ["年结束后", "年终了后", "年度结束后", "年底后", "年末后", "年终后", "年度终了后"]
                .iter()
                .any(|word| lead.ends_with(word)));
    if !counted || rest.contains("financial") || lead.contains("财") || lead.contains("财政") {
        return None;
    }
    let at = passage.sentences.iter().position(|sentence| *sentence == count.sentence)?;
    let next = passage.sentences.get(at + 1)?;
    let words = passage.flow.at(next.clone()).to_lowercase();
    let later = dates(reading, index, next);
    let [(_, of), (place, due)] = later.as_slice() else { return None };
    let year = of.from.year.filter(|_| of.from == of.to && of.from.month.is_none())?;
    let said = day_of(due.from).filter(|_| due.from == due.to)?;
    let is_due = ["by ", "due", "deadline", "no later than", "before ", "之前", "以前", "前", "截止", "期限", "应"]
        .iter()
        .any(|word| words.contains(word));
    if !is_due || MOVED.iter().any(|word| words.contains(word)) || words.contains("late ") || words.contains("逾期") {
        return None;
    }
    let last = Day::new(year, 12, 31).ok()?;
    let end = if rest.trim_start_matches('个').starts_with(['m', '月']) {
        last.plus_months(value, MonthEnd::LastDay).ok()?
    } else {
        let days = if rest.starts_with(['w', '周']) { value.checked_mul(7)? } else { value };
        last.plus_days(days).ok()?
    };
    let off = end.days_until(said);
    if off.abs() <= 2 || !(-300..=400).contains(&off) {
        return None;
    }
    let spots = [place, &count.range].into_iter().filter_map(|range| reading.spot_at(index, range)).collect();
    let words = passage.flow.at(count.range.start..count.phrase.end.max(count.range.end)).to_owned();
    let days = vec![last.to_string(), passage.flow.at(place.clone()).to_owned()];
    let details = [("length", amount(count.value)), ("words", Detail::Text(words)), ("days", Detail::Names(days))];
    Some(finding("date-and-rule", Confidence::Probable, spots, details).case("length"))
}
