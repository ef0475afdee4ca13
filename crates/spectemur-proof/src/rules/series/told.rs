//! Series in the text: lines with a name and a figure, and sentences with a figure for each of several years.

use std::collections::BTreeSet;
use std::ops::Range;

use super::{Point, Series, Words};
use crate::count::{Count, PERCENT, contains};
use crate::flow::Tongue;
use crate::grid;
use crate::lexicon;
use crate::passage::Passage;
use crate::reading::Reading;
use crate::scan::{Bound, Sense};

/// A line of a list is not longer, and neither is the name in it.
const LINE: usize = 48;
const NAME: usize = 24;

/// Lines that follow each other, each with a name, a colon and a figure: "2020: 19 reports".
pub(super) fn lines(reading: &Reading<'_>) -> Vec<Series> {
    let mut found = Vec::new();
    let mut run: Vec<Point> = Vec::new();
    for index in 0..=reading.passages.len() {
        if let Some(point) = line(reading, index) {
            run.push(point);
            continue;
        }
        let points = std::mem::take(&mut run);
        let before = points.first().and_then(|first| reading.passage(first.passage.checked_sub(1)?));
        if let Some(before) = before.filter(|_| points.len() >= 3) {
            let last = before.sentences.last().map_or("", |last| before.flow.at(last.clone()));
            let names_total = |point: &Point| crate::rules::names_total(&point.name);
            let points = points.into_iter().filter(|point| !names_total(point)).collect();
            found.push(series(Words::of(last, before.tongue), points));
        }
    }
    found
}

/// The name and the figure of a line that holds nothing else.
fn line(reading: &Reading<'_>, index: usize) -> Option<Point> {
    let passage = reading.passage(index).filter(|passage| passage.is_prose())?;
    let text = passage.text();
    let start = passage.sentences.first().map_or(0, |first| first.start);
    let name = text.get(start..)?.split_once([':', '：'])?.0;
    let short = text.chars().count() <= LINE && name.chars().count() <= NAME;
    let mut counts = reading.counts_of(index).iter().filter(|count| count.range.start > start + name.len());
    let count = counts.next().filter(|_| short && counts.next().is_none())?;
    let gap = text.get(start + name.len()..count.range.start)?;
    let rest = text.get(count.phrase.end..).unwrap_or_default().chars().count();
    // "Bridge post: 44 hours": a unit of time is no noun that is counted.
    let most = if count.head.is_time { 8 } else { 3 };
    (gap.chars().count() <= 3 && rest <= most).then(|| point(reading, name.trim(), count))
}

fn point(reading: &Reading<'_>, name: &str, count: &Count) -> Point {
    let states = reading.names.find(name);
    let state = states.first().filter(|only| states.len() == 1 && only.end - only.start == name.len());
    Point {
        name: name.to_owned(),
        state: state.map(|named| named.state),
        years: grid::years(name).collect(),
        value: count.value,
        is_percent: count.currency.as_deref() == Some(PERCENT),
        passage: count.passage,
        range: count.range.clone(),
    }
}

fn series(said: Words, points: Vec<Point>) -> Series {
    Series {
        over: said.clone(),
        said,
        head: String::new(),
        points,
        table: None,
        state: None,
        years: Vec::new(),
        is_row: false,
        is_total: false,
        is_change: false,
        is_timed: false,
    }
}

/// What stands in a sentence, in order.
enum Event<'a> {
    Year(i16),
    Figure(&'a Count),
}

/// Sentences with a figure for each of several years: "18 reports in 2022, 21 in 2023".
pub(super) fn sentences(reading: &Reading<'_>, changes: &BTreeSet<(usize, usize)>) -> Vec<Series> {
    let mut found = Vec::new();
    for (index, passage) in reading.prose() {
        for sentence in &passage.sentences {
            let mut events = events(reading, index, sentence);
            events.retain(
                |event| !matches!(event, Event::Figure(count) if changes.contains(&(index, count.range.start))),
            );
            found.extend(paired(reading, passage, sentence, &events));
        }
        found.extend(neighbours(reading, index, passage));
        found.extend(earlier(reading, index, passage));
    }
    found.iter_mut().for_each(|series| series.belong(reading));
    found
}

