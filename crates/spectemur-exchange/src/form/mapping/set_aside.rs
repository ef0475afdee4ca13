//! Rows that were set aside, written so that somebody can mend them and import that file again with the same mapping.
//!
//! Titles, headings and everything else that no block reads stand where they stood; the rows follow below their
//! headings, each with its place in the first file and the reasons.

use std::collections::{BTreeMap, BTreeSet};

use rust_xlsxwriter::{Color, Format, FormatAlign, Workbook, Worksheet, XlsxError};
use spectemur_model::report::ReportFinding;

use super::Import;
use super::grid::{Grid, GridCell, GridRow, GridSheet};
use super::plan::SheetPlan;
use crate::form::cell::{Raw, serial_of_day};
use crate::form::{ExportError, Words};

/// A row that was set aside, whole.
#[derive(Clone, Debug)]
pub struct SetAside {
    /// The name of its sheet; of a CSV file, the file's.
    pub sheet: String,
    /// Its row or line, counted from one.
    pub row: u32,
    /// Every cell that was filled, with its place, as a reader sees it. A cell that fills down is filled.
    pub cells: Vec<(String, String)>,
    /// Why, each with the place of the cell.
    pub reasons: Vec<(ReportFinding, String)>,
    at: usize,
    original: GridRow,
}

impl SetAside {
    pub(super) fn new(
        at: usize,
        sheet: &str,
        original: GridRow,
        reasons: Vec<(ReportFinding, String)>,
        grid: &Grid,
    ) -> Self {
        let place = |cell: &GridCell| {
            grid.sheets.get(at).map(|sheet| grid.at(sheet, original.number, cell.column)).unwrap_or_default()
        };
        let cells = original.cells.iter().map(|cell| (place(cell), cell.raw.shown())).collect();
        Self { sheet: sheet.to_owned(), row: original.number.saturating_add(1), cells, reasons, at, original }
    }
}

/// What of a sheet stays where it was.
#[derive(Clone, Debug)]
pub(super) struct Frame {
    /// First and last row of each block.
    reaches: Vec<(u32, Option<u32>)>,
    /// The lowest row of headings of each block.
    headings: BTreeSet<u32>,
    reasons: BTreeSet<u16>,
    days: BTreeSet<u16>,
}

impl Frame {
    pub(super) fn new(plan: SheetPlan<'_>) -> Self {
        let blocks = || plan.plans.iter().map(|plan| plan.block);
        Self {
            reaches: blocks().map(|block| (block.first, block.last)).collect(),
            headings: blocks().filter_map(|block| block.header.map(|(_, last)| last)).collect(),
            reasons: plan.reasons,
            days: plan.days,
        }
    }

    fn reaches(&self, row: u32) -> bool {
        self.reaches.iter().any(|(first, last)| row >= *first && last.is_none_or(|last| row <= last))
    }

    /// The first row from which on the same blocks reach every row up to this one.
    fn begin_of(&self, row: u32) -> u32 {
        let bounds = self.reaches.iter().flat_map(|(first, last)| [Some(*first), last.map(|last| last + 1)]);
        bounds.flatten().filter(|bound| *bound <= row).max().unwrap_or(0)
    }
}

/// A sheet to be written: its rows with their new numbers, and what stands beside rows that were set aside.
struct Sheet<'i> {
    source: &'i GridSheet,
    frame: &'i Frame,
    rows: BTreeMap<u32, (&'i GridRow, Option<&'i SetAside>)>,
    /// The first column of what stands beside.
    beside: u16,
}

/// Every sheet that has rows set aside.
fn sheets(import: &Import) -> Vec<Sheet<'_>> {
    let Some(grid) = &import.grid else {
        return Vec::new();
    };
    let mut by_sheet: BTreeMap<usize, Vec<&SetAside>> = BTreeMap::new();
    for row in &import.set_aside {
        by_sheet.entry(row.at).or_default().push(row);
    }
    let done = by_sheet.into_iter().filter_map(|(at, set_aside)| {
        let (source, frame) = (grid.sheets.get(at)?, import.frames.get(&at)?);
        let mut rows = BTreeMap::new();
        for row in source.rows.iter().filter(|row| !frame.reaches(row.number)) {
            rows.insert(row.number, (row, None));
        }
        let mut next = 0;
        for row in set_aside {
            // Never below its first place, and never among rows that other blocks read.
            let number = frame.begin_of(row.original.number).max(next);
            rows.insert(number, (&row.original, Some(row)));
            next = number + 1;
        }
        let kept = rows.values().flat_map(|(row, _)| &row.cells).map(|cell| cell.column);
        let last = kept.filter(|column| !frame.reasons.contains(column)).max();
        Some(Sheet { source, frame, rows, beside: last.map_or(0, |last| last.saturating_add(1)) })
    });
    done.collect()
}

impl Sheet<'_> {
    /// The cells of a row that stay.
    fn cells<'r>(&'r self, row: &'r GridRow) -> impl Iterator<Item = &'r GridCell> {
        row.cells.iter().filter(|cell| !self.frame.reasons.contains(&cell.column))
    }

    /// What stands beside a row: place and reasons, their headings, or nothing.
    fn beside(
        &self,
        number: u32,
        set_aside: Option<&SetAside>,
        words: &Words,
        say: &dyn Fn(&ReportFinding) -> String,
    ) -> Option<[String; 2]> {
        if self.frame.headings.contains(&number) {
            return Some(["set-aside-place", "set-aside-reason"].map(|id| words.get(id).to_owned()));
        }
        let row = set_aside?;
        let place = row.reasons.first().map_or_else(|| row.row.to_string(), |(_, at)| at.clone());
        let reasons: Vec<String> = row.reasons.iter().map(|(finding, at)| format!("{at}: {}", say(finding))).collect();
        Some([place, reasons.join("\n")])
    }
}

