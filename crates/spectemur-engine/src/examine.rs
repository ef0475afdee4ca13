//! An extension request held against the rules: was it in time, is it too long, what is missing from it.
//!
//! What nobody recorded is open, never a fault.

use spectemur_model::statement::Recorded;
use spectemur_model::{Answer, Day, MonthEnd, Package, Period, QuestionKey, Snapshot, Statement, Subject, Value};

use crate::ledger::{Ledger, Occasion, Request, requests};

/// A request with what the rules say of it.
#[derive(Clone, Debug)]
pub struct Examination<'s> {
    /// The request.
    pub request: Request<'s>,
    /// The deadline that it is to move.
    pub deadline: Option<Day>,
    /// The last day for filing it.
    pub file_by: Option<Day>,
    /// Whether it was filed by then.
    pub filed: Filed,
    /// For how many months it asks.
    pub months_asked: Option<i32>,
    /// How many months were granted.
    pub months_granted: Option<i32>,
    /// How many may be granted at once.
    pub months_at_most: Option<i32>,
    /// What the rules have against it, in order of the rules; items of its contents last.
    pub findings: Vec<Finding>,
    /// Whether everything that leads to the deadline was compared with a document.
    pub deadline_verified: bool,
}

/// Whether a request was filed in time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Filed {
    /// By the last day for it.
    InTime,
    /// After the last day for it.
    Late,
    /// The record does not tell, or the last day is not known.
    Unknown,
}

impl Filed {
    /// The word that messages and JSON use.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::InTime => "in-time",
            Self::Late => "late",
            Self::Unknown => "unknown",
        }
    }
}

/// What the rules have against a request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Finding {
    /// It was filed after the last day for it.
    FiledLate,
    /// It asks for more than may be granted at once.
    AsksTooLong,
    /// More was granted than may be granted at once.
    GrantedTooLong,
    /// More was granted than was asked for.
    GrantedBeyondRequest,
    /// The deadline was extended before and may not be extended again.
    NotRenewable,
    /// The item is missing from it.
    Missing(QuestionKey),
    /// The item is there and thin.
    Thin(QuestionKey),
    /// The record does not tell of the item.
    Untold(QuestionKey),
}

impl Finding {
    /// The word that messages and JSON use.
    #[must_use]
    pub fn word(&self) -> &'static str {
        match self {
            Self::FiledLate => "filed-late",
            Self::AsksTooLong => "asks-too-long",
            Self::GrantedTooLong => "granted-too-long",
            Self::GrantedBeyondRequest => "granted-beyond-request",
            Self::NotRenewable => "not-renewable",
            Self::Missing(_) => "missing",
            Self::Thin(_) => "thin",
            Self::Untold(_) => "untold",
        }
    }

    /// The item, if it is about one.
    #[must_use]
    pub fn item(&self) -> Option<&QuestionKey> {
        match self {
            Self::Missing(item) | Self::Thin(item) | Self::Untold(item) => Some(item),
            Self::FiledLate
            | Self::AsksTooLong
            | Self::GrantedTooLong
            | Self::GrantedBeyondRequest
            | Self::NotRenewable => None,
        }
    }
}

/// Every request that the record tells of, examined, by State and key.
#[must_use]
pub fn examinations<'s>(package: &Package, snapshot: &'s Snapshot, ledger: &Ledger) -> Vec<Examination<'s>> {
    requests(package, snapshot).into_iter().map(|request| examine(package, ledger, request)).collect()
}

/// What requests say of their States, as statements that indicators count: submitted, with a costed plan, in time.
///
/// Each stands on a statement about the request and bears its id. Whoever counts leaves out what nobody verified;
/// whether a request was in time counts only where the deadline itself was verified.
#[must_use]
pub fn counted_requests(package: &Package, facts: &Snapshot, ledger: &Ledger) -> Vec<Recorded> {
    let Some(questions) = &package.requests else { return Vec::new() };
    let mut counted = Vec::new();
    let verified = |said: &&Recorded| facts.source(&said.statement.source).is_some_and(|source| source.verified);
    for examined in examinations(package, facts, ledger) {
        let request = &examined.request;
        let about = |question| facts.about(question, Subject::Matter(request.matter)).iter().rfind(verified);
        let (Some(counted_as), Some(submitted)) = (questions.counted_as.get(&request.of), about(&questions.submitted))
        else {
            continue;
        };
        let cost = questions.cost.as_ref().and_then(about);
        let in_time = match examined.filed {
            Filed::InTime => Some(true),
            Filed::Late => Some(false),
            Filed::Unknown => None,
        };
        let in_time = in_time.filter(|_| examined.deadline_verified);
        let answers = [
            (&counted_as.submitted, Some(true), Some(submitted)),
            (&counted_as.costed, cost.map(|_| true), cost),
            (&counted_as.in_time, in_time, Some(submitted)),
        ];
        for (question, answer, said) in answers {
            let (Some(question), Some(answer), Some(said)) = (question, answer, said) else { continue };
            let statement = Statement {
                subject: Subject::State(request.state),
                question: question.clone(),
                answer: Answer::Known(Value::YesNo(answer)),
                period: submitted.statement.period,
                ..said.statement.clone()
            };
            counted.push(Recorded { statement, ..said.clone() });
        }
    }
    counted
}

