//! How many members a body has, said more than once.

use std::collections::BTreeMap;

use super::{amount, finding};
use crate::count::Count;
use crate::document::BlockKind;
use crate::finding::{Confidence, Finding};
use crate::matter::Matter;
use crate::number::Amount;
use crate::reading::Reading;
use crate::scan::Bound;

/// Finds numbers of members that differ.
pub(super) fn find(reading: &Reading<'_>, found: &mut Vec<Finding>) {
    let mut said: BTreeMap<(u32, &str), Vec<(&Count, &Matter)>> = BTreeMap::new();
    for ((index, place), matter) in &reading.matters {
        let (Some(count), Some(passage)) = (reading.counts_of(*index).get(*place), reading.passage(*index)) else {
            continue;
        };
        let plain = !matches!(passage.kind, BlockKind::Cell { .. } | BlockKind::Heading { .. });
        if plain && is_roll(reading, count, matter) {
            said.entry((passage.part, count.head.noun.as_str())).or_default().push((count, matter));
        }
    }
    for counts in said.values() {
        // The number that is said most often, and of several the greatest, is the number of members.
        let mut times: BTreeMap<Amount, usize> = BTreeMap::new();
        counts.iter().for_each(|(count, _)| *times.entry(count.value).or_default() += 1);
        let Some((usual, _)) = times.iter().max_by_key(|(value, times)| (**times, **value)) else { continue };
        let Some(first) = counts.iter().find(|(count, _)| count.value == *usual) else { continue };
        for (count, matter) in counts.iter().filter(|(count, _)| count.value != *usual) {
            let near = (count.value.0 - usual.0).abs() * 100 <= usual.0 * 12;
            let dated = matter.dates_differ(first.1) && matter.is_dated() && first.1.is_dated();
            if near && !dated && count.sentence != first.0.sentence {
                let confidence = if matter.dates_differ(first.1) { Confidence::Possible } else { Confidence::Probable };
                let details = [("one", amount(first.0.value)), ("other", amount(count.value))];
                found
                    .push(finding("membership", confidence, reading.spots([first.0, *count]), details).case("members"));
                break;
            }
        }
    }
}

/// Whether nothing else is said of those counted than that they are.
fn is_roll(reading: &Reading<'_>, count: &Count, matter: &Matter) -> bool {
    let plain =
        count.head.is_states && count.bound == Bound::Exact && count.value >= Amount::whole(12) && count.list.is_none();
    let bare = !count.cues.of_these
        && !count.cues.remaining
        && !count.cues.not_yet
        && !count.cues.further
        && count.whole.is_none();
    plain && bare && matter.is_bare(&reading.vocabulary) && !matter.is_narrow()
}
