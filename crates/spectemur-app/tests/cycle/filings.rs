//! Who owed a report, who handed one in, and when.

use std::collections::{BTreeMap, BTreeSet};

use spectemur_app::{Came, FilingReading};
use spectemur_model::StateCode;

use crate::cycle::invented::{Told, YEARS};

fn came(readings: &[FilingReading]) -> BTreeMap<StateCode, Came> {
    readings.iter().map(|reading| (reading.state, reading.came)).collect()
}

pub(crate) async fn every_year_tells_who_came_in_time_who_late_and_who_not_at_all(told: &Told) {
    let (package, truth) = (told.package(), &told.cycle.truth);
    for year in YEARS {
        let reading = told.bench.app.filings(year, "2026-06-30".parse().unwrap(), None).await.unwrap();
        let of_all: BTreeMap<StateCode, Came> = truth
            .annual(package, year)
            .into_iter()
            .map(|(state, came)| {
                let came = match came {
                    spectemur_demo::Came::InTime => Came::InTime,
                    spectemur_demo::Came::Late => Came::Late,
                    // Nobody told the record that it did not come, and silence is no answer.
                    spectemur_demo::Came::Missing => Came::Unknown,
                };
                (state, came)
            })
            .collect();
        assert_eq!(came(&reading.due_of_all), of_all, "{year}: whether the first report is in or not");
        // Of a State whose first report nobody has seen, the record does not tell whether it owes another.
        let began = truth.began();
        let mut first = of_all.clone();
        first.iter_mut().filter(|(state, _)| !began.contains(*state)).for_each(|(_, came)| *came = Came::Unknown);
        assert_eq!(came(&reading.due), first, "{year}: once the first report is in");
        let voluntary: BTreeSet<StateCode> = reading.voluntary.into_iter().collect();
        assert_eq!(voluntary, truth.voluntary(year), "{year}: of their own accord");
        for wanted in [Came::InTime, Came::Late, Came::Unknown] {
            assert!(of_all.values().any(|came| *came == wanted), "{year}: {wanted:?} occurs");
        }
    }
}
