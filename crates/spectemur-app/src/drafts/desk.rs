//! What a State's people see: which reports are due, written and handed in, and one of them with its draft.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use serde_json::Value;
use spectemur_engine::{Duty, Occasion};
use spectemur_model::report::{Gravity, ReportFinding, ReportKind, ReportPlace};
use spectemur_model::{Day, FormKey, Package, QuestionKey, StateCode};
use spectemur_store::{Comment, Draft, DraftAnswer, Standing};

use super::document::{of_report, put, read};
use super::write::own_state;
use super::{Colleague, DraftName, DraftReading, OpenDraft, Said, Written};
use crate::filings::FilingReading;
use crate::reports::{Begun, filing};
use crate::{App, AppError, Came, Member, Received};

/// The reports of a State, as its people see them.
#[derive(Clone, Debug)]
pub struct ReportsReading {
    /// The package, for names.
    pub package: Arc<Package>,
    /// Whose.
    pub state: StateCode,
    /// The day.
    pub as_of: Day,
    /// Every report that is owed, written or handed in, the newest first.
    pub reports: Vec<ReportToWrite>,
}

/// One report, whether or not anybody wrote it.
#[derive(Clone, Debug)]
pub struct ReportToWrite {
    /// Which.
    pub name: DraftName,
    /// By when it is to be handed in; none where it is not owed.
    pub due_on: Option<Day>,
    /// What became of it, where it is owed.
    pub came: Option<Came>,
    /// The versions that were handed in, the newest first.
    pub received: Vec<Received>,
    /// How many answers the draft that is open has; none where nobody writes.
    pub draft: Option<usize>,
}

impl App {
    /// The reports of the member's State: owed, written, handed in.
    ///
    /// # Errors
    /// An office that may not write them, or what the store says.
    pub async fn reports_to_write(&self, member: &Member) -> Result<ReportsReading, AppError> {
        let state = own_state(member)?;
        let package = Arc::clone(&self.treaty.package);
        let as_of = self.today();
        let mut reports = self.reports_owed(state, as_of).await?;
        let blank = |name| ReportToWrite { name, due_on: None, came: None, received: Vec::new(), draft: None };
        for received in self.received_of(state).await?.into_iter().rev() {
            let name = DraftName { year: received.covers.to().year(), kind: received.kind };
            reports.entry(name).or_insert_with(|| blank(name)).received.push(received);
        }
        for draft in self.store.drafts_of(state).await? {
            let Some(kind) = ReportKind::parse(&draft.kind) else { continue };
            let name = DraftName { year: draft.to.year(), kind };
            let answers = self.store.draft_answers(&draft.id).await?.len();
            reports.entry(name).or_insert_with(|| blank(name)).draft = Some(answers);
        }
        if reports.values().all(|report| report.due_on.is_none()) {
            // Whoever owes none may tell of the last year that is over.
            let name = DraftName { year: as_of.year().saturating_sub(1), kind: ReportKind::Voluntary };
            reports.entry(name).or_insert_with(|| blank(name));
        }
        let reports = reports.into_values().rev().collect();
        Ok(ReportsReading { package, state, as_of, reports })
    }

    /// The reports that a State owes, also those that it will owe for the year that runs.
    async fn reports_owed(&self, state: StateCode, as_of: Day) -> Result<BTreeMap<DraftName, ReportToWrite>, AppError> {
        let package = &self.package(None).await?;
        let known = self.owed(None, as_of).await?;
        let mut owed = BTreeMap::new();
        for template in package.templates.values() {
            for kind in [ReportKind::Annual, ReportKind::Initial] {
                let Some(rule) = &filing(template, kind).obligation else { continue };
                let own = |duty: &&Duty| duty.obligation == *rule && duty.state() == Some(state);
                for duty in known.ledger.duties().filter(own) {
                    let entry = package.registers.registrations.get(&state).and_then(|known| known.entry_into_force_on);
                    let year = match (&duty.occasion, entry) {
                        (Occasion::Year(year), _) => *year,
                        (Occasion::Once, Some(entry)) => entry.year(),
                        _ => continue,
                    };
                    let Some(stood) = duty.stood(as_of) else { continue };
                    let Some(filed) = FilingReading::of(stood) else { continue };
                    let name = DraftName { year, kind };
                    let (due_on, came) = (duty.original_due, Some(filed.came));
                    owed.insert(name, ReportToWrite { name, due_on, came, received: Vec::new(), draft: None });
                }
            }
        }
        Ok(owed)
    }

