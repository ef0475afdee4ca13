//! Our own documents as PDF are read as they are in the formats that say by themselves what their words are.

use std::collections::BTreeMap;
use std::fs;

use spectemur_exchange::document::{from_docx, from_pdf};
use spectemur_model::Language;
use spectemur_proof::{BlockKind, Confidence, Document, Options};
use spectemur_report::document::{Block, Cell, Column, Cover, Row, Table, Words};
use spectemur_report::export::pdf;

use crate::proofing::{run, said};

/// Headings and cells: what they are, and their words without what a page adds at the ends of its lines.
fn skeleton(document: &Document) -> Vec<(String, Option<String>, String)> {
    let headings_and_cells = document.blocks.iter().filter_map(|block| {
        let kind = match block.kind {
            BlockKind::Heading { level } => format!("heading {level}"),
            BlockKind::Cell { table, row, column, columns, rows, .. } => {
                format!("table {table}, row {row}, column {column}, {rows} by {columns}")
            }
            _ => return None,
        };
        let number = block.number.clone().unwrap_or_default();
        let words: String = document.words(block).split(char::is_whitespace).collect();
        let words = words.strip_prefix(&format!("{number}.")).unwrap_or(&words).replace('-', "");
        Some((kind, block.number.clone(), words))
    });
    headings_and_cells.collect()
}

#[test]
fn the_progress_report_as_pdf_has_the_headings_and_cells_that_it_has_as_docx_and_no_finding() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    let made = ["report", "progress", "--meeting", "11MSP", "--lang", "zh,en", "--format", "docx,pdf", "--out", "."];
    let written = run(folder, &made);
    assert!(written.status.success(), "{}", said(&written));
    for language in ["en", "zh"] {
        let name = format!("progress-11MSP.{language}");
        let read = |ending: &str| fs::read(folder.join(format!("{name}.{ending}"))).unwrap();
        let as_docx = skeleton(&from_docx(&read("docx")).unwrap());
        let as_pdf = skeleton(&from_pdf(&read("pdf")).unwrap());
        assert!(as_docx.len() > 1_000, "{language}: {}", as_docx.len());
        for (one, other) in as_pdf.iter().zip(&as_docx) {
            assert_eq!(one, other, "{language}");
        }
        assert_eq!(as_pdf.len(), as_docx.len(), "{language}");
        let proofread = run(folder, &["proof", &format!("{name}.pdf"), "--min-confidence", "probable"]);
        assert_eq!(proofread.status.code(), Some(0), "{}", said(&proofread));
    }
}

/// A document of ours with a table: what was cleared, by State, and the sum that it prints.
fn of_sum(sum: &str) -> Vec<u8> {
    let words = |words: &str| words.to_owned();
    let column = |header: &str, figures| Column { header: header.to_owned(), weight: 1, figures };
    let row = |cells: [&str; 2]| Row { cells: cells.map(Cell::text).into(), ..Row::default() };
    let table = Table {
        caption: words("Land cleared in 2023, in square metres"),
        columns: vec![column("State Party", false), column("Land cleared", true)],
        rows: [["Chad", "1,204,500"], ["Iraq", "8,000,000"], ["Lebanon", "320,700"], ["Total", sum]].map(row).into(),
    };
    let cover = Cover {
        series: words("Convention"),
        symbol: words("TEST/1"),
        date: words("1 July 2024"),
        language_lines: Vec::new(),
        meeting_lines: Vec::new(),
        title: words("Clearance"),
        subtitle: words("Land released"),
        submitted_by: words("By the test"),
        colophon: Vec::new(),
        is_page: true,
    };
    let fixed = Words {
        contents: words("Contents"),
        paragraphs: words("Paragraphs"),
        page: words("Page"),
        evidence: words("Evidence"),
        navigation: words("Navigation"),
        skip_to_content: words("Content"),
    };
    let heading = Block::Heading { level: 1, text: words("Clearance by State"), anchor: None };
    pdf(&spectemur_report::document::Document {
        language: Language::English,
        identifier: words("test"),
        dated: spectemur_testkit::day("2024-07-01"),
        cover,
        words: fixed,
        blocks: vec![heading, Block::Table(table)],
    })
    .unwrap()
}

#[test]
fn one_figure_changed_in_a_table_of_a_pdf_is_found_where_it_stands() {
    let texts: BTreeMap<_, _> = spectemur_testkit::package::texts(&spectemur_testkit::package::treaties().join("ccm"));
    let package = spectemur_treaty::read_package(&texts).package.unwrap();
    let found = |file: &[u8]| {
        let document = from_pdf(file).unwrap();
        let findings = spectemur_proof::findings(&document, &package, Options { least: Confidence::Probable });
        let spots = findings.into_iter().flat_map(|finding| finding.spots);
        let block = |at: usize| document.blocks.iter().find(|block| block.range.contains(&at)).unwrap().clone();
        let told = spots.map(|spot| (block(spot.quote.start), document.text[spot.quote].to_owned()));
        told.map(|(block, quote)| (block.kind, block.anchor.unwrap().part, quote)).collect::<Vec<_>>()
    };
    assert_eq!(found(&of_sum("9,525,200")), []);
    let is_total = |kind: &BlockKind| matches!(kind, BlockKind::Cell { row: 4, column: 1, .. });
    let changed = found(&of_sum("9,225,200"));
    let at_total = changed.iter().find(|(kind, ..)| is_total(kind)).unwrap_or_else(|| panic!("{changed:?}"));
    // The cover with the list of contents is the page before it.
    assert_eq!((at_total.1.as_str(), at_total.2.as_str()), ("2", "9,225,200"));
}
