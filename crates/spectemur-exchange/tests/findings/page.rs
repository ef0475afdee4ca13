//! Findings for readers in browsers: the text with marks, and the list of what was found.

use std::collections::BTreeMap;

use spectemur_exchange::document::from_html;
use spectemur_exchange::findings::{PageWords, to_html};
use spectemur_proof::BlockKind;

use crate::{FORMATS, FOUND, SHOWN, World};

pub(crate) fn page(world: &World) -> String {
    let words = PageWords {
        title: "Findings in the report".to_owned(),
        summary: "Four findings".to_owned(),
        skip_to_text: "Skip to the text".to_owned(),
        finding: "Finding".to_owned(),
        colon: ": ".to_owned(),
        also_at: "Also at".to_owned(),
        back: "Back to the words".to_owned(),
        opens: "The record".to_owned(),
        document: "The document".to_owned(),
        confidences: ["certain", "probable", "possible"].map(str::to_owned),
    };
    to_html(&world.proofread(), &words)
}

/// What stands between a start and an end, each time.
fn between<'p>(page: &'p str, start: &str, end: &str) -> Vec<&'p str> {
    page.split(start).skip(1).filter_map(|rest| rest.split_once(end)).map(|(inside, _)| inside).collect()
}

#[test]
fn the_page_holds_every_word_of_the_document_in_its_order() {
    for format in FORMATS {
        let world = World::new(format);
        let page = page(&world);
        let main =
            page.split_once("<main").and_then(|(_, rest)| rest.split_once("</main>")).expect("there is a text").0;
        // The margin is not the text.
        let mut text = main.to_owned();
        while let Some(start) = text.find("<div class=\"margin\"") {
            let end = text[start..].find("</div>").expect("the margin ends") + start;
            text.replace_range(start..end + 6, "");
        }
        let letters = |words: &str| words.chars().filter(|letter| !letter.is_whitespace()).collect::<String>();
        let mut rest = letters(&from_html(format!("<main{text}").as_bytes()).expect("it is HTML").text);
        for block in world.document.blocks.iter().filter(|block| block.kind != BlockKind::Furniture) {
            // Numbers of the findings stand as links in the text.
            let wanted = letters(world.document.words(block));
            let mut at = 0;
            for letter in wanted.chars() {
                let found =
                    rest[at..].find(letter).unwrap_or_else(|| panic!("{format:?}: {wanted} is not in the page"));
                at += found + letter.len_utf8();
            }
            rest.replace_range(..at, "");
        }
    }
}

#[test]
fn quotations_and_figures_are_marked_and_findings_are_listed() {
    for format in FORMATS {
        let world = World::new(format);
        let page = page(&world);
        let figures: Vec<&str> = between(&page, "<mark class=\"figure\">", "</mark>");
        let mut expected: Vec<&str> =
            FOUND.iter().flat_map(|(_, _, spots)| *spots).filter_map(|(_, figure)| *figure).collect();
        let mut seen = figures.clone();
        expected.sort_unstable();
        seen.sort_unstable();
        assert_eq!(seen, expected, "{format:?}");
        let list = between(&page, "<ol>", "</ol>");
        assert_eq!(list[0].matches("<li>").count(), FOUND.len());
        assert_eq!(list[0].matches("5 &lt; 6 &amp; &quot;both&quot; cannot be").count(), FOUND.len());
        // The three cells of one table share a note.
        assert_eq!(page.matches("<aside").count(), SHOWN.len());
        let quoted = between(&page, "<q", "</q>").into_iter().filter(|quote| quote.contains("1,000 people")).count();
        assert_eq!(quoted, 1, "the other place is quoted once beside a sentence with two figures");
    }
}

#[test]
fn every_link_leads_somewhere_and_nothing_is_loaded_from_elsewhere() {
    for format in FORMATS {
        let page = page(&World::new(format));
        let mut ids: BTreeMap<&str, usize> = BTreeMap::new();
        for id in between(&page, " id=\"", "\"") {
            *ids.entry(id).or_default() += 1;
        }
        assert!(ids.values().all(|count| *count == 1), "{ids:?}");
        for target in between(&page, "href=\"", "\"") {
            let id = target.strip_prefix('#').unwrap_or_else(|| panic!("{target} leads out of the page"));
            assert!(ids.contains_key(id), "{target}");
        }
        for name in between(&page, "aria-labelledby=\"", "\"") {
            assert!(ids.contains_key(name), "{name}");
        }
        for outside in ["<script", "src=", "url(", "@import", "<link"] {
            assert!(!page.contains(outside), "{outside}");
        }
    }
}
