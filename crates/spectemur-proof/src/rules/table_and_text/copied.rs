//! The total of a table that the text gives with one digit wrong: "1,307,940" for "1,007,940".
//!
//! The longer the figure, the less chance brings another so near it, and the less must be said of both in common. It must
//! not judge a figure that the table gives too, nor one that stands in other places as it is.

use std::collections::{BTreeMap, BTreeSet};

use crate::count::Count;
use crate::finding::{Confidence, Finding};
use crate::grid::Grid;
use crate::matter::Matter;
use crate::number::Amount;
use crate::reading::Reading;
use crate::rules::slips::keys;
use crate::rules::{amount, finding};
use crate::scan::Bound;
use crate::table::Figure;

/// A figure has so many digits at least that are not noughts at its end.
const DIGITS: usize = 3;
/// Figures that are alike but for one digit stand in more places than this only where they are of many things.
const MOST: usize = 12;
/// What words must weigh that are said of both, by the digits of the figures.
const WORDS: [f64; 4] = [5.0, 2.5, 1.0, 0.0];

type Place = (usize, usize);

/// Finds figures of the text that are a total with one digit wrong.
pub(super) fn find(reading: &Reading<'_>, found: &mut Vec<Finding>) {
    let mut said: BTreeMap<String, Vec<Place>> = BTreeMap::new();
    for place in reading.matters.keys().copied() {
        let Some(count) = reading.claim(place).filter(|count| can_be(reading, count)) else { continue };
        for key in keys(count.value) {
            said.entry(key).or_default().push(place);
        }
    }
    let mut seen = BTreeSet::new();
    for grid in &reading.grids {
        let totals = grid.rows.iter().filter(|row| row.is_total);
        let cells = totals.flat_map(|row| row.figures.iter().map(move |(at, figure)| (row.cells.get(at), figure)));
        for (cell, figure) in cells.filter(|(_, figure)| !figure.is_percent && digits(figure.value) >= DIGITS) {
            let Some(cell) = cell else { continue };
            for scale in BTreeSet::from([1, grid.scale]) {
                let value = Amount(figure.value.0.saturating_mul(scale));
                let near = keys(value).into_iter().filter_map(|key| said.get(&key));
                let places = near.filter(|places| places.len() <= MOST).flatten();
                for place in places {
                    if seen.insert((*place, *cell)) {
                        found.extend(judge(reading, grid, (*cell, figure, value), *place));
                    }
                }
            }
        }
    }
}

/// Whether a figure of the text can be a total.
fn can_be(reading: &Reading<'_>, count: &Count) -> bool {
    let cues = &count.cues;
    let text = reading.is_in_prose(count);
    let other = cues.remaining || cues.further || cues.wished || cues.disputed || cues.of_these;
    let share = count.currency.as_deref() == Some(crate::count::PERCENT);
    text && !other && !share && !count.head.is_time && count.bound == Bound::Exact && digits(count.value) >= DIGITS
}

/// The digits of a figure without the noughts at its end.
fn digits(value: Amount) -> usize {
    let figure: String = value.to_string().chars().filter(char::is_ascii_digit).collect();
    figure.trim_matches('0').len()
}

fn judge(
    reading: &Reading<'_>,
    grid: &Grid,
    (cell, figure, value): (usize, &Figure, Amount),
    place: Place,
) -> Option<Finding> {
    let (count, matter) = (reading.claim(place)?, reading.claimed(place)?);
    let at = reading.counts_of(cell).iter().position(|known| known.range.start == figure.range.start)?;
    let theirs = reading.claimed((cell, at))?;
    // Whoever gives both tells them apart; what stands elsewhere as it is was not copied wrongly.
    let given = grid
        .rows
        .iter()
        .flat_map(|row| row.figures.values())
        .any(|figure| figure.value == count.value || figure.value.0.saturating_mul(grid.scale) == count.value.0);
    let beside =
        reading.counts_of(count.passage).iter().any(|known| known.value == value || known.value == figure.value);
    let again = reading.valued(count.value..=count.value).count() > 1;
    let years = matter.years_said();
    let dated = theirs.years_said();
    let apart = !years.is_empty() && !dated.is_empty() && years.is_disjoint(dated);
    let narrow = matter.is_narrow() || matter.is_past() && !theirs.is_past();
    let length = digits(count.value).max(digits(figure.value));
    let least = WORDS.get(length - DIGITS.min(length)).copied().unwrap_or(0.0);
    if count.value == value || given || beside || again || apart || narrow || common(reading, matter, theirs) < least {
        return None;
    }
    let spots = reading.spot(count).into_iter().chain(reading.spot_at(cell, &figure.range)).collect();
    let details = [("one", amount(count.value)), ("other", amount(value))];
    Some(finding("said-twice", Confidence::Probable, spots, details))
}

/// What the words weigh that are said of both, whatever is said around them or over their table.
fn common(reading: &Reading<'_>, mine: &Matter, theirs: &Matter) -> f64 {
    let said = |matter: &Matter| -> BTreeSet<u32> {
        matter.words.iter().chain(matter.around()).chain(&matter.heading).copied().collect()
    };
    let (mine, theirs) = (said(mine), said(theirs));
    let strong = mine.intersection(&theirs).filter(|word| !reading.vocabulary.is_weak(**word));
    strong.map(|word| reading.vocabulary.weight_of(*word)).sum()
}
