//! Rulings on contradictions: a person says which statement holds, and why; the others are set aside and never deleted.
//!
//! A ruling is a source with statements of its own, each of which corrects one that is set aside. Whoever asks for what
//! was known before it sees the contradiction as it was. What was ruled is kept as a file by its hash as well, so that
//! rulings can be listed with who, when, why and what.

use std::collections::{BTreeMap, BTreeSet};

use spectemur_engine::contradict;
use spectemur_exchange::ruling::{MEDIA, RulingFile, from_json, to_json};
use spectemur_model::statement::Recorded;
use spectemur_model::{
    Answer, Basis, Day, File, Instant, Language, Localized, Matter, Period, Place, QuestionKey, Snapshot, Source,
    SourceId, StateCode, Statement, StatementId, Subject, Value,
};
use spectemur_store::{Act, Asked, Batch, StateAsked};

use crate::contradictions::{each_once, owner, shared_days};
use crate::reports::ReportName;
use crate::reviews::{is_blank, only_language};
use crate::{App, AppError};

/// What kind of source a ruling is recorded as.
const SOURCE_KIND: &str = "ruling";

/// What somebody rules.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ruling {
    /// The statement that holds; none where neither does, and the answer is not known.
    pub holds: Option<StatementId>,
    /// The statements that are set aside.
    pub aside: Vec<StatementId>,
    /// Why.
    pub reason: Localized,
    /// Who rules.
    pub by: String,
}

/// A ruling in the record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RulingReading {
    /// The id under which it is recorded.
    pub id: SourceId,
    /// On which day it was made.
    pub on: Day,
    /// By whom.
    pub by: String,
    /// Why.
    pub reason: Localized,
    /// The statement that holds; none where neither does.
    pub holds: Option<StatementId>,
    /// The statements that were set aside.
    pub aside: Vec<StatementId>,
}

/// Why nobody can rule so.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, thiserror::Error)]
pub enum RulingProblem {
    /// The record has no such statement.
    #[error("the record has no statement {0}; `contradictions` lists the ids")]
    Unknown(StatementId),
    /// A correction or an earlier ruling set it aside already.
    #[error("the statement {0} was corrected already; rule over what stands in its place")]
    Corrected(StatementId),
    /// A later version of the report stands in its place.
    #[error("the statement {0} is of a report that was replaced; rule over what the later version says")]
    Replaced(StatementId),
    /// It contradicts nothing that is ruled over.
    #[error("the statement {0} does not contradict what is ruled over; leave it out")]
    Agrees(StatementId),
    /// It is to hold and to be set aside.
    #[error("the statement {0} cannot both hold and be set aside; choose one")]
    Both(StatementId),
    /// Nothing is set aside.
    #[error("nothing is set aside; name at least one statement, or two where neither holds")]
    NothingAside,
    /// No reason is given.
    #[error("a ruling needs a reason; give one")]
    NoReason,
}

impl RulingProblem {
    /// The word that messages use.
    #[must_use]
    pub fn word(&self) -> &'static str {
        match self {
            Self::Unknown(_) => "unknown",
            Self::Corrected(_) => "corrected",
            Self::Replaced(_) => "replaced",
            Self::Agrees(_) => "agrees",
            Self::Both(_) => "both",
            Self::NothingAside => "nothing-aside",
            Self::NoReason => "no-reason",
        }
    }

    /// The statement that is to blame, if it is one.
    #[must_use]
    pub fn statement(&self) -> Option<StatementId> {
        match self {
            Self::Unknown(id) | Self::Corrected(id) | Self::Replaced(id) | Self::Agrees(id) | Self::Both(id) => {
                Some(*id)
            }
            Self::NothingAside | Self::NoReason => None,
        }
    }
}

impl App {
    /// Rules on a contradiction, on the clock's day.
    ///
    /// Each statement that is set aside is corrected by one of the ruling: with the answer that holds for the days that
    /// both speak of, or as not known for its own days where neither holds. The ruling is no better known than what it
    /// lets hold: where that comes from a source that nobody compared with a document, so does the ruling. It is
    /// everybody's to see when every statement that it is about is.
    ///
    /// # Errors
    /// [`AppError::RefusedRuling`] with everything that is wrong with it, [`AppError::NoReviews`]; what the store says.
    /// Nothing is recorded then.
    pub async fn rule(&self, ruling: &Ruling) -> Result<RulingReading, AppError> {
        self.rule_with(ruling, |_| Vec::new()).await
    }

