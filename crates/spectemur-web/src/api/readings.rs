//! Published readings for programs: which there are, whether one still comes out the same, and its figures byte by byte.

use axum::extract::Path;
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Response};
use serde::Serialize;
use spectemur_app::{PublicationReading, Rechecked};
use utoipa::ToSchema;

use super::answers::{Day, Refused};
use super::{OPEN, open};
use crate::fault::Fault;
use crate::routes::Visit;

/// What was published.
#[derive(Serialize, ToSchema)]
pub(super) struct ReadingsShape {
    readings: Vec<ReadingShape>,
}

/// One published reading.
#[derive(Serialize, ToSchema)]
pub(super) struct ReadingShape {
    id: String,
    plan: String,
    meeting: String,
    /// Its number among those of the same plan and meeting.
    number: i64,
    as_of: String,
    /// The instant up to which the record counts.
    known_by: String,
    /// The newest entry of the journal then.
    entry: i64,
    /// Its SHA-256, which covers every entry before it.
    entry_hash: String,
    /// The SHA-256 of the bytes of its figures.
    figures_hash: String,
    /// The version of the program that read them.
    program: String,
    published_at: String,
    /// The later reading that stands in its place.
    replaced_by: Option<String>,
}

/// One published reading, and what came of reading it anew.
#[derive(Serialize, ToSchema)]
pub(super) struct CheckedShape {
    reading: ReadingShape,
    /// Whether everything comes out the same today.
    same: bool,
    /// The figures that come out otherwise.
    differing: Vec<String>,
    /// Whether the journal still has the entry with this hash.
    entry_holds: bool,
    /// Whether the treaty's files are others than then.
    content_changed: bool,
}

impl From<&PublicationReading> for ReadingShape {
    fn from(known: &PublicationReading) -> Self {
        let publication = &known.publication;
        Self {
            id: publication.id.clone(),
            plan: publication.plan.clone(),
            meeting: publication.meeting.clone(),
            number: publication.number,
            as_of: publication.as_of.to_string(),
            known_by: publication.known_by.to_string(),
            entry: publication.entry,
            entry_hash: publication.entry_hash.clone(),
            figures_hash: publication.figures_hash.clone(),
            program: publication.program.clone(),
            published_at: publication.published_at.to_string(),
            replaced_by: known.replaced_by.clone(),
        }
    }
}

#[utoipa::path(get, path = "/api/v1/readings", params(Day), responses((status = 200, body = ReadingsShape), Refused))]
pub(super) async fn readings(visit: Visit) -> Result<Response, Fault> {
    let all = visit.site.app.publications(visit.asked.known_by).await?;
    Ok(open(&ReadingsShape { readings: all.iter().map(ReadingShape::from).collect() }))
}

#[utoipa::path(get, path = "/api/v1/readings/{id}", params(("id" = String, Path)), responses((status = 200, body = CheckedShape), Refused))]
pub(super) async fn reading(visit: Visit, Path(id): Path<String>) -> Result<Response, Fault> {
    let known = visit.site.app.publication(&id).await?;
    let check = visit.site.app.recheck(&known.publication).await?;
    let same = check.is_same();
    let Rechecked { differing, entry_holds, content_changed } = check;
    Ok(open(&CheckedShape { reading: ReadingShape::from(&known), same, differing, entry_holds, content_changed }))
}

#[utoipa::path(get, path = "/api/v1/readings/{id}/figures", params(("id" = String, Path)), responses((status = 200, body = Object, content_type = "application/json"), Refused))]
pub(super) async fn figures(visit: Visit, Path(id): Path<String>) -> Result<Response, Fault> {
    let known = visit.site.app.publication(&id).await?;
    let name = HeaderValue::from_str(&format!("attachment; filename=\"{id}.json\""));
    let name = name.map_err(|error| Fault::Ours(error.to_string()))?;
    let media = HeaderValue::from_static("application/json");
    let headers = [(header::CONTENT_TYPE, media), (header::CONTENT_DISPOSITION, name), OPEN];
    Ok((headers, known.publication.figures).into_response())
}
