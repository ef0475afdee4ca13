//! What reports that programs hand in look like as JSON, and what is answered to them.

use std::collections::BTreeMap;

use serde::Serialize;
use spectemur_app::{Contradiction, Received};
use spectemur_model::Statement;
use utoipa::{IntoResponses, ToSchema};

use super::Problem;
use super::shapes::Texts;
use super::values::ValueShape;

/// A filled form. The JSON Schema of its version says which answers it takes.
#[derive(ToSchema)]
#[expect(dead_code, reason = "it describes what the reader of forms reads")]
pub(super) struct FileShape {
    /// The version of the form.
    form: String,
    /// Three letters of ISO 3166: the State whose token it is.
    #[schema(pattern = "^[A-Z]{3}$")]
    state: String,
    /// initial, annual or voluntary.
    kind: String,
    /// The first day reported on, as year-month-day.
    #[schema(format = Date)]
    from: String,
    /// The last day reported on.
    #[schema(format = Date)]
    to: String,
    /// The language in which it is written, by its code.
    language: String,
    /// What is said of each form: changed, not-applicable, or unchanged since a year.
    #[schema(required = false)]
    cover: BTreeMap<String, serde_json::Value>,
    /// Answers by the keys of questions.
    #[schema(required = false)]
    answers: BTreeMap<String, serde_json::Value>,
    /// Answers that everybody may see although their question is not public.
    #[schema(required = false)]
    public: Vec<String>,
    /// Answers that the State keeps to itself.
    #[schema(required = false)]
    not_public: Vec<String>,
    /// The State's remarks on what was found, by place.
    #[schema(required = false)]
    remarks: BTreeMap<String, String>,
    /// Files that go with it, by name: media type, size and SHA-256.
    #[schema(required = false)]
    attachments: BTreeMap<String, serde_json::Value>,
}

/// What is answered where a report is not taken.
#[derive(IntoResponses)]
#[expect(dead_code, reason = "it describes what handlers and the layer around them answer")]
pub(super) enum RefusedFile {
    /// no token, or one that is over
    #[response(status = 401, content_type = "application/problem+json")]
    Unknown(Problem),
    /// the token is another State's, or the request came from a page of another site
    #[response(status = 403, content_type = "application/problem+json")]
    Foreign(Problem),
    /// somebody else handed in the same report in the same moment; send it again
    #[response(status = 409, content_type = "application/problem+json")]
    Overtaken(Problem),
    /// the file is larger than 20 MB
    #[response(status = 413, content_type = "application/problem+json")]
    TooLarge(Problem),
    /// the file is not announced as JSON
    #[response(status = 415, content_type = "application/problem+json")]
    OtherMedia(Problem),
    /// the report cannot be taken: everything that was found in it, each with its place
    #[response(status = 422, content_type = "application/problem+json")]
    Refused(Problem),
}

/// Something that was found in a report.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub(crate) struct FindingShape {
    /// refused, contradicts or look: only what is refused keeps a report from being taken.
    pub(crate) gravity: String,
    /// What was found, in a word that does not change.
    pub(crate) code: String,
    /// The check of the form that it follows from.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) check: Option<String>,
    /// Where in the report, as remarks name it.
    pub(crate) place: String,
    /// Where in the file, as a JSON pointer (RFC 6901); empty for the file as a whole.
    pub(crate) pointer: String,
    /// The same in a sentence, in the language of Accept-Language.
    pub(crate) says: String,
}

/// What was found in a report that would be taken.
#[derive(Serialize, ToSchema)]
pub(super) struct CheckedShape {
    pub(super) findings: Vec<FindingShape>,
}

/// A report that was taken.
#[derive(Serialize, ToSchema)]
pub(super) struct SubmittedShape {
    pub(super) receipt: ReceiptShape,
    /// Whether the same content had been taken before.
    pub(super) repeated: bool,
    /// How many statements it became now.
    pub(super) statements: usize,
    /// What was found and is kept with it.
    pub(super) findings: Vec<FindingShape>,
    /// What it says against other sources; open until somebody rules.
    pub(super) contradictions: Vec<AgainstShape>,
}

/// What shows for good that a report came in.
#[derive(Serialize, ToSchema)]
pub(super) struct ReceiptShape {
    pub(super) report: String,
    pub(super) state: String,
    /// initial, annual or voluntary.
    pub(super) kind: String,
    pub(super) from: String,
    pub(super) to: String,
    pub(super) version: u32,
    pub(super) received_on: Option<String>,
    /// When this version was entered, in UTC.
    pub(super) received_at: String,
    pub(super) submitted_by: String,
    /// Of the report as it is kept.
    pub(super) sha256: String,
    /// The entry of the journal, and its link of the chain.
    pub(super) journal_entry: i64,
    pub(super) journal_hash: String,
    pub(super) amends: Option<String>,
    pub(super) replaced_by: Option<String>,
    /// received, returned or replaced.
    pub(super) stage: String,
}

impl ReceiptShape {
    pub(super) fn of(received: &Received) -> Self {
        Self {
            report: received.id.to_string(),
            state: received.state.to_string(),
            kind: received.kind.word().to_owned(),
            from: received.covers.from().to_string(),
            to: received.covers.to().to_string(),
            version: received.version,
            received_on: received.received_on.map(|day| day.to_string()),
            received_at: received.entered.at.to_string(),
            submitted_by: received.entered.by.clone(),
            sha256: received.hash.to_string(),
            journal_entry: received.entered.seq,
            journal_hash: received.entered.hash.clone(),
            amends: received.amends.as_ref().map(ToString::to_string),
            replaced_by: received.replaced_by.as_ref().map(ToString::to_string),
            stage: received.stage().word().to_owned(),
        }
    }
}

/// An answer of the report and an answer of another source that cannot both be true.
#[derive(Serialize, ToSchema)]
pub(super) struct AgainstShape {
    pub(super) subject: String,
    pub(super) question: String,
    pub(super) report: SaidShape,
    pub(super) other: SaidShape,
}

/// What a source says, and where.
#[derive(Serialize, ToSchema)]
pub(super) struct SaidShape {
    pub(super) source: String,
    pub(super) place: String,
    pub(super) from: String,
    pub(super) to: String,
    /// known, not-known, not-applicable, none or not-reported.
    pub(super) kind: String,
    /// The value of a known answer; null for every other kind.
    pub(super) value: Option<ValueShape>,
}

impl From<&Contradiction> for AgainstShape {
    fn from(found: &Contradiction) -> Self {
        Self {
            subject: found.subject.as_str().to_owned(),
            question: found.question.to_string(),
            report: SaidShape::from(&found.new),
            other: SaidShape::from(&found.old),
        }
    }
}

impl From<&Statement> for SaidShape {
    fn from(statement: &Statement) -> Self {
        Self {
            source: statement.source.to_string(),
            place: statement.place.to_string(),
            from: statement.period.from().to_string(),
            to: statement.period.to().to_string(),
            kind: statement.answer.kind().to_owned(),
            value: statement.answer.value().map(ValueShape::from),
        }
    }
}

/// The versions of the reporting form.
#[derive(Serialize, ToSchema)]
pub(super) struct FormsShape {
    pub(super) forms: Vec<FormShape>,
}

/// One version.
#[derive(Serialize, ToSchema)]
pub(super) struct FormShape {
    pub(super) id: String,
    pub(super) titles: Texts,
    /// The first calendar year that may be reported on with it.
    pub(super) from_year: i16,
    /// The last one, once it is out of use.
    pub(super) to_year: Option<i16>,
}
