//! Reading what was known by an instant.
//!
//! The database strings the statements of a question together (see `strung`), so that one row comes for each question.

use std::collections::{BTreeMap, BTreeSet};

use spectemur_model::statement::Recorded;
use spectemur_model::{Day, Instant, Nearest, Period, QuestionKey, Reach, Snapshot, SourceId};
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
    /// Only what comes from sources that somebody compared with a document.
    pub verified: bool,
    /// Also what is not public: for the eyes of the State that said it.
    pub not_public: bool,
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
        let (verified, not_public) = (asked.verified, asked.not_public);
        let asked: Vec<_> =
            asked.questions.iter().flatten().map(|(question, reach)| (question, Days::of(*reach))).collect();
        let mut cells = vec![Cell::Text(ROW), Cell::Number(known_by)];
        for (question, days) in &asked {
            cells.extend(
                [question.as_str(), &days.first, &days.last, &days.horizon, &days.nearest, days.mode].map(Cell::Text),
            );
        }
        let mut statements = Vec::new();
        let mut words = Words::new();
        let unverified = sources.iter().filter(|source| verified && !source.verified).map(|source| &source.id);
        let replaced = sources.iter().filter_map(|source| source.replaces.as_ref());
        let dropped = Dropped {
            corrected: corrected.iter().map(String::as_str).collect(),
            sources: unverified.chain(replaced).map(SourceId::as_str).collect(),
            known_by,
            not_public,
        };
        let take = |row: Row| take(&row, &dropped, &mut words, &mut statements);
        tx.each(query(asked.len(), verified, not_public), &cells, take).await?;
        Ok(Snapshot::of_lists(sources, statements))
    }
}

/// The days of a reach as the table's text sorts them; a text that no day reaches stands for none.
struct Days {
    first: String,
    last: String,
    /// No period that shares a day with these ends later, unless it is a long one.
    horizon: String,
    nearest: String,
    mode: &'static str,
}

impl Days {
    /// How many parameters a question has, itself included.
    const CELLS: usize = 6;

    fn of(reach: Reach) -> Self {
        // No day before the year 0 is recorded, and its text would not sort as a day.
        let text = |day: Day| if day.year() < 0 { String::new() } else { day.to_string() };
        let (first, last, horizon) = match reach.within {
            Some(period) => {
                let next_year =
                    Period::year(period.to().year().saturating_add(1)).map_or(Period::ALWAYS.to(), Period::to);
                (text(period.from()), text(period.to()), text(next_year))
            }
            None => ("9999-12-31".to_owned(), String::new(), String::new()),
        };
        let (nearest, mode) = match reach.nearest {
            Some(Nearest::Latest(day)) => (text(day), "latest"),
            Some(Nearest::SinceLastYes(day)) => (text(day), "yes"),
            None => (String::new(), ""),
        };
        Self { first, last, horizon, nearest, mode }
    }
}

/// Periods that reach from one year beyond the next; the migrations have an index of these and say it in these words.
const LONG: &str = "CAST(substr(period_to, 1, 4) AS INTEGER) - CAST(substr(period_from, 1, 4) AS INTEGER) > 1";

/// A yes, in the words of the migrations, which have an index of these.
const YES: &str = r#"value = '{"yes-no":true}'"#;

