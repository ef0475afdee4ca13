//! What a mapping file says, once it has been read and found sound.

use std::collections::BTreeMap;

use encoding_rs::Encoding;
use spectemur_model::package::Choice;
use spectemur_model::report::ReportKind;
use spectemur_model::{Answer, AnswerType, ColumnKey, Day, Language, QuestionKey, TemplateId};

use super::dates::Pattern;
use super::exact::Exact;
use crate::form::cell::Raw;
use crate::form::fields::Field;

/// How a spreadsheet that a State keeps for itself becomes reports: read from a mapping file, and sound.
///
/// It was read against one package and holds for that one.
#[derive(Clone, Debug)]
pub struct Mapping {
    pub(super) template: TemplateId,
    pub(super) language: Language,
    pub(super) kind: ReportKind,
    /// The first day that an initial report covers.
    pub(super) first_day: Option<Day>,
    /// What stands between cells of a CSV file.
    pub(super) separator: u8,
    pub(super) encoding: &'static Encoding,
    /// Sheets that are left alone without a word, folded.
    pub(super) ignored_sheets: Vec<String>,
    pub(super) blocks: Vec<Block>,
}

impl Mapping {
    /// The version of the form that reports are made in.
    #[must_use]
    pub fn template(&self) -> &TemplateId {
        &self.template
    }

    /// The language that the spreadsheet's texts are in.
    #[must_use]
    pub fn language(&self) -> Language {
        self.language
    }
}

/// Rows of one or more sheets that are read in one way.
#[derive(Clone, Debug)]
pub(super) struct Block {
    pub(super) sheets: Sheets,
    /// The rows of headings, counted from zero, both inside; none where there are no headings.
    pub(super) header: Option<(u32, u32)>,
    /// The first row that is read, and the last where one is said.
    pub(super) first: u32,
    pub(super) last: Option<u32>,
    /// The table whose rows these are; without it, each row answers questions outside tables.
    pub(super) table: Option<QuestionKey>,
    pub(super) targets: Vec<Target>,
    pub(super) state: Rule,
    pub(super) year: Rule,
    pub(super) only: Vec<Filter>,
    pub(super) skip: Vec<Filter>,
    pub(super) totals: Totals,
    /// Headings of columns that are left alone without a word, folded.
    pub(super) ignored: Vec<String>,
    pub(super) public: Option<bool>,
}

#[derive(Clone, Debug)]
pub(super) enum Sheets {
    /// The only one that there is.
    Only,
    Every,
    /// By name, folded.
    Named(Vec<String>),
}

/// What becomes of a row that shows the word for a total.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Totals {
    SetAside,
    Skip,
    Use,
}

/// Rows in which a column says one of these things.
#[derive(Clone, Debug)]
pub(super) struct Filter {
    pub(super) column: ColumnRef,
    /// Folded.
    pub(super) is: Vec<String>,
    pub(super) blank: bool,
}

/// A column of a spreadsheet.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum ColumnRef {
    /// By its heading, as the mapping writes it.
    Heading(String),
    /// By its place, counted from zero.
    At(u16),
}

/// What is filled with what.
#[derive(Clone, Debug)]
pub(super) struct Target {
    pub(super) question: QuestionKey,
    pub(super) column: Option<ColumnKey>,
    pub(super) field: Field,
    pub(super) kind: AnswerType,
    pub(super) choices: Vec<Choice>,
    pub(super) required: bool,
    pub(super) rule: Rule,
}

/// From where a value comes and how it is read.
#[derive(Clone, Debug)]
pub(super) struct Rule {
    /// The line of the mapping file, which is the place of constants.
    pub(super) line: usize,
    pub(super) from: From,
    pub(super) writing: Writing,
    /// Cells of numbers are multiplied by this, which holds the unit.
    pub(super) factor: Exact,
    pub(super) times_by: Option<ColumnRef>,
    /// Units that cells may name after the number, folded, the longest first.
    pub(super) units: Vec<(String, Exact)>,
    /// Whether a number without such a unit is taken.
    pub(super) unit_may_miss: bool,
    /// What stands for what, by the folded word.
    pub(super) words: BTreeMap<String, String>,
    /// Whether every other word is refused.
    pub(super) only_words: bool,
}

#[derive(Clone, Debug)]
pub(super) enum From {
    Columns {
        columns: Vec<ColumnRef>,
        /// What stands between the texts of several; the numbers of several are added up.
        between: String,
    },
    Always(Raw),
    /// One cell of the sheet: row and column, counted from zero.
    Cell(u32, u16),
    SheetName,
    /// The first and the last day, both inside.
    Span(Box<Rule>, Box<Rule>),
}

/// What a blank cell means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Blank {
    /// Nothing is said.
    Empty,
    Answer(Answer),
    /// The same as in the last row above that was filled.
    Above,
    /// The row is set aside.
    SetAside,
}

/// How the spreadsheet writes things.
#[derive(Clone, Debug)]
pub(super) struct Writing {
    pub(super) blank: Option<Blank>,
    /// Words for an answer without value, folded; none where the word says nothing.
    pub(super) no_answer: BTreeMap<String, Option<Answer>>,
    pub(super) yes: Vec<String>,
    pub(super) no: Vec<String>,
    pub(super) decimal: Option<char>,
    pub(super) thousands: Vec<char>,
    pub(super) dates: Vec<Pattern>,
    /// The words for each of the twelve months, folded.
    pub(super) months: Vec<Vec<String>>,
    pub(super) round: bool,
}

impl Writing {
    pub(super) fn new() -> Self {
        Self {
            blank: None,
            no_answer: BTreeMap::new(),
            yes: Vec::new(),
            no: Vec::new(),
            decimal: None,
            thousands: Vec::new(),
            dates: Vec::new(),
            months: Vec::new(),
            round: false,
        }
    }
}

impl Rule {
    /// A value that does not come from the spreadsheet.
    pub(super) fn always(line: usize, value: Raw) -> Self {
        Self::new(line, From::Always(value), Writing::new())
    }

    pub(super) fn new(line: usize, from: From, writing: Writing) -> Self {
        Self {
            line,
            from,
            writing,
            factor: Exact::ONE,
            times_by: None,
            units: Vec::new(),
            unit_may_miss: true,
            words: BTreeMap::new(),
            only_words: false,
        }
    }

    /// Every column that is looked at.
    pub(super) fn columns(&self) -> Vec<&ColumnRef> {
        let mut all: Vec<&ColumnRef> = self.times_by.iter().collect();
        match &self.from {
            From::Columns { columns, .. } => all.extend(columns),
            From::Span(from, to) => all.extend(from.columns().into_iter().chain(to.columns())),
            From::Always(_) | From::Cell(..) | From::SheetName => {}
        }
        all
    }

    pub(super) fn fills_down(&self) -> bool {
        self.writing.blank == Some(Blank::Above)
    }
}

impl Block {
    /// Every rule of the block.
    pub(super) fn rules(&self) -> impl Iterator<Item = &Rule> {
        self.targets.iter().map(|target| &target.rule).chain([&self.state, &self.year])
    }

    /// Whether the row, counted from zero, is one of these.
    pub(super) fn reaches(&self, row: u32) -> bool {
        row >= self.first && self.last.is_none_or(|last| row <= last)
    }
}
