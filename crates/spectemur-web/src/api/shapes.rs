//! What answers look like as JSON. Days are year-month-day; what is not known is null and never a zero.

use std::collections::BTreeMap;

use serde::Serialize;
use spectemur_app::{Amount, FilingReading, Observation, Occasion, StandingReading, StateReading};
use spectemur_model::statement::Recorded;
use spectemur_model::{Localized, Package};
use utoipa::ToSchema;

use super::values::ValueShape;

/// Texts by language code.
pub(super) type Texts = BTreeMap<String, String>;

/// Both counts of States Parties, and every State.
#[derive(Serialize, ToSchema)]
pub(super) struct StatusShape {
    pub(super) as_of: String,
    /// Bound by deposit of their instrument.
    pub(super) deposited: usize,
    /// Bound, with the treaty in force for them.
    pub(super) in_force: usize,
    /// Signed and not bound.
    pub(super) signatories: usize,
    pub(super) withdrawn: usize,
}

/// All States.
#[derive(Serialize, ToSchema)]
pub(super) struct StatesShape {
    pub(super) as_of: String,
    pub(super) states: Vec<StateShape>,
}

/// One State.
#[derive(Serialize, ToSchema)]
pub(super) struct StateShape {
    /// Three letters of ISO 3166.
    pub(super) code: String,
    pub(super) names: Texts,
    /// not-party, signatory, deposited, in-force or withdrawn.
    pub(super) status: String,
    pub(super) signed_on: Option<String>,
    pub(super) deposited_on: Option<String>,
    pub(super) in_force_on: Option<String>,
    pub(super) withdrawn_on: Option<String>,
    /// Rules under articles that it has not met, as far as the record tells.
    pub(super) outstanding: Vec<String>,
    /// Those whose day has passed.
    pub(super) overdue: Vec<String>,
}

impl StateShape {
    pub(super) fn of(package: &Package, reading: &StateReading, as_of: spectemur_model::Day) -> Self {
        let state = package.registers.states.get(&reading.state);
        let names = state.and_then(|state| state.names_on(as_of)).map(|names| texts(&names.short));
        let registration = reading.registration.as_ref();
        let day = |day: Option<spectemur_model::Day>| day.map(|day| day.to_string());
        Self {
            code: reading.state.to_string(),
            names: names.unwrap_or_default(),
            status: reading.status.word().to_owned(),
            signed_on: day(registration.and_then(|known| known.signed_on)),
            deposited_on: day(registration.and_then(|known| known.deposited_on)),
            in_force_on: day(registration.and_then(|known| known.entry_into_force_on)),
            withdrawn_on: day(registration.and_then(|known| known.withdrawn_on)),
            outstanding: reading.outstanding.iter().map(ToString::to_string).collect(),
            overdue: reading.overdue.iter().map(ToString::to_string).collect(),
        }
    }
}

/// One State with its obligations and reports.
#[derive(Serialize, ToSchema)]
pub(super) struct ProfileShape {
    pub(super) as_of: String,
    pub(super) code: String,
    pub(super) status: String,
    pub(super) obligations: Vec<StandingShape>,
    pub(super) reports: Vec<ReportShape>,
    pub(super) statements: Vec<StatementShape>,
}

/// One obligation on a day.
#[derive(Serialize, ToSchema)]
pub(super) struct StandingShape {
    /// Whose; null for the community as a whole.
    pub(super) state: Option<String>,
    pub(super) obligation: String,
    /// The article; empty for plans and for how meetings work.
    pub(super) article: String,
    /// A year, a meeting or a deadline, where there are several of one rule.
    pub(super) occasion: Option<String>,
    /// not-yet, due-in, overdue-by, extended-until, met, reopened, released, conflict or unknown.
    pub(super) status: String,
    pub(super) due_on: Option<String>,
    pub(super) original_due_on: Option<String>,
    /// Negative after the deadline.
    pub(super) days_left: Option<i64>,
    pub(super) met_from: Option<String>,
    pub(super) met_to: Option<String>,
    /// Whether every source behind it was compared with a document.
    pub(super) verified: bool,
}

impl StandingShape {
    pub(super) fn of(package: &Package, standing: &StandingReading) -> Self {
        let occasion = match &standing.occasion {
            Occasion::Once => None,
            Occasion::Year(year) => Some(year.to_string()),
            Occasion::Meeting(meeting) => Some(meeting.to_string()),
            Occasion::Deadline(day) => Some(day.to_string()),
        };
        Self {
            state: standing.state.map(|state| state.to_string()),
            obligation: standing.obligation.to_string(),
            article: package.obligation(&standing.obligation).map_or("", |rule| rule.article()).to_owned(),
            occasion,
            status: standing.status.word().to_owned(),
            due_on: standing.due_on.map(|day| day.to_string()),
            original_due_on: standing.original_due_on.map(|day| day.to_string()),
            days_left: standing.days_left,
            met_from: standing.met_on.map(|met| met.from().to_string()),
            met_to: standing.met_on.map(|met| met.to().to_string()),
            verified: standing.verified,
        }
    }
}

