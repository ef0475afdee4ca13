//! Writes the report as a word-processing file, as plainly as programs do not: words come in several runs.

use std::io::{Cursor, Write};

use spectemur_model::Language;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use crate::sample::{Cell, HEAD, NOTE_MARK, Part, Sample};

const MAIN: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const RELATIONS: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/// Whether the file holds what nobody sees: deleted, moved and hidden words, and the instructions of fields.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Traces {
    None,
    Many,
}

/// The parts of the file, by name.
pub(crate) fn parts(sample: &Sample, traces: Traces) -> Vec<(&'static str, String)> {
    let types = format!(
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" \
         ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" \
         ContentType=\"application/xml\"/>{}</Types>",
        [
            ("document", "document.main"),
            ("styles", "styles"),
            ("numbering", "numbering"),
            ("footnotes", "footnotes"),
            ("header1", "header"),
            ("footer1", "footer")
        ]
        .map(|(part, kind)| format!(
            "<Override PartName=\"/word/{part}.xml\" \
             ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.{kind}+xml\"/>"
        ))
        .concat()
    );
    let relation = |id: &str, kind: &str, target: &str| {
        format!("<Relationship Id=\"{id}\" Type=\"{RELATIONS}/{kind}\" Target=\"{target}\"/>")
    };
    let relations = |all: &str| {
        format!(
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{all}</Relationships>"
        )
    };
    let of_document = [
        ("rId1", "styles", "styles.xml"),
        ("rId2", "numbering", "numbering.xml"),
        ("rId3", "footnotes", "footnotes.xml"),
        ("rId4", "header", "header1.xml"),
        ("rId5", "footer", "footer1.xml"),
    ]
    .map(|(id, kind, target)| relation(id, kind, target))
    .concat();
    let page = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> PAGE </w:instrText></w:r>\
        <w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>1</w:t></w:r>\
        <w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
    vec![
        ("[Content_Types].xml", types),
        ("_rels/.rels", relations(&relation("rId1", "officeDocument", "word/document.xml"))),
        ("word/_rels/document.xml.rels", relations(&of_document)),
        ("word/document.xml", document(sample, traces)),
        ("word/styles.xml", styles(sample.language)),
        ("word/numbering.xml", numbering()),
        ("word/footnotes.xml", footnotes(sample)),
        ("word/header1.xml", format!("<w:hdr xmlns:w=\"{MAIN}\"><w:p>{}</w:p></w:hdr>", run(HEAD))),
        ("word/footer1.xml", format!("<w:ftr xmlns:w=\"{MAIN}\"><w:p>{page}</w:p></w:ftr>")),
    ]
}

/// The file.
pub(crate) fn docx(sample: &Sample, traces: Traces) -> Vec<u8> {
    packed(&parts(sample, traces))
}

/// Parts in a container.
pub(crate) fn packed(parts: &[(&str, String)]) -> Vec<u8> {
    let mut container = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, part) in parts {
        container.start_file(*name, SimpleFileOptions::default()).expect("the sample is good");
        container.write_all(part.as_bytes()).expect("the sample is good");
    }
    container.finish().expect("the sample is good").into_inner()
}

fn escaped(words: &str) -> String {
    words.replace('&', "&amp;").replace('<', "&lt;")
}

fn run(words: &str) -> String {
    format!("<w:r><w:t xml:space=\"preserve\">{}</w:t></w:r>", escaped(words))
}

/// Words in three runs, as programs leave them behind after corrections.
fn runs(words: &str) -> String {
    let letters: Vec<char> = words.chars().collect();
    let third = letters.len() / 3 + 1;
    letters.chunks(third).map(|piece| run(&piece.iter().collect::<String>())).collect()
}

/// Words with the mark of the note in them.
fn with_note(words: &str) -> String {
    match words.split_once(NOTE_MARK) {
        Some((before, after)) => {
            let mark =
                "<w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:footnoteReference w:id=\"2\"/></w:r>";
            format!("{}{mark}{}", runs(before), runs(after))
        }
        None => runs(words),
    }
}

