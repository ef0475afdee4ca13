//! Two groups that overlap, and how many there are together: "nine gave for this and six for that, four of them for
//! both", and here or pages away "in all so many gave for this, for that or for both".
//!
//! It must not add up groups of which nothing is said to be in both: lists that share members are `united`.

use std::collections::BTreeSet;
use std::ops::Range;

use spectemur_model::StateCode;

use super::{amount, around, finding, sums, vague};
use crate::count::{Count, contains};
use crate::document::BlockKind;
use crate::finding::{Confidence, Detail, Finding};
use crate::flow::Tongue;
use crate::lexicon;
use crate::list::List;
use crate::number::Amount;
use crate::passage::Passage;
use crate::reading::Reading;
use crate::sentences::{Sentences, clause_about};

/// So many passages before the words for both the groups may stand.
const BACK: usize = 6;
/// So many passages on a total may stand that only says "in all".
const NEAR: usize = 3;
/// So many totals before and behind two groups are looked at; one that is further away is of another report.
const AROUND: usize = 120;
/// A cell of more letters than this is text.
const TEXT: usize = 24;

/// A group: how many, or who.
#[derive(Clone)]
struct Group {
    passage: usize,
    range: Range<usize>,
    value: Amount,
    states: BTreeSet<StateCode>,
    /// Whether States are counted; nothing where the noun is left out.
    is_states: Option<bool>,
    /// What is said of it.
    said: String,
}

/// How a figure takes groups together.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Says {
    /// "One or the other or both".
    Either,
    /// "This or that", where this is said of one group and that of the other.
    Or,
    /// "In all".
    Together,
}

/// Two groups and those that are in both.
struct Overlap {
    one: Group,
    other: Group,
    both: Group,
}

/// Finds totals of two overlapping groups that are not their sum without those that are in both.
pub(super) fn find(reading: &Reading<'_>, sentences: &mut Sentences, found: &mut Vec<Finding>) {
    let overlaps = overlaps(reading);
    if overlaps.is_empty() {
        return;
    }
    let totals: Vec<(&Count, Says)> =
        reading.counts.iter().flatten().filter_map(|count| total(reading, count)).collect();
    for overlap in &overlaps {
        let near = around(&totals, |(count, _)| count.passage, overlap.both.passage, AROUND);
        found.extend(judge(reading, sentences, overlap, near));
    }
}

/// Every place where something is said to be in two groups, with the groups before it.
fn overlaps(reading: &Reading<'_>) -> Vec<Overlap> {
    let mut found = Vec::new();
    for (index, passage) in reading.passages.iter().enumerate() {
        if passage.is_title() {
            continue;
        }
        for sentence in &passage.sentences {
            let both = both(reading, index, passage, sentence);
            found.extend(both.into_iter().filter_map(|both| of_groups(reading, both)));
        }
    }
    found
}

/// How many, or who, a sentence says to be in both groups.
fn both(reading: &Reading<'_>, index: usize, passage: &Passage, sentence: &Range<usize>) -> Option<Group> {
    let words = &lexicon::of(passage.tongue).overlap;
    let says = |range: &Range<usize>| {
        let text = passage.flow.at(range.clone()).to_lowercase();
        let has = |all: &[String]| all.iter().any(|word| contains(&text, word, passage.tongue));
        has(&words.both) && !has(&words.either)
    };
    // "Three of these (A, B and C) both hold and claim": the names in brackets end no clause.
    let clause = |at: &Range<usize>| clause_about(passage, sentence, at, 0);
    // A cell says in its row what it counts.
    let row = row_words(reading, index)
        .filter(|text| words.both.iter().any(|word| contains(&text.to_lowercase(), word, passage.tongue)));
    let counts = reading.counts_of(index).iter().filter(|count| count.sentence == *sentence);
    // The "two" of "both measures" counts nobody.
    let is_word = |count: &Count| {
        let text = passage.flow.at(count.range.start..sentence.end.max(count.range.start)).to_lowercase();
        words.both.iter().any(|word| text.starts_with(word.as_str()))
    };
    let usable = |count: &&Count| {
        sums::adds(count)
            && count.currency.is_none()
            && !count.cues.is_whole
            && count.value >= Amount::whole(1)
            && !is_word(count)
    };
    let told = counts.filter(usable).find(|count| row.is_some() || says(&clause(&count.range)));
    if let Some(count) = told {
        return Some(group(reading, count));
    }
    let lists = reading.lists.get(index)?.iter().filter(|list| list.is_of_states() && !list.is_example);
    let list = lists.filter(|list| sentence.contains(&list.range.start)).find(|list| says(&clause(&list.range)))?;
    Some(Group {
        passage: index,
        range: list.range.clone(),
        value: Amount::whole(i64::try_from(list.items.len()).ok()?),
        states: list.states(),
        is_states: Some(true),
        said: passage.flow.at(sentence.clone()).to_owned(),
    })
}

