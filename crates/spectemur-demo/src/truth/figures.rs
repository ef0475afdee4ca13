//! Figures of a plan from what States said: who says yes, who says no, and of whom nobody knows.
//!
//! Questions to which nothing was ever said by any report are not among those that reports answer; a measure that asks
//! one of them, or the register, is none that rests on reports.

use std::collections::{BTreeMap, BTreeSet};

use spectemur_model::measure::{Condition, Count, Expected, Measure, Members, PopulationRule, RegisterFact, Window};
use spectemur_model::{Day, Package, Period, PopulationId, QuestionKey, StateCode};

use super::Known;

/// What a measure must be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Figure {
    /// A count of States.
    States {
        /// Those that belong and say yes.
        yes: BTreeSet<StateCode>,
        /// Those that do not belong, or say no.
        no: BTreeSet<StateCode>,
        /// Those of whom nobody knows.
        silent: BTreeSet<StateCode>,
    },
    /// A sum of numbers.
    Sum {
        /// What each State says.
        by_state: BTreeMap<StateCode, i64>,
        /// Those that belong, or may, and say nothing.
        silent: BTreeSet<StateCode>,
    },
}

/// What each State said to each question for each period. A State that did not report said nothing.
#[derive(Clone, Debug)]
pub struct Said<'p> {
    package: &'p Package,
    said: BTreeMap<(StateCode, QuestionKey), BTreeMap<Period, Known>>,
    numbers: BTreeMap<(StateCode, QuestionKey), BTreeMap<Period, i64>>,
    asked: BTreeSet<QuestionKey>,
}

/// The day on which the world is looked at, and the period that is reported on.
type At = (Day, Period);

impl<'p> Said<'p> {
    /// Nobody said anything yet; reports may answer what the forms of the package ask and what follows from it.
    #[must_use]
    pub fn of(package: &'p Package) -> Self {
        let mut asked = BTreeSet::new();
        for template in package.templates.values() {
            asked.extend(template.questions().cloned());
            asked.extend(template.derived.iter().map(|derived| derived.question.clone()));
            for filing in [&template.filing.annual, &template.filing.initial, &template.filing.voluntary] {
                asked.extend(filing.yes.iter().chain(&filing.in_time).cloned());
            }
        }
        Self { package, said: BTreeMap::new(), numbers: BTreeMap::new(), asked }
    }

    /// A State says yes, no or "not known" about these days.
    pub fn say(&mut self, state: StateCode, question: &QuestionKey, about: Period, known: Known) {
        self.said.entry((state, question.clone())).or_default().insert(about, known);
    }

    /// A State states a number about these days.
    pub fn count(&mut self, state: StateCode, question: &QuestionKey, about: Period, number: i64) {
        self.numbers.entry((state, question.clone())).or_default().insert(about, number);
    }

    /// What a measure must be; none where it does not rest on reports and the register of States alone.
    #[must_use]
    pub fn figure(&self, measure: &Measure, as_of: Day, period: Period) -> Option<Figure> {
        let (at, among) = ((as_of, period), measure.among.as_ref()?);
        if !self.is_known(among) {
            return None;
        }
        let states = self.package.registers.states.keys().copied();
        match &measure.count {
            Count::States(condition) | Count::Events(condition) if self.rests_on_reports(condition) => {
                let (mut yes, mut no, mut silent) = (BTreeSet::new(), BTreeSet::new(), BTreeSet::new());
                for state in states {
                    let holds = self.holds(condition, measure.window, state, at);
                    let of = match and(holds, self.belongs(among, measure.members, state, at)) {
                        Some(true) => &mut yes,
                        Some(false) => &mut no,
                        None => &mut silent,
                    };
                    of.insert(state);
                }
                Some(Figure::States { yes, no, silent })
            }
            Count::Sum(question) if self.asked.contains(question) => {
                let (mut by_state, mut silent) = (BTreeMap::new(), BTreeSet::new());
                for state in states.filter(|state| self.belongs(among, measure.members, *state, at) != Some(false)) {
                    let stated = self.numbers.get(&(state, question.clone()));
                    let mut counts = stated.into_iter().flatten().filter(|(about, _)| counts_in(**about, period));
                    match counts.next_back() {
                        Some((_, number)) => drop(by_state.insert(state, *number)),
                        None => drop(silent.insert(state)),
                    }
                }
                Some(Figure::Sum { by_state, silent })
            }
            Count::States(_) | Count::Events(_) | Count::Sum(_) | Count::Share { .. } => None,
        }
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
        let Some(population) = self.package.populations.get(population) else { return false };
        match &population.rule {
            PopulationRule::Register(_) => true,
            PopulationRule::Within { population, condition, .. } => {
                self.is_known(population) && self.rests_on_reports(condition)
            }
            PopulationRule::Union(parts) => parts.iter().all(|part| self.is_known(part)),
        }
    }