/// Pieces that nobody sees.
const UNSEEN: &str = "<w:del w:id=\"90\" w:author=\"A\"><w:r><w:delText>deleted 99 words</w:delText></w:r></w:del>\
    <w:moveFrom w:id=\"91\" w:author=\"A\"><w:r><w:t>moved away</w:t></w:r></w:moveFrom>\
    <w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden words</w:t></w:r>\
    <w:r><w:rPr><w:rStyle w:val=\"Secret\"/></w:rPr><w:t>hidden by style</w:t></w:r>\
    <w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> REF secret </w:instrText></w:r>\
    <w:r><w:fldChar w:fldCharType=\"end\"/></w:r>\
    <w:ins w:id=\"92\" w:author=\"A\"><w:r><w:t></w:t></w:r></w:ins>\
    <mc:AlternateContent><mc:Choice Requires=\"wps\"/><mc:Fallback><w:r><w:t>said twice</w:t></w:r></mc:Fallback>\
    </mc:AlternateContent>";

fn paragraph(properties: &str, content: &str, traces: Traces) -> String {
    let unseen = if traces == Traces::Many { UNSEEN } else { "" };
    format!("<w:p><w:pPr>{properties}</w:pPr>{unseen}{content}</w:p>")
}

fn document(sample: &Sample, traces: Traces) -> String {
    let style = |name: &str| format!("<w:pStyle w:val=\"{name}\"/>");
    let list = |id: u32| format!("<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"{id}\"/></w:numPr>");
    let mut body = String::new();
    for part in &sample.parts {
        body.push_str(&match part {
            Part::Heading(level, words) => paragraph(&style(&format!("Heading{level}")), &runs(words), traces),
            Part::Numbered(_, words) => {
                let words = with_note(words);
                let words = match traces {
                    Traces::Many => format!("<w:ins w:id=\"93\" w:author=\"A\">{words}</w:ins>"),
                    Traces::None => words,
                };
                paragraph(&list(1), &words, traces)
            }
            Part::Item(words) => paragraph(&list(2), &runs(words), traces),
            Part::Caption(words) => paragraph(&style("Caption"), &runs(words), traces),
            Part::Table(cells) => table(cells, traces),
        });
    }
    let deleted_paragraph = "<w:p><w:pPr><w:rPr><w:del w:id=\"94\" w:author=\"A\"/></w:rPr></w:pPr><w:del w:id=\"95\" \
        w:author=\"A\"><w:r><w:delText>All of this paragraph was deleted.</w:delText></w:r></w:del></w:p>";
    if traces == Traces::Many {
        body.push_str(deleted_paragraph);
    }
    let section = "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rId4\"/><w:footerReference \
        w:type=\"default\" r:id=\"rId5\"/><w:pgSz w:w=\"8391\" w:h=\"11906\"/><w:pgMar w:top=\"1134\" w:right=\"850\" \
        w:bottom=\"1134\" w:left=\"850\" w:header=\"567\" w:footer=\"567\" w:gutter=\"0\"/></w:sectPr>";
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document xmlns:w=\"{MAIN}\" xmlns:r=\"{RELATIONS}\" \
         xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"><w:body>{body}{section}</w:body>\
         </w:document>"
    )
}

fn table(cells: &[Cell], traces: Traces) -> String {
    let border = |side: &str| format!("<w:{side} w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"000000\"/>");
    let borders = ["top", "left", "bottom", "right", "insideH", "insideV"].map(border).concat();
    let grid = "<w:gridCol w:w=\"2200\"/>".repeat(3);
    let rows = (0..6).map(|row| {
        let head = if row < 2 { "<w:trPr><w:tblHeader/></w:trPr>" } else { "" };
        format!("<w:tr>{head}{}</w:tr>", (0..3).map(|column| place(cells, row, column)).collect::<String>())
    });
    let deleted = "<w:tr><w:trPr><w:del w:id=\"96\" w:author=\"A\"/></w:trPr><w:tc><w:p><w:r><w:t>99</w:t></w:r></w:p>\
        </w:tc></w:tr>";
    let rows: String = rows.collect();
    let deleted = if traces == Traces::Many { deleted } else { "" };
    format!(
        "<w:tbl><w:tblPr><w:tblBorders>{borders}</w:tblBorders></w:tblPr><w:tblGrid>{grid}</w:tblGrid>{rows}{deleted}</w:tbl>"
    )
}

