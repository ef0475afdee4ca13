//! What can be wrong with messages, and with asking for one.

use spectemur_model::{Language, Place};

/// Why something could not be said.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum LanguageError {
    /// Message files with mistakes, all of them.
    #[error("the messages cannot be used:{}", lines(.0))]
    Files(Vec<Fault>),
    /// There is no such message.
    #[error("message `{id}` is missing in {language}: add it to the message files of that language")]
    MissingMessage {
        /// The language asked.
        language: Language,
        /// The message.
        id: String,
    },
    /// The message needs a variable that it was not given.
    #[error("message `{id}` in {language} needs `${variable}`, which it was not given")]
    MissingVariable {
        /// The language asked.
        language: Language,
        /// The message.
        id: String,
        /// The variable, without its sign.
        variable: String,
    },
    /// The message could not be put together.
    #[error("message `{id}` in {language} cannot be put together: {detail}")]
    Formatting {
        /// The language asked.
        language: Language,
        /// The message.
        id: String,
        /// What went wrong.
        detail: String,
    },
    /// The place has more details than its message can say.
    #[error("message `{id}` in {language} cannot say all of `{place}`: leave out a detail or let the message use it")]
    PlaceTooDetailed {
        /// The language asked.
        language: Language,
        /// The message.
        id: String,
        /// The place.
        place: Place,
    },
    /// The rules for lists, numbers, days or order of a language could not be loaded.
    #[error("the rules of {language} for {what} cannot be loaded: {detail}")]
    Rules {
        /// The language asked.
        language: Language,
        /// Which rules.
        what: &'static str,
        /// What went wrong.
        detail: String,
    },
}

/// A mistake in a message file.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, thiserror::Error)]
#[error("{file}:{line}: {kind}")]
pub struct Fault {
    /// The file, as its giver named it.
    pub file: String,
    /// The line, counted from one.
    pub line: usize,
    /// What is wrong there.
    pub kind: FaultKind,
}

/// What is wrong in a message file.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, thiserror::Error)]
pub enum FaultKind {
    /// The text is not in the form of messages.
    #[error("{0}")]
    Syntax(String),
    /// The message or term stands a second time.
    #[error("`{id}` already stands at {first_file}:{first_line}: keep one of them")]
    Duplicate {
        /// The message, or the term with its sign.
        id: String,
        /// The file where it stands first.
        first_file: String,
        /// The line there.
        first_line: usize,
    },
    /// The message or term uses another that nobody defines.
    #[error("`{id}` uses `{reference}`, which is not there")]
    UnknownReference {
        /// The message, or the term with its sign.
        id: String,
        /// What it uses.
        reference: String,
    },
}

fn lines(faults: &[Fault]) -> String {
    faults.iter().map(|fault| format!("\n  {fault}")).collect()
}
