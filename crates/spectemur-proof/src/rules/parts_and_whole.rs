//! Parts and the whole that they make, or that they cannot exceed.
//!
//! A part that is greater than its whole is judged in `great`; a total that stands behind its parts in `brought`; a total
//! that stands before them in `made_of`, and one whose parts are the items below it in `below`; parts whose whole stands
//! in another place in `apart`, and those killed and injured in `casualties`.

mod apart;
mod below;
mod brought;
mod casualties;
mod great;
mod made_of;

use super::amount;
use crate::count::Count;
use crate::finding::{Detail, Finding};
use crate::number::Amount;
use crate::passage::Passage;
use crate::reading::Reading;

/// Finds parts greater than their whole, totals that are not the sum, and parts that should give their total.
pub(super) fn find(reading: &Reading<'_>, found: &mut Vec<Finding>) {
    for (index, counts) in reading.counts.iter().enumerate() {
        let Some(passage) = reading.passage(index) else { continue };
        for (place, count) in counts.iter().enumerate() {
            found.extend(great::too_great(reading, counts, place, count, passage));
            let made = brought::brought_to(reading, counts, place, count, passage)
                .or_else(|| made_of::made_of(reading, counts, place, count, passage));
            found.extend(made);
        }
        found.extend(below::below(reading, index));
    }
    apart::find(reading, found);
    casualties::find(reading, found);
}

fn details(total: &Count, sum: Amount, parts: &[&Count]) -> [(&'static str, Detail); 3] {
    let parts = parts.iter().map(|part| part.value.to_string()).collect();
    [("total", amount(total.value)), ("sum", amount(sum)), ("parts", Detail::Names(parts))]
}

/// Two parts that leave nothing between them: men and women, done and not done.
pub(super) fn opposed(passage: &Passage, parts: &[&Count]) -> bool {
    let [one, other] = parts else { return false };
    let words = |range: std::ops::Range<usize>| passage.flow.at(range).to_lowercase();
    // What stands from one figure to the next is said of the first, whatever both have in common.
    let apart = (
        words(one.range.end..other.range.start.max(one.range.end)),
        words(other.range.end..other.frame.end.max(other.range.end)),
    );
    leave_nothing(passage, &words(one.frame.clone()), &words(other.frame.clone()))
        || leave_nothing(passage, &apart.0, crate::rules::until_next_clause(&apart.1))
}

/// Whether a word of one is the opposite of a word of the other.
fn leave_nothing(passage: &Passage, one: &str, other: &str) -> bool {
    let has = |text: &str, word: &str| crate::count::contains(text, word, passage.tongue);
    let sides = |mine: &str, theirs: &str| {
        // A word that stands in its own opposite says nothing where that stands too.
        has(one, mine) && has(other, theirs) && !has(one, theirs) && (theirs.contains(mine) || !has(other, mine))
    };
    crate::lexicon::of(passage.tongue).opposites.iter().any(|[mine, theirs]| sides(mine, theirs) || sides(theirs, mine))
}
