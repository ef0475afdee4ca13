//! Package × snapshot × moment → populations, observations, lists: every figure with its evidence or with why it is unknown.
//! Reports of States: what is found in them, what statements they make, how drafts differ and come together.
//!
//! Pure and infallible: no clock, disk, database or randomness; doubt is a result, not an error.
//! Same input, same output, in the same order.

mod agreement;
mod contradiction;
mod examine;
mod forecast;
mod judge;
mod ledger;
mod moment;
mod needs;
mod observe;
mod population;
mod registered;
pub mod report;

pub use agreement::{Agreement, Disagreement, Published, Verdict};
pub use contradiction::{contradict, contradictions, may_contradict};
pub use examine::{Examination, Filed, Finding, counted_requests, examinations};
pub use forecast::{
    Done, Ends, Fault, Forecast, Left, OnSchedule, Pace, Range, Reason, Remaining, Series, Warning, When, Why, forecast,
};
pub use judge::{Counted, Judgement, Judgements};
pub use ledger::{
    Duty, Extension, Ledger, Link, LinkKind, Occasion, PublishedDeadline, Request, Standing, StandingStatus,
    ledger_asks, published_deadlines, requests,
};
pub use moment::Moment;
pub use needs::{needs, needs_in_period, needs_of, needs_of_population};
pub use observe::{Amount, Bounds, Observation, observe, observe_figure};
pub use population::{Membership, Populations};
pub use registered::{meeting_said, register_asks, registered};

use spectemur_model::shape::ListQuery;
use spectemur_model::statement::Recorded;
use spectemur_model::{Package, QuestionKey, Snapshot, Truth};

/// The States that a query names, in order of code, each with its evidence; silence names nobody.
#[must_use]
pub fn list(package: &Package, snapshot: &Snapshot, populations: &Populations, query: &ListQuery) -> Vec<Counted> {
    let moment = populations.moment();
    let judgements = judge::judge(package, snapshot, moment, &query.condition, query.window);
    let members = query.among.as_ref().map(|id| populations.of(id, query.members));
    let named = judgements.iter().filter(|(state, judgement)| {
        let member = members.map_or(Truth::Yes, |members| members.truth(**state));
        judgement.truth.and(member) == Truth::Yes
    });
    named.map(|(state, judgement)| Counted { state: *state, evidence: judgement.evidence.clone() }).collect()
}

/// The statements on a question that count for the reporting period, by subject and period.
#[must_use]
pub fn said<'a>(snapshot: &'a Snapshot, moment: Moment, question: &QuestionKey) -> Vec<&'a Recorded> {
    let all = snapshot.on(question).iter();
    all.filter(|recorded| moment.counts_in_period(recorded.statement.period)).collect()
}
