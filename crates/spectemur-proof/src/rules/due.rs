//! Days that a rule of the document sets: the day of every year by which something is due, the first day of a month so
//! many months after another day, and the period on which the document reports.

use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;
use spectemur_model::{Day, MonthEnd};

use super::duration::of_states::{self, Told};
use super::finding;
use super::meeting::day_of;
use crate::finding::{Confidence, Detail, Finding};
use crate::flow::Tongue;
use crate::lexicon;
use crate::passage::Passage;
use crate::reading::Reading;
use crate::scan::{Point, Sense, Span, pattern};

/// Finds what is said to be in time and is not, days of entry into force that the rule does not give, and days outside
/// the period of which they are said to be.
pub(super) fn find(reading: &Reading<'_>, found: &mut Vec<Finding>) {
    yearly(reading, found);
    month_after(reading, found);
    outside(reading, found);
}

/// A place with a date.
type Place = (usize, Range<usize>, Span);

fn dates<'a>(reading: &'a Reading<'_>, index: usize, sentence: &'a Range<usize>) -> impl Iterator<Item = Place> + 'a {
    reading.tokens_of(index).iter().filter(|token| sentence.contains(&token.range.start)).filter_map(move |token| {
        match token.sense {
            Sense::Date(span) => Some((index, token.range.clone(), span)),
            _ => None,
        }
    })
}

fn sentences<'a>(reading: &'a Reading<'_>) -> impl Iterator<Item = (usize, &'a Passage, &'a Range<usize>)> {
    reading
        .passages
        .iter()
        .enumerate()
        .flat_map(|(index, passage)| passage.sentences.iter().map(move |sentence| (index, passage, sentence)))
}

/// How near to the day that is due a report must be so that it is of the same year: in days.
const SAME_YEAR: i64 = 120;

/// "Reports are due by 31 March", and one that came on 16 April in time.
fn yearly(reading: &Reading<'_>, found: &mut Vec<Finding>) {
    let mut rules: Vec<(Place, Tongue)> = Vec::new();
    for (index, passage, sentence) in sentences(reading) {
        let words = passage.flow.at(sentence.clone()).to_lowercase();
        let due = lexicon::time("due_due");
        let each = lexicon::time("due_each");
        let has = |list: &[&str]| list.iter().any(|word| words.contains(word));
        let mut days = dates(reading, index, sentence);
        if let (true, true, Some(place), None) = (has(due), has(each), days.next(), days.next())
            && place.2.from.year.is_none()
            && place.2.from.day.is_some()
            && place.2.from == place.2.to
        {
            rules.push((place, passage.tongue));
        }
    }
    // Where two days are due it is not known which is meant.
    let [((at, range, rule), tongue)] = rules.as_slice() else { return };
    for (index, passage, sentence) in sentences(reading).filter(|(_, passage, _)| passage.tongue == *tongue) {
        let days: Vec<Place> = dates(reading, index, sentence).filter(|(.., span)| span.from.day.is_some()).collect();
        let ([(_, place, done)], Some(kept)) = (days.as_slice(), kept(passage.flow.at(sentence.clone()), *tongue))
        else {
            continue;
        };
        let due = Point { year: done.from.year, ..rule.from };
        let (Some(done), Some(due)) = (day_of(done.from).filter(|_| done.from == done.to), day_of(due)) else {
            continue;
        };
        let late = due.days_until(done);
        if late != 0 && late.abs() <= SAME_YEAR && (late > 0) == kept {
            let spots = [reading.spot_at(*at, range), reading.spot_at(index, place)].into_iter().flatten().collect();
            let days = Detail::Names(vec![
                passage.flow.at(place.clone()).to_owned(),
                reading.passage(*at).map_or("", |rule| rule.flow.at(range.clone())).to_owned(),
            ]);
            found.push(finding("date-and-rule", Confidence::Probable, spots, [("deadline", days)]).case("deadline"));
        }
    }
    for (index, passage, sentence) in sentences(reading).filter(|(_, passage, _)| passage.tongue == *tongue) {
        if index == *at && sentence.contains(&range.start) {
            continue;
        }
        let days: Vec<Place> = dates(reading, index, sentence).filter(|(_, _, span)| span.from.day.is_some()).collect();
        let [(_, place, other)] = days.as_slice() else { continue };
        let rule_words = reading.passage(*at).map_or("", |known| known.flow.at(known.sentence(range.start)));
        if sets_another(passage, sentence, place, rule_words)
            && let (Some(said), Some(due)) = (
                day_of(other.from).filter(|_| other.from == other.to),
                day_of(Point { year: other.from.year, ..rule.from }),
            )
            && said != due
            && said.days_until(due).abs() <= SAME_YEAR
        {
            let spots = [reading.spot_at(*at, range), reading.spot_at(index, place)].into_iter().flatten().collect();
            let days = Detail::Names(vec![
                passage.flow.at(place.clone()).to_owned(),
                reading.passage(*at).map_or("", |rule| rule.flow.at(range.clone())).to_owned(),
            ]);
            found.push(finding("date-and-rule", Confidence::Probable, spots, [("deadline", days)]).case("deadline"));
        }
    }
}

