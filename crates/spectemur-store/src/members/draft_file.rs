//! The files of drafts: what goes with a report while it is written, by draft and hash.
//!
//! They are no part of the record yet: unlike what is recorded they can be taken away, and go with the draft. Under which
//! name a draft has one, and who may see it, is not known here.

use spectemur_model::{File, FileHash, Instant};

use crate::connection::{Cell, Reading, Transaction};
use crate::{Store, StoreError};

/// Keeps a file, unless the draft has it.
pub(super) async fn keep(
    tx: &mut Transaction<'_>,
    draft: &str,
    (file, account): (&File, &str),
    at: Instant,
) -> Result<(), StoreError> {
    let hash = file.hash().to_string();
    const THERE: &str = "SELECT hash FROM draft_file WHERE draft = $1 AND hash = $2";
    if !tx.rows(THERE, &[Cell::Text(draft), Cell::Text(&hash)]).await?.is_empty() {
        return Ok(());
    }
    const SQL: &str =
        "INSERT INTO draft_file (draft, hash, media, bytes, account, made_at) VALUES ($1, $2, $3, $4, $5, $6)";
    let cells = [
        Cell::Text(draft),
        Cell::Text(&hash),
        Cell::Text(&file.media),
        Cell::Bytes(&file.bytes),
        Cell::Text(account),
        Cell::Number(at.microseconds()),
    ];
    tx.run(SQL, &cells).await
}

/// Takes a file away.
pub(super) async fn drop(tx: &mut Transaction<'_>, draft: &str, hash: FileHash) -> Result<(), StoreError> {
    let hash = hash.to_string();
    tx.run("DELETE FROM draft_file WHERE draft = $1 AND hash = $2", &[Cell::Text(draft), Cell::Text(&hash)]).await
}

impl Store {
    /// The file of this hash that was given to a draft.
    ///
    /// # Errors
    /// [`StoreError`] when the store cannot be read; [`StoreError::Inconsistent`] when what is kept has another hash.
    pub async fn draft_file(&self, draft: &str, hash: FileHash) -> Result<Option<File>, StoreError> {
        const SQL: &str = "SELECT media, bytes FROM draft_file WHERE draft = $1 AND hash = $2";
        let file = |row: &Reading<'_>| {
            let file = File { media: row.string("media")?, bytes: row.bytes("bytes")?.to_vec() };
            let is_whole = file.hash() == hash;
            is_whole.then_some(file).ok_or_else(|| row.wrong("bytes", "holds something else than its hash says"))
        };
        let cells = [Cell::Text(draft), Cell::Text(&hash.to_string())];
        Ok(self.people(SQL, &cells, ("draft_file", &["media", "bytes"]), file).await?.pop())
    }
}