/// The words of the row in which a cell stands.
fn row_words(reading: &Reading<'_>, index: usize) -> Option<String> {
    reading.passage(index).filter(|passage| matches!(passage.kind, BlockKind::Cell { .. }))?;
    let from = reading.tables.partition_point(|table| table.first_passage().is_some_and(|first| first <= index));
    let rows = reading.tables.get(from.checked_sub(1)?)?.rows.iter();
    let own = rows.map(|row| row.iter().flatten()).find(|row| row.clone().any(|cell| cell.passage == index))?;
    Some(own.filter(|cell| cell.figure.is_none()).map(|cell| cell.words.as_str()).collect::<Vec<_>>().join(" "))
}

/// Whether States are counted; nothing where the noun is left out.
fn sort(count: &Count) -> Option<bool> {
    (!vague(count)).then_some(count.head.is_states)
}

/// Whether two figures may count the same things.
fn same_sort(one: Option<bool>, other: Option<bool>) -> bool {
    one.zip(other).is_none_or(|(one, other)| one == other)
}

fn group(reading: &Reading<'_>, count: &Count) -> Group {
    Group {
        passage: count.passage,
        range: count.range.clone(),
        value: count.value,
        states: reading.list_of(count).filter(|list| list.is_of_states()).map(List::states).unwrap_or_default(),
        is_states: sort(count),
        said: row_words(reading, count.passage).unwrap_or_else(|| sentence_of(reading, count)),
    }
}

/// The words of the sentence in which a figure stands.
fn sentence_of(reading: &Reading<'_>, count: &Count) -> String {
    reading
        .passage(count.passage)
        .map_or_else(String::new, |passage| passage.flow.at(count.sentence.clone()).to_owned())
}

/// The two groups of which something is in both: the nearest before it that are large enough.
fn of_groups(reading: &Reading<'_>, both: Group) -> Option<Overlap> {
    let here = reading.passage(both.passage)?;
    let mut found: Vec<Group> = Vec::new();
    let from = both.passage.saturating_sub(BACK);
    for index in (from..=both.passage).rev() {
        let passage = reading.passage(index)?;
        let other_part = passage.heading != here.heading || passage.tongue != here.tongue;
        if index != both.passage && (other_part || matches!(passage.kind, BlockKind::Heading { .. })) {
            break;
        }
        let mut groups: Vec<Group> = groups_of(reading, index, &both);
        groups.retain(|group| index < both.passage || group.range.end <= both.range.start);
        found.extend(groups.into_iter().rev());
        // The groups of a table stand in its rows, and those of a list in its items.
        if found.len() >= 2 {
            break;
        }
    }
    let fits = |group: &&Group| {
        group.value >= both.value
            && (both.states.is_empty() || group.states.is_empty() || both.states.is_subset(&group.states))
    };
    let mut fitting = found.iter().filter(fits);
    let (other, one) = (fitting.next()?.clone(), fitting.next()?.clone());
    // Another figure between the two groups and the words for both would be one of them.
    let between = found.iter().position(|group| group.range == one.range && group.passage == one.passage)?;
    (between <= 2 && same_sort(one.is_states, other.is_states)).then_some(Overlap { one, other, both })
}

