//! Signing in, and the sessions that follow: how long they hold, and how they are seen and ended.
//!
//! Whoever fails waits longer each time: the wait is for one address together with one account, so that nobody can lock
//! another one out. A session that holds and a passkey are never made to wait.

use serde_json::json;
use spectemur_model::{Instant, Language};
use spectemur_store::{Account, Change, Session};

use super::audit::by;
use super::keys::{digest, digest_of, refuse_weak};
use super::people::{DAY, address, after};
use super::{Member, MemberError, signed};
use crate::{App, AppError, IdentityReading, PasskeyReading, ProviderReading, TokenReading};

/// A session that nobody used for so long is over: twelve hours.
const IDLE: i64 = DAY / 2;

/// A session is over after so long, used or not: thirty days.
const LONGEST: i64 = 30 * DAY;

/// How long a session waits for its code: ten minutes.
const FOR_A_CODE: i64 = 600_000_000;

/// So long after it was opened, a session stands for the password of an account that has none: ten minutes.
const FRESH: i64 = 600_000_000;

/// Use within so long after the last one is not written down again: five minutes.
pub(super) const SEEN: i64 = 300_000_000;

/// So many failures are free.
const FREE: i64 = 3;

/// Who signs in, and from where.
#[derive(Clone, Debug)]
pub struct SignIn {
    /// The address for mail.
    pub email: String,
    /// The password.
    pub password: String,
    /// The address of the line that the request came by.
    pub from: String,
    /// What the browser says of itself.
    pub browser: String,
}

/// A session that was opened. Its token is told this once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SignedIn {
    /// What the browser keeps; only its SHA-256 is kept here.
    pub token: String,
    /// Whether a code is still to be given.
    pub awaits_code: bool,
    /// In which language the holder is written to.
    pub language: Language,
}

/// One session of a member.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SessionReading {
    /// The SHA-256 of its token: enough to name it, not to use it.
    pub id: String,
    /// When it began.
    pub opened_at: Instant,
    /// When it was last used, to a few minutes.
    pub seen_at: Instant,
    /// What the browser says of itself.
    pub browser: String,
    /// Whether it is the one that asks.
    pub is_this: bool,
}

/// How a member is known.
#[derive(Clone, Debug)]
pub struct SecurityReading {
    /// Since when codes are asked for.
    pub codes_since: Option<Instant>,
    /// How many recovery codes are left.
    pub recovery_left: usize,
    /// Whether there is a password.
    pub has_password: bool,
    /// What providers call the member, the newest first.
    pub identities: Vec<IdentityReading>,
    /// The providers to choose from.
    pub providers: Vec<ProviderReading>,
    /// Passkeys, the newest first.
    pub passkeys: Vec<PasskeyReading>,
    /// Sessions, the one used last first.
    pub sessions: Vec<SessionReading>,
    /// Tokens that were not ended, the newest first; none where the office may make none.
    pub tokens: Option<Vec<TokenReading>>,
}

impl App {
    /// Opens a session with address and password; it opens nothing yet where a code is asked for.
    ///
    /// # Errors
    /// [`MemberError::WrongSignIn`], [`MemberError::Wait`]; what the store says.
    pub async fn sign_in(&self, given: &SignIn) -> Result<SignedIn, AppError> {
        let keys = self.held_keys()?;
        let email = address(&given.email).unwrap_or_default();
        let whose = digest_of(&["sign-in", &given.from, &email]);
        self.refuse_hasty(&whose, 900).await?;
        let account = self.store.account_of(&email).await?.filter(|account| self.is_held(account));
        let hash = account.as_ref().and_then(|account| account.password.as_deref());
        let is_right = keys.verify(&given.password, hash).await;
        let Some(account) = account.filter(|_| is_right) else {
            self.count_failure(&whose).await?;
            return Err(MemberError::WrongSignIn.into());
        };
        self.store.succeeded(&whose).await?;
        let codes = self.store.authenticator(&account.id).await?;
        let awaits_code = codes.is_some_and(|codes| codes.confirmed_at.is_some());
        self.open_session(&account, &given.browser, awaits_code, "password").await
    }

