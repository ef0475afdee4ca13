//! Those who only watch, or have not joined, and those who sit, vote or answer as members: no State is both.

mod inside;
mod words;

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use regex::Regex;
use spectemur_model::StateCode;

use super::{finding, state_out_of_place};
use crate::assembled::{assembled, line};
use crate::count::last_letters;
use crate::finding::{Confidence, Detail, Finding};
use crate::flow::Tongue;
use crate::list::List;
use crate::passage::Passage;
use crate::reading::Reading;
use crate::scan::Sense;
use crate::sentences::tokens_in;
use inside::{inside, patterns};
use words::{
    ASKS, BESIDE, DURING, EARLIER, JOINS, LEFT, NOT_JOINED, NOT_PARTIES, NOT_PARTIES_BEHIND, OTHER_STANDING,
    OTHER_TIME, PRESENT, PROTOCOL, TO_JOIN, TREATY, VOTED, VOTES, WATCHES,
};

/// So many lists of those inside are asked about a State.
const SIDES: usize = 40;

/// A treaty is named in so many passages of its own papers.
const OFTEN: usize = 3;
/// So many passages are the title and what stands around it.
const TITLE: usize = 12;

/// What States are, as far as the other side denies it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Rank {
    Member,
    Party,
}

/// States of which it is said that they are of a rank, or that they are not.
struct Side {
    rank: Rank,
    passage: usize,
    items: Vec<(usize, Range<usize>, StateCode)>,
    /// The list as it stands, where it is one.
    list: Option<Range<usize>>,
    /// Whether the words tell that they joined: whoever is said to be outside was not taken off that list.
    joins: bool,
}

/// Finds States on both sides, and voters who were not there.
pub(super) fn find(reading: &Reading<'_>, found: &mut Vec<Finding>) {
    let lines = assembled(reading);
    let inside = inside(reading, &lines);
    let outside = outside(reading);
    let mut by_state: BTreeMap<StateCode, Vec<&Side>> = BTreeMap::new();
    for side in &inside {
        let states: BTreeSet<StateCode> = side.items.iter().map(|item| item.2).collect();
        for state in states {
            by_state.entry(state).or_default().push(side);
        }
    }
    let joined = (joined(reading), is_of_protocol(reading));
    let mut told: BTreeSet<StateCode> = BTreeSet::new();
    for (out, text) in &outside {
        let untold = out.items.iter().map(|item| item.2).filter(|state| !told.contains(state));
        let sides = untold.collect::<BTreeSet<_>>().into_iter().filter_map(|state| by_state.get(&state));
        let sides: Vec<&Side> = sides.flat_map(|sides| sides.iter().copied().take(SIDES)).collect();
        for side in sides.into_iter().filter(|side| side.rank == out.rank) {
            found.extend(both(reading, (out, text), side, &joined, &mut told));
        }
    }
    found.extend(absent_voters(reading));
}

/// Those said to be outside, each with the words of the sentence.
fn outside(reading: &Reading<'_>) -> Vec<(Side, String)> {
    let mut found = Vec::new();
    for list in reading.lists.iter().flatten().filter(|list| list.is_mostly_states()) {
        let Some(passage) = reading.passage(list.passage) else { continue };
        let text = passage.flow.at(passage.sentence(list.range.start)).to_lowercase();
        let near = format!("{}{}{}", over(reading, list), taken_up(passage, list), near(reading, passage, list));
        if state_out_of_place::was_then(reading, list) {
            continue;
        }
        let watches = WATCHES.is_match(&near) && !OTHER_TIME.is_match(&near);
        let left = LEFT.is_match(&near);
        let ranks = [(watches || left, Rank::Member), (left || has_not_joined(passage, list, &near), Rank::Party)];
        for (_, rank) in ranks.into_iter().filter(|(is, _)| *is) {
            let items = items_of(list);
            let side = Side { rank, passage: list.passage, items, list: Some(list.range.clone()), joins: false };
            found.push((side, text.clone()));
        }
    }
    found
}

/// Whether the words at a list say that its States have not joined.
fn has_not_joined(passage: &Passage, list: &List, near: &str) -> bool {
    let sentence = passage.sentence(list.range.start);
    let before = passage.flow.at(sentence.start..list.range.start).trim_end();
    let after = passage.flow.at(list.range.end..sentence.end.max(list.range.end));
    let noun = NOT_PARTIES.captures(before).is_some_and(|hit| {
        let gap = hit.name("gap").or(hit.name("rest")).map_or("", |gap| gap.as_str());
        !JOINS.is_match(gap) || NOT_JOINED.is_match(gap)
    });
    let asked = ASKS.is_match(before) && TO_JOIN.is_match(after.trim_start_matches(')'));
    // "Before these two joined … A is a signatory."
    let before_that = passage.sentences.iter().rfind(|known| known.end <= sentence.start);
    let then = before_that.is_some_and(|known| EARLIER.is_match(passage.flow.at(known.clone())));
    let behind = NOT_PARTIES_BEHIND.is_match(after.trim_start_matches(')'));
    !then && !OTHER_STANDING.is_match(near) && (noun || asked || behind || NOT_JOINED.is_match(near))
}

