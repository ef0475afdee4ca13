//! The XML of workbooks, read piece by piece within limits: lists of sheets and of shared texts, and cells.
//!
//! It is read here and not by a library for spreadsheets because a file may be hostile: the one that suits best sets
//! memory aside as a file says and counts columns without a limit, so that a few bytes end the program.

use std::collections::BTreeMap;
use std::io::BufRead;

use quick_xml::events::{BytesStart, Event};

use super::cell::Problem;
use super::container::{damaged, too_large};
use super::limits;
use crate::xml_part::{self, XmlError, XmlLimits, resolved};

/// How deep elements may stand in one another.
const DEPTH: usize = 64;
/// Programs have no more columns and rows.
const COLUMNS: u32 = 16_384;
const ROWS: u32 = 1_048_576;

/// Where a part refers to, by the id of the reference: the type and the target.
pub(crate) type References = BTreeMap<String, (String, String)>;

/// The sheets of a workbook.
#[derive(Debug, Default)]
pub(crate) struct Book {
    /// The name of each sheet with the id of its reference, in order.
    pub(crate) sheets: Vec<(String, String)>,
    /// Whether days are counted from 1904.
    pub(crate) since_1904: bool,
}

/// What stands in a cell.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum CellValue {
    /// Nothing but a formula without a value.
    Missing,
    Shared(u32),
    Text(Box<str>),
    Number(f64),
    Bool(bool),
    Failed(Box<str>),
}

/// A cell that is not blank; row and column count from zero.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct SheetCell {
    pub(crate) row: u32,
    pub(crate) column: u16,
    pub(crate) formula: bool,
    pub(crate) value: CellValue,
}

/// A range of cells, both ends inside.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Range {
    pub(crate) first: (u32, u16),
    pub(crate) last: (u32, u16),
}

/// The cells of a sheet in order of rows and columns.
#[derive(Debug, Default)]
pub(crate) struct Sheet {
    pub(crate) cells: Vec<SheetCell>,
    pub(crate) merged: Vec<Range>,
}

/// Events of one part, whose errors name it.
struct Events<'n, R> {
    events: xml_part::Events<R>,
    name: &'n str,
}

impl<'n, R: BufRead> Events<'n, R> {
    fn new(part: R, name: &'n str) -> Self {
        let limits = XmlLimits { depth: DEPTH, piece_bytes: limits::XML_PIECE_BYTES };
        Self { events: xml_part::Events::new(part, limits), name }
    }

    /// The next event; none at the end. Declarations of types are refused: forms have none, attacks do.
    fn next(&mut self) -> Result<Option<Event<'_>>, Problem> {
        self.events.next().map_err(|error| match error {
            XmlError::Damaged => damaged(self.name),
            XmlError::UnpacksTooLarge => too_large(self.name),
        })
    }
}

/// An attribute by its local name, with entities resolved; attributes after it are not looked at.
fn attribute(element: &BytesStart<'_>, local: &[u8], part: &str) -> Result<Option<String>, Problem> {
    xml_part::attribute(element, local).map_err(|_| damaged(part))
}

/// Reads a list of references.
pub(crate) fn references(part: impl BufRead, name: &str) -> Result<References, Problem> {
    let mut events = Events::new(part, name);
    let mut references = References::new();
    while let Some(event) = events.next()? {
        if let Event::Start(element) = &event
            && element.local_name().as_ref() == b"Relationship"
        {
            let get = |local| attribute(element, local, name);
            if let (Some(id), Some(kind), Some(target)) = (get(b"Id")?, get(b"Type")?, get(b"Target")?) {
                references.insert(id, (kind, target));
            }
        }
        if references.len() > limits::PARTS {
            return Err(damaged(name));
        }
    }
    Ok(references)
}

