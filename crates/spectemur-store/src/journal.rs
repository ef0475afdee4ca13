//! The journal: one entry for each source and statement, chained by hash.
//!
//! The hash of an entry covers the entry before it, its own fields, and the digest of what was recorded.
//! Whoever keeps the hash of the newest entry elsewhere can show that nothing before it was changed or taken away.

use spectemur_model::{Instant, SourceId};

use crate::connection::{Cell, Reading, Transaction};
use crate::{Head, Store, StoreError, digest};

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
#[derive(Clone)]
pub(crate) struct Entry<'i> {
    /// Its number.
    pub(crate) seq: i64,
    by: &'i str,
    kind: Kind,
    /// The id of what it is about.
    item: &'i str,
    /// Its link of the chain.
    hash: String,
}

impl Entry<'_> {
    pub(crate) fn entered(&self, at: Instant) -> Entered {
        Entered { seq: self.seq, hash: self.hash.clone(), at, by: self.by.to_owned() }
    }
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
pub(crate) struct Chain<'i> {
    seq: i64,
    hash: String,
    /// When everything added from here on is recorded.
    pub(crate) recorded_at: i64,
    added: Vec<Entry<'i>>,
}

impl<'i> Chain<'i> {
    /// The end of the chain in the record, to be continued at this instant.
    ///
    /// Never earlier than the newest entry: a clock that goes wrong must not rewrite what was known by then. And later
    /// than what was published knows: its figures must come out the same for ever.
    pub(crate) async fn end(tx: &mut Transaction<'_>, at: i64) -> Result<Self, StoreError> {
        const SQL: &str = "SELECT seq, recorded_at, hash, (SELECT max(known_by) FROM publication) AS published
                           FROM journal ORDER BY seq DESC LIMIT 1";
        const COLUMNS: &[&str] = &["seq", "recorded_at", "hash", "published"];
        let rows = tx.rows(SQL, &[]).await?;
        let Some(row) = rows.first() else {
            return Ok(Self { seq: 0, hash: String::new(), recorded_at: at, added: Vec::new() });
        };
        let row = Reading::new(row, "journal", COLUMNS, 0);
        let after_published = row.maybe_number("published")?.map_or(i64::MIN, |known_by| known_by.saturating_add(1));
        Ok(Self {
            seq: row.number("seq")?,
            hash: row.text("hash")?.to_owned(),
            recorded_at: at.max(row.number("recorded_at")?).max(after_published),
            added: Vec::new(),
        })
    }

    /// Adds an entry of this person, for an item with this digest, and gives its number.
    pub(crate) fn add(&mut self, by: &'i str, kind: Kind, item: &'i str, digest: &str) -> i64 {
        self.seq += 1;
        self.hash = link(&self.hash, (self.seq, self.recorded_at), by, (kind.word(), item, digest));
        self.added.push(Entry { seq: self.seq, by, kind, item, hash: self.hash.clone() });
        self.seq
    }

    /// The entry of this number, if it was added here.
    pub(crate) fn entry(&self, seq: i64) -> Option<&Entry<'i>> {
        self.added.iter().find(|entry| entry.seq == seq)
    }

    /// Writes the entries that were added.
    pub(crate) async fn write(&self, tx: &mut Transaction<'_>) -> Result<(), StoreError> {
        const COLUMNS: [&str; 6] = ["seq", "recorded_at", "recorded_by", "kind", "item", "hash"];
        let rows = self.added.iter().map(|entry| {
            let words = [entry.by, entry.kind.word(), entry.item, &entry.hash];
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
    /// A number that grows with each entry and each publication, 0 before any: while it stays, so does all that
    /// everybody may read.
    ///
    /// # Errors
    /// [`StoreError`] when the record cannot be read.
    pub async fn edition(&self) -> Result<u64, StoreError> {
        const SQL: &str =
            "SELECT coalesce((SELECT max(seq) FROM journal), 0) + (SELECT count(*) FROM publication) AS edition";
        let rows = self.rows(SQL, &[]).await?;
        let Some(row) = rows.first() else { return Ok(0) };
        Reading::new(row, "journal", &["edition"], 0).number("edition").map(i64::unsigned_abs)
    }

    /// The newest entry with its hash, which covers every entry before it; none before any.
    ///
    /// # Errors
    /// [`StoreError`] when the record cannot be read.
    pub async fn head(&self) -> Result<Option<Head>, StoreError> {
        const SQL: &str = "SELECT seq, hash, recorded_at FROM journal ORDER BY seq DESC LIMIT 1";
        self.head_of(SQL, &[]).await
    }

    /// The entry of this number with its hash.
    ///
    /// # Errors
    /// [`StoreError`] when the record cannot be read.
    pub async fn entry(&self, seq: i64) -> Result<Option<Head>, StoreError> {
        const SQL: &str = "SELECT seq, hash, recorded_at FROM journal WHERE seq = $1";
        self.head_of(SQL, &[Cell::Number(seq)]).await
    }

    async fn head_of(&self, sql: &'static str, cells: &[Cell<'_>]) -> Result<Option<Head>, StoreError> {
        let rows = self.rows(sql, cells).await?;
        let Some(row) = rows.first() else { return Ok(None) };
        let row = Reading::new(row, "journal", &["seq", "hash", "recorded_at"], 0);
        let recorded_at = Instant::from_microseconds(row.number("recorded_at")?);
        let recorded_at = recorded_at.map_err(|error| row.wrong("recorded_at", &error.to_string()))?;
        Ok(Some(Head { seq: row.number("seq")?, hash: row.text("hash")?.to_owned(), recorded_at }))
    }

    /// When, by whom and as which link a source was entered.
    ///
    /// # Errors
    /// [`StoreError`] when the record cannot be read.
    pub async fn entered(&self, source: &SourceId) -> Result<Option<Entered>, StoreError> {
        const SQL: &str = "SELECT j.seq, j.hash, j.recorded_at, j.recorded_by
                           FROM source AS s JOIN journal AS j ON j.seq = s.seq WHERE s.id = $1";
        const COLUMNS: &[&str] = &["seq", "hash", "recorded_at", "recorded_by"];
        let rows = self.rows(SQL, &[Cell::Text(source.as_str())]).await?;
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
