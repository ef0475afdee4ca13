//! The hidden sheet: what the workbook is, where its input stands, and the lists of drop-downs.

use rust_xlsxwriter::{Format, Formula, Worksheet, XlsxError};
use spectemur_model::{FormKey, QuestionKey};

use super::Context;
use crate::form::layout::{HIDDEN_SHEET, LAYOUT, MAGIC, column_name};

/// The first column of lists.
const LISTS: u16 = 7;

/// What the hidden sheet will hold.
pub(super) struct Hidden {
    lines: Vec<Vec<String>>,
    lists: Vec<Vec<String>>,
}

impl Hidden {
    pub(super) fn new(context: &Context<'_>) -> Self {
        let report = context.file.report;
        let mut hidden = Self { lines: Vec::new(), lists: Vec::new() };
        hidden.line([MAGIC, LAYOUT]);
        hidden.line(["form", report.template.as_str()]);
        hidden.line(["language", report.language.code()]);
        hidden.line(["state", report.state.as_str()]);
        for (key, name) in &context.names.forms {
            hidden.line(["sheet", key.as_str(), name]);
        }
        for (name, file) in &report.attachments {
            let public = if file.public { "public" } else { "" };
            hidden.line(["attachment", name, &file.media, &file.size.to_string(), &file.hash.to_string(), public]);
        }
        hidden
    }

    fn line<'t>(&mut self, cells: impl IntoIterator<Item = &'t str>) {
        self.lines.push(cells.into_iter().map(str::to_owned).collect());
    }

    /// Notes where a question is answered; rows are counted from one, as programs show them.
    pub(super) fn input(&mut self, question: &QuestionKey, form: &FormKey, row: u32, column: u16) {
        let (row, column) = (u64::from(row) + 1, column_name(column));
        self.line(["input", question.as_str(), form.as_str(), &row.to_string(), &column]);
    }

    /// Notes where a table stands.
    pub(super) fn table(&mut self, question: &QuestionKey, form: &FormKey, row: u32, [first, last]: [u16; 2]) {
        let (row, first, last) = ((u64::from(row) + 1).to_string(), column_name(first), column_name(last));
        self.line(["table", question.as_str(), form.as_str(), &row, &first, &last]);
    }

    /// The range of a list with these members, for a drop-down; the same list stands once.
    pub(super) fn list(&mut self, members: Vec<String>) -> Formula {
        let at = self.lists.iter().position(|known| *known == members).unwrap_or_else(|| {
            self.lists.push(members.clone());
            self.lists.len() - 1
        });
        let column = column_name(LISTS.saturating_add(u16::try_from(at).unwrap_or(u16::MAX)));
        Formula::new(format!("='{HIDDEN_SHEET}'!${column}$1:${column}${}", members.len()))
    }

    pub(super) fn write(self, sheet: &mut Worksheet) -> Result<(), XlsxError> {
        let text = Format::new().set_num_format("@");
        for (row, cells) in (0..).zip(&self.lines) {
            for (column, cell) in (0..).zip(cells) {
                sheet.write_string_with_format(row, column, cell, &text)?;
            }
        }
        for (column, members) in (LISTS..).zip(&self.lists) {
            for (row, member) in (0..).zip(members) {
                sheet.write_string_with_format(row, column, member, &text)?;
            }
        }
        sheet.protect();
        sheet.set_hidden(true);
        Ok(())
    }
}
