//! Rows of the table of sources: written many at once, read through one conversion, and compared field by field.

use std::collections::BTreeSet;

use spectemur_model::{FileHash, Source, SourceId};
use sqlx::AssertSqlSafe;

use crate::connection::{Cell, Reading, Row, Transaction};
use crate::strung::{COLUMN, ROW, Rows, Uneven};
use crate::{Store, StoreError, digest, shape};

/// The columns of a source in the order in which every query of this crate names them.
pub(crate) const COLUMNS: &[&str; 16] = &[
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
    "verified",
    "replaces",
    "file",
    "digest",
    "recorded_at",
    "seq",
];

/// A source's row, before anybody believes it.
pub(crate) struct SourceRow<'r> {
    pub(crate) id: &'r str,
    pub(crate) kind: &'r str,
    pub(crate) symbol: Option<&'r str>,
    pub(crate) title: &'r str,
    pub(crate) author: &'r str,
    pub(crate) language: Option<&'r str>,
    pub(crate) dated_on: Option<&'r str>,
    pub(crate) received_on: Option<&'r str>,
    pub(crate) covers_from: Option<&'r str>,
    pub(crate) covers_to: Option<&'r str>,
    pub(crate) verified: i64,
    pub(crate) replaces: Option<&'r str>,
    pub(crate) file: Option<&'r str>,
}

impl<'r> SourceRow<'r> {
    /// The row of a query that names all columns in order.
    pub(crate) fn of(row: &Reading<'r>) -> Result<Self, StoreError> {
        Ok(Self {
            id: row.text("id")?,
            kind: row.text("kind")?,
            symbol: row.maybe_text("symbol")?,
            title: row.text("title")?,
            author: row.text("author")?,
            language: row.maybe_text("language")?,
            dated_on: row.maybe_text("dated_on")?,
            received_on: row.maybe_text("received_on")?,
            covers_from: row.maybe_text("covers_from")?,
            covers_to: row.maybe_text("covers_to")?,
            verified: row.number("verified")?,
            replaces: row.maybe_text("replaces")?,
            file: row.maybe_text("file")?,
        })
    }

    /// The row of these cells, where nothing stands for no text.
    fn of_cells(cells: [&'r str; 13]) -> Self {
        let [
            id,
            kind,
            symbol,
            title,
            author,
            language,
            dated_on,
            received_on,
            covers_from,
            covers_to,
            verified,
            replaces,
            file,
        ] = cells;
        let maybe = |text: &'r str| (!text.is_empty()).then_some(text);
        Self {
            id,
            kind,
            symbol: maybe(symbol),
            title,
            author,
            language: maybe(language),
            dated_on: maybe(dated_on),
            received_on: maybe(received_on),
            covers_from: maybe(covers_from),
            covers_to: maybe(covers_to),
            // Anything but a number is refused as neither 0 nor 1.
            verified: verified.parse().unwrap_or(-1),
            replaces: maybe(replaces),
            file: maybe(file),
        }
    }

    /// The source that the row holds.
    pub(crate) fn source(&self) -> Result<Source, StoreError> {
        let wrong = |column: &'static str| {
            move |detail: String| StoreError::Inconsistent { table: "source", column, id: self.id.to_owned(), detail }
        };
        let covers = match (self.covers_from, self.covers_to) {
            (Some(from), Some(to)) => Some(shape::period(from, to).map_err(wrong("covers_to"))?),
            (None, None) => None,
            _ => return Err(wrong("covers_to")("covers a period with one end".to_owned())),
        };
        Ok(Source {
            id: SourceId::new(self.id),
            kind: self.kind.to_owned(),
            symbol: self.symbol.map(str::to_owned),
            title: shape::localized(self.title).map_err(wrong("title"))?,
            author: shape::localized(self.author).map_err(wrong("author"))?,
            language: self.language.map(shape::language).transpose().map_err(wrong("language"))?,
            dated_on: self.dated_on.map(shape::day).transpose().map_err(wrong("dated_on"))?,
            received_on: self.received_on.map(shape::day).transpose().map_err(wrong("received_on"))?,
            covers,
            verified: match self.verified {
                0 => false,
                1 => true,
                other => return Err(wrong("verified")(format!("says {other}, not 0 or 1"))),
            },
            replaces: self.replaces.map(SourceId::new),
            file: match self.file {
                Some(text) => Some(FileHash::parse(text).ok_or_else(|| wrong("file")(format!("says `{text}`")))?),
                None => None,
            },
        })
    }
}

