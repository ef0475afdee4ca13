//! `spectemur remind`: a letter to each State whose reports are due or overdue, in its language, and a record of it.

use anyhow::Context;
use spectemur_app::{Reminder, StandingReading, StandingStatus};
use spectemur_language::{Said, Voice};
use spectemur_model::Clock;

use crate::arguments::RemindArguments;
use crate::outcome::Outcome;
use crate::settings::{Settings, SystemClock};
use crate::terminal::{line, steps};
use crate::whole_file::write_whole;

pub(super) async fn run(settings: &Settings, asked: &RemindArguments) -> anyhow::Result<Outcome> {
    let app = settings.app().await?;
    let as_of = asked.as_of.unwrap_or_else(|| SystemClock.now().day());
    let reminders = app.reminders(as_of, asked.days).await?;
    std::fs::create_dir_all(&asked.out).with_context(|| format!("the folder {}", asked.out.display()))?;
    let bar = steps(reminders.len(), settings.progress);
    let mut written = Vec::new();
    for reminder in &reminders {
        let language = reminder.language.unwrap_or(asked.lang);
        let voice = Voice::new(language, &[])?;
        let text = letter(&voice, reminder)?;
        let path = asked.out.join(format!("{}.{language}.txt", reminder.state));
        write_whole(&path, text.as_bytes())?;
        app.log_letter(reminder, language, &text, &asked.by).await?;
        written.push(path);
        bar.inc(1);
    }
    bar.finish_and_clear();
    let voice = settings.voice()?;
    for path in written {
        line(&voice.say("cli-written", &[("file", path.display().to_string().into())])?);
    }
    Ok(Outcome::Done)
}

/// The letter: subject, what is due, what else is open, how to go on.
fn letter(voice: &Voice, reminder: &Reminder) -> anyhow::Result<String> {
    let state = reminder.package.registers.states.get(&reminder.state);
    let name = state.map_or_else(String::new, |state| state.name_on(reminder.on, voice.language()).to_owned());
    let year = reminder.reports.iter().rev().find_map(Reminder::year).unwrap_or_else(|| reminder.on.year() - 1);
    let subject = [("state", Said::from(name.clone())), ("year", Said::from(year.to_string()))];
    let mut paragraphs =
        vec![voice.say("letter-subject", &subject)?, voice.say("letter-greeting", &[("state", Said::from(name))])?];
    for standing in &reminder.reports {
        paragraphs.push(report(voice, standing)?);
    }
    if !reminder.open.is_empty() {
        let items = reminder.open.iter().map(|standing| open(voice, reminder, standing));
        let items = items.collect::<Vec<String>>().join("\n");
        paragraphs.push(format!("{}\n{items}", voice.say("letter-open", &[])?));
    }
    for id in ["letter-how", "letter-help", "letter-closing", "letter-signature"] {
        paragraphs.push(voice.say(id, &[])?);
    }
    Ok(format!("{}\n", paragraphs.join("\n\n")))
}

fn report(voice: &Voice, standing: &StandingReading) -> anyhow::Result<String> {
    let day = Said::from(standing.due_on.map(|due| voice.day(due)).unwrap_or_default());
    let late = standing.status == StandingStatus::OverdueBy;
    Ok(match Reminder::year(standing) {
        None => voice.say("letter-initial-overdue", &[("day", day)])?,
        Some(year) if late => voice.say("letter-overdue", &[("year", Said::from(year.to_string())), ("day", day)])?,
        Some(year) => {
            let days = Said::Number(standing.days_left.unwrap_or_default());
            voice.say("letter-due", &[("year", Said::from(year.to_string())), ("day", day), ("days", days)])?
        }
    })
}

fn open(voice: &Voice, reminder: &Reminder, standing: &StandingReading) -> String {
    let rule = reminder.package.obligation(&standing.obligation);
    let title = rule.map_or_else(String::new, |rule| rule.title.or_any(voice.language()).to_owned());
    let due = standing.due_on.map(|due| voice.day(due)).unwrap_or_default();
    format!("– {title} ({due})")
}
