//! Where the cells of a table stand, when cells may cover several rows and columns.
//!
//! It must not know a format.

use super::error::{Counted, DocumentError};
use super::limits;

/// The places of the cells of one table, given row by row.
#[derive(Debug, Default)]
pub(super) struct Grid {
    /// For each column, the first row that is free again.
    free_from: Vec<u32>,
    row: Option<u32>,
    column: u32,
}

impl Grid {
    /// Begins the next row.
    pub(super) fn next_row(&mut self) {
        self.row = Some(self.row.map_or(0, |row| row.saturating_add(1)));
        self.column = 0;
    }

    /// The current row, from zero.
    pub(super) fn row(&self) -> u32 {
        self.row.unwrap_or(0)
    }

    /// Puts a cell into the next free place of the row and gives that place's column. Each step takes one from `left`.
    pub(super) fn place(&mut self, columns: u32, rows: u32, left: &mut u64) -> Result<u32, DocumentError> {
        let too_many = || DocumentError::too_many(Counted::Cells, "", limits::COLUMNS);
        let row = *self.row.get_or_insert(0);
        let step = |left: &mut u64| -> Result<(), DocumentError> {
            *left = left.checked_sub(1).ok_or_else(too_many)?;
            Ok(())
        };
        while self.free_from.get(as_index(self.column)).is_some_and(|free| *free > row) {
            step(left)?;
            self.column += 1;
        }
        let first = self.column;
        let after = first.saturating_add(columns.max(1));
        if after > limits::COLUMNS {
            return Err(too_many());
        }
        let until = row.saturating_add(rows.clamp(1, limits::ROWS));
        for column in first..after {
            step(left)?;
            let column = as_index(column);
            if self.free_from.len() <= column {
                self.free_from.resize(column + 1, 0);
            }
            if let Some(free) = self.free_from.get_mut(column) {
                *free = until;
            }
        }
        self.column = after;
        Ok(first)
    }
}

fn as_index(column: u32) -> usize {
    usize::try_from(column).unwrap_or(usize::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_give_way_to_those_that_come_down_from_above() {
        let (mut grid, mut left) = (Grid::default(), 100);
        grid.next_row();
        assert_eq!(grid.place(1, 2, &mut left), Ok(0));
        assert_eq!(grid.place(2, 1, &mut left), Ok(1));
        grid.next_row();
        assert_eq!(grid.place(1, 1, &mut left), Ok(1));
        assert_eq!((grid.row(), grid.place(1, 1, &mut left)), (1, Ok(2)));
        grid.next_row();
        assert_eq!(grid.place(1, 1, &mut left), Ok(0));
    }

    #[test]
    fn a_table_that_takes_too_many_steps_is_refused() {
        let (mut grid, mut left) = (Grid::default(), 10);
        assert!(grid.place(2_000, 1, &mut left).is_err());
        grid.next_row();
        assert!(grid.place(8, 1, &mut left).is_ok());
        assert!(grid.place(8, 1, &mut left).is_err());
    }
}
