//! Files that come in with a form and go out again with a report.
//!
//! What comes in is counted while it is read, so that nobody fills the memory. What goes out is to be kept, never shown: no
//! browser runs what somebody attached.

use axum::extract::Multipart;
use axum::extract::multipart::{Field, MultipartError};
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};
use spectemur_app::drafts::Enclosed;
use spectemur_model::{File, Package};

use crate::fault::Fault;
use crate::members::signed::Signed;

/// Bytes of a field that is no file.
const LARGEST_FIELD: usize = 1 << 10;

/// What comes in beyond the largest file is read and thrown away up to so many times that size: a browser shows the page
/// that says so only once it has sent everything.
const READ_TO_THE_END: usize = 4;

/// What RFC 8187 lets stand in the name of a file as it is.
const NOT_PLAIN: &AsciiSet = &CONTROLS
    .add(b' ')
    .add(b'"')
    .add(b'%')
    .add(b'\'')
    .add(b'(')
    .add(b')')
    .add(b'*')
    .add(b',')
    .add(b'/')
    .add(b':')
    .add(b';')
    .add(b'<')
    .add(b'=')
    .add(b'>')
    .add(b'?')
    .add(b'@')
    .add(b'[')
    .add(b'\\')
    .add(b']')
    .add(b'{')
    .add(b'}');

/// Why a file was not taken from a form.
pub(crate) enum Refusal {
    /// It is larger than this; of how it is called.
    TooLarge(String),
    /// Something else is wrong.
    Fault(Fault),
}

impl From<Fault> for Refusal {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault)
    }
}

/// How many bytes the body of a form with a file may have: those of the largest that any form takes, and some more that
/// are thrown away.
pub(crate) fn largest_body(package: &Package) -> usize {
    let largest = package.templates.values().map(|template| template.attachments.largest).max().unwrap_or_default();
    usize::try_from(largest).unwrap_or(usize::MAX).saturating_mul(READ_TO_THE_END)
}

/// The file of a form, from fields in this order: `csrf`, `hidden`, `file`.
pub(crate) async fn received(mut sent: Multipart, signed: &Signed, largest: u64) -> Result<Enclosed, Refusal> {
    let largest = usize::try_from(largest).unwrap_or(usize::MAX);
    let mut given = Enclosed { name: String::new(), bytes: Vec::new(), public: true };
    let mut is_ours = false;
    while let Some(mut field) = sent.next_field().await.map_err(broken)? {
        let name = field.name().unwrap_or_default().to_owned();
        match name.as_str() {
            "csrf" => {
                let (token, _) = taken(&mut field, LARGEST_FIELD).await?;
                signed.refuse_forged(&String::from_utf8_lossy(&token))?;
                is_ours = true;
            }
            // Nothing large is read for a form that no page of ours sent.
            _ if !is_ours => return Err(Fault::Forged.into()),
            "hidden" => given.public = false,
            "file" => {
                given.name = field.file_name().unwrap_or_default().to_owned();
                let (bytes, is_whole) = taken(&mut field, largest).await?;
                if !is_whole {
                    return Err(Refusal::TooLarge(given.name));
                }
                given.bytes = bytes;
            }
            _ => {
                taken(&mut field, LARGEST_FIELD).await?;
            }
        }
    }
    if is_ours { Ok(given) } else { Err(Fault::Forged.into()) }
}

/// At most so many bytes of a field, and whether those are all; the rest is read and forgotten.
async fn taken(field: &mut Field<'_>, most: usize) -> Result<(Vec<u8>, bool), Fault> {
    let (mut bytes, mut is_whole) = (Vec::new(), true);
    while let Some(chunk) = field.chunk().await.map_err(broken)? {
        is_whole &= bytes.len() + chunk.len() <= most;
        if is_whole {
            bytes.extend_from_slice(&chunk);
        } else {
            bytes = Vec::new();
        }
    }
    Ok((bytes, is_whole))
}

fn broken(error: MultipartError) -> Fault {
    match error.status() {
        StatusCode::PAYLOAD_TOO_LARGE => Fault::TooLarge,
        _ => Fault::BadValue { name: "file".to_owned(), value: String::new() },
    }
}

/// A file to keep, under its name.
pub(crate) fn sent(name: &str, file: File) -> Result<Response, Fault> {
    let plain: String = name.chars().map(|letter| if is_plain(letter) { letter } else { '_' }).collect();
    let whole = utf8_percent_encode(name, NOT_PLAIN);
    let kept = header_value(&format!("attachment; filename=\"{plain}\"; filename*=UTF-8''{whole}"))?;
    let headers = [
        (header::CONTENT_TYPE, header_value(&file.media)?),
        (header::CONTENT_DISPOSITION, kept),
        (header::CONTENT_SECURITY_POLICY, HeaderValue::from_static("default-src 'none'; sandbox")),
    ];
    Ok((headers, file.bytes).into_response())
}

fn is_plain(letter: char) -> bool {
    letter.is_ascii_alphanumeric() || matches!(letter, '.' | '-' | '_' | ' ')
}

fn header_value(text: &str) -> Result<HeaderValue, Fault> {
    HeaderValue::from_str(text).map_err(|error| Fault::Ours(error.to_string()))
}
