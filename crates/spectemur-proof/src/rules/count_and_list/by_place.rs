//! A count and the names of States that stand where its names stand, whatever it counts: behind a colon or a word of
//! being ("the four newcomers are"), or before it ("…, five in all"), or below a title that ends with it ("Reported (27)").
//!
//! It must not judge a list that the reading has tied to a count, nor a count that has one.

use std::ops::Range;

use super::{holds_several, names_some};
use crate::count::{Count, contains, words_of};
use crate::document::BlockKind;
use crate::finding::{Confidence, Finding};
use crate::flow::Tongue;
use crate::lexicon;
use crate::list::{List, state_of};
use crate::number::Amount;
use crate::passage::Passage;
use crate::reading::Reading;
use crate::rules::{amount, finding, number};
use crate::scan::Bound;

/// A list of more names than this is a register.
const MOST: i64 = 80;

/// Names so many bytes before a list may belong to it.
const NEAR: usize = 150;

/// Finds lists of States that are longer or shorter than the count at their side.
pub(super) fn find(reading: &Reading<'_>, found: &mut Vec<Finding>) {
    for (index, lists) in reading.lists.iter().enumerate() {
        let Some(passage) = reading.passage(index) else { continue };
        if matches!(passage.kind, BlockKind::Cell { .. }) {
            continue;
        }
        let counts = reading.counts_of(index);
        for (at, list) in lists.iter().enumerate() {
            let tied = counts.iter().any(|count| count.list == Some(at));
            if tied || list.items.len() < 2 || list.is_example || !list.is_of_states() {
                continue;
            }
            let count = before(passage, counts, list).or_else(|| after(passage, counts, (lists, list)));
            let count = count.or_else(|| over(reading, index, list));
            let count = count.or_else(|| behind(reading, index, lists, list));
            found.extend(count.and_then(|count| judge(reading, count, list)));
        }
    }
}

/// Finds numbers with which the words behind a list of lines take it up, and that are not as many: "the five listed above".
pub(super) fn find_lines(reading: &Reading<'_>, found: &mut Vec<Finding>) {
    /// So many lines are a list, and so many a register.
    const LINES: std::ops::RangeInclusive<usize> = 3..=40;
    let mut run: Vec<usize> = Vec::new();
    for (index, passage) in reading.passages.iter().enumerate() {
        if matches!(passage.kind, BlockKind::Item { .. }) {
            run.push(index);
            continue;
        }
        let lines = std::mem::take(&mut run);
        let kind = lines.first().and_then(|first| reading.passage(*first)).map(|first| first.kind);
        let even = lines.iter().all(|at| reading.passage(*at).map(|line| line.kind) == kind);
        let Some(count) = reading.counts_of(index).first().filter(|_| LINES.contains(&lines.len()) && even) else {
            continue;
        };
        let Ok(length) = i64::try_from(lines.len()) else { continue };
        let off = (Amount::whole(length).0 - count.value.0).abs();
        let near = off > 0 && off <= Amount::whole(2).0;
        let part = count.cues.remaining || count.whole.is_some() || count.cues.is_whole || count.cues.only;
        if !near || part || !can_be(count) || !takes_up(passage, count) {
            continue;
        }
        let Some(first) = lines.first() else { continue };
        let line = reading.passage(*first).map_or(0, |line| line.text().len());
        let spots = reading.spot(count).into_iter().chain(reading.spot_at(*first, &(0..line))).collect();
        let details = [("count", amount(count.value)), ("listed", number(lines.len()))];
        found.push(finding("count-and-list", Confidence::Probable, spots, details).case("items"));
    }
}

