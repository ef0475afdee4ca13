//! `spectemur form check`, `submit` and `unchanged`: from a filled form to a receipt, or to what must be mended.

use std::collections::BTreeMap;
use std::path::Path;

use serde::Serialize;
use spectemur_app::{App, AppError, Submitted};
use spectemur_exchange::form::ReadReport;
use spectemur_language::Voice;
use spectemur_model::report::{Attachment, Cover, Gravity};
use spectemur_model::{File, Language, Package, Report};

use super::findings::{FindingJson, Placed, Speaker, placed};
use super::{export, files, receipt, send_back};
use crate::arguments::{Format, SubmitArguments, WhichArguments};
use crate::json;
use crate::outcome::Outcome;
use crate::settings::{Settings, number};
use crate::standings::answer_words;

pub(super) async fn check(settings: &Settings, path: &Path, format: Format) -> anyhow::Result<Outcome> {
    let app = settings.app().await?;
    let read = files::read(app.treaty().package(), path)?;
    let found = found(&app, &read).await?;
    let language = read.report.as_ref().map_or(settings.language, |report| report.language);
    let returned = match &read.report {
        Some(report) => app.open_return(report.state, report.kind, report.covers).await?,
        None => None,
    };
    if format == Format::Json {
        let speaker_voice = Voice::new(language, &[])?;
        let findings = speaker(&app, read.report.as_ref(), &speaker_voice).json(&found)?;
        json::print(&CheckedJson { findings, returned: returned.as_ref().map(receipt::ReturnedJson::of) })?;
    } else {
        if let Some(returned) = &returned {
            send_back::print(settings, &Voice::new(language, &[])?, returned)?;
            crate::terminal::line("");
        }
        tell(settings, &app, (read.report.as_ref(), language), &found, format)?;
    }
    Ok(if found.is_empty() { Outcome::Done } else { Outcome::Findings })
}

pub(super) async fn run(settings: &Settings, asked: &SubmitArguments) -> anyhow::Result<Outcome> {
    let app = settings.app().await?;
    let read = files::read(app.treaty().package(), &asked.file)?;
    let found = found(&app, &read).await?;
    let language = read.report.as_ref().map_or(settings.language, |report| report.language);
    let is_refused = found.iter().any(|(finding, _)| finding.gravity == Gravity::Refused);
    let Some(mut report) = read.report.clone().filter(|_| !is_refused) else {
        tell(settings, &app, (read.report.as_ref(), language), &found, asked.format)?;
        return Ok(Outcome::Findings);
    };
    let attachments = attach(&app, &mut report, &asked.attach)?;
    let submitted = match app.submit(&report, &attachments, &asked.by).await {
        Err(AppError::RefusedReport(findings)) => {
            tell(settings, &app, (Some(&report), language), &placed(findings, &read.places), asked.format)?;
            return Ok(Outcome::Findings);
        }
        other => other?,
    };
    done(settings, &app, &report, &submitted, (&read.places, asked.format))
}

/// Everything unchanged is one act: the last report's forms, each said not to have changed.
pub(super) async fn unchanged(
    settings: &Settings,
    which: &WhichArguments,
    by: &str,
    format: Format,
) -> anyhow::Result<Outcome> {
    let app = settings.app().await?;
    let draft = app.draft(&export::wanted(app.treaty().package(), which)?).await?;
    let mut report = draft.report;
    let template = files::template(app.treaty().package(), report.template.as_str())?;
    if let Some(before) = &draft.before {
        let since = before.covers.to().year();
        for form in &template.forms {
            report.cover.entry(form.key.clone()).or_insert(Cover::Unchanged { since });
        }
    }
    let submitted = match app.submit(&report, &[], by).await {
        Err(AppError::RefusedReport(findings)) => {
            let found = placed(findings, &BTreeMap::new());
            tell(settings, &app, (Some(&report), report.language), &found, format)?;
            return Ok(Outcome::Findings);
        }
        other => other?,
    };
    done(settings, &app, &report, &submitted, (&BTreeMap::new(), format))
}

/// What is wrong with the file, and what is wrong with the report in it.
async fn found(app: &App, read: &ReadReport) -> anyhow::Result<Vec<Placed>> {
    let mut found = read.findings.clone();
    if let Some(report) = read.report.as_ref().filter(|_| !read.is_refused()) {
        found.extend(placed(app.check_report(report).await?, &read.places));
    }
    found.sort_by_key(|(finding, _)| finding.gravity);
    Ok(found)
}

