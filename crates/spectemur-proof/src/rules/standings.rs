//! What is said of a State in one place and denied of it in another: that it has finished its work and still has it to
//! do, that it was away and took the floor, that it sent no report and what its report says, that it has yet to do what
//! it did; and a State in an office from which a rule of the document bars it.
//!
//! Statements are gathered over all lists and names of the text and held against each other. It must not judge who is a
//! Party, a signatory or an observer: that is `outsiders`.

mod barred;
mod opposed;
pub(super) mod said;

use std::collections::{BTreeMap, BTreeSet};

use regex::Regex;
use spectemur_model::StateCode;

use super::finding;
use crate::count::words_of;
use crate::finding::{Confidence, Detail, Finding};
use crate::flow::Tongue;
use crate::lexicon;
use crate::matter::stem;
use crate::reading::Reading;
use crate::scan::{ByTongue, pattern};
use crate::sentences::Sentences;
use said::{Said, sayings};

/// What can be said of States, and the contrary of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Aspect {
    /// They have finished what they were bound to do.
    Finished,
    /// They were there and spoke.
    There,
    /// They have sent their report.
    Reported,
    /// They voted, and they had no vote.
    Voted,
    /// They sit on a body, and their time on it is over.
    Seated,
    /// They owe something, and they are free of it.
    Owing,
    /// They have paid all, and they are in arrears.
    Paid,
}

const ASPECTS: [Aspect; 7] =
    [Aspect::Finished, Aspect::There, Aspect::Reported, Aspect::Voted, Aspect::Seated, Aspect::Owing, Aspect::Paid];

/// The patterns of a language.
struct Patterns {
    finished: Regex,
    open: Regex,
    spoke: Regex,
    absent: Regex,
    reported: Regex,
    voted: Regex,
    voteless: Regex,
    seated: Regex,
    unseated: Regex,
    silent: Regex,
    owing: Regex,
    freed: Regex,
    paid: Regex,
    unpaid: Regex,
    /// What is only planned, asked, partly so or of another time.
    unsure: Regex,
    /// An earlier state of things, or one that has passed since.
    moved: Regex,
    /// A verb of what has yet to be done.
    yet: Regex,
}

fn patterns(tongue: Tongue) -> &'static Patterns {
    static BOTH: ByTongue<Patterns> = ByTongue::new(|tongue| {
        let known = &lexicon::of(tongue).standing;
        let any = |words: &[String]| pattern(&words.join("|"));
        Patterns {
            finished: any(&known.finished),
            open: any(&known.open),
            spoke: any(&known.spoke),
            absent: any(&known.absent),
            reported: any(&known.reported),
            voted: any(&known.voted),
            voteless: any(&known.voteless),
            seated: any(&known.seats),
            unseated: any(&known.unseated),
            silent: any(&known.silent),
            owing: any(&known.owing),
            freed: any(&known.freed),
            paid: any(&known.paid),
            unpaid: any(&known.unpaid),
            unsure: any(&known.unsure),
            moved: any(&known.moved),
            yet: any(&known.yet),
        }
    });
    BOTH.of(tongue)
}

/// Finds States of which the contrary is said, and those that a rule bars from where they are.
pub(super) fn find(reading: &Reading<'_>, sentences: &mut Sentences, found: &mut Vec<Finding>) {
    let sayings = sayings(reading, sentences);
    let mut told: BTreeSet<StateCode> = BTreeSet::new();
    for aspect in ASPECTS {
        let (is, is_not): (Vec<&Said<'_>>, Vec<&Said<'_>>) =
            (side(&sayings, aspect, true), side(&sayings, aspect, false));
        for (one, other) in pairs(&is, &is_not) {
            if contrary(sentences, aspect, one, other) {
                found.extend(both(reading, one, other, &mut told));
            }
        }
    }
    deeds(reading, sentences, &sayings, &mut told, found);
    opposed::find(reading, sentences, &sayings, &mut told, found);
    barred::find(reading, sentences, &sayings, &mut told, found);
}

