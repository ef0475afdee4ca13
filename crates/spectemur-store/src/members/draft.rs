//! Drafts: a State's report while it is written, answer by answer, each version with who wrote it and when.
//!
//! What an answer means, and whether two can be put together, is not known here: values are JSON, places are texts.

use spectemur_model::{Day, File, FileHash, Instant, StateCode};

use super::change::one;
use super::draft_file;
use crate::connection::{Cell, Reading, Transaction};
use crate::{Store, StoreError};

/// A report of a State while it is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    /// 32 hexadecimal digits.
    pub id: String,
    /// Whose report it is.
    pub state: StateCode,
    /// Which kind of report: a word of the model.
    pub kind: String,
    /// The first day that it is about.
    pub from: Day,
    /// The last day that it is about.
    pub to: Day,
    /// The report that it began with, as canonical JSON.
    pub base: String,
    /// The account that opened it.
    pub account: String,
    /// What its holder was called then.
    pub name: String,
    /// When it was opened.
    pub opened_at: Instant,
    /// How often something was saved: whoever knows the number knows everything up to there.
    pub saves: i64,
    /// When something was last saved.
    pub saved_at: Option<Instant>,
    /// When it was handed in; nothing is saved from then on.
    pub closed_at: Option<Instant>,
    /// The id of the report that it became.
    pub report: Option<String>,
}

/// How one version of an answer stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// It is what the draft says, until a later version stands.
    Stands,
    /// Somebody else changed the answer otherwise meanwhile: somebody must choose.
    Contested,
    /// It was contested, and somebody chose.
    Settled,
}

impl Standing {
    const ALL: [(Self, &'static str); 3] =
        [(Self::Stands, "stands"), (Self::Contested, "contested"), (Self::Settled, "settled")];

    fn word(self) -> &'static str {
        Self::ALL.into_iter().find(|(known, _)| *known == self).map_or("", |(_, word)| word)
    }

    fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|(_, known)| *known == word).map(|(known, _)| known)
    }
}

/// One version of one answer of a draft.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DraftAnswer {
    /// The place: a question, `cover/` and a form, or whatever else a draft says.
    pub place: String,
    /// Its number among the versions of this place, from one.
    pub version: i64,
    /// What was answered, as JSON.
    pub value: String,
    /// The version that whoever wrote it had before them; 0 for what the draft began with.
    pub based_on: i64,
    /// How it stands.
    pub standing: Standing,
    /// Who wrote it.
    pub account: String,
    /// What they were called then.
    pub name: String,
    /// When.
    pub made_at: Instant,
}

/// A remark among colleagues on a place of a draft. It is no part of the report.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Comment {
    /// 32 hexadecimal digits.
    pub id: String,
    /// The draft.
    pub draft: String,
    /// The place, as answers name it.
    pub place: String,
    /// What was written.
    pub words: String,
    /// Who wrote it.
    pub account: String,
    /// What they were called then.
    pub name: String,
    /// When.
    pub made_at: Instant,
    /// Who ticked it off, and when; none while it is open.
    pub done: Option<(String, Instant)>,
}

/// Who fills in a form of a draft.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Task {
    /// The form.
    pub form: String,
    /// Whose task it is.
    pub account: String,
    /// What they were called when it was given to them.
    pub name: String,
}

/// One change to a draft. Each finds the draft open and as it was, or nothing is changed at all.
#[derive(Clone, Debug)]
pub enum DraftChange {
    /// A new draft, where none of the same report is open.
    Open(Draft),
    /// Answers, each the next version of its place.
    Save {
        /// Which draft.
        draft: String,
        /// The versions; each number is one above the last of its place.
        answers: Vec<DraftAnswer>,
        /// Contested versions that somebody chose between, by place and number.
        settled: Vec<(String, i64)>,
    },
    /// The draft was handed in: its versions go, since what they say stands in the report.
    Close {
        /// Which draft.
        draft: String,
        /// How often something had been saved when it was read: another number means that something was left out.
        saves: i64,
        /// The id of the report.
        report: String,
    },
    /// A file that goes with the report, unless the draft has it. An answer of the same draft says under which name.
    Keep {
        /// Which draft.
        draft: String,
        /// The file.
        file: File,
        /// Who gave it.
        account: String,
    },
    /// A file goes, so that nothing is left of it.
    Drop {
        /// Which draft.
        draft: String,
        /// Which file.
        hash: FileHash,
    },
    /// A comment, which is open.
    Comment(Comment),
    /// A comment that is open is ticked off.
    TickOff {
        /// Which draft.
        draft: String,
        /// Which comment.
        comment: String,
        /// Who ticks it off.
        account: String,
        /// What they are called.
        name: String,
    },
    /// A form is given to somebody to fill in, or to nobody in particular.
    Delegate {
        /// Which draft.
        draft: String,
        /// Which form.
        form: String,
        /// To whom.
        task: Option<Task>,
    },
}

