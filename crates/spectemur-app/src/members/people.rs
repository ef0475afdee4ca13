//! Who holds which office: invitation, acceptance, end, hand-over to a successor.
//!
//! What is open stays with the office: nothing of a State's work hangs on the account of whoever did it.

use serde_json::json;
use spectemur_model::{Day, Instant, Language, Office, Role, ThemeId};
use spectemur_store::{Account, Change, Invitation};

use super::audit::{by, signed};
use super::keys::{digest, refuse_weak};
use super::{Member, MemberError, ProviderError, SignedIn};
use crate::{App, AppError};

/// For how many days an invitation may be accepted.
const INVITATION_DAYS: i64 = 14;

/// Microseconds of a day.
pub(super) const DAY: i64 = 86_400_000_000;

/// The account of whoever has the machine, in the trail of acts.
pub const OPERATOR: &str = "operator";

/// Who is invited to what.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Invite {
    /// The office.
    pub office: Office,
    /// What the invited is called.
    pub name: String,
    /// The address of the invited.
    pub email: String,
    /// In which language.
    pub language: Language,
    /// The last day of the office, inclusive; without end where there is none.
    pub until: Option<Day>,
}

/// An invitation that was made. Its token is told this once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Invited {
    /// The invitation.
    pub id: String,
    /// What opens it, as part of an address; only its SHA-256 is kept.
    pub token: String,
    /// From when on it is no longer accepted.
    pub expires_at: Instant,
}

/// What somebody sees of an invitation that they hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InvitationReading {
    /// The office.
    pub office: Office,
    /// What the invited is called.
    pub name: String,
    /// The address with which the invited will sign in.
    pub email: String,
    /// In which language they are written to.
    pub language: Language,
    /// The last day of the office, inclusive.
    pub until: Option<Day>,
    /// From when on it is no longer accepted.
    pub expires_at: Instant,
    /// Whose office is handed over by it.
    pub follows: Option<String>,
}

/// How an invitation is accepted.
#[derive(Clone, Debug)]
pub struct Accept {
    /// What the holder is called.
    pub name: String,
    /// The password to sign in with.
    pub password: String,
    /// What the browser says of itself.
    pub browser: String,
}

/// A holder of an office, as those who look after people see them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Holder {
    /// The account.
    pub account: String,
    /// The office.
    pub office: Office,
    /// What the holder is called.
    pub name: String,
    /// The address with which the holder signs in.
    pub email: String,
    /// Since when.
    pub since: Instant,
    /// The last day, inclusive.
    pub until: Option<Day>,
    /// When it was ended.
    pub ended_at: Option<Instant>,
    /// Whether it may be ended and handed over by whoever asks.
    pub may_manage: bool,
    /// Whether it is the account of whoever asks.
    pub is_own: bool,
}

/// An invitation that nobody has accepted yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenInvitation {
    /// The invitation.
    pub id: String,
    /// The office.
    pub office: Office,
    /// What the invited is called.
    pub name: String,
    /// The address of the invited.
    pub email: String,
    /// From when on it is no longer accepted.
    pub expires_at: Instant,
    /// Whether that has passed.
    pub is_expired: bool,
    /// Whether it may be withdrawn by whoever asks.
    pub may_manage: bool,
}

/// The people whom a member may see.
#[derive(Clone, Debug)]
pub struct PeopleReading {
    /// Those who hold an office now, by office and name.
    pub holders: Vec<Holder>,
    /// Those who held one, the last first.
    pub former: Vec<Holder>,
    /// Invitations that are open or expired, the newest first.
    pub invitations: Vec<OpenInvitation>,
}

impl App {
    /// Invites somebody to an office.
    ///
    /// # Errors
    /// An office that may not invite to this one, [`MemberError::NoOffice`], [`MemberError::EmailTaken`] and what else is
    /// wrong with the invitation; what the store says.
    pub async fn invite(&self, member: &Member, invite: &Invite) -> Result<Invited, AppError> {
        member.refuse_unless(member.may_invite(&invite.office), "invite")?;
        self.send(invite, (&member.account, None), |subject, after| signed(member, ("invited", subject), (None, after)))
            .await
    }

    /// Invites the successor of a holder to the same office: when it is accepted, the office of the holder ends.
    ///
    /// # Errors
    /// As [`App::invite`], and [`MemberError::NoAccount`].
    pub async fn hand_over(&self, member: &Member, account: &str, invite: &Invite) -> Result<Invited, AppError> {
        let before = self.holder(account).await?;
        member.refuse_unless(member.may_invite(&before.office) && before.office == invite.office, "hand-over")?;
        let follows = (member.account.as_str(), Some(&before));
        self.send(invite, follows, |subject, after| {
            let was = json!({ "account": before.id, "name": before.name, "office": before.office.to_string() });
            signed(member, ("hand-over-begun", subject), (Some(was), after))
        })
        .await
    }

