//! The ledger: every obligation through time, with the chain from rule and facts to each date.
//!
//! Worked out once for a package and a snapshot; a day is then looked up, not worked out again.
//! What nobody recorded is unknown: a deadline that passed in silence is neither met nor overdue.

mod build;
mod dates;
mod facts;
mod life;
mod requests;
mod withdrawal;

use std::collections::BTreeSet;

use spectemur_model::obligation::{Obligation, RuleVersion, Span};
use spectemur_model::{
    Citation, Day, Matter, MeetingId, ObligationId, Package, Period, QuestionKey, Snapshot, StateCode,
};
use spectemur_model::{StatementId, Subject};

pub use requests::{Request, requests};
pub use spectemur_model::obligation::StandingStatus;

/// Every obligation of everybody, through time.
#[derive(Clone, Debug)]
pub struct Ledger {
    duties: Vec<Duty>,
}

/// One obligation of one bearer on one occasion.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Duty {
    /// Which rule.
    pub obligation: ObligationId,
    /// Who owes it.
    pub bearer: Subject,
    /// Which of several of the same rule.
    pub occasion: Occasion,
    /// The deadline before any extension.
    pub original_due: Option<Day>,
    /// The extensions granted, in order of the day on which each was decided.
    pub extensions: Vec<Extension>,
    /// The rule, the facts and the arithmetic that lead to the original deadline.
    pub chain: Vec<Link>,
    phases: Vec<Phase>,
    until: Option<Day>,
    /// The first day on which it binds.
    start: Day,
    /// Whether anybody knows that it is owed.
    is_certain: bool,
    /// Whether being met is what ends it, as far as anybody knows.
    ends_met: bool,
    /// What tells that it was met, whatever came later.
    met: Option<life::Fact>,
    /// What tells that nothing is left to do.
    finished: Option<life::Fact>,
}

/// Which of several duties of the same rule and bearer.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Occasion {
    /// The only one.
    Once,
    /// The report on this calendar year.
    Year(i16),
    /// This meeting.
    Meeting(MeetingId),
    /// This deadline of another obligation.
    Deadline(Day),
}

/// An extension that was granted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Extension {
    /// The request.
    pub matter: Matter,
    /// The new deadline.
    pub until: Day,
    /// The meeting whose decision it is.
    pub decided_by: Option<MeetingId>,
    /// The day from which it holds.
    pub decided_on: Day,
    /// How many whole months it gives beyond the deadline before it.
    pub months: i32,
    /// The statements behind it.
    pub evidence: Vec<StatementId>,
    /// Whether every source was compared with a document.
    pub verified: bool,
}

/// The days from one on during which nothing changes but the counting of days.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Phase {
    from: Day,
    status: StandingStatus,
    due: Option<Day>,
    extensions: usize,
    met_on: Option<Period>,
    chain: Vec<Link>,
}

/// One link of the chain from a rule to a standing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    /// What the link is.
    pub kind: LinkKind,
    /// The days that it tells of.
    pub on: Option<Period>,
    /// The statements behind it.
    pub evidence: Vec<StatementId>,
    /// Whether every source behind it was compared with a document.
    pub verified: bool,
}

/// What a link of a chain is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LinkKind {
    /// The version of the rule that is law: where it stands.
    Rule(Citation),
    /// What the register says: the event, and where that stands.
    Register(&'static str, Citation),
    /// What statements answer to a question.
    Answer(QuestionKey),
    /// A meeting with its days.
    Meeting(MeetingId),
    /// Another obligation.
    Obligation(ObligationId),
    /// Counting from one day to another; `true` when backwards.
    Span(Span, bool),
    /// An extension that a meeting granted.
    Extension(Matter),
    /// It was met.
    Met(QuestionKey),
    /// It was said that it was not met by then.
    NotMet,
    /// There was nothing to do after all.
    Released(QuestionKey),
    /// Completion was reversed.
    Reopened(QuestionKey),
    /// The withdrawal of the State took effect.
    Withdrawn,
    /// It ended by an event, as the rule says; without a day, that event is not known yet.
    Lapsed,
    /// What is missing: no answer to this question.
    Missing(QuestionKey),
    /// What is missing: the days of a meeting.
    MissingMeeting,
    /// Sources contradict each other on this question.
    Conflict(QuestionKey),
}

