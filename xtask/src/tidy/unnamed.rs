//! Tests that nobody runs: where one program holds all tests of a crate, a file that it does not name is not compiled.

use super::Problem;
use crate::tree::Tree;

/// The file that names the others, in the folder `tests` of a crate.
const NAMES_ALL: &str = "/tests/all.rs";

pub(super) fn check(tree: &Tree) -> Vec<Problem> {
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
    fn a_file_of_tests_that_is_not_named_is_found() {
        assert_eq!(problems("mod common;\n"), ["crates/one/tests/visits.rs"]);
        assert_eq!(problems("// mod visits;\n"), ["crates/one/tests/visits.rs"]);
        assert_eq!(problems("mod common;\nmod visits;\n"), Vec::<String>::new());
    }
}
