//! Mistakes in a mapping file: all told at once, each with its line.

use std::collections::BTreeSet;

use spectemur_exchange::form::mapping::{Chosen, MAPPING_CODES, MappingProblem, read_mapping};

use super::world::{mapping_for, template, world};

fn mistakes(text: &str) -> Vec<MappingProblem> {
    let mistakes = read_mapping(text, world().against(), &Chosen::default()).err().unwrap_or_default();
    for mistake in &mistakes {
        let told: Vec<&str> = mistake.variables.iter().map(|(name, _)| *name).collect();
        let listed = MAPPING_CODES.iter().find(|(code, _)| *code == mistake.code);
        assert_eq!(listed.map(|(_, variables)| *variables), Some(told.as_slice()), "{mistake}");
    }
    mistakes
}

fn lines(text: &str) -> Vec<(usize, &'static str)> {
    mistakes(text).into_iter().map(|mistake| (mistake.line, mistake.code)).collect()
}

const MANY: &str = r#"form = "article-7-2023"
language = "lo"
kind = "monthly"
separator = "semikolon"
encoding = "klingon"
state = "Atlantis"
colour = "red"
[writing]
decimal = ","
thousands = [",", "5"]
dates = ["D/M", "D MONTH YYYY"]
months = ["enero", "febrero"]
yes = "si"
no = "si"
no-answer = { "-" = "nothing" }
[[rows]]
header = 0
first = 1
last = "x"
table = "clearance.released"
totals = "double"
skip = [{ is = "x" }, { letter = "1", blank = true }]
[rows.columns]
place = { column = "A", letter = "B" }
"place#height" = "H"
method = { column = "M", words = { "a" = "swept", "b" = "cleared", "B " = "reduced" } }
depth = { column = "D", unit = "kilogram", dates = "YYYY" }
items = { column = "I", times = "many" }
munition = { column = "N", round = true }
date = { from = { column = "F" } }
survey = { cell = "7B" }
colour = "C"
[[rows]]
header = [5, 4]
table = "clearance.baseline-survey"
year = { column = "Y", dates = "MONTH YYYY" }
[rows.columns]
[[rows]]
header = 40
first = 3
last = 2
state = "BGR"
year = 2023
[rows.answers]
"clearance.released" = "R"
"clearance.depth" = "R"
"clearance.areas-marked" = { always = 7 }
"clearance.completed-in" = { column = "R", round = "x" }
"#;

#[test]
fn all_mistakes_are_told_at_once_with_their_lines() {
    let expected = [
        (2, "unknown-word"),
        (3, "unknown-word"),
        (4, "unknown-word"),
        (5, "unknown-word"),
        (6, "unknown-state"),
        (7, "unknown-key"),
        (10, "contradiction"),
        (10, "unknown-word"),
        (11, "not-a-pattern"),
        (12, "wrong-type"),
        (14, "contradiction"),
        (15, "unknown-word"),
        (16, "missing-key"),
        (19, "wrong-type"),
        (21, "unknown-word"),
        (22, "missing-key"),
        (22, "not-a-cell"),
        (23, "column-required"),
        (24, "no-source"),
        (25, "unknown-column"),
        (26, "contradiction"),
        (26, "missing-key"),
        (26, "unknown-word"),
        (27, "does-not-apply"),
        (27, "unit-differs"),
        (28, "not-a-number"),
        (29, "does-not-apply"),
        (30, "missing-key"),
        (31, "not-a-cell"),
        (32, "unknown-column"),
        (34, "wrong-type"),
        (35, "not-a-table"),
        (40, "not-a-row"),
        (41, "not-a-row"),
        (45, "is-a-table"),
        (46, "unknown-question"),
        (47, "unknown-word"),
        (48, "does-not-apply"),
        (48, "missing-key"),
        (48, "wrong-type"),
    ];
    assert_eq!(lines(MANY), expected);
}

#[test]
fn every_code_is_told_of_some_file() {
    let mut seen: BTreeSet<&str> = mistakes(MANY).into_iter().map(|mistake| mistake.code).collect();
    let others = [
        "form = ".to_owned(),
        format!("#{}", "x".repeat(300_000)),
        "form = \"article-7-2023\"\nlanguage = \"fr\"\nkind = \"initial\"\nfirst-day = \"tomorrow\"\n".to_owned(),
    ];
    for text in others {
        seen.extend(mistakes(&text).into_iter().map(|mistake| mistake.code));
    }
    let all: BTreeSet<&str> = MAPPING_CODES.iter().map(|(code, _)| *code).collect();
    assert_eq!(seen, all);
}

#[test]
fn what_is_missing_is_named() {
    let missing = |text: &str| -> Vec<String> {
        let all = mistakes(text).into_iter().filter(|mistake| mistake.code == "missing-key");
        all.map(|mistake| mistake.variables[0].1.clone()).collect()
    };
    assert_eq!(missing(""), ["form", "language"]);
    let head = "form = \"article-7-2023\"\nlanguage = \"fr\"\n";
    assert_eq!(missing(head), ["rows"]);
    assert_eq!(missing(&format!("{head}[[rows]]\n")), ["state", "table", "year"]);
    let block = "[[rows]]\ntable = \"stockpile.held\"\n[rows.columns]\nmunition = \"T\"\nquantity = \"Q\"\n";
    assert_eq!(missing(&format!("{head}state = \"BGR\"\nyear = 2023\n{block}")), ["blank"], "it is never guessed");
    assert_eq!(missing(&format!("{head}writing = {{ blank = \"empty\" }}\n{block}")), ["state", "year"]);
}

#[test]
fn what_was_chosen_need_not_stand_in_the_file() {
    let chosen = Chosen {
        template: Some(template("article-7-2010")),
        state: Some(super::world::state("BGR")),
        year: Some(2015),
    };
    let text = "language = \"fr\"\nwriting = { blank = \"empty\" }\n[[rows]]\ntable = \"stockpile.held\"\n\
                [rows.columns]\nmunition = \"T\"\nquantity = \"Q\"\n";
    let mapping = mapping_for(text, &chosen);
    assert_eq!(mapping.template().as_str(), "article-7-2010");
    assert_eq!(mapping.language().code(), "fr");
}
