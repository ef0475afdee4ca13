//! The cover: whose report it is and about when, what to do, and what is said of each form.

use rust_xlsxwriter::{DataValidation, DataValidationRule, ExcelDateTime, Url, Worksheet, XlsxError};
use spectemur_model::package::Question;
use spectemur_model::report::{Cover, ReportKind, ReportPlace};
use spectemur_model::template::Form;
use spectemur_model::{Day, QuestionKey};

use super::hidden::Hidden;
use super::input::told;
use super::look::height;
use super::{Context, Failure};
use crate::form::cell::serial_of_day;
use crate::form::head::kind_word;
use crate::form::layout::{COVER_MARK, FORM_MARK, MARKS, REMARK_MARK, cover};

/// Empty lines for remarks on single cells.
const ROOM_FOR_REMARKS: usize = 10;

pub(super) fn write(context: &Context<'_>, hidden: &mut Hidden, sheet: &mut Worksheet) -> Result<(), Failure> {
    for (column, width) in [(MARKS, 2.0), (cover::LABEL, 48.0), (cover::VALUE, 34.0), (cover::SINCE, 14.0)] {
        sheet.set_column_width(column, width)?;
    }
    sheet.set_column_width(cover::REMARK, 40.0)?;
    sheet.set_column_hidden(MARKS)?;
    sheet.write_string(0, MARKS, COVER_MARK)?;
    sheet.set_row_height(0, 24)?;
    let title = context.file.template.title.or_any(context.file.language());
    sheet.write_string_with_format(0, cover::LABEL, title, &context.look.title)?;
    for (at, id) in (1..).zip(["what-to-do-1", "what-to-do-2", "what-to-do-3"]) {
        sheet.write_string_with_format(at, cover::LABEL, context.word(id), &context.look.line)?;
    }
    write_note(context, 4, sheet)?;
    let mut at = write_head(context, 5, hidden, sheet)?;
    at = write_forms(context, at + 1, hidden, sheet)?;
    at = write_remarks(context, at + 1, sheet)?;
    at = write_attachments(context, at + 1, sheet)?;
    sheet.set_landscape();
    sheet.set_print_fit_to_pages(1, 0);
    sheet.set_print_area(0, cover::LABEL, at, cover::REMARK)?;
    Ok(())
}

/// What the reader must see first, in the line above the head, over the width of the cover.
fn write_note(context: &Context<'_>, at: u32, sheet: &mut Worksheet) -> Result<(), XlsxError> {
    // No cell holds more; a remark of pages belongs into a letter.
    const LONGEST: usize = 8_000;
    let Some(note) = context.file.note else { return Ok(()) };
    let mut shown: String = note.chars().take(LONGEST).collect();
    if shown.len() < note.len() {
        shown.push('…');
    }
    if let Some(height) = height([(shown.as_str(), 136.0)]) {
        sheet.set_row_height(at, height)?;
    }
    sheet.merge_range(at, cover::LABEL, at, cover::REMARK, &shown, &context.look.plain)?;
    Ok(())
}

fn write_head(context: &Context<'_>, first: u32, hidden: &mut Hidden, sheet: &mut Worksheet) -> Result<u32, XlsxError> {
    let (report, look) = (context.file.report, &context.look);
    for (at, id) in (first..).zip(["state", "kind", "from", "to", "language"]) {
        sheet.write_string(at, MARKS, id)?;
        sheet.write_string_with_format(at, cover::LABEL, context.word(id), &look.label)?;
    }
    let state = format!("{} ({})", context.file.state_name, report.state);
    sheet.write_string_with_format(first, cover::VALUE, state, &look.band)?;
    let kind = context.word(kind_word(report.kind.word()));
    sheet.write_string_with_format(first + 1, cover::VALUE, kind, &look.input.text)?;
    let kinds = ReportKind::ALL.iter().map(|(_, word)| context.word(kind_word(word)).to_owned()).collect();
    add_list(context, kinds, (first + 1, cover::VALUE), hidden, sheet)?;
    for (at, day) in [(first + 2, report.covers.from()), (first + 3, report.covers.to())] {
        write_day(context, day, at, sheet)?;
    }
    let language = context.word("language-name");
    sheet.write_string_with_format(first + 4, cover::VALUE, language, &look.band)?;
    Ok(first + 5)
}

fn write_day(context: &Context<'_>, day: Day, at: u32, sheet: &mut Worksheet) -> Result<(), XlsxError> {
    let format = &context.look.input.date;
    match serial_of_day(day) {
        Some(serial) => sheet.write_number_with_format(at, cover::VALUE, serial, format)?,
        None => sheet.write_string_with_format(at, cover::VALUE, day.to_string(), format)?,
    };
    let days = [ExcelDateTime::from_ymd(1950, 1, 1)?, ExcelDateTime::from_ymd(2199, 12, 31)?];
    let [first, last] = &days;
    let rule = DataValidation::new().allow_date(DataValidationRule::Between(first, last));
    sheet.add_data_validation(at, cover::VALUE, at, cover::VALUE, &told(rule, context.word("expects-date"))?)?;
    Ok(())
}

