//! What one place asks for, a length from a day on, and the day to which another says that it would run: "four years,
//! counted from 1 September 2025", "the new time limit would be 1 March 2030"; and a plan that has run for so long.

use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;

use super::{Unit, extent, is_misprint_in_year, lasts, told, unit};
use crate::count::{Count, last_letters};
use crate::finding::Finding;
use crate::finding::{Confidence, Detail};
use crate::flow::Tongue;
use crate::lexicon;
use crate::passage::Passage;
use crate::reading::Reading;
use crate::rules::finding;
use crate::scan::{Bound, Point, Sense, Span, pattern};

/// A day with its place.
type Day = (usize, Range<usize>, Point);

/// A length that is asked for, and the day from which it runs or to which it is said to.
struct Asked<'a> {
    length: &'a Count,
    from: Option<Day>,
    until: Option<Day>,
}

/// The pattern of one of the lists of the lexicon, whose alternatives are patterns themselves.
fn known(name: &str) -> Regex {
    pattern(&lexicon::time(name).join("|"))
}

/// Finds days to which a length that is asked for does not run.
pub(super) fn find(reading: &Reading<'_>, found: &mut Vec<Finding>) {
    let asked: Vec<Asked<'_>> = reading.counts.iter().flatten().filter_map(|count| asked(reading, count)).collect();
    let fits = |asked: &Asked<'_>, end: Point| {
        let by_length = asked.from.as_ref().and_then(|(.., from)| {
            let passage = reading.passage(asked.length.passage)?;
            let (unit, value) = extent(passage, asked.length)?;
            lasts(*from, end, unit, value)
        });
        let by_day = asked.until.as_ref().map(|(.., until)| *until == end);
        by_day.or(by_length)
    };
    for (index, range, end) in ends(reading) {
        let judged: Vec<(&Asked<'_>, bool)> =
            asked.iter().filter_map(|asked| Some((asked, fits(asked, end)?))).collect();
        if judged.iter().any(|(_, fits)| *fits) {
            continue;
        }
        let near = |asked: &&&Asked<'_>| {
            let from = asked.from.as_ref().or(asked.until.as_ref()).and_then(|(.., day)| day.year);
            from.zip(end.year).is_some_and(|(from, end)| (from - 10..=from + 12).contains(&end))
        };
        let judged: Vec<&Asked<'_>> = judged.iter().map(|(asked, _)| *asked).collect();
        let meant = judged.iter().filter(near).rfind(|asked| asked.from.is_some());
        let Some(asked) = meant.or_else(|| judged.iter().rfind(near)) else { continue };
        if let Some((at, from, _)) = &asked.from {
            found.extend(told(reading, asked.length, &[(*at, from), (index, &range)]));
        } else if let Some((at, until, _)) = &asked.until {
            found.push(twice(reading, (*at, until), (index, &range)));
        }
    }
    over(reading, found);
    current(reading, found);
    twins(reading, found);
    fulfilled(reading, found);
}

/// "Asks for four more years" and "the period requested runs from 1 March 2025 to 1 March 2030"; or the day to which a
/// length would run from the deadline that the document gives.
fn over(reading: &Reading<'_>, found: &mut Vec<Finding>) {
    let lengths: Vec<(&Count, (Unit, i64))> =
        reading.counts.iter().flatten().filter_map(|count| wanted(reading, count)).collect();
    let Some(((length, (unit, value)), rest)) = lengths.split_first() else { return };
    let is_only = rest.iter().all(|(_, other)| *other == (*unit, *value));
    for (index, passage) in reading.passages.iter().enumerate() {
        for token in reading.tokens_of(index) {
            let Sense::Date(Span { from, to }) = token.sense else { continue };
            let whole = from.day.is_some() && from.year.is_some() && to.day.is_some() && from != to;
            let sentence = passage.sentence(token.range.start);
            let words = passage.flow.at(sentence.start..token.range.start).to_lowercase();
            let period = lexicon::of(passage.tongue).lasting.period.iter().any(|word| words.contains(word.as_str()));
            // A length in the same sentence is that of these days.
            let own = reading.counts_of(index).iter().any(|count| count.head.is_time && count.sentence == sentence);
            if is_only && whole && period && !own && lasts(from, to, *unit, *value) == Some(false) {
                found.extend(told(reading, length, &[(index, &token.range)]));
                return;
            }
        }
    }
    let Some((at, range, deadline)) = in_force(reading) else { return };
    // The day to which it is proposed to put the deadline off.
    let put_off = ends(reading).into_iter().find(|(.., end)| lasts(deadline, *end, *unit, *value) == Some(false));
    let other = ends(reading).iter().any(|(.., end)| lasts(deadline, *end, *unit, *value) == Some(true));
    let near = |end: Point| end.year.zip(deadline.year).is_some_and(|(end, from)| (from..from + 12).contains(&end));
    let put_off = put_off.filter(|(.., end)| is_only && !other && *end != deadline && near(*end));
    if let Some((index, day, _)) = put_off {
        found.extend(told(reading, length, &[(at, &range), (index, &day)]));
        return;
    }
    for (length, (unit, value)) in &lengths {
        let Some(passage) = reading.passage(length.passage) else { continue };
        let days = days(reading, length.passage, &length.sentence);
        let mut later = days.iter().filter(|(_, day, _)| day.start >= length.range.end);
        let (Some((_, day, until)), None) = (later.next(), later.next()) else { continue };
        let gap = passage.flow.at(length.range.end..day.start).to_lowercase();
        let ends =
            lexicon::of(passage.tongue).lasting.ending.iter().any(|word| gap.trim_end().ends_with(word.as_str()));
        if ends && lasts(deadline, *until, *unit, *value) == Some(false) {
            found.extend(told(reading, length, &[(at, &range), (length.passage, day)]));
            return;
        }
    }
}

