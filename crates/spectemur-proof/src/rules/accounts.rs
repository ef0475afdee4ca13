//! Figures of one matter over several paragraphs under one heading: a whole, its parts and what is left of it (`left`),
//! and a stock that begins with so many, gains and loses some, and ends with so many (`stock`).
//!
//! It must not judge what any reading of the figures between explains, nor figures of two units.

mod left;
mod stock;

use super::sums;
use crate::count::{Count, contains};
use crate::finding::{Finding, Spot};
use crate::flow::Tongue;
use crate::lexicon;
use crate::passage::Passage;
use crate::reading::Reading;

/// So many paragraphs before one its whole may stand.
const BEFORE: usize = 3;
/// So many figures are held against each other.
const MOST: usize = 24;
/// So many figures may be parts of parts.
const NESTED: usize = 4;

/// A figure of the run.
#[derive(Clone, Copy)]
pub(super) struct Figure<'a> {
    pub(super) count: &'a Count,
    pub(super) unit: Option<&'static str>,
    /// Whether it is said of the figure before it.
    pub(super) is_nested: bool,
    /// Whether it is of another time, with which something is compared.
    pub(super) is_compared: bool,
}

/// Finds rests and stocks that the figures around them do not give.
pub(super) fn find(reading: &Reading<'_>, found: &mut Vec<Finding>) {
    for (index, passage) in reading.prose() {
        let run = run(reading, index, passage);
        for (at, figure) in run.iter().enumerate().filter(|(_, figure)| figure.count.passage == index) {
            let settled = left::settled(reading, &run, at);
            found.retain(|known| known.kind != "parts-and-whole" || !is_within(known, &settled));
            let told = left::judge(reading, &run, at).or_else(|| stock::judge(reading, &run, at));
            let Some(told) = told else { continue };
            let place = reading.spot(figure.count);
            let known = found.iter().any(|other| {
                other.spots.iter().any(|spot| place.as_ref().is_some_and(|place| place.figure == spot.figure))
            });
            if !known {
                found.push(told);
            }
        }
    }
}

/// Whether a finding speaks of nothing but these places.
fn is_within(finding: &Finding, places: &[Spot]) -> bool {
    let known = |spot: &Spot| places.iter().any(|place| place.figure == spot.figure);
    !places.is_empty() && finding.spots.iter().all(known)
}

/// The figures of a paragraph with those of the paragraphs before it under the same heading.
pub(super) fn run<'a>(reading: &'a Reading<'_>, index: usize, passage: &Passage) -> Vec<Figure<'a>> {
    let mut run: Vec<Figure<'_>> = Vec::new();
    for at in index.saturating_sub(BEFORE)..=index {
        let Some(there) = reading.passage(at).filter(|there| there.is_prose()) else { continue };
        if there.heading != passage.heading || there.part != passage.part || there.tongue != passage.tongue {
            continue;
        }
        let counts = reading.counts_of(at);
        let plain = counts.iter().filter(|count| sums::adds(count) && !count.cues.weak && count.value.0 > 0);
        run.extend(plain.map(|count| Figure {
            count,
            unit: sums::unit(reading, count),
            is_nested: is_nested(there, counts, count),
            is_compared: is_compared(there, count),
        }));
    }
    // "Income of 12.4, of which 11.8 here and 0.6 there": both are parts of the one before.
    for at in 2..run.len() {
        let values = |place: usize| run.get(place).map_or(0, |figure| figure.count.value.0);
        let inner =
            run.get(at - 1).is_some_and(|before| before.is_nested) && values(at - 2) == values(at - 1) + values(at);
        if let Some(figure) = run.get_mut(at).filter(|_| inner) {
            figure.is_nested = true;
        }
    }
    let from = run.len().saturating_sub(MOST);
    run.split_off(from)
}

