//! The document as a Word file that a ministry can go on writing in.
//!
//! Headings, numbers, lists, header rows, languages and directions are real ones, so that Word's own commands work on
//! them.
//! What stands behind a figure is not written here: the annex of the document has it.
//! Every part is written in a fixed order with a fixed time, so that the same document gives the same bytes.

mod blocks;
mod cover;
mod inline;
mod names;
mod numbering;
mod package;
mod script;
mod style_sheet;
mod styles;
mod table;
mod xml;

use std::io::{Cursor, Write};

use thiserror::Error;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use crate::document::Document;

/// Why no Word file came about.
#[derive(Debug, Error)]
pub enum DocxError {
    /// The container could not be written.
    #[error("the word-processing file could not be packed: {0}")]
    Container(#[from] zip::result::ZipError),
    /// A part could not be written into the container.
    #[error("a part of the word-processing file could not be written: {0}")]
    Part(#[from] std::io::Error),
}

/// The document as the bytes of a DOCX file.
///
/// # Errors
///
/// If the container refuses a part, for example one that is larger than the format allows.
pub fn docx(document: &Document) -> Result<Vec<u8>, DocxError> {
    let body = blocks::body(document);
    let parts = [
        ("[Content_Types].xml", package::content_types()),
        ("_rels/.rels", package::relationships()),
        ("docProps/core.xml", package::core_properties(document)),
        ("docProps/app.xml", package::application_properties()),
        ("word/document.xml", body.document),
        ("word/_rels/document.xml.rels", package::document_relationships()),
        ("word/styles.xml", styles::styles(document.language)),
        ("word/numbering.xml", body.numbering),
        ("word/settings.xml", package::settings(document.language)),
        ("word/header1.xml", cover::running_header(document)),
        ("word/footer1.xml", cover::running_footer(document)),
    ];
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::DEFAULT)
        .unix_permissions(0o644);
    let mut container = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, part) in parts {
        container.start_file(name, options)?;
        container.write_all(&part)?;
    }
    Ok(container.finish()?.into_inner())
}
