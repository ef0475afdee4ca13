//! Adding to the record: a batch whole or not at all.

use std::collections::{BTreeMap, BTreeSet};

use spectemur_model::{Day, File, FileHash, Instant, Source, SourceId, Statement, StatementId};
use sqlx::AssertSqlSafe;

use crate::connection::{Cell, Reading, Transaction};
use crate::journal::{Chain, Kind};
use crate::{Store, StoreError, file, source, statement};

/// How many rows one statement writes.
const ROWS_AT_ONCE: usize = 100;

/// How many ids one query asks for.
const IDS_AT_ONCE: usize = 200;

/// What is to be recorded together.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Batch {
    /// Files, of which sources of this batch and of later ones speak.
    pub files: Vec<File>,
    /// Sources, of which statements of this batch and of later ones speak.
    pub sources: Vec<Source>,
    /// Statements in any order; they are numbered by question and period.
    pub statements: Vec<Statement>,
}

/// What became of a batch.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Appended {
    /// Sources that are new.
    pub sources: usize,
    /// Sources that were recorded already, with the same content.
    pub sources_already: usize,
    /// Statements that are new.
    pub statements: usize,
    /// Statements that were recorded already, or that the batch holds twice.
    pub statements_already: usize,
    /// The instant under which the new ones are recorded: the one given, or that of the newest entry if that is later.
    pub recorded_at: Instant,
}

impl Store {
    /// Records a batch whole or not at all.
    ///
    /// What is recorded already is passed over and counted, so that importing twice records once.
    /// The instant of recording is `at`, but never earlier than the newest entry: a clock that goes wrong does not
    /// change what was known by an earlier instant.
    /// Batches that come at the same time share a transaction; each is recorded whole or not at all, and none is said
    /// to be recorded before it lasts.
    ///
    /// # Errors
    /// [`StoreError::UnknownSource`], [`StoreError::UnknownTarget`], [`StoreError::UnknownCorrection`], [`StoreError::SourceConflict`] and
    /// [`StoreError::Unstorable`] when the batch does not fit the record; otherwise what the database says.
    /// After any error nothing of the batch is recorded.
    pub async fn append(&self, batch: &Batch, at: Instant, by: &str) -> Result<Appended, StoreError> {
        check(batch, by)?;
        self.write_in_line(batch, at, by).await
    }
}

pub(crate) async fn write(
    tx: &mut Transaction<'_>,
    batch: &Batch,
    at: Instant,
    by: &str,
) -> Result<Appended, StoreError> {
    let mut chain = Chain::end(tx, at.microseconds(), by).await?;
    let sources = new_sources(tx, &batch.sources).await?;
    refuse_unknown_sources(tx, batch).await?;
    refuse_unknown_targets(tx, batch, &sources).await?;
    let statements = new_statements(tx, &batch.statements).await?;
    refuse_unknown_corrections(tx, &statements).await?;
    file::write(tx, &mut chain, &batch.files).await?;
    write_sources(tx, &mut chain, &sources).await?;
    write_statements(tx, &mut chain, &statements).await?;
    Ok(Appended {
        sources: sources.len(),
        sources_already: batch.sources.len() - sources.len(),
        statements: statements.len(),
        statements_already: batch.statements.len() - statements.len(),
        recorded_at: Instant::from_microseconds(chain.recorded_at).map_err(|error| StoreError::Inconsistent {
            table: "journal",
            column: "recorded_at",
            id: "the newest entry".to_owned(),
            detail: error.to_string(),
        })?,
    })
}

/// The sources that are not recorded yet, each once.
async fn new_sources<'b>(tx: &mut Transaction<'_>, given: &'b [Source]) -> Result<Vec<&'b Source>, StoreError> {
    let ids: BTreeSet<&str> = given.iter().map(|source| source.id.as_str()).collect();
    let ids: Vec<&str> = ids.into_iter().collect();
    let mut known = BTreeMap::new();
    for ids in ids.chunks(IDS_AT_ONCE) {
        known.extend(source::of_ids(tx, ids).await?.into_iter().map(|source| (source.id.clone(), source)));
    }
    let mut new: BTreeMap<&SourceId, &Source> = BTreeMap::new();
    let mut order = Vec::new();
    for source in given {
        match known.get(&source.id).or(new.get(&source.id).copied()) {
            Some(same) => {
                if let Some(field) = source::first_difference(same, source) {
                    return Err(StoreError::SourceConflict { id: source.id.to_string(), field });
                }
            }
            None => {
                new.insert(&source.id, source);
                order.push(source);
            }
        }
    }
    Ok(order)
}

