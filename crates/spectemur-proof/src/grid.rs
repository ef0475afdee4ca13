//! What the figures of a table are figures of: names of rows and columns as words that are compared.
//!
//! It must not judge whether a figure is right.

use std::collections::{BTreeMap, BTreeSet};

use spectemur_model::StateCode;

use crate::count::contains;
use crate::flow::Tongue;
use crate::lexicon;
use crate::matter::{self, Vocabulary};
use crate::names::Gazetteer;
use crate::passage::Passage;
use crate::table::{self, Cell, Figure, Table};

/// A table by its names.
#[derive(Clone, Debug, Default)]
pub(crate) struct Grid {
    pub(crate) rows: Vec<Row>,
    /// The columns that hold figures.
    pub(crate) columns: Vec<Column>,
    /// The words over the table.
    pub(crate) caption: Vec<u32>,
    /// The same as they stand there, with the words at the head of its columns: the units are among them.
    pub(crate) over: String,
    /// The one year that stands over the table.
    pub(crate) year: Option<i16>,
    /// Every year that stands over the table.
    pub(crate) years: BTreeSet<i16>,
    /// By how much its amounts of money are to be multiplied: "in thousands of euros".
    pub(crate) scale: i64,
}

/// A row by its name.
#[derive(Clone, Debug, Default)]
pub(crate) struct Row {
    pub(crate) words: Vec<u32>,
    pub(crate) state: Option<StateCode>,
    pub(crate) is_total: bool,
    /// The figures by column.
    pub(crate) figures: BTreeMap<usize, Figure>,
    /// The passages of their cells.
    pub(crate) cells: BTreeMap<usize, usize>,
}

/// A column by its name.
#[derive(Clone, Debug, Default)]
pub(crate) struct Column {
    pub(crate) at: usize,
    pub(crate) words: Vec<u32>,
    pub(crate) year: Option<i16>,
    /// Whether it only numbers the rows.
    pub(crate) is_ordinal: bool,
    /// Whether it is named as the total of the others.
    pub(crate) is_total: bool,
}

/// The tables of the document by their names, in order.
pub(crate) fn grids(
    tables: &[Table],
    passages: &[Passage],
    names: &Gazetteer,
    vocabulary: &mut Vocabulary,
) -> Vec<Grid> {
    tables.iter().map(|table| grid(table, passages, names, vocabulary)).collect()
}

fn grid(table: &Table, passages: &[Passage], names: &Gazetteer, vocabulary: &mut Vocabulary) -> Grid {
    let tongue = table
        .rows
        .iter()
        .flatten()
        .flatten()
        .find_map(|cell| passages.get(cell.passage))
        .map_or(Tongue::English, |passage| passage.tongue);
    let over = table::caption(table, passages);
    let mut grid = Grid {
        caption: matter::heading_words(&over, tongue, vocabulary),
        year: one_year(&over),
        years: years(&over).collect(),
        over: over.to_lowercase(),
        scale: 1,
        ..Grid::default()
    };
    let head = table.rows.first();
    let width = table.rows.iter().map(Vec::len).max().unwrap_or(0);
    for at in 0..width {
        let figures = table
            .rows
            .iter()
            .filter(|row| row.get(at).and_then(Option::as_ref).is_some_and(|cell| cell.figure.is_some()))
            .count();
        if figures == 0 {
            continue;
        }
        let words = head
            .and_then(|head| head.get(at)?.as_ref())
            .filter(|cell| cell.figure.is_none())
            .map_or("", |cell| cell.words.as_str());
        grid.over.push(' ');
        grid.over.push_str(&words.to_lowercase());
        let year = one_year(words);
        let head = words.trim_matches('.').to_lowercase();
        // "Post | Number" gives how many there are.
        let is_ordinal =
            matches!(head.as_str(), "no" | "序号" | "编号" | "year" | "年份") || at == 0 && head == "number";
        let is_ordinal = is_ordinal || counts_rows(table, at);
        let is_total = crate::rules::names_total(words);
        let words = matter::heading_words(words, tongue, vocabulary);
        grid.columns.push(Column { at, words, year, is_ordinal, is_total });
    }
    let is_keyed = table::is_keyed(table);
    for (at, cells) in table.rows.iter().enumerate() {
        let name = if is_keyed { table::first_words(cells) } else { table::name_of(cells) };
        if name.is_empty() {
            continue;
        }
        let figures =
            cells.iter().enumerate().filter_map(|(at, cell)| Some((at, cell.as_ref()?.figure.clone()?))).collect();
        let places = cells.iter().enumerate().filter_map(|(at, cell)| Some((at, cell.as_ref()?.passage))).collect();
        let first = cells.iter().flatten().find(|cell| cell.figure.is_none() && !cell.words.is_empty());
        let state = first.and_then(|first| state_of(first, names));
        let words = if state.is_some() { Vec::new() } else { matter::heading_words(&name, tongue, vocabulary) };
        grid.rows.push(Row { words, state, is_total: crate::rules::closes(table, at), figures, cells: places });
    }
    grid.forget_common_words();
    grid.scale = scale(&format!("{} {}", grid.over, below(table, passages)), tongue);
    grid
}

