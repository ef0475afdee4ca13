//! The published JSON Schema (2020-12) of a version of the form.
//!
//! It says what [`to_json`](super::to_json) writes and what [`from_json`](super::from_json) takes. Where the form wants
//! a column to be filled the schema requires it, although a row without it is read and then found by the checks.

use std::collections::BTreeMap;

use spectemur_model::package::{Choice, Column, Question};
use spectemur_model::report::ReportKind;
use spectemur_model::{AnswerType, Language, Localized, QuestionKey, Template};

use super::assemble::NO_VALUES;
use super::limits;
use crate::json::Json;

const DAY: &str = "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$";

/// Writes the schema, with titles and descriptions in English. Questions that are not there are left out.
#[must_use]
pub fn schema(template: &Template, questions: &BTreeMap<QuestionKey, Question>) -> Vec<u8> {
    let asked: Vec<&Question> = template.questions().filter_map(|key| questions.get(key)).collect();
    let keys = Json::map([("enum", Json::texts(asked.iter().map(|question| &question.key)))]);
    let answers = asked.iter().map(|question| (question.key.as_str(), of_question(question)));
    let covers = template.forms.iter().map(|form| {
        let known = of_cover(form.may_not_apply);
        (form.key.as_str(), described(&form.title, &Localized::default(), known))
    });
    let text = || Json::map([("$ref", Json::from("#/$defs/text"))]);
    let properties = [
        ("form", Json::map([("const", Json::from(template.id.as_str()))])),
        ("state", pattern("^[A-Z]{3}$")),
        ("kind", one_of(ReportKind::ALL.iter().map(|(_, word)| *word))),
        ("from", day()),
        ("to", day()),
        ("language", one_of(Language::ALL.iter().map(|language| language.code()))),
        ("cover", object(covers, &[])),
        ("answers", object(answers, &[])),
        ("public", list_of_unique(keys.clone())),
        ("not_public", list_of_unique(keys)),
        ("remarks", Json::map([("type", Json::from("object")), ("additionalProperties", text())])),
        ("attachments", Json::map([("type", Json::from("object")), ("additionalProperties", attachment())])),
    ];
    let mut root = object(properties, &["form", "state", "kind", "from", "to", "language"]);
    if let Json::Map(members) = &mut root {
        members.insert("$schema".to_owned(), Json::from("https://json-schema.org/draft/2020-12/schema"));
        members.insert("$id".to_owned(), Json::from(format!("urn:spectemur:form:{}", template.id)));
        members.insert("title".to_owned(), Json::from(template.title.or_any(Language::English)));
        members.insert("$defs".to_owned(), Json::map([("no-answer", no_answer()), ("text", one_text())]));
    }
    root.bytes()
}

fn object<'k>(properties: impl IntoIterator<Item = (&'k str, Json)>, required: &[&str]) -> Json {
    let mut members = vec![
        ("type", Json::from("object")),
        ("properties", Json::map(properties)),
        ("additionalProperties", Json::from(false)),
    ];
    if !required.is_empty() {
        members.push(("required", Json::texts(required)));
    }
    Json::map(members)
}

fn one_of<'k>(words: impl IntoIterator<Item = &'k str>) -> Json {
    Json::map([("enum", Json::texts(words))])
}

fn any_of(schemas: impl IntoIterator<Item = Json>) -> Json {
    Json::map([("anyOf", Json::List(schemas.into_iter().collect()))])
}

fn pattern(pattern: &str) -> Json {
    Json::map([("type", Json::from("string")), ("pattern", Json::from(pattern))])
}

fn day() -> Json {
    let Json::Map(mut members) = pattern(DAY) else {
        return Json::Bool(true);
    };
    members.insert("format".to_owned(), Json::from("date"));
    Json::Map(members)
}

/// A text that is not blank. The length is counted in characters here, and in units of UTF-16 when it is read.
fn one_text() -> Json {
    Json::map([
        ("type", Json::from("string")),
        ("pattern", Json::from("\\S")),
        ("maxLength", Json::Decimal(limits::TEXT_UNITS.to_string())),
    ])
}

fn integer() -> Json {
    Json::map([("type", Json::from("integer")), ("minimum", Json::from(i64::MIN)), ("maximum", Json::from(i64::MAX))])
}

fn degrees(largest: i64) -> Json {
    Json::map([("type", Json::from("number")), ("minimum", Json::from(-largest)), ("maximum", Json::from(largest))])
}