    /// Invites an administrator in the name of whoever has the machine: how the first one comes in.
    ///
    /// # Errors
    /// What is wrong with the invitation; what the store says.
    pub async fn bootstrap(&self, name: &str, email: &str, language: Language) -> Result<Invited, AppError> {
        let office = Office::new(Role::Administrator, None, None).ok_or(MemberError::NoOffice)?;
        let invite = Invite { office, name: name.to_owned(), email: email.to_owned(), language, until: None };
        let who = || (OPERATOR, OPERATOR, String::new());
        self.send(&invite, (OPERATOR, None), |subject, after| by(who(), ("invited", subject), (None, after))).await
    }

    async fn send(
        &self,
        invite: &Invite,
        (inviter, follows): (&str, Option<&Account>),
        act: impl FnOnce(&str, Option<serde_json::Value>) -> spectemur_store::Act,
    ) -> Result<Invited, AppError> {
        let keys = self.held_keys()?;
        let now = self.clock.now();
        self.refuse_no_office(&invite.office)?;
        let (name, email) = (named(&invite.name)?, address(&invite.email)?);
        if invite.until.is_some_and(|day| day < now.day()) {
            return Err(MemberError::BadUntil.into());
        }
        self.refuse_taken(&email, follows.map(|account| account.id.as_str())).await?;
        let (id, token) = (keys.id()?, keys.token()?);
        let expires_at = after(now, INVITATION_DAYS * DAY);
        let invitation = Invitation {
            id: id.clone(),
            office: invite.office.clone(),
            name,
            email,
            language: invite.language,
            until: invite.until,
            invited_by: inviter.to_owned(),
            made_at: now,
            expires_at,
            used_at: None,
            withdrawn_at: None,
            follows: follows.map(|account| account.id.clone()),
        };
        let told = json!({
            "office": invitation.office.to_string(), "name": invitation.name, "email": invitation.email,
            "until": invitation.until.map(|day| day.to_string()), "expires": expires_at.to_string(),
        });
        let act = act(&id, Some(told));
        self.store.change(&[Change::AddInvitation(invitation, digest(&token))], &[act], now).await?;
        Ok(Invited { id, token, expires_at })
    }

    /// The invitation that a token opens.
    ///
    /// # Errors
    /// [`MemberError::NoInvitation`], [`MemberError::ExpiredInvitation`]; what the store says.
    pub async fn invitation(&self, token: &str) -> Result<InvitationReading, AppError> {
        let invitation = self.open_invitation(&digest(token)).await?;
        let follows = match &invitation.follows {
            Some(account) => self.store.account(account).await?.map(|account| account.name),
            None => None,
        };
        let Invitation { office, name, email, language, until, expires_at, .. } = invitation;
        Ok(InvitationReading { office, name, email, language, until, expires_at, follows })
    }

    /// Accepts an invitation: the office is held from now on, and a session is open.
    ///
    /// # Errors
    /// What is wrong with the invitation, the name or the password; what the store says.
    pub async fn accept(&self, token: &str, accept: &Accept) -> Result<SignedIn, AppError> {
        let keys = self.held_keys()?;
        let invitation = self.open_invitation(&digest(token)).await?;
        let name = named(&accept.name)?;
        refuse_weak(&accept.password, &[&invitation.email, &name])?;
        self.refuse_taken(&invitation.email, invitation.follows.as_deref()).await?;
        let password = keys.hash(&accept.password).await?;
        self.take_office(&invitation, (name, &accept.browser), (Some(password), None)).await
    }

    /// Accepts an invitation, by the SHA-256 of its token, with what a provider calls the invited in place of a password.
    pub(super) async fn accept_by(
        &self,
        token: &str,
        (name, browser): (String, &str),
        (issuer, subject): (&str, &str),
    ) -> Result<SignedIn, AppError> {
        let invitation = self.open_invitation(token).await?;
        self.refuse_taken(&invitation.email, invitation.follows.as_deref()).await?;
        // Whoever hands over to themselves keeps what the provider calls them: it goes with the office that ends.
        let known = self.store.identity(issuer, subject).await?;
        if known.is_some_and(|known| Some(&known.account) != invitation.follows.as_ref()) {
            return Err(MemberError::from(ProviderError::Taken).into());
        }
        self.take_office(&invitation, (name, browser), (None, Some((issuer, subject)))).await
    }

