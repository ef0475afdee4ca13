//! Days that a rule of the document sets and that are worked out near it: pairs of days below the rule, periods that a
//! next sentence takes up, terms of office, and columns of days.

mod column;
mod named;
mod office;
mod pairs;
mod rule;

use crate::finding::{Confidence, Detail, Finding};
use crate::reading::Reading;
use crate::rules::{amount, finding};
pub(super) use office::is_term;
pub(super) use pairs::kept;
use rule::Rule;
pub(super) use rule::runs_after;
use std::ops::Range;

/// Finds days that the rule above them does not give.
pub(super) fn find(reading: &Reading<'_>, found: &mut Vec<Finding>) {
    let rules = rule::rules(reading);
    pairs::find(reading, &rules, found);
    pairs::find_in_items(reading, &rules, found);
    named::find(reading, found);
    office::find(reading, found);
    column::find(reading, &rules, found);
}

/// A rule with the two days that it does not give.
fn told(reading: &Reading<'_>, rule: &Rule, places: [(usize, &Range<usize>); 2]) -> Finding {
    let mut spots: Vec<_> = places.iter().filter_map(|(index, range)| reading.spot_at(*index, range)).collect();
    spots.extend(reading.spot_at(rule.index, &rule.range));
    let said =
        |(index, range): &(usize, &Range<usize>)| Some(reading.passage(*index)?.flow.at((*range).clone()).to_owned());
    with(rule, spots, places.iter().filter_map(said).collect())
}

fn with(rule: &Rule, spots: Vec<crate::finding::Spot>, days: Vec<String>) -> Finding {
    let details = [
        ("length", amount(crate::number::Amount::whole(rule.value))),
        ("words", Detail::Text(rule.words.clone())),
        ("days", Detail::Names(days)),
    ];
    finding("date-and-rule", Confidence::Probable, spots, details).case("length")
}
