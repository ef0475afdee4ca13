//! Spreadsheets that States keep for themselves, read through a mapping file into reports.
//!
//! A mapping says which sheet and row of headings, which column goes where, and how cells are to be understood; nothing
//! that it does not say is guessed, and nothing is rounded in silence. A row is used whole, left out because the mapping
//! says so, or set aside whole with its reasons: rows read are always rows used, filtered and set aside together.
//!
//! This module must not judge what a report says, know any State, treaty or country's habits, or choose a word.

mod dates;
mod entry;
mod exact;
mod grid;
mod import;
mod mapping_reader;
mod node;
mod numbers;
mod plan;
mod rule_reader;
mod rules;
mod set_aside;
mod states;
mod units;
mod values;

use std::collections::BTreeMap;

use spectemur_model::register::State;
use spectemur_model::report::ReportFinding;
use spectemur_model::{StateCode, TemplateId};

use super::{Forms, ReadReport};

pub use import::import;
pub use mapping_reader::read_mapping;
pub use rules::Mapping;
pub use set_aside::{SetAside, set_aside_file};

/// What a mapping and a spreadsheet are read against.
#[derive(Clone, Copy, Debug)]
pub struct Against<'a> {
    /// Versions of the form, questions and words.
    pub forms: Forms<'a>,
    /// The States with their names in every language.
    pub states: &'a BTreeMap<StateCode, State>,
}

/// What somebody said beside the mapping.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Chosen {
    /// The version of the form, in place of the mapping's.
    pub template: Option<TemplateId>,
    /// Whose report: that of every row where neither mapping nor spreadsheet says it; otherwise rows of others are
    /// filtered.
    pub state: Option<StateCode>,
    /// The calendar year, under the same rule.
    pub year: Option<i16>,
}

/// A spreadsheet as it comes.
#[derive(Clone, Copy, Debug)]
pub struct Spreadsheet<'a> {
    /// The name of the file without its ending: the name of the only sheet of a CSV file.
    pub name: &'a str,
    /// A workbook (`.xlsx`), or CSV.
    pub bytes: &'a [u8],
}

/// How many rows became what. A row of a sheet counts once, however many blocks of the mapping read it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct RowCounts {
    /// Rows with something in them that the mapping reaches: the sum of the other three.
    pub read: usize,
    /// Rows of which every block took what it wanted.
    pub used: usize,
    /// Rows of which something did not read; nothing of them was taken.
    pub set_aside: usize,
    /// Rows that no block means: by its filters, as totals, or of another State or year than was chosen.
    pub filtered: usize,
}

/// What a spreadsheet came to.
#[derive(Debug)]
pub struct Import {
    /// A report for each State and year with everything to look at in it and the place of each value: `sheet!cell`,
    /// `line:column` in CSV, `mapping:line` for what the mapping itself says.
    pub reports: Vec<ReadReport>,
    /// What was found in the file as a whole. With a refused finding nothing was read.
    pub findings: Vec<(ReportFinding, String)>,
    /// Rows that were set aside, in order.
    pub set_aside: Vec<SetAside>,
    /// How many rows became what.
    pub counts: RowCounts,
    grid: Option<grid::Grid>,
    frames: BTreeMap<usize, set_aside::Frame>,
}

impl Import {
    fn refused(findings: Vec<(ReportFinding, String)>) -> Self {
        Self {
            reports: Vec::new(),
            findings,
            set_aside: Vec::new(),
            counts: RowCounts::default(),
            grid: None,
            frames: BTreeMap::new(),
        }
    }

    /// Whether the file, a sheet or a heading was not as the mapping says, so that no row was read.
    #[must_use]
    pub fn is_refused(&self) -> bool {
        self.grid.is_none()
    }

    /// Whether it was a CSV file.
    #[must_use]
    pub fn is_csv(&self) -> bool {
        self.grid.as_ref().is_some_and(|grid| grid.is_csv)
    }
}

/// A mistake in a mapping file.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct MappingProblem {
    /// The line, counted from one.
    pub line: usize,
    /// What it is: the message `mapping-<code>` says it in each language, and `mapping-<code>-hint` what to do.
    pub code: &'static str,
    /// What the messages are told.
    pub variables: Vec<(&'static str, String)>,
}

impl std::fmt::Display for MappingProblem {
    /// A line for logs and tests; people get the message in their language.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}: {}", self.line, self.code)?;
        self.variables.iter().try_for_each(|(name, value)| write!(f, " {name}={value}"))
    }
}

/// Every code of a mistake in a mapping file, with the variables of its messages.
pub const MAPPING_CODES: &[(&str, &[&str])] = &[
    ("unreadable", &["detail"]),
    ("too-large", &["bytes", "limit"]),
    ("unknown-key", &["key", "allowed"]),
    ("missing-key", &["key"]),
    ("wrong-type", &["key", "expected"]),
    ("unknown-word", &["text", "known"]),
    ("unknown-state", &["text"]),
    ("unknown-question", &["question"]),
    ("not-a-table", &["question"]),
    ("is-a-table", &["question"]),
    ("unknown-column", &["column", "known"]),
    ("column-required", &["column"]),
    ("unit-differs", &["text", "unit"]),
    ("not-a-number", &["text"]),
    ("not-a-day", &["text"]),
    ("not-a-pattern", &["text"]),
    ("not-a-cell", &["text"]),
    ("not-a-row", &["text"]),
    ("no-source", &[]),
    ("does-not-apply", &["key"]),
    ("contradiction", &["text"]),
];
