//! What the record gives, as the proof-reader takes it.
//!
//! This must not judge a text, and must not ask the record.

use std::collections::BTreeSet;

use spectemur_app::{Counted, HeldReading, Observation, Occasion, StandingReading};
use spectemur_model::Day;
use spectemur_proof::{Allowed, Deadline, Record};

/// The figures for the period that a meeting looks at, and every deadline that a State has or had.
pub(super) fn record(held: &HeldReading) -> Record {
    let figures = held.plans.iter().flat_map(|plan| &plan.observations);
    Record { figures: figures.map(allowed).collect(), deadlines: held.standings.iter().filter_map(deadline).collect() }
}

/// What the record allows for a figure; where it is silent, anything, so that the figure may still be the one meant.
fn allowed(seen: &Observation) -> Allowed {
    let states = |counted: &[Counted]| counted.iter().map(|counted| counted.state).collect();
    Allowed {
        figure: seen.figure.clone(),
        at_least: seen.bounds.at_least.unwrap_or(0),
        at_most: seen.bounds.at_most,
        named: states(&seen.counted),
        denied: states(&seen.denied),
    }
}

/// The deadline of one State, with those that extensions gave it; none for what comes round again.
fn deadline(standing: &StandingReading) -> Option<Deadline> {
    let state = standing.state.filter(|_| standing.occasion == Occasion::Once)?;
    let extended = standing.extensions.iter().map(|extension| extension.until);
    let days: BTreeSet<Day> = standing.original_due_on.into_iter().chain(extended).chain(standing.due_on).collect();
    let days: Vec<Day> = days.into_iter().collect();
    (!days.is_empty()).then(|| Deadline { state, obligation: standing.obligation.clone(), days })
}
