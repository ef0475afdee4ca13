//! What is owed: the record's facts about obligations and the ledger that follows from them, shared by every reading.
//!
//! A ledger holds for every day up to its last, so that looking at another day asks nothing of the record again.

use std::sync::Arc;

use spectemur_engine::{Ledger, ledger_asks};
use spectemur_model::{Day, Instant, Period, Snapshot};
use spectemur_store::Asked;

use crate::{App, AppError};

/// How many ledgers are remembered: today's, and those of people who look at the record as it was known before.
pub(crate) const MOST: usize = 3;

/// Which ledger: by when it was known, and the last calendar year of what comes round again.
pub(crate) type Which = (Option<Instant>, i16);

/// Facts and ledger.
pub(crate) struct Owed {
    /// What the record says on what the ledger asks and on the progress of work; every source known by then.
    pub(crate) facts: Snapshot,
    /// What comes round again is in it until two calendar years after the day asked for, or longer.
    pub(crate) ledger: Ledger,
}

impl App {
    /// What is owed, as it was known by an instant, for looking at days until this one.
    ///
    /// # Errors
    /// What the store says.
    pub(crate) async fn owed(&self, known_by: Option<Instant>, until: Day) -> Result<Arc<Owed>, AppError> {
        let year = until.max(self.today()).year().saturating_add(2);
        let work = Box::pin(async {
            let package = &self.package(known_by).await?;
            let progress = package.obligations.iter().filter_map(|rule| rule.progress.as_ref());
            let progress = progress.flat_map(|progress| [progress.done.clone(), progress.left.clone()]);
            let asked = Asked { known_by, ..Asked::about(ledger_asks(package).into_iter().chain(progress)) };
            let facts = self.store.snapshot(&asked).await?;
            let horizon = Period::year(year).map_or(Day::LAST, Period::to);
            let ledger = Ledger::of(package, &facts, horizon);
            Ok::<_, AppError>(Owed { facts, ledger })
        });
        self.owed.get(self.edition().await?, (known_by, year), work).await
    }
}
