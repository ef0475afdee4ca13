//! How many are bound, on which day, and who was the last to join: numbers of Parties and members in whatever words they
//! are said, held against each other and against the order of those who joined.
//!
//! It must not judge how many reported, attended or did anything else. Plain counts that stand beside a plain noun are
//! compared by `membership`.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::ops::Range;

use regex::Regex;
use spectemur_model::StateCode;

use super::{amount, finding, membership};
use crate::count::{Count, contains};
use crate::document::BlockKind;
use crate::finding::{Confidence, Finding};
use crate::flow::Tongue;
use crate::lexicon;
use crate::list::state_of;
use crate::number::{self, Amount};
use crate::passage::Passage;
use crate::reading::Reading;
use crate::scan::{ByTongue, Sense, pattern};

/// Fewer members than this are no roll.
const LEAST: i64 = 8;
/// Numbers further apart than this are not of one thing, unless they are of one day.
const OFF: i64 = 3;

/// A day as a number that grows: the first and the last day that words can mean.
type Days = (i32, i32);

/// A number of members, or the place of one among them.
struct Told {
    value: i64,
    class: &'static str,
    passage: usize,
    range: Range<usize>,
    days: Option<Days>,
    /// Of an order: who is told to be in that place.
    state: Option<StateCode>,
    /// Whether it is an order, and whether its words call it the last.
    order: bool,
    last: bool,
    /// Whether a plain count was read there.
    counted: bool,
}

/// The patterns of a language: how many there are, and which of them joined as such.
fn patterns(tongue: Tongue) -> &'static (Regex, Regex, Regex, Regex) {
    static BOTH: ByTongue<(Regex, Regex, Regex, Regex)> = ByTongue::new(|tongue| {
        let known = &lexicon::of(tongue).enrolled;
        let any = |words: &[String]| pattern(&words.join("|"));
        (any(&known.numbers), any(&known.orders), any(&known.unsure), any(&known.last))
    });
    BOTH.of(tongue)
}

/// Finds numbers of members that cannot both be.
pub(super) fn find(reading: &Reading<'_>, found: &mut Vec<Finding>) {
    let all = told(reading);
    if all.is_empty() || left(reading) {
        return;
    }
    let mut known: BTreeSet<(i64, i64)> = BTreeSet::new();
    for (at, one) in all.iter().enumerate() {
        for other in all.iter().skip(at + 1) {
            let fits =
                one.class == other.class && !(one.counted && other.counted) && !together(reading, &all, one, other);
            if fits
                && differ(&all, one, other)
                && known.insert((one.value.min(other.value), one.value.max(other.value)))
            {
                let spots = [one, other].into_iter().filter_map(|told| reading.spot_at(told.passage, &told.range));
                let details =
                    [("one", amount(Amount::whole(one.value))), ("other", amount(Amount::whole(other.value)))];
                found.push(finding("membership", Confidence::Probable, spots.collect(), details).case("members"));
            }
        }
    }
}

/// Whether the document tells of members that left, so that the number can fall.
fn left(reading: &Reading<'_>) -> bool {
    let left = |passage: &Passage| {
        let words = &lexicon::of(passage.tongue).enrolled.left;
        words.iter().any(|word| passage.text().contains(word.as_str()))
    };
    reading.passages.iter().any(left)
}

/// Whether a passage gives both numbers, and so tells how the one became the other.
fn together(reading: &Reading<'_>, all: &[Told], one: &Told, other: &Told) -> bool {
    let says = |passage: usize, value: i64| {
        let counted = reading.counts_of(passage).iter().any(|count| count.value == Amount::whole(value));
        counted || all.iter().any(|told| told.passage == passage && told.value == value)
    };
    !one.order
        && !other.order
        && all.iter().any(|told| says(told.passage, one.value) && says(told.passage, other.value))
}

/// Whether two cannot both be.
fn differ(all: &[Told], one: &Told, other: &Told) -> bool {
    let near = (one.value - other.value).abs() <= OFF;
    match (one.order, other.order) {
        (true, true) => {
            let same = one.state.is_some() && one.state == other.state;
            same && one.value != other.value
        }
        (false, false) => {
            let days = (one.days, other.days);
            match days {
                _ if one.value == other.value || one.passage == other.passage => false,
                (Some(mine), Some(theirs)) if mine == theirs => mine.0 == mine.1,
                (Some(mine), Some(theirs)) if mine.1 < theirs.0 => near && one.value > other.value,
                (Some(mine), Some(theirs)) if theirs.1 < mine.0 => near && other.value > one.value,
                (Some(_), Some(_)) => false,
                _ => {
                    let same = |told: &Told, dated: &Told| {
                        told.days.is_none() && dated.days.is_some() && told.value == dated.value
                    };
                    let explained = |told: &Told| all.iter().any(|dated| !dated.order && same(told, dated));
                    near && !explained(one) && !explained(other)
                }
            }
        }
        (order, _) => {
            let (order, number) = if order { (one, other) } else { (other, one) };
            let agrees = all.iter().any(|told| !told.order && told.value == order.value);
            // Whoever joined after the day of the number comes behind all of these.
            let after = order.days.zip(number.days).is_some_and(|(mine, theirs)| mine.1 > theirs.0);
            let before = order.days.zip(number.days).is_some_and(|(mine, theirs)| mine.1 < theirs.0);
            if order.value > number.value {
                near && !agrees && !after
            } else {
                near && !agrees && order.value < number.value && order.last && (!before || named_last(all, order))
            }
        }
    }
}

