//! `spectemur obligations` and `spectemur explain obligation`: who owes what on a day, until when, and why.

use spectemur_app::{ObligationsAsked, ObligationsReading, StandingReading};
use spectemur_language::{Said, Voice};
use spectemur_model::obligation::{RuleBasis, Span};
use spectemur_model::{ObligationId, StateCode};

use crate::arguments::{Format, ObligationsArguments, OnDayArguments};
use crate::json;
use crate::outcome::Outcome;
use crate::settings::{Settings, number};
use crate::standings::Teller;
use crate::terminal::line;

pub(super) async fn run(settings: &Settings, asked: &ObligationsArguments) -> anyhow::Result<Outcome> {
    let as_of = asked.when.day();
    let due_until = asked.due_within.map(|span: Span| span.after(as_of)).transpose()?;
    let app = settings.app().await?;
    let wanted = ObligationsAsked {
        state: asked.state,
        article: asked.article.clone(),
        theme: asked.theme.clone(),
        obligation: None,
        due_until,
        known_by: asked.when.known_by,
    };
    let reading = app.obligations(as_of, &wanted).await?;
    let shown = if asked.ended { Shown::All } else { Shown::NotOfEndedPlans };
    print(settings, &reading, (asked.format, shown), |teller, standing| {
        line(&teller.headline(standing)?);
        Ok(())
    })
}

pub(super) async fn explain(
    settings: &Settings,
    (state, obligation): (StateCode, &str),
    when: OnDayArguments,
    format: Format,
) -> anyhow::Result<Outcome> {
    let (as_of, known_by) = (when.day(), when.known_by);
    let app = settings.app().await?;
    let obligation = Some(ObligationId::new(obligation));
    let wanted = ObligationsAsked { state: Some(state), obligation, known_by, ..ObligationsAsked::default() };
    let reading = app.obligations(as_of, &wanted).await?;
    print(settings, &reading, (format, Shown::All), |teller, standing| {
        line(&teller.headline(standing)?);
        for link in &standing.chain {
            line(&format!("  {}", teller.link(standing, link)?));
        }
        for assumed in teller.assumed(standing)? {
            line(&format!("  {}", settings.paint.faint(&assumed)));
        }
        Ok(())
    })
}

/// Which standings people are shown; scripts get all.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Shown {
    All,
    /// What plans asked for that ended before the year is counted, not listed: it hides what is owed today.
    NotOfEndedPlans,
}

/// Prints the title, each standing by bearer, and how many there are.
fn print(
    settings: &Settings,
    reading: &ObligationsReading,
    (format, shown): (Format, Shown),
    each: impl Fn(&Teller<'_>, &StandingReading) -> anyhow::Result<()>,
) -> anyhow::Result<Outcome> {
    if format == Format::Json {
        json::print(&json::standings(&reading.package, &reading.standings))?;
        return Ok(Outcome::Done);
    }
    let voice = settings.voice()?;
    let teller =
        Teller::new(settings, &voice, &reading.package, reading.as_of).with(&reading.statements, &reading.sources);
    title(settings, &voice, reading)?;
    let is_shown = |standing: &&StandingReading| shown == Shown::All || !is_of_ended_plan(reading, standing);
    let mut before = None;
    for standing in reading.standings.iter().filter(is_shown) {
        if before != Some(standing.state) {
            line("");
            line(&settings.paint.strong(&teller.bearer(standing)?));
            before = Some(standing.state);
        }
        each(&teller, standing)?;
    }
    line("");
    let listed = reading.standings.iter().filter(is_shown).count();
    line(&voice.say("obligations-count", &[("n", number(listed))])?);
    if listed < reading.standings.len() {
        let words = [("n", number(reading.standings.len() - listed))];
        line(&settings.paint.faint(&voice.say("obligations-ended", &words)?));
    }
    Ok(Outcome::Done)
}

fn is_of_ended_plan(reading: &ObligationsReading, standing: &StandingReading) -> bool {
    let rule = reading.package.obligation(&standing.obligation);
    let Some(RuleBasis::Action(plan, _)) = rule.map(|rule| &rule.basis) else { return false };
    let years = reading.package.plans.get(plan).and_then(|plan| plan.years);
    years.is_some_and(|(_, last)| last < reading.as_of.year())
}

fn title(settings: &Settings, voice: &Voice, reading: &ObligationsReading) -> anyhow::Result<()> {
    let treaty = reading.package.title.or_any(settings.language).to_owned();
    let words = [("treaty", Said::from(treaty)), ("day", voice.day(reading.as_of).into())];
    line(&settings.paint.strong(&voice.say("obligations-title", &words)?));
    if reading.standings.is_empty() {
        line(&voice.say("obligations-none", &words[1..])?);
    }
    Ok(())
}
