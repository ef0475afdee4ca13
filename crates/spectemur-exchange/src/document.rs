//! Published texts as they come: DOCX, HTML, PDF and Markdown to words in blocks, for the proof-reader.
//!
//! A reader gives what a person would see on the page, in reading order: headings, paragraphs with their numbers,
//! tables with merged cells, notes. What the page only carries, such as running heads, is told apart. What nobody sees,
//! such as deleted or hidden text, is left out.
//!
//! The standards: Office Open XML is ECMA-376, HTML the living standard of the WHATWG, Markdown is `CommonMark` with
//! tables and footnotes, PDF is ISO 32000.
//!
//! Files are other people's and may be hostile: every reader works within [`limits`], refuses with a [`DocumentError`],
//! and never stops the program. It must not judge what the words mean, or mend them.

mod block_number;
mod caption;
mod docx;
mod error;
mod flow;
mod format;
mod grid;
mod html;
pub mod limits;
mod markdown;
mod numeral;
mod pdf;
mod style_name;

pub use docx::from_docx;
pub use error::{Counted, DocumentError, Remedy};
pub use format::{Format, sniff};
pub use html::from_html;
pub use markdown::from_markdown;
pub use pdf::from_pdf;

pub(crate) use block_number::typed_number;
pub(crate) use docx::{Package, Run, Source, Traced, XML, relations_of, trace};

/// The words of a file that is text: without a mark of byte order, and how many bytes that mark takes.
fn text_of(bytes: &[u8]) -> Result<(&str, usize), DocumentError> {
    if bytes.len() > limits::TEXT_FILE_BYTES {
        return Err(DocumentError::TooLarge { bytes: bytes.len(), limit: limits::TEXT_FILE_BYTES });
    }
    let mark = if bytes.starts_with(b"\xef\xbb\xbf") { 3 } else { 0 };
    let rest = bytes.get(mark..).unwrap_or_default();
    match std::str::from_utf8(rest) {
        Ok(text) => Ok((text, mark)),
        Err(error) => Err(DocumentError::NotUtf8 { at: mark + error.valid_up_to() }),
    }
}