/// Whether a number at the head of a paragraph is said to be of what stands above.
fn takes_up(passage: &Passage, count: &Count) -> bool {
    let lexicon = lexicon::of(passage.tongue);
    let start = passage.sentences.first().map_or(0, |first| first.start);
    let before = between(passage, start..count.range.start);
    let after = between(passage, count.phrase.end..count.sentence.end);
    match passage.tongue {
        Tongue::English => {
            let above =
                words_of(&after).take(3).any(|(_, word)| lexicon.taking.above.iter().any(|known| known == word));
            words_of(&before).count() <= 3
                && (above || lexicon.taking.above.iter().any(|word| before.contains(word.as_str())))
        }
        Tongue::Chinese => {
            before.chars().count() <= 6 && lexicon.taking.above.iter().any(|word| before.ends_with(word.as_str()))
        }
    }
}

/// Whether a count can be that of names.
fn can_be(count: &Count) -> bool {
    let cues = &count.cues;
    let part = cues.further || cues.left_out || cues.wished || cues.disputed || cues.not_yet && count.whole.is_some();
    count.list.is_none()
        && !part
        && !count.head.is_time
        && count.currency.is_none()
        && count.bound == Bound::Exact
        && count.value.as_whole().is_some_and(|value| (2..=MOST).contains(&value))
}

/// The words between two places in small letters.
fn between(passage: &Passage, range: Range<usize>) -> String {
    if range.start >= range.end { String::new() } else { passage.flow.at(range).to_lowercase() }
}

/// The count right before a list, with nothing behind its noun but a colon or a word of being.
fn before<'a>(passage: &Passage, counts: &'a [Count], list: &List) -> Option<&'a Count> {
    let sentence = passage.sentence(list.range.start);
    let count =
        counts.iter().rfind(|count| count.range.end <= list.range.start && count.range.start >= sentence.start)?;
    let gap = between(passage, count.range.end..list.range.start);
    let bare = gap.trim_end_matches([' ', '*', '_']);
    let english = passage.tongue == Tongue::English;
    let words = &lexicon::of(passage.tongue).picking.being;
    let is = |word: &String| {
        if english { bare.ends_with(&format!(" {word}")) } else { bare.ends_with(word.as_str()) }
    };
    let colon = bare.ends_with(':');
    let plain = bare.trim_end_matches(':');
    let near = plain.chars().count() <= if english { 48 } else { 18 };
    let marked = plain.contains([',', '，', ';', '；', '。', '、', ':', '(']) || plain.contains(". ");
    let names = (colon || words.iter().any(is)) && near && !marked;
    // "For two of them the letter comes from A and B": only what is counted is what is named.
    Some(count).filter(|count| names && can_be(count) && !count.cues.is_whole)
}

/// The count that closes a list: "…, five in all", "A and B. Of the four, only B …", "这三国".
fn after<'a>(passage: &Passage, counts: &'a [Count], (lists, list): (&[List], &List)) -> Option<&'a Count> {
    let count = counts.iter().find(|count| count.range.start >= list.range.end)?;
    let gap = between(passage, list.range.end..count.range.start);
    let lexicon = lexicon::of(passage.tongue);
    let english = passage.tongue == Tongue::English;
    let next = lists.iter().find(|other| other.range.start >= list.range.end);
    let alone = next.is_none_or(|next| next.range.start > count.range.end);
    // "First: A (90). Next: B (60), C (54). The three": a name shortly before is one of them.
    let first =
        !lists.iter().any(|other| other.range.end <= list.range.start && other.range.end + NEAR > list.range.start);
    let near = gap.chars().count() <= if english { 60 } else { 16 };
    let lead = gap.rsplit(['.', '。', ',', '，', ';', '；']).next().unwrap_or_default();
    let marked = gap.contains(['.', '。', ',', '，', ';', '；']);
    let closing = &lexicon.picking.closing;
    let points = match passage.tongue {
        Tongue::English => closing.iter().any(|word| lead.trim() == word),
        Tongue::Chinese => lead.chars().count() <= 6 && closing.iter().any(|word| lead.ends_with(word.as_str())),
    };
    let noun = count.head.is_states
        || count.head.is_elided
        || contains(&gap, &count.head.noun, passage.tongue)
        || lexicon.persons.contains(&count.head.noun);
    let whole = match passage.tongue {
        // "These five workshops": the States named are where they were.
        Tongue::English => {
            let persons = lexicon.persons.contains(&count.head.noun);
            count.head.is_states || count.head.is_elided || persons || lead.trim() == "of the"
        }
        Tongue::Chinese => noun,
    };
    let rest = count.cues.remaining || count.whole.is_some();
    Some(count).filter(|count| near && marked && points && alone && first && whole && !rest && can_be(count))
}

