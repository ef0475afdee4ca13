//! Reports as workbooks.

use spectemur_exchange::form::{FormFile, from_workbook, to_workbook};
use spectemur_model::Language;
use spectemur_model::report::ReportPlace;

use crate::sample::{World, reports};

#[test]
fn every_report_comes_back() {
    let world = World::new();
    for language in Language::ALL {
        for (name, report) in reports(language, 40) {
            let bytes = to_workbook(&world.file(&report, None)).unwrap();
            let read = from_workbook(&bytes, world.forms());
            assert_eq!(read.findings, [], "{language} {name}");
            assert_eq!(read.report, Some(report), "{language} {name}");
        }
    }
}

#[test]
fn a_table_of_ten_thousand_rows_comes_back() {
    let world = World::new();
    let (_, report) = reports(Language::Arabic, 10_000).into_iter().find(|(name, _)| *name == "long").unwrap();
    let bytes = to_workbook(&world.file(&report, None)).unwrap();
    let read = from_workbook(&bytes, world.forms());
    assert_eq!(read.findings, []);
    assert!(read.report == Some(report));
    let last = ReportPlace::cell(&"stock.held".into(), 10_000, &"munition".into());
    assert!(read.places[&last].ends_with("!J10006"), "{}", read.places[&last]);
}

#[test]
fn the_same_report_gives_the_same_bytes() {
    let world = World::new();
    for (_, report) in reports(Language::Chinese, 5) {
        let first = to_workbook(&world.file(&report, Some(&report))).unwrap();
        let second = to_workbook(&World::new().file(&report, Some(&report))).unwrap();
        assert!(first == second);
    }
}

#[test]
fn a_note_on_the_cover_is_shown_and_changes_nothing() {
    let world = World::new();
    let long = "Sent back: please say where the areas are. ".repeat(400);
    for language in Language::ALL {
        let (_, report) = reports(language, 3).remove(0);
        let without = to_workbook(&world.file(&report, None)).unwrap();
        for note in ["退回：请说明区域位置。", long.as_str()] {
            let bytes = to_workbook(&FormFile { note: Some(note), ..world.file(&report, None) }).unwrap();
            assert!(bytes != without, "it is shown");
            let read = from_workbook(&bytes, world.forms());
            assert_eq!(read.findings, [], "{language}");
            assert_eq!(read.report.as_ref(), Some(&report), "{language}");
        }
    }
}
