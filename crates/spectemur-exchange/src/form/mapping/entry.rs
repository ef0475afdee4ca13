//! One row of a spreadsheet by one block of the mapping: not meant, wrong somewhere, or an entry of a report.

use std::collections::{BTreeMap, BTreeSet};

use spectemur_model::package::Question;
use spectemur_model::report::{Gravity, ReportFinding, ReportPlace};
use spectemur_model::{Answer, ColumnKey, QuestionKey, StateCode};

use super::Chosen;
use super::import::is_total;
use super::plan::reads_row;
use super::rule_reader::shape_of;
use super::rules::{Filter, Target, Totals};
use super::states::StateNames;
use super::values::{Outcome, PlacedProblem, RowView, Translated, heading};
use crate::form::assemble::{Cells, Habits, Wanted, read_cells};
use crate::form::cell::Problem;
use crate::form::fields::Field;
use crate::form::read::{Reading, quoted};
use crate::form::words::folded;

/// What a row comes to.
pub(super) enum Judged<'m> {
    /// The mapping says that it is not meant.
    Filtered,
    /// Why it is set aside.
    Bad(Vec<(ReportFinding, String)>),
    Good(Box<Entry<'m>>),
}

/// A row of a table, or answers outside tables.
pub(super) struct Entry<'m> {
    pub(super) of: (StateCode, i16),
    pub(super) table: Option<&'m QuestionKey>,
    pub(super) cells: Vec<(ColumnKey, Answer)>,
    pub(super) answers: BTreeMap<QuestionKey, (Answer, String)>,
    /// Where the row stands.
    pub(super) at: String,
    pub(super) public: Option<bool>,
    /// What was taken and found; places of cells without the number of the row, which is not known yet.
    pub(super) reading: Reading,
}

/// The values of a row: cells of its table, or answers outside tables with their places.
type Values = (Vec<(ColumnKey, Answer)>, BTreeMap<QuestionKey, (Answer, String)>);

/// Reads a row.
pub(super) struct EntryReader<'r, 'm> {
    pub(super) view: &'r RowView<'r>,
    pub(super) names: &'r StateNames,
    pub(super) totals: &'r BTreeSet<String>,
    pub(super) chosen: &'r Chosen,
    pub(super) questions: &'m BTreeMap<QuestionKey, Question>,
    pub(super) habits: Habits<'r>,
}

