//! Figures of one measure beside each other: a column of a table, a row over several years, lines with a name and a
//! figure, figures of several years in one sentence.
//!
//! It must not judge what is said of them: those are `changes` and `ranks`.

mod tables;
mod told;
mod words;

use std::collections::BTreeSet;
use std::ops::Range;

use spectemur_model::StateCode;

pub(super) use tables::{Layout, layouts};
pub(super) use words::Words;

use crate::finding::Spot;
use crate::flow::Tongue;
use crate::lexicon;
use crate::number::Amount;
use crate::reading::Reading;

/// A figure with what it is the figure of.
#[derive(Clone, Debug)]
pub(super) struct Point {
    /// The words that name it: of the row, of the column, of the line.
    pub(super) name: String,
    pub(super) state: Option<StateCode>,
    /// The years that the name gives, in order.
    pub(super) years: Vec<i16>,
    pub(super) value: Amount,
    pub(super) is_percent: bool,
    pub(super) passage: usize,
    pub(super) range: Range<usize>,
}

/// Figures of one measure.
#[derive(Clone, Debug)]
pub(super) struct Series {
    /// The words of the measure.
    pub(super) said: Words,
    /// The same with what stands over the table.
    pub(super) over: Words,
    /// The words at the head as they stand there, in small letters.
    pub(super) head: String,
    pub(super) points: Vec<Point>,
    pub(super) table: Option<usize>,
    /// The State of whose row the figures are.
    pub(super) state: Option<StateCode>,
    /// The years of the column.
    pub(super) years: Vec<i16>,
    /// Whether it is a row over several times.
    pub(super) is_row: bool,
    /// Whether it is the column of totals.
    pub(super) is_total: bool,
    /// Whether it gives by how much something changed.
    pub(super) is_change: bool,
    /// Whether the points follow each other in time.
    pub(super) is_timed: bool,
}

/// All of a document; figures of the text that tell by how much something changed, by passage and place, are in none.
pub(super) fn all(reading: &Reading<'_>, changes: &BTreeSet<(usize, usize)>) -> Vec<Series> {
    let mut found = Vec::new();
    for layout in layouts(reading) {
        found.extend(layout.columns());
        found.extend(layout.rows());
    }
    found.extend(told::lines(reading));
    found.extend(told::sentences(reading, changes));
    found.iter_mut().for_each(Series::put_in_order);
    found.retain(|series| series.points.len() >= 2);
    found
}

impl Series {
    /// Whether words name what the text counts here, which is no matter of members alone.
    pub(super) fn counts_what(&self, said: &Words) -> bool {
        let tongue = if self.head.is_ascii() { Tongue::English } else { Tongue::Chinese };
        let common = lexicon::of(tongue).rolls.iter().any(|roll| roll.contains(&self.head));
        let long = self.head.chars().count() >= if tongue == Tongue::English { 4 } else { 2 };
        self.table.is_none() && long && !common && Words::of(&self.head, tongue).cover(said) > 0.99
    }

    /// Puts points of different years in their order.
    fn put_in_order(&mut self) {
        let dated = self.points.iter().all(|point| !point.years.is_empty());
        if dated {
            self.points.sort_by_key(|point| (point.years.last().copied(), point.years.first().copied()));
            let apart =
                self.points.windows(2).all(|two| two.first().map(|one| &one.years) != two.last().map(|one| &one.years));
            self.is_timed = apart;
        }
    }
}

impl Point {
    /// The place of the figure.
    pub(super) fn spot(&self, reading: &Reading<'_>) -> Option<Spot> {
        reading.spot_at(self.passage, &self.range)
    }
}