/// The count with which the title over a list ends: "Parties that reported (27)".
fn over<'a>(reading: &'a Reading<'_>, index: usize, list: &List) -> Option<&'a Count> {
    /// So many letters may stand before the first name, and behind the last.
    const BARE: usize = 3;
    let (title, passage) = (reading.passage(index.checked_sub(1)?)?, reading.passage(index)?);
    let is_title = title.is_title() || title.text().chars().count() <= 90;
    let alone = list.range.start <= BARE && list.range.end + BARE + 2 >= passage.text().len();
    let goes_on = |at: usize| reading.lists.get(at).into_iter().flatten().any(|next| next.range.start <= BARE);
    let count = reading.counts_of(index - 1).last()?;
    let closes = title.flow.at(count.range.end..title.text().len()).trim_end_matches([':', '*', ' ']);
    let bracket = title.flow.at(0..count.range.start).ends_with('(');
    let ends = bracket && closes.chars().count() <= 12 && closes.ends_with(')') && closes.matches(')').count() == 1;
    (is_title && alone && ends && !goes_on(index + 1) && can_be(count)).then_some(count)
}

/// The count with which the next paragraph takes up the only names of this one: "these three States", "在三国陈述之后".
fn behind<'a>(reading: &'a Reading<'_>, index: usize, lists: &[List], list: &List) -> Option<&'a Count> {
    let (passage, next) = (reading.passage(index)?, reading.passage(index + 1)?);
    let count = reading.counts_of(index + 1).first()?;
    let before = between(next, next.sentences.first()?.start..count.range.start);
    let lexicon = lexicon::of(next.tongue);
    let pointing = &lexicon.taking.pointing;
    let points = match next.tongue {
        Tongue::English => {
            let is = |word: &String| before.trim_end() == word || before.trim_end().ends_with(&format!(" {word}"));
            words_of(&before).count() <= 4 && pointing.iter().any(is)
        }
        Tongue::Chinese => {
            let bare = next.flow.at(count.phrase.clone()).chars().count() <= 3;
            let short = before.chars().count() <= 2;
            short && (bare || pointing.iter().any(|word| before.ends_with(word.as_str())))
        }
    };
    let states: usize = lists.iter().map(|other| other.items.len()).sum();
    let alone =
        lists.len() == 1 && states == reading.tokens_of(index).iter().filter(|token| state_of(token).is_some()).count();
    let prose = passage.is_prose() && next.is_prose() && reading.lists.get(index + 1).is_none_or(Vec::is_empty);
    let part = count.cues.remaining || count.whole.is_some() || list.is_example;
    (alone && prose && points && count.head.is_states && !part && can_be(count)).then_some(count)
}

fn judge(reading: &Reading<'_>, count: &Count, list: &List) -> Option<Finding> {
    let length = list.states().len();
    let listed = Amount::whole(i64::try_from(length).ok()?);
    let off = (listed.0 - count.value.0).abs();
    let near = off <= Amount::whole(3).0 || off * 2 <= listed.0.max(count.value.0);
    // Another figure of the sentence is that of the names.
    let other = reading.counts_of(list.passage).iter().any(|other| other.value == listed && !other.head.is_time);
    if off == 0 || !near || other || list.items.len() != length || holds_several(reading, list) {
        return None;
    }
    if names_some(reading, count, list) {
        return None;
    }
    let spots = reading.spot(count).into_iter().chain(reading.list_spot(list)).collect();
    let names = reading.names_in(list, list.states());
    let details = [("count", amount(count.value)), ("listed", number(length)), ("names", names)];
    Some(finding("count-and-list", Confidence::Probable, spots, details).case("differs"))
}
