//! Things that are said to stand in the order of their figures or days, and one of them that does not: "in descending
//! order", "由长至短", "in order of accession".
//!
//! The order must be said, and all of the others must stand in it. It must not judge an order that is only asked for.

use std::collections::BTreeMap;
use std::ops::Range;

use regex::Regex;

use super::finding;
use crate::count::Count;
use crate::document::BlockKind;
use crate::finding::{Confidence, Detail, Finding};
use crate::lexicon;
use crate::passage::Passage;
use crate::reading::Reading;
use crate::scan::{ByTongue, Sense, pattern};

/// Fewer than this are no order.
const LEAST: usize = 3;
/// So many passages lie between the words and what they order.
const REACH: usize = 3;
/// A line of a list is no longer than this, in letters.
const LINE: usize = 160;
/// A list is no longer than this.
const MOST: usize = 200;

/// In which order things stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Order {
    Down,
    Up,
    Dated,
    /// Up or down, whichever they keep.
    Placed,
}

/// One of those that stand in order: its value, and where it is.
#[derive(Clone, Debug)]
struct One {
    value: i64,
    passage: usize,
    range: Range<usize>,
}

/// The patterns of each order, and those of what is only wished.
struct Patterns {
    orders: Vec<(Order, Regex)>,
    wished: Vec<String>,
}

static PATTERNS: ByTongue<Patterns> = ByTongue::new(|tongue| {
    let words = &lexicon::of(tongue).sorting;
    let rows = [
        (Order::Down, &words.down),
        (Order::Up, &words.up),
        (Order::Dated, &words.dated),
        (Order::Placed, &words.placed),
    ];
    let orders = rows.into_iter().filter(|(_, words)| !words.is_empty());
    let orders = orders.map(|(order, words)| (order, pattern(&words.join("|")))).collect();
    Patterns { orders, wished: words.wished.clone() }
});

/// Finds what does not stand in the order that is told.
pub(super) fn find(reading: &Reading<'_>, found: &mut Vec<Finding>) {
    for (index, passage) in reading.passages.iter().enumerate() {
        if matches!(passage.kind, BlockKind::Cell { .. }) {
            continue;
        }
        for sentence in sentences(passage) {
            let Some((order, at)) = told(passage, &sentence) else { continue };
            let Some((before, one)) = judge(reading, index, &sentence, order) else { continue };
            let words = |one: &One| Detail::Text(reading.words_at(one.passage, &one.range));
            let places = [(index, at), (before.passage, before.range.clone()), (one.passage, one.range.clone())];
            let spots = places.iter().filter_map(|(passage, range)| reading.spot_at(*passage, range)).collect();
            let details = [("one", words(&before)), ("other", words(&one))];
            found.push(finding("said-twice", Confidence::Probable, spots, details).case("turned"));
        }
    }
}

/// The sentences of a passage; of a title the whole of it.
fn sentences(passage: &Passage) -> Vec<Range<usize>> {
    if passage.sentences.is_empty() {
        std::iter::once(0..passage.text().len()).collect()
    } else {
        passage.sentences.clone()
    }
}

/// The order that a sentence tells, and the words that do.
fn told(passage: &Passage, sentence: &Range<usize>) -> Option<(Order, Range<usize>)> {
    let said = passage.flow.at(sentence.clone()).to_lowercase();
    let patterns = PATTERNS.of(passage.tongue);
    if said.len() != sentence.len() || patterns.wished.iter().any(|word| said.contains(word.as_str())) {
        return None;
    }
    patterns.orders.iter().find_map(|(order, pattern)| {
        let hit = pattern.find(&said)?;
        Some((*order, sentence.start + hit.start()..sentence.start + hit.end()))
    })
}

