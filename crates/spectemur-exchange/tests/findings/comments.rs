//! Findings as comments in a copy of the document.

use std::collections::BTreeMap;
use std::io::{Cursor, Read};

use spectemur_exchange::document::{Format, from_docx};
use spectemur_exchange::findings::{CommentError, to_docx};
use spectemur_proof::{BlockKind, Document};

use crate::docx::{Traces, packed, parts};
use crate::sample::{english, is_body, said};
use crate::{FORMATS, SHOWN, World};

/// The parts of a container by name.
fn unpacked(file: &[u8]) -> BTreeMap<String, String> {
    let mut zip = zip::ZipArchive::new(Cursor::new(file)).expect("it is a container");
    let parts = (0..zip.len()).map(|at| {
        let mut part = zip.by_index(at).expect("the part is there");
        let mut text = String::new();
        part.read_to_string(&mut text).expect("the part is text");
        (part.name().expect("it has a name").into_owned(), text)
    });
    parts.collect()
}

/// The words between both ends of each comment, and how often each comment is referred to.
fn commented(xml: &str) -> Vec<(String, usize)> {
    let starts = xml.split("<w:commentRangeStart w:id=\"").skip(1).filter_map(|rest| rest.split_once("\"/>"));
    let mut found: Vec<(u32, (String, usize))> = starts
        .map(|(id, rest)| {
            let (inside, _) = rest.split_once(&format!("<w:commentRangeEnd w:id=\"{id}\"/>")).expect("the range ends");
            let texts = inside.split("<w:t").skip(1).filter_map(|rest| rest.split_once('>')?.1.split_once("</w:t>"));
            // A range may begin and end inside a run that was parted.
            let words: String = texts.map(|(words, _)| words).collect();
            let references = xml.matches(&format!("<w:commentReference w:id=\"{id}\"/>")).count();
            (id.parse().expect("a number"), (words, references))
        })
        .collect();
    found.sort();
    found.into_iter().map(|(_, found)| found).collect()
}

#[test]
fn a_copy_has_a_comment_at_all_words_that_a_finding_quotes() {
    let world = World::new(Format::Docx);
    let copy = unpacked(&to_docx(&world.proofread()).expect("the copy can be written"));
    let found = commented(&copy["word/document.xml"]);
    let mut words: Vec<String> = found.iter().map(|(words, _)| words.clone()).collect();
    // A comment on a note stands at its mark.
    let at_note = words.iter().position(String::is_empty).expect("one is on a note");
    words[at_note] = "one".to_owned();
    assert_eq!(words, SHOWN);
    assert!(found.iter().all(|(_, references)| *references == 1));
    let comments = &copy["word/comments.xml"];
    assert_eq!(comments.matches("<w:comment ").count(), SHOWN.len());
    assert_eq!(comments.matches("5 &lt; 6 &amp; &quot;both&quot; cannot be").count(), SHOWN.len());
    // Every comment quotes the other places of its finding, by what a reader calls them.
    assert!(comments.contains("place 2: “Chad and Somalia”"), "{comments}");
    // The other cells of the sum are told in the comment on its total.
    assert!(comments.contains("place 2: “8,000,000”") && comments.contains("place 3: “500”"), "{comments}");
}

#[test]
fn the_document_itself_is_unchanged() {
    for traces in [Traces::None, Traces::Many] {
        let world = World::of(Format::Docx, crate::docx(&english(), traces));
        let bytes = to_docx(&world.proofread()).expect("the copy can be written");
        assert_eq!(from_docx(&bytes).expect("the copy reads"), world.document);
        let (before, after) = (unpacked(&world.file), unpacked(&bytes));
        let changed: Vec<&str> = after
            .iter()
            .filter(|(name, part)| before.get(*name) != Some(part))
            .map(|(name, _)| name.as_str())
            .collect();
        let list = ["[Content_Types].xml", "word/_rels/document.xml.rels", "word/comments.xml", "word/document.xml"];
        assert_eq!(changed, list);
        // Paragraphs without a comment keep every byte; in the others, the letters and properties are the same.
        let paragraphs = |part: &str| part.split("<w:p>").map(str::to_owned).collect::<Vec<_>>();
        let (old, new) = (paragraphs(&before["word/document.xml"]), paragraphs(&after["word/document.xml"]));
        assert_eq!(old.len(), new.len());
        let touched = old.iter().zip(&new).filter(|(old, new)| old != new).inspect(|(old, new)| {
            assert!(new.contains("commentRange"), "{new}");
            assert_eq!(without_marks(new), without_marks(old));
        });
        // The comment on the note stands in a paragraph that has another one.
        assert_eq!(touched.count(), SHOWN.len() - 1);
    }
}

