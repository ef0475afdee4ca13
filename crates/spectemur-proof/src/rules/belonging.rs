//! States that are said to be some of a group, and the list of those who are in it: "A, also among the Parties whose
//! requests were granted", "among possessor States, A and B", "A和B等三个受援国", "这四国均属于以下十一国".
//!
//! A group is known by how many it has, by what is said of its list, or by the heading over it. It must not judge
//! States that are said to be outside a group, nor lists that only lead to each other.

mod answers;
mod claims;
mod counted;
mod larger;
mod overlap;
mod rolls;
mod stated;

pub(super) use answers::answer;

use std::collections::BTreeSet;

use spectemur_model::StateCode;

use super::{around, finding};
use crate::finding::{Confidence, Finding};
use crate::flow::Tongue;
use crate::list::List;
use crate::reading::Reading;
use crate::sentences::Sentences;
use claims::{Claim, Kind, claims};
use rolls::{Roll, Told, likeness, rolls};

/// So many passages may stand between a list and a bare number that takes it up.
const REACH: usize = 8;
/// So many lists before and behind a claim are looked at; one that is further away is of another report.
const AROUND: usize = 160;
/// So much of what is said of those counted must be said of the list, by weight.
const COUNTED: f64 = 0.5;
/// The same where no number points to the list, and where two words or more that say something are the same.
const NAMED: f64 = 0.99;
const NAMED_TWICE: f64 = 0.6;
/// The same in Chinese, where many pairs of letters are no words.
const NAMED_BY_LETTERS: f64 = 0.5;

/// Finds States that the list of their group does not name.
pub(super) fn find(reading: &Reading<'_>, sentences: &mut Sentences, found: &mut Vec<Finding>) {
    larger::find(reading, sentences, found);
    let mut rolls = rolls(reading, sentences);
    if rolls.is_empty() {
        return;
    }
    let lists = reading.lists.iter().flatten().filter(|list| list.is_of_states());
    let claimed: Vec<(&List, Vec<Claim>)> =
        lists.map(|list| (list, claims(reading, sentences, list))).filter(|(_, claims)| !claims.is_empty()).collect();
    let parts = |claims: &[Claim]| claims.iter().any(|claim| claim.kind == Kind::Member && !claim.is_pronoun());
    for (list, _) in claimed.iter().filter(|(_, claims)| parts(claims)) {
        let own = |roll: &&mut Roll| (roll.at, roll.range.start) == (list.passage, list.range.start);
        rolls.iter_mut().filter(own).for_each(|roll| roll.is_part = true);
    }
    for (list, claims) in claimed {
        let told = claims.iter().find_map(|claim| {
            if claim.kind == Kind::Outside {
                return outside(reading, sentences, &rolls, list, claim);
            }
            let whole = meant(sentences, &rolls, list, claim)?;
            judge(reading, whole, list, claim)
        });
        found.extend(told.filter(|finding| !is_known(found, finding)));
    }
    counted::find(reading, sentences, &rolls, found);
    overlap::find(reading, sentences, &rolls, found);
    stated::find(reading, sentences, &rolls, found);
}

/// Whether a finding on lists already holds the State that is strange here.
fn is_known(found: &[Finding], new: &Finding) -> bool {
    let Some(strange) = new.spots.last().and_then(|spot| spot.figure.as_ref()) else { return false };
    let same = found.iter().filter(|finding| matches!(finding.kind, "list-within-list" | "state-out-of-place"));
    same.filter(|finding| finding.confidence >= new.confidence)
        .flat_map(|finding| &finding.spots)
        .any(|spot| spot.figure.as_ref().is_some_and(|known| known == strange))
}

/// The list of the group that is meant: none where any list that fits holds all who are said to be in the group.
fn meant<'a>(sentences: &Sentences, rolls: &'a [Roll], list: &List, claim: &Claim) -> Option<&'a Roll> {
    let states = list.states();
    let place = (list.passage, list.range.start);
    let other =
        |roll: &&Roll| (roll.at, roll.range.start) != place && (roll.tongue, roll.part) == (claim.tongue, claim.part);
    let larger = |roll: &&Roll| roll.states.len() >= states.len().max(3) && roll.states != states;
    let rolls = around(rolls, |roll| roll.at, list.passage, AROUND);
    let fits: Vec<&Roll> =
        rolls.iter().filter(other).filter(larger).filter(|roll| is_of(sentences, roll, list, claim)).collect();
    if fits.iter().any(|roll| states.is_subset(&roll.states)) {
        return None;
    }
    let fits = if fits.is_empty() { only_of_length(rolls, list, claim) } else { fits };
    let earlier = fits.iter().rfind(|roll| (roll.at, roll.range.start) < place);
    let later = fits.iter().find(|roll| (roll.at, roll.range.start) > place);
    if claim.following { later.or(earlier) } else { earlier.or(later) }.copied()
}

