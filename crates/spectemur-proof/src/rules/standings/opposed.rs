//! What is said of a State in one place and denied of it in another, in whatever words: the clauses of both places say
//! nearly the same, and one of them denies it.
//!
//! It must not judge what was so at another time, what is only planned, nor clauses that share little.

use std::collections::{BTreeMap, BTreeSet};

use spectemur_model::StateCode;

use super::said::Said;
use super::{both, patterns};
use crate::count::contains;
use crate::finding::Finding;
use crate::flow::Tongue;
use crate::lexicon;
use crate::reading::Reading;
use crate::rules::denial::denies;
use crate::sentences::Sentences;

/// So much of what is denied must be said in the other place, by weight.
const SAME: f64 = 0.6;
/// The same where the clause does not begin with the names.
const WHOLLY: f64 = 0.85;
/// So much of what is said must be denied in the other place, by weight.
const OTHER: f64 = 0.4;
/// So many clauses on one State are looked at on each side.
const MOST: usize = 60;

/// A clause on the States of a list.
struct Fact<'a, 'b> {
    said: &'b Said<'a>,
    words: BTreeSet<u32>,
    /// Whether the clause begins with the names.
    heads: bool,
}

/// Finds States of which the contrary is said.
pub(super) fn find(
    reading: &Reading<'_>,
    sentences: &mut Sentences,
    sayings: &[Said<'_>],
    told: &mut BTreeSet<StateCode>,
    found: &mut Vec<Finding>,
) {
    let (mut open, mut done) = (Vec::new(), Vec::new());
    for said in sayings.iter().filter(|said| !said.list.is_example || said.list.items.len() >= 2) {
        let unsure = &patterns(said.tongue).unsure;
        for clause in said.saying() {
            let denied = denies(&without_standing(&clause, said.tongue), said.tongue);
            let words = strong(sentences, &clause, said.tongue);
            // A clause of too little is on anything.
            let long = words.len() >= least(said.tongue);
            if denied && long && !said.is_moved(&patterns(said.tongue).moved) && !is_open(&clause, said.tongue) {
                open.push(Fact { said, words, heads: said.heads() });
            } else if !denied && long && !unsure.is_match(&clause) {
                done.push(Fact { said, words, heads: said.heads() });
            }
        }
    }
    let mut by_state: BTreeMap<StateCode, Vec<&Fact<'_, '_>>> = BTreeMap::new();
    for fact in &done {
        fact.said.list.states().into_iter().for_each(|state| by_state.entry(state).or_default().push(fact));
    }
    for not in open.iter().filter(|not| not.said.list.items.len() <= MOST) {
        for state in not.said.list.states() {
            let here = by_state.get(&state).map_or(&[][..], Vec::as_slice);
            let from = here.partition_point(|fact| fact.said.passage < not.said.passage).saturating_sub(MOST / 2);
            let near = here.iter().skip(from).take(MOST);
            for is in near.filter(|is| is.said.passage != not.said.passage) {
                if contrary(sentences, is, not) {
                    found.extend(both(reading, is.said, not.said, told));
                }
            }
        }
    }
}

/// A clause without the words that somebody is no Party, which deny nothing of what it does.
fn without_standing(clause: &str, tongue: Tongue) -> String {
    let known = &lexicon::of(tongue).standing.outside;
    known.iter().fold(clause.to_owned(), |clause, word| clause.replace(word.as_str(), " "))
}

/// So many words, or pairs of letters, must be the same.
fn least(tongue: Tongue) -> usize {
    if tongue == Tongue::Chinese { 4 } else { 2 }
}

/// The words of a clause that say something.
fn strong(sentences: &mut Sentences, clause: &str, tongue: Tongue) -> BTreeSet<u32> {
    let plain = &lexicon::of(tongue).standing.groups;
    let plain: BTreeSet<u32> = plain.iter().flat_map(|word| sentences.words_of(word, tongue)).collect();
    let words = sentences.words_of(clause, tongue).into_iter();
    words.filter(|word| !plain.contains(word) && !sentences.vocabulary.is_weak(*word)).collect()
}

/// Whether a clause asks, plans or leaves open.
fn is_open(clause: &str, tongue: Tongue) -> bool {
    let lexicon = lexicon::of(tongue);
    lexicon.standing.asking.iter().any(|word| contains(clause, word, tongue))
}

/// Whether two clauses, one that says and one that denies, are of one matter and one time.
fn contrary(sentences: &Sentences, is: &Fact<'_, '_>, not: &Fact<'_, '_>) -> bool {
    let (one, other) = (is.said, not.said);
    let years = one.years.is_empty() || other.years.is_empty() || !one.years.is_disjoint(&other.years);
    let articles = one.articles.is_empty() || other.articles.is_empty() || !one.articles.is_disjoint(&other.articles);
    let later = one.last_day().zip(other.last_day()).is_some_and(|(is, not)| is > not);
    let since = (one.passage, one.list.range.start) > (other.passage, other.list.range.start)
        && one.is_moved(&patterns(one.tongue).moved);
    if (one.tongue, one.part) != (other.tongue, other.part) || !years || !articles || later || since {
        return false;
    }
    let common: BTreeSet<u32> = is.words.intersection(&not.words).copied().collect();
    let weight = sentences.weight(&common);
    // Where the States are not what the clause speaks of, all that is denied must be said; Chinese sets what else it is
    // of before a noun, and there it cannot be told.
    let same = if is.heads { SAME } else { WHOLLY };
    if !is.heads && one.tongue == Tongue::Chinese {
        return false;
    }
    common.len() >= least(one.tongue)
        && weight >= sentences.vocabulary.rare()
        && weight >= sentences.weight(&not.words) * same
        && weight >= sentences.weight(&is.words) * OTHER
}
