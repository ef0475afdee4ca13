//! A record as it stands at one moment, copied whole into an empty one: a backup, its return, or a move to the other
//! database.
//!
//! Rows are copied as they are, hashes included, so that a copy verifies like what it was made from.
//! This must not know what a row means, and must not write into a record that holds anything.

use sqlx::AssertSqlSafe;

use crate::connection::{Cell, Reading, Row, Transaction};
use crate::{Store, StoreError};

/// A table: how its rows are ordered, and what its columns hold.
struct Table {
    name: &'static str,
    /// Columns that order the rows and differ in each, so that one page of rows begins after the one before.
    key: &'static [&'static str],
    texts: &'static [&'static str],
    numbers: &'static [&'static str],
    bytes: &'static [&'static str],
    /// How many rows are held in memory at once.
    page: usize,
}

/// How many rows without files are held in memory at once.
const PAGE: usize = 2048;

/// Every table that holds rows of its own; what a row refers to stands in an earlier table, or before it in its own.
const TABLES: &[Table] = &[
    Table {
        name: "journal",
        key: &["seq"],
        texts: &["recorded_by", "kind", "item", "hash"],
        numbers: &["seq", "recorded_at"],
        bytes: &[],
        page: PAGE,
    },
    Table {
        name: "file",
        key: &["seq"],
        texts: &["hash", "media"],
        numbers: &["seq", "recorded_at"],
        bytes: &["bytes"],
        page: 4,
    },
    Table {
        name: "source",
        key: &["seq"],
        texts: &[
            "id",
            "kind",
            "symbol",
            "title",
            "author",
            "language",
            "dated_on",
            "received_on",
            "covers_from",
            "covers_to",
            "replaces",
            "file",
            "digest",
        ],
        numbers: &["seq", "verified", "recorded_at"],
        bytes: &[],
        page: PAGE,
    },
    Table {
        name: "statement",
        key: &["seq"],
        texts: &[
            "id",
            "subject",
            "question",
            "kind",
            "value",
            "period_from",
            "period_to",
            "source",
            "place",
            "basis",
            "corrects",
        ],
        numbers: &["seq", "public", "recorded_at"],
        bytes: &[],
        page: PAGE,
    },
    Table {
        name: "account",
        key: &["since", "id"],
        texts: &["id", "office", "name", "email", "language", "until_day", "follows"],
        numbers: &["since", "ended_at"],
        bytes: &[],
        page: PAGE,
    },
    Table {
        name: "act",
        key: &["seq"],
        texts: &["account", "name", "office", "kind", "subject", "before_json", "after_json", "hash"],
        numbers: &["seq", "made_at"],
        bytes: &[],
        page: PAGE,
    },
    Table {
        name: "attempt",
        key: &["whose"],
        texts: &["whose"],
        numbers: &["failures", "last_at"],
        bytes: &[],
        page: PAGE,
    },
    Table {
        name: "authenticator",
        key: &["account"],
        texts: &["account", "secret"],
        numbers: &["confirmed_at", "last_step"],
        bytes: &[],
        page: PAGE,
    },
    Table {
        name: "ceremony",
        key: &["id"],
        texts: &["id", "account", "challenge"],
        numbers: &["expires_at"],
        bytes: &[],
        page: PAGE,
    },
    Table {
        name: "identity",
        key: &["id"],
        texts: &["id", "account", "issuer", "subject"],
        numbers: &["made_at", "used_at"],
        bytes: &[],
        page: PAGE,
    },
    Table {
        name: "invitation",
        key: &["id"],
        texts: &["id", "token", "office", "name", "email", "language", "until_day", "invited_by", "follows"],
        numbers: &["made_at", "expires_at", "used_at", "withdrawn_at"],
        bytes: &[],
        page: PAGE,
    },
    Table {
        name: "passkey",
        key: &["id"],
        texts: &["id", "account", "name", "credential"],
        numbers: &["made_at", "used_at"],
        bytes: &[],
        page: PAGE,
    },
    Table { name: "password", key: &["account"], texts: &["account", "hash"], numbers: &[], bytes: &[], page: PAGE },
    Table {
        name: "point",
        key: &["id"],
        texts: &["id", "matter", "language", "words", "account", "office"],
        numbers: &["made_at"],
        bytes: &[],
        page: PAGE,
    },
    Table {
        name: "recovery",
        key: &["account", "code"],
        texts: &["account", "code"],
        numbers: &["used_at"],
        bytes: &[],
        page: PAGE,
    },
    Table {
        name: "session",
        key: &["token"],
        texts: &["token", "account", "browser"],
        numbers: &["opened_at", "seen_at", "awaits_code", "ended_at"],
        bytes: &[],
        page: PAGE,
    },
    Table {
        name: "token",
        key: &["id"],
        texts: &["id", "token", "account", "name", "until_day"],
        numbers: &["made_at", "used_at", "ended_at"],
        bytes: &[],
        page: PAGE,
    },
    Table {
        name: "draft",
        key: &["id"],
        texts: &["id", "state", "kind", "from_day", "to_day", "base_json", "account", "name", "report"],
        numbers: &["opened_at", "saves", "saved_at", "closed_at"],
        bytes: &[],
        page: PAGE,
    },
    Table {
        name: "draft_answer",
        key: &["draft", "place", "version"],
        texts: &["draft", "place", "value_json", "standing", "account", "name"],
        numbers: &["version", "based_on", "made_at"],
        bytes: &[],
        page: PAGE,
    },
    Table {
        name: "draft_comment",
        key: &["id"],
        texts: &["id", "draft", "place", "words", "account", "name"],
        numbers: &["made_at"],
        bytes: &[],
        page: PAGE,
    },
    Table {
        name: "draft_comment_done",
        key: &["comment"],
        texts: &["comment", "draft", "account", "name"],
        numbers: &["made_at"],
        bytes: &[],
        page: PAGE,
    },
    Table {
        name: "draft_file",
        key: &["draft", "hash"],
        texts: &["draft", "hash", "media", "account"],
        numbers: &["made_at"],
        bytes: &["bytes"],
        page: 4,
    },
    Table {
        name: "draft_task",
        key: &["draft", "form"],
        texts: &["draft", "form", "account", "name"],
        numbers: &[],
        bytes: &[],
        page: PAGE,
    },
    Table {
        name: "publication",
        key: &["published_at", "id"],
        texts: &[
            "id",
            "plan",
            "meeting",
            "as_of",
            "entry_hash",
            "content_hash",
            "figures_json",
            "figures_hash",
            "program",
            "account",
            "name",
            "office",
        ],
        numbers: &["number", "known_by", "entry", "published_at"],
        bytes: &[],
        // The figures of one are a file.
        page: 16,
    },
];

