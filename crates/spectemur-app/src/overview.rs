//! What the treaty is doing on a day, in one reading: the States, reports, deadlines, work, and what changed.

use std::sync::Arc;

use spectemur_engine::{Ledger, Occasion};
use spectemur_model::register::{Meeting, StatusCounts};
use spectemur_model::{Day, Instant, MonthEnd, Package, Period};

use crate::changes::{Change, changes};
use crate::filings::FilingsReading;
use crate::forecasts::ForecastReading;
use crate::obligations::StandingReading;
use crate::reading::IndicatorsReading;
use crate::{App, AppError, When};

/// What the treaty is doing on a day.
#[derive(Clone, Debug)]
pub struct OverviewReading {
    /// The package, for titles and names.
    pub package: Arc<Package>,
    /// The day.
    pub as_of: Day,
    /// Both counts, and the others.
    pub counts: StatusCounts,
    /// The reports on the calendar year before; none where no form says which rule they fall due by.
    pub filings: Option<FilingsReading>,
    /// What is owed under articles and falls due in the twelve months from the day on, in order of the day; reports
    /// that come round every year are left out.
    pub falling_due: Vec<StandingReading>,
    /// The last day of those twelve months.
    pub until: Day,
    /// The work that States still owe and that can be measured.
    pub work: Vec<ForecastReading>,
    /// The last meeting that had ended by the day.
    pub last_meeting: Option<Meeting>,
    /// The next meeting whose days are known.
    pub next_meeting: Option<Meeting>,
    /// The measures of the newest plan for the last meeting whose reporting period had ended by the day, as they stood
    /// at the end of that period; none where there is no such plan or meeting.
    pub measures: Option<Arc<IndicatorsReading>>,
    /// What changed since the last meeting, its last day left out, the newest first; empty without a meeting.
    pub changes: Vec<Change>,
}

impl App {
    /// What the treaty is doing on the day.
    ///
    /// # Errors
    /// What the store says.
    pub async fn overview(&self, as_of: Day, known_by: Option<Instant>) -> Result<OverviewReading, AppError> {
        let package = self.package(known_by).await?;
        let until = as_of.plus_months(12, MonthEnd::LastDay).unwrap_or(as_of);
        let owed = self.owed(known_by, until).await?;
        let filings = match self.filings(as_of.year().saturating_sub(1), as_of, known_by).await {
            Ok(reading) => Some(reading),
            Err(AppError::UnknownForm { .. }) => None,
            Err(error) => return Err(error),
        };
        let meetings = &package.registers.meetings;
        let ended = meetings.iter().filter(|meeting| meeting.ends_on.is_some_and(|end| end <= as_of));
        let last_meeting = ended.max_by_key(|meeting| meeting.ends_on).cloned();
        let to_come = meetings.iter().filter(|meeting| meeting.starts_on.is_some_and(|start| start > as_of));
        let next_meeting = to_come.min_by_key(|meeting| meeting.starts_on).cloned();
        let measures = match (self.newest_plan(as_of), self.reporting_meetings(as_of).first()) {
            (Some(plan), Some(meeting)) => {
                Some(self.indicators(plan.as_str(), meeting.id.as_str(), When { as_of: None, known_by }).await?)
            }
            _ => None,
        };
        let since = last_meeting.as_ref().and_then(|meeting| meeting.ends_on?.plus_days(1).ok());
        let within = since.and_then(|since| Period::new(since, as_of).ok());
        Ok(OverviewReading {
            counts: package.registers.counts(as_of),
            filings,
            falling_due: falling_due(&package, &owed.ledger, (as_of, until)),
            until,
            work: self.forecasts(as_of, known_by).await?,
            changes: within.map_or_else(Vec::new, |within| changes(&package, &owed.ledger, within)),
            measures,
            last_meeting,
            next_meeting,
            as_of,
            package,
        })
    }
}

fn falling_due(package: &Package, ledger: &Ledger, (as_of, until): (Day, Day)) -> Vec<StandingReading> {
    let of_article = |standing: &StandingReading| {
        let rule = package.obligation(&standing.obligation);
        rule.is_some_and(|rule| rule.reading_of.is_none() && !rule.article().is_empty())
    };
    let listed = ledger.on(as_of).map(StandingReading::from);
    let mut due: Vec<StandingReading> = listed
        .filter(|standing| standing.status.is_outstanding() && !matches!(standing.occasion, Occasion::Year(_)))
        .filter(|standing| standing.due_on.is_some_and(|due| as_of <= due && due <= until))
        .filter(of_article)
        .collect();
    due.sort_by_key(|standing| (standing.due_on, standing.bearer));
    due
}
