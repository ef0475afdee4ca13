//! What is said to have risen or fallen without a figure: "for the third year running", "逐年减少", "unchanged".
//!
//! The series must be named by its words, and no series that they can mean may go the way that is told.

use std::ops::Range;

use super::changes::year_of;
use super::finding;
use super::series::{Point, Series, Words};
use crate::count::{contains, words_of};
use crate::finding::{Confidence, Detail, Finding};
use crate::flow::Tongue;
use crate::lexicon::{self, Changing};
use crate::number;
use crate::passage::Passage;
use crate::reading::Reading;
use crate::sentences::{clauses, tokens_in, years_in};

/// So much of the words of a series must be said.
const ENOUGH: f64 = 0.65;

/// A course that is told.
struct Course {
    passage: usize,
    clause: Range<usize>,
    near: Range<usize>,
    sentence: Range<usize>,
    /// One for a rise, minus one for a fall, nought where nothing changed.
    direction: i64,
    /// Over how many steps; none for all of them, or for all since a year.
    steps: Option<usize>,
    /// The year in which it ended.
    year: Option<i16>,
    /// The year from which on it is told.
    since: Option<i16>,
    /// How many times as much it came to, at least and at most, in thousandths of a percent.
    factor: Option<(i64, i64)>,
    /// Or the two years that are set beside each other, the later one last as it is told.
    pair: Option<(i16, i16)>,
}

/// Finds courses that the figures do not take.
pub(super) fn find(reading: &Reading<'_>, series: &[Series], found: &mut Vec<Finding>) {
    if series.is_empty() {
        return;
    }
    for (index, passage) in reading.prose() {
        for sentence in &passage.sentences {
            let all = clauses(passage.text(), sentence);
            for (at, clause) in all.iter().enumerate() {
                let before = all.get(at.saturating_sub(1)).map_or(clause.start, |before| before.start);
                let course = course(reading, (index, passage), sentence, clause, before..clause.end);
                found.extend(course.and_then(|course| judge(reading, passage, series, &course)));
            }
        }
    }
}

fn course(
    reading: &Reading<'_>,
    (index, passage): (usize, &Passage),
    sentence: &Range<usize>,
    clause: &Range<usize>,
    near: Range<usize>,
) -> Option<Course> {
    let words = &lexicon::of(passage.tongue).changing;
    let said = passage.flow.at(clause.clone()).to_lowercase();
    let has = |list: &[String]| list.iter().any(|word| contains(&said, word, passage.tongue));
    let figures =
        reading.counts_of(index).iter().any(|count| clause.contains(&count.range.start) && !count.head.is_time);
    let years: Vec<i16> = years_in(reading, index, clause).into_iter().collect();
    let order: Vec<i16> = tokens_in(reading, index, clause).filter_map(year_of).collect();
    let mut pair = None;
    let factor = factor(reading, (index, passage), clause, &said);
    let yearly =
        words.yearly.iter().filter(|word| !words.now.contains(*word)).any(|word| contains(&said, word, passage.tongue));
    // "Unchanged from 2025", "与2025年相比": the year is the one before.
    let base = years.len() == 1 && is_base(&said, passage.tongue, words);
    let (steps, direction) = if let Some((least, _)) = factor {
        if years.len() == 2 {
            pair = years.first().copied().zip(years.last().copied());
        } else if years.is_empty() && !yearly {
            return None;
        }
        (Some(1), if least >= 100_000 { 1 } else { -1 })
    } else if has(&words.running) {
        (Some(times(&said, passage.tongue)?), direction(&said, passage.tongue, words)?)
    } else if has(&words.always) {
        (None, direction(&said, passage.tongue, words)?)
    } else if has(&words.same) && !figures && years.len() == 1 {
        (Some(1), 0)
    } else if has(&words.same) && !figures && years.len() == 2 {
        pair = years.first().copied().zip(years.last().copied());
        (Some(1), 0)
    } else if has(&words.same) && !figures && years.is_empty() && has(&words.since) {
        (None, 0)
    } else if has(&words.same) && !figures && years.is_empty() && yearly {
        (Some(1), 0)
    } else if let ([_], false) = (years.as_slice(), figures) {
        (Some(1), told(&said, passage.tongue, words)?)
    } else if let ([one, other], false) = (order.as_slice(), figures) {
        let (direction, turned) = beside(&said, passage.tongue, words)?;
        pair = Some(if turned { (*other, *one) } else { (*one, *other) });
        (Some(1), direction)
    } else {
        return None;
    };
    let ahead = words.rate.iter().any(|word| contains(&said, word, passage.tongue) && !words.always.contains(word));
    let other = lexicon::of(passage.tongue)
        .ranking
        .other
        .iter()
        .any(|word| passage.tongue == Tongue::Chinese && word.chars().count() > 2 && said.contains(word.as_str()));
    // "All but travel rise".
    let leaves = has(&lexicon::of(passage.tongue).ranking.leaving);
    (!ahead && !other && !leaves).then(|| Course {
        passage: index,
        clause: clause.clone(),
        near,
        sentence: sentence.clone(),
        direction,
        factor,
        steps,
        // "Every year since 2020": the year opens the course.
        year: years.last().map(|year| year + i16::from(base)).filter(|_| steps.is_some()),
        since: years.first().copied().filter(|_| steps.is_none()),
        pair,
    })
}

