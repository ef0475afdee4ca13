//! The longest that a rule of the document allows an extension to be, and an extension that is asked for or granted and is
//! longer.

use super::granted::wanted;
use super::{Unit, extent, unit};
use crate::count::{Count, contains};
use crate::finding::{Confidence, Detail, Finding};
use crate::lexicon;
use crate::reading::Reading;
use crate::rules::{amount, finding};
use crate::scan::Bound;

/// Finds extensions that are longer than the rule allows.
pub(super) fn find(reading: &Reading<'_>, found: &mut Vec<Finding>) {
    let mut caps = reading.counts.iter().flatten().filter(|count| is_cap(reading, count));
    // Where two lengths are the longest it is not known which is meant.
    let (Some(cap), None) = (caps.next(), caps.next()) else { return };
    let Some(most) = reading.passage(cap.passage).and_then(|passage| months(extent(passage, cap)?)) else { return };
    for count in reading.counts.iter().flatten().filter(|count| count.head.is_time && count.passage != cap.passage) {
        let Some(passage) = reading.passage(count.passage) else { continue };
        let asked = wanted(reading, count).map(|(_, extent)| extent).or_else(|| {
            let sentence = passage.flow.at(count.sentence.clone()).to_lowercase();
            let asks = lexicon::time("capped_asks").iter().any(|word| sentence.contains(word));
            let lasts = super::alone::lasts(passage, count);
            extent(passage, count).filter(|_| asks && lasts && count.bound == Bound::Exact)
        });
        let sentence = passage.flow.at(count.sentence.clone()).to_lowercase();
        let open = lexicon::time("capped_open").iter().any(|word| contains(&sentence, word, passage.tongue));
        if open || asked.and_then(months).is_none_or(|asked| asked <= most || asked > most * 4) {
            continue;
        }
        let spots = [reading.spot(count), reading.spot(cap)].into_iter().flatten().collect();
        let words = passage.flow.at(count.range.start..count.phrase.end.max(count.range.end)).to_owned();
        let rule = reading.passage(cap.passage).map_or("", |rule| rule.flow.at(cap.range.clone())).to_owned();
        let details =
            [("length", amount(cap.value)), ("words", Detail::Text(rule)), ("days", Detail::Names(vec![words]))];
        found.push(finding("date-and-rule", Confidence::Probable, spots, details).case("length"));
        return;
    }
}

/// Whether a length is said to be the longest of an extension.
fn is_cap(reading: &Reading<'_>, count: &Count) -> bool {
    let Some(passage) = reading.passage(count.passage).filter(|_| count.head.is_time) else { return false };
    let sentence = passage.flow.at(count.sentence.clone()).to_lowercase();
    let before = passage.flow.at(count.sentence.start..count.range.start).to_lowercase();
    let near = crate::count::last_letters(&before, 30);
    let most = count.bound == Bound::AtMost || lexicon::time("capped_most").iter().any(|word| near.contains(word));
    let extends = lexicon::time("capped_extends").iter().any(|word| sentence.contains(word));
    let long = matches!(unit(passage, count), Some(Unit::Years | Unit::Months));
    most && extends && long
}

/// How many months a length has.
fn months((unit, value): (Unit, i64)) -> Option<i64> {
    match unit {
        Unit::Months => Some(value),
        Unit::Years => Some(value * 12),
        Unit::Days | Unit::Weeks => None,
    }
}
