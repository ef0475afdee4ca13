//! The Typst source.

use spectemur_report::export;

use crate::sample::{LANGUAGES, sample};

#[test]
fn links_lead_to_labels_that_stand_once() {
    for language in LANGUAGES {
        let source = export::typst_markup(&sample(language));
        let links: Vec<&str> = source.split(" goto(\"").skip(1).map(|after| after.split_once('"').unwrap().0).collect();
        assert!(!links.is_empty());
        for link in links {
            assert_eq!(source.matches(&format!("<{link}>")).count(), 1, "{link}");
        }
    }
}

#[test]
fn no_word_of_the_document_stands_outside_a_string() {
    for language in LANGUAGES {
        let source = export::typst_markup(&sample(language));
        let (_, body) = source.split_once("#show: paper.with").unwrap();
        let mut outside = String::new();
        let mut letters = body.chars();
        let mut in_string = false;
        while let Some(letter) = letters.next() {
            match letter {
                '\\' if in_string => {
                    letters.next();
                }
                '"' => in_string = !in_string,
                _ if !in_string => outside.push(letter),
                _ => {}
            }
        }
        assert!(!in_string, "every string ends");
        assert!(outside.is_ascii(), "words of the document are not ASCII in most languages");
        assert!(!outside.contains('$') && !outside.contains('*') && !outside.contains('\\'));
    }
}