impl<'m> EntryReader<'_, 'm> {
    pub(super) fn read(&self) -> Judged<'m> {
        let block = self.view.plan.block;
        if !block.only.iter().all(|filter| self.meets(filter)) || block.skip.iter().any(|filter| self.meets(filter)) {
            return Judged::Filtered;
        }
        let mut reading = Reading::default();
        let of = self.of(&mut reading);
        if let Some((state, year)) = of {
            let other = self.chosen.state.is_some_and(|chosen| chosen != state)
                || self.chosen.year.is_some_and(|chosen| chosen != year);
            if other {
                return Judged::Filtered;
            }
        }
        let total = self.view.row.cells.iter().find(|cell| is_total(&cell.raw, self.totals));
        if let Some(cell) = total.filter(|_| block.totals != Totals::Use) {
            if block.totals == Totals::Skip {
                return Judged::Filtered;
            }
            let at = self.at(cell.column);
            let variables = vec![("text", quoted(&cell.raw.shown()))];
            reading.find(ReportPlace::Whole, &at, "row-like-total", variables);
        }
        let (cells, answers) = self.targets(&mut reading);
        let bad = reading.findings.iter().any(|(finding, _)| finding.gravity == Gravity::Refused);
        match of {
            Some(of) if !bad => {
                let table = block.table.as_ref().and_then(|key| self.questions.get(key)).map(|known| &known.key);
                let at = self.at(self.view.row.cells.first().map_or(0, |cell| cell.column));
                Judged::Good(Box::new(Entry { of, table, cells, answers, at, public: block.public, reading }))
            }
            _ => Judged::Bad(reading.findings),
        }
    }

    fn at(&self, column: u16) -> String {
        self.view.grid.at(self.view.sheet, self.view.row.number, column)
    }

    fn meets(&self, filter: &Filter) -> bool {
        let cell = self.view.plan.column(&filter.column).and_then(|column| self.view.row.cell(column));
        match cell {
            Some(cell) => filter.is.contains(&folded(&cell.raw.shown())),
            None => filter.blank,
        }
    }

    /// Whose row it is, and of which year.
    fn of(&self, reading: &mut Reading) -> Option<(StateCode, i16)> {
        let block = self.view.plan.block;
        let mut told = |field: &'static str, (problem, at): PlacedProblem| {
            reading.find(ReportPlace::Head(field), &at, problem.code, problem.variables);
        };
        let state = self.view.state(&block.state, self.names).map_err(|problem| told("state", problem)).ok();
        let year = self.view.year(&block.year).map_err(|problem| told("covers", problem)).ok();
        state.zip(year)
    }

    /// Every value of the row: cells of its table, or answers outside tables.
    fn targets(&self, reading: &mut Reading) -> Values {
        let (mut cells, mut answers, mut own) = (Vec::new(), BTreeMap::new(), false);
        for targets in &self.view.plan.groups {
            let Some(first) = targets.first() else {
                continue;
            };
            let (question, column) = (&first.question, &first.column);
            let place = ReportPlace::Answer { question: question.clone(), row: None, column: column.clone() };
            let Some((answer, at)) = self.group(targets, &place, &mut own, reading) else {
                continue;
            };
            match column {
                Some(column) => cells.push((column.clone(), answer)),
                None => {
                    answers.insert(question.clone(), (answer, at));
                }
            }
        }
        let refused = reading.findings.iter().any(|(finding, _)| finding.gravity == Gravity::Refused);
        if !own && !refused {
            // Constants alone make no row: somebody typed something that the mapping does not read.
            let at = self.at(self.view.row.cells.first().map_or(0, |cell| cell.column));
            reading.find(ReportPlace::Whole, &at, "row-empty", Vec::new());
        }
        (cells, answers)
    }

    /// One answer from all its cells, a place having three.
    fn group(
        &self,
        targets: &[&Target],
        place: &ReportPlace,
        own: &mut bool,
        reading: &mut Reading,
    ) -> Option<(Answer, String)> {
        let first = targets.first()?;
        let (mut filled, mut without, mut failed) = (Cells::new(), Vec::new(), false);
        for target in targets {
            match self.view.translate(&target.rule, shape_of(target.kind, target.field)) {
                Err((problem, at)) => {
                    reading.find(place.clone(), &at, problem.code, problem.variables);
                    failed = true;
                }
                Ok(Outcome::Nothing) => {}
                // What a blank cell means is said of the answer; its further cells are simply not filled.
                Ok(Outcome::Answer(..)) if target.field != Field::Main && targets.len() > 1 => {}
                Ok(Outcome::Answer(answer, at)) => without.push((answer, at)),
                Ok(Outcome::Cell(Translated { raw, at, looks })) => {
                    *own |= self.is_own(target);
                    for look in looks {
                        reading.find(place.clone(), &at, look.code, look.variables);
                    }
                    filled.insert(target.field, (raw, at));
                }
            }
        }
        if failed {
            return None;
        }
        match (without.into_iter().next(), filled.first_key_value()) {
            (Some((answer, at)), None) => {
                // A word for "none" was typed; a blank cell that means it was not.
                *own |= targets.iter().any(|target| self.is_own(target));
                reading.take_answer(place.clone(), &at);
                Some((answer, at))
            }
            (Some((answer, at)), Some(_)) => {
                reading.find(place.clone(), &at, "answer-and-none", vec![("text", answer.kind().to_owned())]);
                None
            }
            (None, Some((_, (_, at)))) => {
                let at = at.clone();
                let wanted = Wanted { kind: first.kind, choices: &first.choices };
                let answer = read_cells(&filled, wanted, place, self.habits, reading)?;
                Some((answer, at))
            }
            (None, None) => {
                self.refuse_required(first, place, reading);
                None
            }
        }
    }

    /// Whether a cell of this row itself is filled for the target.
    fn is_own(&self, target: &Target) -> bool {
        let columns = target.rule.columns();
        let mut at = columns.into_iter().filter_map(|column| self.view.plan.column(column));
        reads_row(&target.rule) && at.any(|column| self.view.row.cell(column).is_some())
    }

    fn refuse_required(&self, target: &Target, place: &ReportPlace, reading: &mut Reading) {
        if !target.required {
            return;
        }
        let columns = target.rule.columns();
        let column = columns.first().and_then(|column| self.view.plan.column(column));
        let problem = Problem::new("cell-blank", vec![("heading", heading(&target.rule))]);
        reading.find(place.clone(), &self.at(column.unwrap_or(0)), problem.code, problem.variables);
    }
}
