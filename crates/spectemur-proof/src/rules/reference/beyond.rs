//! Numbers beyond how many there are: an action, a commitment or a recommendation that nobody counted, chapters that run
//! further than the whole, and articles without the mark of their number.
//!
//! What the document itself numbers (paragraphs, annexes, tables) is judged one level up.

mod series;

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;

use super::nowhere;
use crate::count::{Count, last_letters};
use crate::finding::{Confidence, Detail, Finding};
use crate::flow::Tongue;
use crate::lexicon;
use crate::matter::{even, stem};
use crate::number::Amount;
use crate::reading::Reading;
use crate::rules::{amount, finding, vague};
use crate::scan::{Bound, Sense, Token, pattern};

/// A smaller number of things is often of some of them.
const LEAST: i64 = 6;

/// "(actions 1-6)", "(第7至16项)": which of the things a part holds.
static SPAN: LazyLock<Regex> = LazyLock::new(|| {
    pattern(r"\([^()0-9]{0,20}([0-9]{1,3})\s?(?:-|—|至|到|to)\s?(?:[^()0-9]{0,4})?([0-9]{1,3})[^()0-9]{0,8}\)")
});

/// Finds numbers beyond how many there are said to be.
pub(super) fn find(reading: &Reading<'_>, found: &mut Vec<Finding>) {
    beyond_count(reading, found);
    beyond_whole(reading, found);
    unmarked(reading, found);
    series::find(reading, found);
}

/// A thing of a numbered kind with a greater number than there are said to be of it.
fn beyond_count(reading: &Reading<'_>, found: &mut Vec<Finding>) {
    let counted: Vec<&Count> = reading
        .counts
        .iter()
        .flatten()
        .filter(|count| count.bound == Bound::Exact && count.value >= Amount::whole(LEAST) && !count.head.is_time)
        .collect();
    let spans = spans(reading);
    // A long document names its actions again and again, by few words.
    let mut greatest: BTreeMap<String, Option<&Count>> = BTreeMap::new();
    for (index, passage) in reading.passages.iter().enumerate() {
        for token in reading.tokens_of(index) {
            let Sense::Label { kind, numbers, named } = &token.sense else { continue };
            let words = passage.flow.at(token.range.clone()).to_lowercase();
            let word = kind_word(&words);
            if kind != "action" || word.chars().count() < 2 {
                continue;
            }
            let most = greatest.entry(word.to_owned()).or_insert_with(|| {
                counted.iter().filter(|count| is_of(reading, count, word)).max_by_key(|count| count.value).copied()
            });
            if let Some((last, at, place)) = spans.get(word) {
                let beyond = |number: &&i64| **number > *last && **number <= last * 3 / 2 + 3;
                let far = numbers.iter().find(beyond).filter(|_| *at != index || !place.contains(&token.range.start));
                if let Some(number) = far {
                    let figure = last_figure(token, &words, *number);
                    let spots = [reading.spot_at(index, &figure), reading.spot_at(*at, place)];
                    found.push(nowhere(named, *number, spots));
                    continue;
                }
            }
            let Some(most) = *most else { continue };
            let beyond = |number: &&i64| {
                Amount::whole(**number) > most.value && Amount::whole(**number).0 <= most.value.0 * 3 / 2
            };
            let Some(number) = numbers.iter().find(beyond) else { continue };
            let figure = last_figure(token, &words, *number);
            found.push(nowhere(named, *number, [reading.spot_at(index, &figure), reading.spot(most)]));
        }
    }
}

/// Where actions are said to be numbered from the first to the last, with so many counted beside it: "22 in all, numbered
/// Action 1 to Action 22".
fn spans(reading: &Reading<'_>) -> BTreeMap<String, (i64, usize, Range<usize>)> {
    static FROM_FIRST: LazyLock<Regex> = LazyLock::new(|| {
        let words = |known: &lexicon::Lexicon| lexicon::any_of(known.labels.get("action").into_iter().flatten());
        let words = lexicon::both().map(words).join("|");
        pattern(&format!(
            r"(?i)(?P<word>{words})\s?#?1\s?(?:至|到|to|through|-|–)\s?(?:(?:{words})\s?#?)?(?P<n>[0-9]{{1,3}})"
        ))
    });
    let mut found = BTreeMap::new();
    for (index, passage) in reading.passages.iter().enumerate() {
        for hit in FROM_FIRST.captures_iter(passage.text()) {
            let (Some(whole), Some(word), Some(last)) = (hit.get(0), hit.name("word"), hit.name("n")) else { continue };
            let Ok(last) = last.as_str().parse::<i64>() else { continue };
            let counted = reading.counts_of(index).iter().any(|count| {
                let named = is_of(reading, count, word.as_str()) || vague(count);
                let rest = passage.flow.at(count.range.end..count.sentence.end);
                let all = named || passage.tongue == Tongue::Chinese && rest.trim_start().starts_with('项');
                count.value == Amount::whole(last) && count.range.end <= whole.start() && all
            });
            if counted && last >= LEAST {
                let word = word.as_str().to_lowercase();
                let single = word.trim_end_matches('s').to_owned();
                for word in [word, single] {
                    found.entry(word).or_insert((last, index, whole.range()));
                }
            }
        }
    }
    found
}

