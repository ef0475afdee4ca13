//! Generated reports: filled by dice, of States that never wrote them, so that the truth behind every figure is known.
//!
//! Nothing in them is real: texts say that they are generated, and numbers come from dice that fall the same everywhere.

use spectemur_model::answer::{Location, Point, Row};
use spectemur_model::package::{Choice, Column, Question};
use spectemur_model::report::{Cover, Given, Report, ReportKind};
use spectemur_model::{
    Answer, AnswerType, Language, Localized, Package, Period, QuestionKey, StateCode, Template, Value,
};

/// Dice that fall the same on every machine (xorshift).
#[derive(Clone, Debug)]
pub struct Dice(u64);

impl Dice {
    /// Dice that begin here.
    #[must_use]
    pub fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1)
    }

    /// A number below this one.
    ///
    /// # Panics
    /// When there is none.
    pub fn below(&mut self, limit: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 11) % limit
    }
}

/// A full annual report: every form changed, every plain question answered, tables with up to `rows` rows or none.
///
/// # Panics
/// When the year is beyond the calendar.
#[must_use]
pub fn report(
    package: &Package,
    template: &Template,
    (state, year): (StateCode, i16),
    rows: u64,
    dice: &mut Dice,
) -> Report {
    let covers = Period::year(year).expect("a test's years are within the calendar");
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
        let question = &package.questions[key];
        let given = Given { answer: answer(question, rows, covers, dice), public: true };
        report.answers.insert(key.clone(), given);
    }
    report
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

/// The yes or no that a report gives to a question; none where it does not know.
#[must_use]
pub fn said(report: &Report, question: &QuestionKey) -> Option<bool> {
    match &report.answers.get(question)?.answer {
        Answer::Known(Value::YesNo(yes)) => Some(*yes),
        _ => None,
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
            Value::Choice(choices[index].key.clone())
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
