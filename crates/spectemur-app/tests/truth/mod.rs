//! What reports say, read off them in the plainest way: one State, one question, one year at a time, without the record
//! or anything of the engine's. Figures are then worked out from that.

use spectemur_demo::{Known, Said};
use spectemur_model::template::{Derivation, RowFilter};
use spectemur_model::{Answer, Package, QuestionKey, Report, Template, Value};

/// What was said to each question by each State in each year; a State that did not report said nothing.
pub(crate) fn of<'p>(package: &'p Package, template: &Template, reports: &[Report]) -> Said<'p> {
    let mut said = Said::of(package);
    let filing = &template.filing.annual;
    for report in reports {
        let mut say = |question: &QuestionKey, known| said.say(report.state, question, report.covers, known);
        for (question, given) in &report.answers {
            match given.answer {
                Answer::Known(Value::YesNo(yes)) => say(question, Some(yes)),
                _ => say(question, None),
            }
        }
        for derived in &template.derived {
            if let Derivation::AnyRow { table, rows } = &derived.from
                && let Some(any) = any_row(report, table, rows)
            {
                say(&derived.question, Some(any));
            }
        }
        filing.yes.iter().for_each(|question| say(question, Some(true)));
        // Every report is handed in on 20 April, and the day is 30 April.
        filing.in_time.iter().for_each(|question| say(question, Some(true)));
    }
    said
}

/// Whether a table has a row like this; nothing where the State did not say.
fn any_row(report: &Report, table: &QuestionKey, filter: &RowFilter) -> Known {
    match &report.answers.get(table)?.answer {
        Answer::None | Answer::NotApplicable => Some(false),
        Answer::Known(Value::Rows(rows)) => Some(rows.iter().any(|row| {
            filter.0.iter().all(|(column, choices)| match row.cell(column.as_str()) {
                Some(Answer::Known(Value::Choice(choice))) => choices.contains(choice),
                _ => false,
            })
        })),
        _ => None,
    }
}
