//! The document: what a reader sees, without any file format.
//!
//! Composition builds it, exporters write it. It holds no query and no format; every word in it is already in the
//! document's language, the exporters' own fixed words ([`Words`]) included.

use spectemur_model::{Day, Language};

/// A whole document in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Document {
    /// The language of every word in it.
    pub language: Language,
    /// A stable identifier: the same record and day give the same one.
    pub identifier: String,
    /// The day that the document bears, also in file metadata.
    pub dated: Day,
    /// The first page.
    pub cover: Cover,
    /// Words that exporters need for themselves.
    pub words: Words,
    /// The content in order.
    pub blocks: Vec<Block>,
}

/// The first page, in the manner of a document of the meeting.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cover {
    /// The name of the treaty.
    pub series: String,
    /// The document symbol.
    pub symbol: String,
    /// The day, written out.
    pub date: String,
    /// The name of the language and of the original's language, a line each.
    pub language_lines: Vec<String>,
    /// Meeting, its days and place, agenda item: a line each.
    pub meeting_lines: Vec<String>,
    /// The title.
    pub title: String,
    /// The subtitle.
    pub subtitle: String,
    /// Who submits it.
    pub submitted_by: String,
    /// What the reader must know of how the document was made.
    pub colophon: Vec<String>,
    /// Whether the text begins on a page after it; a letter begins on the same.
    pub is_page: bool,
}

/// The fixed words of exporters, in the document's language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Words {
    /// Over the table of contents.
    pub contents: String,
    /// Over the paragraph numbers in the table of contents.
    pub paragraphs: String,
    /// Over the page numbers in the table of contents, where the format has pages.
    pub page: String,
    /// On the control that opens a figure's evidence.
    pub evidence: String,
    /// Label of the navigation for assistive technology.
    pub navigation: String,
    /// Link to the start of the content.
    pub skip_to_content: String,
}

/// A block of the document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    /// A heading of level 1 to 4.
    Heading {
        /// 1 for parts, 2 for sections, 3 for parts of sections, 4 below.
        level: u8,
        /// The words.
        text: String,
        /// Where links to this heading point.
        anchor: Option<Anchor>,
    },
    /// A paragraph, numbered or not.
    Paragraph(Paragraph),
    /// A list of items.
    List {
        /// How items are marked.
        marker: Marker,
        /// The items.
        items: Vec<Paragraph>,
    },
    /// A table with a header row.
    Table(Table),
}

/// How the items of a list are marked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Marker {
    /// A bullet.
    Bullet,
    /// (a), (b), (c).
    Letter,
}

/// A paragraph.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Paragraph {
    /// Its number in the document; numbered paragraphs can be cited.
    pub number: Option<u32>,
    /// The words.
    pub text: Vec<Inline>,
    /// What stands behind it: shown on demand where the format can fold, left to the annex where it cannot.
    pub opens: Vec<Vec<Inline>>,
    /// Whether it is an aside (a note, a source line) and not body text.
    pub aside: bool,
}

/// A piece of a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Inline {
    /// Plain words.
    Text(String),
    /// Emphasised words.
    Strong(String),
    /// Words that lead to a place in the same document.
    Link {
        /// The words.
        text: String,
        /// Where they lead.
        to: Anchor,
    },
}

/// A name for a place in the document: letters, digits and hyphens.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Anchor(String);

impl Anchor {
    /// The anchor for this text; any other character becomes a hyphen.
    #[must_use]
    pub fn new(text: &str) -> Self {
        Self(text.chars().map(|letter| if letter.is_ascii_alphanumeric() { letter } else { '-' }).collect())
    }

    /// The text of the anchor.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// A table with a header row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    /// What the table shows; also its text for assistive technology.
    pub caption: String,
    /// Columns in reading order.
    pub columns: Vec<Column>,
    /// Rows; each has as many cells as there are columns.
    pub rows: Vec<Row>,
}

/// A column of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    /// The header.
    pub header: String,
    /// The share of the width, relative to the other columns.
    pub weight: u16,
    /// Whether the column holds figures, which align at the end of the line.
    pub figures: bool,
}

/// A row of a table.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Row {
    /// Where links to this row point.
    pub anchor: Option<Anchor>,
    /// The cells.
    pub cells: Vec<Cell>,
    /// Whether the row begins a group: the first cell then names it.
    pub starts_group: bool,
}

/// A cell of a table.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Cell {
    /// The lines.
    pub lines: Vec<Vec<Inline>>,
    /// What stands behind the figure: shown on demand where the format can fold, left to the annex where it cannot.
    pub opens: Vec<Vec<Inline>>,
}

impl Cell {
    /// A cell with one line of plain words.
    #[must_use]
    pub fn text(words: impl Into<String>) -> Self {
        Self { lines: vec![vec![Inline::Text(words.into())]], opens: Vec::new() }
    }

    /// Whether there is a word in it to read.
    #[must_use]
    pub fn has_words(&self) -> bool {
        self.lines.iter().any(|line| !plain(line).trim().is_empty())
    }
}

impl Paragraph {
    /// A paragraph of plain words.
    #[must_use]
    pub fn text(words: impl Into<String>) -> Self {
        Self { text: vec![Inline::Text(words.into())], ..Self::default() }
    }
}

/// The plain words of a line, without emphasis and links.
#[must_use]
pub fn plain(line: &[Inline]) -> String {
    line.iter()
        .map(|inline| match inline {
            Inline::Text(text) | Inline::Strong(text) | Inline::Link { text, .. } => text.as_str(),
        })
        .collect()
}
