//! The cell of a row that a figure of the text must be, though no word names its column: the one of the year that is
//! said, or else the one that it is nearly as great as.
//!
//! It must not judge a row that the text does not name, nor a sentence that gives the cells of the row themselves.

use super::Chosen;
use crate::count::{Count, PERCENT, contains};
use crate::grid::{Column, Grid, Row};
use crate::lexicon;
use crate::list::state_of;
use crate::matter::Matter;
use crate::number::Amount;
use crate::reading::Reading;
use crate::rules::said_twice::slips;
use crate::scan::Bound;
use crate::sentences::tokens_in;
use crate::table::Figure;

/// Of a cell that is meant, the figure of the text is at least so many hundredths, or the cell of it.
const NEAR: i64 = 75;

/// The cell that is meant; none where the row holds the figure, or where a sentence tells of a change.
pub(super) fn choose<'a>(
    reading: &Reading<'_>,
    grid: &'a Grid,
    row: &'a Row,
    count: &Count,
    matter: &Matter,
) -> Option<Chosen<'a>> {
    let passage = reading.passage(count.passage)?;
    let said = passage.flow.at(count.sentence.clone()).to_lowercase();
    let lexicon = lexicon::of(passage.tongue);
    let changes = || lexicon.growth.iter().chain(&lexicon.changed).any(|word| contains(&said, word, passage.tongue));
    if row.is_total || count.bound != Bound::Exact || tells_cells(reading, grid, row, count, matter) || changes() {
        return None;
    }
    let is_percent = count.currency.as_deref() == Some(PERCENT);
    let cells: Vec<(&Column, &Figure)> = grid
        .columns
        .iter()
        .filter(|column| !column.is_ordinal && !column.is_total)
        .filter_map(|column| Some((column, row.figures.get(&column.at)?)))
        .filter(|(_, figure)| figure.is_percent == is_percent && figure.value.0 > 0)
        .collect();
    let years = matter.years_said();
    let dated: Vec<&(&Column, &Figure)> =
        cells.iter().filter(|(column, _)| column.year.is_some_and(|year| years.contains(&year))).collect();
    let (column, figure) = match dated.as_slice() {
        [only] => **only,
        [] if is_of_kind(reading, grid, row, count)
            && cells.iter().all(|(column, _)| column.year.is_none() || years.is_empty()) =>
        {
            *cells.iter().filter(|(_, figure)| is_near(figure, count)).max_by_key(|(_, figure)| share(figure, count))?
        }
        _ => return None,
    };
    let surely = is_near(figure, count) || slips(figure.value, count.value);
    surely.then_some(Chosen { column, figure, surely })
}

/// Whether the sentence breaks the row or the table down: other figures, other rows, or not this row where the figure is.
fn tells_cells(reading: &Reading<'_>, grid: &Grid, row: &Row, count: &Count, matter: &Matter) -> bool {
    /// Figures that a sentence may have beside the one.
    const BESIDE: usize = 1;
    let held = |value: Amount| row.figures.values().any(|figure| figure.value == value);
    let beside: Vec<&Count> = reading
        .counts_of(count.passage)
        .iter()
        .filter(|beside| beside.sentence == count.sentence && beside.range != count.range)
        .collect();
    let told = beside.iter().any(|beside| held(beside.value) && beside.value > Amount::whole(2));
    let named = |row: &Row| match row.state {
        Some(state) => matter.states().any(|known| *known == state),
        None => is_named(reading, row, matter),
    };
    let rows = grid.rows.iter().filter(|row| named(row)).count();
    let states = match row.state {
        Some(_) => tokens_in(reading, count.passage, &count.sentence).filter(|token| state_of(token).is_some()).count(),
        None => 0,
    };
    told || beside.len() > BESIDE || rows != 1 || !named(row) || states > 1
}

/// Whether what is said of the figure holds the words of the row; pairs of Chinese letters across two words are seldom
/// the same in both.
fn is_named(reading: &Reading<'_>, row: &Row, matter: &Matter) -> bool {
    let weigh =
        |words: &mut dyn Iterator<Item = &u32>| words.map(|word| reading.vocabulary.weight_of(*word)).sum::<f64>();
    let all = weigh(&mut row.words.iter());
    let said = weigh(&mut row.words.iter().filter(|word| matter.words.binary_search(word).is_ok()));
    all > 0.0 && said * 5.0 >= all * 4.0
}

/// Whether the row or the table speaks of what is counted, or both may be money.
fn is_of_kind(reading: &Reading<'_>, grid: &Grid, row: &Row, count: &Count) -> bool {
    let noun = count.head.noun.as_str();
    let cells = row.cells.values().filter_map(|cell| reading.passage(*cell));
    let name = cells.map(|cell| cell.text().to_lowercase()).collect::<Vec<_>>().join(" ");
    let holds = |last: &str| !last.is_empty() && (grid.over.contains(last) || name.contains(last));
    let said = noun.split(' ').next_back().is_some_and(holds);
    said || count.currency.as_deref().is_some_and(|currency| currency != PERCENT) && count.value >= Amount::whole(1000)
}

/// Hundredths that the lesser of the two is of the greater.
fn share(figure: &Figure, count: &Count) -> i64 {
    let (less, more) = (figure.value.min(count.value), figure.value.max(count.value));
    less.0.saturating_mul(100).checked_div(more.0).unwrap_or(0)
}

/// Whether one is easily written for the other; small figures are soon near each other.
fn is_near(figure: &Figure, count: &Count) -> bool {
    figure.value.max(count.value) >= Amount::whole(8) && share(figure, count) >= NEAR
}