/// Adds files to the report; one that the report names already is only brought along.
fn attach(app: &App, report: &mut Report, paths: &[std::path::PathBuf]) -> anyhow::Result<Vec<File>> {
    let template = files::template(app.treaty().package(), report.template.as_str())?;
    let mut all = Vec::new();
    for path in paths {
        let limit = usize::try_from(template.attachments.largest).unwrap_or(usize::MAX);
        let bytes = files::bytes(path, limit)?;
        let name = path.file_name().map_or_else(String::new, |name| name.to_string_lossy().into_owned());
        let ending = name.rsplit('.').next().unwrap_or_default().to_ascii_lowercase();
        let media = template.attachments.kinds.get(&ending).cloned();
        let file = File { media: media.unwrap_or_else(|| "application/octet-stream".to_owned()), bytes };
        let size = u64::try_from(file.bytes.len()).unwrap_or(u64::MAX);
        report
            .attachments
            .insert(name, Attachment { media: file.media.clone(), size, hash: file.hash(), public: false });
        all.push(file);
    }
    Ok(all)
}

#[derive(Serialize)]
struct CheckedJson {
    findings: Vec<FindingJson>,
    /// With which remarks the report was sent back and is to be amended.
    #[serde(skip_serializing_if = "Option::is_none")]
    returned: Option<receipt::ReturnedJson>,
}

#[derive(Serialize)]
struct SubmittedJson {
    receipt: receipt::ReceiptJson,
    repeated: bool,
    statements: usize,
    findings: Vec<FindingJson>,
    contradictions: Vec<json::AgainstJson>,
}

/// Whoever says what is found in a report.
fn speaker<'a>(app: &'a App, report: Option<&Report>, voice: &'a Voice) -> Speaker<'a> {
    let package = app.treaty().package();
    let template = report.and_then(|report| package.templates.get(&report.template));
    Speaker { voice, package, template }
}

/// Says what was found, in the language of the file.
fn tell(
    settings: &Settings,
    app: &App,
    (report, language): (Option<&Report>, Language),
    found: &[Placed],
    format: Format,
) -> anyhow::Result<()> {
    let voice = Voice::new(language, &[])?;
    let speaker = speaker(app, report, &voice);
    match format {
        Format::Json => json::print(&CheckedJson { findings: speaker.json(found)?, returned: None }),
        Format::Text => speaker.print(settings, found),
    }
}

/// Prints the receipt and what is kept with it.
fn done(
    settings: &Settings,
    app: &App,
    report: &Report,
    submitted: &Submitted,
    (places, format): (&BTreeMap<spectemur_model::report::ReportPlace, String>, Format),
) -> anyhow::Result<Outcome> {
    let package = app.treaty().package();
    let voice = Voice::new(report.language, &[])?;
    let found = placed(submitted.findings.clone(), places);
    let speaker = Speaker { voice: &voice, package, template: package.templates.get(&report.template) };
    match format {
        Format::Json => json::print(&SubmittedJson {
            receipt: receipt::ReceiptJson::of(&submitted.received, &report.attachments),
            repeated: submitted.is_repeated,
            statements: submitted.statements,
            findings: speaker.json(&found)?,
            contradictions: submitted.contradictions.iter().map(|found| json::against(&voice, found)).collect(),
        })?,
        Format::Text => {
            receipt::print(settings, &voice, (package, &report.attachments), &submitted.received)?;
            if submitted.is_repeated {
                crate::terminal::line(&voice.say("receipt-repeated", &[])?);
            }
            if !found.is_empty() {
                crate::terminal::line("");
                speaker.print(settings, &found)?;
            }
            against_others(settings, package, &voice, submitted)?;
        }
    }
    Ok(Outcome::Done)
}

/// Prints what the report says against other sources, each with both answers and where they stand.
fn against_others(settings: &Settings, package: &Package, voice: &Voice, submitted: &Submitted) -> anyhow::Result<()> {
    if submitted.contradictions.is_empty() {
        return Ok(());
    }
    crate::terminal::line("");
    let count = [("n", number(submitted.contradictions.len()))];
    crate::terminal::line(&settings.paint.doubtful(&voice.say("contradiction-submitted", &count)?));
    let here = voice.say("contradiction-this-report", &[])?;
    for found in &submitted.contradictions {
        let question = package.questions.get(&found.question);
        let label = question.map_or(found.question.as_str(), |question| question.label.or_any(voice.language()));
        crate::terminal::line(&format!("  {}", settings.paint.strong(label)));
        for (who, said) in [(here.as_str(), &found.new), (found.old.source.as_str(), &found.old)] {
            let answer = answer_words(voice, question, &said.answer)?;
            let place = voice.place(&said.place).unwrap_or_else(|_| said.place.to_string());
            crate::terminal::line(&format!("    {who}: {answer} [{place}]"));
        }
    }
    Ok(())
}
