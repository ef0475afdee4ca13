//! Moments as numbers of years, and the work reported between two of them.
//!
//! A number such as 2023.25 is the end of March 2023. Months count alike, so that quarters and years are exact;
//! nothing is told more finely than a quarter.

use spectemur_model::Day;

use super::Done;

/// Rounding of the processor, in years or in units of work: far below a day, and below one square metre.
const NOISE: f64 = 1e-6;

/// The moment at which a day ends.
pub(super) fn after(day: Day) -> f64 {
    let (year, month, of_month) = day.parts();
    let (_, _, length) = day.last_of_month().parts();
    f64::from(year) + (f64::from(month) - 1.0 + f64::from(of_month) / f64::from(length)) / 12.0
}

/// The moment of which an estimate speaks: "on 1 January" means the turn of the year.
pub(super) fn of_estimate(day: Day) -> f64 {
    match day.parts() {
        (year, 1, 1) => f64::from(year),
        _ => after(day),
    }
}

/// The calendar year in which something ends that ends at this moment; at the turn of the year, the old one.
pub(super) fn year_ending_in(moment: f64) -> i16 {
    // The cast saturates, and callers stay within a hundred years of the calendar.
    ((moment - NOISE).ceil() - 1.0) as i16
}

/// Year and quarter in which something ends that ends at this moment.
pub(super) fn quarter_ending_in(moment: f64) -> (i16, u8) {
    let quarters = ((moment - NOISE) * 4.0).ceil() - 1.0;
    let year = (quarters / 4.0).floor();
    (year as i16, (quarters - year * 4.0) as u8 + 1)
}

/// The whole amount below; saturates.
pub(super) fn floor(amount: f64) -> i64 {
    (amount + NOISE).floor() as i64
}

/// The whole amount above; saturates.
pub(super) fn ceil(amount: f64) -> i64 {
    (amount - NOISE).ceil() as i64
}

/// What the reports say of the work between two moments.
pub(super) struct Work {
    /// At least this was done.
    pub(super) least: f64,
    /// In reported years, at most this was done.
    pub(super) most: f64,
    /// Years without a report, in parts of a year.
    pub(super) unreported: f64,
}

/// A year that lies only partly between the moments may have done all of its work there, or none.
pub(super) fn between(done: &[Done], from: f64, to: f64) -> Work {
    let mut work = Work { least: 0.0, most: 0.0, unreported: (to - from).max(0.0) };
    for one in done {
        let (starts, ends) = (f64::from(one.year), f64::from(one.year) + 1.0);
        let shared = ends.min(to) - starts.max(from);
        if shared <= 0.0 {
            continue;
        }
        work.unreported -= shared;
        work.most += one.amount as f64;
        if from <= starts && ends <= to {
            work.least += one.amount as f64;
        }
    }
    if work.unreported < NOISE {
        work.unreported = 0.0;
    }
    work
}
