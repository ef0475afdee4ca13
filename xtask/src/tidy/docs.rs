//! Documents say what is there: paths they mention exist, every crate is on the map, no crate on the map is gone.

use super::Problem;
use crate::tree::{File, Tree};
use crate::workspace::Crate;

const MAP: &str = "docs/ARCHITECTURE.md";

/// Documents that must be there.
const REQUIRED: [&str; 4] = ["README.md", "CONTRIBUTING.md", "CHANGELOG.md", MAP];

/// Folders at the root whose names make a word in backticks a path.
const FOLDERS: [&str; 7] = ["crates/", "treaties/", "docs/", "xtask/", ".ci/", ".cargo/", "spectemur-"];

/// Ends that make a word without a folder a file at the root.
const ENDS: [&str; 3] = [".toml", ".md", ".lock"];

pub(super) fn check(crates: &[Crate], tree: &Tree) -> Vec<Problem> {
    let mut problems = Vec::new();
    for required in REQUIRED {
        if tree.find(required).is_none() {
            problems.push(Problem::new(required, 1, "the document is missing", "write it"));
        }
    }
    for file in tree.files.iter().filter(|file| is_document(&file.path)) {
        check_paths(file, crates, tree, &mut problems);
    }
    if let Some(map) = tree.find(MAP) {
        for member in crates.iter().filter(|member| !map.text.contains(&format!("`{}`", member.name))) {
            let what = format!("crate `{}` is not on the map", member.name);
            problems.push(Problem::new(MAP, 1, what, "add it with what it is for and what it must not do"));
        }
    }
    problems
}

/// The changelog is left out: it may speak of what is gone.
fn is_document(path: &str) -> bool {
    path == "README.md" || path == "CONTRIBUTING.md" || (path.starts_with("docs/") && path.ends_with(".md"))
}

fn check_paths(file: &File, crates: &[Crate], tree: &Tree, problems: &mut Vec<Problem>) {
    let mut fenced = false;
    for (at, line) in file.text.lines().enumerate() {
        if line.trim_start().starts_with("```") {
            fenced = !fenced;
            continue;
        }
        if fenced {
            continue;
        }
        for word in in_backticks(line) {
            let Some(kind) = what_it_names(word) else {
                continue;
            };
            let there = match kind {
                Names::Crate => crates.iter().any(|member| member.name == word),
                Names::Path => expand(word).iter().all(|path| exists(tree, path)),
            };
            if !there {
                let what = format!("`{word}` does not exist");
                problems.push(Problem::new(&file.path, at + 1, what, "name what is there, or take the sentence out"));
            }
        }
        for link in links(line).filter(|link| !link.contains("://") && !link.starts_with('#')) {
            let target = link.split('#').next().unwrap_or_default();
            if !exists(tree, &resolve(&file.path, target)) {
                let what = format!("the link to {target} leads nowhere");
                problems.push(Problem::new(&file.path, at + 1, what, "mend the link"));
            }
        }
    }
}

enum Names {
    Crate,
    Path,
}

fn what_it_names(word: &str) -> Option<Names> {
    if word.contains(|letter: char| letter.is_whitespace() || "<>…|$:".contains(letter)) {
        return None;
    }
    if !word.contains('/') {
        if word.starts_with("spectemur-") && !word.contains('.') {
            return Some(Names::Crate);
        }
        let at_root = ENDS.iter().any(|end| word.len() > end.len() && word.ends_with(end));
        return at_root.then_some(Names::Path);
    }
    FOLDERS.iter().any(|folder| word.starts_with(folder)).then_some(Names::Path)
}

fn in_backticks(line: &str) -> impl Iterator<Item = &str> {
    line.split('`').enumerate().filter(|(at, _)| at % 2 == 1).map(|(_, word)| word)
}

fn links(line: &str) -> impl Iterator<Item = &str> {
    line.split("](").skip(1).filter_map(|rest| rest.split(')').next())
}

/// A link is read from the folder of the document it stands in.
fn resolve(document: &str, link: &str) -> String {
    let mut parts: Vec<&str> = document.split('/').collect();
    parts.pop();
    for part in link.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop();
            }
            name => parts.push(name),
        }
    }
    parts.join("/")
}

