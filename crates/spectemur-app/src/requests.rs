//! Requests to extend deadlines, each as a case: what it holds, what the rules say of it, what was decided.

use std::collections::BTreeMap;
use std::sync::Arc;

use spectemur_engine::{Filed, Finding, examinations};
use spectemur_model::statement::Recorded;
use spectemur_model::{
    Day, Instant, Matter, MeetingId, ObligationId, Package, Period, QuestionKey, Source, SourceId, StateCode, Subject,
};

use crate::explain::sources;
use crate::{App, AppError};

/// Which requests are asked for.
#[derive(Clone, Debug, Default)]
pub struct RequestsAsked {
    /// Only those of this State.
    pub state: Option<StateCode>,
    /// Only this one.
    pub matter: Option<Matter>,
    /// Only what was recorded by this instant.
    pub known_by: Option<Instant>,
}

/// Requests with what stands behind them.
#[derive(Clone, Debug)]
pub struct RequestsReading {
    /// The package, for titles and names.
    pub package: Arc<Package>,
    /// By State and key.
    pub requests: Vec<RequestReading>,
    /// The sources of all statements about them.
    pub sources: BTreeMap<SourceId, Source>,
}

/// One request.
#[derive(Clone, Debug)]
pub struct RequestReading {
    /// The request.
    pub matter: Matter,
    /// Whose.
    pub state: StateCode,
    /// To extend what.
    pub of: ObligationId,
    /// The deadline that it is to move.
    pub deadline: Option<Day>,
    /// The last day for filing it.
    pub file_by: Option<Day>,
    /// When it was submitted.
    pub submitted: Option<Period>,
    /// Whether that was in time.
    pub filed: Filed,
    /// Until when the State asked.
    pub asked_until: Option<Period>,
    /// For how many months that is.
    pub months_asked: Option<i32>,
    /// The meeting whose decision it is.
    pub decided_at: Option<MeetingId>,
    /// The day from which the decision holds.
    pub decided_on: Option<Day>,
    /// Whether it was granted, as far as the record tells.
    pub granted: Option<bool>,
    /// Until when.
    pub until: Option<Period>,
    /// For how many months that is.
    pub months_granted: Option<i32>,
    /// How many months may be granted at once.
    pub months_at_most: Option<i32>,
    /// The items that it must contain, with what is said of each.
    pub contents: Vec<(QuestionKey, Option<Recorded>)>,
    /// What the rules have against it.
    pub findings: Vec<Finding>,
    /// Every statement about it, by question.
    pub statements: Vec<Recorded>,
    /// Whether every source was compared with a document.
    pub verified: bool,
}

impl App {
    /// The requests that the record tells of, examined.
    ///
    /// # Errors
    /// An unknown State or request, or what the store says.
    pub async fn requests(&self, asked: &RequestsAsked) -> Result<RequestsReading, AppError> {
        let package = self.package(asked.known_by).await?;
        if let Some(state) = asked.state.filter(|state| !package.registers.states.contains_key(state)) {
            return Err(AppError::UnknownState { state: state.to_string() });
        }
        let owed = self.owed(asked.known_by, Day::FIRST).await?;
        let snapshot = &owed.facts;
        let examined = examinations(&package, snapshot, &owed.ledger);
        let known: Vec<String> = examined.iter().map(|found| found.request.matter.to_string()).collect();
        let wanted = examined.into_iter().filter(|found| {
            asked.state.is_none_or(|state| found.request.state == state)
                && asked.matter.is_none_or(|matter| found.request.matter == matter)
        });
        let requests: Vec<RequestReading> = wanted
            .map(|found| {
                let request = found.request;
                let about = |said: &&Recorded| said.statement.subject == Subject::Matter(request.matter);
                let statements: Vec<Recorded> = snapshot.statements().filter(about).cloned().collect();
                let verified = statements
                    .iter()
                    .all(|said| snapshot.source(&said.statement.source).is_some_and(|source| source.verified));
                RequestReading {
                    matter: request.matter,
                    state: request.state,
                    of: request.of,
                    deadline: found.deadline,
                    file_by: found.file_by,
                    submitted: request.submitted,
                    filed: found.filed,
                    asked_until: request.asked_until,
                    months_asked: found.months_asked,
                    decided_at: request.decided_at,
                    decided_on: request.decided_on,
                    granted: request.granted,
                    until: request.until,
                    months_granted: found.months_granted,
                    months_at_most: found.months_at_most,
                    contents: request.contents.into_iter().map(|(item, said)| (item, said.cloned())).collect(),
                    findings: found.findings,
                    statements,
                    verified,
                }
            })
            .collect();
        if let Some(matter) = asked.matter.filter(|_| requests.is_empty()) {
            return Err(AppError::UnknownRequest { request: matter.to_string(), known });
        }
        let sources = sources(snapshot, requests.iter().flat_map(|request| &request.statements));
        Ok(RequestsReading { package, requests, sources })
    }
}
