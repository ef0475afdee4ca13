//! The sheet of a form: a row for each question at the left, tables at the right.

use rust_xlsxwriter::{DataValidation, Url, Worksheet, XlsxError};
use spectemur_model::package::Question;
use spectemur_model::report::{Given, ReportPlace};
use spectemur_model::template::{Form, Part};
use spectemur_model::{Answer, AnswerType};

use super::hidden::Hidden;
use super::input::{Input, no_value_words, note, shown, told};
use super::look::height;
use super::{Context, Failure, table};
use crate::form::assemble::no_value_text;
use crate::form::fields::{Content, Field, Mark, contents, fields, other_languages};
use crate::form::layout::{BESIDE, FORM_MARK, HEADER_MARK, MARKS, QUESTION_MARK, cell_name, question, row};

/// Landscape A4 within the margins takes about so many digits at full size.
const PAGE_WIDTH: f64 = 122.0;

pub(super) fn write(
    context: &Context<'_>,
    form: &Form,
    hidden: &mut Hidden,
    sheet: &mut Worksheet,
) -> Result<(), Failure> {
    write_top(context, form, sheet)?;
    let mut at = row::FIRST;
    let mut tables = Vec::new();
    let mut next_column = question::TABLES;
    for part in &form.parts {
        write_part(context, part, at, sheet)?;
        at += 1;
        for key in &part.asks {
            let asked = context.file.question(key)?;
            let link = if asked.answer_type == AnswerType::Table {
                let block = table::Block::new(context, asked, next_column);
                next_column = block.last_column() + 2;
                let link = cell_name(row::FIRST, block.first_column());
                tables.push(block);
                Some(link)
            } else {
                None
            };
            at = write_question(&Asked { context, form, question: asked, link }, at, hidden, sheet)?;
        }
    }
    for block in &tables {
        block.write(context, form, hidden, sheet)?;
    }
    print_setup(context, at, &tables, sheet)?;
    Ok(())
}

fn write_top(context: &Context<'_>, form: &Form, sheet: &mut Worksheet) -> Result<(), XlsxError> {
    let look = &context.look;
    let widths = [2.0, 46.0, 30.0, 12.0, 17.0, 17.0, 30.0, 26.0, 3.0];
    for (column, width) in (0..).zip(widths) {
        sheet.set_column_width(column, width)?;
    }
    sheet.set_row_height(row::TITLE, 24)?;
    sheet.set_row_height(row::HEADER, 33)?;
    sheet.set_column_hidden(MARKS)?;
    if context.file.before.is_none() {
        sheet.set_column_hidden(question::BEFORE)?;
    }
    sheet.set_row_hidden(row::MARKS)?;
    sheet.write_string(row::TITLE, MARKS, format!("{FORM_MARK}{}", form.key))?;
    let title = format!("{} {}: {}", context.word("form"), form.key, form.title.or_any(context.file.language()));
    sheet.write_string_with_format(row::TITLE, question::LABEL, title, &look.title)?;
    let back = Url::new(format!("internal:'{}'!A1", context.names.cover.replace('\'', "''")));
    sheet.write_url_with_options(
        row::TABLE_TITLE,
        question::LABEL,
        back,
        context.word("back"),
        "",
        Some(&look.link),
    )?;
    sheet.write_string(row::HEADER, MARKS, HEADER_MARK)?;
    for (column, mark) in BESIDE {
        sheet.write_string(row::MARKS, column, mark)?;
    }
    let heads = [
        (question::LABEL, "question"),
        (question::ANSWER, "answer"),
        (question::UNIT, "unit"),
        (question::NO_ANSWER, "no-answer"),
        (question::WHO_SEES, "who-sees"),
        (question::REMARK, "remark"),
        (question::BEFORE, "before"),
    ];
    for (column, id) in heads {
        sheet.write_string_with_format(row::HEADER, column, context.word(id), &look.header)?;
    }
    sheet.set_freeze_panes(row::FIRST, 0)?;
    Ok(())
}

