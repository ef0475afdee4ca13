//! No treaty, State, plan, meeting or article is named in Rust source outside tests: the law is data.
//!
//! What must not be named is read from the packages in `treaties/`, so the rule grows with the data.
//! The rule is strict on purpose: a State whose name is also an English word is reported like any other.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context, Result};

use super::rust_text::{Kind, RustText};
use super::{Problem, find_words, line_of};
use crate::tree::{File, Tree};

const REMEDY: &str = "the law is data: move it into a file under treaties/, or into a test";

/// Columns of the register of names that hold a name.
const NAME_COLUMNS: [&str; 6] = ["en", "fr", "es", "ru", "zh", "ar"];

/// What the packages name.
#[derive(Default)]
struct Named {
    /// In lower case, with what kind of name it is.
    words: BTreeMap<String, &'static str>,
    /// Names written without spaces between words.
    characters: BTreeSet<String>,
    codes: BTreeSet<String>,
    treaties: BTreeSet<String>,
}

pub(super) fn check(tree: &Tree) -> Result<Vec<Problem>> {
    let named = Named::read(tree)?;
    let mut parts: Vec<(&File, String)> = Vec::new();
    let mut test_modules = BTreeSet::new();
    for file in tree.ending(".rs").filter(|file| !is_test_file(&file.path)) {
        let (rest, modules) = RustText::read(&file.text).without_tests();
        test_modules.extend(modules.iter().flat_map(|name| files_of_module(&file.path, name)));
        parts.push((file, rest));
    }
    let mut problems = Vec::new();
    for (file, rest) in parts {
        let path = file.path.as_str();
        let in_test_module =
            |module: &String| path == module || path.starts_with(&format!("{}/", module.trim_end_matches(".rs")));
        if !test_modules.iter().any(in_test_module) {
            problems.extend(named.find_in(path, &rest));
        }
    }
    Ok(problems)
}

/// Folders of tests, and the crate that only tests use.
fn is_test_file(path: &str) -> bool {
    path.split('/').any(|part| part == "tests" || part == "spectemur-testkit")
}

/// Where a module that is declared in a file may live.
fn files_of_module(declared_in: &str, name: &str) -> [String; 2] {
    let (folder, file) = declared_in.rsplit_once('/').unwrap_or(("", declared_in));
    let base = match file {
        "main.rs" | "lib.rs" | "mod.rs" => folder.to_owned(),
        _ => declared_in.trim_end_matches(".rs").to_owned(),
    };
    [format!("{base}/{name}.rs"), format!("{base}/{name}/mod.rs")]
}

impl Named {
    fn read(tree: &Tree) -> Result<Self> {
        let mut named = Self::default();
        for file in tree.files.iter().filter(|file| file.path.starts_with("treaties/")) {
            let inside = file.path.splitn(3, '/').nth(2).unwrap_or_default();
            let read = match inside {
                "treaty.toml" => named.read_titles(&file.text, "treaty"),
                "registers/state-names.csv" => named.read_states(&file.text),
                "registers/meetings.csv" => named.read_meetings(&file.text),
                plan if plan.starts_with("plans/") && plan.ends_with(".toml") => named.read_titles(&file.text, "plan"),
                _ => Ok(()),
            };
            read.with_context(|| format!("cannot read the names in {}", file.path))?;
        }
        Ok(named)
    }

    fn read_titles(&mut self, text: &str, kind: &'static str) -> Result<()> {
        let table: toml::Table = text.parse()?;
        if let Some(id) = table.get("id").and_then(toml::Value::as_str) {
            if kind == "treaty" {
                self.treaties.insert(id.to_owned());
            } else {
                self.words.insert(id.to_lowercase(), kind);
            }
        }
        let titles = table.get("title").and_then(toml::Value::as_table);
        for title in titles.into_iter().flat_map(|titles| titles.values()).filter_map(toml::Value::as_str) {
            self.add(title.trim_matches(['《', '》']), kind);
        }
        Ok(())
    }

    fn read_states(&mut self, text: &str) -> Result<()> {
        for row in csv::Reader::from_reader(text.as_bytes()).deserialize() {
            let row: BTreeMap<String, String> = row?;
            self.codes.extend(row.get("iso3").cloned());
            for name in NAME_COLUMNS.iter().filter_map(|column| row.get(*column)) {
                self.add(name, "State");
                if let Some((short, _)) = name.split_once([' ', '（']).filter(|_| name.contains(['(', '（'])) {
                    let whole = name.split(['(', '（']).next().unwrap_or(short);
                    self.add(whole.trim(), "State");
                }
            }
        }
        Ok(())
    }

    fn read_meetings(&mut self, text: &str) -> Result<()> {
        for row in csv::Reader::from_reader(text.as_bytes()).deserialize() {
            let row: BTreeMap<String, String> = row?;
            if let Some(id) = row.get("id") {
                self.add(id, "meeting");
            }
        }
        Ok(())
    }

    fn add(&mut self, name: &str, kind: &'static str) {
        let name = name.trim();
        if name.is_empty() {
            return;
        }
        if name.chars().any(|letter| matches!(letter, '\u{4e00}'..='\u{9fff}')) {
            self.characters.insert(name.to_owned());
        } else {
            self.words.insert(name.to_lowercase(), kind);
        }
    }