/// The texts of a source as its row and its digest hold them.
struct Texts {
    title: String,
    author: String,
    language: Option<&'static str>,
    dated_on: Option<String>,
    received_on: Option<String>,
    covers_from: Option<String>,
    covers_to: Option<String>,
    file: Option<String>,
}

fn texts(source: &Source) -> Texts {
    Texts {
        title: shape::of_localized(&source.title),
        author: shape::of_localized(&source.author),
        language: source.language.map(|language| language.code()),
        dated_on: source.dated_on.map(|day| day.to_string()),
        received_on: source.received_on.map(|day| day.to_string()),
        covers_from: source.covers.map(|period| period.from().to_string()),
        covers_to: source.covers.map(|period| period.to().to_string()),
        file: source.file.map(|hash| hash.to_string()),
    }
}

/// The digest of everything that is recorded of a source.
pub(crate) fn digest(source: &Source) -> String {
    let texts = texts(source);
    // A missing text and an empty one are two contents.
    let maybe = |text: Option<&str>| text.map(|text| format!("={text}")).unwrap_or_default();
    let optional = [
        source.symbol.as_deref(),
        texts.language,
        texts.dated_on.as_deref(),
        texts.received_on.as_deref(),
        texts.covers_from.as_deref(),
        texts.covers_to.as_deref(),
        source.replaces.as_ref().map(SourceId::as_str),
        texts.file.as_deref(),
    ]
    .map(maybe);
    let verified = if source.verified { "verified" } else { "unverified" };
    let fixed = [source.id.as_str(), &source.kind, &texts.title, &texts.author, verified];
    digest::of_fields(fixed.into_iter().chain(optional.iter().map(String::as_str)))
}

/// The first field in which two sources of the same id differ.
pub(crate) fn first_difference(one: &Source, other: &Source) -> Option<&'static str> {
    let fields = [
        ("kind", one.kind == other.kind),
        ("symbol", one.symbol == other.symbol),
        ("title", one.title == other.title),
        ("author", one.author == other.author),
        ("language", one.language == other.language),
        ("dated", one.dated_on == other.dated_on),
        ("received", one.received_on == other.received_on),
        ("covers", one.covers == other.covers),
        ("verified", one.verified == other.verified),
        ("replaces", one.replaces == other.replaces),
        ("file", one.file == other.file),
    ];
    fields.into_iter().find(|(_, same)| !same).map(|(field, _)| field)
}

/// Writes sources with their digests, each as the entry of this number.
pub(crate) async fn insert(
    tx: &mut Transaction<'_>,
    sources: &[(i64, &str, &Source)],
    recorded_at: i64,
) -> Result<(), StoreError> {
    let texts: Vec<Texts> = sources.iter().map(|(_, _, source)| texts(source)).collect();
    let rows = sources.iter().zip(&texts).map(|((seq, digest, source), texts)| {
        [
            Cell::Text(source.id.as_str()),
            Cell::Text(&source.kind),
            Cell::Maybe(source.symbol.as_deref()),
            Cell::Text(&texts.title),
            Cell::Text(&texts.author),
            Cell::Maybe(texts.language),
            Cell::Maybe(texts.dated_on.as_deref()),
            Cell::Maybe(texts.received_on.as_deref()),
            Cell::Maybe(texts.covers_from.as_deref()),
            Cell::Maybe(texts.covers_to.as_deref()),
            Cell::Number(i64::from(source.verified)),
            Cell::Maybe(source.replaces.as_ref().map(SourceId::as_str)),
            Cell::Maybe(texts.file.as_deref()),
            Cell::Text(digest),
            Cell::Number(recorded_at),
            Cell::Number(*seq),
        ]
    });
    tx.insert("source", COLUMNS, rows).await
}

/// The sources of these rows.
pub(crate) fn of_rows(rows: &[Row]) -> Result<Vec<Source>, StoreError> {
    rows.iter().map(|row| SourceRow::of(&Reading::new(row, "source", COLUMNS, 0))?.source()).collect()
}

/// The sources recorded by this instant, in microseconds, by id.
pub(crate) async fn known_by(tx: &mut Transaction<'_>, known_by: i64) -> Result<Vec<Source>, StoreError> {
    strung(tx, "recorded_at <= $3", &[Cell::Number(known_by)]).await
}