/// A cell that was read and is still to be written.
enum Kept {
    Text(Option<String>),
    Number(Option<i64>),
    Bytes(Vec<u8>),
}

impl Kept {
    fn cell(&self) -> Cell<'_> {
        match self {
            Self::Text(text) => Cell::Maybe(text.as_deref()),
            Self::Number(number) => Cell::MaybeNumber(*number),
            Self::Bytes(bytes) => Cell::Bytes(bytes),
        }
    }
}

impl Table {
    fn columns(&self) -> Vec<&'static str> {
        [self.texts, self.numbers, self.bytes].concat()
    }

    /// The rows after this one, or the first; as many as one page holds.
    async fn page(&self, tx: &mut Transaction<'_>, after: Option<&[Kept]>) -> Result<Vec<Vec<Kept>>, StoreError> {
        let (columns, key) = (self.columns().join(", "), self.key.join(", "));
        let bound: Vec<Cell<'_>> = after.into_iter().flatten().map(Kept::cell).collect();
        let later = match after {
            Some(key_cells) => format!("WHERE ({key}) > {}", tx.placeholders(1..=key_cells.len())),
            None => String::new(),
        };
        let sql = format!("SELECT {columns} FROM {} {later} ORDER BY {key} LIMIT {}", self.name, self.page);
        let rows = tx.rows(AssertSqlSafe(sql), &bound).await?;
        rows.iter().map(|row| self.kept(row)).collect()
    }

    fn kept(&self, row: &Row) -> Result<Vec<Kept>, StoreError> {
        let texts = Reading::new(row, self.name, self.texts, 0);
        let numbers = Reading::new(row, self.name, self.numbers, self.texts.len());
        let bytes = Reading::new(row, self.name, self.bytes, self.texts.len() + self.numbers.len());
        let text = |column: &&'static str| texts.maybe_text(column).map(|text| Kept::Text(text.map(str::to_owned)));
        let number = |column: &&'static str| numbers.maybe_number(column).map(Kept::Number);
        let blob = |column: &&'static str| bytes.bytes(column).map(|bytes| Kept::Bytes(bytes.to_vec()));
        let cells = self.texts.iter().map(text).chain(self.numbers.iter().map(number));
        cells.chain(self.bytes.iter().map(blob)).collect()
    }

    /// The cells of a row's key.
    fn key_of(&self, row: Vec<Kept>) -> Vec<Kept> {
        let mut named: Vec<(&str, Option<Kept>)> = self.columns().into_iter().zip(row.into_iter().map(Some)).collect();
        let mut take = |wanted: &&str| {
            let found = named.iter_mut().find(|(column, _)| column == wanted);
            found.and_then(|(_, cell)| cell.take())
        };
        self.key.iter().filter_map(&mut take).collect()
    }
}

