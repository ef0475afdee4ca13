//! The figures of a published reading as a file: each measure with its bounds, its States, the statements behind it and
//! what documents print.
//!
//! The format is our own: JSON in UTF-8 without blanks, the names of each object in the order of the alphabet, so that
//! the same figures give the same bytes and everybody who has the file can compute its hash. What is not known is null
//! and never a zero.

use std::collections::BTreeMap;

use serde::Serialize;
use serde_json::Value;
use sha2::{Digest as _, Sha256};
use spectemur_model::{Day, Instant, Period, SourceId, StateCode, StatementId};

/// What such a file says that it is, with the version of the format.
const KIND: &str = "spectemur-figures-1";

/// The figures of a reading.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FiguresFile {
    /// The plan whose measures they are.
    pub plan: String,
    /// The meeting for which they were read.
    pub meeting: String,
    /// The reporting period, both days inside.
    pub period: Period,
    /// The day on which law and world were looked at.
    pub as_of: Day,
    /// The instant up to which the record counts, inclusive.
    pub known_by: Instant,
    /// One for each measure, in the plan's order.
    pub figures: Vec<Figure>,
}

/// One figure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Figure {
    /// Plan and measure.
    pub id: String,
    /// The value, where the record gives one.
    pub value: Option<Printed>,
    /// No less than this, as far as the record sets a bound.
    pub at_least: Option<i64>,
    /// No more than this.
    pub at_most: Option<i64>,
    /// How it stands to what documents print: a word.
    pub agreement: String,
    /// The States counted, each with the statements behind it.
    pub counted: Vec<(StateCode, Vec<StatementId>)>,
    /// The States that are not counted because the record denies it, each with the statements behind it.
    pub denied: Vec<(StateCode, Vec<StatementId>)>,
    /// The States on which the record is silent or contradicts itself.
    pub open: Vec<StateCode>,
    /// Statements behind a number that is not a count of States.
    pub evidence: Vec<StatementId>,
    /// What documents print: figure, document and place.
    pub published: Vec<(Option<Printed>, SourceId, String)>,
}

/// A number, or so many of so many.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Printed {
    /// A number.
    Number(i64),
    /// So many of so many.
    Share {
        /// The part.
        part: i64,
        /// The whole.
        whole: i64,
    },
}

// The fields stand in the order of the alphabet, which is what makes the bytes canonical.
#[derive(Serialize)]
struct Written {
    as_of: String,
    figures: Vec<WrittenFigure>,
    from: String,
    kind: &'static str,
    known_by: String,
    meeting: String,
    plan: String,
    to: String,
}

#[derive(Serialize)]
struct WrittenFigure {
    agreement: String,
    at_least: Option<i64>,
    at_most: Option<i64>,
    counted: Vec<WrittenState>,
    denied: Vec<WrittenState>,
    evidence: Vec<String>,
    id: String,
    open: Vec<String>,
    published: Vec<WrittenPublished>,
    value: Option<WrittenValue>,
}

#[derive(Serialize)]
struct WrittenState {
    state: String,
    statements: Vec<String>,
}

#[derive(Serialize)]
struct WrittenPublished {
    place: String,
    source: String,
    value: Option<WrittenValue>,
}

#[derive(Serialize)]
#[serde(untagged)]
enum WrittenValue {
    Number { number: i64 },
    Share { part: i64, whole: i64 },
}

impl From<Printed> for WrittenValue {
    fn from(printed: Printed) -> Self {
        match printed {
            Printed::Number(number) => Self::Number { number },
            Printed::Share { part, whole } => Self::Share { part, whole },
        }
    }
}

impl From<&Figure> for WrittenFigure {
    fn from(figure: &Figure) -> Self {
        let ids = |ids: &[StatementId]| ids.iter().map(StatementId::hex).collect();
        let states = |states: &[(StateCode, Vec<StatementId>)]| {
            let states = states.iter();
            states.map(|(state, behind)| WrittenState { state: state.to_string(), statements: ids(behind) }).collect()
        };
        let published = figure.published.iter();
        Self {
            agreement: figure.agreement.clone(),
            at_least: figure.at_least,
            at_most: figure.at_most,
            counted: states(&figure.counted),
            denied: states(&figure.denied),
            evidence: ids(&figure.evidence),
            id: figure.id.clone(),
            open: figure.open.iter().map(ToString::to_string).collect(),
            published: published
                .map(|(value, source, place)| WrittenPublished {
                    place: place.clone(),
                    source: source.to_string(),
                    value: value.map(WrittenValue::from),
                })
                .collect(),
            value: figure.value.map(WrittenValue::from),
        }
    }
}

