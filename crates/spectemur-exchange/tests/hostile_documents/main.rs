//! Damaged and hostile documents, made from good ones in always the same way: each is refused with a reason, or what
//! was damaged did not matter; none stops the program, takes long, or gives blocks that are none.

#[path = "../documents/docx.rs"]
mod docx;
mod docx_files;
mod pdf;
mod pdf_files;
#[path = "../documents/sample.rs"]
#[expect(dead_code, reason = "what a document is expected to be is tested elsewhere")]
mod sample;
#[path = "../documents/text.rs"]
mod text;
mod text_files;

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use spectemur_exchange::document::{DocumentError, Format, from_docx, from_html, from_markdown, from_pdf};
use spectemur_exchange::findings::{CommentError, Proofread, Worded, to_docx};
use spectemur_model::Language;
use spectemur_proof::{Confidence, Document, Finding, Spot};

/// One damaged file.
struct Case {
    name: String,
    bytes: Vec<u8>,
    expected: Expected,
}

/// What must come of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Expected {
    /// It is refused with this code.
    Code(&'static str),
    /// It is refused, or what it gives are blocks.
    Any,
    /// It is read.
    Read,
}

impl Case {
    fn new(name: impl Into<String>, bytes: impl Into<Vec<u8>>, expected: Expected) -> Self {
        Self { name: name.into(), bytes: bytes.into(), expected }
    }
}

/// The first bytes of a file, more of them each time.
fn cut(good: &[u8], times: usize) -> Vec<Case> {
    let cut = |number| good.len() * number / times;
    (0..times).map(|number| Case::new(format!("cut at {}", cut(number)), &good[..cut(number)], Expected::Any)).collect()
}

/// A file with one bit turned, in another place and another bit each time.
fn flipped(good: &[u8], times: usize) -> Vec<Case> {
    let flip = |number: usize| {
        let mut bytes = good.to_vec();
        let at = good.len() * number / times;
        bytes[at] ^= 1 << (number % 8);
        Case::new(format!("bit {} of byte {at} turned", number % 8), bytes, Expected::Any)
    };
    (0..times).map(flip).collect()
}

/// A file with some bytes taken out, doubled, or put elsewhere.
fn moved(good: &[u8], times: usize) -> Vec<Case> {
    let length = good.len() / 40;
    let change = |number: usize| {
        let at = (good.len() - length) * number / times;
        let piece = &good[at..at + length];
        let (before, after) = (&good[..at], &good[at + length..]);
        let bytes = match number % 3 {
            0 => [before, after].concat(),
            1 => [before, piece, piece, after].concat(),
            _ => [after, piece, before].concat(),
        };
        Case::new(format!("bytes from {at} on changed, {}", number % 3), bytes, Expected::Any)
    };
    (0..times).map(change).collect()
}

/// Reads every file. A file may take two seconds; a busy machine gets five times as long.
#[expect(clippy::disallowed_methods, reason = "how long reading takes is what is tested")]
fn judge(cases: Vec<Case>, format: Format) -> usize {
    let (mut problems, mut codes) = (Vec::new(), BTreeMap::<&str, usize>::new());
    let count = cases.len();
    for case in cases {
        let begun = Instant::now();
        let read = read(&case.bytes, format);
        let took = begun.elapsed();
        let code = read.as_ref().err().map_or("read", DocumentError::code);
        *codes.entry(code).or_default() += 1;
        let wrong = match (case.expected, &read) {
            _ if took > Duration::from_secs(10) => Some(format!("took {took:?}")),
            (_, Ok(document)) if !is_whole(document) => Some("blocks that are none".to_owned()),
            (Expected::Code(expected), _) if expected != code => Some(format!("{code} instead of {expected}")),
            (Expected::Read, Err(error)) => Some(format!("refused: {error}")),
            (_, Ok(document)) => comment(&case.bytes, format, document).err().map(|error| error.to_string()),
            (_, Err(error)) => (error.to_string().len() > 400).then(|| "a message without an end".to_owned()),
        };
        problems.extend(wrong.map(|wrong| format!("{}: {wrong}", case.name)));
    }
    assert!(problems.is_empty(), "{}", problems.join("\n"));
    assert!(codes.len() > 1, "{codes:?}");
    count
}

