//! What is told of one case, held against the rule of the document that it is a case of: "becomes binding 90 days after it
//! is notified", and a measure that was notified on one day and became binding on another.
//!
//! The two days are known by the words that they share with the rule: the one with what it counts from, the other with
//! what has to be done. Of what has only to come in time the document must say that it did, or that it did not.

mod rules;
mod yearly;

use std::collections::BTreeSet;
use std::ops::Range;

use spectemur_model::Day;

use self::rules::{Limit, Rule, rules};
use super::misprint::due_after;
use super::verdict::even;
use super::worked::kept;
use super::{Unit, told};
use crate::count::contains;
use crate::finding::Finding;
use crate::flow::Tongue;
use crate::lexicon;
use crate::passage::Passage;
use crate::reading::Reading;
use crate::scan::{Point, Sense};
use crate::sentences::{Sentences, segments};

/// Where a rule stands.
struct Place {
    passage: usize,
    sentence: Range<usize>,
    tongue: Tongue,
}

/// A day of a case, with the words around it.
struct When {
    index: usize,
    range: Range<usize>,
    sentence: Range<usize>,
    day: Day,
    /// Whether only its year is told, or only its month.
    is_year: bool,
    is_month: bool,
    words: BTreeSet<u32>,
    said: String,
    /// The words right before it.
    lead: String,
}

/// A case is told no more than so many passages behind its rule, and by so many days.
const REACH: usize = 5;
const DAYS: usize = 12;
/// What may be renewed lasts no more than so many times its length.
const RENEWED: i64 = 3;
/// A year for days that have none.
const ANY: i16 = 2023;

/// Finds cases that do not follow the rule of the document.
pub(super) fn find(reading: &Reading<'_>, sentences: &mut Sentences, found: &mut Vec<Finding>) {
    for rule in rules(reading, sentences) {
        let days = days(reading, sentences, &rule.place());
        let Some((from, to)) = wrong(reading, sentences, &rule, &days) else { continue };
        let Some(new) = told(reading, rule.length, &[(from.index, &from.range), (to.index, &to.range)]) else {
            continue;
        };
        let last = reading.spot_at(to.index, &to.range);
        let told = found
            .iter()
            .any(|known| known.kind == new.kind && known.spots.iter().any(|spot| Some(spot) == last.as_ref()));
        if !told {
            found.push(new);
        }
    }
    yearly::find(reading, sentences, found);
}

/// The days of the passages behind a rule.
fn days(reading: &Reading<'_>, sentences: &mut Sentences, rule: &Place) -> Vec<When> {
    let first = rule.passage;
    let mut points: Vec<(usize, Range<usize>, Range<usize>, Point)> = Vec::new();
    for index in first..=first + REACH {
        let Some(passage) = reading.passage(index).filter(|passage| passage.is_prose()) else { continue };
        if passage.tongue != rule.tongue {
            continue;
        }
        for token in reading.tokens_of(index) {
            let Sense::Date(span) = &token.sense else { continue };
            let sentence = passage.sentence(token.range.start);
            let own = index == first && sentence.start <= rule.sentence.start;
            if !own && points.len() < DAYS {
                points.push((
                    index,
                    token.range.clone(),
                    sentence,
                    if span.from == span.to { span.from } else { continue },
                ));
            }
        }
    }
    let mut year = points.iter().find_map(|(.., point)| point.year).or(Some(ANY));
    let mut found: Vec<When> = Vec::new();
    for (at, (index, range, sentence, point)) in points.iter().enumerate() {
        year = point.year.or(year);
        let Some(passage) = reading.passage(*index) else { continue };
        let beside = |other: Option<&(usize, Range<usize>, Range<usize>, Point)>| {
            other
                .filter(|(known, _, within, _)| known == index && within == sentence)
                .map(|(_, range, ..)| range.clone())
        };
        let last = at.checked_sub(1).and_then(|at| beside(points.get(at))).map_or(sentence.start, |last| last.end);
        let next = beside(points.get(at + 1)).map_or(sentence.end, |next| next.start);
        let around = around(passage, range, last..next, sentence);
        let said = passage.flow.at(around).to_lowercase();
        let mut words: BTreeSet<u32> =
            sentences.words_of(&even(&said, passage.tongue), passage.tongue).into_iter().collect();
        // "In 2009 and 2019 respectively": what is said of the one is said of the other.
        let joined = passage.flow.at(last..range.start.max(last)).trim();
        if let Some(before) = found.last().filter(|_| lexicon::time("obeyed_joins").contains(&joined)) {
            words.extend(&before.words);
        }
        let Some(day) = year.and_then(|year| Day::new(year, point.month.unwrap_or(1), point.day.unwrap_or(1)).ok())
        else {
            continue;
        };
        let lead = passage.flow.at(sentence.start..range.start.max(sentence.start)).trim_end().to_lowercase();
        let (index, range, sentence) = (*index, range.clone(), sentence.clone());
        let (is_year, is_month) = (point.month.is_none(), point.day.is_none());
        found.push(When { index, range, sentence, day, is_year, is_month, words, said, lead });
    }
    found
}

