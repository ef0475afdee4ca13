//! One face for two typed drivers: a transaction, its queries, and the cells of a row.
//!
//! Only texts, whole numbers and bytes cross this line, which is all that the tables hold.
//! No table is named here; SQL stands with the functions that run it.
//!
//! What waits for a database is given in a box: a future without one is compiled again, driver and all, by every crate
//! that waits for it.

use std::fmt::Write as _;
use std::ops::RangeInclusive;
use std::pin::Pin;
use std::sync::Arc;

use futures_util::{TryStreamExt as _, future};
use sqlx::Arguments as _;
use sqlx::postgres::{PgArguments, PgRow};
use sqlx::query::Query;
use sqlx::sqlite::{SqliteArguments, SqliteRow};
use sqlx::{AssertSqlSafe, Executor, PgPool, Postgres, Row as _, SqlSafeStr, SqlStr, Sqlite, SqlitePool};

use crate::{Address, StoreError};

/// What a database will answer.
pub(crate) type Boxed<'a, T> = Pin<Box<dyn Future<Output = Result<T, StoreError>> + Send + 'a>>;

/// Connections to one of the two databases.
#[derive(Clone)]
pub(crate) enum Pool {
    /// Who writes always takes the same connection: SQLite throws the pages away that a connection remembers once
    /// another one has written.
    Sqlite {
        readers: SqlitePool,
        writer: SqlitePool,
    },
    Postgres(PgPool),
}

