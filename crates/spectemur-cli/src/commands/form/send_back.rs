//! `spectemur form return`: a report goes back to its State with remarks; and how remarks are shown to the State.

use anyhow::Context;
use spectemur_app::{AppError, Returned};
use spectemur_language::{Said, Voice};
use spectemur_model::Localized;

use super::{files, receipt};
use crate::arguments::{Format, ReturnArguments};
use crate::json;
use crate::outcome::Outcome;
use crate::settings::Settings;
use crate::terminal::line;

/// Remarks are a few pages at most.
const LARGEST_REMARKS: usize = 100_000;

pub(super) async fn run(settings: &Settings, asked: &ReturnArguments) -> anyhow::Result<Outcome> {
    let app = settings.app().await?;
    let remarks = Localized::new([(asked.lang.unwrap_or(settings.language), remarks(asked)?)]);
    let kind = asked.kind.into();
    let all = app.received_of(asked.state).await?;
    let is_meant = |received: &&spectemur_app::Received| {
        received.kind == kind && received.covers.to().year() == asked.year && received.replaced_by.is_none()
    };
    let Some(newest) = all.iter().rfind(is_meant) else {
        let known = all.iter().map(|received| received.id.to_string()).collect();
        let report = format!("{}/{}/{}", asked.state, kind.word(), asked.year);
        return Err(AppError::UnknownReport { report, known }.into());
    };
    let received = app.return_report(&newest.id, &remarks, &asked.by).await?;
    let files = app.files_with(&received).await?;
    if asked.format == Format::Json {
        json::print(&receipt::ReceiptJson::of(&received, &files))?;
        return Ok(Outcome::Done);
    }
    let voice = settings.voice()?;
    receipt::print(settings, &voice, (app.treaty().package(), &files), &received)?;
    line(&voice.say("review-done", &[])?);
    Ok(Outcome::Done)
}

fn remarks(asked: &ReturnArguments) -> anyhow::Result<String> {
    match (&asked.remarks, &asked.remarks_file) {
        (Some(text), _) => Ok(text.clone()),
        (None, Some(path)) => {
            let bytes = files::bytes(path, LARGEST_REMARKS)?;
            anyhow::ensure!(bytes.len() <= LARGEST_REMARKS, "{}: more than {LARGEST_REMARKS} bytes", path.display());
            String::from_utf8(bytes).with_context(|| format!("{}: save it as UTF-8", path.display()))
        }
        (None, None) => Ok(String::new()),
    }
}

/// Prints with which remarks a report was sent back, for whoever is to amend it.
pub(super) fn print(settings: &Settings, voice: &Voice, returned: &Returned) -> anyhow::Result<()> {
    line(&settings.paint.doubtful(&voice.say("review-open", &told(voice, returned))?));
    for remark in returned.remarks.or_any(voice.language()).lines() {
        line(&format!("  {remark}"));
    }
    Ok(())
}

/// The same as one text, for the cover of a workbook.
pub(super) fn note(voice: &Voice, returned: &Returned) -> anyhow::Result<String> {
    let remarks = returned.remarks.or_any(voice.language()).to_owned();
    let words: Vec<(&str, Said)> =
        told(voice, returned).into_iter().chain([("remarks", Said::from(remarks))]).collect();
    Ok(voice.say("review-note", &words)?)
}

fn told(voice: &Voice, returned: &Returned) -> [(&'static str, Said); 2] {
    [("day", voice.day(returned.on).into()), ("by", returned.by.clone().into())]
}
