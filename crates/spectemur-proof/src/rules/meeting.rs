//! Meetings of a series: their number, place and time, said more than once in the document.
//!
//! What each place says of a meeting is read in `events`; here it is compared.

mod next;
mod series;
mod sittings;

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use spectemur_model::Day;
use spectemur_model::register::Meeting;

use super::events::{Mention, Place};
use super::finding;
use crate::count::contains;
use crate::finding::{Confidence, Detail, Finding};
use crate::flow::Tongue;
use crate::lexicon;
use crate::reading::Reading;
use crate::scan::{Point, Sense, Span};

/// Finds meetings with two times, two places or two numbers.
pub(super) fn find(reading: &Reading<'_>, all: &[Mention], found: &mut Vec<Finding>) {
    same_days(reading, found);
    let mut by_number: BTreeMap<(i64, &str), Vec<&Mention>> = BTreeMap::new();
    for mention in all {
        if let Some(number) = mention.number() {
            by_number.entry((number, mention.series.noun.as_str())).or_default().push(mention);
        }
    }
    for ((number, noun), same) in &by_number {
        let name = Detail::Text((*noun).to_owned());
        found.extend(two_times(reading, *number, &name, same));
        found.extend(two_places(reading, *number, &name, same));
    }
    against_register(reading, all, found);
    found.extend(two_numbers(reading, all));
    next::find(reading, all, found);
    series::find(reading, all, found);
    sittings::find(reading, all, found);
}

/// Whether two mentions of one number are of one meeting.
fn are_one(one: &Mention, other: &Mention) -> bool {
    one.tongue == other.tongue && one.series.suits(&other.series, &lexicon::of(one.tongue).gatherings)
}

/// Whether the words call both the same in full.
fn called_alike(one: &Mention, other: &Mention) -> bool {
    one.series.body == other.series.body && one.series.is_name == other.series.is_name
}

/// Whether the sentence of a mention says that the meeting was put off or moved.
fn is_moved(reading: &Reading<'_>, mention: &Mention) -> bool {
    reading.passage(mention.passage).is_some_and(|passage| {
        let words = passage.flow.at(passage.sentence(mention.range.start)).to_lowercase();
        let known = &lexicon::of(mention.tongue).gatherings;
        known.moved.iter().any(|word| contains(&words, word, mention.tongue))
    })
}

/// The pairs of mentions that are of one meeting, the first ones first.
fn pairs<'a>(reading: &'a Reading<'_>, same: &'a [&'a Mention]) -> impl Iterator<Item = (&'a Mention, &'a Mention)> {
    let whole: Vec<&Mention> = same.iter().copied().filter(|mention| !is_moved(reading, mention)).take(60).collect();
    let count = whole.len();
    let index = (0..count).flat_map(move |at| (at + 1..count).map(move |other| (at, other)));
    index.filter_map(move |(at, other)| {
        let (one, other) = (*whole.get(at)?, *whole.get(other)?);
        are_one(one, other).then_some((one, other))
    })
}

fn times_apart(one: &Mention, other: &Mention) -> Option<(Range<usize>, Range<usize>)> {
    let both = one.beside.times.iter().flat_map(|mine| other.beside.times.iter().map(move |theirs| (mine, theirs)));
    let mut both = both.filter(|(mine, theirs)| apart(mine.1, theirs.1));
    both.next().map(|(mine, theirs)| (mine.0.clone(), theirs.0.clone()))
}

fn places_apart<'a>(one: &'a Mention, other: &'a Mention) -> Option<(&'a Place, &'a Place)> {
    let both = one.beside.places.iter().flat_map(|mine| other.beside.places.iter().map(move |theirs| (mine, theirs)));
    let mut both = both.filter(|(mine, theirs)| mine.differs(theirs));
    both.next()
}

/// Whether another body's meeting of the same number is likelier than a contradiction.
fn are_two(one: &Mention, other: &Mention) -> bool {
    let years = |mention: &Mention| -> BTreeSet<i16> {
        mention.beside.times.iter().filter_map(|(_, span)| span.from.year).collect()
    };
    let (mine, theirs) = (years(one), years(other));
    let far = !mine.is_empty() && !theirs.is_empty() && mine.is_disjoint(&theirs);
    !called_alike(one, other) && far && places_apart(one, other).is_some()
}

