//! Tables as lines with a figure each at every place across.
//!
//! It must not read what is said of them.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use spectemur_model::StateCode;

use crate::flow::Tongue;
use crate::grid;
use crate::number::Amount;
use crate::reading::Reading;
use crate::rules::names_total;
use crate::rules::series::{Layout, Words, layouts};

/// Lines of one table, one way round.
pub(super) struct View {
    pub(super) tongue: Tongue,
    pub(super) lines: Vec<Line>,
    pub(super) total: Option<Line>,
    pub(super) across: Vec<Across>,
    /// The words over the table.
    pub(super) over: Words,
    /// The years that these words name.
    pub(super) years: BTreeSet<i16>,
    /// The passage of its first figure.
    pub(super) first: usize,
    /// Whether its lines are rows, one under the other.
    pub(super) is_down: bool,
}

/// A place across, such as a column where the lines are rows.
pub(super) struct Across {
    pub(super) at: usize,
    pub(super) years: Vec<i16>,
    pub(super) said: Words,
}

/// Something with its figures.
#[derive(Default)]
pub(super) struct Line {
    pub(super) name: String,
    pub(super) state: Option<StateCode>,
    pub(super) figures: BTreeMap<usize, Held>,
}

/// A figure with where it stands.
pub(super) struct Held {
    pub(super) value: Amount,
    pub(super) is_percent: bool,
    pub(super) passage: usize,
    pub(super) range: Range<usize>,
}

/// So much of the head of a column must be said for the column to be meant.
const NAMED: f64 = 0.5;
/// Tables of more lines than this are registers.
const MOST: usize = 60;

/// Every table of the document that has at least two lines with a name, and every list of names with a figure each.
pub(super) fn views(reading: &Reading<'_>) -> Vec<View> {
    let known = layouts(reading);
    let mut views: Vec<View> =
        known.iter().flat_map(|layout| [Some(rows(layout)), columns(layout)]).flatten().collect();
    views.extend(super::told::views(reading));
    views.into_iter().filter(|view| (2..=MOST).contains(&view.lines.len()) && !view.across.is_empty()).collect()
}

/// The rows as lines.
fn rows(layout: &Layout<'_>) -> View {
    let mut view = View { is_down: true, ..View::over(layout) };
    let columns: BTreeSet<usize> =
        layout.rows.iter().flat_map(|row| row.figures.iter().map(|(at, _, _)| *at)).collect();
    let change = &crate::lexicon::of(layout.tongue).ranking.change;
    let plain = columns.into_iter().filter(|at| !layout.is_headed(*at, change));
    view.across = plain.map(|at| across(at, layout.head(at), layout.tongue)).collect();
    for row in &layout.rows {
        let held = row.figures.iter().map(|(at, cell, figure)| {
            let range = figure.range.clone();
            (*at, Held { value: figure.value, is_percent: figure.is_percent, passage: cell.passage, range })
        });
        let line = Line { name: row.name.clone(), state: row.state, figures: held.collect() };
        if row.is_total {
            view.total = Some(line);
        } else if !names_total(&row.name) {
            view.lines.push(line);
        }
    }
    view
}

/// The columns as lines, where every row is of a year.
fn columns(layout: &Layout<'_>) -> Option<View> {
    let dated = |name: &str| grid::years(name).count() == 1;
    let rows: Vec<_> = layout.rows.iter().filter(|row| !row.is_total).collect();
    if rows.len() < 2 || !rows.iter().all(|row| dated(&row.name)) {
        return None;
    }
    let mut view = View::over(layout);
    let closing = layout.rows.iter().filter(|row| row.is_total);
    let rows: Vec<_> = rows.into_iter().chain(closing).collect();
    view.across = rows.iter().enumerate().map(|(at, row)| across(at, &row.name, layout.tongue)).collect();
    let change = &crate::lexicon::of(layout.tongue).ranking.change;
    for at in 0..layout.heads.len() {
        let name = layout.head(at);
        if name.is_empty() || grid::years(name).next().is_some() || layout.is_headed(at, change) {
            continue;
        }
        let mut line = Line { name: name.to_owned(), ..Line::default() };
        for (place, row) in rows.iter().enumerate() {
            if let Some((_, cell, figure)) = row.figures.iter().find(|(column, _, _)| *column == at) {
                let range = figure.range.clone();
                let held = Held { value: figure.value, is_percent: figure.is_percent, passage: cell.passage, range };
                line.figures.insert(place, held);
            }
        }
        if names_total(name) {
            view.total = Some(line);
        } else if !line.figures.is_empty() {
            view.lines.push(line);
        }
    }
    Some(view)
}

fn across(at: usize, head: &str, tongue: Tongue) -> Across {
    Across { at, years: grid::years(head).collect(), said: Words::of(head, tongue) }
}

impl View {
    fn over(layout: &Layout<'_>) -> Self {
        Self {
            tongue: layout.tongue,
            lines: Vec::new(),
            total: None,
            across: Vec::new(),
            over: Words::of(&layout.caption, layout.tongue),
            years: grid::years(&layout.caption).collect(),
            first: layout.rows.iter().flat_map(|row| &row.figures).map(|(_, cell, _)| cell.passage).min().unwrap_or(0),
            is_down: false,
        }
    }

    /// The places across that are of one of the years, or all where none is named; of these the ones whose head the words
    /// name.
    pub(super) fn across_of(&self, years: &BTreeSet<i16>, said: &Words) -> Vec<usize> {
        let dated = self.across.iter().any(|across| !across.years.is_empty());
        let other = !dated && !self.years.is_empty() && !self.years.iter().any(|year| years.contains(year));
        let of_year = |across: &&Across| {
            years.is_empty() || !dated && !other || across.years.iter().any(|year| years.contains(year))
        };
        let cover = |across: &Across| if across.said.is_empty() { 0.0 } else { across.said.cover(said) };
        let places: Vec<(usize, f64)> =
            self.across.iter().filter(of_year).map(|across| (across.at, cover(across))).collect();
        let best = places.iter().map(|(_, cover)| *cover).fold(0.0, f64::max);
        let least = if best >= NAMED { best - 0.01 } else { 0.0 };
        places.into_iter().filter(|(_, cover)| *cover >= least).map(|(at, _)| at).collect()
    }

    /// What lines come to together at a place.
    pub(super) fn sum(&self, lines: &[usize], place: usize) -> Option<Amount> {
        let values: Option<Vec<i64>> =
            lines.iter().map(|line| Some(self.lines.get(*line)?.figures.get(&place)?.value.0)).collect();
        values.map(|values| Amount(values.into_iter().sum()))
    }

    /// The whole at a place: what the table gives as its total, or all together where they are of one sort.
    pub(super) fn whole(&self, place: usize) -> Option<Amount> {
        let given = self.total.as_ref().and_then(|total| Some(total.figures.get(&place)?.value));
        let all: Vec<usize> = (0..self.lines.len()).collect();
        let alike = all.len() >= 3 && self.lines.iter().all(|line| line.state.is_some());
        given.or_else(|| self.sum(&all, place).filter(|_| alike))
    }

    /// Whether the figures at a place are shares.
    pub(super) fn is_percent(&self, place: usize) -> bool {
        self.lines.iter().filter_map(|line| line.figures.get(&place)).any(|held| held.is_percent)
    }
}
