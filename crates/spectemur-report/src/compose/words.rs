//! Words for the parts of a reading: lists of States, amounts, bounds, published figures, places.

use std::collections::BTreeMap;

use spectemur_app::{Amount, Counted, Observation, ReportReading};
use spectemur_language::{Said, Voice};
use spectemur_model::statement::Recorded;
use spectemur_model::{FigureId, Language, MeetingId, Place, QuestionKey, SourceId, StateCode, StatementId};

use super::ComposeError;

/// Says the parts of a reading in one language.
pub(super) struct Speaker<'a> {
    pub(super) reading: &'a ReportReading,
    pub(super) voice: &'a Voice,
    /// The position of each State in lists.
    order: BTreeMap<StateCode, usize>,
    standing: Vec<(&'static str, Said)>,
    statements: BTreeMap<StatementId, &'a Recorded>,
}

impl<'a> Speaker<'a> {
    pub(super) fn new(reading: &'a ReportReading, voice: &'a Voice) -> Result<Self, ComposeError> {
        let day = reading.moment.as_of();
        // Some languages list States in the order of their names in another: the package's messages say which.
        let ordering = Language::parse(&voice.say("report-list-order", &[])?).unwrap_or(voice.language());
        let collator =
            if ordering == voice.language() { None } else { Some(super::voice(&reading.package, ordering)?) };
        let collator = collator.as_ref().unwrap_or(voice);
        let mut states: Vec<_> = reading.package.registers.states.values().collect();
        states.sort_by(|a, b| collator.compare(a.name_on(day, ordering), b.name_on(day, ordering)));
        let order = states.into_iter().enumerate().map(|(position, state)| (state.code, position)).collect();
        let statements = reading.snapshot.statements().map(|recorded| (recorded.id, recorded)).collect();
        let mut speaker = Self { reading, voice, order, standing: Vec::new(), statements };
        let period = reading.moment.period();
        speaker.standing = vec![
            ("meeting", Said::Text(speaker.meeting_name(&reading.meeting.id)?)),
            ("from", Said::Text(voice.day(period.from()))),
            ("to", Said::Text(voice.day(period.to()))),
            ("as-of", Said::Text(voice.day(day))),
            ("year", Said::Text(reading.moment.report_year().to_string())),
        ];
        Ok(speaker)
    }

    pub(super) fn say(&self, id: &str, variables: &[(&str, Said)]) -> Result<String, ComposeError> {
        Ok(self.voice.say(id, variables)?)
    }

