//! `spectemur explain population`: who belongs on a day, and by which statements.

use spectemur_app::PopulationExplanation;
use spectemur_language::Voice;
use spectemur_model::StateCode;

use crate::arguments::{Format, WhenArguments};
use crate::json;
use crate::outcome::Outcome;
use crate::settings::{Settings, number};
use crate::terminal::line;

pub(super) async fn run(
    settings: &Settings,
    population: &str,
    when: &WhenArguments,
    format: Format,
) -> anyhow::Result<Outcome> {
    let app = settings.app().await?;
    let known = app.explain_population(population, &when.meeting, when.into()).await?;
    let voice =
        spectemur_report::compose::voice(app.treaty().package(), settings.language).or_else(|_| settings.voice())?;
    if format == Format::Json {
        json::print(&json::population(&voice, &known))?;
        return Ok(Outcome::Done);
    }
    let label = known.package.populations.get(&known.population.id);
    let label = label.map_or("", |found| found.label.or_any(settings.language));
    let words =
        [("certain", number(known.population.certain.len())), ("possible", number(known.population.possible.len()))];
    let members = voice.say("cli-explain-members", &words)?;
    line(&settings.paint.strong(&voice.labelled(&format!("{label}, {}", voice.day(known.moment.as_of())), &members)?));
    for state in &known.population.certain {
        let name = format!("{state} {}", name(&voice, &known, *state)?);
        line(&format!("  {}", voice.labelled(&name, &places(&voice, &known, *state)?)?));
    }
    let possible = known.population.possible.iter().map(|state| name(&voice, &known, *state));
    let possible = possible.collect::<anyhow::Result<Vec<String>>>()?;
    if !possible.is_empty() {
        line(&settings.paint.strong(&voice.say("cli-explain-open", &[("n", number(possible.len()))])?));
        line(&format!("  {}", voice.list(&possible)));
    }
    Ok(Outcome::Done)
}

fn name(voice: &Voice, known: &PopulationExplanation, state: StateCode) -> anyhow::Result<String> {
    match known.package.registers.states.get(&state) {
        Some(found) => Ok(voice.state(found, known.moment.as_of())?),
        None => Ok(state.to_string()),
    }
}

/// The places that make the State a member; the register where no statement does.
fn places(voice: &Voice, known: &PopulationExplanation, state: StateCode) -> anyhow::Result<String> {
    let mut places: Vec<String> = Vec::new();
    let evidence = known.population.evidence.get(&state).into_iter().flatten();
    for recorded in evidence.filter_map(|id| known.statements.get(id)) {
        let source = known.sources.get(&recorded.statement.source);
        let symbol = source.and_then(|source| source.symbol.as_deref()).unwrap_or(recorded.statement.source.as_str());
        let place = format!("{symbol} {}", voice.place(&recorded.statement.place)?);
        if !places.contains(&place) {
            places.push(place);
        }
    }
    if places.is_empty() {
        return Ok(voice.say("cli-explain-register", &[])?);
    }
    Ok(places.join("; "))
}
