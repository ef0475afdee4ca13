//! Tables by the names of their rows and columns: columns as series, and rows over several times.

use spectemur_model::StateCode;

use super::{Point, Series, Words};
use crate::flow::Tongue;
use crate::grid;
use crate::lexicon::{self, Lexicon};
use crate::number::Amount;
use crate::reading::Reading;
use crate::table::{self, Cell, Figure, Table};

/// The letters of a word for what the rows are.
const KIND: usize = 16;

/// A table with the names of its columns and rows.
pub(in crate::rules) struct Layout<'a> {
    pub(in crate::rules) at: usize,
    pub(in crate::rules) tongue: Tongue,
    pub(in crate::rules) heads: Vec<String>,
    pub(in crate::rules) rows: Vec<Named<'a>>,
    /// The words over the table.
    pub(in crate::rules) caption: String,
}

/// A row by its name.
pub(in crate::rules) struct Named<'a> {
    pub(in crate::rules) name: String,
    /// The number before its name.
    pub(in crate::rules) number: Option<String>,
    pub(in crate::rules) state: Option<StateCode>,
    pub(in crate::rules) is_total: bool,
    /// The figures behind the name, by column.
    pub(in crate::rules) figures: Vec<(usize, &'a Cell, &'a Figure)>,
}

/// The tables of the document that have names.
pub(in crate::rules) fn layouts<'a>(reading: &'a Reading<'_>) -> Vec<Layout<'a>> {
    reading.tables.iter().enumerate().filter_map(|(at, table)| layout(reading, at, table)).collect()
}

fn layout<'a>(reading: &'a Reading<'_>, at: usize, table: &'a Table) -> Option<Layout<'a>> {
    let first = table.rows.first()?;
    let caption = table::caption(table, &reading.passages);
    let tongue = first.iter().flatten().find_map(|cell| reading.passage(cell.passage)).map(|passage| passage.tongue)?;
    let headed = first.iter().flatten().all(|cell| cell.figure.is_none());
    let width = table.rows.iter().map(Vec::len).max().unwrap_or(0);
    let heads: Vec<String> = if headed {
        first.iter().map(|cell| cell.as_ref().map_or_else(String::new, |cell| cell.words.clone())).collect()
    } else {
        heads_over(&caption, width)
    };
    let mut rows: Vec<Named<'a>> = (usize::from(headed)..table.rows.len())
        .filter_map(|row| named(reading, table, row))
        .filter(|row| !row.figures.is_empty())
        .collect();
    let kind = heads.first().map_or("", |head| head.trim());
    rows.iter_mut().for_each(|row| row.call(kind, tongue));
    (!rows.is_empty()).then_some(Layout { at, tongue, heads, rows, caption })
}

/// "(baseline 2019, value 2023, target 2027)" over a table without heads names its last columns.
fn heads_over(caption: &str, width: usize) -> Vec<String> {
    let inside = caption.trim_end().trim_end_matches([')', '）', ':', '：']);
    let Some((_, names)) = inside.rsplit_once(['(', '（']) else { return vec![String::new(); width] };
    let names: Vec<&str> = names.split([',', '，', '、', '/', ';']).map(str::trim).collect();
    let blank = width.saturating_sub(names.len());
    if names.len() < 2 || names.len() > width {
        return vec![String::new(); width];
    }
    (0..width).map(|at| at.checked_sub(blank).and_then(|at| names.get(at)).map_or("", |name| name).to_owned()).collect()
}

fn named<'a>(reading: &Reading<'_>, table: &'a Table, row: usize) -> Option<Named<'a>> {
    let cells = table.rows.get(row)?;
    let place = cells.iter().position(|cell| {
        cell.as_ref().is_some_and(|cell| cell.figure.is_none() && cell.words.contains(char::is_alphanumeric))
    })?;
    let cell = cells.get(place)?.as_ref()?;
    let before = cells.get(..place)?.iter().flatten().next().map(|cell| cell.words.clone());
    let (own, name) = numbered(&cell.words);
    let figures = cells.iter().enumerate().skip(place + 1);
    let figures = figures.filter_map(|(at, cell)| Some((at, cell.as_ref()?, cell.as_ref()?.figure.as_ref()?)));
    let states = reading.names.find(name);
    let state = states.first().filter(|only| states.len() == 1 && only.end - only.start == name.len());
    Some(Named {
        name: name.to_owned(),
        number: before.or(own),
        state: state.map(|named| named.state),
        is_total: crate::rules::closes(table, row),
        figures: figures.collect(),
    })
}

impl Named<'_> {
    /// Calls a row that has no more than a letter as the text does, by the head of its column: "Route C", "C航线".
    fn call(&mut self, kind: &str, tongue: Tongue) {
        let is_letter = self.name.len() == 1 && self.name.starts_with(|letter: char| letter.is_ascii_uppercase());
        // A kind of several words is not repeated before each letter.
        if !is_letter || kind.is_empty() || kind.contains(' ') || kind.chars().count() > KIND {
            return;
        }
        self.name = match tongue {
            Tongue::English => format!("{kind} {}", self.name),
            Tongue::Chinese => format!("{}{kind}", self.name),
        };
    }
}

