//! JSON values as answers of the type that a question or column asks for.

use std::collections::BTreeMap;

use spectemur_model::answer::{Location, Point};
use spectemur_model::package::Choice;
use spectemur_model::report::ReportPlace;
use spectemur_model::{Answer, AnswerType, Day, Language, Localized, Period, Value};

use super::cell::{DATE_EXAMPLE, Problem, Raw, check_text, whole_number};
use super::json_tree::{Tree, pointer};
use super::read::Reading;

/// What a value must be.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Wanted<'a> {
    pub(crate) kind: AnswerType,
    pub(crate) choices: &'a [Choice],
    pub(crate) language: Language,
}

/// Reads one answer that is not a table. What does not read is found and gives none.
pub(crate) fn read_answer(
    tree: &Tree,
    wanted: Wanted<'_>,
    (place, at): (&ReportPlace, &str),
    reading: &mut Reading,
) -> Option<Answer> {
    match no_value(tree).map_or_else(|| read_value(tree, wanted, reading).map(Answer::Known), Ok) {
        Ok(answer) => Some(answer),
        Err(Problem { code, variables, inside }) => {
            let at = inside.map_or_else(|| at.to_owned(), |member| pointer(at, member));
            reading.find(place.clone(), &at, code, variables);
            None
        }
    }
}

/// The answer of a kind that carries no value, if the object says so.
pub(crate) fn no_value(tree: &Tree) -> Option<Answer> {
    match tree {
        Tree::Map(members) => match members.as_slice() {
            [(name, Tree::Text(kind))] if &**name == "kind" => Answer::without_value(kind),
            _ => None,
        },
        _ => None,
    }
}

fn read_value(tree: &Tree, wanted: Wanted<'_>, reading: &mut Reading) -> Result<Value, Problem> {
    let refused = |code| Problem::new(code, vec![("text", tree.shown())]);
    match (wanted.kind, tree) {
        (AnswerType::YesNo, Tree::Bool(yes)) => Ok(Value::YesNo(*yes)),
        (AnswerType::YesNo, _) => {
            let variables = vec![("text", tree.shown()), ("expected", "true, false".to_owned())];
            Err(Problem::new("yes-no-not-read", variables))
        }
        (AnswerType::Number, _) => number(tree).map(Value::Number),
        (AnswerType::Ratio, Tree::Map(members)) => ratio(members).unwrap_or_else(|| Err(refused("ratio-not-read"))),
        (AnswerType::Ratio, _) => Err(refused("ratio-not-read")),
        (AnswerType::Choice, _) => choice(tree, wanted.choices),
        (AnswerType::Text, Tree::Text(text)) => {
            let text = taken(text, reading)?;
            Ok(Value::Text(Localized::new([(wanted.language, text)])))
        }
        (AnswerType::Text, Tree::Map(members)) => texts(members, reading),
        (AnswerType::Munition | AnswerType::Name, Tree::Text(text)) => Ok(Value::Name(taken(text, reading)?)),
        (AnswerType::Text | AnswerType::Munition | AnswerType::Name, _) => Err(refused("text-expected")),
        (AnswerType::When, _) => when(tree).map(Value::When).ok_or_else(|| {
            let variables = vec![("text", tree.shown()), ("example", DATE_EXAMPLE.to_owned())];
            Problem::new("date-not-read", variables)
        }),
        (AnswerType::Place, Tree::Text(text)) => {
            Ok(Value::Place(Location { name: taken(text, reading)?, point: None }))
        }
        (AnswerType::Place, Tree::Map(members)) => place(members, reading),
        (AnswerType::Place, _) => Err(refused("place-not-read")),
        (AnswerType::Table, _) => Err(refused("table-expected")),
    }
}

fn taken(text: &str, reading: &mut Reading) -> Result<String, Problem> {
    check_text(text)?;
    if text.trim().is_empty() {
        return Err(Problem::new("text-expected", vec![("text", String::new())]));
    }
    Ok(if reading.take_text(text) { text.to_owned() } else { String::new() })
}

fn number(tree: &Tree) -> Result<i64, Problem> {
    let variables = || vec![("text", tree.shown())];
    match tree {
        Tree::Integer(number) => Ok(*number),
        // A schema takes 12.0 for a whole number as well.
        Tree::Number(number) => whole_number(*number).map_err(|code| Problem::new(code, variables())),
        // A text is none, but it may tell what was meant.
        Tree::Text(text) => Err(super::cell::read_number(&Raw::Text(text.to_string()))
            .err()
            .unwrap_or_else(|| Problem::new("number-not-read", variables()))),
        _ => Err(Problem::new("number-not-read", variables())),
    }
}

