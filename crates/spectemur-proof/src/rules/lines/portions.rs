//! Shares and multiples in a sentence, with the least and the most that they may be: "45 per cent", "a third", "twice".
//!
//! It must not judge of what they are.

use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;

use crate::count::last_letters;
use crate::flow::Tongue;
use crate::lexicon::{self, any_of};
use crate::number;
use crate::passage::Passage;
use crate::reading::Reading;
use crate::rules::shares;
use crate::scan::{Bound, Sense, pattern};
use crate::sentences::tokens_in;

/// A share or a multiple, in thousandths of a percent.
#[derive(Clone, Debug)]
pub(super) struct Portion {
    pub(super) range: Range<usize>,
    pub(super) least: i64,
    pub(super) most: i64,
    /// Whether it says how many times as much.
    pub(super) is_multiple: bool,
}

/// More than any share or multiple.
const ALL: i64 = i64::MAX;

static MULTIPLE: LazyLock<Regex> = LazyLock::new(|| {
    let english = lexicon::of(Tongue::English);
    let words: Vec<String> = english.weighing.times.iter().map(|(word, _)| word.clone()).collect();
    let units = any_of(&english.units);
    pattern(&format!(
        r"(?i)\b(?:(?P<word>{})|(?P<en>{units}|[0-9]{{1,3}}(?:\.[0-9]+)?)(?:\stimes|[- ]fold))\b|(?P<zh>[0-9]{{1,3}}(?:\.[0-9]+)?|[一二两三四五六七八九十]{{1,3}})倍",
        any_of(&words)
    ))
});

/// The shares and multiples of a range, in order of place.
pub(super) fn portions(reading: &Reading<'_>, at: usize, passage: &Passage, range: &Range<usize>) -> Vec<Portion> {
    let mut found: Vec<Portion> = shares::in_words(reading, at, passage, range)
        .into_iter()
        .map(|known| Portion { range: known.range, least: known.least, most: known.most, is_multiple: false })
        .collect();
    for token in tokens_in(reading, at, range) {
        let Sense::Percent { value, decimals, bound } = &token.sense else { continue };
        let slack = if *decimals == 0 { 600 } else { 110 };
        let (least, most) = match bound {
            Bound::Exact => (value.0 - slack, value.0 + slack),
            Bound::About => (value.0 - 4000, value.0 + 4000),
            Bound::AtLeast => (value.0, ALL),
            Bound::AtMost => (0, value.0),
        };
        found.push(Portion { range: token.range.clone(), least, most, is_multiple: false });
    }
    let text = passage.flow.at(range.clone());
    for hit in MULTIPLE.captures_iter(text) {
        let Some(whole) = hit.get(0) else { continue };
        let place = range.start + whole.start()..range.start + whole.end();
        if let Some(times) = times(&hit, passage.tongue) {
            let (least, most) = bounds(passage, range, &place, times);
            found.push(Portion { range: place, least, most, is_multiple: true });
        }
    }
    found.sort_by_key(|portion| portion.range.start);
    found
}

/// How many times, in thousandths of a percent.
fn times(hit: &regex::Captures<'_>, tongue: Tongue) -> Option<i64> {
    let known = &lexicon::of(Tongue::English).weighing.times;
    if let Some(word) = hit.name("word") {
        let word = word.as_str().to_lowercase();
        return known.iter().find(|(name, _)| *name == word).map(|(_, times)| times * 1000);
    }
    let figure = hit.name(if tongue == Tongue::English { "en" } else { "zh" })?.as_str();
    let digits = number::digits(figure).map(|(value, _)| value.0);
    let spelt = || number::english(figure).or_else(|| number::han(figure)).map(|value| value * 1000);
    digits.or_else(spelt).map(|value| value * 100)
}

/// The least and the most of a multiple with the words before and behind it.
fn bounds(passage: &Passage, range: &Range<usize>, place: &Range<usize>, times: i64) -> (i64, i64) {
    let lexicon = lexicon::of(passage.tongue);
    let before = last_letters(&passage.flow.at(range.start..place.start).to_lowercase(), 24);
    let after = passage.flow.at(place.end..range.end.max(place.end));
    let ends = |words: &[String]| {
        words.iter().filter(|word| before.trim_end().ends_with(word.as_str())).map(String::len).max().unwrap_or(0)
    };
    let (least, most, about) = (ends(&lexicon.at_least), ends(&lexicon.at_most), ends(&lexicon.about));
    let more = lexicon.at_least_after.iter().any(|word| after.trim_start().starts_with(word.as_str()));
    let longest = least.max(most).max(about);
    match () {
        () if most > 0 && most == longest => (0, times),
        () if least > 0 && least == longest || more => (times, ALL),
        () if about > 0 => (times - times / 4, times + times / 5),
        () => (times - times / 8, times + times / 8),
    }
}
