//! Manifests: every shared dependency says what it is for, every crate says what it is, versions stand in one place.

use anyhow::{Context, Result};

use super::Problem;
use crate::tree::Tree;
use crate::workspace::Crate;

const SHARED: &str = "[workspace.dependencies]";

pub(super) fn check(crates: &[Crate], tree: &Tree) -> Result<Vec<Problem>> {
    let mut problems = Vec::new();
    if let Some(root) = tree.find("Cargo.toml") {
        check_purposes(&root.text, &mut problems);
    }
    for member in crates {
        if member.description.trim().is_empty() {
            let remedy = "say in one sentence what the crate is for";
            problems.push(Problem::new(&member.manifest, 1, "the crate has no description", remedy));
        }
        if let Some(file) = tree.find(&member.manifest) {
            check_versions(&member.manifest, &file.text, &mut problems)?;
        }
    }
    Ok(problems)
}

/// A comment stands right above each dependency; our own crates, listed by path, share one.
fn check_purposes(text: &str, problems: &mut Vec<Problem>) {
    let mut inside = false;
    let mut above = "";
    for (at, line) in text.lines().enumerate() {
        if line.starts_with('[') {
            inside = line.trim() == SHARED;
        } else if inside && line.starts_with(|letter: char| letter.is_ascii_alphanumeric()) {
            let (name, value) = line.split_once('=').unwrap_or((line, ""));
            if !above.starts_with('#') && !value.contains("path =") {
                let what = format!("dependency `{}` has no purpose", name.trim());
                problems.push(Problem::new("Cargo.toml", at + 1, what, "write above it, in a comment, what it is for"));
            }
        }
        above = line;
    }
}

/// Members take versions from the workspace, so that there is one of each.
fn check_versions(manifest: &str, text: &str, problems: &mut Vec<Problem>) -> Result<()> {
    let table: toml::Table = text.parse().with_context(|| format!("cannot read {manifest}"))?;
    for section in ["dependencies", "dev-dependencies", "build-dependencies"] {
        let Some(entries) = table.get(section).and_then(toml::Value::as_table) else {
            continue;
        };
        for (name, entry) in entries {
            if entry.get("workspace").and_then(toml::Value::as_bool) != Some(true) {
                let line = text.lines().position(|line| line.starts_with(name.as_str())).map_or(1, |at| at + 1);
                let what = format!("dependency `{name}` does not come from the workspace");
                let remedy =
                    format!("list it in Cargo.toml with its purpose, and write `{name}.workspace = true` here");
                problems.push(Problem::new(manifest, line, what, remedy));
            }
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn whats(root: &str, member: &str, description: &str) -> Vec<String> {
        let crates = [Crate {
            name: "a".to_owned(),
            manifest: "crates/a/Cargo.toml".to_owned(),
            description: description.to_owned(),
            uses: Vec::new(),
        }];
        let tree = Tree::of(&[("Cargo.toml", root), ("crates/a/Cargo.toml", member)]);
        let problems = check(&crates, &tree).expect("the samples are manifests");
        problems.into_iter().map(|problem| format!("{}:{}: {}", problem.file, problem.line, problem.what)).collect()
    }

    #[test]
    fn explained_dependencies_pass() {
        let root = "[workspace]\n[workspace.dependencies]\n# Ours.\na = { path = \"a\" }\nb = { path = \"b\" }\n\n# Hashes.\nsha2 = \"1\"\n[other]\nx = 1\n";
        assert_eq!(whats(root, "[dependencies]\nsha2.workspace = true\n", "A."), Vec::<String>::new());
    }

    #[test]
    fn a_dependency_without_purpose_is_named() {
        let root = "[workspace.dependencies]\n# Hashes.\nsha2 = \"1\"\nserde = \"1\"\n";
        assert_eq!(whats(root, "", "A."), ["Cargo.toml:4: dependency `serde` has no purpose"]);
    }

    #[test]
    fn versions_and_silence_in_a_member_are_named() {
        let found = whats("", "[dev-dependencies]\n\nserde = \"1\"\n", " ");
        assert_eq!(
            found,
            [
                "crates/a/Cargo.toml:1: the crate has no description",
                "crates/a/Cargo.toml:3: dependency `serde` does not come from the workspace",
            ]
        );
    }
}
