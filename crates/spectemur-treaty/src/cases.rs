//! Cases that a lawyer can read: a day or a deposit, and what must come out.
//!
//! They are part of the check: a package whose own cases fail is not sound.

use spectemur_model::obligation::{Span, StandingStatus};
use spectemur_model::package::{EntryIntoForceRule, WithdrawalRule};
use spectemur_model::register::{Registers, Registration};
use spectemur_model::{Day, MeetingId, MonthEnd, ObligationId, Period, StateCode};

use crate::content::word;
use crate::diagnostic::Problems;
use crate::files::Files;
use crate::obligations::ReadObligation;
use crate::reader::{Free, Node, read_file};

/// A case about what is owed: facts are those of the package's own record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StandingCase {
    /// The file.
    pub file: String,
    /// The line.
    pub line: usize,
    /// Whose obligation; none for a case about everybody.
    pub state: Option<StateCode>,
    /// Which rule.
    pub obligation: ObligationId,
    /// Which year's, of those that come round every year.
    pub year: Option<i16>,
    /// The day.
    pub as_of: Day,
    /// What must come out.
    pub expected: Expected,
}

/// What a case expects; nothing is expected of what is left out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Expected {
    /// What the standing is.
    pub status: Option<StandingStatus>,
    /// The deadline.
    pub due_on: Option<Day>,
    /// The deadline before any extension.
    pub original_due_on: Option<Day>,
    /// When it was met.
    pub met_on: Option<Period>,
    /// Days to the deadline, negative after it.
    pub days: Option<i64>,
    /// Those who have met it.
    pub met: Option<Vec<StateCode>>,
    /// Those of whom nobody knows.
    pub unknown: Option<Vec<StateCode>>,
    /// Those who are overdue.
    pub overdue: Option<Vec<StateCode>>,
    /// Those who still have to do it.
    pub outstanding: Option<Vec<StateCode>>,
    /// How many owe it or owed it; 0 where it is not listed at all.
    pub owed: Option<i64>,
}

/// What cases name and rest on.
pub(crate) struct Law<'a> {
    pub(crate) registers: &'a Registers,
    pub(crate) entry: &'a EntryIntoForceRule,
    pub(crate) withdrawal: &'a WithdrawalRule,
    pub(crate) obligations: &'a [ReadObligation],
}

/// Checks every case of the package that needs only the register, and reads those about what is owed.
pub(crate) fn check(files: Files<'_>, problems: &Problems, law: &Law<'_>) -> Vec<StandingCase> {
    let Law { registers, entry, withdrawal, .. } = *law;
    let mut standings = Vec::new();
    let deposits: Vec<Day> =
        registers.registrations.values().filter_map(|registration| registration.deposited_on).collect();
    let treaty = entry.treaty_enters(&deposits);
    for file in files.under("cases/", ".toml") {
        read_file(file, problems, |node| {
            node.tables("case", |case| {
                case.localized("title");
                // A case tells its lawyer in prose why it must come out so.
                if case.text("cite").is_none_or(|told| told.is_empty()) {
                    case.problem("missing-cite", vec![("id", "case".to_owned())]);
                }
                if case.has("obligation") {
                    standings.extend(standing(case, law));
                } else if case.has("meeting") {
                    before_meeting(case, registers);
                } else if case.has("as_of") {
                    status(case, registers);
                } else if case.has("withdrawal_notified_on") {
                    let rule = |notified: Day| notified.plus_months(withdrawal.months, MonthEnd::LastDay).ok();
                    let keys = ["withdrawal_notified_on", "expect_withdrawn_on"];
                    register(case, registers, keys, rule, |known| known.withdrawn_on);
                } else if case.has("deposited_on") {
                    let keys = ["deposited_on", "expect_entry_into_force_on"];
                    let rule = |deposited_on| entry.state_enters(deposited_on, treaty);
                    register(case, registers, keys, rule, |known| known.entry_into_force_on);
                } else {
                    months(case);
                }
                Some(())
            });
        });
    }
    standings
}

fn standing(case: &Node<'_>, law: &Law<'_>) -> Option<StandingCase> {
    let (obligation, as_of) = (case.need_text("obligation"), case.need_day("as_of"));
    let (code, year) = (case.text("state"), case.number("year"));
    let state = code.as_ref().and_then(|code| known_state(case, "state", code, law.registers));
    let known = |id: &String| law.obligations.iter().any(|read| read.obligation.id.as_str() == id);
    if let Some(id) = obligation.as_ref().filter(|id| !known(id)) {
        case.problem_at("obligation", "unknown-obligation", vec![("id", id.clone())]);
    }
    let expected = case.need_table("expect", |expect| {
        let list = |key| expect.has(key).then(|| states(expect, key, law.registers));
        let met_on = match expect.free("met_on") {
            Some(Free::Day(day)) => Some(Period::day(day)),
            Some(Free::Table(table)) => table.as_period(),
            _ => None,
        };
        Some(Expected {
            status: word(expect, "status", StandingStatus::parse, "unknown-kind"),
            due_on: expect.day("due_on"),
            original_due_on: expect.day("original_due_on"),
            met_on,
            days: expect.integer("days"),
            met: list("met"),
            unknown: list("unknown"),
            overdue: list("overdue"),
            outstanding: list("outstanding"),
            owed: expect.integer("owed"),
        })
    });
    let spot = case.spot();
    Some(StandingCase {
        file: spot.file.to_string(),
        line: spot.line,
        // A case of nobody known is not one of everybody.
        state: if code.is_some() { Some(state?) } else { None },
        obligation: ObligationId::new(&obligation?),
        year,
        as_of: as_of?,
        expected: expected?,
    })
}

