//! What went wrong, in the user's language: what, where, and what to do.

use spectemur_app::{AppError, Diagnostic, MemberError, Problem, RulingProblem, StoreError};
use spectemur_language::{Said, Voice};

use crate::outcome::Outcome;
use crate::settings::{Settings, number};
use crate::terminal::note;

/// Prints every problem with file and line, and what to do.
pub(crate) fn problems(settings: &Settings, voice: &Voice, folder: &str, problems: &[Diagnostic]) {
    for problem in problems {
        let variables: Vec<(&str, Said)> =
            problem.variables.iter().map(|(name, value)| (*name, value.clone().into())).collect();
        let say = |id: String| voice.say(&id, &variables).unwrap_or_else(|_| problem.to_string());
        let place = format!("{folder}{}:{}", problem.file, problem.line);
        note(&format!("{} {}", settings.paint.strong(&place), say(format!("check-{}", problem.code))));
        note(&format!("    {}", say(format!("check-{}-hint", problem.code))));
    }
    if let Ok(count) = voice.say("cli-problems", &[("n", number(problems.len()))]) {
        note(&settings.paint.bad(&count));
    }
}

/// Says why a command was not carried out, and with which outcome it ends.
pub(crate) fn failed(settings: &Settings, error: &anyhow::Error) -> Outcome {
    let Ok(voice) = settings.voice() else {
        note(&format!("{error:#}"));
        return Outcome::Failure;
    };
    let label = voice.say("cli-error", &[]).unwrap_or_default();
    match error.downcast_ref::<AppError>() {
        Some(AppError::Unsound(found)) => {
            problems(settings, &voice, "", found);
            Outcome::Findings
        }
        Some(asked) => {
            note(&format!("{} {}", settings.paint.bad(&label), said(&voice, asked)));
            if let AppError::RefusedRuling(problems) = asked {
                problems.iter().for_each(|problem| note(&format!("  {}", refused(&voice, problem))));
            }
            if matches!(asked, AppError::Store(_)) { Outcome::Failure } else { Outcome::WrongUse }
        }
        None => {
            note(&format!("{} {error:#}", settings.paint.bad(&label)));
            Outcome::Failure
        }
    }
}