    /// Opens a session of an account that somebody proved to hold.
    pub(super) async fn open_session(
        &self,
        account: &Account,
        browser: &str,
        awaits_code: bool,
        how: &str,
    ) -> Result<SignedIn, AppError> {
        let (session, token) = self.new_session(&account.id, browser, awaits_code)?;
        let who = (account.id.as_str(), account.name.as_str(), account.office.to_string());
        let kind = if awaits_code { "password-given" } else { "signed-in" };
        let told = json!({ "with": how, "browser": session.browser });
        let act = by(who, (kind, &account.id), (None, Some(told)));
        self.store.change(&[Change::OpenSession(session)], &[act], self.clock.now()).await?;
        Ok(SignedIn { token, awaits_code, language: account.language })
    }

    pub(super) fn new_session(
        &self,
        account: &str,
        browser: &str,
        awaits_code: bool,
    ) -> Result<(Session, String), AppError> {
        let token = self.held_keys()?.token()?;
        let now = self.clock.now();
        let browser: String = browser.chars().filter(|letter| !letter.is_control()).take(200).collect();
        let session = Session {
            token: digest(&token),
            account: account.to_owned(),
            opened_at: now,
            seen_at: now,
            browser,
            awaits_code,
            ended_at: None,
        };
        Ok((session, token))
    }

    /// Who a session's token belongs to, if the session holds and the office is held.
    ///
    /// # Errors
    /// What the store says.
    pub async fn member(&self, token: &str) -> Result<Option<Member>, AppError> {
        let Some((session, account)) = self.session_of(token).await? else { return Ok(None) };
        if session.awaits_code {
            return Ok(None);
        }
        let now = self.clock.now();
        if now.microseconds() - session.seen_at.microseconds() > SEEN {
            // A page is shown also while somebody else writes for long: the next one keeps it.
            let _kept = self.store.session_seen(&session.token, now).await;
        }
        Ok(Some(Member {
            account: account.id,
            name: account.name,
            email: account.email,
            office: account.office,
            language: account.language,
            session: session.token,
        }))
    }

    /// A session that holds, waiting for a code or not, with its account.
    pub(super) async fn session_of(&self, token: &str) -> Result<Option<(Session, Account)>, AppError> {
        if self.keys.is_none() {
            return Ok(None);
        }
        let now = self.clock.now();
        let holds = |session: &Session| {
            let idle = if session.awaits_code { FOR_A_CODE } else { IDLE };
            session.ended_at.is_none()
                && now <= after(session.seen_at, idle)
                && now <= after(session.opened_at, LONGEST)
        };
        let Some(session) = self.store.session(&digest(token)).await?.filter(holds) else { return Ok(None) };
        let account = self.store.account(&session.account).await?.filter(|account| self.is_held(account));
        Ok(account.map(|account| (session, account)))
    }

    /// The account of this id, if its office is held today.
    pub(super) async fn held_account(&self, id: &str) -> Result<Account, AppError> {
        let account = self.store.account(id).await?.filter(|account| self.is_held(account));
        account.ok_or_else(|| MemberError::WrongSignIn.into())
    }

    /// Whether an office is held today.
    pub(crate) fn is_held(&self, account: &Account) -> bool {
        account.ended_at.is_none() && account.until.is_none_or(|last| self.today() <= last)
    }

    /// Ends a session of one's own: this one, or another.
    ///
    /// # Errors
    /// [`spectemur_store::StoreError::Overtaken`] where it was ended already; what else the store says.
    pub async fn end_session(&self, member: &Member, id: &str) -> Result<(), AppError> {
        let kind = if id == member.session { "signed-out" } else { "session-ended" };
        let act = signed(member, (kind, id), (None, None));
        let change = Change::EndSession { token: id.to_owned(), account: member.account.clone() };
        Ok(self.store.change(&[change], &[act], self.clock.now()).await?)
    }

    /// Ends this session.
    ///
    /// # Errors
    /// As [`App::end_session`].
    pub async fn sign_out(&self, member: &Member) -> Result<(), AppError> {
        self.end_session(member, &member.session).await
    }

