//! A document as the proof-reader sees it: its words in reading order, cut into blocks.
//!
//! Readers of formats make it. It must not hold a judgement about what the words mean.

use std::ops::Range;

use spectemur_model::Language;

/// A document: words, and the blocks in which they stand.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Document {
    /// The words in reading order; of a file of plain text, the file itself.
    pub text: String,
    /// The blocks in reading order. Ranges do not overlap; words outside every block are not proof-read.
    pub blocks: Vec<Block>,
    /// Where pieces of the words stand in the file, in order, for files that are text but not plain (Markdown, HTML).
    /// Empty where the words are the file, and where the file is no text.
    pub pieces: Vec<Piece>,
    /// The language that the file says it is in; found from the words without it.
    pub language: Option<Language>,
}

/// A block: what a reader sees as one heading, paragraph, item, cell or note.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Block {
    /// What it is.
    pub kind: BlockKind,
    /// The number that stands before it in print ("31", "(a)", "D", "4.2"), without its full stop. It is not part of
    /// the range where the format counts by itself.
    pub number: Option<String>,
    /// Bytes of [`Document::text`], from inclusive, to exclusive. It may hold line breaks.
    pub range: Range<usize>,
    /// Where it stands in the file, for formats that are not text.
    pub anchor: Option<Anchor>,
}

/// What a block is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BlockKind {
    /// A heading; one is the highest.
    Heading {
        /// From one.
        level: u8,
    },
    /// A paragraph.
    Paragraph,
    /// An item of a list; one is the outermost.
    Item {
        /// From one.
        level: u8,
    },
    /// A cell of a table.
    Cell {
        /// Which table of the document, from zero.
        table: u32,
        /// Which row, from zero.
        row: u32,
        /// The first column that it covers, from zero.
        column: u32,
        /// How many columns it covers, one or more.
        columns: u32,
        /// How many rows it covers, one or more.
        rows: u32,
        /// Whether it heads its column or its row.
        is_header: bool,
    },
    /// A footnote or endnote; its mark is the block's number.
    Note,
    /// The words over or under a table or picture that name it.
    Caption,
    /// What the page carries: running heads, page numbers. Not proof-read.
    Furniture,
}

/// Where a block stands in a file that is not text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Anchor {
    /// The part of the file: the name of a part in a container, or the number of a page from one.
    pub part: String,
    /// Which paragraph of the part, from zero, in the order of the part.
    pub paragraph: u32,
}

/// A piece of the words that stands in the file without a break.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Piece {
    /// Where it begins in [`Document::text`], in bytes.
    pub at: usize,
    /// Where it begins in the file, in bytes.
    pub in_file: usize,
    /// How long it is in the words, in bytes.
    pub length: usize,
    /// How long it is in the file, in bytes: more than in the words where the file writes a character as a reference.
    pub length_in_file: usize,
}

impl Document {
    /// The words of a block.
    #[must_use]
    pub fn words(&self, block: &Block) -> &str {
        self.text.get(block.range.clone()).unwrap_or_default()
    }
}
