//! From a reading to a document, and from a document to DOCX, PDF, HTML and Markdown.
//!
//! Three steps with types between: a reading is asked of the application, `compose` turns it into a
//! [`document::Document`], `export` writes it. No query stands in an exporter and no format in composition.

pub mod compose;
pub mod document;
pub mod export;
pub mod forecast_words;
pub mod form_document;
