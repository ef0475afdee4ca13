//! What waits for the support unit, in one list: first what costs most if nobody does it.
//!
//! The order is that of consequences, and is written here and nowhere else: a State that is in breach or about to be,
//! figures that are unknown because sources contradict each other, figures that rest on a report nobody looked at, a
//! report that is missing. Among equals the one that waits longest comes first.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use spectemur_model::{Day, Package, Source, SourceId, StateCode};

use super::Member;
use super::work::LOOKED_AT;
use crate::obligations::is_of_treaty;
use crate::reports::ReportName;
use crate::reviews::ReviewName;
use crate::{
    App, AppError, ContradictionsAsked, HeldContradiction, ObligationsAsked, Reminder, StandingReading, StandingStatus,
};

/// How far ahead a deadline is near, in days.
const NEAR: i32 = 120;

/// How many days before its deadline a report is asked for.
const REMIND: i32 = 60;

/// Reports that came in longer ago than this wait for nobody, in days.
const FRESH: i32 = 365;

/// What waits, on a day.
#[derive(Clone, Debug)]
pub struct QueueReading {
    /// The package, for titles and names.
    pub package: Arc<Package>,
    /// The day.
    pub as_of: Day,
    /// What waits, the gravest first.
    pub items: Vec<QueueItem>,
    /// The sources of what contradicts itself.
    pub sources: BTreeMap<SourceId, Source>,
}

/// One thing that waits.
#[derive(Clone, Debug)]
pub struct QueueItem {
    /// Whose; none for the community as a whole.
    pub state: Option<StateCode>,
    /// Since or until when it matters.
    pub on: Option<Day>,
    /// What.
    pub what: Waiting,
}

/// What may wait.
#[derive(Clone, Debug)]
pub enum Waiting {
    /// A duty whose deadline has passed.
    Passed(StandingReading),
    /// A duty whose deadline is near.
    Near(StandingReading),
    /// Statements that cannot all be true.
    Contradiction(HeldContradiction),
    /// A report that came in and that nobody looked at.
    Review(Source),
    /// A report that is missing or soon due, with all that the letter says.
    Letter(Reminder),
}

impl Waiting {
    /// The word that messages use.
    #[must_use]
    pub fn word(&self) -> &'static str {
        match self {
            Self::Passed(_) => "passed",
            Self::Near(_) => "near",
            Self::Contradiction(_) => "contradiction",
            Self::Review(_) => "review",
            Self::Letter(_) => "letter",
        }
    }

    /// The place in the order of consequences; the smallest comes first.
    fn rank(&self) -> u8 {
        match self {
            Self::Passed(_) => 0,
            Self::Near(_) => 1,
            Self::Contradiction(_) => 2,
            Self::Review(_) => 3,
            Self::Letter(_) => 4,
        }
    }
}

impl App {
    /// What waits for the support unit today.
    ///
    /// # Errors
    /// An office that may not read it, or what the store says.
    pub async fn queue(&self, member: &Member) -> Result<QueueReading, AppError> {
        member.refuse_unless(member.may_see_queue(), "queue")?;
        let as_of = self.today();
        let reminders = self.reminders(as_of, REMIND).await?;
        let of_reports: BTreeSet<_> = reminders
            .iter()
            .flat_map(|reminder| reminder.reports.iter().map(|report| (report.state, report.obligation.clone())))
            .collect();
        let mut items = self.near_deadlines(as_of, &of_reports).await?;
        let held = self.contradictions_held(&ContradictionsAsked::default()).await?;
        let open = held.contradictions.into_iter().filter(|held| held.status == crate::ContradictionStatus::Open);
        items.extend(open.map(|held| QueueItem {
            state: crate::contradictions::owner(held.subject),
            on: held.sides.iter().map(|side| side.recorded_at.day()).max(),
            what: Waiting::Contradiction(held),
        }));
        items.extend(self.to_review(as_of).await?);
        items.extend(reminders.into_iter().map(|reminder| QueueItem {
            state: Some(reminder.state),
            on: reminder.reports.first().and_then(|report| report.due_on),
            what: Waiting::Letter(reminder),
        }));
        items.sort_by_key(|item| (item.what.rank(), item.on.is_none(), item.on, item.state));
        Ok(QueueReading { package: Arc::clone(&self.treaty.package), as_of, items, sources: held.sources })
    }

    /// Duties of States under the treaty, reports apart, whose deadline has passed or is near.
    async fn near_deadlines(
        &self,
        as_of: Day,
        of_reports: &BTreeSet<(Option<StateCode>, spectemur_model::ObligationId)>,
    ) -> Result<Vec<QueueItem>, AppError> {
        let until = as_of.plus_days(NEAR).unwrap_or(as_of);
        let reading = self.obligations(as_of, &ObligationsAsked::default()).await?;
        let mut items = Vec::new();
        for standing in reading.standings {
            let by_treaty = is_of_treaty(&reading.package, &standing.obligation);
            let is_report = of_reports.contains(&(standing.state, standing.obligation.clone()));
            if !by_treaty || is_report || standing.state.is_none() || !standing.status.is_outstanding() {
                continue;
            }
            let is_near = standing.due_on.is_some_and(|due| as_of <= due && due <= until);
            let (state, on) = (standing.state, standing.due_on);
            if standing.status == StandingStatus::OverdueBy {
                items.push(QueueItem { state, on, what: Waiting::Passed(standing) });
            } else if is_near {
                items.push(QueueItem { state, on, what: Waiting::Near(standing) });
            }
        }
        Ok(items)
    }

    /// The newest versions of reports that came in within a year, and that nobody sent back or looked at.
    async fn to_review(&self, as_of: Day) -> Result<Vec<QueueItem>, AppError> {
        let since = as_of.plus_days(-FRESH).unwrap_or(as_of);
        let sources = self.store.sources_under(ReportName::BEGINNING).await?;
        let replaced: BTreeSet<SourceId> = sources.iter().filter_map(|source| source.replaces.clone()).collect();
        let looked_at: BTreeSet<String> = self.store.acted_on(LOOKED_AT).await?.into_iter().collect();
        let reviews = self.store.sources_under(ReviewName::BEGINNING).await?;
        let returned = reviews.iter().filter_map(|source| ReviewName::parse(&source.id));
        let returned: BTreeSet<SourceId> = returned.map(|name| name.report.id()).collect();
        let waits = |source: &Source| {
            source.received_on.is_some_and(|day| day >= since)
                && !replaced.contains(&source.id)
                && !returned.contains(&source.id)
                && !looked_at.contains(source.id.as_str())
        };
        let found = sources.into_iter().filter(waits).filter_map(|source| {
            let state = ReportName::parse(&source.id)?.state;
            Some(QueueItem { state: Some(state), on: source.received_on, what: Waiting::Review(source) })
        });
        Ok(found.collect())
    }
}
