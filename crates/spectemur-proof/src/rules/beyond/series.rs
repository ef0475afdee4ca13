//! Numbers beyond a series that the document closes: "decisions 5/1 to 5/8" and decision 5/11, thirty questions and
//! question 34.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use regex::Regex;

use crate::count::Count;
use crate::document::BlockKind;
use crate::finding::{Confidence, Detail, Finding};
use crate::lexicon::{self, any_of};
use crate::reading::Reading;
use crate::rules::finding;
use crate::scan::{Bound, pattern};

/// From the first to the last of a meeting's decisions.
static RANGE: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?i)\b(?:decisions?|resolutions?|numbered)\s([0-9]{1,3}|[IVX]{1,5})/1\s?(?:to|through|-|until)\s?(?:(?:decisions?|resolutions?)\s)?([0-9]{1,3}|[IVX]{1,5})/([0-9]{1,3})\b|第([0-9]{1,3})/1号?\s?(?:至|到|-)\s?第?([0-9]{1,3})/([0-9]{1,3})号",
    )
});
/// One of them.
static ONE: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"(?i)(?:\b(?:decision|resolution)\s|第)([0-9]{1,3}|[IVX]{1,5})/([0-9]{1,3})\b"));

/// Finds decisions and other numbered things beyond the last of their series.
pub(super) fn find(reading: &Reading<'_>, found: &mut Vec<Finding>) {
    beyond_range(reading, found);
    beyond_number(reading, found);
}

fn beyond_range(reading: &Reading<'_>, found: &mut Vec<Finding>) {
    let ranges = reading.passages.iter().enumerate().filter_map(|(index, passage)| {
        let hit = RANGE.captures(passage.text())?;
        let part = |one: usize, other: usize| hit.get(one).or(hit.get(other)).map(|part| part.as_str());
        let (session, again, last) = (part(1, 4)?, part(2, 5)?, part(3, 6)?.parse::<i64>().ok()?);
        (session == again && last > 1).then(|| (index, session.to_owned(), last, hit.get(0).map(|whole| whole.range())))
    });
    let ranges: Vec<_> = ranges.collect();
    let [(at, session, last, Some(place))] = ranges.as_slice() else { return };
    for (index, passage) in reading.passages.iter().enumerate() {
        for hit in ONE.captures_iter(passage.text()) {
            let (Some(whole), Some(of), Some(number)) = (hit.get(0), hit.get(1), hit.get(2)) else { continue };
            let Some(value) = number.as_str().parse::<i64>().ok().filter(|value| value > last) else { continue };
            if of.as_str() == session && (index != *at || !place.contains(&whole.start())) {
                let words = Detail::Text(whole.as_str().to_owned());
                let details = [("reference", words), ("number", Detail::Number(value))];
                let spots = [reading.spot_at(index, &whole.range()), reading.spot_at(*at, place)];
                let spots = spots.into_iter().flatten().collect();
                found.push(finding("reference", Confidence::Probable, spots, details).case("nowhere"));
            }
        }
    }
}

/// Nouns of things that bear a number each, with the number behind them.
static NUMBERED: LazyLock<Regex> = LazyLock::new(|| {
    let [english, chinese] = lexicon::both().map(|known| any_of(&known.referring.numbered));
    pattern(&format!(
        r"\b(?i:(?P<one>{english})) (?P<number>[0-9]{{1,3}})\b|(?P<other>{chinese})(?P<figure>[0-9]{{1,3}})"
    ))
});

fn beyond_number(reading: &Reading<'_>, found: &mut Vec<Finding>) {
    // The only place that says how many there are of a kind, by the noun; none where there is no such place, or several.
    let mut only: BTreeMap<String, Option<&Count>> = BTreeMap::new();
    for (index, passage) in reading.passages.iter().enumerate() {
        if matches!(passage.kind, BlockKind::Cell { .. } | BlockKind::Heading { .. } | BlockKind::Caption) {
            continue;
        }
        for hit in NUMBERED.captures_iter(passage.text()) {
            let noun = hit.name("one").or(hit.name("other")).map(|noun| noun.as_str().to_lowercase());
            let number = hit.name("number").or(hit.name("figure"));
            let (Some(noun), Some(number), Some(whole)) = (noun, number, hit.get(0)) else { continue };
            let count = only.entry(noun).or_insert_with_key(|noun| {
                let mut counts = reading.counts.iter().flatten().filter(|count| has_all(reading, count, noun));
                counts.next().filter(|_| counts.next().is_none())
            });
            let Some(count) = *count else { continue };
            let (Some(value), Ok(said)) = (count.value.as_whole(), number.as_str().parse::<i64>()) else { continue };
            if said > value && said <= value + 3 + value / 2 && count.passage != index {
                let words = Detail::Text(whole.as_str().to_owned());
                let details = [("reference", words), ("number", Detail::Number(said))];
                let spots = reading.spot_at(index, &whole.range()).into_iter().chain(reading.spot(count)).collect();
                found.push(finding("reference", Confidence::Probable, spots, details).case("nowhere"));
            }
        }
    }
}

/// Whether a sentence says that something has so many of a kind in all.
fn has_all(reading: &Reading<'_>, count: &Count, noun: &str) -> bool {
    let Some(passage) = reading.passage(count.passage) else { return false };
    let behind = passage.flow.at(count.range.end..count.sentence.end).to_lowercase();
    let behind = behind.trim_start_matches([' ', '个', '项', '条', '道']);
    let before = passage.flow.at(count.sentence.start..count.range.start).to_lowercase();
    let near = crate::count::last_letters(&before, 24);
    let holds = lexicon::of(passage.tongue).referring.holds.iter().any(|word| near.contains(word.as_str()));
    behind.starts_with(noun)
        && holds
        && count.bound == Bound::Exact
        && count.value.as_whole().is_some_and(|value| value >= 3)
        && !count.cues.of_these
        && !count.cues.further
}