/// The one that breaks the order, with the one before it; nothing where any of those that can be meant stand in order.
fn judge(reading: &Reading<'_>, index: usize, sentence: &Range<usize>, order: Order) -> Option<(One, One)> {
    let mut broken = None;
    let candidates = candidates(reading, index, sentence, order);
    let several = candidates.len() > 1;
    for ones in candidates {
        let orders = if order == Order::Placed { vec![Order::Down, Order::Up] } else { vec![order] };
        // Of three that are not in order one is soon the only one that is not.
        let least = if order == Order::Placed || several { LEAST + 1 } else { LEAST };
        let level = ones.first().is_none_or(|first| ones.iter().all(|one| one.value == first.value));
        if ones.len() < least || ones.len() > MOST || level {
            continue;
        }
        let judged: Vec<Vec<usize>> = orders.iter().map(|order| misplaced(&ones, *order)).collect();
        if judged.iter().any(Vec::is_empty) {
            return None;
        }
        let [only] = judged.iter().min_by_key(|misplaced| misplaced.len())?.as_slice() else { continue };
        let beside = only.checked_sub(1).or(Some(only + 1))?;
        let pair = ones.get(beside).cloned().zip(ones.get(*only).cloned());
        broken = broken.or(pair);
    }
    broken
}

/// The fewest that must go for the others to stand in order.
fn misplaced(ones: &[One], order: Order) -> Vec<usize> {
    let sign = if order == Order::Down { -1 } else { 1 };
    let values: Vec<i64> = ones.iter().map(|one| one.value * sign).collect();
    let goes = |without: Option<usize>| {
        let kept: Vec<i64> =
            values.iter().enumerate().filter(|(at, _)| Some(*at) != without).map(|(_, value)| *value).collect();
        kept.windows(2).all(|two| two.first() <= two.last())
    };
    if goes(None) {
        return Vec::new();
    }
    // Of two neighbours that change places the later one is told.
    let single = (0..values.len()).rev().find(|at| goes(Some(*at)));
    single.map_or_else(|| vec![0, 1], |at| vec![at])
}

/// What the words can order, the nearest first: the rows of a table, the lines of a list, what a sentence names.
fn candidates(reading: &Reading<'_>, index: usize, sentence: &Range<usize>, order: Order) -> Vec<Vec<One>> {
    let mut found = rows(reading, index, order);
    found.extend(lines(reading, index, order));
    if found.is_empty() {
        let near = index.saturating_sub(1)..(index + 2).min(reading.passages.len());
        for at in near.filter(|at| reading.passage(*at).is_some_and(Passage::is_prose)) {
            let Some(passage) = reading.passage(at) else { continue };
            let known = passage.sentences.iter();
            // An order of nothing that is named is that of what stands nearest.
            let near = known.filter(|other| at != index || touches(other, sentence));
            found.extend(near.flat_map(|sentence| inline(reading, at, sentence, order)));
        }
    }
    found
}

fn touches(one: &Range<usize>, other: &Range<usize>) -> bool {
    one.start <= other.end + 2 && other.start <= one.end + 2
}

/// The days of a range, where each is one day, month or year, and all are as exact.
fn days(reading: &Reading<'_>, index: usize, range: &Range<usize>) -> Vec<One> {
    let mut found = Vec::new();
    for token in reading.tokens_of(index).iter().filter(|token| range.contains(&token.range.start)) {
        let Sense::Date(span) = &token.sense else { continue };
        if span.from != span.to {
            continue;
        }
        let one = One { value: span.from.order(), passage: index, range: token.range.clone() };
        found.push((one, span.from.year.is_some()));
    }
    // A day without its year is of the year before it.
    let dated = found.iter().filter(|(_, dated)| *dated).count();
    let even = dated == 0 || dated == found.len();
    found.into_iter().filter(|_| even).map(|(one, _)| one).collect()
}

/// The figures of one kind, or the days, that a sentence names.
fn inline(reading: &Reading<'_>, index: usize, sentence: &Range<usize>, order: Order) -> Vec<Vec<One>> {
    if order == Order::Dated {
        return vec![days(reading, index, sentence)];
    }
    let counts: Vec<&Count> =
        reading.counts_of(index).iter().filter(|count| sentence.contains(&count.range.start)).collect();
    let mut kinds: BTreeMap<(&Option<String>, &str), Vec<One>> = BTreeMap::new();
    for count in counts {
        kinds.entry((&count.currency, count.head.noun.as_str())).or_default().push(one(count));
    }
    let dated = Some(days(reading, index, sentence)).filter(|_| order == Order::Placed);
    kinds.into_values().chain(dated).collect()
}

