//! How many a group has, said apart from the list of it: "nine Parties concluded new agreements", and in another place
//! "new agreements were concluded by the following Parties" with eight names; "the five Vice-Presidents" of six elected.
//!
//! It must not judge a figure at its own list, nor one of which another list names just so many.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use super::rolls::{Roll, Told, group_words, labels, likeness};
use crate::count::{Count, last_letters};
use crate::finding::{Confidence, Finding};
use crate::flow::Tongue;
use crate::lexicon;
use crate::list::List;
use crate::number::Amount;
use crate::passage::Passage;
use crate::reading::Reading;
use crate::rules::denial::denies;
use crate::rules::{amount, finding, membership, number, sums};
use crate::sentences::{Sentences, years_in};

/// A word of more lists than this does not lead to one.
const COMMON: usize = 12;
/// So much of the figure's words, and of those of the list, must be said of the other, by weight.
const MINE: f64 = 0.6;
const THEIRS: f64 = 0.3;
/// The same in Chinese, where many pairs of letters are no words.
const MINE_BY_LETTERS: f64 = 0.5;
const THEIRS_BY_LETTERS: f64 = 0.25;
/// Words of less weight together are of too many things.
const LEAST: f64 = 1.6;
/// So many letters may stand between an office and the names of those who hold it.
const OFFICE: usize = 30;

/// What is said of those who are counted.
struct Claim {
    words: BTreeSet<u32>,
    denied: bool,
    years: BTreeSet<i16>,
    labels: BTreeSet<String>,
    tongue: Tongue,
}

/// Finds figures of groups whose lists, in another place, name more or fewer.
pub(super) fn find(reading: &Reading<'_>, sentences: &mut Sentences, rolls: &[Roll], found: &mut Vec<Finding>) {
    let mut by_word: BTreeMap<u32, Vec<usize>> = BTreeMap::new();
    for (at, roll) in rolls.iter().enumerate().filter(|(_, roll)| is_whole(roll)) {
        roll.words.iter().for_each(|word| by_word.entry(*word).or_default().push(at));
    }
    by_word.retain(|_, places| places.len() <= COMMON);
    let by_office = by_office(reading, rolls);
    for count in reading.counts.iter().flatten() {
        let Some(passage) = reading.passage(count.passage).filter(|_| is_bare(reading, count)) else { continue };
        let meant = of_office(reading, &by_office, passage, count)
            .or_else(|| by_words(reading, sentences, rolls, (passage, count), &by_word));
        if let Some(roll) = meant {
            found.extend(differs(reading, found, count, roll));
        }
    }
    for list in reading.lists.iter().flatten().filter(|list| list.is_mostly_states() && !list.is_example) {
        found.extend(taken_up(reading, found, list));
    }
}

/// "Nine Parties gave a year. They are …": the names of those who were counted right before.
fn taken_up(reading: &Reading<'_>, known: &[Finding], list: &List) -> Option<Finding> {
    let passage = reading.passage(list.passage)?;
    let words = &lexicon::of(passage.tongue).belonging.taken_up;
    let before = passage.flow.at(0..list.range.start).trim_end_matches([' ', ':', '：']).to_lowercase();
    let inner = passage.flow.at(list.range.clone()).to_lowercase();
    let word = words.iter().find(|word| before.ends_with(word.as_str()) || inner.starts_with(word.as_str()))?;
    let from = if inner.starts_with(word.as_str()) { list.range.start } else { before.len() - word.len() };
    let count = reading.counts_of(list.passage).iter().rfind(|count| count.range.end <= from && !count.head.is_time)?;
    let near = passage.sentence(from).start <= count.sentence.end + 2;
    let off = (count.value.0 - Amount::whole(i64::try_from(list.items.len()).ok()?).0).abs();
    let differs = off > 0 && off <= Amount::whole(2).0.max(count.value.0 / 4);
    let spot = reading.spot(count).filter(|_| near && differs && is_bare(reading, count) && count.list.is_none())?;
    let told = known.iter().flat_map(|finding| &finding.spots).any(|other| other.figure == spot.figure);
    let names = reading.names_in(list, list.states());
    let details = [("count", amount(count.value)), ("listed", number(list.items.len())), ("names", names)];
    let spots = vec![spot, reading.list_spot(list)?];
    (!told).then(|| finding("count-and-list", Confidence::Probable, spots, details).case("differs"))
}

/// Whether a list names all of a group.
fn is_whole(roll: &Roll) -> bool {
    !roll.is_part && roll.told >= Told::Led
}