impl Pool {
    /// The rows of one query, which by itself sees the record as of one moment.
    pub(crate) fn rows<'a>(&'a self, address: &'a Address, sql: SqlStr, cells: &'a [Cell<'a>]) -> Boxed<'a, Vec<Row>> {
        Box::pin(async move {
            let rows = match self {
                Self::Sqlite { readers, .. } => sqlite_rows(readers, sql, cells).await,
                Self::Postgres(pool) => postgres_rows(pool, sql, cells).await,
            };
            rows.map_err(|error| StoreError::of(address, &error))
        })
    }
}

/// How many rows one statement inserts: only so many lengths, so that a database need not read another statement for
/// every batch.
const ROWS_AT_ONCE: [usize; 4] = [64, 16, 4, 1];

/// A value for a placeholder.
#[derive(Clone, Copy)]
pub(crate) enum Cell<'a> {
    Text(&'a str),
    Maybe(Option<&'a str>),
    Number(i64),
    MaybeNumber(Option<i64>),
    Bytes(&'a [u8]),
}

/// A transaction: undone unless committed.
pub(crate) struct Transaction<'s> {
    address: &'s Address,
    inner: Inner,
}

enum Inner {
    Sqlite(sqlx::Transaction<'static, Sqlite>),
    Postgres(sqlx::Transaction<'static, Postgres>),
}

impl<'s> Transaction<'s> {
    /// Begins to read: every query sees the record as of one moment.
    pub(crate) fn to_read<'a>(pool: &'a Pool, address: &'s Address) -> Boxed<'a, Self>
    where
        's: 'a,
    {
        Box::pin(async move {
            let inner = match pool {
                Pool::Sqlite { readers, .. } => readers.begin_with("BEGIN DEFERRED").await.map(Inner::Sqlite),
                Pool::Postgres(pool) => {
                    pool.begin_with("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY").await.map(Inner::Postgres)
                }
            };
            Ok(Self { address, inner: inner.map_err(|error| StoreError::of(address, &error))? })
        })
    }

    /// Begins to write, once nobody else does.
    ///
    /// SQLite must take its lock at once: a transaction that read first and writes later cannot wait for another.
    /// PostgreSQL takes a lock of this program's own, which needs no right beyond reading and inserting.
    pub(crate) fn to_write<'a>(pool: &'a Pool, address: &'s Address) -> Boxed<'a, Self>
    where
        's: 'a,
    {
        Box::pin(async move {
            let begun = match pool {
                Pool::Sqlite { writer, .. } => writer.begin_with("BEGIN IMMEDIATE").await.map(Inner::Sqlite),
                Pool::Postgres(pool) => {
                    pool.begin_with("BEGIN ISOLATION LEVEL READ COMMITTED").await.map(Inner::Postgres)
                }
            };
            let inner = begun.map_err(|error| match (pool, error) {
                // The others of this program wrote all the time.
                (Pool::Sqlite { .. }, sqlx::Error::PoolTimedOut) => StoreError::Locked { path: address.to_string() },
                (_, error) => StoreError::of(address, &error),
            })?;
            let mut tx = Self { address, inner };
            if matches!(tx.inner, Inner::Postgres(_)) {
                // The number says "spectemu" in ASCII; nothing else may use it in this database.
                tx.run("SELECT pg_advisory_xact_lock($1)", &[Cell::Number(0x7370_6563_7465_6d75)]).await?;
            }
            Ok(tx)
        })
    }

    /// Whether the database is SQLite, for the few questions that only one of the two can be asked.
    pub(crate) fn is_sqlite(&self) -> bool {
        matches!(self.inner, Inner::Sqlite(_))
    }

    /// Runs a statement that answers nothing of interest.
    pub(crate) fn run<'a>(&'a mut self, sql: impl SqlSafeStr, cells: &'a [Cell<'a>]) -> Boxed<'a, ()> {
        let sql = sql.into_sql_str();
        Box::pin(async move {
            let done = match &mut self.inner {
                Inner::Sqlite(tx) => match bind_sqlite(sql, cells) {
                    Ok(query) => query.execute(&mut **tx).await.map(drop),
                    Err(error) => Err(error),
                },
                Inner::Postgres(tx) => bind_postgres(sql, cells).execute(&mut **tx).await.map(drop),
            };
            done.map_err(|error| StoreError::of(self.address, &error))
        })
    }

    /// Placeholders for the cells of these numbers, for a query that has no others: `($1, $2)`.
    pub(crate) fn placeholders(&self, numbers: RangeInclusive<usize>) -> String {
        let mut written = String::with_capacity(2 + 6 * numbers.clone().count());
        let mut before = '(';
        for number in numbers {
            written.push(before);
            match self.inner {
                // SQLite looks each numbered placeholder up in a list of all, but not those without a number.
                Inner::Sqlite(_) => written.push('?'),
                Inner::Postgres(_) => _ = write!(written, "${number}"),
            }
            before = ',';
        }
        written.push(')');
        written
    }

    /// Inserts rows into a table: each brings a cell for each column.
    pub(crate) async fn insert<const N: usize>(
        &mut self,
        table: &str,
        columns: &[&str; N],
        rows: impl Iterator<Item = [Cell<'_>; N]>,
    ) -> Result<(), StoreError> {
        let rows: Vec<[Cell<'_>; N]> = rows.collect();
        self.insert_cells(table, columns, rows.as_flattened()).await
    }

    /// Inserts rows into a table: their cells one row after the other, one for each column.
    pub(crate) fn insert_cells<'a>(
        &'a mut self,
        table: &str,
        columns: &[&str],
        cells: &'a [Cell<'a>],
    ) -> Boxed<'a, ()> {
        // Whoever inserts undoes the transaction after an error; so SQLite need not copy each page that it changes to be
        // able to undo the one statement.
        let or = if self.is_sqlite() { "OR FAIL " } else { "" };
        let (width, columns) = (columns.len(), columns.join(", "));
        let sql = |at_once: usize| {
            let rows = (0..at_once).map(|row| self.placeholders(row * width + 1..=(row + 1) * width));
            let rows = rows.collect::<Vec<_>>().join(",");
            AssertSqlSafe(format!("INSERT {or}INTO {table} ({columns}) VALUES {rows}")).into_sql_str()
        };
        let mut parts = Vec::new();
        let mut rest = cells;
        for at_once in ROWS_AT_ONCE {
            if rest.len() < at_once * width {
                continue;
            }
            let sql = sql(at_once);
            while let Some((these, others)) = rest.split_at_checked(at_once * width) {
                parts.push((sql.clone(), these));
                rest = others;
            }
        }
        Box::pin(async move {
            let done = match &mut self.inner {
                Inner::Sqlite(tx) => insert_sqlite(tx, width, parts).await,
                Inner::Postgres(tx) => insert_postgres(tx, parts).await,
            };
            done.map_err(|error| StoreError::of(self.address, &error))
        })
    }

