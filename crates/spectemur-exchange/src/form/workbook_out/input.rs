//! Cells to fill in: what stands in them already, and what they accept.

use rust_xlsxwriter::{
    DataValidation, DataValidationErrorStyle, DataValidationRule, ExcelDateTime, Format, Formula, Note, Worksheet,
    XlsxError,
};
use spectemur_model::AnswerType;
use spectemur_model::package::Choice;

use super::Context;
use super::hidden::Hidden;
use super::look::unpainted;
use crate::form::assemble::{NO_VALUES, escaped, no_value_text};
use crate::form::cell::{EXACT, serial_of_day};
use crate::form::export::choice_labels;
use crate::form::fields::{Content, Field, degrees};

/// One cell of an answer, to be filled in.
#[derive(Clone, Copy)]
pub(super) struct Input<'a> {
    pub(super) kind: AnswerType,
    pub(super) field: Field,
    pub(super) choices: &'a [Choice],
    /// Whether the words for answers without value stand in the same cell: in tables, where there is no other.
    pub(super) in_table: bool,
}

/// The number format of cells of a type, and the width that reads well.
struct Shape {
    number_format: &'static str,
    width: f64,
}

impl Input<'_> {
    fn shape(&self) -> Shape {
        let (number_format, width) = match (self.kind, self.field) {
            (AnswerType::Number | AnswerType::Ratio, _) => ("#,##0", 18.0),
            (AnswerType::Place, Field::Latitude | Field::Longitude) => ("0.000000", 16.0),
            (AnswerType::When, _) => ("yyyy\\-mm\\-dd", 14.0),
            (AnswerType::YesNo, _) => ("@", 12.0),
            (AnswerType::Choice, _) => ("@", 20.0),
            (AnswerType::Text, _) => ("@", 34.0),
            (AnswerType::Munition | AnswerType::Name | AnswerType::Place | AnswerType::Table, _) => ("@", 22.0),
        };
        Shape { number_format, width }
    }

    /// The width of a column of such cells, in digits.
    pub(super) fn width(&self) -> f64 {
        self.shape().width
    }

    /// The format of the whole column below what was made ready.
    pub(super) fn column_format(&self) -> Format {
        unpainted(self.shape().number_format)
    }

    fn format<'c>(&self, context: &'c Context<'_>) -> &'c Format {
        let input = &context.look.input;
        match (self.kind, self.field) {
            (AnswerType::Number | AnswerType::Ratio, _) => &input.number,
            (AnswerType::Place, Field::Latitude | Field::Longitude) => &input.degrees,
            (AnswerType::When, _) => &input.date,
            _ => &input.text,
        }
    }

    /// Writes what is answered already, or an empty cell.
    pub(super) fn write(
        &self,
        content: Option<&Content>,
        context: &Context<'_>,
        (row, column): (u32, u16),
        sheet: &mut Worksheet,
    ) -> Result<(), XlsxError> {
        let format = self.format(context);
        match content {
            None => sheet.write_blank(row, column, format)?,
            Some(content) => write_content(content, self, context, (row, column), format, sheet)?,
        };
        Ok(())
    }

    /// Writes a text as it is, such as the word of an answer without value.
    pub(super) fn write_word(
        &self,
        word: &str,
        context: &Context<'_>,
        (row, column): (u32, u16),
        sheet: &mut Worksheet,
    ) -> Result<(), XlsxError> {
        sheet.write_string_with_format(row, column, word, self.format(context))?;
        Ok(())
    }

    /// What such a cell accepts; nothing is said of texts.
    pub(super) fn validation(
        &self,
        context: &Context<'_>,
        hidden: &mut Hidden,
    ) -> Result<Option<DataValidation>, XlsxError> {
        let whole = |least: &str, most: &str| DataValidationRule::Between(Formula::new(least), Formula::new(most));
        let validation = match (self.kind, self.field) {
            (AnswerType::YesNo, _) => {
                let members = vec![context.word("yes").to_owned(), context.word("no").to_owned()];
                self.drop_down(members, context, hidden)?
            }
            (AnswerType::Choice, _) => {
                let labels = choice_labels(self.choices, context.file.language());
                self.drop_down(labels.into_iter().map(|(_, label)| label).collect(), context, hidden)?
            }
            (AnswerType::Number | AnswerType::Ratio, _) => {
                let rule =
                    DataValidation::new().allow_whole_number_formula(whole(&format!("-{EXACT}"), &EXACT.to_string()));
                told(rule, context.word("expects-number"))?.set_error_style(self.strictness())
            }
            (AnswerType::Place, Field::Latitude) => told(
                DataValidation::new().allow_decimal_number(DataValidationRule::Between(-90.0, 90.0)),
                context.word("latitude"),
            )?,
            (AnswerType::Place, Field::Longitude) => told(
                DataValidation::new().allow_decimal_number(DataValidationRule::Between(-180.0, 180.0)),
                context.word("longitude"),
            )?,
            (AnswerType::When, _) => {
                let days = [ExcelDateTime::from_ymd(1950, 1, 1)?, ExcelDateTime::from_ymd(2199, 12, 31)?];
                let [first, last] = &days;
                let rule = DataValidation::new().allow_date(DataValidationRule::Between(first, last));
                // A month, a year or a span is a text, which the person may insist on.
                told(rule, context.word("expects-date"))?.set_error_style(DataValidationErrorStyle::Warning)
            }
            (AnswerType::Text | AnswerType::Munition | AnswerType::Name | AnswerType::Place | AnswerType::Table, _) => {
                return Ok(None);
            }
        };
        Ok(Some(validation))
    }

    /// In a table the words for answers without value must be possible, so that a program may only warn.
    fn strictness(&self) -> DataValidationErrorStyle {
        if self.in_table { DataValidationErrorStyle::Warning } else { DataValidationErrorStyle::Stop }
    }

    fn drop_down(
        &self,
        mut members: Vec<String>,
        context: &Context<'_>,
        hidden: &mut Hidden,
    ) -> Result<DataValidation, XlsxError> {
        if self.in_table {
            members.extend(no_value_words(self.choices, context));
        }
        let rule = DataValidation::new().allow_list_formula(hidden.list(members));
        told(rule, context.word("expects-choice"))
    }
}

