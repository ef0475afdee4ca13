//! Meetings: those with a reporting period by a day, and one with what it decided and what was to be done by it.

use std::sync::Arc;

use spectemur_engine::Observation;
use spectemur_model::package::Action;
use spectemur_model::register::Meeting;
use spectemur_model::{Day, Instant, MeetingId, Package, PlanId, Source};
use spectemur_store::Asked;

use crate::reminders::is_letter;
use crate::requests::{RequestReading, RequestsAsked};
use crate::{App, AppError, When};

/// One meeting.
#[derive(Clone, Debug)]
pub struct MeetingReading {
    /// The package, for names.
    pub package: Arc<Package>,
    /// The meeting.
    pub meeting: Meeting,
    /// Documents in the record that bear the symbol of its report, or that its row names as its source.
    pub documents: Vec<Source>,
    /// The requests to extend deadlines that it decided.
    pub decided: Vec<RequestReading>,
    /// The actions of plans that were to be done by it, with their plan.
    pub milestones: Vec<(PlanId, Action)>,
    /// The plans that it adopted.
    pub adopted: Vec<PlanId>,
}

impl App {
    /// The meetings of the register, as known by an instant, in order of their first day.
    ///
    /// # Errors
    /// What the store says.
    pub async fn meetings(&self, known_by: Option<Instant>) -> Result<Vec<Meeting>, AppError> {
        Ok(self.package(known_by).await?.registers.meetings.clone())
    }

    /// The meetings whose reporting period had ended by the day, the newest first.
    #[must_use]
    pub fn reporting_meetings(&self, as_of: Day) -> Vec<Meeting> {
        let meetings = self.treaty.package.registers.meetings.iter();
        let ended = meetings.filter(|meeting| meeting.reporting.is_some_and(|period| period.to() <= as_of));
        let mut found: Vec<Meeting> = ended.cloned().collect();
        found.sort_by_key(|meeting| std::cmp::Reverse(meeting.reporting));
        found
    }

    /// The newest plan with measures that runs by the day; none before any.
    #[must_use]
    pub fn newest_plan(&self, as_of: Day) -> Option<PlanId> {
        let plans = self.treaty.package.plans.values().filter(|plan| !plan.measures.is_empty());
        let begun = plans.filter(|plan| plan.years.is_some_and(|(first, _)| first <= as_of.year()));
        begun.max_by_key(|plan| plan.years).map(|plan| plan.id.clone())
    }

    /// One meeting, as known by an instant.
    ///
    /// # Errors
    /// An unknown meeting, or what the store says.
    pub async fn meeting(&self, id: &str, known_by: Option<Instant>) -> Result<MeetingReading, AppError> {
        let package = self.package(known_by).await?;
        let Some(meeting) = package.registers.meeting(&MeetingId::new(id)).cloned() else {
            return Err(AppError::UnknownMeeting {
                meeting: id.to_owned(),
                known: package.registers.meetings.iter().map(|known| known.id.to_string()).collect(),
            });
        };
        let sources = self.store.snapshot(&Asked { known_by, ..Asked::about([]) }).await?;
        let named = |source: &&Source| {
            let symbol = source.symbol.as_deref();
            symbol.is_some() && meeting.symbol.as_deref() == symbol
                || meeting.source.documents().any(|cited| cited == source.id.as_str() || Some(cited) == symbol)
        };
        let documents = sources.sources().filter(|source| !is_letter(source)).filter(named).cloned().collect();
        let asked = RequestsAsked { known_by, ..RequestsAsked::default() };
        let mut decided = self.requests(&asked).await?.requests;
        decided.retain(|request| request.decided_at.as_ref() == Some(&meeting.id));
        let milestones = package.plans.values().flat_map(|plan| plan.actions.iter().map(|action| (&plan.id, action)));
        let by_this = |action: &Action| {
            action.milestone.as_ref().is_some_and(|milestone| milestone.by_meeting.as_ref() == Some(&meeting.id))
        };
        let milestones = milestones.filter(|(_, action)| by_this(action));
        let adopted = package.plans.values().filter(|plan| plan.adopted_at.as_ref() == Some(&meeting.id));
        Ok(MeetingReading {
            documents,
            decided,
            milestones: milestones.map(|(plan, action)| (plan.clone(), action.clone())).collect(),
            adopted: adopted.map(|plan| plan.id.clone()).collect(),
            meeting,
            package: Arc::clone(&package),
        })
    }

    /// An indicator for every meeting whose reporting period had ended by the day, the earliest first: its baseline
    /// and what came of it.
    ///
    /// # Errors
    /// An unknown plan or indicator, or what the store says.
    pub async fn trend(
        &self,
        plan: &str,
        indicator: &str,
        (as_of, known_by): (Day, Option<Instant>),
    ) -> Result<Vec<(Meeting, Observation)>, AppError> {
        let mut trend = Vec::new();
        for meeting in self.reporting_meetings(as_of).into_iter().rev() {
            let when = When { as_of: None, known_by };
            let known = self.explain_indicator(plan, indicator, meeting.id.as_str(), when).await?;
            trend.push((meeting, known.observation));
        }
        Ok(trend)
    }
}