    /// A password, the first one or another; every other session ends.
    ///
    /// # Errors
    /// [`MemberError::WrongSignIn`] where the present one is wrong, [`MemberError::WeakPassword`], [`MemberError::Wait`];
    /// what the store says.
    pub async fn set_password(&self, member: &Member, present: &str, new: &str) -> Result<(), AppError> {
        let keys = self.held_keys()?;
        self.refuse_wrong_password(member, present).await?;
        refuse_weak(new, &[&member.email, &member.name])?;
        let password = keys.hash(new).await?;
        let account = member.account.clone();
        let changes = [
            Change::SetPassword { account: account.clone(), password },
            Change::EndSessions { account, but: Some(member.session.clone()) },
        ];
        let act = signed(member, ("password-changed", &member.account), (None, None));
        Ok(self.store.change(&changes, &[act], self.clock.now()).await?)
    }

    /// Asks for the password again, before something that whoever found an open screen must not do.
    pub(super) async fn refuse_wrong_password(&self, member: &Member, password: &str) -> Result<(), AppError> {
        let account = self.store.account(&member.account).await?;
        let Some(hash) = account.and_then(|account| account.password) else {
            return self.refuse_stale(member).await;
        };
        let whose = digest_of(&["password", &member.account]);
        self.refuse_hasty(&whose, 900).await?;
        if self.held_keys()?.verify(password, Some(&hash)).await {
            return Ok(self.store.succeeded(&whose).await?);
        }
        self.count_failure(&whose).await?;
        Err(MemberError::WrongSignIn.into())
    }

    /// Whoever has no password proves to be there by having just come in: at the provider, or with a passkey.
    async fn refuse_stale(&self, member: &Member) -> Result<(), AppError> {
        let now = self.clock.now();
        let session = self.store.session(&member.session).await?;
        let is_fresh = session.is_some_and(|session| now <= after(session.opened_at, FRESH));
        if is_fresh { Ok(()) } else { Err(MemberError::SignInAgain.into()) }
    }

    /// How a member is known.
    ///
    /// # Errors
    /// What the store says.
    pub async fn security(&self, member: &Member) -> Result<SecurityReading, AppError> {
        let codes = self.store.authenticator(&member.account).await?;
        let now = self.clock.now();
        let holds = |session: &Session| {
            !session.awaits_code && now <= after(session.seen_at, IDLE) && now <= after(session.opened_at, LONGEST)
        };
        let sessions = self.store.sessions(&member.account).await?.into_iter().filter(holds);
        let reading = |session: Session| SessionReading {
            is_this: session.token == member.session,
            id: session.token,
            opened_at: session.opened_at,
            seen_at: session.seen_at,
            browser: session.browser,
        };
        let account = self.store.account(&member.account).await?;
        Ok(SecurityReading {
            has_password: account.is_some_and(|account| account.password.is_some()),
            identities: self.identities_of(member).await?,
            providers: self.providers(),
            codes_since: codes.and_then(|codes| codes.confirmed_at),
            recovery_left: self.store.recovery_left(&member.account).await?,
            passkeys: self.passkeys_of(member).await?,
            sessions: sessions.map(reading).collect(),
            tokens: self.tokens_of(member).await?,
        })
    }

    /// Refuses somebody who failed a moment ago: after three failures five seconds, then twice as long each time.
    pub(super) async fn refuse_hasty(&self, whose: &str, longest: i64) -> Result<(), AppError> {
        let Some(failures) = self.store.failures(whose).await?.filter(|failures| failures.count >= FREE) else {
            return Ok(());
        };
        let doublings = u32::try_from(failures.count - FREE).unwrap_or(u32::MAX).min(20);
        let wait = (5 << doublings).min(longest);
        let until = after(failures.last_at, wait * 1_000_000);
        let left = until.microseconds() - self.clock.now().microseconds();
        if left <= 0 { Ok(()) } else { Err(MemberError::Wait { seconds: (left + 999_999) / 1_000_000 }.into()) }
    }

    /// Counts a failure; those of the day before are forgotten.
    pub(super) async fn count_failure(&self, whose: &str) -> Result<(), AppError> {
        let now = self.clock.now();
        Ok(self.store.failed(whose, now, after(now, -DAY)).await?)
    }
}
