//! A length of time with two days around it that it all but gives: the day that it gives from the one is the other but
//! for the day, the month or the year.
//!
//! What the length is of is not read: that two days lie so near to what it gives, and none gives it, says that it runs
//! between them. It must not judge a length that runs between any two days around it, nor days between which another
//! length runs.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use spectemur_model::{Day, StateCode};

use super::misprint::{due_after, point};
use super::of_states::{self, Told};
use super::{Misprint, Unit, extent, is_tail, misprint, told};
use crate::count::{Count, contains, last_letters};
use crate::document::BlockKind;
use crate::finding::Finding;
use crate::flow::Tongue;
use crate::lexicon;
use crate::list::state_of;
use crate::passage::Passage;
use crate::reading::Reading;
use crate::rules::meeting::day_of;
use crate::scan::{Bound, Point, Sense};

/// A day around a length.
struct Known {
    index: usize,
    range: Range<usize>,
    point: Point,
    /// How many sentences or lines away it stands.
    far: usize,
    /// Whether a meeting opens on it.
    opens: bool,
    /// Whether it is a day alone and neither end of a span.
    single: bool,
    /// Whether it is the first day of a span, or a day alone.
    first: bool,
}

/// How two days stand to a length.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Fit {
    /// It runs between them.
    Right,
    /// It all but does; the less, the nearer.
    Slip(u32),
    /// It does not.
    No,
}

/// So many sentences around a length, and so many short lines around one, hold the days that it runs between.
const NEAR: usize = 2;
const LINES: usize = 4;
/// A longer passage is no line.
const SHORT: usize = 160;
/// So many days around a length are looked at, and so many meetings.
const MOST: usize = 24;
/// So many days a day may be off that was worked out from days or weeks.
const OFF: i64 = 10;
/// So many bytes between two days of which the first leads to the second.
const THROUGH: usize = 30;
/// A year so far off is a slip of the pen.
const CENTURY: u16 = 60;

/// Finds lengths that run between no two days around them, but nearly do.
pub(in crate::rules) fn find(reading: &Reading<'_>, found: &mut Vec<Finding>) {
    let meetings = openings(reading);
    let states = of_states::days(reading);
    for (index, passage) in reading.passages.iter().enumerate() {
        for length in reading.counts_of(index).iter().filter(|count| count.head.is_time) {
            let Some(extent) = ready(reading, passage, length) else { continue };
            if let Some(pair) = slipped(reading, passage, (length, extent), &meetings, &states) {
                let [one, other] = pair.map(|known| (known.index, known.range.clone()));
                if !is_told(found, passage, length) {
                    found.extend(told(reading, length, &[(one.0, &one.1), (other.0, &other.1)]));
                }
            }
        }
    }
}

/// Whether another rule found the length to be wrong.
fn is_told(found: &[Finding], passage: &Passage, length: &Count) -> bool {
    let place = passage.flow.source(&length.range);
    let meets = |range: &Range<usize>| range.start < place.end && place.start < range.end;
    found.iter().any(|finding| finding.spots.iter().any(|spot| spot.figure.as_ref().is_some_and(meets)))
}

/// How long a length is that runs between two days.
fn ready(reading: &Reading<'_>, passage: &Passage, length: &Count) -> Option<(Unit, i64)> {
    let extent = extent(passage, length).filter(|(_, value)| (2..=400).contains(value))?;
    let heading = matches!(passage.kind, BlockKind::Heading { .. } | BlockKind::Caption);
    (!heading && length.bound != Bound::About && !is_tail(passage, length) && runs(reading, passage, length))
        .then_some(extent)
}

/// Whether the words around a length say that it leads from one day to another.
fn runs(reading: &Reading<'_>, passage: &Passage, length: &Count) -> bool {
    let before = passage.flow.at(length.sentence.start..length.range.start).to_lowercase();
    // The cell before says what a length in a table is of.
    let label = length.passage.checked_sub(1).and_then(|label| reading.passage(label));
    let label = label.filter(|_| matches!(passage.kind, BlockKind::Cell { .. }) && before.trim().is_empty());
    let before = label.map_or(before, |label| label.text().to_lowercase());
    let after = passage.flow.at(length.range.end..length.sentence.end).to_lowercase();
    let (lead, tail) = match passage.tongue {
        Tongue::English => (last_letters(&before, 60), after.chars().take(40).collect::<String>()),
        Tongue::Chinese => (last_letters(&before, 16), after.chars().take(8).collect::<String>()),
    };
    let has = |text: &str, words: &[&str]| words.iter().any(|word| contains(text, word, passage.tongue));
    has(&lead, lexicon::time("nearly_leads")) || has(&tail, lexicon::time("nearly_follows"))
}