/// "26, of which nine": whether a figure is said of the one before it in its sentence.
fn is_nested(passage: &Passage, counts: &[Count], count: &Count) -> bool {
    let before = counts.iter().rfind(|other| other.range.end <= count.range.start && other.sentence == count.sentence);
    let Some(before) = before else { return false };
    let gap = passage.flow.at(before.range.end..count.range.start).to_lowercase();
    let words = &lexicon::of(passage.tongue).of_these;
    let after = passage.flow.at(count.range.end..count.sentence.end.max(count.range.end)).to_lowercase();
    let after: String = super::until_next_clause(&after).chars().take(12).collect();
    let marks = [',', '，', ';', '；', ' ', '有'];
    // "Of which one gave most, while interest yielded 70": said of another figure.
    let leads = words.iter().filter(|word| contains(&gap, word, passage.tongue)).any(|word| {
        let behind = gap.rsplit_once(word.as_str()).map_or("", |(_, behind)| behind).trim_matches(marks.as_slice());
        !behind.contains([',', '，', ';', '；', '.', '。'])
    });
    // "Of which 118 here, interest 6": what follows such a figure closely is one as well.
    let close = gap.chars().count() <= if passage.tongue == Tongue::Chinese { 10 } else { 24 };
    let goes_on =
        || close && gap.contains([',', '，', '、']) && (before.cues.of_these || is_nested(passage, counts, before));
    leads || goes_on() || words.iter().any(|word| contains(&after, word, passage.tongue))
}

/// Whether the words around a figure say that it is of an earlier time, or by how much something changed.
fn is_compared(passage: &Passage, count: &Count) -> bool {
    let words = &lexicon::of(passage.tongue).changing;
    let before = passage.flow.at(count.sentence.start..count.range.start).to_lowercase();
    let lead = before.rsplit([',', '，', ';', '；', '(']).next().unwrap_or_default();
    let tail = passage.flow.at(count.phrase.end..count.sentence.end.max(count.phrase.end)).to_lowercase();
    let tail = if tail.starts_with([',', '，', ';', '；']) { "" } else { super::until_next_clause(&tail) };
    let has = |words: &[String], text: &str| words.iter().any(|word| contains(text, word, passage.tongue));
    let yearly = words.yearly.iter().filter(|word| !words.now.contains(*word)).cloned().collect::<Vec<String>>();
    let ends = words.against.iter().any(|word| lead.trim_end().ends_with(word.as_str()));
    let than = words.than.iter().any(|word| lead.contains(word.as_str()) && word.chars().all(crate::flow::is_han));
    let by = passage.tongue == Tongue::English && {
        let mut last = crate::count::words_of(lead).map(|(_, word)| word).collect::<Vec<_>>().into_iter().rev();
        last.next().is_some_and(|word| words.by.iter().any(|by| by == word))
            && last.take(2).any(|word| words.up.iter().chain(&words.down).any(|known| known == word))
    };
    ends || than || by || has(&yearly, lead) || has(&yearly, tail)
}

/// Whether the nouns of two figures are others.
fn has_other_noun(one: &Count, other: &Count) -> bool {
    let named = |head: &crate::count::Head| !head.is_elided && !head.noun.is_empty();
    named(&one.head) && named(&other.head) && one.head.noun != other.head.noun
}

/// Whether two figures can be counted together.
pub(super) fn is_of_one(one: &Figure<'_>, other: &Figure<'_>) -> bool {
    let counted = one.unit.is_some() && one.unit == other.unit;
    if has_other_noun(one.count, other.count) && !counted && one.count.head.is_states != other.count.head.is_states {
        return false;
    }
    one.count.currency == other.count.currency
        && one.unit.zip(other.unit).is_none_or(|(one, other)| one == other)
        && one.count.head.is_time == other.count.head.is_time
}

/// Every sum of the values, with any of the others.
fn with_any(sum: i64, others: &[i64]) -> Vec<i64> {
    let others = others.get(..NESTED).unwrap_or(others);
    let chosen = |choice: u32| others.iter().enumerate().filter(move |(at, _)| choice & (1 << at) != 0);
    (0_u32..1 << others.len()).map(|choice| sum + chosen(choice).map(|(_, value)| value).sum::<i64>()).collect()
}
