//! Damaged and hostile workbooks, made from good files; what is made is read in `main.rs`, and nothing is asserted here.

use spectemur_exchange::form::to_workbook;

use super::pack::Parts;
use super::sample::World;
use super::{Case, Expected, good};

const COVER: &str = "xl/worksheets/sheet1.xml";
const FORM_A: &str = "xl/worksheets/sheet2.xml";
const FORM_B: &str = "xl/worksheets/sheet3.xml";
const HIDDEN: &str = "xl/worksheets/sheet6.xml";
const BOOK: &str = "xl/workbook.xml";
const SHARED: &str = "xl/sharedStrings.xml";

pub(crate) fn cases(world: &World) -> impl Iterator<Item = Case> {
    let bytes = to_workbook(&world.file(&good(), None)).expect("the sample is good");
    let parts = Parts::of(&bytes);
    let made = [other_files(&bytes), added(&parts), removed(&parts), said(&parts), marked(&parts), typed(&parts)];
    let more = [monsters(&parts), bombs(&parts), cut(&bytes), flipped(&bytes), patched(&bytes)];
    made.into_iter().chain(more).flatten()
}

fn code(name: impl Into<String>, parts: Parts, code: &'static str) -> Case {
    Case::new(name, parts.packed(), Expected::Code(code))
}

fn inline(at: &str, text: &str) -> String {
    format!("<c r=\"{at}\" t=\"inlineStr\"><is><t>{text}</t></is></c>")
}