/// A length of years for which a sentence says that it is asked.
pub(super) fn wanted<'a>(reading: &Reading<'_>, count: &'a Count) -> Option<(&'a Count, (Unit, i64))> {
    let passage = reading.passage(count.passage)?;
    let known = &lexicon::of(passage.tongue).lasting;
    let before = passage.flow.at(count.sentence.start..count.range.start).to_lowercase();
    let near = last_letters(&before, if passage.tongue == Tongue::Chinese { 14 } else { 60 });
    let asks = known.wants.iter().any(|word| near.contains(word.as_str()));
    let sentence = passage.flow.at(count.sentence.clone()).to_lowercase();
    let granted = known.granted.iter().any(|word| sentence.contains(word.as_str()));
    let (unit, value) = extent(passage, count).filter(|(unit, _)| matches!(unit, Unit::Years | Unit::Months))?;
    // The months behind the years were read with them.
    let tail = super::is_tail(passage, count);
    let most = lexicon::time("granted_most").iter().any(|word| near.trim_end().ends_with(word));
    let other = super::counts_from(passage, count) || super::is_of_other(passage, count);
    let behind: String = passage.flow.at(count.range.end..count.sentence.end).chars().take(5).collect();
    let before = passage.tongue == Tongue::Chinese && behind.contains(['前', '后']);
    (asks && !granted && !most && !tail && !other && !before && count.bound == Bound::Exact)
        .then_some((count, (unit, value)))
}

/// The one day of which the document says that it is the deadline in force.
fn in_force(reading: &Reading<'_>) -> Option<Day> {
    let mut known: Option<Day> = None;
    for (index, passage) in reading.passages.iter().enumerate() {
        for sentence in &passage.sentences {
            for day in days(reading, index, sentence) {
                let before = passage.flow.at(sentence.start..day.1.start).to_lowercase();
                let after = passage.flow.at(day.1.end..sentence.end);
                // 期限因此于2025年9月1日届满.
                let expires = FALLS.is_match(&before)
                    && lexicon::of(passage.tongue)
                        .happening
                        .expires
                        .iter()
                        .any(|word| after.starts_with(word.as_str()));
                let planned = passage.tongue == Tongue::Chinese
                    && lexicon::time("granted_planned").iter().any(|word| before.contains(word));
                if planned || !expires && !IN_FORCE.is_match(&last_letters(&before, 80)) {
                    continue;
                }
                // Where one is called the first there is a later one.
                let earlier = &lexicon::of(passage.tongue).lasting.earlier;
                if earlier.iter().any(|word| before.contains(word.as_str())) {
                    return None;
                }
                match &known {
                    Some((.., first)) if *first != day.2 => return None,
                    _ => known = known.or(Some(day)),
                }
            }
        }
    }
    known
}

/// "Its present deadline for clearance is", 目前的期限为.
static CURRENT: LazyLock<Regex> = LazyLock::new(|| {
    let words: Vec<String> = lexicon::time("granted_current").iter().map(|word| (*word).to_owned()).collect();
    let words = lexicon::any_of(&words);
    pattern(&format!(
        r"\b(?:{words}) (?:[a-z]+ )?(?:deadline|time[- ]limit|end date)\b[^.;]{{0,60}}(?: is| was| of| on|,|\(| at| to| being) ?$|(?:{words})的?(?:期限|截止日期|时限|最后期限)[^，。；]{{0,12}}(?:为|是|于|至|到|即|\()$"
    ))
});

