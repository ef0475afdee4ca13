//! What is owed, by whom, since which rule and until when: obligations as data.
//!
//! The kinds of deadline are a closed set; articles, spans and conditions stand in the package's files.

use std::collections::BTreeMap;

use crate::measure::Condition;
use crate::{
    ActionId, CalendarError, Citation, Day, Localized, MeetingId, MonthEnd, ObligationId, PlanId, QuestionKey, ThemeId,
};

/// One thing that is owed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Obligation {
    /// Its id.
    pub id: ObligationId,
    /// What is owed, in our words.
    pub title: Localized,
    /// The article, the action, or the machinery that it rests on.
    pub basis: RuleBasis,
    /// The theme under which it is listed.
    pub theme: ThemeId,
    /// Who owes it.
    pub owed_by: OwedBy,
    /// Of whom it is owed among these; of all without a condition. Silence leaves it open.
    pub applies: Option<Condition>,
    /// Owed only once this other obligation of the same State is met.
    pub after: Option<ObligationId>,
    /// The questions that tell whether it is met, the best first: the first one that has an answer decides.
    pub met: Vec<QuestionKey>,
    /// Questions that tell that there was nothing to do after all.
    pub released: Vec<QuestionKey>,
    /// Questions that tell when completion was reversed.
    pub reopened: Vec<QuestionKey>,
    /// What says that it is not met yet.
    pub open: Vec<Condition>,
    /// The question under which documents print the deadline.
    pub published: Option<QuestionKey>,
    /// The obligation of which this is another reading: shown beside it only when asked for.
    pub reading_of: Option<ObligationId>,
    /// What tells how far the work has come, where it can be measured.
    pub progress: Option<Progress>,
    /// The versions of the rule, in order of the day from which each is law.
    pub versions: Vec<RuleVersion>,
}

impl Obligation {
    /// The version that became law on this day.
    #[must_use]
    pub fn version_from(&self, day: Day) -> Option<&RuleVersion> {
        self.versions.iter().find(|version| version.from == day)
    }

    /// The version that is law on the day; the first one before any is.
    #[must_use]
    pub fn version_on(&self, day: Day) -> Option<&RuleVersion> {
        self.versions.iter().rev().find(|version| version.from <= day).or(self.versions.first())
    }

    /// The article as the rule names it; empty for plans and machinery.
    #[must_use]
    pub fn article(&self) -> &str {
        match &self.basis {
            RuleBasis::Article(article) => article,
            RuleBasis::Action(..) | RuleBasis::Machinery => "",
        }
    }
}

/// What tells how far work has come.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Progress {
    /// How much was done in a calendar year.
    pub done: QuestionKey,
    /// How much was left on a day.
    pub left: QuestionKey,
}

/// What a rule rests on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RuleBasis {
    /// An article and paragraph of the treaty: `3(2)`.
    Article(String),
    /// An action of a plan.
    Action(PlanId, ActionId),
    /// A decision on how meetings and the support unit work.
    Machinery,
}

/// Who owes an obligation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OwedBy {
    /// Each State for which the treaty is in force.
    States,
    /// Whoever a matter belongs to, once for each matter.
    Matters,
    /// The community as a whole: a presidency, the support unit.
    Convention,
}

/// A rule as it is law from a day on, for what arises from that day on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RuleVersion {
    /// The first day.
    pub from: Day,
    /// The last day, where the rule ended: what arises later is not owed under it.
    pub to: Option<Day>,
    /// By when.
    pub due: Due,
    /// By how much it may be extended.
    pub extension: Option<ExtensionRule>,
    /// Readings that the text does not give.
    pub assumed: Vec<Localized>,
    /// Where the text stands.
    pub cite: Citation,
}

/// Which questions tell of a request to extend a deadline; the answers are about matters.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RequestQuestions {
    /// Which obligation is to be extended: a choice among their ids.
    pub of: QuestionKey,
    /// When the request was submitted.
    pub submitted: QuestionKey,
    /// Until when the State asked for more time.
    pub asked_until: QuestionKey,
    /// At which meeting it was decided: a choice among the labels.
    pub decided_at: QuestionKey,
    /// When it was decided, where that is not the last day of the meeting.
    pub decided_in: QuestionKey,
    /// Whether it was granted.
    pub granted: QuestionKey,
    /// Until when it was granted.
    pub until: QuestionKey,
    /// What a request must contain, by obligation: whether the item is present, thin or missing.
    pub contents: BTreeMap<ObligationId, Vec<QuestionKey>>,
    /// Under which questions about the State a request is counted, by obligation.
    pub counted_as: BTreeMap<ObligationId, CountedAs>,
    /// What the work plan costs in a year, among the figures of the plan.
    pub cost: Option<QuestionKey>,
    /// Which matter's deadline is to be extended, by the matter's text, where each matter has a deadline of its own.
    pub about_matter: Option<QuestionKey>,
    /// Figures of the work plan by year.
    pub plan: Vec<QuestionKey>,
    /// Texts: benchmarks, analysis, questions and answers.
    pub texts: Vec<QuestionKey>,
}

