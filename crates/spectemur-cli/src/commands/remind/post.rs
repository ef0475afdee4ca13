//! Mail: the one place that talks to a mail server.

use anyhow::Context;
use lettre::message::header::ContentType;
use lettre::message::{Attachment, Mailbox, MultiPart, SinglePart};
use lettre::{AsyncSmtpTransport, AsyncTransport, Message, Tokio1Executor};

use super::addresses::Address;
use super::letter::Letter;

/// Something that goes with a letter.
pub(super) struct Enclosure {
    /// The name of the file.
    pub(super) name: String,
    /// Its media type.
    pub(super) media: &'static str,
    pub(super) bytes: Vec<u8>,
}

/// A mail server and the sender of letters.
pub(super) struct Post {
    transport: AsyncSmtpTransport<Tokio1Executor>,
    from: Mailbox,
}

impl Post {
    /// The server at an address such as `smtps://name:password@host` and the sender.
    pub(super) fn new(url: &str, from: Option<&str>) -> anyhow::Result<Self> {
        let from = from.context("a mail server is set and no sender; set --from or SPECTEMUR_MAIL_FROM")?;
        // The address holds a password, so an error must not repeat it.
        let transport = AsyncSmtpTransport::<Tokio1Executor>::from_url(url)
            .map_err(|_| anyhow::anyhow!("the mail server's address is none; write smtps://name:password@host"))?;
        let from = from.parse().with_context(|| format!("the sender `{from}` is no mail address"))?;
        Ok(Self { transport: transport.build(), from })
    }

    /// Sends a letter with what goes with it; the server has taken it when this returns.
    pub(super) async fn send(&self, to: &Address, letter: &Letter, enclosures: &[Enclosure]) -> anyhow::Result<()> {
        let mut parts = MultiPart::mixed().singlepart(SinglePart::plain(letter.text()));
        for enclosure in enclosures {
            let media = ContentType::parse(enclosure.media)?;
            parts = parts.singlepart(Attachment::new(enclosure.name.clone()).body(enclosure.bytes.clone(), media));
        }
        let message = Message::builder()
            .from(self.from.clone())
            .to(to.mailbox.clone())
            .subject(letter.subject.clone())
            .multipart(parts)?;
        let sent = self.transport.send(message).await;
        sent.with_context(|| format!("the letter to {} was not sent, and none after it", to.mailbox.email))?;
        Ok(())
    }
}
