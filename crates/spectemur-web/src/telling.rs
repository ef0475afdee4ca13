//! Standings and the chains that lead to them, in the reader's words.

use std::borrow::Borrow;
use std::collections::BTreeMap;

use spectemur_app::{Link, LinkKind, Occasion, StandingReading, StandingStatus};
use spectemur_language::{LanguageError, Said};
use spectemur_model::obligation::{Due, Span};
use spectemur_model::statement::Recorded;
use spectemur_model::{Citation, QuestionKey, Source, SourceId, StatementId, Subject};

use crate::html::{Html, Inlays};
use crate::page::Page;

/// The statements and sources that links open to.
pub(crate) type Evidence<'a> = (&'a BTreeMap<StatementId, Recorded>, &'a BTreeMap<SourceId, Source>);

/// The message of a link, and what fills it.
type LinkWords = (String, Vec<(&'static str, Said)>);

impl Page<'_> {
    /// Who owes it, as a link where it is one State.
    pub(crate) fn bearer(&self, standing: &StandingReading) -> Result<Html, LanguageError> {
        match standing.state {
            Some(state) => self.state(state),
            None => Ok(Html::text(&self.say("obligations-community")?)),
        }
    }

    /// Who owes it, in words.
    pub(crate) fn bearer_words(&self, standing: &StandingReading) -> Result<String, LanguageError> {
        standing.state.map_or_else(|| self.say("obligations-community"), |state| self.name(state))
    }

    /// What is owed, with the occasion where there are several.
    pub(crate) fn standing_title(&self, standing: &StandingReading) -> Result<Html, LanguageError> {
        let title = self.rule_title(&standing.obligation);
        Ok(match self.occasion(standing)? {
            Some(occasion) => title.then(&Html::text(&format!(" · {occasion}"))),
            None => title,
        })
    }

    /// The same as plain words.
    pub(crate) fn standing_words(&self, standing: &StandingReading) -> Result<String, LanguageError> {
        let title = self.rule_words(&standing.obligation);
        Ok(self.occasion(standing)?.map_or(title.clone(), |occasion| format!("{title} · {occasion}")))
    }

    /// Which of several of the same rule.
    pub(crate) fn occasion(&self, standing: &StandingReading) -> Result<Option<String>, LanguageError> {
        let text = |text: String| Said::from(text);
        let (id, words) = match (&standing.occasion, standing.bearer) {
            (Occasion::Once, Subject::Matter(matter)) => {
                ("occasion-matter", vec![("matter", text(matter.to_string()))])
            }
            (Occasion::Once, _) => return Ok(None),
            (Occasion::Year(year), _) => match self.years(standing) {
                1 => ("occasion-year", vec![("year", text(year.to_string()))]),
                years => {
                    let from = year.saturating_sub(years - 1);
                    ("occasion-years", vec![("from", text(from.to_string())), ("to", text(year.to_string()))])
                }
            },
            (Occasion::Meeting(meeting), _) => ("occasion-meeting", vec![("meeting", text(meeting.to_string()))]),
            (Occasion::Deadline(day), _) => ("occasion-deadline", vec![("day", text(self.voice.day(*day)))]),
        };
        self.tell(id, &words).map(Some)
    }

    /// How many calendar years are looked at together.
    fn years(&self, standing: &StandingReading) -> i16 {
        match standing.version(self.package).map(|version| &version.due) {
            Some(Due::Yearly { years, .. }) => *years,
            _ => 1,
        }
    }

    /// The standing in words: overdue by so many days.
    pub(crate) fn standing(&self, standing: &StandingReading) -> Result<String, LanguageError> {
        let days = standing.days_left.unwrap_or_default().abs();
        let due = standing.due_on.map(|due| self.voice.day(due)).unwrap_or_default();
        let id = match standing.status {
            // What an event ends has no day while nobody knows that of the event.
            StandingStatus::DueIn if standing.due_on.is_none() => "standing-going-on".to_owned(),
            status => format!("standing-{}", status.word()),
        };
        self.tell(&id, &[("days", Said::Number(days)), ("due", due.into())])
    }

    /// The standing as a mark with colour and shape.
    pub(crate) fn chip(&self, standing: &StandingReading) -> Result<Html, LanguageError> {
        let words = Html::text(&self.standing(standing)?);
        Ok(Html::span(&format!("chip chip-{}", standing.status.word()), &words))
    }

    /// A kind of standing, without its days.
    pub(crate) fn status_chip(&self, status: impl Borrow<StandingStatus>) -> Result<Html, LanguageError> {
        let status = status.borrow();
        let words = Html::text(&self.say(&format!("web-standing-{}", status.word()))?);
        Ok(Html::span(&format!("chip chip-{}", status.word()), &words))
    }

    /// One link of the chain, with the places in the record behind it.
    pub(crate) fn chain_link(
        &self,
        standing: &StandingReading,
        link: &Link,
        evidence: Evidence<'_>,
    ) -> Result<Html, LanguageError> {
        let day = Said::from(link.on.map(|on| self.voice.when(on)).unwrap_or_default());
        let mut cites = Inlays::default();
        let (id, mut words) = self.link_words(standing, link, |cite| Ok(cites.mark(self.cite(cite)?)))?;
        words.push(("day", day));
        let mut told = cites.set_in(&self.tell(&id, &words)?);
        let places = self.places(link, evidence)?;
        if !places.is_empty() {
            let all = Html::span("cited", &Html::joined(&places, " · "));
            told = told.then(&Html::text(" ")).then(&all);
        }
        // A place that is unverified says so itself.
        if !link.verified && places.is_empty() {
            told = told.then(&self.unverified()?);
        }
        Ok(told)
    }

    fn link_words(
        &self,
        standing: &StandingReading,
        link: &Link,
        mut cited: impl FnMut(&Citation) -> Result<String, LanguageError>,
    ) -> Result<LinkWords, LanguageError> {
        let text = |text: &str| Said::from(text.to_owned());
        let question = |key: &QuestionKey| vec![("question", text(self.question_words(key)))];
        Ok(match &link.kind {
            LinkKind::Rule(cite) => ("link-rule".to_owned(), vec![("cite", cited(cite)?.into())]),
            LinkKind::Register(event, source) => {
                (format!("link-register-{event}"), vec![("source", cited(source)?.into())])
            }
            LinkKind::Answer(key) => ("link-answer".to_owned(), question(key)),
            LinkKind::Meeting(id) => ("link-meeting".to_owned(), vec![("meeting", text(id.as_str()))]),
            LinkKind::Obligation(id) => ("link-obligation".to_owned(), vec![("title", text(&self.rule_words(id)))]),
            LinkKind::Span(span, backwards) => span_words(*span, *backwards, standing),
            LinkKind::Extension(matter) => extension_words(standing, *matter),
            LinkKind::Met(key) => ("link-met".to_owned(), question(key)),
            LinkKind::NotMet if link.on.is_some() => ("link-not-met-by".to_owned(), Vec::new()),
            LinkKind::NotMet => ("link-not-met".to_owned(), Vec::new()),
            LinkKind::Released(key) => ("link-released".to_owned(), question(key)),
            LinkKind::Reopened(key) => ("link-reopened".to_owned(), question(key)),
            LinkKind::Withdrawn => ("link-withdrawn".to_owned(), Vec::new()),
            LinkKind::Lapsed if link.on.is_some() => ("link-lapsed".to_owned(), Vec::new()),
            LinkKind::Lapsed => ("link-lapses".to_owned(), Vec::new()),
            LinkKind::Missing(key) if link.on.is_some() => ("link-missing-between".to_owned(), question(key)),
            LinkKind::Missing(key) => ("link-missing".to_owned(), question(key)),
            LinkKind::MissingMeeting => ("link-missing-meeting".to_owned(), Vec::new()),
            LinkKind::Conflict(key) => ("link-conflict".to_owned(), question(key)),
        })
    }

    fn question_words<'k>(&'k self, key: &'k QuestionKey) -> &'k str {
        let found = self.package.questions.get(key);
        found.map_or(key.as_str(), |question| question.label.or_any(self.asked.language))
    }

    /// The places of the statements behind a link, each once.
    fn places(&self, link: &Link, (statements, sources): Evidence<'_>) -> Result<Vec<Html>, LanguageError> {
        let mut places = Vec::new();
        for recorded in link.evidence.iter().filter_map(|id| statements.get(id)) {
            let statement = &recorded.statement;
            let place = self.cited(sources.get(&statement.source), &statement.source, &statement.place)?;
            if !places.contains(&place) {
                places.push(place);
            }
        }
        Ok(places)
    }

    /// The chain as plain lines, for calendars.
    pub(crate) fn chain_lines(&self, standing: &StandingReading) -> Result<Vec<String>, LanguageError> {
        let line = |link: &Link| {
            let (id, mut words) = self.link_words(standing, link, |cite| self.voice.cite(self.package, cite))?;
            words.push(("day", link.on.map(|on| self.voice.when(on)).unwrap_or_default().into()));
            self.tell(&id, &words)
        };
        standing.chain.iter().map(line).collect()
    }

    /// The readings that the version of the rule assumes which gave the dates.
    pub(crate) fn assumed(&self, standing: &StandingReading) -> Vec<Html> {
        let readings = standing.version(self.package).into_iter().flat_map(|version| &version.assumed);
        readings.map(|reading| self.text(reading)).collect()
    }
}

fn span_words(span: Span, backwards: bool, standing: &StandingReading) -> (String, Vec<(&'static str, Said)>) {
    let way = if backwards { "before" } else { "after" };
    match span {
        // A report covers its year; nothing is counted.
        Span::Days(0) if matches!(standing.occasion, Occasion::Year(_)) => ("link-covers".to_owned(), Vec::new()),
        Span::Months { months, .. } => (format!("link-months-{way}"), vec![("n", Said::Number(i64::from(months)))]),
        Span::Days(days) => (format!("link-days-{way}"), vec![("n", Said::Number(i64::from(days)))]),
    }
}

fn extension_words(standing: &StandingReading, matter: spectemur_model::Matter) -> (String, Vec<(&'static str, Said)>) {
    let extension = standing.extensions.iter().find(|extension| extension.matter == matter);
    let decided = extension.and_then(|extension| Some((extension, extension.decided_by.as_ref()?)));
    let told = ("matter", Said::from(matter.to_string()));
    match decided {
        Some((extension, meeting)) => {
            let months = ("months", Said::Number(i64::from(extension.months)));
            ("link-extension-decided".to_owned(), vec![told, ("meeting", meeting.to_string().into()), months])
        }
        None => ("link-extension".to_owned(), vec![told]),
    }
}
