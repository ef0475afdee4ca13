//! The journal: one entry for each source and statement, chained by hash.
//!
//! The hash of an entry covers the entry before it, its own fields, and the digest of what was recorded.
//! Whoever keeps the hash of the newest entry elsewhere can show that nothing before it was changed or taken away.

use spectemur_model::{Instant, SourceId};

use crate::connection::{Cell, Reading, Transaction};
use crate::{Store, StoreError, digest};

/// What an entry is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    File,
    Source,
    Statement,
}

impl Kind {
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::File => "file",
            Self::Source => "source",
            Self::Statement => "statement",
        }
    }
}

/// An entry before it is written.
pub(crate) struct Entry<'i> {
    /// Its number.
    pub(crate) seq: i64,
    /// The id of what it is about.
    item: &'i str,
    hash: String,
}

/// The hash of an entry: over the hash before it, its fields, and the digest of its item.
pub(crate) fn link(
    before: &str,
    (seq, recorded_at): (i64, i64),
    recorded_by: &str,
    (kind, item, digest): (&str, &str, &str),
) -> String {
    digest::of_fields([before, &seq.to_string(), &recorded_at.to_string(), recorded_by, kind, item, digest])
}

/// The end of the chain, to which entries are added in order.
pub(crate) struct Chain<'a> {
    seq: i64,
    hash: String,
    /// When everything added from here on is recorded.
    pub(crate) recorded_at: i64,
    recorded_by: &'a str,
}

impl<'a> Chain<'a> {
    /// The end of the chain in the record, to be continued at this instant by this person.
    ///
    /// Never earlier than the newest entry: a clock that goes wrong must not rewrite what was known by then.
    pub(crate) async fn end(tx: &mut Transaction<'_>, at: i64, by: &'a str) -> Result<Self, StoreError> {
        const SQL: &str = "SELECT seq, recorded_at, hash FROM journal ORDER BY seq DESC LIMIT 1";
        const COLUMNS: &[&str] = &["seq", "recorded_at", "hash"];
        let rows = tx.rows(SQL, &[]).await?;
        let Some(row) = rows.first() else {
            return Ok(Self { seq: 0, hash: String::new(), recorded_at: at, recorded_by: by });
        };
        let row = Reading::new(row, "journal", COLUMNS, 0);
        Ok(Self {
            seq: row.number("seq")?,
            hash: row.text("hash")?.to_owned(),
            recorded_at: at.max(row.number("recorded_at")?),
            recorded_by: by,
        })
    }

    /// The next entry, for an item with this digest.
    pub(crate) fn add<'i>(&mut self, kind: Kind, item: &'i str, digest: &str) -> Entry<'i> {
        self.seq += 1;
        let at = (self.seq, self.recorded_at);
        self.hash = link(&self.hash, at, self.recorded_by, (kind.word(), item, digest));
        Entry { seq: self.seq, item, hash: self.hash.clone() }
    }

    /// Writes the newest entries of this chain, all of one kind.
    pub(crate) async fn insert(
        &self,
        tx: &mut Transaction<'_>,
        kind: Kind,
        entries: &[Entry<'_>],
    ) -> Result<(), StoreError> {
        const COLUMNS: [&str; 6] = ["seq", "recorded_at", "recorded_by", "kind", "item", "hash"];
        let rows = entries.iter().map(|entry| {
            let words = [self.recorded_by, kind.word(), entry.item, &entry.hash];
            let [by, kind, item, hash] = words.map(Cell::Text);
            [Cell::Number(entry.seq), Cell::Number(self.recorded_at), by, kind, item, hash]
        });
        tx.insert("journal", &COLUMNS, rows).await
    }
}

/// When, by whom and as which link of the chain something was entered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entered {
    /// The number of the entry.
    pub seq: i64,
    /// Its hash, which covers every entry before it.
    pub hash: String,
    /// When.
    pub at: Instant,
    /// By whom.
    pub by: String,
}

impl Store {
    /// The number of the newest entry; 0 before any.
    ///
    /// # Errors
    /// [`StoreError`] when the record cannot be read.
    pub async fn newest_entry(&self) -> Result<u64, StoreError> {
        const SQL: &str = "SELECT coalesce(max(seq), 0) AS seq FROM journal";
        let rows = self.read().await?.rows(SQL, &[]).await?;
        let Some(row) = rows.first() else { return Ok(0) };
        Reading::new(row, "journal", &["seq"], 0).number("seq").map(i64::unsigned_abs)
    }

    /// When, by whom and as which link a source was entered.
    ///
    /// # Errors
    /// [`StoreError`] when the record cannot be read.
    pub async fn entered(&self, source: &SourceId) -> Result<Option<Entered>, StoreError> {
        const SQL: &str = "SELECT j.seq, j.hash, j.recorded_at, j.recorded_by
                           FROM source AS s JOIN journal AS j ON j.seq = s.seq WHERE s.id = $1";
        const COLUMNS: &[&str] = &["seq", "hash", "recorded_at", "recorded_by"];
        let rows = self.read().await?.rows(SQL, &[Cell::Text(source.as_str())]).await?;
        let Some(row) = rows.first() else { return Ok(None) };
        let row = Reading::new(row, "journal", COLUMNS, 0);
        let at = Instant::from_microseconds(row.number("recorded_at")?);
        Ok(Some(Entered {
            seq: row.number("seq")?,
            hash: row.text("hash")?.to_owned(),
            at: at.map_err(|error| row.wrong("recorded_at", &error.to_string()))?,
            by: row.text("recorded_by")?.to_owned(),
        }))
    }
}
