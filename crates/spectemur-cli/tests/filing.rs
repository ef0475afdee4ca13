//! Filing a report as a State does it: what a kill leaves behind, and what a second submission gives.

use std::fs;
use std::path::Path;
use std::process::{Command, Output, Stdio};
use std::time::{Duration, Instant};

use serde_json::Value;
use spectemur_testkit::Database;

const BEFORE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/first_report/before.json");

/// The binary in a folder of its own, with an empty home and no settings from outside.
fn spectemur(folder: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_spectemur"));
    command.args(arguments).current_dir(folder).env_clear().env("HOME", folder).env("LANG", "en_GB.UTF-8");
    command
}

fn json(output: &Output) -> Value {
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_slice(&output.stdout).unwrap()
}

/// The receipts of the State, from a record at this address.
fn receipts(folder: &Path, database: &str) -> Vec<Value> {
    let arguments = ["form", "receipt", "--state", "LAO", "--format", "json", "--database", database];
    json(&spectemur(folder, &arguments).output().unwrap()).as_array().unwrap().clone()
}

/// Kills a submission after more and more of its time; whatever is left must be whole.
fn kill_at_any_moment(folder: &Path, database: &str, fresh: impl Fn()) {
    let submit = ["form", "submit", BEFORE, "--format", "json", "--database", database];
    fresh();
    #[expect(clippy::disallowed_methods, reason = "how long a submission takes here says when to kill the next ones")]
    let begun = Instant::now();
    let whole = json(&spectemur(folder, &submit).output().unwrap());
    let takes = begun.elapsed();
    assert_eq!(receipts(folder, database).len(), 1);
    let (mut none, mut one) = (0, 0);
    for step in 0..40_u32 {
        fresh();
        let mut child = spectemur(folder, &submit).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
        std::thread::sleep(takes * step / 32);
        child.kill().unwrap();
        child.wait().unwrap();
        let verified =
            json(&spectemur(folder, &["verify", "--format", "json", "--database", database]).output().unwrap());
        assert_eq!(verified["sound"], true, "killed at step {step}");
        match receipts(folder, database).as_slice() {
            [] => none += 1,
            [receipt] => {
                assert_eq!(receipt["sha256"], whole["receipt"]["sha256"], "killed at step {step}: {receipt}");
                one += 1;
            }
            more => panic!("killed at step {step}: {} receipts", more.len()),
        }
        let again = json(&spectemur(folder, &submit).output().unwrap());
        assert_eq!(again["receipt"]["sha256"], whole["receipt"]["sha256"]);
        assert_eq!(receipts(folder, database).len(), 1, "handing it in again gives one report");
    }
    assert!(none > 0 && one > 0, "the kills must fall before and after the record: {none} before, {one} after");
}

#[test]
fn a_submission_that_is_killed_leaves_the_report_with_its_receipt_or_none_in_a_file() {
    let folder = tempfile::tempdir().unwrap();
    let prepared = folder.path().join("prepared.db");
    let status = ["verify", "--database", prepared.to_str().unwrap()];
    assert!(spectemur(folder.path(), &status).output().unwrap().status.success());
    let working = folder.path().join("working.db");
    let fresh = || {
        for ending in ["", "-wal", "-shm"] {
            let (from, to) = (format!("{}{ending}", prepared.display()), format!("{}{ending}", working.display()));
            let _ = fs::remove_file(&to);
            if Path::new(&from).exists() {
                fs::copy(&from, &to).unwrap();
            }
        }
    };
    kill_at_any_moment(folder.path(), working.to_str().unwrap(), fresh);
}

#[test]
fn the_same_file_twice_gives_the_same_receipt_and_one_report() {
    let folder = tempfile::tempdir().unwrap();
    for database in [Database::sqlite(), Database::postgres()] {
        let address = database.address().to_string();
        let submit = ["form", "submit", BEFORE, "--format", "json", "--database", &address];
        let first = json(&spectemur(folder.path(), &submit).output().unwrap());
        std::thread::sleep(Duration::from_millis(20));
        let second = json(&spectemur(folder.path(), &submit).output().unwrap());
        assert_eq!(first["repeated"], false);
        assert_eq!(second["repeated"], true);
        assert_eq!(first["receipt"], second["receipt"]);
        assert_eq!(receipts(folder.path(), &address).len(), 1);
    }
}
