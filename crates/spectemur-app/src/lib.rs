//! The operations in the user's words, and the readings that every edge shows.
//!
//! A page, a sentence of a report and a cell of a spreadsheet that show the same figure have asked the same operation.
//! Nothing here formats, prints, or knows a file format; the clock comes from outside.

mod cases;
mod changes;
mod contradictions;
mod deadlines;
mod documents;
pub mod drafts;
mod entries;
mod error;
mod explain;
mod filings;
mod forecasts;
mod held;
mod import;
mod meetings;
mod members;
mod obligations;
mod overview;
mod owed;
mod publications;
mod reading;
mod remembered;
mod reminders;
mod report;
pub mod reports;
mod requests;
mod reviews;
mod rulings;
mod states;
mod themes;

use std::collections::BTreeMap;
use std::sync::Arc;

use spectemur_engine::{Moment, Populations, counted_requests, needs, observe, register_asks};
use spectemur_model::{Clock, Day, Instant, MeetingId, Package, PlanId, QuestionKey, Reach, Snapshot, SourceId};
use spectemur_store::{Address, Asked, Store, Verification};
use spectemur_treaty::{Record, StandingCase, Texts, read_package};

use entries::known_package;
use owed::Owed;
use remembered::Remembered;

pub use changes::{Change, ChangeKind};
pub use contradictions::{
    Contradiction, ContradictionStatus, ContradictionsAsked, ContradictionsReading, HeldContradiction,
};
pub use deadlines::{Deadline, DeadlinesAsked, DeadlinesReading};
pub use documents::{Document, DocumentReading, DocumentsReading};
pub use entries::{EntryPreview, EntryProblem, EntryReading, Moved, Typed};
pub use error::AppError;
pub use explain::{Explanation, PopulationExplained, PopulationExplanation};
pub use filings::{Came, FilingReading, FilingsReading};
pub use forecasts::ForecastReading;
pub use held::HeldReading;
pub use import::Imported;
pub use meetings::MeetingReading;
pub use members::{
    Accept, ActsReading, AtProvider, Carried, Carrier, CarrierError, CodesToConfirm, Errand, FromProvider, Holder,
    HttpRequest, HttpResponse, IdentityReading, InvitationReading, Invite, Invited, Keys, KeysError, MakeToken, Member,
    MemberError, OPERATOR, OfficeReading, OpenInvitation, PROVIDER_ANSWERS, PasskeyReading, PasskeyStart,
    PeopleReading, PointReading, Program, Provider, ProviderAnswer, ProviderError, ProviderProblem, ProviderReading,
    QueueItem, QueueReading, RECOVERY_CODES, RequestUnderAnalysis, ReviewReading, SecurityReading, SessionReading,
    SignIn, SignedIn, ThemeReading, TokenReading, TrailCheck, Waiting, WeakPassword,
};
pub use obligations::{
    ObligationsAsked, ObligationsReading, PublishedDeadlinesReading, StandingReading, WhatIfReading,
};
pub use overview::OverviewReading;
pub use publications::{Proposed, PublicationReading, PublishAsked, PublishingReading, Rechecked};
pub use reading::{IndicatorsReading, StatusReading};
pub use reminders::{LetterWay, Reminder};
pub use report::{ReportReading, SentenceReading};
pub use reports::{Draft, DraftAsked, Received, Submitted};
pub use requests::{RequestReading, RequestsAsked, RequestsReading};
pub use reviews::{OpenReturn, Returned, Stage};
pub use rulings::{Ruling, RulingProblem, RulingReading};
pub use spectemur_engine::{
    Agreement, Amount, Bounds, Counted, Disagreement, Ends, Extension, Filed, Finding, Forecast, Link, LinkKind,
    Membership, Observation, Occasion, OnSchedule, Published, PublishedDeadline, Range, StandingStatus, Verdict,
    Warning, When as EndsWhen, Why,
};
pub use spectemur_store::{Act, Acted, Counts, Head, Problem, Publication, StoreError};
pub use spectemur_treaty::{Diagnostic, Severity};
pub use states::{LifeReading, ProfileReading, StateReading, StatesReading, Turn};
pub use themes::PlanThemeReading;

/// A treaty package that was checked, with the record that it brings.
#[derive(Clone, Debug)]
pub struct Treaty {
    package: Arc<Package>,
    record: Arc<Record>,
    cases: Arc<Vec<StandingCase>>,
    texts: Arc<Texts>,
}