/// Questions about a State that its request answers, so that nobody has to answer them a second time.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CountedAs {
    /// That a request was submitted.
    pub submitted: Option<QuestionKey>,
    /// That it has a plan with costs.
    pub costed: Option<QuestionKey>,
    /// That it was submitted in time.
    pub in_time: Option<QuestionKey>,
}

/// By how much a deadline may be extended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ExtensionRule {
    /// At most so many months each time.
    pub months: i32,
    /// Whether it may be extended again.
    pub renewable: bool,
}

/// By when something is owed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Due {
    /// So long after an event.
    After {
        /// The event.
        event: Event,
        /// How long.
        span: Span,
    },
    /// From one event until another, which ends it: nothing has to be done by that day.
    Until {
        /// The event from which it is owed, also while the treaty is not yet in force for the State.
        from: Event,
        /// The event that ends it; on its day it is owed no longer.
        until: Event,
    },
    /// Every year by a day, for the calendar years before; first for those that begin with the year of the event.
    Yearly {
        /// The event.
        event: Event,
        /// Month, 1 to 12.
        month: i8,
        /// Day of the month.
        day: i8,
        /// For how many calendar years together, at least 1. An answer for one of them is enough: it is met when one is
        /// answered yes or with a day, not met when each is answered no, and unknown otherwise.
        years: i16,
    },
    /// So long before the first day of meetings.
    BeforeMeeting {
        /// Which meetings.
        meetings: Meetings,
        /// How long before.
        span: Span,
    },
    /// After an event, until the first meeting that begins after it.
    NextMeeting {
        /// The event.
        event: Event,
        /// Whether by the meeting's last day; by its first day otherwise.
        by_its_end: bool,
    },
    /// By a fixed day.
    ByDay(Day),
    /// By the last day of a meeting.
    ByMeeting(MeetingId),
    /// By the milestone that a plan sets for an action, or so many months after entry into force where that is later.
    Milestone {
        /// The meeting, by its last day.
        meeting: Option<MeetingId>,
        /// The day.
        day: Option<Day>,
        /// Months after entry into force, for those for whom it came later.
        months_after_entry: Option<i32>,
    },
}

impl Due {
    /// The word of the kind, as package files and JSON write it.
    #[must_use]
    pub fn word(&self) -> &'static str {
        match self {
            Self::After { .. } => "after",
            Self::Until { .. } => "until",
            Self::Yearly { .. } => "yearly",
            Self::BeforeMeeting { .. } => "before-meeting",
            Self::NextMeeting { .. } => "next-meeting",
            Self::ByDay(_) | Self::ByMeeting(_) => "by",
            Self::Milestone { .. } => "milestone",
        }
    }

    /// The event that sets the clock going.
    #[must_use]
    pub fn begins_with(&self) -> Option<&Event> {
        match self {
            Self::After { event, .. } | Self::Yearly { event, .. } | Self::NextMeeting { event, .. } => Some(event),
            Self::Until { from, .. } => Some(from),
            Self::BeforeMeeting { .. } | Self::ByDay(_) | Self::ByMeeting(_) | Self::Milestone { .. } => None,
        }
    }

    /// The event that ends what it has set going.
    #[must_use]
    pub fn ends_with(&self) -> Option<&Event> {
        match self {
            Self::Until { until, .. } => Some(until),
            _ => None,
        }
    }

    /// The questions whose answers say when its events happened.
    pub fn asks(&self) -> impl Iterator<Item = &QuestionKey> {
        self.begins_with().into_iter().chain(self.ends_with()).filter_map(|event| match event {
            Event::Answered(question) => Some(question),
            _ => None,
        })
    }

    /// The obligation whose extension must be asked for by then.
    #[must_use]
    pub fn files_for(&self) -> Option<&ObligationId> {
        match self {
            Self::BeforeMeeting { meetings: Meetings::LastBeforeDueOf(obligation), .. } => Some(obligation),
            _ => None,
        }
    }

    /// The other obligation without which this one never begins.
    #[must_use]
    pub fn begins_by(&self) -> Option<&ObligationId> {
        self.begins_with().and_then(Event::obligation).or(self.files_for())
    }

    /// The other obligations whose standing this deadline needs.
    pub fn rests_on(&self) -> impl Iterator<Item = &ObligationId> {
        self.begins_by().into_iter().chain(self.ends_with().and_then(Event::obligation))
    }
}

