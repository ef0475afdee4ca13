//! `cargo xtask test`: everything that a change must pass, on a machine that may have nothing but Rust.
//!
//! Steps run in order and the first failure stops; each prints what it runs and how long it took.
//! Everything is built in the release profile: typesetting without optimisation takes minutes, and one profile builds
//! the dependencies once.

mod documents;
mod first_report;
mod forms;
mod install;
mod site;

use std::process::Command;

use anyhow::{Result, bail};
use clap::{Args, ValueEnum};

use crate::commands::{self, cargo};
use crate::stopwatch::Stopwatch;
use crate::tidy;
use crate::workspace::Workspace;

pub(crate) use documents::{Plan, fill};

/// What to run.
#[derive(Args)]
pub(crate) struct Options {
    /// Do not look for missing packages and tools.
    #[arg(long)]
    skip_install: bool,
    /// Run only this step; may be given several times.
    #[arg(long, value_name = "STEP")]
    only: Vec<Step>,
}

/// The steps, in their order.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Step {
    /// Install packages and tools that are missing.
    Install,
    /// cargo fmt --check.
    Format,
    /// The house rules.
    Tidy,
    /// Clippy with warnings denied.
    Lint,
    /// The documentation of the code, with warnings denied.
    Docs,
    /// Every test of the workspace.
    Tests,
    /// The treaty packages, checked by the product.
    Check,
    /// The documents, built twice, compared, and judged by independent programs.
    Documents,
    /// The site, looked at by independent programs, and people's ways through it.
    Site,
}

impl Step {
    fn heading(self) -> &'static str {
        match self {
            Self::Install => "install: packages and tools that are missing",
            Self::Format => "format: the shape of the source",
            Self::Tidy => "tidy: the house rules",
            Self::Lint => "lint: clippy, warnings denied",
            Self::Docs => "docs: the documentation of the code, warnings denied",
            Self::Tests => "tests: every test of the workspace",
            Self::Check => "check: the treaty packages",
            Self::Documents => "documents: built twice, compared, judged by independent programs",
            Self::Site => "site: every kind of page judged by independent programs, and people's ways through it",
        }
    }

    fn name(self) -> String {
        self.to_possible_value().map_or_else(String::new, |value| value.get_name().to_owned())
    }
}

/// Runs the chosen steps; true when all of them passed.
pub(crate) fn run(workspace: &Workspace, options: &Options) -> Result<bool> {
    let whole = Stopwatch::start();
    let steps = chosen(options);
    for (at, step) in steps.iter().enumerate() {
        println!("\n== {}/{} {}", at + 1, steps.len(), step.heading());
        let watch = Stopwatch::start();
        if let Err(error) = run_step(workspace, *step) {
            let name = step.name();
            println!("\nstep `{name}` failed after {}: {error:#}", watch.seconds());
            println!("mend it, then try this step alone: cargo xtask test --skip-install --only {name}");
            return Ok(false);
        }
        println!("   done in {}", watch.seconds());
    }
    println!("\nall {} steps passed in {}", steps.len(), whole.seconds());
    Ok(true)
}

fn chosen(options: &Options) -> Vec<Step> {
    Step::value_variants()
        .iter()
        .copied()
        .filter(|step| options.only.is_empty() || options.only.contains(step))
        .filter(|step| !(options.skip_install && *step == Step::Install))
        .collect()
}

fn run_step(workspace: &Workspace, step: Step) -> Result<()> {
    match step {
        Step::Install => install::run(workspace),
        Step::Format => commands::run(in_root(workspace).args(["fmt", "--all", "--check"])),
        Step::Tidy => match tidy::run(workspace)? {
            true => Ok(()),
            false => bail!("the problems above"),
        },
        Step::Lint => commands::run(in_root(workspace).args([
            "clippy",
            "--release",
            "--workspace",
            "--all-targets",
            "--",
            "-D",
            "warnings",
        ])),
        Step::Docs => commands::run(
            in_root(workspace)
                .args(["doc", "--release", "--workspace", "--no-deps"])
                .env("RUSTDOCFLAGS", "-D warnings"),
        ),
        Step::Tests => {
            let every = ["test", "--release", "--workspace", "--no-fail-fast"];
            commands::run(in_root(workspace).args(every))
        }
        Step::Check => {
            build(workspace)?;
            commands::run(
                Command::new(workspace.binary()).args(["check", "--treaties", "treaties"]).current_dir(&workspace.root),
            )
        }
        Step::Documents => {
            build(workspace)?;
            documents::run(workspace)
        }
        Step::Site => {
            build(workspace)?;
            site::run(workspace)
        }
    }
}

/// Builds the product as the tests did. With an example among what is built, libraries have the features that tests
/// ask of them; without, the typesetter would be compiled a second time.
fn build(workspace: &Workspace) -> Result<()> {
    let product = ["build", "--release", "--workspace", "--bins", "--example", "form_files"];
    commands::run(in_root(workspace).args(product))
}

fn in_root(workspace: &Workspace) -> Command {
    let mut command = cargo();
    command.current_dir(&workspace.root);
    command
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(skip_install: bool, only: &[Step]) -> Vec<String> {
        chosen(&Options { skip_install, only: only.to_vec() }).into_iter().map(Step::name).collect()
    }

    #[test]
    fn all_steps_run_in_their_order() {
        let all = ["install", "format", "tidy", "lint", "docs", "tests", "check", "documents", "site"];
        assert_eq!(names(false, &[]), all);
    }

    #[test]
    fn chosen_steps_keep_their_order() {
        assert_eq!(names(false, &[Step::Documents, Step::Tidy]), ["tidy", "documents"]);
        assert_eq!(names(true, &[]).first().map(String::as_str), Some("format"));
    }
}
