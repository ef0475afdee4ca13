//! Whether a condition holds for a State, with the statements that say so.
//!
//! Silence is unknown. A yes and a no for the same days are a conflict: unknown until somebody rules, and shown.

use std::collections::BTreeMap;

use spectemur_model::measure::{Condition, Expected, RegisterFact, Window};
use spectemur_model::register::Status;
use spectemur_model::statement::Recorded;
use spectemur_model::{Answer, Package, Period, Snapshot, StateCode, StatementId, Truth, Value};

use crate::Moment;

/// A State that is counted, with the statements behind it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Counted {
    /// The State.
    pub state: StateCode,
    /// The statements, in order of period.
    pub evidence: Vec<StatementId>,
}

/// What the record says on a condition for one State.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Judgement {
    /// Whether it holds.
    pub truth: Truth,
    /// The statements that decide.
    pub evidence: Vec<StatementId>,
    /// Whether statements contradict each other; the truth is then unknown.
    pub conflict: bool,
}

/// Judgements by State; a State that is missing is unknown.
pub type Judgements = BTreeMap<StateCode, Judgement>;

/// Judges a condition for every State about which anything is known.
pub(crate) fn judge(
    package: &Package,
    snapshot: &Snapshot,
    moment: Moment,
    condition: &Condition,
    window: Window,
) -> Judgements {
    let all = |parts: &[Condition]| -> Vec<Judgements> {
        parts.iter().map(|part| judge(package, snapshot, moment, part, window)).collect()
    };
    match condition {
        Condition::Answered { question, is } => answered(snapshot.on(question), moment, window, is.as_ref()),
        Condition::Register(fact) => register(package, moment, *fact, window),
        Condition::Any(parts) => combine(&all(parts), Truth::No, Truth::or),
        Condition::All(parts) => combine(&all(parts), Truth::Yes, Truth::and),
    }
}

/// Statements come sorted by subject, then by period, so one pass groups them.
fn answered(statements: &[Recorded], moment: Moment, window: Window, is: Option<&Expected>) -> Judgements {
    let spans = moment.spans(window);
    let mut judgements = BTreeMap::new();
    for group in statements.chunk_by(|a, b| a.statement.subject == b.statement.subject) {
        let Some(state) = group[0].statement.subject.state() else { continue };
        let judgement = match &spans {
            Some(_) if window == Window::ReportingPeriod => in_period(group, moment, is),
            Some(spans) => within(group, spans, is),
            None if window == Window::Standing => standing(group, moment, is),
            None => to_date(group, moment, is),
        };
        if judgement.truth != Truth::Unknown || judgement.conflict {
            judgements.insert(state, judgement);
        }
    }
    judgements
}

/// What the statements say that count for the reporting period.
fn in_period(group: &[Recorded], moment: Moment, is: Option<&Expected>) -> Judgement {
    let counted: Vec<&Recorded> = group.iter().filter(|said| moment.counts_in_period(said.statement.period)).collect();
    decide(counted.iter().copied(), is)
}

/// Each span is judged for itself.
fn within(group: &[Recorded], spans: &[Period], is: Option<&Expected>) -> Judgement {
    let judge = |span: &Period| decide(group.iter().filter(|said| said.statement.period.overlaps(*span)), is);
    match spans {
        [span] => judge(span),
        _ => fold(&spans.iter().map(judge).collect::<Vec<_>>().iter().collect::<Vec<_>>(), Truth::No, Truth::or),
    }
}

/// The statements of a group that began by the day; those of one subject come in the order in which they begin.
fn begun(group: &[Recorded], moment: Moment) -> &[Recorded] {
    &group[..group.partition_point(|said| said.statement.period.from() <= moment.as_of())]
}

/// What the statements that reach nearest to the day say.
fn standing(group: &[Recorded], moment: Moment, is: Option<&Expected>) -> Judgement {
    let begun = begun(group, moment);
    let reach = |said: &Recorded| said.statement.period.to().min(moment.as_of());
    let nearest = begun.iter().map(reach).max();
    decide(begun.iter().filter(|said| Some(reach(said)) == nearest), is)
}

/// The last yes counts from its day on, whatever was said of other days; a no only for the reporting period in which
/// it was said.
fn to_date(group: &[Recorded], moment: Moment, is: Option<&Expected>) -> Judgement {
    let begun = begun(group, moment);
    let ends = |said: &Recorded| said.statement.period.to();
    let last_yes = begun.iter().filter(|said| judged(said, is) == Truth::Yes).map(ends).max();
    let is_last_yes = |said: &&Recorded| judged(said, is) == Truth::Yes && Some(ends(said)) == last_yes;
    let of_its_days = |said: &&Recorded| {
        begun.iter().filter(is_last_yes).any(|yes| said.statement.period.overlaps(yes.statement.period))
    };
    match last_yes {
        Some(_) => decide(
            begun.iter().filter(|said| is_last_yes(said) || (judged(said, is) == Truth::No && of_its_days(said))),
            is,
        ),
        None => in_period(begun, moment, is),
    }
}

