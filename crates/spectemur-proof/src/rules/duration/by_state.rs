//! The deadline of a State in one place, and in another the day from which the document's rule counts it.

use std::collections::BTreeMap;
use std::ops::Range;

use spectemur_model::{Day, StateCode};

use super::by_rule::Terms;
use super::of_states::{Named, Told};
use super::{lasts, told, unit};
use crate::finding::Finding;
use crate::lexicon;
use crate::reading::Reading;
use crate::rules::meeting::day_of;
use crate::sentences::segments;

/// The deadline of a State as a sentence prints it.
pub(in crate::rules) struct Printed {
    pub(in crate::rules) state: StateCode,
    pub(in crate::rules) day: Day,
    pub(in crate::rules) passage: usize,
    pub(in crate::rules) range: Range<usize>,
}

/// Every deadline of a State that the document prints, in order of State.
pub(in crate::rules) fn deadlines(reading: &Reading<'_>) -> Vec<Printed> {
    let all = facts(reading, "state_ends", None).into_iter();
    let all = all.flat_map(|(state, facts)| facts.into_iter().map(move |fact| (state, fact)));
    let printed = |(state, fact): (StateCode, Told)| {
        Some(Printed { state, day: day_of(fact.point)?, passage: fact.index, range: fact.range })
    };
    all.filter_map(printed).collect()
}

/// Finds deadlines that the day of entry into force and the only term of the document do not give.
pub(super) fn find(reading: &Reading<'_>, terms: &Terms<'_>, found: &mut Vec<Finding>) {
    let Some(length) = terms.after_entry() else { return };
    let (Some(rule), Some(value)) = (reading.passage(length.passage), length.value.as_whole()) else { return };
    let Some(unit) = unit(rule, length) else { return };
    let begins = facts(reading, "state_begins", None);
    let ends = facts(reading, "state_due", Some("state_moved"));
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

/// The days that stand beside words of the one list, and of none of the other, where each State that is named has one, by
/// State.
fn facts(reading: &Reading<'_>, said: &str, open: Option<&str>) -> BTreeMap<StateCode, Vec<Told>> {
    let mut found: BTreeMap<StateCode, Vec<Told>> = BTreeMap::new();
    for (index, passage) in reading.passages.iter().enumerate() {
        let parts = passage.sentences.iter().flat_map(|sentence| segments(passage.text(), sentence));
        for sentence in parts {
            let words = passage.flow.at(sentence.clone()).to_lowercase();
            let has = |list: &str| lexicon::time(list).iter().any(|word| words.contains(word));
            if !has(said) || open.is_some_and(has) {
                continue;
            }
            for (state, range, span) in Named::of(reading, index, &sentence).one_each() {
                if span.from == span.to && span.from.day.is_some() && span.from.year.is_some() {
                    let told = Told { index, range, sentence: sentence.clone(), point: span.from };
                    found.entry(state).or_default().push(told);
                }
            }
        }
    }
    found
}
