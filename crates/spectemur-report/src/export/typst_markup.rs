//! The document as Typst source, which the typesetter makes a PDF of.
//!
//! Every word of the document stands in a string within a call, never in markup, so that no word can be read as a
//! command.
//! How it looks on paper stands in `document.typ`.
//! What stands behind a figure is not written here: the annex of the document has it.

use spectemur_model::Language;
use spectemur_typeset::{TypesetError, Typesetting, literal};
use thiserror::Error;

use super::outline::Outline;
use super::tongue::{direction, lettering};
use crate::document::{Block, Cell, Column, Cover, Document, Inline, Marker, Paragraph, Table, plain};

const PRELUDE: &str = include_str!("typst_markup/document.typ");

/// The document as the source text of one Typst file.
#[must_use]
pub fn typst_markup(document: &Document) -> String {
    let writer = Writer { document, outline: Outline::of(document) };
    let mut parts = vec![PRELUDE.to_owned(), writer.setup(), cover(&document.cover), writer.contents()];
    for (index, block) in document.blocks.iter().enumerate() {
        if index == 0 {
            parts.push("#pagebreak(weak: true)".to_owned());
        }
        parts.push(writer.block(index, block));
    }
    let mut source = parts.join("\n\n");
    source.push('\n');
    source
}

/// Why no PDF came about.
#[derive(Debug, Error)]
pub enum PdfError {
    /// The typesetter refused the document, for example for a letter that no font has.
    #[error("the document could not be typeset: {0}")]
    Typesetting(#[from] TypesetError),
}

/// The document as the bytes of a PDF that is accessible (PDF/UA-1) and archival (PDF/A-2a).
///
/// # Errors
///
/// If a letter is in no embedded font, or the headings leave out a level.
pub fn pdf(document: &Document) -> Result<Vec<u8>, PdfError> {
    let (year, month, day) = document.dated.parts();
    let typesetting = Typesetting {
        source: &typst_markup(document),
        images: &[],
        identifier: &document.identifier,
        title: &document.cover.title,
        language: document.language.code(),
        dated: (i32::from(year), month.unsigned_abs(), day.unsigned_abs()),
    };
    Ok(spectemur_typeset::pdf(&typesetting)?)
}

/// The size of the body in points, and whether the script has slanted letters.
fn setting(language: Language) -> (&'static str, bool) {
    match language {
        Language::English | Language::Spanish | Language::French | Language::Russian => ("9.5pt", true),
        Language::Chinese => ("10pt", false),
        Language::Arabic => ("11pt", false),
    }
}

fn cover(cover: &Cover) -> String {
    let (root, rest) = cover.symbol.split_at(cover.symbol.find('/').unwrap_or(cover.symbol.len()));
    let mut particulars = vec![cover.date.clone()];
    particulars.extend(cover.language_lines.iter().cloned());
    let arguments = [
        ("series", literal(&cover.series)),
        ("root", literal(root)),
        ("rest", literal(rest)),
        ("particulars", strings(&particulars)),
        ("meeting", strings(&cover.meeting_lines)),
        ("headline", literal(&cover.title)),
        ("subtitle", literal(&cover.subtitle)),
        ("submitted", literal(&cover.submitted_by)),
        ("colophon", strings(&cover.colophon)),
    ];
    call("cover", &arguments)
}

struct Writer<'a> {
    document: &'a Document,
    outline: Outline,
}

