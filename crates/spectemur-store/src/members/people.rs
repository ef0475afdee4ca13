//! Accounts, invitations, and the points that coordinators write.

use spectemur_model::{Day, Instant, Language, Office};

use crate::connection::{Cell, Reading};
use crate::{Store, StoreError};

/// The holder of an office, for as long as they hold it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Account {
    /// 32 hexadecimal digits.
    pub id: String,
    /// The office.
    pub office: Office,
    /// What the holder is called.
    pub name: String,
    /// With which address the holder signs in, in small letters.
    pub email: String,
    /// In which language the holder is written to.
    pub language: Language,
    /// The password, hashed, with the parameters of the hash; none for whoever comes in another way.
    pub password: Option<String>,
    /// Since when.
    pub since: Instant,
    /// The last day, inclusive; without end where there is none.
    pub until: Option<Day>,
    /// When it was ended.
    pub ended_at: Option<Instant>,
    /// The account that it was handed over by.
    pub follows: Option<String>,
}

/// An invitation to hold an office.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Invitation {
    /// 32 hexadecimal digits.
    pub id: String,
    /// The office.
    pub office: Office,
    /// What the invited is called.
    pub name: String,
    /// The address of the invited, in small letters.
    pub email: String,
    /// In which language.
    pub language: Language,
    /// The last day of the office, inclusive.
    pub until: Option<Day>,
    /// The account that invites; `operator` for whoever has the machine.
    pub invited_by: String,
    /// When it was made.
    pub made_at: Instant,
    /// From when on it is no longer accepted.
    pub expires_at: Instant,
    /// When it was accepted.
    pub used_at: Option<Instant>,
    /// When it was withdrawn.
    pub withdrawn_at: Option<Instant>,
    /// The account that is handed over by it.
    pub follows: Option<String>,
}

/// A point for discussion on a matter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Point {
    /// 32 hexadecimal digits.
    pub id: String,
    /// On what.
    pub matter: String,
    /// In which language it is written.
    pub language: Language,
    /// What it says.
    pub words: String,
    /// The account of whoever wrote it.
    pub account: String,
    /// The office in which it was written.
    pub office: Office,
    /// When.
    pub made_at: Instant,
}

const ACCOUNT: &[&str] =
    &["id", "office", "name", "email", "language", "since", "until_day", "ended_at", "follows", "password"];

const INVITATION: &[&str] = &[
    "id",
    "office",
    "name",
    "email",
    "language",
    "until_day",
    "invited_by",
    "made_at",
    "expires_at",
    "used_at",
    "withdrawn_at",
    "follows",
];

const POINT: &[&str] = &["id", "matter", "language", "words", "account", "office", "made_at"];

fn account(row: &Reading<'_>) -> Result<Account, StoreError> {
    Ok(Account {
        id: row.string("id")?,
        office: row.office("office")?,
        name: row.string("name")?,
        email: row.string("email")?,
        language: row.language("language")?,
        password: row.maybe_string("password")?,
        since: row.instant("since")?,
        until: row.maybe_day("until_day")?,
        ended_at: row.maybe_instant("ended_at")?,
        follows: row.maybe_string("follows")?,
    })
}

fn invitation(row: &Reading<'_>) -> Result<Invitation, StoreError> {
    Ok(Invitation {
        id: row.string("id")?,
        office: row.office("office")?,
        name: row.string("name")?,
        email: row.string("email")?,
        language: row.language("language")?,
        until: row.maybe_day("until_day")?,
        invited_by: row.string("invited_by")?,
        made_at: row.instant("made_at")?,
        expires_at: row.instant("expires_at")?,
        used_at: row.maybe_instant("used_at")?,
        withdrawn_at: row.maybe_instant("withdrawn_at")?,
        follows: row.maybe_string("follows")?,
    })
}

