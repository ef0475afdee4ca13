//! `spectemur deadlines`: what falls due, as a list, for scripts, or as a calendar that keeps itself right.

use spectemur_app::{Deadline, DeadlinesAsked, DeadlinesReading, StandingStatus};
use spectemur_exchange::calendar::{self, Entry, EntryState, Feed};
use spectemur_language::{Said, Voice};
use spectemur_model::MeetingId;

use crate::arguments::{DeadlinesArguments, DeadlinesFormat};
use crate::json;
use crate::outcome::Outcome;
use crate::settings::Settings;
use crate::standings::Teller;
use crate::terminal::{line, text};

/// How many days before the day a calendar reminds: time to decide, time to write, time to sign.
const REMIND_DAYS: [u32; 3] = [180, 30, 7];

pub(super) async fn run(settings: &Settings, asked: &DeadlinesArguments) -> anyhow::Result<Outcome> {
    let app = settings.app().await?;
    let as_of = asked.when.day();
    let wanted = DeadlinesAsked {
        state: asked.state,
        theme: asked.theme.clone(),
        meeting: asked.meeting.as_deref().map(MeetingId::new),
        known_by: asked.when.known_by,
    };
    let reading = app.deadlines(as_of, &wanted).await?;
    let voice = settings.voice()?;
    let teller = Teller::new(settings, &voice, &reading.package, as_of);
    match asked.format {
        DeadlinesFormat::Json => {
            let standings = reading.deadlines.iter().map(|deadline| &deadline.standing);
            json::print(&json::standings(&reading.package, standings))?;
        }
        DeadlinesFormat::Ics => text(&calendar::write(&feed(settings, &voice, &teller, &reading, asked)?)),
        DeadlinesFormat::Text => {
            for deadline in &reading.deadlines {
                let whose = teller.bearer(&deadline.standing)?;
                line(&format!("{}  {whose}", teller.headline(&deadline.standing)?.trim_start()));
            }
        }
    }
    Ok(Outcome::Done)
}

fn feed(
    settings: &Settings,
    voice: &Voice,
    teller: &Teller<'_>,
    reading: &DeadlinesReading,
    asked: &DeadlinesArguments,
) -> anyhow::Result<Feed> {
    let short = reading.package.short_title.or_any(settings.language).to_owned();
    let whose = match (asked.state, &asked.theme, &asked.meeting) {
        (Some(state), ..) => teller.state(state)?,
        (None, Some(theme), _) => theme.clone(),
        (None, None, Some(meeting)) => meeting.clone(),
        (None, None, None) => voice.say("obligations-community", &[])?,
    };
    let words = [("treaty", Said::from(short)), ("whose", whose.into())];
    let entries = reading.deadlines.iter().map(|deadline| entry(voice, teller, reading, deadline));
    Ok(Feed {
        name: voice.say("deadlines-calendar", &words)?,
        description: voice.say("deadlines-calendar-about", &[])?,
        language: settings.language,
        entries: entries.collect::<anyhow::Result<Vec<Entry>>>()?,
        stamp: reading.stamp,
        refresh_days: 1,
    })
}

fn entry(voice: &Voice, teller: &Teller<'_>, reading: &DeadlinesReading, deadline: &Deadline) -> anyhow::Result<Entry> {
    let standing = &deadline.standing;
    let state = match standing.status {
        StandingStatus::Met => EntryState::Done,
        StandingStatus::Released => EntryState::Cancelled,
        StandingStatus::NotYet
        | StandingStatus::DueIn
        | StandingStatus::OverdueBy
        | StandingStatus::ExtendedUntil
        | StandingStatus::Reopened
        | StandingStatus::Conflict
        | StandingStatus::Unknown => EntryState::Open,
    };
    let words = [("whose", Said::from(teller.bearer(standing)?)), ("title", teller.title(standing)?.into())];
    let mut lines = Vec::new();
    for link in &standing.chain {
        lines.push(teller.link(standing, link)?);
    }
    lines.extend(teller.assumed(standing)?);
    let theme = reading.package.obligation(&standing.obligation).map(|rule| rule.theme.to_string());
    Ok(Entry {
        id: deadline.id.clone(),
        day: deadline.day,
        title: voice.say("deadlines-entry", &words)?,
        description: lines.join("\n"),
        categories: theme.into_iter().collect(),
        state,
        revision: deadline.revision,
        remind_days: REMIND_DAYS.to_vec(),
    })
}