/// When and as known when a reading is asked; what is left out follows from the meeting and from the whole record.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct When {
    /// The day on which the law and the world are looked at; the last day of the reporting period without it.
    pub as_of: Option<Day>,
    /// Only what was recorded by this instant counts; everything without it.
    pub known_by: Option<Instant>,
}

impl Treaty {
    /// Checks a package.
    ///
    /// # Errors
    /// [`AppError::Unsound`] with every problem of every file.
    pub fn read(texts: Texts) -> Result<Self, AppError> {
        let read = read_package(&texts);
        match read.package {
            Some(package) if read.problems.is_empty() => Ok(Self {
                package: Arc::new(package),
                record: Arc::new(read.record),
                cases: Arc::new(read.cases),
                texts: Arc::new(texts),
            }),
            _ => Err(AppError::Unsound(read.problems)),
        }
    }

    /// The package.
    #[must_use]
    pub fn package(&self) -> &Package {
        &self.package
    }

    /// The status of every State on the day: who signed, who deposited, for whom the treaty is in force.
    #[must_use]
    pub fn status(&self, as_of: Day) -> StatusReading {
        StatusReading::of(&self.package, as_of)
    }
}

/// How many readings of plans are remembered: those of the plans in force for the meetings that people look at.
const MOST_READINGS: usize = 4;

/// The application over one treaty and one record.
pub struct App {
    treaty: Treaty,
    store: Store,
    clock: Arc<dyn Clock>,
    /// What members are let in with; nobody is without it.
    keys: Option<Arc<Keys>>,
    /// Whom members may be known by.
    providers: members::Providers,
    owed: Remembered<owed::Which, Owed>,
    indicators: Remembered<(PlanId, MeetingId, When), IndicatorsReading>,
    /// The package with the register as the record adds to it.
    registered: Remembered<Option<Instant>, Arc<Package>>,
    /// How many public statements stand on each source.
    standing_by_source: Remembered<Option<Instant>, BTreeMap<SourceId, usize>>,
}

impl App {
    /// Opens the record at the address and brings in what the package's own record has and the store has not.
    ///
    /// # Errors
    /// What the store says, in words that tell what to do.
    pub async fn open(treaty: Treaty, address: &Address, clock: Arc<dyn Clock>) -> Result<(Self, Imported), AppError> {
        let store = Store::open(address).await?;
        let (owed, registered) = (Remembered::new(owed::MOST), Remembered::new(owed::MOST));
        let (indicators, standing_by_source) = (Remembered::new(MOST_READINGS), Remembered::new(owed::MOST));
        let app = Self {
            treaty,
            store,
            clock,
            keys: None,
            providers: members::Providers::default(),
            owed,
            indicators,
            registered,
            standing_by_source,
        };
        let imported = app.import_package_record().await?;
        Ok((app, imported))
    }

    /// Gives back the memory that bringing much into the record asks for: from now on many read, and what is written is
    /// little.
    ///
    /// # Errors
    /// What the store says.
    pub async fn settle(&self) -> Result<(), AppError> {
        Ok(self.store.settle().await?)
    }

    /// Closes the record; a record in a file is then that one file.
    pub async fn close(self) {
        self.store.close().await;
    }

    /// The treaty.
    #[must_use]
    pub fn treaty(&self) -> &Treaty {
        &self.treaty
    }

    /// The status of every State on the day, as the register and the record tell it by an instant.
    ///
    /// # Errors
    /// What the store says.
    pub async fn status(&self, as_of: Day, known_by: Option<Instant>) -> Result<StatusReading, AppError> {
        Ok(StatusReading::of(&*self.package(known_by).await?, as_of))
    }

    /// The day that it is now by the clock, in UTC: what an edge takes that was told no day.
    #[must_use]
    pub fn today(&self) -> Day {
        self.clock.now().day()
    }

    /// Each measure of a plan for a meeting's reporting period.
    ///
    /// # Errors
    /// An unknown plan or meeting, a meeting without a reporting period, or what the store says.
    pub async fn indicators(&self, plan: &str, meeting: &str, when: When) -> Result<Arc<IndicatorsReading>, AppError> {
        let package = &self.package(when.known_by).await?;
        let plan = self.plan(plan)?;
        let (meeting, moment) = moment(package, meeting, when)?;
        let question = (plan.clone(), meeting.clone(), when);
        let work = Box::pin(async {
            let snapshot = self.needed(needs(package, &plan, moment), when).await?;
            let populations = Populations::at(package, &snapshot, moment);
            let observations = observe(package, &snapshot, &populations, &plan);
            Ok::<_, AppError>(IndicatorsReading { plan, meeting, moment, observations })
        });
        self.indicators.get(self.edition().await?, question, work).await
    }

