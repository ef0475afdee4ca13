//! The sheet with all help, to be read or printed by itself: what notes say, and what may be chosen.

use rust_xlsxwriter::{Worksheet, XlsxError};
use spectemur_model::Localized;
use spectemur_model::package::{Choice, Question};

use super::look::height;
use super::{Context, Failure};
use crate::form::export::choice_labels;
use crate::form::layout::{HELP_MARK, MARKS};

pub(super) fn write(context: &Context<'_>, sheet: &mut Worksheet) -> Result<(), Failure> {
    for (column, width) in [(MARKS, 2.0), (1, 10.0), (2, 48.0), (3, 60.0), (4, 44.0)] {
        sheet.set_column_width(column, width)?;
    }
    sheet.set_column_hidden(MARKS)?;
    sheet.write_string(0, MARKS, HELP_MARK)?;
    for (column, id) in (1..).zip(["form", "question", "help", "choices"]) {
        sheet.write_string_with_format(0, column, context.word(id), &context.look.header)?;
    }
    let mut at = 1;
    for form in &context.file.template.forms {
        for key in form.parts.iter().flat_map(|part| &part.asks) {
            at = write_question(context, form.key.as_str(), context.file.question(key)?, at, sheet)?;
        }
    }
    sheet.set_freeze_panes(1, 0)?;
    sheet.set_repeat_rows(0, 0)?;
    sheet.set_landscape();
    sheet.set_print_fit_to_pages(1, 0);
    Ok(())
}

/// A line for the question and, for a table, one for each of its columns.
fn write_question(
    context: &Context<'_>,
    form: &str,
    question: &Question,
    first: u32,
    sheet: &mut Worksheet,
) -> Result<u32, XlsxError> {
    let label = question.label.or_any(context.file.language());
    let mut at = first;
    let own = [(label.to_owned(), &question.help, question.choices.as_slice())];
    let columns = question.columns.iter().map(|column| {
        let heading = format!("{label}: {}", column.label.or_any(context.file.language()));
        (heading, &column.help, column.choices.as_slice())
    });
    for (label, help, choices) in own.into_iter().chain(columns) {
        write_line(context, [form, &label], (help, choices), at, sheet)?;
        at += 1;
    }
    Ok(at)
}

fn write_line(
    context: &Context<'_>,
    [form, label]: [&str; 2],
    (help, choices): (&Localized, &[Choice]),
    at: u32,
    sheet: &mut Worksheet,
) -> Result<(), XlsxError> {
    let language = context.file.language();
    let offered: Vec<String> = choice_labels(choices, language).into_iter().map(|(_, label)| label).collect();
    let offered = offered.join(context.word("list-separator"));
    if let Some(height) = height([(label, 48.0), (help.or_any(language), 60.0), (offered.as_str(), 44.0)]) {
        sheet.set_row_height(at, height)?;
    }
    for (column, text) in (1..).zip([form, label, help.or_any(language), &offered]) {
        sheet.write_string_with_format(at, column, text, &context.look.plain)?;
    }
    Ok(())
}
