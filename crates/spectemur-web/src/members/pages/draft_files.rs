//! The files of a report: added to its draft, marked, taken away, and fetched again.

use axum::extract::multipart::MultipartRejection;
use axum::extract::{Multipart, Path};
use axum::response::Response;
use spectemur_app::drafts::{DraftError, OpenDraft};
use spectemur_model::report::Attachment;
use spectemur_model::{SourceId, Template};

use super::draft::{Refused, ended, named, page};
use crate::enclosure::{self, Refusal};
use crate::fault::Fault;
use crate::members::signed::{Signed, SignedForm};
use crate::page::Page;
use crate::routes::Visit;

/// The files of a draft as its page shows them.
pub(crate) struct Files {
    pub(crate) all: Vec<Shown>,
    /// The endings of names that may be attached, as a page and as a browser take them.
    pub(crate) kinds: String,
    pub(crate) accept: String,
    /// In millions of bytes.
    pub(crate) largest: i64,
    pub(crate) together: i64,
}

/// One file.
pub(crate) struct Shown {
    pub(crate) name: String,
    pub(crate) at: String,
    pub(crate) kind: String,
    pub(crate) size: String,
    pub(crate) hash: String,
    pub(crate) is_public: bool,
    pub(crate) by: Option<String>,
}

impl Files {
    pub(crate) fn of(p: &Page<'_>, open: &OpenDraft, template: &Template, at: &str) -> Self {
        let limits = &template.attachments;
        let megabytes = |bytes: u64| i64::try_from(bytes / 1_000_000).unwrap_or(i64::MAX);
        let shown = |file: spectemur_app::drafts::DraftFile| Shown {
            at: format!("{at}?name={}", encoded(&file.name)),
            kind: kind(&file.name),
            size: size(p, &file.file),
            hash: file.file.hash.to_string(),
            is_public: file.file.public,
            by: file.by,
            name: file.name,
        };
        let kinds: Vec<&str> = limits.kinds.keys().map(String::as_str).collect();
        Self {
            all: open.files().into_iter().map(shown).collect(),
            accept: kinds.iter().map(|kind| format!(".{kind}")).collect::<Vec<_>>().join(","),
            kinds: kinds.join(", "),
            largest: megabytes(limits.largest),
            together: megabytes(limits.together),
        }
    }
}

/// What kind of file a name says: its ending, as people know it.
fn kind(name: &str) -> String {
    name.rsplit_once('.').map_or_else(String::new, |(_, ending)| ending.to_uppercase())
}

/// How large a file is, in bytes.
pub(crate) fn size(p: &Page<'_>, file: &Attachment) -> String {
    p.number(usize::try_from(file.size).unwrap_or(usize::MAX))
}

fn encoded(text: &str) -> String {
    percent_encoding::utf8_percent_encode(text, percent_encoding::NON_ALPHANUMERIC).to_string()
}

/// Where those who may read a report fetch a file that came with it.
pub(crate) fn handed_in_at(p: &Page<'_>, report: &str, name: &str) -> String {
    p.to.today().at("office/file", &[("report", report), ("name", name)])
}

/// Adds a file to the draft.
pub(crate) async fn attach(
    visit: Visit,
    signed: Signed,
    Path(report): Path<String>,
    sent: Result<Multipart, MultipartRejection>,
) -> Result<Response, Fault> {
    let (name, app) = (named(&report)?, &visit.site.app);
    let largest = app.draft_limits(&signed.member, name).await?.largest;
    let given = match enclosure::received(sent.map_err(|_| Fault::Forged)?, &signed, largest).await {
        Ok(given) => given,
        Err(Refusal::TooLarge(file)) => {
            let refused = DraftError::FileTooLarge { name: file, largest };
            return page(&visit, &signed, name, Some(Refused::Draft(refused))).await;
        }
        Err(Refusal::Fault(fault)) => return Err(fault),
    };
    let result = app.attach(&signed.member, name, given).await;
    ended(&visit, &signed, name, (result, "draft-attached")).await
}

/// Takes a file of the draft away.
pub(crate) async fn detach(visit: Visit, Path(report): Path<String>, form: SignedForm) -> Result<Response, Fault> {
    let name = named(&report)?;
    let result = visit.site.app.detach(&form.signed.member, name, form.fields.get("name")).await;
    ended(&visit, &form.signed, name, (result, "draft-detached")).await
}

/// Says whether everybody may have a file of the draft.
pub(crate) async fn mark(visit: Visit, Path(report): Path<String>, form: SignedForm) -> Result<Response, Fault> {
    let name = named(&report)?;
    // Who may not touch the draft is told that first, whatever the form says.
    visit.site.app.draft_limits(&form.signed.member, name).await?;
    let public = match form.fields.get("public") {
        "yes" => true,
        "no" => false,
        other => return Err(Fault::BadValue { name: "public".to_owned(), value: other.to_owned() }),
    };
    let which = (form.fields.get("name"), public);
    let result = visit.site.app.mark_file(&form.signed.member, name, which).await;
    ended(&visit, &form.signed, name, (result, "draft-file-marked")).await
}

/// A file of the draft.
pub(crate) async fn show(visit: Visit, signed: Signed, Path(report): Path<String>) -> Result<Response, Fault> {
    let file = visit.asked.query("name").unwrap_or_default();
    let found = visit.site.app.draft_file(&signed.member, named(&report)?, file).await?;
    enclosure::sent(file, found)
}

/// A file that came with a report.
pub(crate) async fn handed_in(visit: Visit, signed: Signed) -> Result<Response, Fault> {
    let asked = |name| visit.asked.query(name).unwrap_or_default();
    let (report, file) = (SourceId::new(asked("report")), asked("name"));
    let found = visit.site.app.file_of_report(&signed.member, &report, file).await?;
    enclosure::sent(file, found)
}
