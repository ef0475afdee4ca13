//! What makes documents for the site: the same composition, typesetter and proof-reader that the commands use.

use spectemur_app::ReportReading;
use spectemur_exchange::document::{Format, sniff};
use spectemur_exchange::findings::{Proofread, Worded, to_docx, to_html, to_json};
use spectemur_language::Voice;
use spectemur_model::{FigureId, ObligationId, Package, StateCode};
use spectemur_proof::finding::Detail;
use spectemur_proof::{Confidence, Finding, Options, findings};
use spectemur_report::compose::compose;
use spectemur_web::{Against, Least, Press, PressError, ProofFormat, ReportFormat, Text};

use crate::arguments::DocumentFormat;
use crate::commands::proof::{Wording, read, with_held};
use crate::commands::report::bytes;

/// Makes documents in the site's voices.
#[derive(Debug)]
pub(super) struct DocumentPress;

impl Press for DocumentPress {
    fn report(&self, reading: &ReportReading, voice: &Voice, format: ReportFormat) -> Result<Vec<u8>, PressError> {
        let format = match format {
            ReportFormat::Html => DocumentFormat::Html,
            ReportFormat::Docx => DocumentFormat::Docx,
            ReportFormat::Pdf => DocumentFormat::Pdf,
            ReportFormat::Markdown => DocumentFormat::Md,
        };
        let made = || -> anyhow::Result<Vec<u8>> { bytes(&compose(reading, voice)?, format) };
        made().map_err(failed)
    }

    fn proof_read(&self, package: &Package, voice: &Voice, text: &Text) -> Result<Vec<u8>, PressError> {
        let wording = Wording { voice };
        let format = sniff(&text.bytes, &text.name);
        let document = match read(&text.bytes, format) {
            Ok(document) => document,
            Err(error) => return Err(PressError::Unreadable(wording.refused(&text.name, &error).map_err(failed)?)),
        };
        if text.format == ProofFormat::Docx && format != Format::Docx {
            return Err(PressError::NoComments);
        }
        let least = match text.least {
            Least::Possible => Confidence::Possible,
            Least::Probable => Confidence::Probable,
            Least::Certain => Confidence::Certain,
        };
        let options = Options { least };
        let mut found = findings(&document, package, options);
        if let Some(against) = &text.against {
            found = with_held(found, &document, package, &against.held, options);
        }
        let made = || -> anyhow::Result<Vec<u8>> {
            let worded = found.iter().map(|finding| {
                let opens = text.against.as_ref().and_then(|against| page_of(against, package, finding));
                Ok(Worded { opens, ..wording.worded(&document, finding)? })
            });
            let proofread = Proofread {
                document: &document,
                format,
                file: &text.bytes,
                name: &text.name,
                findings: worded.collect::<anyhow::Result<_>>()?,
                language: voice.language(),
            };
            Ok(match text.format {
                ProofFormat::Html => to_html(&proofread, &wording.page(&proofread)?).into_bytes(),
                ProofFormat::Docx => to_docx(&proofread)?,
                ProofFormat::Json => to_json(&proofread),
            })
        };
        made().map_err(failed)
    }
}

/// The page of the site that shows what the record says where the text says something else.
fn page_of(against: &Against, package: &Package, finding: &Finding) -> Option<String> {
    let detail = |name: &str| match finding.details.get(name) {
        Some(Detail::Text(text)) => Some(text.as_str()),
        _ => None,
    };
    if let (Some(state), Some(rule)) = (detail("state").and_then(StateCode::parse), detail("obligation")) {
        return Some(against.owed(state, &ObligationId::new(rule)));
    }
    let (plan, measure) = package.figure(&FigureId::new(detail("id")?))?;
    Some(against.figure(&plan.id, &measure.id))
}

fn failed(error: anyhow::Error) -> PressError {
    PressError::Failed(format!("{error:#}"))
}
