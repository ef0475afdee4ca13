//! Reports of States: drafted from what is known, checked, handed in, received, sent back, amended.
//!
//! What is handed in is kept as a file by its hash and becomes statements; a later version replaces an earlier one and
//! nothing is lost. Handing in the same report twice changes nothing and gives the same receipt.

mod name;
mod submit;

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use spectemur_engine::report::{Known, check, last_before, prefill};
use spectemur_engine::{Ledger, Moment, Occasion, Populations, ledger_asks, register_asks};
use spectemur_exchange::form::{Forms, from_json};
use spectemur_model::report::{Attachment, ReportFinding, ReportKind};
use spectemur_model::template::FilingAnswers;
use spectemur_model::{
    Day, File, FileHash, Language, ObligationId, Package, Period, PopulationId, Report, Snapshot, Source, SourceId,
    StateCode, Template, TemplateId, Truth,
};
use spectemur_store::{Entered, StateAsked};

use crate::entries::known_package;
use crate::{App, AppError, Contradiction, Returned};

pub(crate) use name::ReportName;
pub use spectemur_engine::report::{Conflict, Difference, Held, Merged, Spot, Total, diff, merge, totals};

/// What kind of source a report of a State is recorded as.
pub(crate) const SOURCE_KIND: &str = "state-report";

/// Which report somebody wants to write.
#[derive(Clone, Debug)]
pub struct DraftAsked {
    /// Whose.
    pub state: StateCode,
    /// Which kind.
    pub kind: ReportKind,
    /// The days that it is about, both inside.
    pub covers: Period,
    /// In which language a new one is written; in that of the State's last report without it. One that is there keeps
    /// its own.
    pub language: Option<Language>,
    /// The version of the form; the newest for the period without it.
    pub template: Option<TemplateId>,
}

/// A report to go on with, filled with what is known.
#[derive(Clone, Debug)]
pub struct Draft {
    /// The package, for labels and names.
    pub package: Arc<Package>,
    /// The report: what is there of this period, or what the last one said.
    pub report: Report,
    /// The State's last report before this one.
    pub before: Option<Report>,
    /// By when it is to be handed in, where that is known.
    pub due_on: Option<Day>,
    /// With which remarks the newest version of this report was sent back, where it was and nobody amended it since.
    pub returned: Option<Returned>,
}

/// A report to go on with, and what stands beside it.
pub(crate) struct Begun {
    pub(crate) draft: Draft,
    /// What is known without any version of this report.
    pub(crate) fresh: Report,
    /// The last report before, under today's version of the form.
    pub(crate) last: Option<Report>,
}

/// A report that was handed in, with what shows so for good.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Received {
    /// The id under which it is recorded.
    pub id: SourceId,
    /// Whose.
    pub state: StateCode,
    /// Which kind.
    pub kind: ReportKind,
    /// The days that it is about.
    pub covers: Period,
    /// Its number among the versions of this report, from one.
    pub version: u32,
    /// The day on which it was received.
    pub received_on: Option<Day>,
    /// The SHA-256 of the report as it is kept.
    pub hash: FileHash,
    /// When, by whom and as which link of the audit chain it was entered.
    pub entered: Entered,
    /// The earlier version that it amends.
    pub amends: Option<SourceId>,
    /// The version that replaced it.
    pub replaced_by: Option<SourceId>,
    /// With which remarks it was last sent back, also where it was amended since.
    pub returned: Option<Returned>,
}

/// What handing in a report did.
#[derive(Clone, Debug)]
pub struct Submitted {
    /// The receipt.
    pub received: Received,
    /// Whether it was there already, with the same content.
    pub is_repeated: bool,
    /// What was found and is kept with it.
    pub findings: Vec<ReportFinding>,
    /// How many statements it became.
    pub statements: usize,
    /// What it says against other sources; kept with it, and open until somebody rules.
    pub contradictions: Vec<Contradiction>,
}