/// What the table has at a place: a cell, the cell above that goes on, or nothing where the cell before goes on.
fn place(cells: &[Cell], row: u32, column: u32) -> String {
    let covers = |cell: &&Cell| {
        (cell.row..cell.row + cell.rows).contains(&row) && (cell.column..cell.column + cell.columns).contains(&column)
    };
    let cell = cells.iter().find(covers).expect("every place is covered");
    if cell.column != column {
        return String::new();
    }
    let span = if cell.columns > 1 { format!("<w:gridSpan w:val=\"{}\"/>", cell.columns) } else { String::new() };
    let (merge, words) = match (cell.rows > 1, cell.row == row) {
        (true, true) => ("<w:vMerge w:val=\"restart\"/>", cell.words),
        (true, false) => ("<w:vMerge/>", ""),
        _ => ("", cell.words),
    };
    let bold = if cell.is_header { "<w:rPr><w:b/></w:rPr>" } else { "" };
    let width = 2200 * cell.columns;
    format!(
        "<w:tc><w:tcPr><w:tcW w:w=\"{width}\" w:type=\"dxa\"/>{span}{merge}</w:tcPr><w:p><w:r>{bold}<w:t>{words}</w:t></w:r></w:p></w:tc>"
    )
}

fn styles(language: Language) -> String {
    let heading = |level: u32, size: u32| {
        format!(
            "<w:style w:type=\"paragraph\" w:styleId=\"Heading{level}\"><w:name w:val=\"heading {level}\"/><w:pPr>\
             <w:spacing w:before=\"240\" w:after=\"120\"/></w:pPr><w:rPr><w:rFonts w:ascii=\"Liberation Serif\" w:hAnsi=\"Liberation Serif\" \
             w:eastAsia=\"Noto Serif CJK SC\"/><w:b/><w:sz w:val=\"{size}\"/></w:rPr></w:style>"
        )
    };
    let (latin, east_asian) = if language == Language::Chinese { ("zh-CN", "zh-CN") } else { ("en-GB", "zh-CN") };
    format!(
        "<w:styles xmlns:w=\"{MAIN}\"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\"Liberation Serif\" \
         w:hAnsi=\"Liberation Serif\" w:eastAsia=\"Noto Serif CJK SC\"/><w:sz w:val=\"20\"/><w:lang w:val=\"{latin}\" \
         w:eastAsia=\"{east_asian}\"/></w:rPr></w:rPrDefault></w:docDefaults><w:style w:type=\"paragraph\" \
         w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/><w:pPr><w:spacing w:after=\"120\"/></w:pPr></w:style>{}{}\
         <w:style w:type=\"paragraph\" w:styleId=\"Caption\"><w:name w:val=\"caption\"/></w:style>\
         <w:style w:type=\"character\" w:styleId=\"Secret\"><w:name w:val=\"Secret\"/><w:rPr><w:vanish/></w:rPr></w:style>\
         </w:styles>",
        heading(1, 36),
        heading(2, 28)
    )
}

fn numbering() -> String {
    let list = |id: u32, format: &str, text: &str| {
        format!(
            "<w:abstractNum w:abstractNumId=\"{id}\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"{format}\"/>\
             <w:lvlText w:val=\"{text}\"/><w:pPr><w:ind w:left=\"425\" w:hanging=\"425\"/></w:pPr></w:lvl></w:abstractNum>"
        )
    };
    let numbers =
        [1, 2].map(|id| format!("<w:num w:numId=\"{id}\"><w:abstractNumId w:val=\"{id}\"/></w:num>")).concat();
    format!(
        "<w:numbering xmlns:w=\"{MAIN}\">{}{}{numbers}</w:numbering>",
        list(1, "decimal", "%1."),
        list(2, "bullet", "•")
    )
}

fn footnotes(sample: &Sample) -> String {
    let mark = "<w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:footnoteRef/></w:r>";
    format!(
        "<w:footnotes xmlns:w=\"{MAIN}\"><w:footnote w:type=\"separator\" w:id=\"0\"><w:p><w:r><w:separator/></w:r></w:p>\
         </w:footnote><w:footnote w:id=\"2\"><w:p>{mark}<w:r><w:rPr><w:sz w:val=\"16\"/></w:rPr><w:t xml:space=\"preserve\"> \
         {}</w:t></w:r></w:p></w:footnote></w:footnotes>",
        sample.note
    )
}
