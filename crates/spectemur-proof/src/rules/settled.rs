//! Words that nothing is outstanding, beside a table in which somebody paid less than was due.
//!
//! It must not judge arrears of other years, nor a table without both columns, nor how many have paid all.

use std::ops::Range;

use super::series::{Layout, layouts};
use super::{amount, finding};
use crate::count::contains;
use crate::finding::{Confidence, Finding};
use crate::lexicon;
use crate::reading::Reading;
use crate::table::{Cell, Figure};

/// Words on a table stand no further from it than so many passages.
const REACH: usize = 6;

/// A row whose receipts fall short: what was due, and what came in.
type Short<'a> = [(&'a Cell, &'a Figure); 2];

/// Finds rows that fall short although all is said to be settled.
pub(super) fn find(reading: &Reading<'_>, found: &mut Vec<Finding>) {
    for layout in layouts(reading) {
        let short: Vec<Short<'_>> = short(&layout);
        let Some([due, paid]) = short.first() else { continue };
        // Where most fall short, the words are of something else.
        if short.len() * 2 >= layout.rows.len() {
            continue;
        }
        let Some((index, range)) = said(reading, &layout, due.0.passage) else { continue };
        let cells = [paid, due].into_iter().filter_map(|(cell, figure)| reading.spot_at(cell.passage, &figure.range));
        let spots = reading.spot_at(index, &range).into_iter().chain(cells).collect();
        let left = crate::number::Amount(due.1.value.0 - paid.1.value.0);
        found.push(finding("zero-and-some", Confidence::Probable, spots, [("other", amount(left))]).case("named"));
    }
}

/// The rows in which less came in than was due.
fn short<'a>(layout: &Layout<'a>) -> Vec<Short<'a>> {
    let words = &lexicon::of(layout.tongue).settled;
    let column = |heads: &[String]| {
        let mut hits = (0..layout.heads.len()).filter(|at| {
            let head = layout.head(*at).to_lowercase();
            heads.iter().any(|word| contains(&head, word, layout.tongue))
        });
        hits.next().filter(|_| hits.next().is_none())
    };
    let (Some(due), Some(paid)) = (column(&words.due), column(&words.received)) else { return Vec::new() };
    let rows = layout.rows.iter().filter(|row| !row.is_total);
    rows.filter_map(|row| {
        let held = |column: usize| {
            row.figures.iter().find(|(at, _, _)| *at == column).map(|(_, cell, figure)| (*cell, *figure))
        };
        let (due, paid) = (held(due)?, held(paid)?);
        (due.1.value > paid.1.value).then_some([due, paid])
    })
    .collect()
}

/// Where it is said near a table that nothing is left to come.
fn said(reading: &Reading<'_>, layout: &Layout<'_>, cell: usize) -> Option<(usize, Range<usize>)> {
    let words = &lexicon::of(layout.tongue).settled;
    let last = layout.rows.iter().flat_map(|row| &row.figures).map(|(_, cell, _)| cell.passage).max().unwrap_or(cell);
    let near =
        cell.saturating_sub(layout.heads.len() * layout.rows.len() + REACH)..(last + REACH).min(reading.passages.len());
    near.filter_map(|index| Some((index, reading.passage(index).filter(|passage| passage.is_prose())?))).find_map(
        |(index, passage)| {
            passage.sentences.iter().find_map(|sentence| {
                let text = passage.flow.at(sentence.clone()).to_lowercase();
                let open = words.past.iter().any(|word| contains(&text, word, passage.tongue));
                let hit = words.all.iter().find_map(|word| text.find(word.as_str()).map(|at| at..at + word.len()))?;
                let counted = reading.counts_of(index).iter().any(|count| count.sentence == *sentence);
                let plain = !open && !counted && text.len() == sentence.len() && passage.tongue == layout.tongue;
                plain.then(|| (index, sentence.start + hit.start..sentence.start + hit.end))
            })
        },
    )
}
