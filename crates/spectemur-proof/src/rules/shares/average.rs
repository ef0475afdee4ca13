//! An average beside the sum and the number that give it: "150,000 for each of the 245 places", "每口井平均720万美元".
//!
//! It must not judge an average over years.

use std::collections::BTreeSet;
use std::ops::Range;

use regex::Regex;

use super::told_average;
use crate::count::{Count, PERCENT, contains, words_of};
use crate::document::BlockKind;
use crate::finding::Finding;
use crate::flow::{Tongue, is_han};
use crate::lexicon;
use crate::matter::stem;
use crate::number::Amount;
use crate::passage::Passage;
use crate::reading::Reading;
use crate::scan::{Bound, ByTongue, pattern};
use crate::sentences::{Sentence, Sentences, clause_about, clause_of, years_in};

/// So many words must be said of both.
const LEAST: usize = 2;
/// So many passages around an average are read for what it is of.
const AROUND: usize = 60;

/// Finds averages that the sum and the number of another sentence, or of their own, do not give.
pub(super) fn find(reading: &Reading<'_>, sentences: &mut Sentences, found: &mut Vec<Finding>) {
    for (index, passage) in reading.passages.iter().enumerate() {
        if matches!(passage.kind, BlockKind::Cell { .. } | BlockKind::Heading { .. } | BlockKind::Caption) {
            continue;
        }
        for mean in reading.counts_of(index) {
            let of = each(passage, mean);
            let told = of.and_then(|of| judge(reading, sentences, (index, passage), mean, &of));
            found.extend(told.or_else(|| plain(reading, (index, passage), mean)));
        }
    }
}

/// "3,960 inspectors in 44 Parties, an average of 90": the one sum and the one number of its sentence.
fn plain(reading: &Reading<'_>, (index, passage): (usize, &Passage), mean: &Count) -> Option<Finding> {
    let words = &lexicon::of(passage.tongue).weighing;
    let clause = passage.flow.at(clause_about(passage, &mean.sentence, &mean.range, 1)).to_lowercase();
    let averaged = words.average.iter().any(|word| contains(&clause, word, passage.tongue));
    let usable = |count: &&Count| {
        count.sentence == mean.sentence
            && count.currency.as_deref() != Some(PERCENT)
            && !count.head.is_time
            && !count.cues.weak
            && count.value.0 > 0
    };
    let here: Vec<&Count> = reading.counts_of(index).iter().filter(usable).collect();
    let [sum, number, last] = here.as_slice() else { return None };
    let (sum, number) = if sum.value > number.value { (sum, number) } else { (number, sum) };
    let of_years = words.spans.iter().any(|span| contains(&clause, span, passage.tongue));
    let fits = averaged
        && last.range == mean.range
        && !of_years
        && !mean.cues.wished
        && number.currency.is_none()
        && sum.currency == mean.currency
        && sum.value > mean.value
        && number.value >= Amount::whole(2)
        && [sum, number].iter().all(|count| count.bound == Bound::Exact);
    let worked = i128::from(sum.value.0) * 1000 / i128::from(number.value.0.max(1));
    let far = (worked - i128::from(mean.value.0)).abs() * 3 > i128::from(mean.value.0);
    (fits && !far && !gives(mean, (sum, number)))
        .then(|| told_average(reading.spots([mean, *sum, *number]), mean.value, sum.value, number.value))
}

