//! A cell without its figure, and the sentence that says that the table gives one for each.
//!
//! It must not judge a column that is only filled here and there.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;

use crate::count::contains;
use crate::document::BlockKind;
use crate::finding::{Confidence, Detail, Finding, Spot};
use crate::flow::Tongue;
use crate::lexicon;
use crate::passage::Passage;
use crate::reading::Reading;
use crate::rules::finding;
use crate::scan::{Sense, pattern};
use crate::table::{Cell, Table};

/// More holes than this are a form to be filled in.
const HOLES: usize = 3;
/// So many passages from a table a sentence may speak of it.
const FAR: usize = 14;
/// So many passages before a table a sentence may speak of "the table below".
const NEAR: usize = 3;
/// So many promises are shown.
const SHOWN: usize = 3;
/// So far above it a table has the head of its annex.
const ABOVE: usize = 40;

/// A cell in which a figure is wanted.
struct Hole {
    /// The cell itself, or the nearest before it in its row.
    passage: usize,
    range: Range<usize>,
    /// Whether it is sure that a figure was meant there, whatever is said of it.
    is_sure: bool,
}

/// Finds cells without a figure; those that a sentence promises stand with it.
pub(super) fn find(reading: &Reading<'_>, found: &mut Vec<Finding>) {
    let promises = Promises::of(reading);
    for table in &reading.tables {
        let holes = holes(reading, table);
        let cells = || table.rows.iter().flatten().flatten().map(|cell| cell.passage);
        let (Some(first), Some(last)) = (cells().min(), cells().max()) else { continue };
        if holes.len() <= HOLES {
            tell(reading, &promises.of_table(reading, first..last + 1), &holes, found);
        }
    }
    let lines = marked_lines(reading);
    for hole in &lines {
        let own = hole.passage..hole.passage + 1;
        tell(reading, &promises.of_table(reading, own), std::slice::from_ref(hole), found);
    }
}

/// Adds what is missing, with the sentences that promise it.
fn tell(reading: &Reading<'_>, promises: &[Spot], holes: &[Hole], found: &mut Vec<Finding>) {
    for hole in holes.iter().filter(|hole| hole.is_sure || !promises.is_empty()) {
        let Some(spot) = reading.spot_at(hole.passage, &hole.range) else { continue };
        let words = reading.passage(hole.passage).map_or("", |passage| passage.flow.at(hole.range.clone()));
        let details = [("words", Detail::Text(words.to_owned()))];
        let spots: Vec<Spot> = std::iter::once(spot).chain(promises.iter().cloned()).collect();
        found.push(finding("missing-figure", Confidence::Probable, spots, details).case("words"));
    }
}

/// A mark that keeps a place, at the end of a line that says nothing else than what it is for.
fn marked_lines(reading: &Reading<'_>) -> Vec<Hole> {
    let mut found = Vec::new();
    let text = reading.document.text.as_str();
    for (index, passage) in reading.passages.iter().enumerate() {
        if matches!(passage.kind, BlockKind::Cell { .. } | BlockKind::Heading { .. }) {
            continue;
        }
        for mark in MARK.find_iter(passage.text()) {
            let source = passage.flow.source(&mark.range());
            let before = text.get(..source.start).unwrap_or_default().rsplit('\n').next().unwrap_or_default();
            let after = text.get(source.end..).unwrap_or_default().split('\n').next().unwrap_or_default();
            let apart = before.trim_end().len() + 2 <= before.len() || before.ends_with(['\t', '\u{3000}']);
            if apart && !before.trim().is_empty() && after.trim().is_empty() {
                found.push(Hole { passage: index, range: mark.range(), is_sure: false });
            }
        }
    }
    found
}

/// What keeps a place.
static MARK: LazyLock<Regex> = LazyLock::new(|| pattern(r"\[\s?(?:…+|\.{2,})\s?\]|\b[xX]{2,3}\b|_{3,}"));

