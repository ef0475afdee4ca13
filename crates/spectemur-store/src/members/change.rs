//! Changes among members: all of them together with the acts that tell of them, or none.

use spectemur_model::Instant;

use super::{
    Account, Act, DraftChange, Identity, Invitation, Passkey, Point, Session, Token, act, draft, identity, token,
};
use crate::connection::{Boxed, Cell, Transaction};
use crate::{Publication, Store, StoreError, publication};

/// One change. Each that names something finds it as it was, or nothing is changed at all.
#[derive(Clone, Debug)]
pub enum Change {
    /// A new holder of an office.
    AddAccount(Account),
    /// A holder holds the office no longer: no session, no token and no identity of theirs opens anything.
    EndAccount {
        /// Whose.
        id: String,
    },
    /// A password, the first one or another.
    SetPassword {
        /// Whose.
        account: String,
        /// The password, hashed.
        password: String,
    },
    /// An invitation, with the SHA-256 of its token.
    AddInvitation(Invitation, String),
    /// An invitation is accepted, once.
    UseInvitation {
        /// Which.
        id: String,
    },
    /// An invitation is taken back, while nobody accepted it.
    WithdrawInvitation {
        /// Which.
        id: String,
    },
    /// A session begins.
    OpenSession(Session),
    /// A session that waited for a code opens what its holder may.
    ConfirmSession {
        /// The SHA-256 of its token.
        token: String,
    },
    /// A session of an account ends.
    EndSession {
        /// The SHA-256 of its token.
        token: String,
        /// Whose.
        account: String,
    },
    /// Every session of an account ends, but one.
    EndSessions {
        /// Whose.
        account: String,
        /// The one that goes on.
        but: Option<String>,
    },
    /// An authenticator that is not confirmed yet, in place of any other.
    SetAuthenticator {
        /// Whose.
        account: String,
        /// The secret, in hexadecimal digits.
        secret: String,
    },
    /// A code was used: no code of that time step or an earlier one counts again; the first one confirms.
    UseCode {
        /// Whose.
        account: String,
        /// The time step.
        step: i64,
    },
    /// No codes are asked for any more.
    RemoveAuthenticator {
        /// Whose.
        account: String,
    },
    /// New recovery codes in place of all others, each as its SHA-256.
    SetRecovery {
        /// Whose.
        account: String,
        /// The codes.
        codes: Vec<String>,
    },
    /// A recovery code is used, once.
    UseRecovery {
        /// Whose.
        account: String,
        /// Its SHA-256.
        code: String,
    },
    /// A passkey.
    AddPasskey(Passkey),
    /// A passkey was used, and counts on.
    UsePasskey {
        /// Which.
        id: String,
        /// The credential as it is now.
        credential: String,
    },
    /// A passkey of an account is no longer taken.
    RemovePasskey {
        /// Which.
        id: String,
        /// Whose.
        account: String,
    },
    /// What a provider calls a person opens an account.
    AddIdentity(Identity),
    /// An identity was used.
    UseIdentity {
        /// Which.
        id: String,
    },
    /// An identity opens its account no longer.
    RemoveIdentity {
        /// Which.
        id: String,
        /// Whose.
        account: String,
    },
    /// A token, with its SHA-256.
    AddToken(Token, String),
    /// A token of an account ends.
    EndToken {
        /// Which.
        id: String,
        /// Whose.
        account: String,
    },
    /// A point on a matter.
    AddPoint(Point),
    /// A change to a draft.
    Draft(DraftChange),
    /// A reading is published, with the next number of its plan and meeting.
    Publish(Publication),
}

impl Store {
    /// Makes changes together with the acts that tell of them.
    ///
    /// # Errors
    /// [`StoreError::Overtaken`] when something is no longer as a change expects it; what the database says.
    /// Nothing is changed then.
    pub async fn change(&self, changes: &[Change], acts: &[Act], at: Instant) -> Result<(), StoreError> {
        let mut tx = self.write().await?;
        for change in changes {
            boxed(&mut tx, change, at).await?;
        }
        act::write(&mut tx, acts, at).await?;
        tx.commit().await
    }
}

/// Every kind of change in one future would be compiled again by whoever waits for it.
fn boxed<'a>(tx: &'a mut Transaction<'_>, change: &'a Change, at: Instant) -> Boxed<'a, ()> {
    Box::pin(apply(tx, change, at))
}

