//! The moment of a reading: which day the world is looked at, and which period is reported on.
//!
//! An assumed reading stands here: "A report on a calendar year counts for the period in which it falls due."
//! Annual reports fall due in the year after the one that they are about. What is said of one whole calendar year
//! therefore counts for the reporting period in or before which that year was the last one to end, and not for every
//! period with which it shares days. Whatever is said of other days counts for each period with which it shares one.

use std::ops::RangeInclusive;

use spectemur_model::measure::Window;
use spectemur_model::{Day, Period};

/// A day and a reporting period.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Moment {
    as_of: Day,
    period: Period,
    /// The first and last report year: worked out once, because every statement is held against them.
    report_years: (i16, i16),
}

impl Moment {
    /// The moment at which the world is looked at on `as_of`, for a report on `period`.
    #[must_use]
    pub fn new(as_of: Day, period: Period) -> Self {
        let last = last_year_ended(period.to());
        let before = last_year_ended(period.from().yesterday());
        Self { as_of, period, report_years: ((before + 1).min(last), last) }
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
        self.report_years.1
    }

    /// Whether a statement about these days counts for the reporting period: by its year where it is about one whole
    /// calendar year (the assumed reading above), by a day that both share otherwise.
    pub(crate) fn counts_in_period(self, about: Period) -> bool {
        let ((from, 1, 1), (to, 12, 31)) = (about.from().parts(), about.to().parts()) else {
            return about.overlaps(self.period);
        };
        if from == to { self.report_years().contains(&from) } else { about.overlaps(self.period) }
    }

    /// Every day about which a statement may count for the reporting period: its own days and its report years.
    pub(crate) fn reach_of_period(self) -> Period {
        let years = self.report_years().filter_map(|year| Period::year(year).ok());
        years.fold(self.period, Period::covering)
    }

    /// The report year; in a period of several years also the years before it that ended since the period before.
    fn report_years(self) -> RangeInclusive<i16> {
        self.report_years.0..=self.report_years.1
    }

    /// The spans of days in which a statement must fall to count; each span is judged for itself.
    /// None for windows that look at everything up to the day.
    /// Statements count for the reporting period as [`Self::counts_in_period`] says, not merely by its days.
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

/// The last calendar year of which every day is over by the end of this day.
fn last_year_ended(by: Day) -> i16 {
    let (year, month, day) = by.parts();
    if (month, day) == (12, 31) { year } else { year - 1 }
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

    fn years_that_count(from: &str, to: &str) -> Vec<i16> {
        let moment = Moment::new(to.parse().unwrap(), period(from, to));
        (2010..2030).filter(|year| moment.counts_in_period(Period::year(*year).unwrap())).collect()
    }

    #[test]
    fn what_is_said_of_a_whole_year_counts_for_the_period_in_which_its_report_falls_due() {
        assert_eq!(years_that_count("2021-07-01", "2022-06-30"), [2021]);
        assert_eq!(years_that_count("2022-07-01", "2023-06-30"), [2022], "not 2023, although it shares half a year");
        assert_eq!(years_that_count("2023-07-01", "2024-06-30"), [2023], "not 2024");
        assert_eq!(years_that_count("2023-01-01", "2023-12-31"), [2023]);
        assert_eq!(years_that_count("2022-08-30", "2022-09-02"), [2021], "a few days have a report year as well");
        assert_eq!(years_that_count("2015-09-12", "2020-11-25"), [2015, 2016, 2017, 2018, 2019]);
    }

    #[test]
    fn what_is_said_of_other_days_counts_by_a_day_that_is_shared() {
        let moment = Moment::new("2023-06-30".parse().unwrap(), period("2022-07-01", "2023-06-30"));
        let counted = [
            ("2022-07-01", "2022-07-01", true),
            ("2022-06-30", "2022-06-30", false),
            ("2023-06-30", "2024-06-29", true),
            ("2022-06-01", "2022-06-30", false),
            ("2021-01-01", "2022-12-31", true),
        ];
        for (from, to, counts) in counted {
            assert_eq!(moment.counts_in_period(period(from, to)), counts, "{from} to {to}");
        }
        assert_eq!(moment.reach_of_period(), period("2022-01-01", "2023-06-30"));
    }
}