/// An error of the application in the user's language; its own English words where the product has no others.
fn said(voice: &Voice, error: &AppError) -> String {
    let text = |text: &str| Said::from(text.to_owned());
    let list = |known: &[String]| Said::from(voice.list(known));
    let (id, variables): (&str, Vec<(&str, Said)>) = match error {
        AppError::Member(error) => {
            let id = format!("members-refused-{}", error.word());
            let seconds = if let MemberError::Wait { seconds } = error { *seconds } else { 0 };
            return voice.say(&id, &[("n", seconds.into())]).unwrap_or_else(|_| error.to_string());
        }
        AppError::Draft(error) => {
            let id = format!("drafts-refused-{}", error.word());
            return voice.say(&id, &[]).unwrap_or_else(|_| error.to_string());
        }
        AppError::UnknownPlan { plan, known } => {
            ("cli-unknown-plan", vec![("plan", text(plan)), ("known", list(known))])
        }
        AppError::UnknownMeeting { meeting, known } => {
            ("cli-unknown-meeting", vec![("meeting", text(meeting)), ("known", list(known))])
        }
        AppError::NoReportingPeriod { meeting, known } => {
            ("cli-no-reporting-period", vec![("meeting", text(meeting)), ("known", list(known))])
        }
        AppError::UnknownIndicator { indicator, plan, near } => {
            ("cli-unknown-indicator", vec![("indicator", text(indicator)), ("plan", text(plan)), ("near", list(near))])
        }
        AppError::UnknownPopulation { population, known } => {
            ("cli-unknown-population", vec![("population", text(population)), ("known", list(known))])
        }
        AppError::UnknownReport { report, known } => {
            ("cli-unknown-report", vec![("report", text(report)), ("known", list(known))])
        }
        AppError::UnknownDocument { document } => ("web-fault-no-document", vec![("name", text(document))]),
        AppError::UnknownTheme { theme, .. } => ("web-fault-no-theme", vec![("name", text(theme))]),
        AppError::UnknownPublication { publication, .. } => ("web-fault-no-reading", vec![("name", text(publication))]),
        // Readings are published, and entries recorded, on pages alone; there is no command that could be refused so.
        AppError::AheadOfToday { .. } | AppError::RefusedEntry(_) | AppError::NothingRecorded => {
            return error.to_string();
        }
        AppError::UnknownForm { form, known } => {
            ("cli-unknown-form", vec![("form", text(form)), ("known", list(known))])
        }
        AppError::ReplacedReport { report, newest } => {
            ("cli-replaced-report", vec![("report", text(report.as_str())), ("newest", text(newest.as_str()))])
        }
        AppError::EmptyRemarks => ("cli-empty-remarks", Vec::new()),
        AppError::NoReviews => ("cli-no-reviews", Vec::new()),
        AppError::RefusedRuling(problems) => ("cli-refused-ruling", vec![("n", number(problems.len()))]),
        AppError::UnknownQuestion { question, near } => {
            ("cli-unknown-question", vec![("question", text(question)), ("near", list(near))])
        }
        AppError::MissingAttachment { name } => ("cli-missing-attachment", vec![("name", text(name))]),
        AppError::RefusedReport(findings) => ("cli-refused-report", vec![("n", number(findings.len()))]),
        AppError::UnknownState { state } => ("cli-unknown-state", vec![("state", text(state))]),
        AppError::BoundAlready { state } => ("cli-bound-already", vec![("state", text(state))]),
        AppError::NoEntryIntoForce { state, day } => {
            ("cli-no-entry-into-force", vec![("state", text(state)), ("day", voice.day(*day).into())])
        }
        AppError::UnknownRequest { request, known } => {
            ("cli-unknown-request", vec![("request", text(request)), ("known", list(known))])
        }
        AppError::UnknownObligation { obligation, known } => {
            ("cli-unknown-obligation", vec![("obligation", text(obligation)), ("known", list(known))])
        }
        AppError::Store(error) => store(error),
        AppError::Unsound(problems) => ("cli-problems", vec![("n", number(problems.len()))]),
    };
    voice.say(id, &variables).unwrap_or_else(|_| error.to_string())
}

/// What a check of the record found wrong, in the reader's words.
pub(crate) fn damage(voice: &Voice, problem: &Problem) -> String {
    let (id, filled) = problem.message();
    let filled = filled.map(|(name, text)| (name, Said::from(text)));
    voice.say(&id, &filled).unwrap_or(id)
}

/// Why nobody can rule so.
fn refused(voice: &Voice, problem: &RulingProblem) -> String {
    let id = problem.statement().map(|id| ("id", Said::from(id.hex())));
    let told: Vec<(&str, Said)> = id.into_iter().collect();
    voice.say(&format!("ruling-refused-{}", problem.word()), &told).unwrap_or_else(|_| problem.to_string())
}

fn store(error: &StoreError) -> (&'static str, Vec<(&'static str, Said)>) {
    let text = |text: &str| Said::from(text.to_owned());
    match error {
        StoreError::Unavailable { address, detail } => {
            ("cli-store-unavailable", vec![("place", text(address)), ("detail", text(detail))])
        }
        StoreError::Locked { path } => ("cli-store-locked", vec![("place", text(path))]),
        StoreError::Damaged { path, detail } => {
            ("cli-store-damaged", vec![("place", text(path)), ("detail", text(detail))])
        }
        StoreError::NotARecord { path, detail } => {
            ("cli-store-not-a-record", vec![("place", text(path)), ("detail", text(detail))])
        }
        StoreError::NotEmpty { address } => ("cli-store-not-empty", vec![("place", text(address))]),
        StoreError::ReadOnly { path, detail } => {
            ("cli-store-read-only", vec![("place", text(path)), ("detail", text(detail))])
        }
        StoreError::DiskFull { path } => ("cli-store-disk-full", vec![("place", text(path))]),
        other => ("cli-store-other", vec![("detail", text(&other.to_string()))]),
    }
}
