//! What one process does, set beside pandas doing the same count.
//!
//! The folder holds `statements.csv` (state, question, year, answer) and `measures.json`, which `xtask/bench/count.py`
//! describes, and from the product `samples.json` (name to milliseconds) and `values.json` (measure to year to number).
//! A ratio is printed only when both counted the same.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};
use serde::de::DeserializeOwned;

use super::spread::Spread;
use crate::commands::{self, cargo};
use crate::workspace::Workspace;

/// The name of the samples that pandas is compared with.
const COUNT: &str = "count";
/// What the Python programs beside the product need.
const PACKAGES: [&str; 2] = ["pandas==2.3.3", "openfisca-core==46.0.1"];

pub(super) type Samples = BTreeMap<String, Vec<f64>>;
pub(super) type Values = BTreeMap<String, BTreeMap<String, f64>>;

/// The arguments of each example, as `xtask/bench/inside.toml` says them; plans and treaties are named there.
type Asked = BTreeMap<String, Vec<String>>;

/// Runs an example of the product that leaves its samples in a fresh folder, and prints them.
pub(super) fn example(workspace: &Workspace, name: &str) -> Result<(PathBuf, Samples)> {
    let data = example_in(workspace, name)?;
    let samples: Samples = read(&data.join("samples.json"))?;
    for (name, samples) in &samples {
        super::print(name, &Spread::of(samples.clone())?, None);
    }
    Ok((data, samples))
}

/// Runs an example of the product in a fresh folder, and gives that.
pub(super) fn example_in(workspace: &Workspace, name: &str) -> Result<PathBuf> {
    let data = workspace.target.join("bench").join(name);
    if data.exists() {
        fs::remove_dir_all(&data).with_context(|| data.display().to_string())?;
    }
    let asked = workspace.root.join("xtask/bench/inside.toml");
    let asked: Asked = toml::from_str(&fs::read_to_string(&asked).with_context(|| asked.display().to_string())?)?;
    let arguments = asked.get(name).with_context(|| format!("inside.toml has no arguments of {name}"))?;
    let folder = data.display().to_string();
    let arguments = arguments.iter().map(|argument| argument.replace("{folder}", &folder));
    let example = ["run", "--quiet", "--release", "--package", "spectemur-app", "--example", name, "--"];
    commands::run(cargo().args(example).args(arguments).current_dir(&workspace.root))?;
    Ok(data)
}

pub(super) fn run(workspace: &Workspace) -> Result<()> {
    let (data, ours) = example(workspace, COUNT)?;
    let said = python(workspace, "count.py", &data)?;
    let theirs = Spread::of(serde_json::from_str(&said).with_context(|| format!("count.py said {said:?}"))?)?;
    super::print("the same count in pandas", &theirs, None);
    same_values(&read(&data.join("values.json"))?, &read(&data.join("values-pandas.json"))?)?;
    let count = ours.get(COUNT).with_context(|| format!("samples.json has no samples named {COUNT:?}"))?;
    let ratio = theirs.median() / Spread::of(count.clone())?.median();
    println!("{:<44} {ratio:>7.1} times as fast as pandas, with equal values", "the count");
    Ok(())
}

/// What a Python program beside the product says of the folder.
pub(super) fn python(workspace: &Workspace, script: &str, data: &Path) -> Result<String> {
    let script = workspace.root.join("xtask/bench").join(script);
    commands::capture(Command::new(venv(workspace, "bench-venv", &PACKAGES)?).arg(script).arg(data))
}

/// A Python of its own with these packages.
pub(crate) fn venv(workspace: &Workspace, name: &str, packages: &[&str]) -> Result<PathBuf> {
    let venv = workspace.tools().join(name);
    let (python, mark) = (venv.join("bin/python"), venv.join("installed.txt"));
    let wanted = packages.join(" ");
    if fs::read_to_string(&mark).unwrap_or_default() != wanted {
        commands::run(Command::new("python3").args(["-m", "venv", "--clear"]).arg(&venv))?;
        let pip = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check"];
        let cache = workspace.tools().join("cache/pip");
        commands::run(Command::new(&python).args(pip).args(packages).env("PIP_CACHE_DIR", cache))?;
        fs::write(&mark, wanted)?;
    }
    Ok(python)
}

pub(super) fn same_values(ours: &Values, theirs: &Values) -> Result<()> {
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

pub(super) fn read<T: DeserializeOwned>(path: &Path) -> Result<T> {
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
