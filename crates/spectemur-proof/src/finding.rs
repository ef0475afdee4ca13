//! What the proof-reader finds: places that cannot all be true, as plain data.
//!
//! It must not word a message: a finding names its kind and gives what the message is filled with.

use std::collections::BTreeMap;
use std::ops::Range;

/// Something that cannot all be true, with every place in which it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The kind of contradiction: the key of its rule, of its message and of its page in the documentation.
    pub kind: &'static str,
    /// How sure the rule is.
    pub confidence: Confidence,
    /// The places, at least one, in the order in which the message speaks of them.
    pub spots: Vec<Spot>,
    /// What the message is filled with: figures, names, words of the document.
    pub details: BTreeMap<&'static str, Detail>,
}

impl Finding {
    /// The same finding with its case, where messages of one kind differ by case: the detail `case`.
    #[must_use]
    pub(crate) fn case(mut self, case: &str) -> Self {
        self.details.insert("case", Detail::Text(case.to_owned()));
        self
    }
}

/// A place with the figure that stands there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spot {
    /// Which block of the document, from zero.
    pub block: usize,
    /// The printed number of the paragraph in which it stands, where there is one: its own or that of the paragraph
    /// that it belongs to.
    pub paragraph: Option<String>,
    /// Bytes of the document's words, from inclusive, to exclusive: the words to quote.
    pub quote: Range<usize>,
    /// Inside the quote, the figure, list or name that is at issue.
    pub figure: Option<Range<usize>>,
}

/// How sure a rule is; the surest is the greatest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Confidence {
    /// The two places may speak of different things, of different days, or by different definitions.
    Possible,
    /// A careful reader would ask.
    Probable,
    /// It cannot be otherwise.
    Certain,
}

/// Something that a message is filled with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Detail {
    /// A whole number.
    Number(i64),
    /// Words of the document, or a figure as it would be written.
    Text(String),
    /// Names, in the order in which they are to be given.
    Names(Vec<String>),
}
