//! Damaged and hostile CSV, made from good files; what is made is read in `main.rs`, and nothing is asserted here.

use spectemur_exchange::form::to_csv;

use super::sample::World;
use super::{Case, Expected, good};

pub(crate) fn cases(world: &World) -> impl Iterator<Item = Case> {
    let bytes = to_csv(&world.file(&good(), None)).expect("the sample is good");
    whole(&bytes).into_iter().chain(cut(&bytes)).chain(flipped(&bytes)).chain(replaced(&bytes))
}

fn whole(bytes: &[u8]) -> Vec<Case> {
    let good = String::from_utf8(bytes.to_vec()).expect("the sample is good");
    let wide: Vec<u8> = good.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let case = |name: &str, text: String, code| Case::new(name, text.into_bytes(), Expected::Code(code));
    let row = "B,1,stock.held,4,quantity,7,,yes\r\n";
    let rows: String = (4..50_010).map(|at| format!("B,1,stock.held,{at},lot,x{at},,yes\r\n")).collect();
    vec![
        case("empty", String::new(), "file-not-exported"),
        case("another header", good.replacen("question", "frage", 1), "file-not-exported"),
        case("no header", good.split_once("\r\n").expect("the sample is good").1.to_owned(), "file-not-exported"),
        case("a short line", format!("{good}A,1\r\n"), "row-not-read"),
        case("many lines", good.clone() + &"\"\",,,,,,,\r\n".repeat(500_000), "file-too-many-cells"),
        case("many rows", good.clone() + &rows, "file-too-many-rows"),
        case("the same cell twice", format!("{good}{row}{row}"), "column-twice"),
        case("a quotation that never ends", good.replacen("XAA", "\"XAA", 1), "row-not-read"),
        case("another form", good.replacen("sample-2024", "sample-1999", 1), "form-unknown"),
        case("a text too long", good.replacen("TM-1", &"x".repeat(32_768), 1), "text-too-long"),
        case("a control character", good.replacen("TM-1", "\u{1}", 1), "text-with-control-character"),
        case("a date as people write it", good.replacen("2019-10-01", "01/10/2019", 1), "date-not-read"),
        Case::new("utf-16", wide, Expected::Code("file-wrong-encoding")),
        Case::new(
            "latin 1",
            good.replace("TM-1", "é").chars().map(|letter| letter as u8).collect(),
            Expected::Code("file-wrong-encoding"),
        ),
    ]
}

fn cut(bytes: &[u8]) -> Vec<Case> {
    let step = (bytes.len() / 150).max(1);
    let cut = |at: usize| Case::new(format!("cut at {at}"), bytes[..at].to_vec(), Expected::FoundOrLess);
    (0..150).map(|number| cut(number * step)).collect()
}

fn flipped(bytes: &[u8]) -> Vec<Case> {
    let step = (bytes.len() / 150).max(1);
    let flip = |at: usize| {
        let mut flipped = bytes.to_vec();
        flipped[at] ^= 0x80;
        Case::new(format!("flipped at {at}"), flipped, Expected::Code("file-wrong-encoding"))
    };
    (0..150).map(|number| flip(number * step)).collect()
}

/// Each line in turn with something wrong in each of the cells that say where it belongs.
fn replaced(bytes: &[u8]) -> Vec<Case> {
    let good = String::from_utf8(bytes.to_vec()).expect("the sample is good");
    let mut cases = Vec::new();
    // Texts with line breaks are left alone: this looks at lines, not at records.
    let lines: Vec<&str> = good.split("\r\n").collect();
    for (at, line) in lines.iter().enumerate().skip(1).filter(|(_, line)| line.matches(',').count() == 7) {
        let cells: Vec<&str> = line.split(',').collect();
        for (column, wrong) in [(2, "no.such"), (4, "no-such"), (4, "#height"), (6, "perhaps"), (7, "perhaps")] {
            if cells[2].is_empty() && column != 4 {
                continue;
            }
            let mut changed = cells.clone();
            changed[column] = wrong;
            let mut all = lines.clone();
            let joined = changed.join(",");
            all[at] = &joined;
            cases.push(Case::new(format!("line {at}: {wrong}"), all.join("\r\n").into_bytes(), Expected::FoundOrSame));
        }
    }
    cases
}
