//! Terms that a passage sets and the days that it works out from them: "takes effect 90 days after the end", and
//! documents that must be there so long before the meeting begins.
//!
//! It must not judge two days in one sentence: those are `duration`.

use std::ops::Range;

use spectemur_model::{Day, MonthEnd};

use super::meeting::day_of;
use super::{amount, finding};
use crate::count::{Count, contains};
use crate::finding::{Confidence, Detail, Finding};
use crate::flow::Tongue;
use crate::lexicon;
use crate::passage::Passage;
use crate::reading::Reading;
use crate::scan::{Bound, Sense};

/// A unit of time in days, or in months.
#[derive(Clone, Copy)]
enum Unit {
    Days(i64),
    Months(i32),
}

/// Which way a term runs from the day that it is counted from.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Way {
    After,
    Before,
}

/// Finds days that the term of their passage does not give, and days too late before a meeting that are said to be in
/// time.
pub(super) fn find(reading: &Reading<'_>, found: &mut Vec<Finding>) {
    let opening = opening(reading);
    let mut ahead: Vec<(usize, &Count, i64, Unit)> = Vec::new();
    for (index, passage) in reading.prose() {
        let terms: Vec<(&Count, i64, Unit, Way)> =
            reading.counts_of(index).iter().filter_map(|count| term(passage, count)).collect();
        let back = terms.iter().filter(|(.., way)| *way == Way::Before);
        ahead.extend(back.map(|(count, value, unit, _)| (index, *count, *value, *unit)));
        let [(count, value, unit, way)] = terms.as_slice() else { continue };
        match way {
            Way::After => found.extend(after(reading, (index, passage), count, (*value, *unit))),
            Way::Before => {
                found.extend(worked_out(reading, (index, passage), count, (*value, *unit)));
                if let Some(opening) = &opening {
                    found.extend(before(reading, (index, passage), count, (*value, *unit), opening));
                }
            }
        }
    }
    if let ([(index, count, value, unit)], Some(opening)) = (ahead.as_slice(), &opening) {
        in_time(reading, (*index, count, *value, *unit), opening, found);
    }
}

/// "The session opens on 6 September; the reports are therefore due by 6 May", below a rule of six months before it opens.
fn worked_out(
    reading: &Reading<'_>,
    (index, passage): (usize, &Passage),
    count: &Count,
    (value, unit): (i64, Unit),
) -> Option<Finding> {
    let lexicon = lexicon::of(passage.tongue);
    let all = days(reading, index, count.sentence.end);
    let [(one, first), (other, last)] = all.as_slice() else { return None };
    let beside = |range: &Range<usize>| {
        let sentence = passage.sentence(range.start);
        let lead = passage.flow.at(sentence.start..range.start).to_lowercase();
        let tail: String = passage.flow.at(range.end..sentence.end).to_lowercase().chars().take(12).collect();
        (lead, tail)
    };
    let opens = |range: &Range<usize>| {
        let (lead, tail) = beside(range);
        let near = crate::count::last_letters(&lead, 24);
        lexicon.lasting.begins.iter().any(|word| contains(&near, word, passage.tongue))
            || lexicon::time("term_opens").iter().any(|word| near.contains(word) || tail.contains(word))
    };
    let ((opening, from), (place, day)) =
        if opens(one) { ((one, first), (other, last)) } else { ((other, last), (one, first)) };
    let said = passage.flow.at(passage.sentence(place.start)).to_lowercase();
    let follows = lexicon.in_keeping.iter().any(|word| contains(&said, word, passage.tongue));
    let rule = passage.flow.at(count.sentence.clone()).to_lowercase();
    let meets = lexicon.sittings.iter().any(|word| contains(&rule, word, passage.tongue));
    let due = moved(*from, -value, unit)?;
    let off = due.days_until(*day);
    // What came sooner than it had to was in time.
    let early = off < 0 && lexicon.lasting.in_time.iter().any(|word| contains(&said, word, passage.tongue));
    if early || !opens(opening) || !follows || !meets || off.abs() <= 2 || off.abs() > 400 || day >= from {
        return None;
    }
    told(reading, count, (value, passage), [(index, place), (index, opening)])
}

