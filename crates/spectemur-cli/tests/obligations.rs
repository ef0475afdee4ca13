//! The commands about obligations as a person or a script would use them. Expected values come from the package's sources.

use std::path::Path;
use std::process::{Command, Output};

use serde_json::Value;
use tempfile::TempDir;

fn run(folder: &Path, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_spectemur"));
    command.args(arguments).current_dir(folder).env_clear().env("HOME", folder).env("LANG", "en_GB.UTF-8");
    command.output().unwrap()
}

fn folder() -> TempDir {
    tempfile::tempdir().unwrap()
}

fn printed(output: &Output) -> String {
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout.clone()).unwrap()
}

fn json(output: &Output) -> Value {
    serde_json::from_str(&printed(output)).unwrap()
}

/// Eight years after 1 October 2011; the Ninth Meeting gave 18 months more on 4 September 2019.
#[test]
fn obligations_have_a_stable_shape() {
    let folder = folder();
    let arguments = ["obligations", "--state", "BGR", "--article", "3(2)", "--as-of", "2019-09-03", "--format", "json"];
    let standings = json(&run(folder.path(), &arguments));
    let [standing] = standings.as_array().unwrap().as_slice() else { panic!("{standings}") };
    assert_eq!(standing["state"], "BGR");
    assert_eq!(standing["obligation"], "stockpile-destruction");
    assert_eq!(standing["article"], "3(2)");
    assert_eq!(standing["cause"], "entry-into-force");
    assert_eq!(standing["status"], "due-in");
    assert_eq!(standing["due_on"], "2019-10-01");
    assert_eq!(standing["original_due_on"], "2019-10-01");
    assert_eq!(standing["days_left"], 28);
    assert_eq!(standing["extensions"], Value::Array(Vec::new()));
    assert_eq!(standing["met_on"], Value::Null);
    assert_eq!(standing["verified"], true);
    assert_eq!(standing["chain"][0]["kind"], "rule");
    let arguments =
        ["explain", "obligation", "BGR", "stockpile-destruction", "--as-of", "2019-09-05", "--format", "json"];
    let extended = json(&run(folder.path(), &arguments));
    assert_eq!(extended[0]["status"], "extended-until");
    assert_eq!(extended[0]["extensions"][0]["until"], "2021-04-01");
    assert_eq!(extended[0]["extensions"][0]["decided_by"], "9MSP");
    assert_eq!(extended[0]["extensions"][0]["months"], 18);
    assert_eq!(extended[0]["verified"], false, "the grant is recorded from memory");
}

#[test]
fn an_explanation_reads_from_rule_to_date_in_both_languages() {
    let folder = folder();
    let explain = |language| {
        let arguments =
            ["--speak", language, "explain", "obligation", "CPV", "initial-report", "--as-of", "2023-06-30"];
        printed(&run(folder.path(), &arguments))
    };
    let english = explain("en");
    for expected in [
        "art. 7, para. 1",
        "In force for the State on 1 April 2011",
        "180 days later: 28 September 2011",
        "CCM/MSP/2023/8, para. 67",
    ] {
        assert!(english.contains(expected), "{expected} is missing in {english}");
    }
    let chinese = explain("zh");
    for expected in ["佛得角", "2011年9月28日", "180天后"] {
        assert!(chinese.contains(expected), "{expected} is missing in {chinese}");
    }
}

#[test]
fn a_calendar_has_stable_events() {
    let folder = folder();
    let calendar =
        |as_of| printed(&run(folder.path(), &["deadlines", "--state", "LAO", "--as-of", as_of, "--format", "ics"]));
    let event = |text: &str| {
        let from = text.find("UID:ccm_LAO_clearance_once@").unwrap();
        let rest = &text[from..];
        rest[..rest.find("END:VEVENT").unwrap()].to_owned()
    };
    let before = event(&calendar("2019-09-03"));
    assert!(before.contains("DTSTART;VALUE=DATE:20200801\r\n"), "{before}");
    let after = event(&calendar("2019-09-05"));
    assert!(after.contains("DTSTART;VALUE=DATE:20250801\r\n"), "{after}");
    assert_eq!(calendar("2019-09-05"), calendar("2019-09-05"), "the same record and day give the same bytes");
}

#[test]
fn wrong_use_says_what_to_do() {
    let folder = folder();
    for (arguments, expected) in [
        (vec!["obligations", "--state", "XQX"], "no State XQX"),
        (vec!["obligations", "--article", "99"], "Nothing is owed under 99"),
        (vec!["what-if", "accede", "BGR", "on", "2027-01-15"], "BGR is bound"),
        (vec!["forecast", "--state", "BGR", "initial-report"], "Nothing is owed under initial-report"),
        (vec!["explain", "request", "BGR/none"], "no request BGR/none"),
        (vec!["obligations", "--due-within", "soon"], "90d"),
        (vec!["deadlines", "--meeting", "99MSP"], "99MSP"),
    ] {
        let output = run(folder.path(), &arguments);
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(said.contains(expected), "{arguments:?} said {said}");
    }
}

/// 1 July 2027 follows from a deposit on 15 January 2027: the first day of the sixth month after it.
#[test]
fn what_would_follow_from_an_accession_is_printed() {
    let folder = folder();
    let reading = json(&run(folder.path(), &["what-if", "accede", "VNM", "on", "2027-01-15", "--format", "json"]));
    assert_eq!(reading["entry_into_force_on"], "2027-07-01");
    let due = |id: &str| {
        let all = reading["obligations"].as_array().unwrap();
        all.iter().find(|standing| standing["obligation"] == id).unwrap()["original_due_on"].clone()
    };
    assert_eq!(due("stockpile-destruction"), "2035-07-01");
    assert_eq!(due("initial-report"), "2027-12-28");
}

#[test]
fn a_forecast_is_a_range_with_a_picture() {
    let folder = folder();
    let arguments = ["forecast", "--state", "PER", "stockpile-destruction", "--as-of", "2023-06-30", "--format"];
    let forecast = json(&run(folder.path(), &[&arguments[..], &["json"]].concat()));
    assert_eq!(forecast["pace"]["years"], 5, "2018 to 2022");
    assert_eq!(forecast["ends"]["kind"], "between");
    assert_ne!(forecast["ends"]["earliest"], forecast["ends"]["latest"]);
    assert!(forecast["left"].as_array().unwrap().iter().all(|left| left[0].as_str().unwrap() <= "2023-06-30"));
    let picture = printed(&run(folder.path(), &[&arguments[..], &["svg"]].concat()));
    assert!(picture.starts_with("<svg") && picture.contains("<desc") && picture.contains("2,005"), "{picture}");
    let text = printed(&run(folder.path(), &arguments[..arguments.len() - 1]));
    assert!(text.contains("2,005") && text.contains("1 April 2024"), "{text}");
}
