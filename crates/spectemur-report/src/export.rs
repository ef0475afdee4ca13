//! One module for each format; each takes a document and gives bytes, the same bytes for the same document.
//!
//! An exporter decides how a block looks in its format and nothing else.
//! It must not add a word of its own, ask for a figure, read a clock or touch a file.

mod docx;
mod html;
mod markdown;
mod outline;
mod tongue;
mod typst_markup;

pub use docx::{DocxError, docx};
pub use html::html;
pub use markdown::markdown;
pub use typst_markup::{PdfError, pdf, typst_markup};
