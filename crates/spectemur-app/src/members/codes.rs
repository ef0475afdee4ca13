//! Codes of an authenticator that change every half minute, and recovery codes for when it is lost.

use serde_json::json;
use spectemur_store::{Change, StoreError};
use totp_rs::{Builder, Secret, Totp};

use super::audit::by;
use super::keys::{digest_of, hex, unhex};
use super::{Member, MemberError, signed};
use crate::{App, AppError};

/// How many recovery codes there are.
pub const RECOVERY_CODES: usize = 10;

/// The letters of recovery codes: none that is read for another.
const LETTERS: &[u8; 32] = b"abcdefghjkmnpqrstuvwxyz234567899";

/// The longest wait after wrong codes, in seconds: whoever gives them knows the password already.
const LONGEST_WAIT: i64 = 3600;

/// What an authenticator is told, until a first code confirms it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CodesToConfirm {
    /// The secret in the letters that authenticators take.
    pub secret: String,
    /// The same as an address that authenticators read from a picture.
    pub address: String,
}

impl App {
    /// Begins codes with a new secret; nothing is asked for until one of its codes confirms it.
    ///
    /// # Errors
    /// [`MemberError::WrongSignIn`] where the password is wrong; what the store says.
    pub async fn begin_codes(&self, member: &Member, password: &str) -> Result<CodesToConfirm, AppError> {
        self.refuse_wrong_password(member, password).await?;
        let secret = hex(&self.held_keys()?.drawn::<20>()?);
        let account = member.account.clone();
        let act = signed(member, ("codes-begun", &account), (None, None));
        let change = Change::SetAuthenticator { account: account.clone(), secret };
        self.store.change(&[change], &[act], self.clock.now()).await?;
        self.codes_to_confirm(member).await?.ok_or_else(|| MemberError::WrongCode.into())
    }

    /// The secret that waits for its first code; none where there is none or it was confirmed.
    ///
    /// # Errors
    /// What the store says.
    pub async fn codes_to_confirm(&self, member: &Member) -> Result<Option<CodesToConfirm>, AppError> {
        let codes = self.store.authenticator(&member.account).await?;
        let Some(codes) = codes.filter(|codes| codes.confirmed_at.is_none()) else { return Ok(None) };
        let totp = authenticator(&codes.secret, &member.email)?;
        let address = totp.to_url().map_err(|_| MemberError::BadEmail)?;
        Ok(Some(CodesToConfirm { secret: totp.secret().to_base32(), address }))
    }

    /// Confirms codes with a first one: from now on each sign-in asks for one. Tells the recovery codes, this once.
    ///
    /// # Errors
    /// [`MemberError::WrongCode`]; what the store says.
    pub async fn confirm_codes(&self, member: &Member, code: &str) -> Result<Vec<String>, AppError> {
        let step = self.matching_step(&member.account, &member.email, code).await?.ok_or(MemberError::WrongCode)?;
        let (told, kept) = self.new_recovery(&member.account)?;
        let account = member.account.clone();
        let changes = [
            Change::UseCode { account: account.clone(), step },
            Change::SetRecovery { account: account.clone(), codes: kept },
        ];
        let act = signed(member, ("codes-confirmed", &account), (None, Some(json!({ "recovery": RECOVERY_CODES }))));
        self.store.change(&changes, &[act], self.clock.now()).await?;
        Ok(told)
    }

    /// New recovery codes in place of all others. Tells them, this once.
    ///
    /// # Errors
    /// [`MemberError::WrongSignIn`] where the password is wrong, [`MemberError::WrongCode`] without codes; what the store
    /// says.
    pub async fn renew_recovery(&self, member: &Member, password: &str) -> Result<Vec<String>, AppError> {
        self.refuse_wrong_password(member, password).await?;
        let codes = self.store.authenticator(&member.account).await?;
        codes.filter(|codes| codes.confirmed_at.is_some()).ok_or(MemberError::WrongCode)?;
        let (told, kept) = self.new_recovery(&member.account)?;
        let left = self.store.recovery_left(&member.account).await?;
        let (was, is) = (json!({ "left": left }), json!({ "left": told.len() }));
        let act = signed(member, ("recovery-renewed", &member.account), (Some(was), Some(is)));
        let change = Change::SetRecovery { account: member.account.clone(), codes: kept };
        self.store.change(&[change], &[act], self.clock.now()).await?;
        Ok(told)
    }

    /// Asks for no codes any more.
    ///
    /// # Errors
    /// [`MemberError::WrongSignIn`] where the password is wrong; what the store says.
    pub async fn remove_codes(&self, member: &Member, password: &str) -> Result<(), AppError> {
        self.refuse_wrong_password(member, password).await?;
        let act = signed(member, ("codes-removed", &member.account), (None, None));
        let change = Change::RemoveAuthenticator { account: member.account.clone() };
        Ok(self.store.change(&[change], &[act], self.clock.now()).await?)
    }

