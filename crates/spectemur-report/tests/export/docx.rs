//! The Word file, part by part.

use std::collections::BTreeSet;
use std::io::{Cursor, Read};

use spectemur_model::Language;
use spectemur_report::export;
use zip::{DateTime, ZipArchive};

use crate::sample::{LANGUAGES, LONG, TRAPS, sample};
use crate::tree::Element;

fn part(language: Language, name: &str) -> Element {
    let bytes = export::docx(&sample(language)).unwrap();
    let mut archive = ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut xml = String::new();
    archive.by_name(name).unwrap().read_to_string(&mut xml).unwrap();
    Element::parse(&xml)
}

fn text(language: Language) -> Element {
    part(language, "word/document.xml")
}

/// Paragraphs with their style.
fn paragraphs(text: &Element) -> Vec<(&str, &Element)> {
    text.all("w:p").into_iter().map(|paragraph| (paragraph.value("w:pStyle").unwrap(), paragraph)).collect()
}

#[test]
fn every_part_has_the_same_fixed_time() {
    let bytes = export::docx(&sample(Language::English)).unwrap();
    let mut archive = ZipArchive::new(Cursor::new(bytes)).unwrap();
    assert_eq!(archive.by_index(0).unwrap().name().unwrap(), "[Content_Types].xml");
    for index in 0..archive.len() {
        assert_eq!(archive.by_index(index).unwrap().last_modified(), Some(DateTime::DEFAULT));
    }
}

#[test]
fn every_part_that_is_named_is_there() {
    let types = part(Language::English, "[Content_Types].xml");
    for named in types.all("Override") {
        part(Language::English, named.get("PartName").trim_start_matches('/'));
    }
    for reference in part(Language::English, "word/_rels/document.xml.rels").all("Relationship") {
        part(Language::English, &format!("word/{}", reference.get("Target")));
    }
}

#[test]
fn tables_have_header_rows_and_rows_that_stay_whole() {
    for language in LANGUAGES {
        let text = text(language);
        let tables = text.all("w:tbl");
        assert_eq!(tables.len(), 2);
        for table in &tables {
            let rows = table.all("w:tr");
            let headers: Vec<bool> = rows.iter().map(|row| row.first("w:tblHeader").is_some()).collect();
            assert!(headers[0] && !headers[1..].contains(&true), "only the first row is a header");
            assert!(rows.iter().all(|row| row.first("w:cantSplit").is_some()));
            assert_eq!(table.value("w:tblCaption"), Some(sample_caption(language).as_str()));
            let widths = table.all("w:gridCol");
            assert!(rows.iter().all(|row| row.all("w:tc").len() == widths.len()));
            let total: u32 = widths.iter().map(|column| column.get("w:w").parse::<u32>().unwrap()).sum();
            assert_eq!(total, 9638);
            assert_eq!(table.first("w:bidiVisual").is_some(), language.is_right_to_left());
        }
        assert_eq!(tables[1].all("w:tr").len(), LONG + 1);
    }
}

fn sample_caption(language: Language) -> String {
    let document = sample(language);
    document
        .blocks
        .iter()
        .find_map(|block| match block {
            spectemur_report::document::Block::Table(table) => Some(table.caption.clone()),
            _ => None,
        })
        .unwrap()
}

#[test]
fn headings_are_headings_of_word() {
    let text = text(Language::Chinese);
    let headings: Vec<(&str, String)> = paragraphs(&text)
        .into_iter()
        .filter(|(style, _)| style.starts_with("Heading"))
        .map(|(style, paragraph)| (style, paragraph.words()))
        .collect();
    let styles: Vec<&str> = headings.iter().map(|(style, _)| *style).collect();
    assert_eq!(styles, ["Heading1", "Heading1", "Heading2", "Heading3", "Heading4", "Heading1"]);
    assert_eq!(headings[0].1, "一. 导言");
    let known = part(Language::Chinese, "word/styles.xml");
    let names: BTreeSet<&str> = known.all("w:style").iter().filter_map(|style| style.value("w:name")).collect();
    for level in 1..=4 {
        assert!(names.contains(format!("heading {level}").as_str()));
    }
    let ids: BTreeSet<&str> = known.all("w:style").iter().map(|style| style.get("w:styleId")).collect();
    for (style, _) in paragraphs(&text) {
        assert!(ids.contains(style), "the style {style} is used and not defined");
    }
}

