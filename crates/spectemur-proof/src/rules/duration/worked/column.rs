//! Columns of days: "In force from" and "Deadline", with one row in which the time between them is another.

use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;
use spectemur_model::Day;

use super::super::lasts;
use super::rule::Rule;
use super::with;
use crate::finding::{Finding, Spot};
use crate::reading::Reading;
use crate::rules::meeting::day_of;
use crate::scan::{Point, Sense, pattern};

/// The two days of a row, each with its place in the document's words.
struct Row {
    one: (Range<usize>, Point),
    other: (Range<usize>, Point),
}

/// So many rows must follow the rule for one to be wrong.
const LEAST: usize = 3;

/// Finds the row of a column that the rule does not give where it gives the others.
pub(super) fn find(reading: &Reading<'_>, rules: &[Rule], found: &mut Vec<Finding>) {
    // The same length said again is the same rule here.
    let mut lengths: Vec<&Rule> = Vec::new();
    for rule in rules {
        if !lengths.iter().any(|known| known.unit == rule.unit && known.value == rule.value) {
            lengths.push(rule);
        }
    }
    let rules = lengths;
    if rules.is_empty() {
        return;
    }
    for rows in lines(reading).into_iter().chain(cells(reading)) {
        let fits = |rule: &Rule, row: &Row| lasts(row.one.1, row.other.1, rule.unit, rule.value) != Some(false);
        let best = rules.iter().copied().max_by_key(|rule| rows.iter().filter(|row| fits(rule, row)).count());
        let Some(rule) = best else { continue };
        let wrong: Vec<&Row> = rows.iter().filter(|row| !fits(rule, row)).collect();
        let right = rows.len() - wrong.len();
        let ([row], true) = (wrong.as_slice(), right >= LEAST) else { continue };
        if rules.iter().any(|rule| fits(rule, row)) || is_before(row) {
            continue;
        }
        let said = |range: &Range<usize>| reading.document.text.get(range.clone()).unwrap_or_default().to_owned();
        let days = vec![said(&row.one.0), said(&row.other.0)];
        let mut spots: Vec<Spot> = [&row.one.0, &row.other.0].into_iter().filter_map(|at| spot(reading, at)).collect();
        spots.extend(reading.spot_at(rule.index, &rule.range));
        found.push(with(rule, spots, days));
    }
}

fn is_before(row: &Row) -> bool {
    match (day_of(row.one.1), day_of(row.other.1)) {
        (Some(one), Some(other)) => other <= one,
        _ => true,
    }
}

fn spot(reading: &Reading<'_>, figure: &Range<usize>) -> Option<Spot> {
    let block = reading.document.blocks.iter().position(|block| block.range.contains(&figure.start))?;
    Some(Spot { block, paragraph: None, quote: figure.clone(), figure: Some(figure.clone()) })
}

static DAY: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"\b(?P<d>[0-9]{1,2}) (?P<m>January|February|March|April|May|June|July|August|September|October|November|December) (?P<y>[0-9]{4})\b|(?P<yy>[0-9]{4})\s?年\s?(?P<mm>[0-9]{1,2})\s?月\s?(?P<dd>[0-9]{1,2})\s?日",
    )
});

fn point(found: &regex::Captures<'_>) -> Option<Point> {
    let number = |name: &str| found.name(name).and_then(|digits| digits.as_str().parse::<i16>().ok());
    let named = found.name("m").and_then(|word| {
        let months = &crate::lexicon::of(crate::flow::Tongue::English).months;
        months.iter().position(|month| month.eq_ignore_ascii_case(word.as_str()))
    });
    let month = match named {
        Some(place) => i8::try_from(place + 1).ok()?,
        None => i8::try_from(number("mm")?).ok()?,
    };
    let day = i8::try_from(number("d").or(number("dd"))?).ok()?;
    let year = number("y").or(number("yy"))?;
    Day::new(year, month, day).ok()?;
    Some(Point { year: Some(year), month: Some(month), day: Some(day) })
}

/// Printed lines that follow each other and each end in two days with a gap between them.
fn lines(reading: &Reading<'_>) -> Vec<Vec<Row>> {
    let mut tables = Vec::new();
    let mut rows = Vec::new();
    let mut at = 0;
    for line in reading.document.text.split_inclusive('\n') {
        if let Some(row) = row(line, at) {
            rows.push(row);
        } else if !line.trim().is_empty() && !rows.is_empty() {
            tables.push(std::mem::take(&mut rows));
        }
        at += line.len();
    }
    tables.push(rows);
    tables.retain(|rows| rows.len() > LEAST);
    tables
}

fn row(line: &str, at: usize) -> Option<Row> {
    if line.contains('|') {
        return None;
    }
    let days: Vec<(Range<usize>, Point)> =
        DAY.captures_iter(line).filter_map(|found| Some((found.get(0)?.range(), point(&found)?))).collect();
    let [one, other] = days.as_slice() else { return None };
    let gap = line.get(one.0.end..other.0.start)?;
    let plain = gap.trim().is_empty() && (gap.chars().count() >= 2 || gap.contains(['\t', '\u{3000}']));
    let ends = line.get(other.0.end..)?.trim().is_empty();
    let moved = |(range, point): &(Range<usize>, Point)| (range.start + at..range.end + at, *point);
    (plain && ends).then(|| Row { one: moved(one), other: moved(other) })
}

/// Rows of tables in which two cells hold a day and nothing else.
fn cells(reading: &Reading<'_>) -> Vec<Vec<Row>> {
    let of_cell = |passage: usize| {
        let known = reading.passage(passage)?;
        let [token] = reading.tokens_of(passage) else { return None };
        let Sense::Date(span) = token.sense else { return None };
        let alone = known.text().trim().len() == token.range.len() && span.from == span.to && span.from.day.is_some();
        alone.then(|| (known.flow.source(&token.range), span.from))
    };
    let table = |table: &crate::table::Table| {
        let rows = table.rows.iter().filter_map(|cells| {
            let days: Vec<_> = cells.iter().flatten().filter_map(|cell| of_cell(cell.passage)).collect();
            let [one, other] = days.as_slice() else { return None };
            Some(Row { one: one.clone(), other: other.clone() })
        });
        rows.collect::<Vec<Row>>()
    };
    reading.tables.iter().map(table).filter(|rows| rows.len() > LEAST).collect()
}
