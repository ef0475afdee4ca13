//! Values and localised texts as JSON: the shape that the tables hold, which is nobody else's.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use spectemur_model::{Answer, Day, Language, Localized, Period, Value};

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
}

/// The JSON of an answer's value, if it carries one.
pub(crate) fn of_answer(answer: &Answer) -> Option<String> {
    answer.value().map(|value| {
        let shape = match value {
            Value::YesNo(yes) => Shape::YesNo(*yes),
            Value::Number(number) => Shape::Number(*number),
            Value::Ratio { part, whole } => Shape::Ratio { part: *part, whole: *whole },
            Value::Choice(choice) => Shape::Choice(choice.clone()),
            Value::Text(text) => Shape::Text(by_code(text)),
            Value::When(period) => Shape::When { from: period.from().to_string(), to: period.to().to_string() },
        };
        serde_json::to_string(&shape).expect("maps have text keys and numbers are whole, which JSON always holds")
    })
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
    Ok(Answer::Known(match shape {
        Shape::YesNo(yes) => Value::YesNo(yes),
        Shape::Number(number) => Value::Number(number),
        Shape::Ratio { part, whole } => Value::Ratio { part, whole },
        Shape::Choice(choice) => Value::Choice(choice),
        Shape::Text(text) => Value::Text(of_codes(text)?),
        Shape::When { from, to } => Value::When(period(&from, &to)?),
    }))
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
