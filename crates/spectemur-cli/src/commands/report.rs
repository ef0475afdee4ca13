//! `spectemur report`: a reading, composed once for each language, written once for each format.

use anyhow::Context;
use spectemur_language::Said;
use spectemur_report::compose::{compose, voice};
use spectemur_report::document::Document;
use spectemur_report::export;

use crate::arguments::{DocumentFormat, ReportArguments};
use crate::outcome::Outcome;
use crate::settings::Settings;
use crate::terminal::{line, steps};
use crate::whole_file::write_whole;

pub(super) async fn run(settings: &Settings, asked: &ReportArguments) -> anyhow::Result<Outcome> {
    let app = settings.app().await?;
    let reading = app.report(&asked.report, &asked.when.meeting, (&asked.when).into()).await?;
    std::fs::create_dir_all(&asked.out).with_context(|| format!("the folder {}", asked.out.display()))?;
    let bar = steps(asked.lang.len() * asked.format.len(), settings.progress);
    let speaks = settings.voice()?;
    let mut written = Vec::new();
    for language in &asked.lang {
        let document = compose(&reading, &voice(&reading.package, *language)?)?;
        for format in &asked.format {
            let name = format!("{}-{}.{language}.{}", asked.report, asked.when.meeting, format.ending());
            let path = asked.out.join(&name);
            bar.set_message(speaks.say("cli-writing", &[("file", Said::from(name))])?);
            write_whole(&path, &bytes(&document, *format)?)?;
            written.push(path);
            bar.inc(1);
        }
    }
    bar.finish_and_clear();
    for path in written {
        line(&speaks.say("cli-written", &[("file", path.display().to_string().into())])?);
    }
    Ok(Outcome::Done)
}

pub(super) fn bytes(document: &Document, format: DocumentFormat) -> anyhow::Result<Vec<u8>> {
    Ok(match format {
        DocumentFormat::Docx => export::docx(document)?,
        DocumentFormat::Pdf => export::pdf(document)?,
        DocumentFormat::Html => export::html(document).into_bytes(),
        DocumentFormat::Md => export::markdown(document).into_bytes(),
    })
}
