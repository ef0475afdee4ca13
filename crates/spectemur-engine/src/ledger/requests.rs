//! Requests to extend a deadline, as the record tells of them.

use std::collections::BTreeSet;

use spectemur_model::obligation::{Obligation, OwedBy, RequestQuestions};
use spectemur_model::statement::Recorded;
use spectemur_model::{
    Answer, Day, Matter, MeetingId, ObligationId, Package, Period, QuestionKey, Snapshot, StateCode, Subject, Value,
};

use super::facts::{Among, Evidence, Told, told};
use super::life::{Fact, Unsettled};
use super::{Duty, Extension, Link, LinkKind, StandingStatus};

/// One request with everything that the record tells of it.
#[derive(Clone, Debug)]
pub struct Request<'s> {
    /// The request.
    pub matter: Matter,
    /// Whose.
    pub state: StateCode,
    /// To extend what.
    pub of: ObligationId,
    /// Whose deadline it is to move: the State's own, or that of one of its matters; none where the record leaves open of
    /// which.
    pub bearer: Option<Subject>,
    /// When it was submitted.
    pub submitted: Option<Period>,
    /// Until when the State asked.
    pub asked_until: Option<Period>,
    /// The meeting whose decision it is.
    pub decided_at: Option<MeetingId>,
    /// When it was decided: the day of its own, or the last day of the meeting.
    pub decided_on: Option<Day>,
    /// Whether it was granted, as far as the record tells; none as well where statements contradict each other.
    pub granted: Option<bool>,
    /// Until when it was granted.
    pub until: Option<Period>,
    /// The items that such a request must contain, with what is said of each.
    pub contents: Vec<(QuestionKey, Option<&'s Recorded>)>,
    /// The figures of the work plan and the texts, as they stand.
    pub said: Vec<&'s Recorded>,
    /// What tells when it was submitted.
    filed: Fact,
    /// The day by which a grant was told of: it holds from then on at the latest.
    told_by: Option<Day>,
    /// A question on the decision on which statements contradict each other.
    contradicted: Option<Fact>,
    /// Everything behind the decision.
    evidence: Evidence,
}

/// Every request that the record tells of, by State and key.
#[must_use]
pub fn requests<'s>(package: &Package, snapshot: &'s Snapshot) -> Vec<Request<'s>> {
    let Some(questions) = &package.requests else { return Vec::new() };
    let mut all: Vec<Request<'s>> = Vec::new();
    for said in snapshot.on(&questions.of) {
        let (Subject::Matter(matter), Answer::Known(Value::Choice(of))) =
            (said.statement.subject, &said.statement.answer)
        else {
            continue;
        };
        let Some(state) = matter.state() else { continue };
        if all.iter().all(|known| known.matter != matter) {
            all.push(request(package, snapshot, questions, (matter, state, ObligationId::new(of))));
        }
    }
    all
}

