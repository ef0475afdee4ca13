//! Verifying the record: every id and digest recomputed from the columns, the whole chain, every reference.
//!
//! A verification lists everything that is wrong; it fails only when the database cannot be asked at all.
//! Entries cut off at the very end leave no trace in the record itself: compare [`Verification::head`] with one that
//! was written down elsewhere.

use spectemur_model::{FileHash, Instant};

use crate::connection::{Cell, Reading, Row, Transaction};
use crate::journal::Kind;
use crate::source::SourceRow;
use crate::statement::{StatementRow, Words};
use crate::{Store, StoreError, file, journal, publication, shape, source, statement};

/// How many entries are read at once.
const ENTRIES_AT_ONCE: i64 = 2000;

/// What a verification found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verification {
    /// Entries of the journal that were looked at.
    pub entries: u64,
    /// Files among them.
    pub files: u64,
    /// Sources among them.
    pub sources: u64,
    /// Statements among them.
    pub statements: u64,
    /// The newest entry: whoever kept an older one can show that it is still in the chain.
    pub head: Option<Head>,
    /// Everything that is wrong, in order of the journal.
    pub problems: Vec<Problem>,
}

/// An entry of the journal, such as the newest.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Head {
    /// Its number.
    pub seq: i64,
    /// Its hash.
    pub hash: String,
    /// When it was recorded.
    pub recorded_at: Instant,
}

/// One thing that is wrong with the record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The table.
    pub table: &'static str,
    /// The row: an id, or the number of an entry of the journal.
    pub row: String,
    /// What is wrong with it.
    pub fault: Fault,
}

/// What can be wrong with a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// Its content is not the one that was recorded.
    Altered {
        /// What differs.
        detail: String,
    },
    /// A cell does not read.
    Unreadable {
        /// The column.
        column: &'static str,
        /// What is wrong with it.
        detail: String,
    },
    /// The journal has an entry for it, and the row is gone.
    Missing,
    /// The row is there without an entry in the journal.
    NotInJournal,
    /// Entries before this one are gone.
    Gap {
        /// The number that was expected.
        expected: i64,
    },
    /// The hash does not follow from the entry before and from what the entry says.
    BrokenLink,
    /// The entry was recorded earlier than the one before it.
    OutOfOrder,
    /// The row points to one that is not there.
    Orphan {
        /// What it points to.
        target: String,
    },
    /// The database's own check fails.
    Database {
        /// What it said.
        detail: String,
    },
}

impl Verification {
    /// Whether nothing is wrong.
    #[must_use]
    pub fn is_sound(&self) -> bool {
        self.problems.is_empty()
    }
}

impl Fault {
    /// The word of its message.
    #[must_use]
    pub fn word(&self) -> &'static str {
        match self {
            Self::Altered { .. } => "altered",
            Self::Unreadable { .. } => "unreadable",
            Self::Missing => "missing",
            Self::NotInJournal => "not-in-journal",
            Self::Gap { .. } => "gap",
            Self::BrokenLink => "broken-link",
            Self::OutOfOrder => "out-of-order",
            Self::Orphan { .. } => "orphan",
            Self::Database { .. } => "database",
        }
    }
}