/// The deadline in force, called by such a name, on two days.
fn current(reading: &Reading<'_>, found: &mut Vec<Finding>) {
    let mut known: Vec<(Day, Vec<spectemur_model::StateCode>)> = Vec::new();
    for (index, passage) in reading.passages.iter().enumerate() {
        for sentence in &passage.sentences {
            for day in days(reading, index, sentence) {
                let before = passage.flow.at(sentence.start..day.1.start).to_lowercase();
                if !CURRENT.is_match(&last_letters(&before, 110)) {
                    continue;
                }
                let inside = crate::sentences::tokens_in(reading, index, sentence);
                known.push((day, inside.filter_map(crate::list::state_of).collect()));
            }
        }
    }
    let Some(((at, range, day), states)) = known.first() else { return };
    let apart = |other: &[spectemur_model::StateCode]| {
        !states.is_empty() && !other.is_empty() && !states.iter().any(|state| other.contains(state))
    };
    // Where several are told of, each may have its own.
    if known.iter().any(|(_, other)| apart(other)) {
        return;
    }
    let other = known.iter().find(|((_, _, other), _)| other != day);
    if let Some(((index, place, _), _)) = other {
        found.push(twice(reading, (*at, range), (*index, place)));
    }
}

static ENDS: LazyLock<Regex> = LazyLock::new(|| known("granted_ends"));

/// So many days to which something is extended are compared.
const MOST: usize = 60;

/// One extension that runs to two days of which the one is easily written for the other: "until 1 September 2029" and
/// "until 2 September 2029".
fn twins(reading: &Reading<'_>, found: &mut Vec<Finding>) {
    let mut ends: Vec<(Day, Vec<spectemur_model::StateCode>)> = Vec::new();
    for (index, passage) in reading.passages.iter().enumerate() {
        for sentence in &passage.sentences {
            for day in days(reading, index, sentence) {
                let before = passage.flow.at(sentence.start..day.1.start).to_lowercase();
                if ends.len() < MOST && ENDS.is_match(&last_letters(&before, 120)) {
                    let inside = crate::sentences::tokens_in(reading, index, sentence);
                    ends.push((day, inside.filter_map(crate::list::state_of).collect()));
                }
            }
        }
    }
    let apart = |one: &[spectemur_model::StateCode], other: &[spectemur_model::StateCode]| {
        !one.is_empty() && !other.is_empty() && !one.iter().any(|state| other.contains(state))
    };
    for (at, ((index, range, day), states)) in ends.iter().enumerate() {
        let other = ends.iter().skip(at + 1).find(|((next, _, other), named)| {
            *next != *index && is_misprint_in_year(*day, *other) && !apart(states, named)
        });
        if let Some(((next, place, _), _)) = other {
            found.push(twice(reading, (*index, range), (*next, place)));
            return;
        }
    }
}

/// One thing on two days.
fn twice(reading: &Reading<'_>, one: (usize, &Range<usize>), other: (usize, &Range<usize>)) -> Finding {
    let words = |(index, range): (usize, &Range<usize>)| Detail::Text(reading.words_at(index, range));
    let spots = [one, other].into_iter().filter_map(|(index, range)| reading.spot_at(index, range)).collect();
    finding("said-twice", Confidence::Probable, spots, [("one", words(one)), ("other", words(other))])
}

/// What names a deadline, right before its day.
static IN_FORCE: LazyLock<Regex> = LazyLock::new(|| known("granted_in_force"));

static FALLS: LazyLock<Regex> = LazyLock::new(|| known("granted_falls"));

static FROM: LazyLock<Regex> = LazyLock::new(|| known("granted_from"));
static UNTIL: LazyLock<Regex> = LazyLock::new(|| known("granted_until"));

/// A length of a sentence that asks for more time, with the day beside it.
fn asked<'a>(reading: &'a Reading<'_>, count: &'a Count) -> Option<Asked<'a>> {
    let passage = reading.passage(count.passage)?;
    let known = lexicon::of(passage.tongue);
    let sentence = passage.flow.at(count.sentence.clone()).to_lowercase();
    let asks = known.lasting.asks.iter().any(|word| sentence.contains(word.as_str()));
    let long = count.head.is_time && matches!(unit(passage, count), Some(Unit::Years | Unit::Months));
    let granted = known.lasting.granted.iter().any(|word| sentence.contains(word.as_str()));
    if !asks || granted || !long || count.bound != Bound::Exact {
        return None;
    }
    let days = days(reading, count.passage, &count.sentence);
    let next = days.iter().find(|(_, range, _)| range.start >= count.range.end);
    let gap = |to: usize| passage.flow.at(count.range.end..to.max(count.range.end)).to_lowercase();
    let mut asked = Asked { length: count, from: None, until: None };
    match passage.tongue {
        Tongue::English => {
            let behind = next.map(|(_, range, _)| gap(range.start));
            asked.from = next.filter(|_| behind.as_ref().is_some_and(|gap| FROM.is_match(gap))).cloned();
            asked.until = next.filter(|_| behind.as_ref().is_some_and(|gap| UNTIL.is_match(gap))).cloned();
            if FROM
                .captures(&gap(count.sentence.end))
                .is_some_and(|hit| hit.name("day").is_some_and(|day| !day.is_empty()))
            {
                asked.from = named_before(reading, passage, count);
            }
        }
        Tongue::Chinese => {
            let last = days.iter().rev().find(|(_, range, _)| range.end <= count.range.start);
            asked.from =
                last.filter(|(_, range, _)| FROM.is_match(passage.flow.at(range.end..count.range.start))).cloned();
            asked.until = next.filter(|(_, range, _)| UNTIL.is_match(&gap(range.start))).cloned();
        }
    }
    (asked.from.is_some() || asked.until.is_some()).then_some(asked)
}

