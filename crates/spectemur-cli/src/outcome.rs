//! How a command ended.

/// How a command ended, as scripts read it from the exit code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Outcome {
    /// Done, and nothing to look at.
    Done,
    /// Done, and something was found that somebody should look at; or a file was refused for what is in it.
    Findings,
    /// The command was asked for something that does not exist.
    WrongUse,
    /// The command could not be carried out.
    Failure,
}

impl Outcome {
    pub(crate) fn code(self) -> u8 {
        match self {
            Self::Done => 0,
            Self::Findings => 1,
            Self::WrongUse => 2,
            Self::Failure => 3,
        }
    }
}
