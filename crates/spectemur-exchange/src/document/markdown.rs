//! Markdown to blocks: `CommonMark` with tables, footnotes and struck words, which are left out.
//!
//! Pieces of HTML in it are read as HTML. Each piece of the words keeps its place in the file.

use std::ops::Range;

use pulldown_cmark::{Event, HeadingLevel, Options, Parser, Tag, TagEnd};
use spectemur_proof::{BlockKind, Document};

use super::error::{Counted, DocumentError};
use super::flow::{Blanks, Flow};
use super::html::Reader;
use super::{block_number, caption, limits, text_of};

/// Reads Markdown.
///
/// # Errors
///
/// If the file is too large, nested too deeply or not in UTF-8.
pub fn from_markdown(bytes: &[u8]) -> Result<Document, DocumentError> {
    let (text, mark) = text_of(bytes)?;
    let mut options = Options::ENABLE_TABLES | Options::ENABLE_FOOTNOTES | Options::ENABLE_STRIKETHROUGH;
    options |= Options::ENABLE_HEADING_ATTRIBUTES | Options::ENABLE_YAML_STYLE_METADATA_BLOCKS;
    let mut markdown = Markdown { flow: Flow::default(), source: text, mark, ..Markdown::new() };
    for (event, range) in Parser::new_ext(text, options).into_offset_iter() {
        markdown.take(event, range)?;
    }
    markdown.end_block()?;
    let mut document = markdown.flow.into_document();
    caption::mark(&mut document);
    Ok(document)
}

/// What is being read.
struct Markdown<'s> {
    flow: Flow,
    source: &'s str,
    mark: usize,
    /// Lists that are open: the next number of each, where it counts.
    lists: Vec<Option<u64>>,
    /// The mark of the item whose first block is still to come.
    item: Option<Option<String>>,
    heading: Option<u8>,
    note: Option<String>,
    cell: Option<Cell>,
    tables: u32,
    /// Words inside are not read: struck ones, and what stands before the text for programs.
    skipped: u32,
    depth: usize,
    html: Option<Range<usize>>,
}

/// The cell that is read, or the one before it.
struct Cell {
    row: u32,
    column: u32,
    is_header: bool,
}