/// Reads the list of sheets.
pub(crate) fn book(part: impl BufRead, name: &str) -> Result<Book, Problem> {
    let mut events = Events::new(part, name);
    let mut book = Book::default();
    while let Some(event) = events.next()? {
        let Event::Start(element) = &event else {
            continue;
        };
        match element.local_name().as_ref() {
            b"sheet" => {
                let get = |local| attribute(element, local, name);
                if let (Some(sheet), Some(id)) = (get(b"name")?, get(b"id")?) {
                    book.sheets.push((sheet, id));
                }
            }
            b"workbookPr" => {
                let since = attribute(element, b"date1904", name)?;
                book.since_1904 |= since.is_some_and(|since| since == "1" || since == "true");
            }
            _ => {}
        }
        if book.sheets.len() > limits::SHEETS {
            let variables = vec![("count", book.sheets.len().to_string()), ("limit", limits::SHEETS.to_string())];
            return Err(Problem::new("file-too-many-sheets", variables));
        }
    }
    Ok(book)
}

/// Reads the texts that cells share.
pub(crate) fn shared_texts(part: impl BufRead, name: &str) -> Result<Vec<Box<str>>, Problem> {
    let mut events = Events::new(part, name);
    let mut texts = Vec::new();
    let mut text = TextPiece::default();
    while let Some(event) = events.next()? {
        text.follow(&event, name)?;
        if let Event::End(element) = &event
            && element.local_name().as_ref() == b"si"
        {
            texts.push(text.take());
            if texts.len() > limits::SHARED_TEXTS {
                return Err(Problem::new("file-too-many-texts", vec![("limit", limits::SHARED_TEXTS.to_string())]));
            }
        }
    }
    Ok(texts)
}

/// The text of a cell or of a shared text: its runs one after another, without what shows how to pronounce them.
#[derive(Default)]
struct TextPiece {
    text: String,
    open: bool,
    pronunciation: bool,
}

impl TextPiece {
    fn follow(&mut self, event: &Event<'_>, name: &str) -> Result<(), Problem> {
        match event {
            Event::Start(element) => match element.local_name().as_ref() {
                b"t" | b"v" => self.open = !self.pronunciation,
                b"rPh" => self.pronunciation = true,
                _ => {}
            },
            Event::End(element) => match element.local_name().as_ref() {
                b"t" | b"v" => self.open = false,
                b"rPh" => self.pronunciation = false,
                _ => {}
            },
            Event::Text(text) if self.open => {
                self.push(&text.xml10_content().map_err(|_| damaged(name))?, name)?;
            }
            Event::CData(text) if self.open => {
                self.push(&text.xml10_content().map_err(|_| damaged(name))?, name)?;
            }
            Event::GeneralRef(reference) if self.open => {
                let letter = resolved(reference).ok_or_else(|| damaged(name))?;
                self.push(letter.encode_utf8(&mut [0; 4]), name)?;
            }
            _ => {}
        }
        Ok(())
    }

    fn push(&mut self, text: &str, name: &str) -> Result<(), Problem> {
        self.text.push_str(text);
        if self.text.len() > limits::XML_PIECE_BYTES { Err(damaged(name)) } else { Ok(()) }
    }

    fn take(&mut self) -> Box<str> {
        without_escapes(&std::mem::take(&mut self.text)).into()
    }
}

/// Workbooks write characters that XML cannot hold as `_x000D_`.
fn without_escapes(text: &str) -> String {
    let mut done = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find("_x") {
        let (before, from) = rest.split_at(at);
        done.push_str(before);
        let letter = from.get(2..6).filter(|_| from.as_bytes().get(6) == Some(&b'_'));
        let hexadecimal = letter.filter(|digits| digits.bytes().all(|digit| digit.is_ascii_hexdigit()));
        match hexadecimal.and_then(|digits| char::from_u32(u32::from_str_radix(digits, 16).ok()?)) {
            Some(letter) => {
                done.push(letter);
                rest = from.get(7..).unwrap_or_default();
            }
            None => {
                done.push_str("_x");
                rest = from.get(2..).unwrap_or_default();
            }
        }
    }
    done.push_str(rest);
    done
}

/// A cell while it is read.
#[derive(Default)]
struct Open {
    row: u32,
    column: u32,
    kind: String,
    formula: bool,
    has_value: bool,
    /// What some programs write for yes and no: a formula that is nothing else.
    constant: Option<bool>,
}