async fn refuse_unknown_sources(tx: &mut Transaction<'_>, batch: &Batch) -> Result<(), StoreError> {
    let given: BTreeSet<&SourceId> = batch.sources.iter().map(|source| &source.id).collect();
    let named: BTreeSet<&SourceId> = batch.statements.iter().map(|statement| &statement.source).collect();
    let asked: Vec<&str> = named.difference(&given).map(|id| id.as_str()).collect();
    let mut known = BTreeSet::new();
    for ids in asked.chunks(IDS_AT_ONCE) {
        known.extend(source::of_ids(tx, ids).await?.into_iter().map(|source| source.id));
    }
    let unknown = |statement: &&Statement| !given.contains(&statement.source) && !known.contains(&statement.source);
    match batch.statements.iter().find(unknown) {
        Some(statement) => {
            Err(StoreError::UnknownSource { id: statement.source.to_string(), statement: describe(statement) })
        }
        None => Ok(()),
    }
}

/// Refuses sources that rest on a file, or replace a source, that nobody has.
async fn refuse_unknown_targets(
    tx: &mut Transaction<'_>,
    batch: &Batch,
    sources: &[&Source],
) -> Result<(), StoreError> {
    let unknown = |source: &Source, field, target: String| {
        Err(StoreError::UnknownTarget { id: source.id.to_string(), field, target })
    };
    let files: BTreeSet<FileHash> = batch.files.iter().map(File::hash).collect();
    for (index, source) in sources.iter().enumerate() {
        if let Some(file) = source.file
            && !files.contains(&file)
            && !file::is_recorded(tx, file).await?
        {
            return unknown(source, "file", file.to_string());
        }
        if let Some(replaced) = &source.replaces
            && !sources[..index].iter().any(|before| before.id == *replaced)
            && source::of_ids(tx, &[replaced.as_str()]).await?.is_empty()
        {
            return unknown(source, "replaces", replaced.to_string());
        }
    }
    Ok(())
}

/// The statements that are not recorded yet, each once.
async fn new_statements<'b>(
    tx: &mut Transaction<'_>,
    given: &'b [Statement],
) -> Result<Vec<(StatementId, &'b Statement)>, StoreError> {
    let given: Vec<(StatementId, &Statement)> = given.iter().map(|statement| (statement.id(), statement)).collect();
    let ids: BTreeSet<StatementId> = given.iter().map(|(id, _)| *id).collect();
    let mut seen = recorded(tx, ids).await?;
    let mut new: Vec<_> = given.into_iter().filter(|(id, _)| seen.insert(*id)).collect();
    // In the order in which snapshots read them: neighbours in the index are then neighbours in the table.
    new.sort_by(|(_, one), (_, other)| {
        let key = |statement: &Statement| (statement.period.to(), statement.period.from());
        one.question.cmp(&other.question).then_with(|| key(one).cmp(&key(other)))
    });
    Ok(new)
}

async fn refuse_unknown_corrections(
    tx: &mut Transaction<'_>,
    new: &[(StatementId, &Statement)],
) -> Result<(), StoreError> {
    let targets: BTreeSet<StatementId> = new.iter().filter_map(|(_, statement)| statement.corrects).collect();
    if targets.is_empty() {
        return Ok(());
    }
    let given: BTreeSet<StatementId> = new.iter().map(|(id, _)| *id).collect();
    let known = recorded(tx, targets.difference(&given).copied().collect()).await?;
    for (_, statement) in new {
        match statement.corrects {
            Some(target) if !given.contains(&target) && !known.contains(&target) => {
                return Err(StoreError::UnknownCorrection { target: target.hex(), statement: describe(statement) });
            }
            _ => {}
        }
    }
    Ok(())
}

/// Those of these statements that are recorded.
async fn recorded(tx: &mut Transaction<'_>, ids: BTreeSet<StatementId>) -> Result<BTreeSet<StatementId>, StoreError> {
    let ids: Vec<String> = ids.into_iter().map(|id| id.hex()).collect();
    let mut found = BTreeSet::new();
    for ids in ids.chunks(IDS_AT_ONCE) {
        let sql = format!("SELECT id FROM statement WHERE id IN {}", tx.placeholders(1..=ids.len()));
        let cells: Vec<Cell<'_>> = ids.iter().map(|id| Cell::Text(id)).collect();
        for row in &tx.rows(AssertSqlSafe(sql), &cells).await? {
            let row = Reading::new(row, "statement", &["id"], 0);
            let id = StatementId::parse(row.text("id")?);
            found.insert(id.ok_or_else(|| row.wrong("id", "is not an id"))?);
        }
    }
    Ok(found)
}