/// "4.1 Births registered": the number and the name.
fn numbered(words: &str) -> (Option<String>, &str) {
    let end = words.find(|letter: char| !(letter.is_ascii_digit() || letter == '.')).unwrap_or(0);
    let (number, rest) = words.split_at(end);
    let number = number.trim_end_matches('.');
    let parted = rest.starts_with([' ', '、', '\u{3000}']) || number.contains('.');
    if number.is_empty() || !parted || number.len() > 5 {
        return (None, words);
    }
    (Some(number.to_owned()), rest.trim_start_matches([' ', '、', '\u{3000}']))
}

impl Layout<'_> {
    /// The words at the head of a column.
    pub(in crate::rules) fn head(&self, at: usize) -> &str {
        self.heads.get(at).map_or("", String::as_str)
    }

    fn lexicon(&self) -> &'static Lexicon {
        lexicon::of(self.tongue)
    }

    /// Whether the head of a column holds one of the words.
    pub(in crate::rules) fn is_headed(&self, at: usize, words: &[String]) -> bool {
        let head = self.head(at).to_lowercase();
        words.iter().any(|word| head.contains(word.as_str()))
    }

    fn point(&self, name: &str, (cell, figure): (&Cell, &Figure), state: Option<StateCode>) -> Point {
        Point {
            name: name.to_owned(),
            state,
            years: grid::years(name).collect(),
            value: figure.value,
            is_percent: figure.is_percent,
            passage: cell.passage,
            range: figure.range.clone(),
        }
    }

    /// The columns, each over all rows but the totals.
    pub(super) fn columns(&self) -> Vec<Series> {
        let over = Words::of(&self.caption, self.tongue);
        let figured: std::collections::BTreeSet<usize> =
            self.rows.iter().flat_map(|row| row.figures.iter().map(|(at, _, _)| *at)).collect();
        let mut found = Vec::new();
        for at in 0..self.heads.len() {
            let mut points: Vec<Point> = Vec::new();
            for row in self.rows.iter().filter(|row| !row.is_total) {
                let cell = row.figures.iter().find(|(column, _, _)| *column == at);
                points.extend(cell.map(|(_, cell, figure)| self.point(&row.name, (cell, figure), row.state)));
            }
            drop_sum(&mut points);
            // The only figures of a table without heads are those of which its caption speaks.
            let only = figured.len() == 1 && self.head(at).is_empty();
            let said = if only { over.clone() } else { Words::of(self.head(at), self.tongue) };
            found.push(Series {
                over: over.with(&said),
                said,
                head: self.head(at).to_lowercase(),
                points,
                table: Some(self.at),
                state: None,
                years: grid::years(self.head(at)).collect(),
                is_row: false,
                is_total: crate::rules::names_total(self.head(at)) || self.adds_up(at),
                is_change: self.is_headed(at, &self.lexicon().ranking.change),
                is_timed: false,
            });
        }
        found
    }

    /// Whether the column gives in every row what the columns before it add up to.
    fn adds_up(&self, at: usize) -> bool {
        let sum = |row: &Named<'_>| {
            let before: Vec<i64> =
                row.figures.iter().filter(|(column, _, _)| *column < at).map(|known| known.2.value.0).collect();
            let own = row.figures.iter().find(|(column, _, _)| *column == at).map(|known| known.2.value.0);
            before.len() >= 2 && own == Some(before.iter().sum())
        };
        self.rows.len() >= 3 && self.rows.iter().all(sum)
    }

    /// The rows, each over its columns of several times.
    pub(super) fn rows(&self) -> Vec<Series> {
        let lexicon = self.lexicon();
        let mut found = Vec::new();
        for row in &self.rows {
            let timed = |(at, _, figure): &&(usize, &Cell, &Figure)| {
                let aimed = self.is_headed(*at, &lexicon.indicating.target);
                let changed = self.is_headed(*at, &lexicon.ranking.change);
                let head = self.head(*at);
                let dated = grid::years(head).next().is_some()
                    || [&lexicon.changing.heads, &lexicon.indicating.baseline, &lexicon.indicating.present]
                        .iter()
                        .any(|words| self.is_headed(*at, words));
                !aimed && !changed && dated && figure.value.0 >= 0
            };
            let mut points: Vec<Point> = row
                .figures
                .iter()
                .filter(timed)
                .map(|(at, cell, figure)| self.point(self.head(*at), (cell, figure), row.state))
                .collect();
            let mut said = Words::of(&row.name, self.tongue);
            if said.is_empty() || row.is_total {
                said = said.with(&Words::of(&self.caption, self.tongue));
            }
            // Where some columns name their years, the others are of something else.
            let is_dated = points.iter().any(|point| !point.years.is_empty());
            points.retain(|point| !is_dated || !point.years.is_empty());
            found.push(Series {
                over: said.with(&Words::of(&self.caption, self.tongue)),
                said,
                head: row.name.to_lowercase(),
                table: Some(self.at),
                state: row.state,
                years: Vec::new(),
                is_row: true,
                is_total: row.is_total,
                is_change: false,
                is_timed: !is_dated && points.len() == 2,
                points,
            });
        }
        found
    }
}

/// Takes out a last row that is the sum of the others, whatever its name.
fn drop_sum(points: &mut Vec<Point>) {
    let Some((last, rest)) = points.split_last() else { return };
    if rest.len() >= 2 && rest.iter().map(|point| point.value.0).sum::<i64>() == last.value.0 && last.value > Amount(0)
    {
        points.pop();
    }
}
