//! Drafts: a State's report while its people write it together, answer by answer.
//!
//! A draft belongs to the State and the report, never to a person. Each answer is kept in every version until the report
//! is handed in. Changes meet answer by answer, and in tables row by row; what two people changed in different ways is
//! contested, and both stand side by side until somebody chooses. Only the State's own people read or write a draft;
//! whatever they do to it is in the trail of acts, without a word of what they answered.

mod desk;
mod document;
mod error;
mod files;
mod name;
mod save;
mod versions;
mod write;

use std::collections::BTreeMap;
use std::sync::Arc;

use serde_json::Value;
use spectemur_model::report::{Attachment, ReportFinding};
use spectemur_model::{Answer, Day, FormKey, Instant, Language, Package, QuestionKey, Report, SourceId, StateCode};

pub use desk::{ReportToWrite, ReportsReading};
pub use error::DraftError;
pub use files::{DraftFile, Enclosed};
pub use name::DraftName;
pub use save::{Became, Changed, Saved, SavedReading};
pub use versions::{Version, VersionStanding, VersionsReading};

use crate::{Received, Returned};

/// A report as its State's people find it: the draft, if one is open, beside what was handed in.
#[derive(Clone, Debug)]
pub struct DraftReading {
    /// The package, for labels and names.
    pub package: Arc<Package>,
    /// Whose report it is.
    pub state: StateCode,
    /// Which report.
    pub name: DraftName,
    /// By when it is to be handed in, where that is known.
    pub due_on: Option<Day>,
    /// With which remarks the newest version was sent back, where nobody amended it since.
    pub returned: Option<Returned>,
    /// Every version that was handed in, the newest first.
    pub received: Vec<Received>,
    /// The files that came with each of them, by name.
    pub files: BTreeMap<SourceId, BTreeMap<String, Attachment>>,
    /// The draft; none while nobody writes.
    pub open: Option<OpenDraft>,
}

/// A draft that is open.
#[derive(Clone, Debug)]
pub struct OpenDraft {
    /// Its id.
    pub id: String,
    /// What it says, as far as it reads.
    pub report: Report,
    /// What it says as JSON, also where that does not read.
    pub document: Value,
    /// What it would say if nothing were changed since the last report.
    pub fresh: Value,
    /// The State's last report before this one, under today's form.
    pub last: Option<Report>,
    /// Who opened it, and when.
    pub opened: (String, Instant),
    /// When something was last saved.
    pub saved_at: Option<Instant>,
    /// How often something was saved.
    pub saves: i64,
    /// What was written at each place and stands.
    pub written: BTreeMap<String, Written>,
    /// What is contested at each place: versions beside the one that stands.
    pub contested: BTreeMap<String, Vec<Written>>,
    /// Everything that is found in it, the refused first.
    pub findings: Vec<ReportFinding>,
    /// Comments among colleagues, by place, the earliest first.
    pub comments: BTreeMap<String, Vec<Said>>,
    /// Who fills in which form.
    pub tasks: BTreeMap<FormKey, Colleague>,
    /// The State's people.
    pub colleagues: Vec<Colleague>,
}

/// One version of what stands at a place.
#[derive(Clone, Debug, PartialEq)]
pub struct Written {
    /// Its number; 0 is what the draft began with.
    pub version: i64,
    /// What was written, as JSON: of an answer its value and whether everybody may see it.
    pub value: Value,
    /// Who wrote it.
    pub by: String,
    /// When.
    pub at: Instant,
}

/// A comment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    /// Its id.
    pub id: String,
    /// What was written.
    pub words: String,
    /// Who wrote it.
    pub by: String,
    /// When.
    pub at: Instant,
    /// Who ticked it off, and when; none while it is open.
    pub done: Option<(String, Instant)>,
}

/// One of the State's people.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Colleague {
    /// The account.
    pub account: String,
    /// What its holder is called.
    pub name: String,
}

impl OpenDraft {
    /// What stands at a place.
    #[must_use]
    pub fn value(&self, place: &str) -> Value {
        document::at(&self.document, place)
    }

    /// What would stand there if nothing were changed since the last report.
    #[must_use]
    pub fn unchanged(&self, place: &str) -> Value {
        document::at(&self.fresh, place)
    }

    /// The version of what stands at a place; 0 for what the draft began with.
    #[must_use]
    pub fn version(&self, place: &str) -> i64 {
        self.written.get(place).map_or(0, |written| written.version)
    }

    /// Whether something else stands there than would if nothing were changed.
    #[must_use]
    pub fn is_changed(&self, place: &str) -> bool {
        self.value(place) != self.unchanged(place)
    }

    /// The language of its texts.
    #[must_use]
    pub fn language(&self) -> Language {
        self.report.language
    }
}

impl OpenDraft {
    /// A version of an answer as the model knows it; none where it does not read, or says nothing.
    #[must_use]
    pub fn answer_of(&self, package: &Package, question: &QuestionKey, value: &Value) -> Option<Answer> {
        let report = document::only(package, &self.document, question, value)?;
        report.answers.into_values().next().map(|given| given.answer)
    }
}
