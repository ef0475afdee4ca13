//! Opening a record: connecting, looking whether it is one, and bringing its tables up to date.

use std::borrow::Cow;
use std::fmt;
use std::path::Path;
use std::str::FromStr;
use std::sync::Arc;
use std::time::Duration;

use sqlx::migrate::{Migrate, MigrateError, Migration, MigrationType, Migrator};
use sqlx::postgres::{PgConnectOptions, PgPoolOptions};
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous};
use sqlx::{ConnectOptions as _, Connection as _, PgPool, SqlSafeStr, SqlitePool};

use tokio::time::Instant;

use crate::connection::{Cell, Pool, Row, Transaction};
use crate::line::Line;
use crate::{Address, StoreError};

/// An open record. Copies share its connections.
#[derive(Clone)]
pub struct Store {
    address: Arc<Address>,
    pool: Pool,
    pub(crate) line: Arc<Line>,
}

/// Which database holds a record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Backend {
    /// SQLite, within this program.
    Sqlite,
    /// A PostgreSQL server.
    Postgres,
}

/// How long to wait for others, and how much room a record may take.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// How long a writer waits for another one (SQLite), or anybody for a free connection (PostgreSQL).
    pub wait: Duration,
    /// How many pages of 4,096 bytes the file may have (SQLite only).
    pub pages: Option<u32>,
    /// How many connections are open at most.
    pub connections: u32,
}

impl Default for Limits {
    fn default() -> Self {
        Self { wait: Duration::from_secs(5), pages: None, connections: 4 }
    }
}

/// The migrations of SQLite: never edited once released.
const SQLITE: &[(i64, &str, &str)] = &[
    (1, "record", include_str!("../migrations/sqlite/0001_record.sql")),
    (2, "members", include_str!("../migrations/sqlite/0002_members.sql")),
    (3, "drafts", include_str!("../migrations/sqlite/0003_drafts.sql")),
    (4, "tokens", include_str!("../migrations/sqlite/0004_tokens.sql")),
    (5, "publications", include_str!("../migrations/sqlite/0005_publications.sql")),
    (6, "comments done", include_str!("../migrations/sqlite/0006_comments_done.sql")),
    (7, "ways in", include_str!("../migrations/sqlite/0007_ways_in.sql")),
    (8, "draft files", include_str!("../migrations/sqlite/0008_draft_files.sql")),
];

/// The migrations of PostgreSQL: never edited once released.
const POSTGRES: &[(i64, &str, &str)] = &[
    (1, "record", include_str!("../migrations/postgres/0001_record.sql")),
    (2, "members", include_str!("../migrations/postgres/0002_members.sql")),
    (3, "drafts", include_str!("../migrations/postgres/0003_drafts.sql")),
    (4, "tokens", include_str!("../migrations/postgres/0004_tokens.sql")),
    (5, "publications", include_str!("../migrations/postgres/0005_publications.sql")),
    (6, "comments done", include_str!("../migrations/postgres/0006_comments_done.sql")),
    (7, "ways in", include_str!("../migrations/postgres/0007_ways_in.sql")),
    (8, "draft files", include_str!("../migrations/postgres/0008_draft_files.sql")),
];

impl Store {
    /// Opens the record at this address, making it where there is none.
    ///
    /// # Errors
    /// [`StoreError::Unavailable`], [`StoreError::NotARecord`], [`StoreError::Damaged`], [`StoreError::ReadOnly`] or
    /// [`StoreError::Locked`] as the database says;
    /// [`StoreError::ForeignMigrations`] when its tables were made by a newer program or altered.
    pub async fn open(address: &Address) -> Result<Self, StoreError> {
        Self::open_with(address, &Limits::default()).await
    }

    /// Opens the record with other limits than usual.
    ///
    /// # Errors
    /// As [`Store::open`].
    pub async fn open_with(address: &Address, limits: &Limits) -> Result<Self, StoreError> {
        let pool = match address {
            Address::Sqlite(path) => {
                refuse_foreign_file(address, path).await?;
                open_sqlite(address, Some(path), limits).await?
            }
            Address::SqliteInMemory => open_sqlite(address, None, limits).await?,
            Address::Postgres(url) => Pool::Postgres(open_postgres(address, url, limits).await?),
        };
        Ok(Self { address: Arc::new(address.clone()), pool, line: Arc::default() })
    }

