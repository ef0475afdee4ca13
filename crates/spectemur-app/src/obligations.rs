//! Obligations and deadlines: who owes what on a day, why, and what would follow from an accession.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use spectemur_engine::{Extension, Ledger, Link, Occasion, PublishedDeadline, Standing, StandingStatus};
use spectemur_model::obligation::{Obligation, RuleVersion};
use spectemur_model::register::Registration;
use spectemur_model::statement::Recorded;
use spectemur_model::{
    Day, Instant, ObligationId, Package, Period, Snapshot, Source, SourceId, StateCode, StatementId, Subject,
};

use crate::explain::{sources, statements};
use crate::{App, AppError};

/// Which standings are asked for.
#[derive(Clone, Debug, Default)]
pub struct ObligationsAsked {
    /// Only those of this State.
    pub state: Option<StateCode>,
    /// Only those under this article, its paragraphs included.
    pub article: Option<String>,
    /// Only those under this theme.
    pub theme: Option<String>,
    /// Only this obligation.
    pub obligation: Option<ObligationId>,
    /// Only those outstanding whose deadline lies from the day until this one, both inside.
    pub due_until: Option<Day>,
    /// Only what was recorded by this instant.
    pub known_by: Option<Instant>,
}

/// Standings on a day, with what stands behind them.
#[derive(Clone, Debug)]
pub struct ObligationsReading {
    /// The package, for titles and names.
    pub package: Arc<Package>,
    /// The day.
    pub as_of: Day,
    /// By bearer, then in the order of the rules.
    pub standings: Vec<StandingReading>,
    /// Every statement in their chains, by id.
    pub statements: BTreeMap<StatementId, Recorded>,
    /// The sources of these.
    pub sources: BTreeMap<SourceId, Source>,
}

/// One obligation on a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StandingReading {
    /// Whose; none for the community as a whole.
    pub state: Option<StateCode>,
    /// Who owes it.
    pub bearer: Subject,
    /// The rule.
    pub obligation: ObligationId,
    /// Which of several of the same rule.
    pub occasion: Occasion,
    /// What it is.
    pub status: StandingStatus,
    /// The deadline, extensions included.
    pub due_on: Option<Day>,
    /// The deadline before any extension.
    pub original_due_on: Option<Day>,
    /// Days to the deadline, negative after it.
    pub days_left: Option<i64>,
    /// The extensions that hold.
    pub extensions: Vec<Extension>,
    /// When it was met.
    pub met_on: Option<Period>,
    /// From the rule over the facts to the standing.
    pub chain: Vec<Link>,
    /// Whether every source in the chain was compared with a document.
    pub verified: bool,
}

impl StandingReading {
    /// The version of the rule that gave the dates: that from which the chain begins.
    #[must_use]
    pub fn version<'p>(&self, package: &'p Package) -> Option<&'p RuleVersion> {
        let rule = package.obligation(&self.obligation)?;
        self.chain.iter().find_map(Link::law_since).and_then(|day| rule.version_from(day))
    }
}

/// Whether a rule is one of the treaty's own: not of a plan, and not another reading of one that counts already.
pub(crate) fn is_of_treaty(package: &Package, rule: &ObligationId) -> bool {
    package.obligation(rule).is_some_and(|rule| rule.reading_of.is_none() && !rule.article().is_empty())
}

impl From<Standing<'_>> for StandingReading {
    fn from(standing: Standing<'_>) -> Self {
        let duty = standing.duty();
        Self {
            state: duty.state(),
            bearer: duty.bearer,
            obligation: duty.obligation.clone(),
            occasion: duty.occasion.clone(),
            status: standing.status(),
            due_on: standing.due(),
            original_due_on: duty.original_due,
            days_left: standing.days_left(),
            extensions: standing.extensions().to_vec(),
            met_on: standing.met_on(),
            chain: standing.chain().cloned().collect(),
            verified: standing.verified(),
        }
    }
}

/// What would follow if a State deposited its instrument on a day.
#[derive(Clone, Debug)]
pub struct WhatIfReading {
    /// The package as it would be.
    pub package: Arc<Package>,
    /// The State.
    pub state: StateCode,
    /// The day of deposit.
    pub deposited_on: Day,
    /// The day of entry into force.
    pub in_force_on: Day,
    /// What it would owe, in order of the deadline.
    pub standings: Vec<StandingReading>,
}

/// Printed deadlines that differ from the rules.
#[derive(Clone, Debug)]
pub struct PublishedDeadlinesReading {
    /// The differences, in order of rule and State.
    pub differences: Vec<PublishedDeadline>,
    /// The statements that print them, by id.
    pub statements: BTreeMap<StatementId, Recorded>,
    /// Their sources.
    pub sources: BTreeMap<SourceId, Source>,
}

impl App {
    /// The standings of a day, or as many of them as are asked for.
    ///
    /// # Errors
    /// A State, article, theme or obligation that does not exist, or what the store says.
    pub async fn obligations(&self, as_of: Day, asked: &ObligationsAsked) -> Result<ObligationsReading, AppError> {
        let package = self.package(asked.known_by).await?;
        asked.check(&package)?;
        let owed = self.owed(asked.known_by, as_of.max(asked.due_until.unwrap_or(as_of))).await?;
        let listed = owed.ledger.on(as_of).map(StandingReading::from);
        let mut standings: Vec<StandingReading> = listed.filter(|standing| asked.wants(&package, standing)).collect();
        if let Some(until) = asked.due_until {
            let falls = |due: Day| as_of <= due && due <= until;
            standings.retain(|standing| standing.status.is_outstanding() && standing.due_on.is_some_and(falls));
            standings.sort_by_key(|standing| (standing.due_on, standing.bearer));
        }
        Ok(reading(package, as_of, standings, &owed.facts))
    }

