//! Lists that name a group, with what is said of them.

use std::collections::BTreeSet;
use std::ops::Range;

use spectemur_model::StateCode;

use super::answers::answers;
use crate::assembled::assembled;
use crate::count::{contains, last_letters, words_of};
use crate::flow::Tongue;
use crate::lexicon;
use crate::passage::Passage;
use crate::reading::Reading;
use crate::roster::rosters;
use crate::rules::denial::denies;
use crate::scan::{Bound, Sense};
use crate::sentences::{Sentences, tokens_in, years_in};

/// The list of a group.
pub(super) struct Roll {
    pub(super) at: usize,
    pub(super) range: Range<usize>,
    pub(super) states: BTreeSet<StateCode>,
    pub(super) tongue: Tongue,
    pub(super) part: u32,
    /// What is said of it, as words and as it stands.
    pub(super) words: BTreeSet<u32>,
    pub(super) said: String,
    /// The words of the heading over it.
    pub(super) over: BTreeSet<u32>,
    pub(super) years: BTreeSet<i16>,
    /// Articles, actions and the like that it is said to be of.
    pub(super) labels: BTreeSet<String>,
    /// Whether the words deny what they say of it.
    pub(super) denied: bool,
    /// How sure the words are that it names all.
    pub(super) told: Told,
    /// Whether it names a part of another group.
    pub(super) is_part: bool,
    /// Whether nothing is said of it but its noun.
    pub(super) is_bare: bool,
    /// Whether the words say that there is nobody else.
    pub(super) is_closed: bool,
}

/// How much of what is said of some States is said of those on a list, and the other way round.
pub(super) struct Likeness {
    /// So many words that say something are the same, of this weight together.
    pub(super) shared: usize,
    pub(super) weight: f64,
    /// Their share of what is said of the States, and of what is said of those on the list.
    pub(super) mine: f64,
    pub(super) theirs: f64,
}

/// Holds the words that say something of some States against those said of a list.
pub(super) fn likeness(sentences: &Sentences, mine: &BTreeSet<u32>, theirs: &BTreeSet<u32>) -> Likeness {
    let shared: BTreeSet<u32> = mine.intersection(theirs).copied().collect();
    let strong = shared.iter().filter(|word| !sentences.vocabulary.is_weak(**word)).count();
    let weight = sentences.weight(&shared);
    let share = |all: &BTreeSet<u32>| weight / sentences.weight(all).max(f64::MIN_POSITIVE);
    Likeness { shared: strong, weight, mine: share(mine), theirs: share(theirs) }
}

impl Roll {
    /// Whether the years that are named leave both of one time.
    pub(super) fn is_of_time(&self, years: &BTreeSet<i16>) -> bool {
        years.is_empty() || self.years.is_empty() || !years.is_disjoint(&self.years)
    }
}

/// How words say that a list names all.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Told {
    Not,
    /// By a word that leads to it: "are", "by".
    Led,
    /// By its number, or by a colon.
    Counted,
}

/// All of them, in order of place.
pub(super) fn rolls(reading: &Reading<'_>, sentences: &mut Sentences) -> Vec<Roll> {
    let mut found = Vec::new();
    for roster in rosters(reading).into_iter().filter(|roster| roster.states.len() >= 3) {
        let Some(passage) = reading.passage(roster.passage) else { continue };
        let sentence = passage.sentence(roster.range.start);
        let closed = &lexicon::of(passage.tongue).belonging.closed;
        let after = passage.flow.at(roster.range.end.min(sentence.end)..sentence.end).to_ascii_lowercase();
        let closed = closed.iter().any(|word| contains(&after, word, passage.tongue));
        let only = &lexicon::of(passage.tongue).belonging.only;
        let lead = passage.flow.at(sentence.start..roster.range.start).to_ascii_lowercase();
        let closed = closed || only.iter().any(|word| contains(&lead, word, passage.tongue));
        let counted = closed || roster.is_column || is_counted(reading, roster.passage, &sentence, roster.states.len());
        let before = passage.flow.at(sentence.start..roster.range.start);
        let told = if counted { Told::Counted } else { leads(before, passage.tongue) };
        let around = (roster.passage, sentence);
        let made = roll(reading, sentences, passage, &around, (roster.range, roster.states, roster.said, told));
        found.push(Roll { is_closed: closed, ..made });
    }
    for known in assembled(reading) {
        let (Some(passage), Some(first)) = (reading.passage(known.lead), known.items.first()) else { continue };
        let sentence = passage.sentences.last().cloned().unwrap_or(0..passage.text().len());
        let said = passage.flow.at(sentence.clone()).to_lowercase();
        let mut made = roll(
            reading,
            sentences,
            passage,
            &(known.lead, sentence),
            (first.1.clone(), known.states(), said, Told::Counted),
        );
        made.at = first.0;
        found.push(made);
    }
    found.extend(answers(reading, sentences));
    found.sort_by_key(|roll| (roll.at, roll.range.start));
    found
}

