//! What a count speaks of, and whether two counts speak of the same matter.
//!
//! Words are compared by how rare they are in the document; articles, years, meetings, negation and who is counted
//! must not contradict each other. There is no model of language here: only the lexicon and these rules.

mod exclusion;
mod heard;
mod likeness;
mod words;

use std::collections::BTreeSet;

use spectemur_model::StateCode;

use crate::flow::Tongue;
use crate::lexicon;
use crate::scan::{Sense, Token};

pub(crate) use heard::matter;
pub(crate) use likeness::{denied, held, in_common, likeness, says_alike};
pub(crate) use words::{Vocabulary, even, heading_words, stem};

/// What is said of a count, in a form that is compared.
#[derive(Clone, Debug, Default)]
pub(crate) struct Matter {
    /// Words or pairs of letters, as numbers in the document's vocabulary, in order.
    pub(crate) words: Vec<u32>,
    /// Those of them that stand after what is counted; empty for a whole, whose noun says what it is.
    pub(crate) predicate: Vec<u32>,
    /// The words of the heading, and of the caption of a table.
    pub(crate) heading: Vec<u32>,
    /// The other words of the sentence.
    around: Vec<u32>,
    /// The words of the sentence before its first figure, which say what it is about.
    topic: Vec<u32>,
    articles: BTreeSet<i64>,
    labels: BTreeSet<(String, i64)>,
    years: BTreeSet<i16>,
    /// Every article that the passage names before the figure.
    passage_articles: BTreeSet<i64>,
    /// Every year that the passage names.
    passage_years: BTreeSet<i16>,
    months: BTreeSet<(i16, i8)>,
    meetings: BTreeSet<(i64, String)>,
    negated: bool,
    /// Whether it is said of the period before.
    past: bool,
    contrasts: BTreeSet<(usize, usize)>,
    /// Of each of those rows the word that comes first, which is what is done.
    leading: BTreeSet<(usize, usize)>,
    proper: BTreeSet<String>,
    /// Parts of the world.
    regions: BTreeSet<usize>,
    states: BTreeSet<StateCode>,
    /// The States of the list that names the count.
    pub(crate) named: BTreeSet<StateCode>,
}

impl Matter {
    /// The other words of the sentence.
    pub(crate) fn around(&self) -> impl Iterator<Item = &u32> {
        self.around.iter()
    }

    /// Whether this is one of the other words of the sentence.
    pub(crate) fn says_around(&self, word: u32) -> bool {
        self.around.binary_search(&word).is_ok()
    }

    /// The States that are named without being counted.
    pub(crate) fn states(&self) -> impl Iterator<Item = &StateCode> {
        self.states.iter()
    }

    /// The years that are said, beside the figure or, where none is, in the passage.
    pub(crate) fn years_said(&self) -> &BTreeSet<i16> {
        if self.years.is_empty() { &self.passage_years } else { &self.years }
    }

    /// Whether nothing is said but words that say little.
    pub(crate) fn is_bare(&self, vocabulary: &Vocabulary) -> bool {
        self.words.iter().all(|word| vocabulary.is_weak(*word))
            && !self.negated
            && self.articles.is_empty()
            && self.labels.is_empty()
    }

    /// What is said of all of them, without where each lies and whom it names.
    pub(crate) fn common(all: &[&Self]) -> Option<Self> {
        let (first, rest) = all.split_first()?;
        let held = |word: &&u32| rest.iter().all(|other| other.words.binary_search(word).is_ok());
        let words: Vec<u32> = first.words.iter().filter(held).copied().collect();
        let same = rest.iter().all(|other| other.negated == first.negated && other.past == first.past);
        (same && words.len() >= 2).then(|| Self {
            words,
            articles: first.articles.clone(),
            years: first.years.clone(),
            negated: first.negated,
            past: first.past,
            ..Self::default()
        })
    }

    /// Takes a State out of those that narrow what is said.
    pub(crate) fn forget(&mut self, state: StateCode) {
        self.states.remove(&state);
    }

    /// Whether it is denied.
    pub(crate) fn is_negated(&self) -> bool {
        self.negated
    }

    /// Whether it is said of the period before.
    pub(crate) fn is_past(&self) -> bool {
        self.past
    }

    /// Whether a time is said.
    pub(crate) fn is_dated(&self) -> bool {
        !self.years.is_empty() || !self.months.is_empty() || !self.meetings.is_empty()
    }

    /// Whether a State, a region or a part of the world narrows what is said.
    pub(crate) fn is_narrow(&self) -> bool {
        !self.states.is_empty() || !self.regions.is_empty()
    }

    /// What holds of all is denied of none: the opposite is what is compared.
    pub(crate) fn turn(&mut self) {
        self.negated = !self.negated;
    }

