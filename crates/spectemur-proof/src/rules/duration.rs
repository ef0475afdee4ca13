//! A length of time beside the days between which it runs, and days that stand in the wrong order.

mod ahead;
mod alone;
mod by_rule;
mod by_state;
mod capped;
mod course;
mod granted;
mod kept;
mod nearly;
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
use crate::flow::Tongue;
use crate::lexicon;
use crate::number;
use crate::passage::Passage;
use crate::reading::Reading;
use crate::scan::{Point, Sense, Span, pattern};
use crate::sentences::{Sentences, segments};

use by_rule::by_rule;
pub(super) use by_state::{Printed, deadlines};
use kept::kept;
pub(super) use nearly::find as find_nearly;
use order::order;
pub(super) use tied::is_of_other;
use tied::{counted, onward, prolonged, tied};

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
    for (index, passage) in reading.passages.iter().enumerate() {
        for sentence in &passage.sentences {
            let dates = dates(reading, index, sentence);
            if dates.is_empty() {
                continue;
            }
            for length in
                reading.counts_of(index).iter().filter(|count| count.head.is_time && count.sentence == *sentence)
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

fn judge(reading: &Reading<'_>, index: usize, passage: &Passage, dates: &[Dated], length: &Count) -> Option<Finding> {
    let (unit, value) = extent(passage, length).filter(|(_, value)| (1..=400).contains(value))?;
    if length.bound != crate::scan::Bound::Exact || is_tail(passage, length) {
        return None;
    }
    let fits = |from: Point, to: Point| lasts(from, to, unit, value);
    let single: Vec<&Dated> = dates.iter().filter(|date| date.span.from == date.span.to).collect();
    if let Some((one, other)) = counted(reading, index, passage, &single, length) {
        let wrong = fits(one.span.from, other.span.to) == Some(false);
        return wrong.then(|| told(reading, length, &[(index, &one.range), (index, &other.range)])).flatten();
    }
    if let Some((one, other)) = onward(reading, index, passage, &single, length) {
        let wrong = fits(one.span.from, other.span.to) == Some(false);
        return wrong.then(|| told(reading, length, &[(index, &one.range), (index, &other.range)])).flatten();
    }
    if is_of_other(passage, length) {
        return None;
    }
    let mut spans = dates.iter().filter(|date| date.span.from != date.span.to);
    if let Some(span) = spans.rfind(|date| beside(passage, date, length)) {
        let right = Some(unit)
            .filter(|unit| *unit == Unit::Days)
            .and_then(|_| sits(span.span, value))
            .or(fits(span.span.from, span.span.to))
            .unwrap_or(true)
            || dates.iter().any(|one| {
                dates
                    .iter()
                    .any(|other| one.range != other.range && fits(one.span.from, other.span.to).unwrap_or(false))
            });
        return (!right).then(|| told(reading, length, &[(index, &span.range)])).flatten();
    }
    let plain: Vec<&Dated> = dates.iter().filter(|date| date.span.from == date.span.to).collect();
    if let Some((one, other)) = tied(passage, &plain, length) {
        let wrong = fits(one.span.from, other.span.to) == Some(false);
        return wrong.then(|| told(reading, length, &[(index, &one.range), (index, &other.range)])).flatten();
    }
    if let Some((before, until)) = prolonged(reading, index, passage, &plain, length) {
        let wrong = fits(before.span.from, until.span.to) == Some(false);
        return wrong.then(|| told(reading, length, &[(index, &before.range), (index, &until.range)])).flatten();
    }
    if let Some((one, other)) = alone::pair(reading, index, passage, dates, length) {
        if dates.iter().any(|date| date.range == other.1 && is_filed(passage, length, date)) {
            return None;
        }
        let wrong = fits(one, other.0) == Some(false);
        return wrong.then(|| told(reading, length, &[(index, &other.1), (index, &other.2)])).flatten();
    }
    if let Some(pair) = odd_pair(passage, &plain, length, &fits).filter(|_| runs(passage, length)) {
        return told(reading, length, &[(index, &pair.0.range), (index, &pair.1.range)]);
    }
    if !runs(passage, length)
        || dates.iter().any(|one| {
            dates.iter().any(|other| one.range != other.range && fits(one.span.from, other.span.to).unwrap_or(false))
        })
    {
        return None;
    }
    let before = plain.iter().rev().find(|date| date.range.end <= length.range.start);
    let after = plain.iter().find(|date| date.range.start >= length.range.end);
    let pair = match (before, after) {
        (Some(before), Some(after)) => Some((*before, *after)),
        (None, Some(after)) => {
            plain.iter().find(|date| date.range.start > after.range.end).map(|later| (*after, *later))
        }
        (Some(before), None) => {
            plain.iter().rev().find(|date| date.range.end < before.range.start).map(|earlier| (*earlier, *before))
        }
        (None, None) => None,
    };
    let (one, other) = pair?;
    if is_filed(passage, length, one) || after.is_none() && counts_from(passage, length) {
        return None;
    }
    // What comes before is the end of no time that begins after it.
    if is_after(one.span.from, other.span.to) {
        return None;
    }
    let many =
        reading.counts_of(index).iter().filter(|count| count.head.is_time && count.sentence == length.sentence).count()
            > 1;
    let full = |date: &Dated| date.span.from.month.is_some() && date.span.from.year.is_some();
    if many && plain.len() != 2
        || plain.len() > 3
        || !full(one)
        || !full(other)
        || unit != Unit::Years && (one.span.from.day.is_none() || other.span.from.day.is_none()) && unit == Unit::Days
    {
        return None;
    }
    told(reading, length, &[(index, &one.range), (index, &other.range)])
}

/// "For those opened on 1 March it ended on 1 October, and for those opened on 1 June on 1 December": of the pairs after
/// a length, the one that it does not give, where it gives another.
fn odd_pair<'a>(
    passage: &Passage,
    plain: &[&'a Dated],
    length: &Count,
    fits: &dyn Fn(Point, Point) -> Option<bool>,
) -> Option<(&'a Dated, &'a Dated)> {
    let after: Vec<&Dated> = plain.iter().copied().filter(|date| date.range.start >= length.range.end).collect();
    let pairs: Vec<(&Dated, &Dated)> =
        after.chunks(2).filter_map(|pair| if let [one, other] = pair { Some((*one, *other)) } else { None }).collect();
    if after.len() < 4 || after.len() % 2 == 1 {
        return None;
    }
    let ends = |(one, other): &(&Dated, &Dated)| {
        let gap = passage.flow.at(one.range.end..other.range.start).to_lowercase();
        ["end", "due", "expire", "until", "deadline", "by ", "到期", "届满", "截止", "结束", "为"]
            .iter()
            .any(|word| gap.contains(word))
    };
    let right = pairs.iter().any(|(one, other)| fits(one.span.from, other.span.to) == Some(true));
    let mut wrong =
        pairs.into_iter().filter(|(one, other)| fits(one.span.from, other.span.to) == Some(false)).filter(ends);
    let first = wrong.next()?;
    (right && wrong.next().is_none()).then_some(first)
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

/// Whether something is handed in on the day: what it asks for does not begin on it.
fn is_filed(passage: &Passage, length: &Count, day: &Dated) -> bool {
    let near = if passage.tongue == Tongue::Chinese { 12 } else { 32 };
    let lead = passage.flow.at(length.sentence.start..day.range.start.max(length.sentence.start)).to_lowercase();
    let tail = passage.flow.at(day.range.end..length.sentence.end.max(day.range.end)).to_lowercase();
    let tail: String = tail.chars().take(8).collect();
    let filed = |words: &str| {
        crate::lexicon::of(passage.tongue).filed.iter().any(|word| crate::count::contains(words, word, passage.tongue))
    };
    filed(&crate::count::last_letters(&lead, near)) || passage.tongue == Tongue::Chinese && filed(&tail)
}

/// Whether the length is one before or after something else than the days before it: "six months after the Plan ends".
fn counts_from(passage: &Passage, length: &Count) -> bool {
    let after = passage.flow.at(length.range.end..length.sentence.end).to_lowercase();
    let second = after.split([' ', '-']).filter(|word| !word.is_empty()).nth(1);
    second.is_some_and(|word| ["after", "before", "ahead", "prior"].contains(&word))
}

/// Whether the length stands right at a span that it is the length of.
fn beside(passage: &Passage, date: &Dated, length: &Count) -> bool {
    let gap = if length.range.end <= date.range.start {
        length.range.end..date.range.start
    } else {
        date.range.end..length.range.start.max(date.range.end)
    };
    let words = passage.flow.at(gap).to_lowercase();
    let close = words.chars().count() <= if passage.tongue == Tongue::Chinese { 12 } else { 40 };
    let ties = lexicon::time("length_ties");
    close
        && !counts_from(passage, length)
        && !words.contains('距')
        && !words.contains(['.', ';', '。'])
        && (words.trim().is_empty() || ties.iter().any(|word| words.contains(word)))
        && !words.contains("after")
        && !words.contains("before")
        && !words.contains("see")
        && !words.contains('见')
        && !words.contains('后')
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
