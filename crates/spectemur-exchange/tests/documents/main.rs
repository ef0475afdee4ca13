//! One report, read from every format in which it may be handed in: a proof-reader sees the same blocks each time.

mod docx;
mod offsets;
#[path = "../hostile_documents/pdf.rs"]
#[expect(dead_code, reason = "packed streams are tested with the hostile files")]
mod pdf;
mod sample;
mod speed;
mod tagged;
mod text;

use docx::{Traces, docx};
use sample::{HEAD, Said, Sample, chinese, english, in_one_line, is_body, said};
use spectemur_exchange::document::{DocumentError, Format, from_docx, from_html, from_markdown, from_pdf, sniff};
use spectemur_model::Language;
use spectemur_proof::{Block, BlockKind, Document};

/// Without a structure tree, and with one.
const PDFS: [(Language, [&[u8]; 2]); 2] = [
    (Language::English, [include_bytes!("files/report.en.pdf"), include_bytes!("files/report.tagged.en.pdf")]),
    (Language::Chinese, [include_bytes!("files/report.zh.pdf"), include_bytes!("files/report.tagged.zh.pdf")]),
];

fn samples() -> [Sample; 2] {
    [english(), chinese()]
}

fn pdfs(sample: &Sample) -> [&'static [u8]; 2] {
    PDFS.iter().find(|(language, _)| *language == sample.language).expect("both are there").1
}

fn read(bytes: &[u8], format: Format) -> Document {
    let read: Result<Document, DocumentError> = match format {
        Format::Docx => from_docx(bytes),
        Format::Html => from_html(bytes),
        Format::Pdf => from_pdf(bytes),
        _ => from_markdown(bytes),
    };
    read.expect("the sample is good")
}

/// The report in every format.
fn files(sample: &Sample, traces: Traces) -> Vec<(Format, Vec<u8>)> {
    let mut files = vec![
        (Format::Docx, docx(sample, traces)),
        (Format::Html, text::html(sample, traces).into_bytes()),
        (Format::Markdown, text::markdown(sample, traces).into_bytes()),
    ];
    if traces == Traces::None {
        files.extend(pdfs(sample).map(|pdf| (Format::Pdf, pdf.to_vec())));
    }
    files
}

fn assert_same(read: &[Said], expected: &[Said], what: &str) {
    for (one, other) in read.iter().zip(expected) {
        assert_eq!(one, other, "{what}");
    }
    assert_eq!(read.len(), expected.len(), "{what}: {:?}", read.get(expected.len()));
}

#[test]
fn every_format_gives_the_same_headings_paragraphs_items_and_cells() {
    for sample in samples() {
        for (format, bytes) in files(&sample, Traces::None) {
            let document = read(&bytes, format);
            assert_same(&said(&document, is_body), &sample.body(), &format!("{format:?} {}", sample.language));
        }
    }
}

#[test]
fn what_is_deleted_hidden_or_no_text_is_left_out() {
    for sample in samples() {
        for (format, bytes) in files(&sample, Traces::Many) {
            let document = read(&bytes, format);
            assert_same(&said(&document, is_body), &sample.body(), &format!("{format:?} {}", sample.language));
            assert!(!document.text.contains("99"), "{format:?}");
        }
    }
}

#[test]
fn a_note_has_its_mark_and_is_no_part_of_the_paragraph() {
    for sample in samples() {
        for (format, bytes) in files(&sample, Traces::None) {
            let notes = said(&read(&bytes, format), |block| block.kind == BlockKind::Note);
            let expected = Said { kind: BlockKind::Note, number: Some("1".to_owned()), words: sample.note.to_owned() };
            assert_eq!(notes, [expected], "{format:?} {}", sample.language);
        }
    }
}

