//! Words over or under a table that name it: "Table 1. Land released", "表1", "Tableau 2 : …".
//!
//! Few files say what names a table, so it is known by how it begins and by the table beside it.

use spectemur_proof::{BlockKind, Document};

/// What tables and pictures are called in the languages of the documents, in lower case.
const CALLED: [&str; 20] = [
    "table",
    "figure",
    "chart",
    "graph",
    "box",
    "map",
    "表格",
    "表",
    "图",
    "tableau",
    "graphique",
    "encadré",
    "carte",
    "cuadro",
    "tabla",
    "gráfico",
    "таблица",
    "рисунок",
    "الجدول",
    "جدول",
];
/// A name has fewer letters.
const LONGEST: usize = 400;

/// Marks the paragraphs that name the table beside them.
pub(super) fn mark(document: &mut Document) {
    let is_cell = |at: Option<usize>| {
        let block = at.and_then(|at| document.blocks.get(at));
        block.is_some_and(|block| matches!(block.kind, BlockKind::Cell { .. }))
    };
    let beside = |at: usize| is_cell(at.checked_add(1)) || is_cell(at.checked_sub(1));
    let is_name = |(at, block): &(usize, &spectemur_proof::Block)| {
        block.kind == BlockKind::Paragraph && beside(*at) && begins_like_one(document.words(block))
    };
    let names: Vec<usize> = document.blocks.iter().enumerate().filter(is_name).map(|(at, _)| at).collect();
    for at in names {
        if let Some(block) = document.blocks.get_mut(at) {
            block.kind = BlockKind::Caption;
            block.number = None;
        }
    }
}

/// Whether words begin as the name of a table or picture does: what it is called, and a number.
pub(super) fn begins_like_one(words: &str) -> bool {
    let start: String = words.trim_start().chars().take(24).collect::<String>().to_lowercase();
    let called = CALLED.iter().filter_map(|called| start.strip_prefix(called));
    let numbered = |rest: &str| {
        let rest = rest.trim_start_matches([' ', '\u{a0}']);
        let end = rest.find(|letter: char| !letter.is_alphanumeric()).unwrap_or(rest.len());
        let number = rest.get(..end).unwrap_or_default();
        let is_digits =
            number.starts_with(|letter: char| letter.is_numeric() || "一二三四五六七八九十".contains(letter));
        is_digits || (!number.is_empty() && number.chars().all(|letter| "ivxl".contains(letter)))
    };
    words.chars().nth(LONGEST).is_none() && called.into_iter().any(numbered)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_tables_are_told_from_sentences() {
        for name in
            ["Table 1. Land", "TABLE 2", "Table IV: Donors", "表1. 土地", "表 三", "Tableau 3 : terres", "جدول 4"]
        {
            assert!(begins_like_one(name), "{name}");
        }
        for words in ["Tables are below.", "Table of contents", "表示同意", "Tablets 4", "", "See table 1"] {
            assert!(!begins_like_one(words), "{words}");
        }
    }
}
