//! Reports that a State's own programs hand in: checked and taken by the same operations as those of the pages.
//!
//! A token says who asks, and no cookie counts here; so no other site can send anything in a member's name.

use std::collections::BTreeMap;
use std::sync::Arc;

use axum::Json;
use axum::body::Bytes;
use axum::extract::{FromRequest, FromRequestParts, Path, Request};
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde::Serialize;
use spectemur_app::{AppError, Program};
use spectemur_exchange::form::{Forms, ReadReport, from_json, place_in_file, schema};
use spectemur_model::Report;
use spectemur_model::report::{ReportFinding, ReportPlace};

use super::answers::Refused;
use super::filed::{AgainstShape, CheckedShape, FindingShape, FormShape, FormsShape, ReceiptShape, SubmittedShape};
use super::filed::{FileShape, RefusedFile};
use super::{open, shapes::texts};
use crate::fault::Fault;
use crate::members::editor::findings::says;
use crate::routes::Visit;
use crate::site::Site;

/// No token is longer; what is, is not looked up.
const LONGEST_TOKEN: usize = 200;

/// A program that came with a token that holds. It stands before the body, so that nobody else's is read.
pub(super) struct ByToken(Program);

impl FromRequestParts<Arc<Site>> for ByToken {
    type Rejection = Fault;

    async fn from_request_parts(parts: &mut Parts, site: &Arc<Site>) -> Result<Self, Fault> {
        let token = bearer(&parts.headers).filter(|token| token.len() <= LONGEST_TOKEN).ok_or(Fault::NoToken)?;
        let program = site.app.program(token).await?.ok_or(Fault::NoToken)?;
        match site.rates.refuse_report(program.account(), site.app.now()) {
            Some(seconds) => Err(Fault::Hasty(seconds)),
            None => Ok(Self(program)),
        }
    }
}

/// The token that a request carries, as RFC 6750 has it.
fn bearer(headers: &HeaderMap) -> Option<&str> {
    let (scheme, token) = headers.get(header::AUTHORIZATION)?.to_str().ok()?.split_once(' ')?;
    scheme.eq_ignore_ascii_case("bearer").then(|| token.trim())
}

/// The bytes of a file of JSON.
pub(super) struct JsonFile(Bytes);

impl FromRequest<Arc<Site>> for JsonFile {
    type Rejection = Fault;

    async fn from_request(request: Request, site: &Arc<Site>) -> Result<Self, Fault> {
        let media = request.headers().get(header::CONTENT_TYPE).and_then(|media| media.to_str().ok());
        let media = media.unwrap_or_default().split(';').next().unwrap_or_default().trim();
        if !media.eq_ignore_ascii_case("application/json") {
            return Err(Fault::WrongMedia);
        }
        let read = Bytes::from_request(request, site).await;
        read.map(Self).map_err(|refused| {
            let broken = Fault::BadValue { name: "body".to_owned(), value: String::new() };
            Fault::of_status(refused.status()).unwrap_or(broken)
        })
    }
}

/// A report that was read, and where everything in it stands.
struct Filed {
    report: Report,
    read: ReadReport,
}

impl Filed {
    /// Reads a file away from the threads that answer: it may have many megabytes.
    async fn read(visit: &Visit, file: JsonFile) -> Result<Self, Fault> {
        let site = Arc::clone(&visit.site);
        let reading = tokio::task::spawn_blocking(move || {
            let (package, words) = (site.package(), BTreeMap::new());
            from_json(&file.0, Forms { templates: &package.templates, questions: &package.questions, words: &words })
        });
        let read = reading.await.map_err(|error| Fault::Ours(error.to_string()))?;
        let is_refused = read.is_refused();
        match read.report.clone().filter(|_| !is_refused) {
            Some(report) => Ok(Self { report, read }),
            None => Err(Fault::RefusedReport(worded(visit, read.report.as_ref(), &read.findings)?)),
        }
    }

    /// Everything that was found, the gravest first: in the file, and in what it says.
    fn findings(&self, visit: &Visit, found: Vec<ReportFinding>) -> Result<Vec<FindingShape>, Fault> {
        let at = |finding: &ReportFinding| self.at(&finding.place).to_owned();
        let mut all = self.read.findings.clone();
        all.extend(found.into_iter().map(|finding| (finding.clone(), at(&finding))));
        all.sort_by_key(|(finding, _)| finding.gravity);
        worded(visit, Some(&self.report), &all)
    }

    fn at(&self, place: &ReportPlace) -> &str {
        place_in_file(place, &self.read.places).unwrap_or_default()
    }

