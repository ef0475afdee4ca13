//! Standings and their chains in the user's words, for every command that prints them.

use std::collections::BTreeMap;

use spectemur_app::{Link, LinkKind, Occasion, StandingReading, StandingStatus};
use spectemur_language::{Said, Voice};
use spectemur_model::obligation::{Due, Span};
use spectemur_model::package::Question;
use spectemur_model::statement::Recorded;
use spectemur_model::{
    Answer, Citation, Day, ObligationId, Package, QuestionKey, Source, SourceId, StateCode, StatementId, Subject, Value,
};

use crate::settings::Settings;

/// The message of a link, and what fills it.
type LinkWords = (String, Vec<(&'static str, Said)>);

/// Tells standings to a reader.
pub(crate) struct Teller<'a> {
    settings: &'a Settings,
    voice: &'a Voice,
    package: &'a Package,
    day: Day,
    evidence: Option<Evidence<'a>>,
}

/// The statements and sources that links may open to.
type Evidence<'a> = (&'a BTreeMap<StatementId, Recorded>, &'a BTreeMap<SourceId, Source>);

impl<'a> Teller<'a> {
    pub(crate) fn new(settings: &'a Settings, voice: &'a Voice, package: &'a Package, day: Day) -> Self {
        Self { settings, voice, package, day, evidence: None }
    }

    /// The same, able to say where a link stands in the record.
    pub(crate) fn with(
        self,
        statements: &'a BTreeMap<StatementId, Recorded>,
        sources: &'a BTreeMap<SourceId, Source>,
    ) -> Self {
        Self { evidence: Some((statements, sources)), ..self }
    }

    pub(crate) fn state(&self, state: StateCode) -> anyhow::Result<String> {
        match self.package.registers.states.get(&state) {
            Some(found) => Ok(self.voice.state(found, self.day)?),
            None => Ok(state.to_string()),
        }
    }

    /// Who owes it.
    pub(crate) fn bearer(&self, standing: &StandingReading) -> anyhow::Result<String> {
        match standing.state {
            Some(state) => self.state(state),
            None => Ok(self.voice.say("obligations-community", &[])?),
        }
    }

    /// What is owed, with the occasion where there are several.
    pub(crate) fn title(&self, standing: &StandingReading) -> anyhow::Result<String> {
        let title = self.obligation(&standing.obligation);
        let text = |text: String| Said::from(text);
        let occasion = match (&standing.occasion, standing.bearer) {
            (Occasion::Once, Subject::Matter(matter)) => {
                Some(("occasion-matter", vec![("matter", text(matter.to_string()))]))
            }
            (Occasion::Once, _) => None,
            (Occasion::Year(year), _) => Some(match self.years(standing) {
                1 => ("occasion-year", vec![("year", text(year.to_string()))]),
                years => {
                    let from = year.saturating_sub(years - 1);
                    ("occasion-years", vec![("from", text(from.to_string())), ("to", text(year.to_string()))])
                }
            }),
            (Occasion::Meeting(meeting), _) => Some(("occasion-meeting", vec![("meeting", text(meeting.to_string()))])),
            (Occasion::Deadline(day), _) => Some(("occasion-deadline", vec![("day", text(self.voice.day(*day)))])),
        };
        match occasion {
            Some((id, variables)) => Ok(format!("{title} · {}", self.voice.say(id, &variables)?)),
            None => Ok(title),
        }
    }

    /// How many calendar years are looked at together.
    fn years(&self, standing: &StandingReading) -> i16 {
        match standing.version(self.package).map(|version| &version.due) {
            Some(Due::Yearly { years, .. }) => *years,
            _ => 1,
        }
    }

    /// The standing in words: overdue by so many days.
    pub(crate) fn status(&self, standing: &StandingReading) -> anyhow::Result<String> {
        let days = standing.days_left.unwrap_or_default().abs();
        let due = standing.due_on.map(|due| self.voice.day(due)).unwrap_or_default();
        let id = match standing.status {
            // What an event ends has no day while nobody knows that of the event.
            StandingStatus::DueIn if standing.due_on.is_none() => "standing-going-on".to_owned(),
            status => format!("standing-{}", status.word()),
        };
        Ok(self.voice.say(&id, &[("days", Said::Number(days)), ("due", due.into())])?)
    }

    /// One line: the deadline, the standing, what is owed.
    pub(crate) fn headline(&self, standing: &StandingReading) -> anyhow::Result<String> {
        let paint = &self.settings.paint;
        let due = standing.due_on.map_or_else(|| "–".to_owned(), |due| due.to_string());
        let status = self.status(standing)?;
        let status = match standing.status {
            StandingStatus::Met | StandingStatus::Released => paint.good(&status),
            StandingStatus::OverdueBy | StandingStatus::Conflict => paint.bad(&status),
            StandingStatus::DueIn | StandingStatus::ExtendedUntil | StandingStatus::Reopened => paint.doubtful(&status),
            StandingStatus::NotYet | StandingStatus::Unknown => paint.faint(&status),
        };
        let mut notes: Vec<String> = Vec::new();
        if let Some(met) = standing.met_on {
            notes.push(self.voice.say("obligations-met-on", &[("day", self.voice.when(met).into())])?);
        }
        if let Some(original) = standing.original_due_on.filter(|original| Some(*original) != standing.due_on) {
            notes.push(self.voice.say("obligations-original", &[("day", self.voice.day(original).into())])?);
        }
        if !standing.verified {
            notes.push(self.voice.say("obligations-unverified", &[])?);
        }
        let notes = if notes.is_empty() {
            String::new()
        } else {
            let separator = self.voice.say("obligations-separator", &[])?;
            self.voice.say("obligations-notes", &[("notes", notes.join(&separator).into())])?
        };
        let article = self.package.obligation(&standing.obligation).map_or("", |rule| rule.article());
        let title = self.title(standing)?;
        let words = [("title", Said::from(title)), ("status", status.into())];
        let told = self.voice.say("obligations-line", &words)?;
        Ok(format!("  {due:<10}  {article:<8}  {told}{}", paint.faint(&notes)))
    }

    pub(crate) fn obligation(&self, id: &ObligationId) -> String {
        let rule = self.package.obligation(id);
        rule.map_or_else(|| id.to_string(), |rule| rule.title.or_any(self.settings.language).to_owned())
    }

    pub(crate) fn question_label(&self, key: &QuestionKey) -> String {
        let label = self.package.questions.get(key).map(|question| question.label.or_any(self.settings.language));
        label.unwrap_or(key.as_str()).to_owned()
    }

    fn question(&self, key: &QuestionKey) -> Said {
        Said::from(self.question_label(key))
    }

    /// What a statement answers, with its place and a mark where nobody verified it.
    pub(crate) fn answer(&self, recorded: &Recorded, sources: &BTreeMap<SourceId, Source>) -> anyhow::Result<String> {
        let statement = &recorded.statement;
        let answer = answer_words(self.voice, self.package.questions.get(&statement.question), &statement.answer)?;
        let source = sources.get(&statement.source);
        let name = source.map_or_else(
            || statement.source.to_string(),
            |source| source.symbol.clone().unwrap_or_else(|| source.title.or_any(self.settings.language).to_owned()),
        );
        let mut text = format!("{answer} [{name}, {}]", self.voice.place(&statement.place)?);
        if source.is_none_or(|source| !source.verified) {
            text = format!("{text} ({})", self.voice.say("obligations-unverified", &[])?);
        }
        Ok(text)
    }

    /// One link of the chain, with the places in the record behind it.
    pub(crate) fn link(&self, standing: &StandingReading, link: &Link) -> anyhow::Result<String> {
        let day = Said::from(link.on.map(|on| self.voice.when(on)).unwrap_or_default());
        let (id, mut variables) = self.words(standing, link)?;
        variables.push(("day", day));
        let mut text = self.voice.say(&id, &variables)?;
        let places = self.places(link)?;
        if !places.is_empty() {
            text = format!("{text} [{}]", places.join("; "));
        }
        if !link.verified {
            text = format!("{text} ({})", self.voice.say("obligations-unverified", &[])?);
        }
        Ok(text)
    }

    fn words(&self, standing: &StandingReading, link: &Link) -> anyhow::Result<LinkWords> {
        let text = |text: &str| Said::from(text.to_owned());
        let question = |key: &QuestionKey| vec![("question", self.question(key))];
        let cited = |cite: &Citation| self.voice.cite(self.package, cite).map(Said::from);
        Ok(match &link.kind {
            LinkKind::Rule(cite) => ("link-rule".to_owned(), vec![("cite", cited(cite)?)]),
            LinkKind::Register(event, source) => (format!("link-register-{event}"), vec![("source", cited(source)?)]),
            LinkKind::Answer(key) => ("link-answer".to_owned(), question(key)),
            LinkKind::Meeting(id) => ("link-meeting".to_owned(), vec![("meeting", text(id.as_str()))]),
            LinkKind::Obligation(id) => {
                ("link-obligation".to_owned(), vec![("title", Said::from(self.obligation(id)))])
            }
            LinkKind::Span(span, backwards) => span_words(*span, *backwards, standing),
            LinkKind::Extension(matter) => {
                let extension = standing.extensions.iter().find(|extension| extension.matter == *matter);
                let decided = extension.and_then(|extension| Some((extension, extension.decided_by.as_ref()?)));
                let matter = ("matter", text(matter.as_str()));
                match decided {
                    Some((extension, meeting)) => {
                        let months = ("months", Said::Number(i64::from(extension.months)));
                        let words = vec![matter, ("meeting", text(meeting.as_str())), months];
                        ("link-extension-decided".to_owned(), words)
                    }
                    None => ("link-extension".to_owned(), vec![matter]),
                }
            }
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

    /// The places of the statements behind a link, each once.
    fn places(&self, link: &Link) -> anyhow::Result<Vec<String>> {
        let Some((statements, sources)) = self.evidence else { return Ok(Vec::new()) };
        let mut places: Vec<String> = Vec::new();
        for recorded in link.evidence.iter().filter_map(|id| statements.get(id)) {
            let source = sources.get(&recorded.statement.source);
            let name = source.map_or_else(
                || recorded.statement.source.to_string(),
                |source| {
                    source.symbol.clone().unwrap_or_else(|| source.title.or_any(self.settings.language).to_owned())
                },
            );
            let place = format!("{name}, {}", self.voice.place(&recorded.statement.place)?);
            if !places.contains(&place) {
                places.push(place);
            }
        }
        Ok(places)
    }

    /// The readings that the version of the rule assumes which gave the dates.
    pub(crate) fn assumed(&self, standing: &StandingReading) -> anyhow::Result<Vec<String>> {
        let readings = standing.version(self.package).into_iter().flat_map(|version| &version.assumed);
        let text = |reading: &spectemur_model::Localized| {
            let text = reading.or_any(self.settings.language).to_owned();
            Ok(self.voice.say("obligations-assumed", &[("text", text.into())])?)
        };
        readings.map(text).collect()
    }
}

/// What is answered, in words.
pub(crate) fn answer_words(voice: &Voice, question: Option<&Question>, answer: &Answer) -> anyhow::Result<String> {
    Ok(match answer {
        Answer::Known(Value::YesNo(yes)) => voice.say(if *yes { "answer-yes" } else { "answer-no" }, &[])?,
        Answer::Known(Value::Number(number)) => voice.number(*number),
        Answer::Known(Value::When(on)) => voice.when(*on),
        Answer::Known(Value::Text(text)) => text.or_any(voice.language()).to_owned(),
        Answer::Known(Value::Choice(choice)) => {
            let offered = question.and_then(|question| question.choices.iter().find(|offered| offered.key == *choice));
            let label = offered.map_or("", |offered| offered.label.or_any(voice.language()));
            let id = format!("choice-{choice}");
            match label {
                "" if voice.knows(&id) => voice.say(&id, &[])?,
                "" => choice.clone(),
                label => label.to_owned(),
            }
        }
        Answer::Known(Value::Ratio { part, whole }) => format!("{part}/{whole}"),
        Answer::Known(Value::Name(name)) => name.clone(),
        Answer::Known(Value::Place(place)) => place.name.clone(),
        // A table says how many rows it has.
        Answer::Known(Value::Rows(rows)) => voice.number(i64::try_from(rows.len()).unwrap_or(i64::MAX)),
        other => voice.say(&format!("answer-{}", other.kind()), &[])?,
    })
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