fn list_of_unique(members: Json) -> Json {
    Json::map([("type", Json::from("array")), ("items", members), ("uniqueItems", Json::from(true))])
}

fn attachment() -> Json {
    let size = Json::map([("type", Json::from("integer")), ("minimum", Json::from(0))]);
    let text = Json::map([("type", Json::from("string"))]);
    let public = Json::map([("type", Json::from("boolean"))]);
    let members = [("media", text), ("size", size), ("sha256", pattern("^[0-9a-f]{64}$")), ("public", public)];
    object(members, &["media", "size", "sha256"])
}

fn of_cover(may_not_apply: bool) -> Json {
    let words: &[&str] = if may_not_apply { &["changed", "not-applicable"] } else { &["changed"] };
    let year =
        Json::map([("type", Json::from("integer")), ("minimum", Json::from(1900)), ("maximum", Json::from(9999))]);
    any_of([one_of(words.iter().copied()), object([("unchanged_since", year)], &["unchanged_since"])])
}

fn no_answer() -> Json {
    object([("kind", one_of(NO_VALUES.iter().map(|(id, _)| *id)))], &["kind"])
}

fn described(label: &Localized, help: &Localized, schema: Json) -> Json {
    let Json::Map(mut members) = schema else {
        return schema;
    };
    for (name, text) in [("title", label), ("description", help)] {
        let text = text.or_any(Language::English);
        if !text.is_empty() {
            members.insert(name.to_owned(), Json::from(text));
        }
    }
    Json::Map(members)
}

fn of_question(question: &Question) -> Json {
    let value = if question.answer_type == AnswerType::Table {
        let row = object(
            question.columns.iter().map(|column| (column.key.as_str(), of_column(column))),
            &question
                .columns
                .iter()
                .filter(|column| column.required)
                .map(|column| column.key.as_str())
                .collect::<Vec<_>>(),
        );
        let Json::Map(mut members) = row else {
            return row;
        };
        members.insert("minProperties".to_owned(), Json::from(1));
        let rows = [("type", Json::from("array")), ("minItems", Json::from(1)), ("items", Json::Map(members))];
        Json::map(rows)
    } else {
        of_value(question.answer_type, &question.choices, question.unit.as_deref())
    };
    described(&question.label, &question.help, or_no_answer(value))
}

fn of_column(column: &Column) -> Json {
    let value = of_value(column.answer_type, &column.choices, column.unit.as_deref());
    described(&column.label, &column.help, or_no_answer(value))
}

fn or_no_answer(value: Json) -> Json {
    any_of([value, Json::map([("$ref", Json::from("#/$defs/no-answer"))])])
}

fn of_value(kind: AnswerType, choices: &[Choice], unit: Option<&str>) -> Json {
    let text = || Json::map([("$ref", Json::from("#/$defs/text"))]);
    match kind {
        AnswerType::YesNo => Json::map([("type", Json::from("boolean"))]),
        AnswerType::Number => match (integer(), unit) {
            (Json::Map(mut members), Some(unit)) => {
                members.insert("$comment".to_owned(), Json::from(format!("unit: {unit}")));
                Json::Map(members)
            }
            (number, _) => number,
        },
        AnswerType::Ratio => object([("part", integer()), ("whole", integer())], &["part", "whole"]),
        AnswerType::Choice => any_of(choices.iter().map(|choice| {
            let key = Json::map([("const", Json::from(choice.key.as_str()))]);
            described(&choice.label, &Localized::default(), key)
        })),
        AnswerType::Text => {
            let languages = Language::ALL.iter().map(|language| (language.code(), text()));
            let Json::Map(mut several) = object(languages, &[]) else {
                return text();
            };
            several.insert("minProperties".to_owned(), Json::from(1));
            any_of([text(), Json::Map(several)])
        }
        AnswerType::When => any_of([day(), object([("from", day()), ("to", day())], &["from", "to"])]),
        AnswerType::Munition | AnswerType::Name => text(),
        AnswerType::Place => {
            let point = object(
                [("name", text()), ("latitude", degrees(90)), ("longitude", degrees(180))],
                &["latitude", "longitude"],
            );
            any_of([text(), point, object([("name", text())], &["name"])])
        }
        AnswerType::Table => Json::Bool(false),
    }
}
