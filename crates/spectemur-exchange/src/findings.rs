//! What a proof-reading found, as files: JSON for programs, SARIF 2.1.0 for tools that collect findings, HTML with the
//! findings beside the text, a DOCX copy with comments at the places; and the file of findings that somebody accepted.
//!
//! Messages come worded from the caller. This module must not judge a finding, choose a word for a reader, or look at
//! a clock: the same proof-reading gives the same bytes.

mod accepted;
mod comments;
mod json_out;
mod page;
mod place;
mod sarif;
mod schema;

use std::ops::Range;

use spectemur_model::Language;
use spectemur_proof::{BlockKind, Confidence, Document, Finding};

use crate::document::Format;

pub use accepted::{
    Acceptance, AcceptedError, AcceptedProblem, Matched, fingerprint, match_accepted, read_accepted, write_accepted,
};
pub use comments::{CommentError, to_docx};
pub use json_out::to_json;
pub use page::{PageWords, to_html};
pub use sarif::to_sarif;
pub use schema::schema;

/// A proof-reading of a document, ready to be written.
#[derive(Clone, Debug)]
pub struct Proofread<'p> {
    /// The document.
    pub document: &'p Document,
    /// The format of its file.
    pub format: Format,
    /// The bytes of its file.
    pub file: &'p [u8],
    /// The name of its file, with or without folders between strokes.
    pub name: &'p str,
    /// What was found, in the order in which it is to be given.
    pub findings: Vec<Worded<'p>>,
    /// The language of the messages.
    pub language: Language,
}

/// A finding with its words.
#[derive(Clone, Debug)]
pub struct Worded<'p> {
    /// The finding.
    pub finding: &'p Finding,
    /// What cannot be, in a sentence.
    pub message: String,
    /// What a reader calls each place, in the order of the finding's spots, such as "paragraph 31".
    pub places: Vec<String>,
    /// What its kind is called.
    pub rule: String,
    /// Where the page about its kind stands, such as `docs/proof/count-and-list.md`.
    pub page: String,
    /// The address at which the record shows what the text was held against, where it was.
    pub opens: Option<String>,
}

/// Words that a finding quotes, once, however many of its places stand in them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Quoted {
    /// The first place of the finding that stands in them, from zero.
    pub place: usize,
    /// Which block of the document, from zero.
    pub block: usize,
    /// Bytes of the document's words.
    pub words: Range<usize>,
    /// Bytes of the figures inside them, in the order of the text, none in another.
    pub figures: Vec<Range<usize>>,
}

impl Quoted {
    /// From the first figure to the end of the last; all the words where no figure is at issue.
    fn at_issue(&self) -> Range<usize> {
        match (self.figures.first(), self.figures.last()) {
            (Some(first), Some(last)) => first.start..last.end,
            _ => self.words.clone(),
        }
    }
}

impl Worded<'_> {
    /// What is quoted, in the order of the finding's places: a reader is shown a sentence with two figures once.
    #[must_use]
    pub fn quoted(&self) -> Vec<Quoted> {
        let mut all: Vec<Quoted> = Vec::new();
        for (place, spot) in self.finding.spots.iter().enumerate() {
            let same = |known: &&mut Quoted| known.block == spot.block && known.words == spot.quote;
            match all.iter_mut().find(same) {
                Some(known) => known.figures.extend(spot.figure.clone()),
                None => all.push(Quoted {
                    place,
                    block: spot.block,
                    words: spot.quote.clone(),
                    figures: spot.figure.iter().cloned().collect(),
                }),
            }
        }
        for quoted in &mut all {
            quoted.figures.sort_by_key(|figure| (figure.start, std::cmp::Reverse(figure.end)));
            let mut taken = 0;
            quoted.figures.retain(|figure| {
                let is_apart = figure.start >= taken;
                taken = taken.max(figure.end);
                is_apart
            });
        }
        all
    }

    /// What a reader calls a place; its number where the caller gave no word.
    fn place(&self, at: usize) -> String {
        self.places.get(at).cloned().unwrap_or_else(|| (at + 1).to_string())
    }
}

/// Whether two blocks are cells of one table: a reader is told of a sum once, and not beside each figure in it.
fn is_same_table(document: &Document, one: usize, other: usize) -> bool {
    let table = |block: usize| match document.blocks.get(block).map(|block| block.kind) {
        Some(BlockKind::Cell { table, .. }) => Some(table),
        _ => None,
    };
    table(one).is_some_and(|first| table(other) == Some(first))
}

/// The code of a confidence in files.
fn confidence_code(confidence: Confidence) -> &'static str {
    match confidence {
        Confidence::Certain => "certain",
        Confidence::Probable => "probable",
        Confidence::Possible => "possible",
    }
}