/// Reads the cells of a sheet. Every cell, blank or not, takes one from `left`.
pub(crate) fn sheet(part: impl BufRead, name: &str, left: &mut usize) -> Result<Sheet, Problem> {
    let mut events = Events::new(part, name);
    let mut sheet = Sheet::default();
    let mut text = TextPiece::default();
    let mut open = Open::default();
    let (mut row, mut column) = (0_u32, 0_u32);
    while let Some(event) = events.next()? {
        text.follow(&event, name)?;
        match &event {
            Event::Start(element) => match element.local_name().as_ref() {
                b"row" => {
                    if let Some(number) = attribute(element, b"r", name)? {
                        row = number
                            .parse::<u32>()
                            .ok()
                            .and_then(|row| row.checked_sub(1))
                            .ok_or_else(|| damaged(name))?;
                    }
                    column = 0;
                }
                b"c" => {
                    *left = left.checked_sub(1).ok_or_else(too_many_cells)?;
                    if let Some(at) = attribute(element, b"r", name)? {
                        (row, column) = cell_reference(&at).ok_or_else(|| damaged(name))?;
                    }
                    if row >= ROWS || column >= COLUMNS {
                        return Err(damaged(name));
                    }
                    let kind = attribute(element, b"t", name)?.unwrap_or_default();
                    open = Open { row, column, kind, formula: false, has_value: false, constant: None };
                    text.take();
                }
                b"f" => open.formula = true,
                b"v" | b"is" => open.has_value = true,
                b"mergeCell" => {
                    let range = attribute(element, b"ref", name)?.and_then(|range| range_reference(&range));
                    sheet.merged.push(range.ok_or_else(|| damaged(name))?);
                    if sheet.merged.len() > limits::MERGED {
                        return Err(damaged(name));
                    }
                }
                _ => {}
            },
            Event::End(element) => match element.local_name().as_ref() {
                b"c" => {
                    sheet.cells.extend(finished(&open, text.take(), name)?);
                    column += 1;
                }
                b"row" => row += 1,
                _ => {}
            },
            Event::Text(formula) if open.formula && !open.has_value => {
                open.constant = match &**formula {
                    b"TRUE()" => Some(true),
                    b"FALSE()" => Some(false),
                    _ => None,
                };
            }
            _ => {}
        }
    }
    sheet.cells.sort_by_key(|cell| (cell.row, cell.column));
    let twice = sheet.cells.windows(2).any(|two| matches!(two, [a, b] if (a.row, a.column) == (b.row, b.column)));
    if twice { Err(damaged(name)) } else { Ok(sheet) }
}

fn too_many_cells() -> Problem {
    Problem::new("file-too-many-cells", vec![("limit", limits::CELLS.to_string())])
}

/// The cell, unless it is blank.
fn finished(open: &Open, text: Box<str>, name: &str) -> Result<Option<SheetCell>, Problem> {
    let refused = || damaged(name);
    let blank = text.trim().is_empty();
    let value = match open.kind.as_str() {
        _ if open.constant.is_some() => CellValue::Bool(open.constant == Some(true)),
        _ if blank || !open.has_value => {
            if !open.formula {
                return Ok(None);
            }
            CellValue::Missing
        }
        "s" => CellValue::Shared(text.trim().parse().map_err(|_| refused())?),
        "b" => CellValue::Bool(match text.trim() {
            "1" | "true" | "TRUE" => true,
            "0" | "false" | "FALSE" => false,
            _ => return Err(refused()),
        }),
        "e" => CellValue::Failed(text),
        "str" | "inlineStr" | "d" => CellValue::Text(text),
        "n" | "" => CellValue::Number(text.trim().parse().map_err(|_| refused())?),
        _ => return Err(refused()),
    };
    let column = u16::try_from(open.column).map_err(|_| refused())?;
    let formula = open.formula && open.constant.is_none();
    Ok(Some(SheetCell { row: open.row, column, formula, value }))
}

