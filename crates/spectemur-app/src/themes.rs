//! A theme of a plan: its measures, what States owe under it, who is named with it, and what is said on it.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use spectemur_engine::{Moment, needs_in_period, said};
use spectemur_model::package::About;
use spectemur_model::statement::Recorded;
use spectemur_model::{Answer, Day, Instant, Package, PlanId, QuestionKey, Snapshot, Source, SourceId, ThemeId, Value};

use crate::explain::sources;
use crate::{App, AppError, IndicatorsReading, ObligationsAsked, StandingReading, When};

/// A theme of a plan, with everything that stands under it.
#[derive(Clone, Debug)]
pub struct PlanThemeReading {
    /// The package, for titles and names.
    pub package: Arc<Package>,
    /// The plan.
    pub plan: PlanId,
    /// The theme.
    pub theme: ThemeId,
    /// The day on which obligations are looked at.
    pub as_of: Day,
    /// The measures of the whole plan for a meeting; none where the plan has none, or no meeting was asked for.
    pub indicators: Option<Arc<IndicatorsReading>>,
    /// What States owe under the theme and have not done, in order of the rules, then of the deadline.
    pub owed: Vec<StandingReading>,
    /// Statements of the reporting period that name the theme, such as who coordinates it, by question.
    pub named: Vec<(QuestionKey, Vec<Recorded>)>,
    /// Statements of the reporting period on what the theme's measures ask, by question.
    pub said: Vec<(QuestionKey, Vec<Recorded>)>,
    /// The sources of all these.
    pub sources: BTreeMap<SourceId, Source>,
}

impl App {
    /// A theme of a plan, for a meeting's reporting period and on a day.
    ///
    /// # Errors
    /// An unknown plan, theme or meeting, a meeting without a reporting period, or what the store says.
    pub async fn plan_theme(
        &self,
        (plan, theme): (&str, &str),
        meeting: Option<&str>,
        (as_of, when): (Day, When),
    ) -> Result<PlanThemeReading, AppError> {
        let package = Arc::clone(&self.treaty.package);
        let plan = self.plan(plan)?;
        let theme = known_theme(&package, &plan, theme)?;
        let owed = self.owed_under(&theme, as_of, when.known_by).await?;
        let has_measures = package.plans.get(&plan).is_some_and(|plan| !plan.measures.is_empty());
        let indicators = match meeting.filter(|_| has_measures) {
            Some(meeting) => Some(self.indicators(plan.as_str(), meeting, when).await?),
            None => None,
        };
        let (mut named, mut told, mut from) = (Vec::new(), Vec::new(), BTreeMap::new());
        if let Some(moment) = indicators.as_ref().map(|reading| reading.moment) {
            let (naming, asked) = (naming(&package, &theme), asked_under(&package, &plan, &theme));
            let snapshot = self.needed(needs_in_period(naming.iter().chain(&asked), moment), when).await?;
            named = named_in(&snapshot, moment, naming, &theme);
            told = asked
                .into_iter()
                .map(|question| (question.clone(), public(said(&snapshot, moment, &question))))
                .filter(|(_, said)| !said.is_empty())
                .collect();
            from = sources(&snapshot, named.iter().chain(&told).flat_map(|(_, said)| said));
        }
        Ok(PlanThemeReading { package, plan, theme, as_of, indicators, owed, named, said: told, sources: from })
    }

    /// What States owe under a theme and have not done; nothing where no rule stands under it.
    async fn owed_under(
        &self,
        theme: &ThemeId,
        as_of: Day,
        known_by: Option<Instant>,
    ) -> Result<Vec<StandingReading>, AppError> {
        let package = &self.treaty.package;
        if !package.obligations.iter().any(|rule| rule.theme == *theme) {
            return Ok(Vec::new());
        }
        let asked = ObligationsAsked { theme: Some(theme.to_string()), known_by, ..ObligationsAsked::default() };
        let mut owed = self.obligations(as_of, &asked).await?.standings;
        owed.retain(|standing| standing.state.is_some() && standing.status.is_outstanding());
        let place =
            |standing: &StandingReading| package.obligations.iter().position(|rule| rule.id == standing.obligation);
        owed.sort_by_key(|standing| (place(standing), standing.due_on.is_none(), standing.due_on, standing.state));
        Ok(owed)
    }
}

/// The theme of this id: a chapter of the plan, or one that a measure of it stands under.
fn known_theme(package: &Package, plan: &PlanId, theme: &str) -> Result<ThemeId, AppError> {
    let plan = package.plans.get(plan);
    let chapters = plan.into_iter().flat_map(|plan| &plan.themes).map(|theme| &theme.id);
    let measured = plan.into_iter().flat_map(|plan| &plan.measures).map(|measure| &measure.theme);
    let known: Vec<&ThemeId> = chapters.chain(measured).collect();
    let found = known.iter().find(|known| known.as_str() == theme).map(|found| (*found).clone());
    found.ok_or_else(|| {
        let known: BTreeSet<String> = known.iter().map(ToString::to_string).collect();
        AppError::UnknownTheme { theme: theme.to_owned(), known: known.into_iter().collect() }
    })
}

/// The questions that measures under a theme ask or have nearby, each once, in the order of the measures.
fn asked_under(package: &Package, plan: &PlanId, theme: &ThemeId) -> Vec<QuestionKey> {
    let measures = package.plans.get(plan).into_iter().flat_map(|plan| &plan.measures);
    let mut asked: Vec<QuestionKey> = Vec::new();
    for measure in measures.filter(|measure| measure.theme == *theme) {
        for question in measure.count.questions().into_iter().chain(&measure.related) {
            if !asked.contains(question) {
                asked.push(question.clone());
            }
        }
    }
    asked
}

/// The questions on States that offer the theme as a choice.
fn naming(package: &Package, theme: &ThemeId) -> Vec<QuestionKey> {
    let offers =
        package.questions.values().filter(|question| question.about == About::State && question.offers(theme.as_str()));
    offers.map(|question| question.key.clone()).collect()
}

/// Statements whose answer to such a question is the theme itself.
fn named_in(
    snapshot: &Snapshot,
    moment: Moment,
    naming: Vec<QuestionKey>,
    theme: &ThemeId,
) -> Vec<(QuestionKey, Vec<Recorded>)> {
    let is_theme = |recorded: &Recorded| match &recorded.statement.answer {
        Answer::Known(Value::Choice(choice)) => choice == theme.as_str(),
        _ => false,
    };
    let named = naming.into_iter().map(|question| {
        let mut said = public(said(snapshot, moment, &question));
        said.retain(|recorded| is_theme(recorded));
        (question, said)
    });
    named.filter(|(_, said)| !said.is_empty()).collect()
}

fn public(said: Vec<&Recorded>) -> Vec<Recorded> {
    said.into_iter().filter(|recorded| recorded.statement.public).cloned().collect()
}
