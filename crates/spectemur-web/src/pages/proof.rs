//! Proof-reading a text that a reader pastes or hands in. Nothing of it is kept.

use askama::Template;
use axum::extract::Multipart;
use axum::extract::multipart::MultipartError;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use spectemur_app::Keys;
use spectemur_model::MeetingId;
use spectemur_model::register::Meeting;

use crate::fault::Fault;
use crate::page::{Page, shown_as};
use crate::pages::progress::FILE_POLICY;
use crate::press::{Against, DOCX, Least, ProofFormat, Refused, Text};
use crate::routes::Visit;

/// How large a text may be: a hundred pages with pictures.
pub(crate) const LARGEST_TEXT: usize = 8 << 20;

#[derive(Template)]
#[template(path = "proof.html")]
struct ProofPage<'a> {
    p: Page<'a>,
    /// Why the last text was not read.
    refused: Option<String>,
    pasted: String,
    largest: i64,
    /// The meetings whose figures a text can be held against.
    meetings: Vec<Meeting>,
}

/// The form.
pub(crate) async fn ask(visit: Visit) -> Result<Response, Fault> {
    form(&visit, None, String::new(), StatusCode::OK)
}

fn form(visit: &Visit, refused: Option<String>, pasted: String, status: StatusCode) -> Result<Response, Fault> {
    if visit.site.printing.is_none() {
        return Err(Fault::NoPage);
    }
    let p = visit.page("proof-read");
    let title = p.say("web-proof-title")?;
    let largest = i64::try_from(LARGEST_TEXT >> 20).unwrap_or(i64::MAX);
    let meetings = visit.site.app.reporting_meetings(visit.asked.today);
    shown_as(&ProofPage { refused, pasted, largest, meetings, p: p.titled(title) }, status)
}

/// What the form sent.
#[derive(Default)]
struct Sent {
    file: Option<(String, Vec<u8>)>,
    pasted: String,
    least: String,
    format: String,
    against: String,
}

/// Reads the text and answers with what was found.
pub(crate) async fn read(visit: Visit, sent: Multipart) -> Result<Response, Fault> {
    let printing = visit.site.printing.clone().ok_or(Fault::NoPage)?;
    let Sent { file, pasted, least, format, against } = parts(sent).await?;
    let language = visit.asked.language;
    let is_pasted = file.is_none();
    let (name, bytes) = match file {
        Some(file) => file,
        None if pasted.trim().is_empty() => {
            let words = visit.page("proof-read").say("web-proof-nothing")?;
            return form(&visit, Some(words), pasted, StatusCode::UNPROCESSABLE_ENTITY);
        }
        None => (visit.page("proof-read").say("web-proof-pasted")?, pasted.clone().into_bytes()),
    };
    let format = match format.as_str() {
        "docx" => ProofFormat::Docx,
        "json" => ProofFormat::Json,
        _ => ProofFormat::Html,
    };
    let least = match least.as_str() {
        "certain" => Least::Certain,
        "possible" => Least::Possible,
        _ => Least::Probable,
    };
    let against = held_against(&visit, &against).await?;
    let text = Text { name, bytes, least, format, against };
    let site = std::sync::Arc::clone(&visit.site);
    match printing.make(move |press| press.proof_read(site.package(), site.voice(language), &text)).await? {
        Ok(bytes) => answer(format, bytes),
        Err(refused) => {
            let why = match refused {
                Refused::Unreadable(why) => why,
                Refused::NoComments => visit.page("proof-read").say("web-proof-not-docx")?,
            };
            let pasted = if is_pasted { pasted } else { String::new() };
            form(&visit, Some(why), pasted, StatusCode::UNPROCESSABLE_ENTITY)
        }
    }
}

/// What the record gives for the meeting that was chosen; nothing where none was.
async fn held_against(visit: &Visit, meeting: &str) -> Result<Option<Against>, Fault> {
    if meeting.is_empty() {
        return Ok(None);
    }
    let app = &visit.site.app;
    let held = app.held_against(meeting).await?;
    let origin = app.keys().map_or("", Keys::origin).to_owned();
    Ok(Some(Against { held, meeting: MeetingId::new(meeting), to: visit.asked.links().today(), origin }))
}

fn answer(format: ProofFormat, bytes: Vec<u8>) -> Result<Response, Fault> {
    let (media, how) = match format {
        ProofFormat::Html => ("text/html; charset=utf-8", "inline"),
        ProofFormat::Docx => (DOCX, "attachment; filename=\"proof.docx\""),
        ProofFormat::Json => ("application/json", "attachment; filename=\"proof.json\""),
    };
    let headers = [
        (header::CONTENT_TYPE, media),
        (header::CONTENT_DISPOSITION, how),
        (header::CONTENT_SECURITY_POLICY, FILE_POLICY),
        (header::CACHE_CONTROL, "no-store"),
    ];
    Ok((headers.map(|(name, value)| (name, HeaderValue::from_static(value))), bytes).into_response())
}

async fn parts(mut sent: Multipart) -> Result<Sent, Fault> {
    let mut all = Sent::default();
    while let Some(field) = sent.next_field().await.map_err(|error| refused(&error))? {
        let name = field.name().unwrap_or_default().to_owned();
        let file = field.file_name().unwrap_or_default().to_owned();
        let bytes = field.bytes().await.map_err(|error| refused(&error))?.to_vec();
        let words = || String::from_utf8_lossy(&bytes).into_owned();
        match name.as_str() {
            "file" if !bytes.is_empty() => all.file = Some((file, bytes)),
            "text" => all.pasted = words(),
            "least" => all.least = words(),
            "format" => all.format = words(),
            "against" => all.against = words(),
            _ => {}
        }
    }
    Ok(all)
}

fn refused(error: &MultipartError) -> Fault {
    match error.status() {
        StatusCode::PAYLOAD_TOO_LARGE => Fault::TooLarge,
        _ => Fault::BadValue { name: "file".to_owned(), value: String::new() },
    }
}
