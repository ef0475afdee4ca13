//! What a text is held against: the figures of the meeting that it reports to, and the deadlines of States.
//!
//! This must not judge a text; it only asks the record and hands over what it allows.

use std::collections::BTreeSet;

use spectemur_app::{App, AppError, Counted, ObligationsAsked, Observation, Occasion, StandingReading, When};
use spectemur_model::{Day, MeetingId};
use spectemur_proof::{Allowed, Deadline, Record};

/// The figures for the period that the meeting looks at, and every deadline that a State has or had.
pub(super) async fn of_meeting(app: &App, meeting: &MeetingId) -> Result<Record, AppError> {
    let plans = app.treaty().package().plans.values().filter(|plan| !plan.measures.is_empty());
    let mut figures = Vec::new();
    for plan in plans {
        let reading = app.indicators(plan.id.as_str(), meeting.as_str(), When::default()).await?;
        figures.extend(reading.observations.iter().map(allowed));
    }
    let standings = app.obligations(app.today(), &ObligationsAsked::default()).await?.standings;
    Ok(Record { figures, deadlines: standings.iter().filter_map(deadline).collect() })
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