/// The words that a person may choose for an answer without value; that one was not reported is for others to say.
pub(super) fn no_value_words(choices: &[Choice], context: &Context<'_>) -> Vec<String> {
    let offered = NO_VALUES.iter().filter(|(id, _)| *id != "not-reported");
    offered.map(|(_, answer)| no_value_text(answer, choices, context.habits)).collect()
}

/// The rule with what a program says when it is broken, which may have 255 units.
pub(super) fn told(rule: DataValidation, message: &str) -> Result<DataValidation, XlsxError> {
    let short: String = message.chars().take(120).collect();
    rule.set_error_message(short)
}

fn write_content<'s>(
    content: &Content,
    input: &Input<'_>,
    context: &Context<'_>,
    (row, column): (u32, u16),
    format: &Format,
    sheet: &'s mut Worksheet,
) -> Result<&'s mut Worksheet, XlsxError> {
    match content {
        #[expect(clippy::cast_precision_loss, reason = "whole numbers of up to fifteen digits are exact")]
        Content::Number(number) if number.unsigned_abs() <= EXACT.unsigned_abs() => {
            sheet.write_number_with_format(row, column, *number as f64, format)
        }
        Content::Degrees(millionths) => {
            sheet.write_number_with_format(row, column, f64::from(*millionths) / 1e6, format)
        }
        Content::Day(day) => match serial_of_day(*day) {
            Some(serial) => sheet.write_number_with_format(row, column, serial, format),
            None => sheet.write_string_with_format(row, column, day.to_string(), format),
        },
        Content::Text(text) => sheet.write_string_with_format(row, column, escaped(text, context.habits), format),
        Content::Number(_) | Content::YesNo(_) | Content::Choice(_) | Content::Span(_) => {
            sheet.write_string_with_format(row, column, shown(content, input.choices, context), format)
        }
    }
}

/// A content as a person reads it.
pub(super) fn shown(content: &Content, choices: &[Choice], context: &Context<'_>) -> String {
    match content {
        Content::YesNo(yes) => context.word(if *yes { "yes" } else { "no" }).to_owned(),
        Content::Number(number) => number.to_string(),
        Content::Degrees(millionths) => degrees(*millionths),
        Content::Choice(key) => {
            let labels = choice_labels(choices, context.file.language());
            labels.into_iter().find(|(known, _)| known == key).map_or_else(|| key.clone(), |(_, label)| label)
        }
        Content::Text(text) | Content::Span(text) => text.clone(),
        Content::Day(day) => day.to_string(),
    }
}

/// A note on a cell, large enough for its text.
pub(super) fn note(text: &str) -> Note {
    let lines = u32::try_from(text.chars().count() / 34 + text.lines().count() + 1).unwrap_or(8);
    Note::new(text).add_author_prefix(false).set_width(260).set_height(lines.clamp(3, 24) * 18)
}
