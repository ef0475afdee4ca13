//! `spectemur explain`: from a figure down to document and paragraph.

use std::collections::BTreeMap;

use spectemur_app::{App, Counted, Explanation};
use spectemur_language::{Said, Voice};
use spectemur_model::statement::Recorded;
use spectemur_model::{Basis, StateCode};

use super::indicators::{amount, amount_or_bounds, painted};
use crate::arguments::{Format, WhenArguments};
use crate::json;
use crate::outcome::Outcome;
use crate::settings::{Settings, number};
use crate::terminal::line;

pub(super) async fn run(
    settings: &Settings,
    indicator: &str,
    plan: Option<&str>,
    when: &WhenArguments,
    format: Format,
) -> anyhow::Result<Outcome> {
    let app = settings.app().await?;
    let plan = plan.map_or_else(|| newest_plan(&app), str::to_owned);
    let known = app.explain_indicator(&plan, indicator, &when.meeting, when.into()).await?;
    let voice =
        spectemur_report::compose::voice(app.treaty().package(), settings.language).or_else(|_| settings.voice())?;
    if format == Format::Json {
        json::print(&json::explanation(&voice, &known))?;
        return Ok(Outcome::Done);
    }
    Printer { settings, voice: &voice, known: &known }.print()?;
    Ok(Outcome::Done)
}

/// The plan with indicators that covers the latest years.
fn newest_plan(app: &App) -> String {
    let plans = app.treaty().package().plans.values();
    let with_measures = plans.filter(|plan| plan.adopted_at.is_some() && !plan.measures.is_empty());
    with_measures.max_by_key(|plan| plan.years).map_or_else(String::new, |plan| plan.id.to_string())
}

struct Printer<'a> {
    settings: &'a Settings,
    voice: &'a Voice,
    known: &'a Explanation,
}