    fn belongs(&self, population: &PopulationId, members: Members, state: StateCode, at: At) -> Known {
        match &self.package.populations.get(population)?.rule {
            PopulationRule::Register(fact) => {
                let days = match members {
                    Members::OnDay => vec![at.0],
                    Members::During => vec![at.1.from(), at.0],
                };
                Some(days.into_iter().any(|day| self.register(*fact, state, day)))
            }
            PopulationRule::Within { population, condition, window } => {
                let standing = self.holds(condition, *window, state, at);
                let holds = match members {
                    Members::OnDay => standing,
                    // Who belonged at any time of the period belonged during it.
                    Members::During => match self.holds(condition, Window::ReportingPeriod, state, at) {
                        Some(true) => Some(true),
                        _ => standing,
                    },
                };
                and(self.belongs(population, members, state, at), holds)
            }
            PopulationRule::Union(parts) => {
                parts.iter().map(|part| self.belongs(part, members, state, at)).fold(Some(false), or)
            }
        }
    }

    fn register(&self, fact: RegisterFact, state: StateCode, day: Day) -> bool {
        let status = self.package.registers.status(state, day);
        match fact {
            RegisterFact::Deposited => status.is_party(),
            RegisterFact::InForce => status.is_in_force(),
            RegisterFact::Signatory => status.is_signatory(),
            RegisterFact::NotParty => !status.is_party(),
            RegisterFact::Everyone => true,
        }
    }

    fn holds(&self, condition: &Condition, window: Window, state: StateCode, at: At) -> Known {
        match condition {
            Condition::Answered { question, .. } => self.answered(question, window, state, at),
            Condition::Register(_) => None,
            Condition::Any(parts) => parts.iter().map(|part| self.holds(part, window, state, at)).fold(Some(false), or),
            Condition::All(parts) => parts.iter().map(|part| self.holds(part, window, state, at)).fold(Some(true), and),
        }
    }

    fn answered(&self, question: &QuestionKey, window: Window, state: StateCode, (as_of, period): At) -> Known {
        let said = self.said.get(&(state, question.clone()))?;
        let in_period = || together(said.iter().filter(|(about, _)| counts_in(**about, period)));
        let of_year = |year: i16| {
            let year = Period::year(year).ok()?;
            together(said.iter().filter(|(about, _)| about.overlaps(year)))
        };
        let begun = || said.iter().filter(|(about, _)| about.from() <= as_of);
        match window {
            Window::ReportingPeriod => in_period(),
            Window::ReportYear => of_year(report_year(period)),
            Window::TwoReportYears => or(of_year(report_year(period)), of_year(report_year(period) - 1)),
            Window::Standing => {
                let reach = |about: &Period| about.to().min(as_of);
                let nearest = begun().map(|(about, _)| reach(about)).max()?;
                together(begun().filter(|(about, _)| reach(about) == nearest))
            }
            Window::ToDate => {
                if begun().any(|(_, known)| *known == Some(true)) {
                    Some(true)
                } else {
                    in_period()
                }
            }
        }
    }
}

/// The last calendar year that was over by the end of a period.
fn report_year(period: Period) -> i16 {
    match period.to().parts() {
        (year, 12, 31) => year,
        (year, ..) => year - 1,
    }
}

/// A whole calendar year counts for the period by the end of which it was the last one over; other days count where
/// they share one with the period.
fn counts_in(about: Period, period: Period) -> bool {
    let is_year = Period::year(about.to().year()) == Ok(about);
    if is_year { about.to().year() == report_year(period) } else { about.overlaps(period) }
}

/// A yes and a no about the same days leave it open.
fn together<'a>(said: impl Iterator<Item = (&'a Period, &'a Known)> + Clone) -> Known {
    let with = |wanted: bool| said.clone().filter(move |(_, known)| **known == Some(wanted)).map(|(about, _)| *about);
    let contradicts = with(true).any(|yes| with(false).any(|no| yes.overlaps(no)));
    match (with(true).next(), with(false).next()) {
        _ if contradicts => None,
        (Some(_), _) => Some(true),
        (None, Some(_)) => Some(false),
        (None, None) => None,
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