/// Whether another place calls the State of an order the last.
fn named_last(all: &[Told], order: &Told) -> bool {
    all.iter().any(|told| told.last && told.state == order.state)
}

fn told(reading: &Reading<'_>) -> Vec<Told> {
    let mut found: Vec<Told> = Vec::new();
    for (index, passage) in reading.passages.iter().enumerate() {
        if matches!(passage.kind, BlockKind::Cell { .. } | BlockKind::Heading { .. }) {
            continue;
        }
        for sentence in &passage.sentences {
            found.extend(in_sentence(reading, index, passage, sentence));
        }
    }
    if !found.is_empty() {
        for (class, count) in membership::now(reading) {
            found.extend(plain(reading, class, count).filter(|told| !overlaps(&found, told)));
        }
    }
    // What the words beside the number call the last is the last wherever its place is told.
    let last: BTreeSet<StateCode> = last_named(reading)
        .into_iter()
        .chain(found.iter().filter(|told| told.last).filter_map(|told| told.state))
        .collect();
    for told in &mut found {
        told.last |= told.order && told.state.is_some_and(|state| last.contains(&state));
    }
    found.sort_by_key(|told| (told.passage, told.range.start));
    found
}

fn overlaps(found: &[Told], new: &Told) -> bool {
    found
        .iter()
        .any(|told| told.passage == new.passage && told.range.start < new.range.end && new.range.start < told.range.end)
}

fn plain(reading: &Reading<'_>, class: &'static str, count: &Count) -> Option<Told> {
    let value = count.value.as_whole()?;
    let passage = reading.passage(count.passage)?;
    let after = passage.flow.at(count.phrase.end..count.sentence.end).trim_start().to_lowercase();
    let narrowed = &lexicon::of(passage.tongue).enrolled.narrowed;
    if narrowed.iter().any(|word| after.starts_with(word.as_str())) {
        return None;
    }
    let days = days(reading, count.passage, &count.sentence, &count.range);
    Some(Told {
        value,
        class,
        passage: count.passage,
        range: count.range.clone(),
        days,
        state: None,
        order: false,
        last: false,
        counted: true,
    })
}

fn in_sentence(reading: &Reading<'_>, index: usize, passage: &Passage, sentence: &Range<usize>) -> Vec<Told> {
    let (numbers, orders, unsure, last) = patterns(passage.tongue);
    let text = as_treaty(reading, passage.flow.at(sentence.clone()));
    let text = text.as_ref();
    let mut found = Vec::new();
    for (regex, order) in [(numbers, false), (orders, true)] {
        for hit in regex.captures_iter(text) {
            let names = ["n", "n2", "n3", "n4", "n5", "n6", "n7", "n8", "n9"];
            let (Some(all), Some(word)) = (hit.get(0), names.iter().find_map(|name| hit.name(name))) else { continue };
            let clause = near(text, all.range());
            let Some(value) = value(word.as_str(), order).filter(|_| !unsure.is_match(clause)) else { continue };
            let range = sentence.start + word.start()..sentence.start + word.end();
            let days = days(reading, index, sentence, &range);
            // "At the close of the previous meeting": a number of then.
            let lead = text.get(..all.start()).unwrap_or_default().to_lowercase();
            let past = &lexicon::of(passage.tongue).past;
            if days.is_none() && past.iter().any(|word| contains(&lead, word, passage.tongue)) {
                continue;
            }
            let state = if order { beside(reading, index, sentence, &range) } else { None };
            found.push(Told {
                value,
                class: class(all.as_str()),
                passage: index,
                days,
                state,
                order,
                last: order && last.is_match(text),
                counted: false,
                range,
            });
        }
    }
    found
}

/// The words of a document that is of a protocol, with a word of the same length for it that means a treaty of its own.
fn as_treaty<'a>(reading: &Reading<'_>, text: &'a str) -> Cow<'a, str> {
    let protocols = || lexicon::both().into_iter().flat_map(|lexicon| &lexicon.enrolled.protocols);
    let treaties = || lexicon::both().into_iter().flat_map(|lexicon| &lexicon.enrolled.treaties);
    let title = reading.passages.iter().take(3);
    let of_protocol = title.into_iter().any(|passage| {
        let words = passage.text();
        protocols().any(|[word, _]| words.contains(word.as_str()))
            && !treaties().any(|word| words.contains(word.as_str()))
    });
    if !of_protocol || !protocols().any(|[word, _]| text.contains(word.as_str())) {
        return Cow::Borrowed(text);
    }
    Cow::Owned(protocols().fold(text.to_owned(), |text, [word, other]| text.replace(word.as_str(), other)))
}

