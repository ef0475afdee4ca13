//! The way of letters out of the site: the binary hands in whoever talks to a mail server.
//!
//! This must not know a protocol, and must not keep a letter: what stands in one is for its reader only.

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::time::Duration;

/// How long a page waits for the mail server, so that it can still tell what became of the letter.
const PATIENCE: Duration = Duration::from_secs(8);

/// A letter in plain text.
#[derive(Clone, PartialEq, Eq)]
pub struct Letter {
    /// The address of whom it is for.
    pub to: String,
    /// What it is about, on one line.
    pub subject: String,
    /// What it says; it may hold a secret.
    pub text: String,
}

impl fmt::Debug for Letter {
    /// Without its text: what a log shows must open nothing.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Letter").field("to", &self.to).field("subject", &self.subject).finish_non_exhaustive()
    }
}

/// What becomes of a letter: nothing, or why it did not go, in words for a log that repeat nothing of its text.
pub type Sending<'a> = Pin<Box<dyn Future<Output = Result<(), String>> + Send + 'a>>;

/// Sends letters.
pub trait Post: fmt::Debug + Send + Sync {
    /// Sends a letter; the mail server has taken it when this ends well.
    fn send<'a>(&'a self, letter: &'a Letter) -> Sending<'a>;
}

/// Sends a letter, and gives up on a server that takes too long.
pub(crate) async fn send(post: &dyn Post, letter: &Letter) -> Result<(), String> {
    match tokio::time::timeout(PATIENCE, post.send(letter)).await {
        Ok(sent) => sent,
        Err(_) => Err(format!("the mail server did not answer within {} seconds", PATIENCE.as_secs())),
    }
}
