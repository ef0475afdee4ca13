//! Reports that are sent back: with remarks, by somebody, on a day. What the State hands in next amends them.
//!
//! Sending back is a statement like any other, about the version of the report that it is about, and is never undone:
//! the latest one counts, and a later version of the report closes it.

use std::collections::{BTreeMap, BTreeSet};

use spectemur_model::package::ReviewQuestions;
use spectemur_model::report::ReportKind;
use spectemur_model::{
    Answer, Basis, Day, Instant, Language, Localized, Matter, Period, Place, QuestionKey, Source, SourceId, StateCode,
    Statement, Subject, Value,
};
use spectemur_store::{Act, Batch, StateAsked};

use crate::reports::ReportName;
use crate::{App, AppError, Received};

/// What kind of source the sending back of a report is recorded as.
const SOURCE_KIND: &str = "review";

/// That a version of a report was sent back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Returned {
    /// The id under which it is recorded.
    pub id: SourceId,
    /// On which day.
    pub on: Day,
    /// By whom.
    pub by: String,
    /// What the State is asked to change or explain; for the State and the office only.
    pub remarks: Localized,
}

/// Where a version of a report is in its life.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage<'a> {
    /// It was received and stands.
    Received,
    /// It was sent back and stands until it is amended.
    Returned(&'a Returned),
    /// A later version stands in its place.
    Replaced(&'a SourceId),
}

impl Stage<'_> {
    /// The word that JSON and messages use.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Received => "received",
            Self::Returned(_) => "returned",
            Self::Replaced(_) => "replaced",
        }
    }
}

impl Received {
    /// Where this version is in its life; one that was sent back and then amended is replaced.
    #[must_use]
    pub fn stage(&self) -> Stage<'_> {
        match (&self.replaced_by, &self.returned) {
            (Some(later), _) => Stage::Replaced(later),
            (None, Some(returned)) => Stage::Returned(returned),
            (None, None) => Stage::Received,
        }
    }
}

/// A report that was sent back and not yet amended. For the office: that a report came back is not everybody's to see.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenReturn {
    /// The version that was sent back.
    pub report: SourceId,
    /// Whose it is.
    pub state: StateCode,
    /// Which kind of report it is.
    pub kind: ReportKind,
    /// Its number among the versions of this report, from one.
    pub version: u32,
    /// On which day it was sent back.
    pub on: Day,
    /// By whom.
    pub by: String,
}

impl App {
    /// Sends a report back with remarks, by somebody, on the clock's day.
    ///
    /// Saying the same again changes nothing; other remarks take the place of the earlier ones, which are kept.
    ///
    /// # Errors
    /// [`AppError::UnknownReport`], [`AppError::ReplacedReport`] for a version that no longer stands,
    /// [`AppError::EmptyRemarks`], [`AppError::NoReviews`]; what the store says. Nothing is recorded then.
    pub async fn return_report(&self, id: &SourceId, remarks: &Localized, by: &str) -> Result<Received, AppError> {
        self.send_back(id, remarks, by, |_| Vec::new()).await
    }

    /// Sends a report back together with the acts that tell of it, which are told how the report stood.
    pub(crate) async fn send_back(
        &self,
        id: &SourceId,
        remarks: &Localized,
        by: &str,
        acts: impl FnOnce(&Received) -> Vec<Act>,
    ) -> Result<Received, AppError> {
        let questions = self.review_questions()?;
        let received = self.received(id).await?;
        let name = ReportName::parse(id).ok_or_else(|| AppError::unknown_report(id, Vec::new()))?;
        if received.replaced_by.is_some() {
            let newest = self.versions(&name).await?.pop().map_or_else(|| id.clone(), |source| source.id);
            return Err(AppError::ReplacedReport { report: id.clone(), newest });
        }
        if is_blank(remarks) {
            return Err(AppError::EmptyRemarks);
        }
        if received.returned.as_ref().is_some_and(|last| last.remarks == *remarks && last.by == by) {
            return Ok(received);
        }
        let now = self.clock.now();
        let source = self.review_source(&name, remarks, (now.day(), by)).await?;
        let statements = self.review_statements(questions, &name, remarks, &source, now.day())?;
        let batch = Batch { files: Vec::new(), sources: vec![source], statements };
        self.store.append_with(&batch, &acts(&received), now, by).await?;
        self.received(id).await
    }

    /// With which remarks the newest version of a report was sent back; none where it was not, or was amended since.
    ///
    /// # Errors
    /// What the store says.
    pub async fn open_return(
        &self,
        state: StateCode,
        kind: ReportKind,
        covers: Period,
    ) -> Result<Option<Returned>, AppError> {
        let versions = self.versions(&ReportName { state, kind, covers, version: 0 }).await?;
        match versions.last().and_then(|newest| ReportName::parse(&newest.id)) {
            Some(newest) => self.returned(&newest).await,
            None => Ok(None),
        }
    }

