//! What rows of tables tell of a day, and what items of a list tell as to come because the words over the list do.

use super::{Mode, Step, Told, chinese, english, told, words};
use crate::count::contains;
use crate::document::BlockKind;
use crate::flow::Tongue;
use crate::passage::Passage;
use crate::reading::Reading;
use crate::sentences::Sentences;

/// The rows of the tables that give a day and what comes on it.
pub(super) fn rows(reading: &Reading<'_>, sentences: &mut Sentences, found: &mut Vec<Told>) {
    for (table, row) in reading.tables.iter().flat_map(|table| table.rows.iter().map(move |row| (table, row))) {
        let cells: Vec<usize> = row.iter().flatten().map(|cell| cell.passage).collect();
        let day = cells.iter().find_map(|cell| Some((*cell, reading.lone_day(*cell)?)));
        let Some((at, (range, span))) = day else { continue };
        let column = row.iter().position(|cell| cell.as_ref().is_some_and(|cell| cell.passage == at));
        let head = column.and_then(|column| table.rows.first()?.get(column)?.as_ref());
        let head = head.map(|cell| cell.words.to_lowercase());
        let text = cells
            .iter()
            .filter(|cell| **cell != at)
            .max_by_key(|cell| reading.passage(**cell).map_or(0, |passage| passage.text().chars().count()));
        let Some((index, passage)) = text.and_then(|index| Some((*index, reading.passage(*index)?))) else { continue };
        let whole = 0..passage.text().len();
        let lower = passage.text().to_lowercase();
        if lower.len() != whole.len() || whole.is_empty() {
            continue;
        }
        let mut said = match passage.tongue {
            Tongue::English => english::line(&lower),
            Tongue::Chinese => chinese::line(&lower),
        };
        // The head of the column or the row itself says that it is the last day.
        let over = head.as_ref().map_or("", |head| head.as_str());
        let last = words(passage.tongue).deadlines.iter().any(|word| lower.contains(word) || over.contains(word));
        if last && said.mode != Mode::Done {
            said.step = Step::Due;
        }
        let mut told = told(reading, sentences, (index, passage, &whole, &whole), said, &(0..0), Some(span));
        told.around.clone_from(&told.wide);
        (told.passage, told.at, told.is_row) = (at, range, true);
        found.push(told);
    }
}

/// So far into an item stands the verb that says what it asks for.
pub(super) const FIRST: usize = 24;
/// So far above its items a list is led.
const LED: usize = 12;

/// Whether the words over a list say that its items are to come: "the main activities planned for 2026 are:".
pub(super) fn is_listed_ahead(reading: &Reading<'_>, index: usize, passage: &Passage) -> bool {
    let is_item = |at: usize| reading.passage(at).is_some_and(|known| matches!(known.kind, BlockKind::Item { .. }));
    if !matches!(passage.kind, BlockKind::Item { .. }) {
        return false;
    }
    let lead = (index.saturating_sub(LED)..index).rev().find(|at| !is_item(*at));
    lead.and_then(|at| reading.passage(at)).is_some_and(|lead| {
        let text = lead.text().to_lowercase();
        let ends = text.trim_end().ends_with([':', '：']);
        let lists = crate::lexicon::time("happening_lists");
        let mut all = words(lead.tongue).ahead.iter().map(String::as_str).chain(lists.iter().copied());
        ends && all.any(|word| contains(&text, word, lead.tongue))
    })
}