/// The figures and lists of a passage that may be groups.
fn groups_of(reading: &Reading<'_>, index: usize, both: &Group) -> Vec<Group> {
    let is_left = |count: &Count| count.cues.remaining || count.cues.not_yet;
    let counts = reading.counts_of(index).iter().filter(|count| {
        sums::adds(count)
            && count.currency.is_none()
            && count.value.as_whole().is_some()
            && !(count.cues.is_whole || is_left(count) || count.cues.weak)
            && same_sort(sort(count), both.is_states)
    });
    let mut groups: Vec<Group> = counts.map(|count| group(reading, count)).collect();
    let listed: Vec<&List> = reading
        .lists
        .get(index)
        .into_iter()
        .flatten()
        .filter(|list| list.is_of_states() && !list.is_example && list.items.len() >= 2)
        .filter(|list| {
            let own = |count: &Count| reading.list_of(count).is_some_and(|known| known.range == list.range);
            !reading.counts_of(index).iter().any(own)
        })
        .collect();
    for list in listed {
        let Some(passage) = reading.passage(index) else { continue };
        let sentence = passage.sentence(list.range.start);
        // "Nine Parties trained nurses: …": the figure and its list are one group.
        let states = list.states();
        let known = groups.iter_mut().rfind(|group| {
            group.range.end <= list.range.start
                && group.states.is_empty()
                && i64::try_from(states.len()).is_ok_and(|length| Amount::whole(length) == group.value)
        });
        match known {
            Some(group) => group.states = states,
            None => {
                let value = Amount::whole(i64::try_from(states.len()).unwrap_or(0));
                let range = list.range.clone();
                let said = passage.flow.at(sentence).to_owned();
                groups.push(Group { passage: index, range, value, states, is_states: Some(true), said });
            }
        }
    }
    groups.sort_by_key(|group| group.range.start);
    groups
}

/// A figure that takes groups together, and how surely its words say so.
fn total<'a>(reading: &Reading<'_>, count: &'a Count) -> Option<(&'a Count, Says)> {
    let passage = reading.passage(count.passage)?;
    let words = passage.flow.at(count.sentence.clone()).to_lowercase();
    let overlap = &lexicon::of(passage.tongue).overlap;
    let has = |all: &[String]| all.iter().any(|word| contains(&words, word, passage.tongue));
    let plain = sums::adds(count) && count.currency.is_none() && !count.cues.is_whole && !count.cues.weak;
    // A line that a tab divides is read as a row, and its text as a cell.
    let short = matches!(passage.kind, BlockKind::Cell { .. }) && words.chars().count() < TEXT;
    let heads = passage.is_title() || short;
    let says = if has(&overlap.either) {
        Says::Either
    } else if has(&overlap.or) {
        Says::Or
    } else {
        Says::Together
    };
    (plain && !heads && (says != Says::Together || has(&overlap.together))).then_some((count, says))
}

