//! A year of a State as it tells of it: what it answers to each question of a form, and the report that says so.
//!
//! What it said is kept beside the answers as it was drawn, for the truth: the truth is never read off a report.

use std::collections::{BTreeMap, BTreeSet};

use spectemur_model::answer::{Location, Row};
use spectemur_model::package::{Column, Question};
use spectemur_model::report::{Cover, Given, ReportKind};
use spectemur_model::template::{Form, Part};
use spectemur_model::{
    Answer, AnswerType, ColumnKey, FormKey, Language, Localized, Package, Period, QuestionKey, Report, StateCode,
    Template, Value,
};

use crate::Dice;
use crate::life::{Fact, Item, Traits, Year, concerns};
use crate::story::{RowTale, Story};
use crate::truth::{Known, Sum};

/// How a State fills forms.
#[derive(Clone, Copy)]
pub(crate) struct Manner {
    pub(crate) language: Language,
    /// It leaves voluntary parts out.
    pub(crate) is_terse: bool,
}

/// What a State means to say in one report.
#[derive(Clone)]
pub(crate) struct Sheet {
    pub(crate) answers: BTreeMap<QuestionKey, Answer>,
    pub(crate) not_applicable: BTreeSet<FormKey>,
    /// Yes, no or "not known" to each question that it answered or that follows.
    pub(crate) said: BTreeMap<QuestionKey, Known>,
    /// Numbers that follow or were given.
    pub(crate) numbers: BTreeMap<QuestionKey, i64>,
    pub(crate) totals: BTreeMap<Sum, i64>,
    /// Questions to which the answer was drawn, so that a slip of the pen is possible.
    pub(crate) drawn: Vec<QuestionKey>,
}

/// What a report is written with.
#[derive(Clone, Copy)]
pub(crate) struct Desk<'a> {
    pub(crate) package: &'a Package,
    pub(crate) story: &'a Story,
    pub(crate) template: &'a Template,
    pub(crate) traits: &'a Traits,
    pub(crate) manner: Manner,
    pub(crate) kind: ReportKind,
}

