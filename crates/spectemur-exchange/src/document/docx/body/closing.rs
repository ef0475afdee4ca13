//! What happens when a paragraph, a cell, a table or a note ends: its words become a block, or go to what stands around.

use spectemur_proof::{Anchor, BlockKind};

use super::{Body, Found};
use crate::document::block_number;
use crate::document::docx::frames::{Frame, Paragraph};
use crate::document::docx::words::{Ready, Words};
use crate::document::error::{Counted, DocumentError};
use crate::document::limits;

impl Body<'_> {
    /// A deleted end of the last paragraph has nothing to go on in.
    pub(super) fn end_held(&mut self) {
        if let Some(words) = self.held.take() {
            self.hand_on(vec![Ready { words, ..Ready::default() }]);
        }
    }

    /// Closes what stands open innermost and hands it to what stands around it.
    pub(super) fn close(&mut self) -> Result<(), DocumentError> {
        match self.frames.pop() {
            Some(Frame::Paragraph(paragraph)) => self.close_paragraph(paragraph),
            Some(Frame::Cell(mut cell)) => {
                // The last paragraph of a cell has nothing to go on in.
                cell.words.append_line(self.held.take().unwrap_or_default());
                if let Some(Frame::Table(table)) = self.frames.last_mut() {
                    table.end_cell(cell, self.part, self.shared.grid_steps)?;
                }
            }
            Some(Frame::Table(table)) => self.hand_on(table.ready),
            Some(Frame::Note(note)) if !note.is_line => {
                let paragraph = note.paragraph.unwrap_or_default();
                let anchor = Anchor { part: self.part.to_owned(), paragraph };
                self.found
                    .notes
                    .push((note.id, Ready { kind: BlockKind::Note, number: None, anchor, words: note.words }));
                self.hand_on(note.after);
            }
            Some(Frame::Note(_)) | None => {}
        }
        if self.found.ready.len() > limits::BLOCKS {
            return Err(DocumentError::too_many(Counted::Blocks, self.part, limits::BLOCKS));
        }
        Ok(())
    }

    fn hand_on(&mut self, ready: Vec<Ready>) {
        match self.frames.last_mut() {
            Some(Frame::Paragraph(paragraph)) => paragraph.after.extend(ready),
            Some(Frame::Cell(cell)) => cell.after.extend(ready),
            Some(Frame::Table(table)) => table.ready.extend(ready),
            Some(Frame::Note(note)) => note.after.extend(ready),
            None => self.found.ready.extend(ready),
        }
    }

    fn close_paragraph(&mut self, mut paragraph: Paragraph) {
        if let Some(mut held) = self.held.take() {
            held.append(paragraph.words);
            paragraph.words = held;
        }
        let goes_on = matches!(self.frames.last(), None | Some(Frame::Cell(_)));
        if paragraph.end_is_deleted && goes_on && paragraph.after.is_empty() {
            self.held = Some(paragraph.words);
            return;
        }
        let is_empty = paragraph.words.text.trim().is_empty();
        let (kind, number) = self.kind_and_number(&paragraph, is_empty);
        let words = paragraph.words;
        match self.frames.last_mut() {
            Some(Frame::Cell(cell)) => {
                if !is_empty {
                    cell.paragraph.get_or_insert(paragraph.index);
                    if cell.words.text.is_empty() {
                        cell.number = number;
                    }
                }
                cell.words.append_line(words);
                cell.after.extend(paragraph.after);
            }
            Some(Frame::Note(note)) => {
                if !is_empty {
                    note.paragraph.get_or_insert(paragraph.index);
                }
                note.words.append_line(words);
                note.after.extend(paragraph.after);
            }
            _ => {
                let anchor = Anchor { part: self.part.to_owned(), paragraph: paragraph.index };
                let mut ready = Vec::new();
                if !is_empty {
                    ready.push(Ready { kind, number, anchor, words });
                }
                ready.extend(paragraph.after);
                self.hand_on(ready);
            }
        }
    }

    fn kind_and_number(&mut self, paragraph: &Paragraph, is_empty: bool) -> (BlockKind, Option<String>) {
        let said = self.shared.styles.of_paragraph(paragraph.style.as_deref());
        // A paragraph out of a list says so with list zero; an empty one still counts.
        let list = paragraph.list.or(said.list);
        let level = paragraph.level.or(said.level).unwrap_or(0);
        let mark = list.and_then(|list| self.shared.numbering.count(list, level));
        if is_empty {
            return (BlockKind::Paragraph, None);
        }
        let typed = || block_number::typed_number(&paragraph.words.text);
        let number = mark.as_ref().and_then(|mark| mark.number.clone()).or_else(typed);
        let heading = match paragraph.outline {
            Some(level @ 0..=8) => Some(level + 1),
            Some(_) => None,
            None => said.heading,
        };
        let kind = match (heading, mark) {
            _ if said.is_contents => BlockKind::Furniture,
            _ if said.is_caption => BlockKind::Caption,
            (Some(level), _) => BlockKind::Heading { level },
            (None, Some(mark)) if mark.level > 0 || !mark.is_plain => BlockKind::Item { level: mark.level + 1 },
            (None, _) => BlockKind::Paragraph,
        };
        (kind, number)
    }
}

/// Words of a part that is carried by pages: one block for each paragraph.
pub(in crate::document::docx) fn as_furniture(found: Found) -> Vec<Ready> {
    let mut ready = found.ready;
    for block in &mut ready {
        block.kind = BlockKind::Furniture;
        block.number = None;
    }
    ready
}

/// No words.
impl Default for Ready {
    fn default() -> Self {
        let anchor = Anchor { part: String::new(), paragraph: 0 };
        Self { kind: BlockKind::Paragraph, number: None, anchor, words: Words::default() }
    }
}
