//! All States on a day, and one State with everything that the record tells of it.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use spectemur_engine::{Duty, Occasion, StandingStatus};
use spectemur_model::register::{Registration, Status, StatusCounts};
use spectemur_model::report::ReportKind;
use spectemur_model::statement::Recorded;
use spectemur_model::{
    Day, Instant, ObligationId, Package, QuestionKey, Snapshot, Source, SourceId, StateCode, StatementId, Subject,
};
use spectemur_store::StateAsked;

use crate::explain::{sources, statements};
use crate::filings::FilingReading;
use crate::forecasts::ForecastReading;
use crate::obligations::StandingReading;
use crate::reading::StatusReading;
use crate::reports::filing;
use crate::requests::{RequestReading, RequestsAsked};
use crate::{App, AppError};

/// All States on a day.
#[derive(Clone, Debug)]
pub struct StatesReading {
    /// The package, for names and regions.
    pub package: Arc<Package>,
    /// The day.
    pub as_of: Day,
    /// Both counts, and the others.
    pub counts: StatusCounts,
    /// One for each State of the register of names, by code.
    pub states: Vec<StateReading>,
}

/// One State among all.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StateReading {
    /// The State.
    pub state: StateCode,
    /// What it is to the treaty.
    pub status: Status,
    /// What the depositary registered of it.
    pub registration: Option<Registration>,
    /// What it owes under articles and has not done, in the order of the rules; each rule once.
    pub outstanding: Vec<ObligationId>,
    /// Those of them whose day has passed.
    pub overdue: Vec<ObligationId>,
}

/// One State with everything that the record tells of it.
#[derive(Clone, Debug)]
pub struct ProfileReading {
    /// The package, for titles and names.
    pub package: Arc<Package>,
    /// The day.
    pub as_of: Day,
    /// The State.
    pub state: StateCode,
    /// What it is to the treaty.
    pub status: Status,
    /// What the depositary registered of it.
    pub registration: Option<Registration>,
    /// What it owes or owed, in the order of the rules, each with its life; yearly reports are left out.
    pub duties: Vec<LifeReading>,
    /// Its reports by year, the newest first.
    pub reports: Vec<(i16, FilingReading)>,
    /// The rule that these reports fall due by.
    pub reports_rule: Option<ObligationId>,
    /// Its work that can be measured.
    pub work: Vec<ForecastReading>,
    /// Its requests to extend deadlines.
    pub requests: Vec<RequestReading>,
    /// What is said of it, by question in the order of their keys; within one, the newest period first.
    pub answers: Vec<(QuestionKey, Vec<Recorded>)>,
    /// Every statement in the chains, by id.
    pub statements: BTreeMap<StatementId, Recorded>,
    /// The sources of all these.
    pub sources: BTreeMap<SourceId, Source>,
}

/// An obligation on a day, and what it was before and will be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LifeReading {
    /// What it is on the day.
    pub standing: StandingReading,
    /// Every turn of it, in order of the day, those after the day of the reading included.
    pub turns: Vec<Turn>,
}

/// A day from which an obligation is something else.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Turn {
    /// The first day.
    pub from: Day,
    /// What it is from then on.
    pub status: StandingStatus,
    /// The deadline from then on.
    pub due_on: Option<Day>,
}

impl App {
    /// All States on the day, with what each has still to do.
    ///
    /// # Errors
    /// What the store says.
    pub async fn states(&self, as_of: Day, known_by: Option<Instant>) -> Result<StatesReading, AppError> {
        let package = self.package(known_by).await?;
        let owed = self.owed(known_by, as_of).await?;
        let mut open: BTreeMap<StateCode, (Vec<ObligationId>, Vec<ObligationId>)> = BTreeMap::new();
        for standing in owed.ledger.on(as_of) {
            let duty = standing.duty();
            let Some(state) = duty.state().filter(|_| is_of_article(&package, &duty.obligation)) else { continue };
            let (outstanding, overdue) = open.entry(state).or_default();
            if standing.status().is_outstanding() && !outstanding.contains(&duty.obligation) {
                outstanding.push(duty.obligation.clone());
            }
            if standing.status() == StandingStatus::OverdueBy && !overdue.contains(&duty.obligation) {
                overdue.push(duty.obligation.clone());
            }
        }
        let status = StatusReading::of(&package, as_of);
        let states = status.states.into_iter().map(|(state, status, registration)| {
            let (outstanding, overdue) = open.remove(&state).unwrap_or_default();
            StateReading { state, status, registration, outstanding, overdue }
        });
        Ok(StatesReading { as_of, counts: status.counts, states: states.collect(), package: Arc::clone(&package) })
    }

