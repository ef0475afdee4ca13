//! What the record tells of one question and one subject: when it was done, that it was not done yet, or nothing.

use spectemur_model::measure::{Condition, Expected};
use spectemur_model::statement::Recorded;
use spectemur_model::{Answer, Day, Period, QuestionKey, Snapshot, StatementId, Subject, Value};

/// Statements behind a fact, and whether all their sources were verified.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Evidence {
    pub(crate) ids: Vec<StatementId>,
    pub(crate) unverified: bool,
}

impl Evidence {
    fn add(&mut self, snapshot: &Snapshot, said: &Recorded) {
        if !self.ids.contains(&said.id) {
            self.ids.push(said.id);
        }
        let source = snapshot.source(&said.statement.source);
        self.unverified |= source.is_none_or(|source| !source.verified);
    }
}

/// What the record tells of something that happens once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Told {
    Nothing,
    /// It happened within these days.
    Within(Period, Evidence),
    /// It had not happened by this day.
    NotBy(Day, Evidence),
    /// Sources name days that cannot both be right.
    Conflict(Evidence),
}

impl Told {
    pub(crate) fn within(&self) -> Option<Period> {
        match self {
            Self::Within(span, _) => Some(*span),
            Self::Nothing | Self::NotBy(..) | Self::Conflict(_) => None,
        }
    }

    pub(crate) fn evidence(&self) -> Evidence {
        match self {
            Self::Nothing => Evidence::default(),
            Self::Within(_, evidence) | Self::NotBy(_, evidence) | Self::Conflict(evidence) => evidence.clone(),
        }
    }
}

/// For which days an answer counts.
#[derive(Clone, Copy)]
pub(crate) enum Among {
    /// Any: the fact happens once, not before this day.
    Any(Day),
    /// Those about this period: the fact happens once for each, not before this day.
    About(Period, Day),
}

/// What the record tells of a question about a subject.
///
/// A day or a span says when it happened; a yes that it had happened by the end of its period (or of what its source
/// covers, where the period is the year that was reported on); a no or "none" that it had not.
pub(crate) fn told(snapshot: &Snapshot, question: &QuestionKey, subject: Subject, among: Among) -> Told {
    let mut within: Option<(Period, Evidence)> = None;
    let mut not_by: Option<(Day, Evidence)> = None;
    let mut conflict = None;
    for said in snapshot.about(question, subject).iter().filter(|said| counts(said, among)) {
        match happened(snapshot, said, among) {
            Some(Ok(span)) => {
                let (known, mut evidence) = within.take().unwrap_or((span, Evidence::default()));
                evidence.add(snapshot, said);
                if known.overlaps(span) {
                    within = Some((overlap(known, span), evidence));
                } else {
                    conflict = Some(evidence.clone());
                    within = Some((known, evidence));
                }
            }
            Some(Err(day)) => {
                let (known, mut evidence) = not_by.take().unwrap_or((day, Evidence::default()));
                evidence.add(snapshot, said);
                not_by = Some((known.max(day), evidence));
            }
            None => {}
        }
    }
    match (conflict, within, not_by) {
        (Some(evidence), ..) => Told::Conflict(evidence),
        // "Not yet" before the last possible day narrows the span; after it, the two contradict each other.
        (None, Some((span, evidence)), Some((day, no))) if day >= span.to() && span.from() != span.to() => {
            let ids = evidence.ids.into_iter().chain(no.ids).collect();
            Told::Conflict(Evidence { ids, unverified: evidence.unverified || no.unverified })
        }
        (None, Some((span, evidence)), Some((day, _))) => {
            let from = span.from().max(day.plus_days(1).unwrap_or(day)).min(span.to());
            Told::Within(Period::new(from, span.to()).unwrap_or(span), evidence)
        }
        (None, Some((span, evidence)), None) => Told::Within(span, evidence),
        (None, None, Some((day, evidence))) => Told::NotBy(day, evidence),
        (None, None, None) => Told::Nothing,
    }
}

fn counts(said: &Recorded, among: Among) -> bool {
    match among {
        Among::Any(_) => true,
        Among::About(period, _) => said.statement.period.overlaps(period),
    }
}

/// When it happened, or by which day it had not; nothing where the answer tells neither.
fn happened(snapshot: &Snapshot, said: &Recorded, among: Among) -> Option<Result<Period, Day>> {
    let by = known_by(snapshot, said, among);
    match &said.statement.answer {
        Answer::Known(Value::When(span)) => Some(Ok(*span)),
        Answer::Known(Value::YesNo(true)) => {
            let (Among::Any(from) | Among::About(_, from)) = among;
            Some(Ok(Period::new(from.min(by), by).unwrap_or(Period::day(by))))
        }
        Answer::Known(Value::YesNo(false)) | Answer::None | Answer::NotReported => Some(Err(by)),
        Answer::Known(_) | Answer::NotKnown | Answer::NotApplicable => None,
    }
}

/// The last day that the statement speaks of.
fn known_by(snapshot: &Snapshot, said: &Recorded, among: Among) -> Day {
    let end = said.statement.period.to();
    match among {
        Among::Any(_) => end,
        Among::About(..) => {
            let source = snapshot.source(&said.statement.source);
            let covered = source.and_then(|source| source.covers.map(Period::to).or(source.dated_on));
            covered.map_or(end, |day| day.max(end))
        }
    }
}

fn overlap(one: Period, other: Period) -> Period {
    let (from, to) = (one.from().max(other.from()), one.to().min(other.to()));
    Period::new(from, to).unwrap_or(one)
}

/// The last day by which one of the conditions was said to hold: that the work is not done.
pub(crate) fn still_open(snapshot: &Snapshot, conditions: &[Condition], subject: Subject) -> Option<(Day, Evidence)> {
    let mut latest: Option<(Day, Evidence)> = None;
    for condition in conditions {
        let Condition::Answered { question, is } = condition else { continue };
        for said in snapshot.about(question, subject) {
            let holds = match (&said.statement.answer, is) {
                (Answer::Known(Value::YesNo(yes)), Some(Expected::YesNo(expected))) => yes == expected,
                (Answer::Known(Value::YesNo(yes)), None) => *yes,
                _ => false,
            };
            let day = said.statement.period.to();
            if holds && latest.as_ref().is_none_or(|(known, _)| *known < day) {
                let mut evidence = Evidence::default();
                evidence.add(snapshot, said);
                latest = Some((day, evidence));
            }
        }
    }
    latest
}
