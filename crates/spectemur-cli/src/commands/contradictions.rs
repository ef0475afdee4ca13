//! `spectemur contradictions`: statements that cannot both be true, side by side, open or ruled on.

use spectemur_app::{
    ContradictionStatus, ContradictionsAsked, ContradictionsReading, HeldContradiction, RulingReading,
};
use spectemur_language::{Said, Voice};
use spectemur_model::statement::Recorded;
use spectemur_model::{Day, Package, Subject};

use crate::arguments::{ContradictionsArguments, Format};
use crate::json;
use crate::outcome::Outcome;
use crate::settings::{Settings, number};
use crate::standings::Teller;
use crate::terminal::{line, note};

pub(super) async fn run(settings: &Settings, asked: &ContradictionsArguments) -> anyhow::Result<Outcome> {
    let app = settings.app().await?;
    let reading = app
        .contradictions_held(&ContradictionsAsked {
            state: asked.state,
            question: asked.question.clone(),
            as_of: asked.as_of,
            known_by: asked.known_by,
        })
        .await?;
    let voice = settings.voice()?;
    match asked.format {
        Format::Json => json::print(&json::contradictions(&voice, &reading))?,
        Format::Text => print(settings, &voice, &reading)?,
    }
    Ok(if reading.open() == 0 { Outcome::Done } else { Outcome::Findings })
}

fn print(settings: &Settings, voice: &Voice, reading: &ContradictionsReading) -> anyhow::Result<()> {
    for held in &reading.contradictions {
        print_one(settings, voice, reading, held)?;
        line("");
    }
    let open = reading.open();
    let count = |id: &str, count: usize| voice.say(id, &[("n", number(count))]);
    let ruled = reading.contradictions.len() - open;
    line(&format!("{}; {}", count("contradiction-count", open)?, count("contradiction-ruled-count", ruled)?));
    if open > 0 {
        note(&settings.paint.faint(&voice.say("cli-how-to-rule", &[])?));
    }
    Ok(())
}

fn print_one(
    settings: &Settings,
    voice: &Voice,
    reading: &ContradictionsReading,
    held: &HeldContradiction,
) -> anyhow::Result<()> {
    // States bear the names that they had on the last of the days that are spoken of.
    let day = held.sides.iter().map(|side| side.statement.period.to()).max().unwrap_or(Day::FIRST);
    let teller = Teller::new(settings, voice, &reading.package, day);
    let status = voice.say(&format!("contradiction-{}", held.status.word()), &[])?;
    let who = subject(&teller, &reading.package, voice, held.subject)?;
    let head = format!("{who}: {} ({status})", teller.question_label(&held.question));
    line(&settings.paint.strong(&head));
    let made = match &held.status {
        ContradictionStatus::Open => None,
        ContradictionStatus::Ruled(made) => Some(made),
    };
    for side in &held.sides {
        line(&format!("  {}", tell_side(voice, &teller, reading, side, made)?));
        line(&settings.paint.faint(&format!("    {}", side.id)));
    }
    made.map_or(Ok(()), |made| print_ruling(voice, made))
}

/// One side: what it says of which days, where, of when and received when, and what became of it.
fn tell_side(
    voice: &Voice,
    teller: &Teller<'_>,
    reading: &ContradictionsReading,
    side: &Recorded,
    made: Option<&RulingReading>,
) -> anyhow::Result<String> {
    let mut told = vec![voice.when(side.statement.period), teller.answer(side, &reading.sources)?];
    let days = [("contradiction-dated", reading.dated_on(side)), ("contradiction-received", reading.received_on(side))];
    for (id, day) in days.into_iter().filter_map(|(id, day)| Some((id, day?))) {
        told.push(voice.say(id, &[("day", voice.day(day).into())])?);
    }
    if let Some(made) = made {
        let became = if made.holds == Some(side.id) { "contradiction-holds" } else { "contradiction-aside" };
        told.push(voice.say(became, &[])?);
    }
    Ok(told.join(" · "))
}

/// Prints who ruled, when and why.
pub(super) fn print_ruling(voice: &Voice, made: &RulingReading) -> anyhow::Result<()> {
    let words = [("day", Said::from(voice.day(made.on))), ("by", made.by.clone().into())];
    line(&format!("  {}", voice.say("ruling-made", &words)?));
    if made.holds.is_none() {
        line(&format!("  {}", voice.say("ruling-neither", &[])?));
    }
    let reason = made.reason.or_any(voice.language());
    line(&format!("  {}: {reason}", voice.say("ruling-reason", &[])?));
    Ok(())
}

/// A State, one of its matters, or all States Parties together, by the treaty's short name.
fn subject(teller: &Teller<'_>, package: &Package, voice: &Voice, subject: Subject) -> anyhow::Result<String> {
    match subject {
        Subject::Convention => Ok(package.short_title.or_any(voice.language()).to_owned()),
        Subject::State(state) => teller.state(state),
        Subject::Matter(matter) => Ok(matter.to_string()),
    }
}