/// The sentence that ends in a colon over a line of names.
fn over<'a>(reading: &'a Reading<'_>, list: &List) -> &'a str {
    let opens = reading.passage(list.passage).is_some_and(|passage| {
        passage.flow.at(0..list.range.start).chars().filter(|letter| letter.is_alphabetic()).count() < 4
    });
    let before = list.passage.checked_sub(1).and_then(|index| reading.passage(index)).filter(|_| opens);
    let before = before.filter(|known| known.text().trim_end().ends_with([':', '：']));
    before.map_or("", |known| known.sentences.last().map_or("", |last| known.flow.at(last.clone())))
}

/// The sentence before, where that of the list only goes on with it: "They include".
fn taken_up<'a>(passage: &'a Passage, list: &List) -> &'a str {
    let sentence = passage.sentence(list.range.start);
    let lead = passage.flow.at(sentence.start..list.range.start).trim_start().to_lowercase();
    let goes_on = ["they include", "these are", "they are", "these include", "它们是", "这些国家是"];
    let before = passage.sentences.iter().rfind(|known| known.end <= sentence.start);
    before
        .filter(|_| goes_on.iter().any(|word| lead.starts_with(word)))
        .map_or("", |known| passage.flow.at(known.clone()))
}

/// The words that are said of a list: from the list before it to the next, within its sentence.
fn near(reading: &Reading<'_>, passage: &Passage, list: &List) -> String {
    let sentence = passage.sentence(list.range.start);
    let all = reading.lists.get(list.passage).map_or(&[][..], Vec::as_slice);
    let alone = !all.iter().any(|other| other.range != list.range && sentence.contains(&other.range.start));
    let before = all.iter().rfind(|other| other.range.end <= list.range.start).map_or(0, |other| other.range.end);
    let lead = passage.flow.at(before.max(sentence.start)..list.range.start);
    let after = passage.flow.at(list.range.end..sentence.end.max(list.range.end));
    let least = if passage.tongue == Tongue::Chinese { 30 } else { 110 };
    let lead = if alone { lead.to_owned() } else { last_letters(lead, least) };
    let after = if alone { after } else { super::until_next_clause(after.trim_start_matches(')')) };
    // What is only said of some of those that are named is not said of the list.
    let named = !alone && lead.contains([';', '；']);
    let lead = if named { lead.rsplit([';', '；']).next().unwrap_or_default().to_owned() } else { lead };
    format!("{lead} {after}")
}

fn items_of(list: &List) -> Vec<(usize, Range<usize>, StateCode)> {
    list.items.iter().filter_map(|item| Some((list.passage, item.range.clone(), item.state?))).collect()
}

fn both(
    reading: &Reading<'_>,
    (out, text): (&Side, &str),
    side: &Side,
    (joined, is_of_protocol): &(Joined, bool),
    told: &mut BTreeSet<StateCode>,
) -> Option<Finding> {
    let (here, there) = (reading.passage(out.passage)?, reading.passage(side.passage)?);
    let known: BTreeSet<StateCode> = side.items.iter().map(|item| item.2).collect();
    let common: Vec<&(usize, Range<usize>, StateCode)> =
        out.items.iter().filter(|item| known.contains(&item.2)).collect();
    let (_, range, state) = *common.first()?;
    let few = common.len() == 1 && (out.items.len() >= 2 || side.items.len() >= 3 || side.joins);
    let beside = !is_of_protocol && BESIDE.is_match(text) != BESIDE.is_match(&around(there, side));
    let same = out.passage == side.passage && {
        let sentence = here.sentence(range.start);
        side.items.iter().any(|item| sentence.contains(&item.1.start))
    };
    let bodies = (body(text), body(&around(there, side)));
    let apart = matches!(&bodies, (Some(one), Some(other)) if one != other);
    let joins = joined.get(state).is_some_and(|places| places.iter().any(|place| *place != out.passage));
    let joined = out.rank == Rank::Party && joins && !side.joins;
    let beside = out.rank == Rank::Party && (beside || since(reading, out, side));
    // Whoever joins while the meeting sits came to it as no Party.
    let during = side.joins && DURING.is_match(&around(there, side));
    if !few
        || during
        || same
        || apart
        || beside
        || joined
        || here.part != there.part && !side.joins
        || !told.insert(*state)
    {
        return None;
    }
    let inner = side.items.iter().find(|item| item.2 == *state)?;
    let list = out.list.as_ref().and_then(|list| reading.spot_at(out.passage, list));
    let spots = [list, reading.spot_at(out.passage, range), reading.spot_at(inner.0, &inner.1)];
    let spots = spots.into_iter().flatten().collect();
    Some(match out.rank {
        Rank::Party => {
            let details = [("state", Detail::Text(state.to_string()))];
            finding("state-out-of-place", Confidence::Probable, spots, details).case("standing")
        }
        Rank::Member => {
            let details = [("names", Detail::Names(vec![here.flow.at(range.clone()).to_owned()]))];
            finding("state-out-of-place", Confidence::Probable, spots, details).case("both-sides")
        }
    })
}

