//! Words of a word-processing file while they are collected, each piece with where it stands in the XML, for those who
//! want to write between them.

use std::ops::Range;

use spectemur_proof::{Anchor, BlockKind};

/// A piece of words and the XML that it is from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Source {
    /// Where the piece begins in the words, in bytes.
    pub(crate) at: usize,
    /// How long it is in the words, in bytes.
    pub(crate) length: usize,
    /// The bytes of the part that say it: letters, a reference, or an element such as a tab.
    pub(crate) xml: Range<usize>,
    /// Whether those bytes are the letters themselves, so that they may be parted anywhere.
    pub(crate) is_letters: bool,
    /// The start tag of the element around the letters; of an element such as a tab, the element itself.
    pub(crate) element: Range<usize>,
    /// Which of the runs.
    pub(crate) run: usize,
}

/// A run: words that look alike.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Run {
    /// All its bytes.
    pub(crate) xml: Range<usize>,
    /// Its properties, with their tags; empty where it has none.
    pub(crate) properties: Range<usize>,
    /// The name of its element as it is written, such as `w:r`.
    pub(crate) name: String,
}

/// Words with their sources.
#[derive(Clone, Debug, Default)]
pub(super) struct Words {
    pub(super) text: String,
    pub(super) sources: Vec<Source>,
}

impl Words {
    /// Adds words that are said elsewhere, after a line break where there are words already.
    pub(super) fn append_line(&mut self, line: Self) {
        if line.text.is_empty() {
            return;
        }
        if !self.text.is_empty() {
            self.text.push('\n');
        }
        self.append(line);
    }

    /// Adds words that go on.
    pub(super) fn append(&mut self, line: Self) {
        let by = self.text.len();
        self.text.push_str(&line.text);
        self.sources.extend(line.sources.into_iter().map(|source| Source { at: source.at + by, ..source }));
    }
}

/// A block that is ready to be put in its place.
#[derive(Clone, Debug)]
pub(super) struct Ready {
    pub(super) kind: BlockKind,
    pub(super) number: Option<String>,
    pub(super) anchor: Anchor,
    pub(super) words: Words,
}
