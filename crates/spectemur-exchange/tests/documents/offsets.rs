//! A place in the words leads back to the exact place in the file.

use std::collections::BTreeMap;
use std::io::Read;

use spectemur_exchange::document::{from_docx, from_html, from_markdown, from_pdf};
use spectemur_proof::{BlockKind, Document};

use crate::docx::{Traces, docx};
use crate::sample::is_body;
use crate::{pdfs, samples, text};

/// What a file of text may write for a letter of the words.
fn as_written(written: &str) -> Option<&str> {
    match written {
        "&amp;" => Some("&"),
        "&lt;" => Some("<"),
        "&nbsp;" => Some("\u{a0}"),
        _ => None,
    }
}

fn assert_pieces(document: &Document, file: &str, what: &str) {
    let mut covered = vec![false; document.text.len()];
    let mut last = (0, 0);
    for piece in &document.pieces {
        assert!(last.0 <= piece.at && last.1 <= piece.in_file, "{what}: pieces are in order");
        last = (piece.at + piece.length, piece.in_file + piece.length_in_file);
        let words = &document.text[piece.at..last.0];
        let written = &file[piece.in_file..last.1];
        let is_blank = |text: &str| text.chars().all(char::is_whitespace);
        let same = words == written.replace('\r', "\n")
            || as_written(written) == Some(words)
            || (is_blank(words) && is_blank(written));
        assert!(same, "{what}: {words:?} is not {written:?}");
        covered[piece.at..last.0].fill(true);
    }
    let block_of = |at: usize| document.blocks.iter().find(|block| block.range.contains(&at));
    for (at, letter) in document.text.char_indices() {
        let is_covered = covered[at] || letter.is_whitespace() || block_of(at).is_none();
        assert!(is_covered, "{what}: {letter:?} at {at} has no place in the file");
    }
}

#[test]
fn every_letter_of_html_and_markdown_has_its_place_in_the_file() {
    for sample in samples() {
        for traces in [Traces::None, Traces::Many] {
            // A mark of byte order moves every place, and so do line breaks of two letters.
            for (mark, line) in [("", "\n"), ("\u{feff}", "\n"), ("", "\r\n")] {
                let html = format!("{mark}{}", text::html(&sample, traces)).replace('\n', line);
                let document = from_html(html.as_bytes()).expect("the sample is good");
                assert_pieces(&document, &html, &format!("HTML {}", sample.language));
                let markdown = format!("{mark}{}", text::markdown(&sample, traces)).replace('\n', line);
                let document = from_markdown(markdown.as_bytes()).expect("the sample is good");
                assert_pieces(&document, &markdown, &format!("Markdown {}", sample.language));
            }
        }
    }
}

/// The words that are written in each paragraph of a part, in their order, found without the reader.
fn paragraphs(file: &[u8], part: &str) -> Vec<String> {
    let mut zip = zip::ZipArchive::new(std::io::Cursor::new(file)).expect("the sample is good");
    let mut xml = String::new();
    zip.by_name(part).expect("the part is there").read_to_string(&mut xml).expect("the sample is good");
    let texts = |paragraph: &str| {
        let after = paragraph.split("<w:t").skip(1).filter_map(|rest| rest.split_once('>')?.1.split_once("</w:t>"));
        after.map(|(words, _)| words).collect::<String>().replace("&amp;", "&")
    };
    xml.split("<w:p>").skip(1).map(texts).collect()
}

#[test]
fn a_block_of_a_word_processing_file_names_its_part_and_paragraph() {
    for sample in samples() {
        let file = docx(&sample, Traces::None);
        let document = from_docx(&file).expect("the sample is good");
        let mut parts: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for block in &document.blocks {
            let anchor = block.anchor.as_ref().expect("every block has its place");
            let paragraphs = parts.entry(anchor.part.clone()).or_insert_with(|| paragraphs(&file, &anchor.part));
            let paragraph = &paragraphs[usize::try_from(anchor.paragraph).expect("a small number")];
            assert_eq!(paragraph.trim(), document.words(block), "{anchor:?}");
        }
        let names: Vec<&str> = parts.keys().map(String::as_str).collect();
        assert_eq!(names, ["word/document.xml", "word/footer1.xml", "word/footnotes.xml", "word/header1.xml"]);
    }
}

#[test]
fn a_block_of_a_pdf_names_its_page() {
    for (sample, file) in samples().iter().flat_map(|sample| pdfs(sample).map(|file| (sample, file))) {
        let document = from_pdf(file).expect("the sample is good");
        let page_of = |is: &dyn Fn(&spectemur_proof::Block) -> bool| {
            let found = document.blocks.iter().filter(|block| is_body(block)).find(|block| is(block));
            found.and_then(|block| block.anchor.as_ref()).map(|anchor| anchor.part.as_str())
        };
        let numbered = |wanted: &str| page_of(&|block| block.number.as_deref() == Some(wanted));
        let total = page_of(&|block| matches!(document.words(block), "Total" | "共计"));
        // The third goes on over the page and stands where it begins.
        assert_eq!((numbered("1"), total, numbered("3")), (Some("1"), Some("1"), Some("1")), "{}", sample.language);
        assert_eq!((numbered("4"), numbered("5")), (Some("2"), Some("2")), "{}", sample.language);
        let notes: Vec<_> = document.blocks.iter().filter(|block| block.kind == BlockKind::Note).collect();
        assert_eq!(notes[0].anchor.as_ref().map(|anchor| anchor.part.as_str()), Some("1"));
    }
}
