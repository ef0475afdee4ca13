//! The block of columns of a table: totals, units and headings above, rows to fill in below.

use std::collections::BTreeSet;

use rust_xlsxwriter::{Formula, Worksheet, XlsxError};
use spectemur_model::answer::Row;
use spectemur_model::package::{Column, Question};
use spectemur_model::template::Form;
use spectemur_model::{Answer, Language, Value};

use super::Context;
use super::hidden::Hidden;
use super::input::{Input, note};
use super::look::height;
use super::questions::field_label;
use crate::form::assemble::no_value_text;
use crate::form::cell::EXACT;
use crate::form::export::languages_of_column;
use crate::form::fields::{Content, Field, Mark, contents, fields};
use crate::form::layout::{COLUMN_MARK, column_name, row};

/// Rows that a table prints at least, so that a blank form can be filled by hand.
const PRINTED: u32 = 20;

/// A table with the columns that it takes on its sheet.
pub(super) struct Block<'a> {
    question: &'a Question,
    rows: &'a [Row],
    cells: Vec<(u16, &'a Column, Field)>,
    first: u16,
}

impl<'a> Block<'a> {
    pub(super) fn new(context: &Context<'a>, question: &'a Question, first: u16) -> Self {
        let language = context.file.language();
        let answer = context.file.report.answers.get(&question.key).map(|given| &given.answer);
        let rows = match answer {
            Some(Answer::Known(Value::Rows(rows))) => rows.as_slice(),
            Some(_) | None => &[],
        };
        let all = question.columns.iter().flat_map(|column| {
            let others = languages_of_column(answer, column, language);
            fields(column.answer_type, &others).into_iter().map(move |field| (column, field))
        });
        let cells = (first..).zip(all).map(|(at, (column, field))| (at, column, field)).collect();
        Self { question, rows, cells, first }
    }

    pub(super) fn first_column(&self) -> u16 {
        self.first
    }

    pub(super) fn last_column(&self) -> u16 {
        self.cells.last().map_or(self.first, |(at, ..)| *at)
    }

    pub(super) fn width(&self) -> f64 {
        self.cells.iter().map(|(_, column, field)| input(column, *field).width()).sum()
    }

    pub(super) fn last_row_to_print(&self) -> u32 {
        row::FIRST + self.filled().max(PRINTED)
    }

    fn filled(&self) -> u32 {
        u32::try_from(self.rows.len()).unwrap_or(u32::MAX)
    }

    /// The last row that drop-downs and totals reach.
    fn last_row(&self) -> u32 {
        row::LAST.max(row::FIRST + self.filled() + row::ROOM)
    }

    pub(super) fn write(
        &self,
        context: &Context<'_>,
        form: &Form,
        hidden: &mut Hidden,
        sheet: &mut Worksheet,
    ) -> Result<(), XlsxError> {
        hidden.table(&self.question.key, &form.key, row::FIRST, [self.first, self.last_column()]);
        let look = &context.look;
        let title = self.question.label.or_any(context.file.language());
        sheet.write_string_with_format(row::TABLE_TITLE, self.first, title, &look.band)?;
        let help = self.question.help.or_any(context.file.language());
        if !help.is_empty() {
            sheet.insert_note(row::TABLE_TITLE, self.first, &note(help))?;
        }
        let totals = self.question.columns.iter().any(|column| column.adds_up);
        let mut said = false;
        for (at, column, field) in &self.cells {
            if *at > self.first {
                sheet.write_blank(row::TABLE_TITLE, *at, &look.band)?;
            }
            self.write_head(context, (*at, column, *field), sheet)?;
            if column.adds_up {
                self.write_total(context, *at, column, sheet)?;
            } else if totals {
                sheet.write_string_with_format(
                    row::TOTAL,
                    *at,
                    if said { "" } else { context.word("total") },
                    &look.total,
                )?;
                said = true;
            }
            if let Some(validation) = input(column, *field).validation(context, hidden)? {
                sheet.add_data_validation(row::FIRST, *at, self.last_row(), *at, &validation)?;
            }
        }
        sheet.set_column_width(self.last_column() + 1, 3.0)?;
        self.write_rows(context, sheet)
    }

