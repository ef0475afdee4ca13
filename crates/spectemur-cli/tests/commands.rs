//! The command line as scripts and people meet it: what it prints, how it ends, what it refuses.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};
use std::time::Duration;

use serde_json::Value;
use spectemur_testkit::Database;
use tempfile::TempDir;

/// The binary in a folder of its own, with an empty home and no settings from outside.
fn spectemur(folder: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_spectemur"));
    command.args(arguments).current_dir(folder).env_clear().env("HOME", folder).env("LANG", "en_GB.UTF-8");
    command
}

fn run(folder: &Path, arguments: &[&str]) -> Output {
    spectemur(folder, arguments).output().unwrap()
}

fn folder() -> TempDir {
    tempfile::tempdir().unwrap()
}

fn json(output: &Output) -> Value {
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_slice(&output.stdout).unwrap()
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

#[test]
fn a_name_that_nobody_compared_with_a_document_is_marked() {
    let folder = tempfile::tempdir().unwrap();
    let status = |language, day| {
        let output = run(folder.path(), &["--speak", language, "status", "--as-of", day]);
        String::from_utf8(output.stdout).unwrap()
    };
    // The register marks the earlier name of Cabo Verde, which holds until 24 October 2013, as from memory.
    assert!(status("en", "2013-10-23").contains("Cape Verde (name unverified)"));
    assert!(status("zh", "2013-10-23").contains("佛得角（名称未经核实）"));
    assert!(!status("en", "2013-10-24").contains("unverified"));
}

#[test]
fn the_status_of_a_day_has_both_counts_and_every_state() {
    let folder = folder();
    let status = json(&run(folder.path(), &["status", "--as-of", "2023-06-30", "--format", "json"]));
    assert_eq!(status["as_of"], "2023-06-30");
    assert_eq!(status["deposited"], 111);
    assert_eq!(status["in_force"], 110);
    assert_eq!(status["signed_only"], 12);
    assert_eq!(status["withdrawn"], 0);
    let nigeria = &status["states"]["NGA"];
    assert_eq!(nigeria["status"], "deposited");
    assert_eq!(nigeria["deposited_on"], "2023-02-28");
    assert_eq!(nigeria["entry_into_force_on"], "2023-08-01");
    assert_eq!(status["states"].as_object().unwrap().len(), 197);
    assert!(fs::read_dir(folder.path()).unwrap().next().is_none(), "status needs no record and makes none");
}

#[test]
fn the_indicators_have_the_shape_that_scripts_rely_on() {
    let folder = folder();
    let arguments = ["indicators", "--plan", "lausanne", "--meeting", "11MSP", "--format", "json"];
    let reading = json(&run(folder.path(), &arguments));
    assert_eq!(reading["plan"], "lausanne");
    assert_eq!(reading["meeting"], "11MSP");
    assert_eq!(reading["period"], serde_json::json!({ "from": "2022-07-01", "to": "2023-06-30" }));
    assert_eq!(reading["as_of"], "2023-06-30");
    let observations = reading["observations"].as_array().unwrap();
    assert_eq!(observations.len(), 82);
    let measure = observations.iter().find(|known| known["indicator"] == "47.2").unwrap();
    assert_eq!(measure["states"].as_array().unwrap().len(), 22);
    assert_eq!(measure["at_least"], 22);
    assert_eq!(measure["value"], Value::Null);
    assert_eq!(measure["agreement"], "named");
    assert!(measure["published"].as_array().unwrap().iter().all(|printed| printed["value"] == 22));
    // Asked again, the record is there already and the bytes are the same.
    let (first, second) = (run(folder.path(), &arguments), run(folder.path(), &arguments));
    assert_eq!(first.stdout, second.stdout);
    assert!(first.stderr.is_empty());
}

#[test]
fn an_explanation_leads_to_document_and_paragraph() {
    let folder = folder();
    let arguments = ["explain", "indicator", "48.2", "--meeting", "11MSP", "--format", "json"];
    let known = json(&run(folder.path(), &arguments));
    assert_eq!(known["rule"]["questions"][0], "national.law-assistance-requested");
    let evidence = known["evidence"].as_array().unwrap();
    let nigeria = evidence.iter().find(|said| said["state"] == "NGA" && said["basis"] == "said").unwrap();
    assert_eq!((&nigeria["source"], &nigeria["at"]), (&"ccm-msp-2023-8".into(), &"para:80".into()));
    let text = run(folder.path(), &["explain", "indicator", "48.2", "--meeting", "11MSP"]);
    let text = String::from_utf8(text.stdout).unwrap();
    assert!(text.contains("Nigeria: CCM/MSP/2023/8 para. 80"), "{text}");
    let chinese = run(folder.path(), &["explain", "indicator", "48.2", "--meeting", "11MSP", "--speak", "zh"]);
    assert!(String::from_utf8(chinese.stdout).unwrap().contains("尼日利亚"));
}

/// The table of indicators prints two requests; paragraph 25 says that three States will not ask and one was too late.
#[test]
fn a_figure_that_the_record_denies_leads_to_both_places() {
    let folder = folder();
    let arguments = ["explain", "indicator", "15.1", "--meeting", "11MSP"];
    let text = String::from_utf8(run(folder.path(), &arguments).stdout).unwrap();
    for line in ["2, CCM/MSP/2023/8 table of indicators, action 15", "BGR Bulgaria: CCM/MSP/2023/8 para. 25"] {
        assert!(text.contains(line), "{line}: {text}");
    }
    let known = json(&run(folder.path(), &[&arguments[..], &["--format", "json"]].concat()));
    assert_eq!(known["observation"]["denied"], serde_json::json!(["BGR", "PER", "SVK", "ZAF"]));
    let evidence = known["evidence"].as_array().unwrap();
    let denials = evidence.iter().filter(|said| said["at"] == "para:25" && said["answer"]["value"] == false);
    assert_eq!(denials.count(), 4);
}

#[test]
fn both_databases_give_the_same_bytes() {
    let folder = folder();
    let arguments = ["indicators", "--plan", "lausanne", "--meeting", "11MSP", "--format", "json"];
    let on_sqlite = run(folder.path(), &arguments);
    let postgres = Database::postgres();
    let on_postgres =
        spectemur(folder.path(), &arguments).env("SPECTEMUR_DATABASE", postgres.address()).output().unwrap();
    assert!(on_postgres.status.success(), "{}", said(&on_postgres));
    assert_eq!(on_sqlite.stdout, on_postgres.stdout);
}

#[test]
fn what_does_not_exist_is_wrong_use_and_says_what_does() {
    let folder = folder();
    let cases: [(&[&str], &str); 5] = [
        (&["indicators", "--plan", "geneva", "--meeting", "11MSP"], "lausanne"),
        (&["indicators", "--plan", "lausanne", "--meeting", "99MSP"], "12MSP"),
        (&["indicators", "--plan", "lausanne", "--meeting", "3MSP"], "11MSP"),
        (&["explain", "indicator", "47.9", "--meeting", "11MSP"], "47.2"),
        (&["report", "yearly", "--meeting", "11MSP"], "progress"),
    ];
    for (arguments, hint) in cases {
        let output = run(folder.path(), arguments);
        assert_eq!(output.status.code(), Some(2), "{arguments:?}: {}", said(&output));
        assert!(said(&output).contains(hint), "{arguments:?}: {}", said(&output));
    }
    let output = run(folder.path(), &["status", "--as-of", "30 June"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(said(&output).contains("year-month-day"), "{}", said(&output));
}

#[test]
fn a_broken_file_is_refused_with_every_problem_and_changes_nothing() {
    let folder = folder();
    let broken = r#"
[[said]]
source = "ccm-msp-2023-8"
at = "para:1"
question = "clearance.areas-marked"
states = ["AFG", "ATLANTIS"]
answer = true
period = { from = 2023-06-30, to = 2022-07-01 }

[[said]]
at = "para:1"
question = "clearance.no-such-question"
states = ["AFG"]
answer = true
"#;
    fs::write(folder.path().join("broken.toml"), broken).unwrap();
    let output = run(folder.path(), &["import", "broken.toml"]);
    assert_eq!(output.status.code(), Some(1), "{}", said(&output));
    for word in ["broken.toml:2", "ATLANTIS", "2022-07-01", "clearance.no-such-question", "broken.toml:10"] {
        assert!(said(&output).contains(word), "{word}: {}", said(&output));
    }
    let verified = json(&run(folder.path(), &["verify", "--format", "json"]));
    let again = json(&run(folder.path(), &["verify", "--format", "json"]));
    assert_eq!(verified["sound"], true);
    assert_eq!(verified["statements"], again["statements"]);
}

#[test]
fn a_file_that_is_no_record_is_left_alone() {
    let folder = folder();
    let path = folder.path().join("spectemur.db");
    fs::write(&path, "a shopping list, and nothing that SQLite wrote".repeat(100)).unwrap();
    let before = fs::read(&path).unwrap();
    let output = run(folder.path(), &["verify"]);
    assert_eq!(output.status.code(), Some(3), "{}", said(&output));
    assert!(said(&output).contains("is not a record"), "{}", said(&output));
    assert_eq!(fs::read(&path).unwrap(), before);
}

#[test]
fn the_same_documents_come_out_of_two_fresh_records() {
    let (one, other) = (folder(), folder());
    let arguments =
        ["report", "progress", "--meeting", "11MSP", "--lang", "zh,en", "--format", "docx,html,md", "--out", "out"];
    for folder in [&one, &other] {
        let output = run(folder.path(), &arguments);
        assert!(output.status.success(), "{}", said(&output));
    }
    let mut names: Vec<_> =
        fs::read_dir(one.path().join("out")).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    names.sort();
    assert_eq!(names.len(), 6);
    for name in names {
        let (a, b) = (fs::read(one.path().join("out").join(&name)), fs::read(other.path().join("out").join(&name)));
        assert_eq!(a.unwrap(), b.unwrap(), "{name:?}");
    }
}

#[test]
fn a_report_that_cannot_be_written_leaves_what_stood_there() {
    let folder = folder();
    let arguments =
        ["report", "progress", "--meeting", "11MSP", "--lang", "en", "--format", "md", "--out", "/dev/null/x"];
    let output = run(folder.path(), &arguments);
    assert_eq!(output.status.code(), Some(3), "{}", said(&output));
}

#[test]
fn the_progress_report_is_there_in_all_six_languages() {
    let folder = folder();
    let output = run(
        folder.path(),
        &["report", "progress", "--meeting", "11MSP", "--lang", "ar,en,es,fr,ru,zh", "--format", "md", "--out", "out"],
    );
    assert_eq!(output.status.code(), Some(0), "{}", said(&output));
    for (language, states_parties) in [
        ("ar", "الدول الأطراف"),
        ("en", "States Parties"),
        ("es", "Estados partes"),
        ("fr", "États parties"),
        ("ru", "государства-участники"),
        ("zh", "缔约国"),
    ] {
        let path = folder.path().join(format!("out/progress-11MSP.{language}.md"));
        let report = fs::read_to_string(path).unwrap();
        assert!(report.contains(states_parties), "{language}");
        assert!(language == "en" || !report.contains("States Parties"), "{language}: a sentence is left in English");
    }
}

#[test]
fn a_process_that_is_killed_while_it_brings_the_record_in_leaves_it_whole_or_absent() {
    let arguments = ["verify", "--format", "json"];
    for milliseconds in (0..24).map(|step| step * 12) {
        let folder = folder();
        let mut child = spectemur(folder.path(), &arguments)
            .stdout(std::process::Stdio::null())
            .stderr(std::process::Stdio::null())
            .spawn()
            .unwrap();
        std::thread::sleep(Duration::from_millis(milliseconds));
        child.kill().unwrap();
        child.wait().unwrap();
        let verified = json(&run(folder.path(), &arguments));
        assert_eq!(verified["sound"], true, "killed after {milliseconds} ms");
        assert!(verified["statements"].as_u64().unwrap() > 1_000, "the next run brings the whole record in");
    }
}

#[test]
fn a_deposit_that_the_record_tells_of_moves_the_status_from_its_day_on() {
    let folder = folder();
    let deposit = r#"
[[source]]
id = "notification-for-a-test"
kind = "note"
title = { en = "Notification that nobody made", zh = "虚构的通知" }
author = { en = "Nobody", zh = "无" }
dated = 2026-10-05
received = 2026-10-06
verified = true

[[said]]
source = "notification-for-a-test"
at = "para:1"
question = "register.deposited-on"
states = ["AGO"]
answer = 2026-10-05
period = { from = 2026-10-05, to = 2026-10-05 }
"#;
    fs::write(folder.path().join("deposit.toml"), deposit).unwrap();
    let angola = |day| {
        let status = json(&run(folder.path(), &["status", "--as-of", day, "--format", "json"]));
        status["states"]["AGO"]["status"].as_str().unwrap().to_owned()
    };
    assert_eq!(angola("2026-10-05"), "signatory");
    let imported = run(folder.path(), &["import", "deposit.toml"]);
    assert!(imported.status.success(), "{}", said(&imported));
    assert_eq!(angola("2026-10-04"), "signatory");
    assert_eq!(angola("2026-10-05"), "deposited");
    // The sixth month after it, by the article on entry into force.
    assert_eq!(angola("2027-04-01"), "in-force");
}

#[test]
fn a_sound_package_is_done_and_help_has_examples() {
    let folder = folder();
    let output = run(folder.path(), &["check"]);
    assert_eq!(output.status.code(), Some(0), "{}", said(&output));
    for command in ["status", "indicators", "explain", "report", "import", "check"] {
        let help = run(folder.path(), &[command, "--help"]);
        assert!(String::from_utf8_lossy(&help.stdout).contains("Examples:"), "{command}");
    }
    let completions = run(folder.path(), &["completions", "bash"]);
    assert!(String::from_utf8_lossy(&completions.stdout).contains("_spectemur"));
    assert_eq!(run(folder.path(), &["doctor"]).status.code(), Some(0));
}
