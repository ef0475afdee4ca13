//! What cannot be true together: with the report itself, or with the one before it.

use spectemur_model::answer::Row;
use spectemur_model::report::{Cover, ReportFinding, ReportPlace};
use spectemur_model::template::{Amount, Check, CheckRule, Form};
use spectemur_model::{Answer, ColumnKey, QuestionKey, Report, Truth, Value};

use super::Examined;
use crate::report::amounts::{fits, number, questions};
use crate::report::{amount, codes, cover_of, given, questions_of, says};

pub(super) fn find(examined: &Examined<'_>, findings: &mut Vec<ReportFinding>) {
    for form in &examined.known.template.forms {
        findings.extend(questions_of(form).filter_map(|question| answered(examined, form, question)));
        findings.extend(questions_of(form).filter_map(|question| part_above_whole(examined.report, question)));
    }
    for check in &examined.known.template.checks {
        let mut found = by_rule(examined, check);
        for finding in &mut found {
            finding.check = Some(check.id.clone());
        }
        findings.append(&mut found);
    }
}

/// An answer in a form that is said not to apply.
fn answered(examined: &Examined<'_>, form: &Form, question: &QuestionKey) -> Option<ReportFinding> {
    let typed = given(examined.report, question)?;
    let answered =
        cover_of(examined.report, &form.key) == Cover::NotApplicable && typed.answer != Answer::NotApplicable;
    answered.then(|| codes::NOT_APPLICABLE_BUT_ANSWERED.at(ReportPlace::answer(question), [form.key.to_string()]))
}

fn part_above_whole(report: &Report, question: &QuestionKey) -> Option<ReportFinding> {
    match given(report, question)?.answer {
        Answer::Known(Value::Ratio { part, whole }) if whole < part => {
            let told = [part.to_string(), whole.to_string()];
            Some(codes::PART_ABOVE_WHOLE.at(ReportPlace::answer(question), told))
        }
        _ => None,
    }
}

/// What a check of the template finds; a jump is no contradiction and is looked for elsewhere.
fn by_rule(examined: &Examined<'_>, check: &Check) -> Vec<ReportFinding> {
    let full = &examined.full;
    match &check.rule {
        CheckRule::AtMost { amount, limit } => {
            let both = amounts(examined, amount, limit).filter(|(amount, limit)| limit < amount);
            finding_of_amounts(codes::CHECK_AT_MOST, amount, both)
        }
        CheckRule::Same { amount, other } => {
            let both = amounts(examined, amount, other).filter(|(amount, other)| amount != other);
            finding_of_amounts(codes::CHECK_SAME, amount, both)
        }
        CheckRule::RowAtMost { table, column, limit } => {
            rows(full, table).filter_map(|(at, row)| row_at_most(table, at, row, column, limit)).collect()
        }
        CheckRule::RowNeeds { table, rows: filter, column, needs } => rows(full, table)
            .filter(|(_, row)| fits(filter, row) == Truth::Yes)
            .filter_map(|(at, row)| row_needs(table, at, row, column, needs))
            .collect(),
        CheckRule::Needs { question, needs } => {
            let says_yes =
                full.answers.get(question).map(|given| &given.answer) == Some(&Answer::Known(Value::YesNo(true)));
            let missing = needs.iter().filter(|needed| says_yes && given(full, needed).is_none());
            let found = |needed| codes::CHECK_NEEDS.at(ReportPlace::answer(needed), [question.to_string()]);
            missing.map(found).collect()
        }
        CheckRule::Jump { .. } => Vec::new(),
    }
}

/// Both sides of a check, where both are said.
fn amounts(examined: &Examined<'_>, one: &Amount, other: &Amount) -> Option<(i64, i64)> {
    let said = |side| amount(&examined.full, side, examined.year_before.as_ref());
    said(one).zip(said(other))
}

fn finding_of_amounts(code: codes::FindingCode, of: &Amount, both: Option<(i64, i64)>) -> Vec<ReportFinding> {
    let found = both.zip(place_of(of));
    found.map(|((one, other), place)| code.at(place, [one.to_string(), other.to_string()])).into_iter().collect()
}

/// Where an amount stands: at its first question that this report is asked, else at its first.
pub(super) fn place_of(amount: &Amount) -> Option<ReportPlace> {
    let (question, _) = questions(amount).min_by_key(|(_, year_before)| *year_before)?;
    Some(ReportPlace::answer(question))
}

/// The rows of a table, counted from one.
fn rows<'a>(report: &'a Report, table: &QuestionKey) -> impl Iterator<Item = (usize, &'a Row)> + use<'a> {
    let rows = match report.answers.get(table).map(|given| &given.answer) {
        Some(Answer::Known(Value::Rows(rows))) => rows.as_slice(),
        _ => &[],
    };
    rows.iter().enumerate().map(|(index, row)| (index + 1, row))
}

fn row_at_most(
    table: &QuestionKey,
    at: usize,
    row: &Row,
    column: &ColumnKey,
    limit: &ColumnKey,
) -> Option<ReportFinding> {
    let stated = |column: &ColumnKey| row.cell(column.as_str()).and_then(number);
    let (amount, limit) = stated(column).zip(stated(limit)).filter(|(amount, limit)| limit < amount)?;
    let told = [at.to_string(), amount.to_string(), limit.to_string()];
    Some(codes::CHECK_ROW_AT_MOST.at(ReportPlace::cell(table, at, column), told))
}

/// "None" and "not known" fill a cell: the State has answered.
fn row_needs(
    table: &QuestionKey,
    at: usize,
    row: &Row,
    column: &ColumnKey,
    needs: &[ColumnKey],
) -> Option<ReportFinding> {
    let amount = row.cell(column.as_str()).and_then(number).filter(|amount| 0 < *amount)?;
    let filled = needs.iter().any(|needed| row.cell(needed.as_str()).is_some_and(says));
    let place = ReportPlace::cell(table, at, column);
    (!filled).then(|| codes::CHECK_ROW_NEEDS.at(place, [at.to_string(), amount.to_string()]))
}
