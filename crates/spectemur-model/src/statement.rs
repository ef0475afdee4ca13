//! Statements: who said what, about whom, for which period, where it stands.
//!
//! A statement is never changed or deleted: a correction is a new statement that points to the one it corrects.

use std::fmt;

use sha2::{Digest, Sha256};

use crate::answer::Location;
use crate::{Answer, Instant, Period, Place, QuestionKey, SourceId, StateCode, Value};

/// What a statement is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Subject {
    /// The Convention's community as a whole: a meeting, a committee, a count.
    Convention,
    /// One State.
    State(StateCode),
    /// One thing of a State, or of all, that has a life of its own.
    Matter(Matter),
}

/// One thing of a State, or of the Convention's community, that has a life of its own: an extension request,
/// what a conflict left behind, a request for clarification.
///
/// Written as whose it is and a key: `AAA/request-1`, `-/amendment-1`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Matter([u8; Matter::LONGEST]);

impl Matter {
    /// The longest text of a matter, in letters.
    pub const LONGEST: usize = 24;

    /// The matter of this text: a State's code or a hyphen, a slash, and small letters, digits and hyphens.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (whose, key) = text.split_once('/')?;
        let reads = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
        let is_somebody = whose == "-" || StateCode::parse(whose).is_some();
        if !is_somebody || key.is_empty() || !key.bytes().all(reads) || text.len() > Self::LONGEST {
            return None;
        }
        let mut bytes = [0; Self::LONGEST];
        bytes[..text.len()].copy_from_slice(text.as_bytes());
        Some(Self(bytes))
    }

    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        let end = self.0.iter().position(|byte| *byte == 0).unwrap_or(Self::LONGEST);
        // Only ASCII gets in.
        std::str::from_utf8(&self.0[..end]).unwrap_or_default()
    }

    /// The State whose matter it is, if it is one State's.
    #[must_use]
    pub fn state(&self) -> Option<StateCode> {
        self.as_str().split_once('/').and_then(|(whose, _)| StateCode::parse(whose))
    }

    /// The key without the State.
    #[must_use]
    pub fn key(&self) -> &str {
        self.as_str().split_once('/').map_or("", |(_, key)| key)
    }
}

impl fmt::Display for Matter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl fmt::Debug for Matter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Subject {
    /// The State, if it is one as a whole.
    #[must_use]
    pub fn state(self) -> Option<StateCode> {
        match self {
            Self::State(state) => Some(state),
            Self::Convention | Self::Matter(_) => None,
        }
    }

    /// How the store and hashes write it: the State's code, a hyphen for the Convention as a whole, or the matter.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::State(state) => state.as_str(),
            Self::Convention => "-",
            Self::Matter(matter) => matter.as_str(),
        }
    }

    /// The subject of this text.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        match text {
            "-" => Some(Self::Convention),
            _ if text.contains('/') => Matter::parse(text).map(Self::Matter),
            _ => StateCode::parse(text).map(Self::State),
        }
    }
}

/// How the source supports the statement.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Basis {
    /// The source says it of this subject.
    Said,
    /// It follows from what the source says: a list is given as complete and this subject is not on it; rows add up.
    Inferred,
    /// The source says that nothing changed since an earlier one, which said it.
    Carried,
}

impl Basis {
    /// The word that the store and JSON use.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Said => "said",
            Self::Inferred => "inferred",
            Self::Carried => "carried",
        }
    }

    /// The basis of this word.
    #[must_use]
    pub fn parse(word: &str) -> Option<Self> {
        [Self::Said, Self::Inferred, Self::Carried].into_iter().find(|basis| basis.word() == word)
    }
}

/// The id of a statement: the first 128 bits of the SHA-256 of its content.
///
/// The same content has the same id everywhere, so that importing twice records once.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct StatementId([u8; 16]);

impl StatementId {
    /// The id as 32 hexadecimal digits.
    #[must_use]
    pub fn hex(&self) -> String {
        self.to_string()
    }

    /// The id of 32 hexadecimal digits.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        if text.len() != 32 {
            return None;
        }
        // By hand: every row that is read passes here, and reading a number of a text costs several times as much.
        let digit = |letter: u8| char::from(letter).to_digit(16);
        let mut bytes = [0; 16];
        for (byte, digits) in bytes.iter_mut().zip(text.as_bytes().chunks_exact(2)) {
            *byte = u8::try_from(digit(digits[0])? * 16 + digit(digits[1])?).ok()?;
        }
        Some(Self(bytes))
    }
}

impl fmt::Display for StatementId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

impl fmt::Debug for StatementId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// One thing that a source says about one subject, before it is recorded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Statement {
    /// About whom.
    pub subject: Subject,
    /// Which question it answers.
    pub question: QuestionKey,
    /// What it answers.
    pub answer: Answer,
    /// For which period; both days inside.
    pub period: Period,
    /// Which source says so.
    pub source: SourceId,
    /// Where in the source.
    pub place: Place,
    /// Whether the source says it, or it follows from what it says.
    pub basis: Basis,
    /// Whether everybody may see it; what a State marks as not public stays out of every output.
    pub public: bool,
    /// The statement that this one corrects.
    pub corrects: Option<StatementId>,
}

