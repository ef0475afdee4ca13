//! Tests that nobody runs: where one program holds all tests of a crate, a file that it does not name is not compiled;
//! where a crate says that its source has none, those that are written there are not run.

use super::{Problem, line_of};
use crate::tree::Tree;

/// The file that names the others, in the folder `tests` of a crate.
const NAMES_ALL: &str = "/tests/all.rs";

/// In a manifest: no tests stand among the source.
const NO_TESTS: &str = "test = false";

/// Where tests among the source begin; in two parts so that this file does not report itself.
const A_TEST: &str = concat!("#[cfg(", "test)]");

pub(super) fn check(tree: &Tree) -> Vec<Problem> {
    let mut problems = unnamed(tree);
    for manifest in tree.ending("/Cargo.toml").filter(|manifest| manifest.text.lines().any(|line| line == NO_TESTS)) {
        let source = manifest.path.replace("Cargo.toml", "src/");
        for file in tree.ending(".rs").filter(|file| file.path.starts_with(&source)) {
            if let Some(at) = file.text.find(A_TEST) {
                let what = format!("nobody runs it: `{}` says `{NO_TESTS}`", manifest.path);
                problems.push(Problem::new(&file.path, line_of(&file.text, at), what, "take that line out"));
            }
        }
    }
    problems
}

fn unnamed(tree: &Tree) -> Vec<Problem> {
    let mut problems = Vec::new();
    for all in tree.ending(NAMES_ALL) {
        let folder = all.path.strip_suffix("all.rs").unwrap_or_default();
        for file in tree.ending(".rs") {
            let Some(name) = file.path.strip_prefix(folder).and_then(|name| name.strip_suffix(".rs")) else { continue };
            if name != "all" && !name.contains('/') && !all.text.lines().any(|line| line == format!("mod {name};")) {
                let what = format!("nobody compiles it: `{}` does not name it", all.path);
                problems.push(Problem::new(&file.path, 1, what, format!("write `mod {name};` there")));
            }
        }
    }
    problems
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tree::File;

    fn problems(all: &str) -> Vec<String> {
        let file = |path: &str, text: &str| File { path: path.to_owned(), text: text.to_owned() };
        let files = vec![
            file("crates/one/tests/all.rs", all),
            file("crates/one/tests/common/mod.rs", ""),
            file("crates/one/tests/visits.rs", ""),
            file("crates/two/tests/alone.rs", ""),
        ];
        check(&Tree { files, ..Tree::default() }).into_iter().map(|problem| problem.file).collect()
    }

    #[test]
    fn tests_among_source_that_is_said_to_have_none_are_found() {
        let with = |manifest: &str| {
            let file = |path: &str, text: &str| File { path: path.to_owned(), text: text.to_owned() };
            let files = vec![
                file("crates/one/Cargo.toml", manifest),
                file("crates/one/src/day.rs", &format!("//! Days.\n{A_TEST}\nmod tests;\n")),
            ];
            let found = check(&Tree { files, ..Tree::default() });
            found.into_iter().map(|problem| (problem.file, problem.line)).collect::<Vec<_>>()
        };
        assert_eq!(with("[lib]\ntest = false\n"), [("crates/one/src/day.rs".to_owned(), 2)]);
        assert_eq!(with("[lib]\ndoctest = false\n"), []);
    }

    #[test]
    fn a_file_of_tests_that_is_not_named_is_found() {
        assert_eq!(problems("mod common;\n"), ["crates/one/tests/visits.rs"]);
        assert_eq!(problems("// mod visits;\n"), ["crates/one/tests/visits.rs"]);
        assert_eq!(problems("mod common;\nmod visits;\n"), Vec::<String>::new());
    }
}
