//! The day that a length gives from another, and how one day may have been written for another: with another day of the
//! month, the month beside it, or another year.
//!
//! It must not say which of two days is right, nor whether both are of one thing.

use spectemur_model::{Day, MonthEnd};

use super::Unit;
use crate::scan::Point;

/// The one part in which two days differ.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::rules) enum Misprint {
    /// So many days.
    Day(u32),
    /// One month.
    Month,
    /// So many years.
    Year(u32),
}

/// How the one day may have been written for the other; none where they are the same or differ in more than one part.
pub(in crate::rules) fn misprint(one: Point, other: Point) -> Option<Misprint> {
    let day = u32::from(one.day?.abs_diff(other.day?));
    let month = one.month?.abs_diff(other.month?);
    let year = u32::from(one.year?.abs_diff(other.year?));
    match (year, month, day) {
        (0, 0, 1..) => Some(Misprint::Day(day)),
        (0, 1, 0) => Some(Misprint::Month),
        (1.., 0, 0) => Some(Misprint::Year(year)),
        _ => None,
    }
}

/// Whether the day or the month was miswritten: the year is seldom.
pub(in crate::rules) fn is_misprint_in_year(one: Point, other: Point) -> bool {
    matches!(misprint(one, other), Some(Misprint::Day(_) | Misprint::Month))
}

/// The parts of a day.
pub(super) fn point(day: Day) -> Point {
    let (year, month, day) = day.parts();
    Point { year: Some(year), month: Some(month), day: Some(day) }
}

/// The day that lies so long after another, or before it where the length is less than nothing.
pub(super) fn due_after(first: Day, unit: Unit, value: impl TryInto<i32>) -> Option<Day> {
    let value = value.try_into().ok()?;
    let due = match unit {
        Unit::Days => first.plus_days(value),
        Unit::Weeks => first.plus_days(value.checked_mul(7)?),
        Unit::Months => first.plus_months(value, MonthEnd::LastDay),
        Unit::Years => first.plus_months(value.checked_mul(12)?, MonthEnd::LastDay),
    };
    due.ok()
}
