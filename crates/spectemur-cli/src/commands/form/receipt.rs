//! Receipts: what shows, years later, that a report was handed in, by whom, when and with which content.

use std::collections::BTreeMap;

use serde::Serialize;
use spectemur_app::{Received, Returned};
use spectemur_language::{Said, Voice};
use spectemur_model::report::Attachment;
use spectemur_model::{Package, StateCode};

use crate::arguments::Format;
use crate::json;
use crate::outcome::Outcome;
use crate::settings::Settings;
use crate::terminal::line;

pub(super) async fn run(
    settings: &Settings,
    state: StateCode,
    year: Option<i16>,
    format: Format,
) -> anyhow::Result<Outcome> {
    let app = settings.app().await?;
    let mut all = app.received_of(state).await?;
    all.retain(|received| year.is_none_or(|year| received.covers.to().year() == year));
    if format == Format::Json {
        let mut receipts = Vec::new();
        for received in &all {
            receipts.push(ReceiptJson::of(received, &app.files_with(received).await?));
        }
        json::print(&receipts)?;
        return Ok(Outcome::Done);
    }
    let voice = settings.voice()?;
    for (index, received) in all.iter().enumerate() {
        if index > 0 {
            line("");
        }
        print(settings, &voice, (app.treaty().package(), &app.files_with(received).await?), received)?;
    }
    Ok(Outcome::Done)
}

/// Prints a receipt.
pub(super) fn print(
    settings: &Settings,
    voice: &Voice,
    (package, files): (&Package, &BTreeMap<String, Attachment>),
    received: &Received,
) -> anyhow::Result<()> {
    let name = package.registers.states.get(&received.state);
    let on = received.received_on.unwrap_or(received.covers.to());
    let name = name.map_or_else(|| received.state.to_string(), |state| state.name_on(on, voice.language()).to_owned());
    line(&settings.paint.strong(&voice.say("receipt-title", &[])?));
    let mut rows: Vec<(&str, String)> = vec![
        ("receipt-state", name),
        ("receipt-report", voice.say(&format!("receipt-kind-{}", received.kind.word()), &[])?),
        ("receipt-covers", voice.when(received.covers)),
        ("receipt-version", voice.number(i64::from(received.version))),
        ("receipt-submitted-by", received.entered.by.clone()),
        ("receipt-received-at", received.entered.at.to_string()),
        ("receipt-hash", received.hash.to_string()),
        ("receipt-entry", format!("{} · {}", received.entered.seq, received.entered.hash)),
    ];
    for (name, file) in files {
        rows.push(("receipt-attachment", format!("{name} · {} · {}", file.size, file.hash)));
    }
    rows.push(("review-stage", voice.say(&format!("review-stage-{}", received.stage().word()), &[])?));
    if let Some(earlier) = &received.amends {
        rows.push(("review-amends", earlier.to_string()));
    }
    if let Some(later) = &received.replaced_by {
        rows.push(("receipt-replaced-by", later.to_string()));
    }
    if let Some(returned) = &received.returned {
        rows.push(("review-returned-on", voice.day(returned.on)));
        rows.push(("review-returned-by", returned.by.clone()));
        let remarks: Vec<&str> = returned.remarks.or_any(voice.language()).lines().collect();
        rows.push(("review-remarks", remarks.join("\n    ")));
    }
    for (label, value) in rows {
        line(&format!("  {}: {value}", voice.say(label, &[])?));
    }
    line(&settings.paint.faint(&voice.say("receipt-verify", &[("id", Said::from(received.id.to_string()))])?));
    Ok(())
}

/// A receipt for scripts.
#[derive(Serialize)]
pub(super) struct ReceiptJson {
    report: String,
    state: String,
    kind: &'static str,
    from: String,
    to: String,
    version: u32,
    received_on: Option<String>,
    received_at: String,
    submitted_by: String,
    sha256: String,
    journal_entry: i64,
    journal_hash: String,
    replaced_by: Option<String>,
    stage: &'static str,
    amends: Option<String>,
    returned: Option<ReturnedJson>,
    attachments: BTreeMap<String, AttachmentJson>,
}

/// A file that came with a report, for scripts.
#[derive(Serialize)]
struct AttachmentJson {
    size: u64,
    sha256: String,
    public: bool,
}

/// With what a report was sent back, for scripts.
#[derive(Serialize)]
pub(super) struct ReturnedJson {
    on: String,
    by: String,
    remarks: BTreeMap<String, String>,
}

impl ReturnedJson {
    pub(super) fn of(returned: &Returned) -> Self {
        let remarks = returned.remarks.iter().map(|(language, text)| (language.to_string(), text.to_owned()));
        Self { on: returned.on.to_string(), by: returned.by.clone(), remarks: remarks.collect() }
    }
}

impl ReceiptJson {
    pub(super) fn of(received: &Received, files: &BTreeMap<String, Attachment>) -> Self {
        let attached = |(name, file): (&String, &Attachment)| {
            (name.clone(), AttachmentJson { size: file.size, sha256: file.hash.to_string(), public: file.public })
        };
        Self {
            report: received.id.to_string(),
            state: received.state.to_string(),
            kind: received.kind.word(),
            from: received.covers.from().to_string(),
            to: received.covers.to().to_string(),
            version: received.version,
            received_on: received.received_on.map(|day| day.to_string()),
            received_at: received.entered.at.to_string(),
            submitted_by: received.entered.by.clone(),
            sha256: received.hash.to_string(),
            journal_entry: received.entered.seq,
            journal_hash: received.entered.hash.clone(),
            replaced_by: received.replaced_by.as_ref().map(ToString::to_string),
            stage: received.stage().word(),
            amends: received.amends.as_ref().map(ToString::to_string),
            returned: received.returned.as_ref().map(ReturnedJson::of),
            attachments: files.iter().map(attached).collect(),
        }
    }
}
