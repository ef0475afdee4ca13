//! A report as a workbook to fill in: a cover, one sheet a form, a sheet with all help, and a hidden one.
//!
//! On the sheet of a form each question has a row at the left, and each table a block of columns at the right of them,
//! so that every table can grow downwards below a header that stays in view. Labels are locked, without a password.

mod cover;
mod help;
mod hidden;
mod input;
mod look;
mod questions;
mod table;

use std::collections::BTreeSet;

use rust_xlsxwriter::{DocProperties, ExcelDateTime, ProtectionOptions, Workbook, Worksheet, XlsxError};
use spectemur_model::FormKey;

use super::assemble::Habits;
use super::layout::HIDDEN_SHEET;
use super::{ExportError, FormFile};
use hidden::Hidden;
use look::Look;

/// Spreadsheet programs allow no longer names, in units of UTF-16.
const SHEET_NAME_UNITS: usize = 31;

/// Writes the workbook. The same report, words and labels give the same bytes.
///
/// # Errors
/// [`ExportError`] when something that the report says would be lost.
pub fn to_workbook(file: &FormFile<'_>) -> Result<Vec<u8>, ExportError> {
    file.check()?;
    write(file).map_err(|error| match error {
        Failure::Export(error) => error,
        Failure::Workbook(error) => ExportError::Workbook(error.to_string()),
    })
}

/// What may go wrong on the way.
enum Failure {
    Export(ExportError),
    Workbook(XlsxError),
}

impl From<XlsxError> for Failure {
    fn from(error: XlsxError) -> Self {
        Self::Workbook(error)
    }
}

impl From<ExportError> for Failure {
    fn from(error: ExportError) -> Self {
        Self::Export(error)
    }
}

/// What every sheet is written with.
struct Context<'a> {
    file: &'a FormFile<'a>,
    habits: Habits<'a>,
    look: Look,
    names: SheetNames,
}

impl Context<'_> {
    fn word(&self, id: &str) -> &str {
        self.file.words.get(id)
    }
}

fn write(file: &FormFile<'_>) -> Result<Vec<u8>, Failure> {
    let language = file.language();
    let habits = Habits { words: Some(file.words), language, since_1904: false, words_in_cells: true };
    let context = Context { file, habits, look: Look::new(language.is_right_to_left()), names: SheetNames::of(file) };
    let mut hidden = Hidden::new(&context);
    let mut cover_sheet = named(&context.names.cover)?;
    cover::write(&context, &mut hidden, &mut cover_sheet)?;
    let mut done = vec![cover_sheet];
    for form in &file.template.forms {
        let mut sheet = named(context.names.form(&form.key))?;
        questions::write(&context, form, &mut hidden, &mut sheet)?;
        done.push(sheet);
    }
    let mut help_sheet = named(&context.names.help)?;
    help::write(&context, &mut help_sheet)?;
    done.push(help_sheet);
    let mut workbook = Workbook::new();
    workbook.set_properties(&properties(file)?);
    for mut sheet in done {
        sheet.set_right_to_left(language.is_right_to_left());
        protect(&mut sheet);
        workbook.push_worksheet(sheet);
    }
    let mut hidden_sheet = named(HIDDEN_SHEET)?;
    hidden.write(&mut hidden_sheet)?;
    workbook.push_worksheet(hidden_sheet);
    Ok(workbook.save_to_buffer()?)
}

fn named(name: &str) -> Result<Worksheet, XlsxError> {
    let mut sheet = Worksheet::new();
    sheet.set_name(name)?;
    Ok(sheet)
}

/// Labels stay as they are; columns may be made wider, rows inserted and tables sorted.
fn protect(sheet: &mut Worksheet) {
    sheet.protect_with_options(&ProtectionOptions {
        format_cells: true,
        format_columns: true,
        format_rows: true,
        insert_rows: true,
        sort: true,
        ..ProtectionOptions::default()
    });
    sheet.set_paper_size(9);
    sheet.set_margins(0.5, 0.5, 0.6, 0.6, 0.3, 0.3);
    sheet.set_footer("&C&P / &N");
}

/// A workbook tells when it was made: the last day of what it is about stands for that.
fn properties(file: &FormFile<'_>) -> Result<DocProperties, XlsxError> {
    let title = file.template.title.or_any(file.language());
    let (year, month, day) = file.report.covers.to().parts();
    let (month, day) = (u8::try_from(month).unwrap_or(1), u8::try_from(day).unwrap_or(1));
    // The format knows no year before 1900.
    let made = ExcelDateTime::from_ymd(u16::try_from(year).unwrap_or(1900).max(1900), month, day)?;
    Ok(DocProperties::new()
        .set_title(format!("{title}: {}", file.state_name))
        .set_author(file.state_name)
        .set_creation_datetime(&made))
}

/// The names of the sheets, in order of the forms; no two alike.
struct SheetNames {
    cover: String,
    help: String,
    forms: Vec<(FormKey, String)>,
}

impl SheetNames {
    fn of(file: &FormFile<'_>) -> Self {
        let mut used = BTreeSet::from([HIDDEN_SHEET.to_lowercase()]);
        let cover = unused(file.words.get("cover"), &mut used);
        let help = unused(file.words.get("help"), &mut used);
        let forms = file.template.forms.iter().map(|form| {
            let name = format!("{} {}", form.key, form.title.or_any(file.language()));
            (form.key.clone(), unused(&name, &mut used))
        });
        let forms = forms.collect();
        Self { cover, help, forms }
    }

    fn form(&self, key: &FormKey) -> &str {
        self.forms.iter().find(|(known, _)| known == key).map_or("", |(_, name)| name)
    }
}

/// The name cut to what programs allow, at a word where it can be, and with a number where it is used already.
fn unused(name: &str, used: &mut BTreeSet<String>) -> String {
    let clean: String = name.chars().map(|letter| if "[]:*?/\\".contains(letter) { ' ' } else { letter }).collect();
    let clean = clean.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut number = 1;
    loop {
        let ending = if number == 1 { String::new() } else { format!(" {number}") };
        let room = SHEET_NAME_UNITS - ending.len();
        let candidate = format!("{}{ending}", shortened(&clean, room)).trim_matches('\'').to_owned();
        if !candidate.is_empty() && used.insert(candidate.to_lowercase()) {
            return candidate;
        }
        number += 1;
    }
}

fn shortened(name: &str, units: usize) -> &str {
    if name.encode_utf16().count() <= units {
        return name;
    }
    let mut count = 0;
    let fits = |letter: &(usize, char)| {
        count += letter.1.len_utf16();
        count <= units
    };
    let end = name.char_indices().take_while(fits).last().map_or(0, |(at, letter)| at + letter.len_utf8());
    let cut = name.get(..end).unwrap_or_default();
    let word = cut.rfind(' ').and_then(|at| cut.get(..at)).filter(|word| word.chars().count() > 3);
    word.unwrap_or(cut)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sheet_names_fit_and_differ() {
        let mut used = BTreeSet::new();
        assert_eq!(unused("B: held/kept", &mut used), "B held kept");
        assert_eq!(unused("b HELD kept", &mut used), "b HELD kept 2");
        assert_eq!(unused("C Stockpiles of cluster munitions and more", &mut used), "C Stockpiles of cluster");
        assert_eq!(unused(&"集".repeat(40), &mut used).chars().count(), 31);
    }
}