/// Whether the one year of a clause is the one with which something is compared.
fn is_base(said: &str, tongue: Tongue, words: &Changing) -> bool {
    let Some(at) = crate::grid::years(said).next().and_then(|year| said.find(&year.to_string())) else { return false };
    let before =
        crate::count::last_letters(said.get(..at).unwrap_or_default(), if tongue == Tongue::English { 18 } else { 3 });
    let after: String = said.get(at + 4..).unwrap_or_default().chars().take(6).collect();
    let against = words.than.iter().filter(|word| word.as_str() != "on").any(|word| match tongue {
        Tongue::English => before.trim_end().ends_with(word.as_str()),
        Tongue::Chinese => before.contains(word.as_str()) || after.contains("相比"),
    });
    against || tongue == Tongue::English && (before.ends_with("as in ") || before.ends_with("with "))
}

/// How many times as much something came to: "doubled", "翻了一番", "grew by a third".
fn factor(
    reading: &Reading<'_>,
    (index, passage): (usize, &Passage),
    clause: &Range<usize>,
    said: &str,
) -> Option<(i64, i64)> {
    let words = &lexicon::of(passage.tongue).changing;
    let about = lexicon::of(passage.tongue).about.iter().chain(&lexicon::of(passage.tongue).at_least);
    let loose = about.into_iter().any(|word| contains(said, word, passage.tongue));
    let slack = if loose { 5 } else { 10 };
    let known = words
        .factors
        .iter()
        .filter(|(word, _)| contains(said, word, passage.tongue))
        .max_by_key(|(word, _)| word.len());
    if let Some((_, times)) = known {
        let times = times * 1000;
        return Some((times - times / slack, times + times / slack)).filter(|_| !said.contains(['?', '？']));
    }
    let portion = super::shares::in_words(reading, index, passage, clause).into_iter().next()?;
    let before = passage.flow.at(clause.start..portion.range.start).to_lowercase();
    let before = before.trim_end();
    let by = words.by.iter().filter_map(|word| before.strip_suffix(word.as_str())).min_by_key(|rest| rest.len());
    let lead = by.unwrap_or(before);
    let ends = |list: &[String]| match passage.tongue {
        Tongue::English => {
            by.is_some()
                && words_of(lead)
                    .collect::<Vec<_>>()
                    .into_iter()
                    .rev()
                    .take(5)
                    .any(|(_, word)| list.iter().any(|known| known == word))
        }
        Tongue::Chinese => list.iter().any(|word| word.chars().count() > 1 && lead.ends_with(word.as_str())),
    };
    match (ends(&words.up), ends(&words.down)) {
        (true, false) => Some((100_000 + portion.least, 100_000 + portion.most)),
        (false, true) => Some((100_000 - portion.most, 100_000 - portion.least)),
        _ => None,
    }
}

/// The direction of the words of a clause, where they do not say both.
fn direction(said: &str, tongue: Tongue, words: &Changing) -> Option<i64> {
    let has = |list: &[String]| {
        let long = |word: &&String| tongue == Tongue::English || word.chars().count() > 1;
        list.iter().filter(long).any(|word| contains(said, word, tongue))
    };
    match (has(&words.up), has(&words.down)) {
        (true, false) => Some(1),
        (false, true) => Some(-1),
        _ => None,
    }
}

