//! Tables as grids of figures, with their heads.

mod joined;

use std::collections::BTreeMap;
use std::ops::Range;

use crate::document::BlockKind;
use crate::number::{self, Amount};
use crate::passage::Passage;

/// A table of the document.
#[derive(Clone, Debug, Default)]
pub(crate) struct Table {
    /// Rows of cells, by row and column.
    pub(crate) rows: Vec<Vec<Option<Cell>>>,
}

impl Table {
    /// The passage of its first cell; those of its other cells follow, before those of the next table.
    pub(crate) fn first_passage(&self) -> Option<usize> {
        self.rows.iter().flatten().flatten().next().map(|cell| cell.passage)
    }
}

/// A cell of a table.
#[derive(Clone, Debug)]
pub(crate) struct Cell {
    pub(crate) passage: usize,
    pub(crate) words: String,
    pub(crate) is_header: bool,
    /// The figure, where the cell holds nothing else.
    pub(crate) figure: Option<Figure>,
}

/// The figure of a cell.
#[derive(Clone, Debug)]
pub(crate) struct Figure {
    pub(crate) value: Amount,
    pub(crate) decimals: u32,
    pub(crate) is_percent: bool,
    /// Where it stands in the cell.
    pub(crate) range: Range<usize>,
}

/// The tables of the document, in order.
pub(crate) fn tables(passages: &[Passage]) -> Vec<Table> {
    let mut found: BTreeMap<u32, BTreeMap<(u32, u32), Cell>> = BTreeMap::new();
    for (index, passage) in passages.iter().enumerate() {
        if let BlockKind::Cell { table, row, column, is_header, .. } = passage.kind {
            let words = passage.text().trim().to_owned();
            let figure = figure(passage.text());
            let cell = Cell { passage: index, words, is_header, figure };
            found.entry(table).or_default().insert((row, column), cell);
        }
    }
    found.into_values().map(grid).collect()
}

/// The words at the head of the row and of the column of each cell that holds a figure, by its passage.
pub(crate) fn labels(tables: &[Table], passages: &[Passage]) -> BTreeMap<usize, Label> {
    let mut labels = BTreeMap::new();
    for table in tables {
        let head = table.rows.first();
        let caption = caption(table, passages);
        for row in &table.rows {
            let name = name_of(row);
            for (column, cell) in row.iter().enumerate() {
                let Some(cell) = cell.as_ref().filter(|cell| cell.figure.is_some()) else { continue };
                let over = head.and_then(|head| head.get(column)?.as_ref()).filter(|over| over.figure.is_none());
                let over = over.map_or("", |over| over.words.as_str());
                let words = format!("{name} {over}").trim().to_owned();
                let is_total = crate::rules::names_total(&name);
                labels.insert(
                    cell.passage,
                    Label {
                        words: if is_total { format!("{words} {caption}") } else { words },
                        caption: caption.clone(),
                    },
                );
            }
        }
    }
    labels
}

/// The name of a row: the words before its first figure, in however many cells they stand.
pub(crate) fn name_of(row: &[Option<Cell>]) -> String {
    let words = |cell: &&Cell| cell.figure.is_none() && !cell.words.is_empty();
    let named = row.iter().flatten().skip_while(|cell| !words(cell)).take_while(words);
    named.map(|cell| cell.words.as_str()).collect::<Vec<_>>().join(" ")
}

/// The first words of a row.
pub(crate) fn first_words(row: &[Option<Cell>]) -> String {
    let mut worded = row.iter().flatten().filter(|cell| cell.figure.is_none() && !cell.words.is_empty());
    worded.next().map(|cell| cell.words.clone()).unwrap_or_default()
}

/// Whether the first words of each row stand in no other, so that they alone name it: "Lima | 3-5 March". Letters and
/// numbers of rows do not.
pub(crate) fn is_keyed(table: &Table) -> bool {
    let mut seen = std::collections::BTreeSet::new();
    let mut firsts = table.rows.iter().map(|row| first_words(row)).filter(|first| !first.is_empty());
    let is_name = |first: &str| {
        let letters =
            first.chars().filter(|letter| letter.is_alphabetic()).map(|letter| letter.len_utf8()).sum::<usize>();
        letters >= 3 && !first.contains(|letter: char| letter.is_ascii_digit())
    };
    firsts.all(|first| is_name(&first) && seen.insert(first))
}

/// What names the figure of a cell.
#[derive(Clone, Debug)]
pub(crate) struct Label {
    /// The words at the head of its row and column; of a total, also those over the table.
    pub(crate) words: String,
    /// The words over the table.
    pub(crate) caption: String,
}

/// The words over a table: the last short passage before it.
pub(crate) fn caption(table: &Table, passages: &[Passage]) -> String {
    let first = table.rows.iter().flatten().flatten().map(|cell| cell.passage).min();
    let before = first.and_then(|first| passages.get(first.checked_sub(1)?));
    before.map(Passage::text).filter(|words| words.chars().count() <= 120).unwrap_or_default().to_owned()
}

