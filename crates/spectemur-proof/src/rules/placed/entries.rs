//! Things that a passage, or lines that follow each other, name with a day or a figure each.
//!
//! It must not read what is said of their order.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use crate::count::{Count, contains, words_of};
use crate::document::BlockKind;
use crate::flow::{Tongue, is_han};
use crate::lexicon;
use crate::list::state_of;
use crate::passage::Passage;
use crate::reading::Reading;
use crate::scan::{Bound, Sense, Token};
use crate::sentences::tokens_in;

/// Fewer than this are no order.
const LEAST: usize = 3;
/// More than so many are a register.
const MOST: usize = 40;
/// Letters of a name before its day or figure.
const NAME: usize = 90;
/// A line of a list with one of them is no longer.
const LINE: usize = 120;

/// One thing with its day or figure.
#[derive(Clone, Debug)]
pub(super) struct Entry {
    /// As it is shown.
    pub(super) name: String,
    /// The words that stand before it and before no other.
    keys: BTreeSet<String>,
    pub(super) value: i64,
    pub(super) passage: usize,
    pub(super) range: Range<usize>,
}

impl Entry {
    /// What tells it from the others of its group.
    pub(super) fn at(&self) -> usize {
        self.passage * 100_000 + self.range.start
    }
}

/// Things that are set beside each other.
#[derive(Debug)]
pub(super) struct Group {
    pub(super) entries: Vec<Entry>,
    pub(super) is_of_days: bool,
    /// Whether no figure of the same unit stands beside them without a name.
    pub(super) is_whole: bool,
    pub(super) tongue: Tongue,
    pub(super) part: u32,
    pub(super) first: usize,
    pub(super) last: usize,
}

/// A day or figure with its unit, by which it is compared with others.
struct Value {
    value: i64,
    kind: String,
    range: Range<usize>,
}

/// The groups of a document, in order of place.
pub(super) fn groups(reading: &Reading<'_>) -> Vec<Group> {
    let mut found: Vec<Group> = Vec::new();
    let mut run: Vec<(usize, String, Entry)> = Vec::new();
    for (index, passage) in reading.prose() {
        let line = line(reading, index, passage);
        let goes_on = run.last().is_none_or(|(last, kind, _)| {
            *last + 1 == index && line.as_ref().is_some_and(|(_, other, _)| other == kind)
        });
        if !goes_on {
            found.extend(lines(reading, std::mem::take(&mut run)));
        }
        run.extend(line);
        found.extend(inside(reading, index, passage));
    }
    found.extend(lines(reading, run));
    found.sort_by_key(|group| group.first);
    found
}

fn lines(reading: &Reading<'_>, run: Vec<(usize, String, Entry)>) -> Option<Group> {
    let passage = reading.passage(run.first()?.0)?;
    let is_of_days = run.first()?.1.starts_with('d');
    group(passage, is_of_days, run.into_iter().map(|(_, _, entry)| entry).collect())
}

/// A line that holds one day or one figure.
fn line(reading: &Reading<'_>, index: usize, passage: &Passage) -> Option<(usize, String, Entry)> {
    let is_line = matches!(passage.kind, BlockKind::Item { .. }) || passage.own.is_some();
    if !is_line || passage.text().chars().count() > LINE {
        return None;
    }
    let start = passage.sentences.first().map_or(0, |first| first.start);
    let all = values(reading, index, &(start..passage.text().len()));
    let days: Vec<&Value> = all.iter().filter(|value| value.kind.starts_with('d')).collect();
    let figures: Vec<&Value> = all.iter().filter(|value| !value.kind.starts_with('d')).collect();
    let only = match (days.as_slice(), figures.as_slice()) {
        ([only], []) | ([], [only]) | ([only], [_, ..]) => only,
        _ => return None,
    };
    let label = start..only.range.start;
    let bare = only.kind.starts_with('d') || is_bare(reading, (index, passage), &cut(passage, &label));
    let entry = entry(reading, (index, passage), &label, only).filter(|_| bare)?;
    Some((index, only.kind.clone(), entry))
}

