//! Reports as JSON, and the schema that they follow.

use serde_json::{Value, json};
use spectemur_exchange::form::{from_json, schema, to_json};
use spectemur_model::Language;
use spectemur_model::report::{Gravity, ReportPlace};

use crate::sample::{World, reports};

fn full(language: Language) -> Value {
    let (_, report) = reports(language, 1).into_iter().find(|(name, _)| *name == "full").expect("the sample is good");
    serde_json::from_slice(&to_json(&report)).expect("the sample is good")
}

fn found(value: &Value) -> Vec<(&'static str, String)> {
    let world = World::new();
    let read = from_json(value.to_string().as_bytes(), world.forms());
    read.findings.into_iter().map(|(finding, at)| (finding.code, at)).collect()
}

#[test]
fn every_report_comes_back_and_gives_the_same_bytes_again() {
    let world = World::new();
    for language in Language::ALL {
        for (name, report) in reports(language, 300) {
            let bytes = to_json(&report);
            let read = from_json(&bytes, world.forms());
            assert_eq!(read.findings, [], "{language} {name}");
            assert_eq!(read.report.as_ref(), Some(&report), "{language} {name}");
            assert_eq!(to_json(&read.report.unwrap()), bytes, "{language} {name}");
        }
    }
}

#[test]
fn the_form_of_json_is_as_promised() {
    let (_, report) = reports(Language::English, 1).into_iter().find(|(name, _)| *name == "unchanged").unwrap();
    let expected = r#"{
  "answers": {},
  "attachments": {},
  "cover": {
    "A": {
      "unchanged_since": 2019
    },
    "B": "not-applicable",
    "C": "changed"
  },
  "form": "sample-2024",
  "from": "2024-01-01",
  "kind": "voluntary",
  "language": "en",
  "not_public": [],
  "public": [],
  "remarks": {},
  "state": "XAA",
  "to": "2024-12-31"
}
"#;
    assert_eq!(String::from_utf8(to_json(&report)).unwrap(), expected);
    let full = full(Language::English);
    assert_eq!(full["answers"]["law.since"], json!({"from": "2022-07-01", "to": "2023-06-30"}));
    assert_eq!(full["answers"]["stock.held"][0]["site"]["longitude"], json!(-98.765432));
    assert_eq!(full["answers"]["stock.held"][1]["quantity"], json!({"kind": "not-known"}));
    assert_eq!(full["not_public"], json!(["main.site", "main.type"]));
}

#[test]
fn every_report_follows_the_schema_and_damaged_ones_do_not() {
    let world = World::new();
    let forms = world.forms();
    let template = forms.templates.values().next().unwrap();
    let schema: Value = serde_json::from_slice(&schema(template, forms.questions)).unwrap();
    assert!(jsonschema::meta::is_valid(&schema));
    let validator = jsonschema::options().should_validate_formats(true).build(&schema).unwrap();
    for language in Language::ALL {
        for (name, report) in reports(language, 5) {
            let value: Value = serde_json::from_slice(&to_json(&report)).unwrap();
            let errors: Vec<String> = validator.iter_errors(&value).map(|error| error.to_string()).collect();
            assert_eq!(errors, Vec::<String>::new(), "{language} {name}");
        }
    }
    let good = full(Language::English);
    for (at, wrong) in damages() {
        let mut value = good.clone();
        *value.pointer_mut(at).unwrap_or_else(|| panic!("{at} is not there")) = wrong.clone();
        assert!(!validator.is_valid(&value), "{at} {wrong} passes the schema");
        assert!(!found(&value).is_empty(), "{at} {wrong} is read without a word");
    }
}

