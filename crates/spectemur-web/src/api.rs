//! The interface for programs: the same readings as the pages, as JSON, described by OpenAPI from the code itself.

mod answers;
mod filed;
mod readings;
mod reports;
mod shapes;
mod values;

use std::sync::Arc;

use axum::extract::{DefaultBodyLimit, Path, State};
use axum::http::{HeaderName, HeaderValue, header};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use axum::{Json, Router};
use serde::Serialize;
use spectemur_exchange::form::limits;
use spectemur_model::Language;
use spectemur_model::report::{Gravity, ReportPlace};
use utoipa::openapi::path::{Operation, PathItem};
use utoipa::openapi::security::{Http, HttpAuthScheme, SecurityScheme};
use utoipa::{Modify, OpenApi, ToSchema};

use crate::asked::Asked;
use crate::fault::Fault;
use crate::pages;
use crate::site::Site;

pub(crate) use filed::FindingShape;

/// The description of the interface.
#[derive(OpenApi)]
#[openapi(
    info(
        title = "Spectemur",
        version = "1",
        description = "What the record tells about the implementation of a treaty. Every answer can be asked as of a day and as known by a day; a figure comes with the States behind it.",
        license(name = "MIT OR Apache-2.0", identifier = "MIT OR Apache-2.0")
    ),
    paths(
        answers::status,
        answers::states,
        answers::state,
        answers::obligations,
        answers::deadlines,
        answers::plans,
        answers::indicators,
        answers::indicator,
        answers::reports,
        answers::meetings,
        answers::documents,
        reports::submit,
        reports::check,
        reports::forms,
        reports::form,
        readings::readings,
        readings::reading,
        readings::figures
    ),
    // Faults are described by what they are answered with, which names this shape and does not bring it.
    components(schemas(Problem, FindingShape)),
    modifiers(&Tokens)
)]
struct Description;

/// How programs are known that hand something in.
struct Tokens;

impl Modify for Tokens {
    fn modify(&self, description: &mut utoipa::openapi::OpenApi) {
        let mut scheme = Http::new(HttpAuthScheme::Bearer);
        let how = "A token that a State's office makes for a program on its page on signing in.";
        scheme.description = Some(how.to_owned());
        let components = description.components.get_or_insert_default();
        components.add_security_scheme("token", SecurityScheme::Http(scheme));
    }
}

/// Whether an address belongs to the interface.
pub(crate) fn is_of(path: &str) -> bool {
    path == "/api" || path.starts_with("/api/")
}

pub(crate) fn routes() -> Router<Arc<Site>> {
    let of_files = || DefaultBodyLimit::max(limits::FILE_BYTES);
    Router::new()
        .route("/api/openapi.json", get(describe))
        .route("/api/v1/status", get(answers::status))
        .route("/api/v1/states", get(answers::states))
        .route("/api/v1/states/{code}", get(answers::state))
        .route("/api/v1/obligations", get(answers::obligations))
        .route("/api/v1/deadlines", get(answers::deadlines))
        .route("/api/v1/plans", get(answers::plans))
        .route("/api/v1/plans/{plan}/indicators", get(answers::indicators))
        .route("/api/v1/plans/{plan}/indicators/{id}", get(answers::indicator))
        .route("/api/v1/reports", get(answers::reports).post(reports::submit).layer(of_files()))
        .route("/api/v1/reports/check", post(reports::check).layer(of_files()))
        .route("/api/v1/forms", get(reports::forms))
        .route("/api/v1/forms/{form}", get(reports::form))
        .route("/api/v1/meetings", get(answers::meetings))
        .route("/api/v1/documents", get(answers::documents))
        .route("/api/v1/readings", get(readings::readings))
        .route("/api/v1/readings/{id}", get(readings::reading))
        .route("/api/v1/readings/{id}/figures", get(readings::figures))
        .route("/api/{*rest}", get(nothing))
}

/// The description, told in English by the messages that the page on data tells in every language.
async fn describe(State(site): State<Arc<Site>>) -> Result<Response, Fault> {
    let mut description = Description::openapi();
    for operation in description.paths.paths.values_mut().flat_map(ways) {
        let message = message(operation.operation_id.as_deref().unwrap_or_default());
        operation.summary = Some(site.voice(Language::English).say(&message, &[])?);
    }
    Ok(open(&description))
}

/// The ways to ask at one address: to read, and to hand in.
fn ways(item: &mut PathItem) -> impl Iterator<Item = &mut Operation> {
    [item.get.as_mut(), item.post.as_mut()].into_iter().flatten()
}

/// The message that says what an operation is for.
fn message(operation: &str) -> String {
    format!("web-asks-{operation}")
}

async fn nothing(Path(_): Path<String>) -> Fault {
    Fault::NoPage
}

/// Every way to ask with the message that says what for, for the page on data.
pub(crate) fn operations() -> Vec<(String, String)> {
    let paths = Description::openapi().paths.paths;
    let one = |(path, item): (String, PathItem)| {
        let name = |operation: Operation| message(&operation.operation_id.unwrap_or_default());
        let (read, sent) = (item.get.map(name), item.post.map(name));
        let read = read.map(|name| (format!("GET {path}"), name));
        read.into_iter().chain(sent.map(|name| (format!("POST {path}"), name)))
    };
    paths.into_iter().flat_map(one).collect()
}

/// An answer that pages of other sites may read as well.
fn open(body: &impl Serialize) -> Response {
    let headers = [(header::ACCESS_CONTROL_ALLOW_ORIGIN, HeaderValue::from_static("*"))];
    (headers, Json(body)).into_response()
}

/// The header that lets pages of other sites read an answer.
pub(crate) const OPEN: (HeaderName, HeaderValue) = (header::ACCESS_CONTROL_ALLOW_ORIGIN, HeaderValue::from_static("*"));

/// A problem as RFC 9457 has it.
#[derive(Serialize, ToSchema)]
struct Problem {
    r#type: &'static str,
    title: &'static str,
    status: u16,
    detail: String,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    /// Names that there are, where an unknown one was asked for.
    known: Vec<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    /// Everything that was found in a report that was handed in, where it cannot be taken.
    problems: Vec<FindingShape>,
}

/// A fault as RFC 9457 has it, worded in the language that the program asks for.
pub(crate) fn problem(site: &Site, asked: &Asked, fault: &Fault) -> Response {
    let status = fault.status();
    let known = match fault {
        Fault::NoSuch { known, .. } => known.clone(),
        _ => Vec::new(),
    };
    let detail = pages::fault::words(site, asked, fault).unwrap_or_default();
    let problems = match fault {
        Fault::RefusedReport(findings) => findings.clone(),
        Fault::NoAttachment { name, pointer } => vec![FindingShape {
            gravity: Gravity::Refused.word().to_owned(),
            code: "attachment-missing".to_owned(),
            check: None,
            place: ReportPlace::Attachment(name.clone()).to_string(),
            pointer: pointer.clone(),
            says: detail.clone(),
        }],
        _ => Vec::new(),
    };
    let problem = Problem {
        r#type: "about:blank",
        title: status.canonical_reason().unwrap_or("Problem"),
        status: status.as_u16(),
        detail,
        known,
        problems,
    };
    let body = serde_json::to_vec(&problem).unwrap_or_default();
    let media = HeaderValue::from_static("application/problem+json");
    (status, [(header::CONTENT_TYPE, media), OPEN], body).into_response()
}
