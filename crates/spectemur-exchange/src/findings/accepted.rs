//! The file of findings that somebody looked at and accepted, each with a reason: TOML, written by people.
//!
//! ```toml
//! [[accepted]]
//! kind = "count-and-list"
//! fingerprint = "3f1c…"
//! reason = "The ninth State reported after the list was closed; the footnote says so."
//! who = "A. Reader"
//! day = 2024-05-14
//! ```
//!
//! A finding is known again by its fingerprint: its kind with the words and figures of its places, wherever they stand
//! in the document. When the words change, somebody has to look again.

use std::collections::BTreeSet;
use std::str::FromStr;

use sha2::{Digest, Sha256};
use spectemur_model::Day;
use spectemur_proof::{Document, Finding};
use thiserror::Error;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// Bytes of the file; more are not read.
const FILE_BYTES: usize = 4_000_000;
/// Letters of a fingerprint.
const FINGERPRINT: usize = 32;

/// A finding that was accepted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Acceptance {
    /// The kind of the finding.
    pub kind: String,
    /// Its fingerprint.
    pub fingerprint: String,
    /// Why it stands.
    pub reason: String,
    /// Who accepted it.
    pub who: String,
    /// When.
    pub day: Day,
    /// The line of the file on which it begins, from one; zero where it is not from a file.
    pub line: usize,
}

/// A problem of the file, with its line.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("line {line}: {problem}")]
pub struct AcceptedError {
    /// The line, from one.
    pub line: usize,
    /// What is wrong.
    pub problem: AcceptedProblem,
}

/// What is wrong in a file of accepted findings.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum AcceptedProblem {
    /// The file is larger than is read.
    #[error("the file has more than {FILE_BYTES} bytes")]
    TooLarge,
    /// It is not in UTF-8, from this byte on.
    #[error("the file is not in UTF-8 from byte {0} on")]
    NotUtf8(usize),
    /// It is not TOML.
    #[error("{0}")]
    NotToml(String),
    /// A key that means nothing here.
    #[error("`{0}` means nothing here")]
    UnknownKey(String),
    /// A key that must be there.
    #[error("`{0}` is missing")]
    Missing(&'static str),
    /// A value of another type than the key has.
    #[error("`{0}` is not {1}")]
    WrongType(&'static str, &'static str),
    /// A value without a letter.
    #[error("`{0}` is empty")]
    Empty(&'static str),
    /// A fingerprint that none can have.
    #[error("a fingerprint has {FINGERPRINT} digits and letters from a to f")]
    NotAFingerprint,
    /// A finding that is accepted twice.
    #[error("this finding is accepted twice")]
    Twice,
}

/// What became of acceptances.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Matched<'a> {
    /// For each finding, in their order, the acceptance that covers it.
    pub accepted: Vec<Option<&'a Acceptance>>,
    /// Acceptances that no finding needs any more.
    pub unused: Vec<&'a Acceptance>,
}

/// The fingerprint of a finding: 32 digits and letters.
///
/// It stays when places move, when paragraphs are numbered anew, and when lines break otherwise; it changes with the
/// kind, the words and the figures.
#[must_use]
pub fn fingerprint(document: &Document, finding: &Finding) -> String {
    let words = |range: &std::ops::Range<usize>| normalised(document.text.get(range.clone()).unwrap_or_default());
    let mut places: Vec<[String; 2]> = finding
        .spots
        .iter()
        .map(|spot| [words(&spot.quote), spot.figure.as_ref().map(words).unwrap_or_default()])
        .collect();
    places.sort();
    let mut hash = Sha256::new();
    let kind = finding.kind.to_owned();
    for part in std::iter::once(&kind).chain(places.iter().flatten()) {
        // Lengths keep parts apart.
        hash.update(u64::try_from(part.len()).unwrap_or(u64::MAX).to_be_bytes());
        hash.update(part.as_bytes());
    }
    let digits = hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect::<String>();
    digits.chars().take(FINGERPRINT).collect()
}

/// Words without blanks, their own number, and the width of their letters.
fn normalised(words: &str) -> String {
    let words = words.trim();
    let number = crate::document::typed_number(words).unwrap_or_default();
    let rest = words.strip_prefix(number.as_str()).unwrap_or(words);
    let narrow = |letter: char| match letter {
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(letter) - 0xfee0).unwrap_or(letter),
        letter => letter,
    };
    rest.chars().filter(|letter| !letter.is_whitespace()).map(narrow).collect()
}

/// Says which findings are accepted and which acceptances are no longer needed.
#[must_use]
pub fn match_accepted<'a>(document: &Document, findings: &[Finding], acceptances: &'a [Acceptance]) -> Matched<'a> {
    let mut used = BTreeSet::new();
    let accepted = findings.iter().map(|finding| {
        let print = fingerprint(document, finding);
        let covers = |acceptance: &&Acceptance| acceptance.kind == finding.kind && acceptance.fingerprint == print;
        let found = acceptances.iter().find(covers)?;
        used.insert((found.kind.as_str(), found.fingerprint.as_str()));
        Some(found)
    });
    let accepted = accepted.collect();
    let is_unused = |one: &&Acceptance| !used.contains(&(one.kind.as_str(), one.fingerprint.as_str()));
    Matched { accepted, unused: acceptances.iter().filter(is_unused).collect() }
}

