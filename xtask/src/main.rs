//! The project's own chores: `tidy` checks the house rules, `test` is the test command of the README, `bench` measures,
//! `night` plays the night on which reports fall due.
//!
//! Nothing here ships.
//! It reads the workspace as text and through `cargo metadata`, runs other programs, and measures time,
//! which the product itself must not do.
#![expect(clippy::print_stdout, reason = "a chore talks to the person who runs it")]

mod bench;
mod commands;
mod night;
mod stopwatch;
mod test;
mod tidy;
mod tree;
mod workspace;

use std::process::ExitCode;

use anyhow::Result;
use clap::{Parser, Subcommand};

use crate::workspace::Workspace;

/// The project's own chores.
#[derive(Parser)]
#[command(name = "cargo xtask")]
struct Arguments {
    #[command(subcommand)]
    chore: Chore,
}

#[derive(Subcommand)]
enum Chore {
    /// Check the house rules; print every problem with file, line and what to do.
    Tidy,
    /// Install what is missing, then run every check that a change must pass.
    Test(test::Options),
    /// Play the night on which reports fall due, and print what everybody met.
    Night(night::Options),
    /// Measure the product, next to a plain pandas script that does the same count.
    Bench(bench::Options),
}

fn main() -> ExitCode {
    match run(Arguments::parse().chore) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            println!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(chore: Chore) -> Result<bool> {
    let workspace = Workspace::find()?;
    match chore {
        Chore::Tidy => tidy::run(&workspace),
        Chore::Test(options) => test::run(&workspace, &options),
        Chore::Night(options) => night::run(&workspace, &options),
        Chore::Bench(options) => bench::run(&workspace, &options),
    }
}
