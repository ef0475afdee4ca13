//! One word has one meaning: a term stands once in the glossary.
//!
//! Only tables whose first column is headed `English` hold terms; other tables of the glossary are free.

use std::collections::BTreeMap;

use super::Problem;
use crate::tree::Tree;

const GLOSSARY: &str = "docs/GLOSSARY.md";

pub(super) fn check(tree: &Tree) -> Vec<Problem> {
    let Some(file) = tree.find(GLOSSARY) else {
        return vec![Problem::new(GLOSSARY, 1, "the glossary is missing", "write it: term, Chinese, meaning, source")];
    };
    let mut problems = Vec::new();
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    let mut in_terms = false;
    for (at, line) in file.text.lines().enumerate() {
        let Some(first) = first_cell(line) else {
            in_terms = false;
            continue;
        };
        if first == "English" {
            in_terms = true;
        } else if in_terms && !first.starts_with("--") {
            let term = first.trim_matches(['*', '`']).to_lowercase();
            if let Some(before) = seen.get(&term) {
                let what = format!("the term \"{first}\" stands already in line {before}");
                problems.push(Problem::new(
                    GLOSSARY,
                    at + 1,
                    what,
                    "one word, one meaning: merge the two, or rename one",
                ));
            } else {
                seen.insert(term, at + 1);
            }
        }
    }
    problems
}

fn first_cell(line: &str) -> Option<&str> {
    line.trim().strip_prefix('|')?.split('|').next().map(str::trim)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn whats(text: &str) -> Vec<String> {
        check(&Tree::of(&[(GLOSSARY, text)]))
            .into_iter()
            .map(|problem| format!("{}: {}", problem.line, problem.what))
            .collect()
    }

    #[test]
    fn terms_that_stand_once_pass() {
        assert_eq!(
            whats(
                "| English | Chinese |\n|---|---|\n| a | 甲 |\n\n| Found | Read as |\n|---|---|\n| a | b |\n| a | c |\n"
            ),
            Vec::<String>::new()
        );
    }

    #[test]
    fn a_term_in_two_tables_is_named() {
        let text =
            "| English | Chinese |\n|---|---|\n| Record | 甲 |\n\n| English | Chinese |\n|---|---|\n| record | 乙 |\n";
        assert_eq!(whats(text), ["7: the term \"record\" stands already in line 3"]);
    }

    #[test]
    fn the_glossary_must_be_there() {
        assert_eq!(check(&Tree::default()).len(), 1);
    }
}
