//! The deadline of a State in one place, and in another the day from which the document's rule counts it.

use std::collections::BTreeMap;
use std::ops::Range;

use spectemur_model::{Day, StateCode};

use super::by_rule::Terms;
use super::{lasts, told, unit};
use crate::finding::Finding;
use crate::list::state_of;
use crate::reading::Reading;
use crate::rules::meeting::day_of;
use crate::scan::{Point, Sense, Span};

/// The deadline of a State as a sentence prints it.
pub(in crate::rules) struct Printed {
    pub(in crate::rules) state: StateCode,
    pub(in crate::rules) day: Day,
    pub(in crate::rules) passage: usize,
    pub(in crate::rules) range: Range<usize>,
}

/// Every deadline of a State that the document prints, in order of State.
pub(in crate::rules) fn deadlines(reading: &Reading<'_>) -> Vec<Printed> {
    let all = facts(reading, &ENDS, &[]).into_iter();
    let all = all.flat_map(|(state, facts)| facts.into_iter().map(move |fact| (state, fact)));
    let printed = |(state, fact): (StateCode, Fact)| {
        Some(Printed { state, day: day_of(fact.point)?, passage: fact.index, range: fact.range })
    };
    all.filter_map(printed).collect()
}

/// A day of a State.
struct Fact {
    index: usize,
    range: Range<usize>,
    point: Point,
}

const BEGINS: [&str; 3] = ["into force", "in force", "生效"];
const ENDS: [&str; 8] = ["deadline", "time limit", "must complete", "has to complete", "期限", "截止", "到期", "届满"];
/// Words by which something is due without being called a deadline.
const DUE: [&str; 12] = [
    "deadline",
    "time limit",
    "falls due",
    "is due",
    "due on",
    "due by",
    "期限",
    "截止",
    "到期",
    "届满",
    "至迟",
    "不迟于",
];
/// Words of a deadline that the rule alone does not give.
const MOVED: [&str; 13] = [
    "exten", "new ", "second", "further", "revised", "postpon", "interim", "request", "延", "新的", "展期", "推迟",
    "请求",
];

/// Finds deadlines that the day of entry into force and the only term of the document do not give.
pub(super) fn find(reading: &Reading<'_>, terms: &Terms<'_>, found: &mut Vec<Finding>) {
    let Some(length) = terms.after_entry() else { return };
    let (Some(rule), Some(value)) = (reading.passage(length.passage), length.value.as_whole()) else { return };
    let Some(unit) = unit(rule, length) else { return };
    let begins = facts(reading, &BEGINS, &[]);
    let ends = facts(reading, &DUE, &MOVED);
    for (state, deadlines) in ends {
        let Some([begin]) = begins.get(&state).map(Vec::as_slice) else { continue };
        let [end] = deadlines.as_slice() else { continue };
        let beside = begin.index == end.index && begin.range.start.abs_diff(end.range.start) < 120;
        let far = begin.point.year.zip(end.point.year).is_none_or(|(from, to)| to < from || to - from > 30);
        if !beside && !far && lasts(begin.point, end.point, unit, value) == Some(false) {
            let places = [(begin.index, &begin.range), (end.index, &end.range)];
            found.extend(told(reading, length, &places));
        }
    }
}

/// The days that stand beside such words in a sentence that gives each State that it names one day, by State.
fn facts(reading: &Reading<'_>, said: &[&str], open: &[&str]) -> BTreeMap<StateCode, Vec<Fact>> {
    let mut found: BTreeMap<StateCode, Vec<Fact>> = BTreeMap::new();
    for (index, passage) in reading.passages.iter().enumerate() {
        let parts = passage.sentences.iter().flat_map(|sentence| crate::sentences::segments(passage.text(), sentence));
        for sentence in &parts.collect::<Vec<_>>() {
            let words = passage.flow.at(sentence.clone()).to_lowercase();
            let has = |list: &[&str]| list.iter().any(|word| words.contains(word));
            if !has(said) || has(open) {
                continue;
            }
            for (state, range, span) in days_of_states(reading, index, sentence) {
                if span.from == span.to && span.from.day.is_some() && span.from.year.is_some() {
                    found.entry(state).or_default().push(Fact { index, range, point: span.from });
                }
            }
        }
    }
    found
}

/// A State and a day, or States of which each is followed by its own, in brackets.
fn days_of_states(
    reading: &Reading<'_>,
    index: usize,
    sentence: &Range<usize>,
) -> Vec<(StateCode, Range<usize>, Span)> {
    let inside = || reading.tokens_of(index).iter().filter(|token| sentence.contains(&token.range.start));
    let states: Vec<(usize, StateCode)> =
        inside().filter_map(|token| Some((token.range.start, state_of(token)?))).collect();
    let days: Vec<(Range<usize>, Span)> = inside()
        .filter_map(|token| if let Sense::Date(span) = token.sense { Some((token.range.clone(), span)) } else { None })
        .collect();
    let follows = |at: usize, range: &Range<usize>| {
        let next = states.get(at + 1).map_or(sentence.end, |(start, _)| *start);
        states.get(at).is_some_and(|(start, _)| *start < range.start) && range.end <= next
    };
    let paired = states.len() == days.len()
        && (days.len() == 1 || days.iter().enumerate().all(|(at, (range, _))| follows(at, range)));
    let pairs = states.into_iter().zip(days).map(|((_, state), (range, span))| (state, range, span));
    if paired { pairs.collect() } else { Vec::new() }
}