fn request<'s>(
    package: &Package,
    snapshot: &'s Snapshot,
    questions: &RequestQuestions,
    (matter, state, of): (Matter, StateCode, ObligationId),
) -> Request<'s> {
    let subject = Subject::Matter(matter);
    let fact = |question: &QuestionKey| {
        let told = told(snapshot, question, subject, Among::any(Day::FIRST));
        Fact { question: question.clone(), told }
    };
    let decided_at = last(snapshot, &questions.decided_at, subject).and_then(|said| match &said.statement.answer {
        Answer::Known(Value::Choice(meeting)) => Some(MeetingId::new(meeting)),
        _ => None,
    });
    let meeting = decided_at.as_ref().and_then(|id| package.registers.meeting(id));
    let (until, decided_in, granted) = (fact(&questions.until), fact(&questions.decided_in), fact(&questions.granted));
    let contents = questions.contents.get(&of).into_iter().flatten();
    let contents = contents.map(|question| (question.clone(), last(snapshot, question, subject))).collect();
    let told_of = questions.plan.iter().chain(&questions.texts);
    let said = told_of.flat_map(|question| snapshot.about(question, subject)).collect();
    let own_day = decided_in.told.within().map(Period::to);
    let mut evidence = Evidence::default();
    let behind = [&questions.of, &questions.decided_at, &questions.decided_in, &questions.granted, &questions.until];
    for question in behind.into_iter().chain(&questions.about_matter) {
        snapshot.about(question, subject).iter().for_each(|said| evidence.add(snapshot, said));
    }
    // The meeting's last day is the day of the decision only where it has none of its own.
    evidence.unverified |= own_day.is_none() && meeting.is_some_and(|meeting| !meeting.verified);
    let filed = fact(&questions.submitted);
    let told_of_grant = [&questions.granted, &questions.until].into_iter();
    let told_of_grant = told_of_grant.flat_map(|question| snapshot.about(question, subject));
    let told_by = told_of_grant.map(|said| said.statement.period.to()).min();
    Request {
        matter,
        state,
        bearer: bearer(package, snapshot, questions, (matter, state, &of)),
        of,
        submitted: filed.told.within(),
        asked_until: fact(&questions.asked_until).told.within(),
        decided_on: own_day.or(meeting.and_then(|meeting| meeting.ends_on)),
        decided_at,
        granted: match granted.told {
            Told::Within(..) => Some(true),
            Told::NotBy(..) => Some(false),
            Told::Nothing | Told::Conflict(..) => None,
        },
        until: until.told.within(),
        contents,
        said,
        filed,
        told_by,
        contradicted: [until, decided_in, granted].into_iter().find(|fact| matches!(fact.told, Told::Conflict(..))),
        evidence,
    }
}

/// Whose deadline a request is to move.
///
/// Where each matter has a deadline of its own, it is that of the matter that the request names. A request that names
/// none belongs to the only one of the State that there is; of several, nobody can tell which.
fn bearer(
    package: &Package,
    snapshot: &Snapshot,
    questions: &RequestQuestions,
    (request, state, of): (Matter, StateCode, &ObligationId),
) -> Option<Subject> {
    let rule = package.obligation(of)?;
    if rule.owed_by != OwedBy::Matters {
        return Some(Subject::State(state));
    }
    let question = questions.about_matter.iter();
    let said = question.flat_map(|question| snapshot.about(question, Subject::Matter(request)));
    let names: BTreeSet<&str> = said.filter_map(|said| said.statement.answer.value().and_then(name)).collect();
    let own = |matter: &Matter| matter.state() == Some(state);
    let matter = if names.is_empty() {
        only(matters(snapshot, rule).filter(own).collect())
    } else {
        only(names).and_then(Matter::parse).filter(own)
    };
    matter.map(Subject::Matter)
}

fn name(value: &Value) -> Option<&str> {
    match value {
        Value::Name(name) => Some(name),
        _ => None,
    }
}

/// The one member, where there is exactly one.
fn only<T: Ord>(mut all: BTreeSet<T>) -> Option<T> {
    all.pop_first().filter(|_| all.is_empty())
}

/// Every matter of which an event that the rule asks for is told.
pub(super) fn matters<'s>(snapshot: &'s Snapshot, rule: &'s Obligation) -> impl Iterator<Item = Matter> + 's {
    let events = rule.versions.iter().flat_map(|version| version.due.asks());
    events.flat_map(|question| snapshot.on(question)).filter_map(|said| match said.statement.subject {
        Subject::Matter(matter) => Some(matter),
        Subject::State(_) | Subject::Convention => None,
    })
}

fn last<'s>(snapshot: &'s Snapshot, question: &QuestionKey, subject: Subject) -> Option<&'s Recorded> {
    snapshot.about(question, subject).last()
}