fn two_times(reading: &Reading<'_>, number: i64, name: &Detail, same: &[&Mention]) -> Option<Finding> {
    let (one, other, (mine, theirs)) = pairs(reading, same)
        .filter(|(one, other)| !are_two(one, other))
        .find_map(|(one, other)| Some((one, other, times_apart(one, other)?)))?;
    let spots = [reading.spot_at(one.told_in(), &mine), reading.spot_at(other.told_in(), &theirs)];
    let details = [("number", Detail::Number(number)), ("meeting", name.clone())];
    let spots = spots.into_iter().flatten().collect();
    Some(finding("meeting", Confidence::Probable, spots, details).case("times"))
}

fn two_places(reading: &Reading<'_>, number: i64, name: &Detail, same: &[&Mention]) -> Option<Finding> {
    let told: Vec<_> = pairs(reading, same)
        .filter(|(one, other)| !are_two(one, other))
        .filter_map(|(one, other)| Some((one, other, places_apart(one, other)?)))
        .collect();
    // A sentence says more of where it was held than a line of the title.
    let in_text = |mention: &Mention| mention.told_in() == mention.passage;
    let (one, other, (mine, theirs)) =
        told.iter().find(|(one, other, _)| in_text(one) && in_text(other)).or_else(|| told.first())?;
    let spots = [reading.spot_at(one.told_in(), &mine.range), reading.spot_at(other.told_in(), &theirs.range)];
    let details = [("number", Detail::Number(number)), ("meeting", name.clone())];
    let spots = spots.into_iter().flatten().collect();
    Some(finding("meeting", Confidence::Probable, spots, details).case("places"))
}

/// Whether two times cannot be of one meeting.
fn apart(one: Span, other: Span) -> bool {
    let differs =
        |mine: Option<i16>, theirs: Option<i16>| matches!((mine, theirs), (Some(mine), Some(theirs)) if mine != theirs);
    if let (Some(mine), Some(theirs)) = (one.years(), other.years()) {
        if mine.0 > theirs.1 || theirs.0 > mine.1 {
            return true;
        }
        if mine != theirs && (one.from.month.is_none() || other.from.month.is_none()) {
            return false;
        }
    }
    let months = differs(one.from.month.map(i16::from), other.to.month.map(i16::from))
        && differs(one.to.month.map(i16::from), other.from.month.map(i16::from))
        && differs(one.from.month.map(i16::from), other.from.month.map(i16::from));
    let whole = |span: Span| span.from.day.is_some() && span.from != span.to;
    let days = whole(one) && whole(other) && (one.from.day, one.to.day) != (other.from.day, other.to.day);
    months || days || outside(one, other) || outside(other, one)
}

/// Whether a single day lies outside the days of a meeting.
fn outside(days: Span, single: Span) -> bool {
    let year = days.to.year.or(days.from.year).or(single.from.year);
    let whole = |point: Point| day_of(Point { year: point.year.or(year), ..point });
    let spans = days.from != days.to && days.from.day.is_some();
    match (whole(days.from), whole(days.to), whole(single.from)) {
        (Some(first), Some(last), Some(day)) if spans && single.from == single.to => day < first || day > last,
        _ => false,
    }
}

/// So many places of meetings are held against each other.
const MOST: usize = 150;

/// One meeting, by its place and its year, under two numbers: "the Sixth Conference (Lima, 2023)", "the Fifth, in Lima".
fn two_numbers(reading: &Reading<'_>, all: &[Mention]) -> Option<Finding> {
    let placed: Vec<(&Mention, i64, &Place)> = all
        .iter()
        .filter(|mention| !is_moved(reading, mention))
        .filter_map(|mention| Some((mention, mention.number()?, mention.beside.places.first()?)))
        .filter(|(.., place)| !place.is_state)
        .take(MOST)
        .collect();
    let years = |number: i64, like: &Mention| -> BTreeSet<i16> {
        let same = all.iter().filter(|mention| mention.number() == Some(number) && are_one(mention, like));
        same.flat_map(|mention| &mention.beside.times).filter_map(|(_, span)| span.from.year).collect()
    };
    let mut both =
        placed.iter().enumerate().flat_map(|(at, one)| placed.iter().skip(at + 1).map(move |two| (one, two)));
    let ((one, _, mine), (other, ..)) = both.find(|((one, first, mine), (other, second, theirs))| {
        if mine.name != theirs.name || first == second || one.passage == other.passage || !are_one(one, other) {
            return false;
        }
        let (known, said) = (times(one), times(other));
        let is_seat = is_seat(mine, one.tongue);
        let month = |mine: &Span, theirs: &Span| mine.from.month.is_some() && mine.from.month == theirs.from.month;
        let one_time = |mine: &Span, theirs: &Span| is_one_time(*mine, *theirs) && (!is_seat || month(mine, theirs));
        if known.iter().any(|mine| said.iter().any(|theirs| one_time(mine, theirs))) {
            return true;
        }
        // Of a place alone it must be known when the one was there, and nothing else of the other.
        let alone = (known.is_empty() || said.is_empty()) && !is_seat && first.abs_diff(*second) == 1;
        alone && years(*first, one).is_empty() != years(*second, other).is_empty()
    })?;
    let said = |mention: &Mention| {
        Detail::Text(
            reading.passage(mention.passage).map_or("", |known| known.flow.at(mention.range.clone())).to_owned(),
        )
    };
    let spots = [reading.spot_at(one.passage, &one.range), reading.spot_at(other.passage, &other.range)];
    let details = [("one", said(one)), ("other", said(other)), ("place", Detail::Text(mine.name.clone()))];
    Some(finding("meeting", Confidence::Probable, spots.into_iter().flatten().collect(), details).case("two-numbers"))
}