    /// The rows of a query.
    pub(crate) fn rows<'a>(&'a mut self, sql: impl SqlSafeStr, cells: &'a [Cell<'a>]) -> Boxed<'a, Vec<Row>> {
        let sql = sql.into_sql_str();
        Box::pin(async move {
            let rows = match &mut self.inner {
                Inner::Sqlite(tx) => sqlite_rows(&mut **tx, sql, cells).await,
                Inner::Postgres(tx) => postgres_rows(&mut **tx, sql, cells).await,
            };
            rows.map_err(|error| StoreError::of(self.address, &error))
        })
    }

    /// Undoes everything done in this transaction, and lets the next writer in before saying so.
    pub(crate) async fn undo(self) {
        // A connection that cannot even undo is closed, which undoes as well.
        let _closed = match self.inner {
            Inner::Sqlite(tx) => tx.rollback().await,
            Inner::Postgres(tx) => tx.rollback().await,
        };
    }

    /// Gives each row of a query to `take` as soon as it is there, while the database looks for the next ones.
    pub(crate) async fn each(
        &mut self,
        sql: impl SqlSafeStr,
        cells: &[Cell<'_>],
        mut take: impl FnMut(Row) -> Result<(), StoreError>,
    ) -> Result<(), StoreError> {
        let (sql, address) = (sql.into_sql_str(), self.address);
        let refused = |error: sqlx::Error| StoreError::of(address, &error);
        match &mut self.inner {
            Inner::Sqlite(tx) => {
                let mut rows = bind_sqlite(sql, cells).map_err(refused)?.fetch(&mut **tx);
                while let Some(row) = rows.try_next().await.map_err(refused)? {
                    take(Row::Sqlite(row))?;
                }
            }
            Inner::Postgres(tx) => {
                let mut rows = bind_postgres(sql, cells).fetch(&mut **tx);
                while let Some(row) = rows.try_next().await.map_err(refused)? {
                    take(Row::Postgres(row))?;
                }
            }
        }
        Ok(())
    }

    /// Makes everything done in this transaction last.
    pub(crate) fn commit(self) -> Boxed<'s, ()> {
        Box::pin(async move {
            let done = match self.inner {
                Inner::Sqlite(tx) => tx.commit().await,
                Inner::Postgres(tx) => tx.commit().await,
            };
            done.map_err(|error| StoreError::of(self.address, &error))
        })
    }
}