/// More cells than this are no table that a reader adds up.
const MOST: u32 = 4096;

fn grid(cells: BTreeMap<(u32, u32), Cell>) -> Table {
    let width = cells.keys().map(|(_, column)| *column + 1).max().unwrap_or(0).min(MOST);
    let mut rows: BTreeMap<u32, Vec<Option<Cell>>> = BTreeMap::new();
    for ((row, column), cell) in cells {
        let row = rows.entry(row).or_insert_with(|| vec![None; width as usize]);
        if let Some(place) = row.get_mut(column as usize) {
            *place = Some(cell);
        }
    }
    let mut rows: Vec<Vec<Option<Cell>>> = rows.into_values().collect();
    joined::join(&mut rows);
    if let Some(head) = rows.first_mut()
        && head.iter().flatten().all(|cell| cell.figure.as_ref().is_none_or(|figure| is_year(&cell.words, figure)))
    {
        // Years at the head of columns are names and add up to nothing.
        head.iter_mut().flatten().for_each(|cell| cell.figure = None);
    }
    name_years(&mut rows);
    mark_shares(&mut rows);
    Table { rows }
}

/// Years down the first column name the rows and are no figures.
fn name_years(rows: &mut [Vec<Option<Cell>>]) {
    let first = |row: &Vec<Option<Cell>>| {
        row.first().and_then(Option::as_ref).and_then(|cell| cell.figure.clone().zip(Some(cell.words.clone())))
    };
    let figures: Vec<(Figure, String)> = rows.iter().filter_map(first).collect();
    let named = rows.iter().all(|row| row.iter().flatten().count() > 1);
    if figures.len() >= 2 && named && figures.iter().all(|(figure, words)| is_year(words, figure)) {
        rows.iter_mut().filter_map(|row| row.first_mut()?.as_mut()).for_each(|cell| cell.figure = None);
    }
}

/// Marks the figures of columns whose head says that they are shares: "Coverage (%)", "占比".
fn mark_shares(rows: &mut [Vec<Option<Cell>>]) {
    let Some(head) = rows.first() else { return };
    let shares: Vec<usize> = head
        .iter()
        .enumerate()
        .filter(|(_, cell)| cell.as_ref().is_some_and(|cell| cell.figure.is_none() && heads_shares(&cell.words)))
        .map(|(column, _)| column)
        .collect();
    for row in rows.iter_mut().skip(1) {
        for column in &shares {
            if let Some(figure) = row.get_mut(*column).and_then(|cell| cell.as_mut()?.figure.as_mut()) {
                figure.is_percent |= figure.value <= Amount::whole(1000);
            }
        }
    }
}

/// Whether the words at the head of a column say that its figures are shares.
fn heads_shares(words: &str) -> bool {
    let words = words.to_lowercase();
    let unit = words.trim_end_matches([')', '）', ' ']);
    unit.ends_with('%')
        || words.starts_with('%')
        || ["per cent", "percent", "百分比", "百分率"].iter().any(|word| words.contains(word))
        || words.ends_with("占比")
}

fn is_year(words: &str, figure: &Figure) -> bool {
    figure.decimals == 0 && !words.contains(',') && (Amount::whole(1900)..=Amount::whole(2100)).contains(&figure.value)
}

/// The figure of a cell that holds nothing but a figure, its unit and marks of notes.
fn figure(text: &str) -> Option<Figure> {
    let start = text.find(|letter: char| letter.is_ascii_digit())?;
    let before = text.get(..start)?.trim();
    let negative = matches!(before, "-" | "(" | "\u{2212}");
    let is_money = before.chars().all(|letter| "$€£¥".contains(letter))
        || before.chars().count() <= 4 && before.chars().all(|letter| letter.is_ascii_uppercase() || letter == '$');
    // "+50" in a column of changes.
    if !(before.is_empty() || before == "+" || negative || is_money) {
        return None;
    }
    let rest = text.get(start..)?;
    let length =
        rest.find(|letter: char| !(letter.is_ascii_digit() || matches!(letter, ',' | '.' | ' '))).unwrap_or(rest.len());
    let digits = rest.get(..length)?.trim_end_matches([',', '.', ' ']);
    let tail = rest.get(digits.len()..)?.trim();
    let is_percent = tail.starts_with('%') || tail.to_lowercase().starts_with("per cent");
    let unit = tail.trim_start_matches(['%', ')', '*', '+']).trim();
    let plain_unit = unit.is_empty()
        || is_percent
        || unit.chars().count() <= 1
        || unit.chars().all(crate::flow::is_han)
            && unit.chars().count() <= 4
            && !unit.contains(['年', '月', '日', '第']);
    let is_year = digits.len() == 4 && unit.contains('年');
    if !plain_unit || is_year || digits.split(' ').skip(1).any(|group| group.len() != 3) {
        return None;
    }
    let (value, decimals) = number::digits(digits)?;
    let value = if negative { Amount(-value.0) } else { value };
    Some(Figure { value, decimals, is_percent, range: start..start + digits.len() })
}
