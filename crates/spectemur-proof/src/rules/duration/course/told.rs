//! What the words say of a day: that something begins on it, or that it ends; and of what.
//!
//! It reads and must not judge.

use std::collections::BTreeSet;
use std::ops::Range;

use spectemur_model::StateCode;

use super::{Begin, states_in};
use crate::count::{Count, contains};
use crate::document::BlockKind;
use crate::flow::{Tongue, is_han};
use crate::lexicon;
use crate::passage::Passage;
use crate::reading::Reading;
use crate::scan::{Point, Sense, Span};
use crate::sentences::{Sentences, tokens_in};

/// A day on which something is said to end.
pub(super) struct End {
    pub(super) passage: usize,
    pub(super) sentence: Range<usize>,
    pub(super) range: Range<usize>,
    pub(super) day: Point,
    pub(super) tongue: Tongue,
    /// What ends, in its words, and the last of them.
    pub(super) subject: String,
    /// All of its sentence.
    pub(super) text: String,
    pub(super) head: Option<u32>,
    words: BTreeSet<u32>,
    pub(super) states: BTreeSet<StateCode>,
}

/// Two days, from the one to the other, with the words around them.
pub(super) struct Pair {
    pub(super) passage: usize,
    pub(super) range: Range<usize>,
    pub(super) from: Point,
    pub(super) to: Point,
    pub(super) tongue: Tongue,
    pub(super) words: BTreeSet<u32>,
    pub(super) states: BTreeSet<StateCode>,
    pub(super) is_row: bool,
}

/// So many letters of a Chinese name of what ends must be those of the course.
const SAME: usize = 3;

impl End {
    /// Whether at least half of what the subject says is said of the course.
    pub(super) fn shares(&self, words: &BTreeSet<u32>) -> bool {
        let shared = self.words.intersection(words).count();
        shared > 0 && shared * 2 >= self.words.len()
    }

    /// Whether the last letters of the subject stand in the text of the course.
    pub(super) fn suffix(&self, text: &str) -> bool {
        let letters: Vec<char> = self.subject.chars().collect();
        let points = lexicon::time("course_pointing").iter().any(|word| self.subject.starts_with(word));
        let least = if points { SAME - 1 } else { SAME };
        let from = letters.len().saturating_sub(least);
        let last: String = letters.get(from..).unwrap_or_default().iter().collect();
        let plain = lexicon::time("course_plain").contains(&last.as_str());
        letters.len() >= least && !plain && last.chars().all(is_han) && text.contains(&last)
    }
}

/// The days of a range, each alone, with a month at least and a year.
pub(super) fn days(reading: &Reading<'_>, index: usize, range: &Range<usize>) -> Vec<Begin> {
    let alone = |token: &crate::scan::Token| match token.sense {
        Sense::Date(Span { from, to }) if from == to && from.month.is_some() && from.year.is_some() => {
            Some((index, token.range.clone(), from))
        }
        _ => None,
    };
    tokens_in(reading, index, range).filter_map(alone).collect()
}

fn lead(passage: &Passage, from: usize, to: usize) -> String {
    passage.flow.at(from..to.max(from)).to_lowercase()
}

/// The last day that a range names, be it that of a span.
pub(super) fn last_day(reading: &Reading<'_>, index: usize, range: &Range<usize>) -> Option<Begin> {
    let whole = |token: &crate::scan::Token| match token.sense {
        Sense::Date(Span { to, .. }) if to.month.is_some() && to.year.is_some() => {
            Some((index, token.range.clone(), to))
        }
        _ => None,
    };
    tokens_in(reading, index, range).filter_map(whole).last()
}

/// The words before a day without the little ones that only lead to it.
fn bare(lead: &str, tongue: Tongue) -> &str {
    let mut bare = lead.trim_end();
    for _ in 0..4 {
        let cut = bare.trim_end_matches([' ', ':', '：', ',', '，', '–', '—', '(']);
        let little = match tongue {
            Tongue::English => lexicon::time("course_little")
                .iter()
                .find_map(|word| cut.strip_suffix(word).filter(|rest| rest.is_empty() || rest.ends_with(' '))),
            Tongue::Chinese => cut.strip_suffix(['为', '是', '于', '在', '定']),
        };
        let Some(rest) = little else { return cut };
        bare = rest;
    }
    bare
}

