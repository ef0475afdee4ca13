//! A figure in the text, and the cell of a table that gives the same.
//!
//! The text must name the row of the cell, or speak of the whole table, and leave one column to choose from.

mod choose;
mod claim;
mod copied;
mod summed;

use std::collections::{BTreeMap, BTreeSet};

use choose::{Chosen, choose};
use claim::Claim;

use super::{amount, finding, sums};
use crate::count::{Count, contains};
use crate::finding::{Confidence, Finding};
use crate::grid::{Column, Grid, Row};
use crate::lexicon;
use crate::matter::Matter;
use crate::number::Amount;
use crate::reading::Reading;
use crate::scan::Bound;
use crate::sentences::clause_about;

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
        let in_cell = reading.passage(*passage).is_some_and(|passage| !passage.is_prose());
        if in_cell
            || count.head.is_time
            || count.cues.wished
            || count.value == Amount(0)
            || count.cues.further
            || count.cues.disputed
            || count.cues.of_these
            || is_past(reading, count, matter)
        {
            continue;
        }
        found.extend(judge(&index, &Claim::of(reading, count, matter)));
    }
    copied::find(reading, found);
    summed::find(reading, found);
}

/// Whether the figure is of the period before; what is only held against it in an earlier clause is not ("the line was
/// cut against the year before: 65,000 are foreseen").
fn is_past(reading: &Reading<'_>, count: &Count, matter: &Matter) -> bool {
    let Some(passage) = reading.passage(count.passage).filter(|_| matter.is_past()) else { return false };
    let lexicon = lexicon::of(passage.tongue);
    let clause = clause_about(passage, &count.sentence, &count.range, 0);
    let has = |words: &[String], range: std::ops::Range<usize>| {
        let said = passage.flow.at(range).to_lowercase();
        words.iter().any(|word| contains(&said, word, passage.tongue))
    };
    has(&lexicon.past, clause.clone())
        || !has(&lexicon.changed, count.sentence.start..clause.start.max(count.sentence.start))
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
    fn near(&self, claim: &Claim<'_>) -> BTreeSet<(usize, usize)> {
        let words = || claim.matter.words.iter().chain(claim.matter.around());
        let few = |rows: &&Vec<(usize, usize)>| rows.len() <= MOST;
        let named = words().filter_map(|word| self.rows.get(word)).filter(few).flatten();
        let states = claim.states.iter().filter_map(|state| self.states.get(state)).filter(few).flatten();
        let totals = words().filter_map(|word| self.totals.get(word)).filter(few).flatten();
        named.chain(states).chain(totals).copied().collect()
    }
}

fn judge(index: &Index, claim: &Claim<'_>) -> Option<Finding> {
    let Claim { reading, count, matter, .. } = *claim;
    let near = index.near(claim);
    // A sentence of several halves names its row in the half of the figure.
    let halves = reading.passage(count.passage).is_some_and(|passage| {
        passage.flow.at(count.sentence.clone()).trim_end_matches([';', '；']).contains([';', '；'])
    });
    let said: BTreeSet<u32> = matter.words.iter().chain(matter.around().filter(|_| !halves)).copied().collect();
    let full = |row: &Row| {
        !row.is_total
            && (claim.names_state(row) || !row.words.is_empty() && row.words.iter().all(|word| said.contains(word)))
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
        let of_all = row.is_total && !names_row && !matter.is_narrow() && claim.states.is_empty();
        // Where a total stands beside the figure, the figure is another.
        let beside = row.is_total && claim.beside().any(|other| claim.is_in(grid, row, other.value));
        let meant = (full(row) || of_all) && !beside;
        let Some(chosen) = choose(claim, grid, row, meant) else { continue };
        let value = claim.value(grid, chosen.figure);
        if agrees(claim, value, chosen.column) {
            return None;
        }
        // What a cell of the row says in words is that figure: "six sites visited".
        let worded = row.cells.values().any(|cell| {
            *cell != count.passage && reading.counts_of(*cell).iter().any(|known| known.value == count.value)
        });
        // "A and B together": of several rows.
        let several = !row.is_total
            && count.cues.total | is_together(claim)
            && named.iter().filter(|(other, _, row)| other == table && full(row)).count() > 1;
        // "The other four", after a State, are not what the row of that State gives.
        let others = count.cues.remaining && row.state.is_some();
        // A figure that stands in the row is of another column than the one that some year or word seemed to mean.
        let held = claim.is_in(grid, row, count.value) && count.value > Amount::whole(2);
        if others || held || worded || several || is_of_other_whole(reading, grid, (row, chosen.column), count) {
            continue;
        }
        let weight = row.words.len() + usize::from(row.state.is_some()) * 3;
        let told = told(claim, row, &chosen, value)?;
        if found.as_ref().is_none_or(|(best, _)| weight > *best) {
            found = Some((weight, told));
        }
    }
    found.map(|(_, finding)| finding)
}

/// Whether the clause before the figure adds several up: "A and B together 10,300".
fn is_together(claim: &Claim<'_>) -> bool {
    let count = claim.count;
    claim.reading.passage(count.passage).is_some_and(|passage| {
        let clause = clause_about(passage, &count.sentence, &count.range, 0);
        let said = passage.flow.at(clause.start..count.range.start.max(clause.start)).to_lowercase();
        lexicon::of(passage.tongue).total.iter().any(|word| contains(&said, word, passage.tongue))
    })
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

fn agrees(claim: &Claim<'_>, cell: Amount, column: &Column) -> bool {
    let count = claim.count;
    let rounded = Amount(count.rounded.0.max(
        if count.currency.is_some() && count.value.0 % 1_000_000 == 0 && count.value >= Amount::whole(10_000) {
            1_000_000
        } else {
            0
        },
    ));
    // "Contributions of 90,000 and a transfer of 10,000": with what stands beside it the figure makes the total.
    let made = |other: &Count| other.value.0.abs() + count.value.0 == cell.0 && cell >= Amount::whole(100);
    let beside = claim.beside().any(|other| other.value == cell || made(other));
    let scaled = cell.0 != 0 && count.value.0 / cell.0.max(1) >= 100;
    beside
        || count.value == cell
        || scaled
        || column.is_ordinal
        || count.bound.agree(count.value, Bound::Exact, cell, rounded)
}

fn told(claim: &Claim<'_>, row: &Row, chosen: &Chosen<'_>, value: Amount) -> Option<Finding> {
    let Claim { reading, count, .. } = *claim;
    let near = chosen.surely || sums::is_near(count.value, value, if row.is_total { 15 } else { 30 });
    let money = count.currency.is_some() || !count.head.is_states;
    let can_be = near || money && !row.is_total;
    if !can_be || count.bound != Bound::Exact {
        return None;
    }
    let cell = row.cells.get(&chosen.column.at)?;
    let spots = reading.spot(count).into_iter().chain(reading.spot_at(*cell, &chosen.figure.range));
    let rest = row.figures.iter().filter(|(at, figure)| chosen.any && **at != chosen.column.at && !figure.is_percent);
    let rest = rest.filter_map(|(at, figure)| reading.spot_at(*row.cells.get(at)?, &figure.range));
    let spots = spots.chain(rest).collect();
    let confidence = if near { Confidence::Probable } else { Confidence::Possible };
    Some(finding("said-twice", confidence, spots, [("one", amount(count.value)), ("other", amount(value))]))
}
