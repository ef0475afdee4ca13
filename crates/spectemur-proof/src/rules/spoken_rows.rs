//! What the text says of the rows of a table that it names: their days, what they answer, how many they are, which
//! of them lie above or below a limit, and that all of them rose or fell.
//!
//! A row is known by the words in its first column, which no other row has. It must not judge figures of a cell: that is
//! `table_and_text`.

mod answers;
mod days;
mod limits;
mod numbers;
mod throughout;

use std::collections::BTreeSet;
use std::ops::Range;

use super::series::Words;
use crate::count::{Count, contains};
use crate::finding::Finding;
use crate::flow::Tongue;
use crate::lexicon;
use crate::passage::Passage;
use crate::reading::Reading;
use crate::scan::Bound;
use crate::table::{self, Cell, Table};

/// Passages between a table and the text that still speaks of it.
const REACH: usize = 12;
/// Fewer rows are not spoken of as a table, and more are a register.
const ROWS: std::ops::RangeInclusive<usize> = 3..=80;
/// The name of a row is no longer than so many letters.
const LONGEST: usize = 48;

/// A table whose rows have names.
struct Sheet<'a> {
    tongue: Tongue,
    /// The words over the table and at the heads of its columns.
    over: Words,
    /// What the rows are: the head of their names.
    kind: Words,
    heads: Vec<Option<&'a Cell>>,
    rows: Vec<Named<'a>>,
    /// The column of the names.
    key: usize,
    passages: Range<usize>,
}

/// A row with its name in small letters.
struct Named<'a> {
    name: String,
    cells: &'a [Option<Cell>],
}

/// A sentence near a table, with the rows that it names.
struct Saying<'a, 's> {
    index: usize,
    passage: &'a Passage,
    sentence: &'a Range<usize>,
    /// The sentence in small letters.
    text: String,
    words: Words,
    named: Vec<&'s Named<'a>>,
}

/// Finds what the text says of rows that their cells deny.
pub(super) fn find(reading: &Reading<'_>, found: &mut Vec<Finding>) {
    for sheet in reading.tables.iter().filter_map(|table| Sheet::of(reading, table)) {
        let near = sheet.passages.start.saturating_sub(REACH)..sheet.passages.start;
        let behind = sheet.passages.end..(sheet.passages.end + REACH).min(reading.passages.len());
        for index in near.chain(behind) {
            let Some(passage) = reading.passage(index).filter(|known| known.is_prose() && known.tongue == sheet.tongue)
            else {
                continue;
            };
            for sentence in &passage.sentences {
                let Some(saying) = Saying::of(&sheet, index, passage, sentence) else { continue };
                found.extend(days::judge(reading, &sheet, &saying));
                found.extend(answers::judge(reading, &sheet, &saying));
                found.extend(limits::judge(reading, &sheet, &saying));
                found.extend(numbers::judge(reading, &sheet, &saying));
                found.extend(throughout::judge(reading, &sheet, &saying));
            }
        }
    }
}

impl<'a> Sheet<'a> {
    fn of(reading: &Reading<'_>, table: &'a Table) -> Option<Self> {
        let head = table.rows.first()?;
        let first = head.iter().flatten().next()?.passage;
        let tongue = reading.passage(first)?.tongue;
        let body = || table.rows.iter().enumerate().skip(1).filter(|(at, _)| !super::closes(table, *at));
        let width = head.len();
        let key = (0..width).find(|at| {
            let names: Vec<&Cell> = body().filter_map(|(_, row)| row.get(*at)?.as_ref()).collect();
            let plain = names.iter().all(|cell| cell.figure.is_none() && cell.words.chars().any(char::is_alphabetic));
            let apart: BTreeSet<String> = names.iter().map(|cell| cell.words.to_lowercase()).collect();
            plain && apart.len() == body().count()
        })?;
        let rows: Vec<Named<'_>> = body()
            .filter_map(|(_, row)| {
                let name = row.get(key)?.as_ref()?.words.trim().to_lowercase();
                (name.chars().count() <= LONGEST).then_some(Named { name, cells: row.as_slice() })
            })
            .collect();
        let heads: Vec<Option<&Cell>> = head.iter().map(Option::as_ref).collect();
        let words = heads.iter().flatten().map(|cell| cell.words.as_str()).collect::<Vec<_>>().join(" ");
        let over = Words::of(&format!("{} {words}", table::caption(table, &reading.passages)), tongue);
        let kind = Words::of(heads.get(key).copied().flatten().map_or("", |cell| cell.words.as_str()), tongue);
        let last = table.rows.iter().flatten().flatten().map(|cell| cell.passage).max()?;
        let passages = first..last + 1;
        ROWS.contains(&rows.len()).then_some(Self { tongue, over, kind, heads, rows, key, passages })
    }

    /// The head of a column.
    fn head(&self, at: usize) -> &str {
        self.heads.get(at).copied().flatten().map_or("", |cell| cell.words.as_str())
    }

    fn columns(&self) -> impl Iterator<Item = usize> + use<'_> {
        (0..self.heads.len()).filter(|at| *at != self.key)
    }

    /// Whether a number is one of rows: "four donors", "two of the States".
    fn counts(&self, reading: &Reading<'_>, count: &Count) -> bool {
        let cues = &count.cues;
        let part = cues.of_these || cues.remaining || cues.further || cues.left_out || cues.wished || cues.disputed;
        if part || cues.is_whole || count.bound != Bound::Exact || count.currency.is_some() || count.head.is_time {
            return false;
        }
        let states = || self.rows.iter().all(|row| reading.names.find(&row.name).len() == 1);
        let noun = Words::of(&count.head.noun, self.tongue);
        !noun.is_empty() && noun.cover(&self.kind) > 0.99 || count.head.is_states && states()
    }
}

impl Named<'_> {
    fn cell(&self, at: usize) -> Option<&Cell> {
        self.cells.get(at)?.as_ref()
    }
}

impl<'a, 's> Saying<'a, 's> {
    /// The sentence, where it tells what is or was so.
    fn of(sheet: &'s Sheet<'a>, index: usize, passage: &'a Passage, sentence: &'a Range<usize>) -> Option<Self> {
        let text = passage.flow.at(sentence.clone()).to_lowercase();
        let known = &lexicon::of(sheet.tongue).spoken_rows;
        let open = known.open.iter().any(|word| contains(&text, word, sheet.tongue));
        let short = if sheet.tongue == Tongue::Chinese { 2 } else { 3 };
        let holds = |row: &&Named<'_>| row.name.chars().count() >= short && contains(&text, &row.name, sheet.tongue);
        let named: Vec<&Named<'_>> = sheet.rows.iter().filter(holds).collect();
        // A name does not stand where it is only a part of a longer one.
        let inside = |row: &&Named<'_>| {
            !named.iter().any(|other| other.name.len() > row.name.len() && other.name.contains(row.name.as_str()))
        };
        let named: Vec<&Named<'_>> = named.iter().copied().filter(inside).collect();
        let words = Words::of(&text, sheet.tongue);
        (!open && text.len() == sentence.len()).then_some(Self { index, passage, sentence, text, words, named })
    }

    /// The place of some words of the sentence in the passage.
    fn place(&self, words: &str) -> Option<Range<usize>> {
        let at = self.sentence.start + self.text.find(words)?;
        Some(at..at + words.len())
    }
}
