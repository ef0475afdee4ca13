//! Requests to extend a deadline, as the record tells of them.

use spectemur_model::obligation::RequestQuestions;
use spectemur_model::statement::Recorded;
use spectemur_model::{
    Answer, Day, Matter, MeetingId, ObligationId, Package, Period, QuestionKey, Snapshot, StateCode, Subject, Value,
};

use super::Extension;
use super::facts::{Among, Evidence, Told, told};

/// One request with everything that the record tells of it.
#[derive(Clone, Debug)]
pub struct Request<'s> {
    /// The request.
    pub matter: Matter,
    /// Whose.
    pub state: StateCode,
    /// To extend what.
    pub of: ObligationId,
    /// When it was submitted.
    pub submitted: Option<Period>,
    /// Until when the State asked.
    pub asked_until: Option<Period>,
    /// The meeting whose decision it is.
    pub decided_at: Option<MeetingId>,
    /// When it was decided: the day of its own, or the last day of the meeting.
    pub decided_on: Option<Day>,
    /// Whether it was granted, as far as the record tells.
    pub granted: Option<bool>,
    /// Until when it was granted.
    pub until: Option<Period>,
    /// The items that such a request must contain, with what is said of each.
    pub contents: Vec<(QuestionKey, Option<&'s Recorded>)>,
    /// The figures of the work plan and the texts, as they stand.
    pub said: Vec<&'s Recorded>,
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
    let when = |question: &QuestionKey| told(snapshot, question, subject, Among::Any(Day::FIRST));
    let decided_at = last(snapshot, &questions.decided_at, subject).and_then(|said| match &said.statement.answer {
        Answer::Known(Value::Choice(meeting)) => Some(MeetingId::new(meeting)),
        _ => None,
    });
    let meeting = decided_at.as_ref().and_then(|id| package.registers.meeting(id));
    let (until, decided_in) = (when(&questions.until), when(&questions.decided_in));
    let granted = last(snapshot, &questions.granted, subject).and_then(|said| match said.statement.answer {
        Answer::Known(Value::YesNo(granted)) => Some(granted),
        _ => None,
    });
    let contents = questions.contents.get(&of).into_iter().flatten();
    let contents = contents.map(|question| (question.clone(), last(snapshot, question, subject))).collect();
    let told_of = questions.plan.iter().chain(&questions.texts);
    let said = told_of.flat_map(|question| snapshot.about(question, subject)).collect();
    let mut evidence = until.evidence();
    let decided = decided_in.evidence();
    evidence.ids.extend(decided.ids);
    evidence.unverified |= decided.unverified;
    Request {
        matter,
        state,
        of,
        submitted: when(&questions.submitted).within(),
        asked_until: when(&questions.asked_until).within(),
        decided_on: decided_in.within().map(Period::to).or(meeting.and_then(|meeting| meeting.ends_on)),
        decided_at,
        granted,
        until: until.within(),
        contents,
        said,
        evidence,
    }
}

fn last<'s>(snapshot: &'s Snapshot, question: &QuestionKey, subject: Subject) -> Option<&'s Recorded> {
    snapshot.about(question, subject).last()
}

/// The extensions granted of one obligation of one State, in order of decision.
pub(super) fn granted(requests: &[Request<'_>], state: StateCode, of: &ObligationId, due: Day) -> Vec<Extension> {
    let mut all: Vec<Extension> = requests
        .iter()
        .filter(|request| request.state == state && request.of == *of && request.granted != Some(false))
        .filter_map(|request| {
            let until = request.until?.to();
            Some(Extension {
                matter: request.matter,
                until,
                decided_by: request.decided_at.clone(),
                decided_on: request.decided_on?,
                months: 0,
                evidence: request.evidence.ids.clone(),
                verified: !request.evidence.unverified,
            })
        })
        .collect();
    all.sort_by(|a, b| (a.decided_on, a.until, a.matter).cmp(&(b.decided_on, b.until, b.matter)));
    let mut before = due;
    for extension in &mut all {
        extension.months = before.months_until(extension.until);
        before = extension.until;
    }
    all
}

impl Request<'_> {
    /// Whether the day on which it was submitted is told, and with what it is told.
    pub(super) fn filed(&self) -> Told {
        match (self.submitted, self.decided_on) {
            (Some(span), _) => Told::Within(span, Evidence::default()),
            (None, Some(day)) => {
                Told::Within(Period::new(Day::FIRST, day).unwrap_or(Period::day(day)), self.evidence.clone())
            }
            (None, None) => Told::Nothing,
        }
    }
}
