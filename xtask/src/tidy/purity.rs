//! What the pure crates must not touch: files, network, processes, environment, clock, chance.
//!
//! Only code is looked at; a comment may say what the code does not do.

use super::rust_text::{Kind, RustText};
use super::{Problem, line_of};
use crate::tree::Tree;

/// Crates that take everything as a parameter.
const PURE: [&str; 4] = ["spectemur-model", "spectemur-treaty", "spectemur-engine", "spectemur-demo"];

/// Crates that may ask for the settings of the machine.
const ASKS_THE_MACHINE: [&str; 3] = ["spectemur-cli", "spectemur-testkit", "xtask"];

const OUTSIDE_WORLD: [&str; 9] = [
    "std::fs",
    "std::net",
    "std::process",
    "std::env",
    "std::thread",
    "SystemTime",
    "Instant::now",
    "Timestamp::now",
    "Zoned::now",
];

pub(super) fn check(tree: &Tree) -> Vec<Problem> {
    let mut problems = Vec::new();
    for file in tree.ending(".rs") {
        let Some((room, _)) = room_of(&file.path) else {
            continue;
        };
        let (rest, _) = RustText::read(&file.text).without_tests();
        let code = RustText::read(&rest).only(&[Kind::Code]);
        if PURE.contains(&room) {
            for touched in OUTSIDE_WORLD {
                problems.extend(code.match_indices(touched).map(|(at, _)| {
                    let what = format!("`{touched}` in `{room}`, which is pure");
                    Problem::new(&file.path, line_of(&code, at), what, "take what is needed as a parameter")
                }));
            }
        }
        if !ASKS_THE_MACHINE.contains(&room) {
            problems.extend(code.match_indices("env::var").map(|(at, _)| {
                let what = format!("an environment variable is read in `{room}`");
                let remedy = "settings are read in spectemur-cli and handed down";
                Problem::new(&file.path, line_of(&code, at), what, remedy)
            }));
        }
    }
    problems
}

/// The crate and the rest of the path, for sources of the product and of the chores; folders of tests are free.
fn room_of(path: &str) -> Option<(&str, &str)> {
    let inside = path.strip_prefix("crates/").unwrap_or(path);
    let (room, rest) = inside.split_once('/')?;
    rest.starts_with("src/").then_some((room, rest))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn whats(path: &str, rust: &str) -> Vec<String> {
        check(&Tree::of(&[(path, rust)]))
            .into_iter()
            .map(|problem| format!("{}: {}", problem.line, problem.what))
            .collect()
    }

    #[test]
    fn a_pure_crate_touches_nothing() {
        let path = "crates/spectemur-engine/src/lib.rs";
        assert_eq!(whats(path, "// never std::fs\nfn a() { \"std::env\" }"), Vec::<String>::new());
        assert_eq!(whats(path, "\nuse std::fs;"), ["2: `std::fs` in `spectemur-engine`, which is pure"]);
        assert_eq!(whats(path, "#[cfg(test)]\nmod tests { use std::fs; }"), Vec::<String>::new());
    }

    #[test]
    fn only_the_command_line_reads_the_environment() {
        let rust = "let a = std::env::var_os(\"A\");";
        assert_eq!(whats("crates/spectemur-cli/src/main.rs", rust), Vec::<String>::new());
        assert_eq!(whats("crates/spectemur-store/tests/all.rs", rust), Vec::<String>::new());
        assert_eq!(
            whats("crates/spectemur-store/src/lib.rs", rust),
            ["1: an environment variable is read in `spectemur-store`"]
        );
    }
}
