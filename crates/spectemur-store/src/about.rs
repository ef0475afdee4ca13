//! What the record says about one State, or in one source, read without the rest of the record.

use std::collections::{BTreeMap, BTreeSet};

use spectemur_model::statement::Recorded;
use spectemur_model::{Instant, Period, QuestionKey, Snapshot, SourceId, StateCode};
use sqlx::AssertSqlSafe;

use crate::connection::{Cell, Reading, Row, Transaction};
use crate::snapshot::strung_statement;
use crate::statement::Words;
use crate::strung::{COLUMN, ROW, Rows, Uneven};
use crate::{Store, StoreError, source};

/// Whether a statement `s` stood by the instant of the third parameter.
const STANDS: &str = "s.recorded_at <= $3
                  AND NOT EXISTS (SELECT 1 FROM statement AS c WHERE c.corrects = s.id AND c.recorded_at <= $3)
                  AND NOT EXISTS
                      (SELECT 1 FROM source AS newer WHERE newer.replaces = s.source AND newer.recorded_at <= $3)";

/// What is asked for of one State.
#[derive(Clone, Copy, Debug)]
pub struct StateAsked<'a> {
    /// The State.
    pub state: StateCode,
    /// On which questions.
    pub questions: &'a BTreeSet<QuestionKey>,
    /// Only what is about days of this period.
    pub within: Option<Period>,
    /// Only what others than this source say.
    pub but: Option<&'a SourceId>,
    /// Only what was recorded by this instant.
    pub known_by: Option<Instant>,
}

impl<'a> StateAsked<'a> {
    /// Everything on these questions.
    #[must_use]
    pub fn of(state: StateCode, questions: &'a BTreeSet<QuestionKey>) -> Self {
        Self { state, questions, within: None, but: None, known_by: None }
    }
}

impl Store {
    /// Everything that stands on some questions about one State and its matters, with the sources of that.
    ///
    /// What is asked for one State costs what that State has said, however large the record is.
    ///
    /// # Errors
    /// [`StoreError::Inconsistent`] when a row does not read; otherwise what the database says.
    pub async fn snapshot_of_state(&self, asked: &StateAsked<'_>) -> Result<Snapshot, StoreError> {
        let StateAsked { state, questions, within, but, known_by } = *asked;
        if questions.is_empty() {
            return Ok(Snapshot::default());
        }
        let mut tx = self.read().await?;
        let asked = (0..questions.len()).map(|index| format!("(${})", index + 9)).collect::<Vec<_>>().join(", ");
        // One row for everything: a driver takes longer to hand over a row than to find it.
        let sql = format!(
            "WITH asked (question) AS (VALUES {asked})
            SELECT string_agg(s.question || $2 || s.strung, $1) AS statements
            FROM asked CROSS JOIN statement AS s
            WHERE s.question = asked.question AND s.subject >= $4 AND s.subject < $5
                  AND s.period_to >= $6 AND s.period_from <= $7 AND s.source <> $8 AND {STANDS}"
        );
        // A matter of the State is its code, a stroke and more: everything up to the sign after the stroke.
        let after = format!("{state}0");
        let days = |period: Period| [period.from(), period.to()].map(|day| day.to_string());
        let [from, to] = within.map_or([String::new(), "9999-12-31".to_owned()], days);
        let mut cells = vec![Cell::Text(ROW), Cell::Text(COLUMN), known(known_by)];
        cells.extend([state.as_str(), &after, &from, &to, but.map_or("", SourceId::as_str)].map(Cell::Text));
        cells.extend(questions.iter().map(|question| Cell::Text(question.as_str())));
        let rows = tx.rows(AssertSqlSafe(sql), &cells).await?;
        with_sources(&mut tx, alike(&rows)?).await
    }

    /// Everything that stands on one source, with that source, as far as it was recorded by an instant.
    ///
    /// # Errors
    /// As [`Store::snapshot_of_state`].
    pub async fn snapshot_of_source(
        &self,
        source: &SourceId,
        known_by: Option<Instant>,
    ) -> Result<Snapshot, StoreError> {
        let sql = format!(
            "SELECT string_agg(s.question || $2 || s.strung, $1) AS statements
             FROM statement AS s WHERE s.source = $4 AND {STANDS}"
        );
        let cells = [Cell::Text(ROW), Cell::Text(COLUMN), known(known_by), Cell::Text(source.as_str())];
        let mut tx = self.read().await?;
        let rows = tx.rows(AssertSqlSafe(sql), &cells).await?;
        with_sources(&mut tx, alike(&rows)?).await
    }

    /// How many public statements stand on each source, as far as they were recorded by an instant.
    ///
    /// # Errors
    /// As [`Store::snapshot_of_state`].
    pub async fn standing_by_source(&self, known_by: Option<Instant>) -> Result<BTreeMap<SourceId, usize>, StoreError> {
        let sql = format!(
            "SELECT string_agg(source || $2 || CAST(standing AS TEXT), $1) AS counts
             FROM (SELECT s.source, count(*) AS standing FROM statement AS s
                   WHERE s.public = 1 AND {STANDS} GROUP BY s.source) AS counted"
        );
        let cells = [Cell::Text(ROW), Cell::Text(COLUMN), known(known_by)];
        let mut counts = BTreeMap::new();
        for row in &self.rows(AssertSqlSafe(sql), &cells).await? {
            let row = Reading::new(row, "statement", &["counts"], 0);
            let uneven = |Uneven| row.wrong("source", "has control characters in it");
            for cells in Rows::of(row.maybe_text("counts")?) {
                let [source, standing] = cells.map_err(uneven)?;
                counts.insert(SourceId::new(source), standing.parse().map_err(|_| uneven(Uneven))?);
            }
        }
        Ok(counts)
    }
}

fn known(by: Option<Instant>) -> Cell<'static> {
    Cell::Number(by.map_or(i64::MAX, Instant::microseconds))
}

/// The statements that rows string together behind their questions; neighbours on one question in one list.
fn alike(rows: &[Row]) -> Result<Vec<Vec<Recorded>>, StoreError> {
    let mut statements: Vec<Vec<Recorded>> = Vec::new();
    let mut words = Words::new();
    for row in rows {
        let row = Reading::new(row, "statement", &["statements"], 0);
        let uneven = |Uneven| row.wrong("statements", "have control characters in them");
        for cells in Rows::<12>::of(row.maybe_text("statements")?) {
            let [question, cells @ ..] = cells.map_err(uneven)?;
            let recorded = strung_statement(question, cells).map_err(uneven)?.recorded(&mut words)?;
            match statements.last_mut() {
                Some(alike) if alike[0].statement.question == recorded.statement.question => alike.push(recorded),
                _ => statements.push(vec![recorded]),
            }
        }
    }
    Ok(statements)
}

async fn with_sources(tx: &mut Transaction<'_>, statements: Vec<Vec<Recorded>>) -> Result<Snapshot, StoreError> {
    let named: BTreeSet<SourceId> =
        statements.iter().flatten().map(|recorded| recorded.statement.source.clone()).collect();
    Ok(Snapshot::of_lists(source::of_all_ids(tx, &named).await?, statements))
}
