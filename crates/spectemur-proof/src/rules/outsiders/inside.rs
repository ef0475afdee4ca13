//! Who is said to be inside: counted and named as members or Parties, called so, chosen as one, or heard as one.

use super::words::{
    ELECTED, HAS_JOINED, NOT_JOINED, NOT_PARTIES, OPEN, OPEN_ELECTION, OTHER_TIME, PARTIES, VOTED, VOTED_BEFORE, VOTES,
    WATCHES,
};
use super::{Rank, Side, items_of, near};
use crate::assembled::{Assembled, line};
use crate::count::{Count, last_letters};
use crate::flow::Tongue;
use crate::list::{List, state_of};
use crate::passage::Passage;
use crate::reading::Reading;
use crate::scan::{ByTongue, pattern};
use crate::sentences::tokens_in;
use regex::Regex;

/// Those said to be inside: counted and named as members or Parties, or named as voters.
pub(super) fn inside(reading: &Reading<'_>, lines: &[Assembled]) -> Vec<Side> {
    let mut found = Vec::new();
    found.extend(reading.lists.iter().flatten().filter_map(|list| counted(reading, list)));
    for known in lines {
        let Some(passage) = reading.passage(known.lead) else { continue };
        let lead = passage.sentences.last().map_or("", |last| passage.flow.at(last.clone())).to_lowercase();
        let denied = WATCHES.is_match(&lead) || NOT_JOINED.is_match(&lead) || OTHER_TIME.is_match(&lead);
        let counted = reading.counts_of(known.lead).iter().rfind(|count| count.head.is_states);
        let noun = counted.map_or("", |count| passage.flow.at(count.range.end..count.phrase.end)).to_lowercase();
        if let Some(rank) = rank(&noun).filter(|_| !denied) {
            found.push(Side { rank, passage: known.lead, items: known.items.clone(), list: None, joins: false });
        }
    }
    found.extend((0..reading.passages.len()).filter_map(|index| voters(reading, index)));
    found.extend(reading.lists.iter().flatten().filter_map(|list| called(reading, list)));
    found.extend(reading.lists.iter().flatten().filter_map(|list| headed(reading, list)));
    found.extend(reading.lists.iter().flatten().flat_map(|list| acted(reading, list)));
    found.extend(reading.lists.iter().flatten().filter_map(|list| noted(reading, list)));
    found
}

/// "Seven Parties keep a register: …": those whom a figure of its size counts as members or Parties.
fn counted(reading: &Reading<'_>, list: &List) -> Option<Side> {
    let passage = reading.passage(list.passage).filter(|_| list.is_mostly_states() && !list.is_example)?;
    let sentence = passage.sentence(list.range.start);
    let of_size = |count: &&Count| {
        let same = usize::try_from(count.value.0).ok() == list.items.len().checked_mul(1000);
        count.sentence == sentence && count.range.end <= list.range.start && same && list.items.len() >= 2
    };
    let own = |count: &&Count| reading.list_of(count).is_some_and(|known| known.range == list.range);
    let counts = || reading.counts_of(list.passage).iter();
    let count = counts().find(own).or_else(|| counts().rfind(of_size))?;
    let noun = passage.flow.at(count.range.end..count.phrase.end).to_lowercase();
    let rank = rank(&noun).or_else(|| rank(&ahead(passage, count)))?;
    let items = items_of(list);
    Some(Side { rank, passage: list.passage, items, list: Some(list.range.clone()), joins: false })
}

/// The Chinese noun before a figure: "设有储存的缔约国10个".
fn ahead(passage: &Passage, count: &Count) -> String {
    let before = passage.flow.at(count.sentence.start..count.range.start);
    let before = before.trim_end_matches(['有', '共', '计', '达', '为', ' ']);
    let noun = passage.tongue == Tongue::Chinese && before.ends_with(['国', '方', '员']);
    if noun { last_letters(before, 4) } else { String::new() }
}

/// Those of whom a note right behind the name tells that they joined: "B (ratified 5 March)", "B, for which it entered
/// into force on 2 May".
fn noted(reading: &Reading<'_>, list: &List) -> Option<Side> {
    let passage = reading.passage(list.passage)?;
    let sentence = passage.sentence(list.range.start);
    let ends = list.items.iter().skip(1).map(|item| item.range.start).chain([sentence.end.max(list.range.end)]);
    let joined = list.items.iter().zip(ends).filter_map(|(item, end)| {
        let words = passage.flow.at(item.range.start..end.max(item.range.start)).to_lowercase();
        // The name is the one that the token has: what stands in brackets may be read with it.
        let token =
            tokens_in(reading, list.passage, &(item.range.start..end)).find(|token| state_of(token).is_some())?;
        let note = words.get(token.range.end.checked_sub(item.range.start)?..)?;
        let hit = patterns(passage.tongue).noted.find(note)?;
        (!OPEN.is_match(hit.as_str())).then_some((list.passage, item.range.clone(), item.state?))
    });
    let items: Vec<_> = joined.collect();
    let list = Some(list.range.clone());
    (!items.is_empty()).then_some(Side { rank: Rank::Party, passage: items.first()?.0, items, list, joins: true })
}

