//! Things of one kind with a figure each, by their names in a sentence: "salaries cost less than travel", "twice as much
//! as", "half of the total", "followed by".
//!
//! A table is read as lines, by its rows, and by its columns where its rows are years. What a sentence says of lines is
//! wrong only where no place across makes it true. It must not judge what one line did over time: those are `changes` and
//! `runs`.

mod claims;
mod named;
mod portions;
mod test;
mod told;
mod views;

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use claims::{Claim, Said, claims, order};
use named::{Index, Mention};
use test::Test;
use views::{Line, View};

use super::series::Words;
use super::{amount, finding, shares};
use crate::count::contains;
use crate::finding::{Confidence, Detail, Finding, Spot};
use crate::lexicon;
use crate::number::Amount;
use crate::passage::Passage;
use crate::reading::Reading;
use crate::scan::Sense;
use crate::sentences::{clause_about, tokens_in, years_in};

/// Passages between words of an order and the table that is put in it.
const NEXT: usize = 3;

/// Finds what is said of lines that their figures give at no place.
pub(super) fn find(reading: &Reading<'_>, found: &mut Vec<Finding>) {
    let index = Index::of(views::views(reading));
    if index.views.is_empty() {
        return;
    }
    for (at, passage) in reading.prose() {
        for sentence in &passage.sentences {
            let told = judge(reading, &index, (at, passage), sentence);
            let told = told.or_else(|| in_order(reading, &index, (at, passage), sentence));
            // What `ranks` has found already is said once.
            let known = |finding: &Finding| found.iter().any(|other| other.spots.first() == finding.spots.first());
            found.extend(told.filter(|finding| !known(finding)));
        }
    }
}

/// "Table 2 lists them in descending order": the rows of the table right below that are not.
fn in_order(
    reading: &Reading<'_>,
    index: &Index,
    (at, passage): (usize, &Passage),
    sentence: &Range<usize>,
) -> Option<Finding> {
    let text = passage.flow.at(sentence.clone()).to_lowercase();
    let (cue, sign) = order(&text, passage.tongue)?;
    let view = index
        .views
        .iter()
        .find(|view| view.is_down && view.first > at && view.first <= at + NEXT + view.lines.len())?;
    let from = (0..view.lines.len())
        .filter_map(|line| view.lines.get(line)?.figures.values().map(|held| held.passage).min())
        .min()?;
    let said = Words::of(passage.flow.at(sentence.clone()), passage.tongue);
    let places = view.across_of(&BTreeSet::new(), &said);
    let lines: Vec<usize> = (0..view.lines.len()).collect();
    let turns = |place: &usize| {
        let pairs = lines.iter().zip(lines.iter().skip(1));
        let turned = pairs.filter(|(one, other)| {
            let (one, other) = (view.sum(&[**one], *place), view.sum(&[**other], *place));
            one.zip(other).is_some_and(|(one, other)| (other.0 - one.0) * sign > 0)
        });
        turned.map(|(one, other)| (*one, *other)).collect::<Vec<_>>()
    };
    let turned: Vec<(usize, Vec<(usize, usize)>)> = places.iter().map(|place| (*place, turns(place))).collect();
    let (place, pairs) = turned.into_iter().min_by_key(|(_, pairs)| pairs.len())?;
    // Where most rows are out of order, another order is meant.
    let few = !pairs.is_empty() && pairs.len() * 3 <= lines.len() && from > at && lines.len() >= 3;
    let (one, other) = pairs.first().copied().filter(|_| few)?;
    let range = sentence.start + cue.start..sentence.start + cue.end;
    let test = Test::Chain { lines: vec![one, other], sign, is_top: false };
    told(reading, (at, passage), &Verdict { claim: Claim { range, test }, view, wrong: Some(place), holds: false })
}

/// What the claims of a sentence come to at one table.
struct Verdict<'v> {
    claim: Claim,
    view: &'v View,
    /// Where across it is not so, the last place.
    wrong: Option<usize>,
    /// Whether it is so somewhere.
    holds: bool,
}

fn judge(
    reading: &Reading<'_>,
    index: &Index,
    (at, passage): (usize, &Passage),
    sentence: &Range<usize>,
) -> Option<Finding> {
    let mut named = index.named(reading, at, passage, sentence);
    if named.is_empty() {
        named = taken_up(reading, index, (at, passage), sentence);
    }
    let mut verdicts: Vec<Verdict<'_>> = Vec::new();
    for (view, mentions) in named {
        let Some(view) = index.views.get(view) else { continue };
        let Some(said) = Said::of(reading, (at, passage), sentence, view, &mentions) else { continue };
        if !is_meant(reading, (at, passage), sentence, view, &mentions) {
            continue;
        }
        for claim in claims(&said) {
            let clause = clause_about(passage, sentence, &claim.range, 1);
            let words = Words::of(passage.flow.at(clause.clone()), passage.tongue);
            let lead = half(passage, sentence, &claim.range).start..clause.end;
            let own = Some(years_in(reading, at, &clause)).filter(|years| !years.is_empty());
            let years = own.unwrap_or_else(|| years_in(reading, at, &lead));
            // Where the clause names no column, the sentence may.
            let named = view.across.iter().any(|across| across.said.is_told_by(&words));
            let words = if named { words } else { Words::of(passage.flow.at(sentence.clone()), passage.tongue) };
            let places: Vec<usize> = view.across_of(&years, &words);
            let told: Vec<(usize, bool)> =
                places.into_iter().filter_map(|place| Some((place, claim.test.holds(view, place)?))).collect();
            let wrong = told.iter().rfind(|(_, holds)| !holds).map(|(place, _)| *place);
            verdicts.push(Verdict { claim, view, wrong, holds: told.iter().any(|(_, holds)| *holds) });
        }
    }
    // What is so in one table may be not so in another that has the same names.
    let so = |other: &Verdict<'_>, own: &Verdict<'_>| {
        other.holds && other.claim.range.start < own.claim.range.end && own.claim.range.start < other.claim.range.end
    };
    let wrong = verdicts.iter().find(|own| own.wrong.is_some() && !verdicts.iter().any(|other| so(other, own)))?;
    told(reading, (at, passage), wrong)
}