/// The direction where a verb ends the clause or stands before its year: "the number of reports fell in 2023".
fn told(said: &str, tongue: Tongue, words: &Changing) -> Option<i64> {
    let direction = direction(said, tongue, words)?;
    match tongue {
        Tongue::English => {
            let all: Vec<&str> = words_of(said).map(|(_, word)| word).collect();
            let known = |word: &&str| words.up.iter().chain(&words.down).any(|known| known == word);
            let at = all.iter().position(known)?;
            let mut next = all.get(at + 1..)?.iter().take(2);
            let dated = next.any(|word| matches!(*word, "in" | "between" | "during"));
            (all.iter().filter(|word| known(word)).count() == 1 && dated).then_some(direction)
        }
        Tongue::Chinese => {
            let end = said.trim_end_matches(['。', '，', '；', '了']);
            words
                .up
                .iter()
                .chain(&words.down)
                .any(|word| {
                    word.chars().count() > 1 && (end.ends_with(word.as_str()) || said.contains(&format!("{word}了")))
                })
                .then_some(direction)
        }
    }
}

/// The direction where two years are set beside each other, and whether the first one named is the later as it is told.
fn beside(said: &str, tongue: Tongue, words: &Changing) -> Option<(i64, bool)> {
    let has = |list: &[String]| list.iter().any(|word| contains(said, word, tongue));
    match tongue {
        Tongue::English => {
            if let Some((lead, _)) = said.split_once(" than ") {
                let compares = |list: &[String]| words_of(lead).any(|(_, word)| list.iter().any(|known| known == word));
                return match (compares(&words.more), compares(&words.fewer)) {
                    (true, false) => Some((1, true)),
                    (false, true) => Some((-1, true)),
                    _ => None,
                };
            }
            told(said, tongue, words).map(|direction| (direction, false))
        }
        Tongue::Chinese => match (has(&words.over), has(&words.under)) {
            (true, false) => Some((1, true)),
            (false, true) => Some((-1, true)),
            (true, true) => None,
            _ => {
                let end = said.trim_end_matches(['。', '，', '；', '了']);
                let ends = |list: &[String]| list.iter().any(|word| end.ends_with(word.as_str()));
                let compared = said.contains('比') || said.contains('较');
                let up = ends(&words.up) || compared && ends(&words.more);
                let down = ends(&words.down) || compared && ends(&words.fewer);
                (up != down).then_some((if up { 1 } else { -1 }, compared))
            }
        },
    }
}

/// How many times in a row.
fn times(said: &str, tongue: Tongue) -> Option<usize> {
    let value = match tongue {
        Tongue::English => {
            let mut words = words_of(said).map(|(_, word)| word);
            words.find_map(|word| {
                number::ordinal(word).filter(|_| !word.starts_with("20")).or_else(|| number::english(word))
            })
        }
        Tongue::Chinese => {
            let (_, rest) = said.split_once("连续").or_else(|| said.split_once("接连"))?;
            let rest = rest.trim_start_matches('第');
            let figure: String =
                rest.chars().take_while(|letter| !matches!(letter, '年' | '个' | '次' | '期')).collect();
            figure.parse::<i64>().ok().or_else(|| number::han(&figure))
        }
    };
    value.filter(|value| (1..=12).contains(value)).and_then(|value| usize::try_from(value).ok())
}