fn ends_with(text: &str, words: &[&str], tongue: Tongue) -> Option<usize> {
    let cut = |word: &&str| text.strip_suffix(*word);
    let whole = |rest: &str| {
        tongue == Tongue::Chinese || rest.is_empty() || !rest.ends_with(|letter: char| letter.is_alphanumeric())
    };
    words
        .iter()
        .filter(|word| word.is_ascii() == (tongue == Tongue::English))
        .find_map(|word| cut(word).filter(|rest| whole(rest)).map(str::len))
}

/// Whether the day is said to be the first of something.
pub(super) fn begins(passage: &Passage, sentence: &Range<usize>, day: &Range<usize>) -> bool {
    let before = lead(passage, sentence.start, day.start);
    let after = passage.flow.at(day.end..sentence.end.max(day.end));
    let behind = passage.tongue == Tongue::Chinese
        && lexicon::time("course_begins_behind").iter().any(|word| after.starts_with(word));
    behind || ends_with(bare(&before, passage.tongue), lexicon::time("course_begins"), passage.tongue).is_some()
}

/// Whether the day is said to be the last of something.
pub(super) fn ends_on(passage: &Passage, sentence: &Range<usize>, day: &Range<usize>) -> bool {
    subject(passage, sentence, day).is_some()
}

/// What is said to end on the day; empty where the words name nothing.
fn subject(passage: &Passage, sentence: &Range<usize>, day: &Range<usize>) -> Option<String> {
    let before = lead(passage, sentence.start, day.start);
    match passage.tongue {
        Tongue::English => english(&before),
        Tongue::Chinese => chinese(&before, passage.flow.at(day.end..sentence.end.max(day.end))),
    }
}

fn english(before: &str) -> Option<String> {
    let bare = bare(before, Tongue::English);
    let clause = |text: &str| {
        let cut =
            lexicon::time("course_cuts").iter().filter_map(|word| text.rfind(word).map(|at| at + word.len())).max();
        text.get(cut.unwrap_or(0)..).unwrap_or(text).trim().to_owned()
    };
    if let Some(at) = ends_with(bare, lexicon::time("course_ends"), Tongue::English) {
        return bare.get(..at).map(clause).map(|words| without_verb(&words));
    }
    // "The end of the scheme, on 28 February 2027".
    let of =
        lexicon::time("course_end_of").iter().filter_map(|word| bare.rfind(word).map(|at| at + word.len())).max()?;
    let rest = bare.get(of..)?;
    (rest.len() <= 60 && !rest.contains([';', ':'])).then(|| rest.trim().to_owned())
}

/// "The contract runs", "the scheme will": what is said of it, without the verb.
fn without_verb(words: &str) -> String {
    let mut rest = words.trim();
    while let Some(cut) = lexicon::time("course_verbs")
        .iter()
        .find_map(|verb| rest.strip_suffix(verb).filter(|cut| cut.is_empty() || cut.ends_with(' ')))
    {
        rest = cut.trim_end();
    }
    rest.to_owned()
}

fn chinese(before: &str, after: &str) -> Option<String> {
    let behind = lexicon::time("course_ends_behind").iter().any(|word| after.starts_with(word));
    let bare = bare(before, Tongue::Chinese);
    let cut = if behind { Some(bare.len()) } else { ends_with(bare, lexicon::time("course_ends"), Tongue::Chinese) };
    let words = bare.get(..cut?)?;
    let words = words.trim_end_matches(['将', '已', '应', '的', '拟', '于', '在', '均', '即', '便', '才']);
    let start = words
        .rfind(|letter: char| !is_han(letter))
        .map_or(0, |at| at + words.get(at..).and_then(|rest| rest.chars().next()).map_or(1, char::len_utf8));
    words.get(start..).map(str::to_owned)
}

