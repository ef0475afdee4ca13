//! The cell of a row that a figure of the text is held against: the one whose column the words name, the one that the
//! sentences beside it give or the total, or else the one of the year that is said or that it is nearly as great as.
//!
//! It must not judge whether the figure agrees with the cell.

use std::collections::BTreeMap;

use super::claim::Claim;
use crate::count::{Count, contains};
use crate::grid::{Column, Grid, Row};
use crate::lexicon;
use crate::list::state_of;
use crate::number::Amount;
use crate::reading::Reading;
use crate::rules::said_twice::slips;
use crate::scan::Bound;
use crate::sentences::{clause_about, tokens_in};
use crate::table::Figure;

/// Passages between a table and the text that still speaks of it.
const FAR: usize = 12;
/// A paragraph of more figures than this is not read for its neighbours.
const FIGURES: usize = 60;
/// Of a cell that is meant, the figure of the text is at least so many hundredths, or the cell of it.
const NEAR: i64 = 75;

/// The cell that a figure of the text is held against.
pub(super) struct Chosen<'a> {
    pub(super) column: &'a Column,
    pub(super) figure: &'a Figure,
    /// Whether it is that cell whatever the figure is.
    pub(super) surely: bool,
    /// Whether only the row is known, and none of its cells is the figure.
    pub(super) any: bool,
}

/// The cell of a row that is meant; the first two ways only where the words name the row.
pub(super) fn choose<'a>(claim: &Claim<'_>, grid: &'a Grid, row: &'a Row, meant: bool) -> Option<Chosen<'a>> {
    let named = || by_words(claim, grid, row).or_else(|| by_neighbours(claim, grid, row));
    let told = Some(()).filter(|()| meant).and_then(|()| named()).or_else(|| by_size(claim, grid, row));
    told.or_else(|| Some(()).filter(|()| meant).and_then(|()| by_name(claim, grid, row)))
}

/// The nearest cell of a row whose whole name stands beside the figure, where the table does not give the figure at all.
fn by_name<'a>(claim: &Claim<'_>, grid: &'a Grid, row: &'a Row) -> Option<Chosen<'a>> {
    /// Of a cell that is meant, the figure is at least so many hundredths, or the cell of it.
    const LEAST: i64 = 55;
    let Claim { reading, count, matter, .. } = claim;
    let strong = row.words.iter().filter(|word| !reading.vocabulary.is_weak(**word)).count();
    let beside = row.words.iter().filter(|word| matter.words.binary_search(word).is_ok()).count();
    let cues = &count.cues;
    let other = cues.is_whole || cues.remaining || cues.weak || count.bound != Bound::Exact;
    if row.is_total || row.state.is_some() || strong < 2 || beside * 2 < row.words.len() || other {
        return None;
    }
    // Small figures are the sums and the differences of others by chance, and stand in other rows.
    let small = count.value < Amount::whole(10);
    let given = if small {
        claim.is_in(grid, row, count.value) || tells_change(claim)
    } else {
        holds(row, count.value) || grid.rows.iter().any(|other| claim.is_in(grid, other, count.value))
    };
    // Things are not counted in a row of fractions.
    let fractions = row.figures.values().any(|figure| figure.decimals > 0);
    if fractions && count.value.as_whole().is_some() && count.currency.is_none() {
        return None;
    }
    let years = matter.years_said();
    let dated = |column: &Column| column.year.is_none_or(|year| years.is_empty() || years.contains(&year));
    let cells = claim.cells(grid, row).into_iter().filter(|(column, figure)| dated(column) && figure.value.0 > 0);
    let share = |figure: &Figure| share(claim.value(grid, figure), count.value);
    let (column, figure) = cells.max_by_key(|(_, figure)| share(figure))?;
    let near = share(figure) >= LEAST || slips(claim.value(grid, figure), count.value);
    (!given && near && is_only(claim, grid, row)).then_some(Chosen { column, figure, surely: true, any: true })
}

/// Whether the text names this row and no other of the table: by its State, or by its words.
fn is_only(claim: &Claim<'_>, grid: &Grid, row: &Row) -> bool {
    if row.state.is_some() {
        return claim.states.len() == 1 && claim.names_state(row);
    }
    let names = |row: &&Row| {
        row.words.iter().any(|word| !claim.reading.vocabulary.is_weak(*word))
            && row
                .words
                .iter()
                .all(|word| claim.matter.words.binary_search(word).is_ok() || claim.matter.says_around(*word))
    };
    names(&row) && grid.rows.iter().filter(names).count() == 1
}

