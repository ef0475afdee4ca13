//! What was answered: five kinds that never become one another, and the values of the first.

use std::fmt;

use crate::{Localized, Period};

/// An answer. "None", "not known", "not applicable" and "not reported" are four different things, and none of them is zero.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Answer {
    /// A value was given.
    Known(Value),
    /// The source says that it is not known.
    NotKnown,
    /// The source says that the question does not apply.
    NotApplicable,
    /// The source says that there is none.
    None,
    /// The source was due to say and did not.
    NotReported,
}

/// A value that was given.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Value {
    /// Yes or no.
    YesNo(bool),
    /// A whole number; its unit stands with the question.
    Number(i64),
    /// So many of so many.
    Ratio {
        /// The part.
        part: i64,
        /// The whole.
        whole: i64,
    },
    /// One of the question's choices.
    Choice(String),
    /// A text in one or more languages.
    Text(Localized),
    /// A day, or a span where the source is no more exact (a month, a year).
    When(Period),
}

/// What kind of value a question asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum AnswerType {
    /// Yes or no.
    YesNo,
    /// A whole number.
    Number,
    /// So many of so many.
    Ratio,
    /// One of the question's choices.
    Choice,
    /// A text.
    Text,
    /// A day or a span.
    When,
}

impl AnswerType {
    /// All types with the word that package files and the store use.
    pub const ALL: [(Self, &'static str); 6] = [
        (Self::YesNo, "yes-no"),
        (Self::Number, "number"),
        (Self::Ratio, "ratio"),
        (Self::Choice, "choice"),
        (Self::Text, "text"),
        (Self::When, "when"),
    ];

    /// The type of this word.
    #[must_use]
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|(_, known)| *known == word).map(|(kind, _)| kind)
    }

    /// The word of this type.
    #[must_use]
    pub fn word(self) -> &'static str {
        Self::ALL.into_iter().find(|(kind, _)| *kind == self).map_or("", |(_, word)| word)
    }
}

impl fmt::Display for AnswerType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.word())
    }
}

impl Value {
    /// The type of this value.
    #[must_use]
    pub fn answer_type(&self) -> AnswerType {
        match self {
            Self::YesNo(_) => AnswerType::YesNo,
            Self::Number(_) => AnswerType::Number,
            Self::Ratio { .. } => AnswerType::Ratio,
            Self::Choice(_) => AnswerType::Choice,
            Self::Text(_) => AnswerType::Text,
            Self::When(_) => AnswerType::When,
        }
    }
}

impl Answer {
    /// The value, if one was given.
    #[must_use]
    pub fn value(&self) -> Option<&Value> {
        match self {
            Self::Known(value) => Some(value),
            Self::NotKnown | Self::NotApplicable | Self::None | Self::NotReported => None,
        }
    }

    /// The number, if one was given.
    #[must_use]
    pub fn number(&self) -> Option<i64> {
        match self {
            Self::Known(Value::Number(number)) => Some(*number),
            _ => None,
        }
    }

    /// The word of the kind, as package files, the store and JSON write it.
    #[must_use]
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Known(_) => "known",
            Self::NotKnown => "not-known",
            Self::NotApplicable => "not-applicable",
            Self::None => "none",
            Self::NotReported => "not-reported",
        }
    }

    /// The answer of a kind that carries no value.
    #[must_use]
    pub fn without_value(kind: &str) -> Option<Self> {
        [Self::NotKnown, Self::NotApplicable, Self::None, Self::NotReported]
            .into_iter()
            .find(|answer| answer.kind() == kind)
    }
}
