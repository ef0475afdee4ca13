//! One row in two tables, a row with its number and its names, and the day by which a State has to be done, given twice.
//!
//! Rows are the same where their names are, letter by letter; a figure of one column is compared with that column alone.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use spectemur_model::StateCode;

use super::{amount, finding, number};
use crate::document::BlockKind;
use crate::finding::{Confidence, Detail, Finding, Spot};
use crate::flow::{Tongue, is_han};
use crate::list::{List, state_of};
use crate::number::Amount;
use crate::reading::Reading;
use crate::scan::{Point, Sense, Span};
use crate::table::{Cell, Table};

/// Finds rows that are given otherwise in another table or line, and rows whose number is not that of their names.
pub(super) fn find(reading: &Reading<'_>, found: &mut Vec<Finding>) {
    twice(reading, found);
    for table in &reading.tables {
        named(reading, table, found);
    }
    deadlines(reading, found);
}

/// A figure of a row, with the column that it stands in.
struct Given {
    /// Which table; nothing for a line of text.
    table: Option<usize>,
    column: String,
    value: Amount,
    passage: usize,
    range: Range<usize>,
}

/// A name of fewer letters than this is that of many rows.
const SHORT: usize = 12;

/// The letters and figures of a name, without what stands between them.
fn even(words: &str) -> String {
    words.chars().filter(|letter| letter.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// Whether a name says enough to be that of one row.
fn is_name(name: &str) -> bool {
    let weight: usize = name.chars().map(|letter| if is_han(letter) { 3 } else { 1 }).sum();
    weight >= SHORT && name.chars().any(char::is_alphabetic)
}

/// The name without its number: "12.2 States Parties that …".
fn bare(words: &str) -> &str {
    words.trim_start_matches(|letter: char| letter.is_ascii_digit() || matches!(letter, '.' | ' ' | '\\'))
}

/// The figure with which a cell begins, or that it holds alone.
fn figure(reading: &Reading<'_>, cell: &Cell) -> Option<(Amount, Range<usize>)> {
    if let Some(figure) = &cell.figure {
        return Some((figure.value, figure.range.clone()));
    }
    let short = cell.words.chars().count() <= 32;
    let first = reading.counts_of(cell.passage).first().filter(|_| short)?;
    let lead = reading.passage(cell.passage)?.flow.at(0..first.range.start).trim();
    let plain = first.value.as_whole().is_some()
        && first.currency.is_none()
        && !first.head.is_time
        && lead.chars().count() <= 3;
    plain.then(|| (first.value, first.range.clone()))
}

/// Which cell names the row: the longest before its first figure.
fn name_of(reading: &Reading<'_>, row: &[Option<Cell>]) -> Option<String> {
    let before = row.iter().flatten().take_while(|cell| figure(reading, cell).is_none());
    let name = before.max_by_key(|cell| cell.words.chars().count())?;
    let words = name.words.split(['\n']).next().unwrap_or_default();
    Some(even(bare(words))).filter(|name| is_name(name))
}

fn twice(reading: &Reading<'_>, found: &mut Vec<Finding>) {
    let mut rows: BTreeMap<String, Vec<Given>> = BTreeMap::new();
    for (at, table) in reading.tables.iter().enumerate() {
        let Some(head) = table.rows.first() else { continue };
        for row in table.rows.iter().skip(1) {
            let Some(name) = name_of(reading, row) else { continue };
            for (column, cell) in row.iter().enumerate() {
                let Some(cell) = cell else { continue };
                let Some((value, range)) = figure(reading, cell) else { continue };
                let over = head.get(column).and_then(Option::as_ref).map_or("", |over| over.words.as_str());
                let given = Given { table: Some(at), column: even(over), value, passage: cell.passage, range };
                rows.entry(name.clone()).or_default().push(given);
            }
        }
    }
    for (index, counts) in reading.counts.iter().enumerate() {
        let Some(passage) = reading.passage(index) else { continue };
        let cell = matches!(passage.kind, BlockKind::Cell { .. });
        let Some(first) = counts.first().filter(|first| !cell && !first.cues.wished) else { continue };
        let lead = passage.flow.at(passage.sentences.first().map_or(0, |first| first.start)..first.range.start);
        let Some(name) = lead.trim_end().strip_suffix([':', '：']) else { continue };
        let name = even(bare(name.trim_start_matches(['-', '•', '*', ' '])));
        if let Some(given) = rows.get_mut(&name) {
            let (value, range) = (first.value, first.range.clone());
            given.push(Given { table: None, column: String::new(), value, passage: index, range });
        }
    }
    for given in rows.values() {
        found.extend(differ(reading, given));
    }
}

/// The first two figures of one row that differ: in one column of two tables, or in a line where no column has it.
fn differ(reading: &Reading<'_>, given: &[Given]) -> Vec<Finding> {
    let mut columns: BTreeMap<&str, Vec<&Given>> = BTreeMap::new();
    for one in given.iter().filter(|one| one.table.is_some()) {
        columns.entry(one.column.as_str()).or_default().push(one);
    }
    let mut found = Vec::new();
    for same in columns.values() {
        let tables: BTreeSet<Option<usize>> = same.iter().map(|one| one.table).collect();
        // A table that has the row twice has rows of one name.
        let Some(first) = same.first().filter(|_| tables.len() == same.len() && same.len() > 1) else { continue };
        let usual = same.iter().max_by_key(|one| same.iter().filter(|other| other.value == one.value).count());
        let usual = usual.map_or(first.value, |usual| usual.value);
        let right = same.iter().find(|one| one.value == usual);
        for wrong in same.iter().filter(|one| one.value != usual) {
            found.extend(right.and_then(|right| told(reading, right, wrong)));
        }
    }
    for line in given.iter().filter(|one| one.table.is_none()) {
        let mut cells = given.iter().filter(|one| one.table.is_some());
        let first = cells.next();
        let known = first.into_iter().chain(cells).any(|cell| cell.value == line.value);
        let first = given.iter().find(|one| one.table.is_some()).filter(|_| !known);
        found.extend(first.and_then(|cell| told(reading, line, cell)));
    }
    found
}

fn told(reading: &Reading<'_>, one: &Given, other: &Given) -> Option<Finding> {
    let spots = vec![reading.spot_at(one.passage, &one.range)?, reading.spot_at(other.passage, &other.range)?];
    let details = [("one", amount(one.value)), ("other", amount(other.value))];
    Some(finding("said-twice", Confidence::Probable, spots, details))
}

/// A column of numbers, most of which are those of the States that another column names.
fn named(reading: &Reading<'_>, table: &Table, found: &mut Vec<Finding>) {
    let width = table.rows.iter().map(Vec::len).max().unwrap_or(0).min(16);
    for figures in 0..width {
        for names in (0..width).filter(|names| *names != figures) {
            let (mut right, mut wrong) = (0, Vec::new());
            for row in table.rows.iter().skip(1) {
                let cell = |at: usize| row.get(at).and_then(Option::as_ref);
                let (Some(count), Some(named)) = (cell(figures), cell(names)) else { continue };
                let (Some((value, range)), Some(lists)) = (figure(reading, count), lists(reading, named)) else {
                    continue;
                };
                let fits = |length: usize| i64::try_from(length).is_ok_and(|length| Amount::whole(length) == value);
                let union: BTreeSet<StateCode> = lists.iter().flat_map(|list| list.states()).collect();
                let first = lists.first().map_or(0, |list| list.items.len());
                if fits(first) || fits(union.len()) {
                    right += 1;
                } else if lists.len() == 1 {
                    wrong.push((value, range, count.passage, lists));
                }
            }
            if right < 3 || wrong.len() * 4 > right {
                continue;
            }
            for (value, range, passage, lists) in wrong {
                let Some(list) = lists.first() else { continue };
                let spots: Vec<Spot> =
                    reading.spot_at(passage, &range).into_iter().chain(reading.list_spot(list)).collect();
                let details = [
                    ("count", amount(value)),
                    ("listed", number(list.items.len())),
                    ("names", reading.names_in(list, list.states())),
                ];
                found.push(finding("count-and-list", Confidence::Probable, spots, details).case("differs"));
            }
        }
    }
}

/// The lists of States with which a cell begins.
fn lists<'a>(reading: &'a Reading<'_>, cell: &Cell) -> Option<Vec<&'a List>> {
    let all = reading.lists.get(cell.passage)?;
    let lists: Vec<&List> = all.iter().filter(|list| list.is_mostly_states() && !list.is_example).collect();
    lists.first().is_some_and(|first| first.range.start <= 4).then_some(lists)
}

/// The day by which a State has to be done.
struct Due {
    passage: usize,
    range: Range<usize>,
    point: Point,
    /// What is to be done, in words or pairs of letters: each cell of the row may say it.
    what: Vec<BTreeSet<String>>,
}

fn deadlines(reading: &Reading<'_>, found: &mut Vec<Finding>) {
    let mut all: BTreeMap<StateCode, Vec<Due>> = BTreeMap::new();
    for table in &reading.tables {
        let Some(head) = table.rows.first() else { continue };
        for row in table.rows.iter().skip(1) {
            let state = row.iter().flatten().take(2).find_map(|cell| whole_name(reading, cell));
            let Some(state) = state.filter(|_| !sets_apart(reading, row)) else { continue };
            for (column, cell) in row.iter().enumerate() {
                let Some(cell) = cell else { continue };
                let over = head.get(column).and_then(Option::as_ref).map_or("", |over| over.words.as_str());
                if let Some((range, point)) = due(reading, cell, names_deadline(over) && !over.contains("request")) {
                    let what = row.iter().flatten().map(|other| words_of(&other.words)).collect();
                    all.entry(state).or_default().push(Due { passage: cell.passage, range, point, what });
                }
            }
        }
    }
    for dues in all.values() {
        for (at, one) in dues.iter().enumerate() {
            let other = dues.iter().skip(at + 1).find(|other| {
                one.passage != other.passage && same_work(&one.what, &other.what) && one.point != other.point
            });
            if let Some(other) = other {
                let text = |due: &Due| {
                    let words = reading.passage(due.passage).map_or("", |known| known.flow.at(due.range.clone()));
                    Detail::Text(words.to_owned())
                };
                let spots = [one, other].into_iter().filter_map(|due| reading.spot_at(due.passage, &due.range));
                let details = [("one", text(one)), ("other", text(other))];
                found.push(finding("said-twice", Confidence::Probable, spots.collect(), details));
            }
        }
    }
}

/// Whether a row sets two days beside each other by itself: the one that was printed, and the one that is right.
fn sets_apart(reading: &Reading<'_>, row: &[Option<Cell>]) -> bool {
    let first =
        |cell: &Cell| match reading.tokens_of(cell.passage).first().map(|token| (&token.sense, token.range.start)) {
            Some((Sense::Date(span), 0)) => Some(*span),
            _ => None,
        };
    row.iter().flatten().filter_map(first).collect::<BTreeSet<Span>>().len() > 1
}

fn names_deadline(words: &str) -> bool {
    let words = words.to_lowercase();
    ["deadline", "due date", "time limit", "期限", "截止"].iter().any(|word| words.contains(word))
}

/// The State whose name is all that the cell holds.
fn whole_name(reading: &Reading<'_>, cell: &Cell) -> Option<StateCode> {
    let [only] = reading.tokens_of(cell.passage) else { return None };
    state_of(only).filter(|_| only.range.len() + 2 >= cell.words.len())
}

/// The day that a cell gives as a deadline: first in its column, or right after the word.
fn due(reading: &Reading<'_>, cell: &Cell, column: bool) -> Option<(Range<usize>, Point)> {
    let passage = reading.passage(cell.passage)?;
    reading.tokens_of(cell.passage).iter().find_map(|token| {
        let Sense::Date(Span { from, to }) = token.sense else { return None };
        let before = passage.flow.at(0..token.range.start);
        let near = crate::count::last_letters(before, if passage.tongue == Tongue::Chinese { 5 } else { 14 });
        let said =
            column && before.trim().is_empty() || names_deadline(&near) && near.trim_end().ends_with([':', '：', '为']);
        (from == to && from.day.is_some() && said).then(|| (token.range.clone(), from))
    })
}

/// The longer words, or pairs of letters, of what is to be done.
fn words_of(text: &str) -> BTreeSet<String> {
    let letters: Vec<char> = text.chars().filter(|letter| is_han(*letter)).collect();
    let pairs = letters.windows(2).map(|pair| pair.iter().collect::<String>());
    let words = crate::count::words_of(text).filter(|(_, word)| word.len() > 4 && word.is_ascii());
    words.map(|(_, word)| crate::matter::stem(word)).chain(pairs).collect()
}

/// Whether a cell of one row says all that a cell of the other says is to be done.
fn same_work(one: &[BTreeSet<String>], other: &[BTreeSet<String>]) -> bool {
    let holds = |one: &BTreeSet<String>, other: &BTreeSet<String>| one.len() >= 4 && one.is_subset(other);
    one.iter().any(|mine| other.iter().any(|theirs| holds(mine, theirs) || holds(theirs, mine)))
}
