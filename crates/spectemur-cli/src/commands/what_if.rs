//! `spectemur what-if`: every date that would follow from something that has not happened.

use spectemur_app::StandingStatus;
use spectemur_language::Said;
use spectemur_model::{Day, StateCode};

use crate::arguments::Format;
use crate::json;
use crate::outcome::Outcome;
use crate::settings::Settings;
use crate::standings::Teller;
use crate::terminal::line;

pub(super) async fn accede(settings: &Settings, state: StateCode, day: Day, format: Format) -> anyhow::Result<Outcome> {
    let app = settings.app().await?;
    let reading = app.what_if_accedes(state, day).await?;
    if format == Format::Json {
        json::print(&json::what_if(&reading))?;
        return Ok(Outcome::Done);
    }
    let voice = settings.voice()?;
    let teller = Teller::new(settings, &voice, &reading.package, reading.in_force_on);
    let words = [("state", Said::from(teller.state(state)?)), ("day", voice.day(day).into())];
    line(&settings.paint.strong(&voice.say("what-if-title", &words)?));
    let treaty = reading.package.title.or_any(settings.language).to_owned();
    let words = [("treaty", Said::from(treaty)), ("day", voice.day(reading.in_force_on).into())];
    line(&voice.say("what-if-in-force", &words)?);
    line("");
    for standing in reading.standings.iter().filter(|standing| standing.status != StandingStatus::Released) {
        let due = match standing.original_due_on {
            Some(due) => voice.day(due),
            None => voice.say("what-if-no-day", &[])?,
        };
        line(&format!("{due}  {}", teller.title(standing)?));
    }
    Ok(Outcome::Done)
}
