//! What was answered: five kinds that never become one another, and the values of the first.

use std::collections::BTreeMap;
use std::fmt;

use crate::{ColumnKey, Localized, Period};

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
    /// A designation that is the same in every language: a type of munition, a lot number.
    Name(String),
    /// A place.
    Place(Location),
    /// Rows of a table: all of them in a report, one in each statement that a report becomes.
    Rows(Vec<Row>),
}

/// A place as a source names it, with its point where one is given.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Location {
    /// Its name.
    pub name: String,
    /// Its point on the map.
    pub point: Option<Point>,
}

/// A point on the map (WGS 84), in millionths of a degree, which is a tenth of a metre or so.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Point {
    latitude: i32,
    longitude: i32,
}

impl Point {
    /// The point, if it lies on the Earth: up to 90 degrees north or south, up to 180 east or west.
    #[must_use]
    pub fn new(latitude: i32, longitude: i32) -> Option<Self> {
        let on_earth = latitude.abs() <= 90_000_000 && longitude.abs() <= 180_000_000;
        on_earth.then_some(Self { latitude, longitude })
    }

    /// Millionths of a degree north of the equator.
    #[must_use]
    pub fn latitude(self) -> i32 {
        self.latitude
    }

    /// Millionths of a degree east of Greenwich.
    #[must_use]
    pub fn longitude(self) -> i32 {
        self.longitude
    }
}

/// A row of a table: the cells that were filled, by column. A cell that is missing was not filled.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Row(BTreeMap<ColumnKey, Answer>);

impl Row {
    /// The row of these cells.
    #[must_use]
    pub fn new(cells: impl IntoIterator<Item = (ColumnKey, Answer)>) -> Self {
        Self(cells.into_iter().collect())
    }

    /// The cell of this column, if it was filled.
    #[must_use]
    pub fn cell(&self, column: &str) -> Option<&Answer> {
        self.0.get(column)
    }

    /// The cells that were filled, by column.
    pub fn cells(&self) -> impl Iterator<Item = (&ColumnKey, &Answer)> {
        self.0.iter()
    }

    /// Whether no cell was filled.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
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
    /// A type of munition, as the source designates it.
    Munition,
    /// A designation other than of a munition: a lot, a serial number, a document.
    Name,
    /// A place, with its point where it is known.
    Place,
    /// A table.
    Table,
}

impl AnswerType {
    /// All types with the word that package files and the store use.
    pub const ALL: [(Self, &'static str); 10] = [
        (Self::YesNo, "yes-no"),
        (Self::Number, "number"),
        (Self::Ratio, "ratio"),
        (Self::Choice, "choice"),
        (Self::Text, "text"),
        (Self::When, "when"),
        (Self::Munition, "munition"),
        (Self::Name, "name"),
        (Self::Place, "place"),
        (Self::Table, "table"),
    ];

    /// Whether this value is one that the type asks for.
    #[must_use]
    pub fn takes(self, value: &Value) -> bool {
        let kind = value.answer_type();
        kind == self || (kind == Self::Name && self == Self::Munition)
    }

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
    /// The type of this value; a munition's designation is a name.
    #[must_use]
    pub fn answer_type(&self) -> AnswerType {
        match self {
            Self::YesNo(_) => AnswerType::YesNo,
            Self::Number(_) => AnswerType::Number,
            Self::Ratio { .. } => AnswerType::Ratio,
            Self::Choice(_) => AnswerType::Choice,
            Self::Text(_) => AnswerType::Text,
            Self::When(_) => AnswerType::When,
            Self::Name(_) => AnswerType::Name,
            Self::Place(_) => AnswerType::Place,
            Self::Rows(_) => AnswerType::Table,
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
