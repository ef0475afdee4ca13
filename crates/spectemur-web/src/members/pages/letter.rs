//! The words of a letter that reminds a State of its report, ready to be sent.

use spectemur_app::{Reminder, StandingReading, StandingStatus};
use spectemur_language::{LanguageError, Said, Voice};
use spectemur_model::Language;

/// The language in which a State is written to: that of its last report.
pub(crate) fn letter_language(reminder: &Reminder) -> Language {
    reminder.language.unwrap_or(Language::English)
}

/// The text of the letter.
pub(crate) fn letter(voice: &Voice, reminder: &Reminder) -> Result<String, LanguageError> {
    let state = reminder.package.registers.states.get(&reminder.state);
    let name = state.map_or("", |state| state.name_on(reminder.on, voice.language())).to_owned();
    let year = reminder.reports.iter().rev().find_map(Reminder::year).unwrap_or_else(|| reminder.on.year() - 1);
    let subject = [("state", Said::from(name.clone())), ("year", Said::from(year.to_string()))];
    let mut paragraphs =
        vec![voice.say("letter-subject", &subject)?, voice.say("letter-greeting", &[("state", Said::from(name))])?];
    for standing in &reminder.reports {
        paragraphs.push(due(voice, standing)?);
    }
    if !reminder.open.is_empty() {
        let open: Vec<String> = reminder.open.iter().map(|standing| open(voice, reminder, standing)).collect();
        paragraphs.push(format!("{}\n{}", voice.say("letter-open", &[])?, open.join("\n")));
    }
    for id in ["letter-how", "letter-help", "letter-closing", "letter-signature"] {
        paragraphs.push(voice.say(id, &[])?);
    }
    Ok(paragraphs.join("\n\n"))
}

fn due(voice: &Voice, standing: &StandingReading) -> Result<String, LanguageError> {
    let day = Said::from(standing.due_on.map(|due| voice.day(due)).unwrap_or_default());
    match Reminder::year(standing) {
        None => voice.say("letter-initial-overdue", &[("day", day)]),
        Some(year) if standing.status == StandingStatus::OverdueBy => {
            voice.say("letter-overdue", &[("year", Said::from(year.to_string())), ("day", day)])
        }
        Some(year) => {
            let days = Said::Number(standing.days_left.unwrap_or_default());
            voice.say("letter-due", &[("year", Said::from(year.to_string())), ("day", day), ("days", days)])
        }
    }
}

fn open(voice: &Voice, reminder: &Reminder, standing: &StandingReading) -> String {
    let rule = reminder.package.obligation(&standing.obligation);
    let title = rule.map_or("", |rule| rule.title.or_any(voice.language()));
    let due = standing.due_on.map(|due| voice.day(due)).unwrap_or_default();
    format!("– {title} ({due})")
}
