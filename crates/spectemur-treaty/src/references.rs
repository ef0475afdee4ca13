//! Checks across files: everything that is referred to exists and fits.

use std::collections::{BTreeMap, BTreeSet};

use spectemur_model::measure::{Condition, Count, Expected, Population, PopulationRule};
use spectemur_model::package::{About, Question};
use spectemur_model::register::Registers;
use spectemur_model::{AnswerType, FigureId, MeetingId, PopulationId, QuestionKey, ThemeId};

use crate::content::Placed;
use crate::diagnostic::Problems;
use crate::locales::Locales;
use crate::plans::ReadPlan;
use crate::reader::Spot;
use crate::report_shape::ReadShape;

/// What a problem says of a question that is asked of others than those about whom it is used.
pub(crate) fn wrong_subject(question: &Question) -> Vec<(&'static str, String)> {
    let about = match question.about {
        About::State => "state",
        About::Convention => "convention",
        About::Matter => "matter",
    };
    vec![("question", question.key.to_string()), ("about", about.to_owned())]
}

/// What can be referred to.
pub(crate) struct References<'a> {
    pub(crate) problems: &'a Problems,
    pub(crate) questions: &'a BTreeMap<QuestionKey, Placed<Question>>,
    pub(crate) populations: &'a BTreeMap<PopulationId, Placed<Population>>,
    pub(crate) registers: &'a Registers,
    pub(crate) figures: &'a BTreeSet<FigureId>,
}