/// Writes the rows that were set aside as a file of the kind that they came in: a workbook with the same sheets, or CSV
/// in UTF-8 with a mark at its beginning and the same separator. None where no row was set aside. `say` puts a finding
/// into words.
///
/// # Errors
/// [`ExportError::Workbook`] when the file cannot be written.
pub fn set_aside_file(
    import: &Import,
    words: &Words,
    say: &dyn Fn(&ReportFinding) -> String,
) -> Result<Option<Vec<u8>>, ExportError> {
    match &import.grid {
        Some(grid) if grid.is_csv => csv_file(import, grid.separator, words, say),
        Some(grid) => workbook(import, grid.since_1904, words, say),
        None => Ok(None),
    }
}

fn workbook(
    import: &Import,
    since_1904: bool,
    words: &Words,
    say: &dyn Fn(&ReportFinding) -> String,
) -> Result<Option<Vec<u8>>, ExportError> {
    let sheets = sheets(import);
    if sheets.is_empty() {
        return Ok(None);
    }
    let write = || -> Result<Vec<u8>, XlsxError> {
        let mut workbook = Workbook::new();
        workbook.set_properties(
            &rust_xlsxwriter::DocProperties::new()
                .set_creation_datetime(&rust_xlsxwriter::ExcelDateTime::from_ymd(2000, 1, 1)?),
        );
        for sheet in &sheets {
            workbook.push_worksheet(worksheet(sheet, since_1904, words, say)?);
        }
        workbook.save_to_buffer()
    };
    write().map(Some).map_err(|error| ExportError::Workbook(error.to_string()))
}

fn worksheet(
    sheet: &Sheet<'_>,
    since_1904: bool,
    words: &Words,
    say: &dyn Fn(&ReportFinding) -> String,
) -> Result<Worksheet, XlsxError> {
    let mut written = Worksheet::new();
    written.set_name(&sheet.source.name)?;
    let reason =
        Format::new().set_text_wrap().set_align(FormatAlign::Top).set_background_color(Color::RGB(0x00FF_F2CC));
    let day = Format::new().set_num_format("yyyy-mm-dd");
    for (number, (row, set_aside)) in &sheet.rows {
        for cell in sheet.cells(row) {
            match &cell.raw {
                Raw::Text(text) | Raw::Failed(text) => written.write_string(*number, cell.column, text.as_str())?,
                Raw::Bool(yes) => written.write_boolean(*number, cell.column, *yes)?,
                Raw::Number(value) if sheet.frame.days.contains(&cell.column) && is_serial(*value) => {
                    // The new workbook counts from 1900.
                    let value = if since_1904 { value + 1_462.0 } else { *value };
                    written.write_number_with_format(*number, cell.column, value, &day)?
                }
                Raw::Number(value) => written.write_number(*number, cell.column, *value)?,
            };
        }
        if let Some(texts) = sheet.beside(*number, *set_aside, words, say) {
            for (at, text) in (0_u16..).zip(&texts) {
                let text: String = text.chars().take(crate::form::limits::TEXT_UNITS / 2).collect();
                written.write_string_with_format(*number, sheet.beside.saturating_add(at), text, &reason)?;
            }
        }
    }
    written.set_column_width(sheet.beside.saturating_add(1), 80)?;
    Ok(written)
}

/// Whether a number in a column of days is a day, and not a year.
fn is_serial(number: f64) -> bool {
    let first = spectemur_model::Day::new(1950, 1, 1).ok().and_then(serial_of_day);
    first.is_some_and(|first| number >= f64::from(first))
}

fn csv_file(
    import: &Import,
    separator: u8,
    words: &Words,
    say: &dyn Fn(&ReportFinding) -> String,
) -> Result<Option<Vec<u8>>, ExportError> {
    let sheets = sheets(import);
    let Some(sheet) = sheets.first() else {
        return Ok(None);
    };
    let mut lines = String::from('\u{feff}');
    let mut line = 0;
    for (number, (row, set_aside)) in &sheet.rows {
        // Empty lines keep later rows at their numbers.
        for _ in line..*number {
            lines.push('\n');
        }
        let mut cells: Vec<String> = Vec::new();
        for cell in sheet.cells(row) {
            cells.resize(usize::from(cell.column), String::new());
            cells.push(cell.raw.shown());
        }
        if let Some(texts) = sheet.beside(*number, *set_aside, words, say) {
            cells.resize(usize::from(sheet.beside), String::new());
            cells.extend(texts.map(|text| text.replace('\n', " ")));
        }
        let breaks: usize = cells.iter().map(|cell| cell.matches('\n').count()).sum();
        lines.push_str(&record(&cells, separator)?);
        line = number.saturating_add(1).saturating_add(u32::try_from(breaks).unwrap_or(0));
    }
    Ok(Some(lines.into_bytes()))
}

fn record(cells: &[String], separator: u8) -> Result<String, ExportError> {
    let refused = |error: String| ExportError::Workbook(error);
    let mut writer = csv::WriterBuilder::new().delimiter(separator).from_writer(Vec::new());
    writer.write_record(cells).map_err(|error| refused(error.to_string()))?;
    let bytes = writer.into_inner().map_err(|error| refused(error.to_string()))?;
    String::from_utf8(bytes).map_err(|error| refused(error.to_string()))
}
