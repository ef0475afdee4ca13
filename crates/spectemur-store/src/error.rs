//! What can go wrong with a record, and how the databases' codes become words.
//!
//! One error for the whole crate; absence is an `Option`, and whatever a reader may ask of a damaged record is a
//! [`Fault`](crate::Fault) of its verification instead.

use sqlx::migrate::MigrateError;

use crate::Address;

/// Why the record could not be opened, read or added to.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum StoreError {
    /// The database cannot be reached.
    #[error(
        "the record at {address} cannot be reached: {detail}; check the address and that its folder or server is there"
    )]
    Unavailable {
        /// Where, without password.
        address: String,
        /// What the database said.
        detail: String,
    },
    /// Somebody else is writing and did not finish in time.
    #[error("the record at {path} is locked by another program; wait until it has finished writing and try again")]
    Locked {
        /// Where.
        path: String,
    },
    /// The database is damaged.
    #[error(
        "the record at {path} is damaged ({detail}); keep the file as it is, and restore the last copy that verifies"
    )]
    Damaged {
        /// Where.
        path: String,
        /// What the database said.
        detail: String,
    },
    /// A record that should take a copy holds something already.
    #[error("the record at {address} is not empty; nothing was copied: give the address of one that is not there yet")]
    NotEmpty {
        /// Where.
        address: String,
    },
    /// The file is something else.
    #[error("{path} is not a record ({detail}); give the path of a record, or of a file that is not there yet")]
    NotARecord {
        /// Where.
        path: String,
        /// What it is instead.
        detail: String,
    },
    /// The database may be read but not written.
    #[error("the record at {path} cannot be written ({detail}); allow writing to the file and to its folder")]
    ReadOnly {
        /// Where.
        path: String,
        /// What the database said.
        detail: String,
    },
    /// There is no room left.
    #[error("there is no room left for the record at {path}; nothing was recorded: make room and try again")]
    DiskFull {
        /// Where.
        path: String,
    },
    /// The database's tables are not those of this program.
    #[error("the tables of the record are not this program's (migration {version}): {what}")]
    ForeignMigrations {
        /// The number of the migration.
        version: i64,
        /// What is wrong with it and what to do.
        what: String,
    },
    /// A row does not read.
    #[error("row `{id}` of table `{table}` does not read: column `{column}` {detail}; verify the record")]
    Inconsistent {
        /// The table.
        table: &'static str,
        /// The column.
        column: &'static str,
        /// The row.
        id: String,
        /// What is wrong with it.
        detail: String,
    },
    /// A statement names a source that is neither in the record nor in the batch.
    #[error(
        "statement {statement} rests on source `{id}`, which is neither recorded nor in the batch; nothing was recorded: add the source"
    )]
    UnknownSource {
        /// The source.
        id: String,
        /// The statement.
        statement: String,
    },
    /// A source rests on a file, or replaces a source, that is neither in the record nor in the batch.
    #[error(
        "source `{id}` names `{target}` as its {field}, which is neither recorded nor before it in the batch; nothing was recorded: add it"
    )]
    UnknownTarget {
        /// The source.
        id: String,
        /// What the target is to it: `file`, `replaces`.
        field: &'static str,
        /// What it names.
        target: String,
    },
    /// A statement corrects one that does not exist.
    #[error(
        "statement {statement} corrects {target}, which is neither recorded nor in the batch; nothing was recorded: check what it is to correct"
    )]
    UnknownCorrection {
        /// The id that is not there.
        target: String,
        /// The statement that points to it.
        statement: String,
    },
    /// A source of this id is recorded with another content.
    #[error(
        "source `{id}` is recorded already, with another `{field}`; nothing was recorded: give the changed source another id"
    )]
    SourceConflict {
        /// The source.
        id: String,
        /// The first field that differs.
        field: &'static str,
    },
    /// Something in the batch has no lawful form in the tables.
    #[error("`{field}` of {id} cannot be recorded: {detail}; nothing was recorded")]
    Unstorable {
        /// The source or the statement.
        id: String,
        /// The field.
        field: &'static str,
        /// Why.
        detail: String,
    },
    /// Somebody else changed it first, or it was used already.
    #[error("it is no longer as it was: somebody changed or used it meanwhile; nothing was changed: look at it again")]
    Overtaken,
    /// Anything else that the database refuses.
    #[error("the database at {address} refused: {detail}")]
    Refused {
        /// Where, without password.
        address: String,
        /// What the database said.
        detail: String,
    },
}

impl StoreError {
    /// Whether the database as a whole is the matter, whatever is to be recorded.
    pub(crate) fn is_of_the_database(&self) -> bool {
        matches!(
            self,
            Self::Unavailable { .. }
                | Self::Locked { .. }
                | Self::Damaged { .. }
                | Self::NotARecord { .. }
                | Self::ReadOnly { .. }
                | Self::DiskFull { .. }
        )
    }