/// What is wrong, where.
fn damages() -> Vec<(&'static str, Value)> {
    vec![
        ("/state", json!("xaa")),
        ("/kind", json!("yearly")),
        ("/from", json!("1 January")),
        ("/form", json!("another")),
        ("/cover/A", json!("maybe")),
        ("/answers/law.adopted", json!("yes")),
        ("/answers/law.adopted", json!(null)),
        ("/answers/law.count", json!("12")),
        ("/answers/law.count", json!(1.5)),
        ("/answers/staff.trained", json!({"part": 1})),
        ("/answers/law.stage", json!("finished")),
        ("/answers/law.text", json!("")),
        ("/answers/law.text", json!({"de": "x"})),
        ("/answers/law.since", json!("30.6.2023")),
        ("/answers/law.since", json!({"from": "2023-06-30"})),
        ("/answers/main.site", json!({"name": "x", "latitude": 1})),
        ("/answers/main.site", json!({"latitude": 91, "longitude": 1})),
        ("/answers/stock.owner", json!({"kind": "unknown"})),
        ("/answers/stock.destroyed", json!([])),
        ("/answers/stock.destroyed", json!([{}])),
        ("/answers/stock.destroyed", json!([{"weight": 1}])),
        ("/answers/stock.destroyed", json!("none")),
        ("/not_public", json!(["nothing"])),
        ("/attachments", json!({"a.pdf": {"media": "x", "size": -1, "sha256": "00"}})),
        ("/answers", json!({"law.colour": true})),
    ]
}

#[test]
fn all_problems_are_told_at_once_with_their_pointers() {
    let mut value = full(Language::English);
    value["kind"] = json!("yearly");
    value["answers"]["law.count"] = json!("1,200");
    value["answers"]["stock.held"][0]["since"] = json!("30/06/2023");
    value["answers"]["stock.held"][0]["site"]["latitude"] = json!("north");
    value["answers"]["stock.held"][1]["weight"] = json!(1);
    value["colour"] = json!("red");
    let expected = [
        ("field-unknown", "/colour"),
        ("kind-not-read", "/kind"),
        ("number-with-separators", "/answers/law.count"),
        ("date-not-read", "/answers/stock.held/0/since"),
        ("degrees-not-read", "/answers/stock.held/0/site/latitude"),
        ("column-unknown", "/answers/stock.held/1/weight"),
    ];
    let expected = expected.map(|(code, at)| (code, at.to_owned()));
    assert_eq!(found(&value), expected);
}

#[test]
fn an_answer_that_nobody_spoke_of_is_seen_as_its_question_says() {
    let world = World::new();
    let mut value = full(Language::English);
    value["public"] = json!([]);
    value["not_public"] = json!([]);
    let report = from_json(value.to_string().as_bytes(), world.forms()).report.unwrap();
    let public = |key: &str| report.answers[key].public;
    assert!(public("law.count"));
    assert!(!public("aid.contact"), "the question is hidden unless the State says otherwise");
}

#[test]
fn the_same_row_twice_is_only_worth_a_look() {
    let world = World::new();
    let mut value = full(Language::English);
    let row = json!({"munition": "TM-1", "quantity": 5});
    value["answers"]["stock.destroyed"] = json!([row, {"munition": "TM-2", "quantity": 5}, row]);
    let read = from_json(value.to_string().as_bytes(), world.forms());
    let (finding, at) = &read.findings[0];
    assert_eq!(
        (finding.code, finding.gravity, at.as_str()),
        ("row-twice", Gravity::Look, "/answers/stock.destroyed/2")
    );
    assert_eq!(finding.place.to_string(), "stock.destroyed/3");
    assert_eq!(finding.variables, [("first", "1".to_owned())]);
    assert!(!read.is_refused());
    assert_eq!(
        read.report.unwrap().answers["stock.destroyed"].answer.value().map(|value| match value {
            spectemur_model::Value::Rows(rows) => rows.len(),
            _ => 0,
        }),
        Some(3)
    );
}

#[test]
fn places_say_where_each_answer_stands() {
    let world = World::new();
    let read = from_json(full(Language::Arabic).to_string().as_bytes(), world.forms());
    let cell = ReportPlace::cell(&"stock.held".into(), 2, &"quantity".into());
    assert_eq!(read.places[&cell], "/answers/stock.held/1/quantity");
    assert_eq!(read.places[&ReportPlace::Head("covers")], "/to");
    assert_eq!(read.places[&ReportPlace::Cover("A".into())], "/cover/A");
}
