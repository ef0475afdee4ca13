//! What is left by the reports, with the doubt that changing estimates and silence leave.

use spectemur_model::Day;

use super::pace::Speed;
use super::timeline::{after, between, ceil, floor, of_estimate};
use super::{Done, Left, Range, Remaining, Why};

/// A change of estimates is told when it is more than this part of the newest.
const TOLD: f64 = 0.1;

/// What is left, and how much of the time since then is without a report.
pub(super) struct Rest {
    pub(super) low: f64,
    pub(super) high: f64,
    /// The moment of the newest estimate.
    pub(super) newest: f64,
    /// The moment up to which an estimate or a year's report says anything.
    pub(super) reported_to: f64,
    last_day: Day,
    /// Time without a report from the newest estimate to the year in progress.
    pub(super) silent: f64,
    /// Time without a report in the year in progress, on which nobody can have reported.
    pub(super) running: f64,
    /// Whether estimates changed by enough to tell.
    pub(super) changed: bool,
}

impl Rest {
    /// The years come sorted, and none is later than the day.
    pub(super) fn of(left: &[Left], done: &[Done], speed: Option<&Speed>, as_of: Day) -> Result<Self, Why> {
        let known: Vec<Left> = left.iter().filter(|one| one.on <= as_of).copied().collect();
        let moments = known.iter().map(|one| of_estimate(one.on));
        let newest = moments.max_by(f64::total_cmp).ok_or(Why::NoEstimate)?;
        let (last, earlier): (Vec<Left>, Vec<Left>) = known.into_iter().partition(|one| of_estimate(one.on) == newest);
        let least = last.iter().map(|one| one.amount).min().ok_or(Why::NoEstimate)? as f64;
        let most = last.iter().map(|one| one.amount).max().ok_or(Why::NoEstimate)? as f64;
        // That nothing is left is no estimate but a finding, which earlier estimates do not put in doubt.
        let miss = if most > 0.0 { largest_miss(&earlier, done, speed, newest, (least, most)) } else { 0.0 };
        let now = after(as_of);
        let since = between(done, newest, now);
        let high = most + miss - since.least;
        if high < 0.0 {
            return Err(Why::EstimateExceeded);
        }
        let spoken = last.iter().map(|one| one.on).max().ok_or(Why::NoEstimate)?;
        let last_year = done.last().map(|one| one.year).filter(|year| f64::from(*year) + 1.0 > newest);
        let last_day = last_year.and_then(|year| Day::new(year, 12, 31).ok()).unwrap_or(spoken);
        let this_year = now.ceil() - 1.0;
        Ok(Self {
            low: (least - miss - since.most).max(0.0),
            high,
            newest,
            reported_to: last_year.map_or(newest, |year| f64::from(year) + 1.0),
            last_day,
            silent: between(done, newest, this_year).unreported,
            running: between(done, newest.max(this_year), now).unreported,
            changed: miss.max(most - least) > TOLD * most,
        })
    }

    /// All time without a report since the newest estimate.
    pub(super) fn unreported(&self) -> f64 {
        self.silent + self.running
    }

    pub(super) fn remaining(&self) -> Remaining {
        let amount = Range { low: floor(self.low), high: ceil(self.high) };
        Remaining { amount, reported_to: self.last_day }
    }
}

/// By how much earlier estimates, less the work since them, miss the newest at most.
fn largest_miss(earlier: &[Left], done: &[Done], speed: Option<&Speed>, newest: f64, found: (f64, f64)) -> f64 {
    let miss = |one: &Left| {
        let work = between(done, of_estimate(one.on), newest);
        let high = one.amount as f64 - work.least;
        // Without a pace, unreported work may explain any fall.
        let unreported = match speed {
            _ if work.unreported <= 0.0 => 0.0,
            Some(speed) => work.unreported * speed.fast,
            None => f64::INFINITY,
        };
        let low = one.amount as f64 - work.most - unreported;
        (found.0 - high).max(low - found.1).max(0.0)
    };
    earlier.iter().map(miss).fold(0.0, f64::max)
}
