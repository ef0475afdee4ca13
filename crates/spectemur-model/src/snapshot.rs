//! Everything that was recorded up to an instant, ready to be asked.

use std::collections::{BTreeMap, BTreeSet};

use sha2::{Digest, Sha256};

use crate::statement::Recorded;
use crate::{QuestionKey, Source, SourceId, StatementId, Subject};

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
        let mut by_question: BTreeMap<QuestionKey, Vec<Recorded>> = BTreeMap::new();
        let mut corrected = BTreeSet::new();
        for recorded in statements {
            corrected.extend(recorded.statement.corrects);
            match by_question.get_mut(&recorded.statement.question) {
                Some(list) => list.push(recorded),
                None => {
                    by_question.insert(recorded.statement.question.clone(), vec![recorded]);
                }
            }
        }
        for list in by_question.values_mut() {
            if !corrected.is_empty() {
                list.retain(|recorded| !corrected.contains(&recorded.id));
            }
            list.sort_by_key(|recorded| (recorded.statement.subject, recorded.statement.period, recorded.id));
        }
        let sources = sources.into_iter().map(|source| (source.id.clone(), source)).collect();
        Self { sources, by_question }
    }

    /// This snapshot together with another one of the same record, on other questions.
    ///
    /// Both must be complete in what they hold: a question that stands in both keeps the statements of this one.
    #[must_use]
    pub fn and(mut self, other: Self) -> Self {
        for (question, statements) in other.by_question {
            self.by_question.entry(question).or_insert(statements);
        }
        self.sources.extend(other.sources);
        self
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
