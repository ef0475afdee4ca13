//! A meeting that one place tells as still to come, and another tells what it has done.

use super::super::events::Mention;
use super::super::finding;
use crate::finding::{Confidence, Detail, Finding};
use crate::lexicon;
use crate::reading::Reading;

/// Finds meetings that are to come and have been.
pub(super) fn find(reading: &Reading<'_>, all: &[Mention], found: &mut Vec<Finding>) {
    for one in all.iter().filter(|one| one.number().is_some() && one.beside.ahead && !one.beside.times.is_empty()) {
        let known = &lexicon::of(one.tongue).gatherings;
        let other = all.iter().find(|other| {
            other.done.is_some()
                && other.number() == one.number()
                && other.tongue == one.tongue
                && other.series.noun == one.series.noun
                && other.series.suits(&one.series, known)
                && other.series.is_name == one.series.is_name
        });
        if let Some((other, done)) = other.and_then(|other| Some((other, other.done.as_ref()?))) {
            let words = reading.passage(other.passage).map_or("", |passage| passage.flow.at(other.range.clone()));
            let spots = [reading.spot_at(one.passage, &one.range), reading.spot_at(other.passage, done)];
            let details = [("meeting", Detail::Text(words.to_owned()))];
            let spots = spots.into_iter().flatten().collect();
            found.push(finding("tense", Confidence::Probable, spots, details).case("both"));
            return;
        }
    }
}
