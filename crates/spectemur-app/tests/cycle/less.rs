//! One report less moves the figures that rest on it, to bounds and not to zero, and no others.

use spectemur_app::Came;
use spectemur_demo::Figure;
use spectemur_model::report::ReportKind;
use spectemur_model::{Period, StateCode};

use crate::cycle::figures::{compare, expected, observed};
use crate::cycle::invented::{Told, YEARS, told};

const YEAR: i16 = YEARS.end - 1;

/// The State with the most to say in the last year: nothing later rests on that report.
fn talkative(told: &Told) -> StateCode {
    let expected = expected(told.package(), &told.cycle.truth, YEAR);
    let says = |state: StateCode| {
        expected.values().filter(|figure| matches!(figure, Figure::States { yes, .. } if yes.contains(&state))).count()
    };
    let states = told.cycle.truth.reports().map(|(state, ..)| state);
    states.max_by_key(|state| says(*state)).unwrap()
}

pub(crate) async fn one_report_less_opens_bounds_and_counts_nobody_as_no(with: &Told) {
    let (missing, covers) = (talkative(with), Period::year(YEAR).unwrap());
    let without = told(|filing| filing.report.state == missing && filing.report.covers == covers).await;
    assert!(without.submitted.len() < with.submitted.len());
    let truth = with.cycle.truth.without(missing, ReportKind::Annual, covers);
    let (before, after) = (expected(with.package(), &with.cycle.truth, YEAR), expected(with.package(), &truth, YEAR));
    let ((_, whole), (_, observations)) = (observed(with, YEAR).await, observed(&without, YEAR).await);
    let mut moved = 0;
    for observation in &observations {
        let id = observation.figure.to_string();
        let (Some(was), Some(is)) = (before.get(&id), after.get(&id)) else { continue };
        compare(YEAR, observation, is);
        if let (Figure::States { yes, .. }, Figure::States { no, silent, .. }) = (was, is)
            && yes.contains(&missing)
        {
            assert!(!no.contains(&missing), "{id}: silence is no no");
            moved += usize::from(silent.contains(&missing));
        }
        if was == is {
            let same = whole.iter().find(|other| other.figure == observation.figure).unwrap();
            assert_eq!(same.counted, observation.counted, "{id}: nothing of it rested on the report");
        }
    }
    let reading = without.bench.app.filings(YEAR, "2026-06-30".parse().unwrap(), None).await.unwrap();
    let came = reading.due_of_all.iter().find(|filing| filing.state == missing).unwrap().came;
    assert_eq!(came, Came::Unknown, "the day has passed in silence");
    assert!(5 < moved, "only {moved} figures moved");
}
