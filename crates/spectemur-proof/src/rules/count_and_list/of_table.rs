//! "The seven States listed in table 1", where that table has six: a number and the rows of the table that it points to.
//!
//! It must not judge a number of which the words do not say that it is that of the table.

use std::collections::BTreeMap;

use crate::count::{Count, words_of};
use crate::document::BlockKind;
use crate::finding::{Confidence, Finding};
use crate::flow::Tongue;
use crate::grid::{Grid, Row};
use crate::lexicon;
use crate::matter::stem;
use crate::passage::Passage;
use crate::reading::Reading;
use crate::rules::{amount, finding, number};
use crate::scan::{Bound, Sense, Token};

/// A table stands within so many passages of its number.
const OVER: usize = 2;
/// So many tables before a number are looked at.
const NEAREST: usize = 6;
/// A number is off by no more than this.
const OFF: usize = 3;
/// So many words stand between a number and its table at most.
const WORDS: usize = 7;
/// The label of a table begins its title, behind a few marks at most.
const TITLE: usize = 6;
/// The same in Chinese letters.
const LETTERS: usize = 14;

/// The tables of the document in order, and by the numbers over them.
struct Tables<'a> {
    /// Each with the passage of its first cell.
    all: Vec<(usize, &'a Grid)>,
    by_number: BTreeMap<i64, Vec<&'a Grid>>,
}

/// Finds numbers of rows that the table does not have.
pub(super) fn find(reading: &Reading<'_>, found: &mut Vec<Finding>) {
    let tables = Tables::of(reading);
    if tables.all.is_empty() {
        return;
    }
    for (index, tokens) in reading.tokens.iter().enumerate() {
        let Some(passage) = reading.passage(index).filter(|passage| !matches!(passage.kind, BlockKind::Cell { .. }))
        else {
            continue;
        };
        let above = reading.counts_of(index).iter().filter(|count| can_be(count) && points_up(passage, count));
        found.extend(above.filter_map(|count| judge(reading, tables.above(reading, count)?, count)));
        for token in tokens {
            let Some(grid) = number_of(token).and_then(|number| tables.numbered(number)) else { continue };
            let counts = reading.counts_of(index).iter().filter(|count| can_be(count));
            found.extend(
                counts.filter(|count| points(passage, count, token)).find_map(|count| judge(reading, grid, count)),
            );
        }
    }
}

/// The number of the one table that is named.
fn number_of(token: &Token) -> Option<i64> {
    match &token.sense {
        Sense::Label { kind, numbers, .. } if kind == "table" => match numbers.as_slice() {
            [only] => Some(*only),
            _ => None,
        },
        _ => None,
    }
}

impl<'a> Tables<'a> {
    fn of(reading: &'a Reading<'_>) -> Self {
        let first = |grid: &Grid| grid.rows.iter().flat_map(|row| row.cells.values()).min().copied();
        let mut all: Vec<(usize, &Grid)> = reading.grids.iter().filter_map(|grid| Some((first(grid)?, grid))).collect();
        all.sort_by_key(|(first, _)| *first);
        let mut by_number: BTreeMap<i64, Vec<&Grid>> = BTreeMap::new();
        for (first, grid) in &all {
            if let Some(number) = number_over(reading, *first) {
                by_number.entry(number).or_default().push(grid);
            }
        }
        Self { all, by_number }
    }

    /// The table of a number, where it stands over no other.
    fn numbered(&self, number: i64) -> Option<&'a Grid> {
        match self.by_number.get(&number)?.as_slice() {
            [only] => Some(*only),
            _ => None,
        }
    }

    /// The nearest table above whose rows are what is counted.
    fn above(&self, reading: &Reading<'_>, count: &Count) -> Option<&'a Grid> {
        let before = self.all.partition_point(|(first, _)| *first < count.passage);
        let mut near = self.all.get(..before)?.iter().rev().take(NEAREST);
        let (first, grid) = near.find(|(_, grid)| rows(reading, grid, count).is_some())?;
        // Names of just so many States in the text are those that are meant.
        let named = reading.lists.get(*first..=count.passage).into_iter().flatten().flatten();
        let mut same = named.filter(|list| i64::try_from(list.items.len()).ok() == count.value.as_whole());
        (!count.head.is_states || same.next().is_none()).then_some(*grid)
    }
}

/// The number of the title right over the first cell of a table.
fn number_over(reading: &Reading<'_>, first: usize) -> Option<i64> {
    let mut before = reading.passages.get(..first).unwrap_or_default().iter();
    let first = before.rposition(|passage| !matches!(passage.kind, BlockKind::Cell { .. })).map_or(0, |at| at + 1);
    (first.saturating_sub(OVER)..first).rev().find_map(|at| {
        let token = reading.tokens_of(at).first().filter(|token| token.range.start <= TITLE)?;
        number_of(token)
    })
}