fn write_part(context: &Context<'_>, part: &Part, at: u32, sheet: &mut Worksheet) -> Result<(), XlsxError> {
    let title = part.title.or_any(context.file.language());
    let voluntary = if part.voluntary { format!(" ({})", context.word("voluntary")) } else { String::new() };
    let band = &context.look.band;
    sheet.write_string_with_format(at, question::LABEL, format!("{}. {title}{voluntary}", part.key), band)?;
    for column in question::ANSWER..=question::BEFORE {
        sheet.write_blank(at, column, band)?;
    }
    Ok(())
}

struct Asked<'a> {
    context: &'a Context<'a>,
    form: &'a Form,
    question: &'a Question,
    /// The first cell of the table, for a table.
    link: Option<String>,
}

/// Writes the rows of a question; gives the row after them.
fn write_question(asked: &Asked<'_>, first: u32, hidden: &mut Hidden, sheet: &mut Worksheet) -> Result<u32, XlsxError> {
    let (context, question) = (asked.context, asked.question);
    let language = context.file.language();
    let given = context.file.report.answers.get(&question.key);
    let value = given.and_then(|given| given.answer.value());
    let known = value.map(|value| contents(value, language)).unwrap_or_default();
    let others = given.map(|given| other_languages(&given.answer, language)).unwrap_or_default();
    let mut cells = fields(question.answer_type, &others);
    if cells.is_empty() {
        cells.push(Field::Main);
    }
    let mut at = first;
    for field in cells {
        let mark = Mark { key: question.key.as_str(), field };
        sheet.write_string(at, MARKS, format!("{QUESTION_MARK}{mark}"))?;
        write_label(asked, field, at == first, at, sheet)?;
        let cell = (at, question::ANSWER);
        if let Some(link) = &asked.link {
            let target = format!("internal:'{}'!{link}", context.names.form(&asked.form.key).replace('\'', "''"));
            let text = format!("{} {link}", context.word("see-table"));
            sheet.write_url_with_options(cell.0, cell.1, Url::new(target), text, "", Some(&context.look.link))?;
        } else {
            let input = Input { kind: question.answer_type, field, choices: &question.choices, in_table: false };
            input.write(known.get(&field), context, cell, sheet)?;
            if let Some(validation) = input.validation(context, hidden)? {
                sheet.add_data_validation(cell.0, cell.1, cell.0, cell.1, &validation)?;
            }
            hidden.input(&question.key, &asked.form.key, at, question::ANSWER);
        }
        at += 1;
    }
    write_beside(asked, given, first, hidden, sheet)?;
    Ok(at)
}

fn write_label(asked: &Asked<'_>, field: Field, first: bool, at: u32, sheet: &mut Worksheet) -> Result<(), XlsxError> {
    let (context, question, look) = (asked.context, asked.question, &asked.context.look);
    let label = question.label.or_any(context.file.language());
    let sublabel = field_label(field, context);
    let (text, format) = match (first, sublabel.is_empty()) {
        (true, true) => (label.to_owned(), &look.label),
        (true, false) => (format!("{label}: {sublabel}"), &look.label),
        (false, _) => (sublabel.to_owned(), &look.sublabel),
    };
    sheet.write_string_with_format(at, question::LABEL, text, format)?;
    let help = question.help.or_any(context.file.language());
    if first && !help.is_empty() {
        sheet.insert_note(at, question::LABEL, &note(help))?;
    }
    let unit = match field {
        Field::Latitude | Field::Longitude => context.word("degrees"),
        Field::Main | Field::Part | Field::Whole | Field::In(_) => context.file.unit(question.unit.as_deref()),
    };
    sheet.write_string_with_format(at, question::UNIT, unit, &look.unit)?;
    Ok(())
}

/// What a cell of an answer with several cells is called; nothing for the main one.
pub(super) fn field_label<'a>(field: Field, context: &'a Context<'_>) -> &'a str {
    match field {
        Field::Main => "",
        Field::Part => context.word("part"),
        Field::Whole => context.word("whole"),
        Field::Latitude => context.word("latitude"),
        Field::Longitude => context.word("longitude"),
        Field::In(language) => language.code(),
    }
}

