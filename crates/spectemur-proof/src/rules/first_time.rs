//! What is said to be so for the first time, and was so before: "exceeded 40 for the first time", "2024年首次举办".
//!
//! It must not judge what happens once for all, such as the founding of a body.

use std::collections::BTreeSet;
use std::ops::Range;

use super::changes::own_year;
use super::finding;
use super::series::{Series, Words};
use crate::count::contains;
use crate::finding::{Confidence, Detail, Finding};
use crate::flow::Tongue;
use crate::lexicon;
use crate::passage::Passage;
use crate::reading::Reading;
use crate::rules::denial::denies;
use crate::sentences::{Sentences, clause_about, tokens_in, years_in};

/// So much of what is said must be said of the earlier time, by weight.
const SAME: f64 = 0.6;
/// And so many words.
const WORDS: usize = 3;

/// Something that is told as new.
struct Claim<'a> {
    index: usize,
    passage: &'a Passage,
    cue: Range<usize>,
    clause: Range<usize>,
    sentence: &'a Range<usize>,
    year: i16,
}

/// Finds what was so at an earlier time.
pub(super) fn find(reading: &Reading<'_>, sentences: &mut Sentences, series: &[Series], found: &mut Vec<Finding>) {
    let own = own_year(reading);
    for (index, passage) in reading.prose() {
        for sentence in &passage.sentences {
            let Some(claim) = claim(reading, (index, passage), sentence, own) else { continue };
            found.extend(in_series(reading, &claim, series).or_else(|| in_text(reading, sentences, &claim)));
        }
    }
}

fn claim<'a>(
    reading: &Reading<'_>,
    (index, passage): (usize, &'a Passage),
    sentence: &'a Range<usize>,
    own: Option<i16>,
) -> Option<Claim<'a>> {
    let words = &lexicon::of(passage.tongue).ranking;
    let text = passage.flow.at(sentence.clone()).to_lowercase();
    let at = words.first_time.iter().find_map(|word| {
        let at = text.find(word.as_str()).filter(|_| contains(&text, word, passage.tongue))?;
        Some(at..at + word.len())
    })?;
    let cue = sentence.start + at.start..sentence.start + at.end;
    let clause = clause_about(passage, sentence, &cue, 1);
    let said = passage.flow.at(clause.clone()).to_lowercase();
    let open = words
        .since
        .iter()
        .any(|word| passage.tongue == Tongue::English && contains(&said, &format!("{word} the"), passage.tongue));
    let ahead = lexicon::of(passage.tongue).future.iter().any(|word| contains(&said, word, passage.tongue));
    let years = years_in(reading, index, sentence);
    let year = if years.len() == 1 { years.first().copied() } else { own.filter(|_| years.is_empty()) };
    let plain = text.len() == sentence.len() && !open && !ahead && !denies(&said, passage.tongue);
    plain.then_some(Claim { index, passage, cue, clause, sentence, year: year? })
}

/// An earlier figure of a series that had passed the mark, or that was no longer nought.
fn in_series(reading: &Reading<'_>, claim: &Claim<'_>, series: &[Series]) -> Option<Finding> {
    let said = Words::of(claim.passage.flow.at(claim.sentence.clone()), claim.passage.tongue);
    let near = Words::of(claim.passage.flow.at(claim.clause.clone()), claim.passage.tongue);
    let mark = reading
        .counts_of(claim.index)
        .iter()
        .find(|count| claim.clause.contains(&count.range.start) && !count.head.is_time && !count.cues.weak);
    let states: Vec<_> = tokens_in(reading, claim.index, claim.sentence).filter_map(crate::list::state_of).collect();
    let lexicon = lexicon::of(claim.passage.tongue);
    let text = claim.passage.flow.at(claim.clause.clone()).to_lowercase();
    let down =
        lexicon.changing.down.iter().chain(&lexicon.at_most).any(|word| contains(&text, word, claim.passage.tongue));
    for series in
        series.iter().filter(|series| series.is_timed && series.points.iter().all(|point| point.years.len() == 1))
    {
        let of = match series.state {
            Some(state) => states == [state],
            None => series.said.is_told_by(&near) && series.said.cover(&said) >= 0.25,
        };
        let has = |year: i16| series.points.iter().any(|point| point.years == [year]);
        if !of || !has(claim.year) {
            continue;
        }
        let mut before =
            series.points.iter().filter(|point| point.years.first().is_some_and(|year| *year < claim.year));
        let nought = series.points.iter().any(|point| point.value.0 == 0) && series.said.cover(&near) >= 0.9;
        let reached = |value: i64| match mark {
            Some(mark) => value > mark.value.0 && value < mark.value.0.saturating_mul(4),
            None => value > 0 && nought,
        };
        if down {
            continue;
        }
        if let Some(point) = before.rfind(|point| reached(point.value.0)) {
            let now = series.points.iter().find(|known| known.years == [claim.year]);
            let spots =
                [reading.spot_at(claim.index, &claim.cue), point.spot(reading), now.and_then(|now| now.spot(reading))];
            return Some(told(spots.into_iter().flatten().collect(), claim, &point.name));
        }
    }
    None
}

