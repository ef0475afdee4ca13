//! The register with what the record adds to it: what the depositary notified after the package's files were written, and
//! the meetings that were set since.
//!
//! A statement of the record holds over the row of the file, because it names its source and comes later. Where statements
//! contradict each other, the file's day stays until somebody rules. Entry into force and withdrawal follow by the
//! treaty's rules, as they do for the file.

use std::collections::{BTreeMap, BTreeSet};

use spectemur_model::package::{MEETING_COLUMNS, RegisterQuestions};
use spectemur_model::register::{Meeting, Registers, Registration};
use spectemur_model::statement::Recorded;
use spectemur_model::{
    Answer, Citation, Day, Localized, MeetingId, MonthEnd, Package, QuestionKey, Snapshot, StateCode, Statement,
    Subject, Value,
};

/// The questions whose answers add to the register.
#[must_use]
pub fn register_asks(package: &Package) -> BTreeSet<QuestionKey> {
    let Some(asked) = &package.register else { return BTreeSet::new() };
    let RegisterQuestions { signed, deposited, instrument, withdrawal_notified, meeting } = asked;
    [signed, deposited, instrument, withdrawal_notified].into_iter().chain(meeting).cloned().collect()
}

/// The register as sources that somebody compared with a document add to it; none where they add nothing.
#[must_use]
pub fn registered(package: &Package, snapshot: &Snapshot) -> Option<Registers> {
    let asked = package.register.as_ref()?;
    let told = [&asked.signed, &asked.deposited, &asked.instrument, &asked.withdrawal_notified].map(|question| {
        // What is only being looked at has no source here yet.
        let is_verified =
            |said: &&Recorded| snapshot.source(&said.statement.source).is_none_or(|source| source.verified);
        let known = snapshot.on(question).iter().filter(is_verified);
        let mut by_state: BTreeMap<StateCode, Vec<&Recorded>> = BTreeMap::new();
        for said in known {
            if let Subject::State(state) = said.statement.subject {
                by_state.entry(state).or_default().push(said);
            }
        }
        by_state
    });
    let states: BTreeSet<StateCode> = told.iter().flat_map(|by_state| by_state.keys().copied()).collect();
    let meetings = asked.meeting.as_ref().and_then(|question| meetings(package, snapshot, question));
    if states.is_empty() && meetings.is_none() {
        return None;
    }
    let known = states.into_iter().filter(|state| package.registers.states.contains_key(state));
    let mut registers = package.registers.clone();
    let [signed, deposited, instrument, withdrawal_notified] = &told;
    let mut changed = BTreeSet::new();
    for state in known {
        let before = registers.registrations.get(&state).cloned().unwrap_or_else(|| nothing(state));
        let mut row = before.clone();
        let behind = [
            set_day(&mut row.signed_on, signed.get(&state)),
            set_day(&mut row.deposited_on, deposited.get(&state)),
            set_word(&mut row.instrument, instrument.get(&state)),
            set_day(&mut row.withdrawal_notified_on, withdrawal_notified.get(&state)),
        ];
        if row == before {
            continue;
        }
        let cited = behind.into_iter().flatten().map(|said| cited(snapshot, said));
        row.source = Citation::together(cited);
        registers.registrations.insert(state, row);
        changed.insert(state);
    }
    if changed.is_empty() && meetings.is_none() {
        return None;
    }
    if !changed.is_empty() {
        follow(package, &mut registers);
    }
    registers.meetings = meetings.unwrap_or(registers.meetings);
    Some(registers)
}

/// The meetings with those of the record, in order of their first day; none where the record adds nothing.
///
/// What the record says holds over the file's row of the same label; where two sources say different things of a meeting,
/// the file stays until one is corrected.
fn meetings(package: &Package, snapshot: &Snapshot, question: &QuestionKey) -> Option<Vec<Meeting>> {
    let mut told: BTreeMap<MeetingId, Vec<Meeting>> = BTreeMap::new();
    for said in snapshot.on(question) {
        let is_verified = snapshot.source(&said.statement.source).is_none_or(|source| source.verified);
        if let Some(meeting) = meeting_said(package, &said.statement).filter(|_| is_verified) {
            let source = cited(snapshot, said);
            told.entry(meeting.id.clone()).or_default().push(Meeting { source, ..meeting });
        }
    }
    let mut all = package.registers.meetings.clone();
    for (id, said) in told {
        let Some(first) = said.first() else { continue };
        let is_agreed = said.iter().all(|other| Meeting { source: first.source.clone(), ..other.clone() } == *first);
        if !is_agreed {
            continue;
        }
        match all.iter_mut().find(|known| known.id == id) {
            Some(row) => {
                *row = Meeting {
                    place: if first.place.is_empty() { row.place.clone() } else { first.place.clone() },
                    presidency: first.presidency.or(row.presidency),
                    symbol: first.symbol.clone().or_else(|| row.symbol.clone()),
                    reporting: first.reporting.or(row.reporting),
                    ..first.clone()
                };
            }
            None => all.push(first.clone()),
        }
    }
    // Those without a day are still to come.
    all.sort_by_key(|meeting| (meeting.starts_on.is_none(), meeting.starts_on));
    (all != package.registers.meetings).then_some(all)
}

