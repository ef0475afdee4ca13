//! "The unit has seven posts", beside a table of posts with how many there are of each; and "four donors had paid in
//! full", beside what was due and what came in.
//!
//! It must not judge a number of which the words name a row.

use super::answers::spots;
use super::{Named, Saying, Sheet};
use crate::count::{Count, contains};
use crate::finding::{Confidence, Detail, Finding};
use crate::lexicon;
use crate::number::Amount;
use crate::reading::Reading;
use crate::rules::{amount, finding, number};

/// A number of all that is off by more than so many hundredths is of something else.
const OFF: i64 = 30;

/// The only number of the sentence, where it is one of rows or of what they are rows of.
pub(super) fn judge(reading: &Reading<'_>, sheet: &Sheet<'_>, saying: &Saying<'_, '_>) -> Option<Finding> {
    let mut counts = reading.counts_of(saying.index).iter().filter(|count| count.sentence == *saying.sentence);
    let count = counts.next().filter(|count| sheet.counts(reading, count) && counts.next().is_none())?;
    if !saying.named.is_empty() || count.value == Amount(0) {
        return None;
    }
    of_settled(reading, sheet, saying, count).or_else(|| of_all(reading, sheet, count))
}

fn figure(row: &Named<'_>, at: usize) -> Option<Amount> {
    Some(row.cell(at)?.figure.as_ref()?.value)
}

/// The one column whose head holds one of the words.
fn headed(sheet: &Sheet<'_>, words: &[String]) -> Option<usize> {
    let held = |at: &usize| {
        let head = sheet.head(*at).to_lowercase();
        words.iter().any(|word| contains(&head, word, sheet.tongue))
    };
    let mut columns = sheet.columns().filter(held);
    columns.next().filter(|_| columns.next().is_none())
}

/// So many are said to have paid all that was due.
fn of_settled(reading: &Reading<'_>, sheet: &Sheet<'_>, saying: &Saying<'_, '_>, count: &Count) -> Option<Finding> {
    let words = &lexicon::of(sheet.tongue).settled;
    let (due, paid) = (headed(sheet, &words.due)?, headed(sheet, &words.received)?);
    let said = words.all.iter().any(|word| saying.text.contains(word.as_str()));
    let denied = crate::rules::denial::denies(&saying.text, sheet.tongue);
    let settled =
        |row: &&Named<'_>| figure(row, due).zip(figure(row, paid)).is_some_and(|(due, paid)| due.0 > 0 && paid >= due);
    let rows: Vec<&Named<'_>> = sheet.rows.iter().filter(settled).collect();
    let fits = count.value == Amount::whole(i64::try_from(rows.len()).ok()?);
    (said && !denied && !fits).then(|| {
        let details = [("count", amount(count.value)), ("listed", number(rows.len()))];
        let spots = spots(reading, count, paid, &rows);
        finding("count-and-list", Confidence::Probable, spots, details).case("items")
    })
}

/// So many of what the rows name are said to be there, and the column of their numbers makes another.
fn of_all(reading: &Reading<'_>, sheet: &Sheet<'_>, count: &Count) -> Option<Finding> {
    let column = headed(sheet, &lexicon::of(sheet.tongue).spoken_rows.number)?;
    let figures: Vec<Amount> = sheet.rows.iter().map(|row| figure(row, column)).collect::<Option<_>>()?;
    let sum = Amount(figures.iter().map(|figure| figure.0).sum());
    let off = (sum.0 - count.value.0).abs();
    let rows = i64::try_from(sheet.rows.len()).ok()?;
    let other = figures.contains(&count.value) || count.value == Amount::whole(rows);
    if other || off == 0 || off.saturating_mul(100) > sum.0.saturating_mul(OFF) {
        return None;
    }
    let rows: Vec<&Named<'_>> = sheet.rows.iter().collect();
    let parts = figures.iter().map(ToString::to_string).collect();
    let details = [("total", amount(count.value)), ("sum", amount(sum)), ("parts", Detail::Names(parts))];
    Some(finding("total-and-sum", Confidence::Probable, spots(reading, count, column, &rows), details))
}
