//! The sentences of a document by their words, so that one can be held against those that say most of the same.
//!
//! It must not judge whether two of them agree.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use crate::count::contains;
use crate::flow::Tongue;
use crate::lexicon;
use crate::matter::{Vocabulary, heading_words};
use crate::passage::Passage;
use crate::reading::Reading;
use crate::scan::{Sense, Token};

/// A sentence, or what else stands in a passage without a full stop.
#[derive(Clone)]
pub(crate) struct Sentence {
    pub(crate) passage: usize,
    pub(crate) range: Range<usize>,
    /// Its words, in order of their numbers.
    pub(crate) words: BTreeSet<u32>,
}

/// All of them, with where each word stands.
pub(crate) struct Sentences {
    pub(crate) all: Vec<Sentence>,
    pub(crate) vocabulary: Vocabulary,
    by_word: BTreeMap<u32, Vec<usize>>,
}

/// A word of more sentences than this does not lead from one to another.
const COMMON: u32 = 40;
/// So many of the nearest sentences are given.
const NEAREST: usize = 60;

impl Sentences {
    /// Reads those of the text; headings, captions and the heads of tables say nothing of anybody.
    pub(crate) fn of(reading: &Reading<'_>) -> Self {
        let mut known = Self { all: Vec::new(), vocabulary: Vocabulary::default(), by_word: BTreeMap::new() };
        for (index, passage) in reading.prose() {
            for (at, range) in passage.sentences.iter().enumerate() {
                let mut words: BTreeSet<u32> = known.words(reading, index, range).into_iter().collect();
                // "51 of the 56 had complied": what was done stands in the sentence before.
                let text = passage.flow.at(range.clone()).to_lowercase();
                let leans =
                    lexicon::of(passage.tongue).done_so.iter().any(|word| contains(&text, word, passage.tongue));
                if let Some(before) = at.checked_sub(1).and_then(|at| passage.sentences.get(at)).filter(|_| leans) {
                    words.extend(known.words(reading, index, before));
                }
                known.vocabulary.see(&words.iter().copied().collect::<Vec<u32>>());
                known.all.push(Sentence { passage: index, range: range.clone(), words });
            }
        }
        for (at, sentence) in known.all.iter().enumerate() {
            for word in sentence.words.iter().filter(|word| known.vocabulary.often(**word) <= COMMON) {
                known.by_word.entry(*word).or_default().push(at);
            }
        }
        known
    }

    /// The words of a range of a passage.
    pub(crate) fn words(&mut self, reading: &Reading<'_>, index: usize, range: &Range<usize>) -> Vec<u32> {
        let Some(passage) = reading.passage(index) else { return Vec::new() };
        self.words_of(passage.flow.at(range.clone()), passage.tongue)
    }

    /// The words of a text.
    pub(crate) fn words_of(&mut self, text: &str, tongue: Tongue) -> Vec<u32> {
        heading_words(text, tongue, &mut self.vocabulary)
    }

    /// What the words weigh together; those that say little weigh nothing.
    pub(crate) fn weight<'a>(&self, words: impl IntoIterator<Item = &'a u32>) -> f64 {
        let strong = words.into_iter().filter(|word| !self.vocabulary.is_weak(**word));
        strong.map(|word| self.vocabulary.weight_of(*word)).sum()
    }

    /// The sentences that share the most of these words, the nearest first.
    pub(crate) fn near(&self, words: &BTreeSet<u32>) -> Vec<&Sentence> {
        let mut shared: BTreeMap<usize, f64> = BTreeMap::new();
        for word in words.iter().filter(|word| !self.vocabulary.is_weak(**word)) {
            for at in self.by_word.get(word).into_iter().flatten() {
                *shared.entry(*at).or_default() += self.vocabulary.weight_of(*word);
            }
        }
        let mut nearest: Vec<(f64, usize)> = shared.into_iter().map(|(at, weight)| (weight, at)).collect();
        nearest.sort_by(|one, other| other.0.total_cmp(&one.0).then(one.1.cmp(&other.1)));
        nearest.into_iter().take(NEAREST).filter_map(|(_, at)| self.all.get(at)).collect()
    }
}

