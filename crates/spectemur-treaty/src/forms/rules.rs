//! What follows from the answers of a report (`[[derived]]`), and what answers must not do (`[[check]]`).
//!
//! Both rest on amounts, which are read here as well. Nothing is looked up: what must hold is added to the needs.

use spectemur_model::template::{Amount, Check, CheckRule, Derivation, Derived, RowFilter, Term};
use spectemur_model::{AnswerType, ColumnKey, QuestionKey};

use crate::content::no_empty_list;
use crate::reader::Node;

use super::needs::{Cells, Need, Needs};
use super::{at_least, questions};

/// The reports that an amount may look at.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Reports {
    /// The report itself only.
    This,
    /// The report, or the one on the year before.
    ThisOrBefore,
}

pub(super) fn derived(node: &Node<'_>, needs: &mut Needs) -> Option<Derived> {
    let question = node.need_text("question").map(|key| QuestionKey::new(&key));
    let mut answers = |kind| {
        let keyed = question.clone().map(|key| (node.places().of("question"), Need::Derived(key, kind)));
        keyed.into_iter().for_each(|(spot, need)| needs.add(spot, need));
    };
    let from = match exactly_one(node, &["any_row", "sum"])? {
        "any_row" => {
            answers(AnswerType::YesNo);
            node.need_table("any_row", |node| {
                let table = table(node, needs);
                let rows = rows(node, table.as_ref(), needs);
                Some(Derivation::AnyRow { table: table?, rows })
            })
        }
        _ => {
            answers(AnswerType::Number);
            amount(node, "sum", Reports::This, needs).map(Derivation::Sum)
        }
    };
    Some(Derived { question: question?, from: from? })
}

pub(super) fn check(node: &Node<'_>, needs: &mut Needs) -> Option<Check> {
    const RULES: [&str; 6] = ["at_most", "same", "row_at_most", "row_needs", "needs", "jump"];
    let (id, says) = (node.need_text("id"), node.need_localized("says"));
    let key = exactly_one(node, &RULES)?;
    let rule = node.need_table(key, |node| match key {
        "at_most" => {
            let (amount, limit) = (either_year(node, "amount", needs), either_year(node, "limit", needs));
            Some(CheckRule::AtMost { amount: amount?, limit: limit? })
        }
        "same" => {
            let (amount, other) = (either_year(node, "amount", needs), either_year(node, "other", needs));
            Some(CheckRule::Same { amount: amount?, other: other? })
        }
        "row_at_most" => row_at_most(node, needs),
        "row_needs" => row_needs(node, needs),
        "needs" => needs_answers(node, needs),
        _ => jump(node, needs),
    });
    Some(Check { id: id?, says: says.unwrap_or_default(), rule: rule? })
}

/// The one key of these that stands there; none or several are a problem, and none of them is read then.
fn exactly_one(node: &Node<'_>, keys: &[&'static str]) -> Option<&'static str> {
    let mut given = keys.iter().filter(|key| node.has(key));
    if let (Some(key), None) = (given.next(), given.next()) {
        node.pass_over(keys);
        return Some(key);
    }
    node.problem("not-one-of", vec![("keys", keys.join(", "))]);
    node.pass_over(keys);
    None
}

/// The table on which a rule rests.
fn table(node: &Node<'_>, needs: &mut Needs) -> Option<QuestionKey> {
    let table = QuestionKey::new(&node.need_text("table")?);
    needs.add(node.places().of("table"), Need::AskedFor(table.clone(), AnswerType::Table));
    Some(table)
}

/// A column under this key; of a table that is not told nothing can be needed.
fn column(
    node: &Node<'_>,
    key: &'static str,
    table: Option<&QuestionKey>,
    cells: Cells,
    needs: &mut Needs,
) -> Option<ColumnKey> {
    let column = ColumnKey::new(&node.need_text(key)?);
    if let Some(table) = table {
        needs.add(node.places().of(key), Need::Column(table.clone(), column.clone(), cells));
    }
    Some(column)
}

