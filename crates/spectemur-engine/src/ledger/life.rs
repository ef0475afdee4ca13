//! The life of one duty: the days on which its standing changes, and to what.

use spectemur_model::{Day, Period, QuestionKey};

use super::facts::Told;
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
    /// An extension of which the record does not tell until when.
    pub(super) unsettled: Option<Unsettled>,
    pub(super) met: Option<Fact>,
    /// What else tells that it was done, where the best answer lies after the deadline: the work, before its declaration.
    pub(super) done: Vec<Fact>,
    pub(super) released: Option<Fact>,
    pub(super) reopened: Option<Fact>,
    /// What tells of being met after that was reversed.
    pub(super) again: Option<Fact>,
    /// What keeps it from being owed until something else is done.
    pub(super) gate: Option<Fact>,
    /// Why nobody knows whether it is owed at all.
    pub(super) doubt: Option<Doubt>,
    /// What ends it without its being met: the withdrawal of the State, an event of the rule.
    pub(super) ends: Vec<End>,
}

/// What ends a duty without its being met.
#[derive(Clone)]
pub(super) struct End {
    /// The first day after the end.
    pub(super) day: Day,
    /// What it is from then on: released, or a conflict where sources contradict each other on the end.
    pub(super) status: StandingStatus,
    pub(super) link: Link,
}

/// What keeps everything else from being told, with the link that says so.
pub(super) type Doubt = (StandingStatus, Link);

/// A decision on a deadline whose outcome is in doubt.
pub(super) struct Unsettled {
    pub(super) from: Day,
    pub(super) doubt: Doubt,
}

/// A question with what the record tells of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Fact {
    pub(super) question: QuestionKey,
    pub(super) told: Told,
}

impl Fact {
    pub(super) fn link(&self, kind: fn(QuestionKey) -> LinkKind) -> Link {
        let evidence = self.told.evidence();
        let on = match &self.told {
            Told::Within(span, _) => Some(*span),
            Told::NotBy(day, _) => Some(Period::day(*day)),
            Told::Nothing | Told::Conflict(..) => None,
        };
        Link { kind: kind(self.question.clone()), on, evidence: evidence.ids, verified: !evidence.unverified }
    }

    /// Whether it has certainly happened by the day.
    fn is_past(&self, day: Day) -> bool {
        self.told.within().is_some_and(|span| span.to() <= day)
    }

