//! The life of one duty: the days on which its standing changes, and to what.

use spectemur_model::{Day, Period, QuestionKey};

use super::facts::{Evidence, Told};
use super::{Extension, Link, LinkKind, Phase, StandingStatus};

/// What is known of one duty.
pub(super) struct Life<'a> {
    /// The first day on which it is listed.
    pub(super) listed: Day,
    /// The first day on which it binds.
    pub(super) start: Day,
    /// The deadline before extensions, or what is missing for one.
    pub(super) due: Result<Day, Link>,
    pub(super) extensions: &'a [Extension],
    pub(super) met: Option<Fact>,
    /// What else tells that it was done, where the best answer lies after the deadline: the work, before its declaration.
    pub(super) done: Vec<Fact>,
    pub(super) released: Option<Fact>,
    pub(super) reopened: Option<Fact>,
    /// What keeps it from being owed until something else is done.
    pub(super) gate: Option<Fact>,
    /// What nobody knows, so that nothing more can be said.
    pub(super) unknown: Option<Link>,
    /// The day on which the State was bound no longer.
    pub(super) withdrawn: Option<Day>,
}

/// A question with what the record tells of it.
#[derive(Clone)]
pub(super) struct Fact {
    pub(super) question: QuestionKey,
    pub(super) told: Told,
}

impl Fact {
    fn link(&self, kind: fn(QuestionKey) -> LinkKind) -> Link {
        let evidence = self.told.evidence();
        let on = match &self.told {
            Told::Within(span, _) => Some(*span),
            Told::NotBy(day, _) => Some(Period::day(*day)),
            Told::Nothing | Told::Conflict(_) => None,
        };
        Link { kind: kind(self.question.clone()), on, evidence: evidence.ids, verified: !evidence.unverified }
    }

    fn is_conflict(&self) -> bool {
        matches!(self.told, Told::Conflict(_))
    }
}

/// The phases, from the first day on which the duty is listed.
pub(super) fn phases(life: &Life<'_>) -> Vec<Phase> {
    let mut phases: Vec<Phase> = Vec::new();
    for day in turns(life) {
        let phase = on(life, day);
        let same = phases.last().is_some_and(|last| Phase { from: last.from, ..phase.clone() } == *last);
        if !same {
            phases.push(phase);
        }
    }
    phases
}

/// Every day on which something may change.
fn turns(life: &Life<'_>) -> Vec<Day> {
    let after = |day: Day| day.plus_days(1).unwrap_or(day);
    let mut turns = vec![life.listed, life.start];
    turns.extend(life.due.iter().map(|due| after(*due)));
    turns.extend(life.extensions.iter().flat_map(|extension| [extension.decided_on, after(extension.until)]));
    let facts = [&life.met, &life.released, &life.reopened, &life.gate];
    for fact in facts.into_iter().flatten().chain(&life.done) {
        match &fact.told {
            Told::Within(span, _) => turns.extend([span.from(), span.to()]),
            Told::NotBy(day, _) => turns.push(after(*day)),
            Told::Nothing | Told::Conflict(_) => {}
        }
    }
    turns.extend(life.withdrawn);
    turns.retain(|day| *day >= life.listed);
    turns.sort_unstable();
    turns.dedup();
    turns
}

/// What the duty is on a day.
fn on(life: &Life<'_>, day: Day) -> Phase {
    let held = life.extensions.iter().take_while(|extension| extension.decided_on <= day).count();
    let due = life.extensions[..held].last().map(|extension| extension.until).or(life.due.as_ref().ok().copied());
    let mut phase = Phase {
        from: day,
        status: StandingStatus::Unknown,
        due,
        extensions: held,
        met_on: None,
        chain: life.extensions[..held].iter().map(extension_link).collect(),
    };
    if life.withdrawn.is_some_and(|withdrawn| withdrawn <= day) {
        return phase.ends(StandingStatus::Released, Link::plain(LinkKind::Withdrawn, life.withdrawn));
    }
    if day < life.start {
        return Phase { status: StandingStatus::NotYet, ..phase };
    }
    if let Some(link) = &life.unknown {
        return phase.ends(StandingStatus::Unknown, link.clone());
    }
    let facts = [&life.met, &life.released, &life.reopened, &life.gate];
    if let Some(fact) = facts.into_iter().flatten().find(|fact| fact.is_conflict()) {
        return phase.ends(StandingStatus::Conflict, fact.link(LinkKind::Conflict));
    }
    if let Some(gate) = &life.gate
        && gate.told.within().is_none_or(|span| day < span.to())
    {
        return phase.ends(StandingStatus::Unknown, gate.link(LinkKind::Missing));
    }
    if let Some(released) = happened(life.released.as_ref(), day) {
        return phase.ends(StandingStatus::Released, released.link(LinkKind::Released));
    }
    done(life, day, &mut phase).unwrap_or_else(|| open(life, day, phase))
}

