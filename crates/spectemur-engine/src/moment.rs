//! The moment of a reading: which day the world is looked at, and which period is reported on.

use spectemur_model::measure::Window;
use spectemur_model::{Day, Period};

/// A day and a reporting period.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Moment {
    as_of: Day,
    period: Period,
}

impl Moment {
    /// The moment at which the world is looked at on `as_of`, for a report on `period`.
    #[must_use]
    pub fn new(as_of: Day, period: Period) -> Self {
        Self { as_of, period }
    }

    /// The day on which the world is looked at.
    #[must_use]
    pub fn as_of(self) -> Day {
        self.as_of
    }

    /// The reporting period.
    #[must_use]
    pub fn period(self) -> Period {
        self.period
    }

    /// The last calendar year that ended in or before the reporting period: the year that annual reports cover.
    #[must_use]
    pub fn report_year(self) -> i16 {
        let (year, month, day) = self.period.to().parts();
        if (month, day) == (12, 31) { year } else { year - 1 }
    }

    /// The spans of days in which a statement must fall to count; each span is judged for itself.
    /// None for windows that look at everything up to the day.
    pub(crate) fn spans(self, window: Window) -> Option<Vec<Period>> {
        let year = |back: i16| Period::year(self.report_year() - back).ok();
        match window {
            Window::ReportingPeriod => Some(vec![self.period]),
            Window::ReportYear => Some(year(0).into_iter().collect()),
            Window::TwoReportYears => Some(year(0).into_iter().chain(year(1)).collect()),
            Window::Standing | Window::ToDate => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn period(from: &str, to: &str) -> Period {
        Period::new(from.parse().unwrap(), to.parse().unwrap()).unwrap()
    }

    #[test]
    fn the_report_year_is_the_last_whole_year_of_the_period() {
        let to_june = Moment::new("2023-06-30".parse().unwrap(), period("2022-07-01", "2023-06-30"));
        assert_eq!(to_june.report_year(), 2022);
        let to_december = Moment::new("2023-12-31".parse().unwrap(), period("2023-01-01", "2023-12-31"));
        assert_eq!(to_december.report_year(), 2023);
    }
}
