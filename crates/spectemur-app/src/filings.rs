//! Who handed in a report on a year and who did not, on any day, by both readings of who owes one.

use std::collections::BTreeMap;
use std::sync::Arc;

use spectemur_engine::{Ledger, Occasion, Standing, StandingStatus};
use spectemur_model::report::ReportKind;
use spectemur_model::{Answer, Day, Instant, ObligationId, Package, Period, QuestionKey, Snapshot, StateCode, Value};
use spectemur_store::Asked;

use crate::reports::filing;
use crate::{App, AppError, OpenReturn};

/// The reports on one year, as they stood on a day.
#[derive(Clone, Debug)]
pub struct FilingsReading {
    /// The package, for names.
    pub package: Arc<Package>,
    /// The calendar year reported on.
    pub year: i16,
    /// The day.
    pub as_of: Day,
    /// Who owes a report by the first reading: only who has handed in the initial one. By State.
    pub due: Vec<FilingReading>,
    /// Who owes one by the second reading, initial report or not. By State.
    pub due_of_all: Vec<FilingReading>,
    /// Who handed one in without owing it. By State.
    pub voluntary: Vec<StateCode>,
    /// Reports on the year that were sent back and not amended, of any kind. By State. For the office only.
    pub returned: Vec<OpenReturn>,
}

/// One State's report on the year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FilingReading {
    /// The State.
    pub state: StateCode,
    /// What became of it.
    pub came: Came,
    /// By when it was due.
    pub due_on: Option<Day>,
    /// When it came, as closely as the record tells.
    pub received_in: Option<Period>,
}

/// What became of a report.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Came {
    /// It came by the day.
    InTime,
    /// It came after the day.
    Late,
    /// It came; the record does not tell whether in time.
    Sometime,
    /// It has not come, and the day has passed.
    Missing,
    /// The day has not come.
    NotYet,
    /// The record does not tell.
    Unknown,
}

impl Came {
    /// All of them with the word that JSON uses.
    pub const ALL: [(Self, &'static str); 6] = [
        (Self::InTime, "in-time"),
        (Self::Late, "late"),
        (Self::Sometime, "came"),
        (Self::Missing, "missing"),
        (Self::NotYet, "not-yet"),
        (Self::Unknown, "unknown"),
    ];

    /// The word that JSON uses.
    #[must_use]
    pub fn word(self) -> &'static str {
        Self::ALL.into_iter().find(|(came, _)| *came == self).map_or("", |(_, word)| word)
    }

    fn of(standing: Standing<'_>) -> Self {
        match (standing.status(), standing.due(), standing.met_on()) {
            (StandingStatus::Met, Some(due), Some(met)) if met.to() <= due => Self::InTime,
            (StandingStatus::Met, Some(due), Some(met)) if met.from() > due => Self::Late,
            (StandingStatus::Met, ..) => Self::Sometime,
            (StandingStatus::OverdueBy, ..) => Self::Missing,
            (StandingStatus::DueIn | StandingStatus::ExtendedUntil | StandingStatus::NotYet, ..) => Self::NotYet,
            _ => Self::Unknown,
        }
    }
}

impl FilingReading {
    /// What became of the report that a standing is about; none for one that is not owed by a State after all.
    pub(crate) fn of(standing: Standing<'_>) -> Option<Self> {
        let released = standing.status() == StandingStatus::Released;
        let state = standing.duty().state().filter(|_| !released)?;
        Some(Self { state, came: Came::of(standing), due_on: standing.due(), received_in: standing.met_on() })
    }
}

impl App {
    /// The reports on a year, as they stood on a day.
    ///
    /// # Errors
    /// A package without a form that says which rule an annual report falls due by, or what the store says.
    pub async fn filings(&self, year: i16, as_of: Day, known_by: Option<Instant>) -> Result<FilingsReading, AppError> {
        let package = self.package(known_by).await?;
        let template = package.templates.values().filter(|template| template.from_year <= year);
        let template = template.max_by_key(|template| template.from_year);
        let annual = template.and_then(|template| filing(template, ReportKind::Annual).obligation.clone());
        let (Some(template), Some(annual)) = (template, annual) else {
            return Err(AppError::UnknownForm {
                form: year.to_string(),
                known: package.templates.keys().map(ToString::to_string).collect(),
            });
        };
        // The day on which a report of the year falls due lies in the year after it.
        let horizon = as_of.max(Period::year(year.saturating_add(1)).map_or(as_of, Period::to));
        let owed = self.owed(known_by, horizon).await?;
        let of_all = package.obligations.iter().find(|rule| rule.reading_of.as_ref() == Some(&annual));
        let due_of_all = of_all.map_or_else(Vec::new, |rule| filed(&owed.ledger, &rule.id, year, as_of));
        let due = filed(&owed.ledger, &annual, year, as_of);
        // What handing in any report answers, such as the use of a form, says nothing of whether it was owed.
        let owed = [ReportKind::Initial, ReportKind::Annual].map(|kind| &filing(template, kind).yes);
        let voluntary = filing(template, ReportKind::Voluntary).yes.iter();
        let voluntary = voluntary.filter(|question| !owed.iter().any(|yes| yes.contains(question)));
        let voluntary = voluntary.cloned().collect();
        let voluntary = self.said_yes(voluntary, year, as_of, known_by).await?;
        let returned = self.open_returns(year, as_of, known_by).await?;
        Ok(FilingsReading { year, as_of, due, due_of_all, voluntary, returned, package: Arc::clone(&package) })
    }

    /// The States of which the record says yes to one of these questions for the year, from sources in hand by the day.
    async fn said_yes(
        &self,
        questions: Vec<QuestionKey>,
        year: i16,
        as_of: Day,
        known_by: Option<Instant>,
    ) -> Result<Vec<StateCode>, AppError> {
        if questions.is_empty() {
            return Ok(Vec::new());
        }
        let snapshot = self.store.snapshot(&Asked { known_by, ..Asked::about(questions.clone()) }).await?;
        let mut states: Vec<StateCode> = questions
            .iter()
            .flat_map(|question| snapshot.on(question))
            .filter(|said| said.statement.answer == Answer::Known(Value::YesNo(true)))
            .filter(|said| said.statement.period.from().year() == year && said.statement.period.to().year() == year)
            .filter(|said| in_hand(&snapshot, &said.statement.source, as_of))
            .filter_map(|said| said.statement.subject.state())
            .collect();
        states.sort_unstable();
        states.dedup();
        Ok(states)
    }
}

fn in_hand(snapshot: &Snapshot, source: &spectemur_model::SourceId, as_of: Day) -> bool {
    let source = snapshot.source(source);
    source.and_then(|source| source.received_on.or(source.dated_on)).is_none_or(|day| day <= as_of)
}

fn filed(ledger: &Ledger, rule: &ObligationId, year: i16, as_of: Day) -> Vec<FilingReading> {
    let duties = ledger.duties().filter(|duty| duty.obligation == *rule && duty.occasion == Occasion::Year(year));
    let of_state: BTreeMap<StateCode, FilingReading> = duties
        // Also a year long past has its reports, when the next ones are what is listed.
        .filter_map(|duty| FilingReading::of(duty.stood(as_of)?))
        .map(|filing| (filing.state, filing))
        .collect();
    of_state.into_values().collect()
}
