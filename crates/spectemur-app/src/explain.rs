//! Explanations: from a figure down the chain of rule, States, statements and documents.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use spectemur_engine::{Moment, Observation, Populations, needs_of, needs_of_population, observe_figure};
use spectemur_model::measure::{Measure, Members};
use spectemur_model::statement::Recorded;
use spectemur_model::{
    FigureId, MeasureId, MeetingId, Package, PlanId, PopulationId, Snapshot, Source, SourceId, StateCode, StatementId,
    Truth,
};

use crate::{App, AppError, When};

/// A figure with everything behind it.
#[derive(Clone, Debug)]
pub struct Explanation {
    /// The package, for titles and names.
    pub package: Arc<Package>,
    /// The plan or set.
    pub plan: PlanId,
    /// The meeting.
    pub meeting: MeetingId,
    /// The day and the period.
    pub moment: Moment,
    /// The rule.
    pub measure: Measure,
    /// What came out.
    pub observation: Observation,
    /// Among whom it was counted.
    pub population: Option<PopulationExplained>,
    /// Every statement that the observation names, by id.
    pub statements: BTreeMap<StatementId, Recorded>,
    /// Statements that stand nearby and do not count.
    pub related: Vec<Recorded>,
    /// The sources of all these.
    pub sources: BTreeMap<SourceId, Source>,
}

/// A population at a moment.
#[derive(Clone, Debug)]
pub struct PopulationExplained {
    /// Its id.
    pub id: PopulationId,
    /// When States must belong.
    pub members: Members,
    /// Those that certainly belong, by code.
    pub certain: Vec<StateCode>,
    /// Those that may.
    pub possible: Vec<StateCode>,
    /// The statements that decide, by State.
    pub evidence: BTreeMap<StateCode, Vec<StatementId>>,
}

/// A population with everything behind it.
#[derive(Clone, Debug)]
pub struct PopulationExplanation {
    /// The package, for names.
    pub package: Arc<Package>,
    /// The day and the period.
    pub moment: Moment,
    /// Who belongs.
    pub population: PopulationExplained,
    /// Every statement that decides, by id.
    pub statements: BTreeMap<StatementId, Recorded>,
    /// The sources of all these.
    pub sources: BTreeMap<SourceId, Source>,
}

impl App {
    /// Explains who belongs to a population on a day, certainly or possibly, and by which statements.
    ///
    /// # Errors
    /// An unknown population or meeting, or what the store says.
    pub async fn explain_population(
        &self,
        population: &str,
        meeting: &str,
        when: When,
    ) -> Result<PopulationExplanation, AppError> {
        let package = self.package(when.known_by).await?;
        let Some((id, _)) = package.populations.get_key_value(population) else {
            return Err(AppError::UnknownPopulation {
                population: population.to_owned(),
                known: package.populations.keys().map(ToString::to_string).collect(),
            });
        };
        let (_, moment) = crate::moment(&package, meeting, when)?;
        let snapshot = self.needed(needs_of_population(&package, id, moment), when).await?;
        let populations = Populations::at(&package, &snapshot, moment);
        let population = population_explained(&populations, id, Members::OnDay);
        let wanted = population.evidence.values().flatten().copied().collect();
        let statements = statements(&snapshot, &wanted);
        let sources = sources(&snapshot, statements.values());
        Ok(PopulationExplanation { package: Arc::clone(&package), moment, population, statements, sources })
    }

    /// Explains an indicator of a plan, or a figure of a set.
    ///
    /// # Errors
    /// An unknown plan, meeting or indicator, or what the store says.
    pub async fn explain_indicator(
        &self,
        plan: &str,
        indicator: &str,
        meeting: &str,
        when: When,
    ) -> Result<Explanation, AppError> {
        let package = &self.package(when.known_by).await?;
        let plan = self.plan(plan)?;
        let Some(measure) = package.plans[&plan].measure(&MeasureId::new(indicator)).cloned() else {
            return Err(unknown_indicator(package, &plan, indicator));
        };
        let (meeting, moment) = crate::moment(package, meeting, when)?;
        let snapshot = self.needed(needs_of(package, (&plan, &measure), moment), when).await?;
        let populations = Populations::at(package, &snapshot, moment);
        let figure = FigureId::of(&plan, &measure.id);
        let Some(observation) = observe_figure(package, &snapshot, &populations, &figure) else {
            return Err(unknown_indicator(package, &plan, indicator));
        };
        let population = measure.among.as_ref().map(|id| population_explained(&populations, id, measure.members));
        let mut wanted: BTreeSet<StatementId> = observation.statements().collect();
        wanted.extend(population.iter().flat_map(|population| population.evidence.values().flatten()));
        let statements = statements(&snapshot, &wanted);
        let related: Vec<Recorded> = measure
            .related
            .iter()
            .flat_map(|question| spectemur_engine::said(&snapshot, moment, question))
            .cloned()
            .collect();
        let sources = sources(&snapshot, statements.values().chain(&related));
        let package = Arc::clone(package);
        Ok(Explanation {
            package,
            plan,
            meeting,
            moment,
            measure,
            observation,
            population,
            statements,
            related,
            sources,
        })
    }
}

pub(crate) fn statements(snapshot: &Snapshot, wanted: &BTreeSet<StatementId>) -> BTreeMap<StatementId, Recorded> {
    let wanted = snapshot.statements().filter(|recorded| wanted.contains(&recorded.id));
    wanted.map(|recorded| (recorded.id, recorded.clone())).collect()
}

pub(crate) fn sources<'a>(snapshot: &Snapshot, of: impl Iterator<Item = &'a Recorded>) -> BTreeMap<SourceId, Source> {
    of.filter_map(|recorded| snapshot.source(&recorded.statement.source))
        .map(|source| (source.id.clone(), source.clone()))
        .collect()
}

fn population_explained(populations: &Populations, id: &PopulationId, members: Members) -> PopulationExplained {
    let membership = populations.of(id, members);
    let evidence = membership.possible().map(|state| (state, membership.evidence(state).to_vec()));
    PopulationExplained {
        id: id.clone(),
        members,
        certain: membership.with(Truth::Yes).collect(),
        possible: membership.with(Truth::Unknown).collect(),
        evidence: evidence.filter(|(_, evidence)| !evidence.is_empty()).collect(),
    }
}

fn unknown_indicator(package: &Package, plan: &PlanId, indicator: &str) -> AppError {
    let action = indicator.split('.').next().unwrap_or_default();
    let ids = package.plans[plan].measures.iter().map(|measure| measure.id.to_string());
    let mut near: Vec<String> = ids.clone().filter(|id| id.split('.').next() == Some(action)).collect();
    if near.is_empty() {
        near = ids.take(8).collect();
    }
    AppError::UnknownIndicator { indicator: indicator.to_owned(), plan: plan.to_string(), near }
}

impl Explanation {
    /// The questions that the rule asks.
    #[must_use]
    pub fn questions(&self) -> Vec<&spectemur_model::QuestionKey> {
        self.measure.count.questions()
    }
}
