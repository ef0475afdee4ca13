//! What must hold elsewhere for a template to be sound, gathered with its place while the template is read.
//!
//! A need says only what must be true; whether it is, is looked up in `checks`, when every file has been read.

use std::collections::BTreeMap;

use spectemur_model::report::ReportKind;
use spectemur_model::{AnswerType, ColumnKey, ObligationId, PopulationId, QuestionKey};

use crate::content::duplicate;
use crate::diagnostic::Problems;
use crate::reader::Spot;

/// Something that must hold.
#[derive(Debug)]
pub(super) enum Need {
    /// A part asks this question: it exists and is about States.
    Asks(QuestionKey),
    /// This question is asked in the template.
    Asked(QuestionKey),
    /// This question is asked in the template and has this type.
    AskedFor(QuestionKey, AnswerType),
    /// This question has this type and is not asked, because its answer follows from others.
    Derived(QuestionKey, AnswerType),
    /// This question has this type and is not asked, because handing in a report of this kind answers it.
    Filed(ReportKind, QuestionKey, AnswerType),
    /// This question is asked or derived in the template: it took the place of another.
    TookPlace(QuestionKey),
    /// This question was asked of States before another one, which is the second, and has its type.
    Earlier(QuestionKey, QuestionKey),
    /// The table has this column, and its cells are fit for this.
    Column(QuestionKey, ColumnKey, Cells),
    /// There is this population.
    Population(PopulationId),
    /// There is this rule, and a State owes it as such.
    Owed(ObligationId),
    /// There is this rule, and a State owes it as such or for a matter of its own.
    Outstanding(ObligationId),
}

/// What cells of a column must be fit for.
#[derive(Debug)]
pub(super) enum Cells {
    /// To be filled, whatever they hold.
    Filled,
    /// To be numbers.
    Numbers,
    /// To be numbers that are added up over rows.
    AddedUp,
    /// To be one of these choices.
    OneOf(Vec<String>),
    /// To be compared with those of this column: both numbers or both days.
    ComparedWith(ColumnKey),
}

/// The needs of one template, in the order of its file.
#[derive(Debug, Default)]
pub(super) struct Needs(Vec<(Spot, Need)>);

impl Needs {
    pub(super) fn add(&mut self, spot: Spot, need: Need) {
        self.0.push((spot, need));
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = &(Spot, Need)> {
        self.0.iter()
    }

    /// Reports questions that are asked twice, answered by themselves twice, or twice said to have taken a place.
    pub(super) fn report_repeated(&self, problems: &Problems) {
        let mut seen: BTreeMap<(&str, &QuestionKey), &Spot> = BTreeMap::new();
        for (spot, need) in &self.0 {
            let (group, key) = match need {
                Need::Asks(key) => ("asks", key),
                Need::Derived(key, _) => (DERIVED, key),
                // The same question may be answered by several kinds of report, and not by what is derived in each.
                Need::Filed(_, key, _) if seen.contains_key(&(DERIVED, key)) => (DERIVED, key),
                Need::Filed(kind, key, _) => (kind.word(), key),
                Need::TookPlace(key) => ("earlier", key),
                Need::Earlier(..)
                | Need::Asked(_)
                | Need::AskedFor(..)
                | Need::Column(..)
                | Need::Population(_)
                | Need::Owed(_)
                | Need::Outstanding(_) => continue,
            };
            match seen.get(&(group, key)) {
                Some(first) => duplicate(problems, spot, key.as_str(), first),
                None => {
                    seen.insert((group, key), spot);
                }
            }
        }
    }
}

const DERIVED: &str = "derived";
