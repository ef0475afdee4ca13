//! Checks of templates across files: what they ask, add up, derive and check exists and fits.

use spectemur_model::obligation::OwedBy;
use spectemur_model::package::{About, Column, Question};
use spectemur_model::{AnswerType, ColumnKey, ObligationId, QuestionKey, Template};

use crate::obligations::ReadObligation;
use crate::reader::Spot;
use crate::references::References;

use super::ReadTemplate;
use super::needs::{Cells, Need};

impl References<'_> {
    /// Checks what templates need of questions, populations and rules, and that what they offer has words.
    pub(crate) fn check_templates(&self, templates: &[ReadTemplate], obligations: &[ReadObligation]) {
        for read in templates {
            for (spot, need) in read.needs.iter() {
                self.check_need(spot, need, &read.template, obligations);
            }
            read.template.questions().for_each(|key| self.check_offered(key));
        }
    }

    fn check_need(&self, spot: &Spot, need: &Need, template: &Template, obligations: &[ReadObligation]) {
        match need {
            Need::Asks(key) => self.about(spot, key, About::State),
            Need::Asked(key) => self.is_asked(spot, key, template),
            Need::AskedFor(key, kind) => {
                self.is_asked(spot, key, template);
                self.of_type(spot, key, *kind);
            }
            Need::Derived(key, kind) | Need::Filed(_, key, kind) => {
                self.about(spot, key, About::State);
                self.of_type(spot, key, *kind);
                if template.asked(key).is_some() {
                    self.report(spot, "asked-as-well", vec![("question", key.to_string())]);
                }
            }
            Need::TookPlace(key) if template.derived.iter().any(|derived| derived.question == *key) => {}
            Need::TookPlace(key) => self.is_asked(spot, key, template),
            Need::Earlier(was, key) => self.earlier(spot, was, key),
            Need::Column(table, column, cells) => self.column(spot, table, column.as_str(), cells),
            Need::Population(id) => self.population(spot, id),
            Need::Owed(id) => self.owed_by(spot, id, &[OwedBy::States], obligations),
            Need::Outstanding(id) => self.owed_by(spot, id, &[OwedBy::States, OwedBy::Matters], obligations),
        }
    }

    /// A question that does not exist is named as such, and not also as one that is not asked.
    fn is_asked(&self, spot: &Spot, key: &QuestionKey, template: &Template) {
        if self.question(spot, key).is_some() && template.asked(key).is_none() {
            self.report(spot, "not-asked", vec![("question", key.to_string())]);
        }
    }

    /// A question can take the place only of one of its own type: the old answers are read as answers to it.
    fn earlier(&self, spot: &Spot, was: &QuestionKey, key: &QuestionKey) {
        self.about(spot, was, About::State);
        if let Some(placed) = self.questions.get(key) {
            self.of_type(spot, was, placed.value.answer_type);
        }
    }

    fn owed_by(&self, spot: &Spot, id: &ObligationId, bearers: &[OwedBy], obligations: &[ReadObligation]) {
        let Some(rule) = obligations.iter().find(|read| read.obligation.id == *id) else {
            self.report(spot, "unknown-obligation", vec![("id", id.to_string())]);
            return;
        };
        if !bearers.contains(&rule.obligation.owed_by) {
            self.report(spot, "not-owed-by-states", vec![("id", id.to_string())]);
        }
    }

    /// A column of a question that is no table is not looked for: that it is none has been reported.
    fn column(&self, spot: &Spot, table: &QuestionKey, key: &str, cells: &Cells) {
        let Some(placed) = self.questions.get(table) else { return };
        if placed.value.answer_type != AnswerType::Table {
            return;
        }
        let Some(column) = placed.value.column(key) else {
            self.report(spot, "unknown-column", vec![("column", key.to_owned()), ("question", table.to_string())]);
            return;
        };
        let needed = match cells {
            Cells::Filled => return,
            Cells::ComparedWith(limit) => {
                self.comparable(spot, &placed.value, column, limit);
                return;
            }
            Cells::Numbers | Cells::AddedUp => AnswerType::Number,
            Cells::OneOf(_) => AnswerType::Choice,
        };
        if column.answer_type != needed {
            self.wrong_column(spot, table, column, needed.word());
        } else if matches!(cells, Cells::AddedUp) && !column.adds_up {
            let variables = vec![("column", key.to_owned()), ("question", table.to_string())];
            self.report(spot, "does-not-add-up", variables);
        } else if let Cells::OneOf(choices) = cells {
            let offers = |choice: &str| column.choices.iter().any(|offered| offered.key == choice);
            for choice in choices.iter().filter(|choice| !offers(choice)) {
                let variables = vec![("choice", choice.clone()), ("question", format!("{table}:{key}"))];
                self.report(spot, "unknown-choice", variables);
            }
        }
    }

    /// Only numbers and days are one more than another, and only among themselves.
    fn comparable(&self, spot: &Spot, table: &Question, column: &Column, limit: &ColumnKey) {
        if !matches!(column.answer_type, AnswerType::Number | AnswerType::When) {
            self.wrong_column(spot, &table.key, column, "number / when");
            return;
        }
        let limit = table.column(limit.as_str()).filter(|limit| limit.answer_type != column.answer_type);
        limit.into_iter().for_each(|limit| self.wrong_column(spot, &table.key, limit, column.answer_type.word()));
    }

    fn wrong_column(&self, spot: &Spot, table: &QuestionKey, column: &Column, needed: &str) {
        let variables = vec![
            ("column", column.key.to_string()),
            ("question", table.to_string()),
            ("expected", column.answer_type.to_string()),
            ("found", needed.to_owned()),
        ];
        self.report(spot, "wrong-column-type", variables);
    }

    /// Whoever is asked must be able to read what can be chosen.
    fn check_offered(&self, key: &QuestionKey) {
        let Some(placed) = self.questions.get(key) else { return };
        let of_columns = placed.value.columns.iter().flat_map(|column| &column.choices);
        for choice in placed.value.choices.iter().chain(of_columns).filter(|choice| choice.label.is_empty()) {
            let variables = vec![("choice", choice.key.clone()), ("question", key.to_string())];
            self.report(&placed.spot, "unlabelled-choice", variables);
        }
    }
}
