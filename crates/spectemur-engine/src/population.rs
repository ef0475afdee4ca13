//! Populations on a day or during a period: who certainly belongs, who may, and who does not.

use std::collections::BTreeMap;

use spectemur_model::measure::{Members, PopulationRule, Window};
use spectemur_model::{Package, PopulationId, Snapshot, StateCode, StatementId, Truth};

use crate::Moment;
use crate::judge::{judge, status_is};

/// Who belongs to one population.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Membership {
    truths: BTreeMap<StateCode, Truth>,
    evidence: BTreeMap<StateCode, Vec<StatementId>>,
}

impl Membership {
    /// Whether the State belongs.
    #[must_use]
    pub fn truth(&self, state: StateCode) -> Truth {
        self.truths.get(&state).copied().unwrap_or(Truth::No)
    }

    /// The States of this truth, by code.
    pub fn with(&self, truth: Truth) -> impl Iterator<Item = StateCode> {
        self.truths.iter().filter(move |(_, known)| **known == truth).map(|(state, _)| *state)
    }

    /// The States that belong or may, by code.
    pub fn possible(&self) -> impl Iterator<Item = StateCode> {
        self.truths.iter().filter(|(_, known)| **known != Truth::No).map(|(state, _)| *state)
    }

    /// The statements that decide on the State's membership.
    #[must_use]
    pub fn evidence(&self, state: StateCode) -> &[StatementId] {
        self.evidence.get(&state).map_or(&[], Vec::as_slice)
    }

    fn join(&mut self, other: &Self) {
        for (state, truth) in &other.truths {
            let known = self.truths.entry(*state).or_insert(Truth::No);
            *known = known.or(*truth);
            if let Some(evidence) = other.evidence.get(state) {
                self.evidence.entry(*state).or_default().extend(evidence);
            }
        }
    }
}

/// All populations of a package at a moment, on the day and during the period.
#[derive(Clone, Debug)]
pub struct Populations {
    moment: Moment,
    /// The only State that is looked at; without it, every State is.
    only: Option<StateCode>,
    on_day: BTreeMap<PopulationId, Membership>,
    during: BTreeMap<PopulationId, Membership>,
    nobody: Membership,
}

impl Populations {
    /// Works out every population of the package.
    #[must_use]
    pub fn at(package: &Package, snapshot: &Snapshot, moment: Moment) -> Self {
        Self::among(package, snapshot, moment, None)
    }

    /// Works out to which populations of the package one State belongs; no other State is looked at.
    #[must_use]
    pub fn of_state(package: &Package, snapshot: &Snapshot, moment: Moment, state: StateCode) -> Self {
        Self::among(package, snapshot, moment, Some(state))
    }

    fn among(package: &Package, snapshot: &Snapshot, moment: Moment, only: Option<StateCode>) -> Self {
        let (on_day, during) = (BTreeMap::new(), BTreeMap::new());
        let mut all = Self { moment, only, on_day, during, nobody: Membership::default() };
        for id in package.populations.keys() {
            for members in [Members::OnDay, Members::During] {
                all.work_out(package, snapshot, id, members);
            }
        }
        all
    }

    /// The moment at which they were worked out.
    #[must_use]
    pub fn moment(&self) -> Moment {
        self.moment
    }

    /// The population of this id; nobody, if the package has none (a checked package refers to none such).
    #[must_use]
    pub fn of(&self, id: &PopulationId, members: Members) -> &Membership {
        let all = match members {
            Members::OnDay => &self.on_day,
            Members::During => &self.during,
        };
        all.get(id).unwrap_or(&self.nobody)
    }

    fn known(&mut self, members: Members) -> &mut BTreeMap<PopulationId, Membership> {
        match members {
            Members::OnDay => &mut self.on_day,
            Members::During => &mut self.during,
        }
    }

    /// A checked package has no circle of populations, so this ends.
    fn work_out(&mut self, package: &Package, snapshot: &Snapshot, id: &PopulationId, members: Members) {
        if self.known(members).contains_key(id) {
            return;
        }
        let Some(population) = package.populations.get(id) else { return };
        let membership = match &population.rule {
            PopulationRule::Register(fact) => {
                let days = match members {
                    Members::OnDay => vec![self.moment.as_of()],
                    Members::During => vec![self.moment.period().from(), self.moment.as_of()],
                };
                let belongs =
                    |state: StateCode| days.iter().any(|day| status_is(package.registers.status(state, *day), *fact));
                let states = package.registers.states.keys().copied();
                let states = states.filter(|state| self.only.is_none_or(|only| *state == only));
                let truths = states.map(|state| (state, Truth::from(belongs(state))));
                Membership { truths: truths.collect(), evidence: BTreeMap::new() }
            }
            PopulationRule::Union(parts) => {
                let mut joined = Membership::default();
                for part in parts {
                    self.work_out(package, snapshot, part, members);
                    joined.join(self.of(part, members));
                }
                joined
            }
            PopulationRule::Within { population, condition, window } => {
                self.work_out(package, snapshot, population, members);
                let judged = judge(package, snapshot, self.moment, condition, *window);
                // A State that belonged at any time of the period belonged during it.
                let earlier = match members {
                    Members::OnDay => BTreeMap::new(),
                    Members::During => judge(package, snapshot, self.moment, condition, Window::ReportingPeriod),
                };
                let mut membership = Membership::default();
                for (state, within) in &self.of(population, members).truths {
                    let truth_in = |judgements: &crate::Judgements| {
                        judgements.get(state).map_or(Truth::Unknown, |judgement| judgement.truth)
                    };
                    let truth = match (truth_in(&judged), truth_in(&earlier)) {
                        (_, Truth::Yes) => Truth::Yes,
                        (standing, _) => standing,
                    };
                    membership.truths.insert(*state, within.and(truth));
                    let evidence = [&earlier, &judged].into_iter().filter_map(|judgements| judgements.get(state));
                    let evidence: Vec<_> = evidence.flat_map(|judgement| judgement.evidence.clone()).collect();
                    if !evidence.is_empty() {
                        membership.evidence.insert(*state, evidence);
                    }
                }
                membership
            }
        };
        self.known(members).insert(id.clone(), membership);
    }
}
