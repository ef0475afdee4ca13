//! Reads a report from a workbook, with sheet and cell of everything that is wrong in it.
//!
//! The marks of the layout say what stands where; labels, names of sheets, colours and formats are not looked at.

mod cover;
mod form_sheet;
pub(crate) mod open;

use std::collections::{BTreeMap, BTreeSet};

use spectemur_model::report::{Attachment, ReportPlace};
use spectemur_model::{FileHash, FormKey, Language, QuestionKey};

use super::assemble::Habits;
use super::cell::{Problem, Raw};
use super::head::{Head, HeadTexts, Said, read_head};
use super::layout::{COVER_MARK, FORM_MARK, HELP_MARK, HIDDEN_SHEET, LAYOUT, MAGIC, cell_name};
use super::read::{Reading, quoted};
use super::sheet_xml::{CellValue, Sheet, SheetCell};
use super::{Forms, ReadReport};
use open::Book;

/// Reads a report from a workbook as [`to_workbook`](super::to_workbook) writes it, filled in and saved by any program.
///
/// Files that go with the report are taken over as they were listed when it was exported.
#[must_use]
pub fn from_workbook(bytes: &[u8], forms: Forms<'_>) -> ReadReport {
    let mut reading = Reading::default();
    match read(bytes, forms, &mut reading) {
        Ok(head) => reading.finish(head),
        Err(problem) => {
            reading.find_in_file(problem.code, problem.variables);
            reading.finish(None)
        }
    }
}

/// A sheet while it is read.
pub(crate) struct Page<'s> {
    pub(crate) name: &'s str,
    sheet: &'s Sheet,
    shared: &'s [Box<str>],
}

impl Page<'_> {
    /// The cell, unless it is blank.
    fn cell(&self, row: u32, column: u16) -> Option<&SheetCell> {
        let at = self.sheet.cells.binary_search_by_key(&(row, column), |cell| (cell.row, cell.column)).ok()?;
        self.sheet.cells.get(at)
    }

    pub(crate) fn raw(&self, cell: &SheetCell) -> Raw {
        match &cell.value {
            CellValue::Missing => Raw::Text(String::new()),
            CellValue::Shared(at) => {
                let text = usize::try_from(*at).ok().and_then(|at| self.shared.get(at));
                text.map_or_else(|| Raw::Failed(format!("{at}")), |text| Raw::Text(text.to_string()))
            }
            CellValue::Text(text) => Raw::Text(text.to_string()),
            CellValue::Number(number) => Raw::Number(*number),
            CellValue::Bool(yes) => Raw::Bool(*yes),
            CellValue::Failed(error) => Raw::Failed(error.to_string()),
        }
    }

    /// The text of a cell without a copy; nothing for what is no text.
    pub(crate) fn text<'c>(&'c self, cell: &'c SheetCell) -> &'c str {
        match &cell.value {
            CellValue::Shared(at) => {
                usize::try_from(*at).ok().and_then(|at| self.shared.get(at)).map_or("", |text| text)
            }
            CellValue::Text(text) => text,
            CellValue::Missing | CellValue::Number(_) | CellValue::Bool(_) | CellValue::Failed(_) => "",
        }
    }

    /// The text of the cell, with numbers as text; empty where nothing stands.
    fn text_at(&self, row: u32, column: u16) -> String {
        self.cell(row, column).map(|cell| self.raw(cell).shown()).unwrap_or_default()
    }

    /// What is typed in a cell that is to be filled in. A formula is taken by its value, and told.
    fn typed(&self, cell: &SheetCell, place: &ReportPlace, reading: &mut Reading) -> (Raw, String) {
        let (raw, at) = (self.raw(cell), self.at(cell.row, cell.column));
        if cell.formula {
            if cell.value == CellValue::Missing {
                reading.find(place.clone(), &at, "cell-formula-without-value", Vec::new());
            } else {
                reading.find(place.clone(), &at, "cell-formula", vec![("text", quoted(&raw.shown()))]);
            }
        }
        (raw, at)
    }

    fn at(&self, row: u32, column: u16) -> String {
        format!("{}!{}", self.name, cell_name(row, column))
    }
}

/// What the hidden sheet says.
#[derive(Default)]
struct Identity {
    form: Said,
    language: Said,
    state: Said,
    attachments: BTreeMap<String, Attachment>,
}

