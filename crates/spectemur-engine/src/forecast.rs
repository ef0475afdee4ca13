//! When the work ends at the pace reported, as a range that says how little is known.
//!
//! The caller says what is counted: square metres released, or munitions destroyed, by calendar year,
//! with estimates of what is left on certain days. Nothing here may yield one exact date.
//!
//! # Method
//!
//! **Pace.** The yearly amounts of whole years that ended by the day of the reading are taken as draws from one steady
//! pace. From three years on, the range is Student's t interval for a mean, mean ± t · s / √n with n − 1 degrees of
//! freedom, at 80 percent, cut at zero (IUPAC Gold Book, C01247, "confidence limits (about the mean)").
//! The quantiles are those of NIST/SEMATECH, e-Handbook of Statistical Methods, 1.3.6.7.2.
//! Two years give the smaller and the larger; one year gives no range, and its amount stands in for the fast side.
//! A year without a report is a gap and never a zero.
//!
//! **What is left.** The newest estimate, less the work reported since. Each earlier estimate is carried forward to the
//! newest by the work in between; the largest distance by which one misses widens the range on both sides, because
//! what was wrong by so much may be so again. Time without a report in between excuses what the fast side of the pace
//! could do in it. How the work of a year falls on its months is not known: where an estimate stands
//! within a year, anything from none to all of that year's work may have come after it.
//!
//! **End.** The fast side takes the low rest at the high pace and lets that pace run through all unreported time.
//! The slow side takes the high rest at the low pace and lets it run through the year in progress only,
//! on which nobody can have reported; other silence is not taken for work. The two sides are not added in
//! quadrature, so the range covers more than 80 percent wherever the rest is doubtful too.
//! Ends are whole years, or quarters when the pace stands on five years or more.
//!
//! **Limits.** Yearly amounts are neither independent nor normal, and a pace can change for good.
//! The range is that of the pace reported so far; it is no promise about money, weather or war.

mod answer;
mod pace;
mod rest;
#[cfg(test)]
mod tests;
mod timeline;

use std::collections::BTreeMap;

use spectemur_model::Day;
use spectemur_model::calendar::MonthEnd;

pub use answer::{Ends, Fault, Forecast, OnSchedule, Pace, Range, Reason, Remaining, Warning, When, Why};
use pace::Speed;
use rest::Rest;
use timeline::{after, ceil, floor};

/// Ends that lie further off than this many years are taken for no end.
const HORIZON: f64 = 100.0;

/// From this many years on, an end is given to the quarter, and years no longer count as few.
const ENOUGH_YEARS: usize = 5;

/// An estimate that is older than this many years is old: reports are yearly, and come up to a year late.
const OLD: f64 = 2.0;

/// One calendar year's work, in square metres or munitions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Done {
    /// The calendar year.
    pub year: i16,
    /// What was released or destroyed in it.
    pub amount: i64,
}

/// An estimate of what is left at the end of a day, in the unit of the work.
/// One made on 1 January speaks of the turn of the year.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Left {
    /// The day of which the estimate speaks, which need not be the day of the report.
    pub on: Day,
    /// What is left.
    pub amount: i64,
}

/// What is reported, in any order; all amounts in one unit.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Series {
    /// Work by year, each year once.
    pub done: Vec<Done>,
    /// Estimates of what is left; several for one day are allowed and widen the range.
    pub left: Vec<Left>,
}

/// Says when the work ends, from what was known of it on the day `as_of`: years that had ended and estimates up to it.
///
/// `filing` is the last day for a request to move the deadline.
#[must_use]
pub fn forecast(series: &Series, as_of: Day, deadline: Option<Day>, filing: Option<Day>) -> Forecast {
    let now = after(as_of);
    let mut done: Vec<Done> = series.done.iter().filter(|one| f64::from(one.year) + 1.0 <= now).copied().collect();
    done.sort_unstable();
    let faults = faults(series);
    let sound = faults.is_empty();
    let speed = if sound { Speed::of(&done) } else { None };
    let speed = speed.as_ref();
    let rest = if sound { Rest::of(&series.left, &done, speed, as_of) } else { Err(Why::Faulty(faults)) };
    let ends = match &rest {
        Ok(rest) => ends(speed, rest, now),
        Err(why) => Ends::Unknown { why: why.clone() },
    };
    let rest = rest.as_ref().ok();
    let on_schedule = deadline.map(|deadline| on_schedule(&ends, speed, rest, after(deadline)));
    let to_deadline = rest.zip(deadline);
    Forecast {
        pace: speed.map(Speed::pace),
        remaining: rest.map(Rest::remaining),
        needed_pace: to_deadline.and_then(|(rest, deadline)| needed(speed, rest, now, deadline)),
        on_schedule,
        warning: deadline.zip(filing).and_then(|(deadline, filing)| warning(as_of, deadline, filing, on_schedule)),
        why_wide: why_wide(&ends, speed, rest, now),
        ends,
    }
}

