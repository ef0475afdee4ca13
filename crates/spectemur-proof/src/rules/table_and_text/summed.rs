//! "The seven vacant posts", where the column of vacant posts adds up to six: a number of all that a table without a total
//! gives in one of its columns.
//!
//! It must not judge a number that a cell gives, nor one of a row, nor one of some of those in the table.

use std::collections::BTreeSet;

use crate::count::{Count, PERCENT, contains, words_of};
use crate::finding::{Confidence, Detail, Finding};
use crate::flow::Tongue;
use crate::grid::{Column, Grid};
use crate::lexicon;
use crate::matter::stem;
use crate::number::Amount;
use crate::passage::Passage;
use crate::reading::Reading;
use crate::rules::slips::keys;
use crate::rules::{amount, finding};
use crate::scan::Bound;
use crate::sentences::clause_about;

/// So many passages lie between a table and a number of it.
const REACH: usize = 3;
/// Fewer rows than this are not added up, and more are a register.
const ROWS: std::ops::RangeInclusive<usize> = 3..=60;

/// Finds numbers of all in a column that its cells do not make.
pub(super) fn find(reading: &Reading<'_>, found: &mut Vec<Finding>) {
    for grid in &reading.grids {
        let cells = || grid.rows.iter().flat_map(|row| row.cells.values().copied());
        let (Some(first), Some(last)) = (cells().min(), cells().max()) else { continue };
        let figured = grid.rows.iter().filter(|row| !row.figures.is_empty()).count();
        if grid.rows.iter().any(|row| row.is_total) || !ROWS.contains(&figured) {
            continue;
        }
        let near = first.saturating_sub(REACH)..first;
        for index in near.chain(last + 1..(last + 1 + REACH).min(reading.passages.len())) {
            let Some(passage) = reading.passage(index).filter(|passage| passage.is_prose()) else { continue };
            found.extend(reading.counts_of(index).iter().filter_map(|count| judge(reading, grid, passage, count)));
        }
    }
}

/// The figures of a column, where it counts things and gives neither shares nor years.
fn figures(grid: &Grid, column: &Column) -> Vec<Amount> {
    let figures = || grid.rows.iter().filter_map(|row| row.figures.get(&column.at));
    let plain = figures().all(|figure| !figure.is_percent && figure.value >= Amount(0));
    if column.is_ordinal || column.is_total || !plain {
        Vec::new()
    } else {
        figures().map(|figure| figure.value).collect()
    }
}

fn can_be(count: &Count) -> bool {
    let cues = &count.cues;
    let part = cues.of_these || cues.remaining || cues.further || cues.only || cues.left_out || cues.wished;
    let share = count.currency.as_deref() == Some(PERCENT);
    !part
        && !share
        && count.bound == Bound::Exact
        && !count.head.is_time
        && count.value >= Amount::whole(3)
        && count.whole.is_none()
}

fn judge(reading: &Reading<'_>, grid: &Grid, passage: &Passage, count: &Count) -> Option<Finding> {
    if !can_be(count) || !is_of_all(passage, count) || names_row(reading, grid, passage, count) {
        return None;
    }
    let scaled =
        |value: Amount| if count.currency.is_some() { Amount(value.0.saturating_mul(grid.scale)) } else { value };
    let columns: Vec<(&Column, Vec<Amount>)> =
        grid.columns.iter().map(|column| (column, figures(grid, column))).collect();
    let sum = |figures: &[Amount]| Amount(figures.iter().map(|value| scaled(*value).0).sum());
    // What a cell gives, or all columns of a row or some of them make, is the number of that.
    let held = columns.iter().any(|(_, figures)| {
        let all = sum(figures);
        all == count.value
            || figures.iter().any(|value| scaled(*value) == count.value || all.0 - scaled(*value).0 == count.value.0)
    });
    let rows = Amount::whole(i64::try_from(grid.rows.len()).ok()?);
    let sums: BTreeSet<i64> = columns.iter().map(|(_, figures)| sum(figures).0).collect();
    let pairs =
        sums.iter().any(|one| sums.iter().any(|other| one + other == count.value.0 || one - other == count.value.0));
    if held || pairs || count.value == rows {
        return None;
    }
    let near = |all: Amount| {
        let off = (all.0 - count.value.0).abs();
        let slip = keys(all).iter().any(|key| keys(count.value).contains(key));
        off <= Amount::whole(2).0.min(all.0 / 3) || off * 10 <= all.0 || slip && off * 3 <= all.0
    };
    let (column, figures) = columns.iter().find(|(column, figures)| {
        figures.len() >= *ROWS.start() && near(sum(figures)) && is_of_column(reading, grid, column, passage, count)
    })?;
    let cells = grid
        .rows
        .iter()
        .take(12)
        .filter_map(|row| reading.spot_at(*row.cells.get(&column.at)?, &row.figures.get(&column.at)?.range));
    let spots = reading.spot(count).into_iter().chain(cells).collect();
    let parts = figures.iter().map(ToString::to_string).collect();
    let details = [("total", amount(count.value)), ("sum", amount(sum(figures))), ("parts", Detail::Names(parts))];
    Some(finding("total-and-sum", Confidence::Probable, spots, details))
}