/// Whether a figure counts States, and neither some of others nor those whom a list beside it names.
fn is_bare(reading: &Reading<'_>, count: &Count) -> bool {
    let cues = &count.cues;
    let narrowed = cues.is_whole || cues.remaining || cues.further || cues.of_these || cues.total || cues.left_out;
    let text = reading.is_in_prose(count);
    let offices = || office(reading, count).is_some();
    text && sums::adds(count)
        && (count.head.is_states && !count.head.is_elided || offices())
        && count.currency.is_none()
        && count.whole.is_none()
        && count.value >= Amount::whole(2)
        && !narrowed
        && reading.list_of(count).is_none_or(|list| !list.is_of_states())
        && !membership::is_past(reading, count)
}

/// The list of those who hold an office of which the figure gives the number.
fn of_office<'a>(
    reading: &Reading<'_>,
    by_office: &BTreeMap<&str, Vec<&'a Roll>>,
    passage: &Passage,
    count: &Count,
) -> Option<&'a Roll> {
    let known = by_office.get(office(reading, count)?)?;
    let same = |roll: &&&Roll| (roll.tongue, roll.part) == (passage.tongue, passage.part) && roll.at != count.passage;
    let all: Vec<&Roll> = known.iter().filter(same).copied().collect();
    let sizes: BTreeSet<usize> = all.iter().map(|roll| roll.states.len()).collect();
    all.first().copied().filter(|_| sizes.len() == 1)
}

/// The words for offices of which there are several holders.
fn offices(tongue: Tongue) -> impl Iterator<Item = &'static String> {
    let lexicon = lexicon::of(tongue);
    let is_office = |agent: &&String| lexicon.offices.iter().flatten().any(|office| agent.contains(office.as_str()));
    lexicon.agents.iter().filter(is_office)
}

/// The lists of those who hold each office.
fn by_office<'a>(reading: &Reading<'_>, rolls: &'a [Roll]) -> BTreeMap<&'static str, Vec<&'a Roll>> {
    let mut found: BTreeMap<&str, Vec<&Roll>> = BTreeMap::new();
    for roll in rolls {
        let Some(there) = reading.passage(roll.at) else { continue };
        for office in offices(roll.tongue).filter(|office| is_beside(there, &roll.range, office)) {
            found.entry(office.as_str()).or_default().push(roll);
        }
    }
    found
}

/// The office that those hold who are counted.
fn office<'a>(reading: &Reading<'_>, count: &Count) -> Option<&'a str> {
    let passage = reading.passage(count.passage)?;
    let said = passage.flow.at(count.range.end..count.phrase.end).to_lowercase();
    offices(passage.tongue).find(|agent| said.contains(agent.as_str())).map(String::as_str)
}

/// Whether an office stands right before the names or right behind them, and no other name between.
fn is_beside(passage: &Passage, names: &Range<usize>, office: &str) -> bool {
    let sentence = passage.sentence(names.start);
    let lead = last_letters(&passage.flow.at(sentence.start..names.start).to_lowercase(), OFFICE);
    let tail: String = passage.flow.at(names.end..sentence.end.max(names.end)).chars().take(OFFICE).collect();
    let tail = tail.to_lowercase();
    let led = lead.rfind(office).and_then(|at| lead.get(at + office.len()..)).is_some_and(|gap| {
        let gap = gap.trim_end_matches([' ', ':', '：', '为', '是', '有', ',', '，']).trim_start_matches('s');
        gap.is_empty() || lexicon::of(passage.tongue).belonging.leads.iter().any(|word| gap.trim() == word)
    });
    let behind = tail.find(office).is_some_and(|at| {
        tail.get(..at).is_some_and(|gap| !gap.contains([',', ';', '，', '；', '、']) && gap.chars().count() <= 14)
    });
    behind || led
}

/// The list of which the same is said, where just one can be meant or all of them are of one size.
fn by_words<'a>(
    reading: &Reading<'_>,
    sentences: &mut Sentences,
    rolls: &'a [Roll],
    (passage, count): (&Passage, &Count),
    by_word: &BTreeMap<u32, Vec<usize>>,
) -> Option<&'a Roll> {
    let claim = claim(reading, sentences, passage, count);
    let near: BTreeSet<usize> = claim.words.iter().filter_map(|word| by_word.get(word)).flatten().copied().collect();
    let phrase = definite(passage, count);
    let literal = |roll: &Roll| phrase.as_ref().is_some_and(|phrase| roll.said.contains(phrase.as_str()));
    let other = |roll: &Roll| roll.at != count.passage || !count.sentence.contains(&roll.range.start);
    let same = |roll: &Roll| other(roll) && (literal(roll) || fits(sentences, &claim, roll));
    let all: Vec<&Roll> = if phrase.is_some() {
        rolls.iter().filter(|roll| is_whole(roll) && same(roll)).collect()
    } else {
        near.iter().filter_map(|at| rolls.get(*at)).filter(|roll| same(roll)).collect()
    };
    let sizes: BTreeSet<usize> = all.iter().map(|roll| roll.states.len()).collect();
    all.first().copied().filter(|_| sizes.len() == 1)
}

