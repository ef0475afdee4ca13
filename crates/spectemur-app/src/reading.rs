//! Readings: plain data that answers a question, with what stands behind it.

use spectemur_engine::{Moment, Observation, Verdict};
use spectemur_model::register::{Registration, Status, StatusCounts};
use spectemur_model::{Day, MeetingId, Package, PlanId, StateCode};

/// The status of every State on a day.
#[derive(Clone, Debug)]
pub struct StatusReading {
    /// The day.
    pub as_of: Day,
    /// Both counts, and the others.
    pub counts: StatusCounts,
    /// Each State by code, with its registration if it has one.
    pub states: Vec<(StateCode, Status, Option<Registration>)>,
}

impl StatusReading {
    pub(crate) fn of(package: &Package, as_of: Day) -> Self {
        let registers = &package.registers;
        let states = registers.states.keys().map(|state| {
            let registration = registers.registrations.get(state).cloned();
            (*state, registers.status(*state, as_of), registration)
        });
        Self { as_of, counts: registers.counts(as_of), states: states.collect() }
    }
}

/// The measures of a plan for a meeting.
#[derive(Clone, Debug)]
pub struct IndicatorsReading {
    /// The plan.
    pub plan: PlanId,
    /// The meeting.
    pub meeting: MeetingId,
    /// The day and the reporting period.
    pub moment: Moment,
    /// One for each measure, in the plan's order.
    pub observations: Vec<Observation>,
}

impl IndicatorsReading {
    /// How many measures stand how to what was published, in the order in which a reader wants to see them.
    #[must_use]
    pub fn verdicts(&self) -> Vec<(Verdict, usize)> {
        let count = |wanted| self.observations.iter().filter(|known| known.verdict() == wanted).count();
        Verdict::ALL.into_iter().map(|verdict| (verdict, count(verdict))).filter(|(_, count)| *count > 0).collect()
    }
}
