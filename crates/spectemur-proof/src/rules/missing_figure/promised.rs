//! A cell without its figure, and the sentence that says that the table gives one for each.
//!
//! It must not judge a column that is only filled here and there.

use std::ops::Range;

use crate::count::contains;
use crate::document::BlockKind;
use crate::finding::{Confidence, Detail, Finding, Spot};
use crate::flow::Tongue;
use crate::lexicon;
use crate::reading::Reading;
use crate::rules::finding;
use crate::scan::Sense;
use crate::table::{Cell, Table};

/// More holes than this are a form to be filled in.
const HOLES: usize = 3;
/// So many passages from a table a sentence may speak of it.
const FAR: usize = 14;
/// So many passages before a table a sentence may speak of "the table below".
const NEAR: usize = 3;

/// A cell in which a figure is wanted.
struct Hole {
    /// The cell itself, or the nearest before it in its row.
    passage: usize,
    range: Range<usize>,
    /// Whether a mark keeps the place: "[...]".
    is_marked: bool,
}

/// Finds cells without a figure; those that a sentence promises stand with it.
pub(super) fn find(reading: &Reading<'_>, found: &mut Vec<Finding>) {
    for table in &reading.tables {
        let holes = holes(reading, table);
        if holes.is_empty() || holes.len() > HOLES {
            continue;
        }
        let promise = promise(reading, table);
        for hole in holes {
            let Some(spot) = reading.spot_at(hole.passage, &hole.range).filter(|_| promise.is_some() || hole.is_marked)
            else {
                continue;
            };
            let words = reading.passage(hole.passage).map_or("", |passage| passage.flow.at(hole.range.clone()));
            let details = [("words", Detail::Text(words.to_owned()))];
            let spots: Vec<Spot> = std::iter::once(spot).chain(promise.clone()).collect();
            found.push(finding("missing-figure", Confidence::Probable, spots, details).case("words"));
        }
    }
}

/// The cells of a table that hold nothing, or a mark, in a column that is otherwise full of figures.
fn holes(reading: &Reading<'_>, table: &Table) -> Vec<Hole> {
    let width = table.rows.iter().map(Vec::len).max().unwrap_or(0);
    let mut found = Vec::new();
    for column in 1..width {
        let cells: Vec<Option<&Cell>> =
            table.rows.iter().skip(1).map(|row| row.get(column).and_then(Option::as_ref)).collect();
        let figures = cells.iter().flatten().filter(|cell| cell.figure.is_some()).count();
        let wanting = |cell: &Option<&Cell>| cell.is_none_or(|cell| cell.figure.is_none() && is_blank(&cell.words));
        let others = cells.iter().filter(|cell| !wanting(cell) && cell.is_some_and(|cell| cell.figure.is_none()));
        if figures < 2 || others.count() > 0 {
            continue;
        }
        for (row, cell) in cells.iter().enumerate().filter(|(_, cell)| wanting(cell)) {
            let Some(cells) = table.rows.get(row + 1) else { continue };
            let marked = cell.filter(|cell| !cell.words.trim().is_empty());
            let before = || cells.iter().take(column).flatten().rfind(|cell| !cell.words.trim().is_empty());
            let Some(place) = marked.or_else(before) else { continue };
            // A heading inside the table has no figures at all.
            let beside = cells.iter().flatten().filter(|cell| cell.figure.is_some()).count();
            let length = reading.passage(place.passage).map_or(0, |passage| passage.text().len());
            if beside >= 1 && length > 0 {
                found.push(Hole { passage: place.passage, range: 0..length, is_marked: marked.is_some() });
            }
        }
    }
    // A table of one row has its figures beside each other.
    for row in table.rows.iter().skip(1).filter(|_| table.rows.len() == 2) {
        let figures = row.iter().flatten().filter(|cell| cell.figure.is_some()).count();
        let marked = |cell: &&Cell| cell.figure.is_none() && !cell.words.trim().is_empty() && is_blank(&cell.words);
        if let Some(cell) = row.iter().flatten().find(marked).filter(|_| figures >= 2) {
            let length = reading.passage(cell.passage).map_or(0, |passage| passage.text().len());
            found.push(Hole { passage: cell.passage, range: 0..length, is_marked: true });
        }
    }
    found
}

