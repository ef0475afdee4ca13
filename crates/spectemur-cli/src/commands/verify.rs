//! `spectemur verify`: the audit chain, every statement, the database.

use spectemur_language::{Said, Voice};
use spectemur_model::Language;

use crate::arguments::Format;
use crate::json::{self, ProblemJson, VerificationJson};
use crate::messages::damage;
use crate::outcome::Outcome;
use crate::settings::{Settings, number};
use crate::terminal::line;

pub(super) async fn run(settings: &Settings, format: Format) -> anyhow::Result<Outcome> {
    let app = settings.app().await?;
    let verified = app.verify().await?;
    let sound = verified.problems.is_empty();
    let outcome = if sound { Outcome::Done } else { Outcome::Findings };
    if format == Format::Json {
        // Scripts get one language.
        let english = Voice::new(Language::English, &[])?;
        let problems = verified.problems.iter().map(|problem| ProblemJson {
            table: problem.table,
            row: problem.row.clone(),
            fault: damage(&english, problem),
        });
        json::print(&VerificationJson {
            sound,
            sources: verified.sources,
            statements: verified.statements,
            entries: verified.entries,
            head: verified.head.as_ref().map(|head| head.hash.clone()),
            problems: problems.collect(),
        })?;
        return Ok(outcome);
    }
    let voice = settings.voice()?;
    for problem in &verified.problems {
        line(&damage(&voice, problem));
    }
    let count = |count: u64| Said::Number(i64::try_from(count).unwrap_or(i64::MAX));
    if sound {
        let words = [
            ("statements", count(verified.statements)),
            ("sources", count(verified.sources)),
            ("entries", count(verified.entries)),
        ];
        line(&settings.paint.good(&voice.say("cli-verify-sound", &words)?));
    } else {
        let words = [("n", number(verified.problems.len()))];
        line(&settings.paint.bad(&voice.say("cli-verify-problems", &words)?));
    }
    if let Some(head) = verified.head {
        line(&settings.paint.faint(&voice.say("cli-verify-head", &[("hash", head.hash.into())])?));
    }
    Ok(outcome)
}