fn read(bytes: &[u8], format: Format) -> Result<Document, DocumentError> {
    match format {
        Format::Docx => from_docx(bytes),
        Format::Html => from_html(bytes),
        Format::Pdf => from_pdf(bytes),
        _ => from_markdown(bytes),
    }
}

/// Whether the blocks and pieces of a document are in order and inside it.
fn is_whole(document: &Document) -> bool {
    let is_place = |at: usize| document.text.is_char_boundary(at);
    let mut last = 0;
    let blocks = document.blocks.iter().all(|block| {
        let follows = block.range.start >= last && block.range.end > block.range.start;
        last = block.range.end;
        follows && is_place(block.range.start) && is_place(block.range.end)
    });
    let mut last = 0;
    let pieces = document.pieces.iter().all(|piece| {
        let follows = piece.at >= last;
        last = piece.at + piece.length;
        follows && is_place(piece.at) && is_place(last)
    });
    blocks && pieces
}

/// Whoever could be read can be given comments, whatever stands in it.
fn comment(file: &[u8], format: Format, document: &Document) -> Result<(), CommentError> {
    if format != Format::Docx {
        return Ok(());
    }
    let spot = |(block, found): (usize, &spectemur_proof::Block)| {
        let words = document.words(found);
        let middle = words.char_indices().nth(words.chars().count() / 2).map_or(0, |(at, _)| at);
        let quote = found.range.start + middle..found.range.end;
        Spot { block, paragraph: None, quote, figure: None }
    };
    let spots: Vec<Spot> = document.blocks.iter().enumerate().take(50).map(spot).collect();
    let finding = Finding { kind: "any", confidence: Confidence::Possible, spots, details: BTreeMap::new() };
    let worded = Worded {
        finding: &finding,
        message: "Any".to_owned(),
        places: Vec::new(),
        rule: "Any".to_owned(),
        page: "any".to_owned(),
        opens: None,
    };
    let proofread =
        Proofread { document, format, file, name: "any", findings: vec![worded], language: Language::English };
    let copy = match to_docx(&proofread) {
        // Lists of parts are of no matter to reading as long as nothing in the text refers to them, but a copy needs them.
        Err(CommentError::Document(DocumentError::Damaged { part })) if is_list_of_parts(&part) => return Ok(()),
        copy => copy?,
    };
    let again = from_docx(&copy)?;
    assert!(again.text == document.text, "comments change no words");
    Ok(())
}

fn is_list_of_parts(part: &str) -> bool {
    part == "[Content_Types].xml" || part.ends_with(".rels")
}

#[test]
fn damaged_word_processing_files_are_refused() {
    let count = judge(docx_files::cases(), Format::Docx);
    assert!(count >= 250, "{count}");
}

#[test]
fn damaged_html_is_read_as_far_as_it_goes() {
    let count = judge(text_files::html(), Format::Html);
    assert!(count >= 150, "{count}");
}

#[test]
fn damaged_markdown_is_read_as_far_as_it_goes() {
    let count = judge(text_files::markdown(), Format::Markdown);
    assert!(count >= 150, "{count}");
}

#[test]
fn damaged_pdf_is_refused() {
    let count = judge(pdf_files::cases(), Format::Pdf);
    assert!(count >= 200, "{count}");
}

#[test]
fn a_file_of_two_hundred_megabytes_is_refused_by_its_size() {
    // Zeros are given by the system without being written, so that this takes no memory.
    let large = vec![0_u8; 200_000_000];
    for format in [Format::Docx, Format::Html, Format::Markdown, Format::Pdf] {
        let refused = read(&large, format).err();
        assert_eq!(refused.map(|error| error.code()), Some("document-too-large"), "{format:?}");
    }
}
