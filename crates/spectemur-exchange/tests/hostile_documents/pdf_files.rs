//! Damaged and hostile PDF files; what is made is read in `main.rs`, and nothing is asserted here.

use crate::pdf::Pdf;
use crate::{Case, Expected, cut, flipped, moved};

const WORDS: &str = "BT /F 12 Tf 50 700 Td (22 donors) Tj ET";

pub(crate) fn cases() -> Vec<Case> {
    let good: &[u8] = include_bytes!("../documents/files/report.en.pdf");
    let small = Pdf::with_page("").packed("", WORDS.repeat(30).as_bytes(), 1).file();
    let mut cases = Vec::new();
    for file in [good, &small] {
        cases.extend(cut(file, 25));
        cases.extend(flipped(file, 50));
        cases.extend(moved(file, 20));
    }
    cases.extend(wrong_kinds());
    cases.extend(structures());
    cases.extend(contents());
    cases.extend(pieces());
    cases.extend(trees());
    cases
}

fn wrong_kinds() -> Vec<Case> {
    let code = Expected::Code;
    let encrypted = Pdf::with_page("").stream("", WORDS.as_bytes()).object(
        "<</Filter/Standard/V 1/R 2/P -4/O(12345678901234567890123456789012)/U(12345678901234567890123456789012)>>",
    );
    vec![
        Case::new("empty", Vec::new(), code("document-of-another-kind")),
        Case::new("text", b"22 donors".to_vec(), code("document-of-another-kind")),
        Case::new("a container", b"PK\x03\x04 rest".to_vec(), code("document-of-another-kind")),
        Case::new("only a mark", b"%PDF-1.7".to_vec(), Expected::Any),
        Case::new("zeros behind a mark", [&b"%PDF-1.7\n"[..], &[0; 100_000]].concat(), Expected::Any),
        Case::new(
            "a password",
            encrypted.with_trailer("/Root 1 0 R/Encrypt 6 0 R/ID[(a)(a)]"),
            code("document-encrypted"),
        ),
        Case::new("a page without words", Pdf::drawing("0 0 100 100 re f"), code("document-without-words")),
        Case::new(
            "no pages",
            Pdf(vec![b"<</Type/Catalog/Pages 2 0 R>>".to_vec(), b"<</Type/Pages/Count 0/Kids[]>>".to_vec()]).file(),
            Expected::Any,
        ),
    ]
}

/// Objects that lead in circles, nowhere, or on without end.
fn structures() -> Vec<Case> {
    let code = Expected::Code;
    let page = || Pdf::with_page("").stream("", WORDS.as_bytes());
    let with = |number: usize, object: String| {
        let mut pdf = page();
        pdf.0[number - 1] = object.into_bytes();
        pdf.file()
    };
    let kids = |kids: &str| with(2, format!("<</Type/Pages/Count 1/Kids[{kids}]>>"));
    let contents = |contents: &str| {
        with(3, format!("<</Type/Page/Parent 2 0 R/Contents {contents}/Resources<</Font<</F 4 0 R>>>>>>"))
    };
    let nested =
        |open: &str, close: &str, times: usize| with(4, format!("{}{}", open.repeat(times), close.repeat(times)));
    let chain = (0..3_000).fold(page(), |pdf, at| {
        let next = pdf.0.len() + 2;
        pdf.object(if at == 2_999 { "5".to_owned() } else { format!("{next} 0 R") })
    });
    let mut chained = chain;
    chained.0[2] = b"<</Type/Page/Parent 2 0 R/Rotate 6 0 R/Contents 5 0 R/Resources<</Font<</F 4 0 R>>>>>>".to_vec();
    let tree = |levels: usize| {
        let mut pdf = page();
        let first = pdf.0.len() + 1;
        for level in 0..levels {
            let next = if level + 1 == levels { 3 } else { first + level + 1 };
            let kids = format!("{next} 0 R ").repeat(10);
            pdf = pdf.object(format!("<</Type/Pages/Count 10/Kids[{kids}]>>"));
        }
        pdf.0[1] = format!("<</Type/Pages/Count 10/Kids[{first} 0 R]>>").into_bytes();
        pdf.file()
    };
    let mut jumps = page().file();
    let start = memchr_of(&jumps, b"trailer");
    jumps.truncate(start);
    jumps.extend(
        format!("trailer\n<</Size 6/Root 1 0 R/Prev {}>>\nstartxref\n{}\n%%EOF\n", start, memchr_of(&jumps, b"xref"))
            .bytes(),
    );
    vec![
        Case::new("pages in a ring", kids("2 0 R"), Expected::Any),
        Case::new("a page that is its parent", kids("1 0 R"), Expected::Any),
        Case::new("the same page often", kids(&"3 0 R ".repeat(2_000)), Expected::Any),
        Case::new("pages without number", kids(&"3 0 R ".repeat(20_000)), Expected::Any),
        Case::new("a tree that branches", tree(8), code("document-too-many")),
        Case::new("no content", contents("9 0 R"), code("document-without-words")),
        Case::new("content that refers to itself", contents("[3 0 R 5 0 R]"), Expected::Any),
        Case::new("the same content often", contents(&format!("[{}]", "5 0 R ".repeat(2_000))), Expected::Any),
        Case::new("the same font as a page", with(4, "3 0 R".to_owned()), Expected::Any),
        Case::new("an object that is itself", with(4, "4 0 R".to_owned()), Expected::Any),
        Case::new("lists in lists", nested("[", "]", 100_000), code("document-too-many")),
        Case::new("dictionaries in dictionaries", nested("<</A ", ">>", 100_000), code("document-too-many")),
        Case::new("lists that never end", nested("[ ", "", 200), Expected::Any),
        Case::new("a text that never ends", nested("(", "", 100_000), Expected::Any),
        Case::new("a long chain", chained.file(), Expected::Any),
        Case::new("a page of no size", with(3, "<</Type/Page/Parent 2 0 R/MediaBox[0 0 0 0]/Contents 5 0 R/Resources<</Font<</F 4 0 R>>>>>>".to_owned()), Expected::Any),
        Case::new("a page without end", with(3, "<</Type/Page/Parent 2 0 R/MediaBox[-1e38 -1e38 1e38 1e38]/Contents 5 0 R/Resources<</Font<</F 4 0 R>>>>>>".to_owned()), Expected::Any),
        Case::new("a list of places in a ring", jumps, Expected::Any),
        Case::new("a wrong length", page().object("<</Length 999999999>>\nstream\na\nendstream").file(), Expected::Read),
        Case::new("a length that is a stream", page().object("<</Length 6 0 R>>\nstream\na\nendstream").file(), Expected::Any),
    ]
}