fn judge(reading: &Reading<'_>, passage: &Passage, all: &[Series], course: &Course) -> Option<Finding> {
    let words = |range: &Range<usize>| Words::of(passage.flow.at(range.clone()), passage.tongue);
    let (near, sentence) = (words(&course.near), words(&course.sentence));
    let states: Vec<_> = tokens_in(reading, course.passage, &course.near).filter_map(crate::list::state_of).collect();
    let said = passage.flow.at(course.sentence.clone()).to_lowercase();
    let mut regions = lexicon::of(passage.tongue).regions.iter().flatten();
    if regions.any(|word| contains(&said, word, passage.tongue)) {
        return None;
    }
    let dated = |series: &&Series| series.is_timed && series.points.iter().all(|point| !point.years.is_empty());
    let mut known: Vec<(f64, Option<Vec<&Point>>)> = Vec::new();
    for series in all.iter().filter(dated) {
        let sure = match series.state {
            // Of a State the text may tell of many things.
            Some(state) if states == [state] && series.table.is_none() => {
                if series.over.shared(&sentence, &Words::default()).count() >= 2 { 0.8 } else { continue }
            }
            Some(state) if states == [state] => 0.8,
            None if states.is_empty() && (series.said.is_told_by(&sentence) || series.counts_what(&near)) => {
                // What the text counts by a noun is named by the noun.
                let strong = series.said.shared(&near, &Words::default()).count();
                let noun = series.counts_what(&near) || series.table.is_none() && strong >= 2;
                let cover = series.said.cover(&near) * 0.8 + series.said.cover(&sentence) * 0.2;
                if noun { cover.max(0.7) } else { cover }
            }
            _ => continue,
        };
        match against(series, course) {
            Against::Cannot => {}
            Against::Right => known.push((sure, None)),
            Against::Wrong(points) => known.push((sure, Some(points))),
        }
    }
    let best = known.iter().map(|(sure, _)| *sure).fold(0.0, f64::max);
    // What goes the way that is told, and can be meant as well, is meant.
    if best < ENOUGH || known.iter().any(|(sure, pair)| pair.is_none() && sure + 0.25 >= best) {
        return None;
    }
    let points = known.into_iter().find(|(sure, _)| *sure >= best).and_then(|(_, points)| points)?;
    let (one, other) = (points.first()?, points.get(1)?);
    let places = points.iter().map(|point| point.spot(reading));
    let spots = std::iter::once(reading.spot_at(course.passage, &course.clause)).chain(places);
    let details =
        [("one", super::amount(one.value)), ("other", super::amount(other.value)), ("likeness", Detail::Number(60))];
    let case = if course.factor.is_some() { "none" } else { "turned" };
    Some(finding("said-twice", Confidence::Probable, spots.flatten().collect(), details).case(case))
}

/// What a series says to a course.
enum Against<'a> {
    /// It does not reach the years that are meant.
    Cannot,
    Right,
    /// The two points of the first step that goes another way, and where the course begins and ends.
    Wrong(Vec<&'a Point>),
}

fn against<'a>(series: &'a Series, course: &Course) -> Against<'a> {
    let goes = |one: &Point, other: &Point| match course.factor {
        Some((least, most)) => {
            one.value.0 > 0 && (least..=most).contains(&super::shares::ratio(other.value, one.value))
        }
        None => (other.value.0 - one.value.0).signum() == course.direction,
    };
    if let Some((from, to)) = course.pair {
        let of = |year: i16| series.points.iter().find(|point| point.years.contains(&year));
        return match of(from).zip(of(to)) {
            None => Against::Cannot,
            Some((one, other)) if goes(one, other) => Against::Right,
            Some((one, other)) => Against::Wrong(vec![one, other]),
        };
    }
    let end = match course.year {
        Some(year) => series.points.iter().position(|point| point.years.contains(&year)),
        None => series.points.len().checked_sub(1),
    };
    let Some(end) = end else { return Against::Cannot };
    let from = course.since.and_then(|year| series.points.iter().position(|point| point.years == [year]));
    let start = course.steps.map_or(from.unwrap_or(0), |steps| end.saturating_sub(steps));
    let steps: Vec<(&Point, &Point)> =
        (start..end).filter_map(|at| Some((series.points.get(at)?, series.points.get(at + 1)?))).collect();
    let yearly = |(one, other): &(&Point, &Point)| {
        other.years.first().zip(one.years.first()).is_some_and(|(last, first)| last - first == 1)
    };
    if steps.is_empty() || course.steps.is_some() && !steps.iter().all(yearly) {
        return Against::Cannot;
    }
    let wrong = steps.into_iter().find(|(one, other)| !goes(one, other));
    wrong.map_or(Against::Right, |(one, other)| {
        let ends = [series.points.get(start), series.points.get(end)].into_iter().flatten();
        let ends = ends.filter(|end| end.range != one.range && end.range != other.range);
        Against::Wrong([one, other].into_iter().chain(ends).collect())
    })
}
