//! What can be typed about proof-reading.

use std::path::PathBuf;

use clap::{Args, ValueEnum};
use spectemur_model::Language;

use super::language;

#[derive(Debug, Args)]
pub(crate) struct ProofArguments {
    /// The text: docx, pdf, html, md or txt
    pub(crate) file: PathBuf,
    /// The language in which findings are told
    #[arg(long, value_parser = language)]
    pub(crate) lang: Option<Language>,
    /// How to write them
    #[arg(long, value_enum, default_value_t)]
    pub(crate) format: ProofFormat,
    /// Only findings that are at least so sure
    #[arg(long, value_enum, default_value_t)]
    pub(crate) min_confidence: Least,
    /// A file of findings that were accepted, with reasons: they are left out
    #[arg(long, value_name = "FILE")]
    pub(crate) accepted: Option<PathBuf>,
    /// Hold its figures and deadlines against the record as well
    #[arg(long)]
    pub(crate) against_record: bool,
    /// The meeting that the text reports to; without it the one that its head names
    #[arg(long, value_name = "MEETING", requires = "against_record")]
    pub(crate) meeting: Option<String>,
    /// Where to write; without it to standard output, and a DOCX copy beside the text
    #[arg(long, value_name = "FILE")]
    pub(crate) out: Option<PathBuf>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum ProofFormat {
    /// For people: the places quoted, with their figures
    #[default]
    Text,
    /// For scripts
    Json,
    /// For editors and tools that collect findings
    Sarif,
    /// The text with its findings in the margin
    Html,
    /// A copy of the text with comments at the places
    Docx,
}

/// How sure a finding must be.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum Least {
    /// All of them
    #[default]
    Possible,
    /// A careful reader would ask
    Probable,
    /// It cannot be otherwise
    Certain,
}