#[test]
fn running_heads_and_numbers_of_pages_are_told_apart() {
    for sample in samples() {
        for (format, bytes) in files(&sample, Traces::None) {
            let carried = said(&read(&bytes, format), |block| block.kind == BlockKind::Furniture);
            let words: Vec<&str> = carried.iter().map(|one| one.words.as_str()).collect();
            match format {
                Format::Docx => assert_eq!(words, [HEAD, "1"]),
                Format::Html => assert_eq!(words, [HEAD]),
                Format::Markdown => assert!(words.is_empty()),
                // Two pages, each with its head and its number.
                _ => {
                    let numbers = words.iter().filter(|words| **words != HEAD).copied().collect::<Vec<_>>();
                    assert_eq!((words.len(), numbers), (4, vec!["1", "2"]), "{}", sample.language);
                }
            }
        }
    }
}

#[test]
fn the_language_is_the_one_that_the_file_says() {
    for sample in samples() {
        for (format, bytes) in files(&sample, Traces::None) {
            // Markdown has no place for it.
            let expected = (format != Format::Markdown).then_some(sample.language);
            assert_eq!(read(&bytes, format).language, expected, "{format:?}");
        }
    }
}

#[test]
fn a_file_is_known_by_what_is_in_it() {
    for (format, bytes) in files(&english(), Traces::None) {
        let name = if format == Format::Markdown { "report.md" } else { "report" };
        assert_eq!(sniff(&bytes, name), format);
    }
}

fn body_of(document: &Document) -> Vec<(BlockKind, Option<String>, String)> {
    let blocks: Vec<&Block> = document.blocks.iter().filter(|block| is_body(block)).collect();
    blocks.iter().map(|block| (block.kind, block.number.clone(), in_one_line(document.words(block)))).collect()
}

#[test]
fn lists_of_html_count_as_browsers_do() {
    let html = "<ol start=7><li>Seventh paragraph<ol type=a><li>first<li>second</ol><li value=12>Twelfth</ol>\
        <ol type=I><li>One</ol><ol><li>(a) Typed</ol>";
    let item = |level| BlockKind::Item { level };
    let expected = [
        (BlockKind::Paragraph, "7", "Seventh paragraph"),
        (item(2), "a", "first"),
        (item(2), "b", "second"),
        (BlockKind::Paragraph, "12", "Twelfth"),
        (item(1), "I", "One"),
        (BlockKind::Paragraph, "(a)", "(a) Typed"),
    ];
    let expected = expected.map(|(kind, number, words)| (kind, Some(number.to_owned()), words.to_owned()));
    assert_eq!(body_of(&from_html(html.as_bytes()).expect("HTML reads")), expected);
}

#[test]
fn broken_html_is_read_as_browsers_do() {
    let html = "<p>One<p>Two <b>bold<p>Three</b></i><table><tr><td>a<td>b<tr><td colspan=2>c</table>after<li>item\
        <h2>Head</p> still &lt; &#8220;head&#x201d;</h2>&nosuch; end";
    let words: Vec<String> =
        body_of(&from_html(html.as_bytes()).expect("HTML reads")).into_iter().map(|(_, _, words)| words).collect();
    let expected =
        ["One", "Two bold", "Three", "a", "b", "c", "after", "item", "Head", "still < “head”", "&nosuch; end"];
    assert_eq!(words, expected);
}

#[test]
fn tables_of_markdown_and_code_and_references_are_read() {
    let markdown =
        "| State | Cleared |\n|---|--:|\n| Chad | 1&nbsp;204 |\n| *Iraq* | `8` |\n\n> 12\\. Quoted [link](x)\n";
    let cell = |row, column, is_header| BlockKind::Cell { table: 0, row, column, columns: 1, rows: 1, is_header };
    let expected = [
        (cell(0, 0, true), None, "State"),
        (cell(0, 1, true), None, "Cleared"),
        (cell(1, 0, false), None, "Chad"),
        (cell(1, 1, false), None, "1\u{a0}204"),
        (cell(2, 0, false), None, "Iraq"),
        (cell(2, 1, false), None, "8"),
        (BlockKind::Paragraph, Some("12".to_owned()), "12. Quoted link"),
    ];
    let expected = expected.map(|(kind, number, words)| (kind, number, words.to_owned()));
    assert_eq!(body_of(&from_markdown(markdown.as_bytes()).expect("Markdown reads")), expected);
}
