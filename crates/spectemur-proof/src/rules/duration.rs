//! A length of time beside the days between which it runs, and days that stand in the wrong order.

mod ahead;
mod alone;
mod by_rule;
mod by_state;
mod capped;
mod course;
mod granted;
mod judged;
mod kept;
mod misprint;
mod nearly;
mod obeyed;
pub(super) mod of_states;
mod order;
mod ruled;
mod tied;
mod verdict;
mod worked;

use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;
use spectemur_model::{Day, MonthEnd};

use super::events::Mention;
use super::meeting::day_of;
use super::{amount, finding};
use crate::count::Count;
use crate::finding::{Confidence, Detail, Finding};
use crate::lexicon;
use crate::number;
use crate::passage::Passage;
use crate::reading::Reading;
use crate::scan::{Point, Sense, Span, pattern};
use crate::sentences::{Sentences, segments};

use by_rule::by_rule;
pub(super) use by_state::{Printed, deadlines};
use judged::judge;
use kept::kept;
pub(super) use misprint::{Misprint, is_misprint_in_year, misprint};
pub(super) use nearly::find as find_nearly;
use order::order;
pub(super) use tied::is_of_other;

/// Finds lengths that the days beside them do not give, and days before others that they must follow.
pub(super) fn find(reading: &Reading<'_>, sentences: &mut Sentences, meetings: &[Mention], found: &mut Vec<Finding>) {
    let terms = by_rule::Terms::of(reading);
    by_state::find(reading, &terms, found);
    worked::find(reading, found);
    ahead::find(reading, meetings, found);
    granted::find(reading, found);
    course::find(reading, sentences, found);
    capped::find(reading, found);
    ruled::find(reading, sentences, found);
    verdict::find(reading, sentences, meetings, found);
    obeyed::find(reading, sentences, found);
    for (index, passage) in reading.passages.iter().enumerate() {
        for sentence in &passage.sentences {
            let dates = dates(reading, index, sentence);
            if dates.is_empty() {
                continue;
            }
            for length in reading
                .counts_of(index)
                .iter()
                .filter(|count| count.head.is_time && count.sentence == *sentence && !comes_again(passage, count))
            {
                found.extend(judge(reading, index, passage, &dates, length));
            }
            found.extend(by_rule(reading, index, sentence, &dates, &terms));
            let parts = segments(passage.text(), sentence);
            for part in parts.into_iter().filter(|part| part != sentence) {
                let own: Vec<Dated> = self::dates(reading, index, &part);
                if own.len() == 2 {
                    found.extend(by_rule(reading, index, &part, &own, &terms));
                }
            }
            found.extend(order(reading, index, passage, sentence, &dates));
            found.extend(kept(reading, index, passage, &dates));
        }
    }
}

/// Whether it is the months behind years, which were read with them: "four years and six months".
fn is_tail(passage: &Passage, length: &Count) -> bool {
    let before = passage.flow.at(length.sentence.start..length.range.start).to_lowercase();
    let ends = ["years and ", "year and "].iter().any(|word| before.ends_with(word));
    unit(passage, length) == Some(Unit::Months) && (ends || before.ends_with(['年', '零', '又', '另']))
}

/// A date with its place.
#[derive(Clone)]
struct Dated {
    range: Range<usize>,
    span: Span,
}

fn dates(reading: &Reading<'_>, index: usize, sentence: &Range<usize>) -> Vec<Dated> {
    let inside = reading.tokens_of(index).iter().filter(|token| sentence.contains(&token.range.start));
    let mut dates: Vec<Dated> = inside
        .filter_map(|token| {
            if let Sense::Date(span) = token.sense { Some(Dated { range: token.range.clone(), span }) } else { None }
        })
        .collect();
    let mut year = None;
    for date in &mut dates {
        if date.span.from.year.is_none() && date.span.to.year.is_none() && says_same_year(reading, index, date) {
            date.span.from.year = year;
            date.span.to.year = year;
        }
        year = date.span.to.year.or(year);
    }
    dates
}

/// "1 December of the same year", "同年12月1日".
fn says_same_year(reading: &Reading<'_>, index: usize, date: &Dated) -> bool {
    reading.passage(index).is_some_and(|passage| {
        let after = passage.flow.at(date.range.end..passage.text().len()).trim_start();
        let before = passage.flow.at(0..date.range.start);
        ["of the same year", "of that year"].iter().any(|word| after.starts_with(word))
            || ["同年", "当年"].iter().any(|word| before.ends_with(word))
    })
}

