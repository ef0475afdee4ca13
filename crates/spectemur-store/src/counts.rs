//! How much the record holds.

use spectemur_model::Instant;

use crate::connection::Reading;
use crate::{Store, StoreError};

/// How much the record holds, and since when.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Counts {
    /// Sources.
    pub sources: u64,
    /// Statements, those that were corrected and corrections included.
    pub statements: u64,
    /// Statements that correct another one.
    pub corrections: u64,
    /// The instant of the first entry.
    pub first_recorded_at: Option<Instant>,
    /// The instant of the newest entry.
    pub last_recorded_at: Option<Instant>,
}

impl Store {
    /// Counts what the record holds.
    ///
    /// # Errors
    /// [`StoreError`] when the record cannot be read.
    pub async fn counts(&self) -> Result<Counts, StoreError> {
        const SQL: &str = "
            SELECT (SELECT count(*) FROM source) AS sources,
                   (SELECT count(*) FROM statement) AS statements,
                   (SELECT count(*) FROM statement WHERE corrects IS NOT NULL) AS corrections,
                   (SELECT recorded_at FROM journal ORDER BY seq LIMIT 1) AS first_recorded_at,
                   (SELECT recorded_at FROM journal ORDER BY seq DESC LIMIT 1) AS last_recorded_at";
        const COLUMNS: &[&str] = &["sources", "statements", "corrections", "first_recorded_at", "last_recorded_at"];
        let rows = self.rows(SQL, &[]).await?;
        let Some(row) = rows.first() else {
            return Ok(Counts {
                sources: 0,
                statements: 0,
                corrections: 0,
                first_recorded_at: None,
                last_recorded_at: None,
            });
        };
        let row = Reading::new(row, "journal", COLUMNS, 0);
        let count = |column| row.number(column).map(i64::unsigned_abs);
        let instant = |column| {
            let number = row.maybe_number(column)?;
            number
                .map(Instant::from_microseconds)
                .transpose()
                .map_err(|error| row.wrong("recorded_at", &error.to_string()))
        };
        Ok(Counts {
            sources: count("sources")?,
            statements: count("statements")?,
            corrections: count("corrections")?,
            first_recorded_at: instant("first_recorded_at")?,
            last_recorded_at: instant("last_recorded_at")?,
        })
    }
}
