//! Files that sources came in, kept whole and found by their hash. What they hold is nobody's business here.

use std::collections::BTreeMap;

use spectemur_model::{File, FileHash};

use crate::connection::{Cell, Reading, Row, Transaction};
use crate::journal::{Chain, Kind};
use crate::{Store, StoreError, digest};

const COLUMNS: &[&str] = &["hash", "media", "bytes"];

/// The digest of everything that is recorded of a file: its hash says what it holds, and not what it is.
pub(crate) fn digest(hash: &str, media: &str) -> String {
    digest::of_fields([hash, media])
}

/// Writes those files that are not recorded yet, one at a time: files are large and few.
pub(crate) async fn write(tx: &mut Transaction<'_>, chain: &mut Chain<'_>, files: &[File]) -> Result<(), StoreError> {
    let files: BTreeMap<FileHash, &File> = files.iter().map(|file| (file.hash(), file)).collect();
    for (hash, file) in files {
        if is_recorded(tx, hash).await? {
            continue;
        }
        let hash = hash.to_string();
        let entry = chain.add(Kind::File, &hash, &digest(&hash, &file.media));
        let seq = entry.seq;
        chain.insert(tx, Kind::File, &[entry]).await?;
        let row = [
            Cell::Number(seq),
            Cell::Text(&hash),
            Cell::Text(&file.media),
            Cell::Bytes(&file.bytes),
            Cell::Number(chain.recorded_at),
        ];
        tx.insert("file", &["seq", "hash", "media", "bytes", "recorded_at"], std::iter::once(row)).await?;
    }
    Ok(())
}

/// Whether a file of this hash is recorded.
pub(crate) async fn is_recorded(tx: &mut Transaction<'_>, hash: FileHash) -> Result<bool, StoreError> {
    const SQL: &str = "SELECT hash FROM file WHERE hash = $1";
    Ok(!tx.rows(SQL, &[Cell::Text(&hash.to_string())]).await?.is_empty())
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
        let mut tx = self.read().await?;
        let rows =
            tx.rows("SELECT hash, media, bytes FROM file WHERE hash = $1", &[Cell::Text(&hash.to_string())]).await?;
        let Some(row) = rows.first() else { return Ok(None) };
        let file = of_row(row)?;
        if file.hash() != hash {
            let wrong = format!("holds bytes with the hash {}", file.hash());
            return Err(Reading::new(row, "file", COLUMNS, 0).wrong("bytes", &wrong));
        }
        Ok(Some(file))
    }
}