/// What is said of a day between the one before it and the one behind: in English up to it and its clause, in Chinese its
/// clause and what follows.
fn around(passage: &Passage, range: &Range<usize>, free: Range<usize>, sentence: &Range<usize>) -> Range<usize> {
    let opens = range.start <= sentence.start + 16;
    match passage.tongue {
        Tongue::English if !opens => {
            let clause = crate::sentences::end_of_clause(passage, range.end, free.end.max(range.end), 0);
            free.start..clause
        }
        Tongue::English => free,
        Tongue::Chinese => {
            let before = passage.flow.at(free.start..range.start);
            // What stands behind the day before is of that day, up to its comma.
            let mark =
                if free.start > sentence.start { before.find(['，', ',', '；', ';', '、', '(']) } else { None };
            let start = mark.map_or(free.start, |at| free.start + at);
            let behind = passage.flow.at(range.end..free.end.max(range.end));
            let next = free.end < sentence.end;
            let end = behind.rfind(['，', ',', '；', ';', '、']).filter(|_| next).map_or(free.end, |at| range.end + at);
            start..end
        }
    }
}

/// The pair of days that is told of what the rule is of, and does not follow it; none where one may be meant that does.
fn wrong<'d>(
    reading: &Reading<'_>,
    sentences: &Sentences,
    rule: &Rule<'_>,
    days: &'d [When],
) -> Option<(&'d When, &'d When)> {
    let weigh = |one: &BTreeSet<u32>, other: &BTreeSet<u32>| -> usize {
        one.intersection(other).map(|word| if sentences.vocabulary.is_weak(*word) { 1 } else { 2 }).sum()
    };
    let mut pairs: Vec<(usize, &When, &When, bool)> = Vec::new();
    for from in days {
        for to in days.iter().filter(|to| !std::ptr::eq(*to, from)) {
            let (one, other) = (weigh(&rule.event, &from.words), weigh(&rule.act, &to.words));
            let ends = rule.limit != Limit::Least && is_end(to, rule.tongue);
            let other =
                if ends && (to.index, &to.sentence) == (from.index, &from.sentence) { other + 2 } else { other };
            // What lasts begins on the day that is said to be its first.
            let one = if rule.limit == Limit::Runs && begins(from) { one + 2 } else { one };
            let Some(fits) = (one >= 2 && other >= 2).then(|| fits(reading, rule, from, to, ends)).flatten() else {
                continue;
            };
            pairs.push((one + other, from, to, fits));
        }
    }
    let best = pairs.iter().map(|(score, ..)| *score).max()?;
    pairs.retain(|(score, ..)| *score == best);
    // Several cases of one sentence, each with its own days, are read one by one.
    let apart = |pair: &(usize, &When, &When, bool)| {
        let (_, from, to, _) = pair;
        let nearer =
            |other: &(usize, &When, &When, bool)| std::ptr::eq(other.2, *to) && gap(other.1, to) < gap(from, to);
        !pairs.iter().any(nearer)
    };
    let meant: Vec<&(usize, &When, &When, bool)> = pairs.iter().filter(|pair| apart(pair)).collect();
    let many: BTreeSet<usize> = meant.iter().map(|(_, from, ..)| from.range.start).collect();
    let paired = many.len() == meant.len() && meant.len() > 1;
    if !paired && pairs.iter().any(|(.., fits)| *fits) {
        return None;
    }
    meant.into_iter().find(|(.., fits)| !fits).map(|(_, from, to, _)| (*from, *to))
}

fn gap(one: &When, other: &When) -> usize {
    if one.index == other.index { one.range.start.abs_diff(other.range.start) } else { usize::MAX / 2 }
}

/// Whether a day is said to be the first of what lasts.
fn begins(when: &When) -> bool {
    lexicon::time("obeyed_begins").iter().any(|word| when.lead.ends_with(word))
}

