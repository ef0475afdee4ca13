//! The answers of the interface: each asks the application once and gives its reading as JSON.

use std::ops::RangeInclusive;
use std::str::FromStr;

use axum::extract::Path;
use axum::response::Response;
use spectemur_app::{ObligationsAsked, When};
use spectemur_model::{ObligationId, StateCode};
use utoipa::openapi::schema::{KnownFormat, ObjectBuilder, OneOfBuilder, Schema, SchemaFormat, Type};
use utoipa::{IntoParams, IntoResponses};

use super::shapes::{
    DeadlineShape, DeadlinesShape, DocumentShape, DocumentsShape, ExplanationShape, IndicatorsShape, MeasureShape,
    MeetingShape, MeetingsShape, ObligationsShape, PlanShape, PlansShape, ProfileShape, ReportShape, ReportsShape,
    StandingShape, StateShape, StatementShape, StatesShape, StatusShape, texts,
};
use super::{Problem, open};
use crate::fault::Fault;
use crate::pages::deadlines;
use crate::routes::Visit;

/// How many obligations an answer holds without being told.
const FEW: usize = 200;

/// How many it holds at most.
const MANY: usize = 1_000;

/// How many may be left out: more than any record has.
const MOST_LEFT_OUT: usize = 1_000_000;

/// The day and the state of knowledge: read for every address before any answer is made.
#[derive(IntoParams)]
#[into_params(parameter_in = Query)]
#[expect(dead_code, reason = "it describes what `Asked` reads")]
pub(super) struct Day {
    /// The day of the law and the world, as year-month-day; today without it.
    #[param(format = Date, example = "2023-06-30")]
    as_of: Option<String>,
    /// Only what was recorded by the end of this day, or by this instant.
    #[param(schema_with = day_or_instant)]
    known_by: Option<String>,
}

fn day_or_instant() -> Schema {
    let text = |format| ObjectBuilder::new().schema_type(Type::String).format(Some(SchemaFormat::KnownFormat(format)));
    OneOfBuilder::new().item(text(KnownFormat::Date)).item(text(KnownFormat::DateTime)).into()
}

/// What every address may answer instead.
#[derive(IntoResponses)]
#[expect(dead_code, reason = "it describes what the layer around every address answers")]
pub(super) enum Refused {
    /// a value that does not read, such as a day that is none
    #[response(status = 400, content_type = "application/problem+json")]
    Unreadable(Problem),
    /// a day more than a hundred years ahead, or something that there is not
    #[response(status = 404, content_type = "application/problem+json")]
    Nothing(Problem),
    /// too many requests from one address; come again after the seconds of Retry-After
    #[response(status = 429, content_type = "application/problem+json")]
    Hasty(Problem),
    /// the record cannot be read now
    #[response(status = 503, content_type = "application/problem+json")]
    Unavailable(Problem),
}

#[utoipa::path(get, path = "/api/v1/status", params(Day), responses((status = 200, body = StatusShape), Refused))]
pub(super) async fn status(visit: Visit) -> Result<Response, Fault> {
    let reading = visit.site.app.status(visit.asked.day(), visit.asked.known_by).await?;
    Ok(open(&StatusShape {
        as_of: reading.as_of.to_string(),
        deposited: reading.counts.deposited,
        in_force: reading.counts.in_force,
        signatories: reading.counts.signed_only,
        withdrawn: reading.counts.withdrawn,
    }))
}

#[utoipa::path(get, path = "/api/v1/states", params(Day), responses((status = 200, body = StatesShape), Refused))]
pub(super) async fn states(visit: Visit) -> Result<Response, Fault> {
    let reading = visit.site.app.states(visit.asked.day(), visit.asked.known_by).await?;
    let states = reading.states.iter().map(|state| StateShape::of(&reading.package, state, reading.as_of));
    Ok(open(&StatesShape { as_of: reading.as_of.to_string(), states: states.collect() }))
}

#[utoipa::path(get, path = "/api/v1/states/{code}", params(("code" = String, Path, pattern = "^[A-Z]{3}$", description = "three capital letters of ISO 3166"), Day), responses((status = 200, body = ProfileShape), Refused))]
pub(super) async fn state(visit: Visit, Path(code): Path<String>) -> Result<Response, Fault> {
    let Some(state) = StateCode::parse(&code) else { return Err(Fault::NoState { state: code }) };
    let known = visit.site.app.profile(state, visit.asked.day(), visit.asked.known_by).await?;
    let obligations = known.duties.iter().map(|life| StandingShape::of(&known.package, &life.standing));
    Ok(open(&ProfileShape {
        as_of: known.as_of.to_string(),
        code,
        status: known.status.word().to_owned(),
        obligations: obligations.collect(),
        reports: known.reports.iter().map(|(year, filing)| ReportShape::of(*year, filing)).collect(),
        statements: known.answers.iter().flat_map(|(_, said)| said).map(StatementShape::from).collect(),
    }))
}

