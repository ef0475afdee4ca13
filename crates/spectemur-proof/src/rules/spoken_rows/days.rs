//! "The workshop in Accra took place in July", where its row has it in June.
//!
//! It must not judge tables with several columns of days, nor days of which the words say nothing that stands over the
//! table.

use std::ops::Range;

use super::{Saying, Sheet};
use crate::finding::{Confidence, Detail, Finding};
use crate::lexicon;
use crate::reading::Reading;
use crate::rules::finding;
use crate::scan::{Point, Sense, Span};
use crate::sentences::tokens_in;

/// A day of the text that the only column of days denies.
pub(super) fn judge(reading: &Reading<'_>, sheet: &Sheet<'_>, saying: &Saying<'_, '_>) -> Option<Finding> {
    let [row] = saying.named.as_slice() else { return None };
    let mut dates = tokens_in(reading, saying.index, saying.sentence).filter_map(|token| match token.sense {
        Sense::Date(span) => Some((&token.range, span)),
        _ => None,
    });
    let only = dates.next().map(|(range, span)| (range.clone(), span)).or_else(|| lone_month(saying));
    let (said, span) = only.filter(|(_, span)| span.from.month.is_some() && dates.next().is_none())?;
    let dated = |at: &usize| {
        let days =
            sheet.rows.iter().filter(|row| row.cell(*at).is_some_and(|cell| reading.lone_day(cell.passage).is_some()));
        days.count() * 3 >= sheet.rows.len() * 2
    };
    let mut columns = sheet.columns().filter(dated);
    let column = columns.next().filter(|_| columns.next().is_none())?;
    let name = crate::rules::series::Words::of(&row.name, sheet.tongue);
    sheet.over.shared(&saying.words, &name).next()?;
    let cell = row.cell(column)?;
    let (range, given) = reading.lone_day(cell.passage)?;
    if fits(span, given) {
        return None;
    }
    let spots = reading.spot_at(saying.index, &said).into_iter().chain(reading.spot_at(cell.passage, &range)).collect();
    let words = |passage, range| Detail::Text(reading.words_at(passage, range));
    let details = [("one", words(saying.index, &said)), ("other", words(cell.passage, &range))];
    Some(finding("said-twice", Confidence::Probable, spots, details))
}

/// "In July": a month without a year.
fn lone_month(saying: &Saying<'_, '_>) -> Option<(Range<usize>, Span)> {
    let lexicon = lexicon::of(saying.passage.tongue);
    let mut months = lexicon.months.iter().zip(1_i8..).filter_map(|(name, month)| {
        let within = lexicon.spoken_rows.within.iter();
        let at =
            within.filter_map(|word| Some(saying.text.find(&format!("{word} {name}"))? + word.len() + 1)).next()?;
        let point = Point { month: Some(month), ..Point::default() };
        let start = saying.sentence.start + at;
        Some((start..start + name.len(), Span { from: point, to: point }))
    });
    months.next().filter(|_| months.next().is_none())
}

/// Whether one can be said of the other: what both say is the same, and a single day lies in the days of the other.
fn fits(one: Span, other: Span) -> bool {
    let key = |point: Point, like: Point| {
        let year = point.year.filter(|_| like.year.is_some()).map_or(0, i64::from);
        let day = point.day.filter(|_| like.day.is_some()).map_or(0, i64::from);
        year * 10_000 + point.month.map_or(0, i64::from) * 100 + day
    };
    let year = |span: Span| Point { year: span.from.year.or(span.to.year), ..span.from };
    let (from, to) =
        (key(year(one), other.to), key(Point { year: one.to.year.or(one.from.year), ..one.to }, other.from));
    let (first, last) =
        (key(year(other), one.to), key(Point { year: other.to.year.or(other.from.year), ..other.to }, one.from));
    from <= last && first <= to
}
