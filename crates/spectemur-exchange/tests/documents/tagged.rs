//! Files whose structure tree says what the words are: the tree is believed, in its order, as far as it goes.

use spectemur_exchange::document::from_pdf;
use spectemur_proof::{BlockKind, Document};

use crate::pdf::Pdf;
use crate::sample::in_one_line;

/// Words, and where they stand on the page.
pub(crate) type Piece<'w> = (u32, u32, &'w str);

/// The content of a page whose pieces are marked from zero on.
pub(crate) fn marked(pieces: &[Piece<'_>]) -> String {
    let one = |(number, (x, y, words)): (usize, &Piece<'_>)| {
        format!("/P <</MCID {number}>> BDC BT /F 10 Tf {x} {y} Td ({words}) Tj ET EMC ")
    };
    pieces.iter().enumerate().map(one).collect()
}

/// A file of one page which draws this, with the root of its tree as the sixth object, and elements from the seventh on.
pub(crate) fn file(content: &str, elements: &[&str]) -> Vec<u8> {
    let mut pdf = Pdf::with_page("").stream("", content.as_bytes());
    pdf.0[0] = b"<</Type/Catalog/Pages 2 0 R/MarkInfo<</Marked true>>/StructTreeRoot 6 0 R>>".to_vec();
    elements.iter().fold(pdf, |pdf, element| pdf.object(element.as_bytes())).file()
}

/// The blocks of a file whose only element, of the seventh object, is a document of these kids.
fn blocks(pieces: &[Piece<'_>], kids: &str) -> Vec<(BlockKind, Option<String>, String)> {
    let root = format!("<</S/Document/Pg 3 0 R/K[{kids}]>>");
    said(&file(&marked(pieces), &["<</Type/StructTreeRoot/K 7 0 R/RoleMap<</Lead/Sub2/Sub2/H2>>>>", &root]))
}

fn said(file: &[u8]) -> Vec<(BlockKind, Option<String>, String)> {
    let document = from_pdf(file).expect("the sample is good");
    let words = |block| in_one_line(Document::words(&document, block));
    document.blocks.iter().map(|block| (block.kind, block.number.clone(), words(block))).collect()
}

fn told(kind: BlockKind, words: &str) -> (BlockKind, Option<String>, String) {
    (kind, None, words.to_owned())
}

fn cell(row: u32, column: u32, is_header: bool) -> BlockKind {
    BlockKind::Cell { table: 0, row, column, columns: 1, rows: 1, is_header }
}

#[test]
fn words_are_read_in_the_order_of_the_tree_and_not_of_the_page() {
    // The page draws the foot of the left column first, and all in one size.
    let pieces =
        [(50, 100, "and ends here."), (50, 700, "Clearance"), (50, 680, "It begins here"), (300, 700, "Aside")];
    let read = blocks(&pieces, "<</S/Lead/K 1>> <</S/P/K[2 0]>> <</S/P/K 3>>");
    assert_eq!(
        read,
        [
            told(BlockKind::Heading { level: 2 }, "Clearance"),
            told(BlockKind::Paragraph, "It begins here and ends here."),
            told(BlockKind::Paragraph, "Aside"),
        ]
    );
}

#[test]
fn a_heading_without_a_level_is_as_deep_as_its_sections() {
    let pieces = [(50, 700, "Report"), (50, 680, "Part"), (50, 660, "Words")];
    let read = blocks(&pieces, "<</S/Sect/K[<</S/H/K 0>> <</S/Sect/K[<</S/H/K 1>><</S/P/K 2>>]>>]>>");
    let heading = |level, words| told(BlockKind::Heading { level }, words);
    assert_eq!(read, [heading(1, "Report"), heading(2, "Part"), told(BlockKind::Paragraph, "Words")]);
}

#[test]
fn a_table_without_lines_has_its_rows_cells_and_heads() {
    let pieces = [
        (50, 720, "Areas"),
        (50, 700, "State"),
        (200, 700, "Cleared"),
        (50, 680, "Chad"),
        (200, 680, "4"),
        (200, 668, "thousand"),
        (50, 650, "Iraq"),
    ];
    let rows = "<</S/TR/K[<</S/TH/K 1>><</S/TH/K 2>>]>> <</S/TR/K[<</S/TH/A<</O/Table/RowSpan 2>>/K 3>>\
        <</S/TD/K[<</S/P/K 4>><</S/P/K 5>>]>>]>> <</S/TR/K[<</S/TD/K[]>>]>>\
        <</S/TR/K <</S/TD/A[1 <</O/Table/ColSpan 2>>]/K 6>> >>";
    let read = blocks(&pieces, &format!("<</S/Table/K[<</S/Caption/K 0>> <</S/TBody/K[{rows}]>>]>>"));
    let whole = |row, columns, rows, is_header| BlockKind::Cell { table: 0, row, column: 0, columns, rows, is_header };
    assert_eq!(
        read,
        [
            told(BlockKind::Caption, "Areas"),
            told(cell(0, 0, true), "State"),
            told(cell(0, 1, true), "Cleared"),
            told(whole(1, 1, 2, true), "Chad"),
            told(cell(1, 1, false), "4 thousand"),
            // The third row has an empty cell, under the one that covers two rows.
            told(whole(3, 2, 1, false), "Iraq"),
        ]
    );
}

#[test]
fn items_have_their_number_and_notes_their_mark() {
    let pieces = [
        (50, 700, "1."),
        (70, 700, "Twelve States reported"),
        (190, 700, "in time."),
        (70, 680, "(a)"),
        (90, 680, "Chad;"),
        (70, 660, "\\267"),
        (90, 660, "Iraq."),
        (50, 100, "7"),
        (60, 100, "Two of them late."),
    ];
    let note = "<</S/Note/K[<</S/Lbl/K 7>> 8]>>";
    let inner = "<</S/L/K[<</S/LI/K[<</S/Lbl/K 3>><</S/LBody/K <</S/P/K 4>> >>]>>\
        <</S/LI/K[<</S/Lbl/K 5>><</S/LBody/K 6>>]>>]>>";
    let list = format!("<</S/L/K <</S/LI/K[<</S/Lbl/K 0>><</S/LBody/K[<</S/P/K[1 {note} 2]>> {inner}]>>]>> >>");
    let numbered = |kind, number: &str, words: &str| (kind, Some(number.to_owned()), words.to_owned());
    assert_eq!(
        blocks(&pieces, &list),
        [
            // Paragraphs that count in digits are those of the document.
            numbered(BlockKind::Paragraph, "1", "Twelve States reported in time."),
            numbered(BlockKind::Note, "7", "Two of them late."),
            numbered(BlockKind::Item { level: 2 }, "(a)", "Chad;"),
            told(BlockKind::Item { level: 2 }, "Iraq."),
        ]
    );
}

#[test]
fn what_the_page_carries_and_lists_of_contents_are_told_apart() {
    let pieces = [(50, 700, "Clearance"), (200, 700, "7"), (50, 680, "See the site"), (50, 660, "Words of the report")];
    let link = |action: &str, mark: u32| format!("<</S/Link/K[{mark} <</Type/OBJR/Obj <</Subtype/Link{action}>> >>]>>");
    let inside = link("/Dest(a)", 0);
    let kids = format!("<</S/TOC/K[1]>><</S/P/K {inside}>><</S/P/K {}>><</S/P/K 3>>", link("/A<</S/URI/URI(b)>>", 2));
    let content = format!("{} /Artifact BMC BT /F 8 Tf 50 800 Td (CCM/2023/1) Tj ET EMC", marked(&pieces));
    let root = format!("<</S/Document/Pg 3 0 R/K[{kids}]>>");
    let read = said(&file(&content, &["<</Type/StructTreeRoot/K[7 0 R]>>", &root]));
    let words = |wanted| -> Vec<&str> {
        read.iter().filter(|(kind, ..)| (*kind == BlockKind::Furniture) == wanted).map(|one| one.2.as_str()).collect()
    };
    assert_eq!(words(false), ["See the site", "Words of the report"]);
    let mut carried = words(true);
    carried.sort_unstable();
    assert_eq!(carried, ["7", "CCM/2023/1", "Clearance"]);
}

/// Three rows in columns, which are a table by how they stand.
const ROWS: [Piece<'_>; 6] =
    [(50, 700, "Chad"), (250, 700, "4"), (50, 680, "Iraq"), (250, 680, "5"), (50, 660, "Total"), (250, 660, "9")];

#[test]
fn a_tree_that_leaves_words_out_or_says_nothing_of_them_is_not_believed() {
    let cells = |read: &[(BlockKind, Option<String>, String)]| -> Vec<String> {
        let cells = read.iter().filter(|(kind, ..)| matches!(kind, BlockKind::Cell { .. }));
        cells.map(|one| one.2.clone()).collect()
    };
    let by_place = ["Chad", "4", "Iraq", "5", "Total", "9"];
    let unmarked: String = ROWS.map(|(x, y, words)| format!("BT /F 10 Tf {x} {y} Td ({words}) Tj ET ")).concat();
    assert_eq!(cells(&said(&Pdf::drawing(&unmarked))), by_place);
    // Of all words, of one paragraph only, of words that it does not say what they are, and of none.
    assert!(cells(&blocks(&ROWS, "<</S/P/K[0 1 2 3 4 5]>>")).is_empty());
    assert_eq!(cells(&blocks(&ROWS, "<</S/P/K[0 1]>>")), by_place);
    assert_eq!(cells(&blocks(&ROWS, "0 1 2 3 4 5")), by_place);
    assert_eq!(cells(&blocks(&ROWS, "<</S/Figure/K[0 1 2 3 4 5]>>")), by_place);
    assert_eq!(cells(&blocks(&ROWS, "")), by_place);
}

#[test]
fn a_line_that_the_tree_forgets_is_read_where_it_stands() {
    let long = "Every State Party with victims has named a focal point, and most have a plan of action. ".repeat(2);
    let content = format!("{} BT /F 10 Tf 50 500 Td (Forgotten.) Tj ET", marked(&[(50, 700, &long)]));
    let root = "<</S/Document/Pg 3 0 R/K <</S/P/K 0>> >>";
    let read = said(&file(&content, &["<</Type/StructTreeRoot/K 7 0 R>>", root]));
    let words: Vec<&str> = read.iter().map(|one| one.2.as_str()).collect();
    assert_eq!(words, [long.trim(), "Forgotten."]);
}