    async fn take_office(
        &self,
        invitation: &Invitation,
        (name, browser): (String, &str),
        (password, identity): (Option<String>, Option<(&str, &str)>),
    ) -> Result<SignedIn, AppError> {
        let now = self.clock.now();
        let account = Account {
            id: self.held_keys()?.id()?,
            office: invitation.office.clone(),
            name,
            email: invitation.email.clone(),
            language: invitation.language,
            password,
            since: now,
            until: invitation.until,
            ended_at: None,
            follows: invitation.follows.clone(),
        };
        let who = || (account.id.as_str(), account.name.as_str(), account.office.to_string());
        let told = json!({
            "office": account.office.to_string(), "name": account.name, "email": account.email,
            "until": account.until.map(|day| day.to_string()),
        });
        let mut changes = vec![Change::UseInvitation { id: invitation.id.clone() }];
        let mut acts = vec![by(who(), ("accepted", &invitation.id), (None, Some(told)))];
        let before = match &invitation.follows {
            Some(before) => self.store.account(before).await?.filter(|before| before.ended_at.is_none()),
            None => None,
        };
        if let Some(before) = before {
            let was = json!({ "name": before.name, "email": before.email, "office": before.office.to_string() });
            acts.push(by(who(), ("handed-over", &before.id), (Some(was), Some(json!({ "account": account.id })))));
            changes.push(Change::EndAccount { id: before.id });
        }
        changes.push(Change::AddAccount(account.clone()));
        if let Some((issuer, subject)) = identity {
            let identity = self.new_identity(&account.id, issuer, subject)?;
            let told = json!({ "issuer": issuer, "subject": subject });
            acts.push(by(who(), ("identity-bound", &identity.id), (None, Some(told))));
            changes.push(Change::AddIdentity(identity));
        }
        let (session, token) = self.new_session(&account.id, browser, false)?;
        changes.push(Change::OpenSession(session));
        self.store.change(&changes, &acts, now).await?;
        Ok(SignedIn { token, awaits_code: false, language: account.language })
    }

    /// Takes an invitation back, while nobody accepted it.
    ///
    /// # Errors
    /// An office that may not, [`MemberError::NoInvitation`]; what the store says.
    pub async fn withdraw(&self, member: &Member, id: &str) -> Result<(), AppError> {
        let invitation = self.unused_invitation(id).await?;
        member.refuse_unless(member.may_invite(&invitation.office), "withdraw")?;
        let was = json!({ "office": invitation.office.to_string(), "email": invitation.email });
        let act = signed(member, ("invitation-withdrawn", id), (Some(was), None));
        let change = Change::WithdrawInvitation { id: id.to_owned() };
        Ok(self.store.change(&[change], &[act], self.clock.now()).await?)
    }

    /// Notes that an invitation went by mail, so that the trail tells which way it took.
    ///
    /// # Errors
    /// An office that may not, [`MemberError::NoInvitation`]; what the store says.
    pub async fn note_mailed(&self, member: &Member, id: &str) -> Result<(), AppError> {
        let invitation = self.unused_invitation(id).await?;
        member.refuse_unless(member.may_invite(&invitation.office), "invite")?;
        let act = signed(member, ("invitation-mailed", id), (None, Some(json!({ "email": invitation.email }))));
        Ok(self.store.change(&[], &[act], self.clock.now()).await?)
    }

    async fn unused_invitation(&self, id: &str) -> Result<Invitation, AppError> {
        let all = self.store.invitations().await?;
        let found = all.into_iter().find(|invitation| invitation.id == id && invitation.used_at.is_none());
        found.ok_or_else(|| MemberError::NoInvitation.into())
    }

    /// Ends the office of a holder; every session of theirs ends with it.
    ///
    /// # Errors
    /// An office that may not, [`MemberError::NoAccount`], [`MemberError::OwnOffice`]; what the store says.
    pub async fn end_office(&self, member: &Member, account: &str) -> Result<(), AppError> {
        let holder = self.holder(account).await?;
        member.refuse_unless(member.may_invite(&holder.office), "end")?;
        if holder.id == member.account {
            return Err(MemberError::OwnOffice.into());
        }
        let was = json!({ "office": holder.office.to_string(), "name": holder.name, "email": holder.email });
        let act = signed(member, ("office-ended", account), (Some(was), None));
        Ok(self.store.change(&[Change::EndAccount { id: holder.id }], &[act], self.clock.now()).await?)
    }

