//! What one process does, set beside pandas doing the same count.
//!
//! The folder holds `statements.csv` (state, question, year, answer) and `measures.json`, which `xtask/bench/count.py`
//! describes, and from the product `samples.json` (name to milliseconds) and `values.json` (measure to year to number).
//! A ratio is printed only when both counted the same.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, bail};
use serde::Deserialize;
use serde::de::DeserializeOwned;

use super::spread::Spread;
use crate::commands::{self, cargo};
use crate::workspace::Workspace;

/// The name of the samples that pandas is compared with.
const COUNT: &str = "count";
const PANDAS: &str = "pandas==2.3.3";

type Samples = BTreeMap<String, Vec<f64>>;
type Values = BTreeMap<String, BTreeMap<String, f64>>;

/// What to run, as `xtask/bench/inside.toml` says it; plans and treaties are named there.
#[derive(Deserialize)]
struct Asked {
    arguments: Vec<String>,
}

pub(super) fn run(workspace: &Workspace) -> Result<()> {
    let data = &workspace.target.join("bench").join("inside");
    if data.exists() {
        fs::remove_dir_all(data).with_context(|| data.display().to_string())?;
    }
    let asked = workspace.root.join("xtask/bench/inside.toml");
    let asked: Asked = toml::from_str(&fs::read_to_string(&asked).with_context(|| asked.display().to_string())?)?;
    let folder = data.display().to_string();
    let example = ["run", "--quiet", "--release", "--package", "spectemur-app", "--example", "count", "--"];
    commands::run(
        cargo()
            .args(example)
            .args(asked.arguments.iter().map(|argument| argument.replace("{folder}", &folder)))
            .current_dir(&workspace.root),
    )?;
    let ours: Samples = read(&data.join("samples.json"))?;
    for (name, samples) in &ours {
        super::print(name, &Spread::of(samples.clone())?, None);
    }
    let theirs = pandas(workspace, data)?;
    super::print("the same count in pandas", &theirs, None);
    same_values(&read(&data.join("values.json"))?, &read(&data.join("values-pandas.json"))?)?;
    let count = ours.get(COUNT).with_context(|| format!("samples.json has no samples named {COUNT:?}"))?;
    let ratio = theirs.median() / Spread::of(count.clone())?.median();
    println!("{:<44} {ratio:>7.1} times as fast as pandas, with equal values", "the count");
    Ok(())
}

fn pandas(workspace: &Workspace, data: &Path) -> Result<Spread> {
    let venv = workspace.tools().join("bench-venv");
    let mark = venv.join("installed.txt");
    if fs::read_to_string(&mark).unwrap_or_default() != PANDAS {
        commands::run(Command::new("python3").args(["-m", "venv", "--clear"]).arg(&venv))?;
        let pip = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", PANDAS];
        let cache = workspace.tools().join("cache/pip");
        commands::run(Command::new(venv.join("bin/python")).args(pip).env("PIP_CACHE_DIR", cache))?;
        fs::write(&mark, PANDAS)?;
    }
    let script = workspace.root.join("xtask/bench/count.py");
    let said = commands::capture(Command::new(venv.join("bin/python")).arg(script).arg(data))?;
    Spread::of(serde_json::from_str(&said).with_context(|| format!("count.py said {said:?}"))?)
}

fn same_values(ours: &Values, theirs: &Values) -> Result<()> {
    let mut different = Vec::new();
    for measure in ours.keys().chain(theirs.keys()) {
        if ours.get(measure) != theirs.get(measure) && !different.contains(&measure) {
            different.push(measure);
        }
    }
    if !different.is_empty() {
        bail!("the two counts differ, so their times cannot be compared; measures: {different:?}");
    }
    Ok(())
}

fn read<T: DeserializeOwned>(path: &Path) -> Result<T> {
    let text = fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))?;
    serde_json::from_str(&text).with_context(|| format!("{} is not as expected", path.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn values(measure: &str, number: f64) -> Values {
        BTreeMap::from([(measure.to_owned(), BTreeMap::from([("2023".to_owned(), number)]))])
    }

    #[test]
    fn counts_that_differ_are_not_compared() {
        assert!(same_values(&values("a", 1.0), &values("a", 1.0)).is_ok());
        assert!(same_values(&values("a", 1.0), &values("a", 2.0)).is_err());
        assert!(same_values(&values("a", 1.0), &values("b", 1.0)).is_err());
    }
}