fn memchr_of(bytes: &[u8], piece: &[u8]) -> usize {
    bytes.windows(piece.len()).position(|window| window == piece).expect("the sample is good")
}

/// What pages draw: too much, too deep, or nothing that is a number.
fn contents() -> Vec<Case> {
    let code = Expected::Code;
    let too_many = code("document-too-many");
    let page = || Pdf::with_page("");
    let many = |piece: &str, times: usize| Pdf::with_page("").packed("", piece.repeat(times).as_bytes(), 1).file();
    let zeros = vec![0; 50_000_000];
    let spread: String =
        (0..20_000).map(|at| format!("BT /F 1 Tf {} {} Td (ab) Tj ET ", at % 97 * 6, at % 811)).collect();
    let heights: String =
        (0..20_000).map(|at| format!("BT /F 1 Tf 50 {}.{:03} Td (ab cd) Tj ET ", at / 30, at % 30 * 33)).collect();
    let rules: String =
        (0..20_000).map(|at| format!("{} {} m {} {} l S ", at % 500, at % 800, at % 500 + 90, at % 800)).collect();
    let grid: String = (0..800)
        .map(|at| format!("0 {at} m 590 {at} l S {} 0 m {} 840 l S ", at * 590 / 800, at * 590 / 800))
        .collect();
    vec![
        Case::new("a bomb", page().packed("", &zeros, 1).file(), too_many),
        Case::new(
            "a bomb that says it is a picture",
            page().packed("/Subtype/Image", &zeros, 1).file(),
            code("document-damaged"),
        ),
        Case::new(
            "content that says it is a picture",
            page().packed("/Subtype/Image", WORDS.as_bytes(), 1).file(),
            code("document-damaged"),
        ),
        Case::new("packed twice", page().packed("", WORDS.as_bytes(), 2).file(), code("document-damaged")),
        Case::new("packed ten times", page().packed("", WORDS.as_bytes(), 10).file(), code("document-damaged")),
        Case::new(
            "a hidden way of packing",
            page().stream("/Filter/#46lateDecode", b"x\x9c\x03\x00\x00\x00\x00\x01").file(),
            code("document-damaged"),
        ),
        Case::new("an old way of packing", page().stream("/Filter/LZWDecode", &[0x80; 300_000]).file(), too_many),
        Case::new("runs of bytes", page().stream("/Filter/RunLengthDecode", &[0x81; 300_000]).file(), too_many),
        Case::new(
            "a fax",
            page()
                .stream("/Filter/CCITTFaxDecode/DecodeParms<</K -1/Columns 60000/Rows 60000>>", &[0x55; 1_000])
                .file(),
            code("document-damaged"),
        ),
        Case::new("an unknown way of packing", page().stream("/Filter/Own", b"a").file(), Expected::Any),
        Case::new(
            "many letters",
            many("BT /F 9 Tf 9 9 Td (aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa) Tj ET ", 3_000),
            too_many,
        ),
        Case::new("states in states", many("q ", 500_000), too_many),
        Case::new("texts in texts", many("BT ", 200_000), Expected::Any),
        Case::new("marks in marks", many("/A BMC ", 200_000), Expected::Any),
        Case::new("ends without beginnings", many("Q ET EMC ", 100_000), Expected::Any),
        Case::new("clips in clips", many("0 0 9 9 re W n ", 30_000), Expected::Any),
        Case::new("a path that never ends", many("1 1 l ", 300_000), Expected::Any),
        Case::new("letters all over", Pdf::drawing(&spread), Expected::Read),
        Case::new("a line for each letter", Pdf::drawing(&heights), Expected::Read),
        Case::new("lines all over", Pdf::drawing(&format!("{rules}{WORDS}")), Expected::Read),
        Case::new("a table of many cells", Pdf::drawing(&format!("{grid}{WORDS}")), Expected::Any),
        Case::new("letters of no size", Pdf::drawing("BT /F 0 Tf (a) Tj ET"), Expected::Any),
        Case::new(
            "letters without end",
            Pdf::drawing("BT /F 1e38 Tf 1e38 0 0 1e38 1e38 1e38 Tm (a) Tj ET"),
            Expected::Any,
        ),
        Case::new(
            "numbers that are none",
            Pdf::drawing("BT /F 9 Tf --1 .-. Td (a) Tj 1e999 NaN Td (b) Tj ET"),
            Expected::Any,
        ),
        Case::new(
            "a picture in it that never ends",
            Pdf::drawing(&format!("{WORDS} BI /W 99999 /H 99999 ID {}", "a".repeat(10_000))),
            Expected::Any,
        ),
        Case::new("a font without end", Pdf::drawing("BT /F 9 Tf 1000000 Tw 1000000 Tc (a b c) Tj ET"), Expected::Any),
    ]
}

