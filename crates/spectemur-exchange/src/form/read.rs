//! What reading a file comes to: a report, everything that was found wrong, and where in the file each thing stands.

use std::collections::{BTreeMap, BTreeSet};

use spectemur_model::package::Question;
use spectemur_model::report::{Attachment, Cover, Given, Gravity, ReportFinding, ReportPlace};
use spectemur_model::{Answer, FormKey, Language, QuestionKey, Report, Template, TemplateId};

use super::Words;
use super::cell::Problem;
use super::head::Head;
use super::limits;

/// What a file is read against.
#[derive(Clone, Copy, Debug)]
pub struct Forms<'a> {
    /// Versions of the form by id; the file says which it is of.
    pub templates: &'a BTreeMap<TemplateId, Template>,
    /// The questions that they ask.
    pub questions: &'a BTreeMap<QuestionKey, Question>,
    /// The words of each language that a file may be in; the file says which it is in.
    pub words: &'a BTreeMap<Language, Words>,
}

/// A file that was read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ReadReport {
    /// The report; none where nothing sensible can be made of the file. With a refused finding it is not whole.
    pub report: Option<Report>,
    /// Everything that was found, in the order of the file, each with its place there: `sheet!cell` in a workbook,
    /// a JSON pointer, `line:column` in CSV; empty for the file as a whole. The file's own words in it are cut short.
    pub findings: Vec<(ReportFinding, String)>,
    /// Where each answer, cell and line of the cover stands in the file.
    pub places: BTreeMap<ReportPlace, String>,
}

impl ReadReport {
    /// Whether something in the file cannot be taken.
    #[must_use]
    pub fn is_refused(&self) -> bool {
        self.report.is_none() || self.findings.iter().any(|(finding, _)| finding.gravity == Gravity::Refused)
    }
}

/// Where a place stands in a file; where the file does not have it, the table or question to which it belongs.
#[must_use]
pub fn place_in_file<'p>(place: &ReportPlace, places: &'p BTreeMap<ReportPlace, String>) -> Option<&'p str> {
    let found = places.get(place).or_else(|| match place {
        ReportPlace::Answer { question, row: Some(_), .. } => places.get(&ReportPlace::answer(question)),
        _ => None,
    });
    found.map(String::as_str)
}

/// Every code that reading may find, with the variables of its message. `text` is what stood in the file.
/// All are refused but those of [`LOOK_CODES`].
pub const READ_CODES: &[(&str, &[&str])] = &[
    // The file as a whole.
    ("file-too-large", &["bytes", "limit"]),
    ("file-damaged", &["part"]),
    ("file-of-another-kind", &[]),
    ("file-encrypted", &[]),
    ("file-with-macros", &["part"]),
    ("file-with-links", &["part"]),
    ("file-with-objects", &["part"]),
    ("file-too-many-parts", &["count", "limit"]),
    ("file-unpacks-too-large", &["part", "limit"]),
    ("file-too-many-cells", &["limit"]),
    ("file-too-many-texts", &["limit"]),
    ("file-too-many-sheets", &["count", "limit"]),
    ("file-takes-too-much", &["limit"]),
    ("file-too-many-rows", &["limit"]),
    ("file-too-many-answers", &["limit"]),
    ("file-wrong-encoding", &["offset"]),
    ("file-not-exported", &[]),
    ("file-of-another-layout", &["text"]),
    ("findings-left-out", &["count"]),
    // What the file says of itself.
    ("form-unknown", &["text"]),
    ("state-not-read", &["text"]),
    ("kind-not-read", &["text", "expected"]),
    ("period-not-read", &["text"]),
    ("period-reversed", &["from", "to"]),
    ("language-not-read", &["text", "expected"]),
    ("field-missing", &["field"]),
    ("field-unknown", &["field"]),
    ("field-twice", &["field"]),
    ("field-not-read", &["field", "text"]),
    // The cover.
    ("cover-form-unknown", &["form"]),
    ("cover-not-read", &["text", "expected"]),
    ("cover-since-not-read", &["text"]),
    // Questions, tables and their cells.
    ("question-unknown", &["question"]),
    ("question-twice", &["question"]),
    ("column-unknown", &["column"]),
    ("column-twice", &["column"]),
    ("row-empty", &[]),
    ("row-not-read", &["text"]),
    ("row-twice", &["first"]),
    ("table-empty", &[]),
    ("table-expected", &["text"]),
    ("text-too-long", &["length", "limit"]),
    ("text-with-control-character", &["code"]),
    ("text-expected", &["text"]),
    ("text-languages-not-read", &["text"]),
    ("number-not-read", &["text"]),
    ("number-with-separators", &["text", "understood"]),
    ("number-not-whole", &["text"]),
    ("number-too-large", &["text"]),
    ("yes-no-not-read", &["text", "expected"]),
    ("choice-not-read", &["text", "expected"]),
    ("date-not-read", &["text", "example"]),
    ("date-with-time", &["text", "understood"]),
    ("ratio-not-read", &["text"]),
    ("place-not-read", &["text"]),
    ("place-half", &[]),
    ("degrees-not-read", &["text"]),
    ("degrees-rounded", &["text", "understood"]),
    ("answer-and-none", &["text"]),
    ("no-answer-not-read", &["text", "expected"]),
    ("public-not-read", &["text", "expected"]),
    ("remark-nowhere", &["text"]),
    ("attachment-not-read", &["text"]),
    // Spreadsheets that are read through a mapping.
    ("sheet-not-found", &["sheet", "known"]),
    ("sheet-not-said", &["known"]),
    ("sheet-without-rows", &["sheet"]),
    ("heading-missing", &["heading"]),
    ("heading-twice", &["heading", "first"]),
    ("heading-not-used", &["heading"]),
    ("file-too-many-reports", &["limit"]),
    ("state-name-not-read", &["text"]),
    ("state-name-of-several", &["text", "states"]),
    ("year-not-read", &["text"]),
    ("row-like-total", &["text"]),
    ("cell-blank", &["heading"]),
    ("cells-half-filled", &["heading"]),
    ("date-pattern-not-met", &["text", "expected"]),
    ("date-of-several", &["text", "one", "other"]),
    ("number-unit-missing", &["text", "expected"]),
    ("number-rounded", &["text", "understood"]),
    ("negative", &["number"]),
    ("word-not-listed", &["text", "expected"]),
    ("question-answered-already", &["first"]),
    // What only workbooks and JSON have.
    ("cell-formula", &["text"]),
    ("cell-formula-without-value", &[]),
    ("cell-failed", &["text"]),
    ("cells-merged", &["range"]),
    ("sheet-missing", &["form"]),
    ("sheet-not-read", &["sheet"]),
    ("input-missing", &["question"]),
    ("json-not-read", &["line", "column"]),
    ("json-too-deep", &["limit"]),
    ("json-too-many-values", &["limit"]),
];

