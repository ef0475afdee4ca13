//! What the record tells of one question and one subject: when it was done, that it was not done yet, or nothing.

use spectemur_model::measure::{Condition, Expected};
use spectemur_model::statement::Recorded;
use spectemur_model::{Answer, Day, Period, QuestionKey, Snapshot, StatementId, Subject, Value};

/// Statements behind a fact, and whether a source among theirs is unverified.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Evidence {
    pub(crate) ids: Vec<StatementId>,
    pub(crate) unverified: bool,
}

impl Evidence {
    pub(crate) fn add(&mut self, snapshot: &Snapshot, said: &Recorded) {
        if !self.ids.contains(&said.id) {
            self.ids.push(said.id);
        }
        let source = snapshot.source(&said.statement.source);
        self.unverified |= source.is_none_or(|source| !source.verified);
    }

    fn join(mut self, other: Self) -> Self {
        let new: Vec<StatementId> = other.ids.into_iter().filter(|id| !self.ids.contains(id)).collect();
        self.ids.extend(new);
        Self { ids: self.ids, unverified: self.unverified || other.unverified }
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
    /// Sources contradict each other; nobody says that it happened before this day.
    Conflict(Day, Evidence),
}

impl Told {
    pub(crate) fn within(&self) -> Option<Period> {
        match self {
            Self::Within(span, _) => Some(*span),
            Self::Nothing | Self::NotBy(..) | Self::Conflict(..) => None,
        }
    }

    /// The day before which it certainly had not happened, although it happened.
    pub(crate) fn not_before(&self) -> Option<Day> {
        match self {
            Self::Within(span, _) => Some(span.from()),
            Self::Conflict(day, _) => Some(*day),
            Self::Nothing | Self::NotBy(..) => None,
        }
    }

    pub(crate) fn evidence(&self) -> Evidence {
        match self {
            Self::Nothing => Evidence::default(),
            Self::Within(_, evidence) | Self::NotBy(_, evidence) | Self::Conflict(_, evidence) => evidence.clone(),
        }
    }
}

/// Which answers count.
#[derive(Clone, Copy)]
pub(crate) struct Among {
    /// Only those about this period: the fact happens once for each.
    about: Option<Period>,
    /// A yes without a day does not mean an earlier day than this one.
    from: Day,
    /// Only those that tell of these days.
    era: Period,
}

impl Among {
    /// Any: the fact happens once, not before this day.
    pub(crate) fn any(from: Day) -> Self {
        Self { about: None, from, era: Period::ALWAYS }
    }

    /// Those about this period: the fact happens once for each, not before this day.
    pub(crate) fn about(period: Period, from: Day) -> Self {
        Self { about: Some(period), from, era: Period::ALWAYS }
    }

    /// Of these only what tells of the days until a reversal, and what tells of those after it.
    pub(crate) fn split(self, reversed: Day) -> [Option<Self>; 2] {
        let from = reversed.plus_days(1).ok();
        let until = Period::new(Day::FIRST, reversed).ok().map(|era| Self { era, ..self });
        let after = from.and_then(|from| Some((from, Period::new(from, Day::LAST).ok()?)));
        [until, after.map(|(from, era)| Self { era, from: self.from.max(from), ..self })]
    }
}

/// One of the parts of an occasion, of which any one that is answered is enough.
#[derive(Clone, Copy)]
pub(crate) struct Part {
    /// Which answers count for it.
    pub(crate) among: Among,
    /// The day by which it was to be answered by itself: what was said before then of its not having happened tells nothing
    /// of the other parts.
    pub(crate) due: Option<Day>,
}

impl Part {
    /// The only part of an occasion.
    pub(crate) fn only(among: Among) -> Self {
        Self { among, due: None }
    }

    /// The first day on which it may have happened.
    pub(crate) fn begins(&self) -> Day {
        self.among.from
    }

    /// Of this part what tells of the days until a reversal, and what tells of those after it.
    pub(crate) fn split(self, reversed: Day) -> [Option<Self>; 2] {
        self.among.split(reversed).map(|among| among.map(|among| Self { among, ..self }))
    }