/// Writes what stands beside the first cell of an answer.
fn write_beside(
    asked: &Asked<'_>,
    given: Option<&Given>,
    at: u32,
    hidden: &mut Hidden,
    sheet: &mut Worksheet,
) -> Result<(), XlsxError> {
    let (context, question) = (asked.context, asked.question);
    let text = &context.look.input.text;
    let no_answer = given.map(|given| &given.answer).filter(|answer| answer.value().is_none());
    let no_answer = no_answer.map(|answer| no_value_text(answer, &[], context.habits));
    sheet.write_string_with_format(at, question::NO_ANSWER, no_answer.unwrap_or_default(), text)?;
    let drop_down = |members: Vec<String>, hidden: &mut Hidden| {
        told(DataValidation::new().allow_list_formula(hidden.list(members)), context.word("expects-choice"))
    };
    let rule = drop_down(no_value_words(&[], context), hidden)?;
    sheet.add_data_validation(at, question::NO_ANSWER, at, question::NO_ANSWER, &rule)?;
    let public = given.map_or(question.public, |given| given.public);
    let word = context.word(if public { "public" } else { "not-public" });
    sheet.write_string_with_format(at, question::WHO_SEES, word, text)?;
    let both = ["public", "not-public"].map(|id| context.word(id).to_owned());
    let rule = drop_down(both.to_vec(), hidden)?;
    sheet.add_data_validation(at, question::WHO_SEES, at, question::WHO_SEES, &rule)?;
    let place = ReportPlace::answer(&question.key).to_string();
    let remark = context.file.report.remarks.get(&place).map_or("", String::as_str);
    sheet.write_string_with_format(at, question::REMARK, remark, text)?;
    let before = context.file.before.and_then(|before| before.answers.get(&question.key));
    let before = before.map(|given| shown_answer(&given.answer, question, context)).unwrap_or_default();
    let answer = given.and_then(|given| given.answer.value()).map(|value| contents(value, context.file.language()));
    let answer = match answer.as_ref().and_then(|cells| cells.get(&Field::Main)) {
        Some(Content::Text(text)) => text.as_str(),
        Some(_) | None => "",
    };
    let label = question.label.or_any(context.file.language());
    if let Some(height) = height([(label, 46.0), (answer, 30.0), (remark, 30.0), (before.as_str(), 26.0)]) {
        sheet.set_row_height(at, height)?;
    }
    sheet.write_string_with_format(at, question::BEFORE, before, &context.look.before)?;
    Ok(())
}

/// An answer on one line; of a table only how many rows it has.
fn shown_answer(answer: &Answer, question: &Question, context: &Context<'_>) -> String {
    match answer {
        Answer::Known(spectemur_model::Value::Rows(rows)) => {
            format!("{} {}", context.word("total-count"), rows.len())
        }
        Answer::Known(value) => {
            let parts = contents(value, context.file.language());
            let parts: Vec<String> = parts.values().map(|part| shown(part, &question.choices, context)).collect();
            parts.join(context.word("list-separator"))
        }
        Answer::NotKnown | Answer::NotApplicable | Answer::None | Answer::NotReported => {
            no_value_text(answer, &[], context.habits)
        }
    }
}

/// Questions fit the width of a page; tables begin pages of their own, all at the scale that fits the widest.
fn print_setup(
    context: &Context<'_>,
    end: u32,
    tables: &[table::Block<'_>],
    sheet: &mut Worksheet,
) -> Result<(), XlsxError> {
    let before = if context.file.before.is_none() { 0.0 } else { 26.0 };
    let left = 46.0 + 30.0 + 12.0 + 17.0 + 17.0 + 30.0 + before;
    sheet.set_landscape();
    sheet.set_repeat_rows(row::TITLE, row::HEADER)?;
    let last_row = tables.iter().map(table::Block::last_row_to_print).fold(end, u32::max);
    let last_column = tables.last().map_or(question::BEFORE, table::Block::last_column);
    sheet.set_print_area(row::TITLE, question::LABEL, last_row, last_column)?;
    if tables.is_empty() {
        sheet.set_print_fit_to_pages(1, 0);
        return Ok(());
    }
    let widest = tables.iter().map(table::Block::width).fold(left, f64::max);
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "between 10 and 100")]
    let scale = (PAGE_WIDTH / widest * 100.0).clamp(10.0, 100.0) as u16;
    sheet.set_print_scale(scale);
    let breaks: Vec<u32> = tables.iter().map(|block| u32::from(block.first_column())).collect();
    sheet.set_vertical_page_breaks(&breaks)?;
    Ok(())
}
