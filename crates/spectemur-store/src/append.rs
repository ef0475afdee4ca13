//! Adding to the record: a batch whole or not at all.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use spectemur_model::{Day, File, FileHash, Instant, Source, SourceId, Statement, StatementId};
use sqlx::AssertSqlSafe;

use crate::connection::{Cell, Reading, Transaction};
use crate::journal::{Chain, Entered, Kind};
use crate::members::act;
use crate::statement::{self, Written};
use crate::{Act, Store, StoreError, file, source};

/// Of how many statements the rows are held in memory at once.
const STATEMENTS_AT_ONCE: usize = 4096;

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
#[derive(Clone, Debug, PartialEq, Eq)]
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
    /// The entry of the first source that is new.
    pub entered: Option<Entered>,
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
        self.append_with(batch, &[], at, by).await
    }

    /// Records a batch whole together with the acts that tell of it, or nothing.
    ///
    /// # Errors
    /// As [`Store::append`]; neither the batch nor an act is recorded then.
    pub async fn append_with(
        &self,
        batch: &Batch,
        acts: &[Act],
        at: Instant,
        by: &str,
    ) -> Result<Appended, StoreError> {
        check(batch, by)?;
        let written = batch.statements.iter().map(Written::of).collect();
        let hashes = batch.files.iter().map(File::hash).collect();
        let handed = Handed { batch: batch.clone(), written, hashes, acts: acts.to_vec(), at, by: by.to_owned() };
        self.write_in_line(&Arc::new(handed)).await
    }
}

/// A batch that was handed in: when, by whom, and with what is worked out before anybody waits for it.
pub(crate) struct Handed {
    batch: Batch,
    /// In the order of the statements.
    written: Vec<Written>,
    /// In the order of the files.
    hashes: Vec<FileHash>,
    /// What is told of it in the audit trail.
    acts: Vec<Act>,
    at: Instant,
    by: String,
}

/// Something of a batch, with the number of the batch.
type Of<T> = (usize, T);

