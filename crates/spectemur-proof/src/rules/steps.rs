//! Numbers that run on by ones, and one among them that does not: of paragraphs, of the rows of a table, of decisions
//! under each other.
//!
//! The numbers on both sides must be in step. It must not judge a number at the end of a series: things may be left out.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;

use super::finding;
use crate::document::BlockKind;
use crate::finding::{Confidence, Detail, Finding};
use crate::passage::Passage;
use crate::reading::Reading;
use crate::scan::pattern;

/// So many rows are in step before one that is not is wrong.
const ROWS: usize = 4;
/// Decisions stand under each other with no more passages between them.
const APART: usize = 2;

/// The number of a session and that of its decision, near the beginning of a line.
static SERIES: LazyLock<Regex> = LazyLock::new(|| {
    pattern(r"^[^0-9IVX]{0,24}?\b?(?:第 ?)?([A-Z]{0,6}[0-9]{1,3}|[IVX]{1,5})(?:/|\()([0-9]{1,3})(?:\)|\b)")
});

/// A number of a series.
struct Step {
    /// What all numbers of the series have before the last.
    series: String,
    number: i64,
    passage: usize,
    range: Range<usize>,
}

/// Finds numbers out of step.
pub(super) fn find(reading: &Reading<'_>, found: &mut Vec<Finding>) {
    let mut parts: BTreeMap<u32, Vec<Step>> = BTreeMap::new();
    for (index, passage) in reading.passages.iter().enumerate() {
        if let Some(step) = own(passage, index) {
            parts.entry(passage.part).or_default().push(step);
        }
    }
    for steps in parts.values() {
        found.extend(middle(steps).filter_map(|(step, right)| told(reading, step, right.to_string())));
    }
    for table in &reading.tables {
        for column in 0..2 {
            let cell = |row: &Vec<Option<crate::table::Cell>>| {
                let cell = row.get(column)?.as_ref()?;
                let words = cell.words.trim_end_matches(['.', '、', ')', '）']);
                let number = words.parse::<i64>().ok().filter(|number| (1..1000).contains(number))?;
                let at = reading.passage(cell.passage)?.text().find(words)?;
                Some(Step { series: String::new(), number, passage: cell.passage, range: at..at + words.len() })
            };
            let steps: Vec<Step> = table.rows.iter().skip(1).filter_map(cell).collect();
            let full = steps.len() + 1 >= table.rows.len().saturating_sub(1);
            found.extend(row(&steps).filter(|_| full).and_then(|(step, right)| told(reading, step, right.to_string())));
        }
    }
    for steps in series(reading) {
        found.extend(session(&steps).and_then(|(step, right)| told(reading, step, right.to_owned())));
        found.extend(middle(&steps).filter_map(|(step, right)| told(reading, step, right.to_string())));
    }
}

/// The own number of a paragraph: the steps before its last are those of its series.
fn own(passage: &Passage, index: usize) -> Option<Step> {
    let printed = passage.own.as_ref().filter(|_| matches!(passage.kind, BlockKind::Paragraph))?;
    let (series, last) = printed.rsplit_once('.').unwrap_or(("", printed));
    let number = last.parse::<i64>().ok()?;
    let at = passage.text().find(printed.as_str())? + printed.len() - last.len();
    Some(Step { series: series.to_owned(), number, passage: index, range: at..at + last.len() })
}

/// Numbers between two that leave room for just one other, where a third is in step with those two.
fn middle(steps: &[Step]) -> impl Iterator<Item = (&Step, i64)> {
    let number = |at: Option<usize>, series: &str| {
        at.and_then(|at| steps.get(at)).filter(|step| step.series == series).map(|step| step.number)
    };
    (1..steps.len().saturating_sub(1)).filter_map(move |at| {
        let step = steps.get(at)?;
        let before = steps.get(at - 1)?;
        let next = number(Some(at + 1), &before.series)?;
        let right = before.number + 1;
        let third = number(at.checked_sub(2), &before.series) == Some(before.number - 1)
            || number(Some(at + 2), &before.series) == Some(next + 1)
            || before.number == 1;
        let wrong = step.number != right && step.series == before.series && next == right + 1;
        (wrong && third).then_some((step, right))
    })
}

/// The one number of a column that does not count its rows from one on; the last may count another thing.
fn row(steps: &[Step]) -> Option<(&Step, i64)> {
    let mut wrong = steps.iter().zip(1..).filter(|(step, right)| step.number != *right);
    let (step, right) = wrong.next()?;
    let last = steps.last().is_some_and(|last| last.passage == step.passage);
    (wrong.next().is_none() && !last && steps.len() > ROWS).then_some((step, right))
}

/// Runs of lines that begin with the number of a decision.
fn series(reading: &Reading<'_>) -> Vec<Vec<Step>> {
    let mut found: Vec<Vec<Step>> = Vec::new();
    for (index, passage) in reading.passages.iter().enumerate() {
        let text = passage.text();
        let Some(hit) = SERIES.captures(text) else { continue };
        let (Some(session), Some(last)) = (hit.get(1), hit.get(2)) else { continue };
        let Ok(number) = last.as_str().parse::<i64>() else { continue };
        let step =
            Step { series: session.as_str().to_owned(), number, passage: index, range: session.start()..last.end() };
        match found.last_mut() {
            Some(run) if run.last().is_some_and(|last| index - last.passage <= APART) => run.push(step),
            _ => found.push(vec![step]),
        }
    }
    found.retain(|run| run.len() >= ROWS);
    found
}

/// The one line of another session among lines whose numbers all run on.
fn session(steps: &[Step]) -> Option<(&Step, &str)> {
    let first = steps.first()?;
    let runs = steps.iter().zip(first.number..).all(|(step, number)| step.number == number);
    let mut often: BTreeMap<&str, usize> = BTreeMap::new();
    steps.iter().for_each(|step| *often.entry(step.series.as_str()).or_default() += 1);
    let (right, times) = often.into_iter().max_by_key(|(_, times)| *times)?;
    let wrong = steps.iter().find(|step| step.series != right)?;
    (runs && times + 1 == steps.len()).then_some((wrong, right))
}

fn told(reading: &Reading<'_>, step: &Step, right: String) -> Option<Finding> {
    let words = reading.words_at(step.passage, &step.range);
    let spots = vec![reading.spot_at(step.passage, &step.range)?];
    let details = [("reference", Detail::Text(words)), ("right", Detail::Text(right))];
    Some(finding("reference", Confidence::Probable, spots, details).case("step"))
}