/// An obligation on a day.
#[derive(Clone, Copy, Debug)]
pub struct Standing<'l> {
    duty: &'l Duty,
    phase: &'l Phase,
    day: Day,
}

/// The questions that a ledger asks of the record.
#[must_use]
pub fn ledger_asks(package: &Package) -> BTreeSet<QuestionKey> {
    let mut asked = BTreeSet::new();
    for rule in &package.obligations {
        let conditions = rule.applies.iter().chain(&rule.open);
        asked.extend(conditions.flat_map(|condition| condition.questions()).cloned());
        let facts = rule.met.iter().chain(&rule.released).chain(&rule.reopened).chain(&rule.published);
        asked.extend(facts.cloned());
        asked.extend(rule.versions.iter().flat_map(|version| version.due.asks()).cloned());
    }
    asked.extend(package.withdrawal.not_before.iter().cloned());
    if let Some(requests) = &package.requests {
        let days = [&requests.submitted, &requests.asked_until, &requests.decided_in, &requests.until];
        asked.extend(days.into_iter().cloned());
        asked.extend([&requests.of, &requests.decided_at, &requests.granted].into_iter().cloned());
        asked.extend(requests.about_matter.iter().cloned());
        asked.extend(requests.contents.values().flatten().chain(&requests.plan).chain(&requests.texts).cloned());
    }
    asked
}

impl Ledger {
    /// Works out every obligation; those that come round again until this day.
    #[must_use]
    pub fn of(package: &Package, snapshot: &Snapshot, horizon: Day) -> Self {
        Self { duties: build::duties(package, snapshot, horizon, None) }
    }

    /// The same for one State and its matters; the snapshot may hold nothing else.
    #[must_use]
    pub fn of_state(package: &Package, snapshot: &Snapshot, state: StateCode, horizon: Day) -> Self {
        Self { duties: build::duties(package, snapshot, horizon, Some(state)) }
    }

    /// Every duty, by bearer, then in the order of the rules.
    pub fn duties(&self) -> impl Iterator<Item = &Duty> {
        self.duties.iter()
    }

    /// What every obligation is on the day: one standing for each duty that is listed then.
    ///
    /// Of a duty that comes round again, the one that last fell due and the next one are listed.
    pub fn on(&self, day: Day) -> impl Iterator<Item = Standing<'_>> {
        self.duties.iter().filter_map(move |duty| duty.on(day))
    }
}

impl Duty {
    /// What it is on the day; none before it is listed and after.
    #[must_use]
    pub fn on(&self, day: Day) -> Option<Standing<'_>> {
        if self.until.is_some_and(|until| until < day) {
            return None;
        }
        self.stood(day)
    }

    /// What it is on the day, also once the next time that it comes round is listed in its place; none before it is
    /// listed.
    #[must_use]
    pub fn stood(&self, day: Day) -> Option<Standing<'_>> {
        let begun = self.phases.partition_point(|phase| phase.from <= day);
        let phase = self.phases.get(begun.checked_sub(1)?)?;
        Some(Standing { duty: self, phase, day })
    }

    /// The State that owes it, if it is one State's.
    #[must_use]
    pub fn state(&self) -> Option<StateCode> {
        match self.bearer {
            Subject::State(state) => Some(state),
            Subject::Matter(matter) => matter.state(),
            Subject::Convention => None,
        }
    }

    /// The version of its rule that gave its dates.
    #[must_use]
    pub fn version<'p>(&self, rule: &'p Obligation) -> Option<&'p RuleVersion> {
        self.chain.iter().find_map(Link::law_since).and_then(|day| rule.version_from(day))
    }

    /// The last day on which it is listed; none where it stays for good.
    #[must_use]
    pub fn listed_until(&self) -> Option<Day> {
        self.until
    }

    /// The days on which something changes, in order.
    pub fn turns(&self) -> impl Iterator<Item = Day> + '_ {
        self.phases.iter().map(|phase| phase.from)
    }
}

