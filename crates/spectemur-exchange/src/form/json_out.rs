//! A report as canonical JSON: the same report always the same bytes, because their hash stands on the receipt.

use spectemur_model::answer::{Location, Row};
use spectemur_model::report::{Attachment, Cover};
use spectemur_model::{Answer, Language, Localized, Period, Report, Value};

use super::fields::degrees;
use crate::json::Json;

/// Writes the report. It says of every answer whether everybody may see it, so that it can be read without the
/// package: `public` and `not_public` list the answered questions.
#[must_use]
pub fn to_json(report: &Report) -> Vec<u8> {
    let answers = report.answers.iter();
    let answers = answers.map(|(key, given)| (key.as_str(), answer(&given.answer, report.language)));
    let seen = |public: bool| {
        Json::texts(report.answers.iter().filter(|(_, given)| given.public == public).map(|(key, _)| key))
    };
    let remarks = report.remarks.iter().map(|(place, text)| (place.as_str(), Json::from(text.as_str())));
    let attachments = report.attachments.iter().map(|(name, file)| (name.as_str(), attachment(file)));
    Json::map([
        ("form", Json::from(report.template.as_str())),
        ("state", Json::from(report.state.as_str())),
        ("kind", Json::from(report.kind.word())),
        ("from", Json::from(report.covers.from().to_string())),
        ("to", Json::from(report.covers.to().to_string())),
        ("language", Json::from(report.language.code())),
        ("cover", Json::map(report.cover.iter().map(|(form, said)| (form.as_str(), cover(*said))))),
        ("answers", Json::map(answers)),
        ("public", seen(true)),
        ("not_public", seen(false)),
        ("remarks", Json::map(remarks)),
        ("attachments", Json::map(attachments)),
    ])
    .bytes()
}

fn cover(said: Cover) -> Json {
    match said {
        Cover::Changed => Json::from("changed"),
        Cover::Unchanged { since } => Json::map([("unchanged_since", Json::from(i64::from(since)))]),
        Cover::NotApplicable => Json::from("not-applicable"),
    }
}

fn attachment(file: &Attachment) -> Json {
    let mut members = vec![
        ("media", Json::from(file.media.as_str())),
        ("size", Json::Decimal(file.size.to_string())),
        ("sha256", Json::from(file.hash.to_string())),
    ];
    // Left out where nobody said so, as in reports from before it could be said: their hashes stand on receipts.
    if file.public {
        members.push(("public", Json::from(true)));
    }
    Json::map(members)
}

fn answer(answer: &Answer, language: Language) -> Json {
    match answer {
        Answer::Known(known) => value(known, language),
        Answer::NotKnown | Answer::NotApplicable | Answer::None | Answer::NotReported => {
            Json::map([("kind", Json::from(answer.kind()))])
        }
    }
}

fn value(value: &Value, language: Language) -> Json {
    match value {
        Value::YesNo(yes) => Json::from(*yes),
        Value::Number(number) => Json::from(*number),
        Value::Ratio { part, whole } => Json::map([("part", Json::from(*part)), ("whole", Json::from(*whole))]),
        Value::Choice(text) | Value::Name(text) => Json::from(text.as_str()),
        Value::Text(said) => text(said, language),
        Value::When(period) => when(*period),
        Value::Place(location) => place(location),
        Value::Rows(rows) => Json::List(rows.iter().map(|cells| row(cells, language)).collect()),
    }
}

/// A text in the report's language alone is just the text.
fn text(said: &Localized, language: Language) -> Json {
    match (said.get(language), said.iter().count()) {
        (Some(only), 1) => Json::from(only),
        _ => Json::map(said.iter().map(|(language, text)| (language.code(), Json::from(text)))),
    }
}

fn when(period: Period) -> Json {
    if period.from() == period.to() {
        return Json::from(period.from().to_string());
    }
    Json::map([("from", Json::from(period.from().to_string())), ("to", Json::from(period.to().to_string()))])
}

/// A place without a point is just its name.
fn place(location: &Location) -> Json {
    let Some(point) = location.point else {
        return Json::from(location.name.as_str());
    };
    let mut members = vec![
        ("latitude", Json::Decimal(degrees(point.latitude()))),
        ("longitude", Json::Decimal(degrees(point.longitude()))),
    ];
    if !location.name.is_empty() {
        members.push(("name", Json::from(location.name.as_str())));
    }
    Json::map(members)
}

fn row(cells: &Row, language: Language) -> Json {
    Json::map(cells.cells().map(|(column, cell)| (column.as_str(), answer(cell, language))))
}
