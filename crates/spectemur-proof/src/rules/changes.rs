//! What is said to have risen or fallen, against the figures of the years: "rose by five", "比上年多6份".
//!
//! A change is held against every series that its words can mean. It is wrong where none of them gives it, and where the
//! words say enough of one to know that this one is meant.

mod before;
mod claims;
mod itself;
mod opposed;
mod times;

use claims::{Change, changes};

pub(super) use before::own_year;
pub(super) use claims::{paired, year_of};

use std::collections::{BTreeMap, BTreeSet};

use super::series::{Point, Series, Words};
use super::{amount, finding, shares};
use crate::count::{Count, PERCENT, contains};
use crate::document::BlockKind;
use crate::finding::{Confidence, Detail, Finding, Spot};
use crate::flow::Tongue;
use crate::lexicon;
use crate::number::Amount;
use crate::passage::Passage;
use crate::reading::Reading;
use crate::scan::Bound;

/// Units in which a table may be kept while the text writes figures out.
const SCALES: [i64; 6] = [1, 100, 1_000, 10_000, 1_000_000, 100_000_000];
/// Passages between the years of a sentence and what is told of them.
const NEXT: usize = 4;
/// So much of the words of a series must be said of the change.
const ENOUGH: f64 = 0.52;

/// All that the text tells of changes.
pub(super) fn all<'a>(reading: &'a Reading<'_>) -> Vec<Change<'a>> {
    let passages = reading.passages.iter().enumerate().filter(|(_, passage)| is_told(passage));
    passages.flat_map(|(index, passage)| changes(reading, index, passage)).collect()
}

/// A cell of more letters than this is text.
const TEXT: usize = 40;

/// Whether a passage tells something, and is no short cell, heading or caption.
fn is_told(passage: &Passage) -> bool {
    match passage.kind {
        BlockKind::Heading { .. } | BlockKind::Caption => false,
        BlockKind::Cell { .. } => passage.text().chars().count() > TEXT,
        _ => true,
    }
}

/// Where the figures stand by which something changed.
pub(super) fn told(all: &[Change<'_>]) -> BTreeSet<(usize, usize)> {
    let by = all.iter().filter(|change| change.by.is_some());
    by.map(|change| (change.count.passage, change.count.range.start)).collect()
}

/// Finds changes that the figures of the years do not give.
pub(super) fn find(reading: &Reading<'_>, changes: &[Change<'_>], series: &[Series], found: &mut Vec<Finding>) {
    let year = before::own_year(reading);
    let rare = rare(series);
    for change in changes {
        let Some(passage) = reading.passage(change.count.passage) else { continue };
        let told = Told { rare: &rare, ..Told::of(passage, change) };
        found.extend(match change.ends {
            // In a cell a share is said of its row.
            None if change.share.is_some() && matches!(passage.kind, BlockKind::Cell { .. }) => None,
            None if change.share.is_some() => grown(reading, series, change, &told),
            None => itself::judge(reading, change, changes)
                .or_else(|| by(reading, series, change, &told))
                .or_else(|| before::judge(reading, change, year)),
            Some(ends) => turned(reading, change, ends)
                .or_else(|| times::judge(reading, change, ends))
                .or_else(|| between(reading, series, (change, ends), &told)),
        });
    }
    opposed::find(reading, changes, found);
}

/// The words of a change: of its clause with the one before, and of its whole sentence; where these only point to what
/// was named, also of the sentence before.
struct Told<'r> {
    near: Words,
    sentence: Words,
    /// Words that only one series of the text has.
    rare: &'r BTreeSet<String>,
    /// Whether they name the whole of something.
    has_whole: bool,
}

/// The words that only one of the series of the text has.
fn rare(series: &[Series]) -> BTreeSet<String> {
    let mut often: BTreeMap<&String, usize> = BTreeMap::new();
    let timed = series.iter().filter(|series| series.is_timed);
    timed.flat_map(|series| &series.said.strong).for_each(|word| *often.entry(word).or_default() += 1);
    often.into_iter().filter(|(_, times)| *times == 1).map(|(word, _)| word.clone()).collect()
}

impl Told<'static> {
    fn of(passage: &Passage, change: &Change<'_>) -> Self {
        static NONE: BTreeSet<String> = BTreeSet::new();
        let words = |range: &std::ops::Range<usize>| Words::of(passage.flow.at(range.clone()), passage.tongue);
        let (near, sentence) = (words(&change.near), words(&change.count.sentence));
        let leans = lexicon::of(passage.tongue).changing.leaning.iter();
        let said = passage.flow.at(change.count.sentence.start..change.count.range.start).to_lowercase();
        let leans = leans.into_iter().any(|word| contains(&said, word, passage.tongue));
        let before = passage.sentences.iter().rev().find(|other| other.end <= change.count.sentence.start);
        let text = passage.flow.at(change.near.clone()).to_lowercase();
        let whole = lexicon::of(passage.tongue).weighing.whole.iter();
        let has_whole = whole.into_iter().any(|word| contains(&text, word, passage.tongue));
        match before.filter(|_| leans) {
            Some(before) => Self {
                near: near.with(&words(before)),
                sentence: sentence.with(&words(before)),
                rare: &NONE,
                has_whole,
            },
            None => Self { near, sentence, rare: &NONE, has_whole },
        }
    }
}

