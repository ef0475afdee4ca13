//! Letters that remind States of reports: who is to be written to, in which language, about what, and that it was done.

use std::collections::BTreeMap;
use std::sync::Arc;

use spectemur_engine::{Occasion, StandingStatus};
use spectemur_model::report::ReportKind;
use spectemur_model::{Day, File, Language, Localized, ObligationId, Package, Source, SourceId, StateCode};
use spectemur_store::{Act, Batch};

use crate::obligations::StandingReading;
use crate::reports::{ReportName, filing};
use crate::{App, AppError};

/// A State to be written to.
#[derive(Clone, Debug)]
pub struct Reminder {
    /// The package, for names and titles.
    pub package: Arc<Package>,
    /// The State.
    pub state: StateCode,
    /// The day of writing.
    pub on: Day,
    /// The language of its last report; none where it has handed in none here.
    pub language: Option<Language>,
    /// The reports that are due within the days asked for, or overdue, in order of the deadline.
    pub reports: Vec<StandingReading>,
    /// What else is open, in order of the deadline.
    pub open: Vec<StandingReading>,
}

/// How a letter went out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LetterWay {
    /// Written as a file; somebody sends it.
    File,
    /// Taken by a mail server.
    Mail,
}

impl LetterWay {
    /// The kind of source that such a letter is recorded as.
    fn kind(self) -> &'static str {
        match self {
            Self::File => "letter",
            Self::Mail => "letter-sent",
        }
    }
}

/// Whether a source is a letter of the support unit.
pub(crate) fn is_letter(source: &Source) -> bool {
    [LetterWay::File, LetterWay::Mail].into_iter().any(|way| way.kind() == source.kind)
}

impl App {
    /// The States whose reports are overdue or fall due within so many days from the day, by State.
    ///
    /// # Errors
    /// What the store says.
    pub async fn reminders(&self, as_of: Day, days: i32) -> Result<Vec<Reminder>, AppError> {
        let package = self.package(None).await?;
        let until = as_of.plus_days(days).unwrap_or(as_of);
        let reports: Vec<ObligationId> = package
            .templates
            .values()
            .flat_map(|template| {
                [ReportKind::Annual, ReportKind::Initial].map(|kind| filing(template, kind).obligation.clone())
            })
            .flatten()
            .collect();
        let owed = self.owed(None, until).await?;
        let mut by_state: BTreeMap<StateCode, Reminder> = BTreeMap::new();
        for standing in owed.ledger.on(as_of) {
            let Some(state) = standing.duty().state() else { continue };
            let rule = package.obligation(&standing.duty().obligation);
            // Another reading of a rule would remind of the same report twice; plans are not owed by treaty.
            if rule.is_none_or(|rule| rule.reading_of.is_some() || rule.article().is_empty()) {
                continue;
            }
            let is_report = reports.contains(&standing.duty().obligation);
            let is_due = standing.due().is_some_and(|due| due <= until);
            let is_missing = standing.status() == StandingStatus::OverdueBy;
            if !standing.status().is_outstanding() || (is_report && !(is_due || is_missing)) {
                continue;
            }
            let reminder = by_state.entry(state).or_insert_with(|| Reminder {
                package: Arc::clone(&package),
                state,
                on: as_of,
                language: None,
                reports: Vec::new(),
                open: Vec::new(),
            });
            let list = if is_report { &mut reminder.reports } else { &mut reminder.open };
            list.push(StandingReading::from(standing));
        }
        let mut all: Vec<Reminder> = by_state.into_values().filter(|reminder| !reminder.reports.is_empty()).collect();
        for reminder in &mut all {
            reminder.reports.sort_by_key(|standing| standing.due_on);
            reminder.open.sort_by_key(|standing| standing.due_on);
            reminder.language = self.language_of(reminder.state).await?;
        }
        Ok(all)
    }

    /// The language of the State's last report.
    async fn language_of(&self, state: StateCode) -> Result<Option<Language>, AppError> {
        let sources = self.store.sources_under(&ReportName::of_state(state)).await?;
        let last = sources.into_iter().max_by_key(|source| (source.covers, source.received_on));
        Ok(last.and_then(|source| source.language))
    }

    /// Records a letter and how it went out: its words are kept by their hash.
    ///
    /// # Errors
    /// What the store says.
    pub async fn log_letter(
        &self,
        reminder: &Reminder,
        language: Language,
        (text, way): (&str, LetterWay),
        by: &str,
    ) -> Result<(), AppError> {
        self.log_letter_with(reminder, language, (text, way), (by, &[])).await
    }

    /// Records a letter together with the acts that tell of it.
    pub(crate) async fn log_letter_with(
        &self,
        reminder: &Reminder,
        language: Language,
        (text, way): (&str, LetterWay),
        (by, acts): (&str, &[Act]),
    ) -> Result<(), AppError> {
        let file = File { media: "text/plain; charset=utf-8".to_owned(), bytes: text.as_bytes().to_vec() };
        let state = reminder.package.registers.states.get(&reminder.state);
        let name = state.map_or("", |state| state.name_on(reminder.on, language)).to_owned();
        let hash = file.hash();
        let id = format!("letter/{}/{}/{}", reminder.state, reminder.on, &hash.to_string()[..12]);
        let source = Source {
            id: SourceId::new(&id),
            kind: way.kind().to_owned(),
            symbol: None,
            title: Localized::new([(language, name)]),
            author: Localized::new([(Language::English, by.to_owned())]),
            language: Some(language),
            dated_on: Some(reminder.on),
            received_on: None,
            covers: None,
            verified: true,
            replaces: None,
            file: Some(hash),
        };
        let batch = Batch { files: vec![file], sources: vec![source], statements: Vec::new() };
        self.store.append_with(&batch, acts, self.clock.now(), by).await?;
        Ok(())
    }

    /// How many letters to a State are recorded.
    ///
    /// # Errors
    /// What the store says.
    pub async fn letters_to(&self, state: StateCode) -> Result<usize, AppError> {
        Ok(self.store.sources_under(&format!("letter/{state}/")).await?.len())
    }
}

impl Reminder {
    /// The calendar year that a report is about; none for the initial one.
    #[must_use]
    pub fn year(standing: &StandingReading) -> Option<i16> {
        match standing.occasion {
            Occasion::Year(year) => Some(year),
            _ => None,
        }
    }
}