impl App {
    /// A report to go on with.
    ///
    /// # Errors
    /// An unknown State or form, no form for the period, or what the store says.
    pub async fn draft(&self, asked: &DraftAsked) -> Result<Draft, AppError> {
        Ok(self.begun(asked).await?.draft)
    }

    /// A report to go on with, and beside it what it would begin with if nothing had been handed in for these days.
    pub(crate) async fn begun(&self, asked: &DraftAsked) -> Result<Begun, AppError> {
        self.refuse_unknown_state(asked.state)?;
        let template = self.template(asked.template.as_ref(), asked.covers)?;
        let History { before, same } = self.history(asked.state, asked.kind, asked.covers).await?;
        let standing = self.standing_of(asked.state, asked.kind, asked.covers, template).await?;
        let known = standing.known(&self.treaty.package, template, before.as_ref());
        let (returned, same) = match &same {
            Some(version) => (self.returned(&version.name).await?, self.content(version).await?),
            None => (None, None),
        };
        let last = before.as_ref().map(|report| report.language);
        let language = asked.language.or(last).unwrap_or(Language::English);
        let fresh = prefill(asked.kind, asked.state, asked.covers, language, &known);
        let last = last_before(&known);
        let report = same.filter(|report| report.template == template.id).unwrap_or_else(|| fresh.clone());
        let package = Arc::clone(&self.treaty.package);
        let draft = Draft { package, report, before, due_on: standing.due_on, returned };
        Ok(Begun { draft, fresh, last })
    }

    /// Everything that is found in a report, the refused first.
    ///
    /// # Errors
    /// An unknown form, or what the store says.
    pub async fn check_report(&self, report: &Report) -> Result<Vec<ReportFinding>, AppError> {
        let template = self.template(Some(&report.template), report.covers)?;
        let history = self.history(report.state, report.kind, report.covers).await?;
        let standing = self.standing_of(report.state, report.kind, report.covers, template).await?;
        let known = standing.known(&self.treaty.package, template, history.before.as_ref());
        Ok(check(report, &known))
    }

    /// The receipt of a report, printed again.
    ///
    /// # Errors
    /// [`AppError::UnknownReport`] when there is none of this id, or what the store says.
    pub async fn received(&self, id: &SourceId) -> Result<Received, AppError> {
        let unknown = || AppError::unknown_report(id, Vec::new());
        let name = ReportName::parse(id).ok_or_else(unknown)?;
        let versions = self.versions(&name).await?;
        let Some(source) = versions.iter().find(|source| source.id == *id) else {
            let known = self.store.sources_under(&ReportName::of_state(name.state)).await?;
            return Err(AppError::unknown_report(id, known.iter().map(|source| source.id.to_string()).collect()));
        };
        let entered = self.store.entered(id).await?.ok_or_else(unknown)?;
        let replaced_by = versions.iter().find(|later| later.replaces.as_ref() == Some(id));
        Ok(Received {
            id: id.clone(),
            state: name.state,
            kind: name.kind,
            covers: source.covers.ok_or_else(unknown)?,
            version: name.version,
            received_on: source.received_on,
            hash: source.file.ok_or_else(unknown)?,
            entered,
            amends: source.replaces.clone(),
            replaced_by: replaced_by.map(|source| source.id.clone()),
            returned: self.returned(&name).await?,
        })
    }

    /// Every version of every report that a State handed in, in order of period and version.
    ///
    /// # Errors
    /// What the store says.
    pub async fn received_of(&self, state: StateCode) -> Result<Vec<Received>, AppError> {
        let mut all = Vec::new();
        for source in self.store.sources_under(&ReportName::of_state(state)).await? {
            all.push(self.received(&source.id).await?);
        }
        all.sort_by_key(|received| (received.covers, received.kind, received.version));
        Ok(all)
    }