fn member<'t>(members: &'t [(Box<str>, Tree)], name: &str) -> Option<&'t Tree> {
    members.iter().find(|(known, _)| &**known == name).map(|(_, value)| value)
}

fn only(members: &[(Box<str>, Tree)], names: &[&str]) -> bool {
    members.iter().all(|(name, _)| names.contains(&&**name))
}

fn ratio(members: &[(Box<str>, Tree)]) -> Option<Result<Value, Problem>> {
    let (part, whole) = (member(members, "part")?, member(members, "whole")?);
    if !only(members, &["part", "whole"]) {
        return None;
    }
    Some(number(part).map_err(|problem| problem.inside("part")).and_then(|part| {
        let whole = number(whole).map_err(|problem| problem.inside("whole"))?;
        Ok(Value::Ratio { part, whole })
    }))
}

fn choice(tree: &Tree, choices: &[Choice]) -> Result<Value, Problem> {
    let chosen = tree.text().and_then(|text| choices.iter().find(|choice| choice.key == text));
    chosen.map(|choice| Value::Choice(choice.key.clone())).ok_or_else(|| {
        let keys: Vec<&str> = choices.iter().map(|choice| choice.key.as_str()).collect();
        Problem::new("choice-not-read", vec![("text", tree.shown()), ("expected", keys.join(", "))])
    })
}

fn texts(members: &[(Box<str>, Tree)], reading: &mut Reading) -> Result<Value, Problem> {
    let mut texts = BTreeMap::new();
    for (name, value) in members {
        let refused =
            || Problem::new("text-languages-not-read", vec![("text", super::read::quoted(name))]).inside(name);
        let language = Language::parse(name).ok_or_else(refused)?;
        let text = value.text().ok_or_else(refused)?;
        texts.insert(language, taken(text, reading).map_err(|problem| problem.inside(name))?);
    }
    if texts.is_empty() {
        return Err(Problem::new("text-expected", vec![("text", "{}".to_owned())]));
    }
    Ok(Value::Text(Localized::new(texts)))
}

fn when(tree: &Tree) -> Option<Period> {
    let day = |tree: &Tree| tree.text()?.parse::<Day>().ok();
    match tree {
        Tree::Map(members) if only(members, &["from", "to"]) => {
            Period::new(day(member(members, "from")?)?, day(member(members, "to")?)?).ok()
        }
        _ => day(tree).map(Period::day),
    }
}

fn place(members: &[(Box<str>, Tree)], reading: &mut Reading) -> Result<Value, Problem> {
    let refused = || Problem::new("place-not-read", vec![("text", "{…}".to_owned())]);
    if !only(members, &["name", "latitude", "longitude"]) {
        return Err(refused());
    }
    let name = match member(members, "name") {
        Some(Tree::Text(text)) => taken(text, reading).map_err(|problem| problem.inside("name"))?,
        Some(_) => return Err(refused()),
        None => String::new(),
    };
    let point = match (member(members, "latitude"), member(members, "longitude")) {
        (Some(latitude), Some(longitude)) => {
            let latitude = degrees(latitude, 90_000_000).map_err(|problem| problem.inside("latitude"))?;
            let longitude = degrees(longitude, 180_000_000).map_err(|problem| problem.inside("longitude"))?;
            Point::new(latitude, longitude)
        }
        (None, None) if name.is_empty() => return Err(refused()),
        (None, None) => None,
        _ => return Err(Problem::new("place-half", Vec::new())),
    };
    Ok(Value::Place(Location { name, point }))
}

/// Millionths of a degree. More digits than are kept are refused here: a program can round by itself.
fn degrees(tree: &Tree, largest: i32) -> Result<i32, Problem> {
    let refused = || Problem::new("degrees-not-read", vec![("text", tree.shown())]);
    #[expect(clippy::cast_precision_loss, reason = "a number so large is no degree")]
    let number = match tree {
        Tree::Integer(number) => *number as f64,
        Tree::Number(number) => *number,
        _ => return Err(refused()),
    };
    match super::cell::millionths(number, largest) {
        Some((millionths, true)) => Ok(millionths),
        Some((_, false)) | None => Err(refused()),
    }
}
