//! What identity providers call people, and which account each of them opens.

use spectemur_model::Instant;

use crate::connection::{Cell, Reading, Transaction};
use crate::{Store, StoreError};

/// What a provider calls a person, and the account that it opens.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Identity {
    /// 32 hexadecimal digits.
    pub id: String,
    /// Whose.
    pub account: String,
    /// The provider, by its issuer.
    pub issuer: String,
    /// What the provider calls the person; nothing but equality is to be read from it.
    pub subject: String,
    /// Since when it opens the account.
    pub made_at: Instant,
    /// When it was last used.
    pub used_at: Option<Instant>,
}

const IDENTITY: &[&str] = &["id", "account", "issuer", "subject", "made_at", "used_at"];

fn identity(row: &Reading<'_>) -> Result<Identity, StoreError> {
    Ok(Identity {
        id: row.string("id")?,
        account: row.string("account")?,
        issuer: row.string("issuer")?,
        subject: row.string("subject")?,
        made_at: row.instant("made_at")?,
        used_at: row.maybe_instant("used_at")?,
    })
}

/// Keeps a new identity; one that opens an account already is refused.
pub(super) async fn add(tx: &mut Transaction<'_>, identity: &Identity) -> Result<(), StoreError> {
    const SQL: &str = "INSERT INTO identity (id, account, issuer, subject, made_at) VALUES ($1, $2, $3, $4, $5)
                       ON CONFLICT (issuer, subject) DO NOTHING RETURNING id";
    let words = [&identity.id, &identity.account, &identity.issuer, &identity.subject].map(|text| Cell::Text(text));
    let [id, account, issuer, subject] = words;
    super::change::one(tx, SQL, &[id, account, issuer, subject, Cell::Number(identity.made_at.microseconds())]).await
}

/// Lets every identity of an account go.
pub(super) async fn remove_all(tx: &mut Transaction<'_>, account: &str) -> Result<(), StoreError> {
    tx.run("DELETE FROM identity WHERE account = $1", &[Cell::Text(account)]).await
}

impl Store {
    /// The identity that a provider calls so, if it opens an account.
    ///
    /// # Errors
    /// [`StoreError`] when the store cannot be read.
    pub async fn identity(&self, issuer: &str, subject: &str) -> Result<Option<Identity>, StoreError> {
        const SQL: &str = "SELECT id, account, issuer, subject, made_at, used_at
                           FROM identity WHERE issuer = $1 AND subject = $2";
        let cells = [Cell::Text(issuer), Cell::Text(subject)];
        Ok(self.people(SQL, &cells, ("identity", IDENTITY), identity).await?.pop())
    }

    /// The identities of an account, the newest first.
    ///
    /// # Errors
    /// [`StoreError`] when the store cannot be read.
    pub async fn identities(&self, account: &str) -> Result<Vec<Identity>, StoreError> {
        const SQL: &str = "SELECT id, account, issuer, subject, made_at, used_at
                           FROM identity WHERE account = $1 ORDER BY made_at DESC, id";
        self.people(SQL, &[Cell::Text(account)], ("identity", IDENTITY), identity).await
    }
}
