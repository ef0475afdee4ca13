//! `spectemur proof`: what in a published text cannot all be true.

mod record;
mod words;

use std::path::Path;

use anyhow::Context;
use spectemur_app::HeldReading;
use spectemur_exchange::document::DocumentError;
use spectemur_exchange::document::{Format, from_docx, from_html, from_markdown, from_pdf, limits, sniff};
use spectemur_exchange::findings::{
    Acceptance, Proofread, Worded, fingerprint, match_accepted, read_accepted, to_docx, to_html, to_json, to_sarif,
};
use spectemur_language::Voice;
use spectemur_model::{MeetingId, Package};
use spectemur_proof::{Confidence, Document, Finding, Options, findings, findings_against, meeting_of, plain};

use crate::arguments::{Least, ProofArguments, ProofFormat};
use crate::outcome::Outcome;
use crate::settings::{Settings, number};
use crate::terminal::{line, note, text};
use crate::whole_file::write_whole;
pub(super) use words::Wording;

pub(super) async fn run(settings: &Settings, asked: &ProofArguments) -> anyhow::Result<Outcome> {
    let treaty = settings.treaty()?;
    let voice = match asked.lang {
        Some(language) => Voice::new(language, &[])?,
        None => settings.voice()?,
    };
    let wording = Wording { voice: &voice };
    let bytes = super::form::file_bytes(&asked.file, limits::FILE_BYTES)?;
    let name = asked.file.file_name().map_or_else(String::new, |name| name.to_string_lossy().into_owned());
    let format = sniff(&bytes, &name);
    let document = match read(&bytes, format) {
        Ok(document) => document,
        Err(error) => {
            note(&settings.paint.bad(&wording.refused(&name, &error)?));
            return Ok(Outcome::Findings);
        }
    };
    let accepted = match accepted(settings, &wording, asked.accepted.as_deref())? {
        Ok(accepted) => accepted,
        Err(outcome) => return Ok(outcome),
    };
    let options = Options { least: asked.min_confidence.into() };
    // What the record says is worked out first: its memory is free again when the text is read for contradictions.
    let held = match asked.against_record {
        true => match held(settings, &voice, asked.meeting.as_deref(), &document).await? {
            Ok(held) => Some(held),
            Err(outcome) => return Ok(outcome),
        },
        false => None,
    };
    let mut all = findings(&document, treaty.package(), options);
    if let Some(held) = &held {
        all = with_held(all, &document, treaty.package(), held, options);
    }
    let matched = match_accepted(&document, &all, &accepted);
    let open: Vec<&Finding> =
        all.iter().zip(&matched.accepted).filter(|(_, accepted)| accepted.is_none()).map(|(found, _)| found).collect();
    let worded = open.iter().map(|finding| wording.worded(&document, finding)).collect::<anyhow::Result<Vec<_>>>()?;
    let found = worded.len();
    let language = voice.language();
    let proofread = Proofread { document: &document, format, file: &bytes, name: &name, findings: worded, language };
    match asked.format {
        ProofFormat::Text => {
            print(settings, &wording, &proofread)?;
            for acceptance in &matched.unused {
                line(&settings.paint.doubtful(&wording.unused(acceptance)?));
            }
            if all.len() > found {
                line(&voice.say("proof-accepted", &[("n", number(all.len() - found))])?);
            }
        }
        ProofFormat::Json => out(asked.out.as_deref(), &to_json(&proofread))?,
        ProofFormat::Sarif => out(asked.out.as_deref(), &to_sarif(&proofread))?,
        ProofFormat::Html => out(asked.out.as_deref(), to_html(&proofread, &wording.page(&proofread)?).as_bytes())?,
        ProofFormat::Docx => {
            let path = asked.out.clone().unwrap_or_else(|| asked.file.with_extension("proof.docx"));
            write_whole(&path, &to_docx(&proofread)?)?;
            line(&voice.say("cli-written", &[("file", path.display().to_string().into())])?);
        }
    }
    Ok(if found == 0 { Outcome::Done } else { Outcome::Findings })
}