/// The days, and the figures of one unit, that one passage gives of different things.
fn inside(reading: &Reading<'_>, index: usize, passage: &Passage) -> Vec<Group> {
    let mut days: BTreeMap<String, Vec<Entry>> = BTreeMap::new();
    let mut found: Vec<Group> = Vec::new();
    for sentence in &passage.sentences {
        let (mut last, mut last_day) = (sentence.start, sentence.start);
        let mut run: Vec<Entry> = Vec::new();
        let mut unit = String::new();
        for value in values(reading, index, sentence) {
            // A figure between a name and its day belongs to what is said of it.
            let is_day = value.kind.starts_with('d');
            let label = if is_day { last_day } else { last }..value.range.start;
            last = value.range.end;
            let entry = entry(reading, (index, passage), &label, &value);
            if is_day {
                last_day = value.range.end;
                days.entry(value.kind).or_default().extend(entry);
                continue;
            }
            let entry = entry.filter(|_| is_bare(reading, (index, passage), &cut(passage, &label)));
            // Figures of one unit that follow each other, and no other figure between them.
            if entry.is_none() || value.kind != unit {
                let broken = value.kind == unit;
                let known = group(passage, false, std::mem::take(&mut run));
                found.extend(known.map(|group| Group { is_whole: !broken, ..group }));
            }
            unit = value.kind;
            run.extend(entry);
        }
        found.extend(group(passage, false, run));
    }
    found.extend(days.into_values().filter_map(|entries| group(passage, true, entries)));
    found
}

/// Whether the words before a figure are a name and no more: no total, no part and no change.
fn is_bare(reading: &Reading<'_>, (index, passage): (usize, &Passage), label: &Range<usize>) -> bool {
    let text = passage.flow.at(label.clone()).to_lowercase();
    let lexicon = lexicon::of(passage.tongue);
    let words = lexicon.total.iter().chain(&lexicon.placing.not_bare);
    let of_state = tokens_in(reading, index, label).any(|token| state_of(token).is_some());
    let long = match passage.tongue {
        Tongue::Chinese => text.chars().filter(|letter| is_han(*letter)).count() > 12,
        Tongue::English => words_of(&text).count() > 14,
    };
    let text = if passage.tongue == Tongue::Chinese { crate::count::last_letters(&text, 12) } else { text };
    (!long || of_state) && !words.into_iter().any(|word| contains(&text, word, passage.tongue))
}

/// The days and figures of a range, with what they are compared by.
fn values(reading: &Reading<'_>, index: usize, range: &Range<usize>) -> Vec<Value> {
    let mut found: Vec<Value> = tokens_in(reading, index, range)
        .filter_map(|token| {
            let Sense::Date(span) = &token.sense else { return None };
            let point = span.from;
            // Days are compared with days that are as exact.
            let known = [point.year.is_some(), point.month.is_some(), point.day.is_some()];
            let exact = known.map(|known| if known { 'x' } else { '-' });
            let kind = format!("d{}", exact.iter().collect::<String>());
            (span.from == span.to).then(|| Value { value: point.order(), kind, range: token.range.clone() })
        })
        .collect();
    if let Some(passage) = reading.passage(index) {
        let numbers = tokens_in(reading, index, range);
        let numbers = numbers.filter(|token| matches!(token.sense, Sense::Number { .. }));
        found.extend(numbers.filter_map(|token| year(passage, token)));
    }
    let counts = reading.counts_of(index).iter().filter(|count| count.range.start >= range.start);
    let counts = counts.filter(|count| count.range.end <= range.end && count.bound == Bound::Exact);
    for count in counts.filter(|count| !count.head.is_time && !count.cues.wished) {
        let other =
            found.iter().any(|known| known.range.start < count.range.end && count.range.start < known.range.end);
        if !other {
            found.push(Value { value: count.value.0, kind: kind_of(reading, count), range: count.range.clone() });
        }
    }
    found.sort_by_key(|value| value.range.start);
    found
}