/// Pieces that draw pieces.
fn pieces() -> Vec<Case> {
    let code = Expected::Code;
    let form = |resources: &str| {
        format!("/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<<{resources}>>/Font<</F 4 0 R>>>>")
    };
    let tower = |levels: usize, times: usize| {
        let mut pdf = Pdf::with_page("/XObject<</X 6 0 R>>").stream("", b"/X Do");
        for level in 0..levels {
            let next = format!("/X {} 0 R", level + 7);
            pdf = pdf.stream(&form(&next), "/X Do ".repeat(times).as_bytes());
        }
        pdf.stream(&form(""), WORDS.as_bytes()).file()
    };
    let drawn = |content: &str, piece: &str, of_piece: &str| {
        Pdf::with_page("/XObject<</X 6 0 R>>")
            .stream("", content.as_bytes())
            .packed(piece, of_piece.as_bytes(), 1)
            .file()
    };
    let heavy = "q Q ".repeat(2_000_000);
    vec![
        Case::new("a piece", tower(1, 1), Expected::Read),
        Case::new("pieces ten deep", tower(10, 1), Expected::Read),
        Case::new("pieces a hundred deep", tower(100, 1), code("document-too-many")),
        Case::new("ten of ten of ten", tower(9, 10), code("document-too-many")),
        Case::new("thirty of thirty", tower(20, 30), code("document-too-many")),
        Case::new("a piece that draws itself", drawn("/X Do", &form("/X 6 0 R"), "/X Do"), code("document-damaged")),
        Case::new("a piece that draws what draws it", drawn("/X Do", &form(""), "/X Do"), code("document-damaged")),
        Case::new(
            "a heavy piece drawn often",
            drawn(&"/X Do ".repeat(500), &form(""), &heavy),
            code("document-too-many"),
        ),
        Case::new(
            "a piece that is a picture",
            drawn("/X Do", "/Subtype/Image/Width 99999/Height 99999/BitsPerComponent 8/ColorSpace/DeviceRGB", "a"),
            Expected::Any,
        ),
        Case::new("a piece without a kind", drawn("/X Do", "", WORDS), Expected::Any),
    ]
}