/// Whether the words behind or before the number say that those counted stand above.
fn points_up(passage: &Passage, count: &Count) -> bool {
    let words = &lexicon::of(passage.tongue).picking.above;
    let (behind, before) = (
        passage.flow.at(count.range.end..count.sentence.end).to_lowercase(),
        passage.flow.at(count.sentence.start..count.range.start).to_lowercase(),
    );
    count.whole.is_none()
        && match passage.tongue {
            Tongue::English => words.iter().any(|word| {
                let at = behind.find(word.as_str());
                at.is_some_and(|at| {
                    behind.get(..at).is_some_and(|gap| words_of(gap).count() <= 3 && !gap.contains([',', ';']))
                })
            }),
            Tongue::Chinese => words.iter().any(|word| before.trim_end_matches('的').ends_with(word.as_str())),
        }
}

fn can_be(count: &Count) -> bool {
    let cues = &count.cues;
    let whole = count.value.as_whole().is_some_and(|value| (3..=60).contains(&value));
    let part = cues.of_these || cues.remaining || cues.further || cues.only || cues.left_out;
    whole && !part && count.bound == Bound::Exact && count.currency.is_none() && !count.head.is_time
}

/// Whether the words between the number and the table say that it holds those counted.
fn points(passage: &Passage, count: &Count, token: &Token) -> bool {
    let known = &lexicon::of(passage.tongue).picking;
    let english = passage.tongue == Tongue::English;
    let near = |said: &str| {
        let short = if english { words_of(said).count() <= WORDS } else { said.chars().count() <= LETTERS };
        short && !said.contains([',', '，', ';', '。', '('])
    };
    // "Six of the States in table 1" are some of them; a whole is all of them.
    if count.whole.is_some() || !count.sentence.contains(&token.range.start) {
        return false;
    }
    if count.range.end <= token.range.start {
        let said = passage.flow.at(count.range.end..token.range.start).to_lowercase();
        let end = said.trim_end().trim_end_matches(" in").trim_end();
        let some = said.trim_start().starts_with("of ");
        near(&said)
            && !some
            && known.listed.iter().any(|word| end.ends_with(word.as_str()) || said.trim_end().ends_with(word.as_str()))
    } else {
        let said = passage.flow.at(token.range.end.min(count.range.start)..count.range.start).to_lowercase();
        let end = said.trim().trim_end_matches("的").trim_end_matches(" the");
        // "The six States named in table 1": in Chinese the words that say so stand before the table.
        let before = passage.flow.at(count.sentence.start..token.range.start);
        let named = end.is_empty() && known.listed.iter().any(|word| before.ends_with(word.as_str()));
        let lists = |word: &String| end.ends_with(word.as_str()) || !english && end.starts_with(word.as_str());
        near(&said) && (named || known.lists.iter().any(lists))
    }
}

/// The rows that the number can be that of: those of States, or those of what the head of the rows or the table names.
fn rows(reading: &Reading<'_>, grid: &Grid, count: &Count) -> Option<usize> {
    let figured = grid.rows.iter().any(|row| !row.figures.is_empty());
    let is_row = |(at, row): &(usize, &Row)| {
        !row.is_total && (!row.figures.is_empty() || row.state.is_some() || !figured && *at > 0)
    };
    let plain: Vec<&Row> = grid.rows.iter().enumerate().filter(is_row).map(|(_, row)| row).collect();
    let states = plain.iter().filter(|row| row.state.is_some()).count();
    if count.head.is_states {
        return (states * 3 >= plain.len() * 2).then_some(plain.len());
    }
    let head = grid.rows.first().and_then(|row| row.cells.values().min()).and_then(|first| reading.passage(*first))?;
    let noun = count.head.noun.as_str();
    let named = match head.tongue {
        Tongue::English => {
            words_of(&grid.over).chain(words_of(&head.text().to_lowercase())).any(|(_, word)| stem(word) == noun)
        }
        Tongue::Chinese => head.text().contains(noun) || grid.over.contains(noun),
    };
    let rows = grid.rows.iter().filter(|row| !row.is_total).count();
    (named && !noun.is_empty() && plain.len() + 1 >= rows).then_some(plain.len())
}

fn judge(reading: &Reading<'_>, grid: &Grid, count: &Count) -> Option<Finding> {
    let rows = rows(reading, grid, count)?;
    let said = usize::try_from(count.value.as_whole()?).ok()?;
    if rows == said || rows.abs_diff(said) > OFF || rows < 3 {
        return None;
    }
    let row = grid.rows.iter().rfind(|row| !row.is_total)?;
    let last = row.cells.values().min().copied()?;
    let spots = reading.spot(count).into_iter().chain(reading.spot_at(last, &(0..reading.passage(last)?.text().len())));
    let details = [("count", amount(count.value)), ("listed", number(rows))];
    Some(finding("count-and-list", Confidence::Probable, spots.collect(), details).case("items"))
}
