//! Who may lean on whom: the arrows between our crates, and the libraries that only one room may hold.
//!
//! The table is the rule; a new arrow is a change of design and gets a line in `docs/ARCHITECTURE.md` with it.
//! Test code may lean on any crate but the binary, so dev-dependencies on our own crates are not arrows.

use super::Problem;
use crate::tree::Tree;
use crate::workspace::{Crate, Use};

/// What a crate may use of ours.
enum May {
    Only(&'static [&'static str]),
    /// The binary and the chores wire everything together.
    Any,
}

const MODEL: &str = "spectemur-model";
const TESTKIT: &str = "spectemur-testkit";
const BINARY: &str = "spectemur-cli";
const CHORES: &str = "xtask";

const ARROWS: &[(&str, May)] = &[
    (MODEL, May::Only(&[])),
    ("spectemur-treaty", May::Only(&[MODEL])),
    ("spectemur-engine", May::Only(&[MODEL])),
    ("spectemur-store", May::Only(&[MODEL])),
    ("spectemur-language", May::Only(&[MODEL])),
    ("spectemur-typeset", May::Only(&[])),
    ("spectemur-proof", May::Only(&["spectemur-treaty", "spectemur-engine", MODEL])),
    ("spectemur-exchange", May::Only(&["spectemur-proof", MODEL])),
    ("spectemur-chart", May::Only(&[MODEL])),
    ("spectemur-demo", May::Only(&["spectemur-treaty", MODEL])),
    (
        "spectemur-app",
        May::Only(&["spectemur-engine", "spectemur-treaty", "spectemur-store", "spectemur-exchange", MODEL]),
    ),
    (
        "spectemur-web",
        May::Only(&["spectemur-app", "spectemur-chart", "spectemur-exchange", "spectemur-language", MODEL]),
    ),
    ("spectemur-report", May::Only(&["spectemur-app", "spectemur-language", "spectemur-typeset", MODEL])),
    (BINARY, May::Any),
    (TESTKIT, May::Any),
    (CHORES, May::Any),
];

/// Libraries that stand in few rooms; a name that ends in `*` stands for all that begin so.
const ROOMS: &[(&str, &[&str])] = &[
    ("sqlx*", &["spectemur-store", TESTKIT]),
    ("typst*", &["spectemur-typeset"]),
    ("zip", &["spectemur-report", "spectemur-exchange"]),
    ("rust_xlsxwriter", &["spectemur-exchange"]),
    ("quick-xml", &["spectemur-report", "spectemur-chart", "spectemur-exchange"]),
    ("maud", &["spectemur-report", "spectemur-chart", "spectemur-exchange"]),
    ("textwrap", &["spectemur-chart"]),
    ("axum*", &["spectemur-web"]),
    ("tower*", &["spectemur-web"]),
    ("askama", &["spectemur-web"]),
    ("utoipa*", &["spectemur-web"]),
    ("ical_vcard", &["spectemur-exchange"]),
    ("html5gum", &["spectemur-exchange"]),
    ("pulldown-cmark", &["spectemur-exchange"]),
    ("hayro*", &["spectemur-exchange"]),
    ("kurbo", &["spectemur-exchange"]),
    ("argon2", &["spectemur-app"]),
    ("webauthn-rs*", &["spectemur-app"]),
    ("totp-rs", &["spectemur-app", "spectemur-web"]),
    ("qrcode", &["spectemur-web"]),
    ("flate2", &["spectemur-exchange", "spectemur-web"]),
    ("anyhow", &[BINARY, CHORES]),
    ("clap*", &[BINARY, CHORES]),
    ("jiff", &[MODEL]),
];

pub(super) fn check(crates: &[Crate], tree: &Tree) -> Vec<Problem> {
    let mut problems = Vec::new();
    for member in crates {
        let Some((_, may)) = ARROWS.iter().find(|(name, _)| *name == member.name) else {
            problems.push(Problem::new(
                &member.manifest,
                1,
                format!("crate `{}` is not in the table of arrows", member.name),
                "say in `xtask/src/tidy/arrows.rs` what it may use, and in `docs/ARCHITECTURE.md` what it is for",
            ));
            continue;
        };
        for used in &member.uses {
            let line = line_of_dependency(tree, &member.manifest, &used.name);
            let ours = crates.iter().any(|other| other.name == used.name);
            let found = if ours { our_arrow(member, may, used) } else { room(member, used) };
            if let Some((what, remedy)) = found {
                problems.push(Problem::new(&member.manifest, line, what, remedy));
            }
        }
    }
    problems
}