/// A year of an earlier century, which stands there without a noun.
fn year(passage: &Passage, token: &Token) -> Option<Value> {
    let text = passage.flow.at(token.range.clone());
    let year = text.parse::<i64>().ok().filter(|year| text.len() == 4 && (1000..1900).contains(year))?;
    let rest = passage.text().get(token.range.end..).unwrap_or_default().trim_start();
    let word = rest.split(|letter: char| !letter.is_alphabetic()).next().unwrap_or_default();
    let little = lexicon::of(Tongue::English).defining.little.iter().any(|known| known == word);
    let bare = passage.tongue == Tongue::English && (word.is_empty() || little);
    bare.then(|| Value { value: year * 10_000, kind: "dx--".to_owned(), range: token.range.clone() })
}

/// By what a figure is compared: its currency, or the letters right behind it.
fn kind_of(reading: &Reading<'_>, count: &Count) -> String {
    let Some(passage) = reading.passage(count.passage) else { return String::new() };
    if let Some(currency) = &count.currency {
        return format!("c{currency}");
    }
    let rest = passage.text().get(count.range.end..).unwrap_or_default();
    let unit = match passage.tongue {
        Tongue::Chinese => rest.chars().next().filter(|letter| is_han(*letter)).map_or_else(String::new, String::from),
        Tongue::English => {
            let rest = rest.strip_prefix(' ').unwrap_or_default();
            let end = rest.find(|letter: char| !letter.is_alphabetic()).unwrap_or(rest.len());
            let word = rest.get(..end).unwrap_or_default();
            let little = lexicon::of(Tongue::English).defining.little.iter().any(|known| known == word);
            if little { String::new() } else { word.trim_end_matches('s').to_owned() }
        }
    };
    format!("n{unit}")
}

/// What stands before a day or figure, as far as it can be a name.
fn entry(
    reading: &Reading<'_>,
    (index, passage): (usize, &Passage),
    label: &Range<usize>,
    value: &Value,
) -> Option<Entry> {
    let label = cut(passage, label);
    let keys = keys(reading, (index, passage), &label);
    // A figure behind two names is of neither alone.
    let several = keys.iter().filter(|key| key.starts_with('=')).count() > 1;
    let name = shown(reading, (index, passage), &label);
    (!keys.is_empty() && !several).then(|| Entry {
        name,
        keys,
        value: value.value,
        passage: index,
        range: value.range.clone(),
    })
}

/// The clause right before it, or, where that says nothing, the one before as well.
fn cut(passage: &Passage, label: &Range<usize>) -> Range<usize> {
    let text = passage.flow.at(label.clone());
    let letters = |text: &str| text.chars().filter(|letter| is_han(*letter)).count();
    let mut start = 0;
    if passage.tongue == Tongue::Chinese {
        let cuts: Vec<usize> = text
            .match_indices([',', '，', ';', '；', '、', '。', ':', '：'])
            .map(|(at, mark)| at + mark.len())
            .collect();
        start = cuts.iter().rev().copied().find(|at| letters(text.get(*at..).unwrap_or_default()) >= 2).unwrap_or(0);
    }
    let length = text.get(start..).unwrap_or_default().chars().count();
    let skipped = length.saturating_sub(NAME);
    let start = text.get(start..).unwrap_or_default().char_indices().nth(skipped).map_or(start, |(at, _)| start + at);
    label.start + start..label.end
}

/// The name as it is shown: a State, or the words themselves.
fn shown(reading: &Reading<'_>, (index, passage): (usize, &Passage), label: &Range<usize>) -> String {
    let state = tokens_in(reading, index, label).filter(|token| state_of(token).is_some()).last();
    let range = state.map_or_else(|| label.clone(), |token| token.range.clone());
    let marks = |letter: char| !letter.is_alphanumeric() && !matches!(letter, '《' | '》' | '“' | '”');
    passage.flow.at(range).trim_matches(marks).to_owned()
}

