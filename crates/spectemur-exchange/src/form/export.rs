//! What is written into a file, and why it cannot be.

use std::collections::{BTreeMap, BTreeSet};

use spectemur_model::package::{Choice, Column, Question};
use spectemur_model::report::ReportPlace;
use spectemur_model::{Answer, AnswerType, Language, QuestionKey, Report, Template, Value};

use super::fields::{Content, contents, other_languages};
use super::{Words, limits};

/// A report to be written, with what it is written against.
#[derive(Clone, Copy, Debug)]
pub struct FormFile<'a> {
    /// The version of the form that the report is of.
    pub template: &'a Template,
    /// The questions that it asks.
    pub questions: &'a BTreeMap<QuestionKey, Question>,
    /// The words of the report's language.
    pub words: &'a Words,
    /// The name of the State in the report's language.
    pub state_name: &'a str,
    /// The names of units in the report's language; a unit without one is shown as it is.
    pub units: &'a BTreeMap<String, String>,
    /// What is filled in already; may answer nothing.
    pub report: &'a Report,
    /// The report before, whose answers are shown beside; not those of tables.
    pub before: Option<&'a Report>,
    /// What the reader of a workbook must see first, such as why the report was sent back; nothing reads it again.
    pub note: Option<&'a str>,
}

/// Why a report cannot be written.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ExportError {
    /// The template asks a question that is not among the questions.
    #[error("the form asks `{0}`, which is not a question")]
    NoSuchQuestion(QuestionKey),
    /// The report answers what the form does not ask; the file would lose it.
    #[error("the report answers `{0}`, which its form does not ask")]
    NotAsked(QuestionKey),
    /// An answer is not of the type, or not one of the choices, that is asked for; the file would lose it.
    #[error("the answer at {0} is not what the question asks for")]
    WrongType(ReportPlace),
    /// A text is longer than a cell can hold, or holds a character that no cell can.
    #[error("the text at {0} does not fit into a cell")]
    DoesNotFit(ReportPlace),
    /// There are more rows than are read again.
    #[error("a table of {0} has more rows than {limit}", limit = limits::ROWS)]
    TooManyRows(QuestionKey),
    /// The library that writes workbooks refused.
    #[error("the workbook cannot be written: {0}")]
    Workbook(String),
}

impl<'a> FormFile<'a> {
    /// The language of the file.
    #[must_use]
    pub fn language(&self) -> Language {
        self.report.language
    }

    /// The name of a unit.
    pub(crate) fn unit(&self, unit: Option<&'a str>) -> &'a str {
        unit.map_or("", |unit| self.units.get(unit).map_or(unit, String::as_str))
    }

    /// The question of this key.
    pub(crate) fn question(&self, key: &QuestionKey) -> Result<&'a Question, ExportError> {
        self.questions.get(key).ok_or_else(|| ExportError::NoSuchQuestion(key.clone()))
    }

    /// Makes sure that a flat file can hold everything that the report says.
    pub(crate) fn check(&self) -> Result<(), ExportError> {
        for key in self.template.questions() {
            self.question(key)?;
        }
        let asked: BTreeSet<&QuestionKey> = self.template.questions().collect();
        for (key, given) in &self.report.answers {
            if !asked.contains(key) {
                return Err(ExportError::NotAsked(key.clone()));
            }
            check_answer(self.question(key)?, &given.answer, self.language())?;
        }
        Ok(())
    }
}

fn check_answer(question: &Question, answer: &Answer, language: Language) -> Result<(), ExportError> {
    let place = ReportPlace::answer(&question.key);
    let Answer::Known(Value::Rows(rows)) = answer else {
        return check_value((question.answer_type, &question.choices), answer, language, || place.clone());
    };
    if question.answer_type != AnswerType::Table || rows.is_empty() {
        return Err(ExportError::WrongType(place));
    }
    if rows.len() > limits::ROWS {
        return Err(ExportError::TooManyRows(question.key.clone()));
    }
    for (at, row) in rows.iter().enumerate() {
        if row.is_empty() {
            return Err(ExportError::WrongType(place));
        }
        for (key, cell) in row.cells() {
            let place = || ReportPlace::cell(&question.key, at + 1, key);
            let column = question.column(key.as_str()).ok_or_else(|| ExportError::WrongType(place()))?;
            check_value((column.answer_type, &column.choices), cell, language, place)?;
        }
    }
    Ok(())
}

fn check_value(
    (kind, choices): (AnswerType, &[Choice]),
    answer: &Answer,
    language: Language,
    place: impl Fn() -> ReportPlace,
) -> Result<(), ExportError> {
    let Some(value) = answer.value() else {
        return Ok(());
    };
    let cells = contents(value, language);
    if !kind.takes(value) || cells.is_empty() {
        return Err(ExportError::WrongType(place()));
    }
    for content in cells.values() {
        match content {
            Content::Choice(key) if !choices.iter().any(|choice| choice.key == *key) => {
                return Err(ExportError::WrongType(place()));
            }
            Content::Text(text) if !fits(text) => return Err(ExportError::DoesNotFit(place())),
            Content::Text(text) if text.trim().is_empty() => return Err(ExportError::WrongType(place())),
            Content::Choice(_)
            | Content::Text(_)
            | Content::YesNo(_)
            | Content::Number(_)
            | Content::Degrees(_)
            | Content::Day(_)
            | Content::Span(_) => {}
        }
    }
    Ok(())
}

/// Whether a cell can hold this text; quotation marks may be added to it.
fn fits(text: &str) -> bool {
    text.encode_utf16().count() + 2 <= limits::TEXT_UNITS && bad_character(text).is_none()
}

/// The first character that no file can carry; a line break and a tab are fine.
pub(crate) fn bad_character(text: &str) -> Option<char> {
    let bad = |letter: &char| {
        (*letter < ' ' && !matches!(letter, '\t' | '\n' | '\r')) || matches!(letter, '\u{fffe}' | '\u{ffff}')
    };
    text.chars().find(bad)
}

/// The languages other than the report's in which the cells of each column of a table have texts.
pub(crate) fn languages_of_column(answer: Option<&Answer>, column: &Column, language: Language) -> BTreeSet<Language> {
    let Some(Answer::Known(Value::Rows(rows))) = answer else {
        return BTreeSet::new();
    };
    let cells = rows.iter().filter_map(|row| row.cell(column.key.as_str()));
    cells.flat_map(|cell| other_languages(cell, language)).collect()
}

/// The choices with the label that a drop-down shows: where two would look alike, the key stands behind.
pub(crate) fn choice_labels(choices: &[Choice], language: Language) -> Vec<(&str, String)> {
    let label = |choice: &Choice| {
        let label = choice.label.or_any(language).trim().to_owned();
        if label.is_empty() { choice.key.clone() } else { label }
    };
    let labels: Vec<String> = choices.iter().map(label).collect();
    let folded: Vec<String> = labels.iter().map(|label| super::words::folded(label)).collect();
    let alike = |own: &String| folded.iter().filter(|other| *other == own).count() > 1;
    let shown = choices.iter().zip(&labels).zip(&folded).map(|((choice, label), own)| {
        let shown = if alike(own) { format!("{label} ({})", choice.key) } else { label.clone() };
        (choice.key.as_str(), shown)
    });
    shown.collect()
}