/// Which rows of a table count.
fn rows(node: &Node<'_>, table: Option<&QuestionKey>, needs: &mut Needs) -> RowFilter {
    let problems = node.problems();
    let columns = node.named_lists("rows").into_iter().map(|(spot, column, choices)| {
        let column = ColumnKey::new(&column);
        if choices.is_empty() {
            problems.add(&spot.file, spot.line, "empty-list", Vec::new());
        }
        if let Some(table) = table {
            let need = Need::Column(table.clone(), column.clone(), Cells::OneOf(choices.clone()));
            needs.add(spot, need);
        }
        (column, choices.into_iter().collect())
    });
    RowFilter(columns.collect())
}

fn either_year(node: &Node<'_>, key: &'static str, needs: &mut Needs) -> Option<Amount> {
    amount(node, key, Reports::ThisOrBefore, needs)
}

fn amount(node: &Node<'_>, key: &'static str, reports: Reports, needs: &mut Needs) -> Option<Amount> {
    if !node.has(key) {
        node.problem("missing-key", vec![("key", key.to_owned())]);
    }
    no_empty_list(node, &[key]);
    let terms = node.tables(key, |node| term(node, reports, needs));
    node.is_list(key).then_some(Amount(terms))
}

fn term(node: &Node<'_>, reports: Reports, needs: &mut Needs) -> Option<Term> {
    let question = node.need_text("question").map(|key| QuestionKey::new(&key));
    let column = node.text("column").map(|key| ColumnKey::new(&key));
    if let (Some(table), Some(column)) = (&question, &column) {
        let need = Need::Column(table.clone(), column.clone(), Cells::AddedUp);
        needs.add(node.places().of("column"), need);
    }
    if !node.has("column") && node.has("rows") {
        node.problem("missing-key", vec![("key", "column".to_owned())]);
    }
    let rows = rows(node, question.as_ref(), needs);
    // What follows from a report, and what a report is compared with as a whole, looks at one year only.
    let year_before = reports == Reports::ThisOrBefore && node.boolean("year_before").unwrap_or(false);
    let question = question?;
    let kind = if node.has("column") { AnswerType::Table } else { AnswerType::Number };
    needs.add(node.places().of("question"), Need::AskedFor(question.clone(), kind));
    Some(Term { question, column, rows, year_before })
}

fn row_at_most(node: &Node<'_>, needs: &mut Needs) -> Option<CheckRule> {
    let table = table(node, needs);
    let limit = column(node, "limit", table.as_ref(), Cells::Filled, needs);
    let compared = limit.clone().map_or(Cells::Filled, Cells::ComparedWith);
    let column = column(node, "column", table.as_ref(), compared, needs);
    Some(CheckRule::RowAtMost { table: table?, column: column?, limit: limit? })
}

fn row_needs(node: &Node<'_>, needs: &mut Needs) -> Option<CheckRule> {
    let table = table(node, needs);
    let column = column(node, "column", table.as_ref(), Cells::Numbers, needs);
    let rows = rows(node, table.as_ref(), needs);
    need_list(node, "needs");
    let others = node.placed_texts("needs").into_iter().map(|(spot, key)| {
        let key = ColumnKey::new(&key);
        if let Some(table) = &table {
            needs.add(spot, Need::Column(table.clone(), key.clone(), Cells::Filled));
        }
        key
    });
    let others = others.collect();
    Some(CheckRule::RowNeeds { table: table?, rows, column: column?, needs: others })
}

fn needs_answers(node: &Node<'_>, needs: &mut Needs) -> Option<CheckRule> {
    let question = node.need_text("question").map(|key| QuestionKey::new(&key));
    if let Some(question) = &question {
        needs.add(node.places().of("question"), Need::AskedFor(question.clone(), AnswerType::YesNo));
    }
    need_list(node, "needs");
    let others = questions(node, "needs", Need::Asked, needs);
    Some(CheckRule::Needs { question: question?, needs: others })
}

/// Reports a list that is not there or empty: a rule that needs nothing is none.
fn need_list(node: &Node<'_>, key: &'static str) {
    if !node.has(key) {
        node.problem("missing-key", vec![("key", key.to_owned())]);
    }
    no_empty_list(node, &[key]);
}

fn jump(node: &Node<'_>, needs: &mut Needs) -> Option<CheckRule> {
    let (amount, times) = (amount(node, "amount", Reports::This, needs), node.need_number("times"));
    // Once as much is the same amount, so that every change would be a jump.
    if times.is_some_and(|times: i64| times < 2) {
        at_least(node, "times", 2);
    }
    Some(CheckRule::Jump { amount: amount?, times: times? })
}
