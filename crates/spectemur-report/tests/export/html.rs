//! The HTML, as far as it can be judged without a browser.

use std::collections::BTreeSet;

use spectemur_model::Language;
use spectemur_report::export;

use crate::sample::{LANGUAGES, LONG, sample};

const VOID: [&str; 4] = ["meta", "col", "br", "!DOCTYPE"];

/// The tags of the page without the style sheet, each without its angle brackets.
fn tags(page: &str) -> Vec<&str> {
    let body = page.split_once("</style>").unwrap().1;
    body.split('<').skip(1).map(|after| after.split_once('>').unwrap().0).collect()
}

fn values<'a>(page: &'a str, attribute: &str) -> Vec<&'a str> {
    let marker = format!(" {attribute}=\"");
    page.split(&marker).skip(1).map(|after| after.split_once('"').unwrap().0).collect()
}

#[test]
fn every_tag_that_opens_closes() {
    for language in LANGUAGES {
        let page = export::html(&sample(language));
        let mut open = vec!["html", "head"];
        for tag in tags(&page) {
            let name = tag.split_whitespace().next().unwrap();
            if let Some(closing) = name.strip_prefix('/') {
                assert_eq!(open.pop(), Some(closing));
            } else if !VOID.contains(&name) {
                open.push(name);
            }
        }
        assert!(open.is_empty(), "{open:?}");
    }
}

#[test]
fn the_page_says_its_language_and_direction() {
    let opening = |language| {
        let page = export::html(&sample(language));
        page.split_once("<head>").unwrap().0.to_owned()
    };
    assert_eq!(opening(Language::Arabic), "<!DOCTYPE html><html lang=\"ar\" dir=\"rtl\">");
    assert_eq!(opening(Language::Chinese), "<!DOCTYPE html><html lang=\"zh-Hans\" dir=\"ltr\">");
}

#[test]
fn nothing_is_fetched_and_nothing_runs() {
    for language in LANGUAGES {
        let page = export::html(&sample(language));
        for foreign in ["<script", "<link", "<img", " src=", "url(", "@import", "http:", "https:", " onclick"] {
            assert!(!page.contains(foreign), "{foreign}");
        }
    }
}

#[test]
fn links_lead_to_places_that_stand_once() {
    for language in LANGUAGES {
        let page = export::html(&sample(language));
        let ids = values(&page, "id");
        let places: BTreeSet<&str> = ids.iter().copied().collect();
        assert_eq!(places.len(), ids.len());
        for link in values(&page, "href") {
            assert!(places.contains(link.strip_prefix('#').unwrap()), "{link}");
        }
    }
}

#[test]
fn every_figure_with_evidence_opens() {
    let page = export::html(&sample(Language::English));
    // One paragraph, four figures, one cell of words.
    assert_eq!(page.matches("<details").count(), 6);
    assert_eq!(page.matches("<details class=\"opens").count(), 4);
    assert!(page.contains("<summary>22<span class=\"unseen\"> (Evidence)</span></summary>"));
}

#[test]
fn tables_keep_their_roles_as_cards() {
    let page = export::html(&sample(Language::Russian));
    let body = page.split_once("</style>").unwrap().1;
    assert_eq!(body.matches("<tr").count(), 5 + LONG);
    assert_eq!(body.matches("role=\"row\"").count(), 5 + LONG);
    assert_eq!(body.matches("scope=\"col\"").count(), 8);
    assert!(body.contains("data-column=\"Исходный уровень\""));
}

#[test]
fn a_cell_without_words_heads_no_row() {
    let page = export::html(&sample(Language::English));
    assert!(!page.contains("<div class=\"cell\"></div>"));
    assert!(!page.contains("class=\"\""));
}
