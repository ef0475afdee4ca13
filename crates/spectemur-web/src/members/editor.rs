//! The report editor: fields of a page for each answer that a questionnaire asks for, and back.
//!
//! Everything follows from the questions' own types: nothing here knows a form. What was typed and does not read goes on
//! as text, so that it is kept and told, never dropped.

pub(crate) mod fields;
pub(crate) mod findings;
pub(crate) mod read;
pub(crate) mod view;
