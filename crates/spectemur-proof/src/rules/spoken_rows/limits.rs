//! "Two of the States have less than 10 km2", "only one laboratory took more than 3 minutes", beside the column of those
//! figures: how many rows, or which, lie above or below a limit.
//!
//! The words must name the unit or the column. It must not judge limits of another time, nor of changes.

use super::answers::spots;
use super::{Named, Saying, Sheet};
use crate::count::{Count, contains};
use crate::finding::{Confidence, Detail, Finding};
use crate::lexicon;
use crate::number::Amount;
use crate::reading::Reading;
use crate::rules::series::Words;
use crate::rules::{amount, finding, number};
use crate::scan::Bound;
use crate::sentences::years_in;

/// On which side of the limit the rows lie.
#[derive(Clone, Copy)]
enum Side {
    Above,
    Below,
}

/// How many rows, or which, are said to lie beyond a limit and do not.
pub(super) fn judge(reading: &Reading<'_>, sheet: &Sheet<'_>, saying: &Saying<'_, '_>) -> Option<Finding> {
    let counts: Vec<&Count> =
        reading.counts_of(saying.index).iter().filter(|count| count.sentence == *saying.sentence).collect();
    let all = Amount::whole(i64::try_from(sheet.rows.len()).ok()?);
    let (number, limit) = match counts.as_slice() {
        [limit] => (None, *limit),
        [number, limit] if sheet.counts(reading, number) => (Some(*number), *limit),
        // "Three of the five countries".
        [number, whole, limit] if sheet.counts(reading, number) && whole.value == all => (Some(*number), *limit),
        _ => return None,
    };
    let side = side(saying, limit)?;
    if !years_in(reading, saying.index, saying.sentence).is_empty() {
        return None;
    }
    let unit = saying.passage.flow.at(limit.range.start..limit.phrase.end.max(limit.range.end));
    let unit = Words::of(unit, sheet.tongue);
    let figured = |at: &usize| {
        let figures = sheet.rows.iter().filter(|row| row.cell(*at).is_some_and(|cell| cell.figure.is_some()));
        let head = Words::of(sheet.head(*at), sheet.tongue);
        let named = head.is_told_by(&unit) || head.shared(&saying.words, &sheet.kind).next().is_some();
        figures.count() == sheet.rows.len() && named
    };
    let mut columns = sheet.columns().filter(figured);
    let column = columns.next().filter(|_| columns.next().is_none())?;
    let beyond = |row: &&Named<'_>| {
        let figure = row.cell(column).and_then(|cell| cell.figure.as_ref()).map_or(Amount(0), |figure| figure.value);
        match side {
            Side::Above => figure > limit.value,
            Side::Below => figure < limit.value,
        }
    };
    let at_it = |row: &Named<'_>| {
        row.cell(column).and_then(|cell| cell.figure.as_ref()).is_some_and(|figure| figure.value == limit.value)
    };
    if sheet.rows.iter().any(at_it) {
        return None;
    }
    let rows: Vec<&Named<'_>> = sheet.rows.iter().filter(beyond).collect();
    match number {
        Some(count) => by_number(reading, saying, count, column, &rows),
        None => by_name(reading, saying, column, &rows),
    }
}

/// The words right before the limit say on which side of it they lie.
fn side(saying: &Saying<'_, '_>, limit: &Count) -> Option<Side> {
    let known = &lexicon::of(saying.passage.tongue).spoken_rows;
    let from = limit.range.start.saturating_sub(saying.sentence.start);
    let before = saying.text.get(..from)?.trim_end();
    let ends = |words: &[String]| {
        words.iter().any(|word| before.ends_with(word.as_str()) && contains(before, word, saying.passage.tongue))
    };
    match limit.bound {
        _ if ends(&known.above) => Some(Side::Above),
        _ if ends(&known.below) => Some(Side::Below),
        Bound::AtLeast => Some(Side::Above),
        Bound::AtMost => Some(Side::Below),
        _ => None,
    }
}

fn by_number(
    reading: &Reading<'_>,
    saying: &Saying<'_, '_>,
    count: &Count,
    column: usize,
    rows: &[&Named<'_>],
) -> Option<Finding> {
    let fits = count.value == Amount::whole(i64::try_from(rows.len()).ok()?);
    if fits || !saying.named.is_empty() {
        return None;
    }
    let details = [("count", amount(count.value)), ("listed", number(rows.len()))];
    let spots = spots(reading, count, column, rows);
    Some(finding("count-and-list", Confidence::Probable, spots, details).case("items"))
}

/// "Only Marseille exceeded 3 minutes": no row that is not named lies there, and each that is named does.
fn by_name(reading: &Reading<'_>, saying: &Saying<'_, '_>, column: usize, rows: &[&Named<'_>]) -> Option<Finding> {
    let known = &lexicon::of(saying.passage.tongue).spoken_rows;
    let only = known.only.iter().any(|word| contains(&saying.text, word, saying.passage.tongue));
    let is_named = |row: &Named<'_>| saying.named.iter().any(|named| named.name == row.name);
    let lies = |row: &Named<'_>| rows.iter().any(|other| other.name == row.name);
    let left_out = rows.iter().copied().find(|row| only && !is_named(row));
    let other = left_out.or_else(|| saying.named.iter().copied().find(|row| !lies(row)))?;
    let first = saying.named.first()?;
    let place = saying.place(&first.name)?;
    let cell = other.cell(column)?;
    let range = &cell.figure.as_ref()?.range;
    let spots = reading.spot_at(saying.index, &place).into_iter().chain(reading.spot_at(cell.passage, range)).collect();
    let name = Detail::Text(other.cells.iter().flatten().next()?.words.clone());
    Some(finding("zero-and-some", Confidence::Probable, spots, [("other", name)]).case("row"))
}
