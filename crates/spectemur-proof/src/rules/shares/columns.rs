//! Shares of one whole that should give it, and columns of shares beside the figures that they are shares of.

use super::ratio;
use super::share::is_share;
use crate::count::{Count, last_letters};
use crate::finding::{Confidence, Detail, Finding};
use crate::lexicon;
use crate::number::Amount;
use crate::passage::Passage;
use crate::reading::Reading;
use crate::rules::{finding, sums};
use crate::scan::Bound;
use crate::table::{Figure, Table};

/// A row whose share is wrong, and the cells that it should follow from.
type Wrong = (usize, Vec<(usize, usize)>);

/// Finds shares that do not give a hundred, and shares in tables that their figures do not give.
pub(super) fn find(reading: &Reading<'_>, found: &mut Vec<Finding>) {
    for (index, counts) in reading.counts.iter().enumerate() {
        let Some(passage) = reading.passage(index) else { continue };
        for sentence in &passage.sentences {
            let shares: Vec<&Count> =
                counts.iter().filter(|count| count.sentence == *sentence && is_share(count)).collect();
            found.extend(hundred(reading, passage, &shares));
        }
    }
    for table in &reading.tables {
        columns(reading, table, found);
    }
}

/// "45 per cent did, 30 per cent did in part and the remaining 20 per cent did not".
fn hundred(reading: &Reading<'_>, passage: &Passage, shares: &[&Count]) -> Option<Finding> {
    let last = shares.last()?;
    let rest = last.cues.remaining || last.cues.not_yet && shares.len() > 2;
    let exact = shares
        .iter()
        .all(|share| share.bound == Bound::Exact && share.value > Amount(0) && share.value < Amount::whole(100));
    let sum = sums::sum(shares);
    let slack = i64::try_from(shares.len()).ok()? * 600;
    let off = (sum.0 - 100_000).abs();
    let parallel = shares.len() >= 3 && off <= 12_000 || rest && shares.len() >= 2 && off <= 40_000;
    let words = passage.flow.at(last.sentence.clone()).to_lowercase();
    let moves = &lexicon::of(passage.tongue).weighing.moves;
    let grows = moves.iter().any(|word| words.contains(word.as_str())) && !rest;
    if !exact || !parallel || off <= slack || grows || nested(passage, shares) {
        return None;
    }
    let values: Vec<Amount> = shares.iter().map(|share| share.value).collect();
    if sums::some_give(&values, Amount::whole(100)) {
        return None;
    }
    let names = shares.iter().map(|share| passage.flow.at(share.range.clone()).to_owned()).collect();
    let spots = reading.spots(shares.iter().copied());
    Some(
        finding(
            "share-and-ratio",
            Confidence::Probable,
            spots,
            [("shares", Detail::Names(names)), ("sum", Detail::Text(sum.to_string()))],
        )
        .case("hundred"),
    )
}

/// Whether one of the shares is of another, or of something else than the first.
fn nested(passage: &Passage, shares: &[&Count]) -> bool {
    shares.iter().skip(1).any(|share| {
        let near = last_letters(&passage.flow.at(share.sentence.start..share.range.start).to_lowercase(), 24);
        lexicon::of(passage.tongue).weighing.within.iter().any(|word| near.contains(word.as_str()))
    })
}

/// Columns of shares of which most are given by two other columns, and some are not.
fn columns(reading: &Reading<'_>, table: &Table, found: &mut Vec<Finding>) {
    let width = table.rows.iter().map(Vec::len).max().unwrap_or(0);
    let cell =
        |row: usize, column: usize| -> Option<&Figure> { table.rows.get(row)?.get(column)?.as_ref()?.figure.as_ref() };
    let is_share = |column: usize| {
        (0..table.rows.len()).filter_map(|row| cell(row, column)).all(|figure| figure.is_percent)
            && (0..table.rows.len()).any(|row| cell(row, column).is_some())
            || head_is_share(table, column)
    };
    let shares: Vec<usize> = (0..width.min(16)).filter(|column| is_share(*column)).collect();
    let plain: Vec<usize> = (0..width.min(16)).filter(|column| !shares.contains(column)).collect();
    let total = |column: usize| {
        (0..table.rows.len())
            .rev()
            .find(|row| crate::rules::names_total(first_words(table, *row)))
            .and_then(|row| cell(row, column))
    };
    for share in shares {
        let mut best: Option<(usize, Vec<Wrong>)> = None;
        for part in &plain {
            for whole in plain.iter().map(|column| Some(*column)).chain([None]).filter(|whole| *whole != Some(*part)) {
                let mut right = 0;
                let mut wrong = Vec::new();
                for row in 0..table.rows.len() {
                    let (Some(value), Some(top)) = (cell(row, share), cell(row, *part)) else { continue };
                    let bottom = match whole {
                        Some(column) => cell(row, column),
                        None => total(*part),
                    };
                    let Some(bottom) = bottom.filter(|bottom| bottom.value.0 > 0) else { continue };
                    let given = ratio(top.value, bottom.value);
                    let slack = if value.decimals == 0 { 1000 } else { 110 };
                    if (given - value.value.0).abs() <= slack {
                        right += 1;
                    } else {
                        let below = (0..table.rows.len()).rev().find(|row| crate::rules::closes(table, *row));
                        let whole = whole.map(|column| (row, column)).or(below.map(|below| (below, *part)));
                        wrong.push((row, std::iter::once((row, *part)).chain(whole).collect()));
                    }
                }
                if right >= 2
                    && right > wrong.len() * 2 - usize::from(!wrong.is_empty())
                    && best.as_ref().is_none_or(|(known, _)| right > *known)
                {
                    best = Some((right, wrong));
                }
            }
        }
        for (row, places) in best.map(|(_, wrong)| wrong).unwrap_or_default() {
            let spots: Vec<_> = std::iter::once((row, share))
                .chain(places)
                .filter_map(|(row, column)| crate::rules::total_and_sum::spot(reading, table, (row, column)))
                .collect();
            let printed = cell(row, share).map_or_else(String::new, |figure| figure.value.to_string());
            found.push(
                finding("share-and-ratio", Confidence::Probable, spots, [("share", Detail::Text(printed))])
                    .case("column"),
            );
        }
    }
}

fn first_words(table: &Table, row: usize) -> &str {
    let cells = table.rows.get(row).map_or(&[][..], Vec::as_slice);
    cells
        .iter()
        .flatten()
        .find(|cell| cell.figure.is_none() && !cell.words.is_empty())
        .map_or("", |cell| cell.words.as_str())
}

fn head_is_share(table: &Table, column: usize) -> bool {
    let head = table.rows.first().and_then(|head| head.get(column)?.as_ref()).filter(|cell| cell.figure.is_none());
    head.is_some_and(|cell| {
        let words = cell.words.to_lowercase();
        let mut heads = lexicon::both().into_iter().flat_map(|lexicon| &lexicon.weighing.share_heads);
        words.contains('%') || heads.any(|word| words.contains(word.as_str()))
    })
}
