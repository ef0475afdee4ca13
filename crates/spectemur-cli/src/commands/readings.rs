//! `spectemur readings`: readings that were published, and whether each still comes out the same.

use spectemur_app::{App, PublicationReading, Rechecked};
use spectemur_language::{Said, Voice};
use spectemur_model::Instant;

use crate::arguments::Format;
use crate::json;
use crate::outcome::Outcome;
use crate::settings::{Settings, number};
use crate::terminal::line;

pub(super) async fn run(
    settings: &Settings,
    reading: Option<&str>,
    known_by: Option<Instant>,
    format: Format,
) -> anyhow::Result<Outcome> {
    let app = settings.app().await?;
    let known = match reading {
        Some(id) => vec![app.publication(id).await?],
        None => app.publications(known_by).await?,
    };
    let mut all = Vec::new();
    for known in known {
        let check = app.recheck(&known.publication).await?;
        all.push((known, check));
    }
    match format {
        Format::Json => json::print(&json::readings(&all))?,
        Format::Text => print(settings, &app, &all)?,
    }
    let is_same = all.iter().all(|(_, check)| check.is_same());
    Ok(if is_same { Outcome::Done } else { Outcome::Findings })
}

fn print(settings: &Settings, app: &App, all: &[(PublicationReading, Rechecked)]) -> anyhow::Result<()> {
    let voice = settings.voice()?;
    if all.is_empty() {
        line(&voice.say("readings-none", &[])?);
    }
    for (at, (known, check)) in all.iter().enumerate() {
        if at > 0 {
            line("");
        }
        print_one(settings, (app, &voice), known, check)?;
    }
    let differing = all.iter().filter(|(_, check)| !check.is_same()).count();
    if all.len() > 1 {
        line("");
        line(&voice.say("cli-readings-count", &[("n", number(all.len())), ("differing", number(differing))])?);
    }
    Ok(())
}

fn print_one(
    settings: &Settings,
    (app, voice): (&App, &Voice),
    known: &PublicationReading,
    check: &Rechecked,
) -> anyhow::Result<()> {
    let publication = &known.publication;
    let say = |id: &str| voice.say(id, &[]);
    let plan = app.treaty().package().plans.get(&known.plan());
    let plan = plan.map_or(publication.plan.as_str(), |plan| plan.title.or_any(voice.language()));
    let called = [
        ("plan", Said::from(plan.to_owned())),
        ("meeting", publication.meeting.clone().into()),
        ("day", voice.day(publication.as_of).into()),
        ("n", Said::Number(publication.number)),
    ];
    line(&settings.paint.strong(&voice.say("readings-called", &called)?));
    let rows = [
        ("cli-readings-address", json::reading_address(voice.language(), &publication.id)),
        ("web-known-by", publication.known_by.to_string()),
        ("readings-published", publication.published_at.to_string()),
        ("readings-hash", publication.figures_hash.clone()),
        ("readings-entry", format!("{} · {}", publication.entry, publication.entry_hash)),
    ];
    for (label, value) in rows {
        line(&format!("  {}: {value}", say(label)?));
    }
    if let Some(later) = &known.replaced_by {
        line(&format!("  {} {later}", say("readings-replaced")?));
    }
    if check.is_same() {
        line(&format!("  {}", settings.paint.good(&say("readings-same")?)));
    } else {
        line(&format!("  {}", settings.paint.bad(&say("readings-differs")?)));
        check.differing.iter().for_each(|figure| line(&format!("    {figure}")));
    }
    if !check.entry_holds {
        line(&format!("  {}", settings.paint.bad(&say("readings-entry-gone")?)));
    }
    if check.content_changed {
        line(&format!("  {}", settings.paint.faint(&say("readings-content-changed")?)));
    }
    Ok(())
}
