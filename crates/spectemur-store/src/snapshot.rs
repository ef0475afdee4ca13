//! Reading what was known by an instant.
//!
//! The database strings the statements of a question together (see `strung`), so that one row comes for each question.

use std::collections::{BTreeMap, BTreeSet};

use spectemur_model::statement::Recorded;
use spectemur_model::{Day, Instant, Period, QuestionKey, Snapshot};
use sqlx::{AssertSqlSafe, SqlSafeStr, SqlStr};

use crate::connection::{Cell, Reading, Row, Transaction};
use crate::statement::{StatementRow, Words};
use crate::strung::{self, COLUMN, GROUP, ROW, Rows, Uneven};
use crate::{Store, StoreError, source};

/// What a snapshot is to hold; by default everything.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Asked {
    /// Only what was recorded by this instant.
    pub known_by: Option<Instant>,
    /// Only statements on these questions.
    pub questions: Option<Vec<QuestionKey>>,
    /// Only statements whose period shares a day with this one.
    pub period: Option<Period>,
}

impl Store {
    /// The record as it was known by an instant: every source, and the statements asked for that stand.
    ///
    /// A statement that another one, recorded by that instant, corrects does not stand, wherever the correction lies.
    ///
    /// # Errors
    /// [`StoreError::Inconsistent`] when a row does not read; otherwise what the database says.
    pub async fn snapshot(&self, asked: &Asked) -> Result<Snapshot, StoreError> {
        let known_by = asked.known_by.map_or(i64::MAX, Instant::microseconds);
        let mut tx = self.read().await?;
        let sources = source::known_by(&mut tx, known_by).await?;
        let questions = asked.questions.as_ref().map(|questions| questions.iter().collect::<BTreeSet<_>>());
        if questions.as_ref().is_some_and(BTreeSet::is_empty) {
            return Ok(Snapshot::new(sources, []));
        }
        let corrections = corrections(&mut tx, known_by).await?;
        let (from, to) = bounds(asked.period);
        let group = GROUP.to_string();
        let mut cells = vec![
            Cell::Text(COLUMN),
            Cell::Text(ROW),
            Cell::Text(&group),
            Cell::Text(&from),
            Cell::Text(&to),
            Cell::Number(known_by),
        ];
        cells.extend(questions.iter().flatten().map(|question| Cell::Text(question.as_str())));
        let corrections = Corrections::of(&corrections)?;
        let mut statements = Vec::new();
        let mut words = Words::new();
        let take = |row: Row| take(&row, &corrections, &mut words, &mut statements);
        tx.each(query(questions.map(|questions| questions.len())), &cells, take).await?;
        Ok(Snapshot::new(sources, statements))
    }
}

/// The first and last day of a period as the table's text sorts them.
fn bounds(period: Option<Period>) -> (String, String) {
    // No day before the year 0 is recorded, and its text would not sort as a day.
    let text = |day: Day| if day.year() < 0 { "0000-01-01".to_owned() } else { day.to_string() };
    match period {
        Some(period) if period.to().year() < 0 => ("9999-12-31".to_owned(), String::new()),
        Some(period) => (text(period.from()), text(period.to())),
        None => (String::new(), "9999-12-31".to_owned()),
    }
}

