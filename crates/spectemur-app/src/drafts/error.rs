//! Why nothing was changed in a draft; each has a word, under which pages say it in the reader's language.

/// Why nothing was changed in a draft.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum DraftError {
    /// There is no such report to write.
    #[error("there is no such report to write; the list of reports has those that there are")]
    NoSuchReport,
    /// Nobody began it, or it was handed in meanwhile.
    #[error("no draft of this report is open: nobody began it, or it was handed in; open it again to amend it")]
    NotOpen,
    /// The form has no such place.
    #[error("the form has no place `{0}`")]
    NoPlace(String),
    /// There is no such version to choose.
    #[error("somebody chose already, or there is no such version")]
    NoVersion,
    /// Answers are contested, so that nobody can say what the report says.
    #[error("{0} answers were changed by two people in different ways; choose one of each first")]
    Contested(usize),
    /// There is no earlier report that a form could be unchanged since.
    #[error("no earlier report is known whose answers could be taken over")]
    NothingEarlier,
    /// The colleague is not one of the State's.
    #[error("nobody of the State's people has this account")]
    NoColleague,
    /// More at once than a draft takes.
    #[error("this is more than is saved at once")]
    TooMuch,
}

impl DraftError {
    /// The word under which messages say it.
    #[must_use]
    pub fn word(&self) -> &'static str {
        match self {
            Self::NoSuchReport => "no-such-report",
            Self::NotOpen => "not-open",
            Self::NoPlace(_) => "no-place",
            Self::NoVersion => "no-version",
            Self::Contested(_) => "contested",
            Self::NothingEarlier => "nothing-earlier",
            Self::NoColleague => "no-colleague",
            Self::TooMuch => "too-much",
        }
    }
}
