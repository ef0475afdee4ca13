//! Columns that a database strung together, taken apart again.
//!
//! A driver hands over a row in ten microseconds or so, which is too long for tens of thousands of them.
//! So a query strings each column of many rows into one text, and all of those into one cell.
//! The separators are control characters, which cannot stand within what is recorded: ids and words are checked when
//! they are added, and JSON escapes them.

use std::str::Split;

/// Between columns.
pub(crate) const COLUMN: &str = "\u{1d}";

/// Between the rows of one column.
pub(crate) const ROW: &str = "\u{1e}";

/// Between groups of rows.
pub(crate) const GROUP: char = '\u{1f}';

/// The rows of columns strung together, one array of cells after the other.
pub(crate) struct Rows<'r, const N: usize>([Split<'r, char>; N]);

/// That the columns are not as many, or not as long, as they must be.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Uneven;

impl<'r, const N: usize> Rows<'r, N> {
    /// The rows of these columns.
    pub(crate) fn new(columns: [&'r str; N]) -> Self {
        Self(columns.map(|column| column.split('\u{1e}')))
    }
}

impl<'r, const N: usize> Iterator for Rows<'r, N> {
    type Item = Result<[&'r str; N], Uneven>;

    fn next(&mut self) -> Option<Self::Item> {
        let mut cells = [""; N];
        let mut found = 0;
        for (cell, column) in cells.iter_mut().zip(&mut self.0) {
            if let Some(text) = column.next() {
                *cell = text;
                found += 1;
            }
        }
        match found {
            0 => None,
            _ if found == N => Some(Ok(cells)),
            _ => Some(Err(Uneven)),
        }
    }
}

/// The columns of one text.
pub(crate) fn columns<const N: usize>(text: &str) -> Result<[&str; N], Uneven> {
    let mut columns = [""; N];
    let mut parts = text.split('\u{1d}');
    for column in &mut columns {
        *column = parts.next().ok_or(Uneven)?;
    }
    if parts.next().is_some() { Err(Uneven) } else { Ok(columns) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_come_out_as_they_went_in() {
        let text = format!("a{ROW}b{ROW}{COLUMN}1{ROW}{ROW}3");
        let rows: Result<Vec<_>, _> = Rows::new(columns::<2>(&text).unwrap()).collect();
        assert_eq!(rows, Ok(vec![["a", "1"], ["b", ""], ["", "3"]]));
    }

    #[test]
    fn columns_that_do_not_fit_are_refused() {
        assert_eq!(columns::<2>("a"), Err(Uneven));
        assert_eq!(columns::<1>(&format!("a{COLUMN}b")), Err(Uneven));
        let text = format!("a{ROW}b{COLUMN}1");
        let rows: Result<Vec<_>, _> = Rows::new(columns::<2>(&text).unwrap()).collect();
        assert_eq!(rows, Err(Uneven));
    }
}
