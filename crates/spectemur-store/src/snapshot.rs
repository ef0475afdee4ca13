//! Reading what was known by an instant.
//!
//! The database strings the statements of a question together (see `strung`), so that one row comes for each question.

use std::collections::{BTreeMap, BTreeSet};

use spectemur_model::statement::Recorded;
use spectemur_model::{Day, Instant, QuestionKey, Reach, Snapshot};
use sqlx::{AssertSqlSafe, SqlSafeStr, SqlStr};

use crate::connection::{Cell, Reading, Row, Transaction};
use crate::statement::{StatementRow, Words};
use crate::strung::{ROW, Rows, Uneven};
use crate::{Store, StoreError, source};

/// What a snapshot is to hold; by default everything.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Asked {
    /// Only what was recorded by this instant.
    pub known_by: Option<Instant>,
    /// Only statements on these questions, each as far as this reaches.
    pub questions: Option<BTreeMap<QuestionKey, Reach>>,
}

impl Asked {
    /// Everything on these questions.
    #[must_use]
    pub fn about(questions: impl IntoIterator<Item = QuestionKey>) -> Self {
        let questions = questions.into_iter().map(|question| (question, Reach::everything())).collect();
        Self { known_by: None, questions: Some(questions) }
    }
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
        if asked.questions.as_ref().is_some_and(BTreeMap::is_empty) {
            return Ok(Snapshot::new(sources, []));
        }
        let corrected = corrected(&mut tx, known_by).await?;
        let corrected = corrected.iter().map(String::as_str).collect::<BTreeSet<_>>();
        let asked: Vec<_> =
            asked.questions.iter().flatten().map(|(question, reach)| (question, Days::of(*reach))).collect();
        let mut cells = vec![Cell::Text(ROW), Cell::Number(known_by)];
        for (question, days) in &asked {
            cells.extend([question.as_str(), &days.first, &days.last, &days.latest].map(Cell::Text));
        }
        let mut statements = Vec::new();
        let mut words = Words::new();
        let take = |row: Row| take(&row, &corrected, &mut words, &mut statements);
        tx.each(query(asked.len()), &cells, take).await?;
        Ok(Snapshot::of_lists(sources, statements))
    }
}

/// The days of a reach as the table's text sorts them; a text that no day reaches stands for none.
struct Days {
    first: String,
    last: String,
    latest: String,
}

impl Days {
    fn of(reach: Reach) -> Self {
        // No day before the year 0 is recorded, and its text would not sort as a day.
        let text = |day: Day| if day.year() < 0 { String::new() } else { day.to_string() };
        let (first, last) = match reach.within {
            Some(period) => (text(period.from()), text(period.to())),
            None => ("9999-12-31".to_owned(), String::new()),
        };
        Self { first, last, latest: reach.latest_on.map(text).unwrap_or_default() }
    }
}