const DRAFT: &[&str] = &[
    "id",
    "state",
    "kind",
    "from_day",
    "to_day",
    "base_json",
    "account",
    "name",
    "opened_at",
    "saves",
    "saved_at",
    "closed_at",
    "report",
];
const ANSWER: &[&str] = &["place", "version", "value_json", "based_on", "standing", "account", "name", "made_at"];
const COMMENT: &[&str] = &["id", "draft", "place", "words", "account", "name", "made_at", "done_name", "done_at"];

/// Makes one change.
pub(super) async fn apply(tx: &mut Transaction<'_>, change: &DraftChange, at: Instant) -> Result<(), StoreError> {
    match change {
        DraftChange::Open(draft) => open(tx, draft).await,
        DraftChange::Save { draft, answers, settled } => {
            touch(tx, draft, at).await?;
            for answer in answers {
                add_answer(tx, draft, answer).await?;
            }
            for (place, version) in settled {
                const SQL: &str = "UPDATE draft_answer SET standing = 'settled'
                                   WHERE draft = $1 AND place = $2 AND version = $3 AND standing = 'contested'
                                   RETURNING version";
                one(tx, SQL, &[Cell::Text(draft), Cell::Text(place), Cell::Number(*version)]).await?;
            }
            Ok(())
        }
        DraftChange::Close { draft, saves, report } => {
            const SQL: &str = "UPDATE draft SET closed_at = $3, report = $4, base_json = ''
                               WHERE id = $1 AND saves = $2 AND closed_at IS NULL RETURNING id";
            let cells = [Cell::Text(draft), Cell::Number(*saves), Cell::Number(at.microseconds()), Cell::Text(report)];
            one(tx, SQL, &cells).await?;
            tx.run("DELETE FROM draft_answer WHERE draft = $1", &[Cell::Text(draft)]).await?;
            tx.run("DELETE FROM draft_file WHERE draft = $1", &[Cell::Text(draft)]).await?;
            tx.run("DELETE FROM draft_comment_done WHERE draft = $1", &[Cell::Text(draft)]).await?;
            tx.run("DELETE FROM draft_comment WHERE draft = $1", &[Cell::Text(draft)]).await?;
            tx.run("DELETE FROM draft_task WHERE draft = $1", &[Cell::Text(draft)]).await
        }
        DraftChange::Keep { draft, file, account } => {
            touch(tx, draft, at).await?;
            draft_file::keep(tx, draft, (file, account), at).await
        }
        DraftChange::Drop { draft, hash } => {
            touch(tx, draft, at).await?;
            draft_file::drop(tx, draft, *hash).await
        }
        DraftChange::Comment(comment) => {
            touch(tx, &comment.draft, at).await?;
            const SQL: &str = "INSERT INTO draft_comment (id, draft, place, words, account, name, made_at)
                               VALUES ($1, $2, $3, $4, $5, $6, $7)";
            let words = [&comment.id, &comment.draft, &comment.place, &comment.words, &comment.account, &comment.name];
            let [id, draft, place, words, account, name] = words.map(|text| Cell::Text(text));
            let made_at = Cell::Number(comment.made_at.microseconds());
            tx.run(SQL, &[id, draft, place, words, account, name, made_at]).await
        }
        DraftChange::TickOff { draft, comment, account, name } => {
            touch(tx, draft, at).await?;
            tick_off(tx, (draft, comment), (account, name), at).await
        }
        DraftChange::Delegate { draft, form, task } => {
            touch(tx, draft, at).await?;
            let which = [Cell::Text(draft), Cell::Text(form)];
            tx.run("DELETE FROM draft_task WHERE draft = $1 AND form = $2", &which).await?;
            let Some(task) = task else { return Ok(()) };
            const SQL: &str = "INSERT INTO draft_task (draft, form, account, name) VALUES ($1, $2, $3, $4)";
            let cells = [Cell::Text(draft), Cell::Text(form), Cell::Text(&task.account), Cell::Text(&task.name)];
            tx.run(SQL, &cells).await
        }
    }
}

