//! The days that a document gives States, by State: "for A on 1 April 2024 and for B on 1 September", "A and B
//! on 3 May and on 8 June", 于2025年4月1日对甲国生效.
//!
//! It reads and must not judge.

use std::collections::BTreeMap;
use std::ops::Range;

use spectemur_model::StateCode;

use crate::document::BlockKind;
use crate::list::state_of;
use crate::reading::Reading;
use crate::scan::{Point, Sense, Token};
use crate::sentences::tokens_in;

/// A day of a State.
#[derive(Clone)]
pub(in crate::rules) struct Told {
    pub(in crate::rules) index: usize,
    pub(in crate::rules) range: Range<usize>,
    pub(in crate::rules) sentence: Range<usize>,
    pub(in crate::rules) point: Point,
}

/// So many days of one State are kept.
const MOST: usize = 24;

/// The days of all States.
pub(in crate::rules) fn days(reading: &Reading<'_>) -> BTreeMap<StateCode, Vec<Told>> {
    let mut found: BTreeMap<StateCode, Vec<Told>> = BTreeMap::new();
    for (index, passage) in reading.passages.iter().enumerate() {
        if matches!(passage.kind, BlockKind::Cell { .. } | BlockKind::Heading { .. } | BlockKind::Caption) {
            continue;
        }
        for sentence in &passage.sentences {
            for (state, range, point) in of_sentence(reading, index, sentence) {
                let days = found.entry(state).or_default();
                if days.len() < MOST {
                    days.push(Told { index, range, sentence: sentence.clone(), point });
                }
            }
        }
    }
    found
}

/// The days of a sentence with the State of each: as many States as days before them go with them one by one, else each
/// day goes with the State before it, or where a day comes first with the one behind it.
fn of_sentence(reading: &Reading<'_>, index: usize, sentence: &Range<usize>) -> Vec<(StateCode, Range<usize>, Point)> {
    let tokens: Vec<&Token> = tokens_in(reading, index, sentence).collect();
    let states: Vec<(usize, StateCode)> =
        tokens.iter().filter_map(|token| Some((token.range.start, state_of(token)?))).collect();
    let days = tokens.iter().filter_map(|token| match token.sense {
        Sense::Date(span) if span.from == span.to && span.from.month.is_some() => {
            Some((token.range.clone(), span.from))
        }
        _ => None,
    });
    let mut days: Vec<(Range<usize>, Point)> = days.collect();
    // "On 3 October and 14 March 2024": the year of the last is that of those before it.
    let mut year = None;
    for (_, point) in days.iter_mut().rev() {
        point.year = point.year.or(year);
        year = point.year;
    }
    let (Some(first), Some(last)) = (days.first(), states.last()) else { return Vec::new() };
    if states.len() == days.len() && states.len() > 1 && last.0 < first.0.start {
        return states.iter().zip(days).map(|((_, state), (range, point))| (*state, range, point)).collect();
    }
    let leads = states.first().is_some_and(|(start, _)| *start < first.0.start);
    let state = |range: &Range<usize>| {
        let before = states.iter().rev().find(|(start, _)| *start < range.start);
        let behind = states.iter().find(|(start, _)| *start > range.start);
        let one = if leads { before } else { behind };
        one.map(|(_, state)| *state)
    };
    days.into_iter().filter_map(|(range, point)| Some((state(&range)?, range, point))).collect()
}