/// The mark that is passed for the first time.
fn mark<'a>(reading: &'a Reading<'_>, claim: &Claim<'_>) -> Option<&'a crate::count::Count> {
    let within =
        |count: &&crate::count::Count| count.sentence == *claim.sentence && count.range.start >= claim.clause.start;
    reading.counts_of(claim.index).iter().filter(within).find(|count| !count.head.is_time && !count.cues.weak)
}

/// A sentence that tells the same of an earlier year.
fn in_text(reading: &Reading<'_>, sentences: &mut Sentences, claim: &Claim<'_>) -> Option<Finding> {
    // What passes a mark is no matter of words.
    if mark(reading, claim).is_some() {
        return None;
    }
    let words: BTreeSet<u32> = sentences.words(reading, claim.index, claim.sentence).into_iter().collect();
    let marks = &lexicon::of(claim.passage.tongue).ranking.first_time;
    let own: BTreeSet<u32> = marks.iter().flat_map(|word| sentences.words_of(word, claim.passage.tongue)).collect();
    let words: BTreeSet<u32> = words.difference(&own).copied().collect();
    let all = sentences.weight(&words);
    let states: BTreeSet<_> =
        tokens_in(reading, claim.index, claim.sentence).filter_map(crate::list::state_of).collect();
    let (passage, range) = sentences.near(&words).into_iter().find_map(|other| {
        let there = reading.passage(other.passage)?;
        let years = years_in(reading, other.passage, &other.range);
        let text = there.flow.at(other.range.clone()).to_lowercase();
        let shared: Vec<u32> = words.intersection(&other.words).copied().collect();
        let strong = shared.iter().filter(|word| !sentences.vocabulary.is_weak(**word)).count();
        let theirs: BTreeSet<_> =
            tokens_in(reading, other.passage, &other.range).filter_map(crate::list::state_of).collect();
        let apart = other.passage != claim.index || other.range != *claim.sentence;
        let earlier = years.iter().any(|year| *year < claim.year) && years.contains(&claim.year);
        let plain = !denies(&text, there.tongue) && !marks.iter().any(|word| contains(&text, word, there.tongue));
        let same = sentences.weight(&shared) >= all * SAME && strong >= WORDS && all > 0.0;
        (apart && earlier && plain && same && states == theirs && there.tongue == claim.passage.tongue)
            .then(|| (other.passage, other.range.clone()))
    })?;
    let spots = [reading.spot_at(claim.index, &claim.cue), reading.spot_at(passage, &range)];
    let year = years_in(reading, passage, &range).first().copied()?;
    Some(told(spots.into_iter().flatten().collect(), claim, &year.to_string()))
}

fn told(spots: Vec<crate::finding::Spot>, claim: &Claim<'_>, before: &str) -> Finding {
    let year = |text: &str| crate::grid::years(text).next().map_or(0, i64::from);
    let details = [
        ("one", Detail::Number(i64::from(claim.year))),
        ("other", Detail::Number(year(before))),
        ("likeness", Detail::Number(60)),
    ];
    finding("said-twice", Confidence::Probable, spots, details)
}
