//! One meeting, workshop or session by its place and year with two numbers, or by its number or month at two places.
//!
//! It must not compare what stands right beside the number of a meeting: that is `meeting`.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;

use super::finding;
use crate::count::contains;
use crate::document::BlockKind;
use crate::finding::{Confidence, Detail, Finding};
use crate::flow::Tongue;
use crate::lexicon;
use crate::number;
use crate::passage::Passage;
use crate::reading::Reading;
use crate::scan::{Sense, pattern};
use crate::sentences::tokens_in;

/// A gathering as a clause tells of it.
struct Told {
    passage: usize,
    range: Range<usize>,
    noun: String,
    /// Its number in the series, with the words for it.
    number: Option<(i64, Range<usize>)>,
    place: Option<(String, Range<usize>)>,
    year: Option<i16>,
    month: Option<i8>,
    /// Whether the words point back to it: "the above workshop".
    points: bool,
    tongue: Tongue,
}

/// The number and the noun: "its twelfth session", "第八次会议".
static MEETS: LazyLock<(Regex, Regex)> = LazyLock::new(|| {
    let nouns = |tongue: Tongue| lexicon::any_of(&lexicon::of(tongue).gatherings.nouns);
    let ordinals = lexicon::any_of(&lexicon::of(Tongue::English).ordinals);
    let english = format!(
        r"(?i)\b(?:((?:[a-z]+-)?(?:{ordinals})|[0-9]+(?:st|nd|rd|th))\s(?:[a-z]+\s){{0,2}}?)?({})\b",
        nouns(Tongue::English)
    );
    let chinese =
        format!("(?:第([0-9]+|[一二三四五六七八九十]+)[次届])?(?:\\p{{Han}}{{0,6}}?)({})", nouns(Tongue::Chinese));
    (pattern(&english), pattern(&chinese))
});
/// The place: "held in Kigali", "(Kigali, 2021)", "在维也纳举行".
static PLACES: LazyLock<(Regex, Regex)> = LazyLock::new(|| {
    (
        pattern(
            r"\b(?:in|at) ([A-Z][\p{L}'-]+(?: [A-Z][\p{L}'-]+){0,2})|\(([A-Z][\p{L}'-]+(?: [A-Z][\p{L}'-]+){0,2})(?:, [A-Za-z ]*[0-9]{4})?\)",
        ),
        pattern(r"在(\p{Han}{2,7}?)(?:举行|召开|举办|承办|主办|召集)|[0-9月日]，(\p{Han}{2,7})\)"),
    )
});

/// Finds gatherings that have two numbers or two places.
pub(super) fn find(reading: &Reading<'_>, found: &mut Vec<Finding>) {
    let told = told(reading);
    let mut by_place: BTreeMap<(String, String, i16), Vec<&Told>> = BTreeMap::new();
    let mut by_month: BTreeMap<(String, i8), Vec<&Told>> = BTreeMap::new();
    for one in &told {
        if let (Some((place, _)), Some(year)) = (&one.place, one.year) {
            by_place.entry((one.noun.clone(), place.clone(), year)).or_default().push(one);
        }
        let small = lexicon::of(one.tongue).gatherings.small.contains(&one.noun);
        if let Some(month) = one.month.filter(|_| small && one.number.is_none()) {
            by_month.entry((one.noun.clone(), month)).or_default().push(one);
        }
    }
    for same in by_place.values() {
        found.extend(two_numbers(reading, same));
    }
    for same in by_month.values() {
        found.extend(two_places(reading, same));
    }
}

fn told(reading: &Reading<'_>) -> Vec<Told> {
    let mut found = Vec::new();
    for (index, passage) in reading.passages.iter().enumerate() {
        if matches!(passage.kind, BlockKind::Cell { .. }) {
            continue;
        }
        for sentence in &passage.sentences {
            let (english, chinese) = (&MEETS.0, &MEETS.1);
            let regex = if passage.tongue == Tongue::Chinese { chinese } else { english };
            let hits: Vec<_> = regex.captures_iter(passage.flow.at(sentence.clone())).collect();
            let starts: Vec<usize> = hits.iter().filter_map(|hit| Some(sentence.start + hit.get(0)?.start())).collect();
            for (at, hit) in hits.iter().enumerate() {
                let Some(noun) = hit.get(2) else { continue };
                let number = hit.get(1).and_then(|word| {
                    let place = sentence.start + word.start()..sentence.start + word.end();
                    Some((
                        number::ordinal(&word.as_str().to_lowercase()).or_else(|| number::han(word.as_str()))?,
                        place,
                    ))
                });
                // What stands nearer to another meeting is said of that one.
                let from = if at == 0 {
                    sentence.start
                } else {
                    sentence.start + hits.get(at - 1).and_then(|last| last.get(0)).map_or(0, |last| last.end())
                };
                let to = starts.get(at + 1).copied().unwrap_or(sentence.end);
                let noun = noun.as_str().to_lowercase();
                found.extend(one(reading, index, passage, from..to, noun.trim_end_matches('s').to_owned(), number));
            }
        }
    }
    found
}