/// The sources of which this is true, by id; its cells are numbered from three.
async fn strung(tx: &mut Transaction<'_>, condition: &str, cells: &[Cell<'_>]) -> Result<Vec<Source>, StoreError> {
    of_strung(&tx.rows(AssertSqlSafe(strung_where(condition)), &with_separators(cells)).await?)
}

/// The query for sources as one text of which this is true; its cells are numbered from three.
fn strung_where(condition: &str) -> String {
    // An empty symbol is never recorded, so that nothing is lost where nothing stands for no symbol.
    format!(
        "SELECT string_agg(concat_ws($1, id, kind, coalesce(symbol, ''), title, author, coalesce(language, ''),
                                     coalesce(dated_on, ''), coalesce(received_on, ''), coalesce(covers_from, ''),
                                     coalesce(covers_to, ''), CAST(verified AS TEXT),
                                     coalesce(replaces, ''), coalesce(file, '')), $2) AS sources
         FROM source WHERE {condition}"
    )
}

fn with_separators<'c>(cells: &[Cell<'c>]) -> Vec<Cell<'c>> {
    [Cell::Text(COLUMN), Cell::Text(ROW)].iter().chain(cells).copied().collect()
}

/// The sources of one text, by id.
fn of_strung(rows: &[Row]) -> Result<Vec<Source>, StoreError> {
    let mut sources = Vec::new();
    for row in rows {
        let row = Reading::new(row, "source", &["sources"], 0);
        let uneven = |Uneven| row.wrong("sources", "have control characters in them");
        for cells in Rows::of(row.maybe_text("sources")?) {
            sources.push(SourceRow::of_cells(cells.map_err(uneven)?).source()?);
        }
    }
    sources.sort_by(|one, other| one.id.cmp(&other.id));
    Ok(sources)
}

/// Those sources of these ids that are recorded.
pub(crate) async fn of_ids(tx: &mut Transaction<'_>, ids: &[&str]) -> Result<Vec<Source>, StoreError> {
    let sql = format!(
        "SELECT id, kind, symbol, title, author, language, dated_on, received_on, covers_from, covers_to, verified, \
         replaces, file, digest, recorded_at, seq FROM source WHERE id IN {}",
        tx.placeholders(1..=ids.len())
    );
    let cells: Vec<Cell<'_>> = ids.iter().map(|id| Cell::Text(id)).collect();
    of_rows(&tx.rows(AssertSqlSafe(sql), &cells).await?)
}

/// How many ids one query asks for.
const IDS_AT_ONCE: usize = 200;

/// Those sources of these ids that are recorded, however many they are.
pub(crate) async fn of_all_ids(tx: &mut Transaction<'_>, ids: &BTreeSet<SourceId>) -> Result<Vec<Source>, StoreError> {
    let ids: Vec<&str> = ids.iter().map(SourceId::as_str).collect();
    let mut found = Vec::new();
    for ids in ids.chunks(IDS_AT_ONCE) {
        let numbers = (0..ids.len()).map(|index| format!("${}", index + 3)).collect::<Vec<_>>().join(", ");
        let cells: Vec<Cell<'_>> = ids.iter().map(|id| Cell::Text(id)).collect();
        found.extend(strung(tx, &format!("id IN ({numbers})"), &cells).await?);
    }
    Ok(found)
}

impl Store {
    /// Every source in the record, by id.
    ///
    /// # Errors
    /// [`StoreError`] when the record cannot be read.
    pub async fn sources(&self) -> Result<Vec<Source>, StoreError> {
        known_by(&mut self.read().await?, i64::MAX).await
    }

    /// The sources whose ids begin with this text, by id: the versions of one document, or all that one author gave.
    ///
    /// # Errors
    /// [`StoreError`] when the record cannot be read.
    pub async fn sources_under(&self, beginning: &str) -> Result<Vec<Source>, StoreError> {
        let sql = strung_where("id >= $3 AND id < $4");
        // No text that begins so sorts after this one, byte by byte.
        let beyond = format!("{beginning}\u{10ffff}");
        let cells = [Cell::Text(beginning), Cell::Text(&beyond)];
        of_strung(&self.rows(AssertSqlSafe(sql), &with_separators(&cells)).await?)
    }
}
