//! The package's cases about what is owed, held against what the engine works out from the package's own record.

use spectemur_engine::{Ledger, Occasion, Standing, StandingStatus};
use spectemur_model::statement::Recorded;
use spectemur_model::{Day, Instant, Snapshot, StateCode};
use spectemur_treaty::{Diagnostic, Severity, StandingCase};

use crate::Treaty;

impl Treaty {
    /// Every case that does not come out, as a problem of its line.
    #[must_use]
    pub fn failing_cases(&self) -> Vec<Diagnostic> {
        let snapshot = self.own_snapshot();
        let horizon = self.cases.iter().map(|case| case.as_of).max().unwrap_or(Day::FIRST);
        let ledger = Ledger::of(&self.package, &snapshot, horizon.plus_days(366).unwrap_or(horizon));
        self.cases.iter().flat_map(|case| differences(&ledger, case)).collect()
    }

    /// The package's record as if it had all been recorded at once.
    fn own_snapshot(&self) -> Snapshot {
        // When it was recorded plays no part: a case asks what the facts give, not when they were known.
        let recorded = self.record.statements.iter().map(|statement| Recorded {
            id: statement.id(),
            statement: statement.clone(),
            recorded_at: Instant::EPOCH,
        });
        Snapshot::new(self.record.sources.iter().cloned(), recorded)
    }
}

fn differences(ledger: &Ledger, case: &StandingCase) -> Vec<Diagnostic> {
    let wanted = |standing: &Standing<'_>| {
        let duty = standing.duty();
        duty.obligation == case.obligation
            && case.state.is_none_or(|state| duty.state() == Some(state))
            && case.year.is_none_or(|year| duty.occasion == Occasion::Year(year))
    };
    let standings: Vec<Standing<'_>> = ledger.on(case.as_of).filter(wanted).collect();
    let mut compared = Comparison { case, problems: Vec::new() };
    if case.state.is_some() {
        compared.one(&standings);
    }
    compared.all(&standings);
    compared.problems
}

struct Comparison<'a> {
    case: &'a StandingCase,
    problems: Vec<Diagnostic>,
}

impl Comparison<'_> {
    /// What is expected of one State's standing.
    fn one(&mut self, standings: &[Standing<'_>]) {
        let expected = &self.case.expected;
        let standing = standings.first();
        let day = |day: Option<Day>| day.map(|day| day.to_string());
        let status = standing.map(|standing| standing.status().word().to_owned());
        self.compare("status", expected.status.map(|status| status.word().to_owned()), status);
        self.compare("due_on", day(expected.due_on), day(standing.and_then(Standing::due)));
        let original = standing.and_then(|standing| standing.duty().original_due);
        self.compare("original_due_on", day(expected.original_due_on), day(original));
        let met = standing.and_then(Standing::met_on).map(|on| format!("{on:?}"));
        self.compare("met_on", expected.met_on.map(|on| format!("{on:?}")), met);
        let days = standing.and_then(Standing::days_left).map(|days| days.to_string());
        self.compare("days", expected.days.map(|days| days.to_string()), days);
    }

    /// What is expected of everybody together.
    fn all(&mut self, standings: &[Standing<'_>]) {
        let expected = &self.case.expected;
        let codes = |wanted: &dyn Fn(StandingStatus) -> bool| {
            let chosen = standings.iter().filter(|standing| wanted(standing.status()));
            let mut codes: Vec<String> =
                chosen.filter_map(|standing| standing.duty().state()).map(|state| state.to_string()).collect();
            codes.sort_unstable();
            codes.join(" ")
        };
        let list = |states: &Option<Vec<StateCode>>| {
            let mut codes: Vec<String> = states.as_ref()?.iter().map(ToString::to_string).collect();
            codes.sort_unstable();
            Some(codes.join(" "))
        };
        let one = |status: StandingStatus| codes(&|found| found == status);
        self.compare("met", list(&expected.met), Some(one(StandingStatus::Met)));
        self.compare("unknown", list(&expected.unknown), Some(one(StandingStatus::Unknown)));
        self.compare("overdue", list(&expected.overdue), Some(one(StandingStatus::OverdueBy)));
        self.compare("outstanding", list(&expected.outstanding), Some(codes(&StandingStatus::is_outstanding)));
        let owed = standings.iter().filter(|standing| standing.status() != StandingStatus::NotYet).count();
        self.compare("owed", expected.owed.map(|owed| owed.to_string()), Some(owed.to_string()));
    }

    /// Compares where something is expected.
    fn compare(&mut self, word: &str, expected: Option<String>, found: Option<String>) {
        let found = found.unwrap_or_else(|| "–".to_owned());
        let Some(expected) = expected.filter(|expected| *expected != found) else { return };
        let whose = self.case.state.map_or(String::new(), |state| format!("{state} "));
        let name = format!("{whose}{} {} {word}", self.case.obligation, self.case.as_of);
        self.problems.push(Diagnostic {
            file: self.case.file.clone(),
            line: self.case.line,
            severity: Severity::Error,
            code: "case-fails",
            variables: vec![("case", name), ("expected", expected), ("found", found)],
        });
    }
}