    /// Rules together with the acts that tell of it, which are told under which id.
    pub(crate) async fn rule_with(
        &self,
        ruling: &Ruling,
        acts: impl FnOnce(&SourceId) -> Vec<Act>,
    ) -> Result<RulingReading, AppError> {
        let question = self.review_questions()?.reason.clone();
        let aside = each_once(&ruling.aside);
        let case = self.case(ruling.holds, &aside).await?;
        let mut problems = case.problems(ruling.holds, &aside);
        if is_blank(&ruling.reason) {
            problems.insert(RulingProblem::NoReason);
        }
        if !problems.is_empty() {
            return Err(AppError::RefusedRuling(problems.into_iter().collect()));
        }
        let now = self.clock.now();
        let (by, reason) = (ruling.by.clone(), ruling.reason.clone());
        let what = RulingFile { holds: ruling.holds, aside, reason, by, on: now.day() };
        let file = File { media: MEDIA.to_owned(), bytes: to_json(&what) };
        let (source, statements) = self.ruling_batch(&case, &what, &file, &question);
        let id = source.id.clone();
        let batch = Batch { files: vec![file], sources: vec![source], statements };
        self.store.append_with(&batch, &acts(&id), now, &ruling.by).await?;
        Ok(RulingReading::of(id, what))
    }

    /// The rulings on statements about a State and its matters, or all; in order of their ids, which begin with the
    /// State and the day.
    ///
    /// # Errors
    /// What the store says.
    pub async fn rulings(
        &self,
        state: Option<StateCode>,
        known_by: Option<Instant>,
    ) -> Result<Vec<RulingReading>, AppError> {
        let beginning = state.map_or_else(|| "ruling/".to_owned(), |state| format!("ruling/{state}/"));
        let mut all = Vec::new();
        for source in self.store.sources_under(&beginning).await? {
            let Some(hash) = source.file.filter(|_| source.kind == SOURCE_KIND) else { continue };
            if !self.is_known(&source.id, known_by).await? {
                continue;
            }
            let file = self.store.file(hash).await?;
            all.extend(
                file.and_then(|file| from_json(&file.bytes)).map(|what| RulingReading::of(source.id.clone(), what)),
            );
        }
        Ok(all)
    }

    /// The statements of these ids, with what the record says beside them.
    async fn case(&self, holds: Option<StatementId>, aside: &[StatementId]) -> Result<Case, AppError> {
        let mut case = Case::default();
        let mut asked: BTreeMap<Option<StateCode>, BTreeSet<QuestionKey>> = BTreeMap::new();
        for id in holds.iter().chain(aside) {
            let Some(recorded) = self.store.statement(*id).await? else { continue };
            let statement = &recorded.statement;
            asked.entry(owner(statement.subject)).or_default().insert(statement.question.clone());
            if let Some(name) = ReportName::parse(&statement.source) {
                let versions = self.versions(&name).await?;
                case.replaced.extend(versions.into_iter().filter_map(|source| source.replaces));
            }
            case.statements.insert(*id, recorded);
        }
        for (state, questions) in asked {
            case.snapshots.push(match state {
                Some(state) => self.store.snapshot_of_state(&StateAsked::of(state, &questions)).await?,
                None => self.store.snapshot(&Asked { not_public: true, ..Asked::about(questions) }).await?,
            });
        }
        Ok(case)
    }