/// The patterns of a language that the lexicon holds.
pub(super) struct Patterns {
    noted: Regex,
    among: Regex,
    pub(super) spoke: Regex,
}

pub(super) fn patterns(tongue: Tongue) -> &'static Patterns {
    static BOTH: ByTongue<Patterns> = ByTongue::new(|tongue| {
        let known = &crate::lexicon::of(tongue).called;
        let any = |words: &[String]| pattern(&words.join("|"));
        Patterns { noted: any(&known.noted), among: any(&known.among), spoke: any(&known.spoke) }
    });
    BOTH.of(tongue)
}

/// Those that voted, or that joined, in a sentence: what they did makes them members, or Parties too.
fn acted(reading: &Reading<'_>, list: &List) -> Vec<Side> {
    let Some(passage) = reading.passage(list.passage).filter(|_| list.is_of_states() && !list.is_example) else {
        return Vec::new();
    };
    let sentence = passage.sentence(list.range.start);
    let voted = VOTED.is_match(passage.flow.at(list.range.end..sentence.end.max(list.range.end)))
        || VOTED_BEFORE.is_match(passage.flow.at(sentence.start..list.range.start));
    let near = near(reading, passage, list);
    // What is open stands before the joining, or right behind it: "the process of joining".
    let joins = HAS_JOINED.find(&near).is_some_and(|hit| {
        let end = near.char_indices().map(|(at, _)| at).find(|at| *at >= hit.end() + 9).unwrap_or(near.len());
        !OPEN.is_match(near.get(..end).unwrap_or(&near))
    });
    let joins = joins && !NOT_JOINED.is_match(&near);
    let side =
        |rank| Side { rank, passage: list.passage, items: items_of(list), list: Some(list.range.clone()), joins };
    let elected = ELECTED.is_match(&near) && !OPEN_ELECTION.is_match(&near);
    let parties = (joins || elected).then(|| side(Rank::Party));
    (voted || joins || elected).then(|| side(Rank::Member)).into_iter().chain(parties).collect()
}

/// "States Parties: A, B and C": the noun alone leads to the names.
fn headed(reading: &Reading<'_>, list: &List) -> Option<Side> {
    let passage = reading.passage(list.passage).filter(|_| list.is_mostly_states() && !list.is_example)?;
    let before = passage.flow.at(passage.sentence(list.range.start).start..list.range.start).trim_end();
    let small = before.to_ascii_lowercase();
    let noun = PARTIES.find(before).or_else(|| patterns(passage.tongue).among.find(&small));
    let noun = noun.filter(|_| !NOT_PARTIES.is_match(before) && list.items.len() >= 2)?;
    let denied = last_letters(before.get(..noun.start())?, 6).to_lowercase();
    let plain = !denied.trim_end().ends_with(['-', '非']) && !denied.trim_end().ends_with("not");
    plain.then(|| Side {
        rank: Rank::Party,
        passage: list.passage,
        items: items_of(list),
        list: Some(list.range.clone()),
        joins: false,
    })
}

/// "A and B, both States Parties", "A, speaking as a member": the words after names say what they are.
fn called(reading: &Reading<'_>, list: &List) -> Option<Side> {
    let passage = reading.passage(list.passage)?;
    let sentence = passage.sentence(list.range.start);
    let after = passage.flow.at(list.range.end..sentence.end).to_lowercase();
    let words = after.trim_start_matches([',', '，', '(', ' ']);
    let known = &crate::lexicon::of(passage.tongue).called;
    let says = |leads: &[String]| leads.iter().any(|lead| words.starts_with(lead.as_str()));
    // "Since 2015 a Party": a year stands between.
    let since = known.since.iter().any(|lead| {
        let near: String = words.chars().take(20).collect();
        near.starts_with(lead.as_str()) && known.became.iter().any(|word| near.contains(word.as_str()))
    });
    let rank = match (says(&known.party) || since, says(&known.member)) {
        (true, _) => Rank::Party,
        (_, true) => Rank::Member,
        _ => return None,
    };
    let marked = words.len() < after.len() || passage.tongue == Tongue::Chinese;
    (list.is_of_states() && marked).then(|| Side {
        rank,
        passage: list.passage,
        items: items_of(list),
        list: Some(list.range.clone()),
        joins: false,
    })
}

fn rank(noun: &str) -> Option<Rank> {
    let denied = ["non-", "not ", "signator", "observer", "非", "签署", "观察", "candidate", "候选"];
    if denied.iter().any(|word| noun.contains(word)) {
        None
    } else if noun.contains("member") || noun.contains("成员") || noun.contains("委员国") || noun.contains("理事国")
    {
        Some(Rank::Member)
    } else if noun.contains("parties") || noun.contains("缔约国") || noun.contains("缔约方") {
        Some(Rank::Party)
    } else {
        None
    }
}

/// "In favour: A, B and C."
fn voters(reading: &Reading<'_>, index: usize) -> Option<Side> {
    let line = line(reading, index)?;
    let label = reading.passage(index)?.flow.at(line.label);
    let items = line.items.into_iter().map(|(range, state)| (index, range, state)).collect();
    VOTES.is_match(label).then_some(Side { rank: Rank::Member, passage: index, items, list: None, joins: false })
}
