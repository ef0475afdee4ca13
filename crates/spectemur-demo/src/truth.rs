//! What every figure must be, worked out from what was drawn: one State, one question, one year at a time.
//!
//! Nothing here asks the engine, the record or a report, so that all three can be held against it.

mod figures;

use std::collections::{BTreeMap, BTreeSet};

use spectemur_model::report::ReportKind;
use spectemur_model::{ColumnKey, Day, Package, Period, QuestionKey, StateCode, Template, TemplateId};

use crate::paper::Sheet;

pub use figures::{Figure, Said};

/// Yes, no, or nobody knows.
pub type Known = Option<bool>;

/// What a column adds up to, apart by what its rows chose.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Sum {
    /// The table.
    pub question: QuestionKey,
    /// The column that is added up.
    pub column: ColumnKey,
    /// The choice of the rows in each column of choices, in order of the columns; none where no choice was made.
    pub by: Vec<(ColumnKey, Option<String>)>,
}

/// What became of a report that was owed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Came {
    /// It came by the day.
    InTime,
    /// It came after the day.
    Late,
    /// It did not come.
    Missing,
}

/// Whose report, of which kind, on which days.
type Name = (StateCode, ReportKind, Period);

/// A report as it stood in the end.
#[derive(Clone)]
pub(crate) struct Told {
    /// When its first version came.
    pub(crate) received_on: Day,
    pub(crate) due_on: Option<Day>,
    pub(crate) template: TemplateId,
    /// The number of its last version.
    pub(crate) version: u32,
    pub(crate) sheet: Sheet,
}

impl std::fmt::Debug for Told {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} received on {}, version {}", self.template, self.received_on, self.version)
    }
}

/// The truth about a generated cycle.
#[derive(Clone, Debug, Default)]
pub struct Truth {
    told: BTreeMap<Name, Told>,
}

impl Truth {
    /// What a report said, with what handing it in says by itself.
    pub(crate) fn tell(&mut self, template: &Template, name: Name, mut told: Told) {
        let filing = match name.1 {
            ReportKind::Initial => &template.filing.initial,
            ReportKind::Annual => &template.filing.annual,
            ReportKind::Voluntary => &template.filing.voluntary,
        };
        let is_in_time = told.due_on.map(|due| told.received_on <= due);
        told.sheet.said.extend(filing.yes.iter().map(|question| (question.clone(), Some(true))));
        if is_in_time.is_some() {
            told.sheet.said.extend(filing.in_time.iter().map(|question| (question.clone(), is_in_time)));
        }
        self.told.insert(name, told);
    }

    /// The truth, had a report never come.
    #[must_use]
    pub fn without(&self, state: StateCode, kind: ReportKind, covers: Period) -> Self {
        let mut less = self.clone();
        less.told.remove(&(state, kind, covers));
        less
    }

    /// Every report that came: whose, of which kind, on which days, and the number of its last version.
    pub fn reports(&self) -> impl Iterator<Item = (StateCode, ReportKind, Period, u32)> {
        self.told.iter().map(|((state, kind, covers), told)| (*state, *kind, *covers, told.version))
    }

    /// What became of the annual reports on a year, of every State for which the treaty was in force in it.
    #[must_use]
    pub fn annual(&self, package: &Package, year: i16) -> BTreeMap<StateCode, Came> {
        let Ok(covers) = Period::year(year) else { return BTreeMap::new() };
        let entered = package.registers.registrations.values().filter_map(|registration| {
            let entered = registration.entry_into_force_on?;
            (entered.year() <= year).then_some(registration.state)
        });
        let came = entered.map(|state| {
            let came = match self.told.get(&(state, ReportKind::Annual, covers)) {
                None => Came::Missing,
                Some(told) if told.due_on.is_some_and(|due| due < told.received_on) => Came::Late,
                Some(_) => Came::InTime,
            };
            (state, came)
        });
        came.collect()
    }

    /// The States that have handed in their first report.
    #[must_use]
    pub fn began(&self) -> BTreeSet<StateCode> {
        let initial = self.told.keys().filter(|(_, kind, _)| *kind == ReportKind::Initial);
        initial.map(|(state, ..)| *state).collect()
    }

    /// The States that reported on a year without owing it.
    #[must_use]
    pub fn voluntary(&self, year: i16) -> BTreeSet<StateCode> {
        let of_year = |(_, kind, covers): &&Name| *kind == ReportKind::Voluntary && covers.to().year() == year;
        self.told.keys().filter(of_year).map(|(state, ..)| *state).collect()
    }

    /// What the tables of a State's annual or voluntary report on a year add up to.
    #[must_use]
    pub fn totals(&self, state: StateCode, year: i16) -> BTreeMap<Sum, i64> {
        let Ok(covers) = Period::year(year) else { return BTreeMap::new() };
        let kinds = [ReportKind::Annual, ReportKind::Voluntary];
        let told = kinds.iter().find_map(|kind| self.told.get(&(state, *kind, covers)));
        told.map(|told| told.sheet.totals.clone()).unwrap_or_default()
    }

    /// What was said to each question by each State for each period.
    #[must_use]
    pub fn said<'p>(&self, package: &'p Package) -> Said<'p> {
        let mut said = Said::of(package);
        for ((state, _, covers), told) in &self.told {
            for (question, known) in &told.sheet.said {
                said.say(*state, question, *covers, *known);
            }
            for (question, number) in &told.sheet.numbers {
                said.count(*state, question, *covers, *number);
            }
        }
        said
    }
}