/// Whether the words, the States and the unit of a change can be those of a series.
fn fits(series: &Series, change: &Change<'_>, told: &Told<'_>) -> bool {
    let share = |point: &Point| point.is_percent;
    let points = change.is_points();
    let shares = series.points.iter().all(share);
    let named = match series.state {
        Some(state) => change.states.contains(&state),
        None => series.said.is_told_by(&told.sentence) || series.counts_what(&told.sentence),
    };
    let spans = series.points.iter().all(|point| point.years.len() != 1);
    let sort = change.ends.is_some() || change.share.is_some() || points == (shares || series.head.contains('%'));
    // Money is set against money; a table may name its currency elsewhere.
    let money = change.count.currency.as_deref().filter(|currency| *currency != PERCENT && series.table.is_none());
    // Of a State the text may tell of many things.
    let named = named && (series.table.is_some() || series.state.is_none() || is_of_state(series, &told.sentence));
    let sort = sort && money.is_none_or(|currency| series.head.eq_ignore_ascii_case(currency));
    series.is_timed && named && sort && (!change.is_of_span || spans)
}

/// Whether words speak of what the text tells of a State.
fn is_of_state(series: &Series, said: &Words) -> bool {
    series.over.shared(said, &Words::default()).count() >= 2
}

/// How surely a change speaks of a series.
fn surety(series: &Series, change: &Change<'_>, told: &Told<'_>) -> f64 {
    if series.state.is_some_and(|state| change.states.contains(&state)) {
        return if change.states.len() == 1 { 0.8 } else { 0.0 };
    }
    if !change.states.is_empty() || change.is_narrow {
        return 0.0;
    }
    let noun = &change.count.head.noun;
    let unit = !noun.is_empty()
        && (series.head.contains(noun.as_str()) || noun.contains(series.head.as_str()) && !series.head.is_empty());
    // The figure that it came to stands in the series.
    let reached =
        change.beside.iter().any(|beside| series.points.iter().any(|point| point.value == *beside && beside.0 > 2000));
    // Years told in one sentence, and a change told in the next ones or of the same two years.
    let strong = series.said.strong.iter().any(|word| told.near.strong.contains(word));
    let close = series.points.iter().any(|point| point.passage.abs_diff(change.count.passage) <= NEXT);
    let of_years = change.years.iter().all(|year| series.points.iter().any(|point| point.years.contains(year)));
    let known = series.table.is_none()
        && of_years
        && (strong && close || change.years.len() == 2 && series.said.is_told_by(&told.near));
    // What only one series of the text says is said of it.
    let own = series.said.shared(&told.near, &Words::default()).filter(|word| told.rare.contains(*word)).count();
    // In Chinese these are pairs of letters, of which one word has several.
    let own = if told.near.strong.iter().all(|word| word.is_ascii()) { own } else { own / 3 };
    let own = if series.table.is_none() && of_years { own } else { 0 };
    let known = known || own == 1 || of_years && series.counts_what(&told.near);
    let whole = series.is_total && told.has_whole;
    let cover = if own >= 2 { 0.2 } else { 0.0 }
        + if whole { 0.2 } else { 0.0 }
        + series.said.cover(&told.near) * 0.7
        + series.said.cover(&told.sentence) * 0.3;
    cover + if reached { 0.3 } else { 0.0 } + if unit { 0.1 } else { 0.0 } + if known || own >= 2 { 0.35 } else { 0.0 }
}

/// The pairs of points between which a change can be meant: of its years, or any that follow each other, and the ends.
fn pairs<'a>(series: &'a Series, change: &Change<'_>) -> Vec<(&'a Point, &'a Point)> {
    let points = &series.points;
    let mut all: Vec<(&Point, &Point)> = Vec::new();
    for (at, one) in points.iter().enumerate() {
        all.extend(points.iter().skip(at + 1).map(|other| (one, other)));
    }
    let of = |point: &Point, year: i16| point.years.contains(&year);
    // "A year before" is no four years before.
    let apart = |one: &Point, other: &Point| Some(other.years.first()? - one.years.first()?);
    all.retain(|(one, other)| {
        !change.is_yearly || apart(one, other).is_none_or(|years| years == 1) || one.years.len() > 1
    });
    match change.years.as_slice() {
        [] => all,
        [year] => {
            all.into_iter().filter(|(one, other)| of(one, *year) || of(other, *year) || one.years.is_empty()).collect()
        }
        [first, .., last] => {
            all.into_iter().filter(|(one, other)| of(one, *first) && of(other, *last) || one.years.is_empty()).collect()
        }
    }
}