/// The words right below a table that say in what it counts: "（单位：万欧元）".
fn below(table: &Table, passages: &[Passage]) -> String {
    /// A note on the unit is no longer than this.
    const LONGEST: usize = 40;
    let last = table.rows.iter().flatten().flatten().map(|cell| cell.passage).max();
    let note = last.and_then(|last| passages.get(last + 1)).map(|passage| passage.text().to_lowercase());
    note.filter(|note| note.chars().count() <= LONGEST).unwrap_or_default()
}

/// What the words over a table multiply its amounts by: a word for so many right at a currency or at a word for units.
fn scale(over: &str, tongue: Tongue) -> i64 {
    let lexicon = lexicon::of(tongue);
    let names = lexicon.currencies.values().flatten().map(|name| name.to_lowercase());
    let units: Vec<String> = names.chain(lexicon.units_of.iter().cloned()).collect();
    let beside = |word: &str, at: usize| {
        let before = over.get(..at).unwrap_or_default().trim_end_matches([' ', ':', '：', ',']);
        let after = over.get(at + word.len()..).unwrap_or_default().trim_start();
        let after = after.strip_prefix("of ").unwrap_or(after);
        units.iter().any(|unit| before.ends_with(unit.as_str()) || after.starts_with(unit.as_str()))
    };
    let scales = lexicon.scales.iter().filter(|(word, _)| {
        over.match_indices(word.as_str()).any(|(at, _)| contains(over, word, tongue) && beside(word, at))
    });
    scales.max_by_key(|(word, _)| word.len()).map_or(1, |(_, scale)| *scale)
}

/// Whether the figures of a column are one, two, three and so on, down the table.
fn counts_rows(table: &Table, at: usize) -> bool {
    let figures = table.rows.iter().filter_map(|row| row.get(at)?.as_ref()?.figure.as_ref());
    let values: Vec<i64> = figures.filter_map(|figure| figure.value.as_whole()).collect();
    values.len() >= 3 && values.iter().zip(1..).all(|(value, next)| *value == next)
}

impl Grid {
    /// "Line 4", "Line 5": a word of every row names none.
    fn forget_common_words(&mut self) {
        let named = || self.rows.iter().filter(|row| !row.is_total && !row.words.is_empty());
        let all = named().count();
        let mut often: BTreeMap<u32, usize> = BTreeMap::new();
        named().flat_map(|row| &row.words).for_each(|word| *often.entry(*word).or_default() += 1);
        let common: BTreeSet<u32> =
            often.into_iter().filter(|(_, times)| all >= 3 && *times == all).map(|(word, _)| word).collect();
        for row in &mut self.rows {
            if row.words.iter().any(|word| !common.contains(word)) {
                row.words.retain(|word| !common.contains(word));
            }
        }
    }
}

/// The State whose name is all that the cell holds.
fn state_of(cell: &Cell, names: &Gazetteer) -> Option<StateCode> {
    let found = names.find(&cell.words);
    let [only] = found.as_slice() else { return None };
    (only.start == 0 && only.end == cell.words.len()).then_some(only.state)
}

/// The year that the words name, where they name one alone.
fn one_year(words: &str) -> Option<i16> {
    let mut years = years(words);
    let first = years.next()?;
    years.next().is_none().then_some(first)
}

/// The years that the words name.
pub(crate) fn years(words: &str) -> impl Iterator<Item = i16> {
    words
        .split(|letter: char| !letter.is_ascii_digit())
        .filter(|word| word.len() == 4)
        .filter_map(|word| word.parse::<i16>().ok())
        .filter(|year| (1900..=2100).contains(year))
}