/// Whether a cell holds nothing, or only marks that keep a place.
fn is_blank(words: &str) -> bool {
    let bare = words.trim().trim_matches(['[', ']', '(', ')', '　', ' ']);
    let marks = bare.chars().all(|letter| matches!(letter, '.' | '…' | '_' | '?' | '•' | '●'));
    let open = matches!(bare.to_lowercase().as_str(), "xx" | "xxx" | "tbc" | "tbd" | "tba" | "待定" | "待补" | "待填");
    // Two points or a dash are the signs of statistics for what is unknown or nothing.
    (bare.is_empty() || marks && bare != "." && bare != ".." || open) && bare != "…"
        || marks && words.trim().starts_with('[')
}

/// The sentence that says that the table gives a figure for each.
fn promise(reading: &Reading<'_>, table: &Table) -> Option<Spot> {
    let cells = || table.rows.iter().flatten().flatten().map(|cell| cell.passage);
    let (first, last) = (cells().min()?, cells().max()?);
    let label = label_of(reading, first);
    let near = (first.saturating_sub(FAR)..first).rev().chain(last + 1..=last + FAR);
    for index in near {
        let Some(passage) = reading.passage(index) else { continue };
        if matches!(passage.kind, BlockKind::Heading { .. } | BlockKind::Caption | BlockKind::Cell { .. }) {
            continue;
        }
        let lexicon = lexicon::of(passage.tongue);
        let text = passage.text().to_lowercase();
        let below = index < first && first - index <= NEAR && lexicon.below.iter().any(|word| text.contains(word));
        // "Table 2 sets out the plan." and then, on a line of its own, what it gives.
        let led = |index: usize| label.is_some_and(|label| labels(reading, index).any(|known| known == label));
        let named = led(index) || index.checked_sub(1).is_some_and(led) && index < first;
        if !below && !named {
            continue;
        }
        let each = |sentence: &&Range<usize>| {
            let said = passage.flow.at((*sentence).clone()).to_lowercase();
            let short = |word: &&String| passage.tongue == Tongue::English || word.chars().count() <= 2;
            lexicon.for_every.iter().filter(short).any(|word| contains(&said, word, passage.tongue))
        };
        if let Some(sentence) = passage.sentences.iter().find(each) {
            let text = passage.flow.at(sentence.clone());
            let start = sentence.start + (text.len() - text.trim_start().len());
            return reading.spot_at(index, &(start..sentence.start + text.trim_end().len()));
        }
    }
    None
}

/// Whether a finding stands in one of these cells.
pub(super) fn is_in(reading: &Reading<'_>, finding: &Finding, cells: &[usize]) -> bool {
    let blocks = cells.iter().filter_map(|index| reading.passage(*index)).flat_map(|passage| &passage.blocks);
    finding.spots.first().is_some_and(|spot| blocks.into_iter().any(|block| *block == spot.block))
}

/// The sentence in another paragraph that says that this one gives a figure: "their number is stated in paragraph 8".
pub(super) fn by_paragraph(reading: &Reading<'_>, index: usize) -> Option<Spot> {
    let own: i64 = reading.passage(index)?.own.as_ref()?.parse().ok()?;
    let part = reading.passage(index)?.part;
    let others = reading.passages.iter().enumerate().filter(|(at, passage)| *at != index && passage.part == part);
    others.into_iter().find_map(|(at, passage)| {
        let token = reading.tokens_of(at).iter().find(|token| {
            matches!(&token.sense, Sense::Label { kind, numbers, .. } if kind == "paragraph" && numbers.contains(&own))
        })?;
        let sentence = passage.sentence(token.range.start);
        let said = passage.flow.at(sentence.clone()).to_lowercase();
        let lexicon = lexicon::of(passage.tongue);
        let told = lexicon.figures_told.iter().any(|word| contains(&said, word, passage.tongue));
        told.then(|| reading.spot_at(at, &token.range)).flatten()
    })
}

/// The number of a table, from what stands over it.
fn label_of(reading: &Reading<'_>, first: usize) -> Option<i64> {
    (first.saturating_sub(NEAR)..first).rev().find_map(|index| {
        let opens = |range: &Range<usize>| range.start <= 4;
        let token = reading.tokens_of(index).iter().find(|token| is_table(&token.sense) && opens(&token.range))?;
        if let Sense::Label { numbers, .. } = &token.sense { numbers.first().copied() } else { None }
    })
}

fn is_table(sense: &Sense) -> bool {
    matches!(sense, Sense::Label { kind, .. } if kind == "table")
}

/// The tables that a passage names.
fn labels<'a>(reading: &'a Reading<'_>, index: usize) -> impl Iterator<Item = i64> + 'a {
    reading.tokens_of(index).iter().filter(|token| is_table(&token.sense)).flat_map(|token| match &token.sense {
        Sense::Label { numbers, .. } => numbers.clone(),
        _ => Vec::new(),
    })
}
