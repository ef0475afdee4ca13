//! An entry as it was typed, and everything that is wrong with it at once.

use std::collections::{BTreeMap, BTreeSet};

use spectemur_exchange::form::{typed_number, typed_when};
use spectemur_model::answer::Row;
use spectemur_model::package::{About, Choice, Question};
use spectemur_model::{
    Answer, AnswerType, Day, Language, Localized, Package, Period, Place, Source, SourceId, StateCode, StatementId,
    Subject, Value,
};

/// What kind of source a document that was entered by hand is recorded as.
const SOURCE_KIND: &str = "document";

/// The longest text of one field, in characters.
const LONGEST: usize = 5000;

/// An entry as it was typed; an empty text says nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Typed {
    /// The key of the question.
    pub question: String,
    /// A State's code, a hyphen for all, or a matter.
    pub subject: String,
    /// `known`, or the kind of an answer without a value.
    pub kind: String,
    /// The value, or the part of a ratio.
    pub value: String,
    /// The whole of a ratio.
    pub whole: String,
    /// The cells of a row, by column.
    pub cells: BTreeMap<String, String>,
    /// The language in which a text is written.
    pub language: Option<Language>,
    /// The first day that the answer is about.
    pub from: String,
    /// The last day that the answer is about.
    pub to: String,
    /// The id of a document in the record.
    pub source: String,
    /// The symbol of a new document.
    pub symbol: String,
    /// Its title.
    pub title: String,
    /// Who wrote or issued it.
    pub author: String,
    /// The code of the language that was read.
    pub source_language: String,
    /// The day that it bears.
    pub dated: String,
    /// The day that it was received.
    pub received: String,
    /// Where in the document: a paragraph, a page, a row.
    pub place: String,
    /// The statement that is corrected.
    pub corrects: String,
}

/// What is wrong with an entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum EntryProblem {
    /// No question is chosen, or none that is answered here.
    NoQuestion,
    /// Nobody is chosen, or nobody of whom the question is asked.
    NoSubject,
    /// No answer is given.
    NoAnswer,
    /// The answer does not read as the question's type wants it.
    BadAnswer,
    /// The days do not read, or the last comes before the first.
    BadPeriod,
    /// There is no document of this id, and no new one is described.
    NoSource,
    /// The new document has no title.
    NoTitle,
    /// The new document has no author.
    NoAuthor,
    /// No language of the new document is chosen.
    NoLanguage,
    /// The day that the document bears does not read.
    BadDated,
    /// The day on which it was received is missing or does not read.
    BadReceived,
    /// It was received before it was dated.
    ReceivedFirst,
    /// A document bears a day, or was received on one, that has not come.
    Ahead,
    /// No place is given, or it does not read.
    BadPlace,
    /// What is to be corrected does not stand, or answers another question or speaks of somebody else.
    BadCorrection,
    /// The record has this statement already.
    SaidAlready,
    /// A field holds more than it takes.
    TooLong,
}

impl EntryProblem {
    const ALL: [(Self, &'static str); 17] = [
        (Self::NoQuestion, "no-question"),
        (Self::NoSubject, "no-subject"),
        (Self::NoAnswer, "no-answer"),
        (Self::BadAnswer, "bad-answer"),
        (Self::BadPeriod, "bad-period"),
        (Self::NoSource, "no-source"),
        (Self::NoTitle, "no-title"),
        (Self::NoAuthor, "no-author"),
        (Self::NoLanguage, "no-language"),
        (Self::BadDated, "bad-dated"),
        (Self::BadReceived, "bad-received"),
        (Self::ReceivedFirst, "received-first"),
        (Self::Ahead, "ahead"),
        (Self::BadPlace, "bad-place"),
        (Self::BadCorrection, "bad-correction"),
        (Self::SaidAlready, "said-already"),
        (Self::TooLong, "too-long"),
    ];

    /// The word under which messages say it.
    #[must_use]
    pub fn word(self) -> &'static str {
        Self::ALL.into_iter().find(|(known, _)| *known == self).map_or("", |(_, word)| word)
    }
}

/// The problems of an entry, collected.
pub(super) type Problems = BTreeSet<EntryProblem>;

