//! `spectemur status`: who was a party on a day, by the register and by what a record adds to it.

use spectemur_language::{Said, Voice};
use spectemur_model::register::Status;
use spectemur_model::{Clock, Day};

use crate::arguments::Format;
use crate::json;
use crate::outcome::Outcome;
use crate::settings::{Settings, SystemClock};
use crate::terminal::line;

pub(super) async fn run(settings: &Settings, as_of: Option<Day>, format: Format) -> anyhow::Result<Outcome> {
    let as_of = as_of.unwrap_or_else(|| SystemClock.now().day());
    let (treaty, reading) = match settings.app_if_recorded().await? {
        Some(app) => {
            let known = (app.treaty().clone(), app.status(as_of, None).await?);
            app.close().await;
            known
        }
        None => {
            let treaty = settings.treaty()?;
            let reading = treaty.status(as_of);
            (treaty, reading)
        }
    };
    if format == Format::Json {
        json::print(&json::Status::from(&reading))?;
        return Ok(Outcome::Done);
    }
    let voice = settings.voice()?;
    let package = treaty.package();
    let title = Said::from(package.title.or_any(settings.language).to_owned());
    let day = Said::from(voice.day(reading.as_of));
    line(&settings.paint.strong(&voice.say("cli-status-title", &[("treaty", title), ("day", day)])?));
    let counts = [
        ("cli-status-deposited", reading.counts.deposited),
        ("cli-status-in-force", reading.counts.in_force),
        ("cli-status-signed-only", reading.counts.signed_only),
        ("cli-status-withdrawn", reading.counts.withdrawn),
    ];
    for (label, count) in counts {
        line(&format!("{count:>5}  {}", voice.say(label, &[])?));
    }
    let lists = [
        ("cli-status-list-in-force", Status::InForce),
        ("cli-status-list-deposited", Status::Deposited),
        ("cli-status-list-signatory", Status::Signatory),
        ("cli-status-list-withdrawn", Status::Withdrawn),
    ];
    for (label, wanted) in lists {
        let states = reading.states.iter().filter(|(_, status, _)| *status == wanted);
        let states = states.filter_map(|(code, ..)| package.registers.states.get(code));
        let mut names = states.map(|state| voice.state(state, reading.as_of)).collect::<Result<Vec<_>, _>>()?;
        if !names.is_empty() {
            print_list(settings, &voice, label, &mut names)?;
        }
    }
    Ok(Outcome::Done)
}

fn print_list(settings: &Settings, voice: &Voice, label: &str, names: &mut [String]) -> anyhow::Result<()> {
    names.sort_by(|a, b| voice.compare(a, b));
    line("");
    line(&settings.paint.strong(&voice.say(label, &[])?));
    line(&voice.list(names));
    Ok(())
}