/// "From that day": the last day that is named before, in the sentence or the one before it.
fn named_before(reading: &Reading<'_>, passage: &Passage, count: &Count) -> Option<Day> {
    let start = passage.sentences.iter().rev().find(|other| other.end <= count.sentence.start);
    let from = start.map_or(count.sentence.start, |last| last.start);
    days(reading, count.passage, &(from..count.range.start)).pop()
}

/// The whole days of a range, each alone.
fn days(reading: &Reading<'_>, index: usize, range: &Range<usize>) -> Vec<Day> {
    let tokens = crate::sentences::tokens_in(reading, index, range);
    tokens
        .filter_map(|token| match token.sense {
            Sense::Date(Span { from, to }) if from == to && from.day.is_some() && from.year.is_some() => {
                Some((index, token.range.clone(), from))
            }
            _ => None,
        })
        .collect()
}

static NEW: LazyLock<Regex> = LazyLock::new(|| known("granted_new"));

/// The days to which a time limit would run.
fn ends(reading: &Reading<'_>) -> Vec<Day> {
    let mut found = Vec::new();
    for (index, passage) in reading.passages.iter().enumerate() {
        for sentence in &passage.sentences {
            for day in days(reading, index, sentence) {
                let before = passage.flow.at(sentence.start..day.1.start).to_lowercase();
                let says = match passage.tongue {
                    Tongue::English => NEW.is_match(&last_letters(&before, 120)),
                    Tongue::Chinese => NEW.is_match(&before),
                };
                if says {
                    found.push(day);
                }
            }
        }
    }
    found
}

/// "When the Plan has run for three years, that is, on 1 January 2027", "施行满三年时，即2027年1月1日".
static FULL: LazyLock<Regex> = LazyLock::new(|| known("granted_full"));
static BEGINS: LazyLock<Regex> = LazyLock::new(|| known("granted_begins"));

/// Finds days on which a plan has not run for as long as the words before them say.
fn fulfilled(reading: &Reading<'_>, found: &mut Vec<Finding>) {
    let starts = plan_starts(reading);
    let Some((at, begin, from)) = starts.first().filter(|first| starts.iter().all(|other| other.2 == first.2)) else {
        return;
    };
    for count in reading.counts.iter().flatten().filter(|count| count.head.is_time && count.bound == Bound::Exact) {
        let Some(passage) = reading.passage(count.passage) else { continue };
        let lead = last_letters(&passage.flow.at(count.sentence.start..count.range.start).to_lowercase(), 60);
        let full = lead.ends_with('满')
            || ["has run for ", "in force for ", "has been applied for ", "after "]
                .iter()
                .any(|word| lead.ends_with(word));
        let days = days(reading, count.passage, &count.sentence);
        let next = days.iter().find(|(_, range, _)| range.start >= count.range.end);
        let Some((index, range, end)) = next.filter(|(_, range, _)| {
            full && FULL.is_match(&passage.flow.at(count.range.end..range.start).to_lowercase())
        }) else {
            continue;
        };
        let wrong = unit(passage, count)
            .zip(count.value.as_whole())
            .is_some_and(|(unit, value)| lasts(*from, *end, unit, value) == Some(false));
        if wrong {
            found.extend(told(reading, count, &[(*at, begin), (*index, range)]));
        }
    }
}

/// The days from which on a plan is said to run.
fn plan_starts(reading: &Reading<'_>) -> Vec<Day> {
    let mut found = Vec::new();
    for (index, passage) in reading.passages.iter().enumerate() {
        for sentence in &passage.sentences {
            for day in days(reading, index, sentence) {
                let before = last_letters(&passage.flow.at(sentence.start..day.1.start).to_lowercase(), 140);
                let after = passage.flow.at(day.1.end..sentence.end);
                let says = match passage.tongue {
                    Tongue::English => BEGINS.is_match(&before),
                    Tongue::Chinese => before.contains("计划") && before.ends_with('自') && BEGINS.is_match(after),
                };
                if says {
                    found.push(day);
                }
            }
        }
    }
    found
}