/// Whether a question is answered on a page of a few fields. Of tables only that of meetings is: there each row is an
/// answer of its own, while another table is whole or nothing.
pub(super) fn is_typed(package: &Package, question: &Question) -> bool {
    match question.answer_type {
        AnswerType::Table => is_of_meetings(package, question),
        AnswerType::Place => false,
        _ => true,
    }
}

/// Whether an answer to the question tells of a meeting.
pub(super) fn is_of_meetings(package: &Package, question: &Question) -> bool {
    package.register.as_ref().is_some_and(|register| register.meeting.as_ref() == Some(&question.key))
}

impl Typed {
    /// The question, if it is one that is entered here.
    pub(super) fn question<'p>(&self, package: &'p Package) -> Option<&'p Question> {
        let listed = package.entries.iter().flat_map(|list| &list.questions);
        let key = listed.into_iter().find(|key| key.as_str() == self.question)?;
        package.questions.get(key).filter(|question| is_typed(package, question))
    }

    /// Of whom the question is answered.
    pub(super) fn subject(&self, package: &Package, about: About) -> Option<Subject> {
        let is_known = |state: StateCode| package.registers.states.contains_key(&state);
        match (about, Subject::parse(self.subject.trim())?) {
            (About::State, Subject::State(state)) => is_known(state).then_some(Subject::State(state)),
            (About::Convention, Subject::Convention) => Some(Subject::Convention),
            (About::Matter, Subject::Matter(matter)) => {
                matter.state().is_none_or(is_known).then_some(Subject::Matter(matter))
            }
            _ => None,
        }
    }

    /// The answer, as the question's type wants it.
    pub(super) fn answer(&self, question: &Question) -> Result<Answer, EntryProblem> {
        if self.kind != "known" {
            return Answer::without_value(&self.kind).ok_or(EntryProblem::NoAnswer);
        }
        if question.answer_type == AnswerType::Table {
            return self.row(question);
        }
        let text = self.value.trim();
        if text.is_empty() {
            return Err(EntryProblem::NoAnswer);
        }
        self.value(question.answer_type, &question.choices, text).map(Answer::Known).ok_or(EntryProblem::BadAnswer)
    }

    /// A table of one row, from a field for each column.
    fn row(&self, question: &Question) -> Result<Answer, EntryProblem> {
        let mut cells = Vec::new();
        for column in &question.columns {
            let text = self.cells.get(column.key.as_str()).map_or("", |text| text.trim());
            if text.is_empty() {
                if column.required {
                    return Err(EntryProblem::NoAnswer);
                }
                continue;
            }
            let value = self.value(column.answer_type, &column.choices, text).ok_or(EntryProblem::BadAnswer)?;
            cells.push((column.key.clone(), Answer::Known(value)));
        }
        if cells.is_empty() {
            Err(EntryProblem::NoAnswer)
        } else {
            Ok(Answer::Known(Value::Rows(vec![Row::new(cells)])))
        }
    }

    fn value(&self, kind: AnswerType, choices: &[Choice], text: &str) -> Option<Value> {
        match kind {
            AnswerType::YesNo => match text {
                "yes" => Some(Value::YesNo(true)),
                "no" => Some(Value::YesNo(false)),
                _ => None,
            },
            AnswerType::Number => typed_number(text).map(Value::Number),
            AnswerType::Ratio => {
                let both = typed_number(text).zip(typed_number(self.whole.trim()));
                both.filter(|(part, whole)| part <= whole).map(|(part, whole)| Value::Ratio { part, whole })
            }
            AnswerType::Choice => {
                choices.iter().any(|choice| choice.key == text).then(|| Value::Choice(text.to_owned()))
            }
            AnswerType::Text => {
                let language = self.language.unwrap_or(Language::English);
                Some(Value::Text(Localized::new([(language, text.to_owned())])))
            }
            AnswerType::When => typed_when(text).map(Value::When),
            AnswerType::Munition | AnswerType::Name => Some(Value::Name(text.to_owned())),
            AnswerType::Place | AnswerType::Table => None,
        }
    }

    /// The days that the answer is about: those that were typed, or those that a day or a span itself names.
    pub(super) fn period(&self, answer: Option<&Answer>) -> Result<Period, EntryProblem> {
        let (from, to) = (self.from.trim(), self.to.trim());
        if from.is_empty() && to.is_empty() {
            return match answer {
                Some(Answer::Known(Value::When(on))) => Ok(*on),
                _ => Err(EntryProblem::BadPeriod),
            };
        }
        let day = |text: &str| text.parse::<Day>().map_err(|_| EntryProblem::BadPeriod);
        let from = day(if from.is_empty() { to } else { from })?;
        let to = if to.is_empty() { from } else { day(to)? };
        Period::new(from, to).map_err(|_| EntryProblem::BadPeriod)
    }

    /// Whether no days were typed.
    pub(super) fn has_no_days(&self) -> bool {
        self.from.trim().is_empty() && self.to.trim().is_empty()
    }

    pub(super) fn place(&self) -> Result<Place, EntryProblem> {
        let text = self.place.trim();
        // A bare number is the paragraph of that number, as documents are cited.
        let is_number = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
        let text = if is_number { format!("para:{text}") } else { text.to_owned() };
        Place::parse(&text).ok_or(EntryProblem::BadPlace)
    }

    pub(super) fn corrects(&self) -> Result<Option<StatementId>, EntryProblem> {
        match self.corrects.trim() {
            "" => Ok(None),
            id => StatementId::parse(id).map(Some).ok_or(EntryProblem::BadCorrection),
        }
    }

    /// Whether a new document is described.
    pub(super) fn has_new_source(&self) -> bool {
        self.source.trim().is_empty()
    }

    /// The new document, with an id that follows from what it is.
    pub(super) fn new_source(&self, today: Day, problems: &mut Problems) -> Option<Source> {
        let text = |text: &str| text.trim().to_owned();
        let (symbol, title, author) = (text(&self.symbol), text(&self.title), text(&self.author));
        let mut missing = |is_missing: bool, problem| {
            if is_missing {
                problems.insert(problem);
            }
        };
        missing(title.is_empty(), EntryProblem::NoTitle);
        missing(author.is_empty(), EntryProblem::NoAuthor);
        let language = Language::parse(&self.source_language);
        missing(language.is_none(), EntryProblem::NoLanguage);
        let dated = self.dated.trim();
        let dated_on = dated.parse::<Day>().ok();
        missing(dated_on.is_none() && !dated.is_empty(), EntryProblem::BadDated);
        let received_on = self.received.trim().parse::<Day>().ok();
        missing(received_on.is_none(), EntryProblem::BadReceived);
        let is_before = |one: Option<Day>, other: Option<Day>| one.zip(other).is_some_and(|(one, other)| one < other);
        missing(is_before(received_on, dated_on), EntryProblem::ReceivedFirst);
        missing(is_before(Some(today), received_on) || is_before(Some(today), dated_on), EntryProblem::Ahead);
        let language = language?;
        let received_on = received_on?;
        if title.is_empty() || author.is_empty() {
            return None;
        }
        Some(Source {
            id: source_id(&[&symbol, &title, &author, dated, &received_on.to_string(), language.code()]),
            kind: SOURCE_KIND.to_owned(),
            symbol: Some(symbol).filter(|symbol| !symbol.is_empty()),
            title: Localized::new([(language, title)]),
            author: Localized::new([(language, author)]),
            language: Some(language),
            dated_on,
            received_on: Some(received_on),
            covers: None,
            verified: true,
            replaces: None,
            file: None,
        })
    }

    /// Whether a field holds more than it takes.
    pub(super) fn is_too_long(&self) -> bool {
        let texts = [
            &self.value,
            &self.whole,
            &self.symbol,
            &self.title,
            &self.author,
            &self.place,
            &self.subject,
            &self.source,
        ];
        texts.into_iter().chain(self.cells.values()).any(|text| text.chars().count() > LONGEST)
    }
}

/// The same document entered twice has the same id, and is recorded once.
fn source_id(fields: &[&str]) -> SourceId {
    use sha2::{Digest as _, Sha256};
    let mut hasher = Sha256::new();
    for field in fields {
        hasher.update((field.len() as u64).to_be_bytes());
        hasher.update(field);
    }
    let digits: String = hasher.finalize().iter().take(8).map(|byte| format!("{byte:02x}")).collect();
    SourceId::new(&format!("entered/{digits}"))
}