/// The query for so many questions given as parameters from the seventh on, or for all.
///
/// What a question's statements share, their periods, is written once for each group of them; the index yields the
/// groups in order. No value and the kind share a column: a value is JSON, which no kind looks like.
fn query(questions: Option<usize>) -> SqlStr {
    // Jumps from each question to the next one in the index instead of reading all entries.
    const EVERY_QUESTION: &str = "
        SELECT min(question) FROM statement
        UNION ALL
        SELECT (SELECT min(next.question) FROM statement AS next WHERE next.question > asked.question)
        FROM asked WHERE asked.question IS NOT NULL";
    let asked = match questions {
        None => EVERY_QUESTION.to_owned(),
        Some(count) => {
            let values: Vec<String> = (0..count).map(|index| format!("(${})", index + 7)).collect();
            format!("VALUES {}", values.join(", "))
        }
    };
    let sql = format!(
        "WITH RECURSIVE asked (question) AS ({asked})
        SELECT asked.question,
               (SELECT string_agg(alike.strung, $3)
                FROM (SELECT concat_ws($1, s.period_from, s.period_to, string_agg(s.id, $2), string_agg(s.subject, $2),
                                       string_agg(coalesce(s.value, s.kind), $2), string_agg(s.source, $2),
                                       string_agg(s.place, $2), string_agg(s.basis, $2),
                                       string_agg(CAST(s.recorded_at AS TEXT), $2)) AS strung
                      FROM statement AS s
                      WHERE s.question = asked.question AND s.period_to >= $4 AND s.period_from <= $5
                            AND s.recorded_at <= $6
                      GROUP BY s.period_to, s.period_from) AS alike) AS statements
        FROM asked WHERE asked.question IS NOT NULL"
    );
    AssertSqlSafe(sql).into_sql_str()
}

/// Takes the statements that a row strings together, without those that were corrected.
fn take(
    row: &Row,
    corrections: &Corrections<'_>,
    words: &mut Words,
    statements: &mut Vec<Recorded>,
) -> Result<(), StoreError> {
    let row = Reading::new(row, "statement", &["question", "statements"], 0);
    let Some(strung) = row.maybe_text("statements")? else { return Ok(()) };
    let question = row.text("question")?;
    let uneven = |Uneven| row.wrong("question", "has statements with control characters in them");
    for alike in strung.split(GROUP) {
        let [period_from, period_to, columns @ ..] = strung::columns::<9>(alike).map_err(uneven)?;
        for cells in Rows::new(columns) {
            let [id, subject, answer, source, place, basis, recorded_at] = cells.map_err(uneven)?;
            if corrections.corrected.contains(id) {
                continue;
            }
            let is_value = answer.starts_with('{');
            let statement = StatementRow {
                id,
                subject,
                question,
                kind: if is_value { "known" } else { answer },
                value: is_value.then_some(answer),
                period_from,
                period_to,
                source,
                place,
                basis,
                corrects: corrections.targets.get(id).copied(),
                recorded_at: recorded_at.parse().map_err(|_| uneven(Uneven))?,
            };
            statements.push(statement.recorded(words)?);
        }
    }
    Ok(())
}

/// The corrections known by an instant: what corrects, and what does not stand any more.
struct Corrections<'r> {
    targets: BTreeMap<&'r str, &'r str>,
    corrected: BTreeSet<&'r str>,
}

impl<'r> Corrections<'r> {
    fn of(rows: &'r [Row]) -> Result<Self, StoreError> {
        let mut corrections = Self { targets: BTreeMap::new(), corrected: BTreeSet::new() };
        for row in rows {
            let row = Reading::new(row, "statement", &["corrections"], 0);
            let Some(strung) = row.maybe_text("corrections")? else { continue };
            let uneven = |Uneven| row.wrong("corrections", "have control characters in them");
            for cells in Rows::new(strung::columns::<2>(strung).map_err(uneven)?) {
                let [id, target] = cells.map_err(uneven)?;
                corrections.targets.insert(id, target);
                corrections.corrected.insert(target);
            }
        }
        Ok(corrections)
    }
}

/// All corrections known by an instant; there are few, so that they are read whole instead of looked for each time.
async fn corrections(tx: &mut Transaction<'_>, known_by: i64) -> Result<Vec<Row>, StoreError> {
    const SQL: &str = "
        SELECT string_agg(id, $2) || $1 || string_agg(corrects, $2) FROM statement
        WHERE corrects IS NOT NULL AND recorded_at <= $3";
    tx.rows(SQL, &[Cell::Text(COLUMN), Cell::Text(ROW), Cell::Number(known_by)]).await
}