fn our_arrow(member: &Crate, may: &May, used: &Use) -> Option<(String, String)> {
    let what = format!("`{}` must not use `{}`", member.name, used.name);
    if used.name == BINARY || used.name == CHORES {
        return Some((
            what,
            "nothing leans on the binary or on the chores: move what is shared into a library".to_owned(),
        ));
    }
    if used.only_in_tests {
        return None;
    }
    if used.name == TESTKIT {
        return Some((what, "the test kit is a dev-dependency only".to_owned()));
    }
    match may {
        May::Any => None,
        May::Only(allowed) if allowed.contains(&used.name.as_str()) => None,
        May::Only([]) => Some((what, format!("`{}` uses nothing of ours", member.name))),
        May::Only(allowed) => Some((what, format!("of ours it may use {}", allowed.join(", ")))),
    }
}

fn room(member: &Crate, used: &Use) -> Option<(String, String)> {
    let (_, rooms) = ROOMS.iter().find(|(library, _)| match library.strip_suffix('*') {
        Some(start) => used.name.starts_with(start),
        None => *library == used.name,
    })?;
    if rooms.contains(&member.name.as_str()) {
        return None;
    }
    Some((
        format!("`{}` must not use the library `{}`", member.name, used.name),
        format!("it stands only in {}: ask that crate, or change the table with a decision record", rooms.join(", ")),
    ))
}

fn line_of_dependency(tree: &Tree, manifest: &str, name: &str) -> usize {
    let Some(file) = tree.find(manifest) else {
        return 1;
    };
    let names_it = |line: &str| {
        line.strip_prefix(name).is_some_and(|rest| rest.starts_with(['.', ' ', '=']))
            || line.contains(&format!(".{name}]"))
    };
    file.text.lines().position(names_it).map_or(1, |at| at + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn member(name: &str, uses: &[&str], tests_use: &[&str]) -> Crate {
        let normal = uses.iter().map(|name| Use { name: (*name).to_owned(), only_in_tests: false });
        let dev = tests_use.iter().map(|name| Use { name: (*name).to_owned(), only_in_tests: true });
        Crate {
            name: name.to_owned(),
            manifest: format!("crates/{name}/Cargo.toml"),
            description: "A sample.".to_owned(),
            uses: normal.chain(dev).collect(),
        }
    }

    fn whats(crates: &[Crate]) -> Vec<String> {
        check(crates, &Tree::default()).into_iter().map(|problem| problem.what).collect()
    }

    #[test]
    fn the_designed_arrows_pass() {
        let crates = [
            member(MODEL, &["jiff"], &[TESTKIT]),
            member("spectemur-store", &[MODEL, "sqlx"], &[TESTKIT]),
            member("spectemur-app", &["spectemur-store", MODEL], &[]),
            member(BINARY, &["spectemur-app", "clap", "anyhow"], &[]),
            member(TESTKIT, &[MODEL, "sqlx"], &[]),
        ];
        assert_eq!(whats(&crates), Vec::<String>::new());
    }

    #[test]
    fn an_arrow_against_the_table_is_named() {
        let crates = [member(MODEL, &["spectemur-store"], &[]), member("spectemur-store", &[MODEL], &[])];
        assert_eq!(whats(&crates), ["`spectemur-model` must not use `spectemur-store`"]);
    }

    #[test]
    fn the_test_kit_is_for_tests_only_and_the_binary_for_nobody() {
        let crates =
            [member("spectemur-engine", &[TESTKIT], &[BINARY]), member(TESTKIT, &[], &[]), member(BINARY, &[], &[])];
        assert_eq!(
            whats(&crates),
            ["`spectemur-engine` must not use `spectemur-testkit`", "`spectemur-engine` must not use `spectemur-cli`"]
        );
    }

    #[test]
    fn a_library_outside_its_room_is_named_even_in_tests() {
        let crates = [member("spectemur-app", &["sqlx", "typst-pdf"], &["anyhow"])];
        assert_eq!(
            whats(&crates),
            [
                "`spectemur-app` must not use the library `sqlx`",
                "`spectemur-app` must not use the library `typst-pdf`",
                "`spectemur-app` must not use the library `anyhow`",
            ]
        );
    }

    #[test]
    fn a_crate_that_nobody_designed_is_named() {
        assert_eq!(
            whats(&[member("spectemur-extra", &[], &[])]),
            ["crate `spectemur-extra` is not in the table of arrows"]
        );
    }

    #[test]
    fn the_line_of_a_dependency_is_found() {
        let tree = Tree::of(&[("crates/a/Cargo.toml", "[dependencies]\nsqlx-core = \"1\"\nsqlx.workspace = true\n")]);
        assert_eq!(line_of_dependency(&tree, "crates/a/Cargo.toml", "sqlx"), 3);
    }
}