/// The clause in which a share stands; a short one is read with the one behind it.
pub(crate) fn clause_of(passage: &Passage, sentence: &Range<usize>, at: &Range<usize>) -> Range<usize> {
    clause_about(passage, sentence, at, if passage.tongue == Tongue::Chinese { 10 } else { 40 })
}

/// The tokens of a range of a passage.
pub(crate) fn tokens_in<'a>(
    reading: &'a Reading<'_>,
    index: usize,
    range: &Range<usize>,
) -> impl Iterator<Item = &'a Token> {
    let (start, end) = (range.start, range.end);
    reading.tokens_of(index).iter().filter(move |token| token.range.start >= start && token.range.end <= end)
}

/// The years that are said there.
pub(crate) fn years_in(reading: &Reading<'_>, index: usize, range: &Range<usize>) -> BTreeSet<i16> {
    let dates = tokens_in(reading, index, range)
        .filter_map(|token| if let Sense::Date(span) = &token.sense { Some(span) } else { None });
    dates.flat_map(|span| [span.from.year, span.to.year]).flatten().collect()
}

/// The articles that are named there.
pub(crate) fn articles_in(reading: &Reading<'_>, index: usize, range: &Range<usize>) -> BTreeSet<i64> {
    let labels = tokens_in(reading, index, range).filter_map(|token| match &token.sense {
        Sense::Label { kind, numbers, .. } if kind == "article" => Some(numbers),
        _ => None,
    });
    labels.flatten().copied().collect()
}

/// The clause around some words of a sentence; it ends no sooner than so many letters behind them.
pub(crate) fn clause_about(
    passage: &Passage,
    sentence: &Range<usize>,
    at: &Range<usize>,
    least: usize,
) -> Range<usize> {
    let before = passage.flow.at(sentence.start..at.start.max(sentence.start));
    let start = before.rfind(MARKS).map_or(sentence.start, |at| sentence.start + at);
    start..end_of_clause(passage, at.end, sentence.end, least)
}

/// Where a clause ends: at the first mark outside brackets and figures, no sooner than behind so many letters.
pub(crate) fn end_of_clause(passage: &Passage, from: usize, end: usize, least: usize) -> usize {
    let words = passage.flow.at(from..end.max(from));
    let mut depth = 0_i32;
    for (nth, (at, letter)) in words.char_indices().enumerate() {
        let digit = letter == ',' && words.as_bytes().get(at + 1).is_some_and(u8::is_ascii_digit);
        match letter {
            '(' => depth += 1,
            ')' => depth -= 1,
            _ if MARKS.contains(&letter) && depth <= 0 && nth >= least && !digit => return from + at,
            _ => {}
        }
    }
    end.max(from)
}

/// Marks between clauses.
const MARKS: [char; 6] = [',', '，', ';', '；', ':', '：'];

/// The parts of a range between its semicolons; all of it where it has none.
pub(crate) fn segments(text: &str, range: &Range<usize>) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut from = range.start;
    for (at, mark) in text.get(range.clone()).unwrap_or_default().match_indices([';', '；']) {
        found.push(from..range.start + at);
        from = range.start + at + mark.len();
    }
    found.push(from..range.end);
    found
}

/// The clauses of a range: what stands between its commas and the like.
pub(crate) fn clauses(text: &str, range: &Range<usize>) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut from = range.start;
    for (at, letter) in text.get(range.clone()).unwrap_or_default().char_indices() {
        let digit = text.as_bytes().get(range.start + at + 1).is_some_and(u8::is_ascii_digit) && letter == ',';
        if matches!(letter, ',' | '，' | ';' | '；' | ':' | '(' | ')' | '—') && !digit {
            found.push(from..range.start + at);
            from = range.start + at + letter.len_utf8();
        }
    }
    found.push(from..range.end);
    found.retain(|clause| text.get(clause.clone()).is_some_and(|words| !words.trim().is_empty()));
    found
}