impl<'l> Standing<'l> {
    /// The duty.
    #[must_use]
    pub fn duty(&self) -> &'l Duty {
        self.duty
    }

    /// The day that was looked at.
    #[must_use]
    pub fn day(&self) -> Day {
        self.day
    }

    /// What it is.
    #[must_use]
    pub fn status(&self) -> StandingStatus {
        self.phase.status
    }

    /// The deadline on that day, extensions included; none where it cannot be worked out.
    #[must_use]
    pub fn due(&self) -> Option<Day> {
        self.phase.due
    }

    /// Days to the deadline, negative after it.
    #[must_use]
    pub fn days_left(&self) -> Option<i64> {
        self.phase.due.map(|due| self.day.days_until(due))
    }

    /// The extensions that held on that day.
    #[must_use]
    pub fn extensions(&self) -> &'l [Extension] {
        &self.duty.extensions[..self.phase.extensions]
    }

    /// When it was met, as exactly as the record tells.
    #[must_use]
    pub fn met_on(&self) -> Option<Period> {
        self.phase.met_on
    }

    /// From the rule over the facts to the standing.
    pub fn chain(&self) -> impl Iterator<Item = &'l Link> {
        self.duty.chain.iter().chain(&self.phase.chain)
    }

    /// Whether every source in the chain was compared with a document.
    #[must_use]
    pub fn verified(&self) -> bool {
        self.chain().all(|link| link.verified)
    }
}

/// A printed deadline that is not the one of the rules.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PublishedDeadline {
    /// Whose.
    pub state: StateCode,
    /// Of what.
    pub obligation: ObligationId,
    /// What is printed.
    pub printed: Period,
    /// The statement that prints it.
    pub statement: StatementId,
    /// What the rules give on the last day of what the document covers.
    pub due: Option<Day>,
}

/// The printed deadlines that differ from the rules, in order of rule and State.
///
/// A document is held against what was decided by the last day that it covers, or against what it may announce:
/// a later deadline that was decided meanwhile agrees as well.
#[must_use]
pub fn published_deadlines(package: &Package, snapshot: &Snapshot, ledger: &Ledger) -> Vec<PublishedDeadline> {
    let mut found = Vec::new();
    for rule in &package.obligations {
        let Some(question) = &rule.published else { continue };
        for said in snapshot.on(question) {
            let (Some(state), Some(spectemur_model::Value::When(printed))) =
                (said.statement.subject.state(), said.statement.answer.value())
            else {
                continue;
            };
            let source = snapshot.source(&said.statement.source);
            let covered = source.and_then(|source| source.covers.map(Period::to));
            let day = covered.unwrap_or(said.statement.period.to());
            let duty = ledger.duties().find(|duty| duty.obligation == rule.id && duty.state() == Some(state));
            let due = duty.and_then(|duty| duty.on(day)).and_then(|standing| standing.due());
            // What was decided between that day and the day of the document may stand in it as well.
            let dated = source.and_then(|source| source.dated_on);
            let meanwhile = duty.into_iter().flat_map(|duty| &duty.extensions).filter(|extension| {
                day < extension.decided_on && dated.is_some_and(|dated| extension.decided_on <= dated)
            });
            let printable = due.into_iter().chain(meanwhile.map(|extension| extension.until));
            if !printable.into_iter().any(|due| printed.contains(due)) {
                found.push(PublishedDeadline {
                    state,
                    obligation: rule.id.clone(),
                    printed: *printed,
                    statement: said.id,
                    due,
                });
            }
        }
    }
    found
}

impl Link {
    /// The day from which the version of the rule is law, if this is the link of the rule.
    #[must_use]
    pub fn law_since(&self) -> Option<Day> {
        self.on.map(Period::from).filter(|_| matches!(self.kind, LinkKind::Rule(_)))
    }
}

/// The link of the rule's version.
fn rule_link(version: &RuleVersion) -> Link {
    Link {
        kind: LinkKind::Rule(version.cite.clone()),
        on: Some(Period::day(version.from)),
        evidence: Vec::new(),
        verified: true,
    }
}