/// A paragraph of the copy with the marks taken out and runs that were parted put together.
fn without_marks(paragraph: &str) -> String {
    let mut plain = paragraph.to_owned();
    for start in ["<w:commentRangeStart ", "<w:commentRangeEnd ", "<w:r><w:commentReference "] {
        while let Some(at) = plain.find(start) {
            let close = if start.starts_with("<w:r>") { "</w:r>" } else { "/>" };
            let end = at + plain[at..].find(close).expect("the mark ends") + close.len();
            plain.replace_range(at..end, "");
        }
    }
    let plain = plain.replace(" xml:space=\"preserve\"", "");
    // Runs beside one another look alike in the sample: those of the head of a table are bold, the others plain.
    plain.replace("</w:t></w:r><w:r><w:t>", "").replace("</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>", "")
}

#[test]
fn comments_that_were_there_stay_and_keep_their_numbers() {
    let own = "<w:comments xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:comment \
        w:id=\"7\" w:author=\"A\"><w:p><w:r><w:t>Mine</w:t></w:r></w:p></w:comment></w:comments>";
    let mut all = parts(&english(), Traces::None);
    for (name, part) in &mut all {
        if *name == "word/_rels/document.xml.rels" {
            let relation = "<Relationship Id=\"rIdProof1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/\
                relationships/comments\" Target=\"comments.xml\"/></Relationships>";
            *part = part.replace("</Relationships>", relation);
        }
    }
    all.push(("word/comments.xml", own.to_owned()));
    let world = World::of(Format::Docx, packed(&all));
    let copy = unpacked(&to_docx(&world.proofread()).expect("the copy can be written"));
    let comments = &copy["word/comments.xml"];
    assert!(comments.contains("w:id=\"7\" w:author=\"A\"><w:p><w:r><w:t>Mine</w:t></w:r></w:p></w:comment>"));
    let last = 7 + SHOWN.len();
    assert!(comments.contains(&format!("w:id=\"{last}\"")) && !comments.contains(&format!("w:id=\"{}\"", last + 1)));
    assert_eq!(commented(&copy["word/document.xml"]).len(), SHOWN.len());
}

#[test]
fn other_formats_become_a_plain_copy_with_the_same_blocks() {
    for format in FORMATS.into_iter().filter(|format| *format != Format::Docx) {
        let world = World::new(format);
        let bytes = to_docx(&world.proofread()).expect("the copy can be written");
        let copy = from_docx(&bytes).expect("the copy reads");
        let cells = |document: &Document| said(document, |block| matches!(block.kind, BlockKind::Cell { .. }));
        let words = |document: &Document| said(document, is_body).into_iter().map(|one| one.words).collect::<Vec<_>>();
        let plain = |cells: Vec<crate::sample::Said>| {
            cells.into_iter().map(|mut cell| {
                if let BlockKind::Cell { is_header, .. } = &mut cell.kind {
                    *is_header = false;
                }
                cell
            })
        };
        assert_eq!(plain(cells(&copy)).collect::<Vec<_>>(), plain(cells(&world.document)).collect::<Vec<_>>());
        let (of_copy, of_file) = (words(&copy), words(&world.document));
        let missing: Vec<&String> = of_file.iter().filter(|words| !of_copy.contains(words)).collect();
        assert!(missing.is_empty(), "{format:?}: {missing:?}");
        let found = commented(&unpacked(&bytes)["word/document.xml"]);
        assert_eq!(found.into_iter().map(|(words, _)| words).collect::<Vec<_>>(), SHOWN, "{format:?}");
    }
}

#[test]
fn a_file_that_has_changed_since_gets_no_comments() {
    let world = World::new(Format::Docx);
    let other = World::of(Format::Docx, crate::docx(&english(), Traces::None));
    let mut proofread = world.proofread();
    assert!(to_docx(&proofread).is_ok());
    let mut document = other.document.clone();
    document.text = document.text.replacen("22", "23", 1);
    proofread.document = &document;
    assert!(matches!(to_docx(&proofread), Err(CommentError::Changed)));
    proofread.file = b"no container";
    assert!(matches!(to_docx(&proofread), Err(CommentError::Document(_))));
}

#[test]
fn the_same_proof_reading_gives_the_same_bytes() {
    for format in FORMATS {
        let write = || to_docx(&World::new(format).proofread()).expect("the copy can be written");
        assert!(write() == write(), "{format:?}");
    }
}
