//! Proof-reading as people ask for it: what is told, in which shape, and how a finding is accepted.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use serde_json::Value;

/// The binary in a folder of its own, with an empty home and no settings from outside.
fn run(folder: &Path, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_spectemur"));
    command.args(arguments).current_dir(folder).env_clear().env("HOME", folder).env("LANG", "en_GB.UTF-8");
    command.output().unwrap()
}

fn said(output: &Output) -> String {
    format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr))
}

/// A made-up report whose count and list differ.
const DRAFT: &str = "# Report\n\n1. Five States Parties (Albania, Austria, Belgium and Chile) reported in time.\n";

#[test]
fn a_count_that_is_not_that_of_its_list_is_told_with_its_place_in_every_shape() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    fs::write(folder.join("draft.md"), DRAFT).unwrap();

    let json = run(folder, &["proof", "draft.md", "--format", "json"]);
    assert_eq!(json.status.code(), Some(1), "{}", said(&json));
    let found: Value = serde_json::from_slice(&json.stdout).unwrap();
    let finding = &found["findings"][0];
    assert_eq!(finding["kind"], "count-and-list");
    let place = &finding["places"][0];
    let (start, end) = (place["start"].as_u64().unwrap(), place["end"].as_u64().unwrap());
    let quoted: String =
        DRAFT.chars().skip(usize::try_from(start).unwrap()).take(usize::try_from(end - start).unwrap()).collect();
    assert!(quoted.contains("Five") || place["quote"].as_str().unwrap().contains("Five"), "{place}");

    let text = run(folder, &["proof", "draft.md"]);
    assert_eq!(text.status.code(), Some(1));
    assert!(said(&text).contains("Five") && said(&text).contains('4'), "{}", said(&text));
    let chinese = run(folder, &["proof", "draft.md", "--lang", "zh"]);
    assert!(said(&chinese).contains("发现"), "{}", said(&chinese));

    let sarif: Value =
        serde_json::from_slice(&run(folder, &["proof", "draft.md", "--format", "sarif"]).stdout).unwrap();
    assert_eq!(sarif["version"], "2.1.0");
    assert_eq!(sarif["runs"][0]["results"][0]["ruleId"], "count-and-list");
    let page = run(folder, &["proof", "draft.md", "--format", "html", "--out", "draft.html"]);
    assert_eq!(page.status.code(), Some(1));
    assert!(fs::read_to_string(folder.join("draft.html")).unwrap().contains("Five"));
    let copy = run(folder, &["proof", "draft.md", "--format", "docx"]);
    assert_eq!(copy.status.code(), Some(1), "{}", said(&copy));
    assert!(fs::read(folder.join("draft.proof.docx")).unwrap().starts_with(b"PK"));
}

#[test]
fn a_finding_that_was_accepted_is_left_out_until_the_text_changes() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    fs::write(folder.join("draft.md"), DRAFT).unwrap();
    let told = said(&run(folder, &["proof", "draft.md"]));
    let is_fingerprint = |word: &&str| word.len() == 32 && word.bytes().all(|byte| byte.is_ascii_hexdigit());
    let fingerprint = told.split_whitespace().find(is_fingerprint).unwrap_or_else(|| panic!("{told}"));
    let accepted = format!(
        "[[accepted]]\nkind = \"count-and-list\"\nfingerprint = \"{fingerprint}\"\n\
         reason = \"The fifth asked not to be named.\"\nwho = \"The desk officer\"\nday = 2026-01-02\n"
    );
    fs::write(folder.join("accepted.toml"), accepted).unwrap();
    let again = run(folder, &["proof", "draft.md", "--accepted", "accepted.toml"]);
    assert_eq!(again.status.code(), Some(0), "{}", said(&again));
    fs::write(folder.join("draft.md"), DRAFT.replace("Five", "Six")).unwrap();
    let changed = run(folder, &["proof", "draft.md", "--accepted", "accepted.toml"]);
    assert_eq!(changed.status.code(), Some(1), "{}", said(&changed));
}

#[test]
fn a_file_that_is_no_document_is_refused_with_what_to_do() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("scan.docx"), b"PK\x03\x04 not really").unwrap();
    let output = run(folder.path(), &["proof", "scan.docx"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(said(&output).contains("scan.docx"), "{}", said(&output));
}