impl Statement {
    /// The id: a hash over every field, each with its length, so that no two contents write the same bytes.
    #[must_use]
    pub fn id(&self) -> StatementId {
        let mut hasher = Sha256::new();
        let mut field = |text: &str| {
            hasher.update((text.len() as u64).to_be_bytes());
            hasher.update(text.as_bytes());
        };
        field(self.subject.as_str());
        field(self.question.as_str());
        field(self.answer.kind());
        field(&self.answer.value().map(canonical_value).unwrap_or_default());
        field(&self.period.from().to_string());
        field(&self.period.to().to_string());
        field(self.source.as_str());
        field(self.place.as_str());
        field(self.basis.word());
        field(&self.corrects.map(|id| id.hex()).unwrap_or_default());
        if !self.public {
            field("not-public");
        }
        let digest = hasher.finalize();
        let mut bytes = [0; 16];
        bytes.copy_from_slice(&digest[..16]);
        StatementId(bytes)
    }
}

/// One spelling for each value, for hashing.
fn canonical_value(value: &Value) -> String {
    match value {
        Value::YesNo(yes) => format!("yes-no:{yes}"),
        Value::Number(number) => format!("number:{number}"),
        Value::Ratio { part, whole } => format!("ratio:{part}/{whole}"),
        Value::Choice(choice) => format!("choice:{choice}"),
        Value::When(period) => format!("when:{}/{}", period.from(), period.to()),
        Value::Name(name) => format!("name:{name}"),
        Value::Place(Location { name, point: None }) => format!("place:{name}"),
        Value::Place(Location { name, point: Some(point) }) => {
            format!("place@{},{}:{name}", point.latitude(), point.longitude())
        }
        Value::Rows(rows) => {
            let mut canonical = String::from("rows");
            for row in rows {
                canonical.push_str(";row");
                for (column, cell) in row.cells() {
                    let cell = cell.value().map_or_else(|| cell.kind().to_owned(), canonical_value);
                    canonical.push_str(&format!(":{column}:{}:{cell}", cell.len()));
                }
            }
            canonical
        }
        Value::Text(text) => {
            let mut canonical = String::from("text");
            for (language, words) in text.iter() {
                canonical.push_str(&format!(":{language}:{}:{words}", words.len()));
            }
            canonical
        }
    }
}

/// A statement in the record, with when it was recorded and by whom.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recorded {
    /// The id of the statement.
    pub id: StatementId,
    /// The statement.
    pub statement: Statement,
    /// The instant of recording: what is known by an instant is what was recorded by then.
    pub recorded_at: Instant,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Day, Language, Localized};

    fn statement(answer: Answer) -> Statement {
        let day = Day::new(2023, 6, 30).unwrap();
        Statement {
            subject: Subject::State(StateCode::parse("BGR").unwrap()),
            question: QuestionKey::new("stockpile.plan"),
            answer,
            period: Period::day(day),
            source: SourceId::new("report"),
            place: Place::parse("para:19").unwrap(),
            basis: Basis::Said,
            public: true,
            corrects: None,
        }
    }

    #[test]
    fn the_same_content_has_the_same_id_and_another_content_another() {
        let answers = [
            Answer::Known(Value::YesNo(true)),
            Answer::Known(Value::YesNo(false)),
            Answer::Known(Value::Number(0)),
            Answer::Known(Value::Choice("none".to_owned())),
            Answer::Known(Value::Text(Localized::new([(Language::English, "none".to_owned())]))),
            Answer::None,
            Answer::NotKnown,
            Answer::NotApplicable,
            Answer::NotReported,
        ];
        let ids: std::collections::BTreeSet<_> = answers.iter().map(|answer| statement(answer.clone()).id()).collect();
        assert_eq!(ids.len(), answers.len());
        assert_eq!(statement(Answer::None).id(), statement(Answer::None).id());
    }

    #[test]
    fn a_subject_survives_being_written_and_read() {
        for text in ["-", "BGR", "BGR/art3-1", "-/amendment-1"] {
            assert_eq!(Subject::parse(text).unwrap().as_str(), text);
        }
        let matter = Matter::parse("BGR/art3-1").unwrap();
        assert_eq!((matter.state(), matter.key()), (StateCode::parse("BGR"), "art3-1"));
        for wrong in ["", "BGR/", "/art3", "bgr/art3", "BGR/Art3", "BGR/a/b", "BGR/much-too-long-a-key-for-it"] {
            assert_eq!(Subject::parse(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn an_id_survives_being_written_and_read() {
        let id = statement(Answer::None).id();
        assert_eq!(StatementId::parse(&id.hex()), Some(id));
        for wrong in ["not an id", "+f+f+f+f+f+f+f+f+f+f+f+f+f+f+f+f", &id.hex()[1..]] {
            assert_eq!(StatementId::parse(wrong), None, "{wrong}");
        }
    }

    /// The expected ids were computed apart from this code: SHA-256 over each field, its length in eight bytes before it.
    /// A record would lose its corrections if they ever changed.
    #[test]
    fn ids_are_the_same_for_ever() {
        let text =
            Localized::new([(Language::English, "destroyed".to_owned()), (Language::Chinese, "已销毁".to_owned())]);
        let mut correction = statement(Answer::NotKnown);
        correction.corrects = StatementId::parse("00112233445566778899aabbccddeeff");
        let expected = [
            (statement(Answer::Known(Value::YesNo(true))), "5fc5a1ddb6ac0a69db8db3ea4ccc80e5"),
            (statement(Answer::Known(Value::Text(text))), "333249cd32a9b153c04653fb23866476"),
            (correction, "232b30c4ba3ea89371edc7eadc39ce31"),
        ];
        for (statement, id) in expected {
            assert_eq!(statement.id().hex(), id, "{statement:?}");
        }
    }
}
