//! Tokens with which programs hand in reports: what is kept of them, and how they are found and ended.

use spectemur_model::{Day, Instant};

use crate::connection::{Cell, Reading, Transaction};
use crate::{Store, StoreError};

/// A token that an account made for a program.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Token {
    /// 32 hexadecimal digits; not the token itself.
    pub id: String,
    /// Whose.
    pub account: String,
    /// What its holder calls it.
    pub name: String,
    /// When it was made.
    pub made_at: Instant,
    /// The last day on which it opens anything, inclusive.
    pub until: Day,
    /// When it was last used, to a few minutes.
    pub used_at: Option<Instant>,
    /// When it was ended.
    pub ended_at: Option<Instant>,
}

const TOKEN: &[&str] = &["id", "account", "name", "made_at", "until_day", "used_at", "ended_at"];

fn token(row: &Reading<'_>) -> Result<Token, StoreError> {
    let until = row.maybe_day("until_day")?;
    Ok(Token {
        id: row.string("id")?,
        account: row.string("account")?,
        name: row.string("name")?,
        made_at: row.instant("made_at")?,
        until: until.ok_or_else(|| row.wrong("until_day", "is missing"))?,
        used_at: row.maybe_instant("used_at")?,
        ended_at: row.maybe_instant("ended_at")?,
    })
}

/// Keeps a new token with its SHA-256.
pub(super) async fn add(tx: &mut Transaction<'_>, token: &Token, secret: &str) -> Result<(), StoreError> {
    const SQL: &str =
        "INSERT INTO token (id, token, account, name, made_at, until_day) VALUES ($1, $2, $3, $4, $5, $6)";
    let until = token.until.to_string();
    let cells = [
        Cell::Text(&token.id),
        Cell::Text(secret),
        Cell::Text(&token.account),
        Cell::Text(&token.name),
        Cell::Number(token.made_at.microseconds()),
        Cell::Text(&until),
    ];
    tx.run(SQL, &cells).await
}

/// Ends every token of an account.
pub(super) async fn end_all(tx: &mut Transaction<'_>, account: &str, now: Cell<'_>) -> Result<(), StoreError> {
    tx.run("UPDATE token SET ended_at = $2 WHERE account = $1 AND ended_at IS NULL", &[Cell::Text(account), now]).await
}

impl Store {
    /// The token that has this SHA-256, also an ended one.
    ///
    /// # Errors
    /// [`StoreError`] when the store cannot be read.
    pub async fn token(&self, secret: &str) -> Result<Option<Token>, StoreError> {
        const SQL: &str = "SELECT id, account, name, made_at, until_day, used_at, ended_at FROM token WHERE token = $1";
        Ok(self.people(SQL, &[Cell::Text(secret)], ("token", TOKEN), token).await?.pop())
    }

    /// The tokens of an account that were not ended, the newest first.
    ///
    /// # Errors
    /// [`StoreError`] when the store cannot be read.
    pub async fn tokens(&self, account: &str) -> Result<Vec<Token>, StoreError> {
        const SQL: &str = "SELECT id, account, name, made_at, until_day, used_at, ended_at
                           FROM token WHERE account = $1 AND ended_at IS NULL ORDER BY made_at DESC, id";
        self.people(SQL, &[Cell::Text(account)], ("token", TOKEN), token).await
    }

    /// Keeps when a token was last used. Nobody's right hangs on it, so no act tells of it.
    ///
    /// # Errors
    /// What the database says.
    pub async fn token_used(&self, id: &str, at: Instant) -> Result<(), StoreError> {
        const SQL: &str = "UPDATE token SET used_at = $2 WHERE id = $1 AND ended_at IS NULL";
        self.alone(SQL, &[Cell::Text(id), Cell::Number(at.microseconds())]).await
    }
}