    fn is_contradicted_on(&self, day: Day) -> bool {
        matches!(self.told, Told::Conflict(from, _) if from <= day)
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
    turns.extend(life.unsettled.iter().map(|unsettled| unsettled.from));
    let facts = [&life.met, &life.released, &life.reopened, &life.again, &life.gate];
    for fact in facts.into_iter().flatten().chain(&life.done) {
        match &fact.told {
            Told::Within(span, _) => turns.extend([span.from(), span.to()]),
            Told::Conflict(day, _) => turns.push(*day),
            Told::NotBy(..) | Told::Nothing => {}
        }
    }
    turns.extend(life.ends.iter().map(|end| end.day));
    turns.retain(|day| *day >= life.listed);
    turns.sort_unstable();
    turns.dedup();
    turns
}

/// What the duty is on a day.
fn on(life: &Life<'_>, day: Day) -> Phase {
    let past = life.ends.iter().filter(|end| end.day <= day);
    // An end that is certain outweighs one that is in doubt.
    let Some(end) = past.min_by_key(|end| (end.status != StandingStatus::Released, end.day)) else {
        return bound(life, day);
    };
    // It ends what is still to be done, and undoes nothing: from then on things stand as the day before.
    let before = bound(life, end.day.yesterday());
    match before.status {
        StandingStatus::Met | StandingStatus::Released => Phase { from: day, ..before },
        _ => Phase { from: day, ..begun(life, end.day.yesterday()) }.ends(end.status, end.link.clone()),
    }
}

/// The deadline on a day, with the extensions that lead to it; the rest is for the caller.
fn begun(life: &Life<'_>, day: Day) -> Phase {
    let held = life.extensions.iter().take_while(|extension| extension.decided_on <= day).count();
    let due = life.extensions[..held].last().map(|extension| extension.until).or(life.due.as_ref().ok().copied());
    Phase {
        from: day,
        status: StandingStatus::Unknown,
        due,
        extensions: held,
        met_on: None,
        chain: life.extensions[..held].iter().map(extension_link).collect(),
    }
}

/// What the duty is on a day on which nothing has ended it.
fn bound(life: &Life<'_>, day: Day) -> Phase {
    let mut phase = begun(life, day);
    if day < life.start {
        return Phase { status: StandingStatus::NotYet, ..phase };
    }
    if let Some((status, link)) = &life.doubt {
        return phase.ends(*status, link.clone());
    }
    let facts = [&life.met, &life.released, &life.reopened, &life.again, &life.gate];
    if let Some(fact) = facts.into_iter().flatten().find(|fact| fact.is_contradicted_on(day)) {
        return phase.ends(StandingStatus::Conflict, fact.link(LinkKind::Conflict));
    }
    if let Some(gate) = &life.gate {
        if gate.told.not_before().is_some_and(|from| day < from) {
            return phase.ends(StandingStatus::NotYet, gate.link(LinkKind::Answer));
        }
        if !gate.is_past(day) {
            return phase.ends(StandingStatus::Unknown, gate.link(LinkKind::Missing));
        }
        phase.chain.push(gate.link(LinkKind::Answer));
    }
    match settled(life, day, &mut phase) {
        Some((status, met_on, link)) => Phase { met_on, ..phase }.and(status, link),
        None => open(life, day, phase),
    }
}

/// A status, with the days on which it was met and the link that comes last.
type Outcome = (StandingStatus, Option<Period>, Option<Link>);

/// What it is if it was done or fell away by the day, or may have; `phase` learns of what led there.
fn settled(life: &Life<'_>, day: Day, phase: &mut Phase) -> Option<Outcome> {
    if let Some(released) = life.released.as_ref().filter(|fact| fact.is_past(day)) {
        phase.chain.push(released.link(LinkKind::Released));
        match reversal(life, released, day) {
            Reversal::None => return Some((StandingStatus::Released, None, None)),
            Reversal::Perhaps(link) => return Some((StandingStatus::Unknown, None, Some(link))),
            Reversal::Certain => return reversed(life, day, phase),
        }
    }
    let met = life.met.as_ref()?;
    let span = met.told.within().filter(|span| span.from() <= day)?;
    if day < span.to() {
        let late = phase.due.is_some_and(|due| due < day);
        let is_done = late && life.done.iter().any(|fact| fact.is_past(day));
        // Within these days nobody knows on which side of the day it happened, unless the work itself was done.
        return (!is_done).then(|| (StandingStatus::Unknown, None, Some(met.link(LinkKind::Missing))));
    }
    phase.chain.push(met.link(LinkKind::Met));
    match reversal(life, met, day) {
        Reversal::None => Some((StandingStatus::Met, Some(span), None)),
        Reversal::Perhaps(link) => Some((StandingStatus::Unknown, None, Some(link))),
        Reversal::Certain => reversed(life, day, phase),
    }
}

enum Reversal {
    None,
    /// The day lies within those on which it was reversed; with the link that says so.
    Perhaps(Link),
    Certain,
}

/// Whether what happened was reversed by the day; a reversal that came no later reverses nothing.
fn reversal(life: &Life<'_>, fact: &Fact, day: Day) -> Reversal {
    let (Some(reopened), Some(span)) = (&life.reopened, fact.told.within()) else { return Reversal::None };
    match reopened.told.within().filter(|reversed| reversed.to() > span.to()) {
        Some(reversed) if reversed.to() <= day => Reversal::Certain,
        Some(reversed) if reversed.from() <= day => Reversal::Perhaps(reopened.link(LinkKind::Missing)),
        _ => Reversal::None,
    }
}

/// What it is after a reversal; none where it is to be met by a day like any other.
fn reversed(life: &Life<'_>, day: Day, phase: &mut Phase) -> Option<Outcome> {
    let reopened = life.reopened.as_ref()?;
    phase.chain.push(reopened.link(LinkKind::Reopened));
    if let Some((again, span)) = life.again.as_ref().and_then(|again| Some((again, again.told.within()?))) {
        if span.to() <= day {
            return Some((StandingStatus::Met, Some(span), Some(again.link(LinkKind::Met))));
        }
        if span.from() <= day {
            return Some((StandingStatus::Unknown, None, Some(again.link(LinkKind::Missing))));
        }
    }
    let newest = life.extensions[..phase.extensions].last();
    let in_time = phase.due.is_none_or(|due| day <= due);
    // An extension after the reversal makes it an extended deadline like any other.
    let reopened_on = reopened.told.within().map(Period::to);
    let extended = newest.is_some_and(|extension| Some(extension.decided_on) >= reopened_on);
    (in_time && !extended).then_some((StandingStatus::Reopened, None, None))
}

/// The phase of a duty that is not done by the day.
fn open(life: &Life<'_>, day: Day, phase: Phase) -> Phase {
    if let Some(unsettled) = unsettled(life, &phase, day) {
        let (status, link) = unsettled.doubt.clone();
        return Phase { due: None, ..phase }.ends(status, link);
    }
    let Some(due) = phase.due else {
        return match life.due.as_ref().err().cloned() {
            Some(link) if matches!(link.kind, LinkKind::Conflict(_)) => phase.ends(StandingStatus::Conflict, link),
            // It goes on until an event that nobody knows yet; no day is missing.
            Some(link) if link.kind == LinkKind::Lapsed => phase.ends(StandingStatus::DueIn, link),
            Some(link) => phase.ends(StandingStatus::Unknown, link),
            None => phase,
        };
    };
    if day <= due {
        let status = if phase.extensions > 0 { StandingStatus::ExtendedUntil } else { StandingStatus::DueIn };
        return Phase { status, ..phase };
    }
    // What was done before a reversal says nothing of the days after it.
    let is_reversed = phase.chain.iter().any(|link| matches!(link.kind, LinkKind::Reopened(_)));
    if let Some(work) = life.done.iter().find(|fact| !is_reversed && fact.is_past(day)) {
        let met_on = work.told.within();
        return Phase { met_on, ..phase.ends(StandingStatus::Met, work.link(LinkKind::Met)) };
    }
    let Some(fact) = (if is_reversed { &life.again } else { &life.met }) else { return phase };
    let not_met = |on: Option<Period>| Link { on, ..fact.link(|_| LinkKind::NotMet) };
    match &fact.told {
        Told::NotBy(known, _) if *known > due => {
            phase.ends(StandingStatus::OverdueBy, not_met(Some(Period::day(*known))))
        }
        told if told.not_before().is_some_and(|from| from > day) => {
            phase.ends(StandingStatus::OverdueBy, not_met(None))
        }
        _ => phase.ends(StandingStatus::Unknown, Link { on: None, ..fact.link(LinkKind::Missing) }),
    }
}

/// The decision in doubt, while no later extension has settled the deadline.
fn unsettled<'l>(life: &'l Life<'_>, phase: &Phase, day: Day) -> Option<&'l Unsettled> {
    let newest = life.extensions[..phase.extensions].last();
    let holds = |unsettled: &&Unsettled| {
        unsettled.from <= day && newest.is_none_or(|extension| extension.decided_on <= unsettled.from)
    };
    life.unsettled.as_ref().filter(holds)
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
    fn ends(self, status: StandingStatus, link: Link) -> Self {
        self.and(status, Some(link))
    }

    fn and(mut self, status: StandingStatus, link: Option<Link>) -> Self {
        self.chain.extend(link);
        Self { status, ..self }
    }
}

impl Link {
    /// A link that rests on the package alone.
    pub(super) fn plain(kind: LinkKind, on: Option<Day>) -> Self {
        Self { kind, on: on.map(Period::day), evidence: Vec::new(), verified: true }
    }
}