/// The words for what the average is taken of, where the clause of a figure says that it is one.
fn each(passage: &Passage, mean: &Count) -> Option<Vec<String>> {
    let words = &lexicon::of(passage.tongue).weighing;
    let plain =
        mean.currency.as_deref() != Some(PERCENT) && mean.value.0 > 0 && !mean.cues.wished && !mean.head.is_time;
    let clause = clause_about(passage, &mean.sentence, &mean.range, 1);
    let text = passage.flow.at(clause.clone()).to_lowercase();
    if let Some(one) = one_to(passage, mean).filter(|_| plain) {
        return Some(vec![one]);
    }
    if !plain || !words.average.iter().any(|word| contains(&text, word, passage.tongue)) {
        return None;
    }
    let of: Vec<String> = match passage.tongue {
        Tongue::English => {
            let after = passage.flow.at(mean.range.end..mean.sentence.end).to_lowercase();
            let all: Vec<&str> = words_of(&after).map(|(_, word)| word).take(8).collect();
            let at = all.iter().position(|word| words.each.iter().any(|each| each == word))?;
            let light = |word: &&&str| !words.light.iter().chain(&words.average).any(|light| light == **word);
            let figure = |word: &str| word.starts_with(|letter: char| letter.is_ascii_digit());
            let noun = all.get(at + 1..)?.iter().filter(light).find(|word| !figure(word));
            // "The courses had 25 drivers each": what they are stands before.
            let lead = passage.flow.at(clause.start..mean.range.start).to_lowercase();
            let before = || words_of(&lead).map(|(_, word)| stem(word)).collect();
            noun.map_or_else(before, |noun| vec![stem(noun)])
        }
        Tongue::Chinese => {
            let lead = passage.flow.at(clause.start..mean.range.start);
            let lead = words.average.iter().find(|word| lead.contains(word.as_str())).map(|_| lead)?;
            let (_, rest) = words.each.iter().find_map(|each| lead.split_once(each.as_str()))?;
            vec![rest.chars().next().map(String::from)?]
        }
    };
    let spans = of.iter().any(|of| words.spans.iter().any(|span| span == of));
    (!spans && !of.is_empty()).then_some(of)
}

/// "One inspector to 45 wagons", "每名检查员负责45节": what there is one of.
fn one_to(passage: &Passage, mean: &Count) -> Option<String> {
    static LEADS: ByTongue<Regex> = ByTongue::new(|tongue| pattern(&lexicon::of(tongue).weighing.one_to.join("|")));
    let lead = passage.flow.at(mean.sentence.start..mean.range.start).to_lowercase();
    let hit = LEADS.of(passage.tongue).captures(lead.trim_end())?;
    let one = hit.get(1)?.as_str();
    Some(if passage.tongue == Tongue::English { stem(one) } else { one.to_owned() })
}

/// Whether a figure counts what the average is taken of.
fn counts(passage: &Passage, number: &Count, of: &[String]) -> bool {
    number.currency.is_none()
        && number.bound == Bound::Exact
        && number.value.as_whole().is_some_and(|value| value >= 2)
        && of.iter().any(|of| match passage.tongue {
            Tongue::English => number.head.noun.split(' ').any(|noun| stem(noun) == *of),
            Tongue::Chinese => {
                let after = passage.flow.at(number.range.end..passage.text().len()).trim_start();
                // "20名检查员": the measure word stands before what is named.
                let behind = after.get(after.chars().next().map_or(0, char::len_utf8)..).unwrap_or_default();
                after.starts_with(of.as_str()) || of.chars().count() > 1 && behind.starts_with(of.as_str())
            }
        })
}

/// The sums and numbers of a sentence.
fn pairs<'a>(
    reading: &'a Reading<'_>,
    index: usize,
    sentence: &Range<usize>,
    mean: &Count,
    of: &[String],
) -> Vec<(&'a Count, &'a Count)> {
    let Some(passage) = reading.passage(index) else { return Vec::new() };
    let here = || reading.counts_of(index).iter().filter(|count| count.sentence == *sentence);
    let sum = |count: &&Count| {
        count.currency == mean.currency
            && count.value > mean.value
            && count.bound == Bound::Exact
            && (mean.currency.is_some() || is_alike(count, mean) || is_measured_alike(passage, count, mean))
            && !counts(passage, count, of)
    };
    let numbers: Vec<&Count> = here().filter(|count| counts(passage, count, of)).collect();
    here().filter(sum).flat_map(|sum| numbers.iter().map(move |number| (sum, *number))).collect()
}

