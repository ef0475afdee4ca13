//! What sources say, as rows: the answer, for which time, and where it stands.

use std::collections::BTreeMap;

use spectemur_model::statement::Recorded;
use spectemur_model::{Answer, Basis, Package, QuestionKey, Source, SourceId, Value};

use crate::fault::Fault;
use crate::html::Html;
use crate::page::Page;

/// One statement as a row.
pub(crate) struct Row {
    /// For which time, where the answer is not that time itself.
    pub(crate) when: Html,
    pub(crate) answer: Html,
    pub(crate) cited: Html,
    /// How it got into the record where the source does not say it itself.
    pub(crate) basis: Option<String>,
    pub(crate) table: Option<Table>,
}

/// An answer that is a table.
pub(crate) struct Table {
    pub(crate) heads: Vec<Html>,
    pub(crate) rows: Vec<Vec<Html>>,
}

/// A statement as a row.
pub(crate) fn row(p: &Page<'_>, said: &Recorded, sources: &BTreeMap<SourceId, Source>) -> Result<Row, Fault> {
    let statement = &said.statement;
    let basis = match statement.basis {
        Basis::Said => None,
        Basis::Inferred => Some(p.say("cli-explain-inferred")?),
        Basis::Carried => Some(p.say("web-carried")?),
    };
    let is_told = matches!(&statement.answer, Answer::Known(Value::When(when)) if *when == statement.period);
    let when = || Html::span("said-when", &Html::text(&p.when(statement.period)));
    Ok(Row {
        when: if is_told { Html::default() } else { when() },
        answer: p.answer(&statement.answer, &statement.question)?,
        cited: p.cited(sources.get(&statement.source), &statement.source, &statement.place)?,
        basis,
        table: table(p, &statement.answer, &statement.question)?,
    })
}

/// The table that an answer is, with the columns that any row fills.
pub(crate) fn table(p: &Page<'_>, answer: &Answer, question: &QuestionKey) -> Result<Option<Table>, Fault> {
    let package: &Package = p.package;
    let (Answer::Known(Value::Rows(rows)), Some(question)) = (answer, package.questions.get(question)) else {
        return Ok(None);
    };
    let filled = |key: &str| rows.iter().any(|row| row.cell(key).is_some());
    let columns: Vec<_> = question.columns.iter().filter(|column| filled(column.key.as_str())).collect();
    let mut shown = Vec::new();
    for row in rows {
        let mut cells = Vec::new();
        for column in &columns {
            cells.push(match row.cell(column.key.as_str()) {
                Some(Answer::Known(Value::Choice(choice))) => {
                    let offered = column.choices.iter().find(|offered| offered.key == *choice);
                    offered.map_or_else(|| Html::bdi(choice), |offered| p.text(&offered.label))
                }
                Some(Answer::Known(Value::Number(number))) => p.amount(*number, column.unit.as_deref())?,
                Some(other) => p.answer(other, &QuestionKey::new(""))?,
                None => p.none()?,
            });
        }
        shown.push(cells);
    }
    let heads = columns.iter().map(|column| p.text(&column.label)).collect();
    Ok(Some(Table { heads, rows: shown }))
}
