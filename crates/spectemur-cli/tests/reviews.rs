//! Reports sent back and rulings, as people type them: receipts with their stage, lists, refusals with everything wrong.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use serde_json::{Value, json};
use tempfile::TempDir;

/// The binary in a folder of its own, with an empty home and no settings from outside.
fn run(folder: &Path, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_spectemur"));
    command.args(arguments).current_dir(folder).env_clear().env("HOME", folder).env("LANG", "en_GB.UTF-8");
    command.output().unwrap()
}

fn text(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned()
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

fn read(output: &Output) -> Value {
    serde_json::from_slice(&output.stdout).unwrap_or_else(|error| panic!("{error}: {}", said(output)))
}

const NOTE: &str = r#"
[[source]]
id = "note"
kind = "note"
title = { en = "A note that nobody wrote", zh = "虚构的说明" }
dated = 2024-07-10
verified = true
[[said]]
source = "note"
at = "para:7"
question = "clearance.areas-marked"
states = ["LAO"]
answer = true
period = { from = 2023-07-01, to = 2024-06-30 }
"#;

/// A record with a note that says yes, and a report on 2023 that says no.
fn folder() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("note.toml"), NOTE).unwrap();
    assert!(run(folder.path(), &["import", "note.toml"]).status.success());
    let exported = ["form", "export", "--state", "LAO", "--year", "2023", "--format", "json", "--out", "report.json"];
    assert!(run(folder.path(), &exported).status.success());
    answer(folder.path(), false);
    folder
}

/// Answers in the exported report whether areas are marked.
fn answer(folder: &Path, yes: bool) {
    let path = folder.join("report.json");
    let mut report: Value = serde_json::from_slice(&fs::read(&path).unwrap()).unwrap();
    report["answers"] = json!({ "clearance.areas-marked": yes });
    fs::write(path, serde_json::to_vec(&report).unwrap()).unwrap();
}

#[test]
fn a_report_is_sent_back_and_amended() {
    let folder = folder();
    let submit = ["form", "submit", "report.json", "--by", "Focal point", "--format", "json"];
    assert_eq!(read(&run(folder.path(), &submit))["receipt"]["stage"], "received");
    let arguments = ["form", "return", "--state", "LAO", "--year", "2023", "--by", "Desk officer"];
    assert_eq!(run(folder.path(), &arguments).status.code(), Some(2), "remarks are needed");
    fs::write(folder.path().join("remarks.txt"), "Please say where.\nAnd since when.").unwrap();
    let with = |more: &[&str]| run(folder.path(), &[&arguments, more].concat());
    let returned = with(&["--remarks-file", "remarks.txt"]);
    assert!(text(&returned).contains("Stage: sent back"), "{}{}", text(&returned), said(&returned));
    let again = read(&with(&["--remarks-file", "remarks.txt", "--format", "json"]));
    assert_eq!(again["stage"], "returned");
    assert_eq!(again["returned"]["remarks"]["en"], "Please say where.\nAnd since when.");
    let checked = run(folder.path(), &["form", "check", "report.json"]);
    assert!(text(&checked).contains("by Desk officer") && text(&checked).contains("  And since when."));
    let checked = read(&run(folder.path(), &["form", "check", "report.json", "--format", "json"]));
    assert_eq!(checked["returned"]["by"], "Desk officer");
    let export = ["form", "export", "--state", "LAO", "--year", "2023", "--out", "report.xlsx"];
    assert!(text(&run(folder.path(), &export)).contains("Please say where."));
    let reports = ["reports", "--year", "2023", "--format", "json"];
    assert_eq!(read(&run(folder.path(), &reports))["returned"][0]["state"], "LAO");
    answer(folder.path(), true);
    let amended = read(&run(folder.path(), &submit));
    assert_eq!((&amended["receipt"]["version"], &amended["receipt"]["stage"]), (&json!(2), &json!("received")));
    assert_eq!(read(&run(folder.path(), &reports))["returned"], json!([]));
    let receipts = read(&run(folder.path(), &["form", "receipt", "--state", "LAO", "--format", "json"]));
    assert_eq!((&receipts[0]["stage"], &receipts[0]["returned"]["by"]), (&json!("replaced"), &json!("Desk officer")));
    assert_eq!(receipts[1]["amends"], receipts[0]["report"]);
    let other_year = ["form", "return", "--state", "LAO", "--year", "2019", "--by", "X", "--remarks", "Y"];
    let none = run(folder.path(), &other_year);
    assert_eq!(none.status.code(), Some(2));
    assert!(said(&none).contains("report/LAO/annual/2023-01-01_2023-12-31/002"), "it says which there are");
}

#[test]
fn a_contradiction_is_told_listed_and_ruled_on() {
    let folder = folder();
    let submitted = run(folder.path(), &["form", "submit", "report.json"]);
    assert!(text(&submitted).contains("This report contradicts another source at 1 point."), "{}", text(&submitted));
    assert!(text(&submitted).contains("note: yes [para. 7]"));
    let listed = run(folder.path(), &["contradictions", "--format", "json"]);
    assert_eq!(listed.status.code(), Some(1), "something is to be looked at");
    let listed = read(&listed);
    assert_eq!(listed["open"], 1);
    let sides = listed["contradictions"][0]["sides"].as_array().unwrap().clone();
    let id = |yes: bool| {
        let side = sides.iter().find(|side| side["answer"]["value"] == json!(yes)).unwrap();
        side["statement"].as_str().unwrap().to_owned()
    };
    let (yes, no) = (id(true), id(false));
    let nobody = "00112233445566778899aabbccddeeff";
    let rule = |arguments: &[&str]| run(folder.path(), &[&["rule", "--by", "The Director"], arguments].concat());
    let refused = rule(&["--holds", &yes, "--aside", &yes, "--aside", nobody, "--reason", " "]);
    assert_eq!(refused.status.code(), Some(2));
    for told in ["3 reasons", nobody, "cannot both hold and be set aside", "needs a reason"] {
        assert!(said(&refused).contains(told), "{told}: {}", said(&refused));
    }
    assert_eq!(rule(&["--aside", &no, "--reason", "because"]).status.code(), Some(2), "what holds, or --neither");
    assert_eq!(rule(&["--holds", "x", "--aside", &no, "--reason", "because"]).status.code(), Some(2));
    let ruled = rule(&["--holds", &yes, "--aside", &no, "--reason", "A letter", "--format", "json"]);
    assert_eq!(ruled.status.code(), Some(0), "{}", said(&ruled));
    let ruled = read(&ruled);
    assert_eq!((&ruled["holds"], &ruled["aside"]), (&json!(yes), &json!([no])));
    let listed = run(folder.path(), &["contradictions", "--state", "LAO"]);
    assert_eq!(listed.status.code(), Some(0), "nothing is open");
    for told in ["(ruled on)", "set aside", "by The Director", "Reason: A letter", "1 was ruled on"] {
        assert!(text(&listed).contains(told), "{told}: {}", text(&listed));
    }
    let unknown = run(folder.path(), &["contradictions", "--question", "clearance.areas-painted"]);
    assert_eq!(unknown.status.code(), Some(2));
    assert!(said(&unknown).contains("clearance.areas-marked"), "it says what is near: {}", said(&unknown));
    for command in ["contradictions", "rule"] {
        let help = text(&run(folder.path(), &[command, "--help"]));
        assert!(help.contains("Examples:"), "{command}");
    }
}
