//! The binary `spectemur`: reads the settings, wires the parts together, runs a command, says how it ended.
//!
//! Exit codes: 0 done, 1 findings, 2 wrong use, 3 failure.
//! No figure is computed here; every command asks the application.

mod arguments;
mod commands;
mod json;
mod messages;
mod outcome;
mod settings;
mod standings;
mod terminal;
mod treaties;
mod whole_file;

use std::process::ExitCode;

use clap::Parser;

use arguments::Arguments;
use outcome::Outcome;
use settings::Settings;

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let settings = Settings::of(&arguments.settings);
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build();
    let outcome = match runtime {
        Ok(runtime) => runtime.block_on(commands::run(arguments.command, &settings)),
        Err(error) => Err(error.into()),
    };
    match outcome {
        Ok(outcome) => outcome.into(),
        Err(error) => messages::failed(&settings, &error).into(),
    }
}

impl From<Outcome> for ExitCode {
    fn from(outcome: Outcome) -> Self {
        Self::from(outcome.code())
    }
}