/// The query for so many questions, each given with its days as four parameters from the third on; for all without any.
fn query(questions: usize) -> SqlStr {
    // Jumps from each question to the next one in the index instead of reading all entries.
    const EVERY_QUESTION: &str = "
        SELECT min(question), '', '9999-12-31', '' FROM statement
        UNION ALL
        SELECT (SELECT min(next.question) FROM statement AS next WHERE next.question > asked.question),
               '', '9999-12-31', ''
        FROM asked WHERE asked.question IS NOT NULL";
    let asked = if questions == 0 {
        EVERY_QUESTION.to_owned()
    } else {
        let row = |first: usize| format!("(${first}, ${}, ${}, ${})", first + 1, first + 2, first + 3);
        format!("VALUES {}", (0..questions).map(|index| row(index * 4 + 3)).collect::<Vec<_>>().join(", "))
    };
    // In `about`, each subject of a question whose latest statements are asked for; found by jumping as well.
    let sql = format!(
        "WITH RECURSIVE
        asked (question, first_day, last_day, latest_on) AS ({asked}),
        about (question, latest_on, subject) AS (
            SELECT asked.question, asked.latest_on,
                   (SELECT min(s.subject) FROM statement AS s WHERE s.question = asked.question)
            FROM asked WHERE asked.latest_on <> ''
            UNION ALL
            SELECT about.question, about.latest_on,
                   (SELECT min(s.subject) FROM statement AS s
                    WHERE s.question = about.question AND s.subject > about.subject)
            FROM about WHERE about.subject IS NOT NULL
        ),
        nearest (question, latest_on, subject, reach) AS (
            SELECT about.question, about.latest_on, about.subject,
                   (SELECT CASE WHEN s.period_to > about.latest_on THEN about.latest_on ELSE s.period_to END
                    FROM statement AS s
                    WHERE s.question = about.question AND s.subject = about.subject
                          AND s.period_from <= about.latest_on AND s.recorded_at <= $2
                          AND NOT EXISTS (SELECT 1 FROM statement AS c WHERE c.corrects = s.id AND c.recorded_at <= $2)
                    ORDER BY s.period_to DESC LIMIT 1)
            FROM about WHERE about.subject IS NOT NULL
        )
        SELECT asked.question,
               (SELECT string_agg(s.strung, $1) FROM statement AS s
                WHERE s.question = asked.question AND s.period_to >= asked.first_day
                      AND s.period_from <= asked.last_day AND s.recorded_at <= $2) AS statements
        FROM asked WHERE asked.question IS NOT NULL
        UNION ALL
        SELECT nearest.question, string_agg(s.strung, $1)
        FROM nearest JOIN statement AS s
             ON s.question = nearest.question AND s.subject = nearest.subject AND s.period_to >= nearest.reach
                AND s.period_from <= nearest.latest_on AND s.recorded_at <= $2
        GROUP BY nearest.question"
    );
    AssertSqlSafe(sql).into_sql_str()
}

/// Takes the statements that a row strings together, without those that were corrected.
fn take(
    row: &Row,
    corrected: &BTreeSet<&str>,
    words: &mut Words,
    statements: &mut Vec<Vec<Recorded>>,
) -> Result<(), StoreError> {
    let row = Reading::new(row, "statement", &["question", "statements"], 0);
    let (question, strung) = (row.text("question")?, row.maybe_text("statements")?);
    // A row is hardly shorter than this, so that the list seldom grows while it is filled.
    const SHORTEST_ROW: usize = 90;
    let mut alike = Vec::with_capacity(strung.map_or(0, str::len) / SHORTEST_ROW);
    let uneven = |Uneven| row.wrong("question", "has statements with control characters in them");
    for cells in Rows::of(strung) {
        let [id, subject, answer, period_from, period_to, source, place, basis, corrects, recorded_at] =
            cells.map_err(uneven)?;
        if !corrected.is_empty() && corrected.contains(id) {
            continue;
        }
        // No value and the kind share a column: a value is JSON, which no kind looks like.
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
            corrects: (!corrects.is_empty()).then_some(corrects),
            recorded_at: recorded_at.parse().map_err(|_| uneven(Uneven))?,
        };
        alike.push(statement.recorded(words)?);
    }
    statements.push(alike);
    Ok(())
}

/// The ids of all statements corrected by an instant; there are few, so that they are read whole.
async fn corrected(tx: &mut Transaction<'_>, known_by: i64) -> Result<Vec<String>, StoreError> {
    const SQL: &str = "SELECT string_agg(corrects, $1) FROM statement WHERE corrects IS NOT NULL AND recorded_at <= $2";
    let found = tx.rows(SQL, &[Cell::Text(ROW), Cell::Number(known_by)]).await?;
    let mut corrected = Vec::new();
    for row in &found {
        let strung = Reading::new(row, "statement", &["corrects"], 0).maybe_text("corrects")?;
        let uneven =
            |Uneven| Reading::new(row, "statement", &["corrects"], 0).wrong("corrects", "has control characters");
        for cells in Rows::of(strung) {
            let [id] = cells.map_err(uneven)?;
            corrected.push(id.to_owned());
        }
    }
    Ok(corrected)
}