/// Structure trees that lead in circles, nowhere, or on without end. None of them keeps the words from being read.
fn trees() -> Vec<Case> {
    let content = format!("/P <</MCID 0>> BDC {WORDS} EMC");
    let page = || Pdf::with_page("").stream("", content.as_bytes());
    let with = |objects: &[&str]| {
        let mut pdf = objects.iter().fold(page(), |pdf, object| pdf.object(object.as_bytes()));
        pdf.0[0] = b"<</Type/Catalog/Pages 2 0 R/StructTreeRoot 6 0 R>>".to_vec();
        pdf
    };
    let tree = |objects: &[&str]| with(objects).file();
    let root = |kids: &str| format!("<</Type/StructTreeRoot/K {kids}/RoleMap<</A/B/B/A/C/C>>>>");
    let under = |kids: &str| tree(&[&root("7 0 R"), &format!("<</S/P/Pg 3 0 R/K {kids}>>")]);
    let deep = |times: usize| format!("{} 0 {}", "<</S/Div/Pg 3 0 R/K ".repeat(times), ">>".repeat(times));
    // Each object is a little more than the reference to the next.
    let chain = (0..100_000).fold(with(&[&root("7 0 R")]), |pdf, at| {
        let next = at + 8;
        pdf.object(format!("<</S/Div/K {next} 0 R>>"))
    });
    let wide =
        (0..100_000).fold(with(&[&root("8 0 R"), "[]"]), |pdf, _| pdf.object("<</S/P/Pg 3 0 R/K[0 1 2 7 0 R]>>"));
    let all: String = (9..100_000).map(|at| format!("{at} 0 R ")).collect();
    let mut wide = wide;
    wide.0[7] = format!("<</S/Div/K[{all}]>>").into_bytes();
    // A list that every cell refers to.
    let heavy = (0..50_000).fold(with(&[&root("8 0 R"), &format!("[{}]", "<<>>".repeat(100_000))]), |pdf, _| {
        let next = pdf.0.len() + 2;
        pdf.object(format!("<</S/TD/A 7 0 R/K[0 {next} 0 R]>>"))
    });
    let spans = |rows: i64, columns: i64| {
        let cell = format!("<</S/TD/A<</RowSpan {rows}/ColSpan {columns}>>/K[]>>");
        under(&format!("[0 <</S/Table/K <</S/TR/K[{}]>> >>]", cell.repeat(20_000)))
    };
    [
        ("a tree", under("0")),
        ("a tree that is its root", tree(&["<</K 6 0 R>>"])),
        (
            "a tree in a ring",
            tree(&[&root("7 0 R"), "<</S/P/Pg 3 0 R/K[7 0 R 8 0 R 0]>>", "<</S/Div/K[7 0 R 6 0 R]>>"]),
        ),
        ("a kid a million times", under(&format!("[{}]", "7 0 R ".repeat(1_000_000)))),
        ("a million kids", under(&format!("[{}]", "0 ".repeat(1_000_000)))),
        ("a million kids of their own", under(&format!("[{}]", "<</S/P>>".repeat(1_000_000)))),
        ("many elements", wide.file()),
        ("elements in elements", under(&deep(200))),
        ("a chain of elements", chain.file()),
        ("lists that all refer to", heavy.file()),
        ("no tree", tree(&["<<>>"])),
        ("a tree that is missing", tree(&[])),
        ("a tree that is a list", tree(&["[7 0 R]", "<</S/P/K 0>>"])),
        ("a tree that is a page", tree(&["3 0 R"])),
        ("kids that are missing", under("[99 0 R 0 100 0 R]")),
        (
            "kids of wrong kinds",
            under("[(a) /B null true [0] [[0]] 1.5 -1 1e99 <</Type/MCR>> <</Type/OBJR/Obj 7 0 R>> 0]"),
        ),
        ("kids that are a stream", tree(&[&root("7 0 R"), "<</S/P/K 5 0 R>>"])),
        ("a type that is none", tree(&[&root("7 0 R"), "<</S 5 0 R/Pg 3 0 R/K 0>>"])),
        ("types in a ring", tree(&[&root("7 0 R"), "<</S/A/Pg 3 0 R/K[<</S/C/K 0>>]>>"])),
        ("a page that is none", tree(&[&root("7 0 R"), "<</S/P/Pg 5 0 R/K 0>>"])),
        ("marks of no page", tree(&[&root("7 0 R"), "<</S/P/K[0 <</Type/MCR/MCID 0/Pg 9 0 R>>]>>"])),
        ("a cell outside a table", under("[<</S/TD/K 0>> <</S/TR/K <</S/LI/K[]>> >>]")),
        (
            "a table in a table in a cell",
            under(&format!("{} 0 {}", "<</S/Table/K <</S/TD/K ".repeat(60), ">> >> ".repeat(60))),
        ),
        ("cells that cover all", spans(1 << 40, 1 << 40)),
        ("cells that cover nothing", spans(-1, 0)),
        ("cells that cover many rows", spans(60_000, 1)),
    ]
    .map(|(name, file)| Case::new(name, file, Expected::Read))
    .into()
}
