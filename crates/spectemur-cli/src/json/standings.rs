//! The stable shape of standings.

use serde::Serialize;
use spectemur_app::{Extension, Link, LinkKind, Occasion, StandingReading, WhatIfReading};
use spectemur_model::obligation::Span;
use spectemur_model::{Package, Subject};

use super::Period;

#[derive(Serialize)]
pub(crate) struct StandingJson {
    state: Option<String>,
    obligation: String,
    article: Option<String>,
    cause: String,
    status: &'static str,
    due_on: Option<String>,
    original_due_on: Option<String>,
    days_left: Option<i64>,
    extensions: Vec<ExtensionJson>,
    met_on: Option<Period>,
    chain: Vec<LinkJson>,
    verified: bool,
}

#[derive(Serialize)]
struct ExtensionJson {
    until: String,
    decided_by: Option<String>,
    decided_on: String,
    months: i32,
    request: String,
    verified: bool,
}

#[derive(Serialize)]
struct LinkJson {
    kind: &'static str,
    about: Option<String>,
    on: Option<Period>,
    statements: Vec<String>,
    verified: bool,
}

#[derive(Serialize)]
pub(crate) struct WhatIfJson {
    state: String,
    deposited_on: String,
    entry_into_force_on: String,
    obligations: Vec<StandingJson>,
}

pub(crate) fn standings<'r>(
    package: &Package,
    standings: impl IntoIterator<Item = &'r StandingReading>,
) -> Vec<StandingJson> {
    standings.into_iter().map(|reading| standing(package, reading)).collect()
}

pub(crate) fn what_if(reading: &WhatIfReading) -> WhatIfJson {
    WhatIfJson {
        state: reading.state.to_string(),
        deposited_on: reading.deposited_on.to_string(),
        entry_into_force_on: reading.in_force_on.to_string(),
        obligations: standings(&reading.package, &reading.standings),
    }
}

fn standing(package: &Package, reading: &StandingReading) -> StandingJson {
    let rule = package.obligation(&reading.obligation);
    let article = rule.map(|rule| rule.article().to_owned()).filter(|article| !article.is_empty());
    StandingJson {
        state: reading.state.map(|state| state.to_string()),
        obligation: reading.obligation.to_string(),
        article,
        cause: cause(reading),
        status: reading.status.word(),
        due_on: reading.due_on.map(|day| day.to_string()),
        original_due_on: reading.original_due_on.map(|day| day.to_string()),
        days_left: reading.days_left,
        extensions: reading.extensions.iter().map(extension).collect(),
        met_on: reading.met_on.map(Period::from),
        chain: reading.chain.iter().map(link).collect(),
        verified: reading.verified,
    }
}

/// What the obligation arises from, or which of several it is.
fn cause(reading: &StandingReading) -> String {
    match (&reading.occasion, reading.bearer) {
        (Occasion::Once, Subject::Matter(matter)) => matter.to_string(),
        (Occasion::Once, Subject::State(_)) => "entry-into-force".to_owned(),
        (Occasion::Once, Subject::Convention) => "decision".to_owned(),
        (Occasion::Year(year), _) => year.to_string(),
        (Occasion::Meeting(meeting), _) => meeting.to_string(),
        (Occasion::Deadline(day), _) => day.to_string(),
    }
}

fn extension(extension: &Extension) -> ExtensionJson {
    ExtensionJson {
        until: extension.until.to_string(),
        decided_by: extension.decided_by.as_ref().map(ToString::to_string),
        decided_on: extension.decided_on.to_string(),
        months: extension.months,
        request: extension.matter.to_string(),
        verified: extension.verified,
    }
}

fn link(link: &Link) -> LinkJson {
    let (kind, about) = words(&link.kind);
    LinkJson {
        kind,
        about,
        on: link.on.map(Period::from),
        statements: link.evidence.iter().map(|id| id.hex()).collect(),
        verified: link.verified,
    }
}

fn words(kind: &LinkKind) -> (&'static str, Option<String>) {
    let span = |span: &Span| match span {
        Span::Months { months, .. } => format!("{months} months"),
        Span::Days(days) => format!("{days} days"),
    };
    match kind {
        LinkKind::Rule(cite) => ("rule", Some(cite.to_string())),
        LinkKind::Register(event, _) => ("register", Some((*event).to_owned())),
        LinkKind::Answer(question) => ("answer", Some(question.to_string())),
        LinkKind::Meeting(meeting) => ("meeting", Some(meeting.to_string())),
        LinkKind::Obligation(obligation) => ("obligation", Some(obligation.to_string())),
        LinkKind::Span(length, false) => ("after", Some(span(length))),
        LinkKind::Span(length, true) => ("before", Some(span(length))),
        LinkKind::Extension(matter) => ("extension", Some(matter.to_string())),
        LinkKind::Met(question) => ("met", Some(question.to_string())),
        LinkKind::NotMet => ("not-met", None),
        LinkKind::Released(question) => ("released", Some(question.to_string())),
        LinkKind::Reopened(question) => ("reopened", Some(question.to_string())),
        LinkKind::Withdrawn => ("withdrawn", None),
        LinkKind::Lapsed => ("lapsed", None),
        LinkKind::Missing(question) => ("missing", Some(question.to_string())),
        LinkKind::MissingMeeting => ("missing-meeting", None),
        LinkKind::Conflict(question) => ("conflict", Some(question.to_string())),
    }
}
