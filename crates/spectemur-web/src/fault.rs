//! What can go wrong with a request, and which answer that is: 4xx where the reader can do something, 5xx otherwise.
//!
//! Handlers return a [`Fault`]; the layer around them words it in the reader's language, as a page or as a problem of
//! RFC 9457.

use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use spectemur_app::drafts::DraftError;
use spectemur_app::{AppError, MemberError, ProviderError, StoreError};
use spectemur_language::LanguageError;

use crate::api::FindingShape;

/// Why a request has no answer.
#[derive(Clone, Debug)]
pub(crate) enum Fault {
    /// A parameter that should be a day or an instant is none.
    BadDay { name: String, value: String },
    /// A parameter has a value that does not exist.
    BadValue { name: String, value: String },
    /// There is nothing at the address.
    NoPage,
    /// There is no State of this code or name.
    NoState { state: String },
    /// There is no such thing of a kind; with others that there are.
    NoSuch { what: &'static str, name: String, known: Vec<String> },
    /// The address takes no such method.
    NoMethod,
    /// The body is larger than allowed.
    TooLarge,
    /// It took too long.
    TimedOut,
    /// The record cannot be read now.
    Unavailable(String),
    /// A form that no page of ours sent, or of a session that is over.
    Forged,
    /// Somebody knocks too often; come again after so many seconds.
    Hasty(i64),
    /// A program that came without a token that holds.
    NoToken,
    /// What was sent is of another kind than the address takes.
    WrongMedia,
    /// A report cannot be taken: everything that was found in it, in the reader's words.
    RefusedReport(Vec<FindingShape>),
    /// A report names a file that nobody handed in, and that cannot be handed in here; with its place.
    NoAttachment { name: String, pointer: String },
    /// Somebody else was faster.
    Overtaken,
    /// A member, or who would be one, was refused.
    Member(MemberError),
    /// A draft was not changed.
    Draft(DraftError),
    /// A mistake of ours.
    Ours(String),
}

impl Fault {
    /// The status of the answer.
    pub(crate) fn status(&self) -> StatusCode {
        match self {
            Self::BadDay { .. } | Self::BadValue { .. } => StatusCode::BAD_REQUEST,
            Self::NoPage | Self::NoState { .. } | Self::NoSuch { .. } => StatusCode::NOT_FOUND,
            Self::Forged | Self::Member(MemberError::NotAllowed { .. }) => StatusCode::FORBIDDEN,
            Self::Hasty(_) | Self::Member(MemberError::Wait { .. }) => StatusCode::TOO_MANY_REQUESTS,
            Self::Draft(DraftError::NoSuchReport | DraftError::NoSuchFile(_)) => StatusCode::NOT_FOUND,
            Self::Draft(DraftError::NoPlace(_)) => StatusCode::BAD_REQUEST,
            Self::Draft(DraftError::TooMuch | DraftError::FileTooLarge { .. } | DraftError::FilesTooLarge { .. }) => {
                StatusCode::PAYLOAD_TOO_LARGE
            }
            Self::NoToken => StatusCode::UNAUTHORIZED,
            Self::WrongMedia => StatusCode::UNSUPPORTED_MEDIA_TYPE,
            Self::RefusedReport(_) | Self::NoAttachment { .. } => StatusCode::UNPROCESSABLE_ENTITY,
            Self::Overtaken | Self::Draft(_) => StatusCode::CONFLICT,
            Self::Member(MemberError::NoInvitation | MemberError::NoKeys) => StatusCode::NOT_FOUND,
            Self::Member(MemberError::ExpiredInvitation) => StatusCode::GONE,
            Self::Member(MemberError::Provider(ProviderError::Unknown)) => StatusCode::FORBIDDEN,
            Self::Member(MemberError::Provider(ProviderError::Silent { .. })) => StatusCode::SERVICE_UNAVAILABLE,
            Self::Member(_) => StatusCode::UNPROCESSABLE_ENTITY,
            Self::NoMethod => StatusCode::METHOD_NOT_ALLOWED,
            Self::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Self::TimedOut => StatusCode::GATEWAY_TIMEOUT,
            Self::Unavailable(_) => StatusCode::SERVICE_UNAVAILABLE,
            Self::Ours(_) => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    /// The fault that a bare status of the layers below stands for.
    pub(crate) fn of_status(status: StatusCode) -> Option<Self> {
        match status {
            StatusCode::NOT_FOUND => Some(Self::NoPage),
            StatusCode::METHOD_NOT_ALLOWED => Some(Self::NoMethod),
            StatusCode::PAYLOAD_TOO_LARGE => Some(Self::TooLarge),
            StatusCode::REQUEST_TIMEOUT | StatusCode::GATEWAY_TIMEOUT => Some(Self::TimedOut),
            StatusCode::BAD_REQUEST => Some(Self::BadValue { name: String::new(), value: String::new() }),
            _ => None,
        }
    }
}

impl IntoResponse for Fault {
    fn into_response(self) -> Response {
        let mut response = self.status().into_response();
        response.extensions_mut().insert(self);
        response
    }
}

impl From<AppError> for Fault {
    fn from(error: AppError) -> Self {
        let no_such = |what, name, known| Self::NoSuch { what, name, known };
        match error {
            AppError::UnknownState { state } => Self::NoState { state },
            AppError::UnknownPlan { plan, known } => no_such("plan", plan, known),
            AppError::UnknownTheme { theme, known } => no_such("theme", theme, known),
            AppError::UnknownMeeting { meeting, known } => no_such("meeting", meeting, known),
            AppError::NoReportingPeriod { meeting, known } => no_such("reporting-period", meeting, known),
            AppError::UnknownIndicator { indicator, near, .. } => no_such("indicator", indicator, near),
            AppError::UnknownObligation { obligation, known } => no_such("obligation", obligation, known),
            AppError::UnknownDocument { document } => no_such("document", document, Vec::new()),
            AppError::UnknownPublication { publication, known } => no_such("reading", publication, known),
            AppError::UnknownForm { form, known } => no_such("form", form, known),
            AppError::UnknownReport { report, .. } => no_such("report", report, Vec::new()),
            AppError::UnknownRequest { request, .. } => no_such("request", request, Vec::new()),
            AppError::Member(error) => Self::Member(error),
            AppError::Draft(error) => Self::Draft(error),
            AppError::Store(StoreError::Overtaken) => Self::Overtaken,
            AppError::Store(error) => Self::Unavailable(error.to_string()),
            other => Self::Ours(other.to_string()),
        }
    }
}

impl From<LanguageError> for Fault {
    fn from(error: LanguageError) -> Self {
        Self::Ours(error.to_string())
    }
}

impl From<askama::Error> for Fault {
    fn from(error: askama::Error) -> Self {
        Self::Ours(error.to_string())
    }
}
