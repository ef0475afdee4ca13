//! Two lists that share States, wherever they stand, and one number of all who are in the one, in the other or in both:
//! a State on both lists is one State.
//!
//! Lists right before the number are judged by `united`, and groups of which only the numbers are known by `both`.

use std::collections::BTreeSet;

use super::rolls::{Roll, Told, group_words, labels};
use crate::count::{Count, contains};
use crate::finding::{Confidence, Finding};
use crate::lexicon;
use crate::passage::Passage;
use crate::reading::Reading;
use crate::rules::denial::denies;
use crate::rules::{amount, finding, number, sums};
use crate::sentences::{Sentences, clause_of};

/// More lists than this are not tried in pairs.
const MOST: usize = 14;
/// Two lists of one matter stand no further apart than this, unless the words of the number name both.
const REACH: usize = 6;
/// So far may the number be from what the lists give.
const FARTHEST: usize = 5;

/// So far may it be above both lists taken one after the other.
const SLIP: usize = 2;

/// How a number takes two lists together.
struct Total<'a> {
    count: &'a Count,
    value: usize,
    words: BTreeSet<u32>,
    labels: BTreeSet<String>,
    /// The other numbers of its sentence: one may be of those on both lists.
    beside: Vec<usize>,
}

/// Finds numbers of those in two groups that the lists of the groups do not give.
pub(super) fn find(reading: &Reading<'_>, sentences: &mut Sentences, rolls: &[Roll], found: &mut Vec<Finding>) {
    for count in reading.counts.iter().flatten() {
        let Some(passage) = reading.passage(count.passage).filter(|passage| unites(passage, count)) else { continue };
        if let Some(total) = total(reading, sentences, passage, count) {
            let made = judge(reading, sentences, rolls, (passage, &total));
            let told = |finding: &Finding| {
                let spots = found.iter().flat_map(|known| &known.spots);
                finding.spots.first().is_some_and(|spot| spots.clone().any(|known| known.figure == spot.figure))
            };
            let made = made.filter(|made| !told(made));
            found.extend(made);
        }
    }
}

/// Whether the words take the one, the other and both together.
fn unites(passage: &Passage, count: &Count) -> bool {
    let words = passage.flow.at(count.sentence.clone()).to_lowercase();
    let known = &lexicon::of(passage.tongue).overlap;
    let has = |all: &[String]| all.iter().any(|word| contains(&words, word, passage.tongue));
    let cues = &count.cues;
    let text = !passage.is_title();
    text && (has(&known.either) || (has(&known.both) || has(&known.or)) && has(&known.together))
        && !of_both(passage, count)
        && sums::adds(count)
        && count.currency.is_none()
        && count.list.is_none()
        && !(cues.is_whole || cues.remaining || cues.not_yet || cues.named || cues.every || cues.weak)
}

/// Whether the clause of a number says that it is only of those in both groups, or of those in neither.
fn of_both(passage: &Passage, count: &Count) -> bool {
    let clause = clause_of(passage, &count.sentence, &count.range);
    let words = passage.flow.at(clause).to_lowercase();
    let known = &lexicon::of(passage.tongue).overlap;
    let has = |all: &[String]| all.iter().any(|word| contains(&words, word, passage.tongue));
    !has(&known.either) && (has(&known.both) || denies(&words, passage.tongue))
}

fn total<'a>(
    reading: &Reading<'_>,
    sentences: &mut Sentences,
    passage: &Passage,
    count: &'a Count,
) -> Option<Total<'a>> {
    let lexicon = lexicon::of(passage.tongue);
    let own = passage.flow.at(count.sentence.clone()).to_lowercase();
    // "One of these dangers": they are named in the sentence before.
    let leans = lexicon.leaning.iter().any(|word| contains(&own, word, passage.tongue));
    let before = passage.sentences.iter().rfind(|known| known.end <= count.sentence.start).filter(|_| leans);
    let from = before.map_or(count.sentence.start, |before| before.start);
    let said = passage.flow.at(from..count.sentence.end).to_lowercase();
    let words = group_words(sentences, &said, passage.tongue).into_iter();
    let whole = |other: &Count| usize::try_from(other.value.as_whole()?).ok();
    let beside = reading.counts_of(count.passage).iter();
    Some(Total {
        count,
        value: whole(count).filter(|value| *value >= 4)?,
        words: words.filter(|word| !sentences.vocabulary.is_weak(*word)).collect(),
        labels: labels(reading, count.passage, &(from..count.sentence.end)),
        beside: beside
            .filter(|other| other.sentence == count.sentence && other.range != count.range)
            .filter_map(whole)
            .collect(),
    })
}

