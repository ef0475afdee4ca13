//! The shapes that scripts rely on. They change by addition only.

mod cases;
mod contradictions;
mod readings;
mod standings;

use std::collections::BTreeMap;

use serde::Serialize;
use spectemur_app::{
    Amount, Explanation, IndicatorsReading, Observation, PopulationExplained, PopulationExplanation, Published,
    StatusReading,
};
use spectemur_language::Voice;
use spectemur_model::answer::{Location, Row};
use spectemur_model::statement::Recorded;
use spectemur_model::{Answer, StateCode, Value};

pub(crate) use cases::{forecast, requests};
pub(crate) use contradictions::{AgainstJson, against, contradictions, ruling};
pub(crate) use readings::{reading_address, readings};
pub(crate) use standings::{standings, what_if};

/// Prints a value as JSON.
pub(crate) fn print(value: &impl Serialize) -> anyhow::Result<()> {
    crate::terminal::line(&serde_json::to_string_pretty(value)?);
    Ok(())
}

#[derive(Serialize)]
pub(crate) struct Status {
    as_of: String,
    deposited: usize,
    in_force: usize,
    signed_only: usize,
    withdrawn: usize,
    states: BTreeMap<String, StateStatus>,
}

#[derive(Serialize)]
struct StateStatus {
    status: &'static str,
    signed_on: Option<String>,
    deposited_on: Option<String>,
    instrument: Option<String>,
    entry_into_force_on: Option<String>,
    withdrawn_on: Option<String>,
    source: Option<String>,
}

impl From<&StatusReading> for Status {
    fn from(reading: &StatusReading) -> Self {
        let states = reading.states.iter().map(|(state, status, registration)| {
            let day = |day: Option<spectemur_model::Day>| day.map(|day| day.to_string());
            let registration = registration.as_ref();
            let status = StateStatus {
                status: status.word(),
                signed_on: day(registration.and_then(|known| known.signed_on)),
                deposited_on: day(registration.and_then(|known| known.deposited_on)),
                instrument: registration.map(|known| known.instrument.clone()).filter(|word| !word.is_empty()),
                entry_into_force_on: day(registration.and_then(|known| known.entry_into_force_on)),
                withdrawn_on: day(registration.and_then(|known| known.withdrawn_on)),
                source: registration.map(|known| known.source.to_string()),
            };
            (state.to_string(), status)
        });
        Self {
            as_of: reading.as_of.to_string(),
            deposited: reading.counts.deposited,
            in_force: reading.counts.in_force,
            signed_only: reading.counts.signed_only,
            withdrawn: reading.counts.withdrawn,
            states: states.collect(),
        }
    }
}

#[derive(Serialize)]
pub(crate) struct Indicators {
    plan: String,
    meeting: String,
    period: Period,
    as_of: String,
    observations: Vec<ObservationJson>,
}

#[derive(Serialize)]
struct Period {
    from: String,
    to: String,
}

impl From<spectemur_model::Period> for Period {
    fn from(period: spectemur_model::Period) -> Self {
        Self { from: period.from().to_string(), to: period.to().to_string() }
    }
}

/// A number, or an object with part and whole.
#[derive(Serialize)]
#[serde(untagged)]
enum AmountJson {
    Count(i64),
    Share { part: i64, whole: i64 },
}

impl From<Amount> for AmountJson {
    fn from(amount: Amount) -> Self {
        match amount {
            Amount::Count(number) => Self::Count(number),
            Amount::Share { part, whole } => Self::Share { part, whole },
        }
    }
}

#[derive(Serialize)]
struct ObservationJson {
    indicator: String,
    states: Vec<String>,
    at_least: Option<i64>,
    at_most: Option<i64>,
    value: Option<AmountJson>,
    published: Vec<PublishedJson>,
    agreement: &'static str,
    denied: Vec<String>,
    conflicts: Vec<String>,
}

#[derive(Serialize)]
struct PublishedJson {
    value: Option<AmountJson>,
    place: String,
    at: String,
    source: String,
}

