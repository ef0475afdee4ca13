//! Mail: the one place that talks to a mail server.

use std::time::Duration;

use anyhow::Context;
use lettre::message::header::ContentType;
use lettre::message::{Attachment, Mailbox, MultiPart, SinglePart};
use lettre::{AsyncSmtpTransport, AsyncTransport, Message, Tokio1Executor};

/// How long the server may take for one step.
const PATIENCE: Duration = Duration::from_secs(30);

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

impl std::fmt::Debug for Post {
    /// Without the server's address, which holds a password.
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("Post").field("from", &self.from).finish_non_exhaustive()
    }
}

impl Post {
    /// The server at an address such as `smtps://name:password@host` and the sender.
    pub(super) fn new(url: &str, from: Option<&str>) -> anyhow::Result<Self> {
        let from = from.context("a mail server is set and no sender; set --from or SPECTEMUR_MAIL_FROM")?;
        // The address holds a password, so an error must not repeat it.
        let transport = AsyncSmtpTransport::<Tokio1Executor>::from_url(url)
            .map_err(|_| anyhow::anyhow!("the mail server's address is none; write smtps://name:password@host"))?;
        let from = from.parse().with_context(|| format!("the sender `{from}` is no mail address"))?;
        Ok(Self { transport: transport.timeout(Some(PATIENCE)).build(), from })
    }

    /// Sends a letter with what goes with it; the server has taken it when this returns.
    pub(super) async fn send(
        &self,
        to: &Mailbox,
        (subject, text): (&str, &str),
        enclosures: &[Enclosure],
    ) -> anyhow::Result<()> {
        let message = Message::builder().from(self.from.clone()).to(to.clone()).subject(subject);
        let text = SinglePart::plain(text.to_owned());
        let message = if enclosures.is_empty() {
            message.singlepart(text)?
        } else {
            let mut parts = MultiPart::mixed().singlepart(text);
            for enclosure in enclosures {
                let media = ContentType::parse(enclosure.media)?;
                parts = parts.singlepart(Attachment::new(enclosure.name.clone()).body(enclosure.bytes.clone(), media));
            }
            message.multipart(parts)?
        };
        self.transport.send(message).await?;
        Ok(())
    }
}
