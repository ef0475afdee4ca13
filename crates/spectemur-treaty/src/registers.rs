//! The registers of a package: States and names, signatures and deposits, meetings, scale.
//!
//! Days of entry into force and of withdrawal are computed by the treaty's rules; where a table also writes them,
//! a difference is a problem, not a choice.

use std::collections::BTreeMap;

use spectemur_model::package::{EntryIntoForceRule, WithdrawalRule};
use spectemur_model::register::{Meeting, Region, Registers, Registration, ScaleRate, State, StateName};
use spectemur_model::{Day, Language, Localized, MeetingId, MonthEnd, Period, StateCode};

use crate::diagnostic::Problems;
use crate::files::Files;
use crate::tables::{Row, read_rows};

const NAME_COLUMNS: [&str; 13] =
    ["iso3", "iso2", "m49", "from", "en", "fr", "es", "ru", "zh", "ar", "formal_en", "verified", "source"];
const REGION_COLUMNS: [&str; 7] = ["iso3", "region", "subregion", "intermediate", "ldc", "lldc", "sids"];
const STATUS_COLUMNS: [&str; 8] = [
    "iso3",
    "signed_on",
    "deposited_on",
    "instrument",
    "entry_into_force_on",
    "withdrawal_notified_on",
    "withdrawn_on",
    "source",
];
const MEETING_COLUMNS: [&str; 22] = [
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
const SCALE_COLUMNS: [&str; 6] = ["iso3", "from_year", "to_year", "rate_percent", "source", "note"];

/// Reads every register.
pub(crate) fn read(
    files: &Files<'_>,
    problems: &Problems,
    entry: &EntryIntoForceRule,
    withdrawal: &WithdrawalRule,
) -> Registers {
    let mut states = names(files, problems);
    regions(files, problems, &mut states);
    let registrations = status(files, problems, &states, entry, withdrawal);
    let meetings = meetings(files, problems, &states);
    let scale = scale(files, problems, &states);
    Registers { states, registrations, meetings, scale }
}

fn names(files: &Files<'_>, problems: &Problems) -> BTreeMap<StateCode, State> {
    let Some(file) = files.need("registers/state-names.csv", problems) else { return BTreeMap::new() };
    let mut states: BTreeMap<StateCode, State> = BTreeMap::new();
    read_rows(file, problems, &NAME_COLUMNS, |row| {
        let code = row.state("iso3")?;
        let languages = Language::ALL.into_iter().map(|language| (language, row.owned(language.code())));
        let short = Localized::new(languages.filter(|(_, name)| !name.is_empty()));
        for language in Language::ALL.into_iter().filter(|language| short.get(*language).is_none()) {
            row.problem("missing-language", vec![("language", language.to_string())]);
        }
        let from = row.day("from");
        let name = StateName {
            from,
            short,
            formal_en: row.owned("formal_en"),
            verified: row.one_of("verified", ["true", "false"]),
            source: row.source(),
        };
        let state = states.entry(code).or_insert_with(|| State {
            code,
            alpha2: row.owned("iso2"),
            m49: row.owned("m49"),
            names: Vec::new(),
            region: None,
        });
        // The first row has no day; each later row begins after the one before it.
        let in_order = match state.names.last() {
            None => from.is_none(),
            Some(last) => from.is_some() && from > last.from,
        };
        if !in_order && row.is_day_or_empty("from") {
            row.problem("overlapping-names", vec![("state", code.to_string())]);
        }
        state.names.push(name);
        Some(())
    });
    states
}

fn known_state(row: &Row<'_>, column: &str, states: &BTreeMap<StateCode, State>) -> Option<StateCode> {
    let state = row.state(column)?;
    if !states.contains_key(&state) {
        row.problem("unknown-state", vec![("state", state.to_string())]);
        return None;
    }
    Some(state)
}

fn regions(files: &Files<'_>, problems: &Problems, states: &mut BTreeMap<StateCode, State>) {
    let Some(file) = files.need("registers/regions.csv", problems) else { return };
    let (known, mut seen) = (states.clone(), BTreeMap::new());
    read_rows(file, problems, &REGION_COLUMNS, |row| {
        let state = states.get_mut(&known_state(row, "iso3", &known)?)?;
        row.unique(&mut seen);
        state.region = Some(Region {
            region: row.owned("region"),
            subregion: row.owned("subregion"),
            least_developed: row.one_of("ldc", ["1", "0"]),
            landlocked_developing: row.one_of("lldc", ["1", "0"]),
            small_island: row.one_of("sids", ["1", "0"]),
        });
        Some(())
    });
}

fn status(
    files: &Files<'_>,
    problems: &Problems,
    states: &BTreeMap<StateCode, State>,
    entry: &EntryIntoForceRule,
    withdrawal: &WithdrawalRule,
) -> BTreeMap<StateCode, Registration> {
    let Some(file) = files.need("registers/status.csv", problems) else { return BTreeMap::new() };
    let mut deposits: Vec<Day> = Vec::new();
    read_rows(file, &Problems::default(), &STATUS_COLUMNS, |row| {
        deposits.extend(row.day("deposited_on"));
        Some(())
    });
    let treaty = entry.treaty_enters(&deposits);
    let (mut registrations, mut seen) = (BTreeMap::new(), BTreeMap::new());
    read_rows(file, problems, &STATUS_COLUMNS, |row| {
        let state = known_state(row, "iso3", states)?;
        let deposited_on = row.day("deposited_on");
        let withdrawal_notified_on = row.day("withdrawal_notified_on");
        let registration = Registration {
            state,
            signed_on: row.day("signed_on"),
            deposited_on,
            instrument: row.owned("instrument"),
            entry_into_force_on: deposited_on.and_then(|day| entry.state_enters(day, treaty)),
            withdrawal_notified_on,
            withdrawn_on: withdrawal_notified_on
                .and_then(|day| day.plus_months(withdrawal.months, MonthEnd::LastDay).ok()),
            source: row.cite().unwrap_or_default(),
        };
        compare(
            row,
            "entry-into-force-differs",
            ["deposited_on", "entry_into_force_on"],
            registration.entry_into_force_on,
        );
        compare(row, "withdrawal-differs", ["withdrawal_notified_on", "withdrawn_on"], registration.withdrawn_on);
        in_order(row, &registration);
        row.unique(&mut seen);
        registrations.insert(state, registration);
        Some(())
    });
    registrations
}

/// Reports a day of the second column that differs from the one computed from the first.
fn compare(row: &Row<'_>, code: &'static str, columns: [&str; 2], computed: Option<Day>) {
    let written = row.day(columns[1]);
    if written != computed && columns.iter().all(|column| row.is_day_or_empty(column)) {
        let word = |day: Option<Day>| day.map_or("–".to_owned(), |day| day.to_string());
        let variables = vec![("state", row.owned("iso3")), ("computed", word(computed)), ("written", word(written))];
        row.problem(code, variables);
    }
}

fn in_order(row: &Row<'_>, registration: &Registration) {
    let days = [registration.signed_on, registration.deposited_on, registration.withdrawal_notified_on];
    let known: Vec<Day> = days.into_iter().flatten().collect();
    for pair in known.windows(2).filter(|pair| pair[1] < pair[0]) {
        let variables =
            vec![("what", row.owned("iso3")), ("earlier", pair[0].to_string()), ("later", pair[1].to_string())];
        row.problem("dates-out-of-order", variables);
    }
}

fn meetings(files: &Files<'_>, problems: &Problems, states: &BTreeMap<StateCode, State>) -> Vec<Meeting> {
    let Some(file) = files.need("registers/meetings.csv", problems) else { return Vec::new() };
    let mut seen = BTreeMap::new();
    read_rows(file, problems, &MEETING_COLUMNS, |row| {
        let id = row.owned("id");
        row.unique(&mut seen);
        let period = |from: Option<Day>, to: Option<Day>| {
            let (from, to) = (from?, to?);
            let period = Period::new(from, to).ok();
            if period.is_none() {
                row.problem("period-ends-first", vec![("from", from.to_string()), ("to", to.to_string())]);
            }
            period
        };
        let (starts_on, ends_on) = (row.day("starts_on"), row.day("ends_on"));
        period(starts_on, ends_on);
        let localized = |what: &str| {
            let texts = Language::ALL.map(|language| (language, row.owned(&format!("{language}_{what}"))));
            Localized::new(texts.into_iter().filter(|(_, text)| !text.is_empty()))
        };
        Some(Meeting {
            id: MeetingId::new(&id),
            place: localized("place"),
            starts_on,
            ends_on,
            presidency: row.optional("presidency").and_then(|_| known_state(row, "presidency", states)),
            reporting: period(row.day("reporting_from"), row.day("reporting_to")),
            symbol: row.optional("symbol"),
            verified: row.one_of("verified", ["true", "false"]),
            note: localized("note"),
            source: row.cite().unwrap_or_default(),
        })
    })
}

fn scale(files: &Files<'_>, problems: &Problems, states: &BTreeMap<StateCode, State>) -> Vec<ScaleRate> {
    let Some(file) = files.need("registers/un-scale.csv", problems) else { return Vec::new() };
    read_rows(file, problems, &SCALE_COLUMNS, |row| {
        let rate_percent = row.owned("rate_percent");
        if rate_percent.parse::<f64>().is_err() {
            row.problem("wrong-number", vec![("text", rate_percent.clone())]);
        }
        Some(ScaleRate {
            state: known_state(row, "iso3", states)?,
            from_year: row.year("from_year")?,
            to_year: row.year("to_year")?,
            rate_percent,
            source: row.source(),
        })
    })
}