/// What batches bring that is not recorded yet, each once, with its hash, digest or id.
struct News<'b> {
    files: Vec<Of<(String, &'b File)>>,
    sources: Vec<Of<(String, &'b Source)>>,
    statements: Vec<Of<(&'b Written, &'b Statement)>>,
}

impl<'b> News<'b> {
    async fn of(tx: &mut Transaction<'_>, line: &'b [&Handed]) -> Result<Self, StoreError> {
        let sources = new_sources(tx, line).await?;
        refuse_unknown_sources(tx, line).await?;
        refuse_unknown_targets(tx, line, &sources).await?;
        let statements = new_statements(tx, line, &sources).await?;
        refuse_unknown_corrections(tx, &statements).await?;
        Ok(Self {
            files: new_files(tx, line).await?,
            sources: sources.into_iter().map(|(whose, source)| (whose, (source::digest(source), source))).collect(),
            statements,
        })
    }
}

/// Writes batches, all or none, and tells what became of each.
///
/// They are written as if they were one: what stands together in a table or an index is then written together.
pub(crate) async fn write(tx: &mut Transaction<'_>, line: &[&Handed]) -> Result<Vec<Appended>, StoreError> {
    let at = line.iter().map(|handed| handed.at.microseconds()).max().unwrap_or_default();
    let news = News::of(tx, line).await?;
    let mut chain = Chain::end(tx, at).await?;
    let by = |whose: &usize| line[*whose].by.as_str();
    let mut files = Vec::with_capacity(news.files.len());
    for (whose, (hash, file)) in &news.files {
        let seq = chain.add(by(whose), Kind::File, hash, &file::digest(hash, &file.media));
        files.push((seq, hash.as_str(), *file));
    }
    let mut sources = Vec::with_capacity(news.sources.len());
    for (whose, (digest, source)) in &news.sources {
        let seq = chain.add(by(whose), Kind::Source, source.id.as_str(), digest);
        sources.push((seq, digest.as_str(), *source));
    }
    let mut statements = Vec::with_capacity(news.statements.len());
    for (whose, (written, statement)) in &news.statements {
        // The id is the digest of a statement.
        let seq = chain.add(by(whose), Kind::Statement, &written.hex, &written.hex);
        statements.push((seq, *written, *statement));
    }
    chain.write(tx).await?;
    file::insert(tx, &files, chain.recorded_at).await?;
    source::insert(tx, &sources, chain.recorded_at).await?;
    for statements in statements.chunks(STATEMENTS_AT_ONCE) {
        statement::insert(tx, statements, chain.recorded_at).await?;
    }
    for handed in line {
        act::write(tx, &handed.acts, handed.at).await?;
    }
    let recorded_at = Instant::from_microseconds(chain.recorded_at).map_err(|error| StoreError::Inconsistent {
        table: "journal",
        column: "recorded_at",
        id: "the newest entry".to_owned(),
        detail: error.to_string(),
    })?;
    let count = |all: usize, new: usize| (new, all - new);
    let appended = line.iter().enumerate().map(|(whose, handed)| {
        let mut own = news.sources.iter().zip(&sources).filter(|((of, _), _)| *of == whose).peekable();
        let first = own.peek().and_then(|(_, (seq, ..))| chain.entry(*seq));
        let (sources, sources_already) = count(handed.batch.sources.len(), own.count());
        let new = news.statements.iter().filter(|(of, _)| *of == whose).count();
        let (statements, statements_already) = count(handed.batch.statements.len(), new);
        let entered = first.map(|entry| entry.entered(recorded_at));
        Appended { sources, sources_already, statements, statements_already, recorded_at, entered }
    });
    Ok(appended.collect())
}

/// The files that are not recorded yet, each once.
async fn new_files<'b>(
    tx: &mut Transaction<'_>,
    line: &'b [&Handed],
) -> Result<Vec<Of<(String, &'b File)>>, StoreError> {
    let all = line.iter().enumerate().flat_map(|(whose, handed)| {
        handed.hashes.iter().zip(&handed.batch.files).map(move |(hash, file)| (whose, *hash, file))
    });
    let given: Vec<(usize, FileHash, &File)> = all.collect();
    let mut seen = file::recorded(tx, &given.iter().map(|(_, hash, _)| *hash).collect()).await?;
    let new = given.into_iter().filter(|(_, hash, _)| seen.insert(*hash));
    Ok(new.map(|(whose, hash, file)| (whose, (hash.to_string(), file))).collect())
}

/// The sources that are not recorded yet, each once.
async fn new_sources<'b>(tx: &mut Transaction<'_>, line: &'b [&Handed]) -> Result<Vec<Of<&'b Source>>, StoreError> {
    let given = || {
        line.iter()
            .enumerate()
            .flat_map(|(whose, handed)| handed.batch.sources.iter().map(move |source| (whose, source)))
    };
    let ids: BTreeSet<&str> = given().map(|(_, source)| source.id.as_str()).collect();
    let ids: Vec<&str> = ids.into_iter().collect();
    let mut known = BTreeMap::new();
    for ids in ids.chunks(IDS_AT_ONCE) {
        known.extend(source::of_ids(tx, ids).await?.into_iter().map(|source| (source.id.clone(), source)));
    }
    let mut new: BTreeMap<&SourceId, &Source> = BTreeMap::new();
    let mut order = Vec::new();
    for (whose, source) in given() {
        match known.get(&source.id).or(new.get(&source.id).copied()) {
            Some(same) => {
                if let Some(field) = source::first_difference(same, source) {
                    return Err(StoreError::SourceConflict { id: source.id.to_string(), field });
                }
            }
            None => {
                new.insert(&source.id, source);
                order.push((whose, source));
            }
        }
    }
    Ok(order)
}

