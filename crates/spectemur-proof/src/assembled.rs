//! States that are named below each other: under a line that ends in a colon, or in the first column of a table.
//!
//! It must not judge what is said of them.

use std::collections::BTreeSet;
use std::ops::Range;

use spectemur_model::StateCode;

use crate::document::BlockKind;
use crate::list;
use crate::reading::Reading;

/// States that stand below each other.
pub(crate) struct Assembled {
    /// The passage that leads to them; of a table the short words over it, or the first cell.
    pub(crate) lead: usize,
    /// The last passage of them.
    pub(crate) last: usize,
    /// Each with its place.
    pub(crate) items: Vec<(usize, Range<usize>, StateCode)>,
}

impl Assembled {
    /// The States, each once.
    pub(crate) fn states(&self) -> BTreeSet<StateCode> {
        self.items.iter().map(|(_, _, state)| *state).collect()
    }
}

/// A line of names with the words before its colon.
pub(crate) struct Line {
    pub(crate) label: Range<usize>,
    pub(crate) items: Vec<(Range<usize>, StateCode)>,
}

/// So many lines are looked at under one lead.
const LINES: usize = 40;
/// Words over a table are no longer than this.
const OVER: usize = 120;
/// So many letters of a label stand before the names of a line.
const LABEL: usize = 40;

/// All of them, in order of place.
pub(crate) fn assembled(reading: &Reading<'_>) -> Vec<Assembled> {
    let mut found: Vec<Assembled> = (0..reading.passages.len()).filter_map(|lead| under(reading, lead)).collect();
    found.extend(reading.tables.iter().filter_map(|table| column(reading, table)));
    found.sort_by_key(|known| (known.lead, known.last));
    found
}

/// The names in the lines under a passage that ends in a colon.
fn under(reading: &Reading<'_>, lead: usize) -> Option<Assembled> {
    let opens = reading.passage(lead)?.text().trim_end().ends_with([':', '：']);
    let mut items = Vec::new();
    let mut last = lead;
    for index in lead + 1..=lead + LINES {
        let Some(line) = line(reading, index).filter(|_| opens) else { break };
        items.extend(line.items.into_iter().map(|(range, state)| (index, range, state)));
        last = index;
    }
    (last > lead && items.len() >= 2).then_some(Assembled { lead, last, items })
}

/// The names of a line that holds nothing else but a label, marks and what stands in brackets.
pub(crate) fn line(reading: &Reading<'_>, index: usize) -> Option<Line> {
    let passage = reading.passage(index)?;
    let plain = matches!(passage.kind, BlockKind::Paragraph | BlockKind::Item { .. });
    let tokens = reading.tokens_of(index).iter();
    let items: Vec<(Range<usize>, StateCode)> =
        tokens.filter_map(|token| Some((token.range.clone(), list::state_of(token)?))).collect();
    let first = items.first()?.0.start;
    let before = passage.flow.at(0..first);
    let label = before.rfind(':').filter(|at| before.get(..*at).is_some_and(|label| label.chars().count() <= LABEL));
    let mut rest = passage.flow.at(label.map_or(0, |at| at + 1)..first).to_owned();
    for (at, (range, _)) in items.iter().enumerate() {
        let end = items.get(at + 1).map_or(passage.text().len(), |(next, _)| next.start);
        rest.push_str(passage.flow.at(range.end..end));
        rest.push(' ');
    }
    let bare = without_brackets(&rest).to_lowercase();
    let own = passage.own.as_deref().unwrap_or("");
    let and = &crate::lexicon::of(passage.tongue).and;
    let joins = ["the", "o", "namely", own];
    let words = bare.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty());
    let only = words.into_iter().all(|word| joins.contains(&word) || and.iter().any(|known| known == word));
    (plain && only).then(|| Line { label: 0..label.unwrap_or(0), items })
}

fn without_brackets(text: &str) -> String {
    let mut depth = 0_u32;
    let mut out = String::new();
    for letter in text.chars() {
        match letter {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            _ if depth == 0 => out.push(letter),
            _ => {}
        }
    }
    out
}

/// The States that the first cells of the rows of a table begin with.
fn column(reading: &Reading<'_>, table: &crate::table::Table) -> Option<Assembled> {
    let mut items = Vec::new();
    let mut last = 0;
    for row in &table.rows {
        let cells = || row.iter().flatten();
        last = cells().map(|cell| cell.passage).max().unwrap_or(last);
        let Some(cell) = cells().next() else { continue };
        let mut names = reading.tokens_of(cell.passage).iter().filter(|token| list::state_of(token).is_some());
        let Some(token) = names.next().filter(|token| token.range.start == 0) else { continue };
        if names.next().is_none() {
            items.extend(list::state_of(token).map(|state| (cell.passage, token.range.clone(), state)));
        }
    }
    let (first, _, _) = items.first().cloned()?;
    let over = |before: &usize| reading.passage(*before).is_some_and(|known| known.text().chars().count() <= OVER);
    let lead = first.checked_sub(1).filter(over).unwrap_or(first);
    (items.len() >= 3).then_some(Assembled { lead, last: last.max(lead), items })
}