fn judge(
    reading: &Reading<'_>,
    sentences: &mut Sentences,
    overlap: &Overlap,
    totals: &[(&Count, Says)],
) -> Option<Finding> {
    let Overlap { one, other, both } = overlap;
    let sum = Amount(one.value.0 + other.value.0 - both.value.0);
    let tongue = reading.passage(both.passage)?.tongue;
    let mut words = |text: &str| -> BTreeSet<u32> {
        let all = sentences.words_of(text, tongue);
        all.into_iter().filter(|word| !sentences.vocabulary.is_weak(*word)).collect()
    };
    let (of_one, of_other) = (words(&one.said), words(&other.said));
    let own: BTreeSet<u32> = [one, other, both].into_iter().flat_map(|group| words(&group.said)).collect();
    let mut best: Option<(usize, &Count)> = None;
    for (count, says) in totals {
        let either = *says == Says::Either;
        let after = (count.passage, count.range.start) > (both.passage, both.range.start);
        let ahead = count.passage.checked_sub(both.passage).filter(|_| after);
        let close = ahead.is_some_and(|ahead| ahead <= if either { BACK } else { NEAR });
        let said = words(&sentence_of(reading, count));
        let shared = said.intersection(&own).count();
        // "Measles or polio": a word of each group that the other does not have.
        let names =
            |mine: &BTreeSet<u32>, theirs: &BTreeSet<u32>| mine.difference(theirs).any(|word| said.contains(word));
        let of_each = *says == Says::Or && names(&of_one, &of_other) && names(&of_other, &of_one);
        let is_own =
            [one, other, both].iter().any(|group| group.passage == count.passage && group.range == count.range);
        let possible = count.value >= one.value.max(other.value) && count.value.0 <= one.value.0 + other.value.0 + 3000;
        let next = ahead.is_some_and(|ahead| ahead <= 1);
        let surely = either && shared >= 2 || of_each;
        let tied = surely || close && (either || shared >= 1 || next);
        if is_own
            || !same_sort(sort(count), one.is_states)
            || !possible
            || !tied
            || other_language(reading, count, both)
        {
            continue;
        }
        if count.value == sum && (surely || close && next) {
            return None;
        }
        let weight = shared + if surely { 8 } else { 0 } + if close { 4 } else { 0 };
        if count.value == sum {
            continue;
        }
        if best.is_none_or(|(known, _)| weight > known) {
            best = Some((weight, count));
        }
    }
    let (_, total) = best?;
    if is_explained(reading, overlap, total) {
        return None;
    }
    let spot = |group: &Group| reading.spot_at(group.passage, &group.range);
    let spots = [spot(one), spot(other), spot(both), reading.spot(total)].into_iter().flatten().collect();
    let parts = vec![one.value.to_string(), other.value.to_string(), format!("-{}", both.value)];
    let details = [("total", amount(total.value)), ("sum", amount(sum)), ("parts", Detail::Names(parts))];
    Some(finding("parts-and-whole", Confidence::Probable, spots, details).case("sum"))
}

/// Whether the total stands in a text of another language.
fn other_language(reading: &Reading<'_>, count: &Count, both: &Group) -> bool {
    let tongue = |index: usize| reading.passage(index).map(|passage| passage.tongue);
    tongue(count.passage) != tongue(both.passage)
}

/// Whether further figures beside the total make up what is missing: those of a third group, or the whole of all.
fn is_explained(reading: &Reading<'_>, overlap: &Overlap, total: &Count) -> bool {
    let sum = overlap.one.value.0 + overlap.other.value.0 - overlap.both.value.0;
    let off = Amount((total.value.0 - sum).abs());
    let counts = |count: &Count| !count.head.noun.is_empty() && same_sort(sort(count), sort(total));
    let beside = |count: &&Count| count.sentence == total.sentence && count.range != total.range && counts(count);
    let here = reading.counts_of(total.passage).iter().filter(beside).filter(|count| count.currency.is_none());
    let inside = total.passage == overlap.both.passage && total.sentence.contains(&overlap.both.range.start);
    // The "two" of "one of the two measures or both" counts nobody.
    let tongue = reading.passage(total.passage).map_or(Tongue::English, |passage| passage.tongue);
    let words = &lexicon::of(tongue).overlap;
    let is_word = |count: &Count| {
        let text = reading
            .passage(count.passage)
            .map_or("", |passage| passage.flow.at(count.range.start..count.sentence.end.max(count.range.start)));
        let text = text.to_lowercase();
        words.both.iter().chain(&words.either).any(|word| text.starts_with(word.as_str()))
    };
    let here = here.filter(|count| !is_word(count));
    !inside && here.clone().any(|count| count.value == off) || here.clone().any(|count| count.value == Amount(sum))
}