    /// The people whom a member may see.
    ///
    /// # Errors
    /// An office that looks after nobody, or what the store says.
    pub async fn people(&self, member: &Member) -> Result<PeopleReading, AppError> {
        member.refuse_unless(member.may_see_some_people(), "people")?;
        let now = self.clock.now();
        let seen = self.store.accounts().await?.into_iter().filter(|account| member.may_see_people(&account.office));
        let holder = |account: Account| Holder {
            may_manage: member.may_invite(&account.office) && account.id != member.account,
            is_own: account.id == member.account,
            account: account.id,
            office: account.office,
            name: account.name,
            email: account.email,
            since: account.since,
            until: account.until,
            ended_at: account.ended_at,
        };
        let is_over = |holder: &Holder| holder.ended_at.is_some() || holder.until.is_some_and(|day| day < now.day());
        let (former, mut holders): (Vec<Holder>, Vec<Holder>) = seen.map(holder).partition(is_over);
        holders.sort_by(|a, b| (&a.office, &a.name).cmp(&(&b.office, &b.name)));
        let open = self.store.invitations().await?.into_iter().filter(|invitation| {
            let is_open = invitation.used_at.is_none() && invitation.withdrawn_at.is_none();
            is_open && member.may_see_people(&invitation.office)
        });
        let invitations = open.map(|invitation| OpenInvitation {
            may_manage: member.may_invite(&invitation.office),
            is_expired: invitation.expires_at <= now,
            id: invitation.id,
            office: invitation.office,
            name: invitation.name,
            email: invitation.email,
            expires_at: invitation.expires_at,
        });
        Ok(PeopleReading { holders, former, invitations: invitations.collect() })
    }

    /// The account of whoever holds an office now.
    async fn holder(&self, account: &str) -> Result<Account, AppError> {
        let found = self.store.account(account).await?.filter(|account| account.ended_at.is_none());
        found.ok_or_else(|| MemberError::NoAccount.into())
    }

    /// The invitation whose token has this SHA-256, while it can be accepted.
    async fn open_invitation(&self, token: &str) -> Result<Invitation, AppError> {
        let found = self.store.invitation(token).await?;
        let is_open = |found: &Invitation| found.used_at.is_none() && found.withdrawn_at.is_none();
        let found = found.filter(is_open).ok_or(MemberError::NoInvitation)?;
        if found.expires_at <= self.clock.now() {
            return Err(MemberError::ExpiredInvitation.into());
        }
        Ok(found)
    }

    async fn refuse_taken(&self, email: &str, but: Option<&str>) -> Result<(), AppError> {
        match self.store.account_of(email).await? {
            Some(account) if Some(account.id.as_str()) != but => Err(MemberError::EmailTaken.into()),
            _ => Ok(()),
        }
    }

    fn refuse_no_office(&self, office: &Office) -> Result<(), AppError> {
        let package = &self.treaty.package;
        let state_exists = office.state().is_none_or(|state| package.registers.states.contains_key(&state));
        let is_theme = |theme: &ThemeId| package.obligations.iter().any(|rule| rule.theme == *theme);
        if state_exists && office.theme().is_none_or(is_theme) { Ok(()) } else { Err(MemberError::NoOffice.into()) }
    }
}

/// The instant so many microseconds later.
pub(super) fn after(at: Instant, microseconds: i64) -> Instant {
    Instant::from_microseconds(at.microseconds().saturating_add(microseconds)).unwrap_or(at)
}

pub(super) fn named(name: &str) -> Result<String, MemberError> {
    let name = name.split_whitespace().collect::<Vec<_>>().join(" ");
    let is_good = !name.is_empty() && name.chars().count() <= 200 && !name.chars().any(char::is_control);
    if is_good { Ok(name) } else { Err(MemberError::BadName) }
}

/// An address for mail, in small letters.
pub(super) fn address(text: &str) -> Result<String, MemberError> {
    let address = text.trim().to_lowercase();
    let plain = |letter: char| !letter.is_whitespace() && !letter.is_control() && !":,;<>()[]\"\\".contains(letter);
    let is_good = address.len() <= 254
        && address.chars().all(plain)
        && address.split_once('@').is_some_and(|(who, at)| !who.is_empty() && at.contains('.') && !at.contains('@'));
    if is_good { Ok(address) } else { Err(MemberError::BadEmail) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_one_or_is_refused() {
        assert_eq!(address(" Ana.Silva@Example.org "), Ok("ana.silva@example.org".to_owned()));
        for wrong in ["", "ana", "@example.org", "a@b", "a@b@c.d", "a b@c.d", "a:b@c.d"] {
            assert_eq!(address(wrong), Err(MemberError::BadEmail), "{wrong}");
        }
    }
}