    fn write_head(
        &self,
        context: &Context<'_>,
        (at, column, field): (u16, &Column, Field),
        sheet: &mut Worksheet,
    ) -> Result<(), XlsxError> {
        let (look, language, cell) = (&context.look, context.file.language(), input(column, field));
        sheet.set_column_width(at, cell.width())?;
        sheet.set_column_format(at, &cell.column_format())?;
        // The rows above belong to the same columns, which can be filled in: each cell there is locked by itself.
        sheet.write_blank(row::TITLE, at, &look.plain)?;
        let mark = Mark { key: column.key.as_str(), field };
        let mark = format!("{COLUMN_MARK}{}/{mark}", self.question.key);
        sheet.write_string_with_format(row::MARKS, at, mark, &look.plain)?;
        if !self.question.columns.iter().any(|column| column.adds_up) {
            sheet.write_blank(row::TOTAL, at, &look.plain)?;
        }
        let unit = match field {
            Field::Latitude | Field::Longitude => context.word("degrees"),
            Field::Main | Field::Part | Field::Whole | Field::In(_) => context.file.unit(column.unit.as_deref()),
        };
        let required = if column.required && field == Field::Main { context.word("required") } else { "" };
        let separator = if unit.is_empty() || required.is_empty() { "" } else { context.word("list-separator") };
        sheet.write_string_with_format(row::UNIT, at, format!("{unit}{separator}{required}"), &look.unit)?;
        let label = column.label.or_any(language);
        let sublabel = field_label(field, context);
        let heading = if sublabel.is_empty() { label.to_owned() } else { format!("{label}: {sublabel}") };
        sheet.write_string_with_format(row::HEADER, at, heading, &look.header)?;
        let help = column.help.or_any(language);
        if field == Field::Main && !help.is_empty() {
            sheet.insert_note(row::HEADER, at, &note(help))?;
        }
        Ok(())
    }

    /// The sum computes by itself; the one that stands there until it does is the sum of the rows written.
    fn write_total(
        &self,
        context: &Context<'_>,
        at: u16,
        column: &Column,
        sheet: &mut Worksheet,
    ) -> Result<(), XlsxError> {
        let name = column_name(at);
        // Longer numbers stand there as texts, which programs do not add up.
        let numbers = self.rows.iter().filter_map(|row| row.cell(column.key.as_str())?.number());
        let numbers = numbers.filter(|number| number.unsigned_abs() <= EXACT.unsigned_abs());
        let sum: i128 = numbers.map(i128::from).sum();
        let range = format!("=SUM({name}{}:{name}{})", row::FIRST + 1, self.last_row() + 1);
        let formula = Formula::new(range).set_result(sum.to_string());
        sheet.write_formula_with_format(row::TOTAL, at, formula, &context.look.total_number)?;
        Ok(())
    }

    fn height_of(&self, row: &Row, language: Language) -> Option<f64> {
        let cells = self.cells.iter().filter_map(|(_, column, field)| {
            let value = row.cell(column.key.as_str())?.value()?;
            match contents(value, language).remove(field)? {
                Content::Text(text) => Some((text, input(column, *field).width())),
                _ => None,
            }
        });
        let cells: Vec<(String, f64)> = cells.collect();
        height(cells.iter().map(|(text, width)| (text.as_str(), *width)))
    }

    fn write_rows(&self, context: &Context<'_>, sheet: &mut Worksheet) -> Result<(), XlsxError> {
        let language = context.file.language();
        for at in 0..self.filled() + row::ROOM {
            let filled = usize::try_from(at).ok().and_then(|at| self.rows.get(at));
            if let Some(height) = filled.and_then(|row| self.height_of(row, language)) {
                sheet.set_row_height(row::FIRST + at, height)?;
            }
            for (column_at, column, field) in &self.cells {
                let (cell, place) = (input(column, *field), (row::FIRST + at, *column_at));
                match filled.and_then(|row| row.cell(column.key.as_str())) {
                    Some(Answer::Known(value)) => {
                        cell.write(contents(value, language).get(field), context, place, sheet)?;
                    }
                    Some(answer) if is_first(column, *field) => {
                        cell.write_word(
                            &no_value_text(answer, &column.choices, context.habits),
                            context,
                            place,
                            sheet,
                        )?;
                    }
                    Some(_) | None => cell.write(None, context, place, sheet)?,
                }
            }
        }
        Ok(())
    }
}

/// Whether this is the cell in which the word of an answer without value stands.
fn is_first(column: &Column, field: Field) -> bool {
    fields(column.answer_type, &BTreeSet::new()).first() == Some(&field)
}

fn input(column: &Column, field: Field) -> Input<'_> {
    Input { kind: column.answer_type, field, choices: &column.choices, in_table: true }
}