impl Desk<'_> {
    /// What the State means to say of a year.
    pub(crate) fn sheet(&self, year: &Year, dice: &mut Dice) -> Sheet {
        let mut sheet = Sheet {
            answers: BTreeMap::new(),
            not_applicable: BTreeSet::new(),
            said: BTreeMap::new(),
            numbers: BTreeMap::new(),
            totals: BTreeMap::new(),
            drawn: Vec::new(),
        };
        for form in &self.template.forms {
            if self.is_not_applicable(form) {
                sheet.not_applicable.insert(form.key.clone());
                let asked = form.parts.iter().flat_map(|part| &part.asks);
                // That a form does not apply is a no to what it asks.
                let yes_no = asked.filter(|key| self.type_of(key) == Some(AnswerType::YesNo));
                sheet.said.extend(yes_no.map(|key| (key.clone(), Some(false))));
                continue;
            }
            for part in form.parts.iter().filter(|part| self.fills(part, year)) {
                for key in &part.asks {
                    if let Some(question) = self.package.questions.get(key) {
                        self.ask(question, year, &mut sheet, dice);
                    }
                }
            }
        }
        self.follow(year, &mut sheet);
        sheet
    }

    fn type_of(&self, key: &QuestionKey) -> Option<AnswerType> {
        self.package.questions.get(key).map(|question| question.answer_type)
    }

    fn is_not_applicable(&self, form: &Form) -> bool {
        let named = self.story.forms.get(form.key.as_str());
        form.may_not_apply && named.is_some_and(|any| any.is_empty() || !concerns(self.traits, any))
    }

    /// Whether the State fills a part: those that apply to it, and voluntary ones if it cares to.
    fn fills(&self, part: &Part, year: &Year) -> bool {
        let is_left_out = part.voluntary && (self.manner.is_terse || self.kind == ReportKind::Initial);
        let applies = part.applies.as_ref().is_none_or(|population| {
            let any = self.story.applies.get(population.as_str());
            any.is_some_and(|any| any.iter().any(|of| 0 < year.total(of)))
        });
        applies && !is_left_out
    }

    fn ask(&self, question: &Question, year: &Year, sheet: &mut Sheet, dice: &mut Dice) {
        if question.yearly && self.kind == ReportKind::Initial {
            return;
        }
        let key = question.key.as_str();
        let answer = match question.answer_type {
            AnswerType::Table => Some(self.table(question, year, sheet)),
            AnswerType::YesNo => self.yes_no(question, year, sheet, dice),
            AnswerType::Text => Some(Answer::Known(Value::Text(self.words(key)))),
            AnswerType::When => self.story.day.iter().find(|tale| tale.question == key).and_then(|tale| {
                let done = tale.done.as_ref().and_then(|group| year.done.get(group)).map(|day| Period::day(*day));
                let until = tale.until.as_ref().and_then(|group| year.until.get(group)).copied();
                done.or(until).map(|days| Answer::Known(Value::When(days)))
            }),
            AnswerType::Number => year.numbers.get(key).map(|number| {
                sheet.numbers.insert(question.key.clone(), *number);
                Answer::Known(Value::Number(*number))
            }),
            AnswerType::Ratio | AnswerType::Choice | AnswerType::Munition | AnswerType::Name | AnswerType::Place => {
                None
            }
        };
        if let Some(answer) = answer {
            sheet.answers.insert(question.key.clone(), answer);
        }
    }

    /// What stands wherever somebody would write a text.
    fn words(&self, of: &str) -> Localized {
        let language = self.manner.language;
        let words = self.story.words.get(language.code()).map_or("", String::as_str);
        Localized::new([(language, format!("{words} ({of})"))])
    }

    fn yes_no(&self, question: &Question, year: &Year, sheet: &mut Sheet, dice: &mut Dice) -> Option<Answer> {
        let tale = self.story.yes.iter().find(|tale| tale.question == question.key.as_str())?;
        let known = match (&tale.done, tale.chance) {
            (Some(group), _) => Some(year.done.contains_key(group)),
            (None, None) => Some(tale.any.iter().any(|of| 0 < year.total(of))),
            (None, Some(_)) => {
                let yes = *year.drawn.get(&tale.question)?;
                if dice.happens(self.story.habits.left_out) {
                    return None;
                }
                sheet.drawn.push(question.key.clone());
                (!dice.happens(self.story.habits.not_known)).then_some(yes)
            }
        };
        sheet.said.insert(question.key.clone(), known);
        Some(known.map_or(Answer::NotKnown, |yes| Answer::Known(Value::YesNo(yes))))
    }

    fn table(&self, question: &Question, year: &Year, sheet: &mut Sheet) -> Answer {
        let tale = self.story.table.iter().find(|tale| tale.question == question.key.as_str());
        let mut rows = Vec::new();
        for told in tale.iter().flat_map(|tale| &tale.row) {
            for item in year.items(&told.group).iter().filter(|item| 0 < item.number(&told.when)) {
                rows.push(self.row(question, told, item));
                add(question, told, item, &mut sheet.totals);
            }
        }
        if rows.is_empty() { Answer::None } else { Answer::Known(Value::Rows(rows)) }
    }

    fn row(&self, question: &Question, told: &RowTale, item: &Item) -> Row {
        let cell = |column: &Column| {
            let fixed = told.fixed.get(column.key.as_str()).map(|word| Fact::Word(word.clone()));
            let fact = told.cells.get(column.key.as_str()).and_then(|name| item.fact(name)).cloned();
            Some((column.key.clone(), Answer::Known(self.value(column, &fixed.or(fact)?)?)))
        };
        Row::new(question.columns.iter().filter_map(cell))
    }

    /// A fact as a column of this type takes it; nothing where it does not fit.
    fn value(&self, column: &Column, fact: &Fact) -> Option<Value> {
        match (column.answer_type, fact) {
            (AnswerType::Number, Fact::Number(number)) => Some(Value::Number(*number)),
            (AnswerType::Text, Fact::Number(number)) => Some(Value::Text(self.words(&number.to_string()))),
            (AnswerType::When, Fact::Days(days)) => Some(Value::When(*days)),
            (AnswerType::Choice, Fact::Word(word)) => Some(Value::Choice(word.clone())),
            (AnswerType::Munition | AnswerType::Name, Fact::Word(word)) => Some(Value::Name(word.clone())),
            (AnswerType::Place, Fact::Word(word)) => Some(Value::Place(Location { name: word.clone(), point: None })),
            _ => None,
        }
    }

    /// What follows from what was told by the rules of the form, from the facts themselves.
    fn follow(&self, year: &Year, sheet: &mut Sheet) {
        let follows =
            |question: &str| self.template.derived.iter().any(|derived| derived.question.as_str() == question);
        for told in self.story.told.iter().filter(|told| follows(&told.question)) {
            let is_not_applicable = self.is_in(&told.table, &sheet.not_applicable);
            if is_not_applicable || sheet.answers.contains_key(told.table.as_str()) {
                let mut fitting = year.items(&told.group).iter().filter(|item| item.is_of(&told.of));
                let yes = !is_not_applicable && fitting.any(|item| 0 < item.number(&told.fact));
                sheet.said.insert(QuestionKey::new(&told.question), Some(yes));
            }
        }
        for sum in self.story.sum.iter().filter(|sum| follows(&sum.question)) {
            if sheet.answers.contains_key(sum.table.as_str()) {
                let fitting = year.items(&sum.group).iter().filter(|item| item.is_of(&sum.of));
                let number = fitting.flat_map(|item| sum.facts.iter().map(|fact| item.number(fact))).sum();
                sheet.numbers.insert(QuestionKey::new(&sum.question), number);
            }
        }
    }

    fn is_in(&self, question: &str, forms: &BTreeSet<FormKey>) -> bool {
        self.template.asked(&QuestionKey::new(question)).is_some_and(|(form, _)| forms.contains(&form.key))
    }

    /// The report that says what a sheet means, with forms said to be unchanged where nothing changed since `before`.
    pub(crate) fn report(&self, state: StateCode, covers: Period, sheet: &Sheet, before: Option<&Before>) -> Report {
        let mut report = Report {
            template: self.template.id.clone(),
            state,
            kind: self.kind,
            covers,
            language: self.manner.language,
            cover: BTreeMap::new(),
            answers: BTreeMap::new(),
            attachments: BTreeMap::new(),
            remarks: BTreeMap::new(),
        };
        for form in &self.template.forms {
            let cover = self.cover(form, sheet, before);
            report.cover.insert(form.key.clone(), cover);
            for key in form.parts.iter().flat_map(|part| &part.asks) {
                let Some((question, answer)) = self.package.questions.get(key).zip(sheet.answers.get(key)) else {
                    continue;
                };
                // What happened in the year is told anew; the rest of an unchanged form stands.
                if cover == Cover::Changed || question.yearly {
                    let given = Given { answer: answer.clone(), public: question.public };
                    report.answers.insert(key.clone(), given);
                }
            }
        }
        report
    }

    fn cover(&self, form: &Form, sheet: &Sheet, before: Option<&Before>) -> Cover {
        if sheet.not_applicable.contains(&form.key) {
            return Cover::NotApplicable;
        }
        let standing = |sheet: &Sheet| -> BTreeMap<QuestionKey, Answer> {
            let keys = form.parts.iter().flat_map(|part| &part.asks);
            let keys = keys.filter(|key| self.package.questions.get(*key).is_some_and(|question| !question.yearly));
            keys.filter_map(|key| Some((key.clone(), sheet.answers.get(key)?.clone()))).collect()
        };
        let now = standing(sheet);
        let same = before.filter(|before| {
            before.template == self.template.id
                && !before.sheet.not_applicable.contains(&form.key)
                && !now.is_empty()
                && standing(&before.sheet) == now
        });
        same.map_or(Cover::Changed, |before| Cover::Unchanged { since: before.year })
    }
}

/// The last report, as it stood in the end.
pub(crate) struct Before {
    pub(crate) template: spectemur_model::TemplateId,
    pub(crate) year: i16,
    pub(crate) sheet: Sheet,
}

/// Adds a row to the totals of its table, apart by what it chose.
fn add(question: &Question, told: &RowTale, item: &Item, totals: &mut BTreeMap<Sum, i64>) {
    let choices = question.columns.iter().filter(|column| column.answer_type == AnswerType::Choice);
    let chosen = choices.map(|column| {
        let fixed = told.fixed.get(column.key.as_str()).cloned();
        let drawn = told.cells.get(column.key.as_str()).and_then(|name| match item.fact(name) {
            Some(Fact::Word(word)) => Some(word.clone()),
            _ => None,
        });
        (column.key.clone(), fixed.or(drawn))
    });
    let by: Vec<(ColumnKey, Option<String>)> = chosen.collect();
    for column in question.columns.iter().filter(|column| column.adds_up) {
        let Some(name) = told.cells.get(column.key.as_str()) else { continue };
        let sum = Sum { question: question.key.clone(), column: column.key.clone(), by: by.clone() };
        *totals.entry(sum).or_default() += item.number(name);
    }
}
