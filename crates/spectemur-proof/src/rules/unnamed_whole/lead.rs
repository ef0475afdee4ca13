//! Parts of what the words before them name without a figure: "Of the Parties present, 29 …, twelve … and seven …",
//! "the contracts are divided as follows: …", "双边项目中，14个……，11个……，3个……".
//!
//! The whole is any figure elsewhere of which the same is said, where only one such figure is near the sum.

use std::collections::BTreeSet;

use crate::count::{Count, contains};
use crate::finding::{Confidence, Detail, Finding};
use crate::flow::Tongue;
use crate::lexicon;
use crate::number::Amount;
use crate::passage::Passage;
use crate::reading::Reading;
use crate::rules::{adding, amount, finding, membership, pieces, sums};

/// More parts than this are a table that lost its lines.
const MOST: usize = 12;
/// A lead of more letters than this says more than what is divided.
const LONGEST: usize = 140;
/// So many passages before parts that close their total may stand.
const BACK: usize = 4;

/// A total whose parts, led in by what they are parts of, do not give it.
pub(super) fn judge(reading: &Reading<'_>, passage: &Passage, all: &[&Count]) -> Option<Finding> {
    let parts = behind_colon(passage, all);
    let first = parts.first()?;
    let lead = lead(passage, first)?;
    if !is_run(reading, passage, parts) || says_some(passage, &lead) {
        return None;
    }
    let sum = sums::sum(parts);
    let off = Amount::whole(2).0.max(sum.0 / 20);
    let largest = parts.iter().map(|part| part.value).max()?;
    let is_other = |total: &&Count| {
        (total.passage != first.passage || total.sentence != first.sentence) && total.currency == first.currency
    };
    let near = reading.valued(Amount(sum.0 - off)..=Amount(sum.0 + off)).filter(is_other);
    let mut meant: Vec<&Count> = near.filter(|total| is_meant(reading, passage, &lead, total)).collect();
    // Of several, those are meant of whose noun the lead speaks.
    if meant.iter().any(|total| names_noun(&lead, total)) {
        meant.retain(|total| names_noun(&lead, total));
    }
    let values: BTreeSet<Amount> = meant.iter().map(|total| total.value).collect();
    let beside = reading.counts_of(first.passage).iter().any(|count| count.value == sum);
    let total = meant.first().filter(|total| values.len() == 1 && total.value != sum && total.value > largest)?;
    if beside {
        return None;
    }
    let spots = reading.spots(std::iter::once(*total).chain(parts.iter().copied()));
    let names = parts.iter().map(|part| part.value.to_string()).collect();
    let details = [("total", amount(total.value)), ("sum", amount(sum)), ("parts", Detail::Names(names))];
    Some(finding("parts-and-whole", Confidence::Probable, spots, details).case("sum"))
}

/// A total right before parts that close with "and no other", and are counted in its unit.
pub(super) fn closed(reading: &Reading<'_>, passage: &Passage, parts: &[&Count]) -> Option<Finding> {
    let first = parts.first()?;
    let said = passage.flow.at(first.sentence.clone()).to_lowercase();
    let closes = lexicon::of(passage.tongue).nothing_else.iter().any(|word| contains(&said, word, passage.tongue));
    let plain = |part: &&&Count| {
        let cues = &part.cues;
        sums::adds(part) && part.currency == first.currency && !(cues.is_whole || cues.of_these || cues.total)
    };
    if !closes || !(2..=MOST).contains(&parts.len()) || parts.iter().filter(plain).count() < parts.len() {
        return None;
    }
    let sum = sums::sum(parts);
    let largest = parts.iter().map(|part| part.value).max()?;
    let from = first.passage.saturating_sub(BACK);
    let before = (from..=first.passage).rev().flat_map(|index| reading.counts_of(index).iter().rev());
    let before = before.filter(|total| {
        (total.passage < first.passage || total.range.end <= first.sentence.start)
            && sums::adds(total)
            && total.currency == first.currency
            && total.value > largest
            && total.head.noun == first.head.noun
            && sums::unit(reading, total) == sums::unit(reading, first)
    });
    let totals: Vec<&Count> = before.collect();
    let total = totals.first()?;
    let off = (total.value.0 - sum.0).abs();
    if totals.iter().any(|total| total.value == sum) || off * 4 > sum.0 {
        return None;
    }
    let spots = reading.spots(std::iter::once(*total).chain(parts.iter().copied()));
    let names = parts.iter().map(|part| part.value.to_string()).collect();
    let details = [("total", amount(total.value)), ("sum", amount(sum)), ("parts", Detail::Names(names))];
    Some(finding("parts-and-whole", Confidence::Probable, spots, details).case("sum"))
}

