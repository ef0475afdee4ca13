//! Rows that a database strung together, taken apart again.
//!
//! A driver hands over a row in ten microseconds or so, which is too long for tens of thousands of them.
//! So the table keeps the columns of each row as one text, and a query strings many of those into one cell.
//! The separators are control characters, which cannot stand within what is recorded: ids and words are checked when
//! they are added, and JSON escapes them.

/// Between columns; the migrations write it as the character 29.
pub(crate) const COLUMN: &str = "\u{1d}";

/// Between rows.
pub(crate) const ROW: &str = "\u{1e}";

/// That a row has not as many columns as it must have.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Uneven;

/// The rows of one text, each with so many columns.
pub(crate) struct Rows<'r, const N: usize> {
    rest: Option<&'r str>,
    separators: memchr::Memchr2<'r>,
    read: usize,
}

impl<'r, const N: usize> Rows<'r, N> {
    /// The rows of this text; no text at all is no row.
    pub(crate) fn of(text: Option<&'r str>) -> Self {
        let bytes = text.unwrap_or_default().as_bytes();
        Self { rest: text, separators: memchr::memchr2_iter(COLUMN.as_bytes()[0], ROW.as_bytes()[0], bytes), read: 0 }
    }
}

impl<'r, const N: usize> Iterator for Rows<'r, N> {
    type Item = Result<[&'r str; N], Uneven>;

    fn next(&mut self) -> Option<Self::Item> {
        let text = self.rest?;
        let mut columns = [""; N];
        for (index, column) in columns.iter_mut().enumerate() {
            let end = self.separators.next();
            *column = &text[self.read..end.unwrap_or(text.len())];
            self.read += column.len() + 1;
            let ends_row = end.is_none_or(|end| text.as_bytes()[end] == ROW.as_bytes()[0]);
            if ends_row != (index + 1 == N) {
                self.rest = None;
                return Some(Err(Uneven));
            }
            if end.is_none() {
                self.rest = None;
            }
        }
        Some(Ok(columns))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_come_out_as_they_went_in() {
        let text = format!("a{COLUMN}1{ROW}b{COLUMN}{ROW}{COLUMN}3");
        let read: Result<Vec<_>, _> = Rows::<2>::of(Some(&text)).collect();
        assert_eq!(read, Ok(vec![["a", "1"], ["b", ""], ["", "3"]]));
        assert_eq!(Rows::<1>::of(Some("")).collect::<Result<Vec<_>, _>>(), Ok(vec![[""]]));
        assert_eq!(Rows::<1>::of(None).count(), 0);
    }

    #[test]
    fn columns_that_do_not_fit_are_refused() {
        assert_eq!(Rows::<2>::of(Some("a")).next(), Some(Err(Uneven)));
        assert_eq!(Rows::<1>::of(Some(&format!("a{COLUMN}b"))).next(), Some(Err(Uneven)));
        assert_eq!(Rows::<2>::of(Some(&format!("a{ROW}b{COLUMN}c"))).next(), Some(Err(Uneven)));
    }
}