/// The word of a label without its numbers.
fn kind_word(words: &str) -> &str {
    words.split(|letter: char| letter.is_ascii_digit() || letter == '#').next().unwrap_or_default().trim()
}

/// Whether so many of this kind are counted.
fn is_of(reading: &Reading<'_>, count: &Count, word: &str) -> bool {
    let Some(passage) = reading.passage(count.passage) else { return false };
    let noun = count.head.noun.as_str();
    match passage.tongue {
        // The noun of a count has the first of the words that mean the same; a word that may be a verb is none.
        Tongue::Chinese => {
            let rest = passage.flow.at(count.range.end..passage.text().len());
            let last = |words: &str| last_letters(&even(words), 2);
            rest.trim_start_matches(['项', '条', '个', '点']).starts_with(word) || last(noun) == last(word)
        }
        Tongue::English => {
            let last = |words: &str| stem(words.rsplit(' ').next().unwrap_or_default());
            last(noun) == last(word)
        }
    }
}

/// Where the number stands among those of the label.
fn last_figure(token: &Token, words: &str, number: i64) -> Range<usize> {
    let digits = number.to_string();
    words
        .rfind(&digits)
        .map_or_else(|| token.range.clone(), |at| token.range.start + at..token.range.start + at + digits.len())
}

/// Parts that hold the things from the first on, one after the other, and the whole that is not where they end.
fn beyond_whole(reading: &Reading<'_>, found: &mut Vec<Finding>) {
    /// So many parts are no accident.
    const PARTS: usize = 3;
    for (index, passage) in reading.passages.iter().enumerate() {
        let value = |part: Option<regex::Match<'_>>| part.and_then(|part| part.as_str().parse::<i64>().ok());
        let mut last: Option<(i64, Range<usize>)> = None;
        let mut parts = 0;
        for hit in SPAN.captures_iter(passage.text()) {
            let (Some(from), Some(to), Some(at)) = (value(hit.get(1)), value(hit.get(2)), hit.get(2)) else { continue };
            let next = last.as_ref().map_or(1, |(end, _)| end + 1);
            if from == next && to >= from {
                parts += 1;
                last = Some((to, at.range()));
            }
        }
        let Some((end, at)) = last.filter(|_| parts >= PARTS) else { continue };
        let counts = reading.counts_of(index);
        let near = |count: &&Count| {
            let off = (count.value.0 - Amount::whole(end).0).abs();
            off > 0 && off <= Amount::whole(4).0 && count.value >= Amount::whole(LEAST) && !count.head.is_time
        };
        let same = counts.iter().any(|count| count.value == Amount::whole(end) && count.range.end < at.start);
        let Some(whole) = counts.iter().find(near).filter(|_| !same) else { continue };
        let spots = reading.spot(whole).into_iter().chain(reading.spot_at(index, &at)).collect();
        let details = [("count", amount(whole.value)), ("listed", Detail::Number(end))];
        found.push(finding("count-and-list", Confidence::Probable, spots, details).case("items"));
    }
}

/// An article without the mark of its order, where the document has it elsewhere: "三条第六款".
fn unmarked(reading: &Reading<'_>, found: &mut Vec<Finding>) {
    static BARE: LazyLock<Regex> = LazyLock::new(|| {
        pattern(
            "(?:^|[^第一二三四五六七八九十0-9])(([一二三四五六七八九十]{1,3}|[0-9]{1,2})条第(?:[一二三四五六七八九十]{1,3}|[0-9]{1,2})款)",
        )
    });
    for (index, passage) in reading.passages.iter().enumerate().filter(|(_, passage)| passage.tongue == Tongue::Chinese)
    {
        for hit in BARE.captures_iter(passage.text()) {
            let Some(words) = hit.get(1) else { continue };
            let whole = format!("第{}", words.as_str());
            let right = passage.text().find(&whole).map(|at| at..at + whole.len());
            let spots = std::iter::once(words.range())
                .chain(right)
                .filter_map(|range| reading.spot_at(index, &range))
                .collect();
            found.push(
                finding(
                    "reference",
                    Confidence::Probable,
                    spots,
                    [("unmarked", Detail::Text(words.as_str().to_owned()))],
                )
                .case("unmarked"),
            );
        }
    }
}