impl Problem {
    /// Its message, and what fills it: where it is, and what is wrong there as the program that found it says.
    #[must_use]
    pub fn message(&self) -> (String, [(&'static str, String); 4]) {
        let (column, detail) = match &self.fault {
            Fault::Altered { detail } | Fault::Database { detail } => ("", detail.clone()),
            Fault::Unreadable { column, detail } => (*column, detail.clone()),
            Fault::Gap { expected } => ("", expected.to_string()),
            Fault::Orphan { target } => ("", target.clone()),
            Fault::Missing | Fault::NotInJournal | Fault::BrokenLink | Fault::OutOfOrder => ("", String::new()),
        };
        let filled = [
            ("table", self.table.to_owned()),
            ("row", self.row.clone()),
            ("column", column.to_owned()),
            ("detail", detail),
        ];
        (format!("damage-{}", self.fault.word()), filled)
    }
}

impl Store {
    /// Recomputes each id, each digest and the whole chain, follows every reference, and lists what is wrong.
    ///
    /// SQLite is also asked to check its own file; PostgreSQL checks its pages itself where it was set up to.
    ///
    /// # Errors
    /// [`StoreError`] when the database cannot be asked; damage that it reports while reading is a problem, not an error.
    pub async fn verify(&self) -> Result<Verification, StoreError> {
        let mut tx = self.read().await?;
        let mut walk = Walk::new();
        match verify(&mut tx, &mut walk).await {
            Ok(()) => {}
            Err(StoreError::Damaged { path, detail }) => walk.report("database", path, Fault::Database { detail }),
            Err(StoreError::Inconsistent { table, column, id, detail }) => {
                walk.report(table, id, Fault::Unreadable { column, detail });
            }
            Err(error) => return Err(error),
        }
        Ok(walk.found)
    }
}

async fn verify(tx: &mut Transaction<'_>, walk: &mut Walk) -> Result<(), StoreError> {
    if tx.is_sqlite() {
        for row in &tx.rows("PRAGMA integrity_check", &[]).await? {
            let row = Reading::new(row, "database", &["integrity_check"], 0);
            match row.text("integrity_check")? {
                "ok" => {}
                detail => walk.report("database", "file".to_owned(), Fault::Database { detail: detail.to_owned() }),
            }
        }
    }
    walk_chain(tx, walk).await?;
    hash_files(tx, walk).await?;
    find_rows_outside_the_journal(tx, walk).await?;
    walk.found.problems.extend(publication::check(tx).await?);
    find_orphans(tx, walk).await
}

async fn walk_chain(tx: &mut Transaction<'_>, walk: &mut Walk) -> Result<(), StoreError> {
    const SQL: &str = "
        SELECT j.seq, j.recorded_at, j.recorded_by, j.kind, j.item, j.hash,
               s.id, s.subject, s.question, s.kind, s.value, s.period_from, s.period_to, s.source, s.place, s.basis,
               s.public, s.corrects, s.recorded_at, s.seq,
               f.hash, f.media, f.recorded_at, f.seq,
               o.id, o.kind, o.symbol, o.title, o.author, o.language, o.dated_on, o.received_on, o.covers_from,
               o.covers_to, o.verified, o.replaces, o.file, o.digest, o.recorded_at, o.seq
        FROM journal AS j LEFT JOIN statement AS s ON s.seq = j.seq LEFT JOIN source AS o ON o.seq = j.seq
             LEFT JOIN file AS f ON f.seq = j.seq
        WHERE j.seq > $1 ORDER BY j.seq LIMIT $2";
    let mut after = i64::MIN;
    loop {
        let rows = tx.rows(SQL, &[Cell::Number(after), Cell::Number(ENTRIES_AT_ONCE)]).await?;
        for row in &rows {
            match walk.entry(row) {
                Ok(seq) => after = seq,
                // Without its number an entry has no place in the chain, and the next page no beginning.
                Err(StoreError::Inconsistent { table, column: "seq", id, detail }) => {
                    walk.report(table, id, Fault::Unreadable { column: "seq", detail });
                    return Ok(());
                }
                Err(StoreError::Inconsistent { table, column, id, detail }) => {
                    after = Reading::new(row, "journal", ENTRY, 0).number("seq")?;
                    walk.report(table, id, Fault::Unreadable { column, detail });
                }
                Err(other) => return Err(other),
            }
        }
        if rows.is_empty() {
            return Ok(());
        }
    }
}

/// The columns of an entry in the order of the query.
const ENTRY: &[&str] = &["seq", "recorded_at", "recorded_by", "kind", "item", "hash"];

/// The columns of a file in the order of the query, without its bytes.
const FILE: &[&str] = &["hash", "media", "recorded_at", "seq"];

/// What was seen of the chain so far.
struct Walk {
    found: Verification,
    /// Number, hash and instant of the entry before.
    before: (i64, String, i64),
    words: Words,
}

impl Walk {
    fn new() -> Self {
        let found = Verification { entries: 0, files: 0, sources: 0, statements: 0, head: None, problems: Vec::new() };
        Self { found, before: (0, String::new(), i64::MIN), words: Words::new() }
    }

    fn report(&mut self, table: &'static str, row: String, fault: Fault) {
        self.found.problems.push(Problem { table, row, fault });
    }

    /// Looks at one entry with its row, and says its number.
    fn entry(&mut self, row: &Row) -> Result<i64, StoreError> {
        let entry = Reading::new(row, "journal", ENTRY, 0);
        let seq = entry.number("seq")?;
        let (recorded_at, recorded_by) = (entry.number("recorded_at")?, entry.text("recorded_by")?);
        let (kind, item, hash) = (entry.text("kind")?, entry.text("item")?, entry.text("hash")?);
        self.found.entries += 1;
        let (seq_before, hash_before, at_before) =
            std::mem::replace(&mut self.before, (seq, hash.to_owned(), recorded_at));
        if seq != seq_before + 1 {
            self.report("journal", seq.to_string(), Fault::Gap { expected: seq_before + 1 });
        }
        if recorded_at < at_before {
            self.report("journal", seq.to_string(), Fault::OutOfOrder);
        }
        let digest = match kind {
            _ if kind == Kind::Statement.word() => self.statement(row, item, recorded_at)?,
            _ if kind == Kind::File.word() => self.file(row, item, recorded_at)?,
            _ => self.source(row, item, recorded_at)?,
        };
        if let Some(digest) = digest
            && journal::link(&hash_before, (seq, recorded_at), recorded_by, (kind, item, &digest)) != hash
        {
            self.report("journal", seq.to_string(), Fault::BrokenLink);
        }
        let at = Instant::from_microseconds(recorded_at);
        let at = at.map_err(|error| entry.wrong("recorded_at", &error.to_string()))?;
        self.found.head = Some(Head { seq, hash: hash.to_owned(), recorded_at: at });
        Ok(seq)
    }

    /// Looks at the statement of an entry; its digest is the id that the entry names.
    fn statement(&mut self, row: &Row, item: &str, recorded_at: i64) -> Result<Option<String>, StoreError> {
        let cells = Reading::new(row, "statement", statement::COLUMNS, ENTRY.len());
        if cells.maybe_number("seq")?.is_none() {
            self.report("statement", item.to_owned(), Fault::Missing);
            return Ok(Some(item.to_owned()));
        }
        self.found.statements += 1;
        match StatementRow::of(&cells).and_then(|row| Ok((row.recorded(&mut self.words)?, row))) {
            Ok((recorded, row)) => {
                let id = recorded.statement.id().hex();
                if id != row.id {
                    self.altered("statement", row.id, format!("its content makes the id {id}"));
                } else if shape::of_answer(&recorded.statement.answer).as_deref() != row.value {
                    self.altered("statement", row.id, "its value is spelled another way".to_owned());
                }
                self.compare("statement", (row.id, row.recorded_at), (item, recorded_at));
            }
            Err(error) => self.unreadable(error)?,
        }
        Ok(Some(item.to_owned()))
    }

    /// Looks at the file of an entry; whether its bytes have its hash is asked of each file by itself.
    fn file(&mut self, row: &Row, item: &str, recorded_at: i64) -> Result<Option<String>, StoreError> {
        let cells = Reading::new(row, "file", FILE, ENTRY.len() + statement::COLUMNS.len());
        if cells.maybe_number("seq")?.is_none() {
            self.report("file", item.to_owned(), Fault::Missing);
            return Ok(None);
        }
        self.found.files += 1;
        let hash = cells.text("hash")?;
        self.compare("file", (hash, cells.number("recorded_at")?), (item, recorded_at));
        Ok(Some(file::digest(hash, cells.text("media")?)))
    }

    /// Looks at the source of an entry; its digest stands in its row, and without the row nobody knows it.
    fn source(&mut self, row: &Row, item: &str, recorded_at: i64) -> Result<Option<String>, StoreError> {
        let cells = Reading::new(row, "source", source::COLUMNS, ENTRY.len() + statement::COLUMNS.len() + FILE.len());
        if cells.maybe_number("seq")?.is_none() {
            self.report("source", item.to_owned(), Fault::Missing);
            return Ok(None);
        }
        self.found.sources += 1;
        let digest = cells.maybe_text("digest")?.unwrap_or_default().to_owned();
        match SourceRow::of(&cells).and_then(|row| Ok((row.source()?, row))) {
            Ok((content, row)) => {
                if source::digest(&content) != digest {
                    self.altered("source", row.id, "its content makes another digest".to_owned());
                }
                self.compare("source", (row.id, cells.number("recorded_at")?), (item, recorded_at));
            }
            Err(error) => self.unreadable(error)?,
        }
        Ok(Some(digest))
    }

    /// Holds the id and the instant of a row against those of its entry.
    fn compare(&mut self, table: &'static str, (id, at): (&str, i64), (item, recorded_at): (&str, i64)) {
        if id != item {
            self.altered(table, id, format!("the journal has `{item}` in its place"));
        }
        if at != recorded_at {
            self.altered(table, id, format!("recorded at {at} µs, and the journal says {recorded_at} µs"));
        }
    }

    fn altered(&mut self, table: &'static str, row: &str, detail: String) {
        self.report(table, row.to_owned(), Fault::Altered { detail });
    }

    /// Makes a cell that does not read a problem, and leaves other errors what they are.
    fn unreadable(&mut self, error: StoreError) -> Result<(), StoreError> {
        match error {
            StoreError::Inconsistent { table, column, id, detail } => {
                self.report(table, id, Fault::Unreadable { column, detail });
                Ok(())
            }
            other => Err(other),
        }
    }
}

/// Computes the hash of every file, one at a time: files are large.
async fn hash_files(tx: &mut Transaction<'_>, walk: &mut Walk) -> Result<(), StoreError> {
    const COLUMNS: &[&str] = &["hash", "bytes", "seq"];
    let mut after = i64::MIN;
    loop {
        let rows = tx
            .rows("SELECT hash, bytes, seq FROM file WHERE seq > $1 ORDER BY seq LIMIT 1", &[Cell::Number(after)])
            .await?;
        let Some(row) = rows.first() else { return Ok(()) };
        let row = Reading::new(row, "file", COLUMNS, 0);
        after = row.number("seq")?;
        let (hash, found) = (row.text("hash")?, FileHash::of(row.bytes("bytes")?).to_string());
        if found != hash {
            walk.altered("file", hash, format!("its bytes have the hash {found}"));
        }
    }
}

async fn find_rows_outside_the_journal(tx: &mut Transaction<'_>, walk: &mut Walk) -> Result<(), StoreError> {
    const STATEMENTS: &str = "
        SELECT s.id FROM statement AS s
        WHERE NOT EXISTS (SELECT 1 FROM journal AS j WHERE j.seq = s.seq AND j.kind = 'statement') ORDER BY s.seq";
    const SOURCES: &str = "
        SELECT o.id FROM source AS o
        WHERE NOT EXISTS (SELECT 1 FROM journal AS j WHERE j.seq = o.seq AND j.kind = 'source') ORDER BY o.seq";
    const FILES: &str = "
        SELECT f.hash FROM file AS f
        WHERE NOT EXISTS (SELECT 1 FROM journal AS j WHERE j.seq = f.seq AND j.kind = 'file') ORDER BY f.seq";
    for (table, sql) in [("file", FILES), ("source", SOURCES), ("statement", STATEMENTS)] {
        for row in &tx.rows(sql, &[]).await? {
            let id = Reading::new(row, table, &["id"], 0).text("id")?.to_owned();
            walk.report(table, id, Fault::NotInJournal);
        }
    }
    Ok(())
}

async fn find_orphans(tx: &mut Transaction<'_>, walk: &mut Walk) -> Result<(), StoreError> {
    const SOURCES: &str = "
        SELECT s.id, s.source AS target FROM statement AS s
        WHERE NOT EXISTS (SELECT 1 FROM source AS o WHERE o.id = s.source) ORDER BY s.seq";
    const CORRECTED: &str = "
        SELECT s.id, s.corrects AS target FROM statement AS s
        WHERE s.corrects IS NOT NULL AND NOT EXISTS (SELECT 1 FROM statement AS c WHERE c.id = s.corrects)
        ORDER BY s.seq";
    const FILES: &str = "
        SELECT s.id, s.file AS target FROM source AS s
        WHERE s.file IS NOT NULL AND NOT EXISTS (SELECT 1 FROM file AS f WHERE f.hash = s.file) ORDER BY s.seq";
    const REPLACED: &str = "
        SELECT s.id, s.replaces AS target FROM source AS s
        WHERE s.replaces IS NOT NULL AND NOT EXISTS (SELECT 1 FROM source AS o WHERE o.id = s.replaces)
        ORDER BY s.seq";
    let all = [("statement", SOURCES), ("statement", CORRECTED), ("source", FILES), ("source", REPLACED)];
    for (table, sql) in all {
        for row in &tx.rows(sql, &[]).await? {
            let row = Reading::new(row, table, &["id", "target"], 0);
            let target = row.text("target")?.to_owned();
            walk.report(table, row.text("id")?.to_owned(), Fault::Orphan { target });
        }
    }
    Ok(())
}
