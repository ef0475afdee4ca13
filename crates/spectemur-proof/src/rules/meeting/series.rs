//! Meetings of one series against each other: years that the rule of the series does not give.

use std::collections::BTreeSet;
use std::ops::Range;

use crate::finding::{Confidence, Detail, Finding};
use crate::lexicon;
use crate::number::Amount;
use crate::reading::Reading;
use crate::rules::cycle;
use crate::rules::events::Mention;
use crate::rules::{amount, finding};

/// A meeting of a series with the year that one place gives it.
struct Dated<'a> {
    mention: &'a Mention,
    number: i64,
    year: i16,
    place: (usize, Range<usize>),
}

/// Numbers further apart are likely of two series.
const NEAR: u64 = 4;

/// Finds years that the rule of their series does not give.
pub(super) fn find(reading: &Reading<'_>, all: &[Mention], found: &mut Vec<Finding>) {
    let dated: Vec<Dated<'_>> = all.iter().filter_map(dated).collect();
    by_rule(reading, &dated, found);
}

fn dated(mention: &Mention) -> Option<Dated<'_>> {
    let mut years = mention.beside.times.iter().filter_map(|(range, span)| Some((range, span.from.year?)));
    let (range, year) = years.next()?;
    let place = (mention.told_in(), range.clone());
    Some(Dated { mention, number: mention.number()?, year, place })
}

/// The pairs of one series whose numbers differ.
fn pairs<'a>(all: &'a [Dated<'a>]) -> impl Iterator<Item = (&'a Dated<'a>, &'a Dated<'a>)> {
    let both = all
        .iter()
        .take(80)
        .enumerate()
        .flat_map(move |(at, one)| all.iter().take(80).skip(at + 1).map(move |other| (one, other)));
    both.filter(|(one, other)| {
        let known = &lexicon::of(one.mention.tongue).gatherings;
        let (mine, theirs) = (&one.mention.series, &other.mention.series);
        one.number != other.number
            && one.number.abs_diff(other.number) <= NEAR
            && one.mention.tongue == other.mention.tongue
            && mine.noun == theirs.noun
            && mine.is_name == theirs.is_name
            && mine.body == theirs.body
            && mine.suits(theirs, known)
    })
}

fn said(reading: &Reading<'_>, known: &Dated<'_>) -> String {
    let words = |index: usize, range: &Range<usize>| {
        reading.passage(index).map_or("", |passage| passage.flow.at(range.clone())).to_owned()
    };
    let (index, range) = &known.place;
    format!("{} {}", words(known.mention.passage, &known.mention.range), words(*index, range))
}

fn spots(reading: &Reading<'_>, two: [&Dated<'_>; 2]) -> Vec<crate::finding::Spot> {
    two.into_iter().filter_map(|known| reading.spot_at(known.place.0, &known.place.1)).collect()
}

/// "It meets every two years", the fifth time in 2021 and the seventh in 2024.
fn by_rule(reading: &Reading<'_>, dated: &[Dated<'_>], found: &mut Vec<Finding>) {
    let mut rules = reading.passages.iter().enumerate().filter_map(|(index, passage)| {
        let rule = cycle::cycle(passage)?;
        let known = &lexicon::of(passage.tongue).gatherings;
        let words = passage.flow.at(rule.sentence.clone()).to_lowercase();
        let meets = known.nouns.iter().any(|noun| crate::count::contains(&words, noun, passage.tongue))
            || known.meets.iter().any(|word| crate::count::contains(&words, word, passage.tongue));
        (meets && !rule.is_loose).then_some((index, rule))
    });
    let (Some((index, rule)), None) = (rules.next(), rules.next()) else { return };
    let fits = |one: &Dated<'_>, other: &Dated<'_>| {
        i64::from(other.year - one.year) == (other.number - one.number) * i64::from(rule.step)
    };
    let all: Vec<(&Dated<'_>, &Dated<'_>)> = pairs(dated).collect();
    let broken = cycle::is_broken(reading);
    let wrong: Vec<&(&Dated<'_>, &Dated<'_>)> = all.iter().filter(|(one, other)| !fits(one, other)).collect();
    // Where nothing fits the rule is of another series.
    let series: BTreeSet<&str> = all.iter().map(|(one, _)| one.mention.series.noun.as_str()).collect();
    if let Some((one, other)) = wrong.first().filter(|_| !broken && series.len() == 1) {
        let mut places = spots(reading, [one, other]);
        places.extend(reading.spot_at(index, &rule.range));
        let words = reading.passage(index).map_or("", |passage| passage.flow.at(rule.range.clone())).to_owned();
        let details = [
            ("length", amount(Amount::whole(i64::from(rule.step)))),
            ("words", Detail::Text(words)),
            ("days", Detail::Names([one, other].map(|known| said(reading, known)).to_vec())),
        ];
        found.push(finding("date-and-rule", Confidence::Probable, places, details).case("length"));
    }
}
