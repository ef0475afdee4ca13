//! Reporting forms as files: a workbook to fill in, JSON for programs, and one flat CSV for those who script.
//!
//! Each format is written and read here, from and into a [`Report`]. What is written is the same for the same report,
//! byte for byte. What is read is read whole: every problem of a file is told at once, each with its place in the file,
//! and a value that does not read is refused with the text that was there, never dropped and never guessed.
//!
//! Words come from the caller, labels from the treaty package. This module must not choose a word, compute a figure
//! that a report holds, look at a clock, or judge what a report says: whether numbers agree is for the checks.

mod assemble;
mod cell;
mod container;
mod csv_in;
mod csv_out;
mod export;
mod fields;
mod head;
mod json_in;
mod json_out;
mod json_tree;
mod json_value;
mod layout;
pub mod limits;
pub mod mapping;
mod read;
mod schema;
mod sheet_xml;
mod typed;
mod words;
mod workbook_in;
mod workbook_out;

pub use csv_in::from_csv;
pub use csv_out::to_csv;
pub use export::{ExportError, FormFile};
pub use json_in::from_json;
pub use json_out::to_json;
pub use read::{Forms, LOOK_CODES, READ_CODES, ReadReport, place_in_file};
pub use schema::schema;
pub use typed::{typed_degrees, typed_number, typed_when};
pub use words::{WORD_IDS, Words};
pub use workbook_in::from_workbook;
pub use workbook_out::to_workbook;

#[cfg(doc)]
use spectemur_model::Report;
