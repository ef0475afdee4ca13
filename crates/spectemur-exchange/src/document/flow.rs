//! Words as they are read, cut into blocks, each piece with its place in the file.
//!
//! It must not know a format: a reader says which words come, how blanks count, and where a block ends.

use spectemur_proof::{Anchor, Block, BlockKind, Document, Piece};

use super::error::{Counted, DocumentError};
use super::limits;

/// How blanks count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Blanks {
    /// As they stand.
    Kept,
    /// Several are one: a line break where there is one among them, or else a space.
    Collapsed,
}

/// A document while it is read.
#[derive(Debug, Default)]
pub(super) struct Flow {
    document: Document,
    /// Where the open block begins; none as long as it has no letter.
    start: Option<usize>,
    /// Blanks that count only if a letter follows in the same block: what they come to, and their place in the file.
    blank: Option<(char, Option<(usize, usize)>)>,
}

impl Flow {
    /// Takes words that stand in the file from `in_file` on as they are; without it, in no place of the file.
    pub(super) fn push(&mut self, words: &str, in_file: Option<usize>, blanks: Blanks) -> Result<(), DocumentError> {
        let is_blank = |letter: char| matches!(letter, ' ' | '\t' | '\n' | '\r' | '\u{c}');
        let mut at = 0;
        while let Some(rest) = words.get(at..).filter(|rest| !rest.is_empty()) {
            let begins_blank = rest.starts_with(is_blank);
            let length = rest.find(|letter| is_blank(letter) != begins_blank).unwrap_or(rest.len());
            let (piece, _) = rest.split_at_checked(length).unwrap_or((rest, ""));
            let place = in_file.map(|from| (from + at, piece.len()));
            match blanks {
                _ if !begins_blank => self.letters(piece, place)?,
                Blanks::Collapsed => self.blank(if piece.contains('\n') { '\n' } else { ' ' }, place),
                Blanks::Kept if self.start.is_some() => {
                    self.settle_blank();
                    self.append(piece, place)?;
                }
                Blanks::Kept => {}
            }
            at += piece.len().max(1);
        }
        Ok(())
    }

    /// Takes words that the file writes in another way, such as a reference to a character.
    pub(super) fn push_written(&mut self, words: &str, place: (usize, usize)) -> Result<(), DocumentError> {
        if words.chars().all(|letter| matches!(letter, ' ' | '\t' | '\n' | '\r')) {
            self.blank(if words.contains('\n') { '\n' } else { ' ' }, Some(place));
            return Ok(());
        }
        self.letters(words, Some(place))
    }

    /// A line break that stands even among blanks.
    pub(super) fn break_line(&mut self, place: Option<(usize, usize)>) {
        self.blank = Some(('\n', place));
    }

    fn blank(&mut self, as_letter: char, place: Option<(usize, usize)>) {
        self.blank = match self.blank.take() {
            Some(('\n', before)) => Some(('\n', before)),
            Some((_, before)) if as_letter != '\n' => Some((as_letter, before)),
            _ => Some((as_letter, place)),
        };
    }

    fn letters(&mut self, words: &str, place: Option<(usize, usize)>) -> Result<(), DocumentError> {
        if self.start.is_none() {
            self.blank = None;
            if !self.document.text.is_empty() {
                self.document.text.push('\n');
            }
            self.start = Some(self.document.text.len());
        }
        self.settle_blank();
        self.append(words, place)
    }

    fn settle_blank(&mut self) {
        if let Some((letter, place)) = self.blank.take() {
            let at = self.document.text.len();
            self.document.text.push(letter);
            self.add_piece(at, 1, place);
        }
    }

    fn append(&mut self, words: &str, place: Option<(usize, usize)>) -> Result<(), DocumentError> {
        let at = self.document.text.len();
        self.document.text.push_str(words);
        self.add_piece(at, words.len(), place);
        if self.document.text.len() > limits::WORDS_BYTES {
            return Err(DocumentError::too_many(Counted::Words, "", limits::WORDS_BYTES));
        }
        Ok(())
    }

    fn add_piece(&mut self, at: usize, length: usize, place: Option<(usize, usize)>) {
        let Some((in_file, length_in_file)) = place else {
            return;
        };
        if let Some(last) = self.document.pieces.last_mut() {
            let both_as_they_are = last.length == last.length_in_file && length == length_in_file;
            if both_as_they_are && last.at + last.length == at && last.in_file + last.length_in_file == in_file {
                last.length += length;
                last.length_in_file += length;
                return;
            }
        }
        self.document.pieces.push(Piece { at, in_file, length, length_in_file });
    }

    /// Whether the open block has a letter.
    pub(super) fn has_letters(&self) -> bool {
        self.start.is_some()
    }

    /// The words of the open block so far.
    pub(super) fn open_words(&self) -> &str {
        self.start.and_then(|start| self.document.text.get(start..)).unwrap_or_default()
    }

    /// Ends the open block; one without a letter is none. Says whether there was one.
    pub(super) fn finish(
        &mut self,
        kind: BlockKind,
        number: Option<String>,
        anchor: Option<Anchor>,
    ) -> Result<bool, DocumentError> {
        self.blank = None;
        let Some(start) = self.start.take() else {
            return Ok(false);
        };
        let end = start + self.document.text.get(start..).unwrap_or_default().trim_end().len();
        self.cut(end);
        self.document.blocks.push(Block { kind, number, range: start..end, anchor });
        if self.document.blocks.len() > limits::BLOCKS {
            return Err(DocumentError::too_many(Counted::Blocks, "", limits::BLOCKS));
        }
        Ok(true)
    }

    /// Takes back the words from a place on.
    fn cut(&mut self, end: usize) {
        self.document.text.truncate(end);
        while let Some(last) = self.document.pieces.last_mut() {
            if last.at >= end {
                self.document.pieces.pop();
                continue;
            }
            if last.at + last.length > end && last.length == last.length_in_file {
                last.length = end - last.at;
                last.length_in_file = last.length;
            }
            break;
        }
    }

    /// The finished document.
    pub(super) fn into_document(self) -> Document {
        self.document
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blanks_collapse_and_every_piece_keeps_its_place() {
        let mut flow = Flow::default();
        flow.push("  22  donors\n ", Some(10), Blanks::Collapsed).unwrap();
        flow.push_written("&", (24, 5)).unwrap();
        flow.push(" more ", Some(29), Blanks::Collapsed).unwrap();
        assert!(flow.finish(BlockKind::Paragraph, None, None).unwrap());
        assert!(!flow.finish(BlockKind::Paragraph, None, None).unwrap());
        flow.push("next", Some(40), Blanks::Kept).unwrap();
        flow.finish(BlockKind::Caption, None, None).unwrap();
        let document = flow.into_document();
        assert_eq!(document.text, "22 donors\n& more\nnext");
        let ranges: Vec<_> = document.blocks.iter().map(|block| block.range.clone()).collect();
        assert_eq!(ranges, [0..16, 17..21]);
        let pieces: Vec<_> =
            document.pieces.iter().map(|piece| (piece.at, piece.length, piece.in_file, piece.length_in_file)).collect();
        let expected = [(0, 2, 12, 2), (2, 1, 14, 2), (3, 6, 16, 6), (9, 1, 22, 2), (10, 1, 24, 5), (11, 5, 29, 5)];
        assert_eq!(pieces[..6], expected);
        assert_eq!(pieces[6..], [(17, 4, 40, 4)]);
    }
}