#[test]
fn paragraphs_count_on_and_begin_anew_where_the_document_does() {
    let text = text(Language::English);
    let numbering = part(Language::English, "word/numbering.xml");
    let number_of = |wanted: &str| -> Vec<String> {
        paragraphs(&text)
            .into_iter()
            .filter(|(style, _)| *style == wanted)
            .map(|(_, paragraph)| paragraph.value("w:numId").unwrap().to_owned())
            .collect()
    };
    let start = |id: &str| {
        let number = numbering.all("w:num").into_iter().find(|number| number.get("w:numId") == id).unwrap();
        number.value("w:startOverride").unwrap_or("").to_owned()
    };
    // 1 to 5 run on; 19 and 20 begin anew.
    let numbered = number_of("NumberedParagraph");
    assert_eq!(numbered[..5], ["1", "1", "1", "1", "1"]);
    assert_eq!(numbered[5], numbered[6]);
    assert_eq!((start(&numbered[0]), start(&numbered[5])), ("1".into(), "19".into()));
    let lettered = number_of("ListLetter");
    assert_ne!(lettered[0], lettered[3], "each list of letters begins at (a)");
    assert_eq!((start(&lettered[0]), start(&lettered[3])), ("1".into(), "1".into()));
    assert_eq!(number_of("ListBullet").len(), 3);
}

#[test]
fn links_and_references_lead_to_bookmarks() {
    for language in LANGUAGES {
        let text = text(language);
        let bookmarks = text.all("w:bookmarkStart");
        let names: BTreeSet<&str> = bookmarks.iter().map(|bookmark| bookmark.get("w:name")).collect();
        let ids: BTreeSet<&str> = bookmarks.iter().map(|bookmark| bookmark.get("w:id")).collect();
        assert_eq!((names.len(), ids.len()), (bookmarks.len(), bookmarks.len()), "no bookmark stands twice");
        assert_eq!(text.all("w:bookmarkEnd").len(), bookmarks.len());
        assert!(names.iter().all(|name| name.len() <= 40 && name.starts_with("at")));
        let links = text.all("w:hyperlink");
        // Four in the contents, one to a row, one in a cell; the one that leads nowhere is not a link.
        assert_eq!(links.len(), 6);
        assert!(links.iter().all(|link| names.contains(link.get("w:anchor"))));
        for field in text.all("w:instrText") {
            let name = field.words().split_whitespace().nth(1).unwrap().to_owned();
            assert!(names.contains(name.as_str()));
        }
    }
}

#[test]
fn every_sign_comes_back_as_it_was() {
    for language in LANGUAGES {
        let text = text(language);
        assert!(paragraphs(&text).iter().any(|(_, paragraph)| paragraph.words().starts_with(TRAPS)));
    }
}

#[test]
fn languages_and_directions_are_written_down() {
    for (language, western) in
        [(Language::English, "en-GB"), (Language::Russian, "ru-RU"), (Language::Chinese, "en-GB")]
    {
        let styles = part(language, "word/styles.xml");
        let tags = styles.first("w:lang").unwrap();
        let found = ["w:val", "w:eastAsia", "w:bidi"].map(|attribute| tags.get(attribute));
        assert_eq!(found, [western, "zh-CN", "ar-SA"]);
        assert!(text(language).first("w:rtl").is_none() && styles.first("w:bidi").is_none());
    }
    let normal = part(Language::Arabic, "word/styles.xml");
    let normal = normal.all("w:style").into_iter().find(|style| style.get("w:styleId") == "Normal").unwrap();
    assert!(normal.first("w:bidi").is_some(), "all styles build on this one");
    assert!(text(Language::Arabic).first("w:sectPr").unwrap().first("w:bidi").is_some());
}

#[test]
fn words_in_arabic_letters_and_no_others_run_from_right_to_left() {
    let is_arabic = |letter: char| ('\u{0600}'..='\u{06ff}').contains(&letter);
    let is_latin = |letter: char| letter.is_ascii_alphabetic();
    for run in text(Language::Arabic).all("w:r") {
        if run.first("w:t").is_none() {
            continue;
        }
        let words = run.words();
        let right_to_left = run.first("w:rtl").is_some();
        assert!(right_to_left || !words.contains(is_arabic), "{words}");
        assert!(!right_to_left || !words.contains(is_latin), "{words}");
    }
}

#[test]
fn the_file_says_what_it_is() {
    for language in LANGUAGES {
        let document = sample(language);
        let properties = part(language, "docProps/core.xml");
        assert_eq!(properties.first("dc:title").unwrap().words(), document.cover.title);
        assert_eq!(properties.first("dc:identifier").unwrap().words(), document.identifier);
        assert_eq!(properties.first("dcterms:created").unwrap().words(), "2031-05-09T00:00:00Z");
        assert!(properties.first("dc:language").unwrap().words().starts_with(language.code()));
        assert_eq!(part(language, "word/header1.xml").words(), document.cover.symbol);
        assert!(part(language, "word/footer1.xml").words().contains("PAGE"));
        assert!(text(language).first("w:titlePg").is_some());
    }
}