    /// The questions that tell of reports sent back and of rulings.
    pub(crate) fn review_questions(&self) -> Result<&ReviewQuestions, AppError> {
        self.treaty.package.review.as_ref().ok_or(AppError::NoReviews)
    }

    /// Every version of a report, the newest last.
    pub(crate) async fn versions(&self, name: &ReportName) -> Result<Vec<Source>, AppError> {
        let mut versions = self.store.sources_under(&name.versions()).await?;
        versions.sort_by_key(|source| ReportName::parse(&source.id).map(|name| name.version));
        Ok(versions)
    }

    /// The latest sending back of a version.
    pub(crate) async fn returned(&self, name: &ReportName) -> Result<Option<Returned>, AppError> {
        let Some(questions) = &self.treaty.package.review else { return Ok(None) };
        let reviews = self.store.sources_under(&ReviewName::of_report(name)).await?;
        let Some(last) = reviews.into_iter().max_by_key(|source| ReviewName::parse(&source.id).map(|name| name.number))
        else {
            return Ok(None);
        };
        let asked = BTreeSet::from([questions.returned.clone(), questions.remarks.clone()]);
        let snapshot = self.store.snapshot_of_state(&StateAsked::of(name.state, &asked)).await?;
        let said = |question: &QuestionKey| {
            let of_last = snapshot.on(question).iter().find(|said| said.statement.source == last.id);
            of_last.map(|said| said.statement.answer.clone())
        };
        let Some(Answer::Known(Value::When(on))) = said(&questions.returned) else { return Ok(None) };
        let remarks = match said(&questions.remarks) {
            Some(Answer::Known(Value::Text(remarks))) => remarks,
            _ => Localized::default(),
        };
        Ok(Some(Returned { id: last.id, on: on.from(), by: by(&last.author), remarks }))
    }

    /// The reports on a year that are sent back and not amended, as they stood on a day; by State.
    pub(crate) async fn open_returns(
        &self,
        year: i16,
        as_of: Day,
        known_by: Option<Instant>,
    ) -> Result<Vec<OpenReturn>, AppError> {
        let mut latest: BTreeMap<SourceId, (ReviewName, Day, String)> = BTreeMap::new();
        for source in self.store.sources_under(ReviewName::BEGINNING).await? {
            let (Some(name), Some(on)) = (ReviewName::parse(&source.id), source.dated_on) else { continue };
            if name.report.covers.to().year() != year || on > as_of || !self.is_known(&source.id, known_by).await? {
                continue;
            }
            // Sources come by id, so that a later sending back of the same version comes later.
            latest.insert(name.report.id(), (name, on, by(&source.author)));
        }
        let mut open = Vec::new();
        for (report, (ReviewName { report: name, .. }, on, by)) in latest {
            if !self.is_amended(&name, as_of, known_by).await? {
                let ReportName { state, kind, version, .. } = name;
                open.push(OpenReturn { report, state, kind, version, on, by });
            }
        }
        Ok(open)
    }