/// "Observers at the end of 2024: 63. At the end of 2023: 48.": sentences that follow each other, with one figure and one
/// year each.
fn neighbours(reading: &Reading<'_>, index: usize, passage: &Passage) -> Vec<Series> {
    let single = |sentence: &Range<usize>| match events(reading, index, sentence).as_slice() {
        [Event::Figure(count), Event::Year(year)] | [Event::Year(year), Event::Figure(count)] => Some((*count, *year)),
        _ => None,
    };
    let pair = |two: &[Range<usize>]| {
        let (first, second) = (two.first()?, two.last()?);
        let ((one, year), (other, next)) = (single(first)?, single(second)?);
        let rest = crate::rules::vague(other) || one.head.noun == other.head.noun;
        let short =
            passage.flow.at(second.clone()).chars().count() * 2 <= passage.flow.at(first.clone()).chars().count() * 3;
        let alike = rest && one.currency == other.currency && year != next && short && !one.head.is_time;
        let points = vec![point(reading, &year.to_string(), one), point(reading, &next.to_string(), other)];
        let told = series(words(passage.flow.at(first.start..second.end), passage.tongue), points);
        alike.then(|| Series { head: one.head.noun.to_lowercase(), ..told })
    };
    passage.sentences.windows(2).filter_map(pair).collect()
}

/// "58 nurseries; a year earlier it had 46", "47份，上一年度为41份": a figure and the one of the time before.
fn earlier(reading: &Reading<'_>, index: usize, passage: &Passage) -> Vec<Series> {
    let known = &lexicon::of(passage.tongue).changing;
    let pair = |two: &[Count]| {
        let (last, first) = (two.first()?, two.last()?);
        let gap = passage.flow.at(last.phrase.end..first.range.start.max(last.phrase.end)).to_lowercase();
        let clause = gap.rsplit([',', '，', ';', '；', '。', '(']).next().unwrap_or_default();
        let tail: String =
            passage.flow.at(first.phrase.end..first.sentence.end).to_lowercase().chars().take(18).collect();
        let tail = crate::rules::until_next_clause(&tail);
        let mut yearly = known.yearly.iter().filter(|word| !known.now.contains(*word));
        let marked = clause.len() < gap.len();
        let of_before = |word: &String| {
            marked && contains(clause, word, passage.tongue)
                || passage.tongue == Tongue::English && contains(tail, word, passage.tongue)
        };
        let alike = last.currency == first.currency
            && (last.head.noun == first.head.noun || crate::rules::vague(first))
            && !last.head.is_time
            && !first.head.is_time
            && sums_up(last)
            && first.bound == Bound::Exact
            && !first.cues.wished;
        let moved = known.up.iter().chain(&known.down).chain(&known.more).chain(&known.fewer).chain(&known.by);
        let grows = moved.into_iter().any(|word| clause.trim_end().ends_with(word.as_str()));
        if gap.chars().count() > GAP || !alike || grows || !yearly.any(of_before) {
            return None;
        }
        // "131 alerts, of which 6, 34 and 91; the year before 118": the first of a sentence is all of them.
        let mut all = reading.counts_of(index).iter().filter(|count| count.sentence == last.sentence);
        let whole = all.find(|count| count.head.noun == last.head.noun && !count.head.is_time);
        if whole.is_some_and(|whole| whole.range != last.range) {
            return None;
        }
        let points = vec![point(reading, "", first), point(reading, "", last)];
        let lead = words(passage.flow.at(last.sentence.start..first.range.start), passage.tongue);
        Some(Series { head: last.head.noun.to_lowercase(), is_timed: true, ..series(lead, points) })
    };
    reading.counts_of(index).windows(2).filter_map(pair).collect()
}

/// The words of a text without those for money.
fn words(text: &str, tongue: Tongue) -> Words {
    let names = lexicon::of(tongue).currencies.values().flatten().filter(|name| name.chars().count() > 1);
    let plain = names.fold(text.to_owned(), |plain, name| plain.replace(name.as_str(), ","));
    Words::of(&plain.replace(['万', '亿'], ","), tongue)
}

