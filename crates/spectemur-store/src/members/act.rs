//! Acts: what members did, each chained by hash to the one before, written with the change that it tells of.

use spectemur_model::{Instant, Office};

use crate::connection::{Cell, Reading, Transaction};
use crate::{Fault, Problem, Store, StoreError, digest};

/// What a member did, before it is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Act {
    /// The account; `operator` for whoever has the machine, `-` for somebody who is not known yet.
    pub account: String,
    /// What its holder was called then.
    pub name: String,
    /// The office in which it was done, as the model writes it; empty without one.
    pub office: String,
    /// What was done: a word of a closed set.
    pub kind: String,
    /// On what: an account, an invitation, a report, a matter.
    pub subject: String,
    /// How it was before, as JSON, without any secret.
    pub before: Option<String>,
    /// How it was afterwards, as JSON, without any secret.
    pub after: Option<String>,
}

/// An act as it stands in the trail.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Acted {
    /// Its number.
    pub seq: i64,
    /// When.
    pub at: Instant,
    /// What.
    pub act: Act,
    /// Its hash, which covers every act before it.
    pub hash: String,
}

/// Which acts are asked for.
#[derive(Clone, Copy, Debug, Default)]
pub struct ActsAsked<'a> {
    /// Only those before this number.
    pub before: Option<i64>,
    /// Only those of this account.
    pub account: Option<&'a str>,
    /// How many at most.
    pub limit: usize,
}

const COLUMNS: &[&str] =
    &["seq", "made_at", "account", "name", "office", "kind", "subject", "before_json", "after_json", "hash"];

fn hash(last: &str, (seq, at): (i64, i64), act: &Act) -> String {
    let (seq, at) = (seq.to_string(), at.to_string());
    // None and an empty text are not the same.
    let is_there = |json: &Option<String>| if json.is_some() { "1" } else { "0" };
    let text = |json: &'_ Option<String>| json.clone().unwrap_or_default();
    let (before, after) = (text(&act.before), text(&act.after));
    digest::of_fields([
        last,
        &seq,
        &at,
        &act.account,
        &act.name,
        &act.office,
        &act.kind,
        &act.subject,
        is_there(&act.before),
        &before,
        is_there(&act.after),
        &after,
    ])
}

/// Writes acts at the end of the trail.
pub(crate) async fn write(tx: &mut Transaction<'_>, acts: &[Act], at: Instant) -> Result<(), StoreError> {
    if acts.is_empty() {
        return Ok(());
    }
    let rows = tx.rows("SELECT seq, made_at, hash FROM act ORDER BY seq DESC LIMIT 1", &[]).await?;
    let (mut seq, mut last_at, mut last) = match rows.first() {
        None => (0, i64::MIN, String::new()),
        Some(row) => {
            let row = Reading::new(row, "act", &["seq", "made_at", "hash"], 0);
            (row.number("seq")?, row.number("made_at")?, row.string("hash")?)
        }
    };
    for act in acts {
        seq += 1;
        // A clock that goes wrong does not put an act before an earlier one.
        last_at = last_at.max(at.microseconds());
        last = hash(&last, (seq, last_at), act);
        const SQL: &str =
            "INSERT INTO act (seq, made_at, account, name, office, kind, subject, before_json, after_json, hash)
                           VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)";
        let cells = [
            Cell::Number(seq),
            Cell::Number(last_at),
            Cell::Text(&act.account),
            Cell::Text(&act.name),
            Cell::Text(&act.office),
            Cell::Text(&act.kind),
            Cell::Text(&act.subject),
            Cell::Maybe(act.before.as_deref()),
            Cell::Maybe(act.after.as_deref()),
            Cell::Text(&last),
        ];
        tx.run(SQL, &cells).await?;
    }
    Ok(())
}

fn of_row(row: &Reading<'_>) -> Result<Acted, StoreError> {
    Ok(Acted {
        seq: row.number("seq")?,
        at: row.instant("made_at")?,
        act: Act {
            account: row.string("account")?,
            name: row.string("name")?,
            office: row.string("office")?,
            kind: row.string("kind")?,
            subject: row.string("subject")?,
            before: row.maybe_string("before_json")?,
            after: row.maybe_string("after_json")?,
        },
        hash: row.string("hash")?,
    })
}

impl Act {
    /// The office in which it was done, if it was done in one.
    #[must_use]
    pub fn office(&self) -> Option<Office> {
        Office::parse(&self.office)
    }
}

impl Store {
    /// What members did, the newest first.
    ///
    /// # Errors
    /// [`StoreError`] when the store cannot be read.
    pub async fn acts(&self, asked: ActsAsked<'_>) -> Result<Vec<Acted>, StoreError> {
        const SQL: &str =
            "SELECT seq, made_at, account, name, office, kind, subject, before_json, after_json, hash FROM act
                           WHERE seq < $1 AND (account = $2 OR $2 = '') ORDER BY seq DESC LIMIT $3";
        let limit = i64::try_from(asked.limit).unwrap_or(i64::MAX);
        let account = asked.account.unwrap_or_default();
        let cells = [Cell::Number(asked.before.unwrap_or(i64::MAX)), Cell::Text(account), Cell::Number(limit)];
        self.people(SQL, &cells, ("act", COLUMNS), of_row).await
    }

    /// On what acts of a kind were done, each once.
    ///
    /// # Errors
    /// [`StoreError`] when the store cannot be read.
    pub async fn acted_on(&self, kind: &str) -> Result<Vec<String>, StoreError> {
        const SQL: &str = "SELECT DISTINCT subject FROM act WHERE kind = $1 ORDER BY subject";
        self.people(SQL, &[Cell::Text(kind)], ("act", &["subject"]), |row| row.string("subject")).await
    }

    /// Recomputes the whole trail: how many acts there are, and everything that is wrong with it.
    ///
    /// Acts cut off at the very end leave no trace in the trail itself: compare its newest hash with one kept elsewhere.
    ///
    /// # Errors
    /// [`StoreError`] when the store cannot be read.
    pub async fn verify_acts(&self) -> Result<(u64, Vec<Problem>), StoreError> {
        const SQL: &str = "SELECT seq, made_at, account, name, office, kind, subject, before_json, after_json, hash
                           FROM act WHERE seq > $1 ORDER BY seq LIMIT 1000";
        let (mut count, mut problems) = (0, Vec::new());
        let (mut seq, mut at, mut last) = (0, Instant::EPOCH, String::new());
        loop {
            let page = self.people(SQL, &[Cell::Number(seq)], ("act", COLUMNS), of_row).await?;
            if page.is_empty() {
                return Ok((count, problems));
            }
            for acted in page {
                let mut report = |fault| problems.push(Problem { table: "act", row: acted.seq.to_string(), fault });
                if acted.seq != seq + 1 {
                    report(Fault::Gap { expected: seq + 1 });
                }
                if acted.at < at {
                    report(Fault::OutOfOrder);
                }
                if hash(&last, (acted.seq, acted.at.microseconds()), &acted.act) != acted.hash {
                    report(Fault::BrokenLink);
                }
                count += 1;
                (seq, at, last) = (acted.seq, acted.at, acted.hash);
            }
        }
    }
}
