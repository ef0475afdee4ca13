//! All States, by status, region, group and what they still owe.

use askama::Template;
use axum::response::Response;
use spectemur_app::StateReading;
use spectemur_model::register::{Region, Status};
use spectemur_model::{ObligationId, Package};

use crate::fault::Fault;
use crate::page::{Page, shown};
use crate::routes::Visit;

/// What a filter may choose.
struct Choice {
    value: String,
    label: String,
    is_chosen: bool,
}

#[derive(Template)]
#[template(path = "states.html")]
struct States<'a> {
    p: Page<'a>,
    rows: Vec<&'a StateReading>,
    status: Vec<Choice>,
    regions: Vec<Choice>,
    groups: Vec<Choice>,
    rules: Vec<Choice>,
}

/// The kinds of status that a filter offers; "party" are those by deposit.
const STATUSES: [&str; 6] = ["party", "in-force", "deposited", "signatory", "not-party", "withdrawn"];

/// The groups of the register of regions.
const GROUPS: [&str; 3] = ["least-developed", "landlocked-developing", "small-island"];

pub(crate) async fn show(visit: Visit) -> Result<Response, Fault> {
    let reading = visit.site.app.states(visit.asked.day(), visit.asked.known_by).await?;
    let p = visit.page("states");
    let asked = |name: &'static str, allowed: &dyn Fn(&str) -> bool| match visit.asked.query(name) {
        Some(value) if !allowed(value) => Err(Fault::BadValue { name: name.to_owned(), value: value.to_owned() }),
        value => Ok(value.map(str::to_owned)),
    };
    let regions = regions(&reading.package);
    let status = asked("status", &|value| STATUSES.contains(&value))?;
    let region = asked("region", &|value| regions.iter().any(|known| known == value))?;
    let group = asked("group", &|value| GROUPS.contains(&value))?;
    let rule = asked("obligation", &|value| reading.package.obligation(&ObligationId::new(value)).is_some())?;
    let wanted = |row: &&StateReading| {
        let of_region = reading.package.registers.states.get(&row.state).and_then(|state| state.region.as_ref());
        status.as_deref().is_none_or(|wanted| has_status(row.status, wanted))
            && region.as_deref().is_none_or(|wanted| of_region.is_some_and(|known| known.region == wanted))
            && group.as_deref().is_none_or(|wanted| of_region.is_some_and(|known| is_of_group(known, wanted)))
            && rule.as_deref().is_none_or(|wanted| row.outstanding.iter().any(|open| open.as_str() == wanted))
    };
    let found: Vec<&StateReading> = reading.states.iter().filter(wanted).collect();
    let order = p.in_order(found.iter().map(|row| row.state))?;
    let rows = order.iter().filter_map(|state| found.iter().find(|row| row.state == *state).copied()).collect();
    let choice = |value: &str, label: String, chosen: &Option<String>| Choice {
        value: value.to_owned(),
        label,
        is_chosen: chosen.as_deref() == Some(value),
    };
    let statuses = STATUSES.iter().map(|word| Ok(choice(word, p.say(&format!("web-status-{word}"))?, &status)));
    let groups = GROUPS.iter().map(|word| Ok(choice(word, p.say(&format!("web-group-{word}"))?, &group)));
    let regions = regions.iter().map(|name| {
        let word = format!("web-region-{}", name.to_lowercase());
        Ok(choice(name, if p.voice.knows(&word) { p.say(&word)? } else { name.clone() }, &region))
    });
    let owed = reading.package.obligations.iter().filter(|known| {
        known.reading_of.is_none() && reading.states.iter().any(|row| row.outstanding.contains(&known.id))
    });
    let page = States {
        rows,
        status: statuses.collect::<Result<_, Fault>>()?,
        regions: regions.collect::<Result<_, Fault>>()?,
        groups: groups.collect::<Result<_, Fault>>()?,
        rules: owed.map(|known| choice(known.id.as_str(), p.rule_words(&known.id), &rule)).collect(),
        p: p.titled(visit.page("states").say("web-nav-states")?),
    };
    shown(&page)
}

fn has_status(status: Status, wanted: &str) -> bool {
    status.word() == wanted || (wanted == "party" && status.is_party())
}

fn is_of_group(region: &Region, wanted: &str) -> bool {
    match wanted {
        "least-developed" => region.least_developed,
        "landlocked-developing" => region.landlocked_developing,
        _ => region.small_island,
    }
}

/// The regions of the register, each once.
fn regions(package: &Package) -> Vec<String> {
    let regions = package.registers.states.values().filter_map(|state| state.region.as_ref());
    let mut names: Vec<String> = regions.map(|region| region.region.clone()).collect();
    names.sort_unstable();
    names.dedup();
    names
}