/// The State of this code; one that the register does not have is a problem of the key.
fn known_state(node: &Node<'_>, key: &str, code: &str, registers: &Registers) -> Option<StateCode> {
    let state = StateCode::parse(code).filter(|state| registers.states.contains_key(state));
    if state.is_none() {
        node.problem_at(key, "unknown-state", vec![("state", code.to_owned())]);
    }
    state
}

/// The States of a list.
fn states(node: &Node<'_>, key: &'static str, registers: &Registers) -> Vec<StateCode> {
    let codes = node.texts(key).into_iter();
    codes.filter_map(|code| known_state(node, key, &code, registers)).collect()
}

/// So many months before the first day of a meeting.
fn before_meeting(case: &Node<'_>, registers: &Registers) -> Option<()> {
    let (label, months) = (case.need_text("meeting"), case.need_number("months"));
    let expected = case.need_day("expect_before");
    let label = label?;
    let Some(meeting) = registers.meeting(&MeetingId::new(&label)) else {
        case.problem("unknown-meeting", vec![("meeting", label)]);
        return None;
    };
    let span = Span::Months { months: months?, end: MonthEnd::LastDay };
    let found = meeting.starts_on.and_then(|day| span.before(day).ok());
    let found = found.map_or("–".to_owned(), |day| day.to_string());
    compare(case, label, &expected?.to_string(), &found);
    Some(())
}

fn compare(node: &Node<'_>, case: String, expected: &str, found: &str) {
    if expected != found {
        let variables = vec![("case", case), ("expected", expected.to_owned()), ("found", found.to_owned())];
        node.problem("case-fails", variables);
    }
}

fn status(case: &Node<'_>, registers: &Registers) {
    let counts = case.day("as_of").map(|day| (day, registers.counts(day)));
    case.need_table("expect", |expect| {
        let (day, counts) = counts?;
        let found = [
            ("deposited", counts.deposited),
            ("in_force", counts.in_force),
            ("signed_only", counts.signed_only),
            ("joined", counts.joined()),
        ];
        if !found.iter().any(|(key, _)| expect.has(key)) {
            expect.problem("empty-list", Vec::new());
        }
        for (key, found) in found {
            if let Some(expected) = expect.integer(key) {
                compare(expect, format!("{day} {key}"), &expected.to_string(), &found.to_string());
            }
        }
        Some(())
    });
}

/// A day that the rule gives and that the register must hold; `keys` are those of the given day and of the expected.
fn register(
    case: &Node<'_>,
    registers: &Registers,
    keys: [&'static str; 2],
    rule: impl Fn(Day) -> Option<Day>,
    held: impl Fn(&Registration) -> Option<Day>,
) -> Option<()> {
    let (code, given, expected) = (case.need_text("state"), case.need_day(keys[0]), case.need_day(keys[1]));
    let code = code?;
    let registration = StateCode::parse(&code).and_then(|state| registers.registrations.get(&state));
    if registration.is_none() {
        case.problem("unknown-state", vec![("state", code.clone())]);
    }
    let (expected, name) = (expected?.to_string(), format!("{code} {}", keys[1]));
    let word = |day: Option<Day>| day.map_or("–".to_owned(), |day| day.to_string());
    compare(case, name.clone(), &expected, &word(rule(given?)));
    compare(case, name, &expected, &word(held(registration?)));
    Some(())
}

fn months(case: &Node<'_>) -> Option<()> {
    let (from, expected) = (case.need_day("from"), case.need_day("expect"));
    let found = if case.has("days") {
        let days = case.number("days");
        from?.plus_days(days?)
    } else {
        let (months, rule) = (case.need_number("months"), case.need_text("rule"));
        let (from, months) = (from?, months?);
        match rule?.as_str() {
            "first-of-month" => from.first_of_month().plus_months(months, MonthEnd::Refuse),
            "same-day" => from.plus_months(months, MonthEnd::Refuse),
            "last-day-if-missing" => from.plus_months(months, MonthEnd::LastDay),
            other => {
                case.problem("unknown-kind", vec![("word", other.to_owned())]);
                return None;
            }
        }
    };
    let found = found.map_or_else(|error| error.to_string(), |day| day.to_string());
    compare(case, from?.to_string(), &expected?.to_string(), &found);
    Some(())
}