/// The half of a sentence around a place: what stands behind a semicolon is of another time.
fn half(passage: &Passage, sentence: &Range<usize>, at: &Range<usize>) -> Range<usize> {
    let marks = [';', '；'];
    let before = passage.flow.at(sentence.start..at.start.max(sentence.start));
    let after = passage.flow.at(at.end..sentence.end.max(at.end));
    let start = before.rfind(marks).map_or(sentence.start, |mark| sentence.start + mark);
    start..after.find(marks).map_or(sentence.end, |mark| at.end + mark)
}

/// "Staff costs are to be watched. At two fifths of all spending they are …": the one line of the sentence before, which a
/// pronoun takes up.
fn taken_up(
    reading: &Reading<'_>,
    index: &Index,
    (at, passage): (usize, &Passage),
    sentence: &Range<usize>,
) -> BTreeMap<usize, Vec<Mention>> {
    let lexicon = lexicon::of(passage.tongue);
    let said = passage.flow.at(sentence.clone()).to_lowercase();
    let leans = lexicon.changing.leaning.iter().any(|word| contains(&said, word, passage.tongue));
    let before = passage.sentences.iter().rev().find(|other| other.end <= sentence.start).filter(|_| leans);
    let mut named = before.map(|before| index.named(reading, at, passage, before)).unwrap_or_default();
    let start = sentence.start..sentence.start;
    named.values_mut().for_each(|mentions| {
        mentions.dedup_by_key(|mention| mention.line);
        mentions.iter_mut().for_each(|mention| mention.range = start.clone());
    });
    named.retain(|_, mentions| mentions.len() == 1);
    named
}

/// Whether a sentence that names lines speaks of the figures of their table, and of no State that the table has not.
fn is_meant(
    reading: &Reading<'_>,
    (at, passage): (usize, &Passage),
    sentence: &Range<usize>,
    view: &View,
    mentions: &[Mention],
) -> bool {
    let lines = || mentions.iter().filter_map(|mention| view.lines.get(mention.line));
    let known: BTreeSet<_> = lines().filter_map(|line| line.state).collect();
    let foreign = tokens_in(reading, at, sentence)
        .any(|token| matches!(token.sense, Sense::Name(state) if !known.contains(&state)));
    let words = Words::of(passage.flow.at(sentence.clone()), passage.tongue);
    let told = view.over.is_told_by(&words) || view.across.iter().any(|across| across.said.is_told_by(&words));
    let said = passage.flow.at(sentence.clone()).to_lowercase();
    let limits = lexicon::of(passage.tongue).limits.iter().any(|word| contains(&said, word, passage.tongue));
    !foreign && !limits && (told || lines().all(|line| line.state.is_none()))
}

fn told(reading: &Reading<'_>, (at, passage): (usize, &Passage), wrong: &Verdict<'_>) -> Option<Finding> {
    let (claim, view, place) = (&wrong.claim, wrong.view, wrong.wrong?);
    let lines: Vec<&Line> = claim.test.lines().into_iter().filter_map(|line| view.lines.get(line)).collect();
    let cell = |line: &Line| -> Option<Spot> {
        let held = line.figures.get(&place)?;
        reading.spot_at(held.passage, &held.range)
    };
    let mut spots: Vec<Spot> = reading.spot_at(at, &claim.range).into_iter().collect();
    spots.extend(lines.iter().filter_map(|line| cell(line)));
    if let Test::Share { part, whole, .. } = &claim.test {
        let (top, bottom) = (view.sum(part, place)?, whole.value(view, place)?);
        if whole.is_all() {
            spots.extend(view.total.as_ref().and_then(cell));
        }
        let worked = (shares::ratio(top, bottom) + 50) / 100;
        let details = [
            ("part", amount(top)),
            ("whole", amount(bottom)),
            ("worked", Detail::Text(format!("{}.{}", worked / 10, worked % 10))),
            ("share", Detail::Text(passage.flow.at(claim.range.clone()).to_owned())),
        ];
        return Some(finding("share-and-ratio", Confidence::Probable, spots, details).case("ratio"));
    }
    let value = |line: &Line| line.figures.get(&place).map_or(Amount(0), |held| held.value);
    let (first, other) = (lines.first()?, claim.test.rival(view, place).or(lines.get(1).copied())?);
    let details = [
        ("named", Detail::Text(first.name.trim().to_owned())),
        ("one", amount(value(first))),
        ("other", amount(value(other))),
        ("first", Detail::Text(other.name.trim().to_owned())),
    ];
    Some(finding("said-twice", Confidence::Probable, spots, details).case("rank"))
}
