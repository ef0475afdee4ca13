//! The texts of a demonstration package: the law of a real one, with registers in which every State is invented.
//!
//! Law, forms, questions, plans, populations and words stay as they are, without the comments of their files. Who is a
//! party, what happened at meetings and what anybody said are generated; there is no record and there are no cases.

mod registers;

use std::collections::BTreeMap;

use serde::Deserialize;
use spectemur_model::{Day, Package};
use spectemur_treaty::{Texts, read_package};
use toml::{Table, Value};

use crate::{DemoError, Dice};

const FILE: &str = "world.toml";
const DATA: &str = include_str!("../data/world.toml");
const STATES: &str = include_str!("../data/states.csv");
const PLACES: &str = include_str!("../data/places.csv");

/// What the demonstration says of itself, and how its registers are drawn.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct World {
    parties: usize,
    signatories: usize,
    id: String,
    source: String,
    /// What it says of itself, by language.
    source_title: BTreeMap<String, String>,
    instrument: Instrument,
    last_deposit: toml::value::Datetime,
    least_developed: u64,
    landlocked: u64,
    small_island: u64,
    mark: BTreeMap<String, String>,
    short_mark: BTreeMap<String, String>,
    note: BTreeMap<String, String>,
    region: Vec<Region>,
    reporting: Reporting,
}

/// Month and day between which a meeting's reporting period lies, where the package gives none.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Reporting {
    from: [i8; 2],
    to: [i8; 2],
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Instrument {
    signed: String,
    unsigned: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Region {
    region: String,
    subregion: String,
}

/// An invented State.
#[derive(Clone, Debug, Deserialize)]
struct State {
    iso3: String,
    en: String,
    fr: String,
    es: String,
    ru: String,
    zh: String,
    ar: String,
    formal_en: String,
}

/// A place that is nowhere.
#[derive(Clone, Debug, Deserialize)]
pub(crate) struct Place {
    pub(crate) en: String,
    pub(crate) zh: String,
}

/// The texts of a demonstration package made from these of a real one. The same seed gives the same bytes.
///
/// # Errors
/// A package with problems, or a data file of this crate that does not read.
pub fn texts(real: &Texts, seed: u64) -> Result<Texts, DemoError> {
    let read = read_package(real);
    let package = match (read.package, read.problems.first()) {
        (Some(package), None) => package,
        (_, first) => {
            let first = first.map_or_else(String::new, ToString::to_string);
            return Err(DemoError::Package { count: read.problems.len(), first });
        }
    };
    let world: World = toml::from_str(DATA).map_err(|error| DemoError::data(FILE, error))?;
    let mut texts = Texts::new();
    for (path, text) in real {
        let is_about_somebody = ["record/", "cases/", "registers/"].iter().any(|folder| path.starts_with(folder));
        if is_about_somebody {
            continue;
        }
        if path.ends_with(".ftl") {
            texts.insert(path.clone(), text.clone());
        } else if path.ends_with(".toml") {
            texts.insert(path.clone(), marked(path, text, &world, &package)?);
        }
    }
    texts.extend(registers::generate((&package, real), opening(real)?, &world, &mut Dice::about(seed, "registers"))?);
    Ok(texts)
}

/// The places that the crate knows.
pub(crate) fn places() -> Result<Vec<Place>, DemoError> {
    rows("places.csv", PLACES)
}

fn states() -> Result<Vec<State>, DemoError> {
    rows("states.csv", STATES)
}

fn rows<T: for<'a> Deserialize<'a>>(file: &str, text: &str) -> Result<Vec<T>, DemoError> {
    let rows = csv::Reader::from_reader(text.as_bytes()).into_deserialize().collect::<Result<Vec<T>, _>>();
    rows.map_err(|error| DemoError::data(file, error))
}

fn day(date: &toml::value::Datetime) -> Result<Day, DemoError> {
    date.to_string().parse().map_err(|error| DemoError::data(FILE, error))
}

fn table(path: &str, text: &str) -> Result<Table, DemoError> {
    text.parse().map_err(|error| DemoError::data(path, error))
}

/// The first day on which a State could sign.
fn opening(real: &Texts) -> Result<Day, DemoError> {
    const HEAD: &str = "treaty.toml";
    let head = table(HEAD, real.get(HEAD).map_or("", String::as_str))?;
    let opened = head.get("opened_on").and_then(Value::as_datetime);
    day(opened.ok_or_else(|| DemoError::data(HEAD, "opened_on is missing"))?)
}

/// A file of the package without its comments; what a reader takes for the name of a document says what it is.
fn marked(path: &str, text: &str, world: &World, package: &Package) -> Result<String, DemoError> {
    let mut table = table(path, text)?;
    let before = |language: &str, title: &str| format!("{}{title}", world.mark.get(language).map_or("", |mark| mark));
    if path == "treaty.toml" {
        let real = table.insert("id".to_owned(), Value::String(world.id.clone()));
        declare(&mut table, real, world);
        each_language(&mut table, "short", |language, title| {
            format!("{title}{}", world.short_mark.get(language).map_or("", |mark| mark))
        });
        if let Some(Value::Table(coverage)) = table.get_mut("coverage") {
            each_language(coverage, "note", |language, _| world.note.get(language).cloned().unwrap_or_default());
        }
    }
    if path == "treaty.toml" || path.starts_with("forms/") {
        each_language(&mut table, "title", before);
    }
    if let Some(language) = path.strip_prefix("locales/").and_then(|rest| rest.strip_suffix("/labels.toml")) {
        for template in package.templates.keys() {
            if let Some(Value::String(title)) = table.get_mut(&format!("template:{template}")) {
                *title = before(language, title);
            }
        }
    }
    toml::to_string(&table).map_err(|error| DemoError::data(path, error))
}

/// Declares the documents that the files cite: the real treaty, which this is not, and what stands for every source.
fn declare(table: &mut Table, real: Option<Value>, world: &World) {
    let (title, of_source) = (table.get("title").cloned(), Value::String(world.source.clone()));
    let source_title =
        world.source_title.iter().map(|(language, title)| (language.clone(), Value::String(title.clone())));
    let source_title = Some(Value::Table(source_title.collect()));
    let declared = table.entry("document").or_insert_with(|| Value::Array(Vec::new()));
    let Value::Array(declared) = declared else { return };
    for (id, title) in [(real, title), (Some(of_source), source_title)] {
        let both = id.zip(title).map(|(id, title)| [("id".to_owned(), id), ("title".to_owned(), title)]);
        declared.extend(both.map(|both| Value::Table(both.into_iter().collect())));
    }
}

fn each_language(table: &mut Table, key: &str, write: impl Fn(&str, &str) -> String) {
    let Some(Value::Table(languages)) = table.get_mut(key) else { return };
    for (language, text) in languages.iter_mut() {
        if let Value::String(text) = text {
            *text = write(language, text);
        }
    }
}