impl Store {
    /// Copies everything that this record holds at this moment into an empty one, whole or not at all; others may go
    /// on reading and writing here meanwhile. `told` hears how many rows are copied so far. Gives their number.
    ///
    /// # Errors
    /// [`StoreError::NotEmpty`] when the other record holds anything; otherwise what either database says.
    pub async fn copy_into(&self, empty: &Self, mut told: impl FnMut(u64)) -> Result<u64, StoreError> {
        let mut from = self.read().await?;
        let mut to = empty.write().await?;
        let copied = copy(&mut from, &mut to, empty, &mut told).await;
        if copied.is_ok() {
            to.commit().await?;
        } else {
            to.undo().await;
        }
        copied
    }
}

async fn copy(
    from: &mut Transaction<'_>,
    to: &mut Transaction<'_>,
    empty: &Store,
    told: &mut impl FnMut(u64),
) -> Result<u64, StoreError> {
    for table in TABLES {
        let sql = format!("SELECT 1 FROM {} LIMIT 1", table.name);
        if !to.rows(AssertSqlSafe(sql), &[]).await?.is_empty() {
            return Err(StoreError::NotEmpty { address: empty.address().to_string() });
        }
    }
    let mut copied = 0;
    for table in TABLES {
        let mut after: Option<Vec<Kept>> = None;
        loop {
            let mut rows = table.page(from, after.as_deref()).await?;
            let cells: Vec<Cell<'_>> = rows.iter().flatten().map(Kept::cell).collect();
            to.insert_cells(table.name, &table.columns(), &cells).await?;
            copied += u64::try_from(rows.len()).unwrap_or(u64::MAX);
            told(copied);
            match rows.pop() {
                Some(last) if rows.len() + 1 == table.page => after = Some(table.key_of(last)),
                _ => break,
            }
        }
    }
    Ok(copied)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The tables and columns of the schema file, without what the database fills in by itself.
    fn of_the_schema() -> Vec<(String, Vec<String>)> {
        let text = include_str!("../schema/sqlite.sql");
        let tables = text.split("\nCREATE TABLE ").skip(1).map(|rest| {
            let (name, rest) = rest.split_once(" (\n").expect("a table has columns");
            let body = rest.split_once("\n)").expect("and an end").0;
            let lines = body.lines().filter(|line| line.starts_with("    ") && !line.starts_with("     "));
            let words =
                lines.filter(|line| !line.contains("GENERATED")).filter_map(|line| line.split_whitespace().next());
            let columns = words.filter(|word| word.chars().all(|letter| letter.is_lowercase() || letter == '_'));
            let mut columns: Vec<String> = columns.map(str::to_owned).collect();
            columns.sort();
            (name.to_owned(), columns)
        });
        let mut tables: Vec<_> = tables.collect();
        tables.sort();
        tables
    }

    #[test]
    fn no_table_and_no_column_is_left_behind() {
        let mut copied: Vec<(String, Vec<String>)> = TABLES
            .iter()
            .map(|table| {
                let mut columns: Vec<String> = table.columns().into_iter().map(str::to_owned).collect();
                columns.sort();
                (table.name.to_owned(), columns)
            })
            .collect();
        copied.sort();
        assert_eq!(copied, of_the_schema());
    }

    #[test]
    fn the_key_of_a_row_stands_in_the_order_of_the_key() {
        let account = TABLES.iter().find(|table| table.name == "account").unwrap();
        let row = account.columns().into_iter().map(|column| match column {
            "since" => Kept::Number(Some(7)),
            other => Kept::Text(Some(other.to_owned())),
        });
        let key = account.key_of(row.collect());
        assert!(matches!(&key[..], [Kept::Number(Some(7)), Kept::Text(Some(id))] if id == "id"));
    }
}
