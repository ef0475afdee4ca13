//! Many States that hand their reports in at the same time.

use std::collections::{BTreeMap, VecDeque};
use std::sync::{Arc, Mutex, PoisonError};

use spectemur_app::App;
use spectemur_model::{Report, StateCode};

/// How many States hand in at the same time: more than a world has.
const AT_ONCE: usize = 128;

/// Hands every State's reports in, one after the other, so many States at a time.
pub(super) async fn hand_in(app: &Arc<App>, reports: &[Report]) {
    let mut by_state: BTreeMap<StateCode, VecDeque<Report>> = BTreeMap::new();
    for report in reports {
        by_state.entry(report.state).or_default().push_back(report.clone());
    }
    let states = Arc::new(Mutex::new(by_state.into_values().collect::<Vec<_>>()));
    let desks = (0..AT_ONCE).map(|_| {
        let (app, states) = (Arc::clone(app), Arc::clone(&states));
        tokio::spawn(async move {
            while let Some(reports) = next(&states) {
                for report in reports {
                    app.submit(&report, &[], "an invented State").await.expect("handed in");
                }
            }
        })
    });
    for desk in desks.collect::<Vec<_>>() {
        desk.await.expect("the desk closed in order");
    }
}

fn next(states: &Mutex<Vec<VecDeque<Report>>>) -> Option<VecDeque<Report>> {
    states.lock().unwrap_or_else(PoisonError::into_inner).pop()
}
