//! `cargo xtask bench`: how fast the product is, each figure with its spread.
//!
//! Whole commands are measured from outside, on the release build, as people meet them.
//! What happens inside one process is measured by a program that leaves its samples in a folder (see [`inside`]),
//! and is set beside Python programs that do the same on the same data in the same run: a pandas script that counts,
//! a rules-as-code model that works out deadlines (see [`standings`]).
//! These are measurements, not tests: a slow machine fails nothing.

mod filing;
mod inside;
mod site;
mod spread;
mod standings;

use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result};
use clap::Args;

use crate::commands::{self, capture, cargo};
use crate::stopwatch::Stopwatch;
use crate::test::{Plan, fill};
use crate::workspace::Workspace;
use spread::Spread;

pub(crate) use inside::venv;

/// What to measure, and how often.
#[derive(Args)]
pub(crate) struct Options {
    /// How often each command is measured.
    #[arg(long, default_value_t = 10)]
    runs: usize,
    /// Leave out what happens inside one process, and the Python programs beside it.
    #[arg(long)]
    outside_only: bool,
}

/// Measures and prints; true when everything could be measured.
pub(crate) fn run(workspace: &Workspace, options: &Options) -> Result<bool> {
    commands::run(cargo().current_dir(&workspace.root).args(["build", "--release", "--workspace"]))?;
    let plan = Plan::read(workspace)?;
    let scratch = workspace.target.join("bench");
    let runs = options.runs.max(1);

    println!("\n{:<44} {:>10}   spread", "what", "median");
    print("start of the binary", &start(workspace, runs)?, Some("50 ms"));
    print("documents, from an empty database", &documents(workspace, &plan, &scratch, runs, true)?, None);
    print("documents, from a filled database", &documents(workspace, &plan, &scratch, runs, false)?, Some("3000 ms"));
    let peak = peak_memory(workspace, &plan, &scratch)?;
    println!("{:<44} {:>7} MB   wanted: under 200 MB", "memory at its peak while building them", peak);
    if !options.outside_only {
        inside::run(workspace)?;
        standings::run(workspace)?;
        filing::run(workspace)?;
        site::run(workspace)?;
    }
    Ok(true)
}

fn print(what: &str, spread: &Spread, wanted: Option<&str>) {
    let wanted = wanted.map(|limit| format!(", wanted: under {limit}")).unwrap_or_default();
    println!("{what:<44} {:>7.1} ms   {spread}{wanted}", spread.median());
}

fn start(workspace: &Workspace, runs: usize) -> Result<Spread> {
    sample(runs, || capture(Command::new(workspace.binary()).arg("--version")).map(drop))
}

fn documents(workspace: &Workspace, plan: &Plan, scratch: &Path, runs: usize, empty: bool) -> Result<Spread> {
    fresh(scratch)?;
    if !empty {
        capture(&mut build(workspace, plan, scratch))?;
    }
    sample_prepared(
        runs,
        || if empty { fresh(scratch) } else { Ok(()) },
        || capture(&mut build(workspace, plan, scratch)).map(drop),
    )
}

fn build(workspace: &Workspace, plan: &Plan, scratch: &Path) -> Command {
    let mut command = Command::new(workspace.binary());
    command.args(fill(&plan.build, &scratch.join("record.db"), &scratch.join("files"))).current_dir(&workspace.root);
    command
}

/// In megabytes; Python's standard library asks the system, which our own code could do only unsafely.
fn peak_memory(workspace: &Workspace, plan: &Plan, scratch: &Path) -> Result<u64> {
    fresh(scratch)?;
    let measured = build(workspace, plan, scratch);
    let said = capture(
        Command::new("python3")
            .arg(workspace.root.join("xtask/bench/peak.py"))
            .arg(measured.get_program())
            .args(measured.get_args())
            .current_dir(&workspace.root),
    )?;
    let kilobytes: u64 = said.trim().parse().with_context(|| format!("peak.py said {said:?}"))?;
    Ok(kilobytes.div_ceil(1000))
}

fn fresh(folder: &Path) -> Result<()> {
    if folder.exists() {
        fs::remove_dir_all(folder).with_context(|| format!("cannot remove {}", folder.display()))?;
    }
    fs::create_dir_all(folder).with_context(|| format!("cannot make {}", folder.display()))
}

fn sample(runs: usize, measured: impl FnMut() -> Result<()>) -> Result<Spread> {
    sample_prepared(runs, || Ok(()), measured)
}

fn sample_prepared(
    runs: usize,
    mut prepare: impl FnMut() -> Result<()>,
    mut measured: impl FnMut() -> Result<()>,
) -> Result<Spread> {
    let mut samples = Vec::with_capacity(runs);
    for _ in 0..runs {
        prepare()?;
        let watch = Stopwatch::start();
        measured()?;
        samples.push(watch.elapsed().as_secs_f64() * 1000.0);
    }
    Spread::of(samples)
}
