//! A course that is told in pieces: how long it lasts, with the day on which it begins, in one place, and in another the
//! day on which it ends; in items, rows of a table or sentences.
//!
//! It must not judge a length whose two days stand in its own sentence: `duration` does that.

mod told;

use std::collections::BTreeSet;
use std::ops::Range;

use spectemur_model::StateCode;

use self::told::{End, Pair, ends, pairs};
use super::{Unit, extent, lasts, told as finding_of};
use crate::count::{Count, contains};
use crate::document::BlockKind;
use crate::finding::Finding;
use crate::flow::Tongue;
use crate::lexicon;
use crate::list::state_of;
use crate::passage::Passage;
use crate::reading::Reading;
use crate::scan::{Bound, Point};
use crate::sentences::{Sentences, tokens_in};

/// A day with its place.
type Begin = (usize, Range<usize>, Point);

/// A length with the day from which it runs, and what the words around both say that it is of.
struct Course<'a> {
    length: &'a Count,
    extent: (Unit, i64),
    begin: Begin,
    /// The passages in which it is told, and their words.
    passages: Range<usize>,
    text: String,
    words: BTreeSet<u32>,
    states: BTreeSet<StateCode>,
    /// Whether it is a term of office.
    is_office: bool,
}

/// So many courses of one document are held against its days.
const MOST: usize = 60;
/// So many items of a list tell one thing.
const NEAR: usize = 3;
/// A longer line is no item that tells only one thing.
const SHORT: usize = 60;

/// Finds ends of courses that their beginning and their length do not give.
pub(super) fn find(reading: &Reading<'_>, sentences: &mut Sentences, found: &mut Vec<Finding>) {
    let lengths = reading.counts.iter().flatten().filter(|count| count.head.is_time && count.bound == Bound::Exact);
    let courses: Vec<Course<'_>> = lengths.filter_map(|count| course(reading, sentences, count)).take(MOST).collect();
    if courses.is_empty() {
        return;
    }
    let (ends, pairs) = (ends(reading, sentences), pairs(reading, sentences));
    for course in &courses {
        let at = ends.iter().filter(|end| is_of(course, end, &courses)).map(|end| (end.passage, &end.range, end.day));
        let beside = pairs.iter().filter(|pair| is_of_pair(sentences, course, pair));
        let beside = beside.map(|pair| (pair.passage, &pair.range, pair.to));
        let all: Vec<(usize, &Range<usize>, Point)> = at.chain(beside).collect();
        let fits = |end: Point| lasts(course.begin.2, end, course.extent.0, course.extent.1);
        let known = all.iter().any(|(.., end)| fits(*end) == Some(true));
        let wrong = all.iter().find(|(.., end)| fits(*end) == Some(false) && is_near(course, *end));
        if let Some((index, range, _)) = wrong.filter(|_| !known) {
            let (at, from, _) = &course.begin;
            found.extend(finding_of(reading, course.length, &[(*at, from), (*index, *range)]));
        }
    }
}

/// Whether the day can be the end of the course, though another than it should.
fn is_near(course: &Course<'_>, end: Point) -> bool {
    let years = match course.extent {
        (Unit::Years, years) => years,
        (Unit::Months, months) => months / 12,
        _ => 0,
    };
    let begin = course.begin.2;
    begin.year.zip(end.year).is_some_and(|(from, to)| {
        (i64::from(from)..=i64::from(from) + years * 2 + 3).contains(&i64::from(to))
            && (from, begin.month) <= (to, end.month)
    })
}

/// A length with the day from which it runs.
fn course<'a>(reading: &'a Reading<'_>, sentences: &mut Sentences, length: &'a Count) -> Option<Course<'a>> {
    let passage = reading.passage(length.passage)?;
    let extent = extent(passage, length).filter(|(_, value)| (1..=400).contains(value))?;
    let (begin, passages) = begun(reading, passage, length)?;
    let text = |index: usize| reading.passage(index).map_or("", Passage::text);
    let text: Vec<&str> = if passages.len() == 1 {
        let last = passage.sentences.iter().rev().find(|other| other.end <= length.sentence.start);
        let from = if length.sentence.contains(&begin.1.start) { None } else { last };
        vec![passage.flow.at(from.map_or(length.sentence.start, |last| last.start)..length.sentence.end)]
    } else {
        passages.clone().map(text).collect()
    };
    let text = text.join(" ").to_lowercase();
    let known = lexicon::of(passage.tongue);
    if known.happening.moved.iter().any(|word| contains(&text, word.trim_end(), passage.tongue)) {
        return None;
    }
    let words = sentences.words_of(&text, passage.tongue).into_iter().collect();
    let states = passages.clone().flat_map(|index| reading.tokens_of(index)).filter_map(state_of).collect();
    let is_office = super::worked::is_term(reading, length);
    Some(Course { length, extent, begin, passages, text, words, states, is_office })
}