fn times(mention: &Mention) -> Vec<Span> {
    mention.beside.times.iter().map(|(_, span)| *span).collect()
}

/// Whether two times name one year and no other month or day.
fn is_one_time(one: Span, other: Span) -> bool {
    one.years().is_some() && one.years() == other.years() && !apart(one, other)
}

/// Whether so much is held in a town that it tells no meeting from another.
fn is_seat(place: &Place, tongue: Tongue) -> bool {
    lexicon::of(tongue).gatherings.seats.contains(&place.name.to_lowercase())
}

/// The same days, beside words of holding, at two places.
fn same_days(reading: &Reading<'_>, found: &mut Vec<Finding>) {
    let mut days: BTreeMap<Span, Vec<(usize, Range<usize>, String)>> = BTreeMap::new();
    for (index, passage) in reading.passages.iter().enumerate() {
        for token in reading.tokens_of(index) {
            let Sense::Date(span) = &token.sense else { continue };
            let sentence = passage.sentence(token.range.start);
            if span.from == span.to || span.from.day.is_none() || span.from.year.is_none() {
                continue;
            }
            if let Some((range, place)) = place_in(passage.text(), &sentence, passage.tongue) {
                days.entry(*span).or_default().push((index, range, place));
            }
        }
    }
    for said in days.into_values() {
        let Some(first) = said.first() else { continue };
        let other = said.iter().find(|(index, _, place)| {
            *index != first.0 && !place.contains(first.2.as_str()) && !first.2.contains(place.as_str())
        });
        if let Some(other) = other {
            let spots =
                [first, other].into_iter().filter_map(|(index, range, _)| reading.spot_at(*index, range)).collect();
            found.push(
                finding(
                    "meeting",
                    Confidence::Probable,
                    spots,
                    [("places", Detail::Names(vec![first.2.clone(), other.2.clone()]))],
                )
                .case("same-days"),
            );
        }
    }
}

/// The place of a sentence that says that something is held.
fn place_in(text: &str, sentence: &Range<usize>, tongue: Tongue) -> Option<(Range<usize>, String)> {
    let words = text.get(sentence.clone())?;
    match tongue {
        Tongue::Chinese => {
            let end = lexicon::of(tongue).gatherings.meets.iter().filter_map(|word| words.find(word.as_str())).min()?;
            let start = words.get(..end)?.rfind('在')? + "在".len();
            let name = words.get(start..end)?;
            let sound = (2..=8).contains(&name.chars().count())
                && name.chars().all(crate::flow::is_han)
                && !name.contains(['会', '期', '线', '年']);
            sound.then(|| (sentence.start + start..sentence.start + end, name.to_owned()))
        }
        Tongue::English => {
            let lower = words.to_lowercase();
            let held = ["held", "hosted", "hosting", "take place", "took place", "convene", "convened", "met", "meet"]
                .iter()
                .any(|word| crate::count::contains(&lower, word, tongue));
            let at = lower
                .match_indices(" in ")
                .map(|(at, hit)| at + hit.len())
                .find(|at| words.get(*at..).is_some_and(|rest| proper(rest).is_some()))?;
            let name = proper(words.get(at..)?)?;
            held.then(|| (sentence.start + at..sentence.start + at + name.len(), name))
        }
    }
}

/// The capitalised words that begin here, where they name a place.
fn proper(rest: &str) -> Option<String> {
    let first = rest.split([',', '.', ';', '(', ')']).next()?;
    let name: Vec<&str> = first.split(' ').take_while(|word| word.starts_with(char::is_uppercase)).collect();
    let words = name.join(" ");
    let months = &crate::lexicon::of(Tongue::English).months;
    let month = months.iter().any(|month| words.to_lowercase().starts_with(month.as_str()));
    (!words.is_empty() && !month && words.len() < 24 && !matches!(words.as_str(), "English" | "Annex" | "Article"))
        .then_some(words)
}

