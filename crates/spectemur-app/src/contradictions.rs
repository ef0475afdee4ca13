//! Contradictions between sources: told when something comes in, and listed side by side until somebody rules.
//!
//! What contradicts what is the engine's one judgement; here it is asked of what came in, and of the whole record.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use spectemur_engine::{contradict, contradictions};
use spectemur_model::statement::Recorded;
use spectemur_model::{
    Day, Instant, Package, QuestionKey, Snapshot, Source, SourceId, StateCode, Statement, StatementId, Subject,
};
use spectemur_store::{Asked, StateAsked};

use crate::reports::ReportName;
use crate::{App, AppError, RulingReading};

/// Two statements of different sources that cannot both be true, of which one came in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contradiction {
    /// About what.
    pub subject: Subject,
    /// On which question.
    pub question: QuestionKey,
    /// The statement that came in.
    pub new: Statement,
    /// The statement that it contradicts.
    pub old: Statement,
}

/// Which contradictions.
#[derive(Clone, Debug, Default)]
pub struct ContradictionsAsked {
    /// Only those about this State and its matters.
    pub state: Option<StateCode>,
    /// Only those on this question.
    pub question: Option<QuestionKey>,
    /// Only statements about days that had begun by this one; about all days without it.
    pub as_of: Option<Day>,
    /// Only what was recorded by this instant; everything without it.
    pub known_by: Option<Instant>,
}

/// The contradictions of the record, side by side.
#[derive(Clone, Debug)]
pub struct ContradictionsReading {
    /// The package, for names and labels.
    pub package: Arc<Package>,
    /// By question, subject and days; those that are open before those that were ruled on.
    pub contradictions: Vec<HeldContradiction>,
    /// The sources of all sides.
    pub sources: BTreeMap<SourceId, Source>,
}

/// Statements that cannot all be true.
#[derive(Clone, Debug)]
pub struct HeldContradiction {
    /// About what.
    pub subject: Subject,
    /// On which question.
    pub question: QuestionKey,
    /// Every side, by its days; each contradicts at least one of the others.
    pub sides: Vec<Recorded>,
    /// What became of it.
    pub status: ContradictionStatus,
}

/// What became of a contradiction.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ContradictionStatus {
    /// Nobody has ruled, and what rests on it is unknown.
    Open,
    /// Somebody ruled.
    Ruled(RulingReading),
}

impl ContradictionStatus {
    /// The word that JSON and messages use.
    #[must_use]
    pub fn word(&self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Ruled(_) => "ruled",
        }
    }
}

impl ContradictionsReading {
    /// The day on which the source of a side was received.
    #[must_use]
    pub fn received_on(&self, side: &Recorded) -> Option<Day> {
        self.sources.get(&side.statement.source)?.received_on
    }

    /// The day that the source of a side bears.
    #[must_use]
    pub fn dated_on(&self, side: &Recorded) -> Option<Day> {
        self.sources.get(&side.statement.source)?.dated_on
    }

    /// How many are open.
    #[must_use]
    pub fn open(&self) -> usize {
        self.contradictions.iter().filter(|held| held.status == ContradictionStatus::Open).count()
    }
}

/// What statements that came in say against others that stand in a snapshot, which holds them as well.
///
/// What came in and does not stand contradicts nothing. What others keep from the public is not held against it,
/// unless it is the same State's own.
pub(crate) fn against(new: &Statement, snapshot: &Snapshot) -> Vec<Contradiction> {
    let about = snapshot.about(&new.question, new.subject).iter().map(|said| &said.statement);
    let others = about.filter(|said| said.public || is_own(said, new));
    let against = others.filter(|old| contradict(new, old));
    let contradiction = |old: &Statement| Contradiction {
        subject: new.subject,
        question: new.question.clone(),
        new: new.clone(),
        old: old.clone(),
    };
    against.map(contradiction).collect()
}

/// Whether a statement is still among those that stand.
pub(crate) fn stands(statement: &Statement, snapshot: &Snapshot) -> bool {
    snapshot.about(&statement.question, statement.subject).iter().any(|said| said.statement == *statement)
}

/// Whether both come from reports of the same State.
fn is_own(one: &Statement, other: &Statement) -> bool {
    let state = |statement: &Statement| ReportName::parse(&statement.source).map(|name| name.state);
    state(one).is_some_and(|of_one| Some(of_one) == state(other))
}

/// Whether a subject is a State or one of its matters.
pub(crate) fn is_of(subject: Subject, state: StateCode) -> bool {
    owner(subject) == Some(state)
}

/// The State that a subject is, or whose matter it is.
pub(crate) fn owner(subject: Subject) -> Option<StateCode> {
    match subject {
        Subject::Convention => None,
        Subject::State(state) => Some(state),
        Subject::Matter(matter) => matter.state(),
    }
}

