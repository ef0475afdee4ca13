//! Counts all measures of a plan over generated answers, for `cargo xtask bench`: `count TREATY PLAN FOLDER`.
//!
//! Every State of the register answers every question of the plan in each of 17 future years, so that the register
//! stands still; answers are generated and say nothing about any State. They are recorded in a fresh SQLite file with
//! its audit chain, read back, and counted with evidence. The same data goes to the folder as tables for a plain
//! script that counts beside it.
//!
//! Left in the folder: `statements.csv`, `measures.json`, `samples.json` (milliseconds by name), `values.json`.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::Path;
use std::time::Instant;

use serde_json::{Value as Json, json};
use spectemur_engine::{Moment, Populations, needs, observe};
use spectemur_model::measure::{Condition, Count, Expected, PopulationRule};
use spectemur_model::{
    Answer, Basis, Package, Period, Place, PlanId, QuestionKey, Source, SourceId, StateCode, Statement, Subject, Value,
};
use spectemur_store::{Address, Asked, Batch, Store};
use spectemur_testkit::package;
use spectemur_treaty::read_package;

const FIRST_YEAR: i16 = 2026;
const YEARS: i16 = 17;
const RUNS: usize = 15;
/// The size of a batch whose speed of recording is measured.
const BATCH: usize = 100_000;

#[tokio::main]
async fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [treaty, plan, folder] = arguments.as_slice() else { panic!("count TREATY PLAN FOLDER") };
    let texts = package::texts(Path::new(treaty));
    let package = read_package(&texts).package.expect("the package reads");
    let plan = PlanId::new(plan);
    let folder = Path::new(folder);
    let statements = answers(&package, &plan);
    let compared = write_tables(&package, &plan, &statements, folder);

    let mut samples: BTreeMap<&str, Vec<f64>> = BTreeMap::new();
    let store = Store::open(&Address::Sqlite(folder.join("record.db"))).await.expect("a fresh record");
    let batch = Batch { files: Vec::new(), sources: vec![source()], statements };
    for part in batch.statements.chunks(BATCH) {
        let part = Batch { files: Vec::new(), sources: batch.sources.clone(), statements: part.to_vec() };
        let recording = store.append(&part, "2026-11-21".parse().expect("a day"), "bench");
        // A batch that is not full would flatter the figure.
        let name = if part.statements.len() == BATCH { "recording 100,000" } else { "recording the rest" };
        let took = timed(&mut samples, name, recording).await;
        took.expect("the batch is recorded");
    }
    let mut values: BTreeMap<String, BTreeMap<String, f64>> = BTreeMap::new();
    // By itself: reading everything in between would throw out what the database keeps in memory.
    for _ in 0..RUNS {
        let begun = now();
        one_year(&package, &plan, &store, FIRST_YEAR + YEARS - 1).await;
        samples.entry("one period from the store").or_default().push(milliseconds(begun));
    }
    for _ in 0..RUNS {
        let begun = now();
        let snapshot = store.snapshot(&Asked::default()).await.expect("a snapshot");
        samples.entry("reading everything from the store").or_default().push(milliseconds(begun));
        let begun = now();
        for year in FIRST_YEAR..FIRST_YEAR + YEARS {
            let period = Period::year(year).expect("a year");
            let populations = Populations::at(&package, &snapshot, Moment::new(period.to(), period));
            for observation in observe(&package, &snapshot, &populations, &plan) {
                let id = observation.figure.as_str().split_once('.').map_or("", |(_, id)| id).to_owned();
                let number = observation.bounds.at_least.unwrap_or(0);
                values.entry(id).or_default().insert(year.to_string(), number as f64);
            }
        }
        samples.entry("count").or_default().push(milliseconds(begun));
    }
    values.retain(|id, _| compared.contains(id));
    write(folder, "samples.json", &json!(samples));
    write(folder, "values.json", &json!(values));
}

/// One reading as the application does it: what the plan needs, then every measure with its evidence.
async fn one_year(package: &Package, plan: &PlanId, store: &Store, year: i16) {
    let period = Period::year(year).expect("a year");
    let moment = Moment::new(period.to(), period);
    let asked =
        Asked { known_by: None, questions: Some(needs(package, plan, moment)), verified: true, not_public: false };
    let snapshot = store.snapshot(&asked).await.expect("a snapshot");
    let populations = Populations::at(package, &snapshot, moment);
    assert_eq!(observe(package, &snapshot, &populations, plan).len(), package.plans[plan].measures.len());
}

async fn timed<T>(
    samples: &mut BTreeMap<&'static str, Vec<f64>>,
    name: &'static str,
    work: impl Future<Output = T>,
) -> T {
    let begun = now();
    let result = work.await;
    samples.entry(name).or_default().push(milliseconds(begun));
    result
}

fn source() -> Source {
    Source {
        id: SourceId::new("generated"),
        kind: "generated".to_owned(),
        symbol: None,
        title: spectemur_model::Localized::default(),
        author: spectemur_model::Localized::default(),
        language: None,
        dated_on: None,
        received_on: None,
        covers: None,
        verified: true,
        replaces: None,
        file: None,
    }
}