/// Whether the papers are those of a protocol, where its name tells nothing of another treaty: it stands in the title, or
/// no treaty beside it is named more often.
fn is_of_protocol(reading: &Reading<'_>) -> bool {
    let titles = reading.passages.iter().take(TITLE).take_while(|passage| passage.own.is_none());
    let titled = titles.map(Passage::text).any(|title| BESIDE.is_match(title));
    let times = |regex: &Regex| reading.passages.iter().filter(|passage| regex.is_match(passage.text())).count();
    let named = times(&PROTOCOL);
    titled || named >= OFTEN && named > 2 * times(&TREATY)
}

/// Whether the one list is of a day, and the State is said further on to have joined on another, later one.
fn since(reading: &Reading<'_>, out: &Side, side: &Side) -> bool {
    let first = |known: &Side| {
        let item = known.items.first()?;
        let passage = reading.passage(item.0)?;
        let sentence = passage.sentence(item.1.start);
        let dates = tokens_in(reading, item.0, &sentence).filter_map(|token| match &token.sense {
            Sense::Date(span) if span.to.day.is_some() => Some((span.to.year, span.to.month, span.to.day)),
            _ => None,
        });
        dates.max()
    };
    out.passage < side.passage && matches!((first(out), first(side)), (Some(then), Some(later)) if then < later)
}

/// The sentence of a side.
fn around(passage: &Passage, side: &Side) -> String {
    let first = side.items.iter().find(|item| item.0 == side.passage);
    let sentence = match first {
        Some(item) => passage.sentence(item.1.start),
        None => passage.sentences.last().cloned().unwrap_or(0..0),
    };
    passage.flow.at(sentence).to_lowercase()
}

/// The body whose members are meant, where the words name one.
fn body(words: &str) -> Option<&'static str> {
    let mut named = crate::lexicon::time("outsiders_bodies").iter().copied().filter(|body| words.contains(body));
    let first = named.next()?;
    named.all(|other| first.contains(other) || other.contains(first)).then_some(first)
}

/// Where the document says of a State that it joined.
type Joined = BTreeMap<StateCode, BTreeSet<usize>>;

fn joined(reading: &Reading<'_>) -> Joined {
    let mut found = Joined::new();
    for list in reading.lists.iter().flatten() {
        let says = reading
            .passage(list.passage)
            .is_some_and(|passage| JOINS.is_match(&passage.flow.at(passage.sentence(list.range.start)).to_lowercase()));
        for state in list.states().into_iter().filter(|_| says) {
            found.entry(state).or_default().insert(list.passage);
        }
    }
    found
}

/// A State that voted or abstained and is not on the list of the members that were there.
fn absent_voters(reading: &Reading<'_>) -> Option<Finding> {
    let there = |list: &&List| {
        let Some(passage) = reading.passage(list.passage) else { return false };
        let sentence = passage.flow.at(passage.sentence(list.range.start)).to_lowercase();
        let counted = reading
            .counts_of(list.passage)
            .iter()
            .any(|count| reading.list_of(count).is_some_and(|known| known.range == list.range) && count.head.is_states);
        counted
            && list.states().len() >= 8
            && list.is_of_states()
            && !list.is_example
            && PRESENT.is_match(&sentence)
            && !NOT_JOINED.is_match(&sentence)
            && !WATCHES.is_match(&sentence)
    };
    let mut whole = reading.lists.iter().flatten().filter(there);
    let known = whole.next()?;
    let voted = |list: &&List| {
        reading.passage(list.passage).is_some_and(|passage| {
            let label = line(reading, list.passage).is_some_and(|line| VOTES.is_match(passage.flow.at(line.label)));
            // "The floor was taken by the following Parties": those who speak are there.
            let sentence = passage.sentence(list.range.start);
            let lead = passage.flow.at(sentence.start..list.range.start).to_ascii_lowercase();
            let spoke = list.items.len() >= 3 && !list.is_example && patterns(passage.tongue).spoke.is_match(&lead);
            label || spoke || VOTED.is_match(passage.flow.at(list.range.end..passage.text().len()))
        })
    };
    if whole.next().is_some() {
        return None;
    }
    reading.lists.iter().flatten().filter(|list| list.is_of_states()).filter(voted).find_map(|list| {
        let strangers: Vec<StateCode> = list.states().difference(&known.states()).copied().collect();
        let few = strangers.len() * 2 < list.items.len().max(3) && list.passage > known.passage;
        let strange = list.items.iter().find(|item| item.state == strangers.first().copied()).filter(|_| few)?;
        let spots = [reading.list_spot(known), reading.spot_at(list.passage, &strange.range)];
        let names = reading.names_in(list, strangers);
        let spots = spots.into_iter().flatten().collect();
        Some(finding("list-within-list", Confidence::Probable, spots, [("names", names)]))
    })
}