    /// Whether a later version was in hand by the day.
    async fn is_amended(&self, name: &ReportName, as_of: Day, known_by: Option<Instant>) -> Result<bool, AppError> {
        for source in self.versions(name).await? {
            let is_later = ReportName::parse(&source.id).is_some_and(|other| other.version > name.version);
            let in_hand = source.received_on.is_none_or(|day| day <= as_of);
            if is_later && in_hand && self.is_known(&source.id, known_by).await? {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// Whether a source was recorded by an instant.
    pub(crate) async fn is_known(&self, source: &SourceId, known_by: Option<Instant>) -> Result<bool, AppError> {
        let Some(known_by) = known_by else { return Ok(true) };
        Ok(self.store.entered(source).await?.is_some_and(|entered| entered.at <= known_by))
    }

    async fn review_source(
        &self,
        report: &ReportName,
        remarks: &Localized,
        (on, by): (Day, &str),
    ) -> Result<Source, AppError> {
        let earlier = self.store.sources_under(&ReviewName::of_report(report)).await?;
        let last = earlier.iter().filter_map(|source| ReviewName::parse(&source.id)).map(|name| name.number).max();
        let name = ReviewName { report: *report, number: last.unwrap_or(0) + 1 };
        let title = self.versions(report).await?.into_iter().find(|source| source.id == report.id());
        Ok(Source {
            id: name.id(),
            kind: SOURCE_KIND.to_owned(),
            symbol: None,
            title: title.map(|source| source.title).unwrap_or_default(),
            author: Localized::new([(Language::English, by.to_owned())]),
            language: only_language(remarks),
            dated_on: Some(on),
            received_on: None,
            covers: Some(report.covers),
            verified: true,
            replaces: None,
            file: None,
        })
    }

    fn review_statements(
        &self,
        questions: &ReviewQuestions,
        report: &ReportName,
        remarks: &Localized,
        source: &Source,
        on: Day,
    ) -> Result<Vec<Statement>, AppError> {
        let unknown = || AppError::unknown_report(&report.id(), Vec::new());
        let matter = report.matter().ok_or_else(unknown)?;
        let place = Place::parse("review").ok_or_else(unknown)?;
        let said = |question: &QuestionKey, value| Statement {
            subject: Subject::Matter(matter),
            question: question.clone(),
            answer: Answer::Known(value),
            period: Period::day(on),
            source: source.id.clone(),
            place: place.clone(),
            basis: Basis::Said,
            public: self.is_public(question),
            corrects: None,
        };
        Ok(vec![
            said(&questions.returned, Value::When(Period::day(on))),
            said(&questions.remarks, Value::Text(remarks.clone())),
        ])
    }

    /// Whether the answer to a question is everybody's to see.
    pub(crate) fn is_public(&self, question: &QuestionKey) -> bool {
        self.treaty.package.questions.get(question).is_none_or(|question| question.public)
    }
}

/// The name of whoever is recorded as the author of a review or ruling.
pub(crate) fn by(author: &Localized) -> String {
    author.or_any(Language::English).to_owned()
}

/// Whether a text says nothing in any language.
pub(crate) fn is_blank(text: &Localized) -> bool {
    text.iter().all(|(_, words)| words.trim().is_empty())
}

/// The language of a text in one language only.
pub(crate) fn only_language(text: &Localized) -> Option<Language> {
    let mut languages = text.iter().map(|(language, _)| language);
    languages.next().filter(|_| languages.next().is_none())
}

impl ReportName {
    /// The version of the report as a matter: `AAA/annual-2022-1`.
    ///
    /// Two reports of a kind may end in the same year; which of them is meant, the source of a statement says.
    fn matter(&self) -> Option<Matter> {
        let (kind, year) = (self.kind.word(), self.covers.to().year());
        Matter::parse(&format!("{}/{kind}-{year}-{}", self.state, self.version))
    }
}

/// How the sending back of reports is named in the record: as the report, `review/` at the beginning, and a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct ReviewName {
    pub(crate) report: ReportName,
    /// Its number among those of the version, from one.
    number: u32,
}

impl ReviewName {
    /// How all of them begin.
    pub(crate) const BEGINNING: &str = "review/";

    /// How those of a version begin.
    fn of_report(report: &ReportName) -> String {
        let id = report.id();
        let path = id.as_str().strip_prefix(ReportName::BEGINNING).unwrap_or_default();
        format!("{}{path}/", Self::BEGINNING)
    }

    fn id(&self) -> SourceId {
        SourceId::new(&format!("{}{:03}", Self::of_report(&self.report), self.number))
    }

    pub(crate) fn parse(id: &SourceId) -> Option<Self> {
        let (report, number) = id.as_str().strip_prefix(Self::BEGINNING)?.rsplit_once('/')?;
        let report = ReportName::parse(&SourceId::new(&format!("{}{report}", ReportName::BEGINNING)))?;
        Some(Self { report, number: number.parse().ok()? })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn report(kind: ReportKind, version: u32) -> ReportName {
        let state = StateCode::parse("XAA").unwrap();
        ReportName { state, kind, covers: Period::year(2022).unwrap(), version }
    }

    #[test]
    fn a_name_survives_being_written_and_read() {
        let name = ReviewName { report: report(ReportKind::Annual, 2), number: 1 };
        assert_eq!(name.id().as_str(), "review/XAA/annual/2022-01-01_2022-12-31/002/001");
        assert_eq!(ReviewName::parse(&name.id()), Some(name));
        for wrong in ["review/XAA/annual/2022-01-01_2022-12-31/002", "report/XAA/annual/2022-01-01_2022-12-31/002/001"]
        {
            assert_eq!(ReviewName::parse(&SourceId::new(wrong)), None, "{wrong}");
        }
    }

    #[test]
    fn every_version_of_a_report_is_a_matter() {
        for (kind, version, expected) in [
            (ReportKind::Annual, 1, "XAA/annual-2022-1"),
            (ReportKind::Initial, 12, "XAA/initial-2022-12"),
            (ReportKind::Voluntary, 999, "XAA/voluntary-2022-999"),
        ] {
            assert_eq!(report(kind, version).matter().unwrap().as_str(), expected);
        }
    }
}
