//! Civil days, periods of days, and instants.
//!
//! The only module that touches the date library: month arithmetic clamps month ends there in silence,
//! and the law may not. Here the caller says what a missing day becomes.
//! This module must not ask for the current day.

use std::fmt;
use std::str::FromStr;

/// A day of the civil (Gregorian) calendar, without time or zone.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(jiff::civil::Date);

/// What a day becomes when the month reached has no such day (31 January plus one month).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MonthEnd {
    /// The last day of the month reached.
    LastDay,
    /// The first day of the month after the month reached.
    FirstOfNext,
    /// No answer: the rule must say, and the caller reports the ambiguity.
    Refuse,
}

/// Why a text or a number is not a day, a period or an instant.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CalendarError {
    /// The text is not a day of the form 2023-06-30.
    #[error("`{0}` is not a day: write it as year-month-day, for example 2023-06-30")]
    NotADay(String),
    /// The text is not an instant of the form 2023-06-30T12:00:00Z.
    #[error("`{0}` is not an instant: write it as 2023-06-30T12:00:00Z, or as a day")]
    NotAnInstant(String),
    /// The month reached has no such day and the rule does not say what then.
    #[error("{0} plus {1} months falls on a day that its month does not have, and the rule does not say what then")]
    AmbiguousMonthEnd(Day, i32),
    /// A period that ends before it starts.
    #[error("the period ends on {to}, before it starts on {from}")]
    EndsBeforeStart {
        /// First day.
        from: Day,
        /// Last day.
        to: Day,
    },
    /// The result lies outside the years that the calendar covers.
    #[error("the day lies outside the years -9999 to 9999")]
    OutOfRange,
}

impl Day {
    /// The day of this year, month (1 to 12) and day of month.
    ///
    /// # Errors
    /// [`CalendarError::NotADay`] when there is no such day.
    pub fn new(year: i16, month: i8, day: i8) -> Result<Self, CalendarError> {
        jiff::civil::Date::new(year, month, day)
            .map(Self)
            .map_err(|_| CalendarError::NotADay(format!("{year}-{month}-{day}")))
    }

    /// Year, month (1 to 12) and day of month.
    #[must_use]
    pub fn parts(self) -> (i16, i8, i8) {
        (self.0.year(), self.0.month(), self.0.day())
    }

    /// The year.
    #[must_use]
    pub fn year(self) -> i16 {
        self.0.year()
    }

    /// The first day of this day's month.
    #[must_use]
    pub fn first_of_month(self) -> Self {
        Self(self.0.first_of_month())
    }

    /// The last day of this day's month.
    #[must_use]
    pub fn last_of_month(self) -> Self {
        Self(self.0.last_of_month())
    }

    /// The same day of the month `months` later (earlier when negative).
    ///
    /// # Errors
    /// [`CalendarError::AmbiguousMonthEnd`] when that month has no such day and `end` refuses;
    /// [`CalendarError::OutOfRange`] beyond the calendar.
    pub fn plus_months(self, months: i32, end: MonthEnd) -> Result<Self, CalendarError> {
        let months_from_zero = i32::from(self.0.year()) * 12 + i32::from(self.0.month()) - 1 + months;
        let year = i16::try_from(months_from_zero.div_euclid(12)).map_err(|_| CalendarError::OutOfRange)?;
        let month = i8::try_from(months_from_zero.rem_euclid(12) + 1).map_err(|_| CalendarError::OutOfRange)?;
        let first = jiff::civil::Date::new(year, month, 1).map_err(|_| CalendarError::OutOfRange)?;
        if self.0.day() <= first.days_in_month() {
            return Self::new(year, month, self.0.day());
        }
        match end {
            MonthEnd::LastDay => Ok(Self(first.last_of_month())),
            MonthEnd::FirstOfNext => Self(first).plus_months(1, MonthEnd::Refuse),
            MonthEnd::Refuse => Err(CalendarError::AmbiguousMonthEnd(self, months)),
        }
    }

    /// The day `days` later (earlier when negative).
    ///
    /// # Errors
    /// [`CalendarError::OutOfRange`] beyond the calendar.
    pub fn plus_days(self, days: i32) -> Result<Self, CalendarError> {
        let span = jiff::Span::new().try_days(days).map_err(|_| CalendarError::OutOfRange)?;
        #[expect(clippy::disallowed_methods, reason = "days have no month end; this is the calendar module")]
        self.0.checked_add(span).map(Self).map_err(|_| CalendarError::OutOfRange)
    }