    /// Variables that every sentence may use.
    pub(super) fn standing_variables<'v>(&self) -> Vec<(&'v str, Said)> {
        self.standing.iter().map(|(name, said)| (*name, said.clone())).collect()
    }

    pub(super) fn meeting_name(&self, id: &MeetingId) -> Result<String, ComposeError> {
        self.say(&format!("meeting-{id}"), &[])
    }

    /// The statement of this id.
    pub(super) fn statement(&self, id: StatementId) -> Option<&'a Recorded> {
        self.statements.get(&id).copied()
    }

    /// The statements on a question that fall into the reporting period.
    pub(super) fn in_period(&self, question: &QuestionKey) -> Vec<&'a Recorded> {
        let all = self.reading.snapshot.on(question).iter();
        all.filter(|recorded| recorded.statement.period.overlaps(self.reading.moment.period())).collect()
    }

    /// The name of a State on the day of the reading.
    pub(super) fn state(&self, state: StateCode) -> Result<String, ComposeError> {
        match self.reading.package.registers.states.get(&state) {
            Some(found) => Ok(self.voice.state(found, self.reading.moment.as_of())?),
            None => Ok(state.to_string()),
        }
    }

    /// Where a State stands in the order of the language.
    pub(super) fn position(&self, state: StateCode) -> usize {
        self.order.get(&state).copied().unwrap_or(usize::MAX)
    }

    /// A list of States in the order and grammar of the language.
    pub(super) fn states(&self, states: impl IntoIterator<Item = StateCode>) -> Result<String, ComposeError> {
        let mut states: Vec<_> = states.into_iter().collect();
        states.sort_by_key(|state| self.position(*state));
        let names = states.into_iter().map(|state| self.state(state)).collect::<Result<Vec<_>, _>>()?;
        Ok(self.voice.list(&names))
    }

    pub(super) fn counted(&self, counted: &[Counted]) -> Result<String, ComposeError> {
        self.states(counted.iter().map(|counted| counted.state))
    }

    pub(super) fn amount(&self, amount: Amount) -> Result<String, ComposeError> {
        match amount {
            Amount::Count(number) => Ok(self.voice.number(number)),
            Amount::Share { part, whole } => {
                self.say("report-share", &[("part", Said::Number(part)), ("whole", Said::Number(whole))])
            }
        }
    }

    /// What the record gives for a figure: a value, bounds, or silence, in words.
    pub(super) fn result(&self, observation: &Observation) -> Result<String, ComposeError> {
        if let Some(value) = observation.value {
            return self.say("report-result-exact", &[("value", Said::Text(self.amount(value)?))]);
        }
        let number = |number| Said::Number(number);
        match (observation.bounds.at_least, observation.bounds.at_most) {
            _ if observation.is_silent() => self.say("report-result-silent", &[]),
            (Some(low), Some(high)) => self.say("report-result-range", &[("low", number(low)), ("high", number(high))]),
            (Some(low), None) => self.say("report-result-at-least", &[("low", number(low))]),
            (None, _) => self.say("report-result-silent", &[]),
        }
    }

    /// The different published figures, in order of place.
    pub(super) fn published(&self, observation: &Observation) -> Result<String, ComposeError> {
        let mut figures: Vec<String> = Vec::new();
        for amount in observation.published.iter().filter_map(|published| published.value) {
            let figure = self.amount(amount)?;
            if !figures.contains(&figure) {
                figures.push(figure);
            }
        }
        Ok(self.voice.list(&figures))
    }

    /// The published figures with their places, a line each; places that print the same figure share one.
    pub(super) fn published_lines(&self, observation: &Observation) -> Result<Vec<String>, ComposeError> {
        let mut lines: Vec<(Option<Amount>, Vec<String>)> = Vec::new();
        for published in &observation.published {
            let place = self.voice.place(&published.place)?;
            match lines.iter_mut().find(|(amount, _)| *amount == published.value) {
                Some((_, places)) => places.push(place),
                None => lines.push((published.value, vec![place])),
            }
        }
        if lines.is_empty() {
            return Ok(vec![self.say("report-not-published", &[])?]);
        }
        lines
            .into_iter()
            .map(|(amount, places)| {
                let place = Said::Text(self.voice.list(&places));
                match amount {
                    Some(amount) => {
                        let value = Said::Text(self.amount(amount)?);
                        self.say("report-published-number", &[("value", value), ("place", place)])
                    }
                    None => self.say("report-published-none", &[("place", place)]),
                }
            })
            .collect()
    }

    /// A place in a source, with the source's symbol or title, and a mark where nobody has verified it.
    pub(super) fn place(&self, source: &SourceId, place: &Place) -> Result<String, ComposeError> {
        let place = self.voice.place(place)?;
        let Some(source) = self.reading.snapshot.source(source) else { return Ok(place) };
        let title = || source.title.or_any(self.voice.language()).to_owned();
        let document = source.symbol.clone().unwrap_or_else(title);
        let line = [("document", Said::Text(document)), ("place", Said::Text(place))];
        let mut line = self.say("report-source-line", &line)?;
        if !source.verified {
            line.push_str(&self.say("report-unverified", &[])?);
        }
        Ok(line)
    }

    /// The id and title of a figure's measure.
    pub(super) fn figure(&self, figure: &FigureId) -> (String, String) {
        match self.reading.package.figure(figure) {
            Some((_, measure)) => (measure.id.to_string(), measure.title.or_any(self.voice.language()).to_owned()),
            None => (figure.to_string(), String::new()),
        }
    }
}