    /// What a ruling adds to the record.
    fn ruling_batch(
        &self,
        case: &Case,
        what: &RulingFile,
        file: &File,
        question: &QuestionKey,
    ) -> (Source, Vec<Statement>) {
        let holds = what.holds.and_then(|id| case.statement(id));
        let aside: Vec<&Statement> = what.aside.iter().filter_map(|id| case.statement(*id)).collect();
        let whose = aside.first().and_then(|first| owner(first.subject));
        let whose = whose.map_or_else(|| "-".to_owned(), |state| state.to_string());
        let digits: String = file.hash().to_string().chars().take(12).collect();
        let source = Source {
            id: SourceId::new(&format!("ruling/{whose}/{}/{digits}", what.on)),
            kind: SOURCE_KIND.to_owned(),
            symbol: None,
            title: self.title_of(aside.first().copied()),
            author: Localized::new([(Language::English, what.by.clone())]),
            language: only_language(&what.reason),
            dated_on: Some(what.on),
            received_on: None,
            covers: aside.iter().map(|statement| statement.period).reduce(Period::covering),
            verified: holds.is_none_or(|holds| case.is_verified(holds)),
            replaces: None,
            file: Some(file.hash()),
        };
        let is_public = holds.iter().chain(&aside).all(|statement| statement.public);
        let Some(place) = Place::parse(SOURCE_KIND) else { return (source, Vec::new()) };
        let said = |subject, question: &QuestionKey, answer, period| Statement {
            subject,
            question: question.clone(),
            answer,
            period,
            source: source.id.clone(),
            place: place.clone(),
            basis: Basis::Said,
            public: is_public,
            corrects: None,
        };
        let correction = |set_aside: &&Statement| {
            let (answer, period) = match holds {
                Some(holds) => (holds.answer.clone(), shared_days(holds, set_aside).unwrap_or(set_aside.period)),
                None => (Answer::NotKnown, set_aside.period),
            };
            let statement = said(set_aside.subject, &set_aside.question, answer, period);
            Statement { corrects: Some(set_aside.id()), ..statement }
        };
        let mut statements: Vec<Statement> = aside.iter().map(correction).collect();
        if let Some(matter) = Matter::parse(&format!("{whose}/ruling-{digits}")) {
            let reason = Answer::Known(Value::Text(what.reason.clone()));
            let reason = said(Subject::Matter(matter), question, reason, Period::day(what.on));
            statements.push(Statement { public: is_public && self.is_public(question), ..reason });
        }
        (source, statements)
    }

    /// What a ruling is called: the question that it is about, in every language that has it.
    fn title_of(&self, ruled: Option<&Statement>) -> Localized {
        let question = ruled.map(|statement| &statement.question);
        let known = question.and_then(|key| self.treaty.package.questions.get(key));
        let key = || question.map(|key| Localized::new([(Language::English, key.to_string())])).unwrap_or_default();
        known.map_or_else(key, |question| question.label.clone())
    }
}

impl RulingReading {
    fn of(id: SourceId, what: RulingFile) -> Self {
        let RulingFile { holds, aside, reason, by, on } = what;
        Self { id, on, by, reason, holds, aside }
    }
}

/// What is ruled over, with what the record says beside it.
#[derive(Default)]
struct Case {
    statements: BTreeMap<StatementId, Recorded>,
    /// What stands on the same questions.
    snapshots: Vec<Snapshot>,
    /// Versions of reports in whose place a later one stands.
    replaced: BTreeSet<SourceId>,
}

impl Case {
    fn statement(&self, id: StatementId) -> Option<&Statement> {
        self.statements.get(&id).map(|recorded| &recorded.statement)
    }

    fn stands(&self, statement: &Statement, id: StatementId) -> bool {
        let about = |snapshot: &Snapshot| {
            snapshot.about(&statement.question, statement.subject).iter().any(|recorded| recorded.id == id)
        };
        self.snapshots.iter().any(about)
    }

    fn is_verified(&self, statement: &Statement) -> bool {
        let source = self.snapshots.iter().find_map(|snapshot| snapshot.source(&statement.source));
        source.is_some_and(|source| source.verified)
    }

    /// Everything that is wrong with ruling so, the reason apart.
    fn problems(&self, holds: Option<StatementId>, aside: &[StatementId]) -> BTreeSet<RulingProblem> {
        let mut problems = BTreeSet::new();
        if aside.is_empty() {
            problems.insert(RulingProblem::NothingAside);
        }
        for id in holds.iter().chain(aside).copied() {
            problems.extend(match self.statement(id) {
                None => Some(RulingProblem::Unknown(id)),
                Some(statement) if self.replaced.contains(&statement.source) => Some(RulingProblem::Replaced(id)),
                Some(statement) if !self.stands(statement, id) => Some(RulingProblem::Corrected(id)),
                Some(_) => None,
            });
        }
        for id in aside.iter().copied() {
            if Some(id) == holds {
                problems.insert(RulingProblem::Both(id));
            } else if !self.is_against(id, holds, aside) {
                problems.insert(RulingProblem::Agrees(id));
            }
        }
        problems
    }

    /// Whether a statement contradicts the one that holds, or another one that is set aside where neither holds.
    ///
    /// Ids that the record does not have are told by themselves.
    fn is_against(&self, id: StatementId, holds: Option<StatementId>, aside: &[StatementId]) -> bool {
        let Some(statement) = self.statement(id) else { return true };
        let against = |other: &StatementId| self.statement(*other).is_none_or(|other| contradict(statement, other));
        match holds {
            Some(holds) => against(&holds),
            None => aside.iter().filter(|other| **other != id).any(against),
        }
    }
}