/// Which meetings a deadline looks at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Meetings {
    /// Each one.
    Each,
    /// This one.
    One(MeetingId),
    /// The last one that begins before another obligation of the same State falls due.
    LastBeforeDueOf(ObligationId),
}

/// What sets a clock going.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Event {
    /// The State deposited its instrument.
    Deposit,
    /// The treaty entered into force for the State.
    EntryIntoForce,
    /// The depositary received notice of withdrawal.
    WithdrawalNotice,
    /// The day that answers a question about the State or the matter.
    Answered(QuestionKey),
    /// Another obligation of the same State was met.
    Met(ObligationId),
    /// A meeting ended.
    MeetingEnd,
}

impl Event {
    /// The obligation that must be met for it.
    #[must_use]
    pub fn obligation(&self) -> Option<&ObligationId> {
        match self {
            Self::Met(obligation) => Some(obligation),
            Self::Deposit | Self::EntryIntoForce | Self::WithdrawalNotice | Self::Answered(_) | Self::MeetingEnd => {
                None
            }
        }
    }
}

/// How long: months with what a missing day becomes, or days.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Span {
    /// Whole months.
    Months {
        /// How many.
        months: i32,
        /// What a day becomes that the month reached does not have.
        end: MonthEnd,
    },
    /// Days.
    Days(i32),
}

impl Span {
    /// The day so long after.
    ///
    /// # Errors
    /// As for [`Day::plus_months`] and [`Day::plus_days`].
    pub fn after(self, day: Day) -> Result<Day, CalendarError> {
        match self {
            Self::Months { months, end } => day.plus_months(months, end),
            Self::Days(days) => day.plus_days(days),
        }
    }

    /// The day so long before.
    ///
    /// # Errors
    /// As for [`Day::plus_months`] and [`Day::plus_days`].
    pub fn before(self, day: Day) -> Result<Day, CalendarError> {
        match self {
            Self::Months { months, end } => day.plus_months(-months, end),
            Self::Days(days) => day.plus_days(-days),
        }
    }
}

/// What an obligation is on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum StandingStatus {
    /// It does not bind yet.
    NotYet,
    /// It is to be met by a day that has not passed, or goes on until an event.
    DueIn,
    /// The day has passed and it was said later that it was not met.
    OverdueBy,
    /// It is to be met by a later day than the first.
    ExtendedUntil,
    /// It was met.
    Met,
    /// It was met, and that was reversed.
    Reopened,
    /// There was nothing to do after all, it ended as the rule says, or the State is bound no longer.
    Released,
    /// Sources contradict each other.
    Conflict,
    /// The record does not tell.
    Unknown,
}

impl StandingStatus {
    /// All, with the words that package files and JSON use.
    pub const ALL: [(Self, &'static str); 9] = [
        (Self::NotYet, "not-yet"),
        (Self::DueIn, "due-in"),
        (Self::OverdueBy, "overdue-by"),
        (Self::ExtendedUntil, "extended-until"),
        (Self::Met, "met"),
        (Self::Reopened, "reopened"),
        (Self::Released, "released"),
        (Self::Conflict, "conflict"),
        (Self::Unknown, "unknown"),
    ];

    /// The status of this word.
    #[must_use]
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|(_, known)| *known == word).map(|(status, _)| status)
    }

    /// The word.
    #[must_use]
    pub fn word(self) -> &'static str {
        Self::ALL.into_iter().find(|(status, _)| *status == self).map_or("", |(_, word)| word)
    }

    /// Whether it binds and is not done: what somebody must still do.
    #[must_use]
    pub fn is_outstanding(self) -> bool {
        match self {
            Self::DueIn | Self::OverdueBy | Self::ExtendedUntil | Self::Reopened => true,
            Self::NotYet | Self::Met | Self::Released | Self::Conflict | Self::Unknown => false,
        }
    }
}
