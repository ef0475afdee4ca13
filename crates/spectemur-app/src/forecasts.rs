//! Forecasts: when work that is owed ends at the pace reported, and what the deadline asks for.

use std::collections::BTreeMap;
use std::sync::Arc;

use spectemur_engine::{Done, Forecast, Left, Occasion, Series, StandingStatus, forecast};
use spectemur_model::obligation::{Obligation, Progress};
use spectemur_model::statement::Recorded;
use spectemur_model::{Day, Instant, ObligationId, Package, QuestionKey, Snapshot, StateCode, Subject};

use crate::owed::Owed;
use crate::{App, AppError};

/// A forecast with what it stands on.
#[derive(Clone, Debug)]
pub struct ForecastReading {
    /// The package, for titles and names.
    pub package: Arc<Package>,
    /// Whose work.
    pub state: StateCode,
    /// What is owed.
    pub obligation: ObligationId,
    /// The day.
    pub as_of: Day,
    /// The unit of all amounts, as the questions name it.
    pub unit: String,
    /// The reports.
    pub series: Series,
    /// What they give.
    pub forecast: Forecast,
    /// The deadline on that day.
    pub deadline: Option<Day>,
    /// Whether everything that the deadline rests on is verified.
    pub deadline_verified: bool,
    /// The last day for filing a request to move it.
    pub file_by: Option<Day>,
    /// Whether everything that the filing rests on is verified: its day, and whether it was done.
    pub filing_verified: bool,
    /// What is known of that filing; none where there is no day for it.
    pub filed: Option<StandingStatus>,
    /// The statements behind the series, by question, then period.
    pub statements: Vec<Recorded>,
}

impl App {
    /// The forecast for one State and one obligation.
    ///
    /// Where sources give different amounts for one year, or for one day, none of them is chosen: the forecast says so.
    ///
    /// # Errors
    /// An unknown State, an obligation that is no work that can be measured, or what the store says.
    pub async fn forecast(
        &self,
        (state, obligation): (StateCode, &str),
        (as_of, known_by): (Day, Option<Instant>),
    ) -> Result<ForecastReading, AppError> {
        let package = &self.package(known_by).await?;
        if !package.registers.states.contains_key(&state) {
            return Err(AppError::UnknownState { state: state.to_string() });
        }
        let Some(work) = measured(package).find(|work| work.rule.id.as_str() == obligation) else {
            return Err(AppError::UnknownObligation {
                obligation: obligation.to_owned(),
                known: measured(package).map(|work| work.rule.id.to_string()).collect(),
            });
        };
        let owed = self.owed(known_by, as_of).await?;
        Ok(work.forecast(package, state, as_of, &owed))
    }

    /// The forecasts of all work that States still owe on the day, in order of the rules, then of the deadline.
    ///
    /// # Errors
    /// What the store says.
    pub async fn forecasts(&self, as_of: Day, known_by: Option<Instant>) -> Result<Vec<ForecastReading>, AppError> {
        let package = &self.package(known_by).await?;
        let owed = self.owed(known_by, as_of).await?;
        let mut all = Vec::new();
        for work in measured(package) {
            let outstanding = owed
                .ledger
                .on(as_of)
                .filter(|standing| standing.duty().obligation == work.rule.id && standing.status().is_outstanding());
            let states = outstanding.filter_map(|standing| standing.duty().state());
            let mut of_rule: Vec<_> = states.map(|state| work.forecast(package, state, as_of, &owed)).collect();
            of_rule.sort_by_key(|reading| (reading.deadline, reading.state));
            all.extend(of_rule);
        }
        Ok(all)
    }
}

/// A rule whose work is measured.
struct Measured<'p> {
    rule: &'p Obligation,
    progress: &'p Progress,
}

fn measured(package: &Package) -> impl Iterator<Item = Measured<'_>> {
    package.obligations.iter().filter_map(|rule| Some(Measured { rule, progress: rule.progress.as_ref()? }))
}

impl Measured<'_> {
    fn forecast(&self, package: &Arc<Package>, state: StateCode, as_of: Day, owed: &Owed) -> ForecastReading {
        let Self { rule, progress } = self;
        let own = |wanted: &ObligationId| {
            let duties = owed.ledger.duties().filter(|duty| duty.state() == Some(state) && duty.obligation == *wanted);
            duties.filter_map(|duty| duty.on(as_of)).last()
        };
        let standing = own(&rule.id);
        let deadline = standing.as_ref().and_then(|standing| standing.due());
        let filing = package.filing_of(&rule.id).and_then(|filing| own(&filing.id));
        let filing = filing.filter(|standing| matches!(standing.duty().occasion, Occasion::Deadline(_)));
        let file_by = filing.as_ref().and_then(|standing| standing.due());
        let series = series(&owed.facts, (state, as_of), (&progress.done, &progress.left));
        let unit = package.questions.get(&progress.left).and_then(|question| question.unit.clone());
        let statements = [&progress.done, &progress.left].into_iter();
        let statements = statements.flat_map(|question| owed.facts.about(question, Subject::State(state))).cloned();
        ForecastReading {
            forecast: forecast(&series, as_of, deadline, file_by),
            obligation: rule.id.clone(),
            state,
            as_of,
            unit: unit.unwrap_or_default(),
            series,
            deadline,
            deadline_verified: standing.is_none_or(|standing| standing.verified()),
            file_by,
            filing_verified: filing.as_ref().is_none_or(|standing| standing.verified()),
            filed: filing.map(|standing| standing.status()),
            statements: statements.collect(),
            package: Arc::clone(package),
        }
    }
}

/// Yearly work by calendar year, and what was left on the last day of each estimate's period, up to the day.
fn series(snapshot: &Snapshot, (state, as_of): (StateCode, Day), (done, left): (&QuestionKey, &QuestionKey)) -> Series {
    let about = |question| {
        let said = snapshot.about(question, Subject::State(state)).iter();
        said.filter(|said| said.statement.period.to() <= as_of)
    };
    let amount = |said: &Recorded| said.statement.answer.number();
    // The same amount said by two sources is one amount; different ones stay, and the forecast refuses to choose.
    let mut years: BTreeMap<(i16, i64), Done> = BTreeMap::new();
    for said in about(done) {
        let (from, to) = (said.statement.period.from(), said.statement.period.to());
        if let Some(amount) = amount(said).filter(|_| from.year() == to.year()) {
            years.insert((from.year(), amount), Done { year: from.year(), amount });
        }
    }
    let left = about(left).filter_map(|said| Some(Left { on: said.statement.period.to(), amount: amount(said)? }));
    Series { done: years.into_values().collect(), left: left.collect() }
}