fn add_list(
    context: &Context<'_>,
    members: Vec<String>,
    (row, column): (u32, u16),
    hidden: &mut Hidden,
    sheet: &mut Worksheet,
) -> Result<(), XlsxError> {
    let rule = DataValidation::new().allow_list_formula(hidden.list(members));
    sheet.add_data_validation(row, column, row, column, &told(rule, context.word("expects-choice"))?)?;
    Ok(())
}

fn write_forms(
    context: &Context<'_>,
    first: u32,
    hidden: &mut Hidden,
    sheet: &mut Worksheet,
) -> Result<u32, XlsxError> {
    let heads = [(cover::LABEL, "form"), (cover::VALUE, "status"), (cover::SINCE, "since"), (cover::REMARK, "remark")];
    for (column, id) in heads {
        sheet.write_string_with_format(first, column, context.word(id), &context.look.header)?;
    }
    let mut at = first + 1;
    for form in &context.file.template.forms {
        write_form(context, form, at, hidden, sheet)?;
        at += 1;
    }
    Ok(at)
}

fn write_form(
    context: &Context<'_>,
    form: &Form,
    at: u32,
    hidden: &mut Hidden,
    sheet: &mut Worksheet,
) -> Result<(), XlsxError> {
    let (look, report) = (&context.look, context.file.report);
    sheet.write_string(at, MARKS, format!("{FORM_MARK}{}", form.key))?;
    let target = Url::new(format!("internal:'{}'!A1", context.names.form(&form.key).replace('\'', "''")));
    let text = format!("{}: {}", form.key, form.title.or_any(context.file.language()));
    sheet.write_url_with_options(at, cover::LABEL, target, text, "", Some(&look.link))?;
    let said = report.cover.get(&form.key);
    let status = said.map_or("", |said| context.word(status_word(*said)));
    sheet.write_string_with_format(at, cover::VALUE, status, &look.input.text)?;
    let mut offered = vec!["changed", "unchanged"];
    if form.may_not_apply {
        offered.push("form-not-applicable");
    }
    let offered = offered.into_iter().map(|id| context.word(id).to_owned()).collect();
    add_list(context, offered, (at, cover::VALUE), hidden, sheet)?;
    match said {
        Some(Cover::Unchanged { since }) => {
            sheet.write_number_with_format(at, cover::SINCE, *since, &look.input.year)?;
        }
        Some(Cover::Changed | Cover::NotApplicable) | None => {
            sheet.write_blank(at, cover::SINCE, &look.input.year)?;
        }
    }
    let remark = report.remarks.get(&ReportPlace::Cover(form.key.clone()).to_string());
    sheet.write_string_with_format(at, cover::REMARK, remark.map_or("", String::as_str), &look.input.text)?;
    Ok(())
}

/// The id of the word for what the cover says of a form.
fn status_word(said: Cover) -> &'static str {
    match said {
        Cover::Changed => "changed",
        Cover::Unchanged { .. } => "unchanged",
        Cover::NotApplicable => "form-not-applicable",
    }
}

/// Remarks that have no cell of their own elsewhere, with room for more.
fn write_remarks(context: &Context<'_>, first: u32, sheet: &mut Worksheet) -> Result<u32, Failure> {
    let look = &context.look;
    for (column, id) in [(cover::LABEL, "other-remarks"), (cover::VALUE, "remark")] {
        sheet.write_string_with_format(first, column, context.word(id), &look.header)?;
    }
    let template = context.file.template;
    let elsewhere = |place: &str| {
        let form = place.strip_prefix("cover/").is_some_and(|key| template.form(&key.into()).is_some());
        let asked: Option<&Question> = context.file.questions.get(place);
        form || asked.is_some_and(|question| template.asked(&QuestionKey::new(question.key.as_str())).is_some())
    };
    let mut others: Vec<(&str, &str)> = Vec::new();
    for (place, remark) in context.file.report.remarks.iter().filter(|(place, _)| !elsewhere(place)) {
        others.push((place, remark));
    }
    let room = others.len() + ROOM_FOR_REMARKS;
    let lines = others.into_iter().chain(std::iter::repeat(("", ""))).take(room);
    let mut at = first + 1;
    for (place, remark) in lines {
        sheet.write_string(at, MARKS, REMARK_MARK)?;
        if let Some(height) = height([(place, 48.0), (remark, 34.0)]) {
            sheet.set_row_height(at, height)?;
        }
        sheet.write_string_with_format(at, cover::LABEL, place, &look.input.text)?;
        sheet.write_string_with_format(at, cover::VALUE, remark, &look.input.text)?;
        at += 1;
    }
    Ok(at)
}

/// Files are only listed: a workbook does not carry them.
fn write_attachments(context: &Context<'_>, first: u32, sheet: &mut Worksheet) -> Result<u32, XlsxError> {
    let report = context.file.report;
    if report.attachments.is_empty() {
        return Ok(first);
    }
    sheet.write_string_with_format(first, cover::LABEL, context.word("attachments"), &context.look.header)?;
    let mut at = first + 1;
    for name in report.attachments.keys() {
        sheet.write_string_with_format(at, cover::LABEL, name, &context.look.label)?;
        at += 1;
    }
    Ok(at)
}