/// What the record says of the meeting that is asked for, or else that the document is for; or that it names none.
async fn held(
    settings: &Settings,
    voice: &Voice,
    meeting: Option<&str>,
    document: &Document,
) -> anyhow::Result<Result<HeldReading, Outcome>> {
    let app = settings.app().await?;
    let treaty = settings.treaty()?;
    let Some(meeting) = meeting.map(MeetingId::new).or_else(|| meeting_of(document, treaty.package())) else {
        note(&settings.paint.bad(&voice.say("proof-which-meeting", &[])?));
        return Ok(Err(Outcome::WrongUse));
    };
    Ok(Ok(app.held_against(meeting.as_str()).await?))
}

/// The findings in a text, and among them, in the order of the text, what the record does not allow.
pub(super) fn with_held(
    mut all: Vec<Finding>,
    document: &Document,
    package: &Package,
    held: &HeldReading,
    options: Options,
) -> Vec<Finding> {
    all.extend(findings_against(document, package, &record::record(held), options));
    all.sort_by_key(|finding| finding.spots.iter().map(|spot| spot.quote.start).min());
    all
}

pub(super) fn read(bytes: &[u8], format: Format) -> Result<Document, DocumentError> {
    match format {
        Format::Docx => from_docx(bytes),
        Format::Html => from_html(bytes),
        Format::Markdown => from_markdown(bytes),
        Format::Pdf => from_pdf(bytes),
        Format::Plain => from_plain(bytes),
        Format::Unknown => Err(DocumentError::AnotherKind { expected: Format::Docx }),
    }
}

/// Plain text is read without any knowledge of formats, once it is text.
fn from_plain(bytes: &[u8]) -> Result<Document, DocumentError> {
    if bytes.len() > limits::TEXT_FILE_BYTES {
        return Err(DocumentError::TooLarge { bytes: bytes.len(), limit: limits::TEXT_FILE_BYTES });
    }
    match std::str::from_utf8(bytes) {
        Ok(words) => Ok(plain::read(words.to_owned())),
        Err(error) => Err(DocumentError::NotUtf8 { at: error.valid_up_to() }),
    }
}

/// The findings that somebody accepted; or every mistake of their file, told.
fn accepted(
    settings: &Settings,
    wording: &Wording<'_>,
    path: Option<&Path>,
) -> anyhow::Result<Result<Vec<Acceptance>, Outcome>> {
    let Some(path) = path else { return Ok(Ok(Vec::new())) };
    let bytes = std::fs::read(path).with_context(|| path.display().to_string())?;
    match read_accepted(&bytes) {
        Ok(accepted) => Ok(Ok(accepted)),
        Err(problems) => {
            for problem in &problems {
                let place = settings.paint.strong(&format!("{}:{}", path.display(), problem.line));
                note(&format!("{place} {}", wording.wrong_in_accepted(&problem.problem)?));
            }
            Ok(Err(Outcome::Findings))
        }
    }
}

fn out(path: Option<&Path>, bytes: &[u8]) -> anyhow::Result<()> {
    match path {
        Some(path) => write_whole(path, bytes),
        None => {
            text(&String::from_utf8_lossy(bytes));
            Ok(())
        }
    }
}

/// Each finding with its sentence, then the words that it quotes, each once, with their figures marked.
fn print(settings: &Settings, wording: &Wording<'_>, proofread: &Proofread<'_>) -> anyhow::Result<()> {
    let paint = &settings.paint;
    for worded in &proofread.findings {
        let Worded { finding, message, places, rule, .. } = worded;
        let sure = wording.confidence(finding.confidence)?;
        let sure = if finding.confidence == Confidence::Certain { paint.bad(&sure) } else { paint.doubtful(&sure) };
        line(&format!("{sure}  {}  {}", paint.strong(rule), paint.faint(&fingerprint(proofread.document, finding))));
        line(&format!("  {message}"));
        for quoted in worded.quoted() {
            let place = places.get(quoted.place).map_or("", String::as_str);
            line(&format!("    {}  {}", paint.faint(place), words::quoted(proofread.document, &quoted, paint)));
        }
        line("");
    }
    line(&wording.summary(proofread)?);
    Ok(())
}

impl From<Least> for Confidence {
    fn from(least: Least) -> Self {
        match least {
            Least::Possible => Self::Possible,
            Least::Probable => Self::Probable,
            Least::Certain => Self::Certain,
        }
    }
}