/// Whether the line only says how long something lasts: "Duration: 18 months".
pub(super) fn is_labelled(passage: &Passage, length: &Count) -> bool {
    let before = lead(passage, length.sentence.start, length.range.start);
    let bare = bare(&before, passage.tongue);
    let bare = bare.trim_start_matches(|letter: char| !letter.is_alphanumeric());
    lexicon::time("course_lengths").iter().any(|word| {
        bare == *word
            || before.trim_end().ends_with([':', '：']) && bare.starts_with(word)
            || bare
                .strip_suffix(word)
                .is_some_and(|rest| rest.chars().count() <= 20 && before.trim_end().ends_with([':', '：']))
    })
}

/// "Thirty months counted from the latter date".
pub(super) fn points_back(passage: &Passage, length: &Count) -> bool {
    let after = lead(passage, length.range.end, length.sentence.end);
    let before = lead(passage, length.sentence.start, length.range.start);
    let near: String = after.chars().take(60).collect();
    lexicon::time("course_from_that")
        .iter()
        .any(|word| near.contains(word) || !word.is_ascii() && before.ends_with(word))
}

/// "It lasts", "其期限": the sentence speaks of what was just named.
pub(super) fn opens_with_pointer(passage: &Passage, sentence: &Range<usize>) -> bool {
    let words = lead(passage, sentence.start, sentence.end);
    let words = words.trim_start_matches(|letter: char| !letter.is_alphanumeric());
    lexicon::of(passage.tongue).happening.leaning.iter().any(|word| words.starts_with(word.as_str()))
        || lexicon::time("course_pointing").iter().any(|word| words.starts_with(word))
}

/// "30 months as from 1 March": the length leads to its first day, or follows it at once.
pub(super) fn runs_from(passage: &Passage, length: &Count, day: &Range<usize>) -> bool {
    let other = &lexicon::of(passage.tongue).lasting.other;
    let before = lead(passage, length.sentence.start, length.range.start);
    let near = crate::count::last_letters(&before, if passage.tongue == Tongue::Chinese { 4 } else { 24 });
    let near = near.replace("will last", "lasts");
    let gap = if day.start >= length.range.end {
        passage.flow.at(length.range.end..day.start)
    } else {
        passage.flow.at(day.end..length.range.start.max(day.end))
    };
    let close = gap.chars().count() <= if passage.tongue == Tongue::Chinese { 8 } else { 40 };
    let behind = gap.to_lowercase();
    let plain = |text: &str| !other.iter().any(|word| contains(text, word, passage.tongue));
    close && !gap.contains([';', '；', '.', '。']) && plain(&near) && plain(&behind)
}

/// Every day on which something ends.
pub(super) fn ends(reading: &Reading<'_>, sentences: &mut Sentences) -> Vec<End> {
    let mut found = Vec::new();
    for (index, passage) in reading.passages.iter().enumerate() {
        if matches!(passage.kind, BlockKind::Heading { .. } | BlockKind::Cell { .. }) {
            continue;
        }
        for sentence in &passage.sentences {
            let words = lead(passage, sentence.start, sentence.end);
            let moved = &lexicon::of(passage.tongue).happening.moved;
            if moved.iter().any(|word| contains(&words, word.trim_end(), passage.tongue)) {
                continue;
            }
            for (_, range, day) in days(reading, index, sentence) {
                let Some(subject) = subject(passage, sentence, &range) else { continue };
                found.extend(end(reading, sentences, (index, sentence, range, day), subject));
            }
        }
    }
    rows(reading, sentences, &mut found);
    found
}

type At<'a> = (usize, &'a Range<usize>, Range<usize>, Point);