pub(super) fn day_of(point: Point) -> Option<Day> {
    Day::new(point.year?, point.month?, point.day?).ok()
}

/// Meetings of the package's treaty that were held at another time.
fn against_register(reading: &Reading<'_>, all: &[Mention], found: &mut Vec<Finding>) {
    let mut by_key: BTreeMap<(i64, String), Vec<&Mention>> = BTreeMap::new();
    for mention in all {
        let sense = |token: &&crate::scan::Token| token.range == mention.range;
        let token = reading.tokens_of(mention.passage).iter().find(sense);
        if let Some(Sense::Meeting { ordinal, kind }) = token.map(|token| &token.sense) {
            by_key.entry((*ordinal, kind.clone())).or_default().push(mention);
        }
    }
    for ((number, kind), same) in by_key {
        let Some(meeting) = registered(reading, number, &kind).filter(|meeting| meeting.verified) else { continue };
        let (Some(from), Some(to)) = (meeting.starts_on, meeting.ends_on) else { continue };
        let wrong = |span: &Span| span.years().is_some_and(|(first, last)| last < from.year() || first > to.year());
        let times = same.iter().flat_map(|mention| mention.beside.times.iter().map(|time| (mention.told_in(), time)));
        let spots: Vec<_> = times
            .filter(|(_, (_, span))| wrong(span))
            .filter_map(|(passage, (range, _))| reading.spot_at(passage, range))
            .collect();
        if !spots.is_empty() {
            let details = [
                ("number", Detail::Number(number)),
                ("meeting", Detail::Text(kind)),
                ("held", Detail::Text(format!("{from} {to}"))),
            ];
            found.push(finding("meeting", Confidence::Probable, spots, details).case("held"));
        }
    }
}

/// When a meeting is, with the place that says so.
pub(super) struct Held {
    pub(super) first: Day,
    pub(super) last: Day,
    pub(super) passage: usize,
    pub(super) range: Range<usize>,
}

/// When each numbered mention's meeting is, as far as the document says its month.
pub(super) fn held(all: &[Mention]) -> Vec<Option<Held>> {
    let dated = all.iter().filter(|mention| mention.number().is_some()).filter_map(|mention| {
        let (range, span) = mention.beside.times.iter().find(|(_, span)| span.to.month.is_some())?;
        let year = span.to.year.or(span.from.year)?;
        let first = Day::new(span.from.year.unwrap_or(year), span.from.month?, span.from.day.unwrap_or(1)).ok()?;
        let last = Day::new(year, span.to.month?, span.to.day.unwrap_or(1)).ok()?;
        let last = if span.to.day.is_some() { last } else { last.last_of_month() };
        Some((mention, Held { first, last, passage: mention.told_in(), range: range.clone() }))
    });
    let mut by_number: BTreeMap<Option<i64>, Vec<(&Mention, Held)>> = BTreeMap::new();
    for (mention, held) in dated {
        by_number.entry(mention.number()).or_default().push((mention, held));
    }
    let of = |mention: &Mention| {
        let dated = by_number.get(&mention.number())?;
        let mut same = dated
            .iter()
            .rev()
            .take(MOST)
            .filter(|(other, _)| other.series.noun == mention.series.noun && are_one(other, mention));
        let (_, held) = same.next()?;
        let range = held.range.clone();
        Some(Held { first: held.first, last: held.last, passage: held.passage, range })
    };
    all.iter().map(|mention| mention.number().and_then(|_| of(mention))).collect()
}

/// The meeting in the package's register, where the document is one of that treaty.
fn registered<'a>(reading: &'a Reading<'_>, number: i64, kind: &str) -> Option<&'a Meeting> {
    if reading.is_of_treaty { of_register(reading, number, kind) } else { None }
}

/// The meeting of the package's register with this number and kind.
pub(super) fn of_register<'a>(reading: &'a Reading<'_>, ordinal: i64, kind: &str) -> Option<&'a Meeting> {
    let label = match kind {
        "缔约国会议" | "meeting parties" | "MSP" => "MSP",
        "审议会议" | "review conference" | "RC" => "RC",
        _ => return None,
    };
    let id = format!("{ordinal}{label}");
    reading.package.registers.meetings.iter().find(|meeting| meeting.id.as_str() == id)
}