/// A day that is said to be in time, too late for the only rule of the document that counts back from the meeting.
fn in_time(
    reading: &Reading<'_>,
    (rule_at, count, value, unit): (usize, &Count, i64, Unit),
    (head, opens, opening): &(usize, Range<usize>, Day),
    found: &mut Vec<Finding>,
) {
    let Some(rule) = reading.passage(rule_at) else { return };
    let words = rule.flow.at(count.sentence.clone()).to_lowercase();
    let meets = lexicon::of(rule.tongue).sittings.iter().any(|word| contains(&words, word, rule.tongue));
    let Some(due) = moved(*opening, -value, unit).filter(|_| meets) else { return };
    for (index, passage) in reading.passages.iter().enumerate().filter(|(index, _)| *index != rule_at) {
        let known = &lexicon::of(passage.tongue).lasting.in_time;
        for sentence in &passage.sentences {
            let said = passage.flow.at(sentence.clone()).to_lowercase();
            let kept = known.iter().filter_map(|word| said.find(word.as_str())).min();
            let denied = lexicon::of(passage.tongue).not_yet.iter().any(|word| contains(&said, word, passage.tongue));
            let Some(kept) = kept.filter(|_| !denied) else { continue };
            let all = days(reading, index, sentence.start);
            let last = all.into_iter().rfind(|(range, _)| range.end <= sentence.start + kept);
            let Some((place, day)) = last else { continue };
            let late = due.days_until(day);
            if late > 1 && late <= 400 && day <= *opening {
                found.extend(told(reading, count, (value, rule), [(index, &place), (*head, opens)]));
            }
        }
    }
}

/// A length of time that is a rule: words around it say from what it is counted.
fn term<'a>(passage: &Passage, count: &'a Count) -> Option<(&'a Count, i64, Unit, Way)> {
    let value = count.value.as_whole().filter(|value| (1..=400).contains(value))?;
    if !count.head.is_time || count.bound == Bound::About {
        return None;
    }
    let rest = passage.flow.at(count.range.end..count.sentence.end).to_lowercase();
    let rest = rest.trim_start_matches([' ', '-', '个']);
    let units: [(&str, Unit); 11] = [
        ("calendar day", Unit::Days(1)),
        ("day", Unit::Days(1)),
        ("week", Unit::Days(7)),
        ("month", Unit::Months(1)),
        ("year", Unit::Months(12)),
        ("日历日", Unit::Days(1)),
        ("天", Unit::Days(1)),
        ("日", Unit::Days(1)),
        ("周", Unit::Days(7)),
        ("月", Unit::Months(1)),
        ("年", Unit::Months(12)),
    ];
    let (word, unit) = units.into_iter().find(|(word, _)| rest.starts_with(word))?;
    let rest = rest.strip_prefix(word)?.trim_start_matches(['s', ' ', '’', '\'', '\u{4e4b}', '\u{4ee5}']);
    let lead = passage.flow.at(count.sentence.start..count.range.start).to_lowercase();
    let way = match passage.tongue {
        Tongue::English => {
            let within = lead.trim_end().ends_with("within");
            if ["after", "following", "from the", "later"].iter().any(|word| rest.starts_with(word))
                || within && rest.starts_with("of ")
            {
                Way::After
            } else if ["before", "prior to", "ahead of", "in advance of"].iter().any(|word| rest.starts_with(word)) {
                Way::Before
            } else {
                return None;
            }
        }
        Tongue::Chinese if rest.starts_with(['后', '内']) => Way::After,
        // 开幕前六个月提交 as well as 开幕六个月前提交.
        Tongue::Chinese if rest.starts_with('前') || lead.ends_with('前') || lead.ends_with("之前") => Way::Before,
        Tongue::Chinese => return None,
    };
    Some((count, value, unit, way))
}

fn moved(day: Day, value: i64, unit: Unit) -> Option<Day> {
    match unit {
        Unit::Days(days) => day.plus_days(i32::try_from(value * days).ok()?).ok(),
        Unit::Months(months) => {
            day.plus_months(i32::try_from(value).ok()?.checked_mul(months)?, MonthEnd::LastDay).ok()
        }
    }
}

/// The whole days of a passage from a place on, each alone.
fn days(reading: &Reading<'_>, index: usize, from: usize) -> Vec<(Range<usize>, Day)> {
    let tokens = reading.tokens_of(index).iter().filter(|token| token.range.start >= from);
    tokens
        .filter_map(|token| match token.sense {
            Sense::Date(span) if span.from == span.to => Some((token.range.clone(), day_of(span.from)?)),
            _ => None,
        })
        .collect()
}