    /// Gives the code that a session waits for: one of the authenticator, or a recovery code, each once.
    ///
    /// # Errors
    /// [`MemberError::WrongSignIn`] where no session waits, [`MemberError::WrongCode`], [`MemberError::Wait`]; what the
    /// store says.
    pub async fn give_code(&self, token: &str, code: &str) -> Result<(), AppError> {
        let waiting = self.session_of(token).await?.filter(|(session, _)| session.awaits_code);
        let (session, account) = waiting.ok_or(MemberError::WrongSignIn)?;
        let whose = digest_of(&["code", &account.id]);
        let who = || (account.id.as_str(), account.name.as_str(), account.office.to_string());
        let confirm = Change::ConfirmSession { token: session.token.clone() };
        // Nobody guesses a recovery code, so that it need not wait for those who guess.
        let recovery = Change::UseRecovery { account: account.id.clone(), code: recovery_digest(&account.id, code) };
        let act = by(who(), ("signed-in", &account.id), (None, Some(json!({ "with": "recovery" }))));
        match self.store.change(&[recovery, confirm.clone()], &[act], self.clock.now()).await {
            Ok(()) => return Ok(self.store.succeeded(&whose).await?),
            Err(StoreError::Overtaken) => {}
            Err(other) => return Err(other.into()),
        }
        self.refuse_hasty(&whose, LONGEST_WAIT).await?;
        let Some(step) = self.matching_step(&account.id, &account.email, code).await? else {
            self.count_failure(&whose).await?;
            return Err(MemberError::WrongCode.into());
        };
        let used = Change::UseCode { account: account.id.clone(), step };
        let act = by(who(), ("signed-in", &account.id), (None, Some(json!({ "with": "code" }))));
        match self.store.change(&[used, confirm], &[act], self.clock.now()).await {
            Ok(()) => Ok(self.store.succeeded(&whose).await?),
            Err(StoreError::Overtaken) => Err(MemberError::WrongCode.into()),
            Err(other) => Err(other.into()),
        }
    }

    /// Whether a session waits for a code.
    ///
    /// # Errors
    /// What the store says.
    pub async fn awaits_code(&self, token: &str) -> Result<bool, AppError> {
        Ok(self.session_of(token).await?.is_some_and(|(session, _)| session.awaits_code))
    }

    /// The time step whose code this is, if it is one and no later one was used.
    async fn matching_step(&self, account: &str, email: &str, code: &str) -> Result<Option<i64>, AppError> {
        let Some(codes) = self.store.authenticator(account).await? else { return Ok(None) };
        let digits: String = code.chars().filter(|letter| !letter.is_whitespace()).collect();
        let seconds = u64::try_from(self.clock.now().microseconds() / 1_000_000).unwrap_or_default();
        let step = authenticator(&codes.secret, email)?.check(&digits, seconds);
        let step = step.and_then(|step| i64::try_from(step).ok());
        Ok(step.filter(|step| *step > codes.last_step))
    }

    /// Recovery codes as they are told, and as they are kept.
    fn new_recovery(&self, account: &str) -> Result<(Vec<String>, Vec<String>), AppError> {
        let keys = self.held_keys()?;
        let mut told = Vec::new();
        for _ in 0..RECOVERY_CODES {
            let letter = |byte: &u8| char::from(*LETTERS.get(usize::from(byte % 32)).unwrap_or(&b'a'));
            let drawn: String = keys.drawn::<16>()?.iter().map(letter).collect();
            let (first, second) = drawn.split_at(8);
            told.push(format!("{first}-{second}"));
        }
        let kept = told.iter().map(|code| recovery_digest(account, code)).collect();
        Ok((told, kept))
    }
}

/// What is kept of a recovery code, however it is typed.
fn recovery_digest(account: &str, code: &str) -> String {
    let plain: String = code.to_lowercase().chars().filter(char::is_ascii_alphanumeric).collect();
    digest_of(&["recovery", account, &plain])
}

/// Six digits every thirty seconds by HMAC-SHA-1, which is what authenticators know; one step late or early counts.
fn authenticator(secret: &str, email: &str) -> Result<Totp, AppError> {
    let secret = unhex(secret).ok_or(MemberError::WrongCode)?;
    let builder = Builder::new().with_secret(Secret::new(secret.into())).with_account_name(email);
    let built = builder.with_issuer(Some("Spectemur")).build();
    built.map_err(|_| MemberError::WrongCode.into())
}
