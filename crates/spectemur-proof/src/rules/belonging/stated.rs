//! What a text says of a State right out, without calling it one of a group, and the closed list of all of whom just this
//! is said, on which it does not stand: "Seven Parties keep such a port: …", and "such a State keeps one in its capital".
//!
//! It must not judge what is denied, planned or of another time, nor States of whom much else is said too.

use std::collections::{BTreeMap, BTreeSet};

use spectemur_model::StateCode;

use super::is_known;
use super::larger::in_one_piece;
use super::rolls::{Roll, Told, likeness};
use crate::count::contains;
use crate::finding::{Confidence, Finding};
use crate::flow::Tongue;
use crate::lexicon;
use crate::reading::Reading;
use crate::rules::denial::denies;
use crate::rules::finding;
use crate::rules::standings::said::{Said, sayings};
use crate::sentences::Sentences;

/// A word of more lists than this does not lead to one.
const COMMON: usize = 12;
/// So much of what is said of the list must be said of the State, by weight.
const THEIRS: f64 = 0.75;
/// The same in Chinese, where many pairs of letters are no words.
const THEIRS_BY_LETTERS: f64 = 0.6;
/// From here on another list is taken to be of the same.
const ALIKE: f64 = 0.4;

/// Finds States that are said to have or do what only those on a list have or do.
pub(super) fn find(reading: &Reading<'_>, sentences: &mut Sentences, rolls: &[Roll], found: &mut Vec<Finding>) {
    let said_of: Vec<BTreeSet<u32>> = rolls.iter().map(|roll| own_words(sentences, &roll.words, roll.tongue)).collect();
    let mut by_word: BTreeMap<u32, Vec<usize>> = BTreeMap::new();
    for (at, roll) in rolls.iter().enumerate().filter(|(_, roll)| roll.told == Told::Counted) {
        let words = said_of.get(at).into_iter().flatten();
        // Of what a body is made up is no deed of its members.
        let made_of = &lexicon::of(roll.tongue).belonging.made_of;
        let of_body = made_of.iter().any(|word| contains(&roll.said, word, roll.tongue));
        words
            .filter(|_| roll.states.len() >= 3 && !of_body)
            .for_each(|word| by_word.entry(*word).or_default().push(at));
    }
    by_word.retain(|_, places| places.len() <= COMMON);
    if by_word.is_empty() {
        return;
    }
    for said in sayings(reading, sentences).iter().filter(|said| said.list.is_of_states() && said.heads()) {
        for clause in said.saying().into_iter().take(1) {
            let made = judge(reading, sentences, (rolls, &said_of, &by_word), (said, &clause));
            let made = made.filter(|made| !is_known(found, made));
            if let Some(made) = made {
                found.push(made);
                break;
            }
        }
    }
}

/// The words without those for any group and any figure, and those that say little.
fn own_words(sentences: &mut Sentences, words: &BTreeSet<u32>, tongue: Tongue) -> BTreeSet<u32> {
    let lexicon = lexicon::of(tongue);
    let idle =
        lexicon.belonging.points.iter().chain(&lexicon.units).chain(&lexicon.tens).chain(&lexicon.standing.groups);
    let idle: BTreeSet<u32> = idle.flat_map(|word| sentences.words_of(word, tongue)).collect();
    words.difference(&idle).copied().filter(|word| !sentences.vocabulary.is_weak(*word)).collect()
}

/// The lists with what is said of each and where each word leads.
type Lists<'a> = (&'a [Roll], &'a [BTreeSet<u32>], &'a BTreeMap<u32, Vec<usize>>);

fn judge(
    reading: &Reading<'_>,
    sentences: &mut Sentences,
    (rolls, said_of, by_word): Lists<'_>,
    (said, clause): (&Said<'_>, &str),
) -> Option<Finding> {
    let lexicon = lexicon::of(said.tongue);
    let has = |words: &[String]| words.iter().any(|word| contains(clause, word, said.tongue));
    if has(&lexicon.past) || has(&lexicon.remaining) || has(&lexicon.picking.others) || has(&lexicon.standing.asking) {
        return None;
    }
    let words: BTreeSet<u32> = sentences.words_of(clause, said.tongue).into_iter().collect();
    let near: BTreeSet<usize> = words.iter().filter_map(|word| by_word.get(word)).flatten().copied().collect();
    let states = said.list.states();
    let denied = denies(clause, said.tongue);
    let mut best: Option<(f64, &Roll)> = None;
    for at in near {
        let (Some(roll), Some(theirs)) = (rolls.get(at), said_of.get(at)) else { continue };
        let all = sentences.weight(theirs);
        let alike = likeness(sentences, &words, theirs);
        let share = alike.theirs;
        let own = roll.at == said.passage && said.sentence.contains(&roll.range.start);
        if (roll.tongue, roll.part) != (said.tongue, said.part) || roll.denied != denied {
            continue;
        }
        // Whoever stands on a list of nearly the same is where it belongs.
        if own || share >= ALIKE && !states.is_disjoint(&roll.states) && states.is_subset(&roll.states) {
            if share >= ALIKE { return None } else { continue }
        }
        let chinese = said.tongue == Tongue::Chinese;
        let (least, many) = if chinese { (THEIRS_BY_LETTERS, 4) } else { (THEIRS, 2) };
        let rare = all >= sentences.vocabulary.rare();
        let sure = share >= least && alike.shared >= many && rare && roll.is_of_time(&said.years);
        if sure && (!chinese || in_one_piece(clause, &roll.said)) && best.is_none_or(|(known, _)| share > known) {
            best = Some((share, roll));
        }
    }
    let (_, whole) = best?;
    let strangers: Vec<StateCode> = states.difference(&whole.states).copied().collect();
    let few = strangers.len() * 2 <= states.len() || states.len() == 1 || strangers.len() == 1;
    let place = said.list.items.iter().find(|item| item.state == strangers.first().copied()).filter(|_| few)?;
    let spots = [reading.spot_at(whole.at, &whole.range), reading.spot_at(said.passage, &place.range)];
    let names = reading.names_in(said.list, strangers);
    let spots = spots.into_iter().flatten().collect();
    Some(finding("list-within-list", Confidence::Probable, spots, [("names", names)]))
}
