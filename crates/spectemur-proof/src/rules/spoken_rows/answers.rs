//! "Two States submitted a report", "A has not submitted a report", beside a column that answers yes or no.
//!
//! It must not read columns that hold anything else, nor guess what an empty cell means.

use super::{Named, Saying, Sheet};
use crate::count::Count;
use crate::finding::{Confidence, Detail, Finding};
use crate::lexicon;
use crate::number::Amount;
use crate::reading::Reading;
use crate::rules::belonging::answer;
use crate::rules::denial::denies;
use crate::rules::series::Words;
use crate::rules::{amount, finding, number};
use crate::sentences::{clause_about, years_in};

/// Of the words at the head of a column so many are said of what it answers.
const SAID: f64 = 0.6;

/// A column with what each row answers.
struct Column<'a, 's> {
    at: usize,
    answers: Vec<(&'s Named<'a>, bool)>,
    denied: bool,
}

/// What is said of rows, or of how many, that the column answers otherwise.
pub(super) fn judge(reading: &Reading<'_>, sheet: &Sheet<'_>, saying: &Saying<'_, '_>) -> Option<Finding> {
    let mut columns = sheet.columns().filter_map(|at| column(sheet, saying, at));
    let column = columns.next().filter(|_| columns.next().is_none())?;
    if !years_in(reading, saying.index, saying.sentence).is_empty() {
        return None;
    }
    by_name(reading, saying, &column).or_else(|| by_number(reading, sheet, saying, &column))
}

fn column<'a, 's>(sheet: &'s Sheet<'a>, saying: &Saying<'_, '_>, at: usize) -> Option<Column<'a, 's>> {
    let answers = sheet.rows.iter().map(|row| Some((row, answer(&row.cell(at)?.words)?)));
    let answers: Vec<(&Named<'_>, bool)> = answers.collect::<Option<_>>()?;
    let asking = &lexicon::of(sheet.tongue).spoken_rows.asking;
    let head = asking.iter().fold(sheet.head(at).to_lowercase(), |head, word| head.replace(word.as_str(), ""));
    let words = Words::of(&head, sheet.tongue);
    let told = !words.strong.is_empty() && words.cover(&saying.words) >= SAID;
    told.then(|| Column { at, answers, denied: denies(&head, sheet.tongue) })
}

/// Rows that are named: all of them must answer what is said.
fn by_name(reading: &Reading<'_>, saying: &Saying<'_, '_>, column: &Column<'_, '_>) -> Option<Finding> {
    let counted = reading.counts_of(saying.index).iter().any(|count| count.sentence == *saying.sentence);
    // Where the words speak of some and of others, nothing tells which are denied.
    let clauses = saying.text.split([';', '；', ',', '，']);
    let [clause] = clauses.filter(|part| denies(part, saying.passage.tongue)).collect::<Vec<_>>()[..] else {
        return affirmed(reading, saying, column, counted);
    };
    let named: Vec<&(&Named<'_>, bool)> =
        column.answers.iter().filter(|(row, _)| clause.contains(row.name.as_str())).collect();
    let [(row, answer)] = named.as_slice() else { return None };
    (saying.named.len() == 1 && *answer != column.denied && !counted)
        .then(|| told(reading, saying, column, row))
        .flatten()
}

/// "A, B and C submitted a report."
fn affirmed(reading: &Reading<'_>, saying: &Saying<'_, '_>, column: &Column<'_, '_>, counted: bool) -> Option<Finding> {
    let known = &lexicon::of(saying.passage.tongue).spoken_rows;
    let apart = known.except.iter().any(|word| saying.text.contains(word.as_str()));
    if denies(&saying.text, saying.passage.tongue) || counted || apart {
        return None;
    }
    let is_named = |row: &Named<'_>| saying.named.iter().any(|named| named.name == row.name);
    let named = || column.answers.iter().filter(|(row, _)| is_named(row));
    let mut other = named().filter(|(_, answer)| *answer == column.denied);
    let (row, _) = other.next().filter(|_| other.next().is_none() && named().count() >= 2)?;
    told(reading, saying, column, row)
}

fn told(reading: &Reading<'_>, saying: &Saying<'_, '_>, column: &Column<'_, '_>, row: &Named<'_>) -> Option<Finding> {
    let cell = row.cell(column.at)?;
    let place = saying.place(&row.name)?;
    let whole = 0..reading.passage(cell.passage)?.text().len();
    let spots =
        reading.spot_at(saying.index, &place).into_iter().chain(reading.spot_at(cell.passage, &whole)).collect();
    let name = Detail::Text(reading.words_at(saying.index, &place));
    Some(finding("zero-and-some", Confidence::Probable, spots, [("other", name)]).case("row"))
}

/// A number of rows: so many must answer what is said.
fn by_number(
    reading: &Reading<'_>,
    sheet: &Sheet<'_>,
    saying: &Saying<'_, '_>,
    column: &Column<'_, '_>,
) -> Option<Finding> {
    let mut counts = reading.counts_of(saying.index).iter().filter(|count| count.sentence == *saying.sentence);
    let count = counts.next().filter(|count| sheet.counts(reading, count) && !count.cues.weak)?;
    let all = Amount::whole(i64::try_from(sheet.rows.len()).ok()?);
    let rest_is_whole = counts.all(|other| other.value == all);
    let clause = clause_about(saying.passage, saying.sentence, &count.range, 0);
    let said = saying.passage.flow.at(clause).to_lowercase();
    let wanted = denies(&said, sheet.tongue) == column.denied;
    let rows: Vec<&Named<'_>> =
        column.answers.iter().filter(|(_, answer)| *answer == wanted).map(|(row, _)| *row).collect();
    let fits = count.value == Amount::whole(i64::try_from(rows.len()).ok()?);
    if fits || !rest_is_whole || count.value > all || count.value == Amount(0) || !saying.named.is_empty() {
        return None;
    }
    let spots = spots(reading, count, column.at, &rows);
    let details = [("count", amount(count.value)), ("listed", number(rows.len()))];
    Some(finding("count-and-list", Confidence::Probable, spots, details).case("items"))
}

/// The number, and the cells of some of the rows.
pub(super) fn spots(reading: &Reading<'_>, count: &Count, column: usize, rows: &[&Named<'_>]) -> Vec<crate::Spot> {
    let cells = rows.iter().take(8).filter_map(|row| {
        let cell = row.cell(column)?.passage;
        reading.spot_at(cell, &(0..reading.passage(cell)?.text().len()))
    });
    reading.spot(count).into_iter().chain(cells).collect()
}
