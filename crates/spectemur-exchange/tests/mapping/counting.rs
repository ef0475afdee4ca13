//! Whatever stands in a spreadsheet, rows read are rows used, filtered and set aside, each row once.

use std::collections::BTreeSet;

use super::world::{Lines, Typed, book, csv, mapping, read, set_aside};
use crate::line;

const MAPPING: &str = r#"
form = "article-7-2023"
language = "fr"
separator = "semicolon"
state = { column = "État", blank = "above" }
year = { column = "An" }
[writing]
blank = "empty"
decimal = ","
dates = ["D/M/YYYY", "YYYY"]
no-answer = { "?" = "not-known" }
[[rows]]
header = 2
table = "stockpile.destroyed"
skip = [{ column = "Type", is = "essai" }]
[rows.columns]
munition = "Type"
quantity = "Pièces"
date = "An"
[[rows]]
header = 2
table = "stockpile.held"
only = [{ column = "Reste", is = ["oui"] }]
[rows.columns]
munition = "Type"
quantity = { column = "Pièces", times = 3 }
"#;

/// A generator of numbers that is always the same.
struct Numbers(u64);

impl Numbers {
    fn next(&mut self, below: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).expect("it fits") % below
    }

    fn one_of(&mut self, choices: &[&str]) -> Typed {
        let text = choices[self.next(choices.len())];
        match text.parse::<f64>() {
            Ok(number) if self.next(2) == 0 => Typed::Number(number),
            _ => Typed::from(text),
        }
    }
}

fn lines(numbers: &mut Numbers) -> Lines {
    let mut lines: Lines = vec![line!["Relevé"], line!["État", "An", "Type", "Pièces", "Reste"]];
    for _ in 0..numbers.next(30) {
        lines.push(vec![
            numbers.one_of(&["BGR", "Tchad", "", "", "Atlantide", "Total", "黎巴嫩"]),
            numbers.one_of(&["2021", "2022", "1/5/2022", "45107", "", "hier"]),
            numbers.one_of(&["A", "B", "essai", "", "?"]),
            numbers.one_of(&["1", "2", "2", "3", "2,5", "-1", "", "?", "beaucoup"]),
            numbers.one_of(&["oui", "non", "", "oui"]),
        ]);
    }
    lines
}

#[test]
fn counts_add_up_whatever_stands_in_the_spreadsheet() {
    let mapping = mapping(MAPPING);
    let (mut numbers, mut used, mut set, mut filtered) = (Numbers(7), 0, 0, 0);
    for case in 0..100 {
        let lines = lines(&mut numbers);
        // `read` itself holds the sum against the number of rows.
        let is_filled = |line: &&Vec<Typed>| line.iter().any(|cell| !matches!(cell, Typed::Nothing));
        let filled = lines.iter().skip(2).filter(is_filled).count();
        let of_book = read("x", &book("x", &lines), &mapping);
        assert_eq!(of_book.counts.read, filled, "{case}");
        let rows: BTreeSet<u32> = of_book.set_aside.iter().map(|row| row.row).collect();
        assert_eq!(rows.len(), of_book.counts.set_aside, "{case}: no row is set aside twice");
        assert!(of_book.set_aside.iter().all(|row| !row.reasons.is_empty() && !row.cells.is_empty()), "{case}");
        let of_csv = read("x", csv(&lines).as_bytes(), &mapping);
        assert_eq!(of_csv.counts.read, filled, "{case}");
        used += of_book.counts.used;
        set += of_book.counts.set_aside;
        filtered += of_book.counts.filtered;
        if of_book.counts.set_aside > 0 {
            // What was set aside is set aside again, with nothing added and nothing lost.
            let again = read("x", &set_aside(&of_book), &mapping);
            assert_eq!((again.counts.read, again.counts.set_aside), (rows.len(), rows.len()), "{case}");
            let cells = |import: &spectemur_exchange::form::mapping::Import| {
                let rows = import.set_aside.iter();
                rows.map(|row| row.cells.iter().map(|(_, text)| text.clone()).collect()).collect::<Vec<Vec<String>>>()
            };
            assert_eq!(cells(&again), cells(&of_book), "{case}");
        }
    }
    assert!(used > 100 && set > 100 && filtered > 30, "every fate occurs often: {used} {set} {filtered}");
}
