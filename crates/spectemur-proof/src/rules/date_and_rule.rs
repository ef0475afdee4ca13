//! Days that do not exist, days of the week that do not fit, spans that end before they begin.

use spectemur_model::Day;

use super::meeting::day_of;
use super::{amount, finding};
use crate::finding::{Confidence, Detail, Finding};
use crate::number::Amount;
use crate::reading::Reading;
use crate::scan::{Point, Sense, Span, Token};

/// Finds dates that cannot be.
pub(super) fn find(reading: &Reading<'_>, found: &mut Vec<Finding>) {
    let year = main_year(reading);
    for index in 0..reading.passages.len() {
        let tokens = reading.tokens_of(index);
        for (at, token) in tokens.iter().enumerate() {
            let Sense::Date(span) = &token.sense else { continue };
            found.extend(impossible(reading, index, token, *span));
            found.extend(backwards(reading, index, token, *span));
            found.extend(weekday(reading, index, (at, token), *span, year));
            found.extend(duration(reading, index, token, *span));
        }
    }
}

/// The year that the document names most often with a day.
fn main_year(reading: &Reading<'_>) -> Option<i16> {
    let mut years = std::collections::BTreeMap::new();
    for token in reading.tokens.iter().flatten() {
        if let Sense::Date(Span { from: Point { year: Some(year), day: Some(_), .. }, .. }) = token.sense {
            *years.entry(year).or_insert(0_u32) += 1;
        }
    }
    years.into_iter().max_by_key(|(_, times)| *times).map(|(year, _)| year)
}

fn impossible(reading: &Reading<'_>, index: usize, token: &Token, span: Span) -> Option<Finding> {
    let wrong = |point: Point| {
        let (Some(month), Some(day)) = (point.month, point.day) else {
            return point.month.is_some_and(|month| !(1..=12).contains(&month));
        };
        Day::new(point.year.unwrap_or(2024), month, day).is_err()
    };
    (wrong(span.from) || wrong(span.to)).then(|| {
        finding(
            "date-and-rule",
            Confidence::Certain,
            reading.spot_at(index, &token.range).into_iter().collect(),
            [("impossible", text(reading, index, token))],
        )
        .case("impossible")
    })
}

fn text(reading: &Reading<'_>, index: usize, token: &Token) -> Detail {
    Detail::Text(
        reading.passage(index).map_or_else(String::new, |passage| passage.flow.at(token.range.clone()).to_owned()),
    )
}

fn backwards(reading: &Reading<'_>, index: usize, token: &Token, span: Span) -> Option<Finding> {
    let (Some(from), Some(to)) = (span.from.year, span.to.year) else {
        let same = span.from.month == span.to.month;
        return (same && span.from.day > span.to.day).then(|| reversed(reading, index, token));
    };
    let first = (from, span.from.month.unwrap_or(1), span.from.day.unwrap_or(1));
    let last = (to, span.to.month.unwrap_or(12), span.to.day.unwrap_or(31));
    (first > last).then(|| reversed(reading, index, token))
}

fn reversed(reading: &Reading<'_>, index: usize, token: &Token) -> Finding {
    finding(
        "date-and-rule",
        Confidence::Certain,
        reading.spot_at(index, &token.range).into_iter().collect(),
        [("backwards", text(reading, index, token))],
    )
    .case("backwards")
}

fn weekday(
    reading: &Reading<'_>,
    index: usize,
    (at, token): (usize, &Token),
    span: Span,
    year: Option<i16>,
) -> Option<Finding> {
    let tokens = reading.tokens_of(index);
    let passage = reading.passage(index)?;
    let beside = |other: Option<&Token>, before: bool| {
        let other = other?;
        let Sense::Weekday(day) = other.sense else { return None };
        let gap = if before { other.range.end..token.range.start } else { token.range.end..other.range.start };
        let words = passage.flow.at(gap);
        words.trim_matches([' ', ',', '，', '(']).is_empty().then_some((day, other.range.clone()))
    };
    let (printed, place) = beside(at.checked_sub(1).and_then(|before| tokens.get(before)), true)
        .or_else(|| beside(tokens.get(at + 1), false))?;
    if span.from != span.to {
        return None;
    }
    let said = span.from.year.is_some();
    let day = day_of(Point { year: span.from.year.or(year), ..span.from })?;
    let real = weekday_of(day)?;
    if real == printed {
        return None;
    }
    let spots = [reading.spot_at(index, &token.range), reading.spot_at(index, &place)].into_iter().flatten().collect();
    let confidence = if said { Confidence::Certain } else { Confidence::Probable };
    Some(
        finding(
            "date-and-rule",
            confidence,
            spots,
            [("day", Detail::Text(day.to_string())), ("weekday", Detail::Number(i64::from(printed)))],
        )
        .case("weekday"),
    )
}

/// The day of the week, from Monday as zero.
fn weekday_of(day: Day) -> Option<u8> {
    let monday = Day::new(2024, 1, 1).ok()?;
    u8::try_from(monday.days_until(day).rem_euclid(7)).ok()
}

/// "The five-year period 2016-2021": a number of years beside a span of another length.
fn duration(reading: &Reading<'_>, index: usize, token: &Token, span: Span) -> Option<Finding> {
    let (from, to) = span.years().filter(|(from, to)| from < to && span.from.month.is_none())?;
    let passage = reading.passage(index)?;
    let near = reading.counts_of(index).iter().find(|count| {
        let gap = if count.range.end <= token.range.start {
            count.range.end..token.range.start
        } else {
            token.range.end..count.range.start.max(token.range.end)
        };
        let words = passage.flow.at(gap);
        let unit = words.trim_start_matches([' ', '-', '个']);
        let is_years = count.head.is_time && (unit.starts_with("year") || unit.starts_with('年'));
        let plain = words.chars().count() <= 22 && !words.contains([',', '，', '。', '.', ';']);
        let opens = words.trim_end().ends_with('(') || words.to_lowercase().contains("period") || words.contains('期');
        is_years && plain && opens && count.sentence.contains(&token.range.start)
    })?;
    let length = i64::from(to - from);
    let value = near.value.as_whole()?;
    if value == length || value == length + 1 || value < 2 {
        return None;
    }
    let spots = [reading.spot(near), reading.spot_at(index, &token.range)].into_iter().flatten().collect();
    let details = [("years", amount(near.value)), ("span", amount(Amount::whole(length + 1)))];
    Some(finding("date-and-rule", Confidence::Probable, spots, details).case("period"))
}
