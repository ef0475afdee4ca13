//! Reading what was known by an instant.
//!
//! The database strings the statements of a question together (see `strung`), so that one row comes for each question.

use std::collections::{BTreeMap, BTreeSet};

use spectemur_model::statement::Recorded;
use spectemur_model::{Answer, Day, Instant, Nearest, QuestionKey, Reach, Snapshot, Value};
use sqlx::{AssertSqlSafe, SqlSafeStr, SqlStr};

use crate::connection::{Cell, Reading, Row, Transaction};
use crate::statement::{StatementRow, Words};
use crate::strung::{ROW, Rows, Uneven};
use crate::{Store, StoreError, shape, source};

/// What a snapshot is to hold; by default everything.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Asked {
    /// Only what was recorded by this instant.
    pub known_by: Option<Instant>,
    /// Only statements on these questions, each as far as this reaches.
    pub questions: Option<BTreeMap<QuestionKey, Reach>>,
    /// Only what comes from sources that somebody compared with a document.
    pub verified: bool,
}

impl Asked {
    /// Everything on these questions.
    #[must_use]
    pub fn about(questions: impl IntoIterator<Item = QuestionKey>) -> Self {
        let questions = questions.into_iter().map(|question| (question, Reach::everything())).collect();
        Self { questions: Some(questions), ..Self::default() }
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
        let verified = asked.verified;
        let asked: Vec<_> =
            asked.questions.iter().flatten().map(|(question, reach)| (question, Days::of(*reach))).collect();
        let yes = shape::of_answer(&Answer::Known(Value::YesNo(true))).unwrap_or_default();
        let mut cells = vec![Cell::Text(ROW), Cell::Number(known_by), Cell::Text(&yes)];
        for (question, days) in &asked {
            cells.extend([question.as_str(), &days.first, &days.last, &days.nearest, days.mode].map(Cell::Text));
        }
        let mut statements = Vec::new();
        let mut words = Words::new();
        let take = |row: Row| take(&row, &corrected, &mut words, &mut statements);
        tx.each(query(asked.len(), verified), &cells, take).await?;
        Ok(Snapshot::of_lists(sources, statements))
    }
}

/// The days of a reach as the table's text sorts them; a text that no day reaches stands for none.
struct Days {
    first: String,
    last: String,
    nearest: String,
    mode: &'static str,
}

impl Days {
    fn of(reach: Reach) -> Self {
        // No day before the year 0 is recorded, and its text would not sort as a day.
        let text = |day: Day| if day.year() < 0 { String::new() } else { day.to_string() };
        let (first, last) = match reach.within {
            Some(period) => (text(period.from()), text(period.to())),
            None => ("9999-12-31".to_owned(), String::new()),
        };
        let (nearest, mode) = match reach.nearest {
            Some(Nearest::Latest(day)) => (text(day), "latest"),
            Some(Nearest::SinceLastYes(day)) => (text(day), "yes"),
            None => (String::new(), ""),
        };
        Self { first, last, nearest, mode }
    }
}

/// The query for so many questions, each given with its days as five parameters from the fourth on; for all without any.
fn query(questions: usize, verified: bool) -> SqlStr {
    // Jumps from each question to the next one in the index instead of reading all entries.
    const EVERY_QUESTION: &str = "
        SELECT min(question), '', '9999-12-31', '', '' FROM statement
        UNION ALL
        SELECT (SELECT min(next.question) FROM statement AS next WHERE next.question > asked.question),
               '', '9999-12-31', '', ''
        FROM asked WHERE asked.question IS NOT NULL";
    let asked = if questions == 0 {
        EVERY_QUESTION.to_owned()
    } else {
        let row = |first: usize| format!("(${first}, ${}, ${}, ${}, ${})", first + 1, first + 2, first + 3, first + 4);
        format!("VALUES {}", (0..questions).map(|index| row(index * 5 + 4)).collect::<Vec<_>>().join(", "))
    };
    let counts = if verified {
        "s.recorded_at <= $2 AND s.source NOT IN (SELECT id FROM source WHERE verified = 0)"
    } else {
        "s.recorded_at <= $2"
    };
    // In `about`, each subject of a question of which the nearest statements are asked for; found by jumping as well.
    // In `nearest`, from which day on a subject's statements are taken.
    let sql = format!(
        "WITH RECURSIVE
        asked (question, first_day, last_day, day, mode) AS ({asked}),
        about (question, day, mode, subject) AS (
            SELECT asked.question, asked.day, asked.mode,
                   (SELECT min(s.subject) FROM statement AS s WHERE s.question = asked.question)
            FROM asked WHERE asked.mode <> ''
            UNION ALL
            SELECT about.question, about.day, about.mode,
                   (SELECT min(s.subject) FROM statement AS s
                    WHERE s.question = about.question AND s.subject > about.subject)
            FROM about WHERE about.subject IS NOT NULL
        ),
        nearest (question, day, subject, since) AS (
            SELECT about.question, about.day, about.subject,
                   (SELECT CASE WHEN about.mode = 'yes' THEN s.period_from
                                WHEN s.period_to > about.day THEN about.day ELSE s.period_to END
                    FROM statement AS s
                    WHERE s.question = about.question AND s.subject = about.subject
                          AND s.period_from <= about.day AND (about.mode <> 'yes' OR s.value = $3) AND {counts}
                          AND NOT EXISTS (SELECT 1 FROM statement AS c WHERE c.corrects = s.id AND c.recorded_at <= $2)
                    ORDER BY s.period_to DESC, s.period_from LIMIT 1)
            FROM about WHERE about.subject IS NOT NULL
        )
        SELECT asked.question,
               (SELECT string_agg(s.strung, $1) FROM statement AS s
                WHERE s.question = asked.question AND s.period_to >= asked.first_day
                      AND s.period_from <= asked.last_day AND {counts}) AS statements
        FROM asked WHERE asked.question IS NOT NULL
        UNION ALL
        SELECT nearest.question, string_agg(s.strung, $1)
        FROM nearest JOIN statement AS s
             ON s.question = nearest.question AND s.subject = nearest.subject AND s.period_to >= nearest.since
                AND s.period_from <= nearest.day AND {counts}
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