/// The one column that the words leave.
fn by_words<'a>(claim: &Claim<'_>, grid: &'a Grid, row: &'a Row) -> Option<Chosen<'a>> {
    let Claim { reading, count, matter, .. } = claim;
    let others: Vec<Amount> = claim.beside().map(|other| other.value).collect();
    let said = |word: &u32| matter.words.binary_search(word).is_ok();
    let overlap = |column: &Column| {
        let words = column.words.iter().filter(|word| said(word));
        words.map(|word| reading.vocabulary.weight_of(*word)).sum::<f64>()
    };
    let over = |word: &&u32| !reading.vocabulary.is_weak(**word) && (said(word) || matter.says_around(**word));
    let caption = grid.caption.iter().filter(over).count();
    let years = matter.years_said();
    if claim.is_percent() && is_of_other_part(reading, row, count) {
        return None;
    }
    let columns = grid.columns.iter().filter(|column| !column.is_ordinal).count();
    let mut fits: Vec<(f64, &Column, &Figure)> = Vec::new();
    for (column, figure) in claim.cells(grid, row) {
        let dated = column.year.or(grid.year);
        let other_time =
            column.year.is_none() && !grid.years.is_empty() && !years.is_empty() && grid.years.is_disjoint(years);
        if other_time {
            continue;
        }
        let year_fits = dated.is_none_or(|year| years.contains(&year)) || column.year.is_none() && years.is_empty();
        let said = overlap(column);
        let alone = column.words.is_empty() || columns == 1;
        // Where the text names no year, a column that its words name is meant whatever its year.
        let year_fits = year_fits || years.is_empty() && said > 0.0;
        let told = others.contains(&claim.value(grid, figure));
        if year_fits && (said > 0.0 || alone && (caption > 0 || dated.is_some())) && !told {
            fits.push((said, column, figure));
        }
    }
    fits.sort_by(|one, other| other.0.total_cmp(&one.0));
    let [first, rest @ ..] = fits.as_slice() else { return None };
    let clear = rest.first().is_none_or(|second| first.0 > second.0 + 0.4);
    let spoken = !row.is_total || caption > 0 && (first.0 > 0.0 || first.1.year.is_some() || columns == 1);
    // A row that the words name whole and a column that they name too leave no other cell.
    let value = claim.value(grid, first.2);
    let (less, more) = (value.0.min(count.value.0), value.0.max(count.value.0));
    let one_row = if row.state.is_some() { claim.states.len() == 1 } else { row.words.iter().all(said) };
    // "6,100 by this one, 4,800 by that one": where no figure of the sentence is of the column, none is.
    let known = |value: &Amount| {
        let column = grid.rows.iter().filter_map(|row| row.figures.get(&first.1.at));
        column.into_iter().any(|figure| claim.value(grid, figure) == *value)
    };
    let one_row = one_row && (others.len() < 2 || others.iter().any(known));
    let surely =
        !row.is_total && one_row && first.0 > 0.0 && less > 0 && more <= less.saturating_mul(3) && !count.cues.all;
    (clear && spoken).then_some(Chosen { column: first.1, figure: first.2, surely, any: false })
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

/// The cell in the column that is spoken of without being named: the one from which the figures beside are, the total
/// or the only one. None where the row holds the figure in whatever way.
fn by_neighbours<'a>(claim: &Claim<'_>, grid: &'a Grid, row: &'a Row) -> Option<Chosen<'a>> {
    let count = claim.count;
    // Things are not counted in a column of fractions.
    let fractions = row.figures.values().any(|figure| !figure.is_percent && figure.value.as_whole().is_none());
    let things = fractions && count.value.as_whole().is_some() && count.currency.is_none();
    if row.is_total || !is_only(claim, grid, row) || things || holds(row, count.value) {
        return None;
    }
    let cells = claim.cells(grid, row);
    let cell = |at: usize| cells.iter().find(|(column, _)| column.at == at).copied();
    // A State is named, and both are of a size: then it is meant though it is far from it.
    let sure = |figure: &Figure| {
        let value = claim.value(grid, figure);
        let (less, more) = (value.min(count.value), value.max(count.value));
        row.state.is_some() && less.0 > 0 && more.0 <= less.0.saturating_mul(5)
    };
    if let Some((column, figure)) = told_beside(claim, grid).and_then(cell) {
        return Some(Chosen { column, figure, surely: sure(figure), any: false });
    }
    let near = row.cells.values().any(|at| at.abs_diff(count.passage) <= FAR * grid.columns.len().max(1));
    let unit = !count.head.noun.is_empty() && grid.over.contains(count.head.noun.as_str())
        || claim.is_money() && grid.scale > 1;
    let numbers: Vec<usize> = grid.columns.iter().filter(|column| !column.is_ordinal).map(|column| column.at).collect();
    let whole = grid.columns.iter().find(|column| column.is_total).map(|column| column.at);
    let only = if let [only] = numbers.as_slice() { Some(*only) } else { None };
    let (column, figure) = whole.or(only).and_then(cell)?;
    (near && unit).then(|| Chosen { column, figure, surely: sure(figure), any: false })
}