impl References<'_> {
    pub(crate) fn report(&self, spot: &Spot, code: &'static str, variables: Vec<(&'static str, String)>) {
        self.problems.add(&spot.file, spot.line, code, variables);
    }

    pub(crate) fn check_populations(&self) {
        for (id, placed) in self.populations {
            match &placed.value.rule {
                PopulationRule::Register(_) => {}
                PopulationRule::Within { population, condition, .. } => {
                    self.population(&placed.spot, population);
                    self.condition(&placed.spot, condition);
                }
                PopulationRule::Union(parts) => parts.iter().for_each(|part| self.population(&placed.spot, part)),
            }
            if self.reaches(id, id, &mut BTreeSet::new()) {
                self.report(&placed.spot, "population-circle", vec![("population", id.to_string())]);
            }
        }
    }

    /// Whether a population is defined, in the end, by itself.
    fn reaches(&self, from: &PopulationId, target: &PopulationId, seen: &mut BTreeSet<PopulationId>) -> bool {
        let Some(placed) = self.populations.get(from) else { return false };
        let parts = match &placed.value.rule {
            PopulationRule::Register(_) => return false,
            PopulationRule::Within { population, .. } => std::slice::from_ref(population),
            PopulationRule::Union(parts) => parts.as_slice(),
        };
        parts.iter().any(|part| part == target || (seen.insert(part.clone()) && self.reaches(part, target, seen)))
    }

    pub(crate) fn population(&self, spot: &Spot, id: &PopulationId) {
        if !self.populations.contains_key(id) {
            self.report(spot, "unknown-population", vec![("population", id.to_string())]);
        }
    }

    pub(crate) fn question(&self, spot: &Spot, key: &QuestionKey) -> Option<&Question> {
        let question = self.questions.get(key);
        if question.is_none() {
            self.report(spot, "unknown-question", vec![("question", key.to_string())]);
        }
        question.map(|placed| &placed.value)
    }

    /// A question that must be asked of States, or of the Convention as a whole.
    pub(crate) fn about(&self, spot: &Spot, key: &QuestionKey, about: About) {
        if let Some(question) = self.question(spot, key).filter(|question| question.about != about) {
            self.report(spot, "wrong-subject", wrong_subject(question));
        }
    }

    pub(crate) fn meeting(&self, spot: &Spot, id: &MeetingId) {
        if self.registers.meeting(id).is_none() {
            self.report(spot, "unknown-meeting", vec![("meeting", id.to_string())]);
        }
    }

    /// A question that is used as one of this type; the problem tells the question's own type first, as for an answer.
    pub(crate) fn of_type(&self, spot: &Spot, key: &QuestionKey, used_as: AnswerType) {
        let Some(question) = self.question(spot, key) else { return };
        if question.answer_type != used_as {
            let variables = vec![
                ("question", key.to_string()),
                ("expected", question.answer_type.to_string()),
                ("found", used_as.to_string()),
            ];
            self.report(spot, "wrong-answer-type", variables);
        }
    }

    /// A question that must be asked of these and have an answer of this type.
    pub(crate) fn asked(&self, spot: &Spot, key: &QuestionKey, about: About, kind: AnswerType) {
        self.about(spot, key, about);
        self.of_type(spot, key, kind);
    }

    pub(crate) fn condition(&self, spot: &Spot, condition: &Condition) {
        match condition {
            Condition::Register(_) => {}
            Condition::Any(parts) | Condition::All(parts) => {
                if parts.is_empty() {
                    self.report(spot, "empty-list", Vec::new());
                }
                parts.iter().for_each(|part| self.condition(spot, part));
            }
            Condition::Answered { question, is } => {
                self.about(spot, question, About::State);
                is.iter().for_each(|expected| self.expected(spot, question, expected));
            }
        }
    }

    fn expected(&self, spot: &Spot, question: &QuestionKey, expected: &Expected) {
        let Some(known) = self.questions.get(question).map(|placed| &placed.value) else { return };
        match expected {
            Expected::YesNo(_) => self.of_type(spot, question, AnswerType::YesNo),
            Expected::Choice(_) if known.answer_type != AnswerType::Choice => {
                self.of_type(spot, question, AnswerType::Choice);
            }
            Expected::Choice(choice) if !known.offers(choice) => {
                let variables = vec![("choice", choice.clone()), ("question", question.to_string())];
                self.report(spot, "unknown-choice", variables);
            }
            Expected::Choice(_) => {}
        }
    }

    /// `themes` are those of all plans: figures beside the plans stand under any of them.
    pub(crate) fn check_plan(&self, read: &ReadPlan, themes: &BTreeSet<ThemeId>) {
        let plan = &read.plan;
        plan.adopted_at.iter().for_each(|meeting| self.meeting(&read.spot, meeting));
        for (action, spot) in plan.actions.iter().zip(&read.actions) {
            if !plan.themes.iter().any(|theme| theme.id == action.theme) {
                self.report(spot, "unknown-theme", vec![("theme", action.theme.to_string())]);
            }
            let by_meeting = action.milestone.as_ref().and_then(|milestone| milestone.by_meeting.as_ref());
            by_meeting.into_iter().for_each(|meeting| self.meeting(spot, meeting));
        }
        for (measure, spot) in plan.measures.iter().zip(&read.measures) {
            if let Some(action) = &measure.action
                && !plan.actions.iter().any(|known| known.id == *action)
            {
                self.report(spot, "unknown-action", vec![("action", action.to_string())]);
            }
            if measure.action.is_none() && !themes.contains(&measure.theme) {
                self.report(spot, "unknown-theme", vec![("theme", measure.theme.to_string())]);
            }
            measure.among.iter().for_each(|population| self.population(spot, population));
            measure.related.iter().for_each(|key| {
                self.question(spot, key);
            });
            match &measure.count {
                Count::States(condition) | Count::Events(condition) => self.condition(spot, condition),
                Count::Sum(question) => self.of_type(spot, question, AnswerType::Number),
                Count::Share { part, whole } => {
                    self.of_type(spot, part, AnswerType::Number);
                    self.of_type(spot, whole, AnswerType::Number);
                }
            }
            if matches!(measure.count, Count::States(_) | Count::Events(_)) && measure.among.is_none() {
                self.report(spot, "missing-key", vec![("key", "among".to_owned())]);
            }
        }
    }

    pub(crate) fn check_shape(&self, read: &ReadShape, plans: &[ReadPlan], locales: &Locales) {
        let shape = &read.shape;
        let plan = plans.iter().find(|known| known.plan.id == shape.plan).map(|known| &known.plan);
        if plan.is_none() {
            self.report(&read.spot, "unknown-plan", vec![("plan", shape.plan.to_string())]);
        }
        for (theme, spot) in shape.summary.iter().zip(&read.summary) {
            theme.figures.iter().for_each(|figure| self.figure(spot, figure));
        }
        for (section, spot) in shape.sections.iter().zip(&read.sections) {
            for action in &section.actions {
                if plan.is_some_and(|plan| !plan.actions.iter().any(|known| known.id == *action)) {
                    self.report(spot, "unknown-action", vec![("action", action.to_string())]);
                }
            }
            section.discussion.iter().for_each(|key| self.about(spot, key, About::Convention));
            for sentence in section.paragraphs.iter().flatten() {
                let spot = read.sentences.get(&sentence.id).unwrap_or(&read.spot);
                for query in sentence.lists.values() {
                    query.among.iter().for_each(|population| self.population(spot, population));
                    self.condition(spot, &query.condition);
                }
                sentence.figures.values().for_each(|figure| self.figure(spot, figure));
                sentence.texts.iter().for_each(|key| {
                    self.question(spot, key);
                });
            }
        }
        for (message, spot) in &read.sentences {
            locales.need(message, spot, self.problems);
        }
    }

    fn figure(&self, spot: &Spot, figure: &FigureId) {
        if !self.figures.contains(figure) {
            self.report(spot, "unknown-figure", vec![("figure", figure.to_string())]);
        }
    }
}