/// The unit of a length of time.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Unit {
    Days,
    Weeks,
    Months,
    Years,
}

fn unit(passage: &Passage, count: &Count) -> Option<Unit> {
    let after =
        passage.flow.at(count.range.end..passage.text().len()).trim_start_matches([' ', '-', '个']).to_lowercase();
    // "Four more years".
    let more = ["more ", "further ", "additional ", "full ", "whole "].iter().find_map(|word| after.strip_prefix(word));
    let after = more.unwrap_or(&after);
    let units = [
        ("calendar day", Unit::Days),
        ("day", Unit::Days),
        ("week", Unit::Weeks),
        ("month", Unit::Months),
        ("year", Unit::Years),
        ("日历日", Unit::Days),
        ("天", Unit::Days),
        ("日", Unit::Days),
        ("周", Unit::Weeks),
        ("星期", Unit::Weeks),
        ("月", Unit::Months),
        ("年", Unit::Years),
    ];
    units.into_iter().find(|(word, _)| after.starts_with(word)).map(|(_, unit)| unit)
}

/// How long a length is, with the months that follow its years: "four years and six months", 三年零六个月.
fn extent(passage: &Passage, count: &Count) -> Option<(Unit, i64)> {
    static MONTHS: LazyLock<Regex> = LazyLock::new(|| {
        pattern(
            r"^[ -]years? and (?P<n>[a-z]+|[0-9]{1,2}) months?\b|^年(?:零|又|另)?(?P<m>[一二两三四五六七八九十]{1,2}|[0-9]{1,2})个月",
        )
    });
    let (unit, value) = (unit(passage, count)?, count.value.as_whole()?);
    let behind = passage.flow.at(count.range.end..passage.text().len()).to_lowercase();
    let months = MONTHS.captures(behind.trim_start_matches(' ')).or_else(|| MONTHS.captures(&behind));
    let months = months.as_ref().and_then(|hit| hit.name("n").or(hit.name("m"))).map(|months| months.as_str());
    let read = |words: &str| words.parse().ok().or_else(|| number::han(words)).or_else(|| number::english(words));
    match months.and_then(read).filter(|_| unit == Unit::Years) {
        Some(months) => Some((Unit::Months, value * 12 + months)),
        None => Some((unit, value)),
    }
}

/// Whether so many days are those of a meeting that runs over the span: all of them, or those on which one works; none
/// where no days are counted.
pub(super) fn sits(span: Span, value: i64) -> Option<bool> {
    let year = span.to.year.or(span.from.year);
    let day = |point: Point| day_of(Point { year: point.year.or(year).or(Some(2025)), ..point });
    let (first, last) = (day(span.from)?, day(span.to)?);
    let days = first.days_until(last) + 1;
    if !(2..=14).contains(&days) {
        return None;
    }
    // Without a year it is not known which of them are days of a weekend.
    if year.is_none() {
        return Some((days - 2..=days).contains(&value));
    }
    let monday = Day::new(2024, 1, 1).ok()?;
    let start = monday.days_until(first).rem_euclid(7);
    let worked = (start..start + days).filter(|day| day % 7 < 5).count();
    Some(value == days || i64::try_from(worked) == Ok(value))
}

/// A length with the days that it does not give, each with its passage.
fn told(reading: &Reading<'_>, length: &Count, places: &[(usize, &Range<usize>)]) -> Option<Finding> {
    let mut spots: Vec<_> = places.iter().filter_map(|(index, place)| reading.spot_at(*index, place)).collect();
    spots.extend(reading.spot(length));
    spots.extend(places.last().and_then(|(index, place)| again(reading, *index, place)));
    let said =
        |(index, place): &(usize, &Range<usize>)| Some(reading.passage(*index)?.flow.at((*place).clone()).to_owned());
    let days = Detail::Names(places.iter().filter_map(said).collect());
    let rule = reading.passage(length.passage)?;
    let words = rule.flow.at(length.range.start..length.phrase.end.max(length.range.end)).to_owned();
    Some(
        finding(
            "date-and-rule",
            Confidence::Probable,
            spots,
            [("length", amount(length.value)), ("words", Detail::Text(words)), ("days", days)],
        )
        .case("length"),
    )
}

