//! Works out every standing of a treaty, for `cargo xtask bench`: `standings TREATY FOLDER`.
//!
//! The facts are those of the package's own record. The dates of entry into force and the rules that follow from them
//! alone go to the folder, for a rules-as-code model that counts the same beside it.
//!
//! Left in the folder: `states.json`, `rules.json`, `years.json`, `samples.json` (milliseconds by name), `values.json`.

use std::collections::BTreeMap;
use std::path::Path;
use std::time::Instant;

use serde_json::{Value as Json, json};
use spectemur_engine::{Ledger, Occasion};
use spectemur_model::obligation::{Due, Event, Obligation, OwedBy, Span};
use spectemur_model::statement::Recorded;
use spectemur_model::{Day, MonthEnd, Package, Snapshot, Subject};
use spectemur_testkit::package;
use spectemur_treaty::read_package;

const YEARS: (i16, i16) = (2010, 2026);
const RUNS: usize = 15;

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [treaty, folder] = arguments.as_slice() else { panic!("standings TREATY FOLDER") };
    let (treaty, folder) = (Path::new(treaty), Path::new(folder));
    let texts = package::texts(treaty);
    let read = read_package(&texts);
    let package = read.package.expect("the package reads");
    let recorded = read.record.statements.into_iter().map(|statement| Recorded {
        id: statement.id(),
        statement,
        recorded_at: spectemur_model::Instant::EPOCH,
    });
    let snapshot = Snapshot::new(read.record.sources, recorded);
    let rules: Vec<&Obligation> = package.obligations.iter().filter(|rule| follows_from_entry(rule)).collect();
    std::fs::create_dir_all(folder).expect("the folder");
    write_input(&package, &rules, folder);

    let mut samples: BTreeMap<&str, Vec<f64>> = BTreeMap::new();
    let mut measure = |name, work: &mut dyn FnMut()| {
        let begun = now();
        work();
        samples.entry(name).or_default().push(begun.elapsed().as_secs_f64() * 1000.0);
    };
    let horizon = last_day(YEARS.1 + 1);
    let mut values = BTreeMap::new();
    for _ in 0..RUNS {
        let mut ledger = None;
        measure("one day, with its ledger", &mut || {
            let worked_out = Ledger::of(&package, &snapshot, horizon);
            assert!(worked_out.on(last_day(2022)).filter(|standing| standing.days_left() != Some(0)).count() > 1_000);
            ledger = Some(worked_out);
        });
        let ledger = ledger.expect("measured");
        measure("one day", &mut || {
            assert!(ledger.on(last_day(2022)).map(|standing| standing.chain().count()).sum::<usize>() > 1_000);
        });
        measure("every day of 17 years, with the ledger", &mut || {
            let ledger = Ledger::of(&package, &snapshot, horizon);
            let mut day = Day::new(YEARS.0, 1, 1).expect("a day");
            let mut outstanding = 0;
            while day <= last_day(YEARS.1) {
                outstanding += ledger.on(day).filter(|standing| standing.status().is_outstanding()).count();
                day = day.plus_days(1).expect("a day");
            }
            assert!(outstanding > 100_000);
        });
        measure("every year's end of 17 years, with the ledger", &mut || {
            let ledger = Ledger::of(&package, &snapshot, horizon);
            let ends = (YEARS.0..=YEARS.1).map(last_day);
            assert!(ends.map(|day| ledger.on(day).count()).sum::<usize>() > 1_000);
        });
        values = count(&package, &ledger, &rules);
    }
    write(folder, "samples.json", &json!(samples));
    write(folder, "values.json", &json!(values));
}

/// Rules of States whose day follows from entry into force alone.
fn follows_from_entry(rule: &Obligation) -> bool {
    let [version] = rule.versions.as_slice() else { return false };
    let simple = match &version.due {
        Due::After { event: Event::EntryIntoForce, span: Span::Months { end, .. } } => *end == MonthEnd::LastDay,
        Due::After { event: Event::EntryIntoForce, span: Span::Days(_) }
        | Due::Yearly { event: Event::EntryIntoForce, years: 1, .. } => true,
        _ => false,
    };
    // A duty that the record may rule out is not a matter of dates alone.
    simple && rule.owed_by == OwedBy::States && rule.applies.is_none() && rule.after.is_none()
}

fn write_input(package: &Package, rules: &[&Obligation], folder: &Path) {
    let registrations = package.registers.registrations.values();
    let states: Vec<Json> = registrations
        .filter(|registration| registration.withdrawn_on.is_none())
        .map(|registration| {
            let in_force_on = registration.entry_into_force_on.map(|day| day.to_string());
            json!({ "state": registration.state.as_str(), "in_force_on": in_force_on })
        })
        .collect();
    let stand_ins = package.obligations.iter().filter(|rule| rules.iter().all(|known| known.id != rule.id));
    // A model of dates alone cannot express the others: a rule of a year stands in for each, so that both have as many.
    let stand_ins = stand_ins.map(
        |rule| json!({ "id": format!("stand_in_{}", rule.id), "kind": "after", "years": 1, "months": 0, "days": 0 }),
    );
    let rules: Vec<Json> = rules
        .iter()
        .map(|rule| match &rule.versions[0].due {
            Due::Yearly { month, day, .. } => {
                json!({ "id": rule.id.as_str(), "kind": "yearly", "month": month, "day": day })
            }
            Due::After { span: Span::Months { months, .. }, .. } => {
                json!({ "id": rule.id.as_str(), "kind": "after", "years": 0, "months": months, "days": 0 })
            }
            Due::After { span: Span::Days(days), .. } => {
                json!({ "id": rule.id.as_str(), "kind": "after", "years": 0, "months": 0, "days": days })
            }
            other => panic!("{other:?} does not follow from entry into force"),
        })
        .chain(stand_ins)
        .collect();
    write(folder, "states.json", &json!(states));
    write(folder, "rules.json", &json!(rules));
    write(folder, "years.json", &json!({ "from": YEARS.0, "to": YEARS.1 }));
}

/// By rule and year, how many States of those that never withdrew have the duty before them.
fn count(package: &Package, ledger: &Ledger, rules: &[&Obligation]) -> BTreeMap<String, BTreeMap<String, u64>> {
    let mut values: BTreeMap<String, BTreeMap<String, u64>> = BTreeMap::new();
    for rule in rules {
        let row = values.entry(rule.id.to_string()).or_default();
        (YEARS.0..=YEARS.1).for_each(|year| {
            row.insert(year.to_string(), 0);
        });
    }
    for duty in ledger.duties() {
        let Some(row) = values.get_mut(duty.obligation.as_str()) else { continue };
        let (Subject::State(state), Some(due)) = (duty.bearer, duty.original_due) else { continue };
        let registration = &package.registers.registrations[&state];
        let Some(in_force_on) = registration.entry_into_force_on.filter(|_| registration.withdrawn_on.is_none()) else {
            continue;
        };
        for year in YEARS.0..=YEARS.1 {
            let counts = match duty.occasion {
                Occasion::Year(covered) => covered == year - 1,
                _ => in_force_on <= last_day(year) && due > last_day(year),
            };
            if counts {
                *row.entry(year.to_string()).or_default() += 1;
            }
        }
    }
    values
}

fn last_day(year: i16) -> Day {
    Day::new(year, 12, 31).expect("a day")
}

fn write(folder: &Path, name: &str, value: &Json) {
    std::fs::write(folder.join(name), value.to_string()).expect("the folder can be written");
}

#[expect(clippy::disallowed_methods, reason = "this measures the product and is no part of it")]
fn now() -> Instant {
    Instant::now()
}
