//! The Markdown, as a reader of CommonMark with tables takes it.

use spectemur_model::Language;
use spectemur_report::export;

use crate::sample::{LANGUAGES, LONG, sample};

/// Pipes that end a cell: all but the escaped ones.
fn cells(line: &str) -> usize {
    let mut escaped = false;
    let mut pipes = 0;
    for letter in line.chars() {
        if letter == '|' && !escaped {
            pipes += 1;
        }
        escaped = letter == '\\' && !escaped;
    }
    pipes - 1
}

#[test]
fn every_row_of_a_table_has_as_many_cells_as_its_header() {
    for language in LANGUAGES {
        let text = export::markdown(&sample(language));
        let rows: Vec<&str> = text.lines().filter(|line| line.starts_with('|')).collect();
        assert_eq!(rows.len(), (2 + 3) + (2 + LONG));
        assert!(rows.iter().all(|row| cells(row) == 4), "{rows:#?}");
        assert_eq!(rows[1], "| --- | ---: | ---: | --- |");
    }
}

#[test]
fn paragraphs_keep_their_numbers() {
    let text = export::markdown(&sample(Language::English));
    for number in [1, 2, 3, 4, 5, 19, 20] {
        assert!(text.lines().any(|line| line.starts_with(&format!("{number}. "))), "{number}");
    }
    assert!(text.contains("\n* (b) "));
}

#[test]
fn links_lead_to_anchors() {
    for language in LANGUAGES {
        let text = export::markdown(&sample(language));
        let links: Vec<&str> = text.split("](#").skip(1).map(|after| after.split_once(')').unwrap().0).collect();
        assert_eq!(links.len(), 6);
        for link in links {
            assert!(text.contains(&format!("<a id=\"{link}\"></a>")), "{link}");
        }
    }
}

#[test]
fn only_the_anchors_and_line_breaks_of_the_exporter_are_html() {
    for language in LANGUAGES {
        let text = export::markdown(&sample(language)).replace("\\<", "");
        let known = ["a id=", "/a>", "br>", "strong>", "/strong>"];
        for after in text.split('<').skip(1) {
            assert!(known.iter().any(|tag| after.starts_with(tag)), "{after:.40}");
        }
    }
}