/// The pair that is meant where nothing says so: of the last year named and the one before, or the last two.
fn meant<'a>(series: &'a Series, change: &Change<'_>) -> Option<(&'a Point, &'a Point)> {
    let pairs = pairs(series, change);
    let next = |(one, other): &&(&Point, &Point)| {
        let place = |point: &Point| {
            series.points.iter().position(|known| known.range == point.range && known.passage == point.passage)
        };
        place(one).zip(place(other)).is_some_and(|(one, other)| one + 1 == other)
    };
    let last = change.years.last();
    let ends_there = |(_, other): &&(&Point, &Point)| last.is_none_or(|year| other.years.contains(year));
    let near = || pairs.iter().filter(next);
    near().rfind(ends_there).or_else(|| near().next_back()).or(pairs.last()).copied()
}

fn gives((one, other): (&Point, &Point), change: &Change<'_>, by: Amount) -> bool {
    let off = other.value.0 - one.value.0;
    let slack = if change.count.bound == Bound::About { by.0 / 10 } else { 0 };
    SCALES.iter().any(|scale| (off.abs().saturating_mul(*scale) - by.0).abs() <= slack)
        && (change.direction == 0 || off.signum() == change.direction)
}

/// Whether two other figures of its passage, not far from it, are so far from each other.
fn is_explained(reading: &Reading<'_>, change: &Change<'_>, by: Amount) -> bool {
    let near = |count: &&Count| {
        count.range != change.count.range
            && count.range.start + BESIDE > change.count.range.start
            && count.range.start < change.count.range.start + BESIDE
            && !count.head.is_time
    };
    let beside: Vec<i64> =
        reading.counts_of(change.count.passage).iter().filter(near).map(|count| count.value.0).take(20).collect();
    beside.iter().any(|one| beside.iter().any(|other| other - one == by.0))
}

/// Bytes of a passage around a change in which its figures may stand.
const BESIDE: usize = 300;

/// A rise or fall by a share of what was, which no pair of the series gives.
fn grown(reading: &Reading<'_>, all: &[Series], change: &Change<'_>, told: &Told<'_>) -> Option<Finding> {
    let (share, slack) = change.share?;
    let worked = |one: Amount, other: Amount| shares::ratio(Amount((other.0 - one.0).abs()), one);
    let right = |one: Amount, other: Amount| {
        let way = change.direction == 0 || (other.0 - one.0).signum() == change.direction;
        one.0 > 0 && way && (worked(one, other) - share).abs() <= slack
    };
    let beside = &change.beside;
    if beside.iter().any(|one| beside.iter().any(|other| right(*one, *other) || right(*other, *one))) {
        return None;
    }
    let mut best: Option<(f64, &Series)> = None;
    for series in all.iter().filter(|series| fits(series, change, told)) {
        let known = pairs(series, change);
        let plain = series.points.iter().all(|point| point.value.0 > 0 && !point.is_percent);
        if known.iter().any(|(one, other)| right(one.value, other.value)) {
            return None;
        }
        let sure = surety(series, change, told);
        if sure >= ENOUGH && plain && !known.is_empty() && best.is_none_or(|(known, _)| sure > known) {
            best = Some((sure, series));
        }
    }
    let (one, other) = meant(best?.1, change)?;
    let spots = [one.spot(reading), other.spot(reading), reading.spot(change.count)];
    let passage = reading.passage(change.count.passage)?;
    let printed = passage.flow.at(change.count.range.clone());
    let off = Amount((other.value.0 - one.value.0).abs());
    Some(shares::told(Confidence::Probable, spots, (off, one.value), printed))
}

/// A change by so many that no pair of the series gives.
fn by(reading: &Reading<'_>, all: &[Series], change: &Change<'_>, told: &Told<'_>) -> Option<Finding> {
    let by = change.by.filter(|by| !is_explained(reading, change, *by))?;
    let mut best: Option<(f64, &Series)> = None;
    for series in all.iter().filter(|series| fits(series, change, told)) {
        if pairs(series, change).into_iter().any(|pair| gives(pair, change, by)) {
            return None;
        }
        let sure = surety(series, change, told);
        if sure >= ENOUGH && best.is_none_or(|(known, _)| sure > known) && !pairs(series, change).is_empty() {
            best = Some((sure, series));
        }
    }
    let (_, series) = best?;
    // "In all eleven more": what each year added makes them together.
    if SCALES
        .iter()
        .any(|scale| series.points.iter().map(|point| point.value.0).sum::<i64>().saturating_mul(*scale) == by.0)
    {
        return None;
    }
    let greatest = series.points.iter().map(|point| point.value.0).max()?;
    let scaled = SCALES.iter().any(|scale| greatest.saturating_mul(*scale) >= by.0 && by.0 * 200 >= greatest * scale);
    let (one, other) = meant(series, change)?;
    let spots = [reading.spot(change.count), one.spot(reading), other.spot(reading)];
    let worked = Amount((other.value.0 - one.value.0).abs());
    scaled.then(|| told_of(spots, by, worked))
}

