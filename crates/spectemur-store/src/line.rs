//! Writers in line: whoever has the turn writes for those who wait as well, so that many batches share one transaction
//! and one wait for the disk.
//!
//! Each batch is still recorded whole or not at all, and nobody is told that it is recorded before the transaction is.
//! This must not know what a batch holds.

use std::collections::VecDeque;
use std::sync::{Mutex, PoisonError};

use spectemur_model::Instant;
use tokio::sync::oneshot;
use tokio::sync::oneshot::error::TryRecvError;

use crate::append::{Appended, Batch, write};
use crate::{Store, StoreError};

/// How many batches share a transaction at most: the last of them waits for all.
const TOGETHER: usize = 64;

/// The batches that wait, and the turn to write.
#[derive(Default)]
pub(crate) struct Line {
    waiting: Mutex<VecDeque<Waiting>>,
    turn: tokio::sync::Mutex<()>,
}

/// A batch in line, and whom to tell what became of it.
struct Waiting {
    batch: Batch,
    at: Instant,
    by: String,
    told: oneshot::Sender<Result<Appended, StoreError>>,
}

impl Line {
    fn join(&self, batch: &Batch, at: Instant, by: &str) -> oneshot::Receiver<Result<Appended, StoreError>> {
        let (told, hears) = oneshot::channel();
        let waiting = Waiting { batch: batch.clone(), at, by: by.to_owned(), told };
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner).push_back(waiting);
        hears
    }

    /// The first in line; whoever went away is no longer asked for.
    fn first(&self) -> Vec<Waiting> {
        let mut waiting = self.waiting.lock().unwrap_or_else(PoisonError::into_inner);
        let together = waiting.len().min(TOGETHER);
        waiting.drain(..together).filter(|waiting| !waiting.told.is_closed()).collect()
    }
}

impl Store {
    /// Waits in line until the batch is written, by this caller for others or by another one for this.
    pub(crate) async fn write_in_line(&self, batch: &Batch, at: Instant, by: &str) -> Result<Appended, StoreError> {
        let mut hears = self.line.join(batch, at, by);
        loop {
            let turn = self.line.turn.lock().await;
            match hears.try_recv() {
                Ok(result) => return result,
                Err(TryRecvError::Empty) => self.write_first().await,
                // Whoever was to write it went away before the transaction ended: nothing of it is recorded.
                Err(TryRecvError::Closed) => hears = self.line.join(batch, at, by),
            }
            drop(turn);
        }
    }

    /// Writes the first in line in one transaction, and tells each what became of it.
    async fn write_first(&self) {
        let line = self.line.first();
        if line.is_empty() {
            return;
        }
        let mut tx = match self.write().await {
            Ok(tx) => tx,
            Err(error) => return line.into_iter().for_each(|waiting| tell(waiting.told, Err(error.clone()))),
        };
        let mut written = Vec::with_capacity(line.len());
        let mut broken = None;
        for Waiting { batch, at, by, told } in line {
            let result = match &broken {
                Some(error) => Err(StoreError::clone(error)),
                None => {
                    let begun = tx.run("SAVEPOINT batch", &[]).await;
                    let result = match begun {
                        Ok(()) => write(&mut tx, &batch, at, &by).await,
                        Err(error) => Err(error),
                    };
                    let undo = if result.is_err() { tx.run("ROLLBACK TO SAVEPOINT batch", &[]).await } else { Ok(()) };
                    let ended = undo.and(tx.run("RELEASE SAVEPOINT batch", &[]).await);
                    // A database that lost the transaction with one batch has lost those before it as well.
                    broken = ended.err().map(|error| result.clone().err().unwrap_or(error));
                    result
                }
            };
            written.push((told, result));
        }
        let any = written.iter().any(|(_, result)| result.is_ok());
        let end = match broken {
            Some(error) => {
                tx.undo().await;
                Err(error)
            }
            None if any => tx.commit().await,
            None => {
                tx.undo().await;
                Ok(())
            }
        };
        for (told, result) in written {
            tell(told, end.clone().and(result));
        }
    }
}

/// Whoever does not listen any more need not be told.
fn tell(told: oneshot::Sender<Result<Appended, StoreError>>, result: Result<Appended, StoreError>) {
    let _gone = told.send(result);
}