async fn write_sources(tx: &mut Transaction<'_>, chain: &mut Chain<'_>, sources: &[&Source]) -> Result<(), StoreError> {
    for sources in sources.chunks(ROWS_AT_ONCE) {
        let rows: Vec<(String, &Source)> = sources.iter().map(|source| (source::digest(source), *source)).collect();
        let entries: Vec<_> =
            rows.iter().map(|(digest, source)| chain.add(Kind::Source, source.id.as_str(), digest)).collect();
        chain.insert(tx, Kind::Source, &entries).await?;
        source::insert(tx, &rows, entries[0].seq, chain.recorded_at).await?;
    }
    Ok(())
}

async fn write_statements(
    tx: &mut Transaction<'_>,
    chain: &mut Chain<'_>,
    statements: &[(StatementId, &Statement)],
) -> Result<(), StoreError> {
    for statements in statements.chunks(ROWS_AT_ONCE) {
        let rows: Vec<(String, &Statement)> = statements.iter().map(|(id, statement)| (id.hex(), *statement)).collect();
        // The id is the digest of a statement.
        let entries: Vec<_> = rows.iter().map(|(id, _)| chain.add(Kind::Statement, id, id)).collect();
        chain.insert(tx, Kind::Statement, &entries).await?;
        statement::insert(tx, &rows, entries[0].seq, chain.recorded_at).await?;
    }
    Ok(())
}

/// A statement in words that let its author find it.
fn describe(statement: &Statement) -> String {
    let subject = statement.subject.state().map_or("the Convention", |_| statement.subject.as_str());
    format!(
        "{} on `{}` about {subject} ({} at {})",
        statement.id(),
        statement.question,
        statement.source,
        statement.place
    )
}

/// Refuses what the tables of one of the databases could not hold, or could not sort, so that both refuse the same.
fn check(batch: &Batch, by: &str) -> Result<(), StoreError> {
    refuse_text("the batch", "recorded by", by)?;
    for file in &batch.files {
        refuse_text(&file.hash().to_string(), "media", &file.media)?;
    }
    for source in &batch.sources {
        let id = source.id.as_str();
        refuse_text(&format!("source `{}`", id.escape_debug()), "id", id)?;
        refuse_text(id, "kind", &source.kind)?;
        refuse_text(id, "symbol", source.symbol.as_deref().unwrap_or("-"))?;
        let covers = source.covers.map(|period| [period.from(), period.to()]).into_iter().flatten();
        for day in covers.chain(source.dated_on).chain(source.received_on) {
            refuse_day(id, day)?;
        }
    }
    for statement in &batch.statements {
        for (field, text) in [("question", statement.question.as_str()), ("source", statement.source.as_str())] {
            if let Err(error) = refuse_text("", field, text) {
                return Err(named(error, statement));
            }
        }
        refuse_day("", statement.period.from()).map_err(|error| named(error, statement))?;
    }
    Ok(())
}

fn named(error: StoreError, statement: &Statement) -> StoreError {
    match error {
        StoreError::Unstorable { field, detail, .. } => {
            StoreError::Unstorable { id: format!("statement {}", describe(statement)), field, detail }
        }
        other => other,
    }
}

/// Refuses a text that is empty, longer than an index takes, or that holds control characters:
/// PostgreSQL takes no zero, and a snapshot is read with control characters between its fields.
fn refuse_text(id: &str, field: &'static str, text: &str) -> Result<(), StoreError> {
    const LONGEST: usize = 500;
    let detail = if text.is_empty() {
        "it is empty".to_owned()
    } else if text.len() > LONGEST {
        format!("it is longer than {LONGEST} bytes")
    } else if let Some(character) = text.chars().find(|character| character.is_control()) {
        format!("it holds the control character {}", character.escape_unicode())
    } else {
        return Ok(());
    };
    Err(StoreError::Unstorable { id: id.to_owned(), field, detail })
}

/// Refuses a day before the year 0, whose text would not sort among the others.
fn refuse_day(id: &str, day: Day) -> Result<(), StoreError> {
    if day.year() >= 0 {
        return Ok(());
    }
    Err(StoreError::Unstorable { id: id.to_owned(), field: "period", detail: format!("{day} lies before the year 0") })
}
