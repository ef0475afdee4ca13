//! From days and amounts to places on an axis, and the places that get a name.
//!
//! Places are fractions of the axis; this module must not know how long an axis is drawn.

use spectemur_model::Day;

use crate::{Burndown, Fan};

/// The future is drawn as far as this many years or as long as the past, whichever is more; an end that lies further
/// off runs out of the picture.
const FUTURE: i32 = 15;

/// So many years of an open range are drawn after its beginning.
const OPEN: i32 = 3;

/// The day as a number of years; months are taken as equal, which is two days off at most.
pub(crate) fn moment(day: Day) -> f64 {
    let (year, month, date) = day.parts();
    f64::from(year) + (f64::from(month - 1) + f64::from(date - 1) / 31.0) / 12.0
}

/// The axis of time, in whole calendar years.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Time {
    /// The first year.
    pub(crate) first: i16,
    /// The last year, which is drawn to its end.
    pub(crate) last: i16,
}

impl Time {
    /// All that is reported, the deadline, and of the forecast as much as leaves the rest readable.
    pub(crate) fn of(chart: &Burndown<'_>) -> Self {
        let reported = chart.points.iter().map(|point| point.on.year()).chain(chart.work.iter().map(|work| work.year));
        let named = chart.deadline.iter().map(|(day, _)| day.year());
        let begins = chart.fan.iter().map(|fan| fan.from.year());
        let years: Vec<i16> = reported.chain(named).chain(begins).chain([chart.as_of.year()]).collect();
        let first = years.iter().copied().min().unwrap_or_default();
        let last = years.iter().copied().max().unwrap_or_default();
        let past = i32::from(chart.as_of.year()) - i32::from(first);
        let future = i32::from(chart.as_of.year()) + past.max(FUTURE);
        let ends = chart.fan.as_ref().map(|fan| end_to_show(fan).min(future));
        let last = ends.map_or(last, |end| last.max(i16::try_from(end).unwrap_or(i16::MAX - 1)));
        Self { first, last }
    }

    /// How many years the axis has; at least one.
    pub(crate) fn years(self) -> f64 {
        f64::from(self.last) - f64::from(self.first) + 1.0
    }

    /// The end of the last year.
    pub(crate) fn end(self) -> f64 {
        f64::from(self.last) + 1.0
    }

    /// Where the moment stands: 0 at the beginning, 1 at the end.
    pub(crate) fn place(self, moment: f64) -> f64 {
        ((moment - f64::from(self.first)) / self.years()).clamp(0.0, 1.0)
    }

    /// Every how many years a name fits, where `most` names fit in all.
    pub(crate) fn step(self, most: f64) -> i16 {
        let steps = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000];
        steps.into_iter().find(|step| self.years() / f64::from(*step) <= most).unwrap_or(10_000)
    }
}

fn end_to_show(fan: &Fan) -> i32 {
    match fan.latest {
        Some(latest) => i32::from(latest.year()),
        None => i32::from(fan.earliest.year()) + OPEN - 1,
    }
}

/// The axis of amounts, from zero.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Amounts {
    /// The amounts that get a name, from zero to the end of the axis.
    pub(crate) ticks: Vec<i64>,
}

impl Amounts {
    /// Round amounts, at most `most` above zero, of which the last is no less than any amount given.
    pub(crate) fn of(amounts: impl Iterator<Item = i64>, most: i128) -> Self {
        let highest = i128::from(amounts.max().unwrap_or_default().max(1));
        let powers = (0..20).map(|power| 10_i128.pow(power));
        let mut steps = powers.flat_map(|power| [power, 2 * power, power * 5 / 2, 5 * power]);
        let step = steps.find(|step| step * most >= highest).unwrap_or(highest);
        let count = (highest + step - 1) / step;
        Self { ticks: (0..=count).map(|at| i64::try_from(at * step).unwrap_or(i64::MAX)).collect() }
    }

    /// Where the amount stands: 0 at zero and below, 1 at the end.
    pub(crate) fn place(&self, amount: f64) -> f64 {
        let end = self.ticks.last().copied().unwrap_or(1).max(1);
        (amount / end as f64).clamp(0.0, 1.0)
    }
}

/// One side of a fan: a straight line from the rest to the end, or to the end of the axis where it does not end before.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Side {
    from: (f64, f64),
    zero_at: Option<f64>,
}

impl Side {
    /// The side of the earliest end.
    pub(crate) fn low(fan: &Fan) -> Self {
        Self::new(fan, fan.low, Some(moment(fan.earliest)))
    }

    /// The side of the latest end.
    pub(crate) fn high(fan: &Fan) -> Self {
        // A day's end is the next day's beginning.
        Self::new(fan, fan.high, fan.latest.map(|day| moment(day.plus_days(1).unwrap_or(day))))
    }

    fn new(fan: &Fan, amount: i64, zero_at: Option<f64>) -> Self {
        let from = moment(fan.from);
        Self { from: (from, amount.max(0) as f64), zero_at: zero_at.map(|at| at.max(from)) }
    }

    /// The moment and the amount at which the side begins.
    pub(crate) fn start(self) -> (f64, f64) {
        self.from
    }

    /// The moment and the amount at which the side ends, or leaves the axis.
    pub(crate) fn stop(self, end: f64) -> (f64, f64) {
        let at = self.zero_at.map_or(end, |zero| zero.min(end)).max(self.from.0);
        (at, self.amount(at))
    }

    /// What the line shows at the moment.
    pub(crate) fn amount(self, at: f64) -> f64 {
        let (from, amount) = self.from;
        match self.zero_at {
            None => amount,
            Some(zero) if at >= zero => 0.0,
            Some(zero) => amount * ((zero - at) / (zero - from)).clamp(0.0, 1.0),
        }
    }

    /// Whether the side comes to no end on the axis.
    pub(crate) fn leaves(self, end: f64) -> bool {
        // A hair's breadth for the arithmetic of moments.
        self.zero_at.is_none_or(|zero| zero > end + 1e-9)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_on_the_axis_are_round_and_hold_the_highest() {
        assert_eq!(Amounts::of([9_300, 120].into_iter(), 5).ticks, [0, 2_000, 4_000, 6_000, 8_000, 10_000]);
        assert_eq!(Amounts::of([12_400_000].into_iter(), 5).ticks[5], 12_500_000);
        assert_eq!(Amounts::of([3].into_iter(), 5).ticks, [0, 1, 2, 3]);
        assert_eq!(Amounts::of(std::iter::empty(), 5).ticks, [0, 1]);
        assert_eq!(Amounts::of([i64::MAX].into_iter(), 5).ticks.len(), 6);
    }

    #[test]
    fn years_get_names_as_room_allows() {
        let time = Time { first: 2010, last: 2029 };
        assert_eq!([time.step(30.0), time.step(10.0), time.step(9.0), time.step(1.0)], [1, 2, 5, 20]);
    }

    #[test]
    fn moments_of_a_year_stay_inside_it() {
        let day = |text: &str| text.parse::<Day>().unwrap();
        assert_eq!(moment(day("2024-01-01")), 2024.0);
        assert!(moment(day("2024-12-31")) < 2025.0);
    }
}