/// The meeting that a statement tells of: one row with a label, and a State that there is where one presides.
#[must_use]
pub fn meeting_said(package: &Package, statement: &Statement) -> Option<Meeting> {
    let Some(Value::Rows(rows)) = statement.answer.value() else { return None };
    let [row] = rows.as_slice() else { return None };
    let value = |column: &str| row.cell(column).and_then(Answer::value);
    let name = |column: &str| match value(column) {
        Some(Value::Name(name)) => Some(name.clone()),
        _ => None,
    };
    let [label, place, presidency, symbol, reporting] = MEETING_COLUMNS;
    // The label stands in addresses.
    let id = name(label).filter(|label| label.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-'))?;
    let presidency = match name(presidency) {
        Some(code) => Some(StateCode::parse(&code).filter(|state| package.registers.states.contains_key(state))?),
        None => None,
    };
    let place = match value(place) {
        Some(Value::Text(place)) => place.clone(),
        _ => Localized::new([]),
    };
    Some(Meeting {
        id: MeetingId::new(&id),
        place,
        starts_on: Some(statement.period.from()),
        ends_on: Some(statement.period.to()),
        presidency,
        reporting: match value(reporting) {
            Some(Value::When(days)) => Some(*days),
            _ => None,
        },
        symbol: name(symbol),
        verified: true,
        note: Localized::new([]),
        source: Citation::default(),
    })
}

/// Works out the days that follow from the days notified.
fn follow(package: &Package, registers: &mut Registers) {
    let deposits: Vec<Day> = registers.registrations.values().filter_map(|row| row.deposited_on).collect();
    let treaty = package.entry_into_force.treaty_enters(&deposits);
    for row in registers.registrations.values_mut() {
        row.entry_into_force_on = row.deposited_on.and_then(|day| package.entry_into_force.state_enters(day, treaty));
        let after = |day: Day| day.plus_months(package.withdrawal.months, MonthEnd::LastDay).ok();
        row.withdrawn_on = row.withdrawal_notified_on.and_then(after);
    }
}

fn nothing(state: StateCode) -> Registration {
    Registration {
        state,
        signed_on: None,
        deposited_on: None,
        instrument: String::new(),
        entry_into_force_on: None,
        withdrawal_notified_on: None,
        withdrawn_on: None,
        source: Citation::default(),
    }
}

/// The one statement with a value that all others agree with.
fn agreed<'r>(said: Option<&Vec<&'r Recorded>>) -> Option<&'r Recorded> {
    let known = said?.iter().filter(|said| said.statement.answer.value().is_some());
    let values: Vec<&&Recorded> = known.collect();
    let first = values.first()?;
    values.iter().all(|said| said.statement.answer == first.statement.answer).then_some(**first)
}

/// Takes over the day that the record gives; a span of several days gives none.
fn set_day<'r>(day: &mut Option<Day>, said: Option<&Vec<&'r Recorded>>) -> Option<&'r Recorded> {
    let said = agreed(said)?;
    let Some(Value::When(on)) = said.statement.answer.value() else { return None };
    if on.from() != on.to() {
        return None;
    }
    *day = Some(on.from());
    Some(said)
}

fn set_word<'r>(word: &mut String, said: Option<&Vec<&'r Recorded>>) -> Option<&'r Recorded> {
    let said = agreed(said)?;
    let Some(Value::Choice(choice)) = said.statement.answer.value() else { return None };
    word.clone_from(choice);
    Some(said)
}

/// A statement's document and place, as the files cite.
fn cited(snapshot: &Snapshot, said: &Recorded) -> Citation {
    let source = snapshot.source(&said.statement.source);
    let symbol = source.and_then(|source| source.symbol.as_deref());
    Citation::of(symbol.unwrap_or(said.statement.source.as_str()), said.statement.place.clone())
}
