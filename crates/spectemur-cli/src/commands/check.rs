//! `spectemur check`: every problem of every package.

use spectemur_language::Said;
use spectemur_treaty::read_package;

use crate::messages;
use crate::outcome::Outcome;
use crate::settings::{Settings, number};
use crate::terminal::line;
use crate::treaties;

pub(super) fn run(settings: &Settings) -> anyhow::Result<Outcome> {
    let voice = settings.voice()?;
    let mut outcome = Outcome::Done;
    for (name, texts) in treaties::all(settings)? {
        let read = read_package(&texts);
        if let (Some(package), true) = (&read.package, read.problems.is_empty()) {
            let measures = package.plans.values().map(|plan| plan.measures.len()).sum();
            let words = [
                ("package", Said::from(name)),
                ("states", number(package.registers.states.len())),
                ("plans", number(package.plans.len())),
                ("measures", number(measures)),
                ("statements", number(read.record.statements.len())),
            ];
            line(&settings.paint.good(&voice.say("cli-sound", &words)?));
        } else {
            messages::problems(settings, &voice, &format!("{name}/"), &read.problems);
            outcome = Outcome::Findings;
        }
    }
    Ok(outcome)
}
