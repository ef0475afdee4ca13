//! The level that the proof-reader holds on extracts of which each has one marked place.
//!
//! They were written to differ as much as they can, so few are found; the floor is what is reached, not what is wanted.

use std::path::Path;

mod extracts;

#[test]
fn english_extracts_that_were_learnt_from_are_told_from_their_twins() {
    holds("learnt-en", 160, 51, 9);
}

#[test]
fn chinese_extracts_that_were_learnt_from_are_told_from_their_twins() {
    holds("learnt-zh", 160, 61, 8);
}

#[test]
fn english_extracts_that_nobody_learnt_from_are_told_from_their_twins() {
    holds("checked-en", 160, 18, 8);
}

#[test]
fn chinese_extracts_that_nobody_learnt_from_are_told_from_their_twins() {
    holds("checked-zh", 160, 27, 7);
}

/// At least so many wrong readings are found, and of the right ones no more than so many are told as wrong.
fn holds(folder: &str, extracts: usize, floor: usize, ceiling: usize) {
    let package = crate::package::package().unwrap();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/twins").join(folder);
    let all = extracts::read(&folder).unwrap();
    assert_eq!(all.len(), extracts, "the extracts have changed");
    let found = all.iter().filter(|twins| twins.is_found(&package)).count();
    assert!(found >= floor, "{found} of {extracts} wrong readings give a finding");
    let alarms: Vec<_> =
        all.iter().filter(|twins| !twins.alarms(&package).is_empty()).map(|twins| &twins.place).collect();
    assert!(alarms.len() <= ceiling, "{} right readings give a finding: {alarms:?}", alarms.len());
}