/// A number that is asked for, within its range; `without` it, that one.
fn number<N: FromStr + PartialOrd>(
    visit: &Visit,
    name: &str,
    range: RangeInclusive<N>,
    without: N,
) -> Result<N, Fault> {
    let Some(text) = visit.asked.query(name) else { return Ok(without) };
    let read = text.parse().ok().filter(|number| range.contains(number));
    read.ok_or_else(|| Fault::BadValue { name: name.to_owned(), value: text.to_owned() })
}

#[utoipa::path(get, path = "/api/v1/obligations", params(Day, ("state" = Option<String>, Query, description = "only this State"), ("rule" = Option<String>, Query, description = "only this rule"), ("after" = Option<usize>, Query, minimum = 0, maximum = 1000000, description = "leave out so many"), ("limit" = Option<usize>, Query, minimum = 1, maximum = 1000, description = "at most so many, 1 to 1000; 200 without it")), responses((status = 200, body = ObligationsShape), Refused))]
pub(super) async fn obligations(visit: Visit) -> Result<Response, Fault> {
    let (after, limit) = (number(&visit, "after", 0..=MOST_LEFT_OUT, 0)?, number(&visit, "limit", 1..=MANY, FEW)?);
    let state = deadlines::filter(&visit.asked)?.state;
    let obligation = visit.asked.query("rule").map(ObligationId::new);
    let asked = ObligationsAsked { state, obligation, known_by: visit.asked.known_by, ..ObligationsAsked::default() };
    let reading = visit.site.app.obligations(visit.asked.day(), &asked).await?;
    let total = reading.standings.len();
    let shown = reading.standings.iter().skip(after).take(limit);
    let end = after.saturating_add(limit);
    Ok(open(&ObligationsShape {
        as_of: reading.as_of.to_string(),
        total,
        next: (end < total).then_some(end),
        obligations: shown.map(|standing| StandingShape::of(&reading.package, standing)).collect(),
    }))
}

#[utoipa::path(get, path = "/api/v1/deadlines", params(Day, ("state" = Option<String>, Query, description = "only this State"), ("theme" = Option<String>, Query, description = "only this theme"), ("meeting" = Option<String>, Query, description = "only what this meeting brings")), responses((status = 200, body = DeadlinesShape), Refused))]
pub(super) async fn deadlines(visit: Visit) -> Result<Response, Fault> {
    let asked = deadlines::filter(&visit.asked)?;
    let reading = visit.site.app.deadlines(visit.asked.day(), &asked).await?;
    let one = |deadline: &spectemur_app::Deadline| DeadlineShape {
        id: deadline.id.clone(),
        day: deadline.day.to_string(),
        revision: deadline.revision,
        standing: StandingShape::of(&reading.package, &deadline.standing),
    };
    let deadlines = reading.deadlines.iter().map(one).collect();
    Ok(open(&DeadlinesShape { as_of: reading.as_of.to_string(), deadlines }))
}

#[utoipa::path(get, path = "/api/v1/plans", responses((status = 200, body = PlansShape), Refused))]
pub(super) async fn plans(visit: Visit) -> Response {
    let plans = visit.site.package().plans.values().map(|plan| PlanShape {
        id: plan.id.to_string(),
        titles: texts(&plan.title),
        adopted_at: plan.adopted_at.as_ref().map(ToString::to_string),
        first_year: plan.years.map(|(first, _)| first),
        last_year: plan.years.map(|(_, last)| last),
        measures: plan.measures.iter().map(|measure| measure.id.to_string()).collect(),
    });
    open(&PlansShape { plans: plans.collect() })
}

fn meeting(visit: &Visit) -> Result<String, Fault> {
    if let Some(named) = visit.asked.query("meeting") {
        return Ok(named.to_owned());
    }
    let meetings = visit.site.app.reporting_meetings(visit.asked.day());
    let day = visit.asked.day().to_string();
    let none = Fault::NoSuch { what: "reporting-period", name: day, known: Vec::new() };
    meetings.first().map(|meeting| meeting.id.to_string()).ok_or(none)
}