/// The two days that the passage sets beside each other, and the words that say that one follows from the other.
fn after(
    reading: &Reading<'_>,
    (index, passage): (usize, &Passage),
    count: &Count,
    (value, unit): (i64, Unit),
) -> Option<Finding> {
    let all = days(reading, index, 0);
    let [(one, first), (other, last)] = all.as_slice() else { return None };
    if one.start < count.sentence.start
        || last <= first
        || count.range.start >= other.end && super::duration::is_of_other(passage, count)
    {
        return None;
    }
    let said = passage.flow.at(passage.sentence(other.start)).to_lowercase();
    let near = passage.flow.at(count.sentence.start..passage.sentence(other.start).end).to_lowercase();
    let lexicon = lexicon::of(passage.tongue);
    let has = |words: &[String], text: &str| words.iter().any(|word| contains(text, word, passage.tongue));
    let follows = has(&lexicon.falls_due, &said);
    // What was asked for, put off or done in time need not fall on the day that the rule gives.
    let open = has(&lexicon.moves_term, &near);
    let due = moved(*first, value, unit)?;
    let off = last.days_until(due).abs();
    let slack = if matches!(unit, Unit::Days(_)) { 1 } else { 2 };
    if !follows || open || off <= slack || off > 800 || count.bound == Bound::AtLeast {
        return None;
    }
    told(reading, count, (value, passage), [(index, one), (index, other)])
}

/// The first day of the meeting that the document is of or for, where its title says it.
fn opening(reading: &Reading<'_>) -> Option<(usize, Range<usize>, Day)> {
    reading.passages.iter().enumerate().take(14).find_map(|(index, passage)| {
        let short = passage.text().chars().count() <= 120 && passage.own.is_none();
        reading.tokens_of(index).iter().filter(|_| short).find_map(|token| match token.sense {
            Sense::Date(span) if span.from != span.to && span.from.day.is_some() => {
                let first = crate::scan::Point { year: span.from.year.or(span.to.year), ..span.from };
                let first = crate::scan::Point { month: first.month.or(span.to.month), ..first };
                Some((index, token.range.clone(), day_of(first)?))
            }
            _ => None,
        })
    })
}

/// "Six weeks before the opening of a session; in keeping with that rule issued on 6 October".
fn before(
    reading: &Reading<'_>,
    (index, passage): (usize, &Passage),
    count: &Count,
    (value, unit): (i64, Unit),
    (head, opens, opening): &(usize, Range<usize>, Day),
) -> Option<Finding> {
    let lexicon = lexicon::of(passage.tongue);
    let has = |words: &[String], text: &str| words.iter().any(|word| contains(text, word, passage.tongue));
    let rule = passage.flow.at(count.sentence.clone()).to_lowercase();
    let meets = has(&lexicon.sittings, &rule);
    let all = days(reading, index, 0);
    let [(place, day)] = all.as_slice() else { return None };
    let said = passage.flow.at(passage.sentence(place.start)).to_lowercase();
    let kept = has(&lexicon.in_keeping, &said) && !has(&lexicon.not_yet, &said);
    let due = moved(*opening, -value, unit)?;
    let late = due.days_until(*day);
    if !meets || !kept || late <= 1 || late > 400 || *day > *opening {
        return None;
    }
    told(reading, count, (value, passage), [(index, place), (*head, opens)])
}

fn told(
    reading: &Reading<'_>,
    count: &Count,
    (value, passage): (i64, &Passage),
    places: [(usize, &Range<usize>); 2],
) -> Option<Finding> {
    let mut spots: Vec<_> = places.iter().filter_map(|(index, range)| reading.spot_at(*index, range)).collect();
    spots.extend(reading.spot(count));
    let days = places
        .iter()
        .filter_map(|(index, range)| Some(reading.passage(*index)?.flow.at((*range).clone()).to_owned()))
        .collect();
    let end = count.phrase.end.max(count.range.end);
    let rest = passage.flow.at(end..count.sentence.end);
    let unit = rest.split([',', '，', '。', '.']).next().unwrap_or_default();
    let words: String = format!("{}{}", passage.flow.at(count.range.start..end), unit).chars().take(60).collect();
    let details = [
        ("length", amount(crate::number::Amount::whole(value))),
        ("words", Detail::Text(words)),
        ("days", Detail::Names(days)),
    ];
    Some(finding("date-and-rule", Confidence::Probable, spots, details).case("length"))
}
