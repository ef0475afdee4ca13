//! Names that are said to be of those listed before, and one of them that is not listed: States, centres, substances, the
//! lines of a list, whatever has a name; and one that stands in two lists of which the words say that nothing stands in
//! both.
//!
//! The words must say that those named are of the list. It must not judge names that are only added to it.

mod listed;

use std::ops::Range;

use listed::{Listed, Named};
use regex::Regex;

use super::finding;
use super::series::Words;
use crate::count::{contains, words_of};
use crate::finding::{Confidence, Detail, Finding};
use crate::flow::Tongue;
use crate::lexicon::{self, Lexicon};
use crate::matter::stem;
use crate::number::Amount;
use crate::reading::Reading;
use crate::scan::{ByTongue, pattern};

/// So many passages lie between a list and those of it who are named.
const REACH: usize = 6;
/// So many lists before are looked at.
const NEAREST: usize = 24;
/// A paragraph of more bytes gives no rule for lists.
const LONGEST: usize = 4_000;
/// So many letters before the names may say that they are of the list.
const LEAD: [usize; 2] = [140, 40];

/// Finds names that are not of the list that they are said to be of.
pub(super) fn find(reading: &Reading<'_>, found: &mut Vec<Finding>) {
    let all = listed::all(reading);
    for (at, part) in all.iter().enumerate() {
        let before = all.get(at.saturating_sub(NEAREST)..at).unwrap_or_default();
        let near: Vec<&Listed> = before.iter().rev().filter(|whole| can_hold(whole, part)).collect();
        found.extend(stranger(reading, &near, part));
        found.extend(left_over(reading, &near, part));
    }
    apart(reading, &all, found);
}

fn can_hold(whole: &Listed, part: &Listed) -> bool {
    let ahead = whole.passage < part.passage && part.passage - whole.last.min(part.passage) <= REACH
        || whole.passage == part.passage && whole.range.end <= part.range.start;
    ahead && whole.last <= part.passage && whole.items.len() >= 3 && !whole.is_example
}

/// The words of a list, with those of its sentence before and behind it.
struct Said {
    before: String,
    clause: String,
    behind: String,
}

fn said(reading: &Reading<'_>, part: &Listed) -> Option<(Said, &'static Lexicon, Tongue)> {
    let passage = reading.passage(part.passage)?;
    let sentence = passage.sentence(part.range.start);
    let low = |range: Range<usize>| {
        if range.start < range.end { passage.flow.at(range).to_lowercase() } else { String::new() }
    };
    let before = over(reading, part)?;
    let chinese = passage.tongue == Tongue::Chinese;
    let most = LEAD.get(usize::from(chinese)).copied().unwrap_or(40);
    let clause = crate::count::last_letters(&before, most);
    let behind: String = low(part.range.end..sentence.end).chars().take(most / 2).collect();
    // In Chinese the first name is cut from the words before it by no mark.
    let opening = part.items.first().map(|first| low(first.range.clone())).filter(|_| chinese).unwrap_or_default();
    let said = Said { before, clause: format!("{clause}{opening}"), behind };
    Some((said, lexicon::of(passage.tongue), passage.tongue))
}

/// Whether the words say that those named are of a list of so many.
fn points(reading: &Reading<'_>, said: &Said, part: &Listed, whole: &Listed, tongue: Tongue) -> bool {
    let words = &lexicon::of(tongue).taking;
    let has = |list: &[String], text: &str| list.iter().any(|word| contains(text, word, tongue));
    if has(&words.before, &said.clause) || has(&words.behind, &said.behind) || counts_same(reading, part, whole) {
        return true;
    }
    // Two in common of three or more are seldom so by chance.
    let strong = part.items.len() >= 3 || part.items.iter().all(|item| item.state.is_none());
    let picks = PICKS.of(tongue);
    let picks = picks.is_match(&said.clause) || picks.is_match(&said.behind);
    if strong && !part.is_of_lines && (picks || is_of_same(reading, part, whole, tongue)) {
        return true;
    }
    let Some(passage) = reading.passage(part.passage) else { return false };
    let sentence = passage.sentence(part.range.start);
    let earlier = passage.sentences.iter().rev().find(|other| other.end <= sentence.start);
    let from = earlier.filter(|_| part.items.len() > 2).map_or(sentence.start, |earlier| earlier.start);
    let length = Amount::whole(i64::try_from(whole.items.len()).unwrap_or(0));
    reading.counts_of(part.passage).iter().any(|count| {
        let before = passage.flow.at(from..count.range.start.max(from)).to_lowercase();
        let near = count.range.start >= from && count.range.start < sentence.end && count.value == length;
        near && words.pointing.iter().any(|word| match tongue {
            Tongue::English => before
                .trim_end()
                .rsplit_once(word.as_str())
                .is_some_and(|(lead, rest)| rest.is_empty() && !lead.ends_with(char::is_alphanumeric)),
            Tongue::Chinese => before.trim_end().ends_with(word.as_str()),
        })
    })
}

