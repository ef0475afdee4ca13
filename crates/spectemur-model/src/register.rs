//! The registers: States and their names through time, signatures and deposits, meetings, the scale of assessments.

use std::collections::BTreeMap;

use crate::{Citation, Day, Language, Localized, MeetingId, Period, StateCode};

/// A State with its names through time and its codes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct State {
    /// ISO 3166-1 alpha-3.
    pub code: StateCode,
    /// ISO 3166-1 alpha-2.
    pub alpha2: String,
    /// The numeric code of the United Nations (M49).
    pub m49: String,
    /// Names in order of the day from which they hold; the first has held since before the Convention.
    pub names: Vec<StateName>,
    /// Region and groups, where the register has them.
    pub region: Option<Region>,
}

/// The names of a State from a day on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StateName {
    /// The day from which the names hold; none for the first.
    pub from: Option<Day>,
    /// Short names in the six languages.
    pub short: Localized,
    /// Formal name in English.
    pub formal_en: String,
    /// Whether these names were compared with a document; those that were not are shown as unverified everywhere.
    pub verified: bool,
    /// Where the names and the day come from.
    pub source: String,
}

/// Region and groups of a State (M49).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Region {
    /// Region.
    pub region: String,
    /// Subregion.
    pub subregion: String,
    /// Least developed country.
    pub least_developed: bool,
    /// Landlocked developing country.
    pub landlocked_developing: bool,
    /// Small island developing State.
    pub small_island: bool,
}

impl State {
    /// The names that hold on the day.
    #[must_use]
    pub fn names_on(&self, day: Day) -> Option<&StateName> {
        self.names.iter().rev().find(|name| name.from.is_none_or(|from| from <= day)).or(self.names.first())
    }

    /// The short name in the language on the day, or the code where the register has none.
    #[must_use]
    pub fn name_on(&self, day: Day, language: Language) -> &str {
        match self.names_on(day) {
            Some(name) => name.short.or_any(language),
            None => self.code.as_str(),
        }
    }
}

/// What the depositary registered of a State.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Registration {
    /// The State.
    pub state: StateCode,
    /// The day of signature.
    pub signed_on: Option<Day>,
    /// The day of deposit of the instrument.
    pub deposited_on: Option<Day>,
    /// What kind of instrument: ratification, acceptance, accession.
    pub instrument: String,
    /// The day of entry into force for this State, computed by the treaty's rule.
    pub entry_into_force_on: Option<Day>,
    /// The day on which the depositary received notice of withdrawal.
    pub withdrawal_notified_on: Option<Day>,
    /// The day on which withdrawal takes effect, computed by the treaty's rule and shown by the depositary.
    ///
    /// An exception that keeps the State bound longer ([`crate::package::WithdrawalRule::not_before`]) is a fact of the
    /// record and not of the register: what is owed follows it, the status and its counts stay with this day.
    pub withdrawn_on: Option<Day>,
    /// Where this stands.
    pub source: Citation,
}

/// A meeting of States Parties or a review conference.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Meeting {
    /// Its label.
    pub id: MeetingId,
    /// Where it was held.
    pub place: Localized,
    /// First day.
    pub starts_on: Option<Day>,
    /// Last day.
    pub ends_on: Option<Day>,
    /// The State that presided.
    pub presidency: Option<StateCode>,
    /// The period of the progress report before the meeting, where a document says it.
    pub reporting: Option<Period>,
    /// The symbol of its progress report.
    pub symbol: Option<String>,
    /// Whether every day of this row was compared with a document.
    pub verified: bool,
    /// What a reader must know about the row.
    pub note: Localized,
    /// Where this stands.
    pub source: Citation,
}

/// A State's rate of assessment over some years.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ScaleRate {
    /// The State.
    pub state: StateCode,
    /// First year.
    pub from_year: i16,
    /// Last year, inside.
    pub to_year: i16,
    /// The rate in percent, as printed, so that no rounding happens here.
    pub rate_percent: String,
    /// Where this stands.
    pub source: String,
}

/// All registers of a treaty.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Registers {
    /// States by code.
    pub states: BTreeMap<StateCode, State>,
    /// Registrations by State.
    pub registrations: BTreeMap<StateCode, Registration>,
    /// Meetings in order of the file.
    pub meetings: Vec<Meeting>,
    /// Rates of assessment.
    pub scale: Vec<ScaleRate>,
}

impl Registers {
    /// The meeting of this label.
    #[must_use]
    pub fn meeting(&self, id: &MeetingId) -> Option<&Meeting> {
        self.meetings.iter().find(|meeting| meeting.id == *id)
    }
}

/// What a State is to the treaty on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Status {
    /// It never signed or acceded.
    NotParty,
    /// It signed and has not deposited an instrument.
    Signatory,
    /// It deposited its instrument and the treaty is not yet in force for it.
    Deposited,
    /// The treaty is in force for it.
    InForce,
    /// Its withdrawal has taken effect.
    Withdrawn,
}

impl Status {
    /// The word that JSON and messages use.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::NotParty => "not-party",
            Self::Signatory => "signatory",
            Self::Deposited => "deposited",
            Self::InForce => "in-force",
            Self::Withdrawn => "withdrawn",
        }
    }

    /// Whether the texts of the United Nations count it as a State Party: from the day of deposit.
    #[must_use]
    pub fn is_party(self) -> bool {
        matches!(self, Self::Deposited | Self::InForce)
    }

    /// Whether the treaty is in force for it, as reporting denominators count.
    #[must_use]
    pub fn is_in_force(self) -> bool {
        self == Self::InForce
    }

    /// Whether it signed and is not bound.
    #[must_use]
    pub fn is_signatory(self) -> bool {
        self == Self::Signatory
    }
}

impl Registration {
    /// What the State is to the treaty on the day; each change takes effect on its own day, a withdrawal on the depositary's.
    #[must_use]
    pub fn status_on(&self, day: Day) -> Status {
        let reached = |on: Option<Day>| on.is_some_and(|on| on <= day);
        if reached(self.withdrawn_on) {
            Status::Withdrawn
        } else if reached(self.entry_into_force_on) {
            Status::InForce
        } else if reached(self.deposited_on) {
            Status::Deposited
        } else if reached(self.signed_on) {
            Status::Signatory
        } else {
            Status::NotParty
        }
    }
}

impl Registers {
    /// What the State is to the treaty on the day.
    #[must_use]
    pub fn status(&self, state: StateCode, day: Day) -> Status {
        self.registrations.get(&state).map_or(Status::NotParty, |registration| registration.status_on(day))
    }
}

/// How many States are what, on a day, as the register shows it: a withdrawal counts from the depositary's day.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct StatusCounts {
    /// Bound by deposit: what texts of the United Nations call States Parties.
    pub deposited: usize,
    /// Bound with the treaty in force for them: what reporting denominators use.
    pub in_force: usize,
    /// Signed and not bound.
    pub signed_only: usize,
    /// Withdrawn.
    pub withdrawn: usize,
}

impl StatusCounts {
    /// Signed or bound: those that joined.
    #[must_use]
    pub fn joined(self) -> usize {
        self.deposited + self.signed_only
    }
}

impl Registers {
    /// The counts on the day.
    #[must_use]
    pub fn counts(&self, day: Day) -> StatusCounts {
        let mut counts = StatusCounts::default();
        for registration in self.registrations.values() {
            let status = registration.status_on(day);
            counts.deposited += usize::from(status.is_party());
            counts.in_force += usize::from(status.is_in_force());
            counts.signed_only += usize::from(status.is_signatory());
            counts.withdrawn += usize::from(status == Status::Withdrawn);
        }
        counts
    }
}
