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
    /// No file was given, or its name is none.
    #[error("no file was given, or its name is none; choose a file whose name has at most 120 letters")]
    NoFile,
    /// The draft has no file of this name.
    #[error("no file `{0}` goes with the report")]
    NoSuchFile(String),
    /// A file of this kind does not go with a report.
    #[error("the file `{name}` is of none of the kinds that go with a report: {allowed}")]
    FileKind {
        /// The file.
        name: String,
        /// The endings that are possible.
        allowed: String,
    },
    /// What is in the file is not what its name says.
    #[error("what is in the file `{0}` is not what the ending of its name says")]
    FileContent(String),
    /// The file is too large.
    #[error("the file `{name}` has more than {largest} bytes")]
    FileTooLarge {
        /// The file.
        name: String,
        /// How many bytes are possible.
        largest: u64,
    },
    /// All files together are too large.
    #[error("with this file all of them together have more than {together} bytes")]
    FilesTooLarge {
        /// How many bytes are possible.
        together: u64,
    },
    /// Another file of this name is there.
    #[error("another file `{0}` goes with the report already; remove it first, or give this one another name")]
    FileThere(String),
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
            Self::NoFile => "no-file",
            Self::NoSuchFile(_) => "no-such-file",
            Self::FileKind { .. } => "file-kind",
            Self::FileContent(_) => "file-content",
            Self::FileTooLarge { .. } => "file-too-large",
            Self::FilesTooLarge { .. } => "files-too-large",
            Self::FileThere(_) => "file-there",
            Self::TooMuch => "too-much",
        }
    }
}
