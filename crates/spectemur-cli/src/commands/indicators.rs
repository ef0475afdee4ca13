//! `spectemur indicators`: each measure of a plan for a meeting.

use spectemur_app::{Amount, Observation, Verdict, When};
use spectemur_language::{Said, Voice};

use crate::arguments::{Format, WhenArguments};
use crate::json;
use crate::outcome::Outcome;
use crate::settings::Settings;
use crate::terminal::line;

impl From<&WhenArguments> for When {
    fn from(arguments: &WhenArguments) -> Self {
        Self { as_of: arguments.as_of, known_by: arguments.known_by }
    }
}

pub(super) async fn run(
    settings: &Settings,
    plan: &str,
    when: &WhenArguments,
    format: Format,
) -> anyhow::Result<Outcome> {
    let app = settings.app().await?;
    let reading = app.indicators(plan, &when.meeting, when.into()).await?;
    let package = app.treaty().package();
    let voice = spectemur_report::compose::voice(package, settings.language).or_else(|_| settings.voice())?;
    if format == Format::Json {
        json::print(&json::indicators(&voice, &reading))?;
        return Ok(Outcome::Done);
    }
    let plan = &package.plans[&reading.plan];
    let period = reading.moment.period();
    let words = [
        ("plan", Said::from(plan.title.or_any(settings.language).to_owned())),
        ("meeting", reading.meeting.to_string().into()),
        ("from", voice.day(period.from()).into()),
        ("to", voice.day(period.to()).into()),
    ];
    line(&settings.paint.strong(&voice.say("cli-indicators-title", &words)?));
    for (measure, observation) in plan.measures.iter().zip(&reading.observations) {
        let figures = format!(
            "{:<8} {:>14}  {:>8}  ",
            measure.id.as_str(),
            amount_or_bounds(&voice, observation)?,
            published(&voice, observation)?
        );
        let verdict = voice.say(&format!("verdict-{}", observation.verdict().word()), &[])?;
        let verdict = painted(settings, observation.verdict(), &verdict);
        let title = measure.title.or_any(settings.language);
        line(&format!("{figures}{verdict}  {}", settings.paint.faint(title)));
    }
    for wanted in Verdict::ALL {
        let count = reading.observations.iter().filter(|known| known.verdict() == wanted).count();
        if count > 0 {
            let word = voice.say(&format!("verdict-{}", wanted.word()), &[])?;
            line(&format!("{count:>5}  {}", painted(settings, wanted, &word)));
        }
    }
    Ok(Outcome::Done)
}

pub(super) fn painted(settings: &Settings, verdict: Verdict, word: &str) -> String {
    match verdict {
        Verdict::BorneOut => settings.paint.good(word),
        Verdict::NamedInPart => settings.paint.doubtful(word),
        Verdict::Contradicted => settings.paint.bad(word),
        Verdict::Untraced | Verdict::SilentZero | Verdict::Unpublished => settings.paint.faint(word),
    }
}

pub(super) fn amount(voice: &Voice, amount: Amount) -> anyhow::Result<String> {
    Ok(match amount {
        Amount::Count(count) => voice.number(count),
        Amount::Share { part, whole } => {
            voice.say("cli-value-share", &[("part", Said::Number(part)), ("whole", Said::Number(whole))])?
        }
    })
}

/// The value, or what the record allows.
pub(super) fn amount_or_bounds(voice: &Voice, observation: &Observation) -> anyhow::Result<String> {
    if let Some(value) = observation.value {
        return amount(voice, value);
    }
    Ok(match (observation.bounds.at_least, observation.bounds.at_most) {
        (Some(low), Some(high)) => {
            voice.say("cli-value-range", &[("low", Said::Number(low)), ("high", Said::Number(high))])?
        }
        (Some(low), None) => voice.say("cli-value-at-least", &[("low", Said::Number(low))])?,
        (None, _) => voice.say("cli-value-unknown", &[])?,
    })
}

fn published(voice: &Voice, observation: &Observation) -> anyhow::Result<String> {
    let mut figures: Vec<String> = Vec::new();
    for value in observation.published.iter().filter_map(|published| published.value) {
        let figure = amount(voice, value)?;
        if !figures.contains(&figure) {
            figures.push(figure);
        }
    }
    Ok(if figures.is_empty() { "–".to_owned() } else { figures.join(" / ") })
}