/// Letters between a figure and the one of the time before.
const GAP: usize = 60;

/// Whether a figure is told as it is.
fn sums_up(count: &Count) -> bool {
    count.bound == Bound::Exact && !count.cues.wished && !count.cues.of_these && !count.cues.further
}

impl Series {
    /// Gives figures of the text to the one State that their sentence names up to the last of them, and to their heading.
    fn belong(&mut self, reading: &Reading<'_>) {
        let (Some(first), Some(last)) = (self.points.first(), self.points.last()) else { return };
        let (from, to) = (first.range.start.min(last.range.start), first.range.end.max(last.range.end));
        let Some(passage) = reading.passage(first.passage) else { return };
        let start = passage.sentence(from).start;
        let named: BTreeSet<_> = crate::sentences::tokens_in(reading, first.passage, &(start..to))
            .filter_map(crate::list::state_of)
            .collect();
        let heading = passage.heading.and_then(|heading| reading.passage(heading)).map_or("", Passage::text);
        self.over = self.said.with(&Words::of(heading, passage.tongue));
        self.state = named.first().copied().filter(|_| named.len() == 1);
    }
}

fn events<'a>(reading: &'a Reading<'_>, index: usize, sentence: &Range<usize>) -> Vec<Event<'a>> {
    let within = |range: &Range<usize>| range.start >= sentence.start && range.end <= sentence.end;
    let years =
        reading.tokens_of(index).iter().filter(|token| within(&token.range)).filter_map(|token| match &token.sense {
            Sense::Date(span) => {
                let (from, to) = span.years()?;
                (from == to).then_some((token.range.start, Event::Year(from)))
            }
            _ => None,
        });
    let plain = |count: &&Count| within(&count.range) && count.bound == Bound::Exact && !count.cues.wished;
    let figures = reading.counts_of(index).iter().filter(plain).map(|count| (count.range.start, Event::Figure(count)));
    let mut events: Vec<(usize, Event<'a>)> = years.chain(figures).collect();
    events.sort_by_key(|(at, _)| *at);
    events.into_iter().map(|(_, event)| event).collect()
}

/// Figures and years that take turns, from the first figure on: each figure with the year behind it, or before it.
fn paired(reading: &Reading<'_>, passage: &Passage, sentence: &Range<usize>, events: &[Event<'_>]) -> Option<Series> {
    let mut pairs: Vec<(&Count, i16)> = Vec::new();
    // In Chinese the year stands before its figure.
    let start = events.iter().position(|event| passage.tongue == Tongue::English || matches!(event, Event::Year(_)));
    let events = events.get(start?..)?;
    let leads = |two: &[Event<'_>]| matches!(two.first(), Some(Event::Year(_)));
    // "171,900 in 2023 and, in 2024, 186,400": two pairs may stand back to back.
    let two_pairs = events.get(..4).is_some_and(|four| {
        matches!(four, [Event::Figure(_), Event::Year(one), Event::Year(other), Event::Figure(_)] if one != other)
    });
    for two in events.chunks(2).filter(|two| two_pairs || leads(two) == leads(events)) {
        let (count, year) = match two {
            [Event::Figure(count), Event::Year(year)] | [Event::Year(year), Event::Figure(count)] => (*count, *year),
            _ => break,
        };
        let first = pairs.first().map(|(first, _)| *first);
        let alike = first.is_none_or(|first| {
            first.currency == count.currency
                && first.head.is_time == count.head.is_time
                && (count.head.noun == first.head.noun || crate::rules::vague(count) || crate::rules::vague(first))
        });
        if !alike || pairs.iter().any(|(_, known)| *known == year) {
            break;
        }
        pairs.push((count, year));
    }
    let (first, _) = pairs.first().filter(|_| pairs.len() >= 2)?;
    let second = pairs.get(1).map_or(sentence.end, |(second, _)| second.range.start);
    let lead = passage.flow.at(sentence.start..second);
    let points = pairs.iter().map(|(count, year)| point(reading, &year.to_string(), count)).collect();
    let mut told = series(words(lead, passage.tongue), points);
    told.head = first.head.noun.to_lowercase();
    Some(told)
}