impl Writer<'_> {
    fn setup(&self) -> String {
        let cover = &self.document.cover;
        let (size, slanted) = setting(self.document.language);
        let arguments = [
            ("dir", direction(self.document.language).to_owned()),
            ("size", size.to_owned()),
            ("slanted", slanted.to_string()),
            ("symbol", literal(&cover.symbol)),
            ("author", literal(&cover.submitted_by)),
        ];
        call("show: paper.with", &arguments)
    }

    fn contents(&self) -> String {
        let words = &self.document.words;
        let ranges: Vec<String> = self
            .outline
            .contents()
            .map(|entry| format!("{}: {}", literal(&name(&entry.anchor)), literal(&entry.paragraph_range())))
            .collect();
        if ranges.is_empty() {
            return String::new();
        }
        let arguments = [
            ("heading", literal(&words.contents)),
            ("paragraphs", literal(&words.paragraphs)),
            ("page", literal(&words.page)),
            ("ranges", format!("({})", ranges.join(", "))),
            ("apart", self.outline.has_long_contents().to_string()),
        ];
        call("contents", &arguments)
    }

    fn block(&self, index: usize, block: &Block) -> String {
        match block {
            Block::Heading { .. } => self.outline.heading(index).map_or_else(String::new, |entry| {
                format!("#heading(level: {}, {}) <{}>", entry.level, literal(&entry.text), name(&entry.anchor))
            }),
            Block::Paragraph(paragraph) => self.paragraph(paragraph),
            Block::List { marker, items } => self.list(*marker, items),
            Block::Table(table) => self.table(index, table),
        }
    }

    fn paragraph(&self, paragraph: &Paragraph) -> String {
        let text = self.line(&paragraph.text);
        match paragraph.number {
            Some(number) => format!("#numbered(\"{number}.\", {text})"),
            None if paragraph.aside => format!("#aside({text})"),
            None => format!("#par({text})"),
        }
    }

    fn list(&self, marker: Marker, items: &[Paragraph]) -> String {
        let texts: Vec<String> = items.iter().map(|item| self.line(&item.text)).collect();
        let texts = texts.join(",\n  ");
        match marker {
            Marker::Bullet => format!("#list(\n  {texts},\n)"),
            Marker::Letter => {
                let letters = lettering(self.document.language);
                let marks: Vec<String> = (0..items.len()).map(|place| letters.mark(place)).collect();
                format!("#lettered({},\n  {texts},\n)", strings(&marks))
            }
        }
    }

    fn table(&self, index: usize, table: &Table) -> String {
        let columns = &table.columns;
        let headers: Vec<String> = columns.iter().map(|column| column.header.clone()).collect();
        let weights = columns.iter().map(|column| column.weight.max(1).to_string());
        let figures = columns.iter().map(|column| column.figures.to_string());
        // The header is row nought.
        let groups = table.rows.iter().zip(1..).filter(|(row, _)| row.starts_group).map(|(_, y)| y.to_string());
        let arguments = [
            ("caption", literal(&table.caption)),
            ("weights", array(weights)),
            ("figures", array(figures)),
            ("groups", array(groups)),
            ("header", strings(&headers)),
            ("rows", table.rows.len().to_string()),
        ];
        let mut source = call("report", &arguments);
        source.truncate(source.len() - 1);
        for place in 0..table.rows.len() {
            source.push_str("  ");
            source.push_str(&self.row(index, place, table));
            source.push_str(",\n");
        }
        source.push(')');
        source
    }

    fn row(&self, index: usize, place: usize, table: &Table) -> String {
        let row = &table.rows[place];
        let is_tall = row.cells.iter().zip(&table.columns).any(|(cell, column)| is_tall(cell, column, table));
        let cells = row.cells.iter().enumerate().map(|(number, cell)| {
            let names_group = number == 0 && row.starts_group;
            let content = self.cell(cell, names_group);
            let content = match self.outline.row(index, place).filter(|_| number == 0) {
                Some(anchor) => format!("words([#metadata(none) <{}>], {content})", name(anchor)),
                None => content,
            };
            let content = if is_tall { format!("tall({content})") } else { content };
            let names_row = number == 0 && cell.has_words();
            if names_row { format!("names-row({content})") } else { content }
        });
        cells.collect::<Vec<_>>().join(", ")
    }

    fn cell(&self, cell: &Cell, names_group: bool) -> String {
        let lines: Vec<String> = cell
            .lines
            .iter()
            .map(|line| if names_group { format!("strong({})", literal(&plain(line))) } else { self.line(line) })
            .collect();
        match lines.as_slice() {
            [] => "none".to_owned(),
            [only] => only.clone(),
            several => format!("lines({})", several.join(", ")),
        }
    }

    fn line(&self, line: &[Inline]) -> String {
        let parts: Vec<String> = line
            .iter()
            .map(|inline| match inline {
                Inline::Text(text) => literal(text),
                Inline::Strong(text) => format!("strong({})", literal(text)),
                Inline::Link { text, to } if self.outline.has(to) => {
                    format!("goto({}, {})", literal(&name(to.as_str())), literal(text))
                }
                Inline::Link { text, .. } => literal(text),
            })
            .collect();
        match parts.as_slice() {
            [only] => only.clone(),
            several => format!("words({})", several.join(", ")),
        }
    }
}

/// Whether a cell may not fit on what is left of a page: then its row breaks, for what does not fit is cut off.
fn is_tall(cell: &Cell, column: &Column, table: &Table) -> bool {
    /// Chinese characters of a line over the whole width; Latin ones are narrower.
    const LINE: usize = 48;
    /// A third of a page.
    const TALL: usize = 18;
    let total: usize = table.columns.iter().map(|column| usize::from(column.weight.max(1))).sum();
    let width = (LINE * usize::from(column.weight.max(1)) / total).max(1);
    let lines = cell.lines.iter().map(|line| plain(line).chars().count() / width + 1);
    lines.sum::<usize>() > TALL
}

/// The label of an anchor; a label may not begin with every sign that an anchor may begin with.
fn name(anchor: &str) -> String {
    format!("at-{anchor}")
}

/// A call with named arguments, a line each.
fn call(function: &str, arguments: &[(&str, String)]) -> String {
    let lines: String = arguments.iter().map(|(key, value)| format!("  {key}: {value},\n")).collect();
    format!("#{function}(\n{lines})")
}

/// An array; the comma after the last element keeps an array of one from being read as brackets.
fn array(elements: impl Iterator<Item = String>) -> String {
    let elements: String = elements.map(|element| format!("{element}, ")).collect();
    format!("({})", elements.trim_end())
}

fn strings(texts: &[String]) -> String {
    array(texts.iter().filter(|text| !text.is_empty()).map(|text| literal(text)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_array_of_one_is_an_array() {
        assert_eq!(array(["1".to_owned()].into_iter()), "(1,)");
        assert_eq!(array(std::iter::empty()), "()");
    }
}