async fn refuse_unknown_sources(tx: &mut Transaction<'_>, line: &[&Handed]) -> Result<(), StoreError> {
    let given: BTreeSet<&SourceId> =
        line.iter().flat_map(|handed| &handed.batch.sources).map(|source| &source.id).collect();
    let statements = || line.iter().flat_map(|handed| &handed.batch.statements);
    let named: BTreeSet<&SourceId> = statements().map(|statement| &statement.source).collect();
    let asked: Vec<&str> = named.difference(&given).map(|id| id.as_str()).collect();
    let mut known = BTreeSet::new();
    for ids in asked.chunks(IDS_AT_ONCE) {
        known.extend(source::of_ids(tx, ids).await?.into_iter().map(|source| source.id));
    }
    let unknown = |statement: &&Statement| !given.contains(&statement.source) && !known.contains(&statement.source);
    match statements().find(unknown) {
        Some(statement) => {
            Err(StoreError::UnknownSource { id: statement.source.to_string(), statement: describe(statement) })
        }
        None => Ok(()),
    }
}

/// Refuses sources that rest on a file, or replace a source, that nobody has.
async fn refuse_unknown_targets(
    tx: &mut Transaction<'_>,
    line: &[&Handed],
    sources: &[Of<&Source>],
) -> Result<(), StoreError> {
    let unknown = |source: &Source, field, target: String| {
        Err(StoreError::UnknownTarget { id: source.id.to_string(), field, target })
    };
    let files: BTreeSet<FileHash> = line.iter().flat_map(|handed| &handed.hashes).copied().collect();
    let elsewhere = sources.iter().filter_map(|(_, source)| source.file).filter(|file| !files.contains(file)).collect();
    let recorded = file::recorded(tx, &elsewhere).await?;
    for (index, (_, source)) in sources.iter().enumerate() {
        if let Some(file) = source.file
            && !files.contains(&file)
            && !recorded.contains(&file)
        {
            return unknown(source, "file", file.to_string());
        }
        if let Some(replaced) = &source.replaces
            && !sources[..index].iter().any(|(_, before)| before.id == *replaced)
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
    line: &'b [&Handed],
    new_sources: &[Of<&Source>],
) -> Result<Vec<Of<(&'b Written, &'b Statement)>>, StoreError> {
    let all = line.iter().enumerate().flat_map(|(whose, handed)| {
        handed.written.iter().zip(&handed.batch.statements).map(move |statement| (whose, statement))
    });
    let given: Vec<Of<(&Written, &Statement)>> = all.collect();
    // The id of a statement covers its source: what rests on a new source cannot have been recorded before it.
    let new_sources: BTreeSet<&SourceId> = new_sources.iter().map(|(_, source)| &source.id).collect();
    let may_be_recorded = given.iter().filter(|(_, (_, statement))| !new_sources.contains(&statement.source));
    let mut seen = recorded(tx, may_be_recorded.map(|(_, (written, _))| written.id).collect()).await?;
    let mut new: Vec<_> = given.into_iter().filter(|(_, (written, _))| seen.insert(written.id)).collect();
    // In the order in which snapshots read them: neighbours in the index are then neighbours in the table.
    new.sort_by(|(_, (_, one)), (_, (_, other))| {
        let key = |statement: &Statement| (statement.period.to(), statement.period.from());
        one.question.cmp(&other.question).then_with(|| key(one).cmp(&key(other)))
    });
    Ok(new)
}

async fn refuse_unknown_corrections(
    tx: &mut Transaction<'_>,
    new: &[Of<(&Written, &Statement)>],
) -> Result<(), StoreError> {
    let targets: BTreeSet<StatementId> = new.iter().filter_map(|(_, (_, statement))| statement.corrects).collect();
    if targets.is_empty() {
        return Ok(());
    }
    let given: BTreeSet<StatementId> = new.iter().map(|(_, (written, _))| written.id).collect();
    let known = recorded(tx, targets.difference(&given).copied().collect()).await?;
    for (_, (_, statement)) in new {
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