/// Whether two figures count one thing, whatever stands beside its noun.
fn is_alike(one: &Count, other: &Count) -> bool {
    let words = |count: &Count| -> BTreeSet<String> {
        count.head.noun.split(' ').filter(|word| !word.is_empty()).map(stem).collect()
    };
    !words(one).is_disjoint(&words(other))
}

/// "900辆车" and "60辆": whether the one that names nothing has the measure word of the other.
fn is_measured_alike(passage: &Passage, sum: &Count, mean: &Count) -> bool {
    let measure = |count: &Count| {
        passage
            .flow
            .at(count.range.end..passage.text().len().max(count.range.end))
            .chars()
            .next()
            .filter(|at| is_han(*at))
    };
    sum.passage == mean.passage && crate::rules::vague(mean) && measure(mean).is_some() && measure(sum) == measure(mean)
}

/// Whether a sum and a number give the average.
fn gives(mean: &Count, (sum, number): (&Count, &Count)) -> bool {
    let worked = i128::from(sum.value.0) * 1000 / i128::from(number.value.0.max(1));
    let worked = i64::try_from(worked).unwrap_or(i64::MAX);
    let slack = if mean.bound == Bound::Exact { mean.value.0 / 60 } else { mean.value.0 / 10 };
    let slack = slack.max(if mean.currency.is_none() { 600 } else { 0 });
    match mean.bound {
        Bound::AtLeast => worked >= mean.value.0 - slack,
        Bound::AtMost => worked <= mean.value.0 + slack,
        _ => worked.saturating_sub(mean.value.0).abs() <= slack,
    }
}

fn judge(
    reading: &Reading<'_>,
    sentences: &mut Sentences,
    (index, passage): (usize, &Passage),
    mean: &Count,
    of: &[String],
) -> Option<Finding> {
    let own = passage.sentences.iter().flat_map(|sentence| pairs(reading, index, sentence, mean, of));
    let own: Vec<_> = own.collect();
    if own.iter().any(|pair| gives(mean, *pair)) {
        return None;
    }
    let clause = clause_of(passage, &mean.sentence, &mean.range);
    let words: BTreeSet<u32> = sentences.words(reading, index, &clause).into_iter().collect();
    let years = years_in(reading, index, &mean.sentence);
    let near: Vec<(usize, Range<usize>, usize)> = if mean.currency.is_some() {
        let shared = |other: &Sentence| {
            other.words.intersection(&words).filter(|word| !sentences.vocabulary.is_weak(**word)).count()
        };
        let near = sentences.near(&words).into_iter().filter(|other| other.passage != index);
        near.map(|other| (other.passage, other.range.clone(), shared(other))).collect()
    } else {
        // Persons for each course: both nouns must be told, which is enough.
        let around = (index.saturating_sub(AROUND)..=index + AROUND).filter(|at| *at != index);
        let told = around.filter_map(|at| Some((at, reading.passage(at)?)));
        told.flat_map(|(at, there)| there.sentences.iter().map(move |range| (at, range.clone(), LEAST))).collect()
    };
    let (mut best, mut several) = (None, false);
    for (at, range, shared) in near {
        let theirs = years_in(reading, at, &range);
        let timed = years.is_empty() || theirs.is_empty() || !years.is_disjoint(&theirs);
        for pair in pairs(reading, at, &range, mean, of) {
            if gives(mean, pair) {
                return None;
            }
            if shared >= LEAST && timed {
                several |= best.is_some();
                best = best.or(Some(pair));
            }
        }
    }
    // Beside it only where the sentence gives one sum and one number.
    let close = one_to(passage, mean).is_some();
    let beside = || own.iter().find(|(sum, _)| own.len() == 1 && (close || sum.sentence == mean.sentence)).copied();
    let (sum, number) = best.filter(|_| !several || mean.currency.is_some()).or_else(beside)?;
    Some(told_average(reading.spots([mean, sum, number]), mean.value, sum.value, number.value))
}
