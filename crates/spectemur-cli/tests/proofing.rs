//! Proof-reading as people ask for it: what is told, in which shape, and how a finding is accepted.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use serde_json::Value;

/// The binary in a folder of its own, with an empty home and no settings from outside.
pub(crate) fn run(folder: &Path, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_spectemur"));
    command.args(arguments).current_dir(folder).env_clear().env("HOME", folder).env("LANG", "en_GB.UTF-8");
    command.output().unwrap()
}

pub(crate) fn said(output: &Output) -> String {
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

/// What the record of the Eleventh Meeting does not allow in the report to it: action 15 prints two requests and paragraph
/// 25 says that there was none, paragraph 86 counts three and paragraph 35 names two, and the deadline of South Africa is
/// eight years from the day on which the Convention entered into force for it, 1 November 2015.
#[test]
fn a_published_report_is_held_against_the_record() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    let seed = concat!(env!("CARGO_MANIFEST_DIR"), "/../spectemur-proof/tests/seeds/11msp-progress-report.zh.txt");
    let against = |arguments: &[&str]| -> Vec<(String, String)> {
        let output = run(folder, &[&["proof", seed, "--format", "json"], arguments].concat());
        let found: Value = serde_json::from_slice(&output.stdout).unwrap_or_else(|_| panic!("{}", said(&output)));
        let findings = found["findings"].as_array().unwrap().iter().filter(|one| one["kind"] == "against-record");
        let text = |value: &Value| value.as_str().unwrap().to_owned();
        findings.map(|one| (text(&one["confidence"]), text(&one["places"][0]["figure"]))).collect()
    };
    assert_eq!(against(&[]), []);
    let wanted = [("probable", "2"), ("probable", "2024 年 11 月 1 日"), ("possible", "三")];
    let wanted = wanted.map(|(confidence, figure)| (confidence.to_owned(), figure.to_owned()));
    assert_eq!(against(&["--against-record"]), wanted);
    assert_eq!(against(&["--against-record", "--meeting", "11MSP"]), wanted);

    fs::write(folder.join("draft.md"), DRAFT).unwrap();
    let nameless = run(folder, &["proof", "draft.md", "--against-record"]);
    assert_eq!(nameless.status.code(), Some(2), "{}", said(&nameless));
    assert!(said(&nameless).contains("--meeting"), "{}", said(&nameless));
}

/// Our own report says nothing that a careful reader would ask about, in any format; `tagged` asks more of PDF.
#[test]
fn our_own_report_agrees_with_itself_and_with_the_record() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    let report = ["report", "progress", "--meeting", "11MSP", "--lang", "zh,en", "--format", "docx,pdf,html,md"];
    let made = run(folder, &[&report[..], &["--out", "reports"]].concat());
    assert_eq!(made.status.code(), Some(0), "{}", said(&made));
    for file in ["en.docx", "en.html", "en.md", "zh.docx", "zh.html", "zh.md"] {
        let file = format!("reports/progress-11MSP.{file}");
        let sure = run(folder, &["proof", &file, "--against-record", "--min-confidence", "probable"]);
        assert_eq!(sure.status.code(), Some(0), "{file}: {}", said(&sure));
    }
    for language in ["en", "zh"] {
        let file = format!("reports/progress-11MSP.{language}.pdf");
        let read = run(folder, &["proof", &file, "--min-confidence", "certain"]);
        assert_eq!(read.status.code(), Some(0), "{file}: {}", said(&read));
    }
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
