//! Days that a treaty or a State has once only: on which the treaty entered into force, on which it did for a State, and
//! on which that State deposited its instrument. Two places that name different days cannot both be right.
//!
//! It must not judge amendments, protocols beside a treaty, rules or decisions, which have days of their own.

use std::collections::BTreeMap;
use std::ops::Range;

use regex::Regex;
use spectemur_model::StateCode;

use super::finding;
use crate::document::BlockKind;
use crate::finding::{Confidence, Detail, Finding};
use crate::flow::Tongue;
use crate::lexicon;
use crate::list::state_of;
use crate::passage::Passage;
use crate::reading::Reading;
use crate::scan::{ByTongue, Sense, Span, pattern};

/// What happened on the day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Step {
    InForce,
    Deposit,
}

/// So many bytes may stand between the words for a step and its day.
const REACH: usize = 60;

/// The words of a language for the two steps, and for what else has such days.
fn patterns(tongue: Tongue) -> &'static [Regex; 3] {
    static BOTH: ByTongue<[Regex; 3]> = ByTongue::new(|tongue| {
        let known = &lexicon::of(tongue).joining;
        [&known.in_force, &known.deposit, &known.beside].map(|words| pattern(&words.join("|")))
    });
    BOTH.of(tongue)
}

/// One saying of a day.
struct Told {
    passage: usize,
    range: Range<usize>,
    day: [Option<i16>; 3],
}

/// Finds steps with two days.
pub(super) fn find(reading: &Reading<'_>, found: &mut Vec<Finding>) {
    let mut told: BTreeMap<(Step, Option<StateCode>), Vec<Told>> = BTreeMap::new();
    for (index, passage) in reading.passages.iter().enumerate() {
        if matches!(passage.kind, BlockKind::Cell { .. } | BlockKind::Heading { .. }) {
            continue;
        }
        for sentence in &passage.sentences {
            for (step, state, day) in steps(reading, index, passage, sentence) {
                told.entry((step, state)).or_default().push(day);
            }
        }
    }
    for days in told.values() {
        let differs = |one: &Told, other: &Told| {
            let mut both =
                one.day.iter().zip(&other.day).filter_map(|(one, other)| Some((one.as_ref()?, other.as_ref()?)));
            both.any(|(one, other)| one != other)
        };
        let pair = days.iter().enumerate().find_map(|(at, one)| {
            let other = days.iter().skip(at + 1).find(|other| other.passage != one.passage && differs(one, other))?;
            Some((one, other))
        });
        if let Some((one, other)) = pair {
            let words =
                |told: &Told| reading.passage(told.passage).map_or("", |passage| passage.flow.at(told.range.clone()));
            let spots =
                [one, other].into_iter().filter_map(|told| reading.spot_at(told.passage, &told.range)).collect();
            let details =
                [("one", Detail::Text(words(one).to_owned())), ("other", Detail::Text(words(other).to_owned()))];
            found.push(finding("membership", Confidence::Probable, spots, details).case("days"));
        }
    }
}

/// The steps of a sentence with whose they are: of the one State of a clause, or of the treaty where none is named.
fn steps(
    reading: &Reading<'_>,
    index: usize,
    passage: &Passage,
    sentence: &Range<usize>,
) -> Vec<(Step, Option<StateCode>, Told)> {
    let text = passage.flow.at(sentence.clone());
    let [in_force, deposit, beside] = patterns(passage.tongue);
    let mut found = Vec::new();
    let named = &lexicon::of(passage.tongue).joining.treaty;
    for (step, regex) in [(Step::InForce, in_force), (Step::Deposit, deposit)] {
        for hit in regex.find_iter(text) {
            let hit = sentence.start + hit.start()..sentence.start + hit.end();
            let clause = clause(passage.text(), sentence, &hit);
            // A clause that names the treaty speaks of it, whatever else stands in the sentence.
            let own = passage.flow.at(clause.clone()).to_lowercase();
            let own =
                if named.iter().any(|word| own.contains(word.as_str())) { clause.clone() } else { sentence.clone() };
            if beside.is_match(passage.flow.at(own)) {
                continue;
            }
            let within = || {
                reading
                    .tokens_of(index)
                    .iter()
                    .filter(|token| clause.start <= token.range.start && token.range.end <= clause.end)
            };
            let states: Vec<StateCode> = within().filter_map(state_of).collect();
            let days: Vec<(&Range<usize>, &Span)> = within()
                .filter_map(
                    |token| if let Sense::Date(span) = &token.sense { Some((&token.range, span)) } else { None },
                )
                .collect();
            let ([(range, span)], true) = (days.as_slice(), states.len() <= 1) else { continue };
            let far = if range.start >= hit.end { range.start - hit.end } else { hit.start.saturating_sub(range.end) };
            let state = states.first().copied();
            let sentence_states = reading.tokens_of(index).iter().filter(|token| sentence.contains(&token.range.start));
            let for_one = &lexicon::of(passage.tongue).joining.for_one;
            let words = passage.flow.at(clause.clone());
            let of_one = state.is_none() && for_one.iter().any(|word| words.contains(word.as_str()));
            let lone = state.is_some() || sentence_states.filter_map(state_of).next().is_none();
            // A deposit is somebody's, and a span of days is none.
            if far > REACH || of_one || span.from != span.to || !lone || step == Step::Deposit && state.is_none() {
                continue;
            }
            let day = [span.to.year, span.to.month.map(i16::from), span.to.day.map(i16::from)];
            if day.iter().flatten().count() >= 2 || state.is_none() && span.to.year.is_some() {
                found.push((step, state, Told { passage: index, range: (*range).clone(), day }));
            }
        }
    }
    found
}

/// The words between the marks around a place; a comma before a day does not end them.
fn clause(text: &str, sentence: &Range<usize>, hit: &Range<usize>) -> Range<usize> {
    let marks = [';', '；', '，', ':'];
    let start = text.get(sentence.start..hit.start).and_then(|before| before.rfind(marks));
    let start = start.map_or(sentence.start, |at| {
        let at = sentence.start + at;
        at + text.get(at..).and_then(|rest| rest.chars().next()).map_or(1, char::len_utf8)
    });
    let end = text.get(hit.end..sentence.end).and_then(|after| after.find(marks));
    start..end.map_or(sentence.end, |at| hit.end + at)
}
