//! What makes documents for the site: the same composition, typesetter and proof-reader that the commands use.

use spectemur_app::ReportReading;
use spectemur_exchange::document::{Format, sniff};
use spectemur_exchange::findings::{Proofread, to_docx, to_html, to_json};
use spectemur_language::Voice;
use spectemur_model::Package;
use spectemur_proof::{Confidence, Options, findings};
use spectemur_report::compose::compose;
use spectemur_web::{Least, Press, PressError, ProofFormat, ReportFormat, Text};

use crate::arguments::DocumentFormat;
use crate::commands::proof::{Wording, read};
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
        let found = findings(&document, package, Options { least });
        let made = || -> anyhow::Result<Vec<u8>> {
            let worded = found.iter().map(|finding| wording.worded(&document, finding));
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

fn failed(error: anyhow::Error) -> PressError {
    PressError::Failed(format!("{error:#}"))
}
