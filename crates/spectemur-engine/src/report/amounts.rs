//! Numbers of a report: amounts that checks and derived answers rest on, and totals over the rows of a table.
//!
//! "None" is a stated zero wherever an amount is asked for: a table said to have no rows adds up to 0, and so does a
//! number of which the State says that there is none. Silence, "not known" and "not applicable" are no amounts; one of
//! them leaves the whole sum unsaid.

use std::collections::BTreeMap;

use spectemur_model::answer::Row;
use spectemur_model::package::{Column, Question};
use spectemur_model::template::{Amount, RowFilter, Term};
use spectemur_model::{Answer, AnswerType, ColumnKey, QuestionKey, Report, Truth, Value};

/// An amount of a report, which should be one that [`expand`](super::expand) gave.
///
/// Terms of the year before are looked up in `before`, a report on that year under the same version of the form, as
/// [`year_before`](super::year_before) gives it. None where any term is not said, where a row may or may not count,
/// where a cell that counts is no number, and where the sum is too large to be written.
#[must_use]
pub fn amount(report: &Report, amount: &Amount, before: Option<&Report>) -> Option<i64> {
    let terms = amount.0.iter().map(|part| term(if part.year_before { before? } else { report }, part));
    add_up(terms)?
}

/// The sum of numbers; nothing for no numbers, and nothing within for one that is missing.
fn add_up(numbers: impl Iterator<Item = Option<i64>>) -> Option<Option<i64>> {
    numbers.reduce(|sum, number| sum?.checked_add(number?))
}

fn term(report: &Report, term: &Term) -> Option<i64> {
    match (&report.answers.get(&term.question)?.answer, &term.column) {
        (Answer::None, _) => Some(0),
        (Answer::Known(Value::Rows(rows)), Some(column)) if !rows.is_empty() => {
            let counted = rows.iter().map(|row| match fits(&term.rows, row) {
                Truth::No => Some(0),
                Truth::Yes => row.cell(column.as_str()).and_then(number),
                Truth::Unknown => None,
            });
            add_up(counted)?
        }
        (answer, None) => answer.number(),
        (_, Some(_)) => None,
    }
}

/// The number that an answer states, with "none" as zero.
pub(super) fn number(answer: &Answer) -> Option<i64> {
    match answer {
        Answer::None => Some(0),
        answer => answer.number(),
    }
}

/// Whether a row is one of those that a filter lets through; unknown while a cell that decides is not told.
pub(super) fn fits(filter: &RowFilter, row: &Row) -> Truth {
    let judged = filter.0.iter().map(|(column, choices)| match row.cell(column.as_str()) {
        Some(Answer::Known(Value::Choice(choice))) => Truth::from(choices.contains(choice)),
        Some(Answer::Known(_) | Answer::None | Answer::NotApplicable) => Truth::No,
        Some(Answer::NotKnown | Answer::NotReported) | None => Truth::Unknown,
    });
    judged.fold(Truth::Yes, Truth::and)
}

/// The questions that an amount rests on, in order, each with whether the report on the year before is meant.
pub(super) fn questions(amount: &Amount) -> impl Iterator<Item = (&QuestionKey, bool)> {
    amount.0.iter().map(|term| (&term.question, term.year_before))
}

/// What the rows of a table with the same choices add up to in one column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Total {
    /// The column that is added up.
    pub column: ColumnKey,
    /// What these rows say in each column of choices, in order of the columns; none where the cell was not filled.
    pub by: Vec<(ColumnKey, Option<Answer>)>,
    /// How many rows these are.
    pub rows: usize,
    /// The sum of what they say, with "none" as zero; nothing where it is too large to be written.
    pub sum: Option<i64>,
    /// In how many of the rows the column states no amount: the sum is then the least that it can be.
    pub untold: usize,
}

/// The sums of each column that may be added up, by each combination of choices that occurs, so that what was reported
/// apart stays apart. In order of the columns, then of the choices as they are offered.
#[must_use]
pub fn totals(table: &Question, rows: &[Row]) -> Vec<Total> {
    let choices: Vec<&Column> =
        table.columns.iter().filter(|column| column.answer_type == AnswerType::Choice).collect();
    // The place among the choices offered comes first, so that combinations sort as a reader sees the choices.
    let mut combinations: BTreeMap<Vec<(usize, Option<&Answer>)>, Vec<&Row>> = BTreeMap::new();
    for row in rows {
        let cell = |column: &&Column| {
            let cell = row.cell(column.key.as_str());
            (place_among_choices(column, cell), cell)
        };
        combinations.entry(choices.iter().map(cell).collect()).or_default().push(row);
    }
    let added_up = table.columns.iter().filter(|column| column.adds_up);
    let total = |column: &Column, combination: &[(usize, Option<&Answer>)], rows: &[&Row]| {
        let stated: Vec<i64> = rows.iter().filter_map(|row| row.cell(column.key.as_str()).and_then(number)).collect();
        let by = choices.iter().zip(combination);
        Total {
            column: column.key.clone(),
            by: by.map(|(choice, (_, cell))| (choice.key.clone(), cell.cloned())).collect(),
            rows: rows.len(),
            sum: stated.iter().try_fold(0_i64, |sum, number| sum.checked_add(*number)),
            untold: rows.len() - stated.len(),
        }
    };
    added_up
        .flat_map(|column| combinations.iter().map(move |(combination, rows)| (column, combination, rows)))
        .map(|(column, combination, rows)| total(column, combination, rows))
        .collect()
}

fn place_among_choices(column: &Column, cell: Option<&Answer>) -> usize {
    let chosen = match cell {
        Some(Answer::Known(Value::Choice(choice))) => choice,
        _ => return column.choices.len(),
    };
    column.choices.iter().position(|offered| offered.key == *chosen).unwrap_or(column.choices.len())
}
