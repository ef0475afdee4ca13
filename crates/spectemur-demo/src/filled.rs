//! Reports filled by dice alone, without a story: anything that a form takes, for tests of forms and for benchmarks.
//!
//! Nothing in them is real: texts say that they are generated. Numbers need not add up from year to year; a report of a
//! generated State with a story comes from [`Cycle`](crate::Cycle).

use spectemur_model::answer::{Location, Point, Row};
use spectemur_model::package::{Choice, Column, Question};
use spectemur_model::report::{Cover, Given, Report, ReportKind};
use spectemur_model::{
    Answer, AnswerType, CalendarError, Language, Localized, Package, Period, StateCode, Template, Value,
};

use crate::Dice;

/// A full annual report: every form changed, every plain question answered, tables with up to `rows` rows or none.
///
/// # Errors
/// A year beyond the calendar.
pub fn report(
    package: &Package,
    template: &Template,
    (state, year): (StateCode, i16),
    rows: u64,
    dice: &mut Dice,
) -> Result<Report, CalendarError> {
    let covers = Period::year(year)?;
    let mut report = Report {
        template: template.id.clone(),
        state,
        kind: ReportKind::Annual,
        covers,
        language: Language::English,
        cover: template.forms.iter().map(|form| (form.key.clone(), Cover::Changed)).collect(),
        answers: std::collections::BTreeMap::new(),
        attachments: std::collections::BTreeMap::new(),
        remarks: std::collections::BTreeMap::new(),
    };
    for key in template.questions() {
        let Some(question) = package.questions.get(key) else { continue };
        let given = Given { answer: answer(question, rows, covers, dice), public: true };
        report.answers.insert(key.clone(), given);
    }
    Ok(report)
}

/// The same report in a year in which nothing changed since another.
#[must_use]
pub fn unchanged(report: &Report, year: i16) -> Report {
    let since = report.covers.to().year();
    Report {
        covers: Period::year(year).unwrap_or(report.covers),
        cover: report.cover.keys().map(|form| (form.clone(), Cover::Unchanged { since })).collect(),
        answers: std::collections::BTreeMap::new(),
        ..report.clone()
    }
}

fn answer(question: &Question, rows: u64, covers: Period, dice: &mut Dice) -> Answer {
    if question.answer_type == AnswerType::Table {
        let count = dice.below(rows + 2);
        if count == 0 {
            return Answer::None;
        }
        let row = |dice: &mut Dice| {
            let cells = question.columns.iter().map(|column| (column.key.clone(), cell(column, covers, dice)));
            Row::new(cells.collect::<Vec<_>>())
        };
        return Answer::Known(Value::Rows((0..count).map(|_| row(dice)).collect()));
    }
    if dice.below(12) == 0 {
        return Answer::NotKnown;
    }
    Answer::Known(value(question.answer_type, &question.choices, covers, dice))
}

fn cell(column: &Column, covers: Period, dice: &mut Dice) -> Answer {
    Answer::Known(value(column.answer_type, &column.choices, covers, dice))
}

fn value(kind: AnswerType, choices: &[Choice], covers: Period, dice: &mut Dice) -> Value {
    let number = i64::try_from(dice.below(500)).unwrap_or_default();
    let text = |text: String| Localized::new([(Language::English, text)]);
    match kind {
        AnswerType::YesNo => Value::YesNo(dice.below(3) > 0),
        AnswerType::Number => Value::Number(number),
        AnswerType::Ratio => Value::Ratio { part: number, whole: 500 },
        AnswerType::Choice => {
            let index = usize::try_from(dice.below(choices.len() as u64)).unwrap_or_default();
            Value::Choice(choices.get(index).map(|choice| choice.key.clone()).unwrap_or_default())
        }
        AnswerType::Text | AnswerType::Table => Value::Text(text(format!("Generated text {number}"))),
        AnswerType::When => {
            let day = covers.from().plus_days(i32::try_from(number % 365).unwrap_or_default());
            Value::When(Period::day(day.unwrap_or(covers.from())))
        }
        AnswerType::Munition => Value::Name(format!("GENERATED-{}", number % 20)),
        AnswerType::Name => Value::Name(format!("LOT-{number}")),
        AnswerType::Place => {
            let point = Point::new(i32::try_from(number).unwrap_or_default() * 100_000, 1_000_000);
            Value::Place(Location { name: format!("Generated place {}", number % 50), point })
        }
    }
}
