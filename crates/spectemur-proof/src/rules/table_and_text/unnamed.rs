//! The column of a figure whose words do not name it: the one that the sentences beside it give, or the total.
//!
//! It must not judge the figure of a row that the text does not name alone.

use std::collections::BTreeMap;

use super::Chosen;
use crate::count::{Count, PERCENT};
use crate::grid::{Grid, Row};
use crate::matter::Matter;
use crate::number::Amount;
use crate::reading::Reading;
use crate::table::Figure;

/// Passages between a table and the text that still speaks of it.
const FAR: usize = 12;

/// The cell of the row in the column that is spoken of without being named; none where the row holds the figure in
/// whatever way.
pub(super) fn choose<'a>(
    reading: &Reading<'_>,
    grid: &'a Grid,
    row: &'a Row,
    count: &Count,
    matter: &Matter,
) -> Option<Chosen<'a>> {
    let alone = row.state.map_or_else(|| is_only(reading, grid, row, matter), |_| matter.states().count() == 1);
    // Things are not counted in a column of fractions.
    let fractions = row.figures.values().any(|figure| !figure.is_percent && figure.value.as_whole().is_none());
    let things = fractions && count.value.as_whole().is_some() && count.currency.is_none();
    if row.is_total || !alone || things || holds(row, count.value) {
        return None;
    }
    let is_percent = count.currency.as_deref() == Some(PERCENT);
    let cell = |at: usize| {
        let column = grid.columns.iter().find(|column| column.at == at && !column.is_ordinal)?;
        let figure = row.figures.get(&at).filter(|figure| figure.is_percent == is_percent)?;
        Some((column, figure))
    };
    if let Some((column, figure)) = told_beside(reading, grid, count).and_then(cell) {
        return Some(Chosen { column, figure, surely: is_sure(row, count, figure) });
    }
    let near = row.cells.values().any(|at| at.abs_diff(count.passage) <= FAR * grid.columns.len().max(1));
    let unit = !count.head.noun.is_empty() && grid.over.contains(count.head.noun.as_str());
    let numbers: Vec<usize> = grid.columns.iter().filter(|column| !column.is_ordinal).map(|column| column.at).collect();
    let whole = grid.columns.iter().find(|column| column.is_total).map(|column| column.at);
    let only = if let [only] = numbers.as_slice() { Some(*only) } else { None };
    let (column, figure) = whole.or(only).and_then(cell)?;
    (near && unit).then(|| Chosen { column, figure, surely: is_sure(row, count, figure) })
}

/// Whether the figure is meant to be that of the cell though it is far from it: a State is named, and both are of a size.
fn is_sure(row: &Row, count: &Count, figure: &Figure) -> bool {
    let (less, more) = (figure.value.min(count.value), figure.value.max(count.value));
    row.state.is_some() && less.0 > 0 && more.0 <= less.0.saturating_mul(5)
}

/// Whether the words name this row and no other of the table.
fn is_only(reading: &Reading<'_>, grid: &Grid, row: &Row, matter: &Matter) -> bool {
    let names = |row: &&Row| {
        row.words.iter().any(|word| !reading.vocabulary.is_weak(*word))
            && row.words.iter().all(|word| matter.words.binary_search(word).is_ok() || matter.says_around(*word))
    };
    names(&row) && grid.rows.iter().filter(names).count() == 1
}

/// The column from which the other figures of the passage are, each of the row that stands beside it.
fn told_beside(reading: &Reading<'_>, grid: &Grid, count: &Count) -> Option<usize> {
    let mut times: BTreeMap<usize, usize> = BTreeMap::new();
    for (place, other) in reading.counts_of(count.passage).iter().enumerate() {
        let Some(matter) = reading.matters.get(&(count.passage, place)) else { continue };
        if other.range == count.range || other.value <= Amount::whole(2) && other.value.as_whole().is_some() {
            continue;
        }
        for row in &grid.rows {
            let named = row.state.map_or_else(
                || is_only(reading, grid, row, matter),
                |state| matter.states().any(|known| *known == state),
            );
            let columns = row.figures.iter().filter(|(_, figure)| named && figure.value == other.value);
            columns.for_each(|(at, _)| *times.entry(*at).or_default() += 1);
        }
    }
    let most = times.values().max()?;
    let mut best = times.iter().filter(|(_, held)| *held == most);
    let (at, _) = best.next()?;
    best.next().is_none().then_some(*at)
}

/// Whether the row gives the figure, in a cell or as what cells add up to or differ by.
fn holds(row: &Row, value: Amount) -> bool {
    let figures: Vec<i64> = row.figures.values().map(|figure| figure.value.0).collect();
    let pairs = figures.iter().enumerate().flat_map(|(at, one)| {
        figures.get(at + 1..).unwrap_or_default().iter().flat_map(move |other| [one + other, (one - other).abs()])
    });
    figures.iter().copied().chain(pairs).any(|given| given == value.0)
}
