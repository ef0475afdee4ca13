//! `spectemur remind`: a letter to each State whose reports are due or overdue, in its language, with the form already
//! filled in; by mail where mail is configured, as files otherwise, and recorded either way.

mod addresses;
mod letter;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use anyhow::Context;
use spectemur_app::{App, LetterWay, Reminder};
use spectemur_language::{Said, Voice};
use spectemur_model::{Clock, Language, StateCode};
use spectemur_report::export;

use self::letter::Letter;
use crate::arguments::{FormFormat, Kind, RemindArguments, WhichArguments};
use crate::commands::form;
use crate::commands::post::{Enclosure, Post};
use crate::outcome::Outcome;
use crate::settings::{Settings, SystemClock};
use crate::terminal::{line, steps};
use crate::whole_file::write_whole;

/// The media types of what goes with a letter.
const DOCX: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
const XLSX: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

pub(super) async fn run(settings: &Settings, asked: &RemindArguments) -> anyhow::Result<Outcome> {
    let app = settings.app().await?;
    let book = match &asked.addresses {
        Some(path) => addresses::read(path, app.treaty().package())?,
        None => BTreeMap::new(),
    };
    let post = asked.smtp.as_deref().map(|url| Post::new(url, asked.from.as_deref())).transpose()?;
    let as_of = asked.as_of.unwrap_or_else(|| SystemClock.now().day());
    let reminders = app.reminders(as_of, asked.days).await?;
    let bar = steps(reminders.len(), settings.progress);
    let mut told = Told::default();
    for reminder in &reminders {
        let address = book.get(&reminder.state);
        let language = address.and_then(|address| address.language).or(reminder.language).unwrap_or(asked.lang);
        let voice = Voice::new(language, &[])?;
        let letter = Letter::compose(&voice, reminder)?;
        let enclosures = enclosures(&app, reminder, &letter, &voice).await?;
        let way = match (&post, address) {
            (Some(post), Some(address)) => {
                let sent = post.send(&address.mailbox, (&letter.subject, &letter.text()), &enclosures).await;
                let to = &address.mailbox.email;
                sent.with_context(|| format!("the letter to {to} was not sent, and none after it"))?;
                told.sent.push(reminder.state);
                LetterWay::Mail
            }
            _ => {
                told.files.extend(write(&asked.out, reminder.state, language, &letter, &enclosures)?);
                LetterWay::File
            }
        };
        app.log_letter(reminder, language, (&letter.text(), way), &asked.by).await?;
        bar.inc(1);
    }
    bar.finish_and_clear();
    told.print(settings)
}

/// What goes with a letter: the letter itself to print and sign, and the form of the newest report that is asked for.
async fn enclosures(app: &App, reminder: &Reminder, letter: &Letter, voice: &Voice) -> anyhow::Result<Vec<Enclosure>> {
    let language = voice.language();
    let document = export::docx(&letter.document(voice, reminder))?;
    let mut all = vec![Enclosure { name: format!("{}.{language}.docx", reminder.state), media: DOCX, bytes: document }];
    if let Some(newest) = reminder.reports.last() {
        let annual = Reminder::year(newest);
        let year = annual.unwrap_or_else(|| reminder.on.year() - 1);
        let kind = if annual.is_some() { Kind::Annual } else { Kind::Initial };
        let which = WhichArguments { state: reminder.state, year, kind, form: None, lang: Some(language) };
        let draft = app.draft(&form::wanted(&reminder.package, &which)?).await?;
        let name = format!("{}.{year}.{}.xlsx", reminder.state, draft.report.language);
        all.push(Enclosure { name, media: XLSX, bytes: form::bytes(&draft, FormFormat::Xlsx)? });
    }
    Ok(all)
}

/// Writes a letter and what goes with it.
fn write(
    folder: &Path,
    state: StateCode,
    language: Language,
    letter: &Letter,
    enclosures: &[Enclosure],
) -> anyhow::Result<Vec<PathBuf>> {
    std::fs::create_dir_all(folder).with_context(|| format!("the folder {}", folder.display()))?;
    let mut written = vec![folder.join(format!("{state}.{language}.txt"))];
    write_whole(&written[0], letter.text().as_bytes())?;
    for enclosure in enclosures {
        let path = folder.join(&enclosure.name);
        write_whole(&path, &enclosure.bytes)?;
        written.push(path);
    }
    Ok(written)
}

/// What was done, for the last lines on the screen.
#[derive(Default)]
struct Told {
    files: Vec<PathBuf>,
    sent: Vec<StateCode>,
}

impl Told {
    fn print(&self, settings: &Settings) -> anyhow::Result<Outcome> {
        let voice = settings.voice()?;
        for path in &self.files {
            line(&voice.say("cli-written", &[("file", path.display().to_string().into())])?);
        }
        for state in &self.sent {
            line(&voice.say("cli-sent", &[("state", Said::from(state.to_string()))])?);
        }
        Ok(Outcome::Done)
    }
}
