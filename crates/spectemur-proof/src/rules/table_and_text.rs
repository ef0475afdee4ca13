//! A figure in the text, and the cell of a table that gives the same.
//!
//! The text must name the row of the cell, or speak of the whole table, and leave one column to choose from.

mod nearest;
mod unnamed;

use std::collections::{BTreeMap, BTreeSet};

use super::{amount, finding, sums};
use crate::count::{Count, PERCENT};
use crate::document::BlockKind;
use crate::finding::{Confidence, Finding};
use crate::grid::{Column, Grid, Row};
use crate::matter::Matter;
use crate::number::Amount;
use crate::reading::Reading;
use crate::scan::Bound;
use crate::table::Figure;

/// Rows that one count is compared with at most.
const MOST: usize = 24;

/// Finds figures of the text that the table gives otherwise.
pub(super) fn find(reading: &Reading<'_>, found: &mut Vec<Finding>) {
    if reading.grids.is_empty() {
        return;
    }
    let index = Index::of(reading);
    for ((passage, place), matter) in &reading.matters {
        let Some(count) = reading.counts_of(*passage).get(*place) else { continue };
        let in_cell = reading.passage(*passage).is_some_and(|passage| {
            matches!(passage.kind, BlockKind::Cell { .. } | BlockKind::Heading { .. } | BlockKind::Caption)
        });
        if in_cell
            || count.head.is_time
            || count.cues.wished
            || count.value == Amount(0)
            || count.cues.further
            || count.cues.disputed
            || count.cues.of_these
            || matter.is_past()
        {
            continue;
        }
        found.extend(judge(reading, &index, count, matter));
    }
}

/// Rows by a word or a State of their name, and tables by a word of what stands over them.
struct Index {
    rows: BTreeMap<u32, Vec<(usize, usize)>>,
    states: BTreeMap<spectemur_model::StateCode, Vec<(usize, usize)>>,
    totals: BTreeMap<u32, Vec<(usize, usize)>>,
}

impl Index {
    fn of(reading: &Reading<'_>) -> Self {
        let mut index = Self { rows: BTreeMap::new(), states: BTreeMap::new(), totals: BTreeMap::new() };
        for (table, grid) in reading.grids.iter().enumerate() {
            for (row, named) in grid.rows.iter().enumerate() {
                if named.is_total {
                    for word in &grid.caption {
                        index.totals.entry(*word).or_default().push((table, row));
                    }
                } else if let Some(state) = named.state {
                    index.states.entry(state).or_default().push((table, row));
                } else {
                    for word in &named.words {
                        index.rows.entry(*word).or_default().push((table, row));
                    }
                }
            }
        }
        index
    }

    /// The rows that the words may name.
    fn near(&self, matter: &Matter) -> BTreeSet<(usize, usize)> {
        let words = || matter.words.iter().chain(matter.around());
        let named = words().filter_map(|word| self.rows.get(word)).filter(|rows| rows.len() <= MOST).flatten();
        let states =
            matter.states().filter_map(|state| self.states.get(state)).filter(|rows| rows.len() <= MOST).flatten();
        let totals = words().filter_map(|word| self.totals.get(word)).filter(|rows| rows.len() <= MOST).flatten();
        named.chain(states).chain(totals).copied().collect()
    }
}

