//! One thing that is said to be first or last in two columns of a table: "the province with the largest area is also the one
//! with the fewest devices".
//!
//! It must not judge columns that the words do not tell apart.

use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;

use super::{Claim, Kind, claims};
use crate::count::contains;
use crate::finding::{Confidence, Detail, Finding};
use crate::lexicon;
use crate::passage::Passage;
use crate::reading::Reading;
use crate::rules::denial::denies;
use crate::rules::series::{Layout, Words, layouts};
use crate::rules::{amount, finding};
use crate::scan::pattern;

/// A table is spoken of no further from it than so many passages.
const REACH: usize = 12;

/// A place with the words that tell of what it is.
type Half = (Claim, Range<usize>);

/// The row that comes first or last in a column, by its place among the rows.
struct Held {
    row: usize,
    column: usize,
}

/// Finds sentences that give one row two places of which it has only one.
pub(super) fn find(reading: &Reading<'_>, found: &mut Vec<Finding>) {
    let known = layouts(reading);
    if known.is_empty() {
        return;
    }
    for (index, passage) in reading.prose() {
        for sentence in &passage.sentences {
            let Some((one, other)) = halves(passage, sentence) else { continue };
            let near = known.iter().filter(|layout| layout.tongue == passage.tongue && is_near(layout, index));
            let told = near.filter_map(|layout| judge(reading, (index, passage), layout, (&one, &other)));
            found.extend(told.take(1));
        }
    }
}

fn is_near(layout: &Layout<'_>, index: usize) -> bool {
    let mut cells = layout.rows.iter().flat_map(|row| &row.figures).map(|(_, cell, _)| cell.passage);
    cells.any(|cell| cell.abs_diff(index) <= REACH)
}

/// "The most devices": so many of something that is counted.
fn most_of(passage: &Passage, sentence: &Range<usize>) -> Vec<Claim> {
    static MOST: LazyLock<Regex> = LazyLock::new(|| pattern(r"\bthe most [a-z]+[a-tv-z]s\b"));
    let hits = MOST.find_iter(passage.flow.at(sentence.clone()));
    let range = |hit: regex::Match<'_>| sentence.start + hit.start()..sentence.start + hit.start() + "the most".len();
    hits.map(|hit| Claim { range: range(hit), kind: Kind::Figure, sign: 1, order: 1 }).collect()
}

/// The two places that a sentence gives, each with its half of the words.
fn halves(passage: &Passage, sentence: &Range<usize>) -> Option<(Half, Half)> {
    let mut all = claims(passage, sentence);
    all.extend(most_of(passage, sentence));
    all.sort_by_key(|claim| claim.range.start);
    let mut all: Vec<Claim> = all.into_iter().filter(|claim| claim.kind == Kind::Figure && claim.order == 1).collect();
    let (other, one) = (all.pop()?, all.pop()?);
    let between = passage.flow.at(one.range.end..other.range.start.max(one.range.end)).to_lowercase();
    let words = &lexicon::of(passage.tongue).placing.both;
    let cut = words
        .iter()
        .filter(|word| contains(&between, word, passage.tongue))
        .find_map(|word| between.find(word.as_str()))?;
    let whole = passage.flow.at(sentence.clone()).to_lowercase();
    let cut = one.range.end + cut;
    let end = crate::sentences::end_of_clause(passage, other.range.end, sentence.end, 1);
    let plain = all.is_empty() && !denies(&whole, passage.tongue) && whole.len() == sentence.len();
    plain.then_some(((one, sentence.start..cut), (other, cut..end)))
}

fn judge(
    reading: &Reading<'_>,
    (index, passage): (usize, &Passage),
    layout: &Layout<'_>,
    (one, other): (&Half, &Half),
) -> Option<Finding> {
    let place = |(claim, half): &Half| {
        let said = Words::of(passage.flow.at(half.clone()), passage.tongue);
        held(layout, column(layout, &said)?, claim.sign)
    };
    let (mine, theirs) = (place(one)?, place(other)?);
    if mine.column == theirs.column || mine.row == theirs.row {
        return None;
    }
    let figure = |row: usize, column: usize| {
        let figures = &layout.rows.get(row)?.figures;
        figures.iter().find(|(at, _, _)| *at == column).map(|(_, cell, figure)| (cell, figure))
    };
    let (own, first) = (figure(mine.row, theirs.column)?, figure(theirs.row, theirs.column)?);
    if own.1.value == first.1.value {
        return None;
    }
    let name = |row: usize| layout.rows.get(row).map_or_else(String::new, |row| row.name.clone());
    let cells = [own, first].into_iter().filter_map(|(cell, figure)| reading.spot_at(cell.passage, &figure.range));
    let spots = reading.spot_at(index, &other.0.range).into_iter().chain(cells).collect();
    let details = [
        ("named", Detail::Text(name(mine.row))),
        ("one", amount(own.1.value)),
        ("other", amount(first.1.value)),
        ("first", Detail::Text(name(theirs.row))),
    ];
    Some(finding("said-twice", Confidence::Probable, spots, details).case("rank"))
}

/// The one column whose head the words name best.
fn column(layout: &Layout<'_>, said: &Words) -> Option<usize> {
    let figured = |at: &usize| layout.rows.iter().any(|row| row.figures.iter().any(|(column, _, _)| column == at));
    let mut scores: Vec<(f64, usize)> = (0..layout.heads.len())
        .filter(figured)
        .map(|at| (Words::of(layout.head(at), layout.tongue).cover(said), at))
        .filter(|(score, _)| *score > 0.0)
        .collect();
    scores.sort_by(|one, other| other.0.total_cmp(&one.0));
    let (best, at) = *scores.first()?;
    scores.get(1).is_none_or(|(next, _)| *next < best).then_some(at)
}

/// The one row that is first or last in a column.
fn held(layout: &Layout<'_>, column: usize, sign: i64) -> Option<Held> {
    let rows = layout.rows.iter().enumerate().filter(|(_, row)| !row.is_total);
    let mut figures: Vec<(i64, usize)> = rows
        .filter_map(|(at, row)| {
            let figure = row.figures.iter().find(|(place, _, _)| *place == column)?;
            Some((figure.2.value.0 * sign, at))
        })
        .collect();
    figures.sort_by_key(|(value, _)| std::cmp::Reverse(*value));
    let [(first, row), (second, _), _, ..] = figures.as_slice() else { return None };
    (first > second).then_some(Held { row: *row, column })
}