    /// Everything that would follow if a State deposited its instrument on a day.
    ///
    /// # Errors
    /// An unknown State, one that is bound already, or a day beyond the calendar; or what the store says.
    pub async fn what_if_accedes(&self, state: StateCode, on: Day) -> Result<WhatIfReading, AppError> {
        let package = &self.package(None).await?;
        let registers = &package.registers;
        if !registers.states.contains_key(&state) {
            return Err(AppError::UnknownState { state: state.to_string() });
        }
        if registers.status(state, on).is_party() {
            return Err(AppError::BoundAlready { state: state.to_string() });
        }
        let others: Vec<Day> =
            registers.registrations.values().filter_map(|registration| registration.deposited_on).collect();
        let treaty = package.entry_into_force.treaty_enters(&others);
        let Some(in_force_on) = package.entry_into_force.state_enters(on, treaty) else {
            return Err(AppError::NoEntryIntoForce { state: state.to_string(), day: on });
        };
        let mut supposed = Package::clone(package);
        let signed_on = registers.registrations.get(&state).and_then(|registration| registration.signed_on);
        supposed.registers.registrations.insert(
            state,
            Registration {
                state,
                signed_on,
                deposited_on: Some(on),
                instrument: String::new(),
                entry_into_force_on: Some(in_force_on),
                withdrawal_notified_on: None,
                withdrawn_on: None,
                source: package.entry_into_force.cite.clone(),
            },
        );
        let owed = self.owed(None, on).await?;
        let ledger = Ledger::of(&supposed, &owed.facts, a_year_after(a_year_after(in_force_on)));
        let own = ledger.duties().filter(|duty| duty.bearer == Subject::State(state));
        let own =
            own.filter(|duty| supposed.obligation(&duty.obligation).is_some_and(|rule| rule.reading_of.is_none()));
        let first = own.filter_map(|duty| duty.on(duty.turns().next()?));
        let mut standings: Vec<StandingReading> = first.map(StandingReading::from).collect();
        standings.sort_by(|a, b| {
            let key = |standing: &StandingReading| standing.original_due_on.unwrap_or(Day::LAST);
            key(a).cmp(&key(b)).then_with(|| a.occasion.cmp(&b.occasion))
        });
        Ok(WhatIfReading { package: Arc::new(supposed), state, deposited_on: on, in_force_on, standings })
    }

    /// The deadlines that documents print and that differ from the rules.
    ///
    /// # Errors
    /// What the store says.
    pub async fn published_deadlines(&self, known_by: Option<Instant>) -> Result<PublishedDeadlinesReading, AppError> {
        let package = &self.package(known_by).await?;
        let owed = self.owed(known_by, Day::FIRST).await?;
        let snapshot = &owed.facts;
        let differences = spectemur_engine::published_deadlines(package, snapshot, &owed.ledger);
        let wanted = differences.iter().map(|found| found.statement).collect();
        let statements = statements(snapshot, &wanted);
        let sources = sources(snapshot, statements.values());
        Ok(PublishedDeadlinesReading { differences, statements, sources })
    }
}

fn reading(
    package: Arc<Package>,
    as_of: Day,
    standings: Vec<StandingReading>,
    snapshot: &Snapshot,
) -> ObligationsReading {
    let links = standings.iter().flat_map(|standing| &standing.chain);
    let wanted = links.flat_map(|link| link.evidence.iter().copied()).collect();
    let statements = statements(snapshot, &wanted);
    let sources = sources(snapshot, statements.values());
    ObligationsReading { package, as_of, standings, statements, sources }
}

pub(crate) fn a_year_after(day: Day) -> Day {
    day.plus_days(366).unwrap_or(day)
}

impl ObligationsAsked {
    pub(crate) fn check(&self, package: &Package) -> Result<(), AppError> {
        if let Some(state) = self.state.filter(|state| !package.registers.states.contains_key(state)) {
            return Err(AppError::UnknownState { state: state.to_string() });
        }
        let known = || package.obligations.iter().map(|rule| rule.id.to_string()).collect();
        if let Some(id) = self.obligation.as_ref().filter(|id| package.obligation(id).is_none()) {
            return Err(AppError::UnknownObligation { obligation: id.to_string(), known: known() });
        }
        if let Some(article) = &self.article
            && !package.obligations.iter().any(|rule| under(rule, article))
        {
            return Err(AppError::UnknownObligation { obligation: article.clone(), known: known() });
        }
        if let Some(theme) = &self.theme
            && !package.obligations.iter().any(|rule| rule.theme.as_str() == theme)
        {
            let themes: BTreeSet<String> = package.obligations.iter().map(|rule| rule.theme.to_string()).collect();
            return Err(AppError::UnknownObligation { obligation: theme.clone(), known: themes.into_iter().collect() });
        }
        Ok(())
    }

    pub(crate) fn wants(&self, package: &Package, standing: &StandingReading) -> bool {
        let Some(rule) = package.obligation(&standing.obligation) else { return false };
        // Another reading of a rule beside the rule would show everything twice.
        if rule.reading_of.is_some() && self.obligation.is_none() {
            return false;
        }
        self.state.is_none_or(|state| standing.state == Some(state))
            && self.obligation.as_ref().is_none_or(|id| *id == standing.obligation)
            && self.article.as_ref().is_none_or(|article| under(rule, article))
            && self.theme.as_ref().is_none_or(|theme| rule.theme.as_str() == theme)
    }
}

/// Whether a rule stands under an article: `4` holds `4(1)(a)` as well, and not `42`.
fn under(rule: &Obligation, article: &str) -> bool {
    let rest = rule.article().strip_prefix(article);
    rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('('))
}
