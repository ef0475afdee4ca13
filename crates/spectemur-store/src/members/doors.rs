//! How members are known: sessions, codes of an authenticator, recovery codes, passkeys, and who failed.

use spectemur_model::Instant;

use crate::connection::{Cell, Reading};
use crate::{Store, StoreError};

/// A session of a browser.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Session {
    /// The SHA-256 of its token.
    pub token: String,
    /// Whose.
    pub account: String,
    /// When it began.
    pub opened_at: Instant,
    /// When it was last used, to a few minutes.
    pub seen_at: Instant,
    /// What the browser says of itself.
    pub browser: String,
    /// Whether a code is still to be given, so that it opens nothing yet.
    pub awaits_code: bool,
    /// When it was ended.
    pub ended_at: Option<Instant>,
}

/// The secret of time-based codes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Authenticator {
    /// The secret, in hexadecimal digits.
    pub secret: String,
    /// Since when codes are asked for; not yet where it was never confirmed.
    pub confirmed_at: Option<Instant>,
    /// The last time step whose code was used.
    pub last_step: i64,
}

/// A passkey.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Passkey {
    /// The credential's id, as text.
    pub id: String,
    /// Whose.
    pub account: String,
    /// What its holder calls it.
    pub name: String,
    /// The credential, as JSON of the library that reads it.
    pub credential: String,
    /// When it was made.
    pub made_at: Instant,
    /// When it was last used.
    pub used_at: Option<Instant>,
}

/// A challenge that a passkey is to answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ceremony {
    /// The SHA-256 of its token.
    pub id: String,
    /// Whose; nobody's yet where somebody signs in.
    pub account: Option<String>,
    /// The challenge, as JSON of the library that reads it.
    pub challenge: String,
    /// From when on it is worth nothing.
    pub expires_at: Instant,
}

/// How often somebody failed to sign in, and when last.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Failures {
    /// How often in a row.
    pub count: i64,
    /// When last.
    pub last_at: Instant,
}

const SESSION: &[&str] = &["token", "account", "opened_at", "seen_at", "browser", "awaits_code", "ended_at"];

const PASSKEY: &[&str] = &["id", "account", "name", "credential", "made_at", "used_at"];

fn session(row: &Reading<'_>) -> Result<Session, StoreError> {
    Ok(Session {
        token: row.string("token")?,
        account: row.string("account")?,
        opened_at: row.instant("opened_at")?,
        seen_at: row.instant("seen_at")?,
        browser: row.string("browser")?,
        awaits_code: row.number("awaits_code")? == 1,
        ended_at: row.maybe_instant("ended_at")?,
    })
}

fn passkey(row: &Reading<'_>) -> Result<Passkey, StoreError> {
    Ok(Passkey {
        id: row.string("id")?,
        account: row.string("account")?,
        name: row.string("name")?,
        credential: row.string("credential")?,
        made_at: row.instant("made_at")?,
        used_at: row.maybe_instant("used_at")?,
    })
}

impl Store {
    /// The session whose token has this SHA-256, also an ended one.
    ///
    /// # Errors
    /// [`StoreError`] when the store cannot be read.
    pub async fn session(&self, token: &str) -> Result<Option<Session>, StoreError> {
        const SQL: &str = "SELECT token, account, opened_at, seen_at, browser, awaits_code, ended_at
                           FROM session WHERE token = $1";
        Ok(self.people(SQL, &[Cell::Text(token)], ("session", SESSION), session).await?.pop())
    }

    /// The sessions of an account that were not ended, the one used last first.
    ///
    /// # Errors
    /// [`StoreError`] when the store cannot be read.
    pub async fn sessions(&self, account: &str) -> Result<Vec<Session>, StoreError> {
        const SQL: &str = "SELECT token, account, opened_at, seen_at, browser, awaits_code, ended_at
                           FROM session WHERE account = $1 AND ended_at IS NULL ORDER BY seen_at DESC, token";
        self.people(SQL, &[Cell::Text(account)], ("session", SESSION), session).await
    }

    /// Keeps when a session was last used. Nobody's right hangs on it, so no act tells of it.
    ///
    /// # Errors
    /// What the database says.
    pub async fn session_seen(&self, token: &str, at: Instant) -> Result<(), StoreError> {
        const SQL: &str = "UPDATE session SET seen_at = $2 WHERE token = $1 AND ended_at IS NULL";
        self.alone(SQL, &[Cell::Text(token), Cell::Number(at.microseconds())]).await
    }

