//! What changed between two days: status, and what is owed under articles. It must not word or rank a change.

use spectemur_engine::{Duty, Ledger, Occasion, StandingStatus};
use spectemur_model::register::Registration;
use spectemur_model::{Instant, ObligationId, Package, Period, StateCode};

use crate::obligations::StandingReading;
use crate::{App, AppError};

/// One change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// When it came about, as exactly as the record tells.
    pub on: Period,
    /// What it is.
    pub kind: ChangeKind,
    /// Whose; none for the community as a whole.
    pub state: Option<StateCode>,
    /// What is owed, for changes of a standing.
    pub standing: Option<StandingReading>,
}

/// What kind of change it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ChangeKind {
    /// A State signed.
    Signed,
    /// A State deposited its instrument.
    Deposited,
    /// The treaty entered into force for a State.
    EnteredIntoForce,
    /// The depositary received a notice of withdrawal.
    WithdrawalNotified,
    /// A withdrawal took effect.
    Withdrew,
    /// An obligation was met.
    Met,
    /// An obligation became overdue.
    BecameOverdue,
    /// A deadline was extended.
    Extended,
    /// Completion was reversed.
    Reopened,
}

impl ChangeKind {
    /// All of them with the word that JSON and messages use.
    pub const ALL: [(Self, &'static str); 9] = [
        (Self::Signed, "signed"),
        (Self::Deposited, "deposited"),
        (Self::EnteredIntoForce, "entered-into-force"),
        (Self::WithdrawalNotified, "withdrawal-notified"),
        (Self::Withdrew, "withdrew"),
        (Self::Met, "met"),
        (Self::BecameOverdue, "became-overdue"),
        (Self::Extended, "extended"),
        (Self::Reopened, "reopened"),
    ];

    /// The word that JSON and messages use.
    #[must_use]
    pub fn word(self) -> &'static str {
        Self::ALL.into_iter().find(|(kind, _)| *kind == self).map_or("", |(_, word)| word)
    }
}

impl App {
    /// What changed on the days of the period, the newest first.
    ///
    /// Reports that come round every year are left out: they have a reading of their own ([`App::filings`]).
    ///
    /// # Errors
    /// What the store says.
    pub async fn changes(&self, within: Period, known_by: Option<Instant>) -> Result<Vec<Change>, AppError> {
        let package = &self.package(known_by).await?;
        let owed = self.owed(known_by, within.to()).await?;
        Ok(changes(package, &owed.ledger, within))
    }
}

/// What changed, the newest first, then by kind and State.
pub(crate) fn changes(package: &Package, ledger: &Ledger, within: Period) -> Vec<Change> {
    let registered = package.registers.registrations.values().flat_map(of_register);
    let mut found: Vec<Change> = registered.filter(|change| within.contains(change.on.from())).collect();
    let listed = |id: &ObligationId| {
        package.obligation(id).is_some_and(|rule| rule.reading_of.is_none() && !rule.article().is_empty())
    };
    let duties = ledger.duties().filter(|duty| listed(&duty.obligation));
    found.extend(
        duties.filter(|duty| !matches!(duty.occasion, Occasion::Year(_))).flat_map(|duty| of_duty(duty, within)),
    );
    found.sort_by(|a, b| {
        (b.on.to(), b.on.from()).cmp(&(a.on.to(), a.on.from())).then_with(|| (a.kind, a.state).cmp(&(b.kind, b.state)))
    });
    found
}

fn of_register(registration: &Registration) -> Vec<Change> {
    let days = [
        (ChangeKind::Signed, registration.signed_on),
        (ChangeKind::Deposited, registration.deposited_on),
        (ChangeKind::EnteredIntoForce, registration.entry_into_force_on),
        (ChangeKind::WithdrawalNotified, registration.withdrawal_notified_on),
        (ChangeKind::Withdrew, registration.withdrawn_on),
    ];
    let state = Some(registration.state);
    days.into_iter()
        .filter_map(|(kind, on)| Some(Change { on: Period::day(on?), kind, state, standing: None }))
        .collect()
}

fn of_duty(duty: &Duty, within: Period) -> Vec<Change> {
    let turns = duty.turns().filter(|turn| within.contains(*turn));
    turns
        .filter_map(|on| {
            let now = duty.on(on)?;
            let before = duty.on(on.yesterday());
            let is_same = before.is_some_and(|before| (before.status(), before.due()) == (now.status(), now.due()));
            let kind = match now.status() {
                _ if is_same => return None,
                // What was met at some time since long ago is no change of the day on which that became certain.
                StandingStatus::Met => return met(duty, now.met_on()?, within),
                StandingStatus::OverdueBy => ChangeKind::BecameOverdue,
                StandingStatus::ExtendedUntil => ChangeKind::Extended,
                StandingStatus::Reopened => ChangeKind::Reopened,
                StandingStatus::NotYet
                | StandingStatus::DueIn
                | StandingStatus::Released
                | StandingStatus::Conflict
                | StandingStatus::Unknown => return None,
            };
            let standing = Some(StandingReading::from(now));
            Some(Change { on: Period::day(on), kind, state: duty.state(), standing })
        })
        .collect()
}

/// That a duty was met, if the record tells that this was within the period.
fn met(duty: &Duty, on: Period, within: Period) -> Option<Change> {
    let is_within = within.contains(on.from()) && within.contains(on.to());
    let standing = duty.on(on.to()).map(StandingReading::from);
    is_within.then(|| Change { on, kind: ChangeKind::Met, state: duty.state(), standing })
}
