//! `spectemur form`: reports of States, from an empty form to a receipt.

mod compare;
mod export;
mod files;
mod findings;
mod import;
mod receipt;
mod send_back;
mod submit;

pub(super) use export::{bytes, wanted};
pub(super) use files::bytes as file_bytes;

use crate::arguments::FormCommand;
use crate::outcome::Outcome;
use crate::settings::Settings;
use crate::terminal::text;

pub(super) async fn run(settings: &Settings, what: FormCommand) -> anyhow::Result<Outcome> {
    match what {
        FormCommand::Export(asked) => export::run(settings, &asked).await,
        FormCommand::Check { file, format } => submit::check(settings, &file, format).await,
        FormCommand::Import(asked) => import::run(settings, &asked),
        FormCommand::Submit(asked) => submit::run(settings, &asked).await,
        FormCommand::Unchanged { which, by, format } => submit::unchanged(settings, &which, &by, format).await,
        FormCommand::Receipt { state, year, format } => receipt::run(settings, state, year, format).await,
        FormCommand::Return(asked) => send_back::run(settings, &asked).await,
        FormCommand::Diff { one, other, format } => compare::diff(settings, &one, &other, format),
        FormCommand::Merge { base, ours, theirs, out } => compare::merge(settings, [&base, &ours, &theirs], &out),
        FormCommand::Schema { form } => {
            let treaty = settings.treaty()?;
            let package = treaty.package();
            let template = files::template(package, &form)?;
            let schema = spectemur_exchange::form::schema(template, &package.questions);
            text(&String::from_utf8_lossy(&schema));
            Ok(Outcome::Done)
        }
    }
}