fn judge(
    reading: &Reading<'_>,
    sentences: &Sentences,
    rolls: &[Roll],
    (passage, total): (&Passage, &Total<'_>),
) -> Option<Finding> {
    let touches = |roll: &Roll| !roll.words.is_disjoint(&total.words) || !roll.labels.is_disjoint(&total.labels);
    let usable = |roll: &&Roll| {
        let own = roll.at == total.count.passage && total.count.sentence.contains(&roll.range.start);
        roll.tongue == passage.tongue && !own && !roll.denied && roll.told >= Told::Led
    };
    let near: Vec<&Roll> = rolls.iter().filter(usable).collect();
    let mut best: Option<(f64, &Roll, &Roll)> = None;
    let mut tried = 0;
    for (at, one) in near.iter().enumerate() {
        for other in near.iter().skip(at + 1).take(MOST).filter(|other| touches(one) || touches(other)) {
            tried += 1;
            let Some(weight) = tie(sentences, total, one, other).filter(|_| tried <= MOST * MOST) else { continue };
            let union = one.states.union(&other.states).count();
            if union == total.value {
                return None;
            }
            let sum = one.states.len() + other.states.len();
            let possible = total.value > one.states.len().max(other.states.len()) && total.value <= sum + SLIP;
            let close = total.value.abs_diff(union) <= FARTHEST;
            if possible && close && best.is_none_or(|(known, ..)| weight > known) {
                best = Some((weight, one, other));
            }
        }
    }
    let (_, one, other) = best?;
    let union = one.states.union(&other.states).count();
    let lists = [one, other].into_iter().filter_map(|roll| reading.spot_at(roll.at, &roll.range));
    let spots = reading.spot(total.count).into_iter().chain(lists).collect();
    let details = [("total", amount(total.count.value)), ("named", number(union))];
    Some(finding("union-and-total", Confidence::Probable, spots, details))
}

/// How surely the words of a number mean these two lists: they name what is said of each alone, or give how many stand
/// on both, or speak of what is said of two lists that stand beside each other.
fn tie(sentences: &Sentences, total: &Total<'_>, one: &Roll, other: &Roll) -> Option<f64> {
    let common = one.states.intersection(&other.states).count();
    if common == 0 || common == one.states.len() || common == other.states.len() {
        return None;
    }
    let alone = |mine: &Roll, theirs: &Roll| -> f64 {
        let words = mine.words.difference(&theirs.words).filter(|word| total.words.contains(word));
        let labels = mine.labels.difference(&theirs.labels).filter(|label| total.labels.contains(*label)).count();
        sentences.weight(words) + if labels > 0 { 2.0 } else { 0.0 }
    };
    let (mine, theirs) = (alone(one, other), alone(other, one));
    let both =
        sentences.weight(total.words.iter().filter(|word| one.words.contains(word) && other.words.contains(word)));
    let close = one.at.abs_diff(other.at) <= REACH;
    let numbered = total.beside.contains(&common);
    let touched = |roll: &Roll| roll.words.iter().any(|word| total.words.contains(word));
    let beside = close && mine + theirs + both > 1.0 && touched(one) && touched(other);
    match (mine > 0.0 && theirs > 0.0, numbered, beside) {
        (true, ..) => Some(4.0 + mine + theirs),
        (_, true, _) if both + mine + theirs > 0.0 => Some(3.0 + both),
        (.., true) => Some(mine + theirs + both),
        _ => None,
    }
}