fn examine<'s>(package: &Package, ledger: &Ledger, request: Request<'s>) -> Examination<'s> {
    let own = |duty: &&crate::ledger::Duty| Some(duty.bearer) == request.bearer;
    let duty = ledger.duties().filter(own).find(|duty| duty.obligation == request.of);
    // The deadline before this extension; for a request that is not decided, the last one.
    let position = duty.map(|duty| {
        let extensions = duty.extensions.iter();
        extensions.clone().position(|extension| extension.matter == request.matter).unwrap_or(extensions.len())
    });
    let deadline = duty.zip(position).and_then(|(duty, position)| match position.checked_sub(1) {
        Some(before) => Some(duty.extensions[before].until),
        None => duty.original_due,
    });
    let filing = package.filing_of(&request.of);
    let file_by = deadline.zip(filing).and_then(|(deadline, rule)| {
        let mut duties = ledger.duties().filter(own).filter(|duty| duty.obligation == rule.id);
        duties.find(|duty| duty.occasion == Occasion::Deadline(deadline)).and_then(|duty| duty.original_due)
    });
    let rule = package.obligation(&request.of);
    // The version that gave the deadline says by how much it may be extended, whatever became law since.
    let law = rule.and_then(|rule| duty.and_then(|duty| duty.version(rule)).or(rule.versions.first()));
    let extension = law.and_then(|law| law.extension);
    // A span that is no day gives no number of months.
    let months = |until: Option<Period>| {
        let until = until.filter(|until| until.from() == until.to())?;
        Some(deadline?.months_until(until.to()))
    };
    let mut examined = Examination {
        deadline,
        file_by,
        filed: filed(request.submitted, file_by),
        months_asked: months(request.asked_until),
        months_granted: months(request.until),
        months_at_most: extension.map(|rule| rule.months),
        findings: Vec::new(),
        deadline_verified: duty.zip(position).is_some_and(|(duty, position)| {
            let mut before = duty.extensions.iter().take(position);
            duty.chain.iter().all(|link| link.verified) && before.all(|known| known.verified)
        }),
        request,
    };
    let again = position.is_some_and(|position| position > 0) && extension.is_some_and(|rule| !rule.renewable);
    examined.findings = findings(&examined, again);
    examined
}

fn filed(submitted: Option<Period>, file_by: Option<Day>) -> Filed {
    match submitted.zip(file_by) {
        Some((submitted, file_by)) if submitted.to() <= file_by => Filed::InTime,
        Some((submitted, file_by)) if submitted.from() > file_by => Filed::Late,
        _ => Filed::Unknown,
    }
}

fn findings(examined: &Examination<'_>, again: bool) -> Vec<Finding> {
    let request = &examined.request;
    // Counted in days from the deadline, so that a day too many is one too many.
    let longer = |until: Option<Period>| {
        let latest = examined.deadline?.plus_months(examined.months_at_most?, MonthEnd::LastDay).ok()?;
        Some(until?.from() > latest)
    };
    let beyond = request.until.zip(request.asked_until).is_some_and(|(until, asked)| until.from() > asked.to());
    let mut findings = Vec::new();
    let mut add = |wrong: bool, finding| {
        if wrong {
            findings.push(finding);
        }
    };
    add(examined.filed == Filed::Late, Finding::FiledLate);
    add(longer(request.asked_until) == Some(true), Finding::AsksTooLong);
    add(longer(request.until) == Some(true), Finding::GrantedTooLong);
    add(beyond, Finding::GrantedBeyondRequest);
    add(again, Finding::NotRenewable);
    for (item, said) in &request.contents {
        let word = said.and_then(|said| match &said.statement.answer {
            Answer::Known(Value::Choice(word)) => Some(word.as_str()),
            _ => None,
        });
        match word {
            Some("missing") => findings.push(Finding::Missing(item.clone())),
            Some("thin") => findings.push(Finding::Thin(item.clone())),
            Some(_) => {}
            None => findings.push(Finding::Untold(item.clone())),
        }
    }
    findings
}