    /// What the application refused, with the places of this file.
    fn refused(&self, visit: &Visit, error: AppError) -> Result<Fault, Fault> {
        Ok(match error {
            AppError::RefusedReport(findings) => Fault::RefusedReport(self.findings(visit, findings)?),
            AppError::MissingAttachment { name } => {
                let pointer = self.at(&ReportPlace::Attachment(name.clone())).to_owned();
                Fault::NoAttachment { name, pointer }
            }
            other => other.into(),
        })
    }
}

/// Findings with their pointers, in the language that the program asks for.
fn worded(
    visit: &Visit,
    report: Option<&Report>,
    findings: &[(ReportFinding, String)],
) -> Result<Vec<FindingShape>, Fault> {
    let p = visit.page("");
    let template = report.and_then(|report| p.package.templates.get(&report.template));
    let one = |(finding, at): &(ReportFinding, String)| {
        Ok(FindingShape {
            gravity: finding.gravity.word().to_owned(),
            code: finding.code.to_owned(),
            check: finding.check.clone(),
            place: finding.place.to_string(),
            pointer: at.clone(),
            says: says(&p, template, finding)?,
        })
    };
    findings.iter().map(one).collect()
}

/// An answer for one program, which nobody else keeps.
fn told(status: StatusCode, body: &impl Serialize) -> Response {
    (status, [(header::CACHE_CONTROL, HeaderValue::from_static("no-store"))], Json(body)).into_response()
}

#[utoipa::path(post, path = "/api/v1/reports", security(("token" = [])), request_body(content = FileShape, content_type = "application/json", description = "The form as `spectemur form export --format json` writes it, at most 20 MB. Its JSON Schema is at /api/v1/forms/{form}. Files that it names must have been received before."), responses((status = 201, description = "it was taken: the receipt", body = SubmittedShape), (status = 200, description = "the same content was taken before: its receipt", body = SubmittedShape), RefusedFile, Refused))]
pub(super) async fn submit(visit: Visit, by: ByToken, file: JsonFile) -> Result<Response, Fault> {
    let filed = Filed::read(&visit, file).await?;
    let submitted = match visit.site.app.submit_by(&by.0, &filed.report, &[]).await {
        Ok(submitted) => submitted,
        Err(error) => return Err(filed.refused(&visit, error)?),
    };
    let status = if submitted.is_repeated { StatusCode::OK } else { StatusCode::CREATED };
    let shape = SubmittedShape {
        receipt: ReceiptShape::of(&submitted.received),
        repeated: submitted.is_repeated,
        statements: submitted.statements,
        findings: filed.findings(&visit, submitted.findings)?,
        contradictions: submitted.contradictions.iter().map(AgainstShape::from).collect(),
    };
    Ok(told(status, &shape))
}

#[utoipa::path(post, path = "/api/v1/reports/check", security(("token" = [])), request_body(content = FileShape, content_type = "application/json", description = "As for handing in."), responses((status = 200, description = "it would be taken: what deserves a second look", body = CheckedShape), RefusedFile, Refused))]
pub(super) async fn check(visit: Visit, by: ByToken, file: JsonFile) -> Result<Response, Fault> {
    let filed = Filed::read(&visit, file).await?;
    let found = visit.site.app.check_by(&by.0, &filed.report).await?;
    let is_refused = found.iter().any(|finding| finding.gravity == spectemur_model::report::Gravity::Refused);
    let findings = filed.findings(&visit, found)?;
    if is_refused { Err(Fault::RefusedReport(findings)) } else { Ok(told(StatusCode::OK, &CheckedShape { findings })) }
}

#[utoipa::path(get, path = "/api/v1/forms", responses((status = 200, body = FormsShape), Refused))]
pub(super) async fn forms(visit: Visit) -> Response {
    let forms = visit.site.package().templates.values().map(|template| FormShape {
        id: template.id.to_string(),
        titles: texts(&template.title),
        from_year: template.from_year,
        to_year: template.to_year,
    });
    open(&FormsShape { forms: forms.collect() })
}

#[utoipa::path(get, path = "/api/v1/forms/{form}", params(("form" = String, Path)), responses((status = 200, description = "a JSON Schema (2020-12)", body = serde_json::Value, content_type = "application/schema+json"), Refused))]
pub(super) async fn form(visit: Visit, Path(form): Path<String>) -> Result<Response, Fault> {
    let package = visit.site.package();
    let known = || package.templates.keys().map(ToString::to_string).collect();
    let found = package.templates.get(form.as_str());
    let template = found.ok_or_else(|| Fault::NoSuch { what: "form", name: form.clone(), known: known() })?;
    let media = (header::CONTENT_TYPE, HeaderValue::from_static("application/schema+json"));
    Ok(([media, super::OPEN], schema(template, &package.questions)).into_response())
}
