//! What one sentence tells as done, and another as still to be done: "the inventory was completed", "until the inventory is
//! completed"; 协定已签署, 没有经签署的协定.
//!
//! A thing is known by its noun and the verb of what is done to it, whatever the verb is. Names, numbers and years that tell
//! two things apart must not differ. Days are compared in `happening`.

mod open;

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;
use spectemur_model::StateCode;

use self::open::{Open, all};
use super::finding;
use crate::count::words_of;
use crate::finding::{Confidence, Detail, Finding};
use crate::flow::Tongue;
use crate::lexicon;
use crate::list::state_of;
use crate::matter::stem;
use crate::reading::Reading;
use crate::scan::{Sense, pattern};
use crate::sentences::{clauses, segments, tokens_in, years_in};

/// What is still to be done was done no more than so many passages away.
const REACH: usize = 12;
/// Verbs are one where so many of their first letters are the same.
const ROOT: usize = 5;

/// Finds what is both done and still to be done.
pub(super) fn find(reading: &Reading<'_>, found: &mut Vec<Finding>) {
    for open in all(reading) {
        let first = open.passage.saturating_sub(REACH);
        let near = (first..=open.passage + REACH).filter_map(|index| Some((index, reading.passage(index)?)));
        let near = near.filter(|(_, passage)| passage.is_prose() && passage.tongue == open.tongue);
        let mut sentences = near.flat_map(|(index, passage)| passage.sentences.iter().map(move |range| (index, range)));
        let done = sentences.find_map(|(index, sentence)| {
            let other = (index, sentence) != (open.passage, &open.sentence);
            let part = if other { done(reading, &open, index, sentence) } else { None };
            part.filter(|_| !apart(reading, &open, index, sentence)).map(|range| (index, range))
        });
        if let Some((index, range)) = done {
            found.extend(told(reading, &open, index, &range));
        }
    }
}

fn told(reading: &Reading<'_>, open: &Open, index: usize, done: &Range<usize>) -> Option<Finding> {
    let spots = vec![reading.spot_at(index, done)?, reading.spot_at(open.passage, &open.range)?];
    let words = |index: usize, range: &Range<usize>| Detail::Text(reading.words_at(index, range).trim().to_owned());
    let details = [("done", words(index, done)), ("ahead", words(open.passage, &open.range))];
    Some(finding("tense", Confidence::Probable, spots, details).case("planned"))
}

/// Whether States, labels or years tell the two apart.
fn apart(reading: &Reading<'_>, open: &Open, index: usize, sentence: &Range<usize>) -> bool {
    fn differ<T: Ord>(one: &BTreeSet<T>, other: &BTreeSet<T>) -> bool {
        !one.is_empty() && !other.is_empty() && one.is_disjoint(other)
    }
    let states = |index: usize, range: &Range<usize>| -> BTreeSet<StateCode> {
        tokens_in(reading, index, range).filter_map(state_of).collect()
    };
    let labels = |index: usize, range: &Range<usize>| -> BTreeMap<String, BTreeSet<i64>> {
        let mut found: BTreeMap<String, BTreeSet<i64>> = BTreeMap::new();
        for token in tokens_in(reading, index, range) {
            if let Sense::Label { kind, numbers, .. } = &token.sense {
                found.entry(kind.clone()).or_default().extend(numbers);
            }
        }
        found
    };
    let (mine, theirs) = (labels(open.passage, &open.sentence), labels(index, sentence));
    let labelled = mine.iter().any(|(kind, mine)| theirs.get(kind).is_some_and(|theirs| mine.is_disjoint(theirs)));
    labelled
        || differ(&states(open.passage, &open.sentence), &states(index, sentence))
        || differ(&years_in(reading, open.passage, &open.sentence), &years_in(reading, index, sentence))
}

/// A verb of the past with the words of "be" before it, or what comes about of itself.
static DONE: LazyLock<Regex> = LazyLock::new(|| pattern(&lexicon::time("pending_done").join("|")));

/// Where a sentence tells as done what is still to be done.
fn done(reading: &Reading<'_>, open: &Open, index: usize, sentence: &Range<usize>) -> Option<Range<usize>> {
    let passage = reading.passage(index)?;
    match open.tongue {
        Tongue::English => segments(passage.text(), sentence).into_iter().find(|part| {
            let said = passage.flow.at(part.clone()).to_lowercase();
            DONE.captures_iter(&said).any(|hit| {
                let Some(verb) = hit.name("verb").or(hit.name("of")) else { return false };
                let before = said.get(..verb.start()).unwrap_or_default();
                let clause = before.rsplit([',', ':', '(']).next().unwrap_or_default();
                let waits = lexicon::time("pending_waits")
                    .iter()
                    .any(|word| crate::count::contains(clause, word, Tongue::English));
                let words: BTreeSet<String> = words_of(before).map(|(_, word)| stem(word)).collect();
                !waits && same_verb(verb.as_str(), &open.verb) && open.names(&words)
            })
        }),
        Tongue::Chinese => clauses(passage.text(), sentence).into_iter().find(|clause| {
            let said = passage.flow.at(clause.clone());
            let waits = lexicon::time("pending_waits").iter().any(|word| said.contains(word));
            let Some((before, after)) = said.split_once('已').filter(|_| !waits) else { return false };
            let Some((_, rest)) = after.split_once(open.verb.as_str()) else { return false };
            // What was done stands before 已, or right behind the verb.
            let behind: String = rest.trim_start_matches('了').chars().take(8).collect();
            open.noun.iter().all(|noun| before.contains(noun.as_str()) || behind.contains(noun.as_str()))
        }),
    }
}

/// Whether two forms are of one verb: "approval" and "approved", "entry" and "entered".
fn same_verb(one: &str, other: &str) -> bool {
    let first = |verb: &str| verb.split(' ').next().unwrap_or_default().to_owned();
    let (one, other) = (first(one), first(other));
    let rows = ["verdict_same", "pending_same"].into_iter().flat_map(lexicon::time);
    let held = |row: &&str| {
        let holds = |verb: &String| row.split('|').any(|word| word == verb);
        holds(&one) && holds(&other)
    };
    let root = one.bytes().zip(other.bytes()).take_while(|(mine, theirs)| mine == theirs).count();
    let least = one.len().min(other.len());
    one == other || root >= ROOT && root + 3 >= least || rows.into_iter().any(held)
}