/// Runs the statements one after the other, and gets the next one's cells ready while SQLite works on the one before.
async fn insert_sqlite(
    tx: &mut sqlx::Transaction<'static, Sqlite>,
    width: usize,
    parts: Vec<(SqlStr, &[Cell<'_>])>,
) -> Result<(), sqlx::Error> {
    let mut shared = Shared::of(width);
    let mut parts = parts.into_iter().map(|(sql, cells)| (sql, shared.arguments(cells)));
    let mut next = parts.next();
    while let Some((sql, arguments)) = next {
        let written = sqlx::query_with(sql, arguments?).execute(&mut **tx);
        let (done, ready) = future::join(written, async { parts.next() }).await;
        done?;
        next = ready;
    }
    Ok(())
}

async fn insert_postgres(
    tx: &mut sqlx::Transaction<'static, Postgres>,
    parts: Vec<(SqlStr, &[Cell<'_>])>,
) -> Result<(), sqlx::Error> {
    for (sql, cells) in parts {
        bind_postgres(sql, cells).execute(&mut **tx).await?;
    }
    Ok(())
}

/// The last text of each column: most columns say the same in row after row, and need not be copied for each.
struct Shared {
    last: Vec<Option<Arc<str>>>,
}

impl Shared {
    fn of(width: usize) -> Self {
        Self { last: vec![None; width] }
    }

    /// The cells of whole rows as the driver takes them.
    fn arguments(&mut self, cells: &[Cell<'_>]) -> Result<SqliteArguments, sqlx::Error> {
        let width = self.last.len();
        let mut arguments = SqliteArguments::default();
        arguments.reserve(cells.len(), 0);
        for (index, cell) in cells.iter().enumerate() {
            let added = match *cell {
                Cell::Text(text) | Cell::Maybe(Some(text)) => arguments.add(self.text(index % width, text)),
                Cell::Maybe(None) | Cell::MaybeNumber(None) => arguments.add(None::<i64>),
                Cell::Number(number) | Cell::MaybeNumber(Some(number)) => arguments.add(number),
                Cell::Bytes(bytes) => arguments.add(bytes.to_vec()),
            };
            added.map_err(sqlx::Error::Encode)?;
        }
        Ok(arguments)
    }

    fn text(&mut self, column: usize, text: &str) -> Arc<str> {
        match &self.last[column] {
            Some(same) if **same == *text => Arc::clone(same),
            _ => Arc::clone(self.last[column].insert(Arc::from(text))),
        }
    }
}

async fn sqlite_rows(
    on: impl Executor<'_, Database = Sqlite>,
    sql: SqlStr,
    cells: &[Cell<'_>],
) -> Result<Vec<Row>, sqlx::Error> {
    Ok(bind_sqlite(sql, cells)?.fetch_all(on).await?.into_iter().map(Row::Sqlite).collect())
}

async fn postgres_rows(
    on: impl Executor<'_, Database = Postgres>,
    sql: SqlStr,
    cells: &[Cell<'_>],
) -> Result<Vec<Row>, sqlx::Error> {
    Ok(bind_postgres(sql, cells).fetch_all(on).await?.into_iter().map(Row::Postgres).collect())
}

fn bind_sqlite(sql: SqlStr, cells: &[Cell<'_>]) -> Result<Query<'static, Sqlite, SqliteArguments>, sqlx::Error> {
    Ok(sqlx::query_with(sql, Shared::of(cells.len()).arguments(cells)?))
}

fn bind_postgres(sql: SqlStr, cells: &[Cell<'_>]) -> Query<'static, Postgres, PgArguments> {
    cells.iter().fold(sqlx::query(sql), |query, cell| match *cell {
        Cell::Text(text) => query.bind(text),
        Cell::Maybe(text) => query.bind(text),
        Cell::Number(number) => query.bind(number),
        Cell::MaybeNumber(number) => query.bind(number),
        Cell::Bytes(bytes) => query.bind(bytes.to_vec()),
    })
}

/// A row of either database.
pub(crate) enum Row {
    Sqlite(SqliteRow),
    Postgres(PgRow),
}

impl Row {
    /// The text of a column that may be empty.
    fn try_text(&self, index: usize) -> Result<Option<&str>, sqlx::Error> {
        match self {
            Self::Sqlite(row) => row.try_get(index),
            Self::Postgres(row) => row.try_get(index),
        }
    }

    /// The bytes of a column that may be empty.
    fn try_bytes(&self, index: usize) -> Result<Option<&[u8]>, sqlx::Error> {
        match self {
            Self::Sqlite(row) => row.try_get(index),
            Self::Postgres(row) => row.try_get(index),
        }
    }

    /// The number of a column that may be empty.
    fn try_number(&self, index: usize) -> Result<Option<i64>, sqlx::Error> {
        match self {
            Self::Sqlite(row) => row.try_get(index),
            Self::Postgres(row) => row.try_get(index),
        }
    }
}

/// The columns of one table within a row, by name, so that a cell that does not read can be named.
pub(crate) struct Reading<'r> {
    row: &'r Row,
    table: &'static str,
    /// Column names in the order of the query; the first is the row's id.
    columns: &'static [&'static str],
    /// Where in the query's row the table's columns begin.
    start: usize,
}

impl<'r> Reading<'r> {
    pub(crate) fn new(row: &'r Row, table: &'static str, columns: &'static [&'static str], start: usize) -> Self {
        Self { row, table, columns, start }
    }

    /// The text of the column, if there is one.
    pub(crate) fn maybe_text(&self, column: &'static str) -> Result<Option<&'r str>, StoreError> {
        self.row.try_text(self.index(column)?).map_err(|error| self.wrong(column, &error.to_string()))
    }

    /// The text of the column.
    pub(crate) fn text(&self, column: &'static str) -> Result<&'r str, StoreError> {
        self.maybe_text(column)?.ok_or_else(|| self.wrong(column, "is empty"))
    }

    /// The number of the column, if there is one.
    pub(crate) fn maybe_number(&self, column: &'static str) -> Result<Option<i64>, StoreError> {
        self.row.try_number(self.index(column)?).map_err(|error| self.wrong(column, &error.to_string()))
    }

    /// The number of the column.
    pub(crate) fn number(&self, column: &'static str) -> Result<i64, StoreError> {
        self.maybe_number(column)?.ok_or_else(|| self.wrong(column, "is empty"))
    }

    /// The bytes of the column.
    pub(crate) fn bytes(&self, column: &'static str) -> Result<&'r [u8], StoreError> {
        let bytes = self.row.try_bytes(self.index(column)?).map_err(|error| self.wrong(column, &error.to_string()))?;
        bytes.ok_or_else(|| self.wrong(column, "is empty"))
    }

    fn index(&self, column: &'static str) -> Result<usize, StoreError> {
        let position = self.columns.iter().position(|known| *known == column);
        position.map(|position| self.start + position).ok_or_else(|| self.wrong(column, "was not asked for"))
    }

    /// The error that says which cell does not read.
    pub(crate) fn wrong(&self, column: &'static str, detail: &str) -> StoreError {
        let id = self.row.try_text(self.start).ok().flatten().map(str::to_owned);
        let id = id.or_else(|| self.row.try_number(self.start).ok().flatten().map(|number| number.to_string()));
        StoreError::Inconsistent {
            table: self.table,
            column,
            id: id.unwrap_or_else(|| "?".to_owned()),
            detail: detail.to_owned(),
        }
    }
}