/// The two days around a length between which it nearly runs, the earlier first.
fn slipped(
    reading: &Reading<'_>,
    passage: &Passage,
    (length, extent): (&Count, (Unit, i64)),
    meetings: &[Known],
    states: &BTreeMap<StateCode, Vec<Told>>,
) -> Option<[Known; 2]> {
    let mut around = around(reading, passage, length);
    if around.is_empty() {
        return None;
    }
    elsewhere(reading, passage, length, states, &mut around);
    let ahead = is_ahead(passage, length);
    let before = meetings.iter().filter(|known| ahead && known.index != length.passage);
    let all: Vec<&Known> = around.iter().chain(before).take(MOST * 2).collect();
    let mut others = lengths_around(reading, length);
    others.extend(super::is_renewed(passage, length).then_some((extent.0, extent.1 * 2)));
    // "For six weeks, from 2 September to 11 October": a sentence with two days of its own looks for no others.
    let is_full = around.iter().filter(|known| known.far == 0).count() > 1;
    let mut best: Option<(u32, [&Known; 2])> = None;
    for (at, one) in all.iter().enumerate() {
        for other in all.iter().skip(at + 1).filter(|other| !one.opens || !other.opens) {
            let (from, to) = if is_before(other, one, ahead) { (*other, *one) } else { (*one, *other) };
            let same = one.index == other.index;
            let whole = same && one.range == other.range;
            let between = one.range.end.abs_diff(other.range.start).min(other.range.end.abs_diff(one.range.start));
            let through = same && between <= THROUGH;
            let fit = fit((from.point, to.point), extent, through || whole);
            if fit == Fit::Right {
                return None;
            }
            // What comes before a meeting is no meeting, and what comes after none is not ahead of one.
            let opens = from.opens || ahead && !from.single;
            let spans = !from.single && from.first || !to.first;
            let turned = opens || spans || !is_dated(from, to);
            let Fit::Slip(cost) = fit else { continue };
            let far = from.far.min(to.far) > 1 || is_full && from.far.max(to.far) > 0;
            if whole || far || turned || is_kept(reading, passage, (length, extent), (from, to)) {
                continue;
            }
            if others.iter().any(|other| self::fit((from.point, to.point), *other, true) == Fit::Right) {
                continue;
            }
            let cost = cost + u32::try_from(one.far + other.far).unwrap_or_default() * 2;
            if best.as_ref().is_none_or(|(known, _)| cost < *known) {
                best = Some((cost, [from, to]));
            }
        }
    }
    let copy = |known: &Known| Known { range: known.range.clone(), ..*known };
    best.map(|(_, [from, to])| [copy(from), copy(to)])
}

/// Whether what came on the earlier day was in good time, or is said to have been late: the length only says how long
/// it must be at least, and the day is not the one that was worked out from it.
fn is_kept(
    reading: &Reading<'_>,
    passage: &Passage,
    (length, extent): (&Count, (Unit, i64)),
    (from, to): (&Known, &Known),
) -> bool {
    let (back, within) = (is_back(passage, length), is_within(passage, length));
    if !back && !within && length.bound == Bound::Exact {
        return false;
    }
    let known = if back { from } else { to };
    let Some(day) = reading.passage(known.index) else { return false };
    let at = &known.range;
    let sentence = day.sentence(at.start);
    let lead = day.flow.at(sentence.start..at.start.max(sentence.start)).to_lowercase();
    let near = last_letters(&lead, if passage.tongue == Tongue::Chinese { 12 } else { 60 });
    let has = |text: &str, list: &str| lexicon::time(list).iter().any(|word| contains(text, word, passage.tongue));
    let behind = day.flow.at(at.end..day.text().len());
    let right = lead.trim_end().trim_end_matches(" on");
    let worked = has(&near, "nearly_works")
        || lexicon::time("nearly_right").iter().any(|word| right.ends_with(word))
        || lexicon::time("nearly_works_behind").iter().any(|word| behind.starts_with(word));
    let late = has(&day.flow.at(sentence).to_lowercase(), "nearly_late");
    let longer = is_longer(from.point, to.point, extent);
    let good = if within || length.bound == Bound::AtMost { !longer } else { longer };
    !worked && (good || late)
}

/// Whether more time lies between two days than the length.
fn is_longer(from: Point, to: Point, extent: (Unit, i64)) -> bool {
    let year = from.year.or(to.year);
    let due = whole(Point { year, ..from }).and_then(|day| due_after(day, extent.0, extent.1));
    due.zip(whole(Point { year: to.year.or(year), ..to })).is_some_and(|(due, end)| due < end)
}