/// The sayings that tell of an aspect.
fn side<'a, 'b>(sayings: &'b [Said<'a>], aspect: Aspect, is: bool) -> Vec<&'b Said<'a>> {
    let tells = |said: &&Said<'_>| {
        let known = patterns(said.tongue);
        match (aspect, is) {
            (Aspect::Finished, true) => said.tells(&known.finished, Some(&known.unsure)),
            (Aspect::Finished, false) => {
                said.tells(&known.open, None) && !said.tells(&known.finished, Some(&known.unsure))
            }
            (Aspect::There, true) => said.marked(&known.spoke),
            (Aspect::There, false) => said.marked(&known.absent),
            (Aspect::Reported, true) => said.marked(&known.reported) && !said.marked(&known.silent),
            (Aspect::Reported, false) => said.marked(&known.silent),
            (Aspect::Voted, true) => said.marked(&known.voted) && !said.marked(&known.voteless),
            (Aspect::Voted, false) => said.marked(&known.voteless),
            (Aspect::Seated, true) => said.marked(&known.seated) && !said.marked(&known.unseated),
            (Aspect::Seated, false) => said.marked(&known.unseated),
            (Aspect::Owing, true) => said.marked(&known.owing) && !said.marked(&known.freed),
            (Aspect::Owing, false) => said.marked(&known.freed),
            (Aspect::Paid, true) => said.marked(&known.paid) && !said.marked(&known.unpaid),
            (Aspect::Paid, false) => said.marked(&known.unpaid),
        }
    };
    sayings.iter().filter(tells).collect()
}

/// The pairs of sayings that share a State.
fn pairs<'a, 'b>(is: &[&'b Said<'a>], is_not: &[&'b Said<'a>]) -> Vec<(&'b Said<'a>, &'b Said<'a>)> {
    let mut by_state: BTreeMap<StateCode, Vec<&Said<'_>>> = BTreeMap::new();
    for said in is_not {
        said.list.states().into_iter().for_each(|state| by_state.entry(state).or_default().push(*said));
    }
    let mut found = Vec::new();
    for said in is {
        for state in said.list.states() {
            let others = by_state.get(&state).into_iter().flatten();
            found.extend(others.filter(|other| other.passage != said.passage).map(|other| (*said, *other)));
        }
    }
    found
}

/// Whether two sayings, one that something is so and one that it is not, speak of one matter and one time.
fn contrary(sentences: &mut Sentences, aspect: Aspect, is: &Said<'_>, is_not: &Said<'_>) -> bool {
    // Of those who are free of what others owe the words often tell since when.
    let moved = aspect != Aspect::Owing && is_not.is_moved(&patterns(is_not.tongue).moved);
    if is.tongue != is_not.tongue || moved {
        return false;
    }
    let years = is.years.is_empty() || is_not.years.is_empty() || !is.years.is_disjoint(&is_not.years);
    match aspect {
        Aspect::Finished => {
            let then = is_not.years.last().zip(is.years.first()).is_some_and(|(then, later)| then < later);
            let known = patterns(is.tongue);
            let matter = is.shares(sentences, is_not) || is.is_of_any(is_not);
            !then && matter && is.finishes(sentences, &known.finished, &known.unsure, is_not)
        }
        Aspect::Owing => years && (is.in_common(is_not, &BTreeSet::new()) >= 1 || is.shares(sentences, is_not)),
        Aspect::There | Aspect::Voted => {
            let elsewhere = &lexicon::of(is.tongue).standing.elsewhere;
            is.part == is_not.part && years && ![is, is_not].iter().any(|said| said.holds(elsewhere))
        }
        Aspect::Paid => is.part == is_not.part && years,
        // Whoever sat there before has left since; whoever comes after may return.
        Aspect::Seated => {
            let known = &lexicon::of(is.tongue).standing.bodies;
            let body = known.iter().any(|body| [is, is_not].iter().all(|said| said.holds(std::slice::from_ref(body))));
            body && years && is.part == is_not.part
        }
        Aspect::Reported => {
            let later = is.last_day().zip(is_not.last_day()).is_some_and(|(is, is_not)| is > is_not);
            let sorts = (is.sort_of_report(), is_not.sort_of_report());
            let same = sorts.0 == sorts.1 || sorts.0.is_none() || sorts.1.is_none();
            years && !later && !is_not.is_vague() && same
        }
    }
}