/// "The six States that are neither Parties nor signatories": what tells who they are, word by word.
fn definite(passage: &Passage, count: &Count) -> Option<String> {
    let relative = &lexicon::of(passage.tongue).belonging.being;
    let after = passage.flow.at(count.phrase.end..count.sentence.end.max(count.phrase.end)).to_lowercase();
    let after = after.trim_start();
    let rest = relative.iter().find_map(|word| after.strip_prefix(word.as_str()))?;
    let words: Vec<&str> = rest.split(' ').filter(|word| !word.is_empty()).take(4).collect();
    (words.len() == 4 && !words.join(" ").contains([',', ';', '.'])).then(|| words.join(" "))
}

fn claim(reading: &Reading<'_>, sentences: &mut Sentences, passage: &Passage, count: &Count) -> Claim {
    let lexicon = lexicon::of(passage.tongue);
    let said = passage.flow.at(count.frame.clone()).to_lowercase();
    let idle = lexicon.belonging.points.iter().chain(&lexicon.units).chain(&lexicon.tens);
    let idle: BTreeSet<u32> = idle.flat_map(|word| sentences.words_of(word, passage.tongue)).collect();
    let words = group_words(sentences, &said, passage.tongue).into_iter();
    let words = words.filter(|word| !idle.contains(word) && !sentences.vocabulary.is_weak(*word)).collect();
    Claim {
        words,
        denied: denies(&said, passage.tongue),
        years: years_in(reading, count.passage, &count.sentence),
        labels: labels(reading, count.passage, &count.frame),
        tongue: passage.tongue,
    }
}

/// Whether nearly the same is said of those who are counted and of those who are named.
fn fits(sentences: &Sentences, claim: &Claim, roll: &Roll) -> bool {
    let labels = claim.labels.is_empty() || roll.labels.is_empty() || !claim.labels.is_disjoint(&roll.labels);
    let alike = likeness(sentences, &claim.words, &roll.words);
    let chinese = claim.tongue == Tongue::Chinese;
    let (mine, theirs) = if chinese { (MINE_BY_LETTERS, THEIRS_BY_LETTERS) } else { (MINE, THEIRS) };
    roll.tongue == claim.tongue
        && roll.is_of_time(&claim.years)
        && labels
        && claim.denied == roll.denied
        && alike.shared >= if chinese { 3 } else { 2 }
        && alike.weight >= LEAST
        && alike.mine >= mine
        && alike.theirs >= theirs
}

/// The finding that the list names more or fewer; none where a sentence of the list gives the figure too.
fn differs(reading: &Reading<'_>, known: &[Finding], count: &Count, roll: &Roll) -> Option<Finding> {
    let size = i64::try_from(roll.states.len()).ok()?;
    let off = (count.value.0 - Amount::whole(size).0).abs();
    let near = off > 0 && off <= Amount::whole(2).0.max(count.value.0 / 4);
    let there = reading.passage(roll.at)?;
    let sentence = there.sentence(roll.range.start);
    let said = reading.counts_of(roll.at).iter().any(|other| {
        let close = other.sentence.end + 2 >= sentence.start && other.sentence.start <= sentence.end;
        // A list with its number beside it is compared by that.
        close && (other.value == count.value || other.value == Amount::whole(size))
    });
    let list: Option<&List> = reading.lists.get(roll.at)?.iter().find(|list| list.range.start == roll.range.start);
    let spot = reading.spot(count)?;
    // Another rule has told of this figure.
    let told = known.iter().flat_map(|finding| &finding.spots).any(|other| other.figure == spot.figure);
    let names = reading.names_in(list.filter(|_| near && !said && !told)?, roll.states.iter().copied());
    let details = [("count", amount(count.value)), ("listed", number(roll.states.len())), ("names", names)];
    let spots = vec![spot, reading.spot_at(roll.at, &roll.range)?];
    Some(finding("count-and-list", Confidence::Probable, spots, details).case("differs"))
}
