//! What can go wrong in an operation: what, where, and what to do.

use spectemur_model::SourceId;
use spectemur_model::report::ReportFinding;
use spectemur_store::StoreError;
use spectemur_treaty::Diagnostic;

use crate::drafts::DraftError;
use crate::{EntryProblem, MemberError, RulingProblem};

/// Why an operation was not done; nothing was changed.
#[derive(Debug, thiserror::Error)]
pub enum AppError {
    /// The package or the files to import have problems.
    #[error("{} problems in the files", .0.len())]
    Unsound(Vec<Diagnostic>),
    /// No such plan.
    #[error("there is no plan `{plan}`; the plans are {}", .known.join(", "))]
    UnknownPlan {
        /// What was asked.
        plan: String,
        /// What there is.
        known: Vec<String>,
    },
    /// No such meeting.
    #[error("there is no meeting `{meeting}`; the meetings are {}", .known.join(", "))]
    UnknownMeeting {
        /// What was asked.
        meeting: String,
        /// What there is.
        known: Vec<String>,
    },
    /// The meeting's reporting period is not known.
    #[error("the reporting period of `{meeting}` is not in the register; it is known for {}", .known.join(", "))]
    NoReportingPeriod {
        /// What was asked.
        meeting: String,
        /// Those whose period is known.
        known: Vec<String>,
    },
    /// No such indicator or figure.
    #[error("there is no indicator `{indicator}` in `{plan}`; near it: {}", .near.join(", "))]
    UnknownIndicator {
        /// What was asked.
        indicator: String,
        /// Where.
        plan: String,
        /// Indicators of the same action, or the first ones.
        near: Vec<String>,
    },
    /// No such theme of a plan.
    #[error("there is no theme `{theme}` in the plan; the themes are {}", .known.join(", "))]
    UnknownTheme {
        /// What was asked.
        theme: String,
        /// What there is.
        known: Vec<String>,
    },
    /// No such population.
    #[error("there is no population `{population}`; the populations are {}", .known.join(", "))]
    UnknownPopulation {
        /// What was asked.
        population: String,
        /// What there is.
        known: Vec<String>,
    },
    /// No such report.
    #[error("there is no report `{report}`; the reports are {}", .known.join(", "))]
    UnknownReport {
        /// What was asked.
        report: String,
        /// What there is.
        known: Vec<String>,
    },
    /// A later version of the report stands in its place.
    #[error("the report `{report}` was replaced; send back its newest version, `{newest}`")]
    ReplacedReport {
        /// What was asked.
        report: SourceId,
        /// The version that stands.
        newest: SourceId,
    },
    /// A report is sent back without a word.
    #[error("a report is sent back with remarks; say what the State is asked to change or explain")]
    EmptyRemarks,
    /// The treaty's files do not say how reports are sent back and rulings told.
    #[error("the treaty package names no questions for reports sent back and rulings; add `[review]` to `treaty.toml`")]
    NoReviews,
    /// Nobody can rule so.
    #[error("the ruling cannot be made: {}", .0.iter().map(ToString::to_string).collect::<Vec<_>>().join("; "))]
    RefusedRuling(Vec<RulingProblem>),
    /// No such question.
    #[error("there is no question `{question}`; near it: {}", .near.join(", "))]
    UnknownQuestion {
        /// What was asked.
        question: String,
        /// Questions whose keys begin most alike.
        near: Vec<String>,
    },
    /// No such document.
    #[error("there is no document `{document}` in the record; the documents are listed by their ids")]
    UnknownDocument {
        /// What was asked.
        document: String,
    },
    /// No such publication.
    #[error("there is no published reading `{publication}`; there is {}", .known.join(", "))]
    UnknownPublication {
        /// What was asked.
        publication: String,
        /// What there is.
        known: Vec<String>,
    },
    /// A reading as of a day that has not come is nobody's to publish.
    #[error("{day} has not come yet; publish a reading as of today or of an earlier day")]
    AheadOfToday {
        /// What was asked.
        day: spectemur_model::Day,
    },
    /// Something is wrong with an entry; all of it at once.
    #[error("the entry cannot be recorded: {}", .0.iter().map(|problem| problem.word()).collect::<Vec<_>>().join(", "))]
    RefusedEntry(Vec<EntryProblem>),
    /// The record is empty.
    #[error("nothing is recorded yet; import a record first")]
    NothingRecorded,
    /// No form of this id, or none for the year.
    #[error("there is no reporting form `{form}`; there is {}", .known.join(", "))]
    UnknownForm {
        /// What was asked.
        form: String,
        /// What there is.
        known: Vec<String>,
    },
    /// Something in a report cannot be taken.
    #[error("{} findings in the report, of which some cannot be taken", .0.len())]
    RefusedReport(Vec<ReportFinding>),
    /// A report names an attachment that nobody gave.
    #[error("the report names the attachment `{name}`, which was not handed in; give the file as well")]
    MissingAttachment {
        /// Its name.
        name: String,
    },
    /// No such State.
    #[error("there is no State `{state}` in the register of names; use the three letters of ISO 3166")]
    UnknownState {
        /// What was asked.
        state: String,
    },
    /// A State that is bound already cannot accede.
    #[error("{state} is bound on that day already; choose a State that is not")]
    BoundAlready {
        /// The State.
        state: String,
    },
    /// The treaty would not enter into force for the State.
    #[error("the treaty would not enter into force for {state} by a deposit on {day}")]
    NoEntryIntoForce {
        /// The State.
        state: String,
        /// The day of deposit.
        day: spectemur_model::Day,
    },
    /// No such request.
    #[error("there is no request `{request}` in the record; there is {}", .known.join(", "))]
    UnknownRequest {
        /// What was asked.
        request: String,
        /// What there is.
        known: Vec<String>,
    },
    /// No such obligation, article or theme.
    #[error("nothing is owed under `{obligation}`; there is {}", .known.join(", "))]
    UnknownObligation {
        /// What was asked.
        obligation: String,
        /// What there is.
        known: Vec<String>,
    },
    /// A draft was not changed.
    #[error(transparent)]
    Draft(#[from] DraftError),
    /// A member was refused.
    #[error(transparent)]
    Member(#[from] MemberError),
    /// The store refused or failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl AppError {
    /// That there is no report of this id, with the ids of those that there are.
    pub(crate) fn unknown_report(id: &SourceId, known: Vec<String>) -> Self {
        Self::UnknownReport { report: id.to_string(), known }
    }
}