/// What these statements say together.
fn decide<'a>(statements: impl Iterator<Item = &'a Recorded> + Clone, is: Option<&Expected>) -> Judgement {
    let saying = |truth: Truth| statements.clone().filter(move |said| judged(said, is) == truth);
    let (yes, no) = (saying(Truth::Yes), saying(Truth::No));
    let conflict = yes.clone().any(|yes| no.clone().any(|no| yes.statement.period.overlaps(no.statement.period)));
    let ids = |said: &Recorded| said.id;
    let truth = match (yes.clone().next(), no.clone().next()) {
        _ if conflict => Truth::Unknown,
        (Some(_), _) => Truth::Yes,
        (None, Some(_)) => Truth::No,
        (None, None) => Truth::Unknown,
    };
    let evidence = match truth {
        Truth::Yes => yes.map(ids).collect(),
        Truth::No => no.map(ids).collect(),
        Truth::Unknown if conflict => statements.filter(|said| judged(said, is) != Truth::Unknown).map(ids).collect(),
        Truth::Unknown => statements.filter(|said| judged(said, is) == Truth::Unknown).map(ids).collect(),
    };
    Judgement { truth, evidence, conflict }
}

/// What one statement says of what is expected.
fn judged(said: &Recorded, is: Option<&Expected>) -> Truth {
    truth(&said.statement.answer, is)
}

/// What one answer says of what is expected.
fn truth(answer: &Answer, is: Option<&Expected>) -> Truth {
    match (answer, is) {
        (Answer::NotKnown | Answer::NotReported, _) => Truth::Unknown,
        (Answer::NotApplicable, _) => Truth::No,
        (Answer::None, Some(Expected::YesNo(expected))) => Truth::from(!expected),
        (Answer::None, _) => Truth::No,
        (Answer::Known(Value::YesNo(yes)), Some(Expected::YesNo(expected))) => Truth::from(yes == expected),
        (Answer::Known(Value::YesNo(yes)), None) => Truth::from(*yes),
        (Answer::Known(Value::Choice(choice)), Some(Expected::Choice(expected))) => Truth::from(choice == expected),
        (Answer::Known(_), None) => Truth::Yes,
        (Answer::Known(_), Some(_)) => Truth::Unknown,
    }
}

fn register(package: &Package, moment: Moment, fact: RegisterFact, window: Window) -> Judgements {
    let spans = moment.spans(window);
    let holds = |state: StateCode| match (&spans, fact) {
        // In a window, "deposited" asks whether the deposit fell in it.
        (Some(spans), RegisterFact::Deposited) => {
            let registration = package.registers.registrations.get(&state);
            let deposited = registration.and_then(|registration| registration.deposited_on);
            deposited.is_some_and(|day| spans.iter().any(|span| span.contains(day)))
        }
        _ => status_is(package.registers.status(state, moment.as_of()), fact),
    };
    let judged =
        package.registers.states.keys().map(|state| {
            (*state, Judgement { truth: Truth::from(holds(*state)), evidence: Vec::new(), conflict: false })
        });
    judged.collect()
}

/// Whether a status is what the fact asks for.
pub(crate) fn status_is(status: Status, fact: RegisterFact) -> bool {
    match fact {
        RegisterFact::Deposited => status.is_party(),
        RegisterFact::InForce => status.is_in_force(),
        RegisterFact::Signatory => status.is_signatory(),
        RegisterFact::NotParty => !status.is_party(),
        RegisterFact::Everyone => true,
    }
}

fn combine(parts: &[Judgements], start: Truth, join: fn(Truth, Truth) -> Truth) -> Judgements {
    let silent = Judgement { truth: Truth::Unknown, evidence: Vec::new(), conflict: false };
    let states: std::collections::BTreeSet<StateCode> = parts.iter().flat_map(|part| part.keys().copied()).collect();
    let joined = states.into_iter().map(|state| {
        let judged: Vec<_> = parts.iter().map(|part| part.get(&state).unwrap_or(&silent)).collect();
        (state, fold(&judged, start, join))
    });
    joined.filter(|(_, judgement)| judgement.truth != Truth::Unknown || judgement.conflict).collect()
}

/// Joins judgements; the evidence is that of the parts that made the result.
fn fold(judged: &[&Judgement], start: Truth, join: fn(Truth, Truth) -> Truth) -> Judgement {
    let truth = judged.iter().fold(start, |truth, judgement| join(truth, judgement.truth));
    let conflict = truth == Truth::Unknown && judged.iter().any(|judgement| judgement.conflict);
    let mut evidence: Vec<StatementId> = Vec::new();
    let made_it = judged.iter().filter(|judgement| judgement.truth == truth || (conflict && judgement.conflict));
    for id in made_it.flat_map(|judgement| &judgement.evidence) {
        if !evidence.contains(id) {
            evidence.push(*id);
        }
    }
    Judgement { truth, evidence, conflict }
}