fn other_files(bytes: &[u8]) -> Vec<Case> {
    let raw = |name: &str, bytes: Vec<u8>, code| Case::new(name, bytes, Expected::Code(code));
    vec![
        raw("empty", Vec::new(), "file-of-another-kind"),
        raw("a text", b"State,XAA\n".to_vec(), "file-of-another-kind"),
        raw("a page", b"%PDF-1.7\n".to_vec(), "file-of-another-kind"),
        raw("with a password", [&b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"[..], &[0; 2_000]].concat(), "file-encrypted"),
        raw("two letters", b"PK".to_vec(), "file-damaged"),
        raw("a container of nothing", [&b"PK\x05\x06"[..], &[0; 18]].concat(), "file-of-another-kind"),
        raw("its first half twice", [&bytes[..bytes.len() / 2], &bytes[..bytes.len() / 2]].concat(), "file-damaged"),
    ]
}

fn added(parts: &Parts) -> Vec<Case> {
    let unwanted = [
        ("xl/vbaProject.bin", "file-with-macros"),
        ("XL/VBAPROJECT.BIN", "file-with-macros"),
        ("xl/macrosheets/sheet1.xml", "file-with-macros"),
        ("xl/externalLinks/externalLink1.xml", "file-with-links"),
        ("xl/connections.xml", "file-with-links"),
        ("xl/queryTables/queryTable1.xml", "file-with-links"),
        ("xl/embeddings/oleObject1.bin", "file-with-objects"),
        ("xl/activeX/activeX1.xml", "file-with-objects"),
    ];
    let mut cases: Vec<Case> =
        unwanted.iter().map(|(name, found)| code(*name, parts.clone().with(name, "x"), found)).collect();
    let many = (0..300).fold(parts.clone(), |parts, at| parts.with(&format!("xl/media/{at}.png"), "x"));
    cases.push(code("many parts", many, "file-too-many-parts"));
    let sheets = "<sheet name=\"n\" sheetId=\"9\" r:id=\"rId1\"/>".repeat(100);
    let sheets = parts.clone().replaced(BOOK, "</sheets>", &format!("{sheets}</sheets>"));
    cases.push(code("many sheets", sheets, "file-too-many-sheets"));
    cases
}

/// Each part in turn is missing, empty, cut in half, or in another encoding.
fn removed(parts: &Parts) -> Vec<Case> {
    let mut cases = Vec::new();
    for name in parts.names() {
        let same =
            |what: &str, parts: Parts| Case::new(format!("{name} {what}"), parts.packed(), Expected::FoundOrSame);
        cases.push(same("missing", parts.clone().without(&name)));
        cases.push(same("empty", parts.clone().with(&name, "")));
        let text = parts.text(&name);
        let half: String = text.chars().take(text.chars().count() / 2).collect();
        cases.push(same("cut in half", parts.clone().with(&name, half)));
        let wide: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
        cases.push(same("in utf-16", parts.clone().with(&name, [&[0xff, 0xfe][..], &wide].concat())));
        cases.push(same("with a wrong byte", parts.clone().with(&name, text.replace('<', "<\u{7f}"))));
        let types = format!(
            "<!DOCTYPE a [<!ENTITY b \"{}\">]>{}",
            "c".repeat(100),
            text.replace("<?", "<!--").replace("?>", "-->")
        );
        cases.push(same("with a type declaration", parts.clone().with(&name, types)));
    }
    cases
}

/// What the workbook says of itself.
fn said(parts: &Parts) -> Vec<Case> {
    let hidden = |at: &str, text: &str| parts.clone().cell(HIDDEN, at, &inline(at, text));
    let cover = |at: &str, text: &str| parts.clone().cell(COVER, at, &inline(at, text));
    vec![
        code("another program's", hidden("A1", "other"), "file-not-exported"),
        code("another layout", hidden("B1", "2"), "file-of-another-layout"),
        code("another form", hidden("B2", "sample-1999"), "form-unknown"),
        code("another language", hidden("B3", "xx"), "language-not-read"),
        code("another State", hidden("B4", "Samplia"), "state-not-read"),
        code("no State", hidden("B4", ""), "field-missing"),
        code("an attachment without a hash", hidden("D8", "many"), "attachment-not-read"),
        code("hidden sheet renamed", parts.clone().replaced(BOOK, "\"_form\"", "\"form\""), "file-not-exported"),
        code("another kind", cover("C7", "yearly"), "kind-not-read"),
        code("no first day", parts.clone().cell(COVER, "C8", ""), "field-missing"),
        code("a first day as people write it", cover("C8", "1.1.2024"), "period-not-read"),
        code("days the wrong way round", cover("C9", "2023-01-01"), "period-reversed"),
        code("a status that is none", cover("C13", "perhaps"), "cover-not-read"),
        code("unchanged since nothing", cover("C13", "unchanged since"), "cover-since-not-read"),
        code("a remark on nothing", cover("B18", "no.such/1"), "remark-nowhere"),
        code("a form that there is not", cover("A13", "form:Z"), "cover-form-unknown"),
        code("no cover", parts.clone().cell(COVER, "A1", ""), "field-missing"),
    ]
}

/// The marks by which cells are found.
fn marked(parts: &Parts) -> Vec<Case> {
    let a = |at: &str, text: &str| parts.clone().cell(FORM_A, at, &inline(at, text));
    let b = |at: &str, text: &str| parts.clone().cell(FORM_B, at, &inline(at, text));
    let merged = |range: &str| {
        let merge = format!("</sheetData><mergeCells count=\"1\"><mergeCell ref=\"{range}\"/></mergeCells>");
        parts.clone().replaced(FORM_B, "</sheetData>", &merge)
    };
    vec![
        code("a sheet of no form", a("A1", "form:Z"), "cover-form-unknown"),
        code("a sheet without a mark", parts.clone().cell(FORM_A, "A1", ""), "sheet-missing"),
        code("the same sheet twice", a("A1", "form:B"), "question-twice"),
        code("no header", parts.clone().cell(FORM_A, "A6", ""), "input-missing"),
        code("no answers", parts.clone().cell(FORM_A, "C2", ""), "column-unknown"),
        code("a question that there is not", a("A9", "question:no.such"), "question-unknown"),
        code("a question of another form", a("A9", "question:aid.note"), "question-twice"),
        code("a question twice", a("A9", "question:law.adopted"), "question-twice"),
        code("a question gone", parts.clone().cell(FORM_A, "A9", ""), "input-missing"),
        code("a field that there is not", a("A10", "question:staff.trained#half"), "question-unknown"),
        code("a column that there is not", b("J2", "column:stock.held/no-such"), "column-unknown"),
        code("a column twice", b("K2", "column:stock.held/munition"), "column-twice"),
        code("a column gone", parts.clone().cell(FORM_B, "J2", ""), "input-missing"),
        code("merged over a table", merged("J8:K9"), "cells-merged"),
        code("merged over an answer", merged("B9:C9"), "cells-merged"),
        code("merged over everything", merged("A1:XFD1048576"), "cells-merged"),
        code("merged nowhere", merged("A1:ZZZZ9"), "file-damaged"),
    ]
}

/// What is typed where it is to be typed.
fn typed(parts: &Parts) -> Vec<Case> {
    let a = |at: &str, cell: String| parts.clone().cell(FORM_A, at, &cell);
    let b = |at: &str, cell: String| parts.clone().cell(FORM_B, at, &cell);
    let text = |at: &str, text: &str| inline(at, text);
    let number = |at: &str, number: &str| format!("<c r=\"{at}\"><v>{number}</v></c>");
    let kind = |at: &str, kind: &str, value: &str| format!("<c r=\"{at}\" t=\"{kind}\"><v>{value}</v></c>");
    let mut cases = vec![
        code("perhaps", a("C8", text("C8", "perhaps")), "yes-no-not-read"),
        code("a number with separators", a("C9", text("C9", "1,200")), "number-with-separators"),
        code("a number with a fraction", a("C9", number("C9", "1.5")), "number-not-whole"),
        code("a number beyond all", a("C9", number("C9", "1e300")), "number-too-large"),
        code("a number without end", a("C9", number("C9", "1e999")), "number-not-read"),
        code("about twelve", a("C9", text("C9", "about 12")), "number-not-read"),
        code("an error", a("C9", kind("C9", "e", "#REF!")), "cell-failed"),
        code("yes for a number", a("C9", kind("C9", "b", "1")), "number-not-read"),
        code("half a share", parts.clone().cell(FORM_A, "C10", ""), "ratio-not-read"),
        code("a choice that there is not", a("C12", text("C12", "finished")), "choice-not-read"),
        code("a date as people write it", a("C15", text("C15", "30.6.2023")), "date-not-read"),
        code("a year as a number", a("C15", number("C15", "2023")), "date-not-read"),
        code("a day with an hour", a("C15", number("C15", "45107.25")), "date-with-time"),
        code("half a point", parts.clone().cell(FORM_A, "C19", ""), "place-half"),
        code("degrees and minutes", a("C19", text("C19", "12°30'")), "degrees-not-read"),
        code("too far north", a("C19", number("C19", "91")), "degrees-not-read"),
        code("a hundredth of a millionth", a("C19", number("C19", "12.12345678")), "degrees-rounded"),
        code("an answer and none", a("E9", text("E9", "none")), "answer-and-none"),
        code(
            "another word for none",
            parts.clone().cell(FORM_A, "C9", "").cell(FORM_A, "E9", &text("E9", "nil")),
            "no-answer-not-read",
        ),
        code("half public", a("F9", text("F9", "half")), "public-not-read"),
        code("a text too long", a("C13", text("C13", &"x".repeat(32_768))), "text-too-long"),
        code("a control character", a("C13", text("C13", "_x0001_")), "text-with-control-character"),
        code("a formula", a("C9", "<c r=\"C9\"><f>1+1</f><v>2</v></c>".to_owned()), "cell-formula"),
        code(
            "a formula without a value",
            a("C9", "<c r=\"C9\"><f>1+1</f></c>".to_owned()),
            "cell-formula-without-value",
        ),
        code("a shared text that there is not", a("C13", kind("C13", "s", "999999")), "cell-failed"),
        code("a table of choices", b("N7", text("N7", "finished")), "choice-not-read"),
        code("the same row twice", same_row_twice(parts), "row-twice"),
    ];
    for (at, kind_of, value) in
        [("C9", "x", "1"), ("C9", "b", "2"), ("C9", "n", "one"), ("C9", "s", "-1"), ("C9", "s", "x")]
    {
        cases.push(code(format!("{kind_of} {value}"), a(at, kind(at, kind_of, value)), "file-damaged"));
    }
    cases
}

fn same_row_twice(parts: &Parts) -> Parts {
    ["W7", "W8"].iter().fold(parts.clone(), |parts, at| parts.cell(FORM_B, at, &inline(at, "TM-9")))
}

/// Letters that do not repeat themselves, always the same.
fn noise(count: usize) -> String {
    let mut state = 1_u32;
    let mut next = || {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        char::from(b'a' + u8::try_from((state >> 24) % 26).expect("the sample is good"))
    };
    (0..count).map(|_| next()).collect()
}

/// Files that set traps for readers.
fn monsters(parts: &Parts) -> Vec<Case> {
    let sheet = |inside: &str| {
        let sheet = format!("<?xml version=\"1.0\"?><worksheet><sheetData>{inside}</sheetData></worksheet>");
        parts.clone().with(FORM_A, sheet)
    };
    let attributes: String = (0..20_000).map(|at| format!(" a{at}=\"\"")).collect();
    // Cells that are all the same would be refused as a bomb.
    let noise_of_cells = noise(500_100);
    let row = |letter: char| format!("<row><c s=\"{letter}\"/><c/><c/><c/></row>");
    let cells: String = noise_of_cells.chars().map(row).collect();
    let texts = parts.text(SHARED);
    let start = texts.find("<sst").expect("the sample is good");
    let end = start + texts[start..].find('>').expect("the sample is good");
    let count = format!("<sst count=\"9\" uniqueCount=\"999999999999999\">{}", &texts[end + 1..]);
    vec![
        Case::new(
            "a count of texts that no memory holds",
            parts.clone().with(SHARED, count).packed(),
            Expected::FoundOrSame,
        ),
        code("no texts", parts.clone().with(SHARED, "<sst></sst>"), "file-not-exported"),
        code("a column beyond all", sheet("<row><c r=\"ZZZZZZZZZ1\"><v>1</v></c></row>"), "file-damaged"),
        code("a row beyond all", sheet("<row r=\"99999999999\"><c><v>1</v></c></row>"), "file-damaged"),
        code("row nought", sheet("<row r=\"0\"><c><v>1</v></c></row>"), "file-damaged"),
        code("the last cell of all", sheet("<row><c r=\"XFD1048576\"><v>1</v></c></row>"), "sheet-missing"),
        code(
            "the same cell twice",
            sheet("<row><c r=\"A1\"><v>1</v></c><c r=\"A1\"><v>1</v></c></row>"),
            "file-damaged",
        ),
        code(
            "elements in elements",
            sheet(&format!("{}{}", "<a>".repeat(9_000), "</a>".repeat(9_000))),
            "file-damaged",
        ),
        code("many attributes", sheet(&format!("<row{attributes}/>")), "sheet-missing"),
        code("an attribute without end", sheet(&format!("<row a=\"{}\"/>", noise(1_200_000))), "file-damaged"),
        code(
            "a shared formula beyond all",
            sheet("<c r=\"A1\"><f t=\"shared\" si=\"99999999999\" ref=\"A1:B2\">1</f><v>1</v></c>"),
            "sheet-missing",
        ),
        code("many cells", sheet(&cells), "file-too-many-cells"),
        code("many merged ranges", sheet(&"<mergeCell ref=\"A1:B2\"/>".repeat(10_001)), "file-damaged"),
        code(
            "a sheet that is another",
            parts.clone().replaced("xl/_rels/workbook.xml.rels", "worksheets/sheet2.xml", "styles.xml"),
            "sheet-missing",
        ),
        code(
            "a sheet that is nowhere",
            parts.clone().replaced("xl/_rels/workbook.xml.rels", "worksheets/sheet2.xml", "../../../etc/passwd"),
            "file-damaged",
        ),
    ]
}

/// Parts that unpack to much more than they are.
fn bombs(parts: &Parts) -> Vec<Case> {
    let blank = vec![b' '; 30_000_000];
    let bomb = parts.clone().with(FORM_A, blank).packed();
    let mut lying = bomb.clone();
    // The size is told in two places; both say that it is small.
    let size = 30_000_000_u32.to_le_bytes();
    let places: Vec<usize> = lying.windows(4).enumerate().filter(|(_, four)| *four == size).map(|(at, _)| at).collect();
    for at in &places {
        lying[*at..*at + 4].copy_from_slice(&1_000_u32.to_le_bytes());
    }
    assert!(places.len() >= 2);
    vec![
        Case::new("a bomb", bomb, Expected::Code("file-unpacks-too-large")),
        Case::new("a bomb that says it is none", lying, Expected::FoundOrSame),
    ]
}

fn cut(bytes: &[u8]) -> Vec<Case> {
    let step = bytes.len() / 100;
    let cut = |at: usize| Case::new(format!("cut at {at}"), bytes[..at].to_vec(), Expected::FoundOrSame);
    (0..100).map(|number| cut(number * step)).collect()
}

fn flipped(bytes: &[u8]) -> Vec<Case> {
    let step = bytes.len() / 200;
    let flip = |at: usize| {
        let mut flipped = bytes.to_vec();
        flipped[at] ^= 1 << (at % 8);
        Case::new(format!("flipped at {at}"), flipped, Expected::FoundOrSame)
    };
    (0..200).map(|number| flip(number * step)).collect()
}

/// The list at the end, byte by byte: flags, sizes, names and offsets.
fn patched(bytes: &[u8]) -> Vec<Case> {
    let list = bytes.windows(4).position(|four| four == b"PK\x01\x02").expect("the sample is good");
    let mut cases = Vec::new();
    for at in (list..bytes.len()).step_by(13) {
        let mut patched = bytes.to_vec();
        patched[at] = 0xff;
        cases.push(Case::new(format!("list patched at {at}"), patched, Expected::FoundOrSame));
    }
    let mut encrypted = bytes.to_vec();
    encrypted[list + 8] |= 1;
    cases.push(Case::new("a part with a password", encrypted, Expected::Code("file-encrypted")));
    cases
}