/// Writes acceptances as a file.
#[must_use]
pub fn write_accepted(acceptances: &[Acceptance]) -> String {
    let mut file = String::new();
    for Acceptance { kind, fingerprint, reason, who, day, .. } in acceptances {
        if !file.is_empty() {
            file.push('\n');
        }
        file.push_str("[[accepted]]\n");
        for (key, value) in [("kind", kind), ("fingerprint", fingerprint), ("reason", reason), ("who", who)] {
            let value = toml::Value::String(value.clone());
            file.push_str(&format!("{key} = {value}\n"));
        }
        file.push_str(&format!("day = {day}\n"));
    }
    file
}

/// Reads a file of acceptances.
///
/// # Errors
///
/// Every problem of the file, in the order of its lines.
pub fn read_accepted(bytes: &[u8]) -> Result<Vec<Acceptance>, Vec<AcceptedError>> {
    let whole = |problem| vec![AcceptedError { line: 1, problem }];
    if bytes.len() > FILE_BYTES {
        return Err(whole(AcceptedProblem::TooLarge));
    }
    let text = std::str::from_utf8(bytes).map_err(|error| whole(AcceptedProblem::NotUtf8(error.valid_up_to())))?;
    let mut file = File { text, errors: Vec::new() };
    let (document, errors) = DeTable::parse_recoverable(text);
    for error in errors {
        let at = error.span().map_or(0, |span| span.start);
        file.error(at, AcceptedProblem::NotToml(error.message().replace('\n', ", ")));
    }
    let acceptances = if file.errors.is_empty() { file.acceptances(document.get_ref()) } else { Vec::new() };
    file.errors.sort_by_key(|error| error.line);
    if file.errors.is_empty() { Ok(acceptances) } else { Err(file.errors) }
}

/// The file while it is read.
struct File<'t> {
    text: &'t str,
    errors: Vec<AcceptedError>,
}

const KEYS: [&str; 5] = ["kind", "fingerprint", "reason", "who", "day"];

impl File<'_> {
    fn line(&self, at: usize) -> usize {
        self.text.bytes().take(at).filter(|byte| *byte == b'\n').count() + 1
    }

    fn error(&mut self, at: usize, problem: AcceptedProblem) {
        let line = self.line(at);
        self.errors.push(AcceptedError { line, problem });
    }

    fn acceptances(&mut self, top: &DeTable<'_>) -> Vec<Acceptance> {
        let mut acceptances: Vec<Acceptance> = Vec::new();
        for (key, value) in top {
            let list = match value.get_ref() {
                DeValue::Array(list) if key.get_ref() == "accepted" => list,
                _ if key.get_ref() == "accepted" => {
                    self.error(key.span().start, AcceptedProblem::WrongType("accepted", "a list of tables"));
                    continue;
                }
                _ => {
                    self.error(key.span().start, AcceptedProblem::UnknownKey(key.get_ref().to_string()));
                    continue;
                }
            };
            for one in list.iter() {
                let at = one.span().start;
                match one.get_ref() {
                    DeValue::Table(table) => acceptances.extend(self.acceptance(table, at)),
                    _ => self.error(at, AcceptedProblem::WrongType("accepted", "a list of tables")),
                }
            }
        }
        let mut seen = BTreeSet::new();
        for one in &acceptances {
            if !seen.insert((&one.kind, &one.fingerprint)) {
                self.errors.push(AcceptedError { line: one.line, problem: AcceptedProblem::Twice });
            }
        }
        acceptances
    }

    fn acceptance(&mut self, table: &DeTable<'_>, at: usize) -> Option<Acceptance> {
        for key in table.keys().filter(|key| !KEYS.contains(&key.get_ref().as_ref())) {
            self.error(key.span().start, AcceptedProblem::UnknownKey(key.get_ref().to_string()));
        }
        let kind = self.text_of(table, at, "kind");
        let fingerprint = self.text_of(table, at, "fingerprint").and_then(|(print, at)| {
            let is_one = print.len() == FINGERPRINT && print.bytes().all(|digit| b"0123456789abcdef".contains(&digit));
            if !is_one {
                self.error(at, AcceptedProblem::NotAFingerprint);
            }
            is_one.then_some(print)
        });
        let reason = self.text_of(table, at, "reason");
        let who = self.text_of(table, at, "who");
        let day = self.day(table, at);
        let line = self.line(at);
        Some(Acceptance { kind: kind?.0, fingerprint: fingerprint?, reason: reason?.0, who: who?.0, day: day?, line })
    }

    fn value<'v, 'i>(
        &mut self,
        table: &'v DeTable<'i>,
        at: usize,
        key: &'static str,
    ) -> Option<&'v Spanned<DeValue<'i>>> {
        let value = table.get(key);
        if value.is_none() {
            self.error(at, AcceptedProblem::Missing(key));
        }
        value
    }

    fn text_of(&mut self, table: &DeTable<'_>, at: usize, key: &'static str) -> Option<(String, usize)> {
        let value = self.value(table, at, key)?;
        let at = value.span().start;
        match value.get_ref() {
            DeValue::String(text) if text.trim().is_empty() => {
                self.error(at, AcceptedProblem::Empty(key));
                None
            }
            DeValue::String(text) => Some((text.to_string(), at)),
            _ => {
                self.error(at, AcceptedProblem::WrongType(key, "a text"));
                None
            }
        }
    }

    /// A day as TOML writes one, or the same as a text.
    fn day(&mut self, table: &DeTable<'_>, at: usize) -> Option<Day> {
        let value = self.value(table, at, "day")?;
        let written = match value.get_ref() {
            DeValue::Datetime(day) => day.to_string(),
            DeValue::String(text) => text.to_string(),
            _ => String::new(),
        };
        let day = Day::from_str(&written).ok();
        if day.is_none() {
            self.error(value.span().start, AcceptedProblem::WrongType("day", "a day"));
        }
        day
    }
}
