//! Everything that was recorded up to an instant, ready to be asked.

use std::collections::{BTreeMap, BTreeSet};

use sha2::{Digest, Sha256};

use crate::statement::Recorded;
use crate::{Day, Period, QuestionKey, Source, SourceId, StatementId, Subject};

/// How far a snapshot reaches on one question.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Reach {
    /// Every statement whose period shares a day with this one.
    pub within: Option<Period>,
    /// Of each subject the statements nearest to a day.
    pub nearest: Option<Nearest>,
}

/// The statements nearest to a day, among those of a subject that began by then.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Nearest {
    /// Those that reach nearest to the day.
    Latest(Day),
    /// Those that reach as far as the last yes begins, or further: the yes, what speaks of the same days, what came since.
    SinceLastYes(Day),
}

impl Reach {
    /// Every statement that shares a day with this period.
    #[must_use]
    pub fn within(period: Period) -> Self {
        Self { within: Some(period), nearest: None }
    }

    /// Every statement.
    #[must_use]
    pub fn everything() -> Self {
        Self::within(Period::ALWAYS)
    }

    /// What stands on this day.
    #[must_use]
    pub fn latest_on(day: Day) -> Self {
        Self { within: None, nearest: Some(Nearest::Latest(day)) }
    }

    /// The last yes by this day, and what was said about its days and since.
    #[must_use]
    pub fn since_last_yes(day: Day) -> Self {
        Self { within: None, nearest: Some(Nearest::SinceLastYes(day)) }
    }

    /// At least as far as either reaches.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        let nearest = self.nearest.or(other.nearest);
        if [self.nearest, other.nearest].into_iter().flatten().any(|asked| Some(asked) != nearest) {
            return Self::everything();
        }
        let within = match (self.within, other.within) {
            (Some(one), Some(other)) => Some(one.covering(other)),
            (one, other) => one.or(other),
        };
        Self { within, nearest }
    }
}

/// The record as known by an instant: statements that stand, by question and subject.
///
/// A corrected statement does not stand. Order is by question, subject, period and id, whatever order it was read in.
#[derive(Clone, Debug, Default)]
pub struct Snapshot {
    sources: BTreeMap<SourceId, Source>,
    by_question: BTreeMap<QuestionKey, Vec<Recorded>>,
}

impl Snapshot {
    /// The snapshot of these sources and statements.
    #[must_use]
    pub fn new(sources: impl IntoIterator<Item = Source>, statements: impl IntoIterator<Item = Recorded>) -> Self {
        Self::of_lists(sources, statements.into_iter().map(|recorded| vec![recorded]))
    }

    /// The snapshot of these sources and lists of statements, each list on one question.
    #[must_use]
    pub fn of_lists(sources: impl IntoIterator<Item = Source>, lists: impl IntoIterator<Item = Vec<Recorded>>) -> Self {
        let mut by_question: BTreeMap<QuestionKey, Vec<Recorded>> = BTreeMap::new();
        let mut corrected = BTreeSet::new();
        for list in lists {
            let Some(first) = list.first() else { continue };
            corrected.extend(list.iter().filter_map(|recorded| recorded.statement.corrects));
            match by_question.get_mut(&first.statement.question) {
                Some(known) => known.extend(list),
                None => {
                    by_question.insert(first.statement.question.clone(), list);
                }
            }
        }
        for list in by_question.values_mut() {
            if !corrected.is_empty() {
                list.retain(|recorded| !corrected.contains(&recorded.id));
            }
            // Cached, because statements are large to move and lie far apart.
            list.sort_by_cached_key(|recorded| (recorded.statement.subject, recorded.statement.period, recorded.id));
            list.dedup_by_key(|recorded| recorded.id);
        }
        let sources = sources.into_iter().map(|source| (source.id.clone(), source)).collect();
        Self { sources, by_question }
    }

    /// This snapshot with more statements.
    #[must_use]
    pub fn with(self, more: impl IntoIterator<Item = Recorded>) -> Self {
        let more = more.into_iter().map(|recorded| vec![recorded]);
        Self::of_lists(self.sources.into_values(), self.by_question.into_values().chain(more))
    }

    /// The statements that stand on this question, by subject, then period.
    #[must_use]
    pub fn on(&self, question: &QuestionKey) -> &[Recorded] {
        self.by_question.get(question).map_or(&[], Vec::as_slice)
    }

    /// The statements that stand on this question about this subject, by period.
    #[must_use]
    pub fn about(&self, question: &QuestionKey, subject: Subject) -> &[Recorded] {
        let all = self.on(question);
        let start = all.partition_point(|recorded| recorded.statement.subject < subject);
        let length = all[start..].partition_point(|recorded| recorded.statement.subject == subject);
        &all[start..start + length]
    }

    /// Every statement that stands, by question.
    pub fn statements(&self) -> impl Iterator<Item = &Recorded> {
        self.by_question.values().flatten()
    }

    /// The statement of this id, if it stands.
    #[must_use]
    pub fn find(&self, id: StatementId) -> Option<&Recorded> {
        self.statements().find(|recorded| recorded.id == id)
    }

    /// A short hash over the statements that stand: two readings with the same fingerprint stand on the same record.
    ///
    /// It does not depend on when or in which order they were recorded.
    #[must_use]
    pub fn fingerprint(&self) -> String {
        let ids: BTreeSet<StatementId> = self.statements().map(|recorded| recorded.id).collect();
        let mut hasher = Sha256::new();
        for id in ids {
            hasher.update(id.hex());
        }
        hasher.finalize().iter().take(8).map(|byte| format!("{byte:02x}")).collect()
    }

    /// The source of this id.
    #[must_use]
    pub fn source(&self, id: &SourceId) -> Option<&Source> {
        self.sources.get(id)
    }

    /// All sources, by id.
    pub fn sources(&self) -> impl Iterator<Item = &Source> {
        self.sources.values()
    }
}