/// The days that the rest of the document gives the States that are named around a length.
fn elsewhere(
    reading: &Reading<'_>,
    passage: &Passage,
    length: &Count,
    states: &BTreeMap<StateCode, Vec<Told>>,
    around: &mut Vec<Known>,
) {
    let at = passage.sentences.iter().position(|sentence| *sentence == length.sentence).unwrap_or_default();
    let next = passage.sentences.get(at + 1).map_or(length.sentence.end, |next| next.end);
    let range = length.sentence.start..next;
    let near = crate::sentences::tokens_in(reading, length.passage, &range);
    let named: BTreeSet<StateCode> = near.filter_map(state_of).collect();
    let days = named.iter().filter_map(|state| states.get(state)).flatten();
    for day in days.filter(|day| day.index != length.passage) {
        let new = !around.iter().any(|known| known.index == day.index && known.range == day.range);
        if new && around.len() < MOST {
            let (index, range, point) = (day.index, day.range.clone(), day.point);
            around.push(Known { index, range, point, far: NEAR + 1, opens: false, single: true, first: true });
        }
    }
}

/// Whether the length is one before something.
fn is_back(passage: &Passage, length: &Count) -> bool {
    let tail: String = passage.flow.at(length.range.end..length.sentence.end).to_lowercase().chars().take(40).collect();
    let lead = last_letters(passage.flow.at(length.sentence.start..length.range.start), 4);
    let back = lexicon::time("nearly_ahead").iter().any(|word| tail.contains(word));
    back || passage.tongue == Tongue::Chinese && lead.ends_with('前')
}

/// Whether the length is one before a meeting.
fn is_ahead(passage: &Passage, length: &Count) -> bool {
    let text = passage.text().to_lowercase();
    let known = lexicon::of(passage.tongue);
    let mut nouns = known.sittings.iter().chain(&known.gatherings.nouns);
    let meets = nouns.any(|word| contains(&text, word, passage.tongue));
    is_back(passage, length) && (meets || text.contains("opening") || text.contains('会'))
}

/// Whether the length is the longest that is allowed: "within 30 days", 三十日内.
fn is_within(passage: &Passage, length: &Count) -> bool {
    let lead = passage.flow.at(length.sentence.start..length.range.start).to_lowercase();
    let tail: String = passage.flow.at(length.range.end..length.sentence.end).chars().take(5).collect();
    match passage.tongue {
        Tongue::English => lead.trim_end().ends_with("within"),
        Tongue::Chinese => tail.contains('内'),
    }
}

/// The days on which meetings of the document open.
fn openings(reading: &Reading<'_>) -> Vec<Known> {
    let spans = reading.tokens.iter().enumerate().flat_map(|(index, tokens)| {
        tokens.iter().filter_map(move |token| match token.sense {
            Sense::Date(span) if span.from != span.to && span.from.day.is_some() => {
                let point = Point { year: span.from.year.or(span.to.year), ..span.from };
                let last = Point { year: span.to.year.or(point.year), ..span.to };
                let days = day_of(point)?.days_until(day_of(last)?);
                (1..=20).contains(&days).then(|| Known {
                    index,
                    range: token.range.clone(),
                    point,
                    far: 2,
                    opens: true,
                    single: false,
                    first: true,
                })
            }
            _ => None,
        })
    });
    spans.take(MOST).collect()
}

/// The days in the sentences around a length, or in the short lines around it.
fn around(reading: &Reading<'_>, passage: &Passage, length: &Count) -> Vec<Known> {
    let at = passage.sentences.iter().position(|sentence| *sentence == length.sentence).unwrap_or_default();
    let mut found = Vec::new();
    for (nth, sentence) in passage.sentences.iter().enumerate().filter(|(nth, _)| nth.abs_diff(at) <= NEAR) {
        found.extend(days(reading, length.passage, sentence, nth.abs_diff(at)));
    }
    let is_cell = |known: &Passage| matches!(known.kind, BlockKind::Cell { .. });
    let is_short = |index: usize| {
        reading.passage(index).filter(|known| {
            let line = !matches!(known.kind, BlockKind::Heading { .. }) && is_cell(known) == is_cell(passage);
            line && known.text().chars().count() <= SHORT
        })
    };
    if is_short(length.passage).is_some() {
        let lines = length.passage.saturating_sub(LINES)..length.passage + LINES + 1;
        for index in lines.filter(|index| *index != length.passage) {
            if let Some(line) = is_short(index) {
                let far = index.abs_diff(length.passage);
                found.extend(days(reading, index, &(0..line.text().len()), far));
            }
        }
    }
    found.truncate(MOST);
    found
}