    /// What the database's error means for the record at this address.
    pub(crate) fn of(address: &Address, error: &sqlx::Error) -> Self {
        let place = address.to_string();
        let refusal = match error {
            sqlx::Error::Database(refusal) => refusal,
            sqlx::Error::PoolTimedOut => {
                return Self::Unavailable { address: place, detail: "no connection became free in time".to_owned() };
            }
            sqlx::Error::Io(_) | sqlx::Error::Tls(_) | sqlx::Error::PoolClosed | sqlx::Error::Configuration(_) => {
                return Self::Unavailable { address: place, detail: error.to_string() };
            }
            other => return Self::Refused { address: place, detail: other.to_string() },
        };
        let detail = refusal.message().to_owned();
        let code = refusal.code().unwrap_or_default();
        match address {
            Address::Postgres(_) => Self::of_postgres(&code, place, detail),
            Address::Sqlite(_) | Address::SqliteInMemory => Self::of_sqlite(&code, place, detail),
        }
    }

    /// SQLite's result codes: the low byte is the kind, the rest says more about it.
    fn of_sqlite(code: &str, place: String, detail: String) -> Self {
        match code.parse::<u32>().map(|code| code & 0xff) {
            // BUSY: another connection holds the lock; LOCKED: another user of the same cache.
            Ok(5 | 6) => Self::Locked { path: place },
            // PERM, READONLY
            Ok(3 | 8) => Self::ReadOnly { path: place, detail },
            // IOERR: the disk itself; CANTOPEN: no such folder, a folder instead of a file, or no right to it.
            Ok(10 | 14) => Self::Unavailable { address: place, detail },
            // CORRUPT; TOOBIG: a length that no row written here can have, read from a damaged page.
            Ok(11 | 18) => Self::Damaged { path: place, detail },
            // FULL
            Ok(13) => Self::DiskFull { path: place },
            // NOTADB
            Ok(26) => Self::NotARecord { path: place, detail },
            Ok(_) | Err(_) => Self::Refused { address: place, detail },
        }
    }

    /// PostgreSQL's classes of SQLSTATE.
    fn of_postgres(code: &str, place: String, detail: String) -> Self {
        match code {
            // serialization failure, deadlock, lock not available, timeout waiting for one
            "40001" | "40P01" | "55P03" | "57014" => Self::Locked { path: place },
            "53100" => Self::DiskFull { path: place },
            // data or an index corrupted
            "XX001" | "XX002" => Self::Damaged { path: place, detail },
            // a read-only transaction (a replica), no privilege
            "25006" | "42501" => Self::ReadOnly { path: place, detail },
            // no such database, connection exceptions, no right to log in, too many connections, shutting down
            "3D000" => Self::Unavailable { address: place, detail },
            _ if ["08", "28", "53", "57"].iter().any(|class| code.starts_with(class)) => {
                Self::Unavailable { address: place, detail }
            }
            _ => Self::Refused { address: place, detail },
        }
    }

    /// What an error of the migrations means.
    pub(crate) fn of_migration(address: &Address, error: &MigrateError) -> Self {
        let foreign = |version: i64, what: &str| Self::ForeignMigrations { version, what: what.to_owned() };
        match error {
            MigrateError::VersionMissing(version) => foreign(
                *version,
                "this program does not know it; a newer version wrote the record: open it with that version",
            ),
            MigrateError::VersionMismatch(version) => {
                foreign(*version, "it was altered after it was applied: open the record with the version that wrote it")
            }
            MigrateError::Dirty(version) => foreign(*version, "it was applied in part: restore a copy of the record"),
            MigrateError::Execute(error) | MigrateError::ExecuteMigration(error, _) => Self::of(address, error),
            other => Self::Refused { address: address.to_string(), detail: other.to_string() },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_of_sqlite_become_what_can_be_done_about_them() {
        let kind = |code: &str| StoreError::of_sqlite(code, "record.db".to_owned(), "said".to_owned());
        let path = || "record.db".to_owned();
        let detail = || "said".to_owned();
        // With the extended codes BUSY_SNAPSHOT, READONLY_DIRECTORY and CORRUPT_INDEX.
        for busy in ["5", "6", "517"] {
            assert_eq!(kind(busy), StoreError::Locked { path: path() });
        }
        for code in ["8", "1544"] {
            assert_eq!(kind(code), StoreError::ReadOnly { path: path(), detail: detail() });
        }
        for code in ["11", "779", "18"] {
            assert_eq!(kind(code), StoreError::Damaged { path: path(), detail: detail() });
        }
        assert_eq!(kind("13"), StoreError::DiskFull { path: path() });
        assert_eq!(kind("14"), StoreError::Unavailable { address: path(), detail: detail() });
        assert_eq!(kind("26"), StoreError::NotARecord { path: path(), detail: detail() });
        assert_eq!(kind("19"), StoreError::Refused { address: path(), detail: detail() });
    }

    #[test]
    fn classes_of_postgresql_become_what_can_be_done_about_them() {
        let kind = |code: &str| StoreError::of_postgres(code, "postgres://host/name".to_owned(), "said".to_owned());
        let place = || "postgres://host/name".to_owned();
        let detail = || "said".to_owned();
        assert_eq!(kind("55P03"), StoreError::Locked { path: place() });
        assert_eq!(kind("53100"), StoreError::DiskFull { path: place() });
        assert_eq!(kind("XX001"), StoreError::Damaged { path: place(), detail: detail() });
        assert_eq!(kind("25006"), StoreError::ReadOnly { path: place(), detail: detail() });
        for code in ["08006", "28P01", "3D000", "53300", "57P03"] {
            assert_eq!(kind(code), StoreError::Unavailable { address: place(), detail: detail() });
        }
        assert_eq!(kind("42P01"), StoreError::Refused { address: place(), detail: detail() });
    }
}
