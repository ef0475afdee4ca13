//! Lengths that stand between the days that they run from and to: "eighteen months from 1 May 2025, until 1 November 2026".

use super::{Dated, dates};
use crate::count::Count;
use crate::flow::Tongue;
use crate::passage::Passage;
use crate::reading::Reading;

/// Words between a length and its first day, and between its days.
const FROM: [&str; 6] = ["from", "starting on", "beginning on", "counted from", "as from", "as of"];
const UNTIL: [&str; 12] =
    ["to", "until", "till", "ending", "ends", "ended", "expir", "up to", "至", "止", "届满", "到期"];
const END: [&str; 10] = ["end", "expire", "until", "deadline", "time limit", "届满", "到期", "截止", "期限", "结束"];

/// The days that the length stands between or before, where the words say that it runs from one to the other.
pub(super) fn tied<'a>(passage: &Passage, plain: &[&'a Dated], length: &Count) -> Option<(&'a Dated, &'a Dated)> {
    let words = |from: usize, to: usize| passage.flow.at(from..to.max(from)).to_lowercase();
    let ends = |gap: &str| {
        let is_near = gap.chars().count() <= if passage.tongue == Tongue::Chinese { 8 } else { 32 };
        let says = match passage.tongue {
            Tongue::English => crate::count::words_of(gap).any(|(_, word)| {
                UNTIL.iter().any(|until| word == *until || until.len() > 4 && word.starts_with(until))
            }),
            Tongue::Chinese => UNTIL.iter().any(|until| gap.contains(until)),
        };
        is_near && says && !gap.contains([';', '；', '。'])
    };
    let after = length.phrase.end.max(length.range.end);
    let pair = plain.windows(2).find_map(|pair| if let [one, other] = pair { Some((*one, *other)) } else { None });
    let follows = |date: &&&Dated| date.range.start >= after;
    if passage.tongue == Tongue::English {
        let one = plain.iter().find(follows)?;
        let other = plain.iter().find(|date| date.range.start >= one.range.end)?;
        let lead = words(length.range.end, one.range.start);
        let is_from = FROM.iter().any(|from| lead.trim_end().ends_with(from)) && lead.chars().count() <= 24;
        return (is_from && ends(&words(one.range.end, other.range.start))).then_some((*one, *other));
    }
    let (one, other) = pair?;
    let between = one.range.end <= length.range.start && other.range.start >= after;
    let lead = words(one.range.end, length.range.start);
    let is_from = lead.contains('起') && lead.chars().count() <= 6;
    (between && is_from && ends(&words(after, other.range.start))).then_some((one, other))
}

/// "It was to end in June 2021. The Conference extended it by three years, to June 2025": the day before it was prolonged
/// and the day to which it was.
pub(super) fn prolonged(
    reading: &Reading<'_>,
    index: usize,
    passage: &Passage,
    plain: &[&Dated],
    length: &Count,
) -> Option<(Dated, Dated)> {
    let [until] = plain else { return None };
    let before =
        crate::count::last_letters(&passage.flow.at(length.sentence.start..length.range.start).to_lowercase(), 40);
    let is_longer =
        ["extended", "prolonged", "extend it", "延长", "展期", "延期"].iter().any(|word| before.contains(word));
    let gap = passage.flow.at(length.range.end..until.range.start.max(length.range.end)).to_lowercase();
    let is_until = until.range.start >= length.range.end
        && gap.chars().count() <= 24
        && [" to ", "until", "up to", "至", "到"].iter().any(|word| gap.contains(word));
    if !is_longer || !is_until {
        return None;
    }
    let last = passage.sentences.iter().rev().find(|sentence| sentence.end <= length.sentence.start)?;
    let words = passage.flow.at(last.clone()).to_lowercase();
    let ended = END.iter().any(|word| words.contains(word));
    let mut earlier = dates(reading, index, last);
    let before = earlier.pop().filter(|date| ended && earlier.is_empty() && date.span.from == date.span.to)?;
    let full = before.span.from.month.is_some() && until.span.from.month.is_some();
    full.then(|| (before, Dated { range: until.range.clone(), span: until.span }))
}
