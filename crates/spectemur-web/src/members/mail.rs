//! Invitations by mail: the letter in the language of the invited, and what became of it.

use spectemur_app::{Invite, Invited};
use spectemur_language::LanguageError;
use spectemur_model::Office;

use crate::asked::Asked;
use crate::fault::Fault;
use crate::members::signed::Signed;
use crate::page::Page;
use crate::post::{self, Letter};
use crate::routes::Visit;

/// How an invitation goes to the invited.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Way {
    /// No mail server is set: whoever invites sends the address.
    ByHand,
    /// The mail server has taken it.
    Mailed,
    /// It could not be mailed: whoever invites sends the address.
    Failed,
}

/// Mails an invitation where mail is set up.
pub(crate) async fn invite(
    visit: &Visit,
    signed: &Signed,
    (invite, invited, link): (&Invite, &Invited, &str),
) -> Result<Way, Fault> {
    let Some(post) = &visit.site.post else { return Ok(Way::ByHand) };
    let letter = letter(visit, signed, (invite, invited, link))?;
    match post::send(post.as_ref(), &letter).await {
        Ok(()) => {
            visit.site.app.note_mailed(&signed.member, &invited.id).await?;
            Ok(Way::Mailed)
        }
        Err(error) => {
            (visit.site.failed)(&format!("the invitation {} was not mailed: {error}", invited.id));
            Ok(Way::Failed)
        }
    }
}

/// The letter, in the language of the invited. The address stands on a line of its own, so that nothing is joined to it.
fn letter(
    visit: &Visit,
    signed: &Signed,
    (invite, invited, link): (&Invite, &Invited, &str),
) -> Result<Letter, LanguageError> {
    let asked = Asked { language: invite.language, ..visit.asked.clone() };
    let p = Page::new(&visit.site, &asked, "members");
    let office = office(&p, &invite.office)?;
    let name = invite.name.split_whitespace().collect::<Vec<_>>().join(" ");
    let inviter = [("inviter", signed.member.name().into()), ("treaty", p.treaty().into())];
    let paragraphs = [
        p.tell("members-mail-greeting", &[("name", name.into())])?,
        p.tell("members-mail-invited", &inviter)?,
        office.clone(),
        p.say("members-mail-accept")?,
        link.to_owned(),
        p.on("members-mail-holds", invited.expires_at.day())?,
        p.say("members-mail-unexpected")?,
    ];
    let subject = p.tell("members-mail-subject", &[("treaty", p.treaty().into())])?;
    Ok(Letter { to: invite.email.trim().to_lowercase(), subject, text: format!("{}\n", paragraphs.join("\n\n")) })
}

/// What an office is called, in plain text.
fn office(p: &Page<'_>, office: &Office) -> Result<String, LanguageError> {
    let mut words = vec![p.say(&format!("members-role-{}", office.role().word()))?];
    let theme = office.theme().and_then(|theme| p.theme_text(theme));
    words.extend(theme.map(|title| title.or_any(p.asked.language).to_owned()));
    words.extend(office.state().map(|state| p.name(state)).transpose()?);
    Ok(words.join(" · "))
}