/// The figures behind the colon of a sentence, where several stand there: "each falls under one of three classes: 118 …".
fn behind_colon<'a, 'c>(passage: &Passage, parts: &'a [&'c Count]) -> &'a [&'c Count] {
    let Some(first) = parts.first() else { return parts };
    let Some(at) = passage.flow.at(first.sentence.clone()).rfind([':', '：']) else { return parts };
    let from = parts.partition_point(|part| part.range.start < first.sentence.start + at);
    parts.get(from..).filter(|rest| rest.len() >= 3).unwrap_or(parts)
}

/// Whether the lead names what a total counts.
fn names_noun(lead: &str, total: &Count) -> bool {
    let noun = total.head.noun.rsplit(' ').next().unwrap_or_default();
    noun.chars().count() > if noun.is_ascii() { 3 } else { 1 } && lead.contains(noun)
}

/// The words before the first part that name what is divided.
fn lead(passage: &Passage, first: &Count) -> Option<String> {
    let before = passage.flow.at(first.sentence.start..first.range.start).to_lowercase();
    let before = before.trim_start();
    let opened = before.rfind([':', '：']).and_then(|at| before.get(..at));
    let among = match passage.tongue {
        Tongue::English => ["of the ", "of all ", "among the ", "of those ", "out of the "]
            .iter()
            .any(|word| before.starts_with(word))
            .then(|| before.split(',').next())
            .flatten()
            .filter(|lead| lead.len() < before.len()),
        Tongue::Chinese => before.find("中，").or_else(|| before.find("中,")).and_then(|at| before.get(..at)),
    };
    let lead = opened.or(among)?;
    (lead.chars().count() <= LONGEST && !lead.contains('(')).then(|| lead.to_owned())
}

/// Whether the figures are parts beside each other, of which none is counted twice.
fn is_run(reading: &Reading<'_>, passage: &Passage, parts: &[&Count]) -> bool {
    let (Some(first), Some(last)) = (parts.first(), parts.last()) else { return false };
    let plain = |part: &&&Count| {
        let cues = &part.cues;
        sums::adds(part)
            && part.value > Amount(0)
            && part.currency == first.currency
            && part.whole.is_none()
            // "And a further 35": one more of the parts, where it is not the first.
            && !(cues.is_whole || cues.of_these || cues.total || cues.all || cues.weak)
            && !(cues.further && part.range == first.range)
    };
    let opposed = parts.len() == 2 && crate::rules::parts_and_whole::opposed(passage, parts);
    (opposed || (3..=MOST).contains(&parts.len()))
        && parts.iter().filter(plain).count() == parts.len()
        && !parts.iter().any(|part| sums::in_brackets(passage, first.sentence.start, part))
        && !adding::multiplies(reading, last, parts)
        && !adding::leaves_out(reading, last, parts)
        && !sums::counts_several(reading, first)
        && !sums::is_enumerated(reading, first)
}

/// Whether the words say that the parts are only some of all.
fn says_some(passage: &Passage, lead: &str) -> bool {
    let lexicon = lexicon::of(passage.tongue);
    let words = lexicon.some_of.iter().chain(&lexicon.examples);
    words.filter(|word| word.chars().count() > 1 && *word != "among the").any(|word| lead.contains(word.as_str()))
}

/// Whether a figure elsewhere counts what the lead names.
fn is_meant(reading: &Reading<'_>, passage: &Passage, lead: &str, total: &Count) -> bool {
    let Some(other) = reading.passage(total.passage).filter(|other| other.tongue == passage.tongue) else {
        return false;
    };
    let cues = &total.cues;
    // What is left is divided where the lead says so itself.
    let left = lexicon::of(passage.tongue).dividing.left.iter().any(|word| contains(lead, word, passage.tongue));
    let is_rest = cues.remaining || cues.not_yet || sums::is_other_whole(reading, total);
    if !sums::adds(total) || is_rest && !left {
        return false;
    }
    let said = other.flow.at(total.sentence.clone()).to_lowercase();
    // "Panel 1" is not panel 2.
    let numbers = |text: &str| -> BTreeSet<String> {
        text.split(|letter: char| !letter.is_ascii_digit()).filter(|run| !run.is_empty()).map(str::to_owned).collect()
    };
    if !numbers(lead).is_subset(&numbers(&said)) {
        return false;
    }
    let shared = pieces::shared(lead, &said, passage.tongue);
    let states = &lexicon::of(passage.tongue).states;
    let of_states = states.iter().any(|word| contains(lead, word, passage.tongue))
        || passage.tongue == Tongue::Chinese
            && lexicon::of(passage.tongue).heads.iter().any(|word| lead.contains(word.as_str()));
    let is_roll = || membership::now(reading).iter().any(|(_, known)| known.value == total.value);
    let often = || reading.valued(total.value..=total.value).filter(|known| known.head.is_states).count() >= 2;
    match passage.tongue {
        _ if of_states && total.head.is_states => shared > 0 || is_roll() || often(),
        Tongue::Chinese => shared >= 2,
        Tongue::English => names_noun(lead, total),
    }
}