fn read<'f>(bytes: &[u8], forms: Forms<'f>, reading: &mut Reading) -> Result<Option<Head<'f>>, Problem> {
    let mut book = Book::open(bytes)?;
    let hidden = book.position(HIDDEN_SHEET).ok_or_else(|| Problem::new("file-not-exported", Vec::new()))?;
    let sheet = book.sheet(hidden)?;
    let identity = read_identity(&book.page(hidden, &sheet), reading)?;
    let language = identity.language.text.as_deref().and_then(Language::parse).unwrap_or(Language::English);
    let words = forms.words.get(&language);
    let habits = Habits { words, language, since_1904: book.since_1904(), words_in_cells: true };
    let mut texts =
        HeadTexts { form: identity.form, language: identity.language, state: identity.state, ..HeadTexts::default() };
    // The cover may stand anywhere among the sheets, and the version of the form must be known before any question.
    let mut sheets = Vec::new();
    for at in (0..book.len()).filter(|at| *at != hidden) {
        let sheet = book.sheet(at)?;
        sheets.push((at, sheet));
    }
    for (at, sheet) in &sheets {
        let page = book.page(*at, sheet);
        if page.text_at(0, 0) == COVER_MARK {
            cover::read_head(&page, habits, &mut texts);
        }
    }
    let head = read_head(&texts, forms, reading);
    if let Some(head) = &head {
        read_sheets(&book, &sheets, (head, forms), habits, reading);
    }
    reading.attachments = identity.attachments;
    Ok(head)
}

fn read_sheets(
    book: &Book<'_>,
    sheets: &[(usize, Sheet)],
    (head, forms): (&Head<'_>, Forms<'_>),
    habits: Habits<'_>,
    reading: &mut Reading,
) {
    let template = head.template;
    let mut seen = BTreeSet::new();
    let mut missing: BTreeSet<QuestionKey> = template.questions().cloned().collect();
    for (at, sheet) in sheets {
        let page = book.page(*at, sheet);
        let mark = page.text_at(0, 0);
        if mark == COVER_MARK {
            cover::read(&page, (template, forms), habits, reading);
        } else if let Some(form) = mark.strip_prefix(FORM_MARK).map(FormKey::new) {
            if template.form(&form).is_none() {
                let variables = vec![("form", quoted(form.as_str()))];
                reading.find(ReportPlace::Whole, &page.at(0, 0), "cover-form-unknown", variables);
            } else if seen.insert(form) {
                form_sheet::read(&page, (template, forms), habits, &mut missing, reading);
            } else {
                let variables = vec![("question", quoted(&mark))];
                reading.find(ReportPlace::Whole, &page.at(0, 0), "question-twice", variables);
            }
        } else if mark != HELP_MARK && !sheet.cells.is_empty() {
            reading.find(ReportPlace::Whole, page.name, "sheet-not-read", vec![("sheet", quoted(page.name))]);
        }
    }
    for form in template.forms.iter().filter(|form| !seen.contains(&form.key)) {
        let place = ReportPlace::Cover(form.key.clone());
        reading.find(place, "", "sheet-missing", vec![("form", form.key.to_string())]);
        for key in form.parts.iter().flat_map(|part| &part.asks) {
            missing.remove(key);
        }
    }
    for key in missing {
        reading.find(ReportPlace::answer(&key), "", "input-missing", vec![("question", key.to_string())]);
    }
}

/// Reads what the workbook is.
fn read_identity(page: &Page<'_>, reading: &mut Reading) -> Result<Identity, Problem> {
    if page.text_at(0, 0) != MAGIC {
        return Err(Problem::new("file-not-exported", Vec::new()));
    }
    let layout = page.text_at(0, 1);
    if layout != LAYOUT {
        return Err(Problem::text("file-of-another-layout", &layout));
    }
    let mut identity = Identity::default();
    for cell in page.sheet.cells.iter().filter(|cell| cell.column == 0) {
        let said = || Said::new(Some(&page.text_at(cell.row, 1)), &page.at(cell.row, 1));
        match page.text(cell) {
            "form" => identity.form = said(),
            "language" => identity.language = said(),
            "state" => identity.state = said(),
            "attachment" => read_attachment(page, cell.row, &mut identity, reading),
            _ => {}
        }
    }
    Ok(identity)
}

fn read_attachment(page: &Page<'_>, row: u32, identity: &mut Identity, reading: &mut Reading) {
    let [name, media, size, hash, public] = [1, 2, 3, 4, 5].map(|column| page.text_at(row, column));
    let place = ReportPlace::Attachment(name.clone());
    match (size.parse(), FileHash::parse(&hash)) {
        (Ok(size), Some(hash)) => {
            reading.stands(place, &page.at(row, 1));
            identity.attachments.insert(name, Attachment { media, size, hash, public: public == "public" });
        }
        _ => reading.find(place, &page.at(row, 1), "attachment-not-read", vec![("text", quoted(&name))]),
    }
}