/// Whether a sentence says by which day the yearly reports of one year are due.
fn sets_another(passage: &Passage, sentence: &Range<usize>, place: &Range<usize>, rule: &str) -> bool {
    let words = passage.flow.at(sentence.clone()).to_lowercase();
    let before = passage.flow.at(sentence.start..place.start).to_lowercase();
    let before = before.trim_end();
    let after = passage.flow.at(place.end..sentence.end);
    let lexicon = crate::lexicon::of(passage.tongue);
    let open = lexicon::time("due_open");
    if open.iter().any(|word| words.contains(word)) || lexicon.past.iter().any(|word| words.contains(word.as_str())) {
        return false;
    }
    let rule = rule.to_lowercase();
    match passage.tongue {
        Tongue::English => {
            let yearly = lexicon::time("due_yearly");
            let due = lexicon::time("due_due2");
            words.contains("report")
                && rule.contains("report")
                && yearly.iter().any(|word| words.contains(word))
                && due.iter().any(|word| before.ends_with(&format!(" {word}")))
                && ["due", "submit", "deadline", "send", "deliver"].iter().any(|word| words.contains(word))
        }
        Tongue::Chinese => {
            words.contains("报告")
                && rule.contains("报告")
                && words.contains("年度")
                && (["之前", "以前", "前"].iter().any(|word| after.starts_with(word))
                    || ["应于", "截止日期为", "截至"].iter().any(|word| before.ends_with(word)))
                && ["提交", "应", "截止"].iter().any(|word| words.contains(word))
        }
    }
}

/// Whether the words say that a report came in time, or late; none where they say neither or both.
fn kept(words: &str, tongue: Tongue) -> Option<bool> {
    let words = words.to_lowercase();
    let has = |list: &[&str]| list.iter().any(|word| words.contains(word));
    let (reports, on_time, late, not) = match tongue {
        Tongue::English => (
            has(&["submit", "report", "received", "sent", "handed in", "transmitted"]),
            has(&[
                "on time",
                "in time",
                "within the time limit",
                "within the deadline",
                "by the deadline",
                "before the deadline",
                "as due",
            ]),
            has(&["late", "after the deadline", "overdue", "belated", "past the deadline"]),
            has(&["not ", "later than"]),
        ),
        Tongue::Chinese => (
            has(&["提交", "报告", "收到"]),
            has(&["按时", "如期", "按期", "在期限内", "在规定期限内", "截止日期前", "截止日期之前"]),
            has(&["逾期", "迟交", "延误", "超过期限", "截止日期后", "截止日期之后"]),
            has(&["未能", "没有", "未按"]),
        ),
    };
    match (reports && !not, on_time, late) {
        (true, true, false) => Some(true),
        (true, false, true) => Some(false),
        _ => None,
    }
}

static MONTH_AFTER: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"first day of the (?P<n>[a-z0-9]+) month (?:after|following)|第(?P<m>[0-9一二三四五六七八九十]{1,3})个月的?(?:第一天|首日|第一日|第1日|1日|首天)",
    )
});

/// "On the first day of the sixth month after the deposit", and a deposit with a day of entry into force.
fn month_after(reading: &Reading<'_>, found: &mut Vec<Finding>) {
    let mut rules: Vec<(usize, Range<usize>, i32)> = Vec::new();
    for (index, passage, sentence) in sentences(reading) {
        let words = passage.flow.at(sentence.clone()).to_lowercase();
        if let Some(hit) = MONTH_AFTER.captures(&words) {
            let number = hit.name("n").or(hit.name("m")).and_then(|word| crate::number::ordinal(word.as_str()));
            let number = number.and_then(|number| i32::try_from(number).ok());
            let whole = hit.get(0).map(|whole| sentence.start + whole.start()..sentence.start + whole.end());
            rules.extend(whole.zip(number).map(|(range, number)| (index, range, number)));
        }
    }
    let [(at, rule, months)] = rules.as_slice() else { return };
    let told = |from: (usize, &Range<usize>), to: (usize, &Range<usize>)| {
        let spots = [reading.spot_at(from.0, from.1), reading.spot_at(to.0, to.1), reading.spot_at(*at, rule)];
        let named = [from, to].map(|(index, range)| reading.words_at(index, range));
        let details = [("words", Detail::Text(reading.words_at(*at, rule))), ("days", Detail::Names(named.to_vec()))];
        let spots = spots.into_iter().flatten().collect();
        finding("date-and-rule", Confidence::Probable, spots, details).case("length")
    };
    for (from, to) in entries(reading, *months) {
        found.push(told((from.index, &from.range), (to.index, &to.range)));
    }
    for (index, passage, sentence) in sentences(reading) {
        let words = passage.flow.at(sentence.clone()).to_lowercase();
        let days: Vec<Place> = dates(reading, index, sentence).collect();
        let deposits = lexicon::time("due_deposits").iter().any(|word| words.contains(word));
        let enters = lexicon::time("due_enters").iter().any(|word| words.contains(word));
        let ([(_, one, from), (_, other, to)], true, true) = (days.as_slice(), deposits, enters) else { continue };
        let (Some(first), Some(last)) = (day_of(from.from), day_of(to.from)) else { continue };
        // "For A on 1 March and for B on 1 August": two days that the rule gave.
        let gap = passage.flow.at(one.end.min(other.start)..other.start).to_lowercase();
        if first == first.first_of_month() && ["and for", "和"].iter().any(|word| gap.trim_start().starts_with(word)) {
            continue;
        }
        let Ok(due) = first.first_of_month().plus_months(*months, MonthEnd::LastDay) else { continue };
        if last != due && (0..=720).contains(&first.days_until(last)) {
            found.push(told((index, one), (index, other)));
        }
    }
}

