//! What figures must be, worked out from generated reports in the plainest way: one State, one question, one year at a
//! time, without the record, windows of days, or anything of the engine's.

use std::collections::{BTreeMap, BTreeSet};

use spectemur_engine::Moment;
use spectemur_model::measure::{Condition, Count, Expected, Measure, Members, PopulationRule, RegisterFact, Window};
use spectemur_model::template::{Derivation, RowFilter};
use spectemur_model::{Answer, Package, PopulationId, QuestionKey, Report, StateCode, Template, Value};

/// Yes, no, or nobody knows.
type Known = Option<bool>;

/// What was said to each question by each State in each year; a State that did not report said nothing.
pub(crate) struct Truths<'p> {
    package: &'p Package,
    said: BTreeMap<(StateCode, QuestionKey), BTreeMap<i16, Known>>,
    asked: BTreeSet<QuestionKey>,
    moment: Moment,
}

impl<'p> Truths<'p> {
    pub(crate) fn of(package: &'p Package, template: &Template, reports: &[Report], moment: Moment) -> Self {
        let mut said: BTreeMap<(StateCode, QuestionKey), BTreeMap<i16, Known>> = BTreeMap::new();
        let mut asked: BTreeSet<QuestionKey> = template.questions().cloned().collect();
        let filing = &template.filing.annual;
        asked.extend(filing.yes.iter().chain(&filing.in_time).cloned());
        for derived in &template.derived {
            asked.insert(derived.question.clone());
        }
        for report in reports {
            let year = report.covers.to().year();
            let mut say = |question: &QuestionKey, known: Known| {
                said.entry((report.state, question.clone())).or_default().insert(year, known);
            };
            for (question, given) in &report.answers {
                match given.answer {
                    Answer::Known(Value::YesNo(yes)) => say(question, Some(yes)),
                    _ => say(question, None),
                }
            }
            for derived in &template.derived {
                if let Derivation::AnyRow { table, rows } = &derived.from
                    && let Some(any) = any_row(report, table, rows)
                {
                    say(&derived.question, Some(any));
                }
            }
            filing.yes.iter().for_each(|question| say(question, Some(true)));
            // Every report is handed in on 20 April, and the day is 30 April.
            filing.in_time.iter().for_each(|question| say(question, Some(true)));
        }
        Self { package, said, asked, moment }
    }

    /// Who is counted and of whom nobody knows; none where the measure does not rest on these reports alone.
    pub(crate) fn measure(&self, measure: &Measure) -> Option<(BTreeSet<StateCode>, BTreeSet<StateCode>)> {
        let (Count::States(condition) | Count::Events(condition)) = &measure.count else { return None };
        let among = measure.among.as_ref()?;
        if measure.members != Members::OnDay || !self.rests_on_reports(condition) || !self.is_known(among) {
            return None;
        }
        let (mut counted, mut open) = (BTreeSet::new(), BTreeSet::new());
        for state in self.package.registers.states.keys() {
            let known = and(self.holds(condition, measure.window, *state), self.belongs(among, *state));
            match known {
                Some(true) => drop(counted.insert(*state)),
                None => drop(open.insert(*state)),
                Some(false) => {}
            }
        }
        Some((counted, open))
    }

    fn rests_on_reports(&self, condition: &Condition) -> bool {
        match condition {
            Condition::Answered { question, is } => {
                matches!(is, Some(Expected::YesNo(true))) && self.asked.contains(question)
            }
            // What the register tells of a window is not worked out here.
            Condition::Register(_) => false,
            Condition::Any(parts) | Condition::All(parts) => parts.iter().all(|part| self.rests_on_reports(part)),
        }
    }

    /// Whether reports and the register alone decide who belongs.
    fn is_known(&self, population: &PopulationId) -> bool {
        match &self.package.populations[population].rule {
            PopulationRule::Register(_) => true,
            PopulationRule::Within { population, condition, .. } => {
                self.is_known(population) && self.rests_on_reports(condition)
            }
            PopulationRule::Union(parts) => parts.iter().all(|part| self.is_known(part)),
        }
    }

    fn belongs(&self, population: &PopulationId, state: StateCode) -> Known {
        match &self.package.populations[population].rule {
            PopulationRule::Register(fact) => Some(self.register(*fact, state)),
            PopulationRule::Within { population, condition, window } => {
                and(self.belongs(population, state), self.holds(condition, *window, state))
            }
            PopulationRule::Union(parts) => parts.iter().map(|part| self.belongs(part, state)).fold(Some(false), or),
        }
    }

    fn register(&self, fact: RegisterFact, state: StateCode) -> bool {
        let status = self.package.registers.status(state, self.moment.as_of());
        match fact {
            RegisterFact::Deposited => status.is_party(),
            RegisterFact::InForce => status.is_in_force(),
            RegisterFact::Signatory => status.is_signatory(),
            RegisterFact::NotParty => !status.is_party(),
            RegisterFact::Everyone => true,
        }
    }

    fn holds(&self, condition: &Condition, window: Window, state: StateCode) -> Known {
        match condition {
            Condition::Answered { question, .. } => self.answered(question, window, state),
            Condition::Register(_) => None,
            Condition::Any(parts) => parts.iter().map(|part| self.holds(part, window, state)).fold(Some(false), or),
            Condition::All(parts) => parts.iter().map(|part| self.holds(part, window, state)).fold(Some(true), and),
        }
    }

    fn answered(&self, question: &QuestionKey, window: Window, state: StateCode) -> Known {
        let year = self.moment.report_year();
        let by_year = self.said.get(&(state, question.clone()))?;
        let of = |year: i16| by_year.get(&year).copied().flatten();
        match window {
            Window::ReportingPeriod | Window::ReportYear => of(year),
            Window::TwoReportYears => or(of(year), of(year - 1)),
            Window::Standing => by_year.range(..=year).next_back().and_then(|(_, known)| *known),
            Window::ToDate => {
                let ever = by_year.range(..=year).any(|(_, known)| *known == Some(true));
                if ever { Some(true) } else { of(year) }
            }
        }
    }
}

/// Whether a table has a row like this; nothing where the State did not say.
fn any_row(report: &Report, table: &QuestionKey, filter: &RowFilter) -> Known {
    match &report.answers.get(table)?.answer {
        Answer::None | Answer::NotApplicable => Some(false),
        Answer::Known(Value::Rows(rows)) => Some(rows.iter().any(|row| {
            filter.0.iter().all(|(column, choices)| match row.cell(column.as_str()) {
                Some(Answer::Known(Value::Choice(choice))) => choices.contains(choice),
                _ => false,
            })
        })),
        _ => None,
    }
}

fn and(one: Known, other: Known) -> Known {
    match (one, other) {
        (Some(false), _) | (_, Some(false)) => Some(false),
        (Some(true), Some(true)) => Some(true),
        _ => None,
    }
}

fn or(one: Known, other: Known) -> Known {
    match (one, other) {
        (Some(true), _) | (_, Some(true)) => Some(true),
        (Some(false), Some(false)) => Some(false),
        _ => None,
    }
}