fn roll(
    reading: &Reading<'_>,
    sentences: &mut Sentences,
    passage: &Passage,
    (index, sentence): &(usize, Range<usize>),
    (range, states, said, told): (Range<usize>, BTreeSet<StateCode>, String, Told),
) -> Roll {
    let heading = passage.heading.and_then(|heading| reading.passage(heading)).map_or("", Passage::text);
    let words: BTreeSet<u32> = group_words(sentences, &said, passage.tongue).into_iter().collect();
    let points = &lexicon::of(passage.tongue).belonging.points;
    let points: BTreeSet<u32> = points.iter().flat_map(|word| sentences.words_of(word, passage.tongue)).collect();
    let is_bare = sentences.weight(words.difference(&points)) <= 0.0;
    Roll {
        at: *index,
        range,
        states,
        tongue: passage.tongue,
        part: passage.part,
        words,
        over: group_words(sentences, heading, passage.tongue).into_iter().collect(),
        years: years_in(reading, *index, sentence),
        labels: labels(reading, *index, sentence),
        denied: denies(&without_closing(&said, passage.tongue), passage.tongue),
        said,
        told,
        is_part: false,
        is_bare,
        is_closed: false,
    }
}

/// The words of a saying without those that there is nobody else, which deny nothing of those who are named.
fn without_closing(said: &str, tongue: Tongue) -> String {
    let closed = &lexicon::of(tongue).belonging.closed;
    closed.iter().fold(said.to_owned(), |said, word| said.replace(word.as_str(), ""))
}

/// The words of a saying, where one word stands for a group and for what its members did.
pub(super) fn group_words(sentences: &mut Sentences, said: &str, tongue: Tongue) -> Vec<u32> {
    let nouns = &lexicon::of(tongue).belonging.nouns;
    let did = |word: &str| nouns.iter().find(|[noun, _]| noun == word).map(|[_, did]| did.as_str());
    if tongue == Tongue::Chinese {
        return sentences.words_of(said, tongue);
    }
    let said = said.to_lowercase();
    let words: Vec<&str> = words_of(&said).map(|(_, word)| did(word).unwrap_or(word)).collect();
    sentences.words_of(&words.join(" "), tongue)
}

/// The labels of a range with their numbers, but for paragraphs and decisions, which only say where something stands.
pub(super) fn labels(reading: &Reading<'_>, index: usize, range: &Range<usize>) -> BTreeSet<String> {
    let named = tokens_in(reading, index, range).filter_map(|token| match &token.sense {
        Sense::Label { kind, numbers, .. } if kind != "paragraph" && kind != "decision" => {
            Some(numbers.iter().map(move |number| format!("{kind} {number}")))
        }
        _ => None,
    });
    named.flatten().collect()
}

/// Whether a number of the sentence is just that of the names.
fn is_counted(reading: &Reading<'_>, index: usize, sentence: &Range<usize>, size: usize) -> bool {
    reading.counts_of(index).iter().any(|count| {
        let same = count.value.as_whole().and_then(|value| usize::try_from(value).ok()) == Some(size);
        same && count.sentence == *sentence && count.bound == Bound::Exact && count.currency.is_none()
    })
}

/// How the words right before a list say that it names all.
fn leads(before: &str, tongue: Tongue) -> Told {
    let near = last_letters(before.trim_end_matches([' ', '(']), 16).to_lowercase();
    let lexicon = lexicon::of(tongue);
    let any = |words: &[String]| words.iter().any(|word| ends(&near, word, tongue));
    if near.ends_with([':', '：']) || any(&lexicon.namely) {
        Told::Counted
    } else if any(&lexicon.belonging.leads) {
        Told::Led
    } else {
        Told::Not
    }
}

fn ends(text: &str, word: &str, tongue: Tongue) -> bool {
    text.strip_suffix(word).is_some_and(|rest| tongue == Tongue::Chinese || !rest.ends_with(char::is_alphanumeric))
}
