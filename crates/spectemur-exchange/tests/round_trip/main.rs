//! What is written is read again without a loss: all types, six languages, long tables, empty and unchanged forms.

#[path = "../sample/mod.rs"]
mod sample;

mod csv;
mod json;
mod workbook;