    /// The first day that the calendar has.
    pub const FIRST: Self = Self(jiff::civil::Date::MIN);

    /// The last day that the calendar has.
    pub const LAST: Self = Self(jiff::civil::Date::MAX);

    /// How many days until the other day; negative when it lies before.
    #[must_use]
    pub fn days_until(self, other: Self) -> i64 {
        let days = |day: Self| jiff::civil::Date::MIN.duration_until(day.0).as_secs() / 86_400;
        days(other) - days(self)
    }

    /// How many whole months until the other day, rounded to the nearest one: an extension to the last day of a month
    /// that began on the first of another is a whole number of months.
    #[must_use]
    pub fn months_until(self, other: Self) -> i32 {
        let count = |day: Self| {
            let (year, month, date) = day.parts();
            let part = if i32::from(date) * 2 > i32::from(day.last_of_month().parts().2) { 1 } else { 0 };
            i32::from(year) * 12 + i32::from(month) + part
        };
        count(other) - count(self)
    }

    /// The day before, or the same day at the calendar's beginning.
    #[must_use]
    pub fn yesterday(self) -> Self {
        self.0.yesterday().map_or(self, Self)
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl fmt::Debug for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl FromStr for Day {
    type Err = CalendarError;

    fn from_str(text: &str) -> Result<Self, CalendarError> {
        let bytes = text.as_bytes();
        // Strict on purpose: the date library also reads times and zones, which are not days.
        if bytes.len() != 10 || bytes[4] != b'-' || bytes[7] != b'-' {
            return Err(CalendarError::NotADay(text.to_owned()));
        }
        text.parse().map(Self).map_err(|_| CalendarError::NotADay(text.to_owned()))
    }
}

/// A period of whole days; both ends are inside.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Period {
    from: Day,
    to: Day,
}

impl Period {
    /// The period from the first to the last day, both inside.
    ///
    /// # Errors
    /// [`CalendarError::EndsBeforeStart`].
    pub fn new(from: Day, to: Day) -> Result<Self, CalendarError> {
        if to < from {
            return Err(CalendarError::EndsBeforeStart { from, to });
        }
        Ok(Self { from, to })
    }

    /// Every day that the calendar has.
    pub const ALWAYS: Self = Self { from: Day(jiff::civil::Date::MIN), to: Day(jiff::civil::Date::MAX) };

    /// The period of one day.
    #[must_use]
    pub fn day(day: Day) -> Self {
        Self { from: day, to: day }
    }

    /// The calendar year.
    ///
    /// # Errors
    /// [`CalendarError::NotADay`] for a year outside the calendar.
    pub fn year(year: i16) -> Result<Self, CalendarError> {
        Ok(Self { from: Day::new(year, 1, 1)?, to: Day::new(year, 12, 31)? })
    }

    /// First day, inside.
    #[must_use]
    pub fn from(self) -> Day {
        self.from
    }

    /// Last day, inside.
    #[must_use]
    pub fn to(self) -> Day {
        self.to
    }

    /// Whether the day lies inside.
    #[must_use]
    pub fn contains(self, day: Day) -> bool {
        self.from <= day && day <= self.to
    }

    /// Whether the two periods share a day.
    #[must_use]
    pub fn overlaps(self, other: Self) -> bool {
        self.from <= other.to && other.from <= self.to
    }

    /// The shortest period that holds both.
    #[must_use]
    pub fn covering(self, other: Self) -> Self {
        Self { from: self.from.min(other.from), to: self.to.max(other.to) }
    }

    /// How exactly the period names a time: a day, a whole month, a whole year, or a span.
    #[must_use]
    pub fn precision(self) -> Precision {
        let (year, month, day) = self.from.parts();
        if self.from == self.to {
            Precision::Day
        } else if day == 1 && self.to == self.from.last_of_month() {
            Precision::Month
        } else if (month, day) == (1, 1) && self.to.parts() == (year, 12, 31) {
            Precision::Year
        } else {
            Precision::Span
        }
    }
}

/// How exactly a period names a time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Precision {
    /// One day.
    Day,
    /// A whole month.
    Month,
    /// A whole year.
    Year,
    /// Any other span.
    Span,
}