/// Sorted, each once.
fn faults(series: &Series) -> Vec<Fault> {
    let mut years: BTreeMap<i16, usize> = BTreeMap::new();
    for one in &series.done {
        *years.entry(one.year).or_default() += 1;
    }
    let twice = years.iter().filter(|(_, times)| **times > 1).map(|(year, _)| Fault::YearTwice(*year));
    let work = series.done.iter().filter(|one| one.amount < 0).map(|one| Fault::NegativeWork(one.year));
    let left = series.left.iter().filter(|one| one.amount < 0).map(|one| Fault::NegativeLeft(one.on));
    let mut faults: Vec<Fault> = twice.chain(work).chain(left).collect();
    faults.sort_unstable();
    faults.dedup();
    faults
}

fn ends(speed: Option<&Speed>, rest: &Rest, now: f64) -> Ends {
    if rest.high <= 0.0 {
        return Ends::Done;
    }
    let known = speed.filter(|speed| speed.years > 1 || speed.fast > 0.0);
    let Some(speed) = known else { return Ends::Unknown { why: Why::NoPace } };
    // Not `now + rest / pace`: time since the last report counts as worked, on each side as the method says.
    let fast = match rest.low {
        0.0 => Some(0.0),
        low => (speed.fast > 0.0).then(|| low / speed.fast),
    };
    let fast = fast.map(|takes| (now - rest.unreported() + takes).max(rest.reported_to));
    let slow = (speed.slow > 0.0).then(|| now - rest.running + rest.high / speed.slow);
    let near = |end: &f64| *end <= now + HORIZON;
    match (fast.filter(near), slow.filter(near)) {
        (None, _) => Ends::Never,
        (Some(fast), None) => Ends::NotBefore(timeline::year_ending_in(fast)),
        (Some(fast), Some(slow)) => {
            Ends::Between { earliest: when(fast, speed.years), latest: when(slow, speed.years) }
        }
    }
}

fn when(end: f64, years: usize) -> When {
    if years < ENOUGH_YEARS {
        return When::Year(timeline::year_ending_in(end));
    }
    let (year, quarter) = timeline::quarter_ending_in(end);
    When::Quarter { year, quarter }
}

/// Compares whole years and quarters, as they are shown, so that nothing finer than what is shown decides.
fn on_schedule(ends: &Ends, speed: Option<&Speed>, rest: Option<&Rest>, deadline: f64) -> OnSchedule {
    if rest.is_some_and(|rest| rest.low > 0.0 && rest.reported_to >= deadline) {
        return OnSchedule::No;
    }
    // One year has no fast side; it is too little to say of anybody that they will be late.
    let one_year = speed.is_some_and(|speed| speed.years == 1);
    match ends {
        // What was found finished after the deadline may have been finished before it.
        Ends::Done if rest.is_some_and(|rest| rest.reported_to <= deadline) => OnSchedule::Yes,
        Ends::Between { latest, .. } if latest.last() <= deadline => OnSchedule::Yes,
        Ends::Between { earliest, .. } if earliest.first() >= deadline => OnSchedule::No,
        Ends::NotBefore(year) if f64::from(*year) >= deadline && !one_year => OnSchedule::No,
        Ends::Never if !one_year => OnSchedule::No,
        _ => OnSchedule::Open,
    }
}

fn needed(speed: Option<&Speed>, rest: &Rest, now: f64, deadline: Day) -> Option<Range> {
    let years = after(deadline) - now;
    let (slow, fast) = speed.map_or((0.0, 0.0), |speed| (speed.slow, speed.fast));
    let low = (rest.low - rest.unreported() * fast).max(0.0);
    let high = (rest.high - rest.running * slow).max(0.0);
    (years > 0.0).then(|| Range { low: floor(low / years), high: ceil(high / years) })
}

fn warning(as_of: Day, deadline: Day, filing: Day, on_schedule: Option<OnSchedule>) -> Option<Warning> {
    if on_schedule == Some(OnSchedule::Yes) || as_of > deadline {
        return None;
    }
    // A filing day in the calendar's first year has no day a year before; every day is within a year of it.
    let soon = filing.plus_months(-12, MonthEnd::LastDay).map_or(true, |year_before| as_of >= year_before);
    match as_of <= filing {
        true => soon.then_some(Warning::FileBy(filing)),
        false => Some(Warning::ShouldHaveFiledBy(filing)),
    }
}

fn why_wide(ends: &Ends, speed: Option<&Speed>, rest: Option<&Rest>, now: f64) -> Vec<Reason> {
    let no_estimate = *ends == Ends::Unknown { why: Why::NoEstimate };
    let silent = rest.is_some_and(|rest| rest.silent > 0.0);
    let reasons = [
        (Reason::FewYears, speed.is_some_and(|speed| speed.years < ENOUGH_YEARS)),
        (Reason::EstimateChanged, rest.is_some_and(|rest| rest.changed)),
        (Reason::PaceVaries, speed.is_some_and(Speed::varies)),
        (Reason::OldEstimate, rest.is_some_and(|rest| now - rest.newest > OLD)),
        (Reason::Gaps, silent && speed.is_some()),
        (Reason::NoEstimate, no_estimate),
        (Reason::NoPace, speed.is_none()),
    ];
    let faulty = matches!(ends, Ends::Unknown { why: Why::Faulty(_) });
    let given = reasons.into_iter().filter(|(_, holds)| *holds && *ends != Ends::Done && !faulty);
    given.map(|(reason, _)| reason).collect()
}
