//! The values of known answers as JSON: one shape for each type of question, none of which can be read for another.

use std::collections::BTreeMap;

use serde::Serialize;
use spectemur_model::answer::{Location, Row};
use spectemur_model::{Answer, Language, Localized, Value};
use utoipa::ToSchema;

/// The value of a known answer, by the type of its question.
#[derive(Serialize, ToSchema)]
#[serde(untagged)]
pub(super) enum ValueShape {
    /// yes-no
    YesNo(bool),
    /// number; its unit stands with the question
    Number(i64),
    /// choice, by its key, or name
    Word(String),
    /// when: a day, or a span where the source is no more exact
    When(SpanShape),
    /// ratio
    Ratio(RatioShape),
    /// text, in the languages that the record has
    Text(SaidTexts),
    /// place
    Place(PlaceShape),
    /// table: its rows, each with the cells that were filled, by column
    Rows(Vec<BTreeMap<String, CellShape>>),
}

/// A span of days; both are inside, and the same where it is one day.
#[derive(Serialize, ToSchema)]
pub(super) struct SpanShape {
    #[schema(format = Date)]
    from: String,
    #[schema(format = Date)]
    to: String,
}

/// So many of so many.
#[derive(Serialize, ToSchema)]
pub(super) struct RatioShape {
    part: i64,
    whole: i64,
}

/// A text by the codes of languages.
#[derive(Default, Serialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct SaidTexts {
    #[serde(skip_serializing_if = "Option::is_none")]
    ar: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    en: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    es: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    fr: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    ru: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    zh: Option<String>,
}

/// A place as a source names it, with its point (WGS 84) where one is given.
#[derive(Serialize, ToSchema)]
pub(super) struct PlaceShape {
    /// Empty where only the point is given.
    name: String,
    /// Degrees north of the equator.
    #[schema(minimum = -90, maximum = 90)]
    latitude: Option<f64>,
    /// Degrees east of Greenwich.
    #[schema(minimum = -180, maximum = 180)]
    longitude: Option<f64>,
}

/// One cell of a table.
#[derive(Serialize, ToSchema)]
pub(super) struct CellShape {
    /// known, not-known, not-applicable, none or not-reported.
    kind: String,
    /// The value of a known answer; no cell holds a table.
    #[schema(no_recursion)]
    value: Option<Box<ValueShape>>,
}

impl From<&Value> for ValueShape {
    fn from(value: &Value) -> Self {
        match value {
            Value::YesNo(yes) => Self::YesNo(*yes),
            Value::Number(number) => Self::Number(*number),
            Value::Choice(text) | Value::Name(text) => Self::Word(text.clone()),
            Value::When(on) => Self::When(SpanShape { from: on.from().to_string(), to: on.to().to_string() }),
            Value::Ratio { part, whole } => Self::Ratio(RatioShape { part: *part, whole: *whole }),
            Value::Text(text) => Self::Text(SaidTexts::from(text)),
            Value::Place(location) => Self::Place(PlaceShape::from(location)),
            Value::Rows(rows) => Self::Rows(rows.iter().map(cells).collect()),
        }
    }
}

fn cells(row: &Row) -> BTreeMap<String, CellShape> {
    row.cells().map(|(column, answer)| (column.to_string(), CellShape::from(answer))).collect()
}

impl From<&Answer> for CellShape {
    fn from(answer: &Answer) -> Self {
        let value = answer.value().map(|value| Box::new(ValueShape::from(value)));
        Self { kind: answer.kind().to_owned(), value }
    }
}

impl From<&Localized> for SaidTexts {
    fn from(text: &Localized) -> Self {
        let mut shape = Self::default();
        for (language, words) in text.iter() {
            let of_language = match language {
                Language::Arabic => &mut shape.ar,
                Language::English => &mut shape.en,
                Language::Spanish => &mut shape.es,
                Language::French => &mut shape.fr,
                Language::Russian => &mut shape.ru,
                Language::Chinese => &mut shape.zh,
            };
            *of_language = Some(words.to_owned());
        }
        shape
    }
}

impl From<&Location> for PlaceShape {
    fn from(location: &Location) -> Self {
        let degrees = |millionths: i32| f64::from(millionths) / 1_000_000.0;
        Self {
            name: location.name.clone(),
            latitude: location.point.map(|point| degrees(point.latitude())),
            longitude: location.point.map(|point| degrees(point.longitude())),
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;
    use spectemur_model::answer::Point;
    use spectemur_model::{ColumnKey, Period};

    use super::*;

    fn written(value: &Value) -> serde_json::Value {
        serde_json::to_value(ValueShape::from(value)).unwrap()
    }

    #[test]
    fn a_place_has_its_name_and_its_degrees_without_a_loss() {
        let point = Point::new(18_123_457, -1);
        let place = |name: &str, point| Value::Place(Location { name: name.to_owned(), point });
        let full = json!({ "name": "North", "latitude": 18.123457, "longitude": -0.000001 });
        assert_eq!(written(&place("North", point)), full);
        let named = json!({ "name": "North", "latitude": null, "longitude": null });
        assert_eq!(written(&place("North", None)), named, "no point is not the point at zero");
    }

    #[test]
    fn a_table_keeps_its_rows_and_what_each_cell_says() {
        let cell = |column: &str, answer| (ColumnKey::new(column), answer);
        let day = Period::day("2025-03-01".parse().unwrap());
        let rows = vec![
            Row::new([cell("count", Answer::Known(Value::Number(0))), cell("begun", Answer::Known(Value::When(day)))]),
            Row::new([cell("count", Answer::NotKnown)]),
        ];
        let expected = json!([
            { "begun": { "kind": "known", "value": { "from": "2025-03-01", "to": "2025-03-01" } },
              "count": { "kind": "known", "value": 0 } },
            { "count": { "kind": "not-known", "value": null } },
        ]);
        assert_eq!(written(&Value::Rows(rows)), expected);
    }
}
