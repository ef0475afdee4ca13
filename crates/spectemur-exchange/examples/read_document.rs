//! Reads a document and prints its blocks, one a line: for looking at what a reader makes of a file.

#![expect(clippy::print_stdout, reason = "looking is what it is for")]

use spectemur_exchange::document::{Format, from_docx, from_html, from_markdown, from_pdf, sniff};

fn main() {
    for name in std::env::args().skip(1) {
        let bytes = std::fs::read(&name).expect("a file");
        let format = sniff(&bytes, &name);
        let read = match format {
            Format::Docx => from_docx(&bytes),
            Format::Html => from_html(&bytes),
            Format::Markdown => from_markdown(&bytes),
            Format::Pdf => from_pdf(&bytes),
            other => panic!("{other:?} is not read here"),
        };
        let document = read.expect("a document that reads");
        println!("== {name}: {format:?} {:?}, {} blocks", document.language, document.blocks.len());
        for block in &document.blocks {
            let number = block.number.as_deref().unwrap_or("-");
            println!("{:?} [{number}] {:?}", block.kind, document.words(block));
        }
    }
}