async fn apply(tx: &mut Transaction<'_>, change: &Change, at: Instant) -> Result<(), StoreError> {
    let now = Cell::Number(at.microseconds());
    match change {
        Change::AddAccount(account) => add_account(tx, account).await,
        Change::EndAccount { id } => {
            one(
                tx,
                "UPDATE account SET ended_at = $2 WHERE id = $1 AND ended_at IS NULL RETURNING id",
                &[Cell::Text(id), now],
            )
            .await?;
            token::end_all(tx, id, now).await?;
            identity::remove_all(tx, id).await?;
            end_sessions(tx, id, None, now).await
        }
        Change::SetPassword { account, password } => {
            const SQL: &str = "INSERT INTO password (account, hash)
                               SELECT id, $2 FROM account WHERE id = $1 AND ended_at IS NULL
                               ON CONFLICT (account) DO UPDATE SET hash = $2 RETURNING account";
            one(tx, SQL, &[Cell::Text(account), Cell::Text(password)]).await
        }
        Change::AddInvitation(invitation, token) => add_invitation(tx, invitation, token).await,
        Change::UseInvitation { id } => {
            const SQL: &str = "UPDATE invitation SET used_at = $2
                               WHERE id = $1 AND used_at IS NULL AND withdrawn_at IS NULL RETURNING id";
            one(tx, SQL, &[Cell::Text(id), now]).await
        }
        Change::WithdrawInvitation { id } => {
            const SQL: &str = "UPDATE invitation SET withdrawn_at = $2
                               WHERE id = $1 AND used_at IS NULL AND withdrawn_at IS NULL RETURNING id";
            one(tx, SQL, &[Cell::Text(id), now]).await
        }
        Change::OpenSession(session) => add_session(tx, session).await,
        Change::ConfirmSession { token } => {
            const SQL: &str = "UPDATE session SET awaits_code = 0 WHERE token = $1 AND awaits_code = 1
                               AND ended_at IS NULL RETURNING token";
            one(tx, SQL, &[Cell::Text(token)]).await
        }
        Change::EndSession { token, account } => {
            const SQL: &str = "UPDATE session SET ended_at = $3 WHERE token = $1 AND account = $2
                               AND ended_at IS NULL RETURNING token";
            one(tx, SQL, &[Cell::Text(token), Cell::Text(account), now]).await
        }
        Change::EndSessions { account, but } => end_sessions(tx, account, but.as_deref(), now).await,
        Change::Draft(change) => draft::apply(tx, change, at).await,
        Change::AddToken(added, secret) => token::add(tx, added, secret).await,
        Change::EndToken { id, account } => {
            const SQL: &str = "UPDATE token SET ended_at = $3 WHERE id = $1 AND account = $2
                               AND ended_at IS NULL RETURNING id";
            one(tx, SQL, &[Cell::Text(id), Cell::Text(account), now]).await
        }
        Change::Publish(publication) => publication::add(tx, publication).await,
        Change::AddPoint(point) => {
            const SQL: &str = "INSERT INTO point (id, matter, language, words, account, office, made_at)
                               VALUES ($1, $2, $3, $4, $5, $6, $7)";
            let office = point.office.to_string();
            let words = [&point.id, &point.matter].map(|text| Cell::Text(text));
            let [id, matter] = words;
            let cells = [
                id,
                matter,
                Cell::Text(point.language.code()),
                Cell::Text(&point.words),
                Cell::Text(&point.account),
                Cell::Text(&office),
                Cell::Number(point.made_at.microseconds()),
            ];
            tx.run(SQL, &cells).await
        }
        other => apply_key(tx, other, now).await,
    }
}

/// Changes of what somebody is known by.
async fn apply_key(tx: &mut Transaction<'_>, change: &Change, now: Cell<'_>) -> Result<(), StoreError> {
    match change {
        Change::SetAuthenticator { account, secret } => {
            const SQL: &str =
                "INSERT INTO authenticator (account, secret, confirmed_at, last_step) VALUES ($1, $2, NULL, 0)
                               ON CONFLICT (account) DO UPDATE SET secret = $2, confirmed_at = NULL, last_step = 0";
            tx.run(SQL, &[Cell::Text(account), Cell::Text(secret)]).await
        }
        Change::UseCode { account, step } => {
            const SQL: &str = "UPDATE authenticator SET last_step = $2, confirmed_at = coalesce(confirmed_at, $3)
                               WHERE account = $1 AND last_step < $2 RETURNING account";
            one(tx, SQL, &[Cell::Text(account), Cell::Number(*step), now]).await
        }
        Change::RemoveAuthenticator { account } => {
            tx.run("DELETE FROM recovery WHERE account = $1", &[Cell::Text(account)]).await?;
            one(tx, "DELETE FROM authenticator WHERE account = $1 RETURNING account", &[Cell::Text(account)]).await
        }
        Change::SetRecovery { account, codes } => {
            tx.run("DELETE FROM recovery WHERE account = $1", &[Cell::Text(account)]).await?;
            let rows = codes.iter().map(|code| [Cell::Text(account), Cell::Text(code)]);
            tx.insert("recovery", &["account", "code"], rows).await
        }
        Change::UseRecovery { account, code } => {
            const SQL: &str = "UPDATE recovery SET used_at = $3 WHERE account = $1 AND code = $2
                               AND used_at IS NULL RETURNING code";
            one(tx, SQL, &[Cell::Text(account), Cell::Text(code), now]).await
        }
        Change::AddPasskey(passkey) => {
            const SQL: &str =
                "INSERT INTO passkey (id, account, name, credential, made_at) VALUES ($1, $2, $3, $4, $5)";
            let words =
                [&passkey.id, &passkey.account, &passkey.name, &passkey.credential].map(|text| Cell::Text(text));
            let [id, account, name, credential] = words;
            tx.run(SQL, &[id, account, name, credential, Cell::Number(passkey.made_at.microseconds())]).await
        }
        Change::UsePasskey { id, credential } => {
            const SQL: &str = "UPDATE passkey SET used_at = $3, credential = $2 WHERE id = $1 RETURNING id";
            one(tx, SQL, &[Cell::Text(id), Cell::Text(credential), now]).await
        }
        Change::RemovePasskey { id, account } => {
            const SQL: &str = "DELETE FROM passkey WHERE id = $1 AND account = $2 RETURNING id";
            one(tx, SQL, &[Cell::Text(id), Cell::Text(account)]).await
        }
        Change::AddIdentity(added) => identity::add(tx, added).await,
        Change::UseIdentity { id } => {
            one(tx, "UPDATE identity SET used_at = $2 WHERE id = $1 RETURNING id", &[Cell::Text(id), now]).await
        }
        Change::RemoveIdentity { id, account } => {
            const SQL: &str = "DELETE FROM identity WHERE id = $1 AND account = $2 RETURNING id";
            one(tx, SQL, &[Cell::Text(id), Cell::Text(account)]).await
        }
        _ => Ok(()),
    }
}