/// The figures as a file.
#[must_use]
pub fn to_json(file: &FiguresFile) -> String {
    let written = Written {
        as_of: file.as_of.to_string(),
        figures: file.figures.iter().map(WrittenFigure::from).collect(),
        from: file.period.from().to_string(),
        kind: KIND,
        known_by: file.known_by.to_string(),
        meeting: file.meeting.clone(),
        plan: file.plan.clone(),
        to: file.period.to().to_string(),
    };
    // Texts, numbers and lists of them: nothing here that JSON cannot say.
    serde_json::to_string(&written).unwrap_or_default()
}

/// The SHA-256 of a file's bytes, as 64 hexadecimal digits: what any tool for hashes prints.
#[must_use]
pub fn hash(file: &str) -> String {
    Sha256::digest(file).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The ids of the figures that two files have otherwise, in order of the ids; those that one of them lacks as well.
///
/// A file that does not read has no figures.
#[must_use]
pub fn differing(one: &str, other: &str) -> Vec<String> {
    let (one, other) = (by_id(one), by_id(other));
    let mut ids: Vec<&String> = one.keys().chain(other.keys()).collect();
    ids.sort();
    ids.dedup();
    ids.into_iter().filter(|id| one.get(*id) != other.get(*id)).cloned().collect()
}

fn by_id(file: &str) -> BTreeMap<String, Value> {
    let read: Value = serde_json::from_str(file).unwrap_or_default();
    let figures = read.get("figures").and_then(Value::as_array).cloned().unwrap_or_default();
    figures.into_iter().filter_map(|figure| Some((figure.get("id")?.as_str()?.to_owned(), figure))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(value: Option<Printed>) -> FiguresFile {
        let day = |text: &str| text.parse::<Day>().unwrap();
        let figure = |id: &str, value| Figure {
            id: id.to_owned(),
            value,
            at_least: Some(2),
            at_most: None,
            agreement: "unpublished".to_owned(),
            counted: vec![(StateCode::parse("AAA").unwrap(), vec![])],
            denied: vec![(StateCode::parse("CCC").unwrap(), vec![])],
            open: vec![StateCode::parse("BBB").unwrap()],
            evidence: vec![],
            published: vec![(None, SourceId::new("a-document"), "para:1".to_owned())],
        };
        FiguresFile {
            plan: "a".to_owned(),
            meeting: "1M".to_owned(),
            period: Period::new(day("2022-07-01"), day("2023-06-30")).unwrap(),
            as_of: day("2023-06-30"),
            known_by: "2023-09-01T08:00:00Z".parse().unwrap(),
            figures: vec![figure("a.1", Some(Printed::Number(2))), figure("a.2", value)],
        }
    }

    #[test]
    fn the_same_figures_give_the_same_bytes_in_the_order_of_the_alphabet() {
        let written = to_json(&file(Some(Printed::Share { part: 1, whole: 3 })));
        let begins = "{\"as_of\":\"2023-06-30\",\"figures\":[{\"agreement\":\"unpublished\",\"at_least\":2,\
                      \"at_most\":null,\"counted\":[{\"state\":\"AAA\",\"statements\":[]}],\
                      \"denied\":[{\"state\":\"CCC\",\"statements\":[]}],\"evidence\":[],\
                      \"id\":\"a.1\",\"open\":[\"BBB\"],\"published\":[{\"place\":\"para:1\",\
                      \"source\":\"a-document\",\"value\":null}],\"value\":{\"number\":2}},";
        assert!(written.starts_with(begins), "{written}");
        let ends = "\"value\":{\"part\":1,\"whole\":3}}],\"from\":\"2022-07-01\",\"kind\":\"spectemur-figures-1\",\
                    \"known_by\":\"2023-09-01T08:00:00Z\",\"meeting\":\"1M\",\"plan\":\"a\",\"to\":\"2023-06-30\"}";
        assert!(written.ends_with(ends), "{written}");
        // SHA-256 of nothing, as published with the algorithm.
        assert_eq!(hash(""), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }

    #[test]
    fn what_differs_is_named_and_nothing_is_not_zero() {
        let (none, zero) = (to_json(&file(None)), to_json(&file(Some(Printed::Number(0)))));
        assert_eq!(differing(&none, &zero), ["a.2"]);
        assert_eq!(differing(&none, &none), Vec::<String>::new());
        assert_eq!(differing(&none, "no file"), ["a.1", "a.2"]);
    }
}