/// The column from which the other figures of the passage are, each of the row that stands beside it.
fn told_beside(claim: &Claim<'_>, grid: &Grid) -> Option<usize> {
    let mut times: BTreeMap<usize, usize> = BTreeMap::new();
    for (place, other) in claim.reading.counts_of(claim.count.passage).iter().enumerate().take(FIGURES) {
        let Some(matter) = claim.reading.matters.get(&(claim.count.passage, place)) else { continue };
        if other.range == claim.count.range || other.value <= Amount::whole(2) && other.value.as_whole().is_some() {
            continue;
        }
        let theirs = Claim::of(claim.reading, other, matter);
        for row in &grid.rows {
            let named = if row.state.is_some() { theirs.names_state(row) } else { is_only(&theirs, grid, row) };
            let columns = row.figures.iter().filter(|(_, figure)| named && theirs.value(grid, figure) == other.value);
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

/// The cell of the year that is said, or else the one that the figure is nearly as great as; none where the sentence
/// tells of a change or breaks the row or the table down.
fn by_size<'a>(claim: &Claim<'_>, grid: &'a Grid, row: &'a Row) -> Option<Chosen<'a>> {
    let count = claim.count;
    if row.is_total || count.bound != Bound::Exact || tells_cells(claim, grid, row) || tells_change(claim) {
        return None;
    }
    let cells: Vec<(&Column, &Figure)> =
        claim.cells(grid, row).into_iter().filter(|(column, figure)| !column.is_total && figure.value.0 > 0).collect();
    let years = claim.matter.years_said();
    let dated: Vec<&(&Column, &Figure)> =
        cells.iter().filter(|(column, _)| column.year.is_some_and(|year| years.contains(&year))).collect();
    let share = |figure: &Figure| share(claim.value(grid, figure), count.value);
    // Small figures are soon near each other.
    let near =
        |figure: &Figure| claim.value(grid, figure).max(count.value) >= Amount::whole(8) && share(figure) >= NEAR;
    let (column, figure) = match dated.as_slice() {
        [only] => **only,
        [] if is_of_kind(claim, grid, row)
            && cells.iter().all(|(column, _)| column.year.is_none() || years.is_empty()) =>
        {
            *cells.iter().filter(|(_, figure)| near(figure)).max_by_key(|(_, figure)| share(figure))?
        }
        _ => return None,
    };
    let surely = near(figure) || slips(claim.value(grid, figure), count.value);
    surely.then_some(Chosen { column, figure, surely, any: false })
}

/// Whether the clause of the figure tells of a change.
fn tells_change(claim: &Claim<'_>) -> bool {
    let count = claim.count;
    claim.reading.passage(count.passage).is_none_or(|passage| {
        let said = passage.flow.at(clause_about(passage, &count.sentence, &count.range, 0)).to_lowercase();
        let lexicon = lexicon::of(passage.tongue);
        lexicon.growth.iter().chain(&lexicon.changed).any(|word| contains(&said, word, passage.tongue))
    })
}

/// Whether the sentence breaks the row or the table down: other figures, other rows, or not this row where the figure is.
fn tells_cells(claim: &Claim<'_>, grid: &Grid, row: &Row) -> bool {
    /// Figures that a sentence may have beside the one.
    const BESIDE: usize = 1;
    /// Pairs of Chinese letters across two words are seldom the same in both.
    const MOST: f64 = 0.8;
    let told = claim.beside().any(|beside| claim.is_in(grid, row, beside.value) && beside.value > Amount::whole(2));
    let named = |row: &Row| if row.state.is_some() { claim.names_state(row) } else { claim.says(&row.words) >= MOST };
    let rows = grid.rows.iter().filter(|row| named(row)).count();
    let states = match row.state {
        Some(_) => tokens_in(claim.reading, claim.count.passage, &claim.count.sentence)
            .filter(|token| state_of(token).is_some())
            .count(),
        None => 0,
    };
    // What counts in another unit breaks no amount of money down.
    let beside = claim.beside().filter(|beside| !claim.is_money() || beside.currency == claim.count.currency).count();
    told || beside > BESIDE || rows != 1 || !named(row) || states > 1
}

/// Whether the row or the table speaks of what is counted, or both may be money.
fn is_of_kind(claim: &Claim<'_>, grid: &Grid, row: &Row) -> bool {
    let noun = claim.count.head.noun.as_str();
    let cells = row.cells.values().filter_map(|cell| claim.reading.passage(*cell));
    let name = cells.map(|cell| cell.text().to_lowercase()).collect::<Vec<_>>().join(" ");
    let holds = |last: &str| !last.is_empty() && (grid.over.contains(last) || name.contains(last));
    noun.split(' ').next_back().is_some_and(holds) || claim.is_money() && claim.count.value >= Amount::whole(1000)
}

/// Hundredths that the lesser of the two is of the greater.
fn share(one: Amount, other: Amount) -> i64 {
    let (less, more) = (one.min(other), one.max(other));
    less.0.saturating_mul(100).checked_div(more.0).unwrap_or(0)
}
