//! The level that the proof-reader holds on made-up documents of other bodies, on which its rules are tuned.

use std::path::Path;

use spectemur_proof::Confidence;

#[test]
fn most_contradictions_of_english_documents_are_found() {
    holds("en", 96, 81);
}

#[test]
fn contradictions_of_chinese_documents_are_found() {
    holds("zh", 96, 76);
}

#[test]
fn contradictions_of_english_documents_of_many_bodies_are_found() {
    holds("wide-en", 68, 61);
}

#[test]
fn contradictions_of_chinese_documents_of_many_bodies_are_found() {
    holds("wide-zh", 68, 60);
}

#[test]
fn contradictions_of_english_documents_that_were_unseen_are_found() {
    holds("more-en", 32, 20);
}

#[test]
fn contradictions_of_chinese_documents_that_were_unseen_are_found() {
    holds("more-zh", 32, 25);
}

#[test]
fn contradictions_of_english_documents_that_were_opened_are_found() {
    holds("opened-en", 54, 43);
}

#[test]
fn contradictions_of_chinese_documents_that_were_opened_are_found() {
    holds("opened-zh", 56, 47);
}

#[test]
fn contradictions_of_english_documents_by_strangers_are_found() {
    holds("fresh-en", 64, 41);
}

#[test]
fn contradictions_of_chinese_documents_by_strangers_are_found() {
    holds("fresh-zh", 64, 45);
}

#[test]
fn short_english_documents_are_told_from_their_twins() {
    holds("short-en", 29, 28);
}

#[test]
fn short_chinese_documents_are_told_from_their_twins() {
    holds("short-zh", 29, 27);
}

#[test]
fn contradictions_of_english_documents_by_readers_of_no_rule_are_found() {
    holds("late-en", 56, 48);
}

#[test]
fn contradictions_of_chinese_documents_by_readers_of_no_rule_are_found() {
    holds("late-zh", 56, 49);
}

#[test]
fn contradictions_of_english_documents_on_what_was_found_least_are_found() {
    holds("last-en", 43, 33);
}

#[test]
fn contradictions_of_chinese_documents_on_what_was_found_least_are_found() {
    holds("last-zh", 42, 32);
}

#[test]
fn contradictions_of_short_english_documents_by_strangers_are_found() {
    holds("brief-en", 120, 100);
}

#[test]
fn contradictions_of_short_chinese_documents_by_strangers_are_found() {
    holds("brief-zh", 120, 100);
}

#[test]
fn contradictions_of_short_english_documents_written_later_are_found() {
    holds("blind-en", 120, 103);
}

#[test]
fn contradictions_of_short_chinese_documents_written_later_are_found() {
    holds("blind-zh", 120, 91);
}

#[test]
fn contradictions_of_the_newest_english_documents_are_found() {
    holds("newest-en", 48, 41);
}

#[test]
fn contradictions_of_the_newest_chinese_documents_are_found() {
    holds("newest-zh", 48, 38);
}

#[test]
fn contradictions_of_the_harder_kinds_in_english_are_found() {
    holds("harder-en", 96, 61);
}

#[test]
fn contradictions_of_the_harder_kinds_in_chinese_are_found() {
    holds("harder-zh", 96, 67);
}

/// At least so many of the clear contradictions at probable or certain, few false alarms, and nothing wrong at certain.
#[expect(clippy::unwrap_used, reason = "a test that cannot be set up has failed")]
fn holds(folder: &str, contradictions: usize, floor: usize) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/known").join(folder);
    let (truth, documents) = crate::measured::read(&folder, &crate::package::package().unwrap()).unwrap();
    documents.values().for_each(|read| crate::worded::in_six_languages(&read.findings));
    let measure = crate::measured::measure(&truth, &documents);
    let [all, _, probable, _] = measure.all(true);
    assert_eq!(all, contradictions, "the truth file has changed");
    // Nine of ten are wanted; the floor is what is reached.
    assert!(probable >= floor, "{probable} of {all} clear contradictions at probable or certain");
    let given = measure.at_least(Confidence::Probable);
    // At most one false alarm in twenty places that agree.
    assert!(given.alarms * 20 <= measure.agreements, "{} alarms against {}", given.alarms, measure.agreements);
    let certain = measure.at_least(Confidence::Certain);
    assert_eq!(certain.alarms + certain.strays, 0, "what is said to be certain must be right");
}