    /// A report as it was handed in, with its template.
    ///
    /// # Errors
    /// [`AppError::UnknownReport`] when there is none of this id, or what the store says.
    pub async fn report_of(&self, id: &SourceId) -> Result<Report, AppError> {
        let received = self.received(id).await?;
        self.kept(received.hash).await?.ok_or_else(|| AppError::unknown_report(id, Vec::new()))
    }

    /// The files that came with a report, by name; none where what is kept of it does not read any more.
    ///
    /// # Errors
    /// What the store says.
    pub async fn files_with(&self, received: &Received) -> Result<BTreeMap<String, Attachment>, AppError> {
        Ok(self.kept(received.hash).await?.map(|report| report.attachments).unwrap_or_default())
    }

    /// A file of a report that was handed in, for everybody: only what the State said everybody may have.
    ///
    /// # Errors
    /// [`AppError::UnknownDocument`] where there is no such file for everybody; what the store says.
    pub async fn public_file(&self, id: &str, name: &str) -> Result<File, AppError> {
        let unknown = || AppError::UnknownDocument { document: format!("{id}/{name}") };
        let source = self.store.sources_under(id).await?.into_iter().find(|source| source.id.as_str() == id);
        let source = source.filter(|source| ReportName::parse(&source.id).is_some()).ok_or_else(unknown)?;
        let report = self.kept(source.file.ok_or_else(unknown)?).await?.ok_or_else(unknown)?;
        let files = report.attachments;
        let found = files.get(name).filter(|file| file.public).ok_or_else(unknown)?;
        self.store.file(found.hash).await?.ok_or_else(unknown)
    }

    /// The day on which the first version of a report came; none where this is the first.
    async fn first_received(&self, id: &SourceId, replaced: Option<&Version>) -> Result<Option<Day>, AppError> {
        let Some(name) = replaced.and_then(|_| ReportName::parse(id)) else { return Ok(None) };
        let versions = self.store.sources_under(&name.versions()).await?;
        Ok(versions.iter().filter_map(|version| version.received_on).min())
    }

    pub(crate) fn refuse_unknown_state(&self, state: StateCode) -> Result<(), AppError> {
        let is_known = self.treaty.package.registers.states.contains_key(&state);
        is_known.then_some(()).ok_or_else(|| AppError::UnknownState { state: state.to_string() })
    }

    /// The version of the form with this id, or the newest that may report on the period.
    fn template(&self, id: Option<&TemplateId>, covers: Period) -> Result<&Template, AppError> {
        let templates = &self.treaty.package.templates;
        let year = covers.to().year();
        let fits =
            |template: &&Template| template.from_year <= year && template.to_year.is_none_or(|last| year <= last);
        let found = match id {
            Some(id) => templates.get(id),
            None => templates.values().filter(fits).max_by_key(|template| template.from_year),
        };
        found.ok_or_else(|| AppError::UnknownForm {
            form: id.map_or_else(|| year.to_string(), ToString::to_string),
            known: templates.keys().map(ToString::to_string).collect(),
        })
    }

    /// The report that is kept under this hash.
    async fn kept(&self, hash: FileHash) -> Result<Option<Report>, AppError> {
        let package = &self.treaty.package;
        let Some(file) = self.store.file(hash).await? else { return Ok(None) };
        let words = BTreeMap::new();
        let forms = Forms { templates: &package.templates, questions: &package.questions, words: &words };
        Ok(from_json(&file.bytes, forms).report)
    }

    /// What a State handed in that matters to a report: the last one before it, and the same one as it stands.
    async fn history(&self, state: StateCode, kind: ReportKind, covers: Period) -> Result<History, AppError> {
        let sources = self.store.sources_under(&ReportName::of_state(state)).await?;
        let replaced: BTreeSet<SourceId> = sources.iter().filter_map(|source| source.replaces.clone()).collect();
        let newest = sources.into_iter().filter(|source| !replaced.contains(&source.id));
        let mut versions: Vec<Version> =
            newest.filter_map(|source| Some(Version { name: ReportName::parse(&source.id)?, source })).collect();
        let same = |version: &Version| version.name.kind == kind && version.name.covers == covers;
        let same = versions.iter().position(same).map(|at| versions.remove(at));
        versions.retain(|version| version.name.is_before(covers));
        // The first report of a State is on the days since its entry into force: the report on that year is the later
        // word, although it begins earlier.
        versions.sort_by_key(|version| (version.name.covers.to(), Reverse(version.name.covers.from())));
        let mut before = None;
        while let (None, Some(version)) = (&before, versions.pop()) {
            before = self.content(&version).await?;
        }
        Ok(History { before, same })
    }

