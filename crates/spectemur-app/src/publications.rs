//! Publications: a reading frozen by the support unit, at an address of its own for good, with a hash that anybody checks.
//!
//! What is frozen is the day, the entry of the journal that was the newest, and the figures themselves. A later
//! publication for the same plan and meeting stands beside the earlier one and does not change it. Whether the figures
//! still come out the same is worked out anew each time that somebody asks, and told either way.

use std::sync::Arc;

use serde_json::json;
use sha2::{Digest as _, Sha256};
use spectemur_exchange::figures::{Figure, FiguresFile, Printed, differing, hash, to_json};
use spectemur_model::register::Meeting;
use spectemur_model::{Day, Instant, MeetingId, Office, Package, PlanId};
use spectemur_store::{Change, Head, Publication};

use crate::members::signed;
use crate::{Amount, App, AppError, Counted, IndicatorsReading, Member, Observation, When};

/// The version of this program.
const PROGRAM: &str = env!("CARGO_PKG_VERSION");

/// One publication.
#[derive(Clone, Debug)]
pub struct PublicationReading {
    /// The package, for titles and names.
    pub package: Arc<Package>,
    /// What was published.
    pub publication: Publication,
    /// The later one that stands in its place, if there is one.
    pub replaced_by: Option<String>,
}

/// What came of reading the figures of a publication anew.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rechecked {
    /// The ids of the figures that come out otherwise; none where all are the same.
    pub differing: Vec<String>,
    /// Whether the journal still has the entry with the hash that was published.
    pub entry_holds: bool,
    /// Whether the treaty's files are others than those with which it was read.
    pub content_changed: bool,
}

/// What may be published, and how it would look.
#[derive(Clone, Debug)]
pub struct PublishingReading {
    /// The package, for titles and names.
    pub package: Arc<Package>,
    /// The plans with measures, the newest first.
    pub plans: Vec<PlanId>,
    /// The meetings whose reporting period is over, the newest first.
    pub meetings: Vec<Meeting>,
    /// What would be published.
    pub proposed: Option<Proposed>,
}

/// What would be published.
#[derive(Clone, Debug)]
pub struct Proposed {
    /// The figures.
    pub reading: Arc<IndicatorsReading>,
    /// The newest entry of the journal.
    pub head: Head,
    /// The newest publication for the same plan and meeting.
    pub before: Option<Publication>,
    /// The ids of the figures that have changed since that one.
    pub changed: Vec<String>,
}

/// Which reading is to be published.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PublishAsked {
    /// The plan.
    pub plan: String,
    /// The meeting.
    pub meeting: String,
    /// The day; the last of the meeting's reporting period without it.
    pub as_of: Option<Day>,
}

impl PublicationReading {
    /// The plan.
    #[must_use]
    pub fn plan(&self) -> PlanId {
        PlanId::new(&self.publication.plan)
    }

    /// The meeting.
    #[must_use]
    pub fn meeting(&self) -> MeetingId {
        MeetingId::new(&self.publication.meeting)
    }

    /// The office in which it was published.
    #[must_use]
    pub fn office(&self) -> Option<Office> {
        Office::parse(&self.publication.office)
    }
}

impl Rechecked {
    /// Whether everything comes out as it was published.
    #[must_use]
    pub fn is_same(&self) -> bool {
        self.differing.is_empty() && self.entry_holds
    }
}

impl App {
    /// Everything that was published by an instant, the newest first.
    ///
    /// # Errors
    /// What the store says.
    pub async fn publications(&self, known_by: Option<Instant>) -> Result<Vec<PublicationReading>, AppError> {
        let mut all = self.store.publications().await?;
        all.retain(|publication| known_by.is_none_or(|known_by| publication.published_at <= known_by));
        let later = |one: &Publication| {
            let same = all.iter().filter(|other| (&other.plan, &other.meeting) == (&one.plan, &one.meeting));
            let newest = same.max_by_key(|other| other.number);
            newest.filter(|newest| newest.number > one.number).map(|newest| newest.id.clone())
        };
        let one = |publication: &Publication| PublicationReading {
            package: Arc::clone(&self.treaty.package),
            replaced_by: later(publication),
            publication: publication.clone(),
        };
        Ok(all.iter().rev().map(one).collect())
    }

    /// One publication.
    ///
    /// # Errors
    /// [`AppError::UnknownPublication`], or what the store says.
    pub async fn publication(&self, id: &str) -> Result<PublicationReading, AppError> {
        let all = self.publications(None).await?;
        let known = || all.iter().map(|reading| reading.publication.id.clone()).collect();
        let found = all.iter().find(|reading| reading.publication.id == id).cloned();
        found.ok_or_else(|| AppError::UnknownPublication { publication: id.to_owned(), known: known() })
    }

    /// Reads the figures of a publication anew, with the record as it was known then and the program and files of today.
    ///
    /// # Errors
    /// What the store says.
    pub async fn recheck(&self, publication: &Publication) -> Result<Rechecked, AppError> {
        let when = When { as_of: Some(publication.as_of), known_by: Some(publication.known_by) };
        let figures = match self.indicators(&publication.plan, &publication.meeting, when).await {
            Ok(reading) => to_json(&figures(&reading, publication.known_by)),
            // A plan or a meeting that is gone from the files takes all its figures along.
            Err(
                AppError::UnknownPlan { .. } | AppError::UnknownMeeting { .. } | AppError::NoReportingPeriod { .. },
            ) => String::new(),
            Err(error) => return Err(error),
        };
        let entry = self.store.entry(publication.entry).await?;
        Ok(Rechecked {
            differing: differing(&publication.figures, &figures),
            entry_holds: entry.is_some_and(|entry| entry.hash == publication.entry_hash),
            content_changed: self.content_hash() != publication.content_hash,
        })
    }

