//! Answers that follow from other answers of the same report, by the template's rules.
//!
//! Nothing follows from silence. A derived answer is everybody's to see only if all that it rests on is.

use spectemur_model::report::Given;
use spectemur_model::template::{Amount, Derivation, RowFilter};
use spectemur_model::{Answer, Basis, Place, QuestionKey, Statement, Truth, Value};

use super::Writer;
use crate::report::amounts::{fits, questions};
use crate::report::{amount, given};

impl Writer<'_> {
    /// The derived answers, in the template's order.
    pub(super) fn derived(&self) -> Vec<Statement> {
        let derived = self.known.template.derived.iter().filter_map(|derived| {
            let (said, place) = match &derived.from {
                Derivation::AnyRow { table, rows } => (self.any_row(table, rows)?, self.place_of_question(table)),
                Derivation::Sum(of) => (self.sum(of)?, self.place_of_amount(of)),
            };
            self.statement(&derived.question, said, place, Basis::Inferred)
        });
        derived.collect()
    }

    /// Yes with a row that fits; no where the State says that there is none or that it does not apply, or where every
    /// row is told to be another one; otherwise nothing.
    fn any_row(&self, table: &QuestionKey, filter: &RowFilter) -> Option<Given> {
        let said = given(&self.full, table)?;
        let truth = match &said.answer {
            Answer::None | Answer::NotApplicable => Truth::No,
            Answer::Known(Value::Rows(rows)) => rows.iter().map(|row| fits(filter, row)).fold(Truth::No, Truth::or),
            Answer::Known(_) | Answer::NotKnown | Answer::NotReported => Truth::Unknown,
        };
        let yes = match truth {
            Truth::Yes => true,
            Truth::No => false,
            Truth::Unknown => return None,
        };
        Some(Given { answer: Answer::Known(Value::YesNo(yes)), public: said.public })
    }

    fn sum(&self, of: &Amount) -> Option<Given> {
        let sum = amount(&self.full, of, self.year_before.as_ref())?;
        let public = questions(of).all(|(question, year_before)| {
            let report = if year_before { self.year_before.as_ref() } else { Some(&self.full) };
            report.and_then(|report| report.answers.get(question)).is_some_and(|given| given.public)
        });
        Some(Given { answer: Answer::Known(Value::Number(sum)), public })
    }

    fn place_of_question(&self, question: &QuestionKey) -> Option<Place> {
        let (form, part) = self.known.template.asked(question)?;
        self.place_of(form, part, question, None)
    }

    /// Where its first term stands in this report.
    fn place_of_amount(&self, of: &Amount) -> Option<Place> {
        let (question, _) = questions(of).min_by_key(|(_, year_before)| *year_before)?;
        self.place_of_question(question)
    }
}