/// The extensions granted of one obligation of one bearer, in order of decision.
pub(super) fn granted(requests: &[Request<'_>], bearer: Subject, of: &ObligationId, due: Day) -> Vec<Extension> {
    let mut all: Vec<Extension> = requests
        .iter()
        .filter(|request| request.asks(bearer, of) && request.granted != Some(false) && request.contradicted.is_none())
        .filter_map(|request| {
            let until = request.until?.to();
            Some(Extension {
                matter: request.matter,
                until,
                decided_by: request.decided_at.clone(),
                decided_on: request.decided_on.or(request.told_by)?,
                months: 0,
                evidence: request.evidence.ids.clone(),
                verified: !request.evidence.unverified,
            })
        })
        .collect();
    all.sort_by_key(|extension| (extension.decided_on, extension.until, extension.matter));
    let mut before = due;
    for extension in &mut all {
        extension.months = before.months_until(extension.until);
        before = extension.until;
    }
    all
}

/// The newest decision of which the record does not tell until when the deadline is extended, or tells it in two ways.
pub(super) fn unsettled(
    questions: &RequestQuestions,
    requests: &[Request<'_>],
    bearer: Subject,
    of: &ObligationId,
) -> Option<Unsettled> {
    let in_doubt = requests.iter().filter(|request| request.asks(bearer, of)).filter_map(|request| {
        let doubt = match &request.contradicted {
            Some(fact) => (StandingStatus::Conflict, fact.link(LinkKind::Conflict)),
            None if request.granted == Some(true) && request.until.is_none() => {
                let Evidence { ids, unverified } = request.evidence.clone();
                let kind = LinkKind::Missing(questions.until.clone());
                (StandingStatus::Unknown, Link { kind, on: None, evidence: ids, verified: !unverified })
            }
            None => return None,
        };
        Some((request.decided_on.or(request.told_by)?, request.matter, doubt))
    });
    let newest = in_doubt.max_by_key(|(from, matter, _)| (*from, *matter));
    newest.map(|(from, _, doubt)| Unsettled { from, doubt })
}

/// What tells that a request was filed to move this deadline of a duty: of several requests, the first one filed.
pub(super) fn filed(
    questions: &RequestQuestions,
    requests: &[Request<'_>],
    duty: &Duty,
    deadline: Day,
    listed: Day,
) -> Fact {
    let asks = |request: &&Request<'_>| request.asks(duty.bearer, &duty.obligation);
    let asked = requests.iter().filter(asks).filter(|request| request.moves(duty) == Some(deadline));
    let told = asked.map(|request| request.filed(listed)).min_by_key(|told| match told {
        Told::Within(span, _) => (0, span.to()),
        Told::Conflict(day, _) => (1, *day),
        Told::NotBy(day, _) => (2, *day),
        Told::Nothing => (3, Day::LAST),
    });
    Fact { question: questions.submitted.clone(), told: told.unwrap_or(Told::Nothing) }
}

impl Request<'_> {
    fn asks(&self, bearer: Subject, of: &ObligationId) -> bool {
        self.bearer == Some(bearer) && self.of == *of
    }

    /// The deadline that it is to move: the one before its own extension, or the one that held when it was decided or filed.
    fn moves(&self, duty: &Duty) -> Option<Day> {
        let own = duty.extensions.iter().position(|extension| extension.matter == self.matter);
        let before = own.unwrap_or_else(|| {
            let when = self.decided_on.or(self.submitted.map(Period::to)).unwrap_or(Day::LAST);
            duty.extensions.iter().filter(|extension| extension.decided_on < when).count()
        });
        match before.checked_sub(1) {
            Some(last) => duty.extensions.get(last).map(|extension| extension.until),
            None => duty.original_due,
        }
    }

    /// When it was filed; what was decided was filed by then, whether or not the day is told.
    fn filed(&self, listed: Day) -> Told {
        match (&self.filed.told, self.decided_on) {
            (Told::Nothing, Some(day)) => {
                let span = Period::new(listed.min(day), day).unwrap_or(Period::day(day));
                Told::Within(span, self.evidence.clone())
            }
            (told, _) => told.clone(),
        }
    }
}
