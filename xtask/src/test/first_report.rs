//! Part of the step `documents`: the way of somebody who reports for the first time with this product, from last year's
//! answers to a receipt with three answers changed. `docs/first-report.md` says how many acts and cells that takes, and
//! this keeps it true.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, bail};
use serde_json::Value;

use super::documents::python_at;
use crate::commands::capture;
use crate::workspace::Workspace;

pub(super) fn run(workspace: &Workspace, folder: &Path) -> Result<()> {
    let folder = folder.join("first-report");
    if folder.exists() {
        fs::remove_dir_all(&folder).with_context(|| format!("cannot empty {}", folder.display()))?;
    }
    fs::create_dir_all(&folder).with_context(|| format!("cannot make {}", folder.display()))?;
    let given = workspace.root.join("crates/spectemur-cli/tests/first_report");
    let before = given.join("before.json");
    let last: Value = read(&before)?;
    let state = last["state"].as_str().context("last year's report has a State")?;
    let year = last["to"].as_str().and_then(|day| day.split('-').next()?.parse::<i16>().ok());
    let year = (year.context("last year's report has a year")? + 1).to_string();
    said(workspace, &folder, &["form", "submit", &before.display().to_string(), "--format", "json"])?;

    // The three acts of a person.
    said(workspace, &folder, &["form", "export", "--state", state, "--year", &year, "--out", "report.xlsx"])?;
    let script = workspace.root.join("crates/spectemur-exchange/tests/clients/fill_workbook.py");
    let changes = given.join("changes.json");
    let [empty, filled] = ["report.xlsx", "filled.xlsx"].map(|name| folder.join(name));
    capture(python_at(workspace, &script)?.args([&empty, &filled, &changes])).context("the cells cannot be filled")?;
    let submitted = said(workspace, &folder, &["form", "submit", "filled.xlsx", "--format", "json"])?;

    let submitted: Value = serde_json::from_str(&submitted).context("the receipt")?;
    if submitted["receipt"]["from"] != format!("{year}-01-01") || submitted["receipt"]["version"] != 1 {
        bail!("the receipt is for another report: {}", submitted["receipt"]);
    }
    let findings = submitted["findings"].as_array().context("the findings")?;
    if let Some(found) = findings.iter().find(|found| found["gravity"] != "look") {
        bail!("three changed answers must not be held against each other: {found}");
    }
    said(
        workspace,
        &folder,
        &["form", "export", "--state", state, "--year", &year, "--format", "json", "--out", "kept.json"],
    )?;
    let changed = changed(&read(&folder.join("kept.json"))?, &last)?;
    let expected: BTreeSet<String> = serde_json::from_value(read(&given.join("changed.json"))?)?;
    if changed != expected {
        bail!("other answers than the three differ from last year's: {changed:?}");
    }
    reminded(workspace, &folder, state)?;
    let cells = read(&changes)?.as_object().map_or(0, serde_json::Map::len);
    println!("   a first report: 3 acts, {cells} cells touched");
    Ok(())
}

/// The next reminder goes to the State by mail, in the language of its last report, with letter and form.
fn reminded(workspace: &Workspace, folder: &Path, state: &str) -> Result<()> {
    fs::write(folder.join("addresses.csv"), format!("state,address\n{state},focal-point@example.org\n"))?;
    let script = workspace.root.join("xtask/documents/receive_mail.py");
    let binary = workspace.binary().display().to_string();
    let remind = ["remind", "--as-of", "2025-04-15", "--days", "30", "--from", "unit@example.org"];
    let rest = ["--smtp", "{smtp}", "--addresses", "addresses.csv", "--out", "letters", "--database", "record.db"];
    let received =
        capture(python_at(workspace, &script)?.arg("2").arg(binary).args(remind).args(rest).current_dir(folder))
            .context("letters by mail")?;
    let mails: Vec<&str> = received.lines().filter(|line| line.contains(" | ")).collect();
    match mails.as_slice() {
        [mail] if mail.starts_with("focal-point@example.org | ") => {
            println!("   a reminder: {mail}");
            Ok(())
        }
        _ => bail!("one mail was expected to {state}, and these came: {mails:?}"),
    }
}

/// The questions whose answers differ between two reports.
fn changed(kept: &Value, before: &Value) -> Result<BTreeSet<String>> {
    let answers = |report: &Value| report["answers"].as_object().cloned().context("a report has answers");
    let (kept, before) = (answers(kept)?, answers(before)?);
    let keys: BTreeSet<&String> = kept.keys().chain(before.keys()).collect();
    Ok(keys.into_iter().filter(|key| kept.get(*key) != before.get(*key)).cloned().collect())
}

fn read(path: &Path) -> Result<Value> {
    let text = fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))?;
    serde_json::from_str(&text).with_context(|| format!("{} is no JSON", path.display()))
}

fn said(workspace: &Workspace, folder: &Path, arguments: &[&str]) -> Result<String> {
    let mut command = Command::new(workspace.binary());
    capture(command.args(arguments).args(["--database", "record.db"]).current_dir(folder))
        .with_context(|| format!("spectemur {}", arguments.join(" ")))
}
