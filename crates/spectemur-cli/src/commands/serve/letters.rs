//! Letters of the site, over the same mail server as the commands use.

use lettre::message::Mailbox;
use spectemur_web::{Letter, Post, Sending};

use crate::commands::post;

/// Sends the site's letters.
#[derive(Debug)]
pub(super) struct Letters(pub(super) post::Post);

impl Post for Letters {
    fn send<'a>(&'a self, letter: &'a Letter) -> Sending<'a> {
        Box::pin(async move {
            let to: Mailbox = letter.to.parse().map_err(|error| format!("the address is none: {error}"))?;
            let sent = self.0.send(&to, (&letter.subject, &letter.text), &[]).await;
            sent.map_err(|error| format!("{error:#}"))
        })
    }
}
