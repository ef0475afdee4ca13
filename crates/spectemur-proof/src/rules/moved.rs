//! A rise or fall that is spoken of as known, against the two figures of it: "the increase in the number of
//! notifications", "申报数量的增加主要是由于".
//!
//! The figures must be of two times, and all that the words can mean must go the other way. It must not judge what is told
//! with figures or years of its own: `changes` and `runs` do.

mod beside;
mod items;

use std::ops::Range;

use regex::Regex;

use super::changes::paired;
use super::finding;
use super::series::{Series, Words};
use crate::count::{Count, contains};
use crate::finding::{Confidence, Detail, Finding};
use crate::flow::Tongue;
use crate::lexicon;
use crate::passage::Passage;
use crate::reading::Reading;
use crate::scan::{ByTongue, pattern};
use crate::sentences::years_in;

/// The figures stand no further from the words than so many passages.
const REACH: usize = 6;

/// The patterns of a rise and of a fall, with the sign of the change.
static PATTERNS: ByTongue<Vec<(i64, Regex)>> = ByTongue::new(|tongue| {
    let words = &lexicon::of(tongue).moved;
    let signed = |sign: i64| move |word: &String| (sign, pattern(word));
    words.up.iter().map(signed(1)).chain(words.down.iter().map(signed(-1))).collect()
});

/// Words that speak of a rise or fall.
struct Claim {
    range: Range<usize>,
    direction: i64,
    /// What rose or fell.
    what: Words,
}

/// The figures of something at two times.
struct Course<'a> {
    passage: usize,
    places: [(usize, &'a Range<usize>); 2],
    values: [crate::number::Amount; 2],
    said: Words,
}

/// Finds rises that are falls, and falls that are rises.
pub(super) fn find(reading: &Reading<'_>, series: &[Series], found: &mut Vec<Finding>) {
    let mut known: Option<Vec<Course<'_>>> = None;
    for (index, passage) in reading.prose() {
        found.extend(items::judge(reading, index, passage));
        for sentence in &passage.sentences {
            found.extend(beside::judge(reading, (index, passage), sentence));
            let claims = claims(reading, (index, passage), sentence);
            if claims.is_empty() {
                continue;
            }
            let known = known.get_or_insert_with(|| courses(reading, series));
            found.extend(claims.iter().filter_map(|claim| judge(reading, (index, passage), known, claim)));
        }
    }
}

/// The rises and falls of which a sentence speaks.
fn claims(reading: &Reading<'_>, (index, passage): (usize, &Passage), sentence: &Range<usize>) -> Vec<Claim> {
    let said = passage.flow.at(sentence.clone()).to_lowercase();
    let lexicon = lexicon::of(passage.tongue);
    let open = lexicon.moved.open.iter().any(|word| contains(&said, word, passage.tongue));
    let regions = lexicon.regions.iter().flatten().any(|word| contains(&said, word, passage.tongue));
    let dated = !years_in(reading, index, sentence).is_empty();
    if said.len() != sentence.len() || open || regions || dated {
        return Vec::new();
    }
    let patterns = PATTERNS.of(passage.tongue).iter();
    patterns
        .flat_map(|(direction, words)| words.captures_iter(&said).map(move |hit| (*direction, hit)))
        .filter_map(|(direction, hit)| {
            let (whole, hit) = (hit.get(0)?, hit.name("what")?);
            let what = until_verb(hit.as_str(), passage.tongue);
            // In Chinese what rose stands before the words that say so.
            let end = if passage.tongue == Tongue::English { hit.start() + what.len() } else { whole.end() };
            let range = sentence.start + whole.start()..sentence.start + end;
            let figured = reading.counts_of(index).iter().any(|count| range.contains(&count.range.start));
            let what = Words::of(what, passage.tongue);
            (!figured && !what.strong.is_empty()).then_some(Claim { range, direction, what })
        })
        .collect()
}

/// "The number of notifications was due to": what stands before the verb.
fn until_verb(text: &str, tongue: Tongue) -> &str {
    let ends = &lexicon::of(tongue).moved.ends;
    let cut = ends.iter().filter_map(|word| match tongue {
        Tongue::English => text.find(&format!(" {word} ")),
        Tongue::Chinese => text.rfind(word.as_str()).map(|at| at + word.len()),
    });
    match tongue {
        Tongue::English => text.get(..cut.min().unwrap_or(text.len())),
        Tongue::Chinese => text.get(cut.max().unwrap_or(0)..).map(|text| {
            let measures = lexicon::of(tongue).moved.measures.iter();
            measures.filter_map(|word| text.strip_suffix(word.as_str())).min_by_key(|rest| rest.len()).unwrap_or(text)
        }),
    }
    .unwrap_or(text)
}

/// All figures of two times: series of two points, and a figure set against an earlier one.
fn courses<'a>(reading: &'a Reading<'_>, series: &'a [Series]) -> Vec<Course<'a>> {
    let free = series.iter().filter(|series| series.is_timed && series.state.is_none());
    let of_series = free.filter_map(|series| {
        let [first, last] = series.points.as_slice() else { return None };
        let passage = reading.passage(last.passage)?;
        Some(Course {
            passage: last.passage,
            places: [(first.passage, &first.range), (last.passage, &last.range)],
            values: [first.value, last.value],
            said: series.said.with(&Words::of(&series.head, passage.tongue)),
        })
    });
    let all = 0..reading.passages.len();
    let told = all.flat_map(|index| paired(reading, index)).filter_map(|(last, first): (&Count, &Count)| {
        let passage = reading.passage(last.passage)?;
        let start = last.sentence.start.min(last.range.start);
        let words = passage.flow.at(start..first.range.start.max(start));
        Some(Course {
            passage: last.passage,
            places: [(first.passage, &first.range), (last.passage, &last.range)],
            values: [first.value, last.value],
            said: Words::of(words, passage.tongue),
        })
    });
    let prose = reading.prose().flat_map(|(index, passage)| {
        passage.sentences.iter().filter_map(move |sentence| {
            let (first, last) = beside::two_times(reading, (index, passage), sentence)?;
            Some(Course {
                passage: index,
                places: [(index, &first.range), (index, &last.range)],
                values: [first.value, last.value],
                said: Words::of(passage.flow.at(sentence.clone()), passage.tongue),
            })
        })
    });
    of_series.chain(told).chain(prose).collect()
}

fn judge(
    reading: &Reading<'_>,
    (index, passage): (usize, &Passage),
    known: &[Course<'_>],
    claim: &Claim,
) -> Option<Finding> {
    let near = |course: &&Course<'_>| {
        course.passage.abs_diff(index) <= REACH
            && reading.passage(course.passage).is_some_and(|there| there.part == passage.part)
            && claim.what.strong.is_subset(&course.said.strong)
    };
    let meant: Vec<&Course<'_>> = known.iter().filter(near).collect();
    let way = |course: &Course<'_>| (course.values[1].0 - course.values[0].0).signum();
    let first = meant.first().filter(|_| meant.iter().all(|course| way(course) == -claim.direction))?;
    let places = std::iter::once((index, &claim.range)).chain(first.places);
    let spots = places.filter_map(|(passage, range)| reading.spot_at(passage, range)).collect();
    let [one, other] = first.values.map(super::amount);
    let details = [("one", one), ("other", other), ("likeness", Detail::Number(60))];
    Some(finding("said-twice", Confidence::Probable, spots, details).case("turned"))
}