/// Obligations, as many as were asked for.
#[derive(Serialize, ToSchema)]
pub(super) struct ObligationsShape {
    pub(super) as_of: String,
    /// How many there are in all.
    pub(super) total: usize,
    /// The value of `after` for the next ones; null at the end.
    pub(super) next: Option<usize>,
    pub(super) obligations: Vec<StandingShape>,
}

/// Deadlines from a year before the day on.
#[derive(Serialize, ToSchema)]
pub(super) struct DeadlinesShape {
    pub(super) as_of: String,
    pub(super) deadlines: Vec<DeadlineShape>,
}

/// One deadline.
#[derive(Serialize, ToSchema)]
pub(super) struct DeadlineShape {
    /// Stays the same when the day moves.
    pub(super) id: String,
    pub(super) day: String,
    pub(super) revision: u32,
    pub(super) standing: StandingShape,
}

/// The plans and sets of figures.
#[derive(Serialize, ToSchema)]
pub(super) struct PlansShape {
    pub(super) plans: Vec<PlanShape>,
}

/// One plan.
#[derive(Serialize, ToSchema)]
pub(super) struct PlanShape {
    pub(super) id: String,
    pub(super) titles: Texts,
    pub(super) adopted_at: Option<String>,
    pub(super) first_year: Option<i16>,
    pub(super) last_year: Option<i16>,
    pub(super) measures: Vec<String>,
}

/// The measures of a plan for a meeting.
#[derive(Serialize, ToSchema)]
pub(super) struct IndicatorsShape {
    pub(super) plan: String,
    pub(super) meeting: String,
    pub(super) as_of: String,
    pub(super) from: String,
    pub(super) to: String,
    pub(super) measures: Vec<MeasureShape>,
}

/// One measure.
#[derive(Serialize, ToSchema)]
pub(super) struct MeasureShape {
    pub(super) id: String,
    pub(super) titles: Texts,
    /// The value, where the record gives one.
    pub(super) value: Option<AmountShape>,
    /// No less than this, as far as the record sets a bound.
    pub(super) at_least: Option<i64>,
    /// No more than this.
    pub(super) at_most: Option<i64>,
    /// borne-out, named-in-part, untraced, silent-zero, contradicted or unpublished.
    pub(super) agreement: String,
    pub(super) published: Vec<PublishedShape>,
    /// The States named.
    pub(super) states: Vec<String>,
    /// The States on whom the record is silent or contradicts itself.
    pub(super) open: Vec<String>,
    /// The States that are not counted because the record denies it.
    pub(super) denied: Vec<String>,
}

/// A number, or so many of so many.
#[derive(Serialize, ToSchema)]
pub(super) struct AmountShape {
    pub(super) number: Option<i64>,
    pub(super) part: Option<i64>,
    pub(super) whole: Option<i64>,
}

impl From<Amount> for AmountShape {
    fn from(amount: Amount) -> Self {
        match amount {
            Amount::Count(number) => Self { number: Some(number), part: None, whole: None },
            Amount::Share { part, whole } => Self { number: None, part: Some(part), whole: Some(whole) },
        }
    }
}

/// A figure that a document prints.
#[derive(Serialize, ToSchema)]
pub(super) struct PublishedShape {
    pub(super) value: Option<AmountShape>,
    pub(super) source: String,
    pub(super) place: String,
}

impl MeasureShape {
    pub(super) fn of(measure: &spectemur_model::measure::Measure, seen: &Observation) -> Self {
        let published = seen.published.iter().map(|published| PublishedShape {
            value: published.value.map(AmountShape::from),
            source: published.source.to_string(),
            place: published.place.to_string(),
        });
        Self {
            id: measure.id.to_string(),
            titles: texts(&measure.title),
            value: seen.value.map(AmountShape::from),
            at_least: seen.bounds.at_least,
            at_most: seen.bounds.at_most,
            agreement: seen.verdict().word().to_owned(),
            published: published.collect(),
            states: seen.counted.iter().map(|counted| counted.state.to_string()).collect(),
            open: seen.open.iter().map(ToString::to_string).collect(),
            denied: seen.denied.iter().map(|denied| denied.state.to_string()).collect(),
        }
    }
}

