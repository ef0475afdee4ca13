//! The answers of the interface: each asks the application once and gives its reading as JSON.

use axum::extract::Path;
use axum::response::Response;
use spectemur_app::{ObligationsAsked, When};
use spectemur_model::{ObligationId, StateCode};
use utoipa::IntoParams;

use super::open;
use super::shapes::{
    DeadlineShape, DeadlinesShape, DocumentShape, DocumentsShape, ExplanationShape, IndicatorsShape, MeasureShape,
    MeetingShape, MeetingsShape, ObligationsShape, PlanShape, PlansShape, ProfileShape, ReportShape, ReportsShape,
    StandingShape, StateShape, StatementShape, StatesShape, StatusShape, texts,
};
use crate::fault::Fault;
use crate::pages::deadlines;
use crate::routes::Visit;

/// How many obligations an answer holds without being told.
const FEW: usize = 200;

/// How many it holds at most.
const MANY: usize = 1_000;

/// The day and the state of knowledge: read for every address before any answer is made.
#[derive(IntoParams)]
#[into_params(parameter_in = Query)]
#[expect(dead_code, reason = "it describes what `Asked` reads")]
pub(super) struct Day {
    /// The day of the law and the world, as year-month-day; today without it.
    as_of: Option<String>,
    /// Only what was recorded by this day or instant.
    known_by: Option<String>,
}

/// How many States are bound.
#[utoipa::path(get, path = "/api/v1/status", params(Day), responses((status = 200, body = StatusShape)))]
pub(super) async fn status(visit: Visit) -> Response {
    let reading = visit.site.app.treaty().status(visit.asked.day());
    open(&StatusShape {
        as_of: reading.as_of.to_string(),
        deposited: reading.counts.deposited,
        in_force: reading.counts.in_force,
        signatories: reading.counts.signed_only,
        withdrawn: reading.counts.withdrawn,
    })
}

/// All States with their status and what they still owe.
#[utoipa::path(get, path = "/api/v1/states", params(Day), responses((status = 200, body = StatesShape)))]
pub(super) async fn states(visit: Visit) -> Result<Response, Fault> {
    let reading = visit.site.app.states(visit.asked.day(), visit.asked.known_by).await?;
    let states = reading.states.iter().map(|state| StateShape::of(&reading.package, state, reading.as_of));
    Ok(open(&StatesShape { as_of: reading.as_of.to_string(), states: states.collect() }))
}

/// One State with its obligations, reports and every public statement about it.
#[utoipa::path(get, path = "/api/v1/states/{code}", params(("code" = String, Path, description = "three capital letters of ISO 3166"), Day), responses((status = 200, body = ProfileShape), (status = 404, description = "no such State")))]
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

/// Obligations on the day, page by page.
#[utoipa::path(get, path = "/api/v1/obligations", params(Day, ("state" = Option<String>, Query, description = "only this State"), ("rule" = Option<String>, Query, description = "only this rule"), ("after" = Option<usize>, Query, description = "leave out so many"), ("limit" = Option<usize>, Query, description = "at most so many, 1 to 1000; 200 without it")), responses((status = 200, body = ObligationsShape), (status = 400, description = "a value that does not read"), (status = 404, description = "no such State or rule")))]
pub(super) async fn obligations(visit: Visit) -> Result<Response, Fault> {
    let number = |name: &'static str, without: usize| match visit.asked.query(name) {
        None => Ok(without),
        Some(text) => text.parse().map_err(|_| Fault::BadValue { name: name.to_owned(), value: text.to_owned() }),
    };
    let (after, limit) = (number("after", 0)?, number("limit", FEW)?.clamp(1, MANY));
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

/// Deadlines from a year before the day on.
#[utoipa::path(get, path = "/api/v1/deadlines", params(Day, ("state" = Option<String>, Query, description = "only this State"), ("theme" = Option<String>, Query, description = "only this theme"), ("meeting" = Option<String>, Query, description = "only what this meeting brings")), responses((status = 200, body = DeadlinesShape), (status = 404, description = "no such State, theme or meeting")))]
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

/// The action plans and sets of figures.
#[utoipa::path(get, path = "/api/v1/plans", responses((status = 200, body = PlansShape)))]
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

/// Every measure of a plan for a meeting.
#[utoipa::path(get, path = "/api/v1/plans/{plan}/indicators", params(("plan" = String, Path), ("meeting" = Option<String>, Query, description = "the newest one with a reporting period without it"), Day), responses((status = 200, body = IndicatorsShape), (status = 404, description = "no such plan or meeting")))]
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

/// One measure with the States, statements and published figures behind it.
#[utoipa::path(get, path = "/api/v1/plans/{plan}/indicators/{id}", params(("plan" = String, Path), ("id" = String, Path), ("meeting" = Option<String>, Query, description = "the newest one with a reporting period without it"), Day), responses((status = 200, body = ExplanationShape), (status = 404, description = "no such plan, measure or meeting")))]
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
        cite: known.measure.cite.clone(),
        among: population.map(|population| population.id.to_string()),
        members: codes(population.map(|population| &population.certain)),
        possible_members: codes(population.map(|population| &population.possible)),
        statements: known.statements.values().map(StatementShape::from).collect(),
    }))
}

/// Who handed in a report on a year, and who did not.
#[utoipa::path(get, path = "/api/v1/reports", params(("year" = Option<i16>, Query, description = "the calendar year reported on; the year before the day without it"), Day), responses((status = 200, body = ReportsShape), (status = 400, description = "no year")))]
pub(super) async fn reports(visit: Visit) -> Result<Response, Fault> {
    let day = visit.asked.day();
    let year = match visit.asked.query("year") {
        None => day.year().saturating_sub(1),
        Some(text) => text.parse().map_err(|_| Fault::BadValue { name: "year".to_owned(), value: text.to_owned() })?,
    };
    let reading = visit.site.app.filings(year, day, visit.asked.known_by).await?;
    Ok(open(&ReportsShape {
        year,
        as_of: day.to_string(),
        due: reading.due.iter().map(|filing| ReportShape::of(year, filing)).collect(),
        due_of_all: reading.due_of_all.len(),
        voluntary: reading.voluntary.iter().map(ToString::to_string).collect(),
    }))
}

/// The meetings of the register.
#[utoipa::path(get, path = "/api/v1/meetings", responses((status = 200, body = MeetingsShape)))]
pub(super) async fn meetings(visit: Visit) -> Response {
    let meetings = visit.site.package().registers.meetings.iter().map(|meeting| MeetingShape {
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
    open(&MeetingsShape { meetings: meetings.collect() })
}

/// The documents that the record rests on.
#[utoipa::path(get, path = "/api/v1/documents", params(Day), responses((status = 200, body = DocumentsShape)))]
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
