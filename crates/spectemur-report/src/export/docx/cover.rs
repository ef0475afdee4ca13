//! The first page, in the manner of a document of the meeting, the contents, and what runs at head and foot.

use super::super::outline::paragraph_anchor;
use super::blocks::{Writer, page_break};
use super::inline::{field, paragraph, run, runs, tab};
use super::package::WORD;
use super::xml::Xml;
use crate::document::{Document, Inline};

/// The first page down to the contents.
pub(super) fn cover(writer: &Writer<'_>, xml: &mut Xml) {
    let cover = &writer.document.cover;
    let script = &writer.script;
    paragraph(
        xml,
        "Masthead",
        |_| {},
        |xml| {
            runs(xml, script, None, &cover.series);
            tab(xml);
            symbol(xml, &cover.symbol);
        },
    );
    plain_lines(writer, xml, "Particulars", std::slice::from_ref(&cover.date));
    plain_lines(writer, xml, "Particulars", &cover.language_lines);
    if let Some((meeting, particulars)) = cover.meeting_lines.split_first() {
        let line = [Inline::Strong(meeting.clone())];
        paragraph(xml, "Meeting", |_| {}, |xml| writer.line(xml, &line));
        plain_lines(writer, xml, "Meeting", particulars);
    }
    plain_lines(writer, xml, "Title", std::slice::from_ref(&cover.title));
    plain_lines(writer, xml, "Subtitle", std::slice::from_ref(&cover.subtitle));
    plain_lines(writer, xml, "SubmittedBy", std::slice::from_ref(&cover.submitted_by));
    plain_lines(writer, xml, "Colophon", &cover.colophon);
}

/// The headings, each with the numbers of the paragraphs under it: page numbers only Word itself could know.
pub(super) fn contents(writer: &Writer<'_>, xml: &mut Xml) {
    let words = &writer.document.words;
    if writer.outline.contents().next().is_none() {
        return;
    }
    paragraph(
        xml,
        "TOCHeading",
        |xml| page_break(xml, writer.outline.has_long_contents()),
        |xml| {
            runs(xml, &writer.script, None, &words.contents);
            tab(xml);
            runs(xml, &writer.script, None, &words.paragraphs);
        },
    );
    for entry in writer.outline.contents() {
        let Some(bookmark) = writer.names.get(&entry.anchor) else {
            continue;
        };
        paragraph(
            xml,
            &format!("TOC{}", entry.level),
            |_| {},
            |xml| {
                writer.link(xml, bookmark, None, &entry.text);
                if let Some((first, last)) = entry.paragraphs {
                    tab(xml);
                    paragraph_number(writer, xml, first);
                    if last > first {
                        runs(xml, &writer.script, None, "–");
                        paragraph_number(writer, xml, last);
                    }
                }
            },
        );
    }
}

/// The number of a paragraph, as a reference that follows when paragraphs are added before it.
fn paragraph_number(writer: &Writer<'_>, xml: &mut Xml, number: u32) {
    let right_to_left = writer.script.right_to_left;
    let shown = number.to_string();
    // The document may use the name for something else, which has no number.
    let anchor = paragraph_anchor(number);
    let is_paragraph = writer.outline.paragraphs().any(|known| known == anchor);
    match writer.names.get(&anchor).filter(|_| is_paragraph) {
        Some(bookmark) => field(xml, right_to_left, &format!(" REF {} \\n \\h ", bookmark.name), &shown),
        None => runs(xml, &writer.script, None, &shown),
    }
}

/// The symbol at the head of every page after the first.
pub(super) fn running_header(document: &Document) -> Vec<u8> {
    Xml::part("w:hdr", &[("xmlns:w", WORD)], |xml| {
        paragraph(
            xml,
            "Header",
            |_| {},
            |xml| {
                run(xml, None, false, |xml| {
                    xml.text("w:t", &[], &document.cover.symbol);
                });
            },
        );
    })
}

/// The page number at the foot of every page after the first.
pub(super) fn running_footer(document: &Document) -> Vec<u8> {
    let right_to_left = document.language.is_right_to_left();
    Xml::part("w:ftr", &[("xmlns:w", WORD)], |xml| {
        paragraph(xml, "Footer", |_| {}, |xml| field(xml, right_to_left, " PAGE ", "2"));
    })
}

/// A symbol as such documents print it: the body's letters large, the rest small.
fn symbol(xml: &mut Xml, symbol: &str) {
    let (root, rest) = symbol.split_at(symbol.find('/').unwrap_or(symbol.len()));
    for (style, words) in [("SymbolRoot", root), ("SymbolRest", rest)] {
        if !words.is_empty() {
            run(xml, Some(style), false, |xml| xml.text("w:t", &[], words));
        }
    }
}

fn plain_lines(writer: &Writer<'_>, xml: &mut Xml, style: &str, lines: &[String]) {
    for line in lines.iter().filter(|line| !line.is_empty()) {
        paragraph(xml, style, |_| {}, |xml| runs(xml, &writer.script, None, line));
    }
}
