//! How every file must look: a header that says what a module is for, a length that can be read, nothing left undone.

use super::{Problem, find_words, line_of};
use crate::tree::{File, Tree};

/// Lines a Rust file may have without saying why it has more.
const LONGEST: usize = 600;

/// Where the reason of a long file may stand.
const NEAR_TOP: usize = 20;

const REASON: &str = "// long because: ";

/// Signs of work that is not done; written in two parts so that this file does not report itself.
const UNDONE_RUST: [&str; 4] =
    [concat!("to", "do!("), concat!("unimple", "mented!("), concat!("db", "g!("), concat!("#[ign", "ore")];
const UNDONE_WORDS: [&str; 3] = [concat!("FIX", "ME"), concat!("XX", "X"), concat!("TO", "DO")];

pub(super) fn check(tree: &Tree) -> Vec<Problem> {
    let mut problems = Vec::new();
    for file in &tree.files {
        if file.path.ends_with(".rs") {
            check_header(file, &mut problems);
            check_length(file, &mut problems);
            check_undone_rust(file, &mut problems);
        }
        if is_written_by_us(&file.path) {
            check_undone_words(file, &mut problems);
        }
        check_spaces(file, &mut problems);
    }
    problems
}

fn check_header(file: &File, problems: &mut Vec<Problem>) {
    let first = file.text.lines().next().unwrap_or_default();
    let remedy = "begin the file with `//!` and a sentence: what it is for, and what it must not do";
    match first.strip_prefix("//!") {
        None => problems.push(Problem::new(&file.path, 1, "no module header", remedy)),
        Some(said) if said.split_whitespace().count() < 3 => {
            problems.push(Problem::new(&file.path, 1, "the module header says nothing", remedy));
        }
        Some(_) => {}
    }
}

fn check_length(file: &File, problems: &mut Vec<Problem>) {
    let lines = file.text.lines().count();
    if lines > LONGEST && !file.text.lines().take(NEAR_TOP).any(|line| line.starts_with(REASON)) {
        let what = format!("{lines} lines, more than {LONGEST}");
        let remedy = format!("split it, or write `{REASON}…` near its top");
        problems.push(Problem::new(&file.path, LONGEST + 1, what, remedy));
    }
}

fn check_undone_rust(file: &File, problems: &mut Vec<Problem>) {
    for sign in UNDONE_RUST {
        problems.extend(file.text.match_indices(sign).map(|(at, _)| {
            let what = format!("`{sign}` is left in the source");
            Problem::new(&file.path, line_of(&file.text, at), what, "do it, or take it out and say so in an issue")
        }));
    }
}

fn check_undone_words(file: &File, problems: &mut Vec<Problem>) {
    for sign in UNDONE_WORDS {
        problems.extend(find_words(&file.text, sign).map(|at| {
            let what = format!("`{sign}` is left in the file");
            Problem::new(&file.path, line_of(&file.text, at), what, "do it, or take it out and say so in an issue")
        }));
    }
}

fn is_written_by_us(path: &str) -> bool {
    [".rs", ".toml", ".md", ".ftl", ".py", ".sh", ".sql", ".css", ".typ"].iter().any(|end| path.ends_with(end))
}

/// Documents of others that tests read stay as they came.
fn is_of_others(path: &str) -> bool {
    path.contains("/tests/seeds/") && path.ends_with(".txt")
}

fn check_spaces(file: &File, problems: &mut Vec<Problem>) {
    if is_of_others(&file.path) {
        return;
    }
    for (at, line) in file.text.split('\n').enumerate() {
        if line.ends_with([' ', '\t', '\r']) {
            let what = if line.ends_with('\r') { "a carriage return at the end" } else { "space at the end" };
            problems.push(Problem::new(&file.path, at + 1, what, "take it away"));
        }
    }
    if !file.text.is_empty() && !file.text.ends_with('\n') {
        let last = file.text.lines().count();
        problems.push(Problem::new(&file.path, last, "no line break at the end of the file", "add one"));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn whats(path: &str, text: &str) -> Vec<String> {
        check(&Tree::of(&[(path, text)]))
            .into_iter()
            .map(|problem| format!("{}: {}", problem.line, problem.what))
            .collect()
    }

    #[test]
    fn a_tidy_file_passes() {
        assert_eq!(whats("a/lib.rs", "//! Counts what is there.\n\nfn a() {}\n"), Vec::<String>::new());
        assert_eq!(whats("a.csv", "a,b\n"), Vec::<String>::new());
    }

    #[test]
    fn a_header_must_be_there_and_say_something() {
        assert_eq!(whats("a.rs", "fn a() {}\n"), ["1: no module header"]);
        assert_eq!(whats("a.rs", "//! placeholder\n"), ["1: the module header says nothing"]);
    }

    #[test]
    fn a_long_file_needs_a_reason() {
        let long = format!("//! A long file indeed.\n{}", "fn a() {}\n".repeat(600));
        assert_eq!(whats("a.rs", &long), ["601: 601 lines, more than 600"]);
        let reasoned = long.replacen('\n', "\n// long because: one table that is read as one\n", 1);
        assert_eq!(whats("a.rs", &reasoned), Vec::<String>::new());
    }

    #[test]
    fn undone_work_is_found() {
        let text = format!("//! A file of samples.\nfn a() {{ {}) }}\n// {} later\n", UNDONE_RUST[0], UNDONE_WORDS[0]);
        assert_eq!(whats("a.rs", &text).len(), 2);
        assert_eq!(whats("a.md", &format!("A {} here.\n", UNDONE_WORDS[1])).len(), 1);
        assert_eq!(whats("a.md", &format!("{}Y and {}x\n", UNDONE_WORDS[1], UNDONE_WORDS[1])), Vec::<String>::new());
    }

    #[test]
    fn spaces_at_the_end_are_found_in_any_text() {
        assert_eq!(whats("a.toml", "a = 1 \nb = 2\n"), ["1: space at the end"]);
        assert_eq!(whats("a.toml", "a = 1\r\n"), ["1: a carriage return at the end"]);
        assert_eq!(whats("a.toml", "a = 1"), ["1: no line break at the end of the file"]);
    }
}