    /// Takes the title of the paragraph for said of each of its figures, and the State whose paragraph or row it is.
    pub(crate) fn lead_by(&mut self, lead: &[u32], states: impl Iterator<Item = StateCode>) {
        self.words.extend(lead);
        self.words.sort_unstable();
        self.words.dedup();
        self.states.extend(states);
    }

    /// Takes the words over a table as the heading of its cells, where nothing else is said.
    pub(crate) fn head_by(&mut self, caption: &[u32]) {
        self.predicate.clear();
        self.around.clear();
        self.heading.extend(caption);
        self.heading.sort_unstable();
        self.heading.dedup();
    }

    /// Takes the years that stand at the head of a column or a row.
    pub(crate) fn date_by(&mut self, label: &str) {
        let years = label.split(|letter: char| !letter.is_ascii_digit()).filter(|word| word.len() == 4);
        self.years
            .extend(years.filter_map(|word| word.parse::<i16>().ok()).filter(|year| (1900..=2100).contains(year)));
    }

    fn anchor(&mut self, token: &Token) {
        match &token.sense {
            Sense::Label { kind, numbers, .. } if kind == "article" => self.articles.extend(numbers),
            Sense::Label { kind, numbers, .. } => {
                self.labels.extend(numbers.iter().map(|number| (kind.clone(), *number)));
            }
            Sense::Date(span) => {
                self.years.extend([span.from.year, span.to.year].into_iter().flatten());
                for point in [span.from, span.to] {
                    if let (Some(year), Some(month)) = (point.year, point.month) {
                        self.months.insert((year, month));
                    }
                }
            }
            Sense::Meeting { ordinal, kind } => {
                self.meetings.insert((*ordinal, kind.clone()));
            }
            Sense::Name(state) => {
                self.states.insert(*state);
            }
            _ => {}
        }
    }

    /// The words of each row that excludes its words from each other.
    fn contrast(&mut self, text: &str, tongue: Tongue) {
        let mut found = words::excluding(text, tongue);
        found.sort_by_key(|(row, column, at)| (*row, *at, *column));
        for (row, column, _) in found {
            self.contrasts.insert((row, column));
            if !self.leading.iter().any(|(known, _)| *known == row) {
                self.leading.insert((row, column));
            }
        }
    }

    /// Capitalised words inside a sentence that are no words of every document.
    fn proper_names(&mut self, text: &str, tongue: Tongue) {
        if tongue == Tongue::Chinese {
            return;
        }
        let common = &lexicon::of(tongue).capitalised;
        for (at, word) in crate::count::words_of(text).skip(1) {
            let before = text.get(..at).unwrap_or_default().trim_end();
            let opens = before.is_empty() || before.ends_with(['.', ':', '"', '“']);
            let shape =
                word.starts_with(char::is_uppercase) && word.chars().skip(1).any(char::is_lowercase) && word.len() > 3;
            if shape && !opens && !common.contains(word) {
                self.proper.insert(word.to_owned());
            }
        }
    }

    /// How much one says that the other leaves open: articles, years, meetings, and words that others exclude.
    fn unevenness(&self, other: &Self) -> f64 {
        let uneven = |one: bool, other: bool| if one == other { 0.0 } else { 1.0 };
        let near =
            |matter: &Self| if matter.years.is_empty() { matter.passage_years.clone() } else { matter.years.clone() };
        let (mine, theirs) = (near(self), near(other));
        let years_apart = !mine.is_empty() && !theirs.is_empty() && mine.is_disjoint(&theirs);
        let elsewhere = self.is_elsewhere(other);
        let narrower = self.regions != other.regions
            || self.named.is_empty() && other.named.is_empty() && self.states.is_empty() != other.states.is_empty();
        let turned = self.contrasts != other.contrasts
            && self
                .leading
                .iter()
                .any(|(row, column)| other.leading.iter().any(|(known, theirs)| known == row && theirs != column));
        0.4 * f64::from(u8::from(elsewhere))
            + 0.25 * f64::from(u8::from(narrower))
            + 0.2 * f64::from(u8::from(turned))
            + 0.12 * f64::from(u8::from(years_apart))
            + 0.05
                * f64::from(
                    u8::try_from(self.contrasts.symmetric_difference(&other.contrasts).count().min(4)).unwrap_or(4),
                )
            + 0.04 * uneven(self.articles.is_empty(), other.articles.is_empty())
            + 0.06 * uneven(self.years.is_empty(), other.years.is_empty())
            + 0.05 * uneven(self.meetings.is_empty(), other.meetings.is_empty())
    }

    /// Whether the words name an article, a label, a year or a meeting.
    pub(crate) fn is_anchored(&self) -> bool {
        !self.articles.is_empty() || !self.labels.is_empty() || !self.years.is_empty() || !self.meetings.is_empty()
    }

    /// Whether one says when and the other does not, or says another time.
    pub(crate) fn dates_differ(&self, other: &Self) -> bool {
        self.years != other.years || self.months != other.months || self.meetings != other.meetings
    }
}
