//! `spectemur doctor`: what is missing on this machine.

use std::path::Path;

use spectemur_store::Address;

use crate::outcome::Outcome;
use crate::settings::Settings;
use crate::terminal::line;

pub(super) async fn run(settings: &Settings) -> anyhow::Result<Outcome> {
    let voice = settings.voice()?;
    let mut outcome = Outcome::Done;
    let mut row = |label: &str, found: anyhow::Result<String>| -> anyhow::Result<()> {
        let label = voice.say(label, &[])?;
        let found = match found {
            Ok(well) => settings.paint.good(&well),
            Err(error) => {
                outcome = Outcome::Findings;
                settings.paint.bad(&format!("{error:#}"))
            }
        };
        line(&voice.labelled(&label, &found)?);
        Ok(())
    };
    let well = voice.say("cli-doctor-well", &[])?;
    row("cli-doctor-package", settings.treaty().map(|_| well.clone()))?;
    let address: Result<Address, _> = settings.database.parse();
    let absent = matches!(&address, Ok(Address::Sqlite(path)) if !path.exists());
    let record = match address {
        Err(error) => Err(error.into()),
        // A doctor looks and changes nothing, so a record that is not there is not made.
        Ok(_) if absent => voice.say("cli-doctor-no-record", &[]).map_err(Into::into),
        Ok(_) => settings.app().await.map(|_| format!("{} ({well})", settings.database)),
    };
    row("cli-doctor-record", record)?;
    let folder = tempfile::tempfile_in(Path::new(".")).map(|_| well).map_err(Into::into);
    row("cli-doctor-folder", folder)?;
    Ok(outcome)
}