fn one(
    reading: &Reading<'_>,
    index: usize,
    passage: &Passage,
    range: Range<usize>,
    noun: String,
    number: Option<(i64, Range<usize>)>,
) -> Option<Told> {
    let regex = if passage.tongue == Tongue::Chinese { &PLACES.1 } else { &PLACES.0 };
    let months = &lexicon::of(Tongue::English).months;
    let proper = |word: &str| {
        let first = word.split(' ').next().unwrap_or_default().to_lowercase();
        !months.contains(&first) && !lexicon::of(passage.tongue).gatherings.no_place.contains(&first)
    };
    let mut places = regex.captures_iter(passage.flow.at(range.clone())).filter_map(|hit| hit.get(1).or(hit.get(2)));
    let place = places
        .find(|place| proper(place.as_str()))
        .map(|place| (place.as_str().to_owned(), range.start + place.start()..range.start + place.end()));
    let dates: BTreeSet<(Option<i16>, Option<i8>)> = tokens_in(reading, index, &range)
        .filter_map(
            |token| if let Sense::Date(span) = &token.sense { Some((span.from.year, span.from.month)) } else { None },
        )
        .collect();
    // Where two times are said it is not known which one is meant.
    let (year, month) = match dates.len() {
        1 => dates.first().copied()?,
        _ => (None, None),
    };
    let words = passage.flow.at(range.clone()).to_lowercase();
    let known = &lexicon::of(passage.tongue).gatherings;
    let points = known.above.iter().any(|word| contains(&words, word, passage.tongue));
    (place.is_some() || number.is_some()).then_some(Told {
        passage: index,
        range,
        noun,
        number,
        place,
        year,
        month,
        points,
        tongue: passage.tongue,
    })
}

/// "The twelfth session (Kigali, 2021)" and "the thirteenth, held in Kigali in 2021".
fn two_numbers(reading: &Reading<'_>, same: &[&Told]) -> Option<Finding> {
    let numbered: Vec<(&Told, i64)> = same.iter().filter_map(|told| Some((*told, told.number.as_ref()?.0))).collect();
    let (first, number) = numbered.first()?;
    let months = |one: &Told, other: &Told| one.month.is_some() && other.month.is_some() && one.month != other.month;
    let (other, _) = numbered
        .iter()
        .find(|(told, other)| other != number && told.passage != first.passage && !months(told, first))?;
    let words = |told: &Told| {
        let range = told.number.as_ref().map_or(told.range.clone(), |(_, range)| range.clone());
        let passage = reading.passage(told.passage)?;
        Some((passage.flow.at(range.clone()).to_owned(), reading.spot_at(told.passage, &range)?))
    };
    let ((one, here), (two, there)) = (words(first)?, words(other)?);
    let place = first.place.as_ref().map(|(place, _)| place.clone()).unwrap_or_default();
    let details = [("one", Detail::Text(one)), ("other", Detail::Text(two)), ("place", Detail::Text(place))];
    Some(finding("meeting", Confidence::Probable, vec![here, there], details).case("two-numbers"))
}

/// "The workshop of June 2022 in Dakar" and "the workshop mentioned above, held in Abidjan in June".
fn two_places(reading: &Reading<'_>, same: &[&Told]) -> Option<Finding> {
    let placed: Vec<(&Told, &(String, Range<usize>))> =
        same.iter().filter_map(|told| Some((*told, told.place.as_ref()?))).collect();
    placed.iter().enumerate().find_map(|(at, (later, place))| {
        let years = |other: &Told| later.year.is_none() || other.year.is_none() || later.year == other.year;
        let known = placed.get(..at)?;
        let one = known.iter().find(|(one, other)| later.points && other.0 != place.0 && years(one))?;
        // Where it is the place of another of them that one is meant.
        let other = known.iter().any(|(_, other)| other.0 == place.0);
        let spots = [reading.spot_at(one.0.passage, &one.1.1), reading.spot_at(later.passage, &place.1)];
        let details = [("places", Detail::Names(vec![one.1.0.clone(), place.0.clone()]))];
        let spots = spots.into_iter().flatten().collect();
        (!other).then(|| finding("meeting", Confidence::Probable, spots, details).case("same-days"))
    })
}
