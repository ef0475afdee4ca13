//! The meeting that is still to come: its place and time where it is announced, where the next one is spoken of, and
//! where those who part look forward to it. And a workshop that is taken up again by its month.

use std::ops::Range;

use crate::document::BlockKind;
use crate::finding::{Confidence, Detail, Finding};
use crate::lexicon;
use crate::reading::Reading;
use crate::rules::events::{Called, Mention, Place, farewell};
use crate::rules::finding;
use crate::scan::Span;

/// Where and when something that is to come is said to be.
struct Coming<'a> {
    passage: usize,
    sentence: Range<usize>,
    place: &'a Place,
    times: Vec<Span>,
    mention: Option<&'a Mention>,
}

/// Finds coming meetings that have two places, and workshops that have.
pub(super) fn find(reading: &Reading<'_>, all: &[Mention], found: &mut Vec<Finding>) {
    let farewells: Vec<(usize, Place, Option<Span>)> = reading
        .passages
        .iter()
        .enumerate()
        .filter(|(_, passage)| !matches!(passage.kind, BlockKind::Cell { .. } | BlockKind::Heading { .. }))
        .flat_map(|(index, passage)| {
            farewell(reading, index, passage).into_iter().map(move |(place, time)| (index, place, time))
        })
        .collect();
    let coming: Vec<Coming<'_>> = all.iter().filter_map(|mention| announced(reading, mention)).collect();
    for (index, place, time) in &farewells {
        let sentence = reading.passage(*index).map(|passage| passage.sentence(place.range.start)).unwrap_or_default();
        let other = Coming { passage: *index, sentence, place, times: time.iter().copied().collect(), mention: None };
        let dated = coming.iter().any(|one| same_month(one, &other) && !one.place.differs(place));
        let mut wrong = coming.iter().filter(|one| one.place.differs(place));
        let wrong = wrong.find(|one| same_month(one, &other) || other.times.is_empty() && coming.len() == 1);
        if let Some(one) =
            wrong.filter(|one| !dated && (one.passage, &one.sentence) != (other.passage, &other.sentence))
        {
            found.push(told(reading, one, &other));
        }
    }
    for (at, one) in coming.iter().enumerate() {
        let other = coming.iter().skip(at + 1).find(|other| are_one(one, other) && one.place.differs(other.place));
        if let Some(other) = other {
            found.push(told(reading, one, other));
            break;
        }
    }
    found.extend(taken_up(reading, all));
}

fn announced<'a>(reading: &Reading<'_>, mention: &'a Mention) -> Option<Coming<'a>> {
    let passage = reading.passage(mention.passage)?;
    let sentence = passage.sentence(mention.range.start);
    let words = passage.flow.at(sentence.clone()).to_lowercase();
    let known = &lexicon::of(mention.tongue).gatherings;
    let open = known.moved.iter().any(|word| crate::count::contains(&words, word, mention.tongue));
    let comes = mention.beside.ahead || mention.called == Called::Next;
    let place = mention.beside.places.first().filter(|_| comes && !open)?;
    let times = mention.beside.times.iter().map(|(_, span)| *span).collect();
    Some(Coming { passage: mention.passage, sentence, place, times, mention: Some(mention) })
}

/// Whether two announcements are of one meeting: both of the next one of a series, or in one month of it.
fn are_one(one: &Coming<'_>, other: &Coming<'_>) -> bool {
    let (Some(mine), Some(theirs)) = (one.mention, other.mention) else { return false };
    let known = &lexicon::of(mine.tongue).gatherings;
    let next = |mention: &Mention| mention.called == Called::Next;
    let alike = mine.series.noun == theirs.series.noun
        && mine.series.suits(&theirs.series, known)
        && (mine.series.body == theirs.series.body || mine.series.is_name && theirs.series.is_name)
        && (is_told(mine) || same_month(one, other));
    let numbers = mine.number().is_some() && theirs.number().is_some();
    alike
        && !numbers
        && (next(mine) && next(theirs) && !months_differ(one, other)
            || (next(mine) || next(theirs)) && same_month(one, other))
}

/// Whether the words say whose next meeting it is; of small ones each body has its own.
fn is_told(mention: &Mention) -> bool {
    let series = &mention.series;
    series.is_name || !series.body.is_empty() || series.noun != "meeting"
}

fn months_differ(one: &Coming<'_>, other: &Coming<'_>) -> bool {
    let month = |coming: &Coming<'_>| coming.times.first().map(|span| (span.from.year, span.from.month));
    month(one).zip(month(other)).is_some_and(|(mine, theirs)| {
        mine.0.is_some() && theirs.0.is_some() && mine.0 != theirs.0 || mine.1 != theirs.1
    })
}

fn same_month(one: &Coming<'_>, other: &Coming<'_>) -> bool {
    let both = one.times.iter().flat_map(|mine| other.times.iter().map(move |theirs| (mine, theirs)));
    let years = |mine: Option<i16>, theirs: Option<i16>| mine.is_none() || theirs.is_none() || mine == theirs;
    both.into_iter().any(|(mine, theirs)| {
        mine.from.month.is_some() && mine.from.month == theirs.from.month && years(mine.from.year, theirs.from.year)
    })
}

fn told(reading: &Reading<'_>, one: &Coming<'_>, other: &Coming<'_>) -> Finding {
    let spots =
        [one, other].into_iter().filter_map(|coming| reading.spot_at(coming.passage, &coming.place.range)).collect();
    let names = vec![one.place.name.clone(), other.place.name.clone()];
    finding("meeting", Confidence::Probable, spots, [("places", Detail::Names(names))]).case("next")
}

/// "The workshop of June 2022 in Dakar" and "the workshop mentioned above, held in Abidjan in June".
fn taken_up(reading: &Reading<'_>, all: &[Mention]) -> Option<Finding> {
    let small: Vec<(&Mention, &Place, Span)> = all
        .iter()
        .filter(|mention| mention.number().is_none())
        .filter(|mention| lexicon::of(mention.tongue).gatherings.small.contains(&mention.series.noun))
        .filter_map(|mention| Some((mention, mention.beside.places.first()?, mention.beside.times.first()?.1)))
        .collect();
    small.iter().enumerate().find_map(|(at, (later, place, when))| {
        let one_time = |other: &Span| {
            let years = other.from.year.is_none() || when.from.year.is_none() || other.from.year == when.from.year;
            other.from.month.is_some() && other.from.month == when.from.month && years
        };
        let known = small.get(..at)?;
        let same = |other: &&(&Mention, &Place, Span)| other.0.series.noun == later.series.noun && one_time(&other.2);
        let one = known.iter().filter(same).find(|(_, other, _)| later.points && other.differs(place))?;
        // Where it is the place of another of them that one is meant.
        let other = known.iter().filter(same).any(|(_, other, _)| other.name == place.name);
        let spots = [reading.spot_at(one.0.passage, &one.1.range), reading.spot_at(later.passage, &place.range)];
        let details = [("places", Detail::Names(vec![one.1.name.clone(), place.name.clone()]))];
        let spots = spots.into_iter().flatten().collect();
        (!other).then(|| finding("meeting", Confidence::Probable, spots, details).case("same-days"))
    })
}
