//! Registers of invented States: names, regions, signatures and deposits, meetings and the scale.

use std::collections::{BTreeMap, BTreeSet};

use spectemur_model::register::Meeting;
use spectemur_model::{Day, Language, Package};
use spectemur_treaty::Texts;

use super::{State, World, day, places, states};
use crate::{DemoError, Dice};

/// A State with what the depositary would have registered of it.
struct Registered {
    state: State,
    signed_on: Option<Day>,
    deposited_on: Option<Day>,
}

/// The files of the registers. The treaty enters into force on the day that it did, and the meetings keep their days.
pub(super) fn generate(
    (package, real): (&Package, &Texts),
    opening: Day,
    world: &World,
    dice: &mut Dice,
) -> Result<Texts, DemoError> {
    let states = register(package, opening, world, dice)?;
    let files = [
        ("registers/state-names.csv", names(&states, world)),
        ("registers/regions.csv", regions(&states, world, dice)),
        ("registers/status.csv", status(&states, package, world)),
        ("registers/meetings.csv", meetings(&states, (package, real), world, dice)?),
        ("registers/un-scale.csv", scale(&states, package, world, dice)),
    ];
    files.into_iter().map(|(path, rows)| Ok((path.to_owned(), written(path, rows)?))).collect()
}

fn written(path: &str, rows: Vec<Vec<String>>) -> Result<String, DemoError> {
    let mut writer = csv::Writer::from_writer(Vec::new());
    for row in rows {
        writer.write_record(row).map_err(|error| DemoError::data(path, error))?;
    }
    let bytes = writer.into_inner().map_err(|error| DemoError::data(path, error))?;
    String::from_utf8(bytes).map_err(|error| DemoError::data(path, error))
}

fn line<const N: usize>(cells: [&str; N]) -> Vec<String> {
    cells.map(str::to_owned).to_vec()
}

fn text(day: Option<Day>) -> String {
    day.map_or_else(String::new, |day| day.to_string())
}

/// A day between these two, both inside.
fn day_between(dice: &mut Dice, from: Day, to: Day) -> Result<Day, DemoError> {
    let days = dice.between([0, from.days_until(to).max(0)]);
    Ok(from.plus_days(i32::try_from(days).unwrap_or(0))?)
}

/// Who has signed and deposited, and when. Enough deposit by the day on which the real treaty had enough.
fn register(package: &Package, opening: Day, world: &World, dice: &mut Dice) -> Result<Vec<Registered>, DemoError> {
    let deposits: Vec<Day> = package.registers.registrations.values().filter_map(|state| state.deposited_on).collect();
    let entry = package.entry_into_force.treaty_enters(&deposits);
    let entry = entry.ok_or_else(|| DemoError::data("registers/status.csv", "the treaty never enters into force"))?;
    let (first, last) = (opening, day(&world.last_deposit)?);
    let mut states = states()?;
    dice.shuffle(&mut states);
    let mut registered = Vec::new();
    for (at, state) in states.into_iter().enumerate() {
        let deposited_on = if at + 1 == package.entry_into_force.instruments {
            Some(entry.last_needed)
        } else if at < package.entry_into_force.instruments {
            Some(day_between(dice, first, entry.last_needed)?)
        } else if at < world.parties {
            // Most come soon, some late.
            let days = dice.uneven([1, entry.last_needed.days_until(last)]);
            Some(entry.last_needed.plus_days(i32::try_from(days).unwrap_or(0))?)
        } else {
            None
        };
        // Signing was possible until the treaty entered into force.
        let signs = match deposited_on {
            Some(day) => day < entry.on || dice.happens(600),
            None => at < world.parties + world.signatories,
        };
        let signed_on = if signs {
            Some(day_between(dice, first, deposited_on.unwrap_or(entry.on).min(entry.on.yesterday()))?)
        } else {
            None
        };
        registered.push(Registered { state, signed_on, deposited_on });
    }
    registered.sort_by(|one, other| one.state.iso3.cmp(&other.state.iso3));
    Ok(registered)
}

fn names(states: &[Registered], world: &World) -> Vec<Vec<String>> {
    let head = ["iso3", "iso2", "m49", "from", "en", "fr", "es", "ru", "zh", "ar", "formal_en", "verified", "source"];
    let row = |Registered { state, .. }: &Registered| {
        let State { iso3, en, fr, es, ru, zh, ar, formal_en } = state;
        line([iso3, "", "", "", en, fr, es, ru, zh, ar, formal_en, "true", &world.source])
    };
    std::iter::once(line(head)).chain(states.iter().map(row)).collect()
}

fn regions(states: &[Registered], world: &World, dice: &mut Dice) -> Vec<Vec<String>> {
    let mut rows = vec![line(["iso3", "region", "subregion", "intermediate", "ldc", "lldc", "sids"])];
    for Registered { state, .. } in states {
        let Some(region) = dice.pick(&world.region) else { continue };
        let mut flag = |of_thousand| if dice.happens(of_thousand) { "1" } else { "0" };
        let (least, landlocked) = (flag(world.least_developed), flag(world.landlocked));
        // What has no coast is no island.
        let island = if landlocked == "1" { "0" } else { flag(world.small_island) };
        rows.push(line([&state.iso3, &region.region, &region.subregion, "", least, landlocked, island]));
    }
    rows
}

