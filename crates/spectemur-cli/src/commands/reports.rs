//! `spectemur reports`: who handed in a report on a year, and who did not, by both readings.

use std::collections::BTreeMap;

use serde::Serialize;
use spectemur_app::{Came, FilingReading, FilingsReading, OpenReturn};
use spectemur_language::{Said, Voice};
use spectemur_model::StateCode;

use crate::arguments::{Format, ReportsArguments};
use crate::json;
use crate::outcome::Outcome;
use crate::settings::{Settings, number};
use crate::terminal::line;

/// Each outcome with its heading, the most pressing first.
const HEADINGS: [(Came, &str); 6] = [
    (Came::Missing, "reports-missing"),
    (Came::Unknown, "reports-unknown"),
    (Came::NotYet, "reports-not-yet"),
    (Came::Late, "reports-late"),
    (Came::Sometime, "reports-received"),
    (Came::InTime, "reports-in-time"),
];

pub(super) async fn run(settings: &Settings, asked: &ReportsArguments) -> anyhow::Result<Outcome> {
    let app = settings.app().await?;
    let reading = app.filings(asked.year, asked.when.day(), asked.when.known_by).await?;
    match asked.format {
        Format::Json => json::print(&FilingsJson::of(&reading))?,
        Format::Text => print(settings, &reading)?,
    }
    Ok(Outcome::Done)
}

fn print(settings: &Settings, reading: &FilingsReading) -> anyhow::Result<()> {
    let voice = settings.voice()?;
    let words = [("year", Said::from(reading.year.to_string())), ("day", Said::from(voice.day(reading.as_of)))];
    line(&settings.paint.strong(&voice.say("reports-title", &words)?));
    line(&voice.say("reports-due", &[("n", number(reading.due.len()))])?);
    line(&voice.say("reports-due-all", &[("n", number(reading.due_of_all.len()))])?);
    for (came, heading) in HEADINGS {
        let of_kind: Vec<&FilingReading> = reading.due.iter().filter(|one| one.came == came).collect();
        if of_kind.is_empty() {
            continue;
        }
        line("");
        line(&settings.paint.strong(&voice.say(heading, &[("n", number(of_kind.len()))])?));
        line(&format!("  {}", names(&voice, reading, of_kind.iter().map(|one| one.state))));
    }
    if !reading.voluntary.is_empty() {
        line("");
        let count = number(reading.voluntary.len());
        line(&settings.paint.strong(&voice.say("reports-voluntary", &[("n", count)])?));
        line(&format!("  {}", names(&voice, reading, reading.voluntary.iter().copied())));
    }
    print_returned(settings, &voice, reading)
}

/// The reports that were sent back and wait for their States.
fn print_returned(settings: &Settings, voice: &Voice, reading: &FilingsReading) -> anyhow::Result<()> {
    if reading.returned.is_empty() {
        return Ok(());
    }
    line("");
    line(&settings.paint.strong(&voice.say("review-list", &[("n", number(reading.returned.len()))])?));
    for open in &reading.returned {
        let words = [
            ("state", Said::from(names(voice, reading, [open.state].into_iter()))),
            ("report", voice.say(&format!("receipt-kind-{}", open.kind.word()), &[])?.into()),
            ("version", open.version.to_string().into()),
            ("day", voice.day(open.on).into()),
            ("by", open.by.clone().into()),
        ];
        line(&format!("  {}", voice.say("review-listed", &words)?));
    }
    Ok(())
}

fn names(voice: &Voice, reading: &FilingsReading, states: impl Iterator<Item = StateCode>) -> String {
    let name = |code: StateCode| {
        let state = reading.package.registers.states.get(&code);
        state.map_or_else(|| code.to_string(), |state| state.name_on(reading.as_of, voice.language()).to_owned())
    };
    let mut names: Vec<String> = states.map(name).collect();
    names.sort_by(|a, b| voice.compare(a, b));
    voice.list(&names)
}

#[derive(Serialize)]
struct FilingsJson {
    year: i16,
    as_of: String,
    due: usize,
    due_of_all: usize,
    counts: BTreeMap<&'static str, usize>,
    voluntary: Vec<String>,
    reports: Vec<FilingJson>,
    returned: Vec<ReturnedJson>,
}

/// A report that was sent back and not amended.
#[derive(Serialize)]
struct ReturnedJson {
    report: String,
    state: String,
    kind: &'static str,
    version: u32,
    on: String,
    by: String,
}

impl ReturnedJson {
    fn of(open: &OpenReturn) -> Self {
        Self {
            report: open.report.to_string(),
            state: open.state.to_string(),
            kind: open.kind.word(),
            version: open.version,
            on: open.on.to_string(),
            by: open.by.clone(),
        }
    }
}

#[derive(Serialize)]
struct FilingJson {
    state: String,
    came: &'static str,
    due_on: Option<String>,
    received_from: Option<String>,
    received_to: Option<String>,
    /// Whether it is owed by the first reading as well, which asks for the initial report first.
    initial_report_in: bool,
}

impl FilingsJson {
    fn of(reading: &FilingsReading) -> Self {
        let counts = HEADINGS.map(|(came, _)| (came.word(), reading.due.iter().filter(|one| one.came == came).count()));
        let first: BTreeMap<StateCode, &FilingReading> = reading.due.iter().map(|one| (one.state, one)).collect();
        let mut all: BTreeMap<StateCode, &FilingReading> =
            reading.due_of_all.iter().map(|one| (one.state, one)).collect();
        all.extend(first.clone());
        Self {
            year: reading.year,
            as_of: reading.as_of.to_string(),
            due: reading.due.len(),
            due_of_all: reading.due_of_all.len(),
            counts: counts.into(),
            voluntary: reading.voluntary.iter().map(StateCode::to_string).collect(),
            returned: reading.returned.iter().map(ReturnedJson::of).collect(),
            reports: all
                .values()
                .map(|one| FilingJson {
                    state: one.state.to_string(),
                    came: one.came.word(),
                    due_on: one.due_on.map(|day| day.to_string()),
                    received_from: one.received_in.map(|period| period.from().to_string()),
                    received_to: one.received_in.map(|period| period.to().to_string()),
                    initial_report_in: first.contains_key(&one.state),
                })
                .collect(),
        }
    }
}