impl Markdown<'_> {
    fn new() -> Self {
        Self {
            flow: Flow::default(),
            source: "",
            mark: 0,
            lists: Vec::new(),
            item: None,
            heading: None,
            note: None,
            cell: None,
            tables: 0,
            skipped: 0,
            depth: 0,
            html: None,
        }
    }

    fn take(&mut self, event: Event<'_>, range: Range<usize>) -> Result<(), DocumentError> {
        match event {
            Event::Start(tag) => {
                self.depth += 1;
                if self.depth > limits::DEPTH {
                    return Err(DocumentError::too_many(Counted::Depth, "", limits::DEPTH));
                }
                self.start(tag, range)
            }
            Event::End(tag) => {
                self.depth = self.depth.saturating_sub(1);
                self.end(tag)
            }
            Event::Html(_) => {
                // The lines of a piece of HTML follow one another.
                self.html = Some(self.html.take().map_or(range.clone(), |before| before.start..range.end));
                Ok(())
            }
            _ if self.skipped > 0 => Ok(()),
            Event::Text(words) | Event::Code(words) => self.words(&words, range),
            Event::InlineHtml(tag) if tag.trim_end_matches(['>', '/', ' ']).eq_ignore_ascii_case("<br") => {
                self.flow.break_line(Some((self.mark + range.start, range.len())));
                Ok(())
            }
            Event::SoftBreak | Event::HardBreak => {
                self.flow.break_line(Some((self.mark + range.start, range.len())));
                Ok(())
            }
            Event::InlineHtml(_)
            | Event::FootnoteReference(_)
            | Event::Rule
            | Event::TaskListMarker(_)
            | Event::InlineMath(_)
            | Event::DisplayMath(_) => Ok(()),
        }
    }

    fn words(&mut self, words: &str, range: Range<usize>) -> Result<(), DocumentError> {
        let written = self.source.get(range.clone()).unwrap_or_default();
        // Code stands between marks; what the parser took from the source as it is stands in it as it is.
        match written.find(words) {
            Some(inside) => self.flow.push(words, Some(self.mark + range.start + inside), Blanks::Kept),
            None => self.flow.push_written(words, (self.mark + range.start, range.len())),
        }
    }

    fn start(&mut self, tag: Tag<'_>, range: Range<usize>) -> Result<(), DocumentError> {
        match tag {
            Tag::Heading { level, .. } => {
                self.end_block()?;
                self.heading = Some(number_of(level));
            }
            Tag::List(first) => {
                self.end_block()?;
                self.lists.push(first);
            }
            Tag::Item => {
                self.end_block()?;
                self.item = Some(self.lists.last_mut().and_then(Option::as_mut).map(|next| {
                    let number = next.to_string();
                    *next = next.saturating_add(1);
                    number
                }));
            }
            Tag::FootnoteDefinition(mark) => {
                self.end_block()?;
                self.note = Some(mark.into_string());
            }
            Tag::Table(_) => {
                self.end_block()?;
                self.cell = Some(Cell { row: 0, column: 0, is_header: true });
            }
            Tag::HtmlBlock => self.html = Some(range.start..range.start),
            Tag::Strikethrough | Tag::MetadataBlock(_) => self.skipped += 1,
            Tag::Paragraph | Tag::BlockQuote(_) | Tag::CodeBlock(_) => self.end_block()?,
            _ => {}
        }
        Ok(())
    }

    fn end(&mut self, tag: TagEnd) -> Result<(), DocumentError> {
        match tag {
            TagEnd::TableCell => {
                self.end_cell()?;
                if let Some(cell) = &mut self.cell {
                    cell.column = cell.column.saturating_add(1);
                }
            }
            TagEnd::TableHead | TagEnd::TableRow => {
                if let Some(cell) = &mut self.cell {
                    *cell = Cell { row: cell.row.saturating_add(1), column: 0, is_header: false };
                }
            }
            TagEnd::Table => {
                self.cell = None;
                self.tables = self.tables.saturating_add(1);
            }
            TagEnd::HtmlBlock => {
                if let Some(range) = self.html.take() {
                    let piece = self.source.get(range.clone()).unwrap_or_default();
                    let flow = std::mem::take(&mut self.flow);
                    let mut reader = Reader::inside(flow, self.mark + range.start, self.tables);
                    let read = reader.read(piece);
                    (self.flow, self.tables) = reader.give_back();
                    read?;
                }
            }
            TagEnd::Strikethrough | TagEnd::MetadataBlock(_) => self.skipped = self.skipped.saturating_sub(1),
            TagEnd::Paragraph | TagEnd::CodeBlock => self.end_block()?,
            TagEnd::Heading(_) => {
                self.end_block()?;
                self.heading = None;
            }
            TagEnd::Item => {
                self.end_block()?;
                self.item = None;
            }
            TagEnd::List(_) => {
                self.end_block()?;
                self.lists.pop();
            }
            TagEnd::FootnoteDefinition => {
                self.end_block()?;
                self.note = None;
            }
            _ => {}
        }
        Ok(())
    }

    fn end_cell(&mut self) -> Result<(), DocumentError> {
        let Some(Cell { row, column, is_header }) = self.cell else {
            return Ok(());
        };
        let kind = BlockKind::Cell { table: self.tables, row, column, columns: 1, rows: 1, is_header };
        self.flow.finish(kind, None, None).map(|_| ())
    }

    fn end_block(&mut self) -> Result<(), DocumentError> {
        if !self.flow.has_letters() {
            return Ok(());
        }
        let typed = || block_number::typed_number(self.flow.open_words());
        let (kind, number) = if let Some(level) = self.heading {
            (BlockKind::Heading { level }, typed())
        } else if let Some(mark) = &self.note {
            (BlockKind::Note, Some(mark.clone()))
        } else if let Some(number) = self.item.take() {
            let level = u8::try_from(self.lists.len()).unwrap_or(u8::MAX).max(1);
            // Paragraphs that count in digits are those of the document, not of a list in it.
            let kind = if number.is_some() && level == 1 { BlockKind::Paragraph } else { BlockKind::Item { level } };
            (kind, number.or_else(typed))
        } else {
            (BlockKind::Paragraph, typed())
        };
        self.flow.finish(kind, number, None).map(|_| ())
    }
}

fn number_of(level: HeadingLevel) -> u8 {
    match level {
        HeadingLevel::H1 => 1,
        HeadingLevel::H2 => 2,
        HeadingLevel::H3 => 3,
        HeadingLevel::H4 => 4,
        HeadingLevel::H5 => 5,
        HeadingLevel::H6 => 6,
    }
}