/// The days on which a State joined and on which the treaty came into force for it, of those for which the rule does
/// not give the second; by State, and in whatever sentences they stand.
fn entries(reading: &Reading<'_>, months: i32) -> Vec<(Told, Told)> {
    let mut found = Vec::new();
    for days in of_states::days(reading).into_values() {
        let said = |day: &Told, list: &str| {
            let words = reading.words_at(day.index, &day.sentence).to_lowercase();
            lexicon::time(list).iter().any(|word| words.contains(word))
        };
        let one = |list: &str| {
            let mut days = days.iter().filter(|day| day.point.year.is_some() && said(day, list));
            let first = days.next()?;
            days.all(|other| other.point == first.point).then_some(first)
        };
        // What joined and came into force in one sentence is held against the rule there.
        let (Some(joined), Some(entered)) = (one("due_deposits"), one("due_enters")) else { continue };
        let day = |point: Point| day_of(Point { day: point.day.or(Some(1)), ..point });
        let (Some(first), Some(last)) = (day(joined.point), day(entered.point)) else { continue };
        let Ok(due) = first.first_of_month().plus_months(months, MonthEnd::LastDay) else { continue };
        if last != due && (1..=720).contains(&first.days_until(last)) {
            found.push((joined.clone(), entered.clone()));
        }
    }
    found
}

/// So many passages at the head of the document say on which period it reports.
const HEAD: usize = 24;

/// "During the reporting period …, on 9 August 2022", of a period that ended on 30 June.
fn outside(reading: &Reading<'_>, found: &mut Vec<Finding>) {
    let mut periods =
        sentences(reading).take_while(|(index, _, _)| *index < HEAD).filter_map(|(index, passage, sentence)| {
            let words = passage.flow.at(sentence.clone()).to_lowercase();
            let says = ["period", "reporting year", "所述期间", "报告期"].iter().any(|word| words.contains(word));
            let report = ["report", "本报告", "报告期", "review"].iter().any(|word| words.contains(word));
            let mut days = dates(reading, index, sentence);
            let (place, None) = (days.next()?, days.next()) else { return None };
            (says && report && place.2.from != place.2.to).then_some(place)
        });
    let Some((at, range, period)) = periods.next() else { return };
    let (Some(first), Some(last)) = (begin(period.from), end(period.to)) else { return };
    for (index, passage, sentence) in sentences(reading).filter(|(index, _, _)| *index != at) {
        let words = passage.flow.at(sentence.clone()).to_lowercase();
        let during = lexicon::time("due_during");
        let open = lexicon::time("due_open2");
        let has = |list: &[&str]| list.iter().any(|word| words.contains(word));
        if !has(during) || has(open) {
            continue;
        }
        for (_, place, day) in dates(reading, index, sentence) {
            let exact = day.from.month.is_some() && day.from.year.is_some();
            let (Some(from), Some(to)) = (begin(day.from), end(day.to)) else { continue };
            if exact && (to < first || from > last) {
                let spots = [reading.spot_at(at, &range), reading.spot_at(index, &place)];
                let said = |index: usize, range: &Range<usize>| {
                    Detail::Text(reading.passage(index).map_or("", |known| known.flow.at(range.clone())).to_owned())
                };
                let details = [("day", said(index, &place)), ("period", said(at, &range))];
                let spots = spots.into_iter().flatten().collect();
                found.push(finding("date-and-rule", Confidence::Probable, spots, details).case("outside"));
            }
        }
    }
}

fn begin(point: Point) -> Option<Day> {
    Day::new(point.year?, point.month.unwrap_or(1), point.day.unwrap_or(1)).ok()
}

fn end(point: Point) -> Option<Day> {
    match point.day {
        Some(day) => Day::new(point.year?, point.month?, day).ok(),
        None => Day::new(point.year?, point.month.unwrap_or(12), 1).ok().map(Day::last_of_month),
    }
}
