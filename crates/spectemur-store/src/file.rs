//! Files that sources came in, kept whole and found by their hash. What they hold is nobody's business here.

use std::collections::BTreeSet;

use spectemur_model::{File, FileHash};
use sqlx::AssertSqlSafe;

use crate::connection::{Cell, Reading, Row, Transaction};
use crate::{Store, StoreError, digest};

const COLUMNS: &[&str] = &["hash", "media", "bytes"];

/// How many hashes one query asks for.
const HASHES_AT_ONCE: usize = 200;

/// The digest of everything that is recorded of a file: its hash says what it holds, and not what it is.
pub(crate) fn digest(hash: &str, media: &str) -> String {
    digest::of_fields([hash, media])
}

/// Writes files with their hashes, each as the entry of this number.
pub(crate) async fn insert(
    tx: &mut Transaction<'_>,
    files: &[(i64, &str, &File)],
    recorded_at: i64,
) -> Result<(), StoreError> {
    let rows = files.iter().map(|(seq, hash, file)| {
        [
            Cell::Number(*seq),
            Cell::Text(hash),
            Cell::Text(&file.media),
            Cell::Bytes(&file.bytes),
            Cell::Number(recorded_at),
        ]
    });
    tx.insert("file", &["seq", "hash", "media", "bytes", "recorded_at"], rows).await
}

/// Those of these hashes under which a file is recorded.
pub(crate) async fn recorded(
    tx: &mut Transaction<'_>,
    hashes: &BTreeSet<FileHash>,
) -> Result<BTreeSet<FileHash>, StoreError> {
    let hashes: Vec<String> = hashes.iter().map(ToString::to_string).collect();
    let mut found = BTreeSet::new();
    for hashes in hashes.chunks(HASHES_AT_ONCE) {
        let sql = format!("SELECT hash FROM file WHERE hash IN {}", tx.placeholders(1..=hashes.len()));
        let cells: Vec<Cell<'_>> = hashes.iter().map(|hash| Cell::Text(hash)).collect();
        for row in &tx.rows(AssertSqlSafe(sql), &cells).await? {
            let row = Reading::new(row, "file", &["hash"], 0);
            let hash = FileHash::parse(row.text("hash")?);
            found.insert(hash.ok_or_else(|| row.wrong("hash", "is not a hash"))?);
        }
    }
    Ok(found)
}

/// The file of a row of [`COLUMNS`].
fn of_row(row: &Row) -> Result<File, StoreError> {
    let row = Reading::new(row, "file", COLUMNS, 0);
    Ok(File { media: row.text("media")?.to_owned(), bytes: row.bytes("bytes")?.to_vec() })
}

impl Store {
    /// The file of this hash.
    ///
    /// # Errors
    /// [`StoreError`] when the record cannot be read; [`StoreError::Inconsistent`] when what is kept has another hash.
    pub async fn file(&self, hash: FileHash) -> Result<Option<File>, StoreError> {
        const SQL: &str = "SELECT hash, media, bytes FROM file WHERE hash = $1";
        let rows = self.rows(SQL, &[Cell::Text(&hash.to_string())]).await?;
        let Some(row) = rows.first() else { return Ok(None) };
        let file = of_row(row)?;
        if file.hash() != hash {
            let wrong = format!("holds bytes with the hash {}", file.hash());
            return Err(Reading::new(row, "file", COLUMNS, 0).wrong("bytes", &wrong));
        }
        Ok(Some(file))
    }
}