    /// The first day on which it may have happened by what is told of it; if that counts, also where nothing says so.
    fn earliest(&self, told: &Told, silence_counts: bool) -> Option<Day> {
        match told {
            Told::Within(..) | Told::Conflict(..) => told.not_before(),
            Told::NotBy(day, _) => Some(day.plus_days(1).unwrap_or(*day)).filter(|_| silence_counts),
            Told::Nothing => Some(self.begins()).filter(|_| silence_counts),
        }
    }
}

/// What is told of several parts together, in their order, and which of them decides: whether any one of them happened.
///
/// It happened on the day of the first that did. Where that came after the day by which it was to happen, another part of
/// which nothing is told may have come in time. It had not happened if each part is said not to have, as of the last
/// one's day; otherwise nothing is told, for want of an answer to the part that is named.
pub(crate) fn any_of(parts: &[(Part, Told)]) -> Option<(usize, Told)> {
    let last = parts.len().checked_sub(1)?;
    if let [(_, only)] = parts {
        return Some((last, only.clone()));
    }
    let happened = parts.iter().enumerate().filter_map(|(at, (_, told))| Some((at, told.within()?)));
    if let Some((at, span)) = happened.min_by_key(|(_, span)| (span.to(), span.from())) {
        let is_late = parts[last].0.due.is_some_and(|due| due < span.to());
        let earliest = parts.iter().filter_map(|(part, told)| part.earliest(told, is_late)).min();
        return Some((at, Told::Within(narrowed(span, earliest.unwrap_or(span.from())), parts[at].1.evidence())));
    }
    let contradicted = parts.iter().enumerate().filter_map(|(at, (_, told))| match told {
        Told::Conflict(day, _) => Some((*day, at)),
        _ => None,
    });
    if let Some((_, at)) = contradicted.min() {
        return Some((at, parts[at].1.clone()));
    }
    let mut together = Told::Nothing;
    for (at, (part, told)) in parts.iter().enumerate() {
        match told {
            Told::NotBy(day, evidence) if at == last || part.due.is_none_or(|due| due < *day) => {
                together = Told::NotBy(*day, together.evidence().join(evidence.clone()));
            }
            _ => return Some((at, Told::Nothing)),
        }
    }
    Some((last, together))
}

/// What one statement tells.
enum Claim {
    Happened(Period),
    NotBy(Day),
}

impl Claim {
    /// The first day on which it may have happened, or the last on which it had not.
    fn day(&self) -> Day {
        match self {
            Self::Happened(span) if span.from() == Day::FIRST => span.to(),
            Self::Happened(span) => span.from(),
            Self::NotBy(day) => *day,
        }
    }

    /// The last day on which it may have happened, or the last on which it had not.
    fn last(&self) -> Day {
        match self {
            Self::Happened(span) => span.to(),
            Self::NotBy(day) => *day,
        }
    }
}

/// What the record tells of a question about a subject.
///
/// A day or a span says when it happened; a yes that it had happened by the end of its period (or of what its source
/// covers, where the period is the year that was reported on); a no or "none" that it had not.
/// A report that is silent tells neither.
pub(crate) fn told(snapshot: &Snapshot, question: &QuestionKey, subject: Subject, among: Among) -> Told {
    let mut happened: Option<(Period, Evidence)> = None;
    let mut not_by: Option<(Day, Evidence)> = None;
    let mut conflict: Option<Day> = None;
    for (said, claim) in claims(snapshot, question, subject, among) {
        match claim {
            Claim::Happened(span) => {
                let (known, mut evidence) = happened.take().unwrap_or((span, Evidence::default()));
                evidence.add(snapshot, said);
                let both = overlap(known, span);
                if both.is_none() || conflict.is_some() {
                    let first = conflict.unwrap_or(known.from()).min(span.from());
                    conflict = Some(first);
                }
                happened = Some((both.unwrap_or(known), evidence));
            }
            Claim::NotBy(day) => {
                let (known, mut evidence) = not_by.take().unwrap_or((day, Evidence::default()));
                evidence.add(snapshot, said);
                not_by = Some((known.max(day), evidence));
            }
        }
    }
    match (happened, not_by) {
        (Some((span, evidence)), no) => weigh((span, evidence), no, conflict, among),
        (None, Some((day, evidence))) => Told::NotBy(day, evidence),
        (None, None) => Told::Nothing,
    }
}

/// The last day of which a statement tells anything on a question, contradicted or not.
pub(crate) fn last_told(snapshot: &Snapshot, question: &QuestionKey, subject: Subject) -> Option<Day> {
    let claims = claims(snapshot, question, subject, Among::any(Day::FIRST));
    claims.map(|(_, claim)| claim.last()).max()
}

/// Holds "it happened" against "it had not happened by".
fn weigh(
    (span, evidence): (Period, Evidence),
    no: Option<(Day, Evidence)>,
    conflict: Option<Day>,
    among: Among,
) -> Told {
    let not_before = |day: Day| if day == Day::FIRST { among.from.min(span.to()) } else { day };
    if let Some(first) = conflict {
        return Told::Conflict(not_before(first), evidence);
    }
    let from = not_before(span.from());
    let Some((day, no)) = no else { return Told::Within(narrowed(span, from), evidence) };
    // "Not yet" before the last possible day narrows the span; after it, the two contradict each other.
    // On a single day that is known, "not yet" was said before the day was over.
    let last = if span.from() == span.to() { day > span.to() } else { day >= span.to() };
    if last {
        return Told::Conflict(from, evidence.join(no));
    }
    if day < from {
        return Told::Within(narrowed(span, from), evidence);
    }
    let from = day.plus_days(1).unwrap_or(day);
    Told::Within(narrowed(span, from), evidence.join(no))
}

/// The end of a span, from a day on.
fn narrowed(span: Period, from: Day) -> Period {
    Period::new(from.min(span.to()), span.to()).unwrap_or(span)
}

/// The statements that tell something, each with what it tells.
fn claims<'s>(
    snapshot: &'s Snapshot,
    question: &QuestionKey,
    subject: Subject,
    among: Among,
) -> impl Iterator<Item = (&'s Recorded, Claim)> {
    let said = snapshot.about(question, subject).iter();
    let told = said.filter_map(move |said| Some((said, claim(snapshot, said, among)?)));
    told.filter(move |(said, claim)| among.era.contains(claim.day()) && is_about(said, claim, among))
}