/// The day on which the length begins, with the passages that tell both.
fn begun(reading: &Reading<'_>, passage: &Passage, length: &Count) -> Option<(Begin, Range<usize>)> {
    let index = length.passage;
    let own = index..index + 1;
    let days = told::days(reading, index, &length.sentence);
    if days.is_empty() && super::worked::is_term(reading, length) {
        return elected(reading, index, passage).map(|day| (day, own));
    }
    if days.is_empty() && told::is_labelled(passage, length) {
        return beside(reading, index);
    }
    if days.is_empty() && (told::points_back(passage, length) || super::alone::lasts(passage, length)) {
        let last = passage.sentences.iter().rev().find(|other| other.end <= length.sentence.start)?;
        let mut earlier = told::days(reading, index, last);
        // "Counted from the latter date" takes the last of them, whatever it is.
        if told::points_back(passage, length) {
            return told::last_day(reading, index, last).map(|day| (day, own));
        }
        let day = earlier.pop().filter(|day| earlier.is_empty() && told::begins(passage, last, &day.1))?;
        return told::opens_with_pointer(passage, &length.sentence).then_some((day, own));
    }
    if days.iter().any(|day| told::ends_on(passage, &length.sentence, &day.1)) {
        return None;
    }
    let mut first = days.into_iter().filter(|day| told::begins(passage, &length.sentence, &day.1));
    let (day, None) = (first.next()?, first.next()) else { return None };
    (told::runs_from(passage, length, &day.1) || super::alone::lasts(passage, length)).then_some((day, own))
}

/// The only day of the passage on which somebody took office.
fn elected(reading: &Reading<'_>, index: usize, passage: &Passage) -> Option<Begin> {
    let days = passage.sentences.iter().flat_map(|sentence| {
        let words = passage.flow.at(sentence.clone()).to_lowercase();
        let elects = lexicon::time("office_elected").iter().any(|word| words.contains(word));
        let other = lexicon::time("office_other").iter().any(|word| words.contains(word));
        if elects && !other { told::days(reading, index, sentence) } else { Vec::new() }
    });
    let mut days = days;
    let first = days.next()?;
    days.next().is_none().then_some(first)
}

/// The item or the line beside this one that gives the first day: "Start: 1 March 2025", "Duration: 18 months".
fn beside(reading: &Reading<'_>, index: usize) -> Option<(Begin, Range<usize>)> {
    let is_short = |at: &usize| {
        reading.passage(*at).is_some_and(|passage| {
            passage.text().chars().count() <= SHORT && !matches!(passage.kind, BlockKind::Heading { .. })
        })
    };
    let before: Vec<usize> = (index.saturating_sub(NEAR)..index).rev().take_while(is_short).collect();
    let behind = (index + 1..(index + 1 + NEAR).min(reading.passages.len())).take_while(is_short);
    let day = before.iter().copied().chain(behind).find_map(|at| {
        let passage = reading.passage(at)?;
        let whole = 0..passage.text().len();
        let mut days = told::days(reading, at, &whole);
        let day = days.pop().filter(|day| days.is_empty() && told::begins(passage, &whole, &day.1))?;
        Some((day, at))
    });
    let (day, at) = day?;
    // What the items are of stands above them.
    let first = before.last().copied().unwrap_or(index).min(at);
    let lead = first.saturating_sub(1);
    Some((day, lead..index.max(at) + 1))
}

/// Whether the end is said to be that of this course and of no other.
fn is_of(course: &Course<'_>, end: &End, all: &[Course<'_>]) -> bool {
    let inside =
        course.passages.contains(&end.passage) && (course.passages.len() > 1 || end.sentence == course.length.sentence);
    let names = |course: &Course<'_>| match end.tongue {
        Tongue::English => end.head.is_some_and(|head| course.words.contains(&head)) && end.shares(&course.words),
        Tongue::Chinese => end.suffix(&course.text),
    };
    // Of the only term of office the holder may be called by another word.
    let offices = || all.iter().filter(|course| course.is_office).count();
    let office = |word: &&&str| contains(&end.subject, word, end.tongue);
    if course.is_office && offices() == 1 && lexicon::time("office_office").iter().any(|word| office(&word)) {
        let other = lexicon::time("office_other").iter().any(|word| end.text.contains(word));
        return !inside && !other;
    }
    let apart = !end.states.is_empty() && !course.states.is_empty() && end.states.is_disjoint(&course.states);
    let known = &lexicon::of(end.tongue).happening.marks;
    let marked =
        known.iter().any(|mark| contains(&end.subject, mark, end.tongue) && !contains(&course.text, mark, end.tongue));
    !inside && !apart && !marked && names(course) && all.iter().filter(|other| names(other)).count() == 1
}

/// Whether two days elsewhere, of which the first is that of the course, are of the same.
fn is_of_pair(sentences: &Sentences, course: &Course<'_>, pair: &Pair) -> bool {
    let begins = pair.from == course.begin.2;
    let states = !pair.states.is_disjoint(&course.states);
    let apart = !pair.states.is_empty() && !course.states.is_empty() && !states;
    let own = course.passages.contains(&pair.passage) && !pair.is_row;
    let shared: Vec<&u32> = pair.words.intersection(&course.words).collect();
    let strong = shared.iter().filter(|word| !sentences.vocabulary.is_weak(***word)).count();
    let least = if pair.tongue == Tongue::Chinese { 3 } else { 2 };
    begins && !apart && !own && (states || strong >= least)
}

/// The States that are named in a range.
fn states_in(reading: &Reading<'_>, index: usize, range: &Range<usize>) -> BTreeSet<StateCode> {
    tokens_in(reading, index, range).filter_map(state_of).collect()
}