impl App {
    /// The contradictions of the record: open ones, and those that were ruled on. What is not public stays out.
    ///
    /// # Errors
    /// An unknown State or question, or what the store says.
    pub async fn contradictions_held(&self, asked: &ContradictionsAsked) -> Result<ContradictionsReading, AppError> {
        asked.state.map_or(Ok(()), |state| self.refuse_unknown_state(state))?;
        asked.question.as_ref().map_or(Ok(()), |question| self.refuse_unknown_question(question))?;
        let snapshot = self.asked_for(asked).await?;
        let counts = |said: &Recorded| asked.takes(&said.statement);
        let open = contradictions(&snapshot, counts).into_iter().filter_map(|sides| {
            let first = &sides.first()?.statement;
            Some(HeldContradiction {
                subject: first.subject,
                question: first.question.clone(),
                sides: sides.into_iter().cloned().collect(),
                status: ContradictionStatus::Open,
            })
        });
        let mut held: Vec<HeldContradiction> = open.collect();
        held.extend(self.ruled(asked).await?);
        let order = |held: &HeldContradiction| {
            let period = held.sides.first().map(|side| side.statement.period);
            (held.status != ContradictionStatus::Open, held.question.clone(), held.subject, period)
        };
        held.sort_by_cached_key(order);
        let named: BTreeSet<&SourceId> =
            held.iter().flat_map(|held| held.sides.iter().map(|side| &side.statement.source)).collect();
        let mut sources = BTreeMap::new();
        for id in named {
            // A source that was set aside may stand no longer, so that the snapshot need not have it.
            let found = match snapshot.source(id) {
                Some(source) => Some(source.clone()),
                None => self.store.sources_under(id.as_str()).await?.into_iter().find(|source| source.id == *id),
            };
            sources.extend(found.map(|source| (id.clone(), source)));
        }
        Ok(ContradictionsReading { package: Arc::clone(&self.treaty.package), contradictions: held, sources })
    }

    /// As much of the record as is asked for: what concerns one State costs no more than that.
    async fn asked_for(&self, asked: &ContradictionsAsked) -> Result<Snapshot, AppError> {
        let question = asked.question.iter().cloned();
        match (asked.state, asked.known_by) {
            (Some(state), None) => {
                let every = || self.treaty.package.questions.keys().cloned().collect();
                let questions = if asked.question.is_some() { question.collect() } else { every() };
                Ok(self.store.snapshot_of_state(&StateAsked::of(state, &questions)).await?)
            }
            (_, known_by) => {
                let questions = asked.question.as_ref().and_then(|_| Asked::about(question).questions);
                Ok(self.store.snapshot(&Asked { known_by, questions, ..Asked::default() }).await?)
            }
        }
    }

    /// The contradictions that were ruled on.
    async fn ruled(&self, asked: &ContradictionsAsked) -> Result<Vec<HeldContradiction>, AppError> {
        let mut all = Vec::new();
        for ruling in self.rulings(asked.state, asked.known_by).await? {
            let mut sides = Vec::new();
            for id in ruling.holds.iter().chain(&ruling.aside) {
                sides.extend(self.store.statement(*id).await?);
            }
            sides.sort_by_key(|side| (side.statement.period, side.id));
            let Some(first) = sides.first().map(|side| side.statement.clone()) else { continue };
            if sides.iter().all(|side| asked.takes(&side.statement)) {
                let status = ContradictionStatus::Ruled(ruling);
                all.push(HeldContradiction { subject: first.subject, question: first.question, sides, status });
            }
        }
        Ok(all)
    }

    fn refuse_unknown_question(&self, question: &QuestionKey) -> Result<(), AppError> {
        let package = &self.treaty.package;
        if package.questions.contains_key(question) || question.published_figure().is_some() {
            return Ok(());
        }
        // Those that begin most alike.
        const NEAR: usize = 8;
        let alike = |known: &&QuestionKey| {
            let both = known.as_str().bytes().zip(question.as_str().bytes());
            std::cmp::Reverse(both.take_while(|(one, other)| one == other).count())
        };
        let mut near: Vec<&QuestionKey> = package.questions.keys().collect();
        near.sort_by_key(alike);
        let near = near.into_iter().take(NEAR).map(ToString::to_string).collect();
        Err(AppError::UnknownQuestion { question: question.to_string(), near })
    }
}

impl ContradictionsAsked {
    fn takes(&self, statement: &Statement) -> bool {
        statement.public
            && self.state.is_none_or(|state| is_of(statement.subject, state))
            && self.question.as_ref().is_none_or(|question| statement.question == *question)
            && self.as_of.is_none_or(|day| statement.period.from() <= day)
    }
}

/// The days that two statements share.
pub(crate) fn shared_days(one: &Statement, other: &Statement) -> Option<spectemur_model::Period> {
    let (from, to) = (one.period.from().max(other.period.from()), one.period.to().min(other.period.to()));
    spectemur_model::Period::new(from, to).ok()
}

/// Ids of statements, each once, in the order in which they come.
pub(crate) fn each_once(ids: &[StatementId]) -> Vec<StatementId> {
    let mut seen = BTreeSet::new();
    ids.iter().copied().filter(|id| seen.insert(*id)).collect()
}
