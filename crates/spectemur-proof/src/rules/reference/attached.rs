//! Annexes of another paper, of which the document says how many there are: "annex IV to the request"; and annexes that
//! one paragraph lists, each with what it holds.

use std::collections::BTreeSet;
use std::ops::Range;

use super::{is_of_annexes, nowhere};
use crate::count::Count;
use crate::finding::Finding;
use crate::flow::Tongue;
use crate::lexicon;
use crate::passage::Passage;
use crate::reading::Reading;
use crate::scan::{Sense, Token};

/// Finds annexes of another paper with a greater number than it is said to have.
pub(super) fn find(reading: &Reading<'_>, found: &mut Vec<Finding>) {
    for count in reading.counts.iter().flatten().filter(|count| is_of_annexes(count)) {
        let (Some(most), Some(rule)) = (count.value.as_whole(), reading.passage(count.passage)) else { continue };
        for (index, passage) in reading.passages.iter().enumerate().filter(|(index, _)| *index != count.passage) {
            for token in reading.tokens_of(index) {
                let Some((numbers, named)) = annex(token) else { continue };
                let above = numbers.iter().find(|number| **number > most && **number <= most + 8);
                let of_it = owner(passage, token).is_some_and(|owner| says(rule, count, &owner));
                if let Some(number) = above.filter(|_| of_it) {
                    found.push(nowhere(&named, *number, [reading.spot_at(index, &token.range), reading.spot(count)]));
                }
            }
        }
    }
}

/// The numbers of an annex that is named, and those of its letters.
fn annex(token: &Token) -> Option<(Vec<i64>, String)> {
    let Sense::Label { kind, numbers, named } = &token.sense else { return None };
    let letter = named.rsplit(' ').next().filter(|last| last.len() == 1).and_then(|last| last.chars().next());
    let letter = letter.filter(char::is_ascii_uppercase).filter(|letter| !matches!(letter, 'I' | 'V' | 'X'));
    let place = letter.map(|letter| i64::from(u32::from(letter) - u32::from('A')) + 1);
    let numbers = place.map_or_else(|| numbers.clone(), |place| vec![place]);
    (kind == "annex").then(|| (numbers, named.clone()))
}

/// Whose annex it is: "annex IV to the request".
fn owner(passage: &Passage, token: &Token) -> Option<String> {
    let after = passage.flow.at(token.range.end..passage.text().len()).trim_start().to_lowercase();
    let rest = after.strip_prefix("to the ").or_else(|| after.strip_prefix("of the "))?;
    let noun = rest.split(|letter: char| !letter.is_alphabetic()).next()?;
    (passage.tongue == Tongue::English && noun.len() > 3).then(|| noun.to_owned())
}

/// Whether the sentence that counts the annexes, or the one before it, is of the same paper.
fn says(rule: &Passage, count: &Count, owner: &str) -> bool {
    let last = rule.sentences.iter().rev().find(|other| other.end <= count.sentence.start);
    let from = last.map_or(count.sentence.start, |last| last.start);
    rule.flow.at(from..count.sentence.end).to_lowercase().contains(owner)
}

/// The one paragraph that lists all annexes, the number of the last and where that stands.
pub(super) fn listed(reading: &Reading<'_>) -> Option<(usize, i64, Range<usize>)> {
    let mut lists = reading.passages.iter().enumerate().filter_map(|(index, passage)| {
        let tokens: Vec<&Token> = reading.tokens_of(index).iter().filter(|token| annex(token).is_some()).collect();
        let numbers: BTreeSet<i64> = tokens.iter().filter_map(|token| annex(token)).flat_map(|(all, _)| all).collect();
        let most = numbers.last().copied()?;
        let whole = numbers.first() == Some(&1) && i64::try_from(numbers.len()) == Ok(most);
        let text = passage.text().to_lowercase();
        let closed = lexicon::of(passage.tongue).referring.closed.iter().any(|word| text.contains(word.as_str()));
        let last = tokens.last().filter(|_| whole && (most >= 3 || most == 2 && closed))?;
        Some((index, most, last.range.clone()))
    });
    let only = lists.next()?;
    lists.next().is_none().then_some(only)
}

/// Finds annexes beyond those that one paragraph lists, where the document prints none.
pub(super) fn find_listed(reading: &Reading<'_>, printed: &BTreeSet<i64>, found: &mut Vec<Finding>) {
    let Some((at, most, last)) = listed(reading).filter(|_| printed.is_empty()) else { return };
    if reading.counts.iter().flatten().any(is_of_annexes) {
        return;
    }
    for (index, passage) in reading.passages.iter().enumerate().filter(|(index, _)| *index != at) {
        for token in reading.tokens_of(index) {
            let Some((numbers, named)) = annex(token) else { continue };
            let before = passage.flow.at(0..token.range.start).trim_end();
            let after = passage.flow.at(token.range.end..passage.text().len()).trim_start();
            let other =
                after.starts_with("of ") || after.starts_with("to ") || before.ends_with(['》', '的', '/', ',']);
            let above = numbers.iter().find(|number| **number > most && **number <= most + 8);
            if let Some(number) = above.filter(|_| !other) {
                found.push(nowhere(
                    &named,
                    *number,
                    [reading.spot_at(index, &token.range), reading.spot_at(at, &last)],
                ));
            }
        }
    }
}
