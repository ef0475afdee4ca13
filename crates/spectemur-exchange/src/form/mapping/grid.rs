//! A spreadsheet as rows of cells, whichever format it came in, within the limits of all files that are read.

use encoding_rs::Encoding;

use crate::form::cell::{Problem, Raw};
use crate::form::layout::cell_name;
use crate::form::limits;
use crate::form::read::{quoted, text_of};
use crate::form::sheet_xml::Range;
use crate::form::workbook_in::open::Book;

/// A file with its sheets.
#[derive(Clone, Debug)]
pub(super) struct Grid {
    pub(super) sheets: Vec<GridSheet>,
    pub(super) since_1904: bool,
    /// Whether it is a CSV file, whose cells are named by line and column.
    pub(super) is_csv: bool,
    /// What stands between the cells of one.
    pub(super) separator: u8,
}

#[derive(Clone, Debug)]
pub(super) struct GridSheet {
    pub(super) name: String,
    /// The rows that have a cell, in order.
    pub(super) rows: Vec<GridRow>,
    pub(super) merged: Vec<Range>,
}

/// A row; it counts from zero, and so do columns.
#[derive(Clone, Debug)]
pub(super) struct GridRow {
    pub(super) number: u32,
    /// The cells that are not blank, by column.
    pub(super) cells: Vec<GridCell>,
}

#[derive(Clone, Debug)]
pub(super) struct GridCell {
    pub(super) column: u16,
    pub(super) raw: Raw,
    pub(super) formula: Formula,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Formula {
    No,
    WithValue,
    WithoutValue,
}

impl GridRow {
    pub(super) fn cell(&self, column: u16) -> Option<&GridCell> {
        let at = self.cells.binary_search_by_key(&column, |cell| cell.column).ok()?;
        self.cells.get(at)
    }
}

impl GridSheet {
    pub(super) fn row(&self, number: u32) -> Option<&GridRow> {
        let at = self.rows.binary_search_by_key(&number, |row| row.number).ok()?;
        self.rows.get(at)
    }

    pub(super) fn cell(&self, row: u32, column: u16) -> Option<&GridCell> {
        self.row(row)?.cell(column)
    }
}

impl Grid {
    /// Reads a workbook or a CSV file; `name` is the file's, without its ending.
    pub(super) fn read(
        name: &str,
        bytes: &[u8],
        separator: u8,
        encoding: &'static Encoding,
    ) -> Result<Self, (Problem, String)> {
        // What a password hides is a container too, and the workbook's reader says so.
        if bytes.starts_with(b"PK") || bytes.starts_with(b"\xd0\xcf\x11\xe0") {
            workbook(bytes).map_err(|problem| (problem, String::new()))
        } else {
            csv(name, bytes, separator, encoding)
        }
    }

    /// How a place is named: `sheet!C7`, or line and column.
    pub(super) fn at(&self, sheet: &GridSheet, row: u32, column: u16) -> String {
        if self.is_csv {
            format!("{}:{}", u64::from(row) + 1, u32::from(column) + 1)
        } else {
            format!("{}!{}", sheet.name, cell_name(row, column))
        }
    }
}

/// Counts what is taken over, since many cells may share one long text.
#[derive(Default)]
struct Taken(usize);

impl Taken {
    fn take(&mut self, text: &str) -> Result<(), Problem> {
        self.0 = self.0.saturating_add(text.len());
        if self.0 <= limits::TAKEN_BYTES {
            return Ok(());
        }
        Err(Problem::new("file-takes-too-much", vec![("limit", limits::TAKEN_BYTES.to_string())]))
    }
}

fn workbook(bytes: &[u8]) -> Result<Grid, Problem> {
    let mut book = Book::open(bytes)?;
    let mut taken = Taken::default();
    let mut sheets = Vec::new();
    for at in 0..book.len() {
        let sheet = book.sheet(at)?;
        let page = book.page(at, &sheet);
        let mut rows: Vec<GridRow> = Vec::new();
        for cell in &sheet.cells {
            taken.take(page.text(cell))?;
            let raw = page.raw(cell);
            let formula = match (cell.formula, raw.is_blank()) {
                (false, true) => continue,
                (false, false) => Formula::No,
                (true, false) => Formula::WithValue,
                (true, true) => Formula::WithoutValue,
            };
            let cell_read = GridCell { column: cell.column, raw, formula };
            match rows.last_mut().filter(|row| row.number == cell.row) {
                Some(row) => row.cells.push(cell_read),
                None => rows.push(GridRow { number: cell.row, cells: vec![cell_read] }),
            }
        }
        sheets.push(GridSheet { name: page.name.to_owned(), rows, merged: sheet.merged });
    }
    Ok(Grid { sheets, since_1904: book.since_1904(), is_csv: false, separator: b',' })
}

fn csv(name: &str, bytes: &[u8], separator: u8, encoding: &'static Encoding) -> Result<Grid, (Problem, String)> {
    let whole = |problem: Problem| (problem, String::new());
    let decoded = decoded(bytes, encoding).map_err(whole)?;
    let text = text_of(decoded.as_bytes()).map_err(whole)?;
    let mut reader =
        csv::ReaderBuilder::new().delimiter(separator).flexible(true).has_headers(false).from_reader(text.as_bytes());
    let (mut rows, mut count, mut taken) = (Vec::new(), 0_usize, Taken::default());
    let mut lines = LineCount { text: text.as_bytes(), at: 0, lines: 0 };
    for record in reader.records() {
        let record = record.map_err(|_| whole(Problem::new("file-damaged", vec![("part", quoted(name))])))?;
        let number = lines.before(record.position().map_or(0, csv::Position::byte));
        count = count.saturating_add(record.len());
        let too_many = count > limits::CELLS || record.len() > usize::from(u16::MAX);
        if too_many {
            let variables = vec![("limit", limits::CELLS.to_string())];
            return Err(whole(Problem::new("file-too-many-cells", variables)));
        }
        let mut cells = Vec::new();
        for (column, text) in (0_u16..).zip(record.iter()) {
            taken.take(text).map_err(whole)?;
            if !text.trim().is_empty() {
                cells.push(GridCell { column, raw: Raw::Text(text.to_owned()), formula: Formula::No });
            }
        }
        if !cells.is_empty() {
            rows.push(GridRow { number, cells });
        }
    }
    let sheet = GridSheet { name: name.to_owned(), rows, merged: Vec::new() };
    Ok(Grid { sheets: vec![sheet], since_1904: false, is_csv: true, separator })
}

/// Counts lines as an editor numbers them. The library counts empty ones to the record before.
struct LineCount<'t> {
    text: &'t [u8],
    at: usize,
    lines: u32,
}