/// The days of a range; of a span the first and the last.
fn days(reading: &Reading<'_>, index: usize, range: &Range<usize>, far: usize) -> Vec<Known> {
    let mut found = Vec::new();
    for token in crate::sentences::tokens_in(reading, index, range) {
        let Sense::Date(span) = token.sense else { continue };
        let year = span.from.year.or(span.to.year);
        let points = [Point { year, ..span.from }, Point { year: span.to.year.or(year), ..span.to }];
        let both = if span.from == span.to { 1 } else { 2 };
        for (nth, point) in points.into_iter().take(both).enumerate().filter(|(_, point)| point.month.is_some()) {
            let (range, single, first) = (token.range.clone(), span.from == span.to, nth == 0);
            found.push(Known { index, range, point, far, opens: false, single, first });
        }
    }
    found
}

/// The other lengths around a length.
fn lengths_around(reading: &Reading<'_>, length: &Count) -> Vec<(Unit, i64)> {
    let from = length.passage.saturating_sub(1);
    let near = (from..length.passage + 2).flat_map(|index| reading.counts_of(index));
    let others = near.filter(|count| count.head.is_time && count.range != length.range);
    others.filter_map(|count| extent(reading.passage(count.passage)?, count)).collect()
}

/// Whether a day comes before another; of days without a year what comes before a meeting does, or the earlier month.
fn is_before(one: &Known, other: &Known, ahead: bool) -> bool {
    let (mine, theirs) = (one.point, other.point);
    if mine.year.is_some() && theirs.year.is_some() {
        return super::is_after(theirs, mine);
    }
    if ahead && one.single != other.single {
        return one.single;
    }
    (mine.month, mine.day) < (theirs.month, theirs.day)
}

/// Whether the years of two days are known, or both stand so near to the length that they are those of one year.
fn is_dated(from: &Known, to: &Known) -> bool {
    from.point.year.is_some() && to.point.year.is_some() || to.opens || from.far + to.far <= 2
}

/// Whether the length runs from one day to the other, or nearly; where the one leads to the other, both are counted.
fn fit((from, to): (Point, Point), extent: (Unit, i64), through: bool) -> Fit {
    let exact = from.day.is_some() && to.day.is_some();
    let short = matches!(extent.0, Unit::Days | Unit::Weeks);
    if !exact && (from.day.is_some() || to.day.is_some() || short) {
        return Fit::No;
    }
    // A day without a year is of the year that fits best; of years it says nothing.
    let bare = from.year.is_none() || to.year.is_none();
    if bare && (!exact || extent.0 == Unit::Years) {
        return Fit::No;
    }
    let Some(year) = from.year.or(to.year) else {
        return fit((Point { year: Some(2025), ..from }, to), extent, through);
    };
    if from.year.is_none() {
        let years = [year, year - 1].map(|year| fit((Point { year: Some(year), ..from }, to), extent, through));
        return years.into_iter().min().unwrap_or(Fit::No);
    }
    let Some((first, due)) = whole(from).and_then(|first| Some((first, due_after(first, extent.0, extent.1)?))) else {
        return Fit::No;
    };
    let Some(end) = whole(Point { year: to.year.or(Some(due.year())), ..to }) else { return Fit::No };
    let (off, gap) = (due.days_until(end), first.days_until(end));
    let length = first.days_until(due);
    if !exact {
        return match due.first_of_month().months_until(end) {
            0 => Fit::Right,
            -1 if through => Fit::Right,
            months if months.abs() <= 2 => Fit::Slip(10),
            _ => Fit::No,
        };
    }
    // What begins on the first day of a month may end on the last of one.
    let closes = off == -1 && (through || end == end.last_of_month());
    if off == 0 || closes || extent.0 == Unit::Days && off.abs() <= 1 {
        return Fit::Right;
    }
    let far = end.year().abs_diff(due.year()) > CENTURY;
    if !far && (gap * 2 < length || gap > length * 2) {
        return Fit::No;
    }
    if short {
        let near = off.abs() <= OFF.min((length / 3).max(2));
        let is_month = misprint(point(due), point(end)) == Some(Misprint::Month);
        return match u32::try_from(off.abs()) {
            Ok(off) if near => Fit::Slip(off),
            _ if is_month => Fit::Slip(cost(Misprint::Month)),
            _ => Fit::No,
        };
    }
    let dues = [Some(due), due.plus_days(-1).ok()].into_iter().flatten();
    let slips = dues.filter_map(|due| misprint(point(due), point(end))).map(|misprint| Fit::Slip(cost(misprint)));
    slips.min().unwrap_or(Fit::No)
}

/// The day of a point, or the first day of its month.
fn whole(point: Point) -> Option<Day> {
    Day::new(point.year?, point.month?, point.day.unwrap_or(1)).ok()
}

/// How far off a misprint is: of the day the nearest, of the year the farthest.
fn cost(misprint: Misprint) -> u32 {
    match misprint {
        Misprint::Day(off) => off,
        Misprint::Month => 20,
        Misprint::Year(off) => 20 + off.min(10),
    }
}