/// Where another paragraph says the last day once more.
fn again(reading: &Reading<'_>, index: usize, place: &Range<usize>) -> Option<crate::finding::Spot> {
    let last = |token: &crate::scan::Token| match token.sense {
        Sense::Date(span) if span.to.day.is_some() && span.to.year.is_some() => Some(span.to),
        _ => None,
    };
    let day = reading
        .tokens_of(index)
        .iter()
        .rfind(|token| token.range.start >= place.start && token.range.end <= place.end.max(token.range.start));
    let day = last(day?)?;
    let others = (0..reading.passages.len()).filter(|other| *other != index);
    let mut others = others.flat_map(|other| reading.tokens_of(other).iter().map(move |token| (other, token)));
    let (other, token) = others.find(|(_, token)| last(token) == Some(day))?;
    reading.spot_at(other, &token.range)
}

/// Whether the length is one before or after something else than the days before it: "six months after the Plan ends".
fn counts_from(passage: &Passage, length: &Count) -> bool {
    let after = passage.flow.at(length.range.end..length.sentence.end).to_lowercase();
    let second = after.split([' ', '-']).filter(|word| !word.is_empty()).nth(1);
    second.is_some_and(|word| ["after", "before", "ahead", "prior"].contains(&word))
}

/// Whether the words say that the length runs from one day to another.
fn runs(passage: &Passage, length: &Count) -> bool {
    let before =
        crate::count::last_letters(&passage.flow.at(length.sentence.start..length.range.start).to_lowercase(), 40);
    let after: String =
        passage.flow.at(length.range.end..length.sentence.end).to_lowercase().chars().take(30).collect();
    let leads = lexicon::time("length_leads");
    let follows = lexicon::time("length_follows");
    leads.iter().any(|word| before.contains(word))
        || before.ends_with('后')
        || follows.iter().any(|word| after.contains(word))
}

/// Whether a term runs from one to the other, once, or twice where its rule lets it be renewed.
fn serves((from, to): (Point, Point), rule: &Passage, term: &Count) -> Option<bool> {
    let (unit, value) = (unit(rule, term)?, term.value.as_whole()?);
    let once = lasts(from, to, unit, value);
    if once == Some(false) && is_renewed(rule, term) { lasts(from, to, unit, value * 2) } else { once }
}

/// Whether the sentence of a term says that it may follow once more.
fn is_renewed(rule: &Passage, term: &Count) -> bool {
    let words = rule.flow.at(term.sentence.clone()).to_lowercase();
    let has = |name: &str| lexicon::time(name).iter().any(|word| words.contains(word));
    has("obeyed_renews") && !has("obeyed_once")
}

/// Whether the length runs from one to the other; none where that is not said exactly enough.
fn lasts(from: Point, to: Point, unit: Unit, value: i64) -> Option<bool> {
    let (start, end) = (from.year?, to.year?);
    let count = i32::try_from(value).ok()?;
    if unit == Unit::Years && (from.month.is_none() || to.month.is_none()) {
        let years = i64::from(end - start);
        return Some(years == value || years + 1 == value);
    }
    let whole = |point: Point| Day::new(point.year?, point.month?, point.day.unwrap_or(1)).ok();
    let (first, last) = (whole(from)?, whole(to)?);
    if unit == Unit::Days || unit == Unit::Weeks {
        from.day?;
        to.day?;
        let days = first.days_until(last);
        let value = if unit == Unit::Weeks { value * 7 } else { value };
        let slack = if unit == Unit::Weeks { 3 } else { 1 };
        return Some((days - value).abs() <= slack || days + 1 == value);
    }
    let months = if unit == Unit::Years { count.checked_mul(12)? } else { count };
    let due = first.plus_months(months, MonthEnd::LastDay).ok()?;
    if from.day.is_none() || to.day.is_none() {
        let off = due.months_until(last.first_of_month()).abs().max(last.months_until(due).abs());
        return Some(off <= 1);
    }
    Some(due.days_until(last).abs() <= 1)
}

/// Whether the first is certainly after the second.
fn is_after(one: Point, other: Point) -> bool {
    match (one.year, other.year) {
        (Some(mine), Some(theirs)) if mine != theirs => mine > theirs,
        (Some(_), Some(_)) => match (one.month, other.month) {
            (Some(mine), Some(theirs)) if mine != theirs => mine > theirs,
            (Some(_), Some(_)) => one.day.zip(other.day).is_some_and(|(mine, theirs)| mine > theirs),
            _ => false,
        },
        _ => false,
    }
}

/// "Every two years": no length of anything.
fn comes_again(passage: &Passage, count: &Count) -> bool {
    let before = passage.flow.at(count.sentence.start..count.range.start.max(count.sentence.start)).to_lowercase();
    let again = &lexicon::of(passage.tongue).divided.again;
    again.iter().any(|word| before.trim_end().ends_with(word.as_str()))
}