/// A moment in UTC, to the microsecond.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Instant(jiff::Timestamp);

impl Instant {
    /// The beginning of 1970, from which instants are counted.
    pub const EPOCH: Self = Self(jiff::Timestamp::UNIX_EPOCH);

    /// The instant so many microseconds after 1970-01-01T00:00:00Z.
    ///
    /// # Errors
    /// [`CalendarError::OutOfRange`].
    pub fn from_microseconds(microseconds: i64) -> Result<Self, CalendarError> {
        jiff::Timestamp::from_microsecond(microseconds).map(Self).map_err(|_| CalendarError::OutOfRange)
    }

    /// Microseconds since 1970-01-01T00:00:00Z.
    #[must_use]
    pub fn microseconds(self) -> i64 {
        self.0.as_microsecond()
    }

    /// The civil day in UTC.
    #[must_use]
    pub fn day(self) -> Day {
        Day(jiff::tz::Offset::UTC.to_datetime(self.0).date())
    }

    /// The last microsecond of a civil day in UTC: "by that day" includes the day.
    ///
    /// # Errors
    /// [`CalendarError::OutOfRange`].
    pub fn end_of(day: Day) -> Result<Self, CalendarError> {
        let start = jiff::tz::Offset::UTC.to_timestamp(day.0.at(0, 0, 0, 0)).map_err(|_| CalendarError::OutOfRange)?;
        Self::from_microseconds(start.as_microsecond() + 86_400_000_000 - 1)
    }
}

impl fmt::Display for Instant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl FromStr for Instant {
    type Err = CalendarError;

    /// Reads an instant, or a day as that day's last moment.
    fn from_str(text: &str) -> Result<Self, CalendarError> {
        if let Ok(day) = text.parse::<Day>() {
            return Self::end_of(day);
        }
        let timestamp: jiff::Timestamp = text.parse().map_err(|_| CalendarError::NotAnInstant(text.to_owned()))?;
        Self::from_microseconds(timestamp.as_microsecond())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        text.parse().unwrap()
    }

    #[test]
    fn a_missing_month_end_becomes_what_the_rule_says() {
        let november = day("2022-11-30");
        assert_eq!(november.plus_months(-9, MonthEnd::LastDay).unwrap(), day("2022-02-28"));
        assert_eq!(november.plus_months(-9, MonthEnd::FirstOfNext).unwrap(), day("2022-03-01"));
        assert_eq!(november.plus_months(-9, MonthEnd::Refuse), Err(CalendarError::AmbiguousMonthEnd(november, -9)));
    }

    #[test]
    fn months_are_counted_across_years_in_both_directions() {
        assert_eq!(day("2011-10-01").plus_months(96, MonthEnd::Refuse).unwrap(), day("2019-10-01"));
        assert_eq!(day("2023-09-11").plus_months(-9, MonthEnd::Refuse).unwrap(), day("2022-12-11"));
    }

    #[test]
    fn a_period_that_ends_before_it_starts_is_refused() {
        let refused = Period::new(day("2023-06-30"), day("2022-07-01"));
        assert!(matches!(refused, Err(CalendarError::EndsBeforeStart { .. })));
    }

    #[test]
    fn a_day_is_written_one_way_only() {
        for wrong in ["2023-6-30", "2023-02-30", "20230630", "2023-06-30T00:00", "30 June 2023", ""] {
            assert!(wrong.parse::<Day>().is_err(), "{wrong}");
        }
    }

    #[test]
    fn by_a_day_includes_its_last_moment() {
        let instant: Instant = "2023-06-30".parse().unwrap();
        assert_eq!(instant.to_string(), "2023-06-30T23:59:59.999999Z");
        assert_eq!(instant.day(), day("2023-06-30"));
    }

    #[test]
    fn periods_know_how_exact_they_are() {
        let period = |from: &str, to: &str| Period::new(day(from), day(to)).unwrap().precision();
        assert_eq!(period("2023-11-01", "2023-11-01"), Precision::Day);
        assert_eq!(period("2022-08-01", "2022-08-31"), Precision::Month);
        assert_eq!(period("2024-01-01", "2024-12-31"), Precision::Year);
        assert_eq!(period("2022-07-01", "2023-06-30"), Precision::Span);
    }
}
