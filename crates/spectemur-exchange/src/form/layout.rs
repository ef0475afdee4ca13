//! Where things stand in a workbook: what its writer and its reader agree on.
//!
//! Sheets hold marks in a hidden column and a hidden row, which move with the cells when rows or columns are inserted.
//! So reading depends on no label, no sheet name and no fixed address.

/// The hidden sheet that says what the workbook is.
pub(crate) const HIDDEN_SHEET: &str = "_form";
/// What stands in its first cell.
pub(crate) const MAGIC: &str = "spectemur-form";
/// The version of this layout, beside it.
pub(crate) const LAYOUT: &str = "1";

/// The hidden column of marks.
pub(crate) const MARKS: u16 = 0;
/// The mark of the cover, in its first cell.
pub(crate) const COVER_MARK: &str = "cover";
/// The mark of the sheet with all help, which is not read.
pub(crate) const HELP_MARK: &str = "help";
/// The mark of the row above the first row of input.
pub(crate) const HEADER_MARK: &str = "header";
/// The mark of a remark on something else than a question or form: place and text stand beside it.
pub(crate) const REMARK_MARK: &str = "remark";
/// Before the key of a form, in the first cell of its sheet and on the cover.
pub(crate) const FORM_MARK: &str = "form:";
/// Before the key of a question with its field.
pub(crate) const QUESTION_MARK: &str = "question:";
/// Before the key of a table, a stroke, and its column with its field.
pub(crate) const COLUMN_MARK: &str = "column:";

/// Columns of a sheet of questions, whose marks are the ids of their headings.
pub(crate) mod question {
    pub(crate) const LABEL: u16 = 1;
    pub(crate) const ANSWER: u16 = 2;
    pub(crate) const UNIT: u16 = 3;
    pub(crate) const NO_ANSWER: u16 = 4;
    pub(crate) const WHO_SEES: u16 = 5;
    pub(crate) const REMARK: u16 = 6;
    pub(crate) const BEFORE: u16 = 7;
    /// The first column of tables, after a gap.
    pub(crate) const TABLES: u16 = 9;
}

/// The columns of a sheet of questions that are read, by their marks.
pub(crate) const BESIDE: [(u16, &str); 4] = [
    (question::ANSWER, "answer"),
    (question::NO_ANSWER, "no-answer"),
    (question::WHO_SEES, "who-sees"),
    (question::REMARK, "remark"),
];

/// Columns of the cover.
pub(crate) mod cover {
    pub(crate) const LABEL: u16 = 1;
    pub(crate) const VALUE: u16 = 2;
    pub(crate) const SINCE: u16 = 3;
    pub(crate) const REMARK: u16 = 4;
}

/// Rows of a sheet of questions, from zero.
pub(crate) mod row {
    pub(crate) const TITLE: u32 = 0;
    /// The hidden row of the marks of columns.
    pub(crate) const MARKS: u32 = 1;
    pub(crate) const TABLE_TITLE: u32 = 2;
    pub(crate) const TOTAL: u32 = 3;
    pub(crate) const UNIT: u32 = 4;
    pub(crate) const HEADER: u32 = 5;
    pub(crate) const FIRST: u32 = 6;
    /// The last row, at least, that drop-downs and totals reach.
    pub(crate) const LAST: u32 = 10_106;
    /// Empty rows that a table has at least, made ready to be filled.
    pub(crate) const ROOM: u32 = 200;
}

/// The name of a column: `A`, `Z`, `AA`.
pub(crate) fn column_name(column: u16) -> String {
    let mut name = Vec::new();
    let mut rest = u32::from(column) + 1;
    while rest > 0 {
        let letter = (rest - 1) % 26;
        name.push(char::from_digit(letter + 10, 36).unwrap_or('?').to_ascii_uppercase());
        rest = (rest - 1) / 26;
    }
    name.iter().rev().collect()
}

/// The name of a cell, which counts rows from one: `B7`.
pub(crate) fn cell_name(row: u32, column: u16) -> String {
    format!("{}{}", column_name(column), u64::from(row) + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_are_named_as_in_spreadsheets() {
        let cases = [(0, 0, "A1"), (6, 25, "Z7"), (9, 26, "AA10"), (0, 701, "ZZ1"), (0, 702, "AAA1")];
        for (row, column, name) in cases {
            assert_eq!(cell_name(row, column), name);
        }
    }
}