fn published(voice: &Voice, published: &Published) -> PublishedJson {
    let place = voice.place(&published.place).unwrap_or_else(|_| published.place.to_string());
    PublishedJson {
        value: published.value.map(AmountJson::from),
        place,
        at: published.place.to_string(),
        source: published.source.to_string(),
    }
}

fn codes(states: impl IntoIterator<Item = StateCode>) -> Vec<String> {
    states.into_iter().map(|state| state.to_string()).collect()
}

fn observation(voice: &Voice, observation: &Observation) -> ObservationJson {
    let figure = observation.figure.as_str();
    ObservationJson {
        indicator: figure.split_once('.').map_or(figure, |(_, indicator)| indicator).to_owned(),
        states: codes(observation.counted.iter().map(|counted| counted.state)),
        at_least: observation.bounds.at_least,
        at_most: observation.bounds.at_most,
        value: observation.value.map(AmountJson::from),
        published: observation.published.iter().map(|figure| published(voice, figure)).collect(),
        agreement: observation.agreement.word(),
        denied: codes(observation.denied.iter().map(|counted| counted.state)),
        conflicts: codes(observation.conflicts.iter().map(|counted| counted.state)),
    }
}

/// Places are said in the language of `voice`; `at` is the same in every language.
pub(crate) fn indicators(voice: &Voice, reading: &IndicatorsReading) -> Indicators {
    Indicators {
        plan: reading.plan.to_string(),
        meeting: reading.meeting.to_string(),
        period: reading.moment.period().into(),
        as_of: reading.moment.as_of().to_string(),
        observations: reading.observations.iter().map(|known| observation(voice, known)).collect(),
    }
}

#[derive(Serialize)]
pub(crate) struct ExplanationJson {
    plan: String,
    meeting: String,
    period: Period,
    as_of: String,
    title: BTreeMap<String, String>,
    rule: Rule,
    observation: ObservationJson,
    population: Option<Population>,
    silent: Vec<String>,
    evidence: Vec<Evidence>,
    related: Vec<Evidence>,
    sources: Vec<SourceJson>,
}

#[derive(Serialize)]
struct Rule {
    kind: &'static str,
    among: Option<String>,
    questions: Vec<String>,
    window: &'static str,
    cite: String,
    assumed: Vec<BTreeMap<String, String>>,
}

#[derive(Serialize)]
struct Population {
    id: String,
    certain: Vec<String>,
    possible: Vec<String>,
    evidence: BTreeMap<String, Vec<String>>,
}

#[derive(Serialize)]
struct Evidence {
    statement: String,
    state: Option<String>,
    question: String,
    answer: AnswerJson,
    period: Period,
    basis: &'static str,
    source: String,
    place: String,
    at: String,
    recorded_at: String,
}

#[derive(Serialize)]
struct AnswerJson {
    kind: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    value: Option<serde_json::Value>,
}

fn answer(answer: &Answer) -> AnswerJson {
    AnswerJson { kind: answer.kind(), value: answer.value().map(value) }
}

fn value(value: &Value) -> serde_json::Value {
    match value {
        Value::YesNo(yes) => serde_json::json!(yes),
        Value::Number(number) => serde_json::json!(number),
        Value::Ratio { part, whole } => serde_json::json!({ "part": part, "whole": whole }),
        Value::Choice(text) | Value::Name(text) => serde_json::json!(text),
        Value::Text(text) => serde_json::json!(localized(text)),
        Value::When(period) => {
            serde_json::json!({ "from": period.from().to_string(), "to": period.to().to_string() })
        }
        Value::Place(Location { name, point: None }) => serde_json::json!({ "name": name }),
        Value::Place(Location { name, point: Some(point) }) => {
            let degrees = |millionths: i32| f64::from(millionths) / 1e6;
            let (latitude, longitude) = (degrees(point.latitude()), degrees(point.longitude()));
            serde_json::json!({ "name": name, "latitude": latitude, "longitude": longitude })
        }
        Value::Rows(rows) => rows.iter().map(row).collect(),
    }
}