fn told_of(spots: [Option<Spot>; 3], told: Amount, worked: Amount) -> Finding {
    let details = [("told", amount(told)), ("worked", amount(worked))];
    finding("said-twice", Confidence::Probable, spots.into_iter().flatten().collect(), details).case("change")
}

/// "Fell from 20 to 23": the figures go the other way.
fn turned(reading: &Reading<'_>, change: &Change<'_>, (one, other): (&Count, &Count)) -> Option<Finding> {
    let off = other.value.0 - one.value.0;
    // "From 1.09 to 0.98 per cent": the unit stands behind the last figure.
    let bare = one.currency.is_none() && super::vague(one);
    let same = (one.currency == other.currency || bare)
        && (one.head.noun == other.head.noun || super::vague(one) || super::vague(other));
    let wrong = change.direction != 0 && off.signum() == -change.direction && same && change.is_plain;
    wrong.then(|| {
        let details = [("one", amount(one.value)), ("other", amount(other.value)), ("likeness", Detail::Number(60))];
        finding("said-twice", Confidence::Probable, reading.spots([one, other]), details).case("turned")
    })
}

/// "From 44 in 2023 to 41 in 2024", of which the series gives one and not the other.
fn between(
    reading: &Reading<'_>,
    all: &[Series],
    (change, (first, last)): (&Change<'_>, (&Count, &Count)),
    told: &Told<'_>,
) -> Option<Finding> {
    let share = first.currency.as_deref() == Some(PERCENT);
    let mut best: Option<(f64, &Series)> = None;
    let holds = |series: &Series, count: &Count| series.points.iter().any(|point| is(point, count));
    // The caption names the matter of a column where one of the two figures stands in it at its year.
    let by_caption = |series: &Series| {
        let at = |count: &Count, year: Option<&i16>| {
            series.points.iter().any(|point| is(point, count) && year.is_some_and(|year| point.years == [*year]))
        };
        let ends = change.years.len() == 2 && (at(first, change.years.first()) || at(last, change.years.last()));
        let free = series.table.is_some() && series.state.is_none() && series.is_timed;
        free && ends && change.is_free() && series.over.is_told_by(&told.sentence) && last.value > Amount::whole(9)
    };
    for series in all.iter().filter(|series| fits(series, change, told) || by_caption(series)) {
        let pairs = pairs(series, change);
        // The figures of the sentence itself say nothing for it.
        let own = series.points.iter().any(|point| point.passage == first.passage && point.range == first.range);
        if own || series.points.iter().any(|point| point.is_percent != share) {
            continue;
        }
        if pairs.iter().any(|(one, other)| is(one, first) && is(other, last)) {
            return None;
        }
        let sure = surety(series, change, told).max(if by_caption(series) { ENOUGH } else { 0.0 });
        let one_end = holds(series, first) || holds(series, last);
        if sure >= ENOUGH && one_end && !pairs.is_empty() && best.is_none_or(|(known, _)| sure > known) {
            best = Some((sure, series));
        }
    }
    let (_, series) = best?;
    let (one, other) = match change.years.as_slice() {
        [year] => pairs(series, change)
            .into_iter()
            .find(|(one, other)| one.years.contains(year) || other.years.contains(year))?,
        _ => pairs(series, change)
            .into_iter()
            .find(|(one, other)| is(one, first) || is(other, last))
            .or_else(|| meant(series, change))?,
    };
    // Turned round, both are wrong; otherwise the one that the series does not give at its end.
    let (count, point) = if is(one, first) { (last, other) } else { (first, one) };
    let details = [("one", amount(count.value)), ("other", amount(point.value)), ("likeness", Detail::Number(60))];
    let spots = reading.spot(count).into_iter().chain(point.spot(reading)).collect();
    Some(finding("said-twice", Confidence::Probable, spots, details))
}

/// Whether a point gives the figure, in whatever unit it is kept.
fn is(point: &Point, count: &Count) -> bool {
    let unit = |scale: &i64| point.value.0.saturating_mul(*scale) == count.value.0;
    SCALES.iter().take(if count.value >= Amount::whole(1000) { 6 } else { 1 }).any(unit)
}

/// Whether a tongue writes words apart.
fn is_apart(tongue: Tongue) -> bool {
    tongue == Tongue::English
}
