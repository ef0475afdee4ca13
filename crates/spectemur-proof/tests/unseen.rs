//! The level that the proof-reader holds on documents that nobody tuned it on.
//!
//! Only sums are looked at: whoever writes rules must not read these documents.

use std::path::Path;

use spectemur_proof::Confidence;

#[test]
fn documents_of_other_bodies_are_read_as_well() {
    holds("tests/unseen", 46);
}

#[test]
fn short_documents_of_other_bodies_are_read_as_well() {
    holds("tests/unseen/brief", 47);
}

#[test]
fn short_documents_that_were_written_later_are_read_as_well() {
    holds("tests/unseen/later", 47);
}

/// At least so many of the contradictions at probable or certain, few false alarms, and nothing wrong at certain.
#[expect(clippy::unwrap_used, reason = "a test that cannot be set up has failed")]
fn holds(folder: &str, floor: usize) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let (truth, documents) = crate::measured::read(&folder, &crate::package::package().unwrap()).unwrap();
    documents.values().for_each(|read| crate::worded::in_six_languages(&read.findings));
    let measure = crate::measured::measure(&truth, &documents);
    let [all, _, probable, _] = measure.all(true);
    assert_eq!(all, 96, "the truth file has changed");
    assert!(probable >= floor, "{probable} of {all} contradictions at probable or certain");
    assert_eq!(measure.all(false)[0], 0, "the truth file has changed");
    let given = measure.at_least(Confidence::Probable);
    // At most one false alarm in twenty places that agree.
    assert!(given.alarms * 20 <= measure.agreements, "{} alarms against {}", given.alarms, measure.agreements);
    let certain = measure.at_least(Confidence::Certain);
    assert_eq!(certain.alarms + certain.strays, 0, "what is said to be certain must be right");
}
