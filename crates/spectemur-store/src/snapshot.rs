//! Reading what was known by an instant.
//!
//! A driver hands over a row in some microseconds, which is too long for tens of thousands of them.
//! So the database strings the statements of a question together, and one row comes for each question.
//! The control characters between fields and statements cannot stand within them: what is recorded is checked,
//! and JSON escapes them.

use std::collections::BTreeSet;

use spectemur_model::statement::Recorded;
use spectemur_model::{Day, Instant, Period, QuestionKey, Snapshot};
use sqlx::{AssertSqlSafe, SqlSafeStr, SqlStr};

use crate::connection::{Cell, Reading, Row};
use crate::statement::{StatementRow, Words};
use crate::{Store, StoreError, source};

/// Between the fields of a statement.
const FIELD: &str = "\u{1f}";

/// Between statements.
const RECORD: &str = "\u{1e}";

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
        let t0=std::time::Instant::now();let mut tx = self.read().await?;
        let sources = source::known_by(&mut tx, asked.known_by).await?;
        let t1=t0.elapsed();
        let questions = asked.questions.as_ref().map(|questions| questions.iter().collect::<BTreeSet<_>>());
        if questions.as_ref().is_some_and(BTreeSet::is_empty) {
            return Ok(Snapshot::new(sources, []));
        }
        let (from, to) = bounds(asked.period);
        let mut cells = vec![
            Cell::Text(FIELD),
            Cell::Text(RECORD),
            Cell::Text(&from),
            Cell::Text(&to),
            Cell::Number(asked.known_by.map_or(i64::MAX, Instant::microseconds)),
        ];
        cells.extend(questions.iter().flatten().map(|question| Cell::Text(question.as_str())));
        let rows = tx.rows(query(questions.map(|questions| questions.len())), &cells).await?;
        let t2=t0.elapsed(); let st=statements(&rows)?; let t3=t0.elapsed(); let s=Snapshot::new(sources, st); eprintln!("{t1:?} {t2:?} {t3:?} {:?}", t0.elapsed()); Ok(s)
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

/// The query for so many questions given as parameters from the sixth on, or for all.
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
            let values: Vec<String> = (0..count).map(|index| format!("(${})", index + 6)).collect();
            format!("VALUES {}", values.join(", "))
        }
    };
    let sql = format!(
        "WITH RECURSIVE asked (question) AS ({asked})
        SELECT asked.question,
               (SELECT string_agg(
                           concat_ws($1, s.id, s.subject, s.kind, coalesce(s.value, ''), s.period_from, s.period_to,
                                     s.source, s.place, s.basis, coalesce(s.corrects, ''), s.recorded_at),
                           $2)
                FROM statement AS s
                WHERE s.question = asked.question AND s.period_to >= $3 AND s.period_from <= $4
                      AND s.recorded_at <= $5
                      AND NOT EXISTS (SELECT 1 FROM statement AS c
                                      WHERE c.corrects = s.id AND c.recorded_at <= $5)) AS statements
        FROM asked WHERE asked.question IS NOT NULL"
    );
    AssertSqlSafe(sql).into_sql_str()
}

/// The statements that these rows string together.
fn statements(rows: &[Row]) -> Result<Vec<Recorded>, StoreError> {
    const COLUMNS: &[&str] = &["question", "statements"];
    let mut words = Words::new();
    let mut all = Vec::new();
    for row in rows {
        let row = Reading::new(row, "statement", COLUMNS, 0);
        let Some(strung) = row.maybe_text("statements")? else { continue };
        let question = row.text("question")?;
        for fields in strung.split('\u{1e}') {
            let fields = split(question, fields).ok_or_else(|| row.wrong("question", "holds control characters"))?;
            all.push(fields.recorded(&mut words)?);
        }
    }
    Ok(all)
}

/// The fields of one statement, in the order of the query.
fn split<'r>(question: &'r str, fields: &'r str) -> Option<StatementRow<'r>> {
    let mut fields = fields.split('\u{1f}');
    // No value and no target are the only empty fields: JSON and ids never are.
    let maybe = |text: &'r str| (!text.is_empty()).then_some(text);
    let row = StatementRow {
        id: fields.next()?,
        subject: fields.next()?,
        question,
        kind: fields.next()?,
        value: maybe(fields.next()?),
        period_from: fields.next()?,
        period_to: fields.next()?,
        source: fields.next()?,
        place: fields.next()?,
        basis: fields.next()?,
        corrects: maybe(fields.next()?),
        recorded_at: fields.next()?.parse().ok()?,
    };
    fields.next().is_none().then_some(row)
}
