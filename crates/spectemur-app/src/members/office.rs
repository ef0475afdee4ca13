//! What an office has before it today: the one reading that its first page shows.

use std::collections::BTreeMap;
use std::sync::Arc;

use spectemur_model::{Day, Package};

use super::Member;
use crate::obligations::is_of_treaty;
use crate::{App, AppError, ObligationsAsked, Received, StandingReading};

/// What an office has before it.
#[derive(Clone, Debug)]
pub struct OfficeReading {
    /// The package, for titles and names.
    pub package: Arc<Package>,
    /// The day.
    pub as_of: Day,
    /// What the State owes under the treaty and has not done, in order of the deadline; nothing without a State.
    pub open: Vec<StandingReading>,
    /// The reports of the State as they stand, the newest first; for those who may read them.
    pub reports: Vec<Received>,
    /// How much waits in the queue, by kind; for those who may read it.
    pub waiting: BTreeMap<&'static str, usize>,
    /// How many requests wait under the office's own theme.
    pub requests: Option<usize>,
}

impl App {
    /// What an office has before it today.
    ///
    /// # Errors
    /// What the store says.
    pub async fn office(&self, member: &Member) -> Result<OfficeReading, AppError> {
        let as_of = self.today();
        let package = Arc::clone(&self.treaty.package);
        let own = member.state().filter(|state| member.may_see_report(*state));
        let (mut open, mut reports) = (Vec::new(), Vec::new());
        if let Some(state) = own {
            let asked = ObligationsAsked { state: Some(state), ..ObligationsAsked::default() };
            let reading = self.obligations(as_of, &asked).await?;
            open = reading.standings;
            open.retain(|standing| is_of_treaty(&package, &standing.obligation) && standing.status.is_outstanding());
            open.sort_by_key(|standing| (standing.due_on.is_none(), standing.due_on));
            reports = self.reports_of(member, state).await?;
            reports.retain(|received| received.replaced_by.is_none());
        }
        let mut waiting = BTreeMap::new();
        if member.may_see_queue() {
            for item in self.queue(member).await?.items {
                *waiting.entry(item.what.word()).or_default() += 1;
            }
        }
        let requests = match member.office().theme() {
            Some(theme) => Some(self.theme(member, theme).await?.requests.len()),
            None => None,
        };
        Ok(OfficeReading { package, as_of, open, reports, waiting, requests })
    }

    /// The present moment by the clock.
    #[must_use]
    pub fn now(&self) -> spectemur_model::Instant {
        self.clock.now()
    }
}
