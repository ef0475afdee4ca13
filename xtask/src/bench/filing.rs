//! Reports handed in, one after the other, and files that nobody should send.
//!
//! ODK Central, measured on a form of the same kind (130 questions, two tables, six languages, eight clients), took 210 to
//! 304 submissions a second over 555, and 156 over 5,000, and read none of their answers. A report here is checked
//! against the one before and becomes statements under an audit chain; the figures stand side by side and are no ratio,
//! because they were not taken in one run.

use std::fs;
use std::process::Command;

use anyhow::{Context, Result};
use serde::Deserialize;

use super::inside::{example, read};
use crate::commands::{self, capture, cargo};
use crate::workspace::Workspace;

/// What the example `hostile` of spectemur-exchange leaves.
#[derive(Deserialize)]
struct Hostile {
    files: usize,
    slowest: f64,
    name: String,
}

pub(super) fn run(workspace: &Workspace) -> Result<()> {
    let (_, samples) = example(workspace, "filing")?;
    let seconds = samples.get("all reports").context("samples.json has no total")?.iter().sum::<f64>() / 1000.0;
    println!("{:<44} {seconds:>7.1} s    wanted: under 60 s", "10,000 reports, with audit chain");
    let rate = 10_000.0 / seconds;
    println!("{:<44} {rate:>7.0} /s   ODK Central: 156 to 304 /s, kept as sent", "the same");
    hostile(workspace)
}

fn hostile(workspace: &Workspace) -> Result<()> {
    let example = ["build", "--quiet", "--release", "--package", "spectemur-exchange", "--example", "hostile"];
    commands::run(cargo().args(example).current_dir(&workspace.root))?;
    let file = workspace.target.join("bench/hostile.json");
    fs::create_dir_all(workspace.target.join("bench"))?;
    let said = capture(
        Command::new("python3")
            .arg(workspace.root.join("xtask/bench/peak.py"))
            .arg(workspace.target.join("release/examples/hostile"))
            .arg(&file)
            .current_dir(&workspace.root),
    )?;
    let kilobytes: u64 = said.trim().parse().with_context(|| format!("peak.py said {said:?}"))?;
    let Hostile { files, slowest, name } = read(&file)?;
    let what = format!("slowest of {files} damaged and hostile forms");
    println!("{what:<44} {slowest:>7.1} ms   wanted: under 2000 ms ({name})");
    println!(
        "{:<44} {:>7} MB   wanted: under 300 MB",
        "memory at its peak while reading them",
        kilobytes.div_ceil(1000)
    );
    Ok(())
}
