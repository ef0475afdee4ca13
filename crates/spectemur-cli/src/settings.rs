//! Settings: what was typed, what the environment says, and what follows for the rest.

use std::io::IsTerminal;
use std::path::PathBuf;
use std::sync::Arc;

use anyhow::Context;
use spectemur_app::{App, Treaty};
use spectemur_language::Voice;
use spectemur_model::{Clock, Instant, Language};
use spectemur_store::Address;

use crate::arguments::SettingsArguments;
use crate::terminal::Paint;
use crate::treaties;

/// The settings of a run.
pub(crate) struct Settings {
    pub(crate) database: String,
    pub(crate) treaties: Option<PathBuf>,
    pub(crate) treaty: Option<String>,
    pub(crate) language: Language,
    pub(crate) paint: Paint,
    pub(crate) progress: bool,
}

impl Settings {
    pub(crate) fn of(arguments: &SettingsArguments) -> Self {
        let no_color = variable("NO_COLOR").is_some_and(|value| !value.is_empty());
        Self {
            database: arguments.database.clone(),
            treaties: arguments.treaties.clone(),
            treaty: arguments.treaty.clone(),
            language: arguments.speak.unwrap_or_else(surroundings),
            paint: Paint::new(std::io::stdout().is_terminal() && !no_color),
            progress: std::io::stderr().is_terminal(),
        }
    }

    /// How this program speaks to its user.
    pub(crate) fn voice(&self) -> anyhow::Result<Voice> {
        Ok(Voice::new(self.language, &[])?)
    }

    /// The treaty that was chosen, checked.
    pub(crate) fn treaty(&self) -> anyhow::Result<Treaty> {
        treaties::chosen(self)
    }

    /// The application over the treaty and the record.
    pub(crate) async fn app(&self) -> anyhow::Result<App> {
        let address: Address = self.database.parse().context("the address of the record")?;
        let (app, imported) = App::open(self.treaty()?, &address, Arc::new(SystemClock)).await?;
        if imported.statements > 0 {
            let words = [("statements", number(imported.statements)), ("place", address.to_string().into())];
            crate::terminal::note(&self.voice()?.say("cli-record-brought-in", &words)?);
        }
        Ok(app)
    }

    /// The application over the record if there is one already; none is made.
    pub(crate) async fn app_if_recorded(&self) -> anyhow::Result<Option<App>> {
        let address: Address = self.database.parse().context("the address of the record")?;
        let is_there = match &address {
            Address::Sqlite(path) => path.exists(),
            Address::SqliteInMemory => false,
            Address::Postgres(_) => true,
        };
        if is_there { Ok(Some(self.app().await?)) } else { Ok(None) }
    }
}

/// A count for a message.
pub(crate) fn number(count: usize) -> spectemur_language::Said {
    spectemur_language::Said::Number(i64::try_from(count).unwrap_or(i64::MAX))
}

/// The language of the surroundings; English where the product does not speak it.
fn surroundings() -> Language {
    let named = ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().filter_map(variable).find(|value| !value.is_empty());
    let code = named.as_deref().and_then(|value| value.get(..2)).and_then(Language::parse);
    code.unwrap_or(Language::English)
}

/// What the surroundings say under a name.
pub(crate) fn variable(name: &str) -> Option<String> {
    #[expect(clippy::disallowed_methods, reason = "settings are read here and nowhere else")]
    std::env::var(name).ok()
}

/// The machine's clock.
pub(crate) struct SystemClock;

impl Clock for SystemClock {
    fn now(&self) -> Instant {
        #[expect(clippy::disallowed_methods, reason = "the one place where the time is taken")]
        let now = std::time::SystemTime::now();
        let since = now.duration_since(std::time::UNIX_EPOCH).unwrap_or_default();
        let microseconds = i64::try_from(since.as_micros()).unwrap_or(i64::MAX);
        Instant::from_microseconds(microseconds).expect("the machine's clock is within the calendar")
    }
}
