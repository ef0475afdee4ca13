//! Which statements a reading of a plan needs: so that a long record is not read whole for one period.

use std::collections::BTreeSet;

use spectemur_model::measure::{Condition, Count, PopulationRule, Window};
use spectemur_model::{FigureId, Package, Period, PlanId, PopulationId, QuestionKey};

use crate::Moment;

/// The questions that a reading asks, by how far back it asks them; no question stands in both.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Needs {
    /// Asked of everything up to the day: what stands until something newer is said.
    pub ever: BTreeSet<QuestionKey>,
    /// Asked of the reporting period and the years that annual reports cover.
    pub lately: BTreeSet<QuestionKey>,
}

impl Needs {
    /// What the measures of a plan need, their populations and published figures included.
    #[must_use]
    pub fn of(package: &Package, plan: &PlanId) -> Self {
        let mut needs = Self::default();
        let mut populations: BTreeSet<&PopulationId> = BTreeSet::new();
        for measure in package.plans.get(plan).into_iter().flat_map(|plan| &plan.measures) {
            needs.lately.insert(FigureId::of(plan, &measure.id).question());
            match &measure.count {
                Count::States(condition) | Count::Events(condition) => needs.ask(condition, measure.window),
                Count::Sum(_) | Count::Share { .. } => {
                    needs.lately.extend(measure.count.questions().into_iter().cloned());
                }
            }
            let mut waiting: Vec<&PopulationId> = measure.among.iter().collect();
            while let Some(id) = waiting.pop() {
                let Some(population) = package.populations.get(id).filter(|_| populations.insert(id)) else { continue };
                match &population.rule {
                    PopulationRule::Register(_) => {}
                    PopulationRule::Union(parts) => waiting.extend(parts),
                    PopulationRule::Within { population, condition, window } => {
                        waiting.push(population);
                        needs.ask(condition, *window);
                    }
                }
            }
        }
        needs.lately.retain(|question| !needs.ever.contains(question));
        needs
    }

    fn ask(&mut self, condition: &Condition, window: Window) {
        let questions = condition.questions().into_iter().cloned();
        match window {
            Window::Standing | Window::ToDate => self.ever.extend(questions),
            Window::ReportingPeriod | Window::ReportYear | Window::TwoReportYears => self.lately.extend(questions),
        }
    }

    /// The days within which statements on the questions asked lately must fall.
    #[must_use]
    pub fn lately_within(moment: Moment) -> Period {
        let years = [0, 1].into_iter().filter_map(|back| Period::year(moment.report_year() - back).ok());
        years.fold(moment.period(), |within, year| {
            let (from, to) = (within.from().min(year.from()), within.to().max(year.to()));
            Period::new(from, to).unwrap_or(within)
        })
    }
}