/// Codes that only ask for a second look: the value was taken.
pub const LOOK_CODES: &[&str] = &[
    "row-twice",
    "date-with-time",
    "degrees-rounded",
    "number-rounded",
    "cell-formula",
    "sheet-not-read",
    "sheet-without-rows",
    "heading-not-used",
];

/// Variables of a message.
pub(crate) type Variables = Vec<(&'static str, String)>;

/// A piece of the file as a problem repeats it: cut short, on one line.
pub(crate) fn quoted(text: &str) -> String {
    let mut letters = text.chars().map(|letter| if letter.is_control() { ' ' } else { letter });
    let start: String = letters.by_ref().take(limits::QUOTED).collect();
    if letters.next().is_some() { start + "…" } else { start }
}

/// The text of a file that is text: in UTF-8, with or without a mark at its beginning. Zeros show another encoding.
pub(crate) fn text_of(bytes: &[u8]) -> Result<&str, Problem> {
    if bytes.len() > limits::FILE_BYTES {
        let variables = vec![("bytes", bytes.len().to_string()), ("limit", limits::FILE_BYTES.to_string())];
        return Err(Problem::new("file-too-large", variables));
    }
    let wrong = |offset: usize| Problem::new("file-wrong-encoding", vec![("offset", offset.to_string())]);
    let text = std::str::from_utf8(bytes).map_err(|error| wrong(error.valid_up_to()))?;
    match memchr::memchr(0, bytes) {
        Some(offset) => Err(wrong(offset)),
        None => Ok(text.strip_prefix('\u{feff}').unwrap_or(text)),
    }
}

/// What has been read so far.
#[derive(Debug, Default)]
pub(crate) struct Reading {
    pub(crate) findings: Vec<(ReportFinding, String)>,
    left_out: usize,
    places: BTreeMap<ReportPlace, String>,
    pub(crate) cover: BTreeMap<FormKey, Cover>,
    answers: BTreeMap<QuestionKey, Given>,
    pub(crate) attachments: BTreeMap<String, Attachment>,
    pub(crate) remarks: BTreeMap<String, String>,
    rows: usize,
    filled: usize,
    taken: usize,
    /// Limits that were passed: each is told once, and nothing more is taken.
    passed: BTreeSet<&'static str>,
}

impl Reading {
    /// Notes a problem; after the first thousand they are only counted.
    pub(crate) fn find(&mut self, place: ReportPlace, at: &str, code: &'static str, variables: Variables) {
        if self.findings.len() >= limits::FINDINGS {
            self.left_out += 1;
            return;
        }
        let gravity = if LOOK_CODES.contains(&code) { Gravity::Look } else { Gravity::Refused };
        let finding = ReportFinding { gravity, place, code, check: None, variables };
        self.findings.push((finding, at.to_owned()));
    }

    /// Notes a problem of the file as a whole.
    pub(crate) fn find_in_file(&mut self, code: &'static str, variables: Variables) {
        self.find(ReportPlace::Whole, "", code, variables);
    }

    /// Counts a text that is taken over; false where that would be too much.
    pub(crate) fn take_text(&mut self, text: &str) -> bool {
        self.taken = self.taken.saturating_add(text.len());
        self.within("file-takes-too-much", self.taken <= limits::TAKEN_BYTES, limits::TAKEN_BYTES)
    }

    /// Counts a row of a table; false where that would be too many.
    pub(crate) fn take_row(&mut self) -> bool {
        self.rows += 1;
        self.within("file-too-many-rows", self.rows <= limits::ROWS, limits::ROWS)
    }

    /// Counts a filled cell or answer and keeps its place; false where that would be too many.
    pub(crate) fn take_answer(&mut self, place: ReportPlace, at: &str) -> bool {
        self.filled += 1;
        let within = self.within("file-too-many-answers", self.filled <= limits::ANSWERS, limits::ANSWERS);
        if within {
            self.places.insert(place, at.to_owned());
        }
        within
    }

    fn within(&mut self, code: &'static str, within: bool, limit: usize) -> bool {
        if !within && self.passed.insert(code) {
            self.find_in_file(code, vec![("limit", limit.to_string())]);
        }
        within
    }

    /// Whether a limit was passed, so that reading on would take nothing more.
    pub(crate) fn is_full(&self) -> bool {
        !self.passed.is_empty()
    }

    /// Which limit would be passed with a row that was read by itself, and what the limit is.
    pub(crate) fn is_full_with(&self, row: &Self) -> Option<(&'static str, usize)> {
        let checks = [
            ("file-too-many-rows", self.rows.saturating_add(1), limits::ROWS),
            ("file-too-many-answers", self.filled.saturating_add(row.filled), limits::ANSWERS),
            ("file-takes-too-much", self.taken.saturating_add(row.taken), limits::TAKEN_BYTES),
        ];
        checks.into_iter().find(|(_, count, limit)| count > limit).map(|(code, _, limit)| (code, limit))
    }

    /// Takes over what was found and taken in a row that was read by itself, as the row of this number of its table.
    pub(crate) fn absorb(&mut self, row: Self, number: Option<usize>) {
        let numbered = |place: ReportPlace| match place {
            ReportPlace::Answer { question, row: None, column: Some(column) } => {
                ReportPlace::Answer { question, row: number, column: Some(column) }
            }
            place => place,
        };
        for (finding, at) in row.findings {
            self.find(numbered(finding.place), &at, finding.code, finding.variables);
        }
        self.places.extend(row.places.into_iter().map(|(place, at)| (numbered(place), at)));
        self.rows = self.rows.saturating_add(usize::from(number.is_some()));
        self.filled = self.filled.saturating_add(row.filled);
        self.taken = self.taken.saturating_add(row.taken);
    }

    /// Keeps the place of something else than an answer.
    pub(crate) fn stands(&mut self, place: ReportPlace, at: &str) {
        self.places.insert(place, at.to_owned());
    }

    /// Takes an answer.
    pub(crate) fn give(&mut self, question: &QuestionKey, answer: Answer, public: bool) {
        self.answers.insert(question.clone(), Given { answer, public });
    }

    /// What it comes to, with a report where the head is whole.
    pub(crate) fn finish(mut self, head: Option<Head<'_>>) -> ReadReport {
        if self.left_out > 0 {
            let finding = ReportFinding {
                gravity: Gravity::Refused,
                place: ReportPlace::Whole,
                code: "findings-left-out",
                check: None,
                variables: vec![("count", self.left_out.to_string())],
            };
            self.findings.push((finding, String::new()));
        }
        let report = head.and_then(|head| {
            Some(Report {
                template: head.template.id.clone(),
                state: head.state?,
                kind: head.kind?,
                covers: head.covers?,
                language: head.language?,
                cover: self.cover,
                answers: self.answers,
                attachments: self.attachments,
                remarks: self.remarks,
            })
        });
        ReadReport { report, findings: self.findings, places: self.places }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_thousand_problems_are_told_and_the_rest_is_counted() {
        let mut reading = Reading::default();
        for _ in 0..1_003 {
            reading.find_in_file("row-empty", Vec::new());
        }
        let read = reading.finish(None);
        assert_eq!(read.findings.len(), 1_001);
        let (last, _) = &read.findings[1_000];
        assert_eq!((last.code, last.variables.clone()), ("findings-left-out", vec![("count", "3".to_owned())]));
    }

    #[test]
    fn a_quotation_is_short_and_on_one_line() {
        assert_eq!(quoted("a\nb"), "a b");
        assert_eq!(quoted(&"م".repeat(200)).chars().count(), 121);
    }

    #[test]
    fn each_code_is_listed_once() {
        let codes: BTreeSet<&str> = READ_CODES.iter().map(|(code, _)| *code).collect();
        assert_eq!(codes.len(), READ_CODES.len());
        assert!(LOOK_CODES.iter().all(|code| codes.contains(code)));
    }
}