fn one(count: &Count) -> One {
    One { value: count.value.0, passage: count.passage, range: count.range.clone() }
}

/// A line of a list holds no more than a sentence.
fn is_line(passage: &Passage) -> bool {
    let short = passage.text().chars().count() <= LINE;
    matches!(passage.kind, BlockKind::Item { .. }) && short
        || !matches!(passage.kind, BlockKind::Cell { .. } | BlockKind::Item { .. })
            && passage.own.is_some()
            && passage.text().chars().count() * 2 <= LINE
}

/// The lines of the list behind or before the words, each with one figure or day.
fn lines(reading: &Reading<'_>, index: usize, order: Order) -> Vec<Vec<One>> {
    let is = |at: &usize| *at != index && reading.passage(*at).is_some_and(is_line);
    let behind = (index + 1..(index + 1 + REACH).min(reading.passages.len())).find(is);
    let before = (index.saturating_sub(REACH)..index).rev().find(is);
    let mut runs: Vec<Vec<usize>> = Vec::new();
    if let Some(first) = behind {
        runs.push((first..reading.passages.len()).take_while(is).take(MOST).collect());
    }
    if let Some(last) = before {
        let mut run: Vec<usize> = (0..=last).rev().take_while(is).take(MOST).collect();
        run.reverse();
        runs.push(run);
    }
    runs.iter().filter_map(|run| run.iter().map(|at| line(reading, *at, order)).collect()).collect()
}

/// The one figure of a line, or its last day.
fn line(reading: &Reading<'_>, at: usize, order: Order) -> Option<One> {
    let passage = reading.passage(at)?;
    if order == Order::Dated {
        let all = days(reading, at, &(0..passage.text().len()));
        return all.first().filter(|_| all.len() == 1).cloned();
    }
    let counts: Vec<&Count> = reading.counts_of(at).iter().collect();
    if let [only] = counts.as_slice() {
        return Some(one(only));
    }
    // A figure that closes the line counts what stands over the list.
    let numbers = reading.tokens_of(at).iter().filter_map(|token| match &token.sense {
        Sense::Number { value, .. } => Some((value, &token.range)),
        _ => None,
    });
    let numbers: Vec<_> = numbers.collect();
    let [(value, range)] = numbers.as_slice() else { return None };
    counts.is_empty().then(|| One { value: value.0, passage: at, range: (*range).clone() })
}

/// The columns of the table behind or before the words.
fn rows(reading: &Reading<'_>, index: usize, order: Order) -> Vec<Vec<One>> {
    let near =
        |first: usize, last: usize| index < first && first - index <= REACH || index > last && index - last <= REACH;
    let tables = reading.tables.iter().zip(&reading.grids).filter(|(table, _)| {
        let cells = || table.rows.iter().flatten().flatten().map(|cell| cell.passage);
        cells().min().zip(cells().max()).is_some_and(|(first, last)| near(first, last))
    });
    let mut found = Vec::new();
    for (table, grid) in tables {
        let body = grid.rows.iter().filter(|row| !row.is_total);
        if order == Order::Dated {
            let width = table.rows.iter().map(Vec::len).max().unwrap_or(0);
            for column in 0..width {
                let ones = body.clone().filter_map(|row| {
                    let cell = *row.cells.get(&column)?;
                    let all = days(reading, cell, &(0..reading.passage(cell)?.text().len()));
                    all.first().filter(|_| all.len() == 1).cloned()
                });
                found.push(ones.collect());
            }
            continue;
        }
        for column in grid.columns.iter().filter(|column| !column.is_ordinal && !column.is_total) {
            let ones = body.clone().filter_map(|row| {
                let figure = row.figures.get(&column.at)?;
                let passage = *row.cells.get(&column.at)?;
                Some(One { value: figure.value.0, passage, range: figure.range.clone() })
            });
            found.push(ones.collect());
        }
    }
    found
}