impl LineCount<'_> {
    /// How many lines end before the record that the library found from this byte on, which may begin with empty lines.
    fn before(&mut self, byte: u64) -> u32 {
        let from = usize::try_from(byte).unwrap_or(usize::MAX);
        while let Some(letter) = self.text.get(self.at) {
            if self.at >= from && !matches!(letter, b'\r' | b'\n') {
                break;
            }
            let alone = *letter == b'\r' && self.text.get(self.at + 1) != Some(&b'\n');
            self.lines += u32::from(*letter == b'\n' || alone);
            self.at += 1;
        }
        self.lines
    }
}

/// The text in UTF-8. A mark at the beginning says more than the mapping: whoever saved the file again set it.
fn decoded<'b>(bytes: &'b [u8], encoding: &'static Encoding) -> Result<std::borrow::Cow<'b, str>, Problem> {
    if bytes.len() > limits::FILE_BYTES {
        let variables = vec![("bytes", bytes.len().to_string()), ("limit", limits::FILE_BYTES.to_string())];
        return Err(Problem::new("file-too-large", variables));
    }
    let encoding = Encoding::for_bom(bytes).map_or(encoding, |(marked, _)| marked);
    if encoding == encoding_rs::UTF_8 {
        return text_of(bytes).map(std::borrow::Cow::Borrowed);
    }
    let body = Encoding::for_bom(bytes).map_or(bytes, |(_, length)| bytes.get(length..).unwrap_or_default());
    let read = encoding.decode_without_bom_handling_and_without_replacement(body);
    read.ok_or_else(|| Problem::new("file-wrong-encoding", vec![("offset", offset_of(body, encoding).to_string())]))
}

/// The first byte that is none of the encoding, for the message alone.
fn offset_of(bytes: &[u8], encoding: &'static Encoding) -> usize {
    let mut decoder = encoding.new_decoder_without_bom_handling();
    let mut out = vec![0_u8; 4_096];
    let mut at = 0;
    loop {
        let rest = bytes.get(at..).unwrap_or_default();
        let (result, read, _) = decoder.decode_to_utf8_without_replacement(rest, &mut out, true);
        at += read;
        match result {
            encoding_rs::DecoderResult::OutputFull if read > 0 => {}
            _ => return at.saturating_sub(1),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cells(bytes: &[u8], encoding: &'static Encoding) -> Result<Vec<(u32, Vec<String>)>, &'static str> {
        let grid = Grid::read("file", bytes, b';', encoding).map_err(|(problem, _)| problem.code)?;
        let rows = grid.sheets[0].rows.iter();
        Ok(rows.map(|row| (row.number, row.cells.iter().map(|cell| cell.raw.shown()).collect())).collect())
    }

    #[test]
    fn lines_keep_their_numbers_and_cells_their_columns() {
        let read = cells("Titre\n\na;;\"b\nc\"\n;;\nd\n".as_bytes(), encoding_rs::UTF_8).unwrap();
        let texts = |texts: &[&str]| texts.iter().map(|text| (*text).to_owned()).collect::<Vec<_>>();
        assert_eq!(read, [(0, texts(&["Titre"])), (2, texts(&["a", "b\nc"])), (5, texts(&["d"]))]);
        for ends in ["\r\n", "\r", "\n"] {
            let read = cells(["a", "b", "", "", "c;d"].join(ends).as_bytes(), encoding_rs::UTF_8).unwrap();
            assert_eq!(read, [(0, texts(&["a"])), (1, texts(&["b"])), (4, texts(&["c", "d"]))], "{ends:?}");
        }
    }

    #[test]
    fn an_encoding_is_said_and_never_guessed() {
        let (russian, _, _) = encoding_rs::WINDOWS_1251.encode("Район;Площадь");
        assert_eq!(cells(&russian, encoding_rs::WINDOWS_1251).unwrap()[0].1, ["Район", "Площадь"]);
        assert_eq!(cells(&russian, encoding_rs::UTF_8), Err("file-wrong-encoding"));
        assert_eq!(cells("\u{feff}é".as_bytes(), encoding_rs::WINDOWS_1251).unwrap()[0].1, ["é"]);
        let wide: Vec<u8> = "\u{feff}省;面积".encode_utf16().flat_map(u16::to_le_bytes).collect();
        assert_eq!(cells(&wide, encoding_rs::UTF_8).unwrap()[0].1, ["省", "面积"]);
        assert_eq!(cells(b"\x81", encoding_rs::GBK), Err("file-wrong-encoding"));
    }
}
