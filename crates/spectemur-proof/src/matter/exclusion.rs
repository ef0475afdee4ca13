//! What forbids that two counts speak of one matter: other articles, times and places, other States, the contrary.

use std::collections::BTreeSet;

use super::Matter;
use super::likeness::shared;

/// Whether both name some, and none in common.
fn apart<T: Ord>(one: &BTreeSet<T>, other: &BTreeSet<T>) -> bool {
    !one.is_empty() && !other.is_empty() && one.is_disjoint(other)
}

impl Matter {
    /// Whether something forbids that the two speak of one matter.
    pub(crate) fn excludes(&self, other: &Self) -> bool {
        // Where a sentence leans on the ones before it, the article that they name is meant.
        let leans = self.articles.is_empty() && other.articles.is_empty();
        self.is_placed_apart(other)
            || leans && apart(&self.passage_articles, &other.passage_articles)
            || apart(&self.proper, &other.proper)
            || self.lists_others(other)
            || (self.named.is_empty() || other.named.is_empty()) && apart(&self.states, &other.states)
            || self.is_opposed(other)
    }

    /// Whether they name other articles, years, meetings, parts of the world or States: whatever is said, it is of
    /// something else.
    pub(crate) fn is_of_another(&self, other: &Self) -> bool {
        self.is_placed_apart(other) || apart(&self.states, &other.states)
    }

    /// Whether they name other articles, labels, times, meetings or parts of the world.
    fn is_placed_apart(&self, other: &Self) -> bool {
        apart(&self.articles, &other.articles)
            || apart(&self.labels, &other.labels)
            || apart(&self.years, &other.years)
            || apart(&self.months, &other.months)
            || apart(&self.meetings, &other.meetings)
            || apart(&self.regions, &other.regions)
    }

    /// Whether one denies what the other says, is of the period before, or has a word that excludes one of the other's.
    pub(super) fn is_opposed(&self, other: &Self) -> bool {
        self.negated != other.negated || self.past != other.past || self.contrasted(other)
    }

    /// Whether both are followed by names of States, and one of them by the same and one more.
    pub(crate) fn nearly_names(&self, other: &Self) -> bool {
        /// Fewer States than this are soon named in two places.
        const FEW: usize = 5;
        let (shorter, longer) = if self.named.len() < other.named.len() {
            (&self.named, &other.named)
        } else {
            (&other.named, &self.named)
        };
        shorter.len() >= FEW && longer.len() == shorter.len() + 1 && shorter.is_subset(longer)
    }

    fn contrasted(&self, other: &Self) -> bool {
        let rows: BTreeSet<usize> = self.contrasts.iter().chain(&other.contrasts).map(|(row, _)| *row).collect();
        let of = |matter: &Self, row: usize| -> BTreeSet<usize> {
            matter.contrasts.iter().filter(|(known, _)| *known == row).map(|(_, column)| *column).collect()
        };
        rows.into_iter().any(|row| {
            let (mine, theirs) = (of(self, row), of(other, row));
            !mine.is_empty() && !theirs.is_empty() && mine.is_disjoint(&theirs)
        })
    }

    /// Whether both name States, and not mostly the same.
    fn lists_others(&self, other: &Self) -> bool {
        let shorter = self.named.len().min(other.named.len());
        shorter > 1 && self.named.intersection(&other.named).count() * 2 < shorter
    }

    /// Whether both say what they are about, and it is not the same.
    pub(super) fn is_elsewhere(&self, other: &Self) -> bool {
        let common = shared(&self.topic, &other.topic).count();
        !self.topic.is_empty() && !other.topic.is_empty() && common * 2 <= self.topic.len().min(other.topic.len())
    }
}