fn row(row: &Row) -> serde_json::Value {
    let cell = |cell: &Answer| cell.value().map_or_else(|| serde_json::json!({ "kind": cell.kind() }), value);
    row.cells().map(|(column, answer)| (column.to_string(), cell(answer))).collect()
}

fn localized(text: &spectemur_model::Localized) -> BTreeMap<String, String> {
    text.iter().map(|(language, text)| (language.to_string(), text.to_owned())).collect()
}

fn evidence(voice: &Voice, recorded: &Recorded) -> Evidence {
    let statement = &recorded.statement;
    Evidence {
        statement: recorded.id.hex(),
        state: statement.subject.state().map(|state| state.to_string()),
        question: statement.question.to_string(),
        answer: answer(&statement.answer),
        period: statement.period.into(),
        basis: statement.basis.word(),
        source: statement.source.to_string(),
        place: voice.place(&statement.place).unwrap_or_else(|_| statement.place.to_string()),
        at: statement.place.to_string(),
        recorded_at: recorded.recorded_at.to_string(),
    }
}

#[derive(Serialize)]
struct SourceJson {
    id: String,
    kind: String,
    symbol: Option<String>,
    title: BTreeMap<String, String>,
    dated_on: Option<String>,
    received_on: Option<String>,
    verified: bool,
}

pub(crate) fn explanation(voice: &Voice, known: &Explanation) -> ExplanationJson {
    let measure = &known.measure;
    ExplanationJson {
        plan: known.plan.to_string(),
        meeting: known.meeting.to_string(),
        period: known.moment.period().into(),
        as_of: known.moment.as_of().to_string(),
        title: localized(&measure.title),
        rule: Rule {
            kind: measure.count.word(),
            among: measure.among.as_ref().map(ToString::to_string),
            questions: known.questions().into_iter().map(ToString::to_string).collect(),
            window: measure.window.word(),
            cite: measure.cite.to_string(),
            assumed: measure.assumed.iter().map(localized).collect(),
        },
        observation: observation(voice, &known.observation),
        population: known.population.as_ref().map(members),
        silent: codes(known.observation.open.iter().copied()),
        evidence: known.statements.values().map(|recorded| evidence(voice, recorded)).collect(),
        related: known.related.iter().map(|recorded| evidence(voice, recorded)).collect(),
        sources: known
            .sources
            .values()
            .map(|source| SourceJson {
                id: source.id.to_string(),
                kind: source.kind.clone(),
                symbol: source.symbol.clone(),
                title: localized(&source.title),
                dated_on: source.dated_on.map(|day| day.to_string()),
                received_on: source.received_on.map(|day| day.to_string()),
                verified: source.verified,
            })
            .collect(),
    }
}

fn members(population: &PopulationExplained) -> Population {
    let evidence = population.evidence.iter();
    Population {
        id: population.id.to_string(),
        certain: codes(population.certain.iter().copied()),
        possible: codes(population.possible.iter().copied()),
        evidence: evidence.map(|(state, ids)| (state.to_string(), ids.iter().map(|id| id.hex()).collect())).collect(),
    }
}

#[derive(Serialize)]
pub(crate) struct PopulationJson {
    as_of: String,
    period: Period,
    population: Population,
    evidence: Vec<Evidence>,
}

pub(crate) fn population(voice: &Voice, known: &PopulationExplanation) -> PopulationJson {
    PopulationJson {
        as_of: known.moment.as_of().to_string(),
        period: known.moment.period().into(),
        population: members(&known.population),
        evidence: known.statements.values().map(|recorded| evidence(voice, recorded)).collect(),
    }
}

#[derive(Serialize)]
pub(crate) struct VerificationJson {
    pub(crate) sound: bool,
    pub(crate) sources: u64,
    pub(crate) statements: u64,
    pub(crate) entries: u64,
    pub(crate) head: Option<String>,
    pub(crate) problems: Vec<ProblemJson>,
}

#[derive(Serialize)]
pub(crate) struct ProblemJson {
    pub(crate) table: &'static str,
    pub(crate) row: String,
    pub(crate) fault: String,
}