    /// Which database holds the record.
    #[must_use]
    pub fn backend(&self) -> Backend {
        match self.pool {
            Pool::Sqlite { .. } => Backend::Sqlite,
            Pool::Postgres(_) => Backend::Postgres,
        }
    }

    /// Where the record is kept.
    #[must_use]
    pub fn address(&self) -> &Address {
        &self.address
    }

    /// Gives back the memory that bringing much in asks for: from now on many read, and what is written is little.
    ///
    /// # Errors
    /// What the database says.
    pub async fn settle(&self) -> Result<(), StoreError> {
        if let Pool::Sqlite { writer, .. } = &self.pool {
            let size = sqlx::AssertSqlSafe(format!("PRAGMA cache_size = {REMEMBERS_LITTLE}"));
            sqlx::query(size).execute(writer).await.map_err(|error| StoreError::of(&self.address, &error))?;
        }
        Ok(())
    }

    /// Closes every connection; SQLite then folds its log back into the file.
    pub async fn close(self) {
        match self.pool {
            Pool::Sqlite { readers, writer } => {
                readers.close().await;
                writer.close().await;
            }
            Pool::Postgres(pool) => pool.close().await,
        }
    }

    pub(crate) async fn read(&self) -> Result<Transaction<'_>, StoreError> {
        Transaction::to_read(&self.pool, &self.address).await
    }

    /// The rows of one query, which needs no transaction to see the record as of one moment.
    pub(crate) async fn rows(&self, sql: impl SqlSafeStr, cells: &[Cell<'_>]) -> Result<Vec<Row>, StoreError> {
        self.pool.rows(&self.address, sql.into_sql_str(), cells).await
    }

    pub(crate) async fn write(&self) -> Result<Transaction<'_>, StoreError> {
        Transaction::to_write(&self.pool, &self.address).await
    }
}

impl fmt::Debug for Store {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Store({})", self.address)
    }
}

/// Refuses a database of somebody else before anything is changed in it.
async fn refuse_foreign_file(address: &Address, path: &Path) -> Result<(), StoreError> {
    const SQL: &str = "
        SELECT count(*), count(*) FILTER (WHERE name = '_sqlx_migrations')
        FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'";
    if !path.exists() {
        return Ok(());
    }
    let refused = |error: sqlx::Error| StoreError::of(address, &error);
    let options = SqliteConnectOptions::new().filename(path).create_if_missing(false);
    let mut connection = options.connect().await.map_err(refused)?;
    let counted: Result<(i64, i64), _> = sqlx::query_as(SQL).fetch_one(&mut connection).await;
    let _closed = connection.close().await;
    match counted.map_err(refused)? {
        (tables, 0) if tables > 0 => Err(StoreError::NotARecord {
            path: address.to_string(),
            detail: "it is a database of another program".to_owned(),
        }),
        _ => Ok(()),
    }
}

/// 64 MiB of pages for whoever writes, who comes back to most of them with the next batch.
///
/// SQLite as it is built here counts the pages of all connections of a program together: a reader takes what the writer
/// leaves.
const REMEMBERS_MUCH: &str = "-65536";
/// 2 MiB for each reader, whose pages are forgotten whenever somebody writes, and whom the system's own memory of files
/// serves nearly as fast.
const REMEMBERS_LITTLE: &str = "-2048";

async fn open_sqlite(address: &Address, path: Option<&Path>, limits: &Limits) -> Result<Pool, StoreError> {
    let base = match path {
        Some(path) => SqliteConnectOptions::new().filename(path).create_if_missing(true),
        None => SqliteConnectOptions::new().in_memory(true),
    };
    let mut options = base
        .busy_timeout(limits.wait)
        .foreign_keys(true)
        // Readers go on reading while somebody writes.
        .journal_mode(SqliteJournalMode::Wal)
        // Synchronous NORMAL would lose the last batches with the power; a source that was said to be recorded is
        // recorded, and one wait for the disk a batch costs nothing beside that.
        .synchronous(SqliteSynchronous::Full)
        // A batch touches a page of an index for nearly every statement, and the next batch mostly the same ones:
        // folding the log back seldom writes each page once for many batches. The log then holds up to 16 MB.
        .pragma("wal_autocheckpoint", "4096")
        // What a statement of many rows may have to undo is kept in memory and not in a file for each.
        .pragma("temp_store", "MEMORY")
        .disable_statement_logging();
    if let Some(pages) = limits.pages {
        options = options.pragma("max_page_count", pages.to_string());
    }
    // A connection to a file cannot be lost as one to a server can, so that nobody need ask whether it is there.
    let pool = SqlitePoolOptions::new().test_before_acquire(false);
    let writer = writer_of(address, &pool, &options, limits).await?;
    let readers = match path {
        Some(_) => {
            pool.max_connections(limits.connections).connect_lazy_with(options.pragma("cache_size", REMEMBERS_LITTLE))
        }
        None => writer.clone(),
    };
    Ok(Pool::Sqlite { readers, writer })
}

