//! Damaged and hostile spreadsheets: each is refused with a reason or read row by row; none stops the program.

use std::time::{Duration, Instant};

use super::world::{Lines, book, codes, csv, mapping, read};
use crate::line;

const MAPPING: &str = r#"
form = "article-7-2023"
language = "fr"
separator = "semicolon"
state = "BGR"
year = 2023
writing = { blank = "empty", decimal = ",", thousands = " ", dates = ["D/M/YYYY"] }
[[rows]]
table = "stockpile.destroyed"
[rows.columns]
munition = "Type"
quantity = "Pièces"
date = "Jour"
"#;

fn lines(count: i32) -> Lines {
    let rows = (0..count).map(|at| line![format!("T-{at}"), at, "1/2/2023"]);
    std::iter::once(line!["Type", "Pièces", "Jour"]).chain(rows).collect()
}

fn refused(bytes: &[u8]) -> &'static str {
    let import = read("x", bytes, &mapping(MAPPING));
    assert!(import.is_refused() && import.reports.is_empty());
    codes(&import)[0].0
}

#[test]
fn what_is_no_spreadsheet_is_refused() {
    assert_eq!(refused(b"PK\x03\x04"), "file-damaged");
    assert_eq!(refused(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"), "file-encrypted");
    assert_eq!(refused(b"\xff\xfe\x00"), "file-wrong-encoding");
    assert_eq!(refused(b"Type\0;"), "file-wrong-encoding");
    assert_eq!(refused(&[0xe9, b';']), "file-wrong-encoding");
    assert_eq!(refused(b""), "heading-missing");
    assert_eq!(refused(&vec![0; 200_000_000]), "file-too-large");
    assert_eq!(refused("\u{feff}".as_bytes()), "heading-missing");
}

#[test]
fn more_than_the_limits_is_refused() {
    let wide = format!("Type;Pièces;Jour\n{}", ";x".repeat(70_000));
    assert_eq!(refused(wide.as_bytes()), "file-too-many-cells");
    let many = format!("Type;Pièces;Jour\n{}", "A;1;1/2/2023\n".repeat(100_001));
    assert_eq!(refused(many.as_bytes()), "file-too-many-rows");
    // One text of a megabyte, shared by a hundred cells.
    let mut sheet = rust_xlsxwriter::Worksheet::new();
    let long = "x".repeat(32_000);
    for row in 0..2_100 {
        sheet.write_string(row, 0, &long).expect("it fits");
    }
    assert_eq!(refused(&super::world::saved([sheet])), "file-takes-too-much");
}

#[test]
fn a_report_takes_as_many_rows_as_its_own_files_may_have() {
    let text = format!("Type;Pièces;Jour\n{}", "A;1;1/2/2023\n".repeat(50_001));
    let import = read("x", text.as_bytes(), &mapping(MAPPING));
    assert_eq!((import.counts.used, import.counts.set_aside), (50_000, 1));
    assert_eq!(import.set_aside[0].reasons[0].0.code, "file-too-many-rows");
}

#[test]
fn damaged_workbooks_stop_nothing() {
    let mapping = mapping(MAPPING);
    let good = book("x", &lines(5));
    let mut at = 0;
    while at < good.len() {
        read("x", &good[..at], &mapping);
        let mut bent = good.clone();
        bent[at] ^= 0x55;
        read("x", &bent, &mapping);
        at += 37;
    }
}

#[test]
fn damaged_csv_stops_nothing() {
    let mapping = mapping(MAPPING);
    let good = csv(&lines(5)).into_bytes();
    for at in 0..good.len() {
        read("x", &good[..at], &mapping);
        for byte in [b'"', b';', b'\n', 0xff, 0, b'-', b'9'] {
            let mut bent = good.clone();
            bent[at] = byte;
            read("x", &bent, &mapping);
        }
    }
}

#[test]
fn cells_that_no_report_can_hold_are_set_aside() {
    let long = "x".repeat(33_000);
    let text = format!("Type;Pièces;Jour\n{long};1;\n\u{1};1;\nA;99999999999999999999;\nA;{};\nB;2;\n", "9".repeat(60));
    let import = read("x", text.as_bytes(), &mapping(MAPPING));
    let reasons: Vec<&str> = import.set_aside.iter().map(|row| row.reasons[0].0.code).collect();
    let expected = ["text-too-long", "text-with-control-character", "number-too-large", "number-too-large"];
    assert_eq!(reasons, expected);
    assert_eq!(import.counts.used, 1);
}

#[test]
#[expect(clippy::disallowed_methods, reason = "how long reading takes is what is tested")]
fn twenty_thousand_rows_take_seconds_at_most() {
    let bytes = book("x", &lines(20_000));
    let mapping = mapping(MAPPING);
    let started = Instant::now();
    let import = read("x", &bytes, &mapping);
    assert_eq!(import.counts.used, 20_000);
    assert!(started.elapsed() < Duration::from_secs(20), "{:?}", started.elapsed());
}
