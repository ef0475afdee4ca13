//! Forecasts: when work that is owed ends at the pace reported, and what the deadline asks for.

use std::collections::BTreeMap;
use std::sync::Arc;

use spectemur_engine::{Done, Forecast, Ledger, Left, Occasion, Series, forecast};
use spectemur_model::statement::Recorded;
use spectemur_model::{Day, Instant, ObligationId, Package, QuestionKey, Snapshot, StateCode, Subject};
use spectemur_store::Asked;

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
    /// The last day for filing a request to move it.
    pub file_by: Option<Day>,
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
        let package = Arc::clone(&self.treaty.package);
        if !package.registers.states.contains_key(&state) {
            return Err(AppError::UnknownState { state: state.to_string() });
        }
        let rule = package.obligation(&ObligationId::new(obligation));
        let Some((rule, progress)) = rule.and_then(|rule| Some((rule, rule.progress.as_ref()?))) else {
            let measured = package.obligations.iter().filter(|rule| rule.progress.is_some());
            return Err(AppError::UnknownObligation {
                obligation: obligation.to_owned(),
                known: measured.map(|rule| rule.id.to_string()).collect(),
            });
        };
        let asked = Asked::about([progress.done.clone(), progress.left.clone()]);
        let said = self.store.snapshot(&Asked { known_by, ..asked }).await?;
        let facts = self.obligation_facts(known_by).await?;
        let ledger = Ledger::of(&package, &facts, as_of);
        let own = |wanted: &ObligationId| {
            let duties = ledger.duties().filter(|duty| duty.state() == Some(state) && duty.obligation == *wanted);
            duties.filter_map(|duty| duty.on(as_of)).last()
        };
        let deadline = own(&rule.id).and_then(|standing| standing.due());
        let filing = package.filing_of(&rule.id);
        let file_by = filing
            .and_then(|filing| own(&filing.id))
            .filter(|standing| matches!(standing.duty().occasion, Occasion::Deadline(_)));
        let file_by = file_by.and_then(|standing| standing.due());
        let series = series(&said, (state, as_of), (&progress.done, &progress.left));
        let unit = package.questions.get(&progress.left).and_then(|question| question.unit.clone());
        let statements = [&progress.done, &progress.left].into_iter();
        let statements = statements.flat_map(|question| said.about(question, Subject::State(state))).cloned().collect();
        Ok(ForecastReading {
            forecast: forecast(&series, as_of, deadline, file_by),
            obligation: rule.id.clone(),
            state,
            as_of,
            unit: unit.unwrap_or_default(),
            series,
            deadline,
            file_by,
            statements,
            package: Arc::clone(&package),
        })
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
