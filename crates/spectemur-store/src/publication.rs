//! Publications: readings that were frozen, each with its figures, their hash and the entry of the journal that it knows.
//!
//! What the figures say is not known here. A publication is only ever added, with a [`crate::Change`] and its act.

use sha2::{Digest as _, Sha256};
use spectemur_model::{Day, Instant};

use crate::connection::{Cell, Reading, Transaction};
use crate::{Fault, Problem, Store, StoreError};

/// A reading as it was published.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Publication {
    /// Under which it stands for good: plan, meeting and number.
    pub id: String,
    /// The plan whose measures were read.
    pub plan: String,
    /// The meeting for whose reporting period they were read.
    pub meeting: String,
    /// Its number among those of the same plan and meeting, from one.
    pub number: i64,
    /// The day on which law and world were looked at.
    pub as_of: Day,
    /// The instant up to which the record counts, inclusive: that of the entry.
    pub known_by: Instant,
    /// The newest entry of the journal then.
    pub entry: i64,
    /// Its hash, which covers every entry before it.
    pub entry_hash: String,
    /// The SHA-256 of the treaty's files with which it was read.
    pub content_hash: String,
    /// The figures, as canonical JSON.
    pub figures: String,
    /// The SHA-256 of the figures' bytes, as 64 hexadecimal digits.
    pub figures_hash: String,
    /// The version of the program that read them.
    pub program: String,
    /// The account that published it.
    pub account: String,
    /// What its holder was called then.
    pub name: String,
    /// The office in which it was done.
    pub office: String,
    /// When.
    pub published_at: Instant,
}

const COLUMNS: &[&str] = &[
    "id",
    "plan",
    "meeting",
    "number",
    "as_of",
    "known_by",
    "entry",
    "entry_hash",
    "content_hash",
    "figures_json",
    "figures_hash",
    "program",
    "account",
    "name",
    "office",
    "published_at",
];

/// The SHA-256 of a text, as 64 hexadecimal digits.
fn hash(text: &str) -> String {
    Sha256::digest(text).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Adds a publication, if it is the next of its plan and meeting and its entry is still the newest of its instant.
pub(crate) async fn add(tx: &mut Transaction<'_>, new: &Publication) -> Result<(), StoreError> {
    const NUMBER: &str = "SELECT coalesce(max(number), 0) AS number FROM publication WHERE plan = $1 AND meeting = $2";
    const ENTRY: &str = "SELECT seq, hash FROM journal WHERE recorded_at <= $1 ORDER BY seq DESC LIMIT 1";
    let rows = tx.rows(NUMBER, &[Cell::Text(&new.plan), Cell::Text(&new.meeting)]).await?;
    let last = rows.first().map(|row| Reading::new(row, "publication", &["number"], 0).number("number")).transpose()?;
    let rows = tx.rows(ENTRY, &[Cell::Number(new.known_by.microseconds())]).await?;
    let entry = rows.first().map(|row| {
        let row = Reading::new(row, "journal", &["seq", "hash"], 0);
        Ok::<_, StoreError>((row.number("seq")?, row.text("hash")?))
    });
    let is_newest = entry.transpose()? == Some((new.entry, new.entry_hash.as_str()));
    if last.unwrap_or(0) + 1 != new.number || !is_newest {
        return Err(StoreError::Overtaken);
    }
    insert(tx, new).await
}

async fn insert(tx: &mut Transaction<'_>, new: &Publication) -> Result<(), StoreError> {
    const SQL: &str = "INSERT INTO publication
                           (id, plan, meeting, number, as_of, known_by, entry, entry_hash, content_hash, figures_json,
                            figures_hash, program, account, name, office, published_at)
                       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)";
    let as_of = new.as_of.to_string();
    let cells = [
        Cell::Text(&new.id),
        Cell::Text(&new.plan),
        Cell::Text(&new.meeting),
        Cell::Number(new.number),
        Cell::Text(&as_of),
        Cell::Number(new.known_by.microseconds()),
        Cell::Number(new.entry),
        Cell::Text(&new.entry_hash),
        Cell::Text(&new.content_hash),
        Cell::Text(&new.figures),
        Cell::Text(&new.figures_hash),
        Cell::Text(&new.program),
        Cell::Text(&new.account),
        Cell::Text(&new.name),
        Cell::Text(&new.office),
        Cell::Number(new.published_at.microseconds()),
    ];
    tx.run(SQL, &cells).await
}

fn of_row(row: &Reading<'_>) -> Result<Publication, StoreError> {
    let text = |column| row.text(column).map(str::to_owned);
    let instant = |column| {
        let at = Instant::from_microseconds(row.number(column)?);
        at.map_err(|error| row.wrong(column, &error.to_string()))
    };
    let read = Publication {
        id: text("id")?,
        plan: text("plan")?,
        meeting: text("meeting")?,
        number: row.number("number")?,
        as_of: row.text("as_of")?.parse().map_err(|_| row.wrong("as_of", "is not a day"))?,
        known_by: instant("known_by")?,
        entry: row.number("entry")?,
        entry_hash: text("entry_hash")?,
        content_hash: text("content_hash")?,
        figures: text("figures_json")?,
        figures_hash: text("figures_hash")?,
        program: text("program")?,
        account: text("account")?,
        name: text("name")?,
        office: text("office")?,
        published_at: instant("published_at")?,
    };
    let found = hash(&read.figures);
    if found != read.figures_hash {
        return Err(row.wrong("figures_json", &format!("has the hash {found}, and another was published")));
    }
    Ok(read)
}

/// What is wrong with publications: figures without their hash, and entries that the journal has otherwise.
pub(crate) async fn check(tx: &mut Transaction<'_>) -> Result<Vec<Problem>, StoreError> {
    const SQL: &str = "SELECT p.id, p.figures_json, p.figures_hash, p.entry_hash, j.hash
                       FROM publication AS p JOIN journal AS j ON j.seq = p.entry ORDER BY p.published_at, p.id";
    const READ: &[&str] = &["id", "figures_json", "figures_hash", "entry_hash", "hash"];
    let mut problems = Vec::new();
    for row in &tx.rows(SQL, &[]).await? {
        let row = Reading::new(row, "publication", READ, 0);
        let id = row.text("id")?;
        let mut report = |detail: String| {
            let fault = Fault::Altered { detail };
            problems.push(Problem { table: "publication", row: id.to_owned(), fault });
        };
        let found = hash(row.text("figures_json")?);
        if found != row.text("figures_hash")? {
            report(format!("its figures have the hash {found}"));
        }
        if row.text("entry_hash")? != row.text("hash")? {
            report("the journal has another hash at its entry".to_owned());
        }
    }
    Ok(problems)
}

impl Store {
    /// Everything that was published, the earliest first.
    ///
    /// # Errors
    /// [`StoreError`] when the store cannot be read; [`StoreError::Inconsistent`] when the figures of one have another
    /// hash than the one that was published.
    pub async fn publications(&self) -> Result<Vec<Publication>, StoreError> {
        const SQL: &str =
            "SELECT id, plan, meeting, number, as_of, known_by, entry, entry_hash, content_hash, figures_json,
                    figures_hash, program, account, name, office, published_at
             FROM publication ORDER BY published_at, id";
        let rows = self.rows(SQL, &[]).await?;
        rows.iter().map(|row| of_row(&Reading::new(row, "publication", COLUMNS, 0))).collect()
    }
}
