//! What a text can be held against: the figures of the meeting that it reports to, and the deadlines of States.

use std::sync::Arc;

use crate::reading::IndicatorsReading;
use crate::{App, AppError, ObligationsAsked, StandingReading, When};

/// What the record gives for a meeting.
#[derive(Clone, Debug)]
pub struct HeldReading {
    /// The figures of its period, plan by plan.
    pub plans: Vec<Arc<IndicatorsReading>>,
    /// What each State owes today, with the deadlines that it had.
    pub standings: Vec<StandingReading>,
}

impl App {
    /// What a text that reports to the meeting is held against.
    ///
    /// # Errors
    /// An unknown meeting or one without a period, or what the store says.
    pub async fn held_against(&self, meeting: &str) -> Result<HeldReading, AppError> {
        let measured = self.treaty.package.plans.values().filter(|plan| !plan.measures.is_empty());
        let mut plans = Vec::new();
        for plan in measured {
            plans.push(self.indicators(plan.id.as_str(), meeting, When::default()).await?);
        }
        let standings = self.obligations(self.today(), &ObligationsAsked::default()).await?.standings;
        Ok(HeldReading { plans, standings })
    }
}
