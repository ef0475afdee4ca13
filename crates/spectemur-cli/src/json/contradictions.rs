//! The stable shapes of contradictions and rulings.

use std::collections::BTreeMap;

use serde::Serialize;
use spectemur_app::{Contradiction, ContradictionStatus, ContradictionsReading, HeldContradiction, RulingReading};
use spectemur_language::Voice;
use spectemur_model::statement::Recorded;
use spectemur_model::{Statement, StatementId};

use super::{AnswerJson, Evidence, Period, answer, evidence, localized};

#[derive(Serialize)]
pub(crate) struct ContradictionsJson {
    open: usize,
    contradictions: Vec<ContradictionJson>,
}

#[derive(Serialize)]
struct ContradictionJson {
    subject: String,
    question: String,
    status: &'static str,
    sides: Vec<SideJson>,
    ruling: Option<RulingJson>,
}

#[derive(Serialize)]
struct SideJson {
    #[serde(flatten)]
    evidence: Evidence,
    dated_on: Option<String>,
    received_on: Option<String>,
    verified: bool,
    /// True where it holds, false where it was set aside; none while nobody ruled.
    holds: Option<bool>,
}

#[derive(Serialize)]
pub(crate) struct RulingJson {
    ruling: String,
    on: String,
    by: String,
    reason: BTreeMap<String, String>,
    holds: Option<String>,
    aside: Vec<String>,
}

/// What a report says against another source.
#[derive(Serialize)]
pub(crate) struct AgainstJson {
    subject: String,
    question: String,
    new: SaidJson,
    old: SaidJson,
}

#[derive(Serialize)]
struct SaidJson {
    statement: String,
    answer: AnswerJson,
    period: Period,
    source: String,
    place: String,
    at: String,
}

pub(crate) fn contradictions(voice: &Voice, reading: &ContradictionsReading) -> ContradictionsJson {
    let each = |held| contradiction(voice, reading, held);
    ContradictionsJson { open: reading.open(), contradictions: reading.contradictions.iter().map(each).collect() }
}

fn contradiction(voice: &Voice, reading: &ContradictionsReading, held: &HeldContradiction) -> ContradictionJson {
    let made = match &held.status {
        ContradictionStatus::Open => None,
        ContradictionStatus::Ruled(made) => Some(made),
    };
    let side = |side: &Recorded| SideJson {
        evidence: evidence(voice, side),
        dated_on: reading.dated_on(side).map(|day| day.to_string()),
        received_on: reading.received_on(side).map(|day| day.to_string()),
        verified: reading.sources.get(&side.statement.source).is_some_and(|source| source.verified),
        holds: made.map(|made| made.holds == Some(side.id)),
    };
    ContradictionJson {
        subject: held.subject.as_str().to_owned(),
        question: held.question.to_string(),
        status: held.status.word(),
        sides: held.sides.iter().map(side).collect(),
        ruling: made.map(ruling),
    }
}

pub(crate) fn ruling(made: &RulingReading) -> RulingJson {
    RulingJson {
        ruling: made.id.to_string(),
        on: made.on.to_string(),
        by: made.by.clone(),
        reason: localized(&made.reason),
        holds: made.holds.map(|id| id.hex()),
        aside: made.aside.iter().map(StatementId::hex).collect(),
    }
}

pub(crate) fn against(voice: &Voice, found: &Contradiction) -> AgainstJson {
    AgainstJson {
        subject: found.subject.as_str().to_owned(),
        question: found.question.to_string(),
        new: said(voice, &found.new),
        old: said(voice, &found.old),
    }
}

fn said(voice: &Voice, statement: &Statement) -> SaidJson {
    SaidJson {
        statement: statement.id().hex(),
        answer: answer(&statement.answer),
        period: statement.period.into(),
        source: statement.source.to_string(),
        place: voice.place(&statement.place).unwrap_or_else(|_| statement.place.to_string()),
        at: statement.place.to_string(),
    }
}
