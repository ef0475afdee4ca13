//! A workbook as its container holds it: which sheets there are, and their cells.

use super::Page;
use crate::form::cell::Problem;
use crate::form::container::{Container, damaged};
use crate::form::limits;
use crate::form::sheet_xml::{self, References, Sheet};

/// An opened workbook.
pub(crate) struct Book<'b> {
    container: Container<'b>,
    /// The sheets by name, with the name of their part.
    sheets: Vec<(String, String)>,
    shared: Vec<Box<str>>,
    since_1904: bool,
    /// How many cells may still be read.
    left: usize,
}

impl<'b> Book<'b> {
    pub(crate) fn open(bytes: &'b [u8]) -> Result<Self, Problem> {
        let mut container = Container::open(bytes)?;
        let another_kind = || Problem::new("file-of-another-kind", Vec::new());
        if !container.has("_rels/.rels") {
            return Err(another_kind());
        }
        let roots = references(&mut container, "_rels/.rels")?;
        let main = roots.values().find(|(kind, _)| kind.ends_with("/officeDocument"));
        let main = main.map(|(_, target)| target.trim_start_matches('/').to_owned()).ok_or_else(another_kind)?;
        let (folder, file) = main.rsplit_once('/').unwrap_or(("", &main));
        let book = sheet_xml::book(container.part(&main)?, &main)?;
        if book.sheets.is_empty() {
            return Err(another_kind());
        }
        let parts = references(&mut container, &resolved(folder, &format!("_rels/{file}.rels")))?;
        let shared = match parts.values().find(|(kind, _)| kind.ends_with("/sharedStrings")) {
            Some((_, target)) => {
                let name = resolved(folder, target);
                sheet_xml::shared_texts(container.part(&name)?, &name)?
            }
            None => Vec::new(),
        };
        // Sheets of pictures have no cells.
        let of_cells = |id: &String| parts.get(id).filter(|(kind, _)| kind.ends_with("/worksheet"));
        let sheets = book
            .sheets
            .iter()
            .filter_map(|(name, id)| of_cells(id).map(|(_, target)| (name.clone(), resolved(folder, target))));
        let sheets = sheets.collect();
        Ok(Self { container, sheets, shared, since_1904: book.since_1904, left: limits::CELLS })
    }

    pub(crate) fn len(&self) -> usize {
        self.sheets.len()
    }

    pub(crate) fn since_1904(&self) -> bool {
        self.since_1904
    }

    /// The number of the sheet of this name.
    pub(crate) fn position(&self, name: &str) -> Option<usize> {
        self.sheets.iter().position(|(known, _)| known == name)
    }

    /// Reads the cells of a sheet.
    pub(crate) fn sheet(&mut self, at: usize) -> Result<Sheet, Problem> {
        let (_, part) = self.sheets.get(at).ok_or_else(|| damaged(""))?;
        sheet_xml::sheet(self.container.part(part)?, part, &mut self.left)
    }

    /// The sheet with what is needed to read it.
    pub(crate) fn page<'s>(&'s self, at: usize, sheet: &'s Sheet) -> Page<'s> {
        Page { name: self.sheets.get(at).map_or("", |(name, _)| name), sheet, shared: &self.shared }
    }
}

fn references(container: &mut Container<'_>, name: &str) -> Result<References, Problem> {
    sheet_xml::references(container.part(name)?, name)
}

/// The name of a part that is given from a folder.
fn resolved(folder: &str, target: &str) -> String {
    match target.strip_prefix('/') {
        Some(absolute) => absolute.to_owned(),
        None if folder.is_empty() => target.to_owned(),
        None => format!("{folder}/{target}"),
    }
}