fn status(states: &[Registered], package: &Package, world: &World) -> Vec<Vec<String>> {
    let deposits: Vec<Day> = states.iter().filter_map(|state| state.deposited_on).collect();
    let treaty = package.entry_into_force.treaty_enters(&deposits);
    let head = [
        "iso3",
        "signed_on",
        "deposited_on",
        "instrument",
        "entry_into_force_on",
        "withdrawal_notified_on",
        "withdrawn_on",
        "source",
    ];
    let mut rows = vec![line(head)];
    for Registered { state, signed_on, deposited_on } in states {
        if signed_on.is_none() && deposited_on.is_none() {
            continue;
        }
        let enters = deposited_on.and_then(|day| package.entry_into_force.state_enters(day, treaty));
        let instrument = match (signed_on, deposited_on) {
            (_, None) => "",
            (Some(_), Some(_)) => &world.instrument.signed,
            (None, Some(_)) => &world.instrument.unsigned,
        };
        let (signed, deposited, enters) = (text(*signed_on), text(*deposited_on), text(enters));
        rows.push(line([&state.iso3, &signed, &deposited, instrument, &enters, "", "", &world.source]));
    }
    rows
}

/// The meetings of the package on their days, elsewhere and under somebody else, each with the year to the last June
/// before it as its reporting period where the package gives none.
fn meetings(
    states: &[Registered],
    (package, real): (&Package, &Texts),
    world: &World,
    dice: &mut Dice,
) -> Result<Vec<Vec<String>>, DemoError> {
    let head = [
        "id",
        "kind",
        "ar_place",
        "en_place",
        "es_place",
        "fr_place",
        "ru_place",
        "zh_place",
        "starts_on",
        "ends_on",
        "presidency",
        "reporting_from",
        "reporting_to",
        "symbol",
        "verified",
        "source",
        "ar_note",
        "en_note",
        "es_note",
        "fr_note",
        "ru_note",
        "zh_note",
    ];
    let (places, kinds) = (places()?, kinds(real)?);
    let mut rows = vec![line(head)];
    for meeting in &package.registers.meetings {
        let place = dice.pick(&places).ok_or_else(|| DemoError::data("places.csv", "no place"))?;
        let is_party = |state: &&Registered| state.deposited_on.is_some_and(|day| Some(day) < meeting.starts_on);
        let parties: Vec<&Registered> = states.iter().filter(is_party).collect();
        let president = dice.pick(&parties).map_or("", |state| &state.state.iso3);
        let (from, to) = reporting(meeting, world);
        let (from, to) = (text(from), text(to));
        let (starts, ends) = (text(meeting.starts_on), text(meeting.ends_on));
        let (id, source) = (meeting.id.to_string(), &world.source);
        let kind = kinds.get(&id).map_or("", String::as_str);
        let places = ["", place.en.as_str(), "", "", "", place.zh.as_str()];
        let rest = [&starts, &ends, president, &from, &to, "", "true", source.as_str()];
        let notes = [""; Language::ALL.len()];
        let row = [id.as_str(), kind].into_iter().chain(places).chain(rest).chain(notes);
        rows.push(row.map(str::to_owned).collect());
    }
    Ok(rows)
}

/// Which kind each meeting is, by its id: the checked package does not keep it.
fn kinds(real: &Texts) -> Result<BTreeMap<String, String>, DemoError> {
    const FILE: &str = "registers/meetings.csv";
    let text = real.get(FILE).map_or("", String::as_str);
    let mut kinds = BTreeMap::new();
    for row in csv::Reader::from_reader(text.as_bytes()).into_deserialize::<BTreeMap<String, String>>() {
        let mut row = row.map_err(|error| DemoError::data(FILE, error))?;
        let cell = |row: &mut BTreeMap<String, String>, column| row.remove(column).unwrap_or_default();
        kinds.insert(cell(&mut row, "id"), cell(&mut row, "kind"));
    }
    Ok(kinds)
}

fn reporting(meeting: &Meeting, world: &World) -> (Option<Day>, Option<Day>) {
    let on = |year: Option<i16>, [month, day]: [i8; 2]| Day::new(year?, month, day).ok();
    let year = meeting.starts_on.map(Day::year);
    match meeting.reporting {
        Some(period) => (Some(period.from()), Some(period.to())),
        None => (on(year.map(|year| year - 1), world.reporting.from), on(year, world.reporting.to)),
    }
}

/// Rates in thousandths of a per cent for the periods that the real scale has, adding up to about a hundred per cent.
fn scale(states: &[Registered], package: &Package, world: &World, dice: &mut Dice) -> Vec<Vec<String>> {
    let periods: BTreeSet<(i16, i16)> =
        package.registers.scale.iter().map(|rate| (rate.from_year, rate.to_year)).collect();
    let weights: Vec<i64> = states.iter().map(|_| dice.uneven([1, 1000]).pow(3)).collect();
    let whole = weights.iter().sum::<i64>().max(1);
    let mut rows = vec![line(["iso3", "from_year", "to_year", "rate_percent", "source", "note"])];
    for (Registered { state, .. }, weight) in states.iter().zip(weights) {
        let rate = (weight.saturating_mul(100_000) / whole).max(1);
        for (from, to) in &periods {
            let rate = format!("{}.{:03}", rate / 1000, rate % 1000);
            rows.push(line([&state.iso3, &from.to_string(), &to.to_string(), &rate, &world.source, ""]));
        }
    }
    rows
}
