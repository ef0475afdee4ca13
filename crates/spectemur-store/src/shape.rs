//! Values and localised texts as JSON: the shape that the tables hold, which is nobody else's.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use spectemur_model::answer::{Location, Point, Row};
use spectemur_model::{Answer, ColumnKey, Day, Language, Localized, Period, Value};

/// A value as it stands in the table.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
enum Shape {
    YesNo(bool),
    Number(i64),
    Ratio { part: i64, whole: i64 },
    Choice(String),
    Text(BTreeMap<String, String>),
    When { from: String, to: String },
    Name(String),
    Place { name: String, point: Option<(i32, i32)> },
    Rows(Vec<BTreeMap<String, Cell>>),
}

/// A cell of a row: a value, or the kind of an answer without one.
#[derive(Serialize, Deserialize)]
#[serde(untagged)]
enum Cell {
    Kind(String),
    Value(Shape),
}

/// The JSON of an answer's value, if it carries one.
pub(crate) fn of_answer(answer: &Answer) -> Option<String> {
    let json = |value| serde_json::to_string(&of_value(value));
    answer.value().map(|value| json(value).expect("maps have text keys and numbers are whole, which JSON always holds"))
}

fn of_value(value: &Value) -> Shape {
    match value {
        Value::YesNo(yes) => Shape::YesNo(*yes),
        Value::Number(number) => Shape::Number(*number),
        Value::Ratio { part, whole } => Shape::Ratio { part: *part, whole: *whole },
        Value::Choice(choice) => Shape::Choice(choice.clone()),
        Value::Text(text) => Shape::Text(by_code(text)),
        Value::When(period) => Shape::When { from: period.from().to_string(), to: period.to().to_string() },
        Value::Name(name) => Shape::Name(name.clone()),
        Value::Place(Location { name, point }) => {
            Shape::Place { name: name.clone(), point: point.map(|point| (point.latitude(), point.longitude())) }
        }
        Value::Rows(rows) => Shape::Rows(rows.iter().map(of_row).collect()),
    }
}

fn of_row(row: &Row) -> BTreeMap<String, Cell> {
    let cell = |answer: &Answer| match answer.value() {
        Some(value) => Cell::Value(of_value(value)),
        None => Cell::Kind(answer.kind().to_owned()),
    };
    row.cells().map(|(column, answer)| (column.to_string(), cell(answer))).collect()
}

/// The answer of this kind with the value of this JSON, or what is wrong with it.
pub(crate) fn answer(kind: &str, value: Option<&str>) -> Result<Answer, String> {
    let Some(value) = value else {
        return Answer::without_value(kind).ok_or_else(|| format!("says `{kind}` without a value"));
    };
    if kind != "known" {
        return Err(format!("says `{kind}` with a value"));
    }
    let shape: Shape = serde_json::from_str(value).map_err(|error| format!("is not a value: {error}"))?;
    to_value(shape).map(Answer::Known)
}

fn to_value(shape: Shape) -> Result<Value, String> {
    Ok(match shape {
        Shape::YesNo(yes) => Value::YesNo(yes),
        Shape::Number(number) => Value::Number(number),
        Shape::Ratio { part, whole } => Value::Ratio { part, whole },
        Shape::Choice(choice) => Value::Choice(choice),
        Shape::Text(text) => Value::Text(of_codes(text)?),
        Shape::When { from, to } => Value::When(period(&from, &to)?),
        Shape::Name(name) => Value::Name(name),
        Shape::Place { name, point } => {
            let on_earth =
                |(latitude, longitude)| Point::new(latitude, longitude).ok_or("has a point beyond the Earth");
            Value::Place(Location { name, point: point.map(on_earth).transpose()? })
        }
        Shape::Rows(rows) => Value::Rows(rows.into_iter().map(to_row).collect::<Result<_, _>>()?),
    })
}

fn to_row(row: BTreeMap<String, Cell>) -> Result<Row, String> {
    let answer = |cell| match cell {
        Cell::Value(shape) => to_value(shape).map(Answer::Known),
        Cell::Kind(kind) => Answer::without_value(&kind).ok_or_else(|| format!("says `{kind}` without a value")),
    };
    let cells = row.into_iter().map(|(column, cell)| Ok((ColumnKey::new(&column), answer(cell)?)));
    Ok(Row::new(cells.collect::<Result<Vec<_>, String>>()?))
}

/// The JSON of a localised text.
pub(crate) fn of_localized(text: &Localized) -> String {
    serde_json::to_string(&by_code(text)).expect("a map with text keys is always JSON")
}

/// The localised text of this JSON, or what is wrong with it.
pub(crate) fn localized(json: &str) -> Result<Localized, String> {
    serde_json::from_str(json).map_err(|error| format!("is not a localised text: {error}")).and_then(of_codes)
}

/// The day of this text, or what is wrong with it.
pub(crate) fn day(text: &str) -> Result<Day, String> {
    text.parse().map_err(|error| format!("is not a day: {error}"))
}

/// The period between these days, or what is wrong with it.
pub(crate) fn period(from: &str, to: &str) -> Result<Period, String> {
    Period::new(day(from)?, day(to)?).map_err(|error| format!("is not a period: {error}"))
}

/// The language of this code, or what is wrong with it.
pub(crate) fn language(code: &str) -> Result<Language, String> {
    Language::parse(code).ok_or_else(|| format!("names the unknown language `{code}`"))
}

fn by_code(text: &Localized) -> BTreeMap<String, String> {
    text.iter().map(|(language, words)| (language.code().to_owned(), words.to_owned())).collect()
}

fn of_codes(texts: BTreeMap<String, String>) -> Result<Localized, String> {
    let texts: Result<Vec<_>, String> = texts.into_iter().map(|(code, words)| Ok((language(&code)?, words))).collect();
    Ok(Localized::new(texts?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_value_is_read_as_it_was_written() {
        let text = Localized::new([(Language::Arabic, "لا".to_owned()), (Language::Chinese, "\u{1f}无\n\0".to_owned())]);
        let span = Period::new(day("2022-07-01").unwrap(), day("2023-06-30").unwrap()).unwrap();
        let values = [
            (Value::YesNo(true), r#"{"yes-no":true}"#),
            (Value::Number(i64::MIN), r#"{"number":-9223372036854775808}"#),
            (Value::Ratio { part: 3, whole: 0 }, r#"{"ratio":{"part":3,"whole":0}}"#),
            (Value::Choice("none".to_owned()), r#"{"choice":"none"}"#),
            (Value::Text(text), r#"{"text":{"ar":"لا","zh":"\u001f无\n\u0000"}}"#),
            (Value::Text(Localized::default()), r#"{"text":{}}"#),
            (Value::When(span), r#"{"when":{"from":"2022-07-01","to":"2023-06-30"}}"#),
        ];
        for (value, json) in values {
            let known = Answer::Known(value);
            assert_eq!(of_answer(&known).as_deref(), Some(json));
            assert_eq!(answer("known", Some(json)), Ok(known));
        }
    }

    #[test]
    fn what_is_not_a_value_says_why() {
        let wrong = [
            ("known", None),
            ("perhaps", None),
            ("none", Some(r#"{"number":0}"#)),
            ("known", Some("")),
            ("known", Some(r#"{"number":1.5}"#)),
            ("known", Some(r#"{"text":{"la":"nihil"}}"#)),
            ("known", Some(r#"{"when":{"from":"2023-07-01","to":"2023-06-30"}}"#)),
        ];
        for (kind, value) in wrong {
            assert!(answer(kind, value).is_err(), "{kind} {value:?}");
        }
    }
}