fn point(row: &Reading<'_>) -> Result<Point, StoreError> {
    Ok(Point {
        id: row.string("id")?,
        matter: row.string("matter")?,
        language: row.language("language")?,
        words: row.string("words")?,
        account: row.string("account")?,
        office: row.office("office")?,
        made_at: row.instant("made_at")?,
    })
}

impl Store {
    /// Every account, ended ones too, the newest first.
    ///
    /// # Errors
    /// [`StoreError`] when the store cannot be read.
    pub async fn accounts(&self) -> Result<Vec<Account>, StoreError> {
        const SQL: &str = "SELECT id, office, name, email, language, since, until_day, ended_at, follows,
                                  password.hash AS password
                           FROM account LEFT JOIN password ON password.account = account.id ORDER BY since DESC, id";
        self.people(SQL, &[], ("account", ACCOUNT), account).await
    }

    /// The account of this id, also an ended one.
    ///
    /// # Errors
    /// [`StoreError`] when the store cannot be read.
    pub async fn account(&self, id: &str) -> Result<Option<Account>, StoreError> {
        const SQL: &str = "SELECT id, office, name, email, language, since, until_day, ended_at, follows,
                                  password.hash AS password
                           FROM account LEFT JOIN password ON password.account = account.id WHERE id = $1";
        Ok(self.people(SQL, &[Cell::Text(id)], ("account", ACCOUNT), account).await?.pop())
    }

    /// The account that signs in with this address, if it was not ended.
    ///
    /// # Errors
    /// [`StoreError`] when the store cannot be read.
    pub async fn account_of(&self, email: &str) -> Result<Option<Account>, StoreError> {
        const SQL: &str = "SELECT id, office, name, email, language, since, until_day, ended_at, follows,
                                  password.hash AS password
                           FROM account LEFT JOIN password ON password.account = account.id WHERE email = $1 AND ended_at IS NULL";
        Ok(self.people(SQL, &[Cell::Text(email)], ("account", ACCOUNT), account).await?.pop())
    }

    /// Every invitation, the newest first.
    ///
    /// # Errors
    /// [`StoreError`] when the store cannot be read.
    pub async fn invitations(&self) -> Result<Vec<Invitation>, StoreError> {
        const SQL: &str = "SELECT id, office, name, email, language, until_day, invited_by, made_at, expires_at,
                                  used_at, withdrawn_at, follows
                           FROM invitation ORDER BY made_at DESC, id";
        self.people(SQL, &[], ("invitation", INVITATION), invitation).await
    }

    /// The invitation whose token has this SHA-256.
    ///
    /// # Errors
    /// [`StoreError`] when the store cannot be read.
    pub async fn invitation(&self, token: &str) -> Result<Option<Invitation>, StoreError> {
        const SQL: &str = "SELECT id, office, name, email, language, until_day, invited_by, made_at, expires_at,
                                  used_at, withdrawn_at, follows
                           FROM invitation WHERE token = $1";
        Ok(self.people(SQL, &[Cell::Text(token)], ("invitation", INVITATION), invitation).await?.pop())
    }

    /// The points on a matter, the earliest first.
    ///
    /// # Errors
    /// [`StoreError`] when the store cannot be read.
    pub async fn points(&self, matter: &str) -> Result<Vec<Point>, StoreError> {
        const SQL: &str = "SELECT id, matter, language, words, account, office, made_at
                           FROM point WHERE matter = $1 ORDER BY made_at, id";
        self.people(SQL, &[Cell::Text(matter)], ("point", POINT), point).await
    }

    /// The rows of a query, each made into what it stands for.
    pub(super) async fn people<T>(
        &self,
        sql: &'static str,
        cells: &[Cell<'_>],
        (table, columns): (&'static str, &'static [&'static str]),
        make: impl Fn(&Reading<'_>) -> Result<T, StoreError>,
    ) -> Result<Vec<T>, StoreError> {
        let rows = self.read().await?.rows(sql, cells).await?;
        rows.iter().map(|row| make(&Reading::new(row, table, columns, 0))).collect()
    }
}