/// Whether a day is one on which something ends.
fn is_end(when: &When, tongue: Tongue) -> bool {
    let known = &lexicon::of(tongue).happening;
    let own = |name| lexicon::time(name).iter().filter(move |word| word.is_ascii() == (tongue == Tongue::English));
    // What came within the time limit is no end of it.
    let kept = own("obeyed_kept").chain(own("pairs_kept"));
    let said = kept.fold(when.said.clone(), |said, word| said.replace(word, " "));
    known.deadlines.iter().any(|word| said.contains(word.as_str()))
        || own("obeyed_ends").any(|word| contains(&said, word, tongue))
}

/// Whether two days follow the rule; none where they may be of something else, or nothing is said of whether they do.
fn fits(reading: &Reading<'_>, rule: &Rule<'_>, from: &When, to: &When, ends: bool) -> Option<bool> {
    let (unit, value) = rule.extent;
    let moved = lexicon::time("obeyed_moved");
    if moved.iter().any(|word| to.said.contains(word))
        || from.is_year != to.is_year
        || from.is_year && unit != Unit::Years
    {
        return None;
    }
    let sign = if rule.limit == Limit::Least { -1 } else { 1 };
    let due = due_after(from.day, unit, sign * value)?;
    let late = due.days_until(to.day);
    let lies = if sign < 0 { to.day.days_until(from.day) } else { from.day.days_until(to.day) };
    let far = from.day.days_until(due).abs();
    let times = if rule.renews { RENEWED } else { 1 };
    if lies < 0 || lies > 2 * far * times + 400 {
        return None;
    }
    let slack = if from.is_month || to.is_month {
        45
    } else if unit == Unit::Days {
        3
    } else {
        2
    };
    match rule.limit {
        Limit::Runs => {
            let mut ends_on = (1..=times).filter_map(|times| due_after(from.day, unit, value * times));
            ends.then(|| ends_on.any(|due| due.days_until(to.day).abs() <= slack))
        }
        Limit::Exact => Some(late.abs() <= slack),
        Limit::Most if ends => Some(late.abs() <= slack),
        Limit::Most | Limit::Least => {
            let kept = judged(reading, &rule.place(), from.index, to)?;
            let slack = if from.is_year {
                0
            } else if from.is_month || to.is_month {
                31
            } else {
                1
            };
            Some(if kept { late <= slack } else { late >= -slack })
        }
    }
}

/// Whether the document says that the rule was followed: in the words of the day, in its sentence, or in what is told of the
/// case.
fn judged(reading: &Reading<'_>, rule: &Place, from: usize, to: &When) -> Option<bool> {
    let own = own(reading.passage(to.index)?, to);
    if own.is_some() {
        return own;
    }
    let says = |words: &str| verdict(&words.to_lowercase(), rule.tongue);
    let first = rule.passage.max(from.min(to.index).saturating_sub(1));
    let all = (first..=from.max(to.index) + 1).filter_map(|index| Some((index, reading.passage(index)?)));
    let mut said = all.flat_map(|(index, passage)| {
        let behind = passage
            .sentences
            .iter()
            .filter(move |sentence| index != rule.passage || sentence.start >= rule.sentence.end);
        behind.filter_map(|sentence| says(passage.flow.at(sentence.clone())))
    });
    let first = said.next()?;
    said.all(|other| other == first).then_some(first)
}

/// Whether the words around a day say so, between the semicolons of its sentence or in all of it.
fn own(passage: &Passage, when: &When) -> Option<bool> {
    let part = segments(passage.text(), &when.sentence).into_iter().find(|part| part.contains(&when.range.start))?;
    let says = |range: Range<usize>| verdict(&passage.flow.at(range).to_lowercase(), passage.tongue);
    says(part).or_else(|| says(when.sentence.clone()))
}

/// Whether words say that something came in time, or late.
fn verdict(words: &str, tongue: Tongue) -> Option<bool> {
    let has = |name: &str| {
        let own = lexicon::time(name).iter().filter(|word| word.is_ascii() == (tongue == Tongue::English));
        own.into_iter().any(|word| contains(words, word, tongue))
    };
    // "None of the reports having been late", 也没有任何逾期事项.
    if has("obeyed_none") {
        return Some(true);
    }
    kept(words).or_else(|| match (has("obeyed_kept"), has("obeyed_late")) {
        (true, false) => Some(true),
        (false, true) => Some(false),
        _ => None,
    })
}