    fn find_in(&self, path: &str, text: &str) -> Vec<Problem> {
        let lower = text.to_lowercase();
        let mut problems = Vec::new();
        let mut report = |line: usize, what: String| problems.push(Problem::new(path, line, what, REMEDY));
        for (name, kind) in &self.words {
            for at in find_words(&lower, name) {
                report(line_of(&lower, at), format!("names the {kind} \"{name}\""));
            }
        }
        for name in &self.characters {
            for (at, _) in text.match_indices(name.as_str()) {
                report(line_of(text, at), format!("names \"{name}\""));
            }
        }
        for code in &self.codes {
            for (at, _) in text.match_indices(&format!("\"{code}\"")) {
                report(line_of(text, at), format!("names a State by its code \"{code}\""));
            }
        }
        let quoted = RustText::read(text).only(&[Kind::Text]);
        for treaty in &self.treaties {
            for at in find_words(&quoted, treaty) {
                report(line_of(&quoted, at), format!("names the treaty \"{treaty}\" in a string"));
            }
            for at in find_words(text, &treaty.to_uppercase()) {
                report(line_of(text, at), format!("names the treaty \"{}\"", treaty.to_uppercase()));
            }
        }
        for at in articles(&lower) {
            report(line_of(&lower, at), "names an article by its number".to_owned());
        }
        problems
    }
}

/// Where an article is called by its number: the word or its short form, then a digit.
fn articles(lower: &str) -> impl Iterator<Item = usize> + '_ {
    lower.match_indices("art").map(|(at, _)| at).filter(|at| {
        let begins = !lower[..*at].chars().next_back().is_some_and(char::is_alphanumeric);
        let rest = &lower[at + "art".len()..];
        let rest = ["icles", "icle", ".", ""].iter().find_map(|end| rest.strip_prefix(end)).unwrap_or(rest);
        begins && rest.trim_start_matches([' ', '\u{a0}', '-', '_']).starts_with(|letter: char| letter.is_ascii_digit())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const NAMES: &str = "iso3,en,fr,zh\nNGA,Nigeria,Nigéria,尼日利亚\nTCD,Chad,Tchad,乍得\nBOL,Bolivia (Plurinational State of),Bolivie,玻利维亚（多民族国）\n";

    fn whats(rust: &str) -> Vec<String> {
        whats_at("crates/a/src/lib.rs", rust)
    }

    fn whats_at(path: &str, rust: &str) -> Vec<String> {
        let tree = Tree::of(&[
            (
                "treaties/tst/treaty.toml",
                "id = \"tst\"\ntitle = { en = \"Treaty of Samples\", zh = \"《样本条约》\" }\n",
            ),
            ("treaties/tst/plans/springfield.toml", "id = \"springfield\"\ntitle = { en = \"Springfield Plan\" }\n"),
            ("treaties/tst/registers/state-names.csv", NAMES),
            ("treaties/tst/registers/meetings.csv", "id,kind\n7MSP,meeting\n"),
            (path, rust),
        ]);
        let problems = check(&tree).expect("the sample package is readable");
        problems.into_iter().map(|problem| format!("{}: {}", problem.line, problem.what)).collect()
    }

    #[test]
    fn treaty_blind_code_passes() {
        assert_eq!(
            whats("//! Counts States.\nfn nigerian() { chadwick(\"NG\", \"PART 4\", \"tstx\") }\n"),
            Vec::<String>::new()
        );
    }

    #[test]
    fn states_are_found_by_name_in_any_language_and_by_quoted_code() {
        assert_eq!(whats("//! A.\n// As Nigeria did\n"), ["2: names the State \"nigeria\""]);
        assert_eq!(whats("fn is_chad() {}"), ["1: names the State \"chad\""]);
        assert_eq!(whats("let a = \"乍得湖\";"), ["1: names \"乍得\""]);
        assert_eq!(whats("\n\nif code == \"TCD\" {}"), ["3: names a State by its code \"TCD\""]);
    }

    #[test]
    fn the_short_part_of_a_name_in_brackets_counts() {
        assert_eq!(whats("// Bolivia too"), ["1: names the State \"bolivia\""]);
        assert_eq!(whats("// 玻利维亚"), ["1: names \"玻利维亚\""]);
    }

    #[test]
    fn plans_meetings_treaties_and_articles_are_found() {
        assert_eq!(whats("let a = springfield;"), ["1: names the plan \"springfield\""]);
        assert_eq!(whats("let a = \"7MSP\";"), ["1: names the meeting \"7msp\""]);
        assert_eq!(whats("let a = \"treaties/tst/x\";"), ["1: names the treaty \"tst\" in a string"]);
        assert_eq!(whats("// the Treaty of Samples"), ["1: names the treaty \"treaty of samples\""]);
        assert_eq!(whats("// Article 7, or art. 3, or art4"), ["1: names an article by its number"; 3]);
    }

    #[test]
    fn tests_may_name_whom_they_like() {
        assert_eq!(whats("fn a() {}\n#[cfg(test)]\nmod tests { const A: &str = \"NGA\"; }"), Vec::<String>::new());
        assert_eq!(whats_at("crates/a/tests/all.rs", "// Nigeria"), Vec::<String>::new());
        assert_eq!(whats_at("crates/spectemur-testkit/src/lib.rs", "// Nigeria"), Vec::<String>::new());
    }

    #[test]
    fn a_test_module_in_its_own_file_may_too() {
        assert_eq!(files_of_module("crates/a/src/lib.rs", "samples")[0], "crates/a/src/samples.rs");
        assert_eq!(files_of_module("crates/a/src/b.rs", "tests")[0], "crates/a/src/b/tests.rs");
    }
}