impl Printer<'_> {
    fn say(&self, id: &str, words: &[(&str, Said)]) -> anyhow::Result<String> {
        Ok(self.voice.say(id, words)?)
    }

    fn row(&self, label: &str, text: &str) -> anyhow::Result<()> {
        line(&format!("{} {text}", self.settings.paint.strong(&self.say(label, &[])?)));
        Ok(())
    }

    fn print(&self) -> anyhow::Result<()> {
        let (known, language) = (self.known, self.settings.language);
        let measure = &known.measure;
        let observation = &known.observation;
        line(&self.settings.paint.strong(&format!("{} {}", measure.id, measure.title.or_any(language))));
        let cited = self.voice.cite(&known.package, &measure.cite)?;
        self.row("cli-explain-rule", &format!("{} ({cited})", measure.count.word()))?;
        if let Some(population) = &known.population {
            let label = known.package.populations.get(&population.id).map(|found| found.label.or_any(language));
            let words =
                [("certain", number(population.certain.len())), ("possible", number(population.possible.len()))];
            let members = self.say("cli-explain-members", &words)?;
            self.row("cli-explain-among", &format!("{}: {members}", label.unwrap_or_default()))?;
        }
        self.row("cli-explain-window", measure.window.word())?;
        for question in known.questions() {
            let label = known.package.questions.get(question).map(|found| found.label.or_any(language));
            self.row("cli-explain-questions", &format!("{question}: {}", label.unwrap_or_default()))?;
        }
        for assumed in &measure.assumed {
            self.row("cli-explain-assumed", assumed.or_any(language))?;
        }
        self.row("cli-explain-result", &amount_or_bounds(self.voice, observation)?)?;
        self.published()?;
        self.states()?;
        self.related()
    }

    fn published(&self) -> anyhow::Result<()> {
        for published in &self.known.observation.published {
            let value = published.value.map(|value| amount(self.voice, value)).transpose()?;
            let value = value.map_or_else(|| self.say("cli-value-unknown", &[]), Ok)?;
            let place = self.voice.place(&published.place)?;
            self.row("cli-explain-published", &format!("{value}, {} {place}", self.source(&published.source)?))?;
        }
        let verdict = self.known.observation.verdict();
        let word = self.say(&format!("verdict-{}", verdict.word()), &[])?;
        let means = self.say(&format!("verdict-{}-means", verdict.word()), &[])?;
        self.row("cli-explain-agreement", &format!("{}. {means}", painted(self.settings, verdict, &word)))
    }

    fn source(&self, id: &spectemur_model::SourceId) -> anyhow::Result<String> {
        let Some(source) = self.known.sources.get(id) else { return Ok(id.to_string()) };
        let name = source.symbol.clone().unwrap_or_else(|| source.title.or_any(self.settings.language).to_owned());
        if source.verified {
            return Ok(name);
        }
        Ok(format!("{name} ({})", self.say("cli-explain-unverified", &[])?))
    }

    fn name(&self, state: StateCode) -> anyhow::Result<String> {
        match self.known.package.registers.states.get(&state) {
            Some(found) => Ok(self.voice.state(found, self.known.moment.as_of())?),
            None => Ok(state.to_string()),
        }
    }

    fn place(&self, recorded: &Recorded) -> anyhow::Result<String> {
        let statement = &recorded.statement;
        let place = format!("{} {}", self.source(&statement.source)?, self.voice.place(&statement.place)?);
        if statement.basis == Basis::Said {
            return Ok(place);
        }
        Ok(format!("{place} ({})", self.say("cli-explain-inferred", &[])?))
    }

    fn states(&self) -> anyhow::Result<()> {
        let observation = &self.known.observation;
        self.with_places("cli-explain-named", &observation.counted)?;
        self.with_places("cli-explain-denied", &observation.denied)?;
        for conflict in &observation.conflicts {
            let label = self.say("cli-explain-conflict", &[])?;
            line(&format!("  {} {}", self.settings.paint.bad(&label), self.name(conflict.state)?));
            for recorded in conflict.evidence.iter().filter_map(|id| self.known.statements.get(id)) {
                line(&format!("    {}", self.place(recorded)?));
            }
        }
        if !observation.open.is_empty() {
            line("");
            let open = self.say("cli-explain-open", &[("n", number(observation.open.len()))])?;
            line(&self.settings.paint.strong(&open));
            let names = observation.open.iter().map(|state| self.name(*state)).collect::<anyhow::Result<Vec<_>>>()?;
            line(&format!("  {}", self.voice.list(&names)));
        }
        Ok(())
    }

    /// States under a heading that counts them, each with the places that decide.
    fn with_places(&self, heading: &str, states: &[Counted]) -> anyhow::Result<()> {
        if !states.is_empty() {
            line("");
            line(&self.settings.paint.strong(&self.say(heading, &[("n", number(states.len()))])?));
        }
        for counted in states {
            let mut places: Vec<String> = Vec::new();
            for recorded in counted.evidence.iter().filter_map(|id| self.known.statements.get(id)) {
                let place = self.place(recorded)?;
                if !places.contains(&place) {
                    places.push(place);
                }
            }
            let places = if places.is_empty() { self.say("cli-explain-register", &[])? } else { places.join("; ") };
            line(&format!("  {} {}: {places}", counted.state, self.name(counted.state)?));
        }
        Ok(())
    }

    /// Statements that stand nearby, by question and place.
    fn related(&self) -> anyhow::Result<()> {
        let mut groups: BTreeMap<(String, String), Vec<String>> = BTreeMap::new();
        for recorded in &self.known.related {
            let Some(state) = recorded.statement.subject.state() else { continue };
            let label = self.known.package.questions.get(&recorded.statement.question);
            let label = label.map_or("", |found| found.label.or_any(self.settings.language)).to_owned();
            groups.entry((label, self.place(recorded)?)).or_default().push(self.name(state)?);
        }
        if !groups.is_empty() {
            line("");
            line(&self.settings.paint.strong(&self.say("cli-explain-related", &[])?));
        }
        for ((label, place), names) in groups {
            line(&format!("  {label} ({place}): {}", self.voice.list(&names)));
        }
        Ok(())
    }
}