/// Whether a number right before the names counts what the list is of: "three of the ports, …", "两名成员(…)".
fn counts_same(reading: &Reading<'_>, part: &Listed, whole: &Listed) -> bool {
    /// So many bytes stand between such a number and the first name.
    const GAP: usize = 60;
    let Some(over) = over(reading, whole) else { return false };
    let Some(passage) = reading.passage(part.passage).filter(|_| !part.is_of_lines) else { return false };
    let sentence = passage.sentence(part.range.start);
    let most = Amount::whole(i64::try_from(whole.items.len()).unwrap_or(0));
    reading.counts_of(part.passage).iter().any(|count| {
        let near = count.range.start >= sentence.start
            && count.range.start < part.range.start + GAP / 4
            && count.range.end + GAP > part.range.start;
        let noun = count.head.noun.as_str();
        let named = match passage.tongue {
            Tongue::English => words_of(&over).any(|(_, word)| stem(word) == noun),
            Tongue::Chinese => noun.chars().count() >= 2 && over.contains(noun),
        };
        near && !count.head.is_time && !count.head.is_states && !noun.is_empty() && count.value <= most && named
    })
}

/// Whether what is named is called by a noun by which those listed are called.
fn is_of_same(reading: &Reading<'_>, part: &Listed, whole: &Listed, tongue: Tongue) -> bool {
    /// Lists further from each other are of other things.
    const NEAR: usize = 3;
    let (Some(mine), Some(theirs)) = (over(reading, part), over(reading, whole)) else { return false };
    let (mine, theirs) = (Words::of(&mine, tongue), Words::of(&theirs, tongue));
    let states = part.items.iter().all(|item| item.state.is_some());
    let shared = mine.shared(&theirs, &Words::default()).count();
    let least = match (tongue, states) {
        (Tongue::English, false) => 1,
        (Tongue::English, true) => 2,
        (Tongue::Chinese, _) => 4,
    };
    shared >= least && part.passage - whole.last.min(part.passage) <= NEAR
}

/// The words of the sentence of a list before its first name; of lines the passage over them.
fn over(reading: &Reading<'_>, list: &Listed) -> Option<String> {
    let above = list.is_of_lines.then(|| reading.passage(list.passage.checked_sub(1)?)).flatten();
    if let Some(above) = above {
        let last = above.sentences.last().cloned().unwrap_or(0..above.text().len());
        return Some(above.flow.at(last).to_lowercase());
    }
    let passage = reading.passage(list.passage)?;
    let sentence = passage.sentence(list.range.start);
    Some(passage.flow.at(sentence.start.min(list.range.start)..list.range.start).to_lowercase())
}

/// The one of the names that is not listed, where all others are.
fn stranger(reading: &Reading<'_>, near: &[&Listed], part: &Listed) -> Option<Finding> {
    let (said, lexicon, tongue) = said(reading, part)?;
    let inside = |whole: &&&Listed| part.items.iter().all(|item| whole.holds(item));
    let named = |item: &Named| match tongue {
        Tongue::English => {
            item.state.is_some() || reading.words_at(item.passage, &item.range).starts_with(char::is_uppercase)
        }
        Tongue::Chinese => item.is_short(),
    };
    let adding = &lexicon.taking.adding;
    let other = |word: &String| match tongue {
        Tongue::English => said.before.contains(word.as_str()) || said.behind.contains(word.as_str()),
        Tongue::Chinese => said.clause.contains(word.as_str()),
    };
    if near.iter().any(|whole| inside(&whole)) || part.is_example || adding.iter().any(other) {
        return None;
    }
    near.iter().find_map(|whole| {
        let strangers: Vec<&Named> = part.items.iter().filter(|item| !whole.holds(item)).collect();
        let [only] = strangers.as_slice() else { return None };
        // Several lists of one paragraph are taken up together, and what another list names is of that.
        let elsewhere = near.iter().any(|other| other.range != whole.range && other.holds(only));
        let fits = part.items.len() <= whole.items.len() && part.items.len() >= 2 && !elsewhere;
        let states = part.items.iter().filter(|item| item.state.is_some()).count();
        let even = only.state.is_some() || states == 0;
        if !fits || !even || !named(only) || !points(reading, &said, part, whole, tongue) {
            return None;
        }
        let name = trimmed(reading, only, tongue);
        let spots = [
            reading.spot_at(whole.passage, &whole.range),
            reading.spot_at(part.passage, &part.range),
            reading.spot_at(only.passage, &only.range),
        ];
        let spots = spots.into_iter().flatten().collect();
        Some(finding("list-within-list", Confidence::Probable, spots, [("names", Detail::Names(vec![name]))]))
    })
}