/// The fact, if it has certainly happened by the day.
fn happened(fact: Option<&Fact>, day: Day) -> Option<&Fact> {
    fact.filter(|fact| fact.told.within().is_some_and(|span| span.to() <= day))
}

/// The phase, if it was met by the day or may have been; `phase` learns of a reversal.
fn done(life: &Life<'_>, day: Day, phase: &mut Phase) -> Option<Phase> {
    let met = life.met.as_ref()?;
    let span = met.told.within()?;
    if day < span.from() {
        return None;
    }
    if day < span.to() {
        // Within these days nobody knows on which side of the day it happened.
        return Some(phase.clone().ends(StandingStatus::Unknown, met.link(LinkKind::Missing)));
    }
    phase.chain.push(met.link(LinkKind::Met));
    let reversed = happened(life.reopened.as_ref(), day)
        .filter(|fact| fact.told.within().is_some_and(|reversed| reversed.to() > span.to()));
    let Some(reopened) = reversed else {
        return Some(Phase { status: StandingStatus::Met, met_on: Some(span), ..phase.clone() });
    };
    phase.chain.push(reopened.link(LinkKind::Reopened));
    let reopened_on = reopened.told.within().map(Period::to);
    let newest = life.extensions[..phase.extensions].last();
    let in_time = phase.due.is_none_or(|due| day <= due);
    // An extension after the reversal makes it an extended deadline like any other.
    let extended = newest.is_some_and(|extension| Some(extension.decided_on) >= reopened_on);
    (in_time && !extended).then(|| Phase { status: StandingStatus::Reopened, ..phase.clone() })
}

/// The phase of a duty that is not done by the day.
fn open(life: &Life<'_>, day: Day, phase: Phase) -> Phase {
    let Some(due) = phase.due else {
        let missing = life.due.as_ref().err().cloned();
        return match missing {
            Some(link) => phase.ends(StandingStatus::Unknown, link),
            None => phase,
        };
    };
    if day <= due {
        let status = if phase.extensions > 0 { StandingStatus::ExtendedUntil } else { StandingStatus::DueIn };
        return Phase { status, ..phase };
    }
    if let Some(work) = life.done.iter().find(|fact| happened(Some(fact), day).is_some()) {
        let met_on = work.told.within();
        return Phase { met_on, ..phase.ends(StandingStatus::Met, work.link(LinkKind::Met)) };
    }
    let reversed = phase.chain.iter().any(|link| matches!(link.kind, LinkKind::Reopened(_)));
    let Some(met) = &life.met else { return phase };
    let later = [Some(met), life.released.as_ref()].into_iter().flatten();
    let done_later = !reversed && later.clone().any(|fact| fact.told.within().is_some_and(|span| span.from() > day));
    match &met.told {
        Told::NotBy(known, _) if *known > due => phase.ends(StandingStatus::OverdueBy, met.link(|_| LinkKind::NotMet)),
        _ if done_later => {
            let fact = later.into_iter().find(|fact| fact.told.within().is_some()).unwrap_or(met);
            phase.ends(StandingStatus::OverdueBy, Link { on: None, ..fact.link(|_| LinkKind::NotMet) })
        }
        _ => phase.ends(StandingStatus::Unknown, Link { on: None, ..met.link(LinkKind::Missing) }),
    }
}

fn extension_link(extension: &Extension) -> Link {
    Link {
        kind: LinkKind::Extension(extension.matter),
        on: Some(Period::day(extension.until)),
        evidence: extension.evidence.clone(),
        verified: extension.verified,
    }
}

impl Phase {
    fn ends(mut self, status: StandingStatus, link: Link) -> Self {
        self.chain.push(link);
        Self { status, ..self }
    }
}

impl Link {
    /// A link that rests on the package alone.
    pub(super) fn plain(kind: LinkKind, on: Option<Day>) -> Self {
        Self { kind, on: on.map(Period::day), evidence: Vec::new(), verified: true }
    }
}

/// Joins "not done by this day" from another place to what is told of being done.
pub(super) fn not_before(told: Told, open: Option<(Day, Evidence)>) -> Told {
    let Some((day, evidence)) = open else { return told };
    match told {
        Told::Nothing => Told::NotBy(day, evidence),
        Told::NotBy(known, _) if known < day => Told::NotBy(day, evidence),
        Told::Within(span, done) if day >= span.from() && day < span.to() => {
            let from = day.plus_days(1).unwrap_or(day);
            Told::Within(Period::new(from, span.to()).unwrap_or(span), done)
        }
        other => other,
    }
}
