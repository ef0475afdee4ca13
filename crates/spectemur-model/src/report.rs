//! Reports as States hand them in, and what can be found in them before anybody relies on them.
//!
//! A report says what one State answers, for one period, in one version of the form. What it does not hold was not
//! answered; it never holds an answer that nobody gave.

use std::collections::BTreeMap;

use crate::{Answer, ColumnKey, FileHash, FormKey, Language, Period, QuestionKey, StateCode, TemplateId};

/// A report of one State.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Report {
    /// The version of the form.
    pub template: TemplateId,
    /// Whose it is.
    pub state: StateCode,
    /// Which kind of report it is.
    pub kind: ReportKind,
    /// The days that it is about, both inside; a calendar year for an annual report.
    pub covers: Period,
    /// The language that its texts are in.
    pub language: Language,
    /// What the cover page says of each form; a form that it does not mention has changed.
    pub cover: BTreeMap<FormKey, Cover>,
    /// What was answered.
    pub answers: BTreeMap<QuestionKey, Given>,
    /// What is attached, by file name.
    pub attachments: BTreeMap<String, Attachment>,
    /// What the State remarks on something that was found, by the text of its place.
    pub remarks: BTreeMap<String, String>,
}

/// Which kind of report it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ReportKind {
    /// The first one of a State Party.
    Initial,
    /// On one calendar year.
    Annual,
    /// Of a State that owes none: a signatory, or another State not party.
    Voluntary,
}

impl ReportKind {
    /// All kinds with the word that files use.
    pub const ALL: [(Self, &'static str); 3] =
        [(Self::Initial, "initial"), (Self::Annual, "annual"), (Self::Voluntary, "voluntary")];

    /// The word that files use.
    #[must_use]
    pub fn word(self) -> &'static str {
        Self::ALL.into_iter().find(|(kind, _)| *kind == self).map_or("", |(_, word)| word)
    }

    /// The kind of this word.
    #[must_use]
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|(_, known)| *known == word).map(|(kind, _)| kind)
    }
}

/// What the cover page says of a form.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Cover {
    /// There is something new in it.
    Changed,
    /// Nothing changed since the report on this year.
    Unchanged {
        /// The calendar year of that report.
        since: i16,
    },
    /// The form does not apply to the State.
    NotApplicable,
}

/// An answer of a report. A table is one answer: its rows, or that there are none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Given {
    /// The answer.
    pub answer: Answer,
    /// Whether everybody may see it.
    pub public: bool,
}

/// A file that goes with a report.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attachment {
    /// Its media type.
    pub media: String,
    /// Its size in bytes.
    pub size: u64,
    /// What it holds.
    pub hash: FileHash,
    /// Whether everybody may have it. Files show people and places: it is so only where the State said it.
    pub public: bool,
}

/// Where in a report something stands. Its text is the key of remarks.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ReportPlace {
    /// The report as a whole.
    Whole,
    /// One thing that it says of itself: `state`, `covers`, `kind`, `language`, `form`.
    Head(&'static str),
    /// What the cover page says of a form.
    Cover(FormKey),
    /// An answer, or a cell of a table: the row counts from one.
    Answer {
        /// The question.
        question: QuestionKey,
        /// The row, for a table.
        row: Option<usize>,
        /// The column, for a cell.
        column: Option<ColumnKey>,
    },
    /// A file that goes with it.
    Attachment(String),
}

impl ReportPlace {
    /// The place of an answer.
    #[must_use]
    pub fn answer(question: &QuestionKey) -> Self {
        Self::Answer { question: question.clone(), row: None, column: None }
    }

    /// The place of a cell; rows count from one.
    #[must_use]
    pub fn cell(question: &QuestionKey, row: usize, column: &ColumnKey) -> Self {
        Self::Answer { question: question.clone(), row: Some(row), column: Some(column.clone()) }
    }
}

impl std::fmt::Display for ReportPlace {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Whole => f.write_str("report"),
            Self::Head(field) => f.write_str(field),
            Self::Cover(form) => write!(f, "cover/{form}"),
            Self::Answer { question, row, column } => {
                write!(f, "{question}")?;
                row.iter().try_for_each(|row| write!(f, "/{row}"))?;
                column.iter().try_for_each(|column| write!(f, "/{column}"))
            }
            Self::Attachment(name) => write!(f, "attachment/{name}"),
        }
    }
}

/// How bad it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Gravity {
    /// It cannot be taken: the report is not handed in.
    Refused,
    /// The report contradicts itself or the one before it; it is kept, with the State's remark.
    Contradicts,
    /// It may well be right; the State is asked to look.
    Look,
}

impl Gravity {
    /// The word that JSON uses.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Refused => "refused",
            Self::Contradicts => "contradicts",
            Self::Look => "look",
        }
    }
}

/// Something that was found in a report.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct ReportFinding {
    /// How bad it is.
    pub gravity: Gravity,
    /// Where it stands in the report.
    pub place: ReportPlace,
    /// What it is: the message `found-<code>` says it in each language.
    pub code: &'static str,
    /// The check of the template that failed, for the codes of checks.
    pub check: Option<String>,
    /// What the message is told.
    pub variables: Vec<(&'static str, String)>,
}
