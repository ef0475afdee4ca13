//! Builders: a test says what matters to it, and the rest is filled in.

use spectemur_model::{
    Answer, Basis, Day, Instant, Language, Localized, Period, Place, QuestionKey, Source, SourceId, Statement,
    StatementId, Subject, Value,
};

/// The day of this text.
///
/// # Panics
/// When it is not one.
#[must_use]
pub fn day(text: &str) -> Day {
    text.parse().expect("a test writes days as 2023-06-30")
}

/// The period between these days, both inside.
///
/// # Panics
/// When they are not days in this order.
#[must_use]
pub fn period(from: &str, to: &str) -> Period {
    Period::new(day(from), day(to)).expect("a test's periods end after they start")
}

/// The instant of this text.
///
/// # Panics
/// When it is not one.
#[must_use]
pub fn instant(text: &str) -> Instant {
    text.parse().expect("a test writes instants as 2023-06-30T12:00:00Z")
}

/// A statement about a State by its code, or about the Convention by a hyphen.
/// Unless told otherwise it says yes, for the year to 30 June 2023, from the source `report`, at `para:1`.
///
/// # Panics
/// When the subject is neither.
#[must_use]
pub fn statement(subject: &str, question: &str) -> StatementBuilder {
    StatementBuilder(Statement {
        subject: Subject::parse(subject).expect("a test's subjects are codes of three letters, or a hyphen"),
        question: QuestionKey::new(question),
        answer: Answer::Known(Value::YesNo(true)),
        period: period("2022-07-01", "2023-06-30"),
        source: SourceId::new("report"),
        place: Place::parse("para:1").expect("a paragraph is a place"),
        basis: Basis::Said,
        public: true,
        corrects: None,
    })
}

/// A statement being built.
#[derive(Clone, Debug)]
pub struct StatementBuilder(Statement);

impl StatementBuilder {
    /// With this answer.
    #[must_use]
    pub fn answer(mut self, answer: Answer) -> Self {
        self.0.answer = answer;
        self
    }

    /// With this value.
    #[must_use]
    pub fn value(self, value: Value) -> Self {
        self.answer(Answer::Known(value))
    }

    /// With yes or no.
    #[must_use]
    pub fn yes_no(self, yes: bool) -> Self {
        self.value(Value::YesNo(yes))
    }

    /// With a number.
    #[must_use]
    pub fn number(self, number: i64) -> Self {
        self.value(Value::Number(number))
    }

    /// With a text.
    #[must_use]
    pub fn text(self, language: Language, words: &str) -> Self {
        self.value(Value::Text(Localized::new([(language, words.to_owned())])))
    }

    /// For the period between these days.
    #[must_use]
    pub fn over(mut self, from: &str, to: &str) -> Self {
        self.0.period = period(from, to);
        self
    }

    /// From this source.
    #[must_use]
    pub fn from(mut self, source: &str) -> Self {
        self.0.source = SourceId::new(source);
        self
    }

    /// At this place.
    ///
    /// # Panics
    /// When it is not one.
    #[must_use]
    pub fn at(mut self, place: &str) -> Self {
        self.0.place = Place::parse(place).expect("a test's places read");
        self
    }

    /// Not said but following from a complete list.
    #[must_use]
    pub fn inferred(mut self) -> Self {
        self.0.basis = Basis::Inferred;
        self
    }

    /// Correcting another statement.
    #[must_use]
    pub fn correcting(mut self, target: StatementId) -> Self {
        self.0.corrects = Some(target);
        self
    }

    /// The statement.
    #[must_use]
    pub fn build(self) -> Statement {
        self.0
    }
}

/// A source with everything in it, in English and Chinese, verified, for the year to 30 June 2023.
#[must_use]
pub fn source(id: &str) -> Source {
    let both =
        |english: String, chinese: String| Localized::new([(Language::English, english), (Language::Chinese, chinese)]);
    Source {
        id: SourceId::new(id),
        kind: "test-report".to_owned(),
        symbol: Some(format!("TEST/{id}")),
        title: both(format!("Report {id}"), format!("报告 {id}")),
        author: both("A test".to_owned(), "测试".to_owned()),
        language: Some(Language::Chinese),
        dated_on: Some(day("2023-07-17")),
        received_on: Some(day("2023-07-18")),
        covers: Some(period("2022-07-01", "2023-06-30")),
        verified: true,
        replaces: None,
        file: None,
    }
}