/// Ticks off a comment of the draft, if nobody has.
async fn tick_off(
    tx: &mut Transaction<'_>,
    (draft, comment): (&str, &str),
    (account, name): (&str, &str),
    at: Instant,
) -> Result<(), StoreError> {
    const OPEN: &str = "SELECT id FROM draft_comment AS c WHERE id = $1 AND draft = $2
                        AND NOT EXISTS (SELECT 1 FROM draft_comment_done AS d WHERE d.comment = c.id)";
    one(tx, OPEN, &[Cell::Text(comment), Cell::Text(draft)]).await?;
    const SQL: &str =
        "INSERT INTO draft_comment_done (comment, draft, account, name, made_at) VALUES ($1, $2, $3, $4, $5)";
    let [comment, draft, account, name] = [comment, draft, account, name].map(Cell::Text);
    tx.run(SQL, &[comment, draft, account, name, Cell::Number(at.microseconds())]).await
}

/// Counts one more save of a draft that is open.
async fn touch(tx: &mut Transaction<'_>, draft: &str, at: Instant) -> Result<(), StoreError> {
    const SQL: &str = "UPDATE draft SET saves = saves + 1, saved_at = $2
                       WHERE id = $1 AND closed_at IS NULL RETURNING id";
    one(tx, SQL, &[Cell::Text(draft), Cell::Number(at.microseconds())]).await
}

async fn open(tx: &mut Transaction<'_>, draft: &Draft) -> Result<(), StoreError> {
    let state = draft.state.to_string();
    let (from, to) = (draft.from.to_string(), draft.to.to_string());
    let report = [Cell::Text(&state), Cell::Text(&draft.kind), Cell::Text(&from), Cell::Text(&to)];
    const THERE: &str = "SELECT id FROM draft WHERE state = $1 AND kind = $2 AND from_day = $3 AND to_day = $4
                         AND closed_at IS NULL";
    if !tx.rows(THERE, &report).await?.is_empty() {
        return Err(StoreError::Overtaken);
    }
    const SQL: &str =
        "INSERT INTO draft (id, state, kind, from_day, to_day, base_json, account, name, opened_at, saves)
                       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, 0)";
    let [state, kind, from, to] = report;
    let cells = [
        Cell::Text(&draft.id),
        state,
        kind,
        from,
        to,
        Cell::Text(&draft.base),
        Cell::Text(&draft.account),
        Cell::Text(&draft.name),
        Cell::Number(draft.opened_at.microseconds()),
    ];
    tx.run(SQL, &cells).await
}

async fn add_answer(tx: &mut Transaction<'_>, draft: &str, answer: &DraftAnswer) -> Result<(), StoreError> {
    const LAST: &str = "SELECT version FROM draft_answer WHERE draft = $1 AND place = $2 ORDER BY version DESC LIMIT 1";
    let rows = tx.rows(LAST, &[Cell::Text(draft), Cell::Text(&answer.place)]).await?;
    let last = match rows.first() {
        Some(row) => Reading::new(row, "draft_answer", &["version"], 0).number("version")?,
        None => 0,
    };
    if answer.version != last + 1 {
        return Err(StoreError::Overtaken);
    }
    const SQL: &str =
        "INSERT INTO draft_answer (draft, place, version, value_json, based_on, standing, account, name, made_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)";
    let cells = [
        Cell::Text(draft),
        Cell::Text(&answer.place),
        Cell::Number(answer.version),
        Cell::Text(&answer.value),
        Cell::Number(answer.based_on),
        Cell::Text(answer.standing.word()),
        Cell::Text(&answer.account),
        Cell::Text(&answer.name),
        Cell::Number(answer.made_at.microseconds()),
    ];
    tx.run(SQL, &cells).await
}

fn draft(row: &Reading<'_>) -> Result<Draft, StoreError> {
    let day = |column| row.maybe_day(column)?.ok_or_else(|| row.wrong(column, "is empty"));
    Ok(Draft {
        id: row.string("id")?,
        state: StateCode::parse(row.text("state")?).ok_or_else(|| row.wrong("state", "is not a State"))?,
        kind: row.string("kind")?,
        from: day("from_day")?,
        to: day("to_day")?,
        base: row.string("base_json")?,
        account: row.string("account")?,
        name: row.string("name")?,
        opened_at: row.instant("opened_at")?,
        saves: row.number("saves")?,
        saved_at: row.maybe_instant("saved_at")?,
        closed_at: row.maybe_instant("closed_at")?,
        report: row.maybe_string("report")?,
    })
}