/// Whether the words are of all: "the seven", "in all", "合计".
fn is_of_all(passage: &Passage, count: &Count) -> bool {
    let lexicon = lexicon::of(passage.tongue);
    let clause = clause_about(passage, &count.sentence, &count.range, 0);
    let said = passage.flow.at(clause.start..count.phrase.end.max(clause.start)).to_lowercase();
    let before = passage.flow.at(count.sentence.start..count.range.start).to_lowercase();
    let after: String = passage.flow.at(count.phrase.end..count.sentence.end).to_lowercase().chars().take(24).collect();
    let total = lexicon.total.iter().chain(&lexicon.weighing.together);
    let mut total = total.filter(|word| word.chars().count() > 1 || word.as_str() == "共");
    let summed = total.any(|word| contains(&said, word, passage.tongue) || contains(&after, word, passage.tongue));
    let pointing = lexicon.taking.pointing.iter().any(|word| match passage.tongue {
        Tongue::English => before
            .trim_end()
            .rsplit_once(word.as_str())
            .is_some_and(|(lead, rest)| rest.is_empty() && !lead.ends_with(char::is_alphanumeric)),
        Tongue::Chinese => before.ends_with(word.as_str()),
    });
    summed || pointing
}

/// Whether the sentence names a row of the table.
fn names_row(reading: &Reading<'_>, grid: &Grid, passage: &Passage, count: &Count) -> bool {
    let clause = clause_about(passage, &count.sentence, &count.range, 0);
    let said = passage.flow.at(clause).to_lowercase();
    grid.rows.iter().any(|row| {
        let cell = row.cells.values().min().and_then(|cell| reading.passage(*cell));
        let name = cell.map(|cell| cell.text().trim().to_lowercase()).unwrap_or_default();
        name.chars().count() >= 2 && !row.figures.is_empty() && contains(&said, &name, passage.tongue)
    })
}

/// Whether what is counted is what the column or the table gives.
fn is_of_column(reading: &Reading<'_>, grid: &Grid, column: &Column, passage: &Passage, count: &Count) -> bool {
    let head = grid.rows.iter().find_map(|row| {
        let cell = row.cells.get(&column.at)?;
        row.figures.is_empty().then(|| reading.passage(*cell)).flatten()
    });
    let head = head.map(|head| head.text().to_lowercase()).unwrap_or_default();
    let noun = count.head.noun.as_str();
    let said = passage.flow.at(count.range.end..count.phrase.end.max(count.range.end)).to_lowercase();
    let only = grid.columns.iter().filter(|column| !column.is_ordinal).count() == 1;
    match passage.tongue {
        Tongue::English => {
            let over: BTreeSet<String> = words_of(&head).map(|(_, word)| stem(word)).collect();
            let all: BTreeSet<String> = words_of(&grid.over).map(|(_, word)| stem(word)).collect();
            let mut words = words_of(&said).map(|(_, word)| stem(word)).filter(|word| word.len() > 3);
            words.any(|word| over.contains(&word) || only && all.contains(&word))
        }
        Tongue::Chinese => {
            let long = noun.chars().count() >= 2;
            long && (head.contains(noun) || only && grid.over.contains(noun)) || count.currency.is_some() && only
        }
    }
}