/// A measure with everything behind it.
#[derive(Serialize, ToSchema)]
pub(super) struct ExplanationShape {
    pub(super) plan: String,
    pub(super) meeting: String,
    pub(super) as_of: String,
    pub(super) measure: MeasureShape,
    /// Where the plan says so.
    pub(super) cite: String,
    /// The population, and its certain members.
    pub(super) among: Option<String>,
    pub(super) members: Vec<String>,
    pub(super) possible_members: Vec<String>,
    /// The statements behind the figure.
    pub(super) statements: Vec<StatementShape>,
}

/// One statement.
#[derive(Serialize, ToSchema)]
pub(super) struct StatementShape {
    pub(super) id: String,
    /// A State, a hyphen for the community, or a matter.
    pub(super) subject: String,
    pub(super) question: String,
    /// known, not-known, not-applicable, none or not-reported.
    pub(super) kind: String,
    /// The value of a known answer; null for every other kind.
    pub(super) value: Option<ValueShape>,
    pub(super) from: String,
    pub(super) to: String,
    pub(super) source: String,
    pub(super) place: String,
    /// said, inferred or carried.
    pub(super) basis: String,
    pub(super) recorded_at: String,
}

impl From<&Recorded> for StatementShape {
    fn from(recorded: &Recorded) -> Self {
        let statement = &recorded.statement;
        Self {
            id: recorded.id.hex(),
            subject: statement.subject.as_str().to_owned(),
            question: statement.question.to_string(),
            kind: statement.answer.kind().to_owned(),
            value: statement.answer.value().map(ValueShape::from),
            from: statement.period.from().to_string(),
            to: statement.period.to().to_string(),
            source: statement.source.to_string(),
            place: statement.place.to_string(),
            basis: statement.basis.word().to_owned(),
            recorded_at: recorded.recorded_at.to_string(),
        }
    }
}

/// The reports on a year.
#[derive(Serialize, ToSchema)]
pub(super) struct ReportsShape {
    pub(super) year: i16,
    pub(super) as_of: String,
    /// By the first reading: only who has handed in the initial report owes one.
    pub(super) due: Vec<ReportShape>,
    /// How many owe one by the second reading, initial report or not.
    pub(super) due_of_all: usize,
    pub(super) voluntary: Vec<String>,
}

/// One State's report on a year.
#[derive(Serialize, ToSchema)]
pub(super) struct ReportShape {
    pub(super) state: String,
    pub(super) year: i16,
    /// in-time, late, came, missing, not-yet or unknown.
    pub(super) came: String,
    pub(super) due_on: Option<String>,
    pub(super) received_from: Option<String>,
    pub(super) received_to: Option<String>,
}

impl ReportShape {
    pub(super) fn of(year: i16, filing: &FilingReading) -> Self {
        Self {
            state: filing.state.to_string(),
            year,
            came: filing.came.word().to_owned(),
            due_on: filing.due_on.map(|day| day.to_string()),
            received_from: filing.received_in.map(|period| period.from().to_string()),
            received_to: filing.received_in.map(|period| period.to().to_string()),
        }
    }
}

/// The meetings of the register.
#[derive(Serialize, ToSchema)]
pub(super) struct MeetingsShape {
    pub(super) meetings: Vec<MeetingShape>,
}

/// One meeting.
#[derive(Serialize, ToSchema)]
pub(super) struct MeetingShape {
    pub(super) id: String,
    pub(super) places: Texts,
    pub(super) starts_on: Option<String>,
    pub(super) ends_on: Option<String>,
    pub(super) presidency: Option<String>,
    pub(super) reporting_from: Option<String>,
    pub(super) reporting_to: Option<String>,
    pub(super) symbol: Option<String>,
    pub(super) verified: bool,
}

/// The documents that the record rests on.
#[derive(Serialize, ToSchema)]
pub(super) struct DocumentsShape {
    pub(super) documents: Vec<DocumentShape>,
}

/// One document.
#[derive(Serialize, ToSchema)]
pub(super) struct DocumentShape {
    pub(super) id: String,
    pub(super) symbol: Option<String>,
    pub(super) titles: Texts,
    pub(super) authors: Texts,
    pub(super) dated_on: Option<String>,
    /// Whether somebody compared it with the record.
    pub(super) verified: bool,
    /// How many public statements stand on it.
    pub(super) statements: usize,
}

pub(super) fn texts(text: &Localized) -> Texts {
    text.iter().map(|(language, words)| (language.code().to_owned(), words.to_owned())).collect()
}
