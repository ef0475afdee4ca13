//! Which statements a reading of a plan needs: so that a long record is not read whole for one period.

use std::collections::{BTreeMap, BTreeSet};

use spectemur_model::measure::{Condition, Count, Expected, Measure, Members, PopulationRule, Window};
use spectemur_model::{FigureId, Package, PlanId, PopulationId, QuestionKey, Reach};

use crate::Moment;

/// The questions that a reading of a plan asks, each with how far back.
#[must_use]
pub fn needs(package: &Package, plan: &PlanId, moment: Moment) -> BTreeMap<QuestionKey, Reach> {
    let measures = package.plans.get(plan).into_iter().flat_map(|plan| &plan.measures);
    of_measures(package, plan, measures, moment)
}

/// The questions that opening one figure of a plan asks, what is told beside it included, each with how far back.
#[must_use]
pub fn needs_of(package: &Package, figure: (&PlanId, &Measure), moment: Moment) -> BTreeMap<QuestionKey, Reach> {
    let (plan, measure) = figure;
    let mut needs = Needs { moment, reach: of_measures(package, plan, [measure], moment) };
    measure.related.iter().for_each(|question| needs.ask(question, Window::ReportingPeriod));
    needs.reach
}

/// The questions that telling who belongs to a population on the day asks, each with how far back.
#[must_use]
pub fn needs_of_population(
    package: &Package,
    population: &PopulationId,
    moment: Moment,
) -> BTreeMap<QuestionKey, Reach> {
    let mut needs = Needs::at(moment);
    needs.ask_population(package, population, Members::OnDay);
    needs.reach
}

/// These questions, each as far back as [`crate::said`] tells of the reporting period.
#[must_use]
pub fn needs_in_period<'q>(
    questions: impl IntoIterator<Item = &'q QuestionKey>,
    moment: Moment,
) -> BTreeMap<QuestionKey, Reach> {
    let mut needs = Needs::at(moment);
    questions.into_iter().for_each(|question| needs.ask(question, Window::ReportingPeriod));
    needs.reach
}

fn of_measures<'p>(
    package: &'p Package,
    plan: &PlanId,
    measures: impl IntoIterator<Item = &'p Measure>,
    moment: Moment,
) -> BTreeMap<QuestionKey, Reach> {
    let mut needs = Needs::at(moment);
    let mut populations: BTreeSet<(&PopulationId, bool)> = BTreeSet::new();
    for measure in measures {
        needs.ask(&FigureId::of(plan, &measure.id).question(), Window::ReportingPeriod);
        // A sum and a share look at the reporting period, whatever the window.
        let window = match &measure.count {
            Count::States(_) | Count::Events(_) => measure.window,
            Count::Sum(_) | Count::Share { .. } => Window::ReportingPeriod,
        };
        match &measure.count {
            Count::States(condition) | Count::Events(condition) => needs.ask_all(condition, window),
            count => count.questions().into_iter().for_each(|question| needs.ask(question, window)),
        }
        if let Some(population) = &measure.among
            && populations.insert((population, measure.members == Members::During))
        {
            needs.ask_population(package, population, measure.members);
        }
    }
    needs.reach
}

struct Needs {
    moment: Moment,
    reach: BTreeMap<QuestionKey, Reach>,
}

impl Needs {
    fn at(moment: Moment) -> Self {
        Self { moment, reach: BTreeMap::new() }
    }

    fn ask_population(&mut self, package: &Package, population: &PopulationId, members: Members) {
        match package.populations.get(population).map(|population| &population.rule) {
            None | Some(PopulationRule::Register(_)) => {}
            Some(PopulationRule::Union(parts)) => {
                parts.iter().for_each(|part| self.ask_population(package, part, members));
            }
            Some(PopulationRule::Within { population, condition, window }) => {
                self.ask_population(package, population, members);
                self.ask_all(condition, *window);
                if members == Members::During {
                    self.ask_all(condition, Window::ReportingPeriod);
                }
            }
        }
    }

    fn ask_all(&mut self, condition: &Condition, window: Window) {
        match condition {
            Condition::Answered { question, is: Some(Expected::YesNo(true)) } if window == Window::ToDate => {
                let last_yes = Reach::since_last_yes(self.moment.as_of());
                self.reach_to(question, last_yes.and(Reach::within(self.moment.reach_of_period())));
            }
            Condition::Answered { question, .. } => self.ask(question, window),
            Condition::Register(_) => {}
            Condition::Any(parts) | Condition::All(parts) => parts.iter().for_each(|part| self.ask_all(part, window)),
        }
    }

    fn ask(&mut self, question: &QuestionKey, window: Window) {
        let reach = match (self.moment.spans(window), window) {
            (Some(_), Window::ReportingPeriod) => Reach::within(self.moment.reach_of_period()),
            (Some(spans), _) => spans.into_iter().map(Reach::within).fold(Reach::default(), Reach::and),
            (None, Window::Standing) => Reach::latest_on(self.moment.as_of()),
            (None, _) => Reach::everything(),
        };
        self.reach_to(question, reach);
    }

    fn reach_to(&mut self, question: &QuestionKey, reach: Reach) {
        let known = self.reach.entry(question.clone()).or_default();
        *known = known.and(reach);
    }
}
