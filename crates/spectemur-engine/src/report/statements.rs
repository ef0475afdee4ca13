//! What a submitted report adds to the record: a statement for each answer, with form, part and row as its place.
//!
//! A statement is only made of what the State answered, of what it says did not change, of what it was due to answer
//! and left out, and of what follows from these by the template's own rules.

mod derived;

use std::collections::BTreeSet;

use spectemur_model::report::{Cover, Given, ReportKind};
use spectemur_model::template::{Form, Part};
use spectemur_model::{Answer, Basis, Day, Period, Place, QuestionKey, Report, SourceId, Statement, Subject, Value};

use super::earlier::{Earlier, taken_with, unchanged_since, year_before_of};
use super::{Known, cover_of, given, is_due};

/// The handing in of a report.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Receipt {
    /// The source that the report is recorded as.
    pub source: SourceId,
    /// The day on which it was received.
    pub received_on: Day,
    /// The last day on which it was in time; none where no day is known or none is set.
    pub due_on: Option<Day>,
}

/// Every statement that a report makes, in the order of the forms; derived answers and those of the filing itself last.
///
/// All are about the State and the period that the report covers. An answer stands at `form:<form>.<part>`, each row of
/// a table by itself at `form:<form>.<part>.<row>`, rows from one. What an unchanged form carries stands at
/// `unchanged:<year>.<form>.<part>`, with a row where it is one, and its basis says so; what was typed into such a form
/// and differs is said by this report. A form that is said not to apply is "not applicable" to each of its questions,
/// whatever stands in it: that contradiction is found by [`check`](super::check) and kept with the report.
///
/// What the State was due to answer and did not is "not reported": in a form that changed every question, in a form
/// that did not change those that tell what happened in the year. A voluntary report, a voluntary part and a part that
/// does not apply to the State owe nothing. What handing in answers by itself stands at `receipt`.
///
/// No two statements have the same id. Letters that a place cannot hold become hyphens.
#[must_use]
pub fn statements(report: &Report, known: &Known<'_>, filed: &Receipt) -> Vec<Statement> {
    let earlier = Earlier::of(known);
    let writer = Writer {
        full: taken_with(report, known, earlier.as_ref()),
        year_before: year_before_of(report, known, earlier.as_ref()),
        report,
        known,
        earlier,
        source: &filed.source,
    };
    let mut statements = Vec::new();
    for form in &known.template.forms {
        for part in &form.parts {
            for question in &part.asks {
                writer.answer(form, part, question, &mut statements);
            }
        }
    }
    statements.extend(writer.derived());
    statements.extend(writer.filing(filed));
    let mut seen = BTreeSet::new();
    statements.retain(|statement| seen.insert(statement.id()));
    statements
}

struct Writer<'a> {
    report: &'a Report,
    known: &'a Known<'a>,
    earlier: Option<Earlier<'a>>,
    full: Report,
    year_before: Option<Report>,
    source: &'a SourceId,
}

impl Writer<'_> {
    /// What the report says to one question.
    fn answer(&self, form: &Form, part: &Part, question: &QuestionKey, statements: &mut Vec<Statement>) {
        let Some(said) = given(&self.full, question) else {
            let asked = self.known.package.questions.get(question);
            let told_anew = match cover_of(self.report, &form.key) {
                Cover::Changed => true,
                Cover::Unchanged { .. } => asked.is_some_and(|question| question.yearly),
                Cover::NotApplicable => false,
            };
            if told_anew && is_due(self.report, self.known, part) {
                let public = asked.is_none_or(|question| question.public);
                let silence = Given { answer: Answer::NotReported, public };
                statements.extend(self.statement(question, silence, Self::place(form, part, None), Basis::Inferred));
            }
            return;
        };
        let since = self.carried_since(form, question);
        let basis = if since.is_some() { Basis::Carried } else { Basis::Said };
        let place = |row| Self::place_since(since, form, part, row);
        match &said.answer {
            Answer::Known(Value::Rows(rows)) => {
                for (index, row) in rows.iter().enumerate() {
                    let answer = Answer::Known(Value::Rows(vec![row.clone()]));
                    let said = Given { answer, public: said.public };
                    statements.extend(self.statement(question, said, place(Some(index + 1)), basis));
                }
            }
            _ => statements.extend(self.statement(question, said.clone(), place(None), basis)),
        }
    }

    /// The year since which an answer is carried; none where this report says it itself.
    fn carried_since(&self, form: &Form, question: &QuestionKey) -> Option<i16> {
        let since = unchanged_since(self.report, &form.key, self.earlier.as_ref())?;
        let carried = self.earlier.as_ref()?.standing(question)?;
        let is_carried = given(&self.full, question).is_some_and(|given| given.answer == carried.answer);
        is_carried.then_some(since)
    }

    fn place_of(&self, form: &Form, part: &Part, question: &QuestionKey, row: Option<usize>) -> Option<Place> {
        Self::place_since(self.carried_since(form, question), form, part, row)
    }

    /// A place of this report, or the place from which it carries an answer since a year.
    fn place_since(since: Option<i16>, form: &Form, part: &Part, row: Option<usize>) -> Option<Place> {
        match since {
            None => Self::place(form, part, row),
            Some(since) => place("unchanged", [since.to_string(), form.key.to_string(), part.key.clone()], row),
        }
    }

    fn place(form: &Form, part: &Part, row: Option<usize>) -> Option<Place> {
        place("form", [form.key.to_string(), part.key.clone()], row)
    }

    fn statement(&self, question: &QuestionKey, said: Given, place: Option<Place>, basis: Basis) -> Option<Statement> {
        Some(Statement {
            subject: Subject::State(self.report.state),
            question: question.clone(),
            answer: said.answer,
            period: self.report.covers,
            source: self.source.clone(),
            place: place?,
            basis,
            public: said.public,
            corrects: None,
        })
    }

    /// What handing in answers by itself; whether it was in time only where a day is known by which it was due.
    fn filing(&self, filed: &Receipt) -> Vec<Statement> {
        let rules = &self.known.template.filing;
        let answers = match self.report.kind {
            ReportKind::Initial => &rules.initial,
            ReportKind::Annual => &rules.annual,
            ReportKind::Voluntary => &rules.voluntary,
        };
        let yes_no = |yes| Answer::Known(Value::YesNo(yes));
        let in_time = filed.due_on.map(|due_on| yes_no(filed.received_on <= due_on));
        let received = Answer::Known(Value::When(Period::day(filed.received_on)));
        let told =
            [(&answers.yes, Some(yes_no(true))), (&answers.received, Some(received)), (&answers.in_time, in_time)];
        let told = told.into_iter().filter_map(|(questions, answer)| Some((questions, answer?)));
        let each =
            told.flat_map(|(questions, answer)| questions.iter().map(move |question| (question, answer.clone())));
        each.filter_map(|(question, answer)| {
            let said = Given { answer, public: true };
            self.statement(question, said, Place::parse("receipt"), Basis::Inferred)
        })
        .collect()
    }
}

/// A place of this kind with these details; a letter that would end a detail or that no place may hold is a hyphen.
fn place<const N: usize>(kind: &str, details: [String; N], row: Option<usize>) -> Option<Place> {
    let details = details.into_iter().chain(row.map(|row| row.to_string()));
    let details = details.map(|detail| {
        let letter = |letter: char| if letter.is_alphanumeric() || "-,()–".contains(letter) { letter } else { '-' };
        detail.chars().map(letter).collect::<String>()
    });
    Place::parse(&format!("{kind}:{}", details.collect::<Vec<_>>().join(".")))
}
