//! Spreadsheets as mine action centres and armed forces keep them, read through a mapping file into reports.

#[path = "../sample/words.rs"]
mod words;

mod clearance;
mod counting;
mod guide;
mod hostile;
mod mending;
mod mistakes;
mod others;
mod sheets;
mod world;
