//! A share that the words of a row give of another row: "social costs (20 per cent of salaries)", "薪金的20%".
//!
//! Each figure of the row is held against the one of the other row in its column. A share that names no row is taken of
//! the total above it, where the figures show that it is meant.

use super::share::Share;
use super::told;
use crate::finding::{Confidence, Finding};
use crate::flow::{Tongue, is_han};
use crate::lexicon;
use crate::matter::stem;
use crate::number::Amount;
use crate::passage::Passage;
use crate::reading::Reading;
use crate::rules::names_total;
use crate::scan::{Bound, Token};
use crate::table::{Cell, Figure, Table};

/// What is lost by rounding a share without decimals, in thousandths of a percent.
const SLACK: i64 = 600;

/// Finds rows that are not the share of another row that their words give.
pub(super) fn find(reading: &Reading<'_>, found: &mut Vec<Finding>) {
    for table in &reading.tables {
        for (row, cells) in table.rows.iter().enumerate() {
            for cell in cells.iter().flatten().filter(|cell| cell.figure.is_none()) {
                found.extend(judge(reading, table, row, cell));
            }
        }
    }
}

/// The one share that the words of a cell give.
fn share<'a>(reading: &'a Reading<'_>, cell: &Cell) -> Option<(&'a Token, Share)> {
    let shares = reading.tokens_of(cell.passage).iter().filter_map(|token| Some((token, Share::of(&token.sense)?)));
    let mut shares =
        shares.filter(|(_, share)| !share.is_fraction && share.bound == Bound::Exact && share.is_partial());
    let (token, share) = shares.next()?;
    let slack = if share.is_round() { SLACK } else { SLACK / 10 };
    shares.next().is_none().then_some((token, share.within(slack, slack)))
}

fn judge(reading: &Reading<'_>, table: &Table, row: usize, cell: &Cell) -> Option<Finding> {
    let passage = reading.passage(cell.passage)?;
    let (token, share) = share(reading, cell)?;
    let words = passage.text().to_lowercase();
    let other = lexicon::both().into_iter().flat_map(|lexicon| &lexicon.weighing.not_of_row);
    if other.into_iter().any(|word| words.contains(word.as_str())) {
        return None;
    }
    let named = named(passage, token);
    let base = match &named {
        Some(named) => row_named(table, row, named, passage.tongue)?,
        None => (0..row).rev().find(|above| label(table, *above).is_some_and(names_total))?,
    };
    let pairs: Vec<(usize, &Figure, &Figure)> = (0..table.rows.get(row)?.len())
        .filter_map(|at| Some((at, cell_at(table, row, at)?, cell_at(table, base, at)?)))
        .collect();
    let off = |part: &Figure, whole: &Figure| share.off(part.value, whole.value);
    // What is written of no row must at least be near the share of the total.
    let near = |part: &Figure, whole: &Figure| off(part, whole) * if named.is_some() { 1 } else { 4 } <= share.value;
    let usable = pairs.iter().all(|(_, part, whole)| {
        !part.is_percent
            && !whole.is_percent
            && whole.value > Amount::whole(100)
            && part.value.0 > 0
            && near(part, whole)
    });
    let (column, part, whole) = *pairs.iter().max_by_key(|(_, part, whole)| off(part, whole))?;
    if !usable || off(part, whole) <= share.slack {
        return None;
    }
    let spot = |row: usize| crate::rules::total_and_sum::spot(reading, table, (row, column));
    let spots = [reading.spot_at(cell.passage, &token.range), spot(row), spot(base)];
    Some(told(Confidence::Probable, spots, (part.value, whole.value), passage.flow.at(token.range.clone())))
}

fn cell_at(table: &Table, row: usize, column: usize) -> Option<&Figure> {
    table.rows.get(row)?.get(column)?.as_ref()?.figure.as_ref()
}

/// The name of a row.
fn label(table: &Table, row: usize) -> Option<&str> {
    let cells = table.rows.get(row)?.iter().flatten();
    cells.into_iter().find(|cell| cell.figure.is_none() && !cell.words.is_empty()).map(|cell| cell.words.as_str())
}

/// What the share is said to be of.
fn named(passage: &Passage, token: &Token) -> Option<String> {
    match passage.tongue {
        Tongue::English => {
            let after = passage.flow.at(token.range.end..passage.text().len()).to_lowercase();
            let after = after.trim_start().strip_prefix("of ")?;
            after.split([',', '.', ';', '(', ')', ':']).next().map(ToOwned::to_owned)
        }
        Tongue::Chinese => {
            let before = passage.flow.at(0..token.range.start).trim_end().strip_suffix('的')?;
            before.rsplit(|letter| !is_han(letter)).next().filter(|name| !name.is_empty()).map(ToOwned::to_owned)
        }
    }
}

/// The one row with figures whose name shares the most with what is named, and half of it or more.
fn row_named(table: &Table, own: usize, named: &str, tongue: Tongue) -> Option<usize> {
    let words = |text: &str| -> Vec<String> {
        match tongue {
            Tongue::Chinese => text.chars().filter(|letter| is_han(*letter)).map(String::from).collect(),
            Tongue::English => {
                let stop = &lexicon::of(tongue).stop;
                let said = crate::count::words_of(text).map(|(_, word)| word.to_lowercase());
                said.filter(|word| word.len() > 2 && !stop.contains(word.as_str())).map(|word| stem(&word)).collect()
            }
        }
    };
    let wanted = words(named);
    let score = |row: usize| {
        let name = words(label(table, row)?);
        let held = name.iter().filter(|word| wanted.contains(word)).count();
        let least = name.len().min(wanted.len());
        let has_figures = table.rows.get(row)?.iter().flatten().any(|cell| cell.figure.is_some());
        (has_figures && row != own && held > 0 && held * 2 >= least).then_some((held, row))
    };
    let mut rows: Vec<(usize, usize)> = (0..table.rows.len()).filter_map(score).collect();
    rows.sort_unstable();
    let (held, row) = rows.pop()?;
    rows.last().is_none_or(|(next, _)| *next < held).then_some(row)
}
