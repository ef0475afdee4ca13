//! Rows that were set aside come out whole, with place and reason, and come back when they were mended.

use std::io::{Cursor, Read};

use spectemur_exchange::form::mapping::Chosen;
use zip::ZipArchive;

use super::world::{Lines, book, codes, csv, mapping, read, read_on, report, set_aside, table};
use crate::line;

const MAPPING: &str = r#"
form = "article-7-2023"
language = "fr"
separator = "semicolon"
state = "LAO"
[writing]
blank = "empty"
decimal = ","
dates = ["D/M/YYYY"]
[[rows]]
header = 3
year = { column = "Fin" }
table = "clearance.released"
ignore = "Chef d’équipe"
[rows.columns]
place = { column = "Province", blank = "above" }
method = { column = "Travaux", words = { "nettoyage" = "cleared" } }
area = { column = "ha", unit = "hectare" }
date = "Fin"
"#;

fn sheet(area: &str, work: &str) -> Lines {
    vec![
        line!["Centre national"],
        line![],
        line!["Province", "Travaux", "ha", "Fin", "Chef d’équipe"],
        line!["Nord", "nettoyage", "1,5", "1/2/2023", "a"],
        line!["", "nettoyage", area, "2/2/2023", "b"],
        line!["Sud", work, "2", "3/2/2023", "c"],
        line!["Est", "nettoyage", "3", "4/2/2023", "d"],
    ]
}

/// The text of every part of a workbook, for a look at what is written.
fn texts(bytes: &[u8]) -> String {
    let mut zip = ZipArchive::new(Cursor::new(bytes)).expect("it is a workbook");
    let mut all = String::new();
    for at in 0..zip.len() {
        zip.by_index(at).expect("it is there").read_to_string(&mut all).expect("it is text");
    }
    all
}

fn round(first: &[u8], again: impl Fn(&[u8]) -> Vec<u8>) {
    let mapping = mapping(MAPPING);
    let import = read("releve", first, &mapping);
    assert_eq!((import.counts.read, import.counts.used, import.counts.set_aside), (4, 2, 2));
    let kept = &import.set_aside[0];
    assert_eq!(kept.row, 5);
    let shown: Vec<&str> = kept.cells.iter().map(|(_, text)| text.as_str()).collect();
    assert_eq!(shown, ["Nord", "nettoyage", "beaucoup", "2/2/2023", "b"], "whole, and filled down");
    let file = set_aside(&import);

    // Unmended, it comes to the same.
    let unmended = read("releve", &file, &mapping);
    assert_eq!(unmended.findings, [], "place and reason are no columns of the spreadsheet");
    assert_eq!((unmended.counts.read, unmended.counts.set_aside), (2, 2));
    let reasons = |import: &spectemur_exchange::form::mapping::Import| {
        import.set_aside.iter().map(|row| row.reasons[0].0.code).collect::<Vec<_>>()
    };
    assert_eq!(reasons(&unmended), ["number-not-read", "choice-not-read"]);
    assert_eq!(reasons(&unmended), reasons(&import));

    // Mended, it is added to the report of the first import.
    let earlier: Vec<_> = import.reports.iter().filter_map(|read| read.report.clone()).collect();
    let mended = read_on("releve", &again(&file), &mapping, &Chosen::default(), &earlier);
    assert_eq!(codes(&mended), []);
    let columns = ["place", "area", "date"];
    let rows = table(&report(&mended, "LAO", 2023), "clearance.released", &columns);
    let expected = [
        ["Nord", "15000", "2023-02-01"],
        ["Est", "30000", "2023-02-04"],
        ["Nord", "7500", "2023-02-02"],
        ["Sud", "20000", "2023-02-03"],
    ];
    assert_eq!(rows, expected);

    // Imported twice by mistake, rows that say the same are told.
    let earlier: Vec<_> = mended.reports.iter().filter_map(|read| read.report.clone()).collect();
    let twice = read_on("releve", &again(&file), &mapping, &Chosen::default(), &earlier);
    assert_eq!(codes(&twice).iter().filter(|(code, _)| *code == "row-twice").count(), 2);
}

#[test]
fn a_workbook_is_mended_and_imported_again() {
    round(&book("Relevé", &sheet("beaucoup", "netoyage")), |file| {
        let all = texts(file);
        assert!(all.contains("Centre national") && all.contains("Relevé"), "titles and sheets are kept");
        assert!(all.contains("Relevé!C5: number-not-read"), "each reason has its cell");
        // What a spreadsheet program would save after two cells were typed anew, reasons still beside them.
        let mut lines = sheet("0,75", "nettoyage");
        lines.remove(6);
        lines.remove(3);
        lines[2].extend(line!["Stood at", "Why set aside"]);
        lines[3][0] = "Nord".into();
        lines[3].extend(line!["Relevé!C5", "number-not-read"]);
        book("Relevé", &lines)
    });
}

#[test]
fn a_csv_file_is_mended_and_imported_again() {
    round(csv(&sheet("beaucoup", "netoyage")).as_bytes(), |file| {
        let text = String::from_utf8(file.to_vec()).expect("it is UTF-8");
        let expected = "\u{feff}Centre national\n\n\
            Province;Travaux;ha;Fin;Chef d’équipe;Stood at;Why set aside\n\
            Nord;nettoyage;beaucoup;2/2/2023;b;5:3;5:3: number-not-read\n\
            Sud;netoyage;2;3/2/2023;c;6:2;6:2: choice-not-read\n";
        assert_eq!(text, expected);
        text.replace("beaucoup", "0,75").replace("netoyage", "nettoyage").into_bytes()
    });
}

#[test]
fn the_same_import_writes_the_same_bytes() {
    let bytes = book("Relevé", &sheet("beaucoup", "netoyage"));
    let file = || set_aside(&read("releve", &bytes, &mapping(MAPPING)));
    assert!(file() == file());
}

#[test]
fn days_stay_days_when_rows_are_set_aside() {
    let lines: Lines = vec![
        line![],
        line![],
        line!["Province", "Travaux", "ha", "Fin", "Chef d’équipe"],
        line!["Nord", "?", 1, 45_107, ""],
    ];
    let import = read("x", &book("x", &lines), &mapping(MAPPING));
    let again = read("x", &set_aside(&import), &mapping(MAPPING));
    assert_eq!(again.set_aside[0].cells[3], ("x!D4".to_owned(), "45107".to_owned()));
}
