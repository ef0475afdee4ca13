//! The words of a letter: subject, what is due, what else is open, how to go on; as a mail's text and as a document.

use spectemur_app::{Reminder, StandingReading, StandingStatus};
use spectemur_language::{Said, Voice};
use spectemur_report::document::{Block, Cover, Document, Marker, Paragraph, Words};

/// A letter in one language.
pub(super) struct Letter {
    /// What it is about.
    pub(super) subject: String,
    date: String,
    /// Before the list of what is open.
    opening: Vec<String>,
    /// What else is open, under its heading.
    open: Option<(String, Vec<String>)>,
    closing: Vec<String>,
}

impl Letter {
    /// The letter to a State.
    pub(super) fn compose(voice: &Voice, reminder: &Reminder) -> anyhow::Result<Self> {
        let state = reminder.package.registers.states.get(&reminder.state);
        let name = state.map_or_else(String::new, |state| state.name_on(reminder.on, voice.language()).to_owned());
        let year = reminder.reports.iter().rev().find_map(Reminder::year).unwrap_or_else(|| reminder.on.year() - 1);
        let subject = [("state", Said::from(name.clone())), ("year", Said::from(year.to_string()))];
        let mut opening = vec![voice.say("letter-greeting", &[("state", Said::from(name))])?];
        for standing in &reminder.reports {
            opening.push(report(voice, standing)?);
        }
        let open = if reminder.open.is_empty() {
            None
        } else {
            let items = reminder.open.iter().map(|standing| open(voice, reminder, standing));
            Some((voice.say("letter-open", &[])?, items.collect()))
        };
        let closing = ["letter-how", "letter-help", "letter-closing", "letter-signature"].into_iter();
        Ok(Self {
            subject: voice.say("letter-subject", &subject)?,
            date: voice.day(reminder.on),
            opening,
            open,
            closing: closing.map(|id| voice.say(id, &[])).collect::<Result<_, _>>()?,
        })
    }

    /// The text of a mail.
    pub(super) fn text(&self) -> String {
        let mut paragraphs = vec![self.subject.clone()];
        paragraphs.extend(self.opening.iter().cloned());
        if let Some((heading, items)) = &self.open {
            let items: Vec<String> = items.iter().map(|item| format!("– {item}")).collect();
            paragraphs.push(format!("{heading}\n{}", items.join("\n")));
        }
        paragraphs.extend(self.closing.iter().cloned());
        format!("{}\n", paragraphs.join("\n\n"))
    }

    /// The letter as a document to print and sign.
    pub(super) fn document(&self, voice: &Voice, reminder: &Reminder) -> Document {
        let language = voice.language();
        let paragraph = |text: &String| Block::Paragraph(Paragraph::text(text.clone()));
        let mut blocks: Vec<Block> = self.opening.iter().map(paragraph).collect();
        if let Some((heading, items)) = &self.open {
            blocks.push(paragraph(heading));
            let items = items.iter().map(|item| Paragraph::text(item.clone())).collect();
            blocks.push(Block::List { marker: Marker::Bullet, items });
        }
        blocks.extend(self.closing.iter().map(paragraph));
        Document {
            language,
            identifier: format!("spectemur:{}:letter:{}:{}", reminder.package.id, reminder.state, reminder.on),
            dated: reminder.on,
            cover: Cover {
                series: reminder.package.title.or_any(language).to_owned(),
                symbol: String::new(),
                date: self.date.clone(),
                language_lines: Vec::new(),
                meeting_lines: Vec::new(),
                title: self.subject.clone(),
                subtitle: String::new(),
                submitted_by: String::new(),
                is_page: false,
                colophon: Vec::new(),
            },
            // A letter has neither contents nor figures to open.
            words: Words {
                contents: String::new(),
                paragraphs: String::new(),
                page: String::new(),
                evidence: String::new(),
                navigation: String::new(),
                skip_to_content: String::new(),
            },
            blocks,
        }
    }
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
    format!("{title} ({due})")
}