/// The words by which a thing is known again: its State, words with capitals, pairs of letters.
fn keys(reading: &Reading<'_>, (index, passage): (usize, &Passage), range: &Range<usize>) -> BTreeSet<String> {
    let states = tokens_in(reading, index, range).filter_map(state_of).map(|state| format!("={state}"));
    let mut found: BTreeSet<String> = states.collect();
    let text = passage.flow.at(range.clone());
    match passage.tongue {
        Tongue::English if !found.is_empty() => {}
        Tongue::English => {
            let months = |word: &str| lexicon::of(Tongue::English).months.contains(&word.to_lowercase());
            let proper = words_of(text).filter(|(at, word)| {
                word.chars().next().is_some_and(char::is_uppercase)
                    && word.chars().count() >= 3
                    && !months(word)
                    && (*at > 0 || range.start > 0)
                    && !lexicon::of(Tongue::English).stop.contains(&word.to_lowercase())
            });
            found.extend(proper.map(|(_, word)| word.to_owned()));
        }
        Tongue::Chinese => {
            let letters: Vec<char> = text.chars().collect();
            let pairs = letters.windows(2).filter(|pair| pair.iter().all(|letter| is_han(*letter)));
            found.extend(pairs.map(|pair| pair.iter().collect::<String>()));
        }
    }
    found
}

/// Those with a name of their own, where there are enough of them; of two days of one thing the first counts.
fn group(passage: &Passage, is_of_days: bool, entries: Vec<Entry>) -> Option<Group> {
    let mut known: Vec<Entry> = Vec::new();
    for entry in entries {
        if known.iter().all(|other| other.keys != entry.keys) {
            known.push(entry);
        }
    }
    let mut often: BTreeMap<String, usize> = BTreeMap::new();
    for key in known.iter().flat_map(|entry| &entry.keys) {
        *often.entry(key.clone()).or_default() += 1;
    }
    if passage.tongue == Tongue::Chinese && !is_of_days {
        shorten_first(&mut known);
    }
    known.iter_mut().for_each(|entry| entry.keys.retain(|key| often.get(key) == Some(&1)));
    known.retain(|entry| !entry.keys.is_empty());
    let (first, last) = (known.first()?.passage, known.last()?.passage);
    let most = known.iter().map(|entry| entry.value).max().unwrap_or(0);
    let sum: i64 = known.iter().map(|entry| entry.value).sum();
    // The greatest may be all of the others together.
    let sized = (LEAST..=MOST).contains(&known.len()) && (is_of_days || sum != most * 2);
    sized.then_some(Group {
        entries: known,
        is_of_days,
        is_whole: true,
        tongue: passage.tongue,
        part: passage.part,
        first,
        last,
    })
}

/// The first of several figures has the words of what is counted behind its name: "立法类已落实128条，执法类84条".
fn shorten_first(entries: &mut [Entry]) {
    let Some((first, rest)) = entries.split_first_mut() else { return };
    let longest = rest.iter().map(|entry| entry.name.chars().count()).max().unwrap_or(0);
    let kept: String = first.name.chars().take(longest).collect();
    if kept.chars().count() >= 2 {
        first.keys.retain(|key| key.starts_with('=') || kept.contains(key.as_str()));
    }
}

impl Group {
    /// Whether one is known by this word.
    pub(super) fn is_key(&self, word: &str) -> bool {
        self.entries.iter().any(|entry| entry.keys.iter().any(|key| key.to_lowercase() == word))
    }

    /// Those that a range names, in order of place.
    pub(super) fn named(
        &self,
        reading: &Reading<'_>,
        index: usize,
        passage: &Passage,
        range: &Range<usize>,
    ) -> Vec<(usize, &Entry)> {
        let text = passage.flow.at(range.clone());
        let states: Vec<(usize, String)> = tokens_in(reading, index, range)
            .filter_map(|token| Some((token.range.start, format!("={}", state_of(token)?))))
            .collect();
        let mut found: Vec<(usize, &Entry)> = Vec::new();
        for entry in &self.entries {
            let place = entry.keys.iter().filter_map(|key| match key.strip_prefix('=') {
                Some(_) => states.iter().find(|(_, state)| state == key).map(|(at, _)| *at),
                None => match passage.tongue {
                    Tongue::English => words_of(text).find(|(_, word)| word == key).map(|(at, _)| range.start + at),
                    Tongue::Chinese => text.find(key.as_str()).map(|at| range.start + at),
                },
            });
            found.extend(place.min().map(|at| (at, entry)));
        }
        found.sort_by_key(|(at, _)| *at);
        found
    }
}
