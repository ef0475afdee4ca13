//! Cases that a lawyer can read: a day or a deposit, and what must come out.
//!
//! They are part of the check: a package whose own cases fail is not sound.

use spectemur_model::package::{EntryIntoForceRule, WithdrawalRule};
use spectemur_model::register::{Registers, Registration};
use spectemur_model::{Day, MonthEnd, StateCode};

use crate::content::cite;
use crate::diagnostic::Problems;
use crate::files::Files;
use crate::reader::{Node, read_file};

/// Checks every case of the package.
pub(crate) fn check(
    files: Files<'_>,
    problems: &Problems,
    registers: &Registers,
    entry: &EntryIntoForceRule,
    withdrawal: &WithdrawalRule,
) {
    let deposits: Vec<Day> =
        registers.registrations.values().filter_map(|registration| registration.deposited_on).collect();
    let treaty = entry.treaty_enters(&deposits);
    for file in files.under("cases/", ".toml") {
        read_file(file, problems, |node| {
            node.tables("case", |case| {
                case.localized("title");
                cite(case, "case");
                if case.has("as_of") {
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
