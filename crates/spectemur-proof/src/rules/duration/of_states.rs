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
use crate::scan::{Point, Sense, Span, Token};
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
            for (state, range, point) in Named::of(reading, index, sentence).nearest() {
                let days = found.entry(state).or_default();
                if days.len() < MOST {
                    days.push(Told { index, range, sentence: sentence.clone(), point });
                }
            }
        }
    }
    found
}

/// The States and the days that some words name, in their order.
pub(super) struct Named {
    states: Vec<(usize, StateCode)>,
    days: Vec<(Range<usize>, Span)>,
    end: usize,
}

impl Named {
    /// Reads the words of a range.
    pub(super) fn of(reading: &Reading<'_>, index: usize, range: &Range<usize>) -> Self {
        let tokens: Vec<&Token> = tokens_in(reading, index, range).collect();
        let states = tokens.iter().filter_map(|token| Some((token.range.start, state_of(token)?)));
        let days = tokens.iter().filter_map(|token| match token.sense {
            Sense::Date(span) => Some((token.range.clone(), span)),
            _ => None,
        });
        Self { states: states.collect(), days: days.collect(), end: range.end }
    }

    /// A State and a day, or States of which each is followed by its own, in brackets; nothing where the words give more.
    pub(super) fn one_each(self) -> Vec<(StateCode, Range<usize>, Span)> {
        let follows = |at: usize, range: &Range<usize>| {
            let next = self.states.get(at + 1).map_or(self.end, |(start, _)| *start);
            self.states.get(at).is_some_and(|(start, _)| *start < range.start) && range.end <= next
        };
        let paired = self.states.len() == self.days.len()
            && (self.days.len() == 1 || self.days.iter().enumerate().all(|(at, (range, _))| follows(at, range)));
        let pairs = self.states.into_iter().zip(self.days).map(|((_, state), (range, span))| (state, range, span));
        if paired { pairs.collect() } else { Vec::new() }
    }

    /// Each day with its State: as many States as days before them go with them one by one, else each day goes with the
    /// State before it, or where a day comes first with the one behind it.
    fn nearest(self) -> Vec<(StateCode, Range<usize>, Point)> {
        let single = self.days.into_iter().filter(|(_, span)| span.from == span.to && span.from.month.is_some());
        let mut days: Vec<(Range<usize>, Point)> = single.map(|(range, span)| (range, span.from)).collect();
        // "On 3 October and 14 March 2024": the year of the last is that of those before it.
        let mut year = None;
        for (_, point) in days.iter_mut().rev() {
            point.year = point.year.or(year);
            year = point.year;
        }
        let states = self.states;
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
}