    /// What may be published; with what was chosen, how it would look.
    ///
    /// # Errors
    /// An office that may not publish, an unknown plan or meeting, [`AppError::AheadOfToday`]; what the store says.
    pub async fn publishing(
        &self,
        member: &Member,
        asked: Option<&PublishAsked>,
    ) -> Result<PublishingReading, AppError> {
        member.refuse_unless(member.may_publish(), "publish")?;
        let package = Arc::clone(&self.treaty.package);
        let mut plans: Vec<_> = package.plans.values().filter(|plan| !plan.measures.is_empty()).collect();
        plans.sort_by_key(|plan| std::cmp::Reverse(plan.years));
        let proposed = match asked {
            Some(asked) => Some(self.proposed(asked).await?),
            None => None,
        };
        let plans = plans.into_iter().map(|plan| plan.id.clone()).collect();
        Ok(PublishingReading { plans, meetings: self.reporting_meetings(self.today()), proposed, package })
    }

    /// Publishes a reading as of a day, as the record is known now. What is there already, figure by figure and by the
    /// same entry, is not published twice.
    ///
    /// # Errors
    /// As [`App::publishing`]; [`spectemur_store::StoreError::Overtaken`] when something was recorded meanwhile.
    pub async fn publish(&self, member: &Member, asked: &PublishAsked) -> Result<PublicationReading, AppError> {
        member.refuse_unless(member.may_publish(), "publish")?;
        let Proposed { reading, head, before, .. } = self.proposed(asked).await?;
        let figures = to_json(&figures(&reading, head.recorded_at));
        let hash = hash(&figures);
        if let Some(same) = before.as_ref().filter(|before| before.figures_hash == hash && before.entry == head.seq) {
            return self.publication(&same.id).await;
        }
        let now = self.clock.now();
        let number = before.as_ref().map_or(1, |before| before.number + 1);
        let publication = Publication {
            id: format!("{}-{}-{number}", reading.plan, reading.meeting),
            plan: reading.plan.to_string(),
            meeting: reading.meeting.to_string(),
            number,
            as_of: reading.moment.as_of(),
            known_by: head.recorded_at,
            entry: head.seq,
            entry_hash: head.hash,
            content_hash: self.content_hash(),
            figures,
            figures_hash: hash,
            program: PROGRAM.to_owned(),
            account: member.account.clone(),
            name: member.name.clone(),
            office: member.office.to_string(),
            published_at: now,
        };
        let was = before.map(|before| json!({ "publication": before.id, "hash": before.figures_hash }));
        let is = json!({
            "as_of": publication.as_of.to_string(), "known_by": publication.known_by.to_string(),
            "entry": publication.entry_hash, "hash": publication.figures_hash,
        });
        let act = signed(member, ("reading-published", &publication.id), (was, Some(is)));
        let id = publication.id.clone();
        self.store.change(&[Change::Publish(publication)], &[act], now).await?;
        self.publication(&id).await
    }

    async fn proposed(&self, asked: &PublishAsked) -> Result<Proposed, AppError> {
        if let Some(day) = asked.as_of.filter(|day| *day > self.today()) {
            return Err(AppError::AheadOfToday { day });
        }
        let head = self.store.head().await?.ok_or(AppError::NothingRecorded)?;
        let when = When { as_of: asked.as_of, known_by: Some(head.recorded_at) };
        let reading = self.indicators(&asked.plan, &asked.meeting, when).await?;
        let all = self.store.publications().await?;
        let same = all.into_iter().filter(|one| one.plan == asked.plan && one.meeting == asked.meeting);
        let before = same.max_by_key(|one| one.number);
        let now = to_json(&figures(&reading, head.recorded_at));
        let changed = before.as_ref().map_or_else(Vec::new, |before| differing(&before.figures, &now));
        Ok(Proposed { reading, head, before, changed })
    }

    /// The SHA-256 of the treaty's files: each by name and text, in order of the names.
    fn content_hash(&self) -> String {
        let mut hasher = Sha256::new();
        for (name, text) in self.treaty.texts.iter() {
            for part in [name, text] {
                hasher.update((part.len() as u64).to_be_bytes());
                hasher.update(part);
            }
        }
        hasher.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
    }
}

/// The figures of a reading as they are published.
fn figures(reading: &IndicatorsReading, known_by: Instant) -> FiguresFile {
    FiguresFile {
        plan: reading.plan.to_string(),
        meeting: reading.meeting.to_string(),
        period: reading.moment.period(),
        as_of: reading.moment.as_of(),
        known_by,
        figures: reading.observations.iter().map(figure).collect(),
    }
}

fn figure(seen: &Observation) -> Figure {
    let printed = |amount: Amount| match amount {
        Amount::Count(number) => Printed::Number(number),
        Amount::Share { part, whole } => Printed::Share { part, whole },
    };
    let counted = |counted: &Counted| (counted.state, counted.evidence.clone());
    let published = seen.published.iter();
    Figure {
        id: seen.figure.to_string(),
        value: seen.value.map(printed),
        at_least: seen.bounds.at_least,
        at_most: seen.bounds.at_most,
        agreement: seen.verdict().word().to_owned(),
        counted: seen.counted.iter().map(counted).collect(),
        denied: seen.denied.iter().map(counted).collect(),
        open: seen.open.clone(),
        evidence: seen.evidence.clone(),
        published: published.map(|one| (one.value.map(printed), one.source.clone(), one.place.to_string())).collect(),
    }
}
