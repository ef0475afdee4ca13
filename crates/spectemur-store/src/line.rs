//! Writers in line: whoever has the turn writes for those who wait as well, so that many batches share one transaction
//! and one wait for the disk.
//!
//! Each batch is still recorded whole or not at all, and nobody is told that it is recorded before the transaction is.
//! This must not know what a batch holds.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, PoisonError};

use tokio::sync::oneshot;
use tokio::sync::oneshot::error::TryRecvError;

use crate::append::{Appended, Handed, write};
use crate::connection::Boxed;
use crate::{Store, StoreError};

/// How many batches share a transaction at most: the last of them waits for all.
const TOGETHER: usize = 128;

/// The batches that wait, and the turn to write.
#[derive(Default)]
pub(crate) struct Line {
    waiting: Mutex<VecDeque<Waiting>>,
    turn: tokio::sync::Mutex<()>,
}

/// A batch in line, and whom to tell what became of it.
struct Waiting {
    handed: Arc<Handed>,
    told: oneshot::Sender<Result<Appended, StoreError>>,
}

impl Line {
    fn join(&self, handed: &Arc<Handed>) -> oneshot::Receiver<Result<Appended, StoreError>> {
        let (told, hears) = oneshot::channel();
        let waiting = Waiting { handed: Arc::clone(handed), told };
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
    pub(crate) fn write_in_line<'a>(&'a self, handed: &'a Arc<Handed>) -> Boxed<'a, Appended> {
        Box::pin(async move {
            let mut hears = self.line.join(handed);
            loop {
                let turn = self.line.turn.lock().await;
                match hears.try_recv() {
                    Ok(result) => return result,
                    Err(TryRecvError::Empty) => self.write_first().await,
                    // Whoever was to write it went away before the transaction ended: nothing of it is recorded.
                    Err(TryRecvError::Closed) => hears = self.line.join(handed),
                }
                drop(turn);
            }
        })
    }

    /// Writes the first in line in one transaction; if one of them cannot be written, each in its own.
    async fn write_first(&self) {
        let line = self.line.first();
        if line.is_empty() {
            return;
        }
        match self.write_together(&line).await {
            Ok(written) => {
                for (waiting, appended) in line.into_iter().zip(written) {
                    tell(waiting.told, Ok(appended));
                }
            }
            // Trying again with each would let everybody wait as often as there are batches.
            Err(error) if line.len() == 1 || error.is_of_the_database() => {
                for waiting in line {
                    tell(waiting.told, Err(error.clone()));
                }
            }
            // A batch that is refused is rare: a savepoint before each would cost all of them a copy of every page.
            Err(_) => {
                for waiting in line {
                    let written = self.write_together(std::slice::from_ref(&waiting)).await;
                    tell(waiting.told, written.map(|mut appended| appended.remove(0)));
                }
            }
        }
    }

    /// Writes batches in one transaction, all or none.
    async fn write_together(&self, line: &[Waiting]) -> Result<Vec<Appended>, StoreError> {
        let line: Vec<&Handed> = line.iter().map(|waiting| &*waiting.handed).collect();
        let mut tx = self.write().await?;
        let written = write(&mut tx, &line).await;
        if written.is_ok() {
            tx.commit().await?;
        } else {
            tx.undo().await;
        }
        written
    }
}

/// Whoever does not listen any more need not be told.
fn tell(told: oneshot::Sender<Result<Appended, StoreError>>, result: Result<Appended, StoreError>) {
    let _gone = told.send(result);
}