    /// The authenticator of an account, confirmed or not.
    ///
    /// # Errors
    /// [`StoreError`] when the store cannot be read.
    pub async fn authenticator(&self, account: &str) -> Result<Option<Authenticator>, StoreError> {
        const SQL: &str = "SELECT secret, confirmed_at, last_step FROM authenticator WHERE account = $1";
        let columns: &[&str] = &["secret", "confirmed_at", "last_step"];
        let make = |row: &Reading<'_>| {
            Ok(Authenticator {
                secret: row.string("secret")?,
                confirmed_at: row.maybe_instant("confirmed_at")?,
                last_step: row.number("last_step")?,
            })
        };
        Ok(self.people(SQL, &[Cell::Text(account)], ("authenticator", columns), make).await?.pop())
    }

    /// How many recovery codes of an account were not used.
    ///
    /// # Errors
    /// [`StoreError`] when the store cannot be read.
    pub async fn recovery_left(&self, account: &str) -> Result<usize, StoreError> {
        const SQL: &str = "SELECT code FROM recovery WHERE account = $1 AND used_at IS NULL";
        Ok(self.people(SQL, &[Cell::Text(account)], ("recovery", &["code"]), |row| row.string("code")).await?.len())
    }

    /// The passkeys of an account, the newest first.
    ///
    /// # Errors
    /// [`StoreError`] when the store cannot be read.
    pub async fn passkeys(&self, account: &str) -> Result<Vec<Passkey>, StoreError> {
        const SQL: &str = "SELECT id, account, name, credential, made_at, used_at
                           FROM passkey WHERE account = $1 ORDER BY made_at DESC, id";
        self.people(SQL, &[Cell::Text(account)], ("passkey", PASSKEY), passkey).await
    }

    /// Keeps a challenge, and lets those go that nobody answered.
    ///
    /// # Errors
    /// What the database says.
    pub async fn keep_ceremony(&self, ceremony: &Ceremony, now: Instant) -> Result<(), StoreError> {
        let mut tx = self.write().await?;
        tx.run("DELETE FROM ceremony WHERE expires_at < $1", &[Cell::Number(now.microseconds())]).await?;
        const SQL: &str = "INSERT INTO ceremony (id, account, challenge, expires_at) VALUES ($1, $2, $3, $4)";
        let cells = [
            Cell::Text(&ceremony.id),
            Cell::Maybe(ceremony.account.as_deref()),
            Cell::Text(&ceremony.challenge),
            Cell::Number(ceremony.expires_at.microseconds()),
        ];
        tx.run(SQL, &cells).await?;
        tx.commit().await
    }

    /// Takes a challenge, so that nobody else has it.
    ///
    /// # Errors
    /// What the database says.
    pub async fn take_ceremony(&self, id: &str) -> Result<Option<Ceremony>, StoreError> {
        const SQL: &str = "DELETE FROM ceremony WHERE id = $1 RETURNING id, account, challenge, expires_at";
        let mut tx = self.write().await?;
        let rows = tx.rows(SQL, &[Cell::Text(id)]).await?;
        let taken = rows.first().map(|row| {
            let row = Reading::new(row, "ceremony", &["id", "account", "challenge", "expires_at"], 0);
            Ok(Ceremony {
                id: row.string("id")?,
                account: row.maybe_string("account")?,
                challenge: row.string("challenge")?,
                expires_at: row.instant("expires_at")?,
            })
        });
        let taken = taken.transpose()?;
        tx.commit().await?;
        Ok(taken)
    }

    /// The failures kept under this hash.
    ///
    /// # Errors
    /// [`StoreError`] when the store cannot be read.
    pub async fn failures(&self, whose: &str) -> Result<Option<Failures>, StoreError> {
        const SQL: &str = "SELECT failures, last_at FROM attempt WHERE whose = $1";
        let make =
            |row: &Reading<'_>| Ok(Failures { count: row.number("failures")?, last_at: row.instant("last_at")? });
        Ok(self.people(SQL, &[Cell::Text(whose)], ("attempt", &["failures", "last_at"]), make).await?.pop())
    }

    /// Counts one more failure under this hash; those before an instant are forgotten.
    ///
    /// # Errors
    /// What the database says.
    pub async fn failed(&self, whose: &str, at: Instant, forget: Instant) -> Result<(), StoreError> {
        let mut tx = self.write().await?;
        tx.run("DELETE FROM attempt WHERE last_at < $1", &[Cell::Number(forget.microseconds())]).await?;
        const SQL: &str = "INSERT INTO attempt (whose, failures, last_at) VALUES ($1, 1, $2)
                           ON CONFLICT (whose) DO UPDATE SET failures = attempt.failures + 1, last_at = $2";
        tx.run(SQL, &[Cell::Text(whose), Cell::Number(at.microseconds())]).await?;
        tx.commit().await
    }

    /// Forgets the failures under this hash.
    ///
    /// # Errors
    /// What the database says.
    pub async fn succeeded(&self, whose: &str) -> Result<(), StoreError> {
        self.alone("DELETE FROM attempt WHERE whose = $1", &[Cell::Text(whose)]).await
    }

    /// One statement in a transaction of its own.
    pub(super) async fn alone(&self, sql: &'static str, cells: &[Cell<'_>]) -> Result<(), StoreError> {
        let mut tx = self.write().await?;
        tx.run(sql, cells).await?;
        tx.commit().await
    }
}
