//! "Five of the indicators have been met", where the table marks four so: a number and the rows of a table that bear the
//! mark of which it speaks.
//!
//! It must not judge a number of other things than those that the table names.

use std::collections::BTreeMap;

use crate::count::{Count, contains, words_of};
use crate::document::BlockKind;
use crate::finding::{Confidence, Finding};
use crate::flow::Tongue;
use crate::lexicon;
use crate::matter::stem;
use crate::number::Amount;
use crate::passage::Passage;
use crate::reading::Reading;
use crate::rules::{amount, finding, number, until_next_clause};
use crate::scan::Bound;
use crate::table::Table;

/// A number further from a table than this, in passages of the text, is of something else.
const FAR: usize = 30;
/// A column of marks has as many rows at least.
const ROWS: usize = 4;
/// A mark is no longer than so many letters.
const LONGEST: usize = 28;
/// A number is off by no more than this.
const OFF: i64 = 2;

/// A column of marks.
struct Marks {
    /// The rows that bear each mark, by the passage of their cell.
    by_mark: BTreeMap<String, Vec<usize>>,
    rows: usize,
    first: usize,
    last: usize,
    /// The words over the table and its columns.
    over: String,
    tongue: Tongue,
}

/// Finds numbers of rows with a mark that the table does not have.
pub(super) fn find(reading: &Reading<'_>, found: &mut Vec<Finding>) {
    for table in &reading.tables {
        let width = table.rows.iter().map(Vec::len).max().unwrap_or(0);
        for marks in (1..width).filter_map(|column| marks(reading, table, column)) {
            let near = marks.first.saturating_sub(FAR)..marks.last.saturating_add(FAR).min(reading.passages.len());
            for index in near {
                let Some(passage) = reading.passage(index).filter(|passage| is_text(passage, marks.tongue)) else {
                    continue;
                };
                let counts = reading.counts_of(index).iter();
                found.extend(counts.filter_map(|count| judge(reading, passage, &marks, count)));
            }
        }
    }
}

fn is_text(passage: &Passage, tongue: Tongue) -> bool {
    passage.tongue == tongue && matches!(passage.kind, BlockKind::Paragraph | BlockKind::Item { .. })
}

/// The marks of a column: short words without figures, some of them more than once.
fn marks(reading: &Reading<'_>, table: &Table, column: usize) -> Option<Marks> {
    let head = table.rows.first()?;
    let mut by_mark: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    let mut rows = 0;
    for (at, row) in table.rows.iter().enumerate().skip(1) {
        if crate::rules::closes(table, at) {
            continue;
        }
        rows += 1;
        let Some(cell) = row.get(column).and_then(Option::as_ref).filter(|cell| cell.figure.is_none()) else {
            continue;
        };
        let words = cell.words.trim().to_lowercase();
        let plain = !words.is_empty()
            && words.chars().count() <= LONGEST
            && words.chars().any(char::is_alphabetic)
            && !words.contains(|letter: char| letter.is_ascii_digit() || matches!(letter, ',' | '、' | '，'));
        if plain {
            by_mark.entry(words).or_default().push(cell.passage);
        }
    }
    let marked: usize = by_mark.values().map(Vec::len).sum();
    let first = head.iter().flatten().next()?.passage;
    let passage = reading.passage(first)?;
    let told = rows >= ROWS && marked == rows && by_mark.len() >= 2 && by_mark.len() * 2 <= rows + 1;
    let heads = head.iter().flatten().map(|cell| cell.words.as_str()).collect::<Vec<_>>().join(" ");
    let over = format!("{} {heads}", crate::table::caption(table, &reading.passages)).to_lowercase();
    let last = table.rows.iter().flatten().flatten().map(|cell| cell.passage).max()?;
    told.then_some(Marks { by_mark, rows, first, last, over, tongue: passage.tongue })
}

/// The mark of which the words behind a number speak; the longest where one holds another.
fn mark_of<'a>(marks: &'a Marks, said: &str) -> Option<(&'a String, usize)> {
    let held = marks.by_mark.keys().filter(|mark| contains(said, mark, marks.tongue));
    held.filter_map(|mark| Some((mark, said.find(mark.as_str())?))).max_by_key(|(mark, _)| mark.len())
}

fn judge(reading: &Reading<'_>, passage: &Passage, marks: &Marks, count: &Count) -> Option<Finding> {
    let cues = &count.cues;
    let part = cues.of_these || cues.remaining || cues.further || cues.left_out || cues.is_whole || cues.not_yet;
    if part || count.bound != Bound::Exact || count.currency.is_some() || count.head.is_time {
        return None;
    }
    let rows = Amount::whole(i64::try_from(marks.rows).ok()?);
    let counts = reading.counts_of(count.passage);
    let whole = count.whole.and_then(|whole| counts.get(whole)).map_or(rows, |whole| whole.value);
    let next = counts
        .iter()
        .filter(|next| {
            next.range.start > count.range.end
                && Some(&next.range) != count.whole.and_then(|at| counts.get(at)).map(|at| &at.range)
        })
        .map(|next| next.range.start)
        .min()
        .unwrap_or(count.sentence.end);
    let said = passage.flow.at(count.range.end..next.min(count.sentence.end).max(count.range.end)).to_lowercase();
    let said = until_next_clause(&said);
    let (mark, at) = mark_of(marks, said)?;
    let before = said.get(..at).unwrap_or_default();
    let denied = lexicon::of(passage.tongue).negation.iter().any(|word| contains(before, word, passage.tongue));
    let noun = match passage.tongue {
        Tongue::English => words_of(before)
            .chain(words_of(&count.head.noun))
            .any(|(_, word)| word.len() > 3 && words_of(&marks.over).any(|(_, over)| stem(over) == stem(word))),
        Tongue::Chinese => count.head.noun.chars().count() >= 2 && marks.over.contains(count.head.noun.as_str()),
    };
    let first = !counts.iter().any(|other| other.sentence == count.sentence && other.range.end <= count.range.start);
    let bare = count.head.is_elided && first && count.passage.abs_diff(marks.last) <= 2;
    let borne = marks.by_mark.get(mark)?;
    let listed = Amount::whole(i64::try_from(borne.len()).ok()?);
    let off = (listed.0 - count.value.0).abs();
    if denied || whole != rows || !(noun || bare) || off == 0 || off > Amount::whole(OFF).0 {
        return None;
    }
    let cells =
        borne.iter().take(8).filter_map(|cell| reading.spot_at(*cell, &(0..reading.passage(*cell)?.text().len())));
    let spots = reading.spot(count).into_iter().chain(cells).collect();
    let details = [("count", amount(count.value)), ("listed", number(borne.len()))];
    Some(finding("count-and-list", Confidence::Probable, spots, details).case("items"))
}
