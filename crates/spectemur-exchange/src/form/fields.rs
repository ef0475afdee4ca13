//! The cells that one answer takes in flat files: most take one, a place takes three.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use spectemur_model::answer::Location;
use spectemur_model::{Answer, AnswerType, Day, Language, Localized, Value};

/// One cell of an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Field {
    /// The answer itself; a place's name; a text in the report's language.
    Main,
    /// The smaller number of so many of so many.
    Part,
    /// The larger one.
    Whole,
    /// Degrees north of the equator.
    Latitude,
    /// Degrees east of Greenwich.
    Longitude,
    /// A text in another language than the report's.
    In(Language),
}

impl Field {
    /// What stands behind the key of a question or column, after `#`; nothing for the main field.
    fn word(self) -> &'static str {
        match self {
            Self::Main => "",
            Self::Part => "part",
            Self::Whole => "whole",
            Self::Latitude => "latitude",
            Self::Longitude => "longitude",
            Self::In(language) => language.code(),
        }
    }

    fn parse(word: &str) -> Option<Self> {
        let plain = [Self::Part, Self::Whole, Self::Latitude, Self::Longitude];
        let plain = plain.into_iter().find(|field| field.word() == word);
        plain.or_else(|| Language::parse(word).map(Self::In))
    }
}

/// A key with the field, as files write it: `survey.area`, `survey.area#latitude`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Mark<'a> {
    pub(crate) key: &'a str,
    pub(crate) field: Field,
}

impl<'a> Mark<'a> {
    /// The mark of this text; none when the field is not known.
    pub(crate) fn parse(text: &'a str) -> Option<Self> {
        match text.split_once('#') {
            None => Some(Self { key: text, field: Field::Main }),
            Some((key, word)) => Field::parse(word).map(|field| Self { key, field }),
        }
    }
}

impl fmt::Display for Mark<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.key)?;
        if self.field == Field::Main { Ok(()) } else { write!(f, "#{}", self.field.word()) }
    }
}

/// The cells that an answer of this type takes, in order, where texts also come in these other languages.
pub(crate) fn fields(kind: AnswerType, others: &BTreeSet<Language>) -> Vec<Field> {
    match kind {
        AnswerType::Ratio => vec![Field::Part, Field::Whole],
        AnswerType::Place => vec![Field::Main, Field::Latitude, Field::Longitude],
        AnswerType::Text => {
            std::iter::once(Field::Main).chain(others.iter().map(|language| Field::In(*language))).collect()
        }
        AnswerType::YesNo
        | AnswerType::Number
        | AnswerType::Choice
        | AnswerType::When
        | AnswerType::Munition
        | AnswerType::Name => vec![Field::Main],
        AnswerType::Table => Vec::new(),
    }
}

/// Whether an answer of this type has this field.
pub(crate) fn has_field(kind: AnswerType, field: Field) -> bool {
    match field {
        Field::In(_) => kind == AnswerType::Text,
        _ => fields(kind, &BTreeSet::new()).contains(&field),
    }
}

/// What stands in a cell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Content {
    YesNo(bool),
    Number(i64),
    /// Millionths of a degree.
    Degrees(i32),
    /// The key of a choice.
    Choice(String),
    Text(String),
    Day(Day),
    /// A span, as ISO writes it.
    Span(String),
}

/// The cells of a value; none for a table.
pub(crate) fn contents(value: &Value, language: Language) -> BTreeMap<Field, Content> {
    let main = |content| BTreeMap::from([(Field::Main, content)]);
    match value {
        Value::YesNo(yes) => main(Content::YesNo(*yes)),
        Value::Number(number) => main(Content::Number(*number)),
        Value::Ratio { part, whole } => {
            BTreeMap::from([(Field::Part, Content::Number(*part)), (Field::Whole, Content::Number(*whole))])
        }
        Value::Choice(key) => main(Content::Choice(key.clone())),
        Value::Text(text) => text_contents(text, language),
        Value::When(period) if period.from() == period.to() => main(Content::Day(period.from())),
        Value::When(period) => main(Content::Span(format!("{}/{}", period.from(), period.to()))),
        Value::Name(name) => main(Content::Text(name.clone())),
        Value::Place(place) => place_contents(place),
        Value::Rows(_) => BTreeMap::new(),
    }
}

fn text_contents(text: &Localized, language: Language) -> BTreeMap<Field, Content> {
    let field = |of: Language| if of == language { Field::Main } else { Field::In(of) };
    text.iter().map(|(of, text)| (field(of), Content::Text(text.to_owned()))).collect()
}

fn place_contents(place: &Location) -> BTreeMap<Field, Content> {
    let mut contents = BTreeMap::new();
    if !place.name.is_empty() {
        contents.insert(Field::Main, Content::Text(place.name.clone()));
    }
    if let Some(point) = place.point {
        contents.insert(Field::Latitude, Content::Degrees(point.latitude()));
        contents.insert(Field::Longitude, Content::Degrees(point.longitude()));
    }
    contents
}

/// The languages other than the report's that an answer has texts in, in its rows too.
pub(crate) fn other_languages(answer: &Answer, language: Language) -> BTreeSet<Language> {
    match answer.value() {
        Some(Value::Text(text)) => text.iter().map(|(of, _)| of).filter(|of| *of != language).collect(),
        Some(_) | None => BTreeSet::new(),
    }
}

/// Degrees as a decimal number without a loss: `12.345678`, `-0.5`, `7`.
pub(crate) fn degrees(millionths: i32) -> String {
    let (whole, rest) = (millionths.unsigned_abs() / 1_000_000, millionths.unsigned_abs() % 1_000_000);
    let sign = if millionths < 0 { "-" } else { "" };
    let text = format!("{sign}{whole}.{rest:06}");
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn degrees_are_written_without_a_loss() {
        let cases = [(12_345_678, "12.345678"), (-500_000, "-0.5"), (7_000_000, "7"), (0, "0"), (-1, "-0.000001")];
        for (millionths, text) in cases {
            assert_eq!(degrees(millionths), text);
        }
    }

    #[test]
    fn a_mark_is_a_key_with_a_field() {
        for text in ["survey.area", "survey.area#latitude", "note#ar"] {
            assert_eq!(Mark::parse(text).unwrap().to_string(), text);
        }
        assert_eq!(Mark::parse("survey.area#height"), None);
    }
}
