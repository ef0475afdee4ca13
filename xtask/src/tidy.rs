//! `cargo xtask tidy`: the house rules that a machine can check, all problems at once.
//!
//! Each check is a pure function from the text of the repository to problems, with good and bad samples beside it.

mod arrows;
mod docs;
mod glossary;
mod manifests;
mod names;
mod purity;
mod rust_text;
mod sources;
mod unnamed;

use std::fmt;

use anyhow::Result;

use crate::tree::Tree;
use crate::workspace::Workspace;

/// One thing that is not as the house wants it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Problem {
    /// Path from the root.
    pub(crate) file: String,
    /// Counted from one.
    pub(crate) line: usize,
    /// What is wrong.
    pub(crate) what: String,
    /// What to do about it.
    pub(crate) remedy: String,
}

impl Problem {
    fn new(file: &str, line: usize, what: impl Into<String>, remedy: impl Into<String>) -> Self {
        Self { file: file.to_owned(), line, what: what.into(), remedy: remedy.into() }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}:{}: {}\n    {}", self.file, self.line, self.what, self.remedy)
    }
}

/// Runs every check and prints what they found; true when there is nothing to say.
pub(crate) fn run(workspace: &Workspace) -> Result<bool> {
    let tree = Tree::read(&workspace.root)?;
    let problems = check(workspace, &tree)?;
    for problem in &problems {
        println!("{problem}");
    }
    let rust = tree.ending(".rs").count();
    match problems.len() {
        0 => println!("tidy: {} files, {rust} of them Rust, nothing to mend", tree.files.len()),
        1 => println!("tidy: 1 problem"),
        many => println!("tidy: {many} problems"),
    }
    Ok(problems.is_empty())
}

fn check(workspace: &Workspace, tree: &Tree) -> Result<Vec<Problem>> {
    let mut problems = arrows::check(&workspace.crates, tree);
    problems.extend(names::check(tree)?);
    problems.extend(purity::check(tree));
    problems.extend(sources::check(tree));
    problems.extend(manifests::check(&workspace.crates, tree)?);
    problems.extend(docs::check(&workspace.crates, tree));
    problems.extend(glossary::check(tree));
    problems.extend(unnamed::check(tree));
    problems.sort();
    problems.dedup();
    Ok(problems)
}

/// The line, counted from one, in which a byte of a text stands.
fn line_of(text: &str, at: usize) -> usize {
    text.as_bytes()[..at].iter().filter(|byte| **byte == b'\n').count() + 1
}

/// Where a word begins in a text: neither neighbour may be a letter or a digit.
fn find_words<'a>(text: &'a str, word: &'a str) -> impl Iterator<Item = usize> + 'a {
    text.match_indices(word).map(|(at, _)| at).filter(move |at| {
        let before = text[..*at].chars().next_back();
        let after = text[at + word.len()..].chars().next();
        !before.is_some_and(char::is_alphanumeric) && !after.is_some_and(char::is_alphanumeric)
    })
}