/// Runs a statement that must find what it changes.
pub(super) async fn one(tx: &mut Transaction<'_>, sql: &'static str, cells: &[Cell<'_>]) -> Result<(), StoreError> {
    match tx.rows(sql, cells).await?.len() {
        1 => Ok(()),
        _ => Err(StoreError::Overtaken),
    }
}

async fn end_sessions(
    tx: &mut Transaction<'_>,
    account: &str,
    but: Option<&str>,
    now: Cell<'_>,
) -> Result<(), StoreError> {
    const SQL: &str = "UPDATE session SET ended_at = $3 WHERE account = $1 AND token <> $2 AND ended_at IS NULL";
    tx.run(SQL, &[Cell::Text(account), Cell::Text(but.unwrap_or_default()), now]).await
}

async fn add_account(tx: &mut Transaction<'_>, account: &Account) -> Result<(), StoreError> {
    const SQL: &str = "INSERT INTO account (id, office, name, email, language, since, until_day, follows)
                       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)";
    let (office, until) = (account.office.to_string(), account.until.map(|day| day.to_string()));
    let cells = [
        Cell::Text(&account.id),
        Cell::Text(&office),
        Cell::Text(&account.name),
        Cell::Text(&account.email),
        Cell::Text(account.language.code()),
        Cell::Number(account.since.microseconds()),
        Cell::Maybe(until.as_deref()),
        Cell::Maybe(account.follows.as_deref()),
    ];
    tx.run(SQL, &cells).await?;
    let Some(password) = &account.password else { return Ok(()) };
    const KEPT: &str = "INSERT INTO password (account, hash) VALUES ($1, $2)";
    tx.run(KEPT, &[Cell::Text(&account.id), Cell::Text(password)]).await
}

async fn add_invitation(tx: &mut Transaction<'_>, invitation: &Invitation, token: &str) -> Result<(), StoreError> {
    const SQL: &str = "INSERT INTO invitation
                           (id, token, office, name, email, language, until_day, invited_by, made_at, expires_at, follows)
                       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)";
    let (office, until) = (invitation.office.to_string(), invitation.until.map(|day| day.to_string()));
    let cells = [
        Cell::Text(&invitation.id),
        Cell::Text(token),
        Cell::Text(&office),
        Cell::Text(&invitation.name),
        Cell::Text(&invitation.email),
        Cell::Text(invitation.language.code()),
        Cell::Maybe(until.as_deref()),
        Cell::Text(&invitation.invited_by),
        Cell::Number(invitation.made_at.microseconds()),
        Cell::Number(invitation.expires_at.microseconds()),
        Cell::Maybe(invitation.follows.as_deref()),
    ];
    tx.run(SQL, &cells).await
}

async fn add_session(tx: &mut Transaction<'_>, session: &Session) -> Result<(), StoreError> {
    const SQL: &str = "INSERT INTO session (token, account, opened_at, seen_at, browser, awaits_code)
                       VALUES ($1, $2, $3, $4, $5, $6)";
    let cells = [
        Cell::Text(&session.token),
        Cell::Text(&session.account),
        Cell::Number(session.opened_at.microseconds()),
        Cell::Number(session.seen_at.microseconds()),
        Cell::Text(&session.browser),
        Cell::Number(i64::from(session.awaits_code)),
    ];
    tx.run(SQL, &cells).await
}
