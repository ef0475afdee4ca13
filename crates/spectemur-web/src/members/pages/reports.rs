//! The reports of a State, for its people: each year with its deadline, what was handed in, and what is being written.

use std::collections::BTreeMap;

use askama::Template;
use axum::extract::Path;
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Response};
use spectemur_app::drafts::{DraftName, ReportToWrite, ReportsReading};
use spectemur_app::{AppError, Received};
use spectemur_exchange::form::to_json;
use spectemur_language::LanguageError;
use spectemur_model::SourceId;
use spectemur_model::report::Attachment;

use crate::fault::Fault;
use crate::html::Html;
use crate::members::signed::Signed;
use crate::members::words::Head;
use crate::page::{Page, shown};
use crate::routes::Visit;

#[derive(Template)]
#[template(path = "members/reports.html")]
struct ReportsPage<'a> {
    p: Page<'a>,
    head: Head,
    known: ReportsReading,
    whose: Html,
}

impl ReportsPage<'_> {
    fn at(&self, report: &ReportToWrite) -> String {
        self.p.to.today().at(&format!("office/reports/{}", report.name.word()), &[])
    }

    fn called(&self, report: &ReportToWrite) -> Result<String, LanguageError> {
        called(&self.p, report.name)
    }

    fn receipt(&self, received: &Received) -> String {
        receipt_at(&self.p, received)
    }
}

/// What a report is called: its kind and its year.
pub(crate) fn called(p: &Page<'_>, name: DraftName) -> Result<String, LanguageError> {
    Ok(format!("{} · {}", p.word("members-kind", name.kind.word())?, name.year))
}

/// The address of a receipt.
pub(crate) fn receipt_at(p: &Page<'_>, received: &Received) -> String {
    let name = DraftName { year: received.covers.to().year(), kind: received.kind };
    p.to.today().at(&format!("office/reports/{}/receipt/{}", name.word(), received.version), &[])
}

pub(crate) async fn show(visit: Visit, signed: Signed) -> Result<Response, Fault> {
    let known = visit.site.app.reports_to_write(&signed.member).await?;
    let p = visit.members_page("drafts-title")?;
    let whose = Html::bdi(&p.name(known.state)?);
    shown(&ReportsPage { whose, known, head: Head::of(&p, &signed)?, p })
}

/// A receipt as a text to keep; with `format=json` the report itself, whose SHA-256 the receipt names.
pub(crate) async fn receipt(
    visit: Visit,
    signed: Signed,
    Path((report, version)): Path<(String, u32)>,
) -> Result<Response, Fault> {
    let app = &visit.site.app;
    let no_such = || Fault::from(AppError::UnknownReport { report: report.clone(), known: Vec::new() });
    let name = DraftName::parse(&report).ok_or_else(no_such)?;
    let known = app.draft_of(&signed.member, name).await?;
    let files = known.files;
    let received = known.received.into_iter().find(|known| known.version == version).ok_or_else(no_such)?;
    let stem = format!("{}-{}-{version}", known.state, name.word());
    if visit.asked.query("format") == Some("json") {
        let bytes = to_json(&app.report_of(&SourceId::new(received.id.as_str())).await?);
        return sent(bytes, "application/json", &format!("{stem}.json"));
    }
    let p = visit.members_page("receipt-title")?;
    sent(
        lines(&p, &received, files.get(&received.id))?.into_bytes(),
        "text/plain; charset=utf-8",
        &format!("{stem}.txt"),
    )
}

/// The files that came with a report, by name.
pub(crate) type ReportFiles = BTreeMap<String, Attachment>;

/// The lines of a receipt.
fn lines(p: &Page<'_>, received: &Received, files: Option<&ReportFiles>) -> Result<String, LanguageError> {
    let mut text = format!("{}\n\n", p.say("receipt-title")?);
    for (label, value) in facts(p, received, files)? {
        text.push_str(&format!("{label}: {value}\n"));
    }
    text.push_str(&format!("\n{}\n", p.tell("receipt-verify", &[("id", received.id.to_string().into())])?));
    Ok(text)
}

/// What a receipt says, label and value.
pub(crate) fn facts(
    p: &Page<'_>,
    received: &Received,
    files: Option<&ReportFiles>,
) -> Result<Vec<(String, String)>, LanguageError> {
    let attached = files
        .into_iter()
        .flatten()
        .map(|(name, file)| ("receipt-attachment", format!("{name} · {} · {}", file.size, file.hash)));
    let rows = [
        ("receipt-state", p.name(received.state)?),
        ("receipt-report", p.word("receipt-kind", received.kind.word())?),
        ("receipt-covers", p.when(received.covers)),
        ("receipt-version", received.version.to_string()),
        ("receipt-submitted-by", received.entered.by.clone()),
        ("receipt-received-at", received.entered.at.to_string()),
        ("receipt-hash", received.hash.to_string()),
        ("receipt-entry", format!("{} · {}", received.entered.seq, received.entered.hash)),
    ];
    rows.into_iter().chain(attached).map(|(label, value)| Ok((p.say(label)?, value))).collect()
}

fn sent(bytes: Vec<u8>, media: &'static str, name: &str) -> Result<Response, Fault> {
    let kept = HeaderValue::from_str(&format!("attachment; filename=\"{name}\""));
    let kept = kept.map_err(|error| Fault::Ours(error.to_string()))?;
    let headers = [(header::CONTENT_TYPE, HeaderValue::from_static(media)), (header::CONTENT_DISPOSITION, kept)];
    Ok((headers, bytes).into_response())
}

/// The script that keeps the editor's pages for a lost line; its address never changes, so that it can be looked for.
pub(crate) async fn worker(visit: Visit) -> Response {
    let headers = [(header::CONTENT_TYPE, "text/javascript; charset=utf-8")];
    (headers, visit.site.assets.worker.clone()).into_response()
}
