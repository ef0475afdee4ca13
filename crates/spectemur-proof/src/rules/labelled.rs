//! States behind labels, told twice: "(b) Victim assistance: A and B" in a decision and "Victim assistance: A, C." in an
//! annex. Where the same labels lead to the same names but for one, that one differs by mistake.
//!
//! It must not judge labels that stand alone: a word before a colon or a comma may lead to anything.

use std::collections::BTreeSet;
use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;
use spectemur_model::StateCode;

use super::finding;
use crate::finding::{Confidence, Detail, Finding};
use crate::list::List;
use crate::reading::Reading;
use crate::scan::pattern;

/// Labels of one table of offices stand no further apart than this.
const REACH: usize = 12;

/// The words before a colon that open a line, an item or a sentence.
static LABEL: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?:^|[.;。；•–-]\s*|\([a-z0-9]{1,4}\)\s*|（[一二三四五六七八九十]+）)\s*(?P<label>\p{Lu}?[\p{L}' -]{2,50}?)\s?[:：]\s?(?:the |[Tt]he )?$",
    )
});

/// A matter right before the States in charge of it, in a sentence: "stockpiles, A and B; cooperation, C and D".
static MATTER: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?:[:;.,]\s|\b(?:for|on|in charge of)\s)(?P<label>\p{Ll}[\p{Ll}' -]{4,40}?)(?:,|\s[-—]|\s\(|:)\s?(?:the |by )?$|(?P<matter>\p{Han}{2,8}?)(?:专题|方面|事项|工作)?(?:，|的协调员)?(?:由|为)$",
    )
});

/// A label with the States behind it.
struct Labelled<'a> {
    label: String,
    list: &'a List,
    states: BTreeSet<StateCode>,
    place: Range<usize>,
}

/// Finds labels that lead to other States in another place, among labels that agree.
pub(super) fn find(reading: &Reading<'_>, found: &mut Vec<Finding>) {
    let all: Vec<Labelled<'_>> = reading.lists.iter().flatten().filter_map(|list| labelled(reading, list)).collect();
    for (at, one) in all.iter().enumerate() {
        let others = all.iter().skip(at + 1).filter(|other| other.label == one.label);
        let different = |other: &&Labelled<'_>| {
            let apart = (other.list.passage, other.list.range.start) > (one.list.passage, one.list.range.end);
            apart && other.states != one.states && one.states.len().abs_diff(other.states.len()) <= 1
        };
        for other in others.filter(different) {
            if agrees(&all, one, other) {
                let spots =
                    [one, other].into_iter().filter_map(|known| reading.spot_at(known.list.passage, &known.place));
                let details = [("office", Detail::Text(one.label.clone()))];
                found.push(finding("membership", Confidence::Probable, spots.collect(), details).case("office"));
            }
        }
    }
}

/// The label right before the names of a list that nothing else stands beside.
fn labelled<'a>(reading: &'a Reading<'_>, list: &'a List) -> Option<Labelled<'a>> {
    let passage = reading.passage(list.passage)?;
    if passage.is_title() || !list.is_of_states() {
        return None;
    }
    let before = passage.flow.at(0..list.range.start);
    let hit = LABEL.captures(before).or_else(|| MATTER.captures(before))?;
    let label = hit.name("label").or_else(|| hit.name("matter"))?;
    let states = list.states();
    (states.len() <= 6).then(|| Labelled {
        label: label.as_str().trim().to_lowercase(),
        list,
        states,
        place: label.start()..list.range.end,
    })
}

/// Whether beside the two other labels lead to the same States in both places.
fn agrees(all: &[Labelled<'_>], one: &Labelled<'_>, other: &Labelled<'_>) -> bool {
    let near = |place: &Labelled<'_>, known: &Labelled<'_>| {
        known.label != place.label && known.list.passage.abs_diff(place.list.passage) <= REACH
    };
    let same = |known: &Labelled<'_>, twin: &Labelled<'_>| {
        let apart = (known.list.passage, known.list.range.start) != (twin.list.passage, twin.list.range.start);
        apart && known.label == twin.label && known.states == twin.states
    };
    all.iter()
        .filter(|known| near(one, known))
        .any(|known| all.iter().any(|twin| near(other, twin) && same(known, twin)))
}
