//! A copy of the document as DOCX with a comment at all words that a finding quotes; of the cells of a table, at the
//! first of them.
//!
//! Of a DOCX file, only the parts that must change are written anew: the text, where runs are parted and marks put
//! between them, the comments, and the two lists that name the part of comments. All others keep their bytes. Of other
//! formats a plain DOCX of the words is written.
//!
//! Comments have no date: there is no clock here.

mod insert;
mod package;
mod plain;
mod xml;

use std::ops::Range;

use thiserror::Error;

use super::{Proofread, Quoted, is_same_table};
use crate::document::{DocumentError, Format};

/// Letters of a quotation in a comment.
const QUOTED: usize = 300;

/// Why no DOCX file came about.
#[derive(Debug, Error)]
pub enum CommentError {
    /// The file that the document was read from does not read.
    #[error(transparent)]
    Document(#[from] DocumentError),
    /// The words of the file are not those of the document.
    #[error("the file has changed since it was read")]
    Changed,
    /// The container could not be written.
    #[error("the word-processing file could not be packed: {0}")]
    Container(#[from] zip::result::ZipError),
    /// A part could not be written into the container.
    #[error("a part of the word-processing file could not be written: {0}")]
    Part(#[from] std::io::Error),
}

/// A comment at one place.
#[derive(Clone, Debug)]
struct Comment {
    /// From zero; of a file that has comments already, its own come first.
    id: u32,
    /// Which block of the document.
    block: usize,
    /// Bytes of the document's words: from the first figure to the last, or the quotation where there is none.
    words: Range<usize>,
    /// What it says, a paragraph each.
    says: Vec<String>,
    is_right_to_left: bool,
}

/// Writes the copy.
///
/// # Errors
///
/// If the file does not read, is not the one that the document was read from, or cannot be packed.
pub fn to_docx(proofread: &Proofread<'_>) -> Result<Vec<u8>, CommentError> {
    let comments = comments(proofread);
    if proofread.format == Format::Docx {
        insert::copy_with(proofread.file, proofread.document, comments)
    } else {
        plain::document_with(proofread.document, &comments)
    }
}

fn comments(proofread: &Proofread<'_>) -> Vec<Comment> {
    let mut comments = Vec::new();
    for worded in &proofread.findings {
        let quoted = worded.quoted();
        let is_told = |at: usize, here: &Quoted| {
            quoted.iter().take(at).any(|before| is_same_table(proofread.document, before.block, here.block))
        };
        for (_, here) in quoted.iter().enumerate().filter(|(at, here)| !is_told(*at, here)) {
            let mut says = vec![worded.message.clone()];
            says.extend(worded.opens.clone());
            for other in quoted.iter().filter(|other| other.place != here.place) {
                let quote = proofread.document.text.get(other.words.clone()).unwrap_or_default();
                let mut short: String = quote.chars().take(QUOTED).collect();
                if short.len() < quote.len() {
                    short.push('…');
                }
                says.push(format!("{}: “{}”", worded.place(other.place), short.replace('\n', " ")));
            }
            comments.push(Comment {
                id: u32::try_from(comments.len()).unwrap_or(u32::MAX),
                block: here.block,
                words: here.at_issue(),
                says,
                is_right_to_left: proofread.language.is_right_to_left(),
            });
        }
    }
    comments
}