#[utoipa::path(get, path = "/api/v1/plans/{plan}/indicators", params(("plan" = String, Path), ("meeting" = Option<String>, Query, description = "the newest one with a reporting period without it"), Day), responses((status = 200, body = IndicatorsShape), Refused))]
pub(super) async fn indicators(visit: Visit, Path(plan): Path<String>) -> Result<Response, Fault> {
    let when = When { as_of: visit.asked.named_day, known_by: visit.asked.known_by };
    let reading = visit.site.app.indicators(&plan, &meeting(&visit)?, when).await?;
    let measures = visit.site.package().plans.get(&reading.plan).map(|plan| &plan.measures);
    let measures = measures.into_iter().flatten().zip(&reading.observations);
    let period = reading.moment.period();
    Ok(open(&IndicatorsShape {
        plan,
        meeting: reading.meeting.to_string(),
        as_of: reading.moment.as_of().to_string(),
        from: period.from().to_string(),
        to: period.to().to_string(),
        measures: measures.map(|(measure, seen)| MeasureShape::of(measure, seen)).collect(),
    }))
}

#[utoipa::path(get, path = "/api/v1/plans/{plan}/indicators/{id}", params(("plan" = String, Path), ("id" = String, Path), ("meeting" = Option<String>, Query, description = "the newest one with a reporting period without it"), Day), responses((status = 200, body = ExplanationShape), Refused))]
pub(super) async fn indicator(visit: Visit, Path((plan, id)): Path<(String, String)>) -> Result<Response, Fault> {
    let when = When { as_of: visit.asked.named_day, known_by: visit.asked.known_by };
    let known = visit.site.app.explain_indicator(&plan, &id, &meeting(&visit)?, when).await?;
    let population = known.population.as_ref();
    let codes = |states: Option<&Vec<StateCode>>| states.into_iter().flatten().map(ToString::to_string).collect();
    Ok(open(&ExplanationShape {
        plan,
        meeting: known.meeting.to_string(),
        as_of: known.moment.as_of().to_string(),
        measure: MeasureShape::of(&known.measure, &known.observation),
        cite: known.measure.cite.to_string(),
        among: population.map(|population| population.id.to_string()),
        members: codes(population.map(|population| &population.certain)),
        possible_members: codes(population.map(|population| &population.possible)),
        statements: known.statements.values().map(StatementShape::from).collect(),
    }))
}

#[utoipa::path(get, path = "/api/v1/reports", params(("year" = Option<i16>, Query, minimum = 1, maximum = 9999, description = "the calendar year reported on; the year before the day without it"), Day), responses((status = 200, body = ReportsShape), Refused))]
pub(super) async fn reports(visit: Visit) -> Result<Response, Fault> {
    let day = visit.asked.day();
    let year = number(&visit, "year", 1..=9_999, day.year().saturating_sub(1))?;
    visit.asked.refuse_far(year, &year.to_string())?;
    let reading = visit.site.app.filings(year, day, visit.asked.known_by).await?;
    Ok(open(&ReportsShape {
        year,
        as_of: day.to_string(),
        due: reading.due.iter().map(|filing| ReportShape::of(year, filing)).collect(),
        due_of_all: reading.due_of_all.len(),
        voluntary: reading.voluntary.iter().map(ToString::to_string).collect(),
    }))
}

#[utoipa::path(get, path = "/api/v1/meetings", params(Day), responses((status = 200, body = MeetingsShape), Refused))]
pub(super) async fn meetings(visit: Visit) -> Result<Response, Fault> {
    let meetings = visit.site.app.meetings(visit.asked.known_by).await?;
    let meetings = meetings.iter().map(|meeting| MeetingShape {
        id: meeting.id.to_string(),
        places: texts(&meeting.place),
        starts_on: meeting.starts_on.map(|day| day.to_string()),
        ends_on: meeting.ends_on.map(|day| day.to_string()),
        presidency: meeting.presidency.map(|state| state.to_string()),
        reporting_from: meeting.reporting.map(|period| period.from().to_string()),
        reporting_to: meeting.reporting.map(|period| period.to().to_string()),
        symbol: meeting.symbol.clone(),
        verified: meeting.verified,
    });
    Ok(open(&MeetingsShape { meetings: meetings.collect() }))
}

#[utoipa::path(get, path = "/api/v1/documents", params(Day), responses((status = 200, body = DocumentsShape), Refused))]
pub(super) async fn documents(visit: Visit) -> Result<Response, Fault> {
    let reading = visit.site.app.documents(visit.asked.known_by).await?;
    let one = |(document, statements): &(spectemur_app::Document, usize)| DocumentShape {
        id: document.id.to_string(),
        symbol: document.symbol.clone(),
        titles: texts(&document.title),
        authors: texts(&document.author),
        dated_on: document.dated_on.map(|day| day.to_string()),
        verified: document.verified,
        statements: *statements,
    };
    Ok(open(&DocumentsShape { documents: reading.documents.iter().map(one).collect() }))
}
