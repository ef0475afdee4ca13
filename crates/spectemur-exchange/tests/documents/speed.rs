//! A long document takes no more time for each page than a short one.

use std::fmt::Write;
use std::time::{Duration, Instant};

use spectemur_exchange::document::{from_docx, from_html, from_markdown, from_pdf};

use crate::docx::{Traces, packed, parts};
use crate::sample::english;

/// Paragraphs of a page of three thousand letters.
const ON_PAGE: usize = 6;

fn paragraph(number: usize) -> String {
    let sentence = "In the reporting period 22 donors gave support to ten affected States Parties. ";
    format!("{number}. {}", sentence.repeat(6))
}

fn html(pages: usize) -> Vec<u8> {
    let mut html = "<!DOCTYPE html><html lang=en><body>".to_owned();
    for page in 0..pages {
        write!(html, "<h2>Part {page}</h2><table><tr><td>Chad<td>{page}<tr><td>Iraq &amp; others<td>7</table>")
            .expect("words can be written");
        (0..ON_PAGE)
            .for_each(|at| write!(html, "<p>{}</p>", paragraph(page * ON_PAGE + at)).expect("words can be written"));
    }
    html.into_bytes()
}

fn markdown(pages: usize) -> Vec<u8> {
    let mut markdown = String::new();
    for page in 0..pages {
        write!(markdown, "## Part {page}\n\n| State | Area |\n|---|---|\n| Chad | {page} |\n\n")
            .expect("words can be written");
        (0..ON_PAGE)
            .for_each(|at| write!(markdown, "{}\n\n", paragraph(page * ON_PAGE + at)).expect("words can be written"));
    }
    markdown.into_bytes()
}

fn docx(pages: usize) -> Vec<u8> {
    let mut body = String::new();
    for page in 0..pages {
        let heading = "<w:p><w:pPr><w:pStyle w:val=\"Heading2\"/></w:pPr>";
        write!(body, "{heading}<w:r><w:t>Part {page}</w:t></w:r></w:p>").expect("words can be written");
        write!(body, "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>{page}</w:t></w:r></w:p></w:tc></w:tr></w:tbl>")
            .expect("words can be written");
        (0..ON_PAGE).for_each(|at| {
            write!(body, "<w:p><w:r><w:t>{}</w:t></w:r></w:p>", paragraph(page * ON_PAGE + at))
                .expect("words can be written");
        });
    }
    let mut parts = parts(&english(), Traces::None);
    for (name, part) in &mut parts {
        if *name == "word/document.xml" {
            let (head, _) = part.split_once("<w:body>").expect("the sample is good");
            *part = format!("{head}<w:body>{body}</w:body></w:document>");
        }
    }
    packed(&parts)
}

/// Pages of plain PDF, with a font that every reader has.
fn pdf(pages: usize) -> Vec<u8> {
    let mut objects = vec![
        "<</Type/Catalog/Pages 2 0 R>>".to_owned(),
        String::new(),
        "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>".to_owned(),
    ];
    let mut kids = String::new();
    for page in 0..pages {
        let mut content = "BT /F 10 Tf 12 TL 50 780 Td".to_owned();
        for at in 0..ON_PAGE {
            let words = paragraph(page * ON_PAGE + at);
            let lines = words.as_bytes().chunks(85).map(|line| String::from_utf8_lossy(line).into_owned());
            lines.for_each(|line| write!(content, " ({line}) Tj T*").expect("words can be written"));
            content.push_str(" T*");
        }
        content.push_str(" ET");
        let number = objects.len() + 1;
        write!(kids, "{number} 0 R ").expect("words can be written");
        let after = number + 1;
        objects.push(format!(
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents {after} 0 R/Resources<</Font<</F 3 0 R>>>>>>"
        ));
        objects.push(format!("<</Length {}>>\nstream\n{content}\nendstream", content.len()));
    }
    objects[1] = format!("<</Type/Pages/Count {pages}/Kids[{kids}]>>");
    let (mut file, mut places) = ("%PDF-1.7\n".to_owned(), String::new());
    for (at, object) in objects.iter().enumerate() {
        writeln!(places, "{:010} 00000 n ", file.len()).expect("words can be written");
        writeln!(file, "{} 0 obj\n{object}\nendobj", at + 1).expect("words can be written");
    }
    let (start, size) = (file.len(), objects.len() + 1);
    writeln!(file, "xref\n0 {size}\n0000000000 65535 f \n{places}trailer\n<</Size {size}/Root 1 0 R>>")
        .expect("words can be written");
    writeln!(file, "startxref\n{start}\n%%EOF").expect("words can be written");
    file.into_bytes()
}

/// Reads both files and compares what they took; a page of the long one may take three times as long, so that a busy
/// machine does not fail what grows with the square, which would take ten times as long.
#[expect(clippy::disallowed_methods, reason = "how long reading takes is what is tested")]
fn assert_linear(what: &str, short: &[u8], long: &[u8], times: u32, read: impl Fn(&[u8]) -> usize) {
    let timed = |bytes: &[u8]| {
        let begun = Instant::now();
        let blocks = read(bytes);
        (blocks, begun.elapsed())
    };
    let (few, _) = timed(short);
    let took_short = (0..3).map(|_| timed(short).1).min().unwrap_or(Duration::MAX);
    let (many, took_long) = timed(long);
    assert!(many > few * usize::try_from(times).expect("a small number") / 2, "{what}: {few} and {many} blocks");
    assert!(took_long < took_short * times * 3 + Duration::from_millis(200), "{what}: {took_short:?}, {took_long:?}");
}

#[test]
fn five_thousand_pages_of_html_take_ten_times_as_long_as_five_hundred() {
    assert_linear("HTML", &html(500), &html(5_000), 10, |bytes| from_html(bytes).expect("it reads").blocks.len());
}

#[test]
fn five_thousand_pages_of_markdown_take_ten_times_as_long_as_five_hundred() {
    assert_linear("Markdown", &markdown(500), &markdown(5_000), 10, |bytes| {
        from_markdown(bytes).expect("it reads").blocks.len()
    });
}

#[test]
fn five_thousand_pages_of_docx_take_ten_times_as_long_as_five_hundred() {
    assert_linear("DOCX", &docx(500), &docx(5_000), 10, |bytes| from_docx(bytes).expect("it reads").blocks.len());
}

#[test]
fn two_hundred_pages_of_pdf_take_ten_times_as_long_as_twenty() {
    assert_linear("PDF", &pdf(20), &pdf(200), 10, |bytes| from_pdf(bytes).expect("it reads").blocks.len());
}
