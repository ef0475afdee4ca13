//! `spectemur rule`: a person says which statement holds, and why.

use spectemur_app::Ruling;
use spectemur_model::Localized;

use super::contradictions::print_ruling;
use crate::arguments::{Format, RuleArguments};
use crate::json;
use crate::outcome::Outcome;
use crate::settings::{Settings, number};
use crate::terminal::line;

pub(super) async fn run(settings: &Settings, asked: &RuleArguments) -> anyhow::Result<Outcome> {
    let app = settings.app().await?;
    let language = asked.lang.unwrap_or(settings.language);
    let ruling = Ruling {
        holds: asked.holds,
        aside: asked.aside.clone(),
        reason: Localized::new([(language, asked.reason.clone())]),
        by: asked.by.clone(),
    };
    let made = app.rule(&ruling).await?;
    if asked.format == Format::Json {
        json::print(&json::ruling(&made))?;
        return Ok(Outcome::Done);
    }
    let voice = settings.voice()?;
    line(&voice.say("ruling-done", &[("n", number(made.aside.len()))])?);
    print_ruling(&voice, &made)?;
    line(&settings.paint.faint(&format!("  {}", made.id)));
    Ok(Outcome::Done)
}
