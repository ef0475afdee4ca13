//! `spectemur import`: record files into the record, all of them or nothing.

use std::path::PathBuf;

use anyhow::Context;
use spectemur_language::Said;
use spectemur_treaty::Texts;

use crate::outcome::Outcome;
use crate::settings::{Settings, number};
use crate::terminal::{line, note};

pub(super) async fn run(settings: &Settings, files: &[PathBuf], by: &str) -> anyhow::Result<Outcome> {
    let mut texts = Texts::new();
    for path in files {
        let text = std::fs::read_to_string(path).with_context(|| format!("the file {}", path.display()))?;
        texts.insert(path.display().to_string(), text);
    }
    let app = settings.app().await?;
    let imported = app.import(&texts, by).await?;
    let voice = settings.voice()?;
    let words = [("statements", number(imported.statements)), ("already", number(imported.already_there))];
    line(&voice.say("cli-imported", &words)?);
    let contradictions = app.contradictions(&imported).await?;
    for found in &contradictions {
        let state = found.subject.state().and_then(|state| app.treaty().package().registers.states.get(&state));
        let name = state.and_then(|state| state.names.last()).map(|name| name.short.or_any(settings.language));
        let label = app.treaty().package().questions.get(&found.question);
        let label = label.map(|question| question.label.or_any(settings.language));
        let words = [
            ("state", Said::from(name.unwrap_or(found.subject.as_str()).to_owned())),
            ("question", label.unwrap_or(found.question.as_str()).to_owned().into()),
            ("new", format!("{} {}", found.new.source, voice.place(&found.new.place)?).into()),
            ("old", format!("{} {}", found.old.source, voice.place(&found.old.place)?).into()),
        ];
        note(&settings.paint.doubtful(&voice.say("cli-contradicts", &words)?));
    }
    Ok(if contradictions.is_empty() { Outcome::Done } else { Outcome::Findings })
}
