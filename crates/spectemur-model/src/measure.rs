//! What is counted, among whom, where the answer stands, in which window: indicators as data.
//!
//! The kinds of measure are a closed set; everything else about a measure is in the package's files.

use crate::{ActionId, Citation, Localized, MeasureId, PopulationId, QuestionKey, ThemeId};

/// A condition on a State, answered yes, no or unknown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Condition {
    /// The State answered the question so; without an expected answer, any known answer but "no" will do.
    Answered {
        /// The question.
        question: QuestionKey,
        /// The expected answer.
        is: Option<Expected>,
    },
    /// What the register of signatures and deposits says.
    Register(RegisterFact),
    /// At least one holds.
    Any(Vec<Condition>),
    /// All hold.
    All(Vec<Condition>),
}

impl Condition {
    /// The questions that the condition asks, in order of writing.
    #[must_use]
    pub fn questions(&self) -> Vec<&QuestionKey> {
        match self {
            Self::Answered { question, .. } => vec![question],
            Self::Register(_) => Vec::new(),
            Self::Any(parts) | Self::All(parts) => parts.iter().flat_map(Self::questions).collect(),
        }
    }
}

/// The answer that a condition expects.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Expected {
    /// Yes or no.
    YesNo(bool),
    /// One of the question's choices.
    Choice(String),
}

/// What the register can say of a State.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RegisterFact {
    /// It deposited its instrument: in a window, the deposit fell in it; on a day, it is bound by deposit.
    Deposited,
    /// The Convention is in force for it.
    InForce,
    /// It signed and has not deposited.
    Signatory,
    /// It has not deposited, or it withdrew; signatories are among these.
    NotParty,
    /// Any State of the register of names.
    Everyone,
}

impl RegisterFact {
    /// All facts with the word that package files use.
    pub const ALL: [(Self, &'static str); 5] = [
        (Self::Deposited, "deposited"),
        (Self::InForce, "in-force"),
        (Self::Signatory, "signatory"),
        (Self::NotParty, "not-party"),
        (Self::Everyone, "everyone"),
    ];

    /// The word that package files use.
    #[must_use]
    pub fn word(self) -> &'static str {
        Self::ALL.into_iter().find(|(fact, _)| *fact == self).map_or("", |(_, word)| word)
    }
}

/// Which statements count, by their period.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Window {
    /// Those that share a day with the reporting period.
    ReportingPeriod,
    /// Those about the last calendar year that ended in or before the reporting period.
    ReportYear,
    /// Those about the last two such calendar years.
    TwoReportYears,
    /// The latest that began on or before the day: what stands until something newer is said.
    Standing,
    /// All that began on or before the day.
    ToDate,
}

impl Window {
    /// All windows with the word that package files use.
    pub const ALL: [(Self, &'static str); 5] = [
        (Self::ReportingPeriod, "reporting-period"),
        (Self::ReportYear, "report-year"),
        (Self::TwoReportYears, "two-report-years"),
        (Self::Standing, "standing"),
        (Self::ToDate, "to-date"),
    ];

    /// The word that package files use.
    #[must_use]
    pub fn word(self) -> &'static str {
        Self::ALL.into_iter().find(|(window, _)| *window == self).map_or("", |(_, word)| word)
    }
}

/// A named set of States, some certain and some possible.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Population {
    /// Its id.
    pub id: PopulationId,
    /// Its name for readers.
    pub label: Localized,
    /// Who belongs.
    pub rule: PopulationRule,
}

/// Who belongs to a population.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PopulationRule {
    /// Those of whom the register says so on the day.
    Register(RegisterFact),
    /// Those of another population who meet a condition.
    Within {
        /// The other population.
        population: PopulationId,
        /// The condition.
        condition: Condition,
        /// Which statements count.
        window: Window,
    },
    /// Those of any of these populations.
    Union(Vec<PopulationId>),
}

impl PopulationRule {
    /// The condition that its members meet, where there is one.
    #[must_use]
    pub fn condition(&self) -> Option<&Condition> {
        match self {
            Self::Within { condition, .. } => Some(condition),
            Self::Register(_) | Self::Union(_) => None,
        }
    }
}

/// One thing that is counted: a measure of a plan's indicator, or a figure beside the plans.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Measure {
    /// Its id within the plan or set.
    pub id: MeasureId,
    /// The indicator that it measures; several measures may share a compound indicator.
    pub indicator: String,
    /// The action that the indicator belongs to; none for figures beside the plans.
    pub action: Option<ActionId>,
    /// The theme.
    pub theme: ThemeId,
    /// What it counts, as a noun phrase that reads well after a figure.
    pub title: Localized,
    /// How it counts.
    pub count: Count,
    /// Among whom; none for counts about the Convention as a whole.
    pub among: Option<PopulationId>,
    /// When a State must belong to the population.
    pub members: Members,
    /// Which statements count.
    pub window: Window,
    /// Which direction is progress.
    pub better: Better,
    /// Questions whose statements stand nearby: shown with the figure, never counted.
    pub related: Vec<QuestionKey>,
    /// Readings that the plan's text does not give.
    pub assumed: Vec<Localized>,
    /// Where the plan states the indicator.
    pub cite: Citation,
}

/// How a measure counts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Count {
    /// States that meet a condition.
    States(Condition),
    /// Events, at most one for each State, that meet a condition.
    Events(Condition),
    /// Numbers added up.
    Sum(QuestionKey),
    /// One sum as a share of another.
    Share {
        /// The part.
        part: QuestionKey,
        /// The whole.
        whole: QuestionKey,
    },
}

impl Count {
    /// The word of the kind, as package files and JSON write it.
    #[must_use]
    pub fn word(&self) -> &'static str {
        match self {
            Self::States(_) => "states",
            Self::Events(_) => "events",
            Self::Sum(_) => "sum",
            Self::Share { .. } => "share",
        }
    }

    /// The questions that the count asks.
    #[must_use]
    pub fn questions(&self) -> Vec<&QuestionKey> {
        match self {
            Self::States(condition) | Self::Events(condition) => condition.questions(),
            Self::Sum(question) => vec![question],
            Self::Share { part, whole } => vec![part, whole],
        }
    }
}

/// When a State must belong to the population to be counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Members {
    /// On the last day of the period.
    OnDay,
    /// On any day of the period: who completes an obligation leaves the population by doing so.
    During,
}

/// Which direction is progress.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Better {
    /// More is better.
    Up,
    /// Less is better.
    Down,
    /// Neither.
    Neither,
}
