//! Reports as one flat CSV.

use spectemur_exchange::form::{from_csv, to_csv};
use spectemur_model::Language;

use crate::sample::{World, reports};

fn full() -> String {
    let world = World::new();
    let (_, report) =
        reports(Language::English, 1).into_iter().find(|(name, _)| *name == "full").expect("the sample is good");
    String::from_utf8(to_csv(&world.file(&report, None)).expect("the sample is good")).expect("the sample is good")
}

fn found(text: &str) -> Vec<(&'static str, String)> {
    let world = World::new();
    let read = from_csv(text.as_bytes(), world.forms());
    read.findings.into_iter().map(|(finding, at)| (finding.code, at)).collect()
}

#[test]
fn every_report_comes_back() {
    let world = World::new();
    for language in Language::ALL {
        for (name, report) in reports(language, 200) {
            let bytes = to_csv(&world.file(&report, None)).unwrap();
            let read = from_csv(&bytes, world.forms());
            assert_eq!(read.findings, [], "{language} {name}");
            assert_eq!(read.report, Some(report), "{language} {name}");
        }
    }
}

#[test]
fn a_mark_at_the_beginning_and_other_separators_make_no_difference() {
    let world = World::new();
    let (_, report) = reports(Language::Chinese, 3).into_iter().find(|(name, _)| *name == "long").unwrap();
    let text = String::from_utf8(to_csv(&world.file(&report, None)).unwrap()).unwrap();
    assert_eq!(from_csv(format!("\u{feff}{text}").as_bytes(), world.forms()).report, Some(report.clone()));
    assert_eq!(from_csv(text.replace("\r\n", "\n").as_bytes(), world.forms()).report, Some(report.clone()));
    assert_eq!(from_csv(text.replace(',', ";").as_bytes(), world.forms()).report, Some(report));
}

#[test]
fn the_lines_are_as_promised() {
    let text = full();
    let expected = [
        "form,part,question,row,column,value,kind,public\r\n",
        ",,,,state,XAA,,\r\n",
        "A,1,law.count,,,0,,yes\r\n",
        "A,1,staff.trained,,#part,3,,yes\r\n",
        "A,2,main.site,,#longitude,179.999999,,no\r\n",
        "B,1,stock.held,1,site#latitude,12.345678,,yes\r\n",
        "B,1,stock.held,2,quantity,,not-known,yes\r\n",
        "B,1,stock.held,3,note,'=SUM(A1:A9),,yes\r\n",
        "B,2,stock.destroyed,,,,none,yes\r\n",
    ];
    for line in expected {
        assert!(text.contains(line), "{line} is not in\n{text}");
    }
}

#[test]
fn all_problems_are_told_at_once_with_line_and_column() {
    let text = "form,part,question,row,column,value,kind,public\n\
        ,,,,form,sample-2024,,\n,,,,state,XAA,,\n,,,,kind,annual,,\n,,,,from,2024-01-01,,\n,,,,to,2023-12-31,,\n\
        ,,,,language,en,,\n,,,,colour,red,,\n\
        A,1,law.count,,,\"1,200\",,\nA,1,law.adopted,,,yes,none,\nA,1,law.text,,,,,\n\
        B,2,stock.destroyed,1,quantity,5,,maybe\nB,2,stock.destroyed,x,quantity,5,,yes\nZ,1,law.colour,,,red,,\n";
    let expected = [
        ("period-reversed", "6:6"),
        ("field-unknown", "8:5"),
        ("question-unknown", "14:3"),
        ("answer-and-none", "10:7"),
        ("number-with-separators", "9:6"),
        ("text-expected", "11:6"),
        ("public-not-read", "12:8"),
        ("public-not-read", "13:8"),
        ("row-not-read", "13:4"),
    ];
    assert_eq!(found(text), expected.map(|(code, at)| (code, at.to_owned())));
}

#[test]
fn a_wrong_encoding_is_refused_with_its_offset() {
    let world = World::new();
    let mut latin = full().into_bytes();
    latin.splice(10..10, [0xe9]);
    let read = from_csv(&latin, world.forms());
    assert_eq!(read.report, None);
    let (finding, _) = &read.findings[0];
    assert_eq!((finding.code, finding.variables.clone()), ("file-wrong-encoding", vec![("offset", "10".to_owned())]));
}