/// One answer a State, question and year; constant over the years, so that every window sees the same.
fn answers(package: &Package, plan: &PlanId) -> Vec<Statement> {
    let population: Vec<QuestionKey> = package
        .populations
        .values()
        .filter_map(|population| match &population.rule {
            PopulationRule::Within { condition, .. } => {
                Some(condition.questions().into_iter().cloned().collect::<Vec<_>>())
            }
            PopulationRule::Register(_) | PopulationRule::Union(_) => None,
        })
        .flatten()
        .collect();
    let counted = package.plans[plan].measures.iter().flat_map(|measure| measure.count.questions()).cloned();
    let mut questions: Vec<QuestionKey> = population.iter().cloned().chain(counted).collect();
    questions.sort_unstable();
    questions.dedup();
    let mut statements = Vec::new();
    let mut chance = 0x2545_f491_4f6c_dd1d_u64;
    for question in questions {
        let number = package.questions[&question].answer_type == spectemur_model::AnswerType::Number;
        for state in package.registers.states.keys() {
            // A small generator of numbers that look random: the same on every machine.
            chance ^= chance << 13;
            chance ^= chance >> 7;
            chance ^= chance << 17;
            let value = match number {
                true => Value::Number(i64::from((chance >> 40) as u8)),
                false => Value::YesNo(population.contains(&question) || chance.is_multiple_of(3)),
            };
            statements.extend((FIRST_YEAR..FIRST_YEAR + YEARS).map(|year| statement(&question, *state, &value, year)));
        }
    }
    statements
}

fn statement(question: &QuestionKey, state: StateCode, value: &Value, year: i16) -> Statement {
    Statement {
        subject: Subject::State(state),
        question: question.clone(),
        answer: Answer::Known(value.clone()),
        period: Period::year(year).expect("a year"),
        source: SourceId::new("generated"),
        place: Place::parse("form:A").expect("a place"),
        basis: Basis::Said,
        public: true,
        corrects: None,
    }
}

/// Writes the tables, and tells which measures the plain script can count.
fn write_tables(package: &Package, plan: &PlanId, statements: &[Statement], folder: &Path) -> BTreeSet<String> {
    std::fs::create_dir_all(folder).expect("the folder");
    let mut table = String::from("state,question,year,answer\n");
    for said in statements {
        let answer = match &said.answer {
            Answer::Known(Value::YesNo(true)) => "yes".to_owned(),
            Answer::Known(Value::YesNo(false)) => "no".to_owned(),
            Answer::Known(Value::Number(number)) => number.to_string(),
            _ => continue,
        };
        let year = said.period.from().year();
        writeln!(table, "{},{},{year},{answer}", said.subject.as_str(), said.question).expect("memory");
    }
    std::fs::write(folder.join("statements.csv"), table).expect("statements.csv");
    let measures: Vec<Json> =
        package.plans[plan].measures.iter().filter_map(|measure| measure_json(package, measure)).collect();
    write(folder, "measures.json", &json!(measures));
    measures.iter().filter_map(|measure| measure["id"].as_str().map(str::to_owned)).collect()
}

/// A measure as the plain script reads it; none for those that only the register or the Convention answers.
fn measure_json(package: &Package, measure: &spectemur_model::measure::Measure) -> Option<Json> {
    let day = Period::year(FIRST_YEAR).expect("a year").to();
    let parties = measure.among.as_ref().is_some_and(|among| among.as_str() != "not-party");
    let among: Vec<String> = package
        .registers
        .states
        .keys()
        .filter(|state| package.registers.status(**state, day).is_party() == parties)
        .map(ToString::to_string)
        .collect();
    let id = measure.id.as_str();
    match &measure.count {
        Count::States(condition) | Count::Events(condition) => {
            let conditions: Vec<Vec<Json>> = alternatives(condition)?;
            Some(json!({ "id": id, "kind": "states", "among": among, "where": conditions }))
        }
        Count::Sum(question) if measure.among.is_some() => {
            Some(json!({ "id": id, "kind": "sum", "among": among, "sum": question.as_str() }))
        }
        Count::Sum(_) | Count::Share { .. } => None,
    }
}

/// A condition as alternatives of which one must hold whole.
fn alternatives(condition: &Condition) -> Option<Vec<Vec<Json>>> {
    match condition {
        Condition::Answered { question, is: Some(Expected::YesNo(yes)) } => {
            Some(vec![vec![json!({ "question": question.as_str(), "is": if *yes { "yes" } else { "no" } })]])
        }
        Condition::Answered { .. } | Condition::Register(_) => None,
        Condition::Any(parts) => parts.iter().map(alternatives).collect::<Option<Vec<_>>>().map(|all| all.concat()),
        Condition::All(parts) => {
            let mut all = vec![Vec::new()];
            for part in parts {
                let part = alternatives(part)?;
                all = all
                    .iter()
                    .flat_map(|so_far: &Vec<Json>| part.iter().map(|next| [so_far.clone(), next.clone()].concat()))
                    .collect();
            }
            Some(all)
        }
    }
}

fn write(folder: &Path, name: &str, value: &Json) {
    std::fs::write(folder.join(name), value.to_string()).expect("the folder can be written");
}

#[expect(clippy::disallowed_methods, reason = "this measures the product and is no part of it")]
fn now() -> Instant {
    Instant::now()
}

fn milliseconds(begun: Instant) -> f64 {
    begun.elapsed().as_secs_f64() * 1000.0
}