fn end(
    reading: &Reading<'_>,
    sentences: &mut Sentences,
    (index, sentence, range, day): At<'_>,
    subject: String,
) -> Option<End> {
    let passage = reading.passage(index)?;
    let strong = |sentences: &mut Sentences, text: &str| -> BTreeSet<u32> {
        let words = sentences.words_of(text, passage.tongue);
        words.into_iter().filter(|word| !sentences.vocabulary.is_weak(*word)).collect()
    };
    let last = subject.rsplit(' ').next().unwrap_or_default().to_owned();
    let plain = lexicon::time("course_plain").contains(&last.as_str());
    let head = strong(sentences, &last).into_iter().next().filter(|_| !plain);
    let words = strong(sentences, &subject);
    let states = states_in(reading, index, sentence);
    let (text, tongue) = (lead(passage, sentence.start, sentence.end), passage.tongue);
    Some(End { passage: index, sentence: sentence.clone(), range, day, tongue, subject, text, head, words, states })
}

/// The rows of tables that give a day and say that something ends on it.
fn rows(reading: &Reading<'_>, sentences: &mut Sentences, found: &mut Vec<End>) {
    for row in reading.tables.iter().flat_map(|table| &table.rows) {
        let cells: Vec<usize> = row.iter().flatten().map(|cell| cell.passage).collect();
        let [one, other] = cells.as_slice() else { continue };
        for (day, text) in [(*one, *other), (*other, *one)] {
            let Some((range, point)) = lone_day(reading, day) else { continue };
            let Some(passage) = reading.passage(text) else { continue };
            let words = passage.text().to_lowercase();
            let subject = match passage.tongue {
                Tongue::English => {
                    lexicon::time("course_end_of").iter().find_map(|word| words.strip_prefix(word.trim_start()))
                }
                Tongue::Chinese => {
                    lexicon::time("course_ends_behind").iter().find_map(|word| words.trim().strip_suffix(word))
                }
            };
            let Some(subject) = subject.map(|subject| subject.trim().to_owned()) else { continue };
            let whole = 0..passage.text().len();
            if let Some(mut end) = end(reading, sentences, (text, &whole, range, point), subject) {
                end.passage = day;
                found.push(end);
            }
        }
    }
}

/// The one day that a cell gives and nothing else.
fn lone_day(reading: &Reading<'_>, cell: usize) -> Option<(Range<usize>, Point)> {
    reading.lone_day(cell).filter(|(_, span)| span.from == span.to).map(|(range, span)| (range, span.from))
}

/// The days from which to which something runs: beside each other in a row, or as a span.
pub(super) fn pairs(reading: &Reading<'_>, sentences: &mut Sentences) -> Vec<Pair> {
    let mut found = Vec::new();
    for row in reading.tables.iter().flat_map(|table| &table.rows) {
        let cells: Vec<usize> = row.iter().flatten().map(|cell| cell.passage).collect();
        let days: Vec<(usize, Range<usize>, Point)> =
            cells.iter().filter_map(|cell| lone_day(reading, *cell).map(|(range, day)| (*cell, range, day))).collect();
        let Some(tongue) = cells.first().and_then(|cell| reading.passage(*cell)).map(|passage| passage.tongue) else {
            continue;
        };
        let texts: Vec<&str> = cells.iter().filter_map(|cell| reading.passage(*cell)).map(Passage::text).collect();
        let states: BTreeSet<StateCode> =
            cells.iter().flat_map(|cell| states_in(reading, *cell, &(0..usize::MAX))).collect();
        for pair in days.windows(2) {
            let [(_, _, from), (passage, range, to)] = pair else { continue };
            let words = sentences.words_of(&texts.join(" "), tongue).into_iter().collect();
            let states = states.clone();
            found.push(Pair {
                passage: *passage,
                range: range.clone(),
                from: *from,
                to: *to,
                tongue,
                words,
                states,
                is_row: true,
            });
        }
    }
    for (index, passage) in reading.passages.iter().enumerate() {
        for token in reading.tokens_of(index) {
            let Sense::Date(Span { from, to }) = token.sense else { continue };
            if from == to || from.month.is_none() || from.year.is_none() {
                continue;
            }
            let sentence = passage.sentence(token.range.start);
            let words = sentences.words(reading, index, &sentence).into_iter().collect();
            let states = states_in(reading, index, &sentence);
            let tongue = passage.tongue;
            let range = token.range.clone();
            found.push(Pair { passage: index, range, from, to, tongue, words, states, is_row: false });
        }
    }
    found
}
