//! Rows of the table of statements: written many at once, and read through one conversion.

use spectemur_model::statement::Recorded;
use spectemur_model::{
    Answer, Basis, Day, Instant, Period, Place, QuestionKey, SourceId, Statement, StatementId, Subject,
};

use crate::connection::{Cell, Reading, Transaction};
use crate::memo::Memo;
use crate::{Store, StoreError, shape};

/// The columns of a statement in the order in which every query of this crate names them.
pub(crate) const COLUMNS: &[&str; 14] = &[
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
    "public",
    "corrects",
    "recorded_at",
    "seq",
];

/// A statement's row, before anybody believes it.
pub(crate) struct StatementRow<'r> {
    pub(crate) id: &'r str,
    pub(crate) subject: &'r str,
    pub(crate) question: &'r str,
    pub(crate) kind: &'r str,
    pub(crate) value: Option<&'r str>,
    pub(crate) period_from: &'r str,
    pub(crate) period_to: &'r str,
    pub(crate) source: &'r str,
    pub(crate) place: &'r str,
    pub(crate) basis: &'r str,
    pub(crate) public: bool,
    pub(crate) corrects: Option<&'r str>,
    pub(crate) recorded_at: i64,
}

/// What the words of earlier rows were read as.
pub(crate) struct Words {
    questions: Memo<QuestionKey>,
    sources: Memo<SourceId>,
    places: Memo<Place>,
    first_days: Memo<Day>,
    last_days: Memo<Day>,
    answers: Memo<Answer>,
}

impl Words {
    pub(crate) fn new() -> Self {
        Self {
            questions: Memo::new(),
            sources: Memo::new(),
            places: Memo::new(),
            first_days: Memo::new(),
            last_days: Memo::new(),
            answers: Memo::new(),
        }
    }

    fn answer(&mut self, kind: &str, value: Option<&str>) -> Result<Answer, String> {
        // Beyond this length it is somebody's prose, which hardly comes twice.
        const WORTH_REMEMBERING: usize = 64;
        match value {
            Some(value) if kind == "known" && value.len() <= WORTH_REMEMBERING => {
                self.answers.read(value, |value| shape::answer(kind, Some(value)))
            }
            _ => shape::answer(kind, value),
        }
    }
}

impl<'r> StatementRow<'r> {
    /// The row of a query that names all columns in order.
    pub(crate) fn of(row: &Reading<'r>) -> Result<Self, StoreError> {
        Ok(Self {
            id: row.text("id")?,
            subject: row.text("subject")?,
            question: row.text("question")?,
            kind: row.text("kind")?,
            value: row.maybe_text("value")?,
            period_from: row.text("period_from")?,
            period_to: row.text("period_to")?,
            source: row.text("source")?,
            place: row.text("place")?,
            basis: row.text("basis")?,
            public: row.number("public")? == 1,
            corrects: row.maybe_text("corrects")?,
            recorded_at: row.number("recorded_at")?,
        })
    }

    /// The statement that the row holds.
    pub(crate) fn recorded(&self, words: &mut Words) -> Result<Recorded, StoreError> {
        let unread = |column: &'static str, text: &str| self.wrong(column, format!("says `{text}`"));
        let days = |column: &'static str| move |detail: String| self.wrong(column, detail);
        let from = words.first_days.read(self.period_from, shape::day).map_err(days("period_from"))?;
        let to = words.last_days.read(self.period_to, shape::day).map_err(days("period_to"))?;
        let statement = Statement {
            subject: Subject::parse(self.subject).ok_or_else(|| unread("subject", self.subject))?,
            question: words.questions.read(self.question, |text| Ok(QuestionKey::new(text)))?,
            answer: words.answer(self.kind, self.value).map_err(|detail| self.wrong("value", detail))?,
            period: Period::new(from, to).map_err(|error| self.wrong("period_to", error.to_string()))?,
            source: words.sources.read(self.source, |text| Ok(SourceId::new(text)))?,
            place: words.places.read(self.place, |text| Place::parse(text).ok_or_else(|| unread("place", text)))?,
            basis: Basis::parse(self.basis).ok_or_else(|| unread("basis", self.basis))?,
            public: self.public,
            corrects: match self.corrects {
                Some(text) => Some(StatementId::parse(text).ok_or_else(|| unread("corrects", text))?),
                None => None,
            },
        };
        Ok(Recorded {
            id: StatementId::parse(self.id).ok_or_else(|| unread("id", self.id))?,
            statement,
            recorded_at: Instant::from_microseconds(self.recorded_at)
                .map_err(|error| self.wrong("recorded_at", error.to_string()))?,
        })
    }

    fn wrong(&self, column: &'static str, detail: String) -> StoreError {
        StoreError::Inconsistent { table: "statement", column, id: self.id.to_owned(), detail }
    }
}

/// What a row of a statement holds that the model does not hold as text, worked out once.
pub(crate) struct Written {
    pub(crate) id: StatementId,
    pub(crate) hex: String,
    value: Option<String>,
    from: String,
    to: String,
    corrects: Option<String>,
}

impl Written {
    pub(crate) fn of(statement: &Statement) -> Self {
        let id = statement.id();
        Self {
            id,
            hex: id.hex(),
            value: shape::of_answer(&statement.answer),
            from: statement.period.from().to_string(),
            to: statement.period.to().to_string(),
            corrects: statement.corrects.map(|id| id.hex()),
        }
    }
}

/// Writes statements, each as the entry of this number.
pub(crate) async fn insert(
    tx: &mut Transaction<'_>,
    statements: &[(i64, &Written, &Statement)],
    recorded_at: i64,
) -> Result<(), StoreError> {
    let rows = statements.iter().map(|(seq, written, statement)| {
        [
            Cell::Text(&written.hex),
            Cell::Text(statement.subject.as_str()),
            Cell::Text(statement.question.as_str()),
            Cell::Text(statement.answer.kind()),
            Cell::Maybe(written.value.as_deref()),
            Cell::Text(&written.from),
            Cell::Text(&written.to),
            Cell::Text(statement.source.as_str()),
            Cell::Text(statement.place.as_str()),
            Cell::Text(statement.basis.word()),
            Cell::Number(i64::from(statement.public)),
            Cell::Maybe(written.corrects.as_deref()),
            Cell::Number(recorded_at),
            Cell::Number(*seq),
        ]
    });
    tx.insert("statement", COLUMNS, rows).await
}

impl Store {
    /// The statement of this id, whether it stands or was corrected.
    ///
    /// # Errors
    /// [`StoreError`] when the record cannot be read.
    pub async fn statement(&self, id: StatementId) -> Result<Option<Recorded>, StoreError> {
        const SQL: &str = "SELECT id, subject, question, kind, value, period_from, period_to, source, place, basis, \
                           public, corrects, recorded_at, seq FROM statement WHERE id = $1";
        let mut tx = self.read().await?;
        let rows = tx.rows(SQL, &[Cell::Text(&id.hex())]).await?;
        let Some(row) = rows.first() else { return Ok(None) };
        let row = StatementRow::of(&Reading::new(row, "statement", COLUMNS, 0))?;
        row.recorded(&mut Words::new()).map(Some)
    }
}
