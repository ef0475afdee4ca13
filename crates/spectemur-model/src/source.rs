//! Documents and data sets that statements come from.

use crate::{Day, FileHash, Language, Localized, Period, SourceId};

/// A document or data set: nothing is known without one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// Its id in the record.
    pub id: SourceId,
    /// What it is: progress-report, national-report, depositary, editorial …
    pub kind: String,
    /// The document symbol, kept as printed.
    pub symbol: Option<String>,
    /// Its title.
    pub title: Localized,
    /// Who wrote or issued it.
    pub author: Localized,
    /// The language that was read.
    pub language: Option<Language>,
    /// The day that it bears.
    pub dated_on: Option<Day>,
    /// The day that it was received.
    pub received_on: Option<Day>,
    /// The period that it covers.
    pub covers: Option<Period>,
    /// Whether somebody compared what was taken from it with the source itself.
    /// What comes from an unverified source shows so everywhere.
    pub verified: bool,
    /// The earlier version that it replaces: what that one said no longer stands.
    pub replaces: Option<SourceId>,
    /// The file that it is kept as, by its hash.
    pub file: Option<FileHash>,
}
