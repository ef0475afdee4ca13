//! What any database behind the record must do.

use std::collections::BTreeMap;

use spectemur_model::statement::Recorded;
use spectemur_model::{Instant, Snapshot, Source, SourceId, Statement};
use spectemur_store::{Address, Appended, Asked, Backend, Batch, Store, StoreError};
use spectemur_testkit::{Database, instant, source};
use sqlx::{AssertSqlSafe, Connection as _, PgConnection, Row as _, SqliteConnection};

pub(crate) mod append;
pub(crate) mod copies;
pub(crate) mod filters;
pub(crate) mod guards;
pub(crate) mod members;
pub(crate) mod publications;
pub(crate) mod reports;
pub(crate) mod tampering;
pub(crate) mod time;

/// A moment in the middle of the tests' history.
pub(crate) const NOON: &str = "2023-07-20T12:00:00Z";

/// An open record in a database of its own.
pub(crate) struct Bench {
    pub(crate) database: Database,
    pub(crate) store: Store,
}

impl Bench {
    pub(crate) async fn sqlite() -> Self {
        Self::on(Database::sqlite()).await
    }

    pub(crate) async fn postgres() -> Self {
        Self::on(Database::postgres()).await
    }

    async fn on(database: Database) -> Self {
        let store = Store::open(&address(&database)).await.unwrap();
        Self { database, store }
    }

    /// Records these statements with the sources that they name.
    pub(crate) async fn record(&self, statements: &[Statement], at: &str) -> Appended {
        self.store.append(&batch(statements), instant(at), "a test").await.unwrap()
    }

    /// The whole snapshot known by this instant.
    pub(crate) async fn known_by(&self, known_by: Option<Instant>) -> Snapshot {
        self.store.snapshot(&Asked { known_by, ..Asked::default() }).await.unwrap()
    }

    /// What stands now.
    pub(crate) async fn standing(&self) -> Vec<Statement> {
        self.known_by(None).await.statements().map(|recorded| recorded.statement.clone()).collect()
    }

    /// Runs SQL as somebody would who is not this program; says what the database refuses.
    pub(crate) async fn raw(&self, sql: &str) -> Result<(), sqlx::Error> {
        match self.store.backend() {
            Backend::Sqlite => sqlite_connection(&self.database).await.run(sql).await,
            Backend::Postgres => PgConnection::connect(self.database.address()).await?.run(sql).await,
        }
    }

    /// Runs SQL with every trigger, reference and check out of the way.
    pub(crate) async fn tamper(&self, sql: &str) {
        match self.store.backend() {
            Backend::Sqlite => {
                let mut connection = sqlite_connection(&self.database).await;
                let triggers = sqlx::query("SELECT name FROM sqlite_schema WHERE type = 'trigger'");
                for row in triggers.fetch_all(&mut connection).await.unwrap() {
                    let drop = format!("DROP TRIGGER {}", row.get::<String, _>(0));
                    connection.run(&drop).await.unwrap();
                }
                connection.run("PRAGMA foreign_keys = OFF").await.unwrap();
                connection.run("PRAGMA ignore_check_constraints = ON").await.unwrap();
                connection.run(sql).await.unwrap();
            }
            Backend::Postgres => {
                let mut connection = PgConnection::connect(self.database.address()).await.unwrap();
                connection.run("SET session_replication_role = replica").await.unwrap();
                connection.run(sql).await.unwrap();
            }
        }
    }

    /// What the database calls bytes.
    pub(crate) fn bytes_type(&self) -> &'static str {
        match self.store.backend() {
            Backend::Sqlite => "BLOB",
            Backend::Postgres => "BYTEA",
        }
    }

    /// Everything that a query answers, each row's cells between bars.
    pub(crate) async fn lines(&self, sql: &str) -> Vec<String> {
        match self.store.backend() {
            Backend::Sqlite => {
                let mut connection = sqlite_connection(&self.database).await;
                let rows = sqlx::query(AssertSqlSafe(sql.to_owned())).fetch_all(&mut connection).await.unwrap();
                rows.iter().map(|row| row.get::<String, _>(0)).collect()
            }
            Backend::Postgres => {
                let mut connection = PgConnection::connect(self.database.address()).await.unwrap();
                let rows = sqlx::query(AssertSqlSafe(sql.to_owned())).fetch_all(&mut connection).await.unwrap();
                rows.iter().map(|row| row.get::<String, _>(0)).collect()
            }
        }
    }
}

/// A connection that runs any SQL, whichever database it leads to.
trait Run {
    async fn run(&mut self, sql: &str) -> Result<(), sqlx::Error>;
}

impl Run for SqliteConnection {
    async fn run(&mut self, sql: &str) -> Result<(), sqlx::Error> {
        sqlx::raw_sql(AssertSqlSafe(sql.to_owned())).execute(self).await.map(drop)
    }
}

impl Run for PgConnection {
    async fn run(&mut self, sql: &str) -> Result<(), sqlx::Error> {
        sqlx::raw_sql(AssertSqlSafe(sql.to_owned())).execute(self).await.map(drop)
    }
}

async fn sqlite_connection(database: &Database) -> SqliteConnection {
    SqliteConnection::connect(&format!("sqlite://{}", database.address())).await.unwrap()
}

/// Where a throw-away database is.
pub(crate) fn address(database: &Database) -> Address {
    database.address().parse().unwrap()
}

/// These statements with the sources that they name.
pub(crate) fn batch(statements: &[Statement]) -> Batch {
    let sources: BTreeMap<SourceId, Source> =
        statements.iter().map(|statement| (statement.source.clone(), source(statement.source.as_str()))).collect();
    Batch { files: vec![], sources: sources.into_values().collect(), statements: statements.to_vec() }
}

/// Everything of a snapshot that can be compared.
pub(crate) fn contents(snapshot: &Snapshot) -> (Vec<Source>, Vec<Recorded>) {
    (snapshot.sources().cloned().collect(), snapshot.statements().cloned().collect())
}

/// The error of something that must fail.
pub(crate) fn refused<T: std::fmt::Debug>(result: Result<T, StoreError>) -> StoreError {
    result.expect_err("this must be refused")
}
