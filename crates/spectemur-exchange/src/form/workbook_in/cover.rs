//! The cover of a workbook.

use spectemur_model::report::{Cover, ReportPlace};
use spectemur_model::{FormKey, Template};

use super::Page;
use crate::form::Forms;
use crate::form::assemble::{Habits, read_remark, year};
use crate::form::cell::{Raw, read_number, read_when};
use crate::form::head::{HeadTexts, Said};
use crate::form::layout::{FORM_MARK, MARKS, REMARK_MARK, cover};
use crate::form::read::{Reading, quoted};

/// Takes what the cover says of the report itself.
pub(super) fn read_head(page: &Page<'_>, habits: Habits<'_>, texts: &mut HeadTexts) {
    for cell in page.sheet.cells.iter().filter(|cell| cell.column == MARKS) {
        let field = match page.text(cell) {
            "kind" => &mut texts.kind,
            "from" => &mut texts.from,
            "to" => &mut texts.to,
            _ => continue,
        };
        let raw = page.cell(cell.row, cover::VALUE).map(|cell| page.raw(cell));
        let text = raw.map(|raw| match (&raw, read_when(&raw, habits.since_1904)) {
            // A day that a program counts is a day; what is typed as text is judged as it stands.
            (Raw::Number(_), Ok((period, _))) => period.from().to_string(),
            _ => raw.shown(),
        });
        *field = Said::new(text.as_deref(), &page.at(cell.row, cover::VALUE));
    }
}

/// Reads what is said of each form, and remarks.
pub(super) fn read(page: &Page<'_>, against: (&Template, Forms<'_>), habits: Habits<'_>, reading: &mut Reading) {
    for cell in page.sheet.cells.iter().filter(|cell| cell.column == MARKS && cell.row > 0) {
        let mark = page.text(cell);
        if mark == REMARK_MARK {
            let (place, text) = (page.text_at(cell.row, cover::LABEL), page.text_at(cell.row, cover::VALUE));
            read_remark(&place, &text, &page.at(cell.row, cover::VALUE), against, reading);
        } else if let Some(form) = mark.strip_prefix(FORM_MARK) {
            read_form(page, &FormKey::new(form), cell.row, against, habits, reading);
        }
    }
}

fn read_form(
    page: &Page<'_>,
    form: &FormKey,
    row: u32,
    against: (&Template, Forms<'_>),
    habits: Habits<'_>,
    reading: &mut Reading,
) {
    let at = page.at(row, cover::VALUE);
    if against.0.form(form).is_none() {
        let variables = vec![("form", quoted(form.as_str()))];
        reading.find(ReportPlace::Whole, &at, "cover-form-unknown", variables);
        return;
    }
    let place = ReportPlace::Cover(form.clone());
    let remark = page.text_at(row, cover::REMARK);
    read_remark(&place.to_string(), &remark, &page.at(row, cover::REMARK), against, reading);
    let typed = page.text_at(row, cover::VALUE);
    let ids = ["changed", "unchanged", "form-not-applicable"];
    let said = match habits.one_of(&ids, &typed) {
        _ if typed.trim().is_empty() => return,
        Some("changed") => Some(Cover::Changed),
        Some("unchanged") => read_since(page, row, &place, reading),
        Some(_) => Some(Cover::NotApplicable),
        None => {
            let variables = vec![("text", quoted(&typed)), ("expected", habits.expected(&ids))];
            reading.find(place.clone(), &at, "cover-not-read", variables);
            None
        }
    };
    reading.stands(place, &at);
    if let Some(said) = said {
        reading.cover.insert(form.clone(), said);
    }
}

fn read_since(page: &Page<'_>, row: u32, place: &ReportPlace, reading: &mut Reading) -> Option<Cover> {
    let raw = page.cell(row, cover::SINCE).map(|cell| page.raw(cell)).unwrap_or(Raw::Text(String::new()));
    let since = read_number(&raw).ok().and_then(year);
    if since.is_none() {
        let variables = vec![("text", quoted(&raw.shown()))];
        reading.find(place.clone(), &page.at(row, cover::SINCE), "cover-since-not-read", variables);
    }
    since.map(|since| Cover::Unchanged { since })
}
