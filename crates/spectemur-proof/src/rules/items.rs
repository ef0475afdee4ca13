//! A number of States, and below it items that name them: by region, by article, by year.

use std::collections::BTreeSet;

use super::{amount, finding, number};
use crate::count::Count;
use crate::document::BlockKind;
use crate::finding::{Confidence, Finding};
use crate::list::List;
use crate::number::Amount;
use crate::reading::Reading;
use crate::scan::Bound;

/// Finds numbers of States that the items below do not name together.
pub(super) fn find(reading: &Reading<'_>, found: &mut Vec<Finding>) {
    for (index, counts) in reading.counts.iter().enumerate() {
        let Some(passage) = reading.passage(index) else { continue };
        let opens = passage.text().trim_end().ends_with([':', '：']);
        let total = counts.iter().rev().find(|count| {
            count.head.is_states && count.list.is_none() && count.bound == Bound::Exact && !count.cues.wished
        });
        if let Some(total) = total.filter(|_| opens && !matches!(passage.kind, BlockKind::Cell { .. })) {
            found.extend(judge(reading, index, total));
        }
    }
}

fn judge(reading: &Reading<'_>, index: usize, total: &Count) -> Option<Finding> {
    let mut lists: Vec<&List> = Vec::new();
    for at in index + 1..reading.passages.len().min(index + 13) {
        let passage = reading.passage(at)?;
        let below = matches!(passage.kind, BlockKind::Item { .. })
            || matches!(passage.kind, BlockKind::Paragraph)
                && passage.own.as_ref().is_none_or(|own| own.starts_with('('));
        let named: Vec<&List> =
            reading.lists.get(at)?.iter().filter(|list| list.is_of_states() && !list.is_example).collect();
        // Each item names its States, right after what they have in common.
        let [list] = named.as_slice() else { break };
        let lead = passage.flow.at(0..list.range.start).chars().count();
        if !below || lead > 60 {
            break;
        }
        lists.push(list);
    }
    let union: BTreeSet<_> = lists.iter().flat_map(|list| list.states()).collect();
    let sum: usize = lists.iter().map(|list| list.items.len()).sum();
    let named = Amount::whole(i64::try_from(union.len()).ok()?);
    let off = (named.0 - total.value.0).abs();
    let both = Amount::whole(i64::try_from(sum).ok()?) == total.value;
    let near = off <= Amount::whole(2).0 || off * 6 <= total.value.0;
    if lists.len() < 2 || union.len() < 4 || off == 0 || !near || both && sum != union.len() {
        return None;
    }
    let spots =
        reading.spot(total).into_iter().chain(lists.iter().filter_map(|list| reading.list_spot(list))).collect();
    let details = [("total", amount(total.value)), ("named", number(union.len()))];
    Some(finding("union-and-total", Confidence::Probable, spots, details))
}
