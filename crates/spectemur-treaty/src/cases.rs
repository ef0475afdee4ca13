//! Cases that a lawyer can read: a day or a deposit, and what must come out.
//!
//! They are part of the check: a package whose own cases fail is not sound.

use spectemur_model::package::{EntryIntoForceRule, WithdrawalRule};
use spectemur_model::register::Registers;
use spectemur_model::{Day, MonthEnd, StateCode};

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
                if case.need_text("cite").is_none_or(|cite| cite.is_empty()) {
                    case.problem("missing-cite", vec![("id", String::new())]);
                }
                if case.has("as_of") {
                    status(case, registers);
                } else if case.has("withdrawal_notified_on") {
                    let notified = case.day("withdrawal_notified_on")?;
                    let computed = notified.plus_months(withdrawal.months, MonthEnd::LastDay).ok();
                    register(case, registers, "expect_withdrawn_on", computed, |known| known.withdrawn_on)?;
                } else if case.has("deposited_on") {
                    let computed = entry.state_enters(case.day("deposited_on")?, treaty);
                    let on = "expect_entry_into_force_on";
                    register(case, registers, on, computed, |known| known.entry_into_force_on)?;
                } else {
                    months(case)?;
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
    let Some(day) = case.day("as_of") else { return };
    let counts = registers.counts(day);
    case.table("expect", |expect| {
        let found = [
            ("deposited", counts.deposited),
            ("in_force", counts.in_force),
            ("signed_only", counts.signed_only),
            ("joined", counts.joined()),
        ];
        for (key, found) in found {
            if let Some(expected) = expect.integer(key) {
                compare(expect, format!("{day} {key}"), &expected.to_string(), &found.to_string());
            }
        }
    });
}

/// A day that the rule gives and that the register must hold.
fn register(
    case: &Node<'_>,
    registers: &Registers,
    key: &'static str,
    computed: Option<Day>,
    held: impl Fn(&spectemur_model::register::Registration) -> Option<Day>,
) -> Option<()> {
    let code = case.need_text("state")?;
    let registration = StateCode::parse(&code).and_then(|state| registers.registrations.get(&state));
    if registration.is_none() {
        case.problem("unknown-state", vec![("state", code.clone())]);
    }
    let expected = case.day(key)?.to_string();
    let word = |day: Option<Day>| day.map_or("–".to_owned(), |day| day.to_string());
    compare(case, format!("{code} {key}"), &expected, &word(computed));
    compare(case, format!("{code} {key}"), &expected, &word(held(registration?)));
    Some(())
}

fn months(case: &Node<'_>) -> Option<()> {
    let from = case.day("from")?;
    let number = |key| case.integer(key).and_then(|number| i32::try_from(number).ok());
    let found = if case.has("days") {
        from.plus_days(number("days")?)
    } else {
        let months = number("months")?;
        match case.need_text("rule")?.as_str() {
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
    compare(case, from.to_string(), &case.day("expect")?.to_string(), &found);
    Some(())
}