/// The cells of a table that hold nothing, or a mark, in a column that is otherwise full of figures.
fn holes(reading: &Reading<'_>, table: &Table) -> Vec<Hole> {
    let width = table.rows.iter().map(Vec::len).max().unwrap_or(0);
    let mut found = Vec::new();
    for column in 1..width {
        let cells: Vec<Option<&Cell>> =
            table.rows.iter().skip(1).map(|row| row.get(column).and_then(Option::as_ref)).collect();
        let figures = cells.iter().flatten().filter(|cell| cell.figure.is_some()).count();
        let wanting = |cell: &Option<&Cell>| cell.is_none_or(|cell| cell.figure.is_none() && is_blank(&cell.words));
        let dash = |cell: &Cell| cell.words.chars().all(|letter| matches!(letter, '-' | '–' | '—' | ' '));
        let others =
            cells.iter().filter(|cell| !wanting(cell) && cell.is_some_and(|cell| cell.figure.is_none() && !dash(cell)));
        // A column of days or names is full but for the place that a mark keeps.
        let others = others.count();
        if figures + others < 2 {
            continue;
        }
        let cells_wanting = cells.iter().filter(|cell| wanting(cell)).count();
        for (row, cell) in cells.iter().enumerate().filter(|(_, cell)| wanting(cell)) {
            let Some(cells) = table.rows.get(row + 1) else { continue };
            let marked = cell.filter(|cell| !cell.words.trim().is_empty());
            if others > 0 && marked.is_none() {
                continue;
            }
            let before = || cells.iter().take(column).flatten().rfind(|cell| !cell.words.trim().is_empty());
            let Some(place) = marked.or_else(before) else { continue };
            // A heading inside the table has no figures at all.
            let beside = cells.iter().flatten().filter(|cell| cell.figure.is_some()).count();
            let length = reading.passage(place.passage).map_or(0, |passage| passage.text().len());
            let only = width == 2 && cells_wanting == 1;
            if (beside >= 1 || marked.is_some() || only) && length > 0 {
                let is_sure = marked.is_some() && others == 0;
                found.push(Hole { passage: place.passage, range: 0..length, is_sure });
            }
        }
    }
    // A table of one row has its figures beside each other.
    for row in table.rows.iter().skip(1).filter(|_| table.rows.len() == 2) {
        let figures = row.iter().flatten().filter(|cell| cell.figure.is_some()).count();
        let marked = |cell: &&Cell| cell.figure.is_none() && !cell.words.trim().is_empty() && is_blank(&cell.words);
        if let Some(cell) = row.iter().flatten().find(marked).filter(|_| figures >= 2) {
            let length = reading.passage(cell.passage).map_or(0, |passage| passage.text().len());
            found.push(Hole { passage: cell.passage, range: 0..length, is_sure: true });
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

/// A sentence that says that a figure is given for each.
struct Promise {
    passage: usize,
    range: Range<usize>,
    /// Whether its paragraph speaks of a table, and whether it does so itself.
    is_below: bool,
    is_said: bool,
}

/// The promises of a document in its order, and by what they name.
struct Promises {
    all: Vec<Promise>,
    by_label: BTreeMap<String, Vec<usize>>,
}

impl Promises {
    fn of(reading: &Reading<'_>) -> Self {
        let mut known = Self { all: Vec::new(), by_label: BTreeMap::new() };
        for (index, passage) in reading.prose() {
            let lexicon = lexicon::of(passage.tongue);
            // "Table 2 sets out the plan." and then, on a line of its own, what it gives.
            let before = index.checked_sub(1).into_iter().flat_map(|before| labels(reading, before));
            let named: BTreeSet<String> = labels(reading, index).chain(before).collect();
            for sentence in &passage.sentences {
                let said = passage.flow.at(sentence.clone()).to_lowercase();
                let short = |word: &&String| passage.tongue == Tongue::English || word.chars().count() <= 2;
                if !lexicon.for_every.iter().filter(short).any(|word| contains(&said, word, passage.tongue)) {
                    continue;
                }
                let is_below = lexicon.below.iter().any(|word| passage.text().to_lowercase().contains(word));
                let is_said = lexicon.beside.iter().any(|word| said.contains(word));
                for label in &named {
                    known.by_label.entry(label.clone()).or_default().push(known.all.len());
                }
                known.all.push(Promise { passage: index, range: trimmed(passage, sentence), is_below, is_said });
            }
        }
        known
    }

    /// What is promised of the table that stands in these passages.
    fn of_table(&self, reading: &Reading<'_>, place: Range<usize>) -> Vec<Spot> {
        let from = self.all.partition_point(|promise| promise.passage + NEAR < place.start);
        let beside = self.all.iter().skip(from).take_while(|promise| promise.passage < place.end + FAR);
        let beside = beside.filter(|promise| {
            promise.passage < place.start && promise.is_below || promise.passage >= place.end && promise.is_said
        });
        let named = labels_over(reading, place.start);
        let named = named.iter().filter_map(|label| self.by_label.get(label)).flatten();
        let named = named.filter_map(|at| self.all.get(*at)).filter(|promise| !place.contains(&promise.passage));
        let mut places: Vec<(usize, Range<usize>)> =
            named.chain(beside).map(|promise| (promise.passage, promise.range.clone())).collect();
        places.sort_by_key(|(index, range)| (*index, range.start));
        places.dedup();
        let near = crate::rules::nearest(&places, place.start, SHOWN);
        near.into_iter().filter_map(|(index, range)| reading.spot_at(index, &range)).collect()
    }
}

/// A sentence without blanks around it.
fn trimmed(passage: &Passage, sentence: &Range<usize>) -> Range<usize> {
    let text = passage.flow.at(sentence.clone());
    let start = sentence.start + (text.len() - text.trim_start().len());
    start..start.max(sentence.start + text.trim_end().len())
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

/// What a table is called by: the label right over it, and that of the annex in which it stands.
fn labels_over(reading: &Reading<'_>, first: usize) -> Vec<String> {
    let opens = |index: usize, kind: &str| {
        let token = reading.tokens_of(index).iter().find(|token| token.range.start <= 4)?;
        label(&token.sense).filter(|label| label.starts_with(kind))
    };
    let table = (first.saturating_sub(NEAR)..first).rev().find_map(|index| opens(index, "table"));
    let part = reading.passage(first).map(|passage| passage.part);
    let above = (first.saturating_sub(ABOVE)..first).rev();
    let mut above = above.take_while(|index| reading.passage(*index).map(|passage| passage.part) == part);
    table.into_iter().chain(above.find_map(|index| opens(index, "annex"))).collect()
}

/// A table or an annex as it is compared.
fn label(sense: &Sense) -> Option<String> {
    let Sense::Label { kind, numbers, named } = sense else { return None };
    let last = || named.rsplit(' ').next().map(str::to_lowercase);
    let number = numbers.first().map(ToString::to_string).or_else(last)?;
    matches!(kind.as_str(), "table" | "annex").then(|| format!("{kind} {number}"))
}

/// The tables and annexes that a passage names.
fn labels<'a>(reading: &'a Reading<'_>, index: usize) -> impl Iterator<Item = String> + 'a {
    reading.tokens_of(index).iter().filter_map(|token| label(&token.sense))
}

/// The cell of the table that the sentence names in which its missing figure stands.
pub(super) fn in_table(reading: &Reading<'_>, index: usize, at: &Range<usize>) -> Option<Spot> {
    let passage = reading.passage(index)?;
    let sentence = passage.sentence(at.start);
    let named: Vec<String> =
        crate::sentences::tokens_in(reading, index, &sentence).filter_map(|token| label(&token.sense)).collect();
    let said = passage.flow.at(sentence.clone()).to_lowercase();
    let table = reading.tables.iter().find(|table| {
        table.first_passage().is_some_and(|first| labels_over(reading, first).iter().any(|label| named.contains(label)))
    })?;
    let shares = |words: &str| -> usize {
        let words = words.to_lowercase();
        let pieces: Vec<String> = match passage.tongue {
            Tongue::English => crate::count::words_of(&words).map(|(_, word)| word.to_owned()).collect(),
            Tongue::Chinese => {
                words.chars().collect::<Vec<char>>().windows(2).map(|pair| pair.iter().collect()).collect()
            }
        };
        pieces.iter().filter(|word| word.chars().count() >= 2 && said.contains(word.as_str())).count()
    };
    let head = table.rows.first()?;
    let mut best: Option<(usize, &Cell)> = None;
    for row in table.rows.iter().skip(1) {
        let first = row.iter().flatten().next();
        let names = row.iter().flatten().filter(|cell| cell.figure.is_none()).chain(first);
        let of_row = names.map(|cell| shares(&cell.words)).max().unwrap_or(0);
        for (column, cell) in row.iter().enumerate().skip(1) {
            let Some(cell) = cell.as_ref().filter(|cell| cell.figure.is_some()) else { continue };
            let over = head.get(column).and_then(Option::as_ref).map_or(0, |over| shares(&over.words));
            let score = if of_row > 0 { of_row * 2 + over } else { 0 };
            if score > 0 && best.is_none_or(|(known, _)| score >= known) {
                best = Some((score, cell));
            }
        }
    }
    let (_, cell) = best?;
    let length = reading.passage(cell.passage)?.text().len();
    reading.spot_at(cell.passage, &(0..length))
}
