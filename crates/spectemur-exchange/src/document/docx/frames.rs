//! What stands open while the text of a word-processing file is read: paragraphs, tables, cells, notes.

use std::collections::BTreeMap;

use spectemur_proof::{Anchor, BlockKind};

use super::words::{Ready, Words};
use crate::document::error::DocumentError;
use crate::document::grid::Grid;
use crate::document::limits;

/// Something that stands open.
#[derive(Debug)]
pub(super) enum Frame {
    Paragraph(Paragraph),
    Table(Table),
    Cell(Cell),
    Note(Note),
}

/// A paragraph.
#[derive(Debug, Default)]
pub(super) struct Paragraph {
    /// Which of the part, from zero.
    pub(super) index: u32,
    pub(super) words: Words,
    pub(super) style: Option<String>,
    pub(super) list: Option<u32>,
    pub(super) level: Option<u8>,
    pub(super) outline: Option<u8>,
    /// Whether its end was deleted, so that the next one goes on in it.
    pub(super) end_is_deleted: bool,
    /// Blocks in it that come after it, such as those of a text box.
    pub(super) after: Vec<Ready>,
}

/// A table.
#[derive(Debug, Default)]
pub(super) struct Table {
    pub(super) number: u32,
    grid: Grid,
    row_is_deleted: bool,
    row_is_header: bool,
    /// Where the blocks of the open row begin, and which ones they are.
    row_begins: usize,
    pub(super) ready: Vec<Ready>,
    /// For each column, the block of the cell that goes on downwards, if it has words.
    going_on: BTreeMap<u32, Option<usize>>,
}

/// A cell.
#[derive(Debug, Default)]
pub(super) struct Cell {
    pub(super) columns: u32,
    pub(super) merge: Merge,
    pub(super) is_deleted: bool,
    pub(super) words: Words,
    pub(super) number: Option<String>,
    pub(super) paragraph: Option<u32>,
    pub(super) after: Vec<Ready>,
}

/// Whether a cell is one with those below and above.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Merge {
    #[default]
    None,
    Begins,
    GoesOn,
}

/// A note.
#[derive(Debug, Default)]
pub(super) struct Note {
    pub(super) id: String,
    /// Whether it is no note but the line above notes.
    pub(super) is_line: bool,
    pub(super) words: Words,
    pub(super) paragraph: Option<u32>,
    pub(super) after: Vec<Ready>,
}

impl Table {
    pub(super) fn new(number: u32) -> Self {
        Self { number, ..Self::default() }
    }

    pub(super) fn begin_row(&mut self) {
        self.grid.next_row();
        self.row_is_deleted = false;
        self.row_is_header = false;
        self.row_begins = self.ready.len();
    }

    pub(super) fn mark_row_deleted(&mut self) {
        self.row_is_deleted = true;
    }

    pub(super) fn mark_row_header(&mut self) {
        self.row_is_header = true;
    }

    /// Leaves places of the row without a cell.
    pub(super) fn leave_out(&mut self, columns: u32, steps: &mut u64) -> Result<(), DocumentError> {
        if columns > 0 {
            self.grid.place(columns.min(limits::COLUMNS), 1, steps)?;
        }
        Ok(())
    }

    /// Puts a cell in its place.
    pub(super) fn end_cell(&mut self, cell: Cell, part: &str, steps: &mut u64) -> Result<(), DocumentError> {
        let columns = cell.columns.clamp(1, limits::COLUMNS);
        let column = self.grid.place(columns, 1, steps)?;
        if cell.is_deleted {
            return Ok(());
        }
        if cell.merge == Merge::GoesOn {
            if let Some(Some(above)) = self.going_on.get(&column)
                && let Some(Ready { kind: BlockKind::Cell { rows, .. }, .. }) = self.ready.get_mut(*above)
            {
                *rows = rows.saturating_add(1);
            }
            return Ok(());
        }
        let has_words = !cell.words.text.trim().is_empty();
        let going_on = (cell.merge == Merge::Begins).then_some(has_words.then_some(self.ready.len()));
        match going_on {
            Some(block) => self.going_on.insert(column, block),
            None => self.going_on.remove(&column),
        };
        if has_words {
            let is_header = self.row_is_header;
            let row = self.grid.row();
            self.ready.push(Ready {
                kind: BlockKind::Cell { table: self.number, row, column, columns, rows: 1, is_header },
                number: cell.number,
                anchor: Anchor { part: part.to_owned(), paragraph: cell.paragraph.unwrap_or_default() },
                words: cell.words,
            });
        }
        self.ready.extend(cell.after);
        Ok(())
    }

    pub(super) fn end_row(&mut self) {
        if self.row_is_deleted {
            self.ready.truncate(self.row_begins);
        } else if self.row_is_header {
            // That a row heads the table may be said after its first cell by some programs.
            for ready in self.ready.iter_mut().skip(self.row_begins) {
                if let BlockKind::Cell { table, is_header, .. } = &mut ready.kind {
                    *is_header |= *table == self.number;
                }
            }
        }
    }
}