/// States that the text calls the last of those that joined.
fn last_named(reading: &Reading<'_>) -> Vec<StateCode> {
    let mut found = Vec::new();
    for (index, passage) in reading.passages.iter().enumerate() {
        let (numbers, _, _, last) = patterns(passage.tongue);
        for sentence in
            passage.sentences.iter().filter(|sentence| numbers.is_match(passage.flow.at((*sentence).clone())))
        {
            let text = passage.flow.at(sentence.clone());
            let Some(hit) = last.find(text) else { continue };
            let after = reading
                .tokens_of(index)
                .iter()
                .filter(|token| (sentence.start + hit.start()..sentence.end).contains(&token.range.start));
            found.extend(after.filter_map(state_of).next());
        }
    }
    found
}

/// The words of a hit with those of its clause right before it and right behind it.
fn near(text: &str, hit: Range<usize>) -> &str {
    const AROUND: usize = 30;
    let before = text.get(..hit.start).unwrap_or_default();
    let mut lead =
        before.char_indices().rev().take(AROUND).take_while(|(_, letter)| !matches!(letter, ';' | '；' | ',' | '，'));
    let start = lead.by_ref().last().map_or(hit.start, |(at, _)| at);
    let after = text.get(hit.end..).unwrap_or_default();
    let mut tail =
        after.char_indices().take(AROUND).take_while(|(_, letter)| !matches!(letter, ';' | '；' | ',' | '，'));
    let end = tail.by_ref().last().map_or(hit.end, |(at, letter)| hit.end + at + letter.len_utf8());
    text.get(start..end).unwrap_or_default()
}

fn value(words: &str, order: bool) -> Option<i64> {
    let plain = words.to_lowercase();
    let read = if order { number::ordinal(&plain).or_else(|| number::han(&plain)) } else { None };
    let read = read.or_else(|| plain.parse().ok()).or_else(|| number::han(&plain)).or_else(|| number::english(&plain));
    read.filter(|value| *value >= LEAST)
}

/// Parties, members and participants are counted apart.
fn class(words: &str) -> &'static str {
    let words = words.to_lowercase();
    let known = lexicon::both().map(|lexicon| &lexicon.enrolled);
    let has = |words_of: fn(&lexicon::Enrolled) -> &Vec<String>| {
        known.iter().any(|known| words_of(known).iter().any(|word| words.contains(word.as_str())))
    };
    if has(|known| &known.signatories) {
        "signatory"
    } else if has(|known| &known.participants) {
        "participant"
    } else if has(|known| &known.members) {
        "member"
    } else {
        "party"
    }
}

/// The State that stands nearest to an order in its sentence.
fn beside(reading: &Reading<'_>, index: usize, sentence: &Range<usize>, order: &Range<usize>) -> Option<StateCode> {
    let within = reading.tokens_of(index).iter().filter(|token| sentence.contains(&token.range.start));
    let states = within.filter_map(|token| Some((token.range.start.abs_diff(order.start), state_of(token)?)));
    states.min_by_key(|(far, _)| *far).map(|(_, state)| state)
}

/// The days that the words around a number mean: a date before it, or right behind it.
fn days(reading: &Reading<'_>, index: usize, sentence: &Range<usize>, at: &Range<usize>) -> Option<Days> {
    let passage = reading.passage(index)?;
    let dates = || {
        reading
            .tokens_of(index)
            .iter()
            .filter(|token| sentence.contains(&token.range.start))
            .filter_map(|token| if let Sense::Date(span) = &token.sense { Some((token, span)) } else { None })
    };
    let before = dates().rfind(|(token, _)| token.range.end <= at.start);
    let behind = || {
        dates().find(|(token, _)| {
            let gap = passage.flow.at(at.end..token.range.start.max(at.end));
            token.range.start >= at.end && !gap.contains([',', ';', '，', '；'])
        })
    };
    let (token, span) = before.or_else(behind)?;
    let year = i32::from(span.to.year.or(span.from.year)?);
    let number = |year: i32, month: i8, day: i8| year * 400 + i32::from(month) * 32 + i32::from(day);
    let words = lexicon::of(passage.tongue);
    let after = passage.flow.at(token.range.end..sentence.end);
    let lead = passage.flow.at(sentence.start..token.range.start).to_ascii_lowercase();
    let ends = words
        .enrolled
        .year_end
        .iter()
        .any(|word| after.starts_with(word.as_str()) || lead.trim_end().ends_with(word.as_str()));
    if ends && span.to.month.is_none() {
        let day = number(year, 12, 31);
        return Some((day, day));
    }
    let from = number(
        i32::from(span.from.year.unwrap_or(span.to.year?)),
        span.from.month.unwrap_or(1),
        span.from.day.unwrap_or(1),
    );
    Some((from, number(year, span.to.month.unwrap_or(12), span.to.day.unwrap_or(31))))
}