/// The name of one that is listed; of a last one in Chinese without what is said of it.
fn trimmed(reading: &Reading<'_>, one: &Named, tongue: Tongue) -> String {
    let words = reading.words_at(one.passage, &one.range);
    if tongue == Tongue::English || one.state.is_none() {
        return words.trim().to_owned();
    }
    let names = reading.names.find(&words);
    names.first().and_then(|name| words.get(name.start..name.end)).unwrap_or(&words).trim().to_owned()
}

/// "The others, A, B and C", where C was named just before among those whom they are the others of.
fn left_over(reading: &Reading<'_>, near: &[&Listed], part: &Listed) -> Option<Finding> {
    /// The words for those who are left stand right before their names.
    const BEFORE: [usize; 2] = [36, 14];
    let (said, lexicon, tongue) = said(reading, part)?;
    let close = crate::count::last_letters(&said.clause, *BEFORE.get(usize::from(tongue == Tongue::Chinese))?);
    if !lexicon.remaining.iter().any(|word| contains(&close, word, tongue)) || part.is_example {
        return None;
    }
    let first = near.iter().find(|first| {
        let shared = part.items.iter().filter(|item| first.holds(item)).count();
        shared > 0 && shared < part.items.len() && part.passage - first.passage <= 1
    })?;
    near.iter().find(|whole| {
        whole.range != first.range
            && part.items.iter().chain(&first.items).all(|item| whole.holds(item))
            && whole.items.len() > first.items.len()
    })?;
    let shared = part.items.iter().find(|item| first.holds(item))?;
    twice(reading, first, part, shared)
}

fn twice(reading: &Reading<'_>, first: &Listed, second: &Listed, shared: &Named) -> Option<Finding> {
    let other = first.items.iter().find(|item| item.is(shared))?;
    let spots: Vec<_> = [other, shared].iter().filter_map(|one| reading.spot_at(one.passage, &one.range)).collect();
    let tongue = reading.passage(second.passage)?.tongue;
    let names = Detail::Names(vec![trimmed(reading, shared, tongue)]);
    Some(finding("state-out-of-place", Confidence::Probable, spots, [("names", names)]).case("both-sides"))
}

static PICKS: ByTongue<Regex> = ByTongue::new(|tongue| pattern(&lexicon::of(tongue).taking.picks.join("|")));

static APART: ByTongue<Regex> = ByTongue::new(|tongue| pattern(&lexicon::of(tongue).taking.apart.join("|")));

/// One that stands in two lists side by side, where the words say that nothing stands in both.
fn apart(reading: &Reading<'_>, all: &[Listed], found: &mut Vec<Finding>) {
    for (index, passage) in reading.prose() {
        if passage.text().len() > LONGEST || !APART.of(passage.tongue).is_match(&passage.text().to_lowercase()) {
            continue;
        }
        let from = all.partition_point(|list| list.last + REACH < index);
        let near: Vec<&Listed> =
            all.iter().skip(from).take(NEAREST).take_while(|list| list.passage <= index + REACH).collect();
        let pairs = near.windows(2).filter_map(|two| Some((*two.first()?, *two.last()?)));
        found.extend(pairs.filter_map(|(one, other)| {
            let shared: Vec<&Named> = other.items.iter().filter(|item| one.holds(item)).collect();
            let [only] = shared.as_slice() else { return None };
            let long =
                one.items.len() >= 3 && other.items.len() >= 3 && other.passage - one.last.min(other.passage) <= 2;
            if long { twice(reading, one, other, only) } else { None }
        }));
    }
}
