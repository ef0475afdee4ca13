//! `spectemur demo`: a world of invented States whose reports were handed in one by one, to look around in.
//!
//! Nothing in it is real, and every text of it says so.

use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};

use anyhow::{Context, bail};
use spectemur_app::{App, Treaty};
use spectemur_demo::{Cycle, Extent, Filing};
use spectemur_language::Said;
use spectemur_model::register::Meeting;
use spectemur_model::{Clock, Day, Instant, Package};
use spectemur_store::Address;
use spectemur_treaty::Texts;

use crate::arguments::DemoArguments;
use crate::outcome::Outcome;
use crate::settings::{Settings, SystemClock, number};
use crate::terminal::{line, steps};
use crate::treaties;

const RECORD: &str = "record.db";
const TREATIES: &str = "treaties";

pub(super) async fn run(settings: &Settings, asked: &DemoArguments) -> anyhow::Result<Outcome> {
    if asked.out.exists() {
        bail!("{} is there already; choose another folder with --out, or take it away first", asked.out.display());
    }
    let texts = spectemur_demo::texts(&treaties::chosen_texts(settings)?, asked.seed)?;
    let treaty = Treaty::read(texts.clone())?;
    let name = treaty.package().id.clone();
    let extent = Extent { first_year: asked.from_year, years: asked.years, states: asked.states };
    let cycle = Cycle::new(treaty.package(), asked.seed, extent)?;

    // The folder appears whole or not at all.
    let parent = asked.out.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let folder = tempfile::Builder::new().prefix(".spectemur-demo-").tempdir_in(parent)?;
    write_package(&folder.path().join(TREATIES).join(&name), &texts)?;
    let record = folder.path().join(RECORD);
    let package = hand_in(settings, treaty, &record, &cycle).await?;
    let folder = folder.keep();
    std::fs::rename(&folder, &asked.out).with_context(|| asked.out.display().to_string())?;
    tell(settings, &package, &cycle, &asked.out)
}

fn write_package(root: &Path, texts: &Texts) -> anyhow::Result<()> {
    for (name, text) in texts {
        let path = root.join(name);
        std::fs::create_dir_all(path.parent().unwrap_or(root))?;
        std::fs::write(&path, text).with_context(|| path.display().to_string())?;
    }
    Ok(())
}

/// Hands every report in on its day.
async fn hand_in(settings: &Settings, treaty: Treaty, record: &Path, cycle: &Cycle) -> anyhow::Result<Arc<Package>> {
    let voice = settings.voice()?;
    let clock = Arc::new(Days(Mutex::new(SystemClock.now())));
    let address: Address = record.display().to_string().parse()?;
    let (app, _) = App::open(treaty, &address, clock.clone()).await?;
    let bar = steps(cycle.filings.len(), settings.progress);
    for Filing { received_on, report, .. } in &cycle.filings {
        clock.set(*received_on)?;
        bar.set_message(voice.say("demo-handing-in", &[("year", report.covers.to().year().to_string().into())])?);
        app.submit(report, &[], &voice.say("demo-by", &[])?).await?;
        bar.inc(1);
    }
    bar.finish_and_clear();
    let package = Arc::new(app.treaty().package().clone());
    app.close().await;
    Ok(package)
}

/// The time at which an invented report comes: noon of its day.
struct Days(Mutex<Instant>);

impl Days {
    fn set(&self, day: Day) -> anyhow::Result<()> {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = format!("{day}T12:00:00Z").parse()?;
        Ok(())
    }
}

impl Clock for Days {
    fn now(&self) -> Instant {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Says what there is to see, and which commands show it.
fn tell(settings: &Settings, package: &Package, cycle: &Cycle, out: &Path) -> anyhow::Result<Outcome> {
    let voice = settings.voice()?;
    let filings = &cycle.filings;
    let count = |is: fn(&&Filing) -> bool| number(filings.iter().filter(is).count());
    let mut states: Vec<_> = filings.iter().map(|filing| filing.report.state).collect();
    states.sort_unstable();
    states.dedup();
    let counts = [
        ("states", number(states.len())),
        ("reports", count(|filing| filing.version == 1)),
        ("corrected", count(|filing| 1 < filing.version)),
        ("planted", count(|filing| filing.planted.is_some())),
    ];
    line(&voice.say("demo-told", &counts)?);
    line(&voice.say("demo-look", &[("folder", Said::from(out.display().to_string()))])?);
    line("");
    line(&format!("  export SPECTEMUR_TREATIES={}", out.join(TREATIES).display()));
    line(&format!("  export SPECTEMUR_DATABASE={}", out.join(RECORD).display()));
    for command in tour(package, cycle) {
        line(&format!("  spectemur {command}"));
    }
    Ok(Outcome::Done)
}

/// Commands that show the whole way, over what was generated: the last year, and the State with the most versions.
fn tour(package: &Package, cycle: &Cycle) -> Vec<String> {
    let Some(last) = cycle.filings.iter().max_by_key(|filing| (filing.version, filing.received_on)) else {
        return Vec::new();
    };
    let (state, year) = (last.report.state, last.report.covers.to().year());
    let day = cycle.filings.last().map_or(last.received_on, |filing| filing.received_on);
    let mut tour = vec![
        format!("status --as-of {day}"),
        format!("reports --year {year} --as-of {day}"),
        format!("form receipt --state {state} --year {year}"),
        format!("obligations --state {state} --as-of {day}"),
        format!("form export --state {state} --year {} --out {state}.xlsx", day.year()),
    ];
    let period = |meeting: &&Meeting| meeting.reporting.is_some_and(|period| period.to() <= day);
    let meeting = package.registers.meetings.iter().filter(period).max_by_key(|meeting| meeting.starts_on);
    let plans = package.plans.values().filter(|plan| plan.adopted_at.is_some() && !plan.measures.is_empty());
    if let (Some(meeting), Some(plan)) = (meeting, plans.max_by_key(|plan| plan.years)) {
        tour.push(format!("indicators --plan {} --meeting {}", plan.id, meeting.id));
        let shapes = package.reports.keys().take(1);
        tour.extend(shapes.map(|shape| format!("report {shape} --meeting {} --lang en --format html", meeting.id)));
    }
    tour
}
