//! Plain text into a document: lines joined to paragraphs, headings, items, notes, tables, and what the page carries.
//!
//! It takes text as it was pulled out of a file: lines broken in the middle of words, every line followed by an empty
//! one, page heads between two halves of a paragraph. It must not read what the words mean. Every range is bytes of
//! the text itself.

mod lines;
mod table;

use crate::document::{Block, BlockKind, Document};
use lines::{Line, Page};

/// The text with its blocks; the text is kept as it is, byte for byte.
///
/// There is no error: any text is a document, if only of one paragraph.
#[must_use]
pub fn read(text: String) -> Document {
    let page = Page::of(&text);
    let blocks = Reader { page: &page, blocks: Vec::new(), tables: 0 }.read();
    Document { text, blocks, pieces: Vec::new(), language: None }
}

struct Reader<'a> {
    page: &'a Page<'a>,
    blocks: Vec<Block>,
    tables: u32,
}

impl Reader<'_> {
    fn read(mut self) -> Vec<Block> {
        let lines = &self.page.lines;
        let mut at = 0;
        while let Some(line) = lines.get(at) {
            at = if let Some(end) = table::end_of(lines, at) {
                self.table(at, end);
                end
            } else if let Some(stack) = table::stacked(lines, at) {
                table::stack_cells(lines.get(at..stack.end).unwrap_or_default(), stack, self.tables, &mut self.blocks);
                self.tables += 1;
                stack.end
            } else if self.page.is_furniture(at) {
                self.add(BlockKind::Furniture, None, line.range.clone());
                at + 1
            } else {
                self.paragraph(at)
            };
        }
        self.blocks
    }

    fn table(&mut self, from: usize, to: usize) {
        let lines = self.page.lines.get(from..to).unwrap_or_default();
        table::cells(self.page.text, lines, self.tables, &mut self.blocks);
        self.tables += 1;
    }

    /// Takes the lines of one paragraph, and gives the line after it.
    fn paragraph(&mut self, from: usize) -> usize {
        let mut end = from;
        while self.page.joins(from, end) {
            end += 1;
        }
        let lines = self.page.lines.get(from..=end).unwrap_or_default();
        if let (Some(first), Some(last)) = (lines.first(), lines.last()) {
            let range = first.range.start..last.range.end;
            let (kind, number) = self.kind(first, end == from);
            self.add(kind, number, range);
        }
        end + 1
    }

    fn kind(&self, line: &Line<'_>, alone: bool) -> (BlockKind, Option<String>) {
        let marker = line.marker();
        let number = marker.number();
        let heading = if alone { self.page.heading_level(line, &marker) } else { None };
        let kind = match (heading, &marker) {
            (Some(level), _) => BlockKind::Heading { level },
            (None, lines::Marker::Note(_)) => BlockKind::Note,
            (None, lines::Marker::Bullet) => BlockKind::Item { level: 1 + u8::from(line.indent > 1) },
            (None, lines::Marker::Letter(_)) => BlockKind::Item { level: 1 },
            (None, _) => BlockKind::Paragraph,
        };
        (kind, number)
    }

    fn add(&mut self, kind: BlockKind, number: Option<String>, range: std::ops::Range<usize>) {
        self.blocks.push(Block { kind, number, range, anchor: None });
    }
}

#[cfg(test)]
mod tests;