/// Row and column of `B7`, from zero; none beyond what programs have.
pub(crate) fn cell_reference(text: &str) -> Option<(u32, u32)> {
    let letters = text.bytes().take_while(u8::is_ascii_alphabetic).count();
    let (letters, digits) = text.split_at_checked(letters)?;
    if letters.is_empty() || letters.len() > 3 || digits.is_empty() || digits.len() > 7 {
        return None;
    }
    let number = |sum: u32, letter: u8| sum * 26 + u32::from(letter.to_ascii_uppercase() - b'A') + 1;
    let column = letters.bytes().fold(0, number) - 1;
    let row = digits.parse::<u32>().ok()?.checked_sub(1)?;
    (row < ROWS && column < COLUMNS).then_some((row, column))
}

fn range_reference(text: &str) -> Option<Range> {
    let (first, last) = text.split_once(':').unwrap_or((text, text));
    let cell = |text| cell_reference(text).and_then(|(row, column)| Some((row, u16::try_from(column).ok()?)));
    Some(Range { first: cell(first)?, last: cell(last)? })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cells(xml: &str) -> Result<Vec<SheetCell>, &'static str> {
        let xml = format!("<worksheet><sheetData>{xml}</sheetData></worksheet>");
        sheet(xml.as_bytes(), "part", &mut 10).map(|sheet| sheet.cells).map_err(|problem| problem.code)
    }

    fn cell(row: u32, column: u16, value: CellValue) -> SheetCell {
        SheetCell { row, column, formula: false, value }
    }

    #[test]
    fn cells_of_every_kind_are_read() {
        let read = cells(
            r#"<row r="2"><c r="B2" t="s"><v>7</v></c><c t="b"><v>1</v></c><c r="D2"><v>1.5</v></c>
            <c r="E2" t="e"><v>#REF!</v></c><c r="F2" s="4"/></row>
            <row><c t="inlineStr"><is><r><t>a &amp; </t></r><r><t>b_x000D_</t></r><rPh><t>no</t></rPh></is></c>
            <c t="str"><f>1+1</f><v>2</v></c><c><f>A1</f></c><c><f aca="false">TRUE()</f><v>1</v></c></row>"#,
        );
        let mut formula = cell(2, 1, CellValue::Text("2".into()));
        formula.formula = true;
        let mut missing = cell(2, 2, CellValue::Missing);
        missing.formula = true;
        let expected = vec![
            cell(1, 1, CellValue::Shared(7)),
            cell(1, 2, CellValue::Bool(true)),
            cell(1, 3, CellValue::Number(1.5)),
            cell(1, 4, CellValue::Failed("#REF!".into())),
            cell(2, 0, CellValue::Text("a & b\r".into())),
            formula,
            missing,
            cell(2, 3, CellValue::Bool(true)),
        ];
        assert_eq!(read, Ok(expected));
    }

    #[test]
    fn what_programs_cannot_have_written_is_refused() {
        let wrong = [
            r#"<row r="0"/>"#,
            r#"<c r="ZZZZ1"><v>1</v></c>"#,
            r#"<c r="A99999999"><v>1</v></c>"#,
            r#"<c r="A1"><v>one</v></c>"#,
            r#"<c r="A1" t="b"><v>2</v></c>"#,
            r#"<c r="A1"><v>1</v></c><c r="A1"><v>1</v></c>"#,
            r#"<c r="A1" t="str"><v>&mine;</v></c>"#,
            r#"<c r="A1"><v>1</c></v>"#,
        ];
        for xml in wrong {
            assert_eq!(cells(xml), Err("file-damaged"), "{xml}");
        }
        assert_eq!(cells(&"<c/>".repeat(11)), Err("file-too-many-cells"));
        assert_eq!(cells(&format!("{}{}", "<a>".repeat(70), "</a>".repeat(70))), Err("file-damaged"));
        let cut = sheet(&b"<worksheet><sheetData>"[..], "part", &mut 9).map_err(|problem| problem.code);
        assert_eq!(cut.err(), Some("file-damaged"));
        let types = br#"<!DOCTYPE a [<!ENTITY b "c">]><worksheet/>"#;
        assert!(sheet(&types[..], "part", &mut 9).is_err());
    }

    #[test]
    fn escapes_of_characters_are_undone_once() {
        assert_eq!(without_escapes("a_x000D_b"), "a\rb");
        assert_eq!(without_escapes("_x005F_x0041_ _x00_ _xD800_"), "_x0041_ _x00_ _xD800_");
    }
}
