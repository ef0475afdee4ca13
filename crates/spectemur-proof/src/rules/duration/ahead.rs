//! A day that is said to lie so long before a meeting: "six weeks before the Conference, by 7 October".

use std::ops::Range;

use spectemur_model::MonthEnd;

use super::super::events::Mention;
use super::super::meeting::{Held, day_of, held};
use super::{Unit, told, unit};
use crate::count::{Count, contains};
use crate::finding::Finding;
use crate::flow::Tongue;
use crate::lexicon;
use crate::passage::Passage;
use crate::reading::Reading;
use crate::scan::{Bound, Point, Sense};

/// Finds days that do not lie so long before the meeting as the words beside them say.
pub(super) fn find(reading: &Reading<'_>, all: &[Mention], found: &mut Vec<Finding>) {
    let lengths = || reading.counts.iter().flatten().filter(|count| count.head.is_time);
    if lengths().next().is_none() {
        return;
    }
    let days = held(all);
    for length in lengths() {
        let Some(passage) = reading.passage(length.passage) else { continue };
        let Some((at, end)) = before(passage, length) else { continue };
        let Some(opening) = meant(all, &days, length, passage, &(at..end)) else { continue };
        found.extend(judge(reading, passage, length, &(at..end), opening));
    }
}

/// Where the words for what comes after the length stand: "the opening of the session".
pub(super) fn before(passage: &Passage, length: &Count) -> Option<(usize, usize)> {
    let known = &lexicon::of(passage.tongue).lasting;
    match passage.tongue {
        Tongue::English => {
            let rest = passage.flow.at(length.range.end..length.sentence.end);
            let word = known.back.iter().filter_map(|word| rest.find(word.as_str()).map(|at| (at, word))).min()?;
            let from = word.0 + word.1.len();
            let clause = crate::rules::until_next_clause(rest.get(from..)?);
            (word.0 <= 16).then(|| (length.range.end + from, length.range.end + from + clause.len()))
        }
        Tongue::Chinese => {
            let after: String = passage.flow.at(length.range.end..length.sentence.end).chars().take(3).collect();
            let lead = passage.flow.at(length.sentence.start..length.range.start);
            let lead = lead.trim_end_matches(['至', '少', '不', '迟', '于', '晚', '的']);
            let back = known.back.iter().any(|word| lead.ends_with(word.as_str()))
                || known.back.iter().any(|word| after.contains(word.as_str()));
            let from = lead.rfind(['，', '。', ';', '；', '(']).map_or(0, |at| at + '，'.len_utf8());
            let from = if lead.is_char_boundary(from) { from } else { 0 };
            back.then(|| (length.sentence.start + from, length.sentence.start + lead.len()))
        }
    }
}

/// The meeting that the words name, by its number or as the only one with days to which they can point.
fn meant<'a>(
    all: &'a [Mention],
    days: &'a [Option<Held>],
    length: &Count,
    passage: &Passage,
    words: &Range<usize>,
) -> Option<&'a Held> {
    let named = all.iter().zip(days).find(|(mention, _)| {
        mention.passage == length.passage
            && words.start <= mention.range.start
            && mention.range.end <= words.end
            && mention.number().is_some()
    });
    if let Some((_, held)) = named {
        return held.as_ref().filter(|held| is_whole(held));
    }
    let known = &lexicon::of(passage.tongue).gatherings;
    let said = passage.flow.at(words.clone()).to_lowercase();
    let noun = known.nouns.iter().find(|noun| contains(&said, noun, passage.tongue))?;
    // "Before each session" is said of no day.
    if lexicon::of(passage.tongue).every.iter().any(|word| contains(&said, word, passage.tongue)) {
        return None;
    }
    let mut like = all.iter().zip(days).filter(|(mention, _)| {
        mention.series.noun.starts_with(noun.as_str()) || noun.starts_with(mention.series.noun.as_str())
    });
    let mut held = like
        .by_ref()
        .filter_map(|(mention, held)| held.as_ref().filter(|held| mention.passage == length.passage && is_whole(held)));
    let first = held.next()?;
    held.all(|other| other.first == first.first).then_some(first)
}

fn is_whole(held: &Held) -> bool {
    held.last.year() == held.first.year() && held.first.days_until(held.last) <= 21
}

fn judge(
    reading: &Reading<'_>,
    passage: &Passage,
    length: &Count,
    words: &Range<usize>,
    opening: &Held,
) -> Option<Finding> {
    let value = i32::try_from(length.value.as_whole()?).ok().filter(|value| (1..=400).contains(value))?;
    let due = match unit(passage, length)? {
        Unit::Days => opening.first.plus_days(-value).ok()?,
        Unit::Weeks => opening.first.plus_days(value.checked_mul(-7)?).ok()?,
        Unit::Months => opening.first.plus_months(-value, MonthEnd::LastDay).ok()?,
        Unit::Years => return None,
    };
    let end = words.end.max(length.phrase.end);
    let beside = |range: &Range<usize>| {
        let (far, gap) = if range.start >= end {
            (true, passage.flow.at(end..range.start))
        } else {
            (false, passage.flow.at(range.end..length.range.start.max(range.end)))
        };
        let gap = gap.trim_start_matches(['个', '周', '星', '期', '天', '日', '月', '之', '前', '内']);
        let bare = gap.trim_matches(|letter: char| !letter.is_alphanumeric()).to_lowercase();
        let known = &lexicon::of(passage.tongue).lasting.equals;
        let marked = gap.contains([',', '，', '(', '—', '–']);
        let near = known.contains(&bare) || bare.is_empty();
        near && marked && (far || range.end <= length.range.start)
    };
    let (range, day) = reading
        .tokens_of(length.passage)
        .iter()
        .filter(|token| length.sentence.contains(&token.range.start) && beside(&token.range))
        .find_map(|token| match token.sense {
            Sense::Date(span) if span.from == span.to => {
                let year = span.from.year.or(Some(opening.first.year()));
                Some((token.range.clone(), day_of(Point { year, ..span.from })?))
            }
            _ => None,
        })?;
    let off = due.days_until(day);
    let slack = if unit(passage, length)? == Unit::Months { 2 } else { 1 };
    let loose = matches!(length.bound, Bound::AtLeast | Bound::About) || says_least(passage, length);
    let wrong = if loose { off > slack } else { off.abs() > slack };
    let known = day <= opening.first || off.abs() <= 400;
    (wrong && known)
        .then(|| told(reading, length, &[(length.passage, &range), (opening.passage, &opening.range)]))
        .flatten()
}

/// Whether the words before the length leave it open how much earlier the day may lie.
fn says_least(passage: &Passage, length: &Count) -> bool {
    let lead =
        crate::count::last_letters(passage.flow.at(length.sentence.start..length.range.start), 20).to_lowercase();
    let known = &lexicon::of(passage.tongue).at_least;
    known.iter().chain(&lexicon::of(passage.tongue).at_least_after).any(|word| contains(&lead, word, passage.tongue))
}