/// The one connection that writes, to a file whose tables are up to date.
///
/// Where a lock is asked for by who already reads, SQLite does not wait as it does elsewhere: of two programs that make
/// the same record at once, the later one is refused when it turns the log on. So the waiting is done here.
async fn writer_of(
    address: &Address,
    pool: &SqlitePoolOptions,
    options: &SqliteConnectOptions,
    limits: &Limits,
) -> Result<SqlitePool, StoreError> {
    const LOOK_AGAIN: Duration = Duration::from_millis(10);
    // Each connection to memory is a record of its own: there is one, and it is kept. So is the one that writes to a file,
    // for the pages that it remembers.
    let one = pool.clone().max_connections(1).min_connections(1).idle_timeout(None).max_lifetime(None);
    let one = one.acquire_timeout(limits.wait);
    let options = options.clone().pragma("cache_size", REMEMBERS_MUCH);
    let until = Instant::now() + limits.wait;
    loop {
        let refused = match one.clone().connect_with(options.clone()).await {
            // Nothing else keeps a connection to a file waiting.
            Err(sqlx::Error::PoolTimedOut) => StoreError::Locked { path: address.to_string() },
            Err(error) => StoreError::of(address, &error),
            Ok(writer) => match bring_up_to_date(&writer).await {
                Err(error) => StoreError::of_migration(address, &error),
                Ok(()) => return Ok(writer),
            },
        };
        if !matches!(refused, StoreError::Locked { .. }) || Instant::now() >= until {
            return Err(refused);
        }
        tokio::time::sleep(LOOK_AGAIN).await;
    }
}

/// Makes what tables a file lacks.
///
/// Without a lock first, so that a record opens while somebody writes to it; where something was to be made, or another
/// program was making it, alone.
async fn bring_up_to_date(writer: &SqlitePool) -> Result<(), MigrateError> {
    if migrate(SQLITE, &mut *writer.acquire().await?).await.is_ok() {
        return Ok(());
    }
    let mut alone = writer.begin_with("BEGIN IMMEDIATE").await?;
    migrate(SQLITE, &mut *alone).await?;
    Ok(alone.commit().await?)
}

async fn open_postgres(address: &Address, url: &str, limits: &Limits) -> Result<PgPool, StoreError> {
    let options = PgConnectOptions::from_str(url).map_err(|_| StoreError::Unavailable {
        address: address.to_string(),
        // What the driver says might hold the password.
        detail: "the address does not read as postgres://user:password@host:port/database".to_owned(),
    })?;
    let options = options.application_name("spectemur");
    let refused = |error: sqlx::Error| StoreError::of(address, &error);
    // One connection by itself first: the pool would go on trying a server that is not there.
    let mut first = options.connect().await.map_err(refused)?;
    let tables = migrate(POSTGRES, &mut first).await;
    let _closed = first.close().await;
    tables.map_err(|error| StoreError::of_migration(address, &error))?;
    let pool = PgPoolOptions::new().max_connections(limits.connections).acquire_timeout(limits.wait);
    Ok(pool.connect_lazy_with(options))
}

/// Runs what is not applied yet, and refuses what is applied and not among these or not the same.
async fn migrate<C: Migrate>(
    migrations: &[(i64, &'static str, &'static str)],
    connection: &mut C,
) -> Result<(), MigrateError> {
    let migration = |(version, name, sql): &(i64, &'static str, &'static str)| {
        Migration::new(*version, Cow::Borrowed(*name), MigrationType::Simple, (*sql).into_sql_str(), false)
    };
    // Directly on a connection: the future of the usual entry cannot be moved between threads.
    Migrator::with_migrations(migrations.iter().map(migration).collect()).run_direct(None, connection, false).await
}
