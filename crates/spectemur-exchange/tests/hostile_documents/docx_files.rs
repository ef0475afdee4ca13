//! Damaged and hostile word-processing files; what is made is read in `main.rs`, and nothing is asserted here.

use crate::docx::{Traces, docx, packed, parts};
use crate::sample::english;
use crate::{Case, Expected, cut, flipped, moved};

const MAIN: &str = "word/document.xml";

type Parts = Vec<(&'static str, String)>;

fn good() -> Parts {
    parts(&english(), Traces::Many)
}

/// The file with a part in place of another, or as another part.
fn with(name: &'static str, part: impl Into<String>) -> Vec<u8> {
    let mut all = good();
    let part = part.into();
    match all.iter_mut().find(|(known, _)| *known == name) {
        Some((_, known)) => *known = part,
        None => all.push((name, part)),
    }
    packed(&all)
}

/// The file with other words in its text.
fn body(body: impl AsRef<str>) -> Vec<u8> {
    let all = good();
    let text = &all.iter().find(|(name, _)| *name == MAIN).expect("the sample is good").1;
    let (head, _) = text.split_once("<w:body>").expect("the sample is good");
    with(MAIN, format!("{head}<w:body>{}</w:body></w:document>", body.as_ref()))
}

fn run(words: &str) -> String {
    format!("<w:p><w:r><w:t>{words}</w:t></w:r></w:p>")
}

pub(crate) fn cases() -> Vec<Case> {
    let whole = docx(&english(), Traces::None);
    let mut cases = cut(&whole, 40);
    cases.extend(flipped(&whole, 60));
    cases.extend(moved(&whole, 30));
    cases.extend(wrong_parts());
    cases.extend(containers());
    cases.extend(texts());
    cases
}

/// Each part left out, emptied, cut, of another kind, and with a bit turned inside.
fn wrong_parts() -> Vec<Case> {
    let mut cases = Vec::new();
    for (name, part) in good() {
        let without: Parts = good().into_iter().filter(|(known, _)| *known != name).collect();
        cases.push(Case::new(format!("without {name}"), packed(&without), Expected::Any));
        for (what, other) in [
            ("emptied", String::new()),
            ("half", part.chars().take(part.chars().count() / 2).collect()),
            ("of another kind", "<a><b/></a>".to_owned()),
            ("no XML", "{\"a\": 1}".to_owned()),
            ("not closed", part.replacen("</", "<", 1)),
            ("closed twice", part.replacen("</", "</x></", 1)),
            ("without spaces of names", part.replace("w:", "")),
        ] {
            cases.push(Case::new(format!("{name} {what}"), with(name, other), Expected::Any));
        }
        for number in 0..6 {
            let at = part.len() * number / 6;
            let letter = if part.is_char_boundary(at) && part.is_char_boundary(at + 1) { at } else { 0 };
            let mut changed = part.clone();
            changed.replace_range(letter..=letter, ["<", ">", "\"", "&", "\u{1}", "é"][number]);
            cases.push(Case::new(
                format!("{name} with another letter at {letter}"),
                with(name, changed),
                Expected::Any,
            ));
        }
    }
    cases
}

fn containers() -> Vec<Case> {
    let code = Expected::Code;
    let word = |words: usize| format!("<w:p><w:r><w:t>{}</w:t></w:r></w:p>", "a".repeat(words));
    let names: Vec<String> = (0..20_100).map(|at| format!("x{at}")).collect();
    let mut crowded: Vec<(&str, String)> = good();
    crowded.extend(names.iter().map(|name| (name.as_str(), String::new())));
    let related = |target: &str, mode: &str| {
        let all = good();
        let list = &all.iter().find(|(name, _)| *name == "_rels/.rels").expect("the sample is good").1;
        with("_rels/.rels", list.replace("Target=\"word/document.xml\"", &format!("Target=\"{target}\"{mode}")))
    };
    let itself = good().into_iter().find(|(name, _)| name.ends_with("document.xml.rels")).expect("it is there").1;
    vec![
        Case::new("empty", Vec::new(), code("document-of-another-kind")),
        Case::new("text", b"1. Words".to_vec(), code("document-of-another-kind")),
        Case::new("old", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1rest".to_vec(), code("document-encrypted")),
        Case::new("only a mark", b"PK\x03\x04".to_vec(), code("document-damaged")),
        Case::new("an empty container", packed(&[]), code("document-of-another-kind")),
        Case::new("a workbook", packed(&[("xl/workbook.xml", "<a/>".to_owned())]), code("document-of-another-kind")),
        Case::new("a bomb", body(word(12_000_000)), code("document-too-many")),
        Case::new("a bomb in a part nobody reads", with("word/media.bin", "a".repeat(12_000_000)), Expected::Read),
        Case::new("crowded", packed(&crowded), code("document-too-many")),
        Case::new("a text elsewhere", related("../../../etc/passwd", ""), Expected::Any),
        Case::new("a text outside", related("https://example.org/a", " TargetMode=\"External\""), Expected::Any),
        Case::new("a list as the text", related("word/_rels/document.xml.rels", ""), code("document-of-another-kind")),
        Case::new(
            "itself as its head",
            with("word/_rels/document.xml.rels", itself.replace("header1", "document")),
            Expected::Read,
        ),
        Case::new(
            "itself as its notes",
            with("word/_rels/document.xml.rels", itself.replace("footnotes.xml", "document.xml")),
            Expected::Read,
        ),
        Case::new(
            "itself as its styles",
            with("word/_rels/document.xml.rels", itself.replace("styles.xml", "document.xml")),
            Expected::Read,
        ),
    ]
}

fn texts() -> Vec<Case> {
    let code = Expected::Code;
    let deep = |open: &str, close: &str, times: usize| body(format!("{}{}", open.repeat(times), close.repeat(times)));
    let (table, end) = ("<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>");
    let cell = |properties: &str| format!("<w:tc><w:tcPr>{properties}</w:tcPr>{}</w:tc>", run("a"));
    let row = |cells: &str| format!("<w:tbl><w:tr>{cells}</w:tr></w:tbl>");
    let entities = "<!DOCTYPE a [<!ENTITY b \"cccccccccc\"><!ENTITY d \"&b;&b;&b;\">]>";
    let fields = |kind: &str| {
        format!("<w:p><w:r>{}<w:t>a</w:t></w:r></w:p>", format!("<w:fldChar w:fldCharType=\"{kind}\"/>").repeat(1_000))
    };
    let chain = |name: &str, count: usize| {
        (0..count)
            .map(|at| format!("<w:style w:styleId=\"s{at}\"><w:{name} w:val=\"s{}\"/></w:style>", (at + 1) % count))
            .collect::<String>()
    };
    let styles = |all: String| with("word/styles.xml", format!("<w:styles xmlns:w=\"w\">{all}</w:styles>"));
    let numbering = |all: String| with("word/numbering.xml", format!("<w:numbering xmlns:w=\"w\">{all}</w:numbering>"));
    let own_note = "<w:footnotes xmlns:w=\"w\"><w:footnote w:id=\"2\"><w:p><w:r><w:t>a</w:t><w:footnoteReference w:id=\"2\"/></w:r></w:p></w:footnote></w:footnotes>";
    let references = "<w:r><w:footnoteReference w:id=\"2\"/></w:r>".repeat(50_000);
    vec![
        Case::new("deep", deep("<w:p>", "</w:p>", 5_000), code("document-damaged")),
        Case::new("deep tables", deep(table, end, 5_000), code("document-damaged")),
        Case::new("tables in tables", body(format!("{}{}{}", table.repeat(150), run("a"), end.repeat(150))), Expected::Read),
        Case::new("types", with(MAIN, format!("{entities}<w:document xmlns:w=\"w\"/>")), code("document-damaged")),
        Case::new("an unknown reference", body(run("&nothing;")), code("document-damaged")),
        Case::new("a letter that is none", body(run("&#xd800;")), code("document-damaged")),
        Case::new("a wide cell", body(row(&cell("<w:gridSpan w:val=\"4294967295\"/>"))), Expected::Any),
        Case::new("wide cells", body(row(&cell("<w:gridSpan w:val=\"900\"/>").repeat(3))), code("document-too-many")),
        Case::new("rows that go on from nothing", body(row(&cell("<w:vMerge/>").repeat(50))), Expected::Read),
        Case::new("a row that begins late", body(row(&format!("<w:trPr><w:gridBefore w:val=\"4000000000\"/></w:trPr>{}", cell("")))), Expected::Any),
        Case::new("cells without a table", body(cell("").repeat(100)), Expected::Read),
        Case::new("rows without cells", body(row("</w:tr><w:tr>".repeat(10_000).as_str())), Expected::Any),
        Case::new("fields that never end", body(format!("{}{}", fields("begin"), run("a"))), Expected::Read),
        Case::new("fields that never began", body(fields("end")), Expected::Read),
        Case::new("styles in a ring", styles(chain("basedOn", 1_000)), Expected::Read),
        Case::new("many styles", styles(chain("name", 60_000)), code("document-too-many")),
        Case::new("lists in a ring", numbering("<w:abstractNum w:abstractNumId=\"1\"><w:styleLink w:val=\"a\"/><w:numStyleLink w:val=\"a\"/></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num>".to_owned()), Expected::Read),
        Case::new("numbers without an end", numbering("<w:abstractNum w:abstractNumId=\"1\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"4294967295\"/><w:numFmt w:val=\"upperRoman\"/><w:lvlText w:val=\"%1%1%1%1%1%1%1%1%1%1%1%1%1%1%1%1\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num>".to_owned()), Expected::Read),
        Case::new("numbers below nothing", numbering("<w:abstractNum w:abstractNumId=\"1\"><w:lvl w:ilvl=\"99\"><w:start w:val=\"-1\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:lvlOverride w:ilvl=\"77\"><w:startOverride w:val=\"3\"/></w:lvlOverride><w:abstractNumId w:val=\"9\"/></w:num>".to_owned()), Expected::Read),
        Case::new("a note that refers to itself", with("word/footnotes.xml", own_note), Expected::Read),
        Case::new("many references to one note", body(format!("<w:p>{references}</w:p>")), Expected::Any),
        Case::new("many attributes", body(format!("<w:p {}/>{}", (0..20_000).map(|at| format!("a{at}=\"1\" ")).collect::<String>(), run("a"))), Expected::Any),
        Case::new("an attribute that never ends", body(format!("<w:p a=\"{}", "a".repeat(1_000_000))), code("document-damaged")),
        Case::new("everything was deleted", body(format!("<w:del>{}</w:del>", run("a"))), Expected::Read),
        Case::new("many paragraphs whose end was deleted", body("<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>a</w:t></w:r></w:p>".repeat(20_000)), Expected::Read),
        Case::new("boxes in boxes", deep("<w:p><w:r><w:txbxContent>", "</w:txbxContent></w:r></w:p>", 120), Expected::Read),
        Case::new("runs in runs", body(format!("<w:p>{}<w:t>a</w:t>{}</w:p>", "<w:r>".repeat(300), "</w:r>".repeat(300))), Expected::Any),
    ]
}