/// `a/{b,c}` stands for `a/b` and `a/c`.
fn expand(path: &str) -> Vec<String> {
    let Some((before, rest)) = path.split_once('{') else {
        return vec![path.to_owned()];
    };
    let Some((choices, after)) = rest.split_once('}') else {
        return vec![path.to_owned()];
    };
    choices.split(',').flat_map(|choice| expand(&format!("{before}{}{after}", choice.trim()))).collect()
}

/// A file or folder of the tree; a path that begins with a crate's name is read from `crates/`; `*` is any part.
fn exists(tree: &Tree, path: &str) -> bool {
    let path = path.trim_end_matches('/');
    let path = if path.starts_with("spectemur-") { format!("crates/{path}") } else { path.to_owned() };
    if !path.contains('*') {
        return tree.paths.contains(&path);
    }
    let wanted: Vec<&str> = path.split('/').collect();
    tree.paths.iter().any(|there| {
        let parts: Vec<&str> = there.split('/').collect();
        parts.len() == wanted.len() && parts.iter().zip(&wanted).all(|(part, pattern)| fits(part, pattern))
    })
}

fn fits(part: &str, pattern: &str) -> bool {
    match pattern.split_once('*') {
        None => part == pattern,
        Some((start, end)) => part.len() >= start.len() + end.len() && part.starts_with(start) && part.ends_with(end),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn whats(path: &str, text: &str) -> Vec<String> {
        let mut files = vec![
            ("crates/spectemur-a/src/lib.rs", ""),
            ("treaties/tst/plans/one.toml", ""),
            ("docs/images/a.png", ""),
            ("Cargo.toml", ""),
            ("LICENSE-MIT", ""),
        ];
        for required in REQUIRED {
            files.push((required, "`spectemur-a`"));
        }
        files.retain(|(there, _)| *there != path);
        files.push((path, text));
        let crates = [Crate {
            name: "spectemur-a".to_owned(),
            manifest: String::new(),
            description: String::new(),
            uses: Vec::new(),
        }];
        let problems = check(&crates, &Tree::of(&files));
        problems.into_iter().map(|problem| format!("{}:{}: {}", problem.file, problem.line, problem.what)).collect()
    }

    #[test]
    fn true_documents_pass() {
        let text = "`crates/spectemur-a/src`, `spectemur-a/src/lib.rs`, `treaties/*/plans/{one}.toml`, `Cargo.toml`, `a/b`, `cargo xtask tidy`\n\
                    ![A picture](docs/images/a.png) and [licence](LICENSE-MIT), [far](https://example.org/x)\n\
                    ```text\n`crates/none`\n```\n";
        assert_eq!(whats("README.md", text), Vec::<String>::new());
    }

    #[test]
    fn paths_crates_and_links_that_are_not_there_are_named() {
        let text = "One.\n`treaties/tst/{plans,cases}` `spectemur-b` `Makefile.toml`\n[x](docs/none.md)\n";
        assert_eq!(
            whats("README.md", text),
            [
                "README.md:2: `treaties/tst/{plans,cases}` does not exist",
                "README.md:2: `spectemur-b` does not exist",
                "README.md:2: `Makefile.toml` does not exist",
                "README.md:3: the link to docs/none.md leads nowhere",
            ]
        );
    }

    #[test]
    fn a_link_is_read_from_its_document() {
        assert_eq!(resolve("docs/decisions/1.md", "../ARCHITECTURE.md"), "docs/ARCHITECTURE.md");
        assert_eq!(whats("docs/decisions/1.md", "[map](../ARCHITECTURE.md)\n"), Vec::<String>::new());
    }

    #[test]
    fn every_crate_is_on_the_map_and_every_document_is_there() {
        assert_eq!(whats(MAP, "Nothing.\n"), ["docs/ARCHITECTURE.md:1: crate `spectemur-a` is not on the map"]);
        let nothing = check(&[], &Tree::default());
        assert_eq!(nothing.len(), REQUIRED.len());
    }
}
