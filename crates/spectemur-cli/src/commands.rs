//! The commands, each a screenful: ask the application once, print.

mod backup;
mod check;
mod contradictions;
mod deadlines;
mod demo;
mod doctor;
mod explain;
mod explain_population;
mod forecast;
mod form;
mod import;
mod indicators;
mod obligations;
mod post;
mod proof;
mod readings;
mod remind;
mod report;
mod reports;
mod requests;
mod rule;
mod serve;
mod status;
mod verify;
mod what_if;

use clap::CommandFactory;
use spectemur_app::RequestsAsked;

use crate::arguments::{Arguments, Command, Explain, WhatIf};
use crate::outcome::Outcome;
use crate::settings::Settings;

/// Runs a command.
pub(crate) async fn run(command: Command, settings: &Settings) -> anyhow::Result<Outcome> {
    match command {
        Command::Check => check::run(settings),
        Command::Status { as_of, format } => status::run(settings, as_of, format).await,
        Command::Indicators { plan, when, format } => indicators::run(settings, &plan, &when, format).await,
        Command::Obligations(asked) => obligations::run(settings, &asked).await,
        Command::Requests { state, known_by, format } => {
            let asked = RequestsAsked { state, known_by, matter: None };
            requests::run(settings, asked, format).await
        }
        Command::Explain { what: Explain::Request { request, known_by, format } } => {
            let asked = RequestsAsked { matter: Some(request), known_by, state: None };
            requests::run(settings, asked, format).await
        }
        Command::Forecast { state, obligation, when, format } => {
            forecast::run(settings, (state, &obligation), when, format).await
        }
        Command::Deadlines(asked) => deadlines::run(settings, &asked).await,
        Command::WhatIf { what: WhatIf::Accede { state, day, format, .. } } => {
            what_if::accede(settings, state, day, format).await
        }
        Command::Explain { what: Explain::Obligation { state, obligation, when, format } } => {
            obligations::explain(settings, (state, &obligation), when, format).await
        }
        Command::Explain { what: Explain::Indicator { indicator, plan, when, format } } => {
            explain::run(settings, &indicator, plan.as_deref(), &when, format).await
        }
        Command::Explain { what: Explain::Population { population, when, format } } => {
            explain_population::run(settings, &population, &when, format).await
        }
        Command::Report(asked) => report::run(settings, &asked).await,
        Command::Form { what } => form::run(settings, what).await,
        Command::Remind(asked) => remind::run(settings, &asked).await,
        Command::Reports(asked) => reports::run(settings, &asked).await,
        Command::Readings { reading, known_by, format } => {
            readings::run(settings, reading.as_deref(), known_by, format).await
        }
        Command::Contradictions(asked) => contradictions::run(settings, &asked).await,
        Command::Rule(asked) => rule::run(settings, &asked).await,
        Command::Import { files, by } => import::run(settings, &files, &by).await,
        Command::Verify { format } => verify::run(settings, format).await,
        Command::Backup { out } => backup::backup(settings, &out).await,
        Command::Restore { file } => backup::restore(settings, &file).await,
        Command::Proof(asked) => proof::run(settings, &asked).await,
        Command::Demo(asked) => demo::run(settings, &asked).await,
        Command::Serve(asked) => serve::run(settings, asked).await,
        Command::Invite(asked) => serve::invite(settings, &asked).await,
        Command::Doctor => doctor::run(settings).await,
        Command::Completions { shell } => {
            let mut command = Arguments::command();
            let mut script = Vec::new();
            clap_complete::generate(shell, &mut command, "spectemur", &mut script);
            crate::terminal::line(String::from_utf8_lossy(&script).trim_end());
            Ok(Outcome::Done)
        }
    }
}