    /// Checks the audit chain, every statement and the database itself.
    ///
    /// # Errors
    /// What the store says when it cannot be read at all; what it finds wrong is in the result.
    pub async fn verify(&self) -> Result<Verification, AppError> {
        Ok(self.store.verify().await?)
    }

    /// How much the record holds.
    ///
    /// # Errors
    /// What the store says.
    pub async fn counts(&self) -> Result<Counts, AppError> {
        Ok(self.store.counts().await?)
    }

    /// A number that grows with all that is recorded or published, 0 before anything: while it stays, every reading stays
    /// as it is.
    ///
    /// # Errors
    /// What the store says.
    pub async fn edition(&self) -> Result<u64, AppError> {
        Ok(self.store.edition().await?)
    }

    /// As much of the record as measures ask for.
    async fn needed(&self, questions: BTreeMap<QuestionKey, Reach>, when: When) -> Result<Snapshot, AppError> {
        let questions = Some(questions);
        let snapshot = self
            .store
            .snapshot(&Asked { known_by: when.known_by, questions, verified: true, ..Asked::default() })
            .await?;
        self.with_requests(snapshot, when).await
    }

    /// The whole record, as far as figures may rest on it: nothing that somebody remembers bears a figure out.
    async fn snapshot(&self, when: When) -> Result<Snapshot, AppError> {
        let snapshot =
            self.store.snapshot(&Asked { known_by: when.known_by, verified: true, ..Asked::default() }).await?;
        self.with_requests(snapshot, when).await
    }

    /// The record with what extension requests say of their States.
    async fn with_requests(&self, snapshot: Snapshot, when: When) -> Result<Snapshot, AppError> {
        let owed = self.owed(when.known_by, Day::FIRST).await?;
        let requests = self.treaty.package.requests.as_ref();
        if requests.is_none_or(|requests| owed.facts.on(&requests.of).is_empty()) {
            return Ok(snapshot);
        }
        let package = self.package(when.known_by).await?;
        Ok(snapshot.with(counted_requests(&package, &owed.facts, &owed.ledger)))
    }

    /// The package with the register as the record adds to it by an instant.
    async fn package(&self, known_by: Option<Instant>) -> Result<Arc<Package>, AppError> {
        let package = &self.treaty.package;
        let questions = register_asks(package);
        if questions.is_empty() {
            return Ok(Arc::clone(package));
        }
        let work = Box::pin(async {
            let asked = Asked { known_by, verified: true, ..Asked::about(questions) };
            Ok::<_, AppError>(known_package(package, &self.store.snapshot(&asked).await?))
        });
        let known = self.registered.get(self.edition().await?, known_by, work).await?;
        Ok(Arc::clone(&known))
    }

    fn plan(&self, id: &str) -> Result<PlanId, AppError> {
        let plans = &self.treaty.package.plans;
        let found = plans.get_key_value(id).map(|(id, _)| id.clone());
        found.ok_or_else(|| AppError::UnknownPlan {
            plan: id.to_owned(),
            known: plans.keys().map(ToString::to_string).collect(),
        })
    }
}

/// The meeting with the moment of its reading.
pub(crate) fn moment(package: &Package, meeting: &str, when: When) -> Result<(MeetingId, Moment), AppError> {
    let meetings = &package.registers.meetings;
    let Some(found) = meetings.iter().find(|known| known.id.as_str() == meeting) else {
        return Err(AppError::UnknownMeeting {
            meeting: meeting.to_owned(),
            known: meetings.iter().map(|meeting| meeting.id.to_string()).collect(),
        });
    };
    let Some(period) = found.reporting else {
        let reporting = meetings.iter().filter(|known| known.reporting.is_some());
        return Err(AppError::NoReportingPeriod {
            meeting: meeting.to_owned(),
            known: reporting.map(|known| known.id.to_string()).collect(),
        });
    };
    Ok((found.id.clone(), Moment::new(when.as_of.unwrap_or(period.to()), period)))
}
