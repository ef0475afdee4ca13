//! `spectemur check`: every problem of every package.

use spectemur_app::Treaty;
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
        let mut problems = read.problems;
        if let (true, Ok(treaty)) = (problems.is_empty(), Treaty::read(texts)) {
            problems = treaty.failing_cases();
        }
        if let (Some(package), true) = (&read.package, problems.is_empty()) {
            let measures = package.plans.values().map(|plan| plan.measures.len()).sum();
            let words = [
                ("package", Said::from(name)),
                ("states", number(package.registers.states.len())),
                ("plans", number(package.plans.len())),
                ("measures", number(measures)),
                ("rules", number(package.obligations.len())),
                ("cases", number(read.cases.len())),
                ("statements", number(read.record.statements.len())),
            ];
            line(&settings.paint.good(&voice.say("cli-sound", &words)?));
        } else {
            messages::problems(settings, &voice, &format!("{name}/"), &problems);
            outcome = Outcome::Findings;
        }
    }
    Ok(outcome)
}
