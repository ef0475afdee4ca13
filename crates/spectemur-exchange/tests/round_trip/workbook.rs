//! Reports as workbooks.

use spectemur_exchange::form::{from_workbook, to_workbook};
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