fn judge(reading: &Reading<'_>, index: &Index, count: &Count, matter: &Matter) -> Option<Finding> {
    let near = index.near(matter);
    // A sentence of several halves names its row in the half of the figure.
    let halves = reading.passage(count.passage).is_some_and(|passage| {
        passage.flow.at(count.sentence.clone()).trim_end_matches([';', '；']).contains([';', '；'])
    });
    let said: BTreeSet<u32> = matter.words.iter().chain(matter.around().filter(|_| !halves)).copied().collect();
    let full = |row: &Row| {
        !row.is_total
            && (row.state.is_some_and(|state| matter.states().any(|known| *known == state))
                || !row.words.is_empty() && row.words.iter().all(|word| said.contains(word)))
    };
    let mut found: Option<(usize, Finding)> = None;
    let named: Vec<(usize, &Grid, &Row)> = near
        .iter()
        .filter_map(|(table, row)| {
            Some((*table, reading.grids.get(*table)?, reading.grids.get(*table)?.rows.get(*row)?))
        })
        .collect();
    for (table, grid, row) in &named {
        let names_row = named.iter().any(|(other, _, row)| other == table && full(row));
        let of_all = row.is_total && !names_row && !matter.is_narrow();
        // Where a total stands beside the figure, the figure is another.
        let beside = row.is_total
            && reading.counts_of(count.passage).iter().any(|other| {
                other.range != count.range
                    && other.sentence == count.sentence
                    && row.figures.values().any(|figure| figure.value == other.value)
            });
        let meant = full(row) || of_all;
        let by_words = if meant && !beside { choose(reading, grid, row, count, matter) } else { None };
        let Some(Chosen { column, figure, surely }) = by_words
            .or_else(|| unnamed::choose(reading, grid, row, count, matter).filter(|_| meant && !beside))
            .or_else(|| nearest::choose(reading, grid, row, count, matter))
        else {
            continue;
        };
        if agrees(reading, count, figure, column) {
            return None;
        }
        // "The other four", after a State, are not what the row of that State gives.
        let others = count.cues.remaining && row.state.is_some();
        // A figure that stands in the row is of another column than the one that some year or word seemed to mean.
        let held = row.figures.values().any(|known| known.value == count.value) && count.value > Amount::whole(2);
        if others || held || is_of_other_whole(reading, grid, (row, column), count) {
            continue;
        }
        let weight = row.words.len() + usize::from(row.state.is_some()) * 3;
        let told = told(reading, count, (row, column), figure, surely)?;
        if found.as_ref().is_none_or(|(best, _)| weight > *best) {
            found = Some((weight, told));
        }
    }
    found.map(|(_, finding)| finding)
}

/// "Of the 46, twelve are of the region", where the column of the row adds up to 43: it counts others.
fn is_of_other_whole(reading: &Reading<'_>, grid: &Grid, (row, column): (&Row, &Column), count: &Count) -> bool {
    let counts = reading.counts_of(count.passage);
    let mut beside = counts.iter().filter(|beside| beside.sentence == count.sentence);
    let whole = beside.find_map(|beside| counts.get(beside.whole?)).filter(|whole| whole.value > count.value);
    let mut totals = grid.rows.iter().filter(|row| row.is_total).filter_map(|row| row.figures.get(&column.at));
    let total = totals.next();
    whole.zip(total).is_some_and(|(whole, total)| {
        let held = row.figures.values().any(|known| known.value == whole.value);
        whole.value != total.value && !held && whole.currency.is_none() && !total.is_percent && count.currency.is_none()
    })
}

/// The cell that a figure of the text is held against.
struct Chosen<'a> {
    column: &'a Column,
    figure: &'a Figure,
    /// Whether it is that cell whatever the figure is.
    surely: bool,
}

/// Whether a share stands in brackets behind its part, and the row does not have that part.
fn is_of_other_part(reading: &Reading<'_>, row: &Row, share: &Count) -> bool {
    let Some(passage) = reading.passage(share.passage) else { return true };
    let mut parts = reading.counts_of(share.passage).iter().filter(|count| {
        count.range.end <= share.range.start && count.sentence == share.sentence && count.currency.is_none()
    });
    parts.next_back().is_some_and(|part| {
        let gap = passage.flow.at(part.range.end..share.range.start);
        let beside = gap.ends_with('(') && gap.chars().count() <= 40 && !gap.contains([',', '，', ';', '。']);
        beside && !row.figures.values().any(|figure| figure.value == part.value)
    })
}