/// The query for so many questions, each given with its days as parameters from the third on; for all without any.
fn query(questions: usize, verified: bool, not_public: bool) -> SqlStr {
    // Jumps from each question to the next one in the index instead of reading all entries.
    const EVERY_QUESTION: &str = "
        SELECT min(question), '', '9999-12-31', '9999-12-31', '', '' FROM statement
        UNION ALL
        SELECT (SELECT min(next.question) FROM statement AS next WHERE next.question > asked.question),
               '', '9999-12-31', '9999-12-31', '', ''
        FROM asked WHERE asked.question IS NOT NULL";
    let asked = if questions == 0 {
        EVERY_QUESTION.to_owned()
    } else {
        let row = |question: usize| {
            let cells = (0..Days::CELLS).map(|cell| format!("${}", question * Days::CELLS + cell + 3));
            format!("({})", cells.collect::<Vec<_>>().join(", "))
        };
        format!("VALUES {}", (0..questions).map(row).collect::<Vec<_>>().join(", "))
    };
    let compared = if verified { "AND s.source NOT IN (SELECT id FROM source WHERE verified = 0)" } else { "" };
    let public = if not_public { "" } else { "AND s.public = 1" };
    let is_known_of_subject = format!(
        "s.question = about.question AND s.subject = about.subject AND s.period_from <= about.day \
         AND s.recorded_at <= $2 {compared} {public} \
         AND s.source NOT IN (SELECT replaces FROM source WHERE replaces IS NOT NULL AND recorded_at <= $2) \
         AND NOT EXISTS (SELECT 1 FROM statement AS c WHERE c.corrects = s.id AND c.recorded_at <= $2)"
    );
    // In `about`, each subject of a question of which the nearest statements are asked for; found by jumping as well.
    // In `nearest`, from which day on a subject's statements are taken.
    // When and from where a row was recorded is looked at afterwards, except where it decides which is the nearest.
    let sql = format!(
        "WITH RECURSIVE
        asked (question, first_day, last_day, horizon, day, mode) AS ({asked}),
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
                   (SELECT CASE WHEN s.period_to > about.day THEN about.day ELSE s.period_to END
                    FROM statement AS s WHERE {is_known_of_subject}
                    ORDER BY s.period_to DESC LIMIT 1)
            FROM about WHERE about.subject IS NOT NULL AND about.mode = 'latest'
            UNION ALL
            SELECT about.question, about.day, about.subject,
                   (SELECT s.period_from
                    FROM statement AS s WHERE s.{YES} AND {is_known_of_subject}
                    ORDER BY s.period_to DESC, s.period_from LIMIT 1)
            FROM about WHERE about.subject IS NOT NULL AND about.mode = 'yes'
        )
        SELECT asked.question,
               (SELECT string_agg(strung, $1) FROM statement
                WHERE question = asked.question AND period_to BETWEEN asked.first_day AND asked.horizon
                      AND period_from <= asked.last_day) AS statements
        FROM asked WHERE asked.question IS NOT NULL AND asked.last_day <> ''
        UNION ALL
        SELECT asked.question,
               (SELECT string_agg(strung, $1) FROM statement
                WHERE question = asked.question AND {LONG} AND period_to > asked.horizon
                      AND period_from <= asked.last_day)
        FROM asked WHERE asked.question IS NOT NULL AND asked.last_day <> ''
        UNION ALL
        SELECT nearest.question, string_agg(s.strung, $1)
        FROM nearest JOIN statement AS s
             ON s.question = nearest.question AND s.subject = nearest.subject AND s.period_to >= nearest.since
                AND s.period_from <= nearest.day
        GROUP BY nearest.question"
    );
    AssertSqlSafe(sql).into_sql_str()
}

/// What does not stand, or was not asked for.
struct Dropped<'s> {
    corrected: BTreeSet<&'s str>,
    sources: BTreeSet<&'s str>,
    known_by: i64,
    not_public: bool,
}

impl Dropped<'_> {
    fn has(&self, id: &str, source: &str, public: bool, recorded_at: i64) -> bool {
        // Sets that are empty are not asked: this is done for every row.
        recorded_at > self.known_by
            || !(public || self.not_public)
            || (!self.corrected.is_empty() && self.corrected.contains(id))
            || (!self.sources.is_empty() && self.sources.contains(source))
    }
}

/// Takes the statements that a row strings together, without those that do not count.
fn take(
    row: &Row,
    dropped: &Dropped<'_>,
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
        let statement = strung_statement(question, cells.map_err(uneven)?).map_err(uneven)?;
        if !dropped.has(statement.id, statement.source, statement.public, statement.recorded_at) {
            alike.push(statement.recorded(words)?);
        }
    }
    // Snapshots are kept for long: the room that was left over goes back.
    alike.shrink_to_fit();
    statements.push(alike);
    Ok(())
}

/// The row whose columns the database strung together, in the order of the migrations.
pub(crate) fn strung_statement<'r>(question: &'r str, cells: [&'r str; 11]) -> Result<StatementRow<'r>, Uneven> {
    let [id, subject, answer, period_from, period_to, source, place, basis, public, corrects, recorded_at] = cells;
    // No value and the kind share a column: a value is JSON, which no kind looks like.
    let is_value = answer.starts_with('{');
    Ok(StatementRow {
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
        public: public == "1",
        corrects: (!corrects.is_empty()).then_some(corrects),
        recorded_at: recorded_at.parse().map_err(|_| Uneven)?,
    })
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