/// The finding that a State stands on both sides.
fn both(reading: &Reading<'_>, one: &Said<'_>, other: &Said<'_>, told: &mut BTreeSet<StateCode>) -> Option<Finding> {
    let mut common = one.list.states().into_iter().filter(|state| other.list.states().contains(state));
    let state = common.next()?;
    // Where most of those named are on both sides the words speak of two things.
    let few = common.next().is_none() || one.list.items.len().min(other.list.items.len()) >= 6;
    if !few || !told.insert(state) {
        return None;
    }
    let place = |said: &Said<'_>| {
        let item = said.list.items.iter().find(|item| item.state == Some(state))?;
        reading.spot_at(said.passage, &item.range)
    };
    let spots = [one, other].into_iter().filter_map(place).collect();
    let names = reading.names_in(one.list, [state]);
    Some(finding("state-out-of-place", Confidence::Probable, spots, [("names", names)]).case("both-sides"))
}

/// "A has yet to designate its authority", and the authority that A designated.
fn deeds(
    reading: &Reading<'_>,
    sentences: &mut Sentences,
    sayings: &[Said<'_>],
    told: &mut BTreeSet<StateCode>,
    found: &mut Vec<Finding>,
) {
    let open: Vec<(&Said<'_>, String)> = sayings
        .iter()
        .filter(|said| !said.is_moved(&patterns(said.tongue).moved))
        .filter_map(|said| Some((said, said.verb(&patterns(said.tongue).yet)?)))
        .collect();
    for (not_yet, verb) in &open {
        let states = not_yet.list.states();
        let verbs: BTreeSet<u32> = sentences.words_of(verb, not_yet.tongue).into_iter().collect();
        let did = sayings.iter().filter(|said| {
            let other = said.passage != not_yet.passage && said.tongue == not_yet.tongue;
            let years = said.years.is_empty() || not_yet.years.is_empty() || !said.years.is_disjoint(&not_yet.years);
            let later = said.last_day() > not_yet.last_day() && not_yet.last_day().is_some();
            let since = (said.passage, said.list.range.start) > (not_yet.passage, not_yet.list.range.start)
                && said.is_moved(&patterns(said.tongue).moved);
            other && years && !later && !since && !states.is_disjoint(&said.list.states())
        });
        for said in did {
            let alike = said.in_common(not_yet, &verbs) >= if said.tongue == Tongue::Chinese { 4 } else { 2 };
            if alike && did_it(said, verb) {
                found.extend(both(reading, said, not_yet, told));
            }
        }
    }
}

/// Whether a clause of what is said of the States has the verb as something done.
fn did_it(said: &Said<'_>, verb: &str) -> bool {
    let known = patterns(said.tongue);
    let lexicon = lexicon::of(said.tongue);
    said.clauses().any(|clause| {
        let denied = lexicon.not_yet.iter().chain(&lexicon.negation);
        let mut denied = denied.filter(|word| crate::count::contains(clause, word, said.tongue));
        let holds = match said.tongue {
            Tongue::English => {
                words_of(clause).any(|(_, word)| (word.ends_with("ed") || word.ends_with("en")) && stem(word) == *verb)
            }
            Tongue::Chinese => clause.contains(verb),
        };
        holds && denied.next().is_none() && !known.unsure.is_match(clause)
    })
}

/// The finding that a State is in an office from which a rule bars it: the rule, the office and what the rule speaks of.
fn out_of_office(
    reading: &Reading<'_>,
    rule: (usize, &std::ops::Range<usize>),
    (member, other): (&Said<'_>, &Said<'_>),
    state: StateCode,
) -> Finding {
    let place = |said: &Said<'_>| {
        let item = said.list.items.iter().find(|item| item.state == Some(state))?;
        reading.spot_at(said.passage, &item.range)
    };
    let spots = [place(member), place(other), reading.spot_at(rule.0, rule.1)].into_iter().flatten().collect();
    let names: Detail = reading.names_in(member.list, [state]);
    finding("state-out-of-place", Confidence::Probable, spots, [("names", names)]).case("both-sides")
}
