//! What writes whole documents for the site: progress reports, and texts that were proof-read.
//!
//! The binary hands it in, because a typesetter and a proof-reader are large and no page needs them.
//! This must not decide what a document says, and must not let one reader's documents hold up everybody's pages.

use std::fmt::Debug;
use std::sync::Arc;

use spectemur_app::{HeldReading, ReportReading};
use spectemur_language::Voice;
use spectemur_model::{MeasureId, MeetingId, ObligationId, Package, PlanId, StateCode};
use tokio::sync::Semaphore;

use crate::fault::Fault;
use crate::links::Links;

/// How many documents are made at the same time: each takes a core for about a second.
const AT_ONCE: usize = 2;

/// The format of a report.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReportFormat {
    /// One file to read on a screen, in which figures open.
    Html,
    /// For a word processor.
    Docx,
    /// For print and archives.
    Pdf,
    /// Plain text with marks.
    Markdown,
}

impl ReportFormat {
    /// All of them; what is read on the screen first.
    pub const ALL: [Self; 4] = [Self::Html, Self::Docx, Self::Pdf, Self::Markdown];

    /// How the name of a file of this format ends.
    #[must_use]
    pub fn ending(self) -> &'static str {
        match self {
            Self::Html => "html",
            Self::Docx => "docx",
            Self::Pdf => "pdf",
            Self::Markdown => "md",
        }
    }

    pub(crate) fn parse(ending: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|format| format.ending() == ending)
    }

    pub(crate) fn media(self) -> &'static str {
        match self {
            Self::Html => "text/html; charset=utf-8",
            Self::Docx => DOCX,
            Self::Pdf => "application/pdf",
            Self::Markdown => "text/markdown; charset=utf-8",
        }
    }
}

pub(crate) const DOCX: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/// How a proof-reading is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ProofFormat {
    /// The text as a page, with what was found in the margin.
    Html,
    /// The word-processing file with comments at the places; only of such a file.
    Docx,
    /// For programs.
    Json,
}

/// How sure a finding must be at least.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Least {
    /// Everything.
    Possible,
    /// What most readers would take up.
    Probable,
    /// What cannot be otherwise.
    Certain,
}

/// A text to be proof-read.
#[derive(Clone, Debug)]
pub struct Text {
    /// What its file is called.
    pub name: String,
    /// The file, or the words that were pasted.
    pub bytes: Vec<u8>,
    /// How sure a finding must be at least.
    pub least: Least,
    /// How the reader wants it.
    pub format: ProofFormat,
    /// What it is held against beside itself.
    pub against: Option<Against>,
}

/// What the record gives for the meeting that a text reports to, and where the site shows it.
#[derive(Clone, Debug)]
pub struct Against {
    /// What the record gives.
    pub held: HeldReading,
    /// The meeting.
    pub(crate) meeting: MeetingId,
    /// The pages in the reader's language.
    pub(crate) to: Links,
    /// What an address begins with: an answer is read away from the site as well.
    pub(crate) origin: String,
}

impl Against {
    /// The address of a figure for the meeting.
    #[must_use]
    pub fn figure(&self, plan: &PlanId, measure: &MeasureId) -> String {
        format!("{}{}", self.origin, self.to.indicator(plan, measure, Some(&self.meeting)))
    }

    /// The address of what a State owes, with its deadlines.
    #[must_use]
    pub fn owed(&self, state: StateCode, rule: &ObligationId) -> String {
        format!("{}{}", self.origin, self.to.owed(Some(state), rule))
    }
}

/// Why a document was not made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PressError {
    /// The text that was handed in cannot be read: why and what to do, in the reader's language.
    Unreadable(String),
    /// Comments were asked for in a file that takes none.
    NoComments,
    /// A mistake of ours, for the log.
    Failed(String),
}

/// Writes documents; the same arguments give the same bytes.
pub trait Press: Debug + Send + Sync {
    /// A report in the voice's language, in one format.
    ///
    /// # Errors
    /// [`PressError::Failed`] when a message is missing or the typesetter refuses.
    fn report(&self, reading: &ReportReading, voice: &Voice, format: ReportFormat) -> Result<Vec<u8>, PressError>;

    /// A text with what in it cannot all be true, told in the voice's language. Nothing of it is kept.
    ///
    /// # Errors
    /// [`PressError::Unreadable`] for a file that is none of the formats or is damaged.
    fn proof_read(&self, package: &Package, voice: &Voice, text: &Text) -> Result<Vec<u8>, PressError>;
}

/// Why a text was not proof-read: what its reader can mend.
pub(crate) enum Refused {
    Unreadable(String),
    NoComments,
}

/// The press of a site, with a line before it.
#[derive(Clone)]
pub(crate) struct Printing {
    press: Arc<dyn Press>,
    line: Arc<Semaphore>,
}

impl Printing {
    pub(crate) fn new(press: Arc<dyn Press>) -> Self {
        Self { press, line: Arc::new(Semaphore::new(AT_ONCE)) }
    }

    /// Makes a document away from the threads that answer.
    ///
    /// Whoever goes away while it is made frees the place in the line only when it is done.
    pub(crate) async fn make(
        &self,
        made: impl FnOnce(&dyn Press) -> Result<Vec<u8>, PressError> + Send + 'static,
    ) -> Result<Result<Vec<u8>, Refused>, Fault> {
        let place = Arc::clone(&self.line).acquire_owned().await.map_err(|error| Fault::Ours(error.to_string()))?;
        let press = Arc::clone(&self.press);
        let making = tokio::task::spawn_blocking(move || {
            let made = made(press.as_ref());
            drop(place);
            made
        });
        match making.await.map_err(|error| Fault::Ours(error.to_string()))? {
            Ok(bytes) => Ok(Ok(bytes)),
            Err(PressError::Unreadable(why)) => Ok(Err(Refused::Unreadable(why))),
            Err(PressError::NoComments) => Ok(Err(Refused::NoComments)),
            Err(PressError::Failed(detail)) => Err(Fault::Ours(detail)),
        }
    }
}
