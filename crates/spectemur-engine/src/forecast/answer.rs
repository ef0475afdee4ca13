//! What a forecast says: ranges, ends no finer than a quarter, and why little is known.
//!
//! Plain data; this module must not compute.

use spectemur_model::Day;

/// From one amount to another, both inside, rounded outwards.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Range {
    /// No less than this.
    pub low: i64,
    /// No more than this.
    pub high: i64,
}

/// How much is done in a year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pace {
    /// The mean of the years reported, rounded.
    pub mean: i64,
    /// From the slow to the fast side; none with one year.
    pub range: Option<Range>,
    /// How many years it stands on.
    pub years: usize,
    /// The confidence level of the range in percent; none with two years, where it is the smaller and the larger.
    pub confidence: Option<u8>,
}

/// What is left by the reports: the newest estimate less the work reported since, and nothing else.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Remaining {
    /// How much.
    pub amount: Range,
    /// The last day on which an estimate or a year's report has anything to say.
    pub reported_to: Day,
}

/// A time, as exactly as it can be told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum When {
    /// In this calendar year.
    Year(i16),
    /// In this quarter.
    Quarter {
        /// The calendar year.
        year: i16,
        /// 1 to 4.
        quarter: u8,
    },
}

/// When the work ends at the pace reported.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Ends {
    /// Nothing is left.
    Done,
    /// The fast and the slow side both come to an end; both are given to the same precision.
    Between {
        /// On the fast side.
        earliest: When,
        /// On the slow side.
        latest: When,
    },
    /// The fast side, or a single year's pace, ends in this year;
    /// the slow side is not known, or comes to no end within a hundred years.
    NotBefore(i16),
    /// Even the fast side, or a single year's pace, comes to no end within a hundred years.
    Never,
    /// The reports allow no answer.
    Unknown {
        /// Why.
        why: Why,
    },
}

/// Why no end can be told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Why {
    /// No estimate of what is left.
    NoEstimate,
    /// No whole year's work is reported, or a single one in which nothing was done.
    NoPace,
    /// More was done since the newest estimate than it said was left: it is refuted, and there is no other.
    EstimateExceeded,
    /// The series contradicts itself; nothing is computed from it.
    Faulty(Vec<Fault>),
}

/// What is wrong with a series.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fault {
    /// The year has more than one amount: the caller decides which holds.
    YearTwice(i16),
    /// The year's work is less than nothing.
    NegativeWork(i16),
    /// Less than nothing is left on this day.
    NegativeLeft(Day),
}

/// Whether the work ends by the deadline at the pace reported.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OnSchedule {
    /// Even the slow side ends by the deadline.
    Yes,
    /// Even the fast side ends after the deadline, or something was left when the deadline had come.
    No,
    /// The range holds the deadline, or there is no range: none, or a single year's pace.
    Open,
}

/// That a request for more time is to be thought of; given only while the work may miss its deadline.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Warning {
    /// The day by which a request is to be filed comes within a year, or is today.
    FileBy(Day),
    /// That day has passed, and the deadline has not.
    ShouldHaveFiledBy(Day),
}

/// Why little is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reason {
    /// The pace stands on fewer than five years.
    FewYears,
    /// Earlier estimates, or others of the same day, miss the newest by more than a tenth of it.
    EstimateChanged,
    /// The pace's range is wider than half its mean.
    PaceVaries,
    /// The newest estimate is more than two years old.
    OldEstimate,
    /// Time since the newest estimate and before the year in progress is without a report.
    Gaps,
    /// No estimate of what is left.
    NoEstimate,
    /// No whole year's work is reported.
    NoPace,
}

/// What can be said of the end of the work, and how well.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Forecast {
    /// The yearly pace, where a year is reported.
    pub pace: Option<Pace>,
    /// What is left by the reports, where an estimate holds.
    pub remaining: Option<Remaining>,
    /// When the work ends.
    pub ends: Ends,
    /// What the deadline asks for per year from the day of the reading on, for the low and the high rest.
    /// None without a deadline, from the deadline on, and where the rest is not known.
    /// Without a pace, unreported time counts as idle.
    pub needed_pace: Option<Range>,
    /// Whether the deadline is met; none without a deadline.
    pub on_schedule: Option<OnSchedule>,
    /// That a request for more time is to be thought of; none without a deadline and a day of filing.
    pub warning: Option<Warning>,
    /// Why the range is wide or missing, in a fixed order.
    pub why_wide: Vec<Reason>,
}

impl When {
    /// The calendar year.
    #[must_use]
    pub fn year(self) -> i16 {
        match self {
            Self::Year(year) | Self::Quarter { year, .. } => year,
        }
    }

    /// The moment at which it begins.
    pub(super) fn first(self) -> f64 {
        match self {
            Self::Year(year) => f64::from(year),
            Self::Quarter { year, quarter } => f64::from(year) + (f64::from(quarter) - 1.0) / 4.0,
        }
    }

    /// The moment at which it ends.
    pub(super) fn last(self) -> f64 {
        match self {
            Self::Year(year) => f64::from(year) + 1.0,
            Self::Quarter { year, quarter } => f64::from(year) + f64::from(quarter) / 4.0,
        }
    }
}

impl OnSchedule {
    /// The word that JSON and messages use.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Yes => "yes",
            Self::No => "no",
            Self::Open => "open",
        }
    }
}

impl Reason {
    /// The word that JSON and messages use.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::FewYears => "few-years",
            Self::EstimateChanged => "estimate-changed",
            Self::PaceVaries => "pace-varies",
            Self::OldEstimate => "old-estimate",
            Self::Gaps => "gaps",
            Self::NoEstimate => "no-estimate",
            Self::NoPace => "no-pace",
        }
    }
}
