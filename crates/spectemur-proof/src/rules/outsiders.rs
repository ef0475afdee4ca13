//! Those who only watch, or have not joined, and those who sit, vote or answer as members: no State is both.

mod words;

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;
use spectemur_model::StateCode;

use super::{finding, state_out_of_place};
use crate::assembled::{Assembled, assembled, line};
use crate::count::last_letters;
use crate::finding::{Confidence, Detail, Finding};
use crate::flow::Tongue;
use crate::list::{List, state_of};
use crate::passage::Passage;
use crate::reading::Reading;
use crate::scan::{Sense, pattern};
use crate::sentences::tokens_in;
use words::{
    ASKS, BESIDE, DURING, EARLIER, ELECTED, HAS_JOINED, JOINS, LEFT, NOT_JOINED, NOT_PARTIES, OPEN, OPEN_ELECTION,
    OTHER_STANDING, OTHER_TIME, PARTIES, PRESENT, TO_JOIN, VOTED, VOTED_BEFORE, VOTES, WATCHES,
};

/// So many lists of those inside are asked about a State.
const SIDES: usize = 40;

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
    let joined = joined(reading);
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
    !then && !OTHER_STANDING.is_match(near) && (noun || asked || NOT_JOINED.is_match(near))
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

/// Those said to be inside: counted and named as members or Parties, or named as voters.
fn inside(reading: &Reading<'_>, lines: &[Assembled]) -> Vec<Side> {
    let mut found = Vec::new();
    for count in reading.counts.iter().flatten() {
        let (Some(list), Some(passage)) = (reading.list_of(count), reading.passage(count.passage)) else { continue };
        let noun = passage.flow.at(count.range.end..count.phrase.end).to_lowercase();
        if let Some(rank) = rank(&noun).filter(|_| list.is_mostly_states() && !list.is_example) {
            found.push(Side {
                rank,
                passage: count.passage,
                items: items_of(list),
                list: Some(list.range.clone()),
                joins: false,
            });
        }
    }
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
struct Patterns {
    noted: Regex,
    among: Regex,
    spoke: Regex,
}

fn patterns(tongue: Tongue) -> &'static Patterns {
    static BOTH: LazyLock<[Patterns; 2]> = LazyLock::new(|| {
        [Tongue::English, Tongue::Chinese].map(|tongue| {
            let known = &crate::lexicon::of(tongue).called;
            let any = |words: &[String]| pattern(&words.join("|"));
            Patterns { noted: any(&known.noted), among: any(&known.among), spoke: any(&known.spoke) }
        })
    });
    let [english, chinese] = &*BOTH;
    if tongue == Tongue::Chinese { chinese } else { english }
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

fn both(
    reading: &Reading<'_>,
    (out, text): (&Side, &str),
    side: &Side,
    joined: &Joined,
    told: &mut BTreeSet<StateCode>,
) -> Option<Finding> {
    let (here, there) = (reading.passage(out.passage)?, reading.passage(side.passage)?);
    let known: BTreeSet<StateCode> = side.items.iter().map(|item| item.2).collect();
    let common: Vec<&(usize, Range<usize>, StateCode)> =
        out.items.iter().filter(|item| known.contains(&item.2)).collect();
    let (_, range, state) = *common.first()?;
    let few = common.len() == 1 && (out.items.len() >= 2 || side.items.len() >= 3 || side.joins);
    // In the papers of a protocol its name tells nothing of another treaty.
    let titles = reading.passages.iter().take(TITLE).take_while(|passage| passage.own.is_none());
    let beside = !titles.map(Passage::text).any(|title| BESIDE.is_match(title))
        && BESIDE.is_match(text) != BESIDE.is_match(&around(there, side));
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
    const BODIES: [&str; 18] = [
        "subcommittee",
        "committee",
        "commission",
        "council",
        "board",
        "bureau",
        "working group",
        "panel",
        "task force",
        "分委员会",
        "委员会",
        "理事会",
        "执行局",
        "主席团",
        "工作组",
        "小组",
        "董事会",
        "大会",
    ];
    let mut named = BODIES.into_iter().filter(|body| words.contains(body));
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
