//! "The number rose in all regions", and one row that fell from one column to the other.
//!
//! It must not judge tables with several measures, nor what is said of some rows.

use super::{Named, Saying, Sheet};
use crate::count::contains;
use crate::finding::{Confidence, Finding};
use crate::grid;
use crate::lexicon;
use crate::number::Amount;
use crate::reading::Reading;
use crate::rules::{amount, finding};
use crate::sentences::years_in;

/// A row that went the other way, or stayed where it was.
pub(super) fn judge(reading: &Reading<'_>, sheet: &Sheet<'_>, saying: &Saying<'_, '_>) -> Option<Finding> {
    let known = lexicon::of(sheet.tongue);
    let has = |words: &[String]| words.iter().any(|word| contains(&saying.text, word, sheet.tongue));
    let every = has(&known.spoken_rows.every) && sheet.kind.is_told_by(&saying.words);
    let (up, down) = (has(&known.changing.up), has(&known.changing.down));
    let apart = has(&known.spoken_rows.except) || crate::rules::denial::denies(&saying.text, sheet.tongue);
    let counted = reading.counts_of(saying.index).iter().any(|count| count.sentence == *saying.sentence);
    if !every || up == down || apart || counted || !saying.named.is_empty() {
        return None;
    }
    let [from, to] = times(sheet, years_in(reading, saying.index, saying.sentence).into_iter().collect())?;
    let figure = |row: &Named<'_>, at: usize| -> Option<(usize, std::ops::Range<usize>, Amount)> {
        let cell = row.cell(at)?;
        let figure = cell.figure.as_ref()?;
        Some((cell.passage, figure.range.clone(), figure.value))
    };
    let rows: Vec<_> =
        sheet.rows.iter().map(|row| Some([figure(row, from)?, figure(row, to)?])).collect::<Option<_>>()?;
    let against = |[one, other]: &&[(usize, std::ops::Range<usize>, Amount); 2]| {
        if up { other.2 <= one.2 } else { other.2 >= one.2 }
    };
    let mut others = rows.iter().filter(against);
    let [one, other] = others.next()?;
    // Where most went the other way, the words are of another measure.
    if (others.count() + 1) * 2 > rows.len() {
        return None;
    }
    let cells = [one, other].into_iter().filter_map(|(cell, range, _)| reading.spot_at(*cell, range));
    let spots = reading.spot_at(saying.index, saying.sentence).into_iter().chain(cells).collect();
    let details = [("one", amount(one.2)), ("other", amount(other.2)), ("likeness", crate::Detail::Number(60))];
    Some(finding("said-twice", Confidence::Probable, spots, details).case("turned"))
}

/// The columns of the two times that the words name, or the only two there are.
fn times(sheet: &Sheet<'_>, said: Vec<i16>) -> Option<[usize; 2]> {
    let mut dated: Vec<(i16, usize)> = sheet
        .columns()
        .filter_map(|at| {
            let years: Vec<i16> = grid::years(sheet.head(at)).collect();
            if let [year] = years.as_slice() { Some((*year, at)) } else { None }
        })
        .collect();
    dated.sort_unstable();
    dated.retain(|(year, _)| said.len() < 2 || said.contains(year));
    match dated.as_slice() {
        [(first, from), (last, to)] if first != last => Some([*from, *to]),
        _ => None,
    }
}
