//! Where words of a document stand in its file, in bytes, characters and lines.

use std::ops::Range;

use spectemur_proof::{Document, Piece};

use super::Proofread;

/// Between two places at which characters and lines were counted, in bytes.
const STEP: usize = 4096;

/// A place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Located {
    pub(super) bytes: Range<usize>,
    /// Unicode characters, code points, from zero.
    pub(super) characters: Range<usize>,
    /// Lines and columns of both ends, from one; columns in characters.
    pub(super) from: (usize, usize),
    pub(super) to: (usize, usize),
}

/// Finds places of one proof-reading.
pub(super) struct Places<'p> {
    document: &'p Document,
    /// What is counted in: the file where it is text, or else the words.
    counted: &'p str,
    is_file: bool,
    /// Characters before each step.
    characters: Vec<usize>,
    /// Where each line begins, in bytes.
    lines: Vec<usize>,
}

impl<'p> Places<'p> {
    pub(super) fn new(proofread: &Proofread<'p>) -> Self {
        let document = proofread.document;
        let file = std::str::from_utf8(proofread.file).ok().filter(|_| proofread.format.is_text());
        let counted = file.unwrap_or(&document.text);
        let mut characters = vec![0];
        let (mut from, mut count) = (0, 0);
        while from + STEP < counted.len() {
            let piece = counted.as_bytes().get(from..from + STEP).unwrap_or_default();
            count += begun_in(piece);
            characters.push(count);
            from += STEP;
        }
        let breaks = memchr::memchr_iter(b'\n', counted.as_bytes()).map(|at| at + 1);
        let lines = std::iter::once(0).chain(breaks).collect();
        Self { document, counted, is_file: file.is_some(), characters, lines }
    }

    /// Whether places are those of the file, not of the words.
    pub(super) fn are_of_file(&self) -> bool {
        self.is_file
    }

    /// Where words stand, given as bytes of the document's words.
    pub(super) fn locate(&self, words: &Range<usize>) -> Located {
        let bytes = if self.is_file { in_file(self.document, words) } else { words.clone() };
        let bytes = bytes.start.min(self.counted.len())..bytes.end.min(self.counted.len());
        let characters = self.characters_before(bytes.start)..self.characters_before(bytes.end);
        Located { from: self.line(bytes.start), to: self.line(bytes.end), bytes, characters }
    }

    fn characters_before(&self, byte: usize) -> usize {
        let step = byte / STEP;
        let (step, known) = match self.characters.get(step) {
            Some(known) => (step, *known),
            None => (self.characters.len() - 1, self.characters.last().copied().unwrap_or(0)),
        };
        let rest = self.counted.as_bytes().get(step * STEP..byte).unwrap_or_default();
        known + begun_in(rest)
    }

    fn line(&self, byte: usize) -> (usize, usize) {
        let line = self.lines.partition_point(|start| *start <= byte).max(1);
        let start = self.lines.get(line - 1).copied().unwrap_or(0);
        (line, self.characters_before(byte) - self.characters_before(start) + 1)
    }
}

/// How many characters begin in these bytes.
fn begun_in(bytes: &[u8]) -> usize {
    bytes.iter().filter(|byte| **byte & 0xC0 != 0x80).count()
}

/// The bytes of the file at which words stand.
fn in_file(document: &Document, words: &Range<usize>) -> Range<usize> {
    let pieces = &document.pieces;
    if pieces.is_empty() {
        return words.clone();
    }
    let is_same = |piece: &Piece| piece.length == piece.length_in_file;
    // The first piece that ends behind the start; words that were put in stand where the next piece does.
    let first = pieces.partition_point(|piece| piece.at + piece.length <= words.start);
    let start = match pieces.get(first) {
        Some(piece) if is_same(piece) => piece.in_file + words.start.saturating_sub(piece.at),
        Some(piece) => piece.in_file,
        None => pieces.last().map_or(0, |piece| piece.in_file + piece.length_in_file),
    };
    // The last piece that begins before the end.
    let after = pieces.partition_point(|piece| piece.at < words.end);
    let end = match after.checked_sub(1).and_then(|last| pieces.get(last)) {
        Some(piece) if is_same(piece) => piece.in_file + (words.end - piece.at).min(piece.length),
        Some(piece) => piece.in_file + piece.length_in_file,
        None => start,
    };
    start..end.max(start)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::{Format, from_html};
    use spectemur_model::Language;

    #[test]
    fn a_place_in_html_is_that_of_the_file() {
        let file = "<!-- 两 -->\n<p>五个\n国家 &amp; <b>22</b>&nbsp;donors".as_bytes();
        let document = from_html(file).unwrap();
        assert_eq!(document.text, "五个\n国家 & 22\u{a0}donors");
        let proofread = Proofread {
            document: &document,
            format: Format::Html,
            file,
            name: "a.html",
            findings: Vec::new(),
            language: Language::English,
        };
        let places = Places::new(&proofread);
        let of = |words: &str| {
            let at = document.text.find(words).unwrap();
            let located = places.locate(&(at..at + words.len()));
            let text = std::str::from_utf8(&file[located.bytes.clone()]).unwrap();
            (text, located)
        };
        let (text, located) = of("22");
        assert_eq!(text, "22");
        let before = std::str::from_utf8(&file[..located.bytes.start]).unwrap();
        assert_eq!(located.characters, before.chars().count()..before.chars().count() + 2);
        assert_eq!((located.from, located.to), ((3, 13), (3, 15)));
        assert_eq!(of("& 22\u{a0}donors").0, "&amp; <b>22</b>&nbsp;donors");
        assert_eq!(of("五个\n国").0, "五个\n国");
    }

    #[test]
    fn places_in_a_long_text_are_counted_from_the_nearest_step() {
        let file = "两 x\n".repeat(5_000);
        let document = Document { text: file.clone(), ..Document::default() };
        let proofread = Proofread {
            document: &document,
            format: Format::Plain,
            file: file.as_bytes(),
            name: "a.txt",
            findings: Vec::new(),
            language: Language::English,
        };
        let places = Places::new(&proofread);
        let last = file.len() - 2;
        let located = places.locate(&(last..last + 1));
        assert_eq!(located.characters, 19_998..19_999);
        assert_eq!(located.from, (5_000, 3));
        assert_eq!(places.locate(&(file.len()..file.len())).characters, 20_000..20_000);
    }
}