    /// What a version says.
    async fn content(&self, version: &Version) -> Result<Option<Report>, AppError> {
        match version.source.file {
            Some(hash) => self.kept(hash).await,
            None => Ok(None),
        }
    }

    /// What a report of this State is read against, apart from its earlier reports.
    async fn standing_of(
        &self,
        state: StateCode,
        kind: ReportKind,
        covers: Period,
        template: &Template,
    ) -> Result<Standing, AppError> {
        let package = &self.treaty.package;
        let mut questions = ledger_asks(package);
        questions.extend(register_asks(package));
        let conditions = package.populations.values().filter_map(|population| population.rule.condition());
        questions.extend(conditions.flat_map(|condition| condition.questions().into_iter().cloned()));
        let snapshot = self.store.snapshot_of_state(&StateAsked::of(state, &questions)).await?;
        // Of what was entered beside the package's register, what concerns this State is enough.
        Ok(Standing::of(&known_package(package, &snapshot), &snapshot, (state, kind, covers), template))
    }
}

/// What is outstanding for a State, to which populations it belongs, and by when its report is due.
struct Standing {
    outstanding: BTreeSet<ObligationId>,
    populations: BTreeSet<PopulationId>,
    due_on: Option<Day>,
}

impl Standing {
    fn of(
        package: &Package,
        snapshot: &Snapshot,
        (state, kind, covers): (StateCode, ReportKind, Period),
        template: &Template,
    ) -> Self {
        let as_of = covers.to();
        let ledger = Ledger::of_state(package, snapshot, state, as_of);
        let own = || ledger.on(as_of).filter(|standing| standing.duty().state() == Some(state));
        let outstanding = own().filter(|standing| standing.status().is_outstanding());
        let filing = filing(template, kind).obligation.as_ref();
        let occasion = if kind == ReportKind::Annual { Occasion::Year(as_of.year()) } else { Occasion::Once };
        let mut filed = ledger.duties().filter(|duty| {
            duty.state() == Some(state) && Some(&duty.obligation) == filing && duty.occasion == occasion
        });
        let populations = Populations::of_state(package, snapshot, Moment::new(as_of, covers), state);
        let belongs = |id: &&PopulationId| {
            populations.of(id, spectemur_model::measure::Members::OnDay).truth(state) == Truth::Yes
        };
        Self {
            outstanding: outstanding.map(|standing| standing.duty().obligation.clone()).collect(),
            due_on: filed.next().and_then(|duty| duty.original_due),
            populations: package.populations.keys().filter(belongs).cloned().collect(),
        }
    }

    fn known<'a>(&'a self, package: &'a Package, template: &'a Template, before: Option<&'a Report>) -> Known<'a> {
        Known { package, template, before, outstanding: &self.outstanding, applies: &self.populations }
    }
}

/// What handing in this kind of report answers.
pub(crate) fn filing(template: &Template, kind: ReportKind) -> &FilingAnswers {
    match kind {
        ReportKind::Annual => &template.filing.annual,
        ReportKind::Initial => &template.filing.initial,
        ReportKind::Voluntary => &template.filing.voluntary,
    }
}

/// The newest version of a report.
struct Version {
    name: ReportName,
    source: Source,
}

/// What a report is read against: the last report on days before, and the same report as it stands.
struct History {
    before: Option<Report>,
    same: Option<Version>,
}