/// States that are said not to be of a group, and its list, on which they stand.
fn outside(
    reading: &Reading<'_>,
    sentences: &Sentences,
    rolls: &[Roll],
    list: &List,
    claim: &Claim,
) -> Option<Finding> {
    let states = list.states();
    let other = |roll: &&Roll| (roll.at, roll.range.start) != (list.passage, list.range.start);
    let mut fits = around(rolls, |roll| roll.at, list.passage, AROUND)
        .iter()
        .filter(other)
        .filter(|roll| (roll.tongue, roll.part) == (claim.tongue, claim.part));
    let whole = fits.find(|roll| is_of(sentences, roll, list, claim) && states.is_subset(&roll.states))?;
    let spots = [reading.spot_at(whole.at, &whole.range), reading.list_spot(list)].into_iter().flatten().collect();
    let names = reading.names_in(list, states);
    let finding = finding("state-out-of-place", Confidence::Probable, spots, [("names", names)]);
    Some(finding.case("both-sides"))
}

/// The one list of just so many States, where nearly all of those who are said to be of them stand in it.
fn only_of_length<'a>(rolls: &'a [Roll], list: &List, claim: &Claim) -> Vec<&'a Roll> {
    let states = list.states();
    let place = (list.passage, list.range.start);
    let same = |roll: &&Roll| {
        Some(roll.states.len()) == claim.number
            && (roll.tongue, roll.part) == (claim.tongue, claim.part)
            && (roll.at, roll.range.start) != place
    };
    let mut all: Vec<&Roll> = rolls.iter().filter(same).collect();
    all.dedup_by(|one, other| one.states == other.states);
    let near = |roll: &&Roll| roll.states.intersection(&states).count() + 1 == states.len() && states.len() >= 3;
    if all.len() == 1 { all.into_iter().filter(near).collect() } else { Vec::new() }
}

/// Whether the words of a claim can mean the States of a list.
fn is_of(sentences: &Sentences, roll: &Roll, list: &List, claim: &Claim) -> bool {
    let strong: BTreeSet<u32> =
        claim.words.iter().filter(|word| !sentences.vocabulary.is_weak(**word)).copied().collect();
    let weight = sentences.weight(&strong);
    let alike = likeness(sentences, &strong, &roll.words);
    let said = alike.weight;
    let headed = sentences.weight(strong.iter().filter(|word| roll.words.contains(word) || roll.over.contains(word)));
    let labels = claim.labels.is_empty() || roll.labels.is_empty() || claim.labels.is_subset(&roll.labels);
    if !roll.is_of_time(&claim.years) || !labels || claim.denied != roll.denied {
        return false;
    }
    let chinese = claim.tongue == Tongue::Chinese;
    // What else is said of those who are so many narrows the group.
    let more = roll.words.difference(&claim.words).filter(|word| !sentences.vocabulary.is_weak(**word)).count();
    let least = match claim.kind {
        Kind::Member if chinese => NAMED_BY_LETTERS,
        Kind::Member if alike.shared >= 2 => NAMED_TWICE,
        _ => NAMED,
    };
    // The very term of the claim stands over the list.
    let termed = chinese && claim.terms().any(|term| term.chars().count() >= 4 && roll.said.contains(term));
    let sure = match claim.kind {
        Kind::Member | Kind::Outside => !roll.is_part && roll.told >= Told::Led,
        Kind::Counted => !roll.is_part && roll.told >= Told::Led && (termed || more <= if chinese { 4 } else { 1 }),
        Kind::Telling => !roll.is_part && roll.told == Told::Counted && strong.len() >= 2,
        Kind::Shared => {
            let near = roll.at.abs_diff(list.passage) <= REACH && before(roll, list);
            let common = list.states().intersection(&roll.states).count();
            let several = chinese || claim.is_several();
            let closed = roll.is_closed && !roll.is_part && common == 0;
            closed || several && near && roll.told == Told::Counted && common >= 1 && common + 1 == list.items.len()
        }
    };
    if sure && claim.names_body(roll) {
        return true;
    }
    match claim.number {
        Some(number) if number != roll.states.len() => false,
        // "The six": of the lists of six one that stands near.
        Some(_) if weight <= 0.0 => roll.at.abs_diff(list.passage) <= REACH && (claim.following || before(roll, list)),
        Some(_) => said >= weight * COUNTED,
        // "One of the members": the list of just the members.
        None if weight <= 0.0 => {
            let same = claim.noun.as_ref().is_some_and(|noun| roll.said.contains(noun.as_str()));
            sure && claim.kind == Kind::Member && roll.is_bare && same
        }
        None => {
            let enough = termed || said >= weight * least || claim.kind == Kind::Member && headed >= weight * NAMED;
            sure && enough && claim.holds(roll)
        }
    }
}

fn before(roll: &Roll, list: &List) -> bool {
    (roll.at, roll.range.start) < (list.passage, list.range.start)
}

fn judge(reading: &Reading<'_>, whole: &Roll, list: &List, claim: &Claim) -> Option<Finding> {
    let states = list.states();
    let strangers: Vec<StateCode> = states.difference(&whole.states).copied().collect();
    // Where most of those named are no members the words mean another group.
    let few = strangers.len() * 2 <= states.len() || states.len() == 1;
    let place = list.items.iter().find(|item| item.state == strangers.first().copied()).filter(|_| few)?;
    let spots = [
        reading.spot_at(whole.at, &whole.range),
        reading.spot_at(list.passage, &claim.range),
        reading.list_spot(list),
        reading.spot_at(list.passage, &place.range),
    ];
    let names = reading.names_in(list, strangers);
    Some(finding("list-within-list", Confidence::Probable, spots.into_iter().flatten().collect(), [("names", names)]))
}