fn answer(row: &Reading<'_>) -> Result<DraftAnswer, StoreError> {
    let standing = Standing::parse(row.text("standing")?);
    Ok(DraftAnswer {
        place: row.string("place")?,
        version: row.number("version")?,
        value: row.string("value_json")?,
        based_on: row.number("based_on")?,
        standing: standing.ok_or_else(|| row.wrong("standing", "is not a standing"))?,
        account: row.string("account")?,
        name: row.string("name")?,
        made_at: row.instant("made_at")?,
    })
}

fn comment(row: &Reading<'_>) -> Result<Comment, StoreError> {
    Ok(Comment {
        id: row.string("id")?,
        draft: row.string("draft")?,
        place: row.string("place")?,
        words: row.string("words")?,
        account: row.string("account")?,
        name: row.string("name")?,
        made_at: row.instant("made_at")?,
        done: row.maybe_string("done_name")?.zip(row.maybe_instant("done_at")?),
    })
}

impl Store {
    /// The drafts of a State that are open, in order of the days that they are about.
    ///
    /// # Errors
    /// [`StoreError`] when the store cannot be read.
    pub async fn drafts_of(&self, state: StateCode) -> Result<Vec<Draft>, StoreError> {
        const SQL: &str = "SELECT id, state, kind, from_day, to_day, base_json, account, name, opened_at, saves,
                                  saved_at, closed_at, report
                           FROM draft WHERE state = $1 AND closed_at IS NULL ORDER BY from_day, to_day, kind";
        self.people(SQL, &[Cell::Text(&state.to_string())], ("draft", DRAFT), draft).await
    }

    /// Of each place of a draft the version that stands, and those that are contested, by place and number.
    ///
    /// # Errors
    /// [`StoreError`] when the store cannot be read.
    pub async fn draft_answers(&self, draft: &str) -> Result<Vec<DraftAnswer>, StoreError> {
        const SQL: &str = "SELECT place, version, value_json, based_on, standing, account, name, made_at
                           FROM draft_answer AS one
                           WHERE draft = $1 AND (standing = 'contested' OR (standing = 'stands' AND NOT EXISTS (
                               SELECT 1 FROM draft_answer AS later WHERE later.draft = one.draft
                               AND later.place = one.place AND later.version > one.version
                               AND later.standing = 'stands')))
                           ORDER BY place, version";
        self.people(SQL, &[Cell::Text(draft)], ("draft_answer", ANSWER), answer).await
    }

    /// The versions of one place of a draft, the earliest first.
    ///
    /// # Errors
    /// [`StoreError`] when the store cannot be read.
    pub async fn draft_versions(&self, draft: &str, place: &str) -> Result<Vec<DraftAnswer>, StoreError> {
        const SQL: &str = "SELECT place, version, value_json, based_on, standing, account, name, made_at
                           FROM draft_answer WHERE draft = $1 AND place = $2 ORDER BY version";
        self.people(SQL, &[Cell::Text(draft), Cell::Text(place)], ("draft_answer", ANSWER), answer).await
    }

    /// The comments on a draft, the earliest first.
    ///
    /// # Errors
    /// [`StoreError`] when the store cannot be read.
    pub async fn draft_comments(&self, draft: &str) -> Result<Vec<Comment>, StoreError> {
        const SQL: &str = "SELECT c.id, c.draft, c.place, c.words, c.account, c.name, c.made_at, d.name AS done_name,
                    d.made_at AS done_at
             FROM draft_comment AS c LEFT JOIN draft_comment_done AS d ON d.comment = c.id
             WHERE c.draft = $1 ORDER BY c.made_at, c.id";
        self.people(SQL, &[Cell::Text(draft)], ("draft_comment", COMMENT), comment).await
    }

    /// Who fills in which form of a draft.
    ///
    /// # Errors
    /// [`StoreError`] when the store cannot be read.
    pub async fn draft_tasks(&self, draft: &str) -> Result<Vec<Task>, StoreError> {
        const SQL: &str = "SELECT form, account, name FROM draft_task WHERE draft = $1 ORDER BY form";
        let task = |row: &Reading<'_>| {
            Ok(Task { form: row.string("form")?, account: row.string("account")?, name: row.string("name")? })
        };
        self.people(SQL, &[Cell::Text(draft)], ("draft_task", &["form", "account", "name"]), task).await
    }
}