    /// One State with everything that the record tells of it, as it stood on the day.
    ///
    /// # Errors
    /// An unknown State, or what the store says.
    pub async fn profile(
        &self,
        state: StateCode,
        as_of: Day,
        known_by: Option<Instant>,
    ) -> Result<ProfileReading, AppError> {
        let package = self.package(known_by).await?;
        if !package.registers.states.contains_key(&state) {
            return Err(AppError::UnknownState { state: state.to_string() });
        }
        let owed = self.owed(known_by, as_of).await?;
        let own: Vec<&Duty> = owed.ledger.duties().filter(|duty| duty.state() == Some(state)).collect();
        let reports_rule = self.annual_rule(as_of.year());
        let duties = lives(&package, &own, as_of);
        let measured = package.obligations.iter().filter(|rule| rule.progress.is_some());
        let measured = measured.filter(|rule| duties.iter().any(|life| life.standing.obligation == rule.id));
        let mut work = Vec::new();
        for rule in measured {
            work.push(self.forecast((state, rule.id.as_str()), (as_of, known_by)).await?);
        }
        let questions = package.questions.keys().cloned().collect();
        let said = self.store.snapshot_of_state(&StateAsked { known_by, ..StateAsked::of(state, &questions) }).await?;
        let answers = answers(&package, &said, state, as_of);
        let wanted: BTreeSet<StatementId> = duties
            .iter()
            .flat_map(|life| &life.standing.chain)
            .flat_map(|link| link.evidence.iter().copied())
            .collect();
        let requests = self.requests(&RequestsAsked { state: Some(state), known_by, matter: None }).await?.requests;
        let statements = statements(&owed.facts, &wanted);
        let listed = answers.iter().flat_map(|(_, said)| said);
        let measured = work.iter().flat_map(|work| &work.statements);
        let of_requests = requests.iter().flat_map(|request| &request.statements);
        let sources = sources(&owed.facts, statements.values().chain(listed).chain(measured).chain(of_requests));
        let registration = package.registers.registrations.get(&state).cloned();
        Ok(ProfileReading {
            as_of,
            state,
            status: package.registers.status(state, as_of),
            registration,
            reports: reports_rule.as_ref().map_or_else(Vec::new, |rule| reports(&own, rule, as_of)),
            reports_rule,
            duties,
            work,
            requests,
            answers,
            statements,
            sources,
            package: Arc::clone(&package),
        })
    }

    /// The rule by which annual reports fall due under the newest form for the year.
    fn annual_rule(&self, year: i16) -> Option<ObligationId> {
        let templates = self.treaty.package.templates.values().filter(|template| template.from_year <= year);
        let newest = templates.max_by_key(|template| template.from_year)?;
        filing(newest, ReportKind::Annual).obligation.clone()
    }
}

pub(crate) fn is_of_article(package: &Package, id: &ObligationId) -> bool {
    package.obligation(id).is_some_and(|rule| rule.reading_of.is_none() && !rule.article().is_empty())
}

fn lives(package: &Package, own: &[&Duty], as_of: Day) -> Vec<LifeReading> {
    let of_rule = |duty: &&&Duty| {
        let rule = package.obligation(&duty.obligation);
        rule.is_some_and(|rule| rule.reading_of.is_none()) && !matches!(duty.occasion, Occasion::Year(_))
    };
    own.iter().filter(of_rule).filter_map(|duty| life(duty, as_of)).collect()
}

/// The life of a duty that is listed on the day.
pub(crate) fn life(duty: &Duty, as_of: Day) -> Option<LifeReading> {
    let standing = StandingReading::from(duty.on(as_of)?);
    let turns = duty.turns().filter_map(|from| {
        let standing = duty.on(from)?;
        Some(Turn { from, status: standing.status(), due_on: standing.due() })
    });
    Some(LifeReading { standing, turns: turns.collect() })
}

fn reports(own: &[&Duty], rule: &ObligationId, as_of: Day) -> Vec<(i16, FilingReading)> {
    let yearly = own.iter().filter(|duty| duty.obligation == *rule);
    let mut years: Vec<(i16, FilingReading)> = yearly
        .filter_map(|duty| {
            let Occasion::Year(year) = duty.occasion else { return None };
            // A duty of a past year is no longer listed; what it became stands in its last day on the list.
            let day = duty.listed_until().map_or(as_of, |until| until.min(as_of));
            Some((year, FilingReading::of(duty.on(day)?)?))
        })
        .collect();
    years.sort_by_key(|(year, _)| std::cmp::Reverse(*year));
    years
}

fn answers(package: &Package, snapshot: &Snapshot, state: StateCode, as_of: Day) -> Vec<(QuestionKey, Vec<Recorded>)> {
    let asked = package.questions.keys().map(|question| {
        let said = snapshot.about(question, Subject::State(state)).iter();
        let mut said: Vec<Recorded> =
            said.filter(|said| said.statement.public && said.statement.period.from() <= as_of).cloned().collect();
        said.sort_by(|a, b| b.statement.period.cmp(&a.statement.period).then_with(|| a.id.cmp(&b.id)));
        (question.clone(), said)
    });
    asked.filter(|(_, said)| !said.is_empty()).collect()
}