/// The one column that the words leave.
fn choose<'a>(
    reading: &Reading<'_>,
    grid: &'a Grid,
    row: &'a Row,
    count: &Count,
    matter: &Matter,
) -> Option<Chosen<'a>> {
    let is_percent = count.currency.as_deref() == Some(PERCENT);
    let others: Vec<Amount> = reading
        .counts_of(count.passage)
        .iter()
        .filter(|other| other.sentence == count.sentence && other.range != count.range)
        .map(|other| other.value)
        .collect();
    let overlap = |column: &Column| {
        column
            .words
            .iter()
            .filter(|word| matter.words.binary_search(word).is_ok())
            .map(|word| reading.vocabulary.weight_of(*word))
            .sum::<f64>()
    };
    let caption = grid
        .caption
        .iter()
        .filter(|word| {
            !reading.vocabulary.is_weak(**word)
                && (matter.words.binary_search(word).is_ok() || matter.around().any(|known| known == *word))
        })
        .count();
    let years = matter.years_said();
    if is_percent && is_of_other_part(reading, row, count) {
        return None;
    }
    let mut fits: Vec<(f64, &Column, &Figure)> = Vec::new();
    for column in &grid.columns {
        let Some(figure) = row.figures.get(&column.at).filter(|figure| figure.is_percent == is_percent) else {
            continue;
        };
        let dated = column.year.or(grid.year);
        let other_time =
            column.year.is_none() && !grid.years.is_empty() && !years.is_empty() && grid.years.is_disjoint(years);
        if other_time {
            continue;
        }
        let year_fits = dated.is_none_or(|year| years.contains(&year)) || column.year.is_none() && years.is_empty();
        let said = overlap(column);
        let alone = column.words.is_empty() || grid.columns.len() == 1;
        if year_fits && (said > 0.0 || alone && (caption > 0 || dated.is_some())) && !others.contains(&figure.value) {
            fits.push((said, column, figure));
        }
    }
    fits.sort_by(|one, other| other.0.total_cmp(&one.0));
    let [first, rest @ ..] = fits.as_slice() else { return None };
    let clear = rest.first().is_none_or(|second| first.0 > second.0 + 0.4);
    let spoken = !row.is_total || caption > 0 && (first.0 > 0.0 || first.1.year.is_some() || grid.columns.len() == 1);
    // A row that the words name whole and a column that they name too leave no other cell.
    let (less, more) = (first.2.value.0.min(count.value.0), first.2.value.0.max(count.value.0));
    let one_state = if row.state.is_some() {
        matter.states().count() == 1
    } else {
        row.words.iter().all(|word| matter.words.binary_search(word).is_ok())
    };
    // "6,100 by this one, 4,800 by that one": where no figure of the sentence is of the column, none is.
    let known = |value: &Amount| {
        let column = grid.rows.iter().filter_map(|row| row.figures.get(&first.1.at));
        column.into_iter().any(|figure| figure.value == *value)
    };
    let one_state = one_state && (others.len() < 2 || others.iter().any(known));
    let surely =
        !row.is_total && one_state && first.0 > 0.0 && less > 0 && more <= less.saturating_mul(3) && !count.cues.all;
    (clear && spoken).then_some(Chosen { column: first.1, figure: first.2, surely })
}

fn agrees(reading: &Reading<'_>, count: &Count, figure: &Figure, column: &Column) -> bool {
    let rounded = Amount(count.rounded.0.max(
        if count.currency.is_some() && count.value.0 % 1_000_000 == 0 && count.value >= Amount::whole(10_000) {
            1_000_000
        } else {
            0
        },
    ));
    let here = reading
        .counts_of(count.passage)
        .iter()
        .any(|other| other.sentence == count.sentence && other.value == figure.value);
    // "Contributions of 90,000 and a transfer of 10,000": with what stands beside it the figure makes the total.
    let part = reading.counts_of(count.passage).iter().any(|other| {
        other.sentence == count.sentence
            && other.range != count.range
            && other.value.0.abs() + count.value.0 == figure.value.0
            && figure.value >= Amount::whole(100)
    });
    let scaled = figure.value.0 != 0 && count.value.0 / figure.value.0.max(1) >= 100;
    here || part || scaled || column.is_ordinal || count.bound.agree(count.value, Bound::Exact, figure.value, rounded)
}

fn told(
    reading: &Reading<'_>,
    count: &Count,
    (row, column): (&Row, &Column),
    figure: &Figure,
    surely: bool,
) -> Option<Finding> {
    let near = surely || sums::is_near(count.value, figure.value, if row.is_total { 15 } else { 30 });
    let money = count.currency.is_some() || !count.head.is_states;
    let can_be = near || money && !row.is_total;
    if !can_be || count.bound != Bound::Exact {
        return None;
    }
    let cell = row.cells.get(&column.at)?;
    let spots = reading.spot(count).into_iter().chain(reading.spot_at(*cell, &figure.range)).collect();
    let confidence = if near { Confidence::Probable } else { Confidence::Possible };
    Some(finding("said-twice", confidence, spots, [("one", amount(count.value)), ("other", amount(figure.value))]))
}