/// Whether the statement is about the period of the occasion.
///
/// One that covers more than that period is about it only if what it tells can belong to it: what was received before
/// a year was over is no report on that year.
fn is_about(said: &Recorded, claim: &Claim, among: Among) -> bool {
    let Some(about) = among.about else { return true };
    let period = said.statement.period;
    let inside = about.contains(period.from()) && about.contains(period.to());
    inside || (period.overlaps(about) && claim.last() >= among.from)
}

fn claim(snapshot: &Snapshot, said: &Recorded, among: Among) -> Option<Claim> {
    let by = known_by(snapshot, said, among);
    match &said.statement.answer {
        Answer::Known(Value::When(span)) => Some(Claim::Happened(*span)),
        Answer::Known(Value::YesNo(true)) => Period::new(Day::FIRST, by).ok().map(Claim::Happened),
        Answer::Known(Value::YesNo(false)) | Answer::None => Some(Claim::NotBy(by)),
        Answer::Known(_) | Answer::NotKnown | Answer::NotApplicable | Answer::NotReported => None,
    }
}

/// The last day that the statement speaks of.
fn known_by(snapshot: &Snapshot, said: &Recorded, among: Among) -> Day {
    let end = said.statement.period.to();
    if among.about.is_none() {
        return end;
    }
    let source = snapshot.source(&said.statement.source);
    let covered = source.and_then(|source| source.covers.map(Period::to).or(source.dated_on));
    covered.map_or(end, |day| day.max(end))
}

fn overlap(one: Period, other: Period) -> Option<Period> {
    Period::new(one.from().max(other.from()), one.to().min(other.to())).ok()
}

/// The last day by which one of the conditions was said to hold: that the work is not done.
pub(crate) fn still_open(
    snapshot: &Snapshot,
    conditions: &[Condition],
    subject: Subject,
    among: Among,
) -> Option<(Day, Evidence)> {
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
            let later = latest.as_ref().is_none_or(|(known, _)| *known < day);
            if holds && later && among.era.contains(day) {
                let mut evidence = Evidence::default();
                evidence.add(snapshot, said);
                latest = Some((day, evidence));
            }
        }
    }
    latest
}

/// Joins "not done by this day" from another place to what is told of being done.
///
/// It narrows the days on which it may have been done. An exact day or an earlier span outweighs it: what is open is
/// told of a whole period, not of its last day.
pub(crate) fn not_before(told: Told, open: Option<(Day, Evidence)>) -> Told {
    let Some((day, no)) = open else { return told };
    match told {
        Told::Nothing => Told::NotBy(day, no),
        Told::NotBy(known, _) if known < day => Told::NotBy(day, no),
        Told::Within(span, done) if day >= span.from() && day < span.to() => {
            let from = day.plus_days(1).unwrap_or(day);
            Told::Within(narrowed(span, from), done.join(no))
        }
        other => other,
    }
}