    /// A report with its draft, for the State's own people.
    ///
    /// # Errors
    /// An office that may not write it, [`super::DraftError::NoSuchReport`], no form for the year; what the store says.
    pub async fn draft_of(&self, member: &Member, name: DraftName) -> Result<DraftReading, AppError> {
        let state = own_state(member)?;
        let held = self.find_draft(state, name).await?;
        let begun = self.begun(&self.asked(state, name, None).await?).await?;
        let mut received = self.received_of(state).await?;
        received.retain(|known| known.kind == name.kind && known.covers.to().year() == name.year);
        received.reverse();
        let mut files = BTreeMap::new();
        for version in &received {
            files.insert(version.id.clone(), self.files_with(version).await?);
        }
        let open = match held {
            Some(draft) => Some(self.opened(draft, &begun).await?),
            None => None,
        };
        let package = Arc::clone(&self.treaty.package);
        let (due_on, returned) = (begun.draft.due_on, begun.draft.returned);
        Ok(DraftReading { package, state, name, due_on, returned, received, files, open })
    }

    async fn opened(&self, draft: Draft, begun: &Begun) -> Result<OpenDraft, AppError> {
        let mut document: Value = serde_json::from_str(&draft.base).unwrap_or_default();
        let (mut written, mut contested) = (BTreeMap::new(), BTreeMap::<String, Vec<Written>>::new());
        for answer in self.store.draft_answers(&draft.id).await? {
            let one = Written::from(&answer);
            match answer.standing {
                Standing::Contested => contested.entry(answer.place).or_default().push(one),
                _ => {
                    put(&mut document, &answer.place, &one.value);
                    written.insert(answer.place, one);
                }
            }
        }
        let read = read(&self.treaty.package, &document);
        let mut findings: Vec<ReportFinding> = read.findings.into_iter().map(|(finding, _)| finding).collect();
        let report = read.report.unwrap_or_else(|| begun.fresh.clone());
        // A cell that does not read is not empty: nothing else is found in its row before it does.
        let unread: BTreeSet<_> = findings.iter().filter_map(|finding| row_of(&finding.place)).collect();
        let checked = self.check_report(&report).await?.into_iter();
        let checked = checked.filter(|finding| row_of(&finding.place).is_none_or(|row| !unread.contains(&row)));
        let checked: Vec<ReportFinding> = checked.collect();
        findings.extend(checked);
        findings.sort_by_key(|finding| finding.gravity != Gravity::Refused);
        let mut comments: BTreeMap<String, Vec<Said>> = BTreeMap::new();
        for comment in self.store.draft_comments(&draft.id).await? {
            let Comment { id, place, words, name: by, made_at: at, done, .. } = comment;
            let said = Said { id, words, by, at, done };
            comments.entry(place).or_default().push(said);
        }
        let tasks = self.store.draft_tasks(&draft.id).await?.into_iter();
        let tasks = tasks.map(|task| (FormKey::new(&task.form), Colleague { account: task.account, name: task.name }));
        Ok(OpenDraft {
            report,
            document,
            fresh: of_report(&begun.fresh),
            last: begun.last.clone(),
            opened: (draft.name, draft.opened_at),
            saved_at: draft.saved_at,
            saves: draft.saves,
            written,
            contested,
            findings,
            comments,
            tasks: tasks.collect(),
            colleagues: self.colleagues(draft.state).await?,
            id: draft.id,
        })
    }

    /// The people who write the reports of a State.
    pub(super) async fn colleagues(&self, state: StateCode) -> Result<Vec<Colleague>, AppError> {
        let accounts = self.store.accounts().await?.into_iter();
        let own = accounts.filter(|account| {
            account.office.role().is_of_state() && account.office.state() == Some(state) && self.is_held(account)
        });
        let mut own: Vec<Colleague> =
            own.map(|account| Colleague { account: account.id, name: account.name }).collect();
        own.sort_by(|one, other| (&one.name, &one.account).cmp(&(&other.name, &other.account)));
        Ok(own)
    }
}

/// The row in which something was found, with its table.
fn row_of(place: &ReportPlace) -> Option<(QuestionKey, usize)> {
    match place {
        ReportPlace::Answer { question, row: Some(row), .. } => Some((question.clone(), *row)),
        _ => None,
    }
}

impl From<&DraftAnswer> for Written {
    fn from(answer: &DraftAnswer) -> Self {
        Self {
            version: answer.version,
            value: serde_json::from_str(&answer.value).unwrap_or_default(),
            by: answer.name.clone(),
            at: answer.made_at,
        }
    }
}
