//! The level that the proof-reader holds on documents of the Convention, as readers found them before any rule.

use std::path::Path;

use spectemur_proof::Confidence;

#[test]
fn contradictions_of_the_conventions_documents_are_found_and_agreements_are_not() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/seeds");
    let (truth, documents) = crate::measured::read(&folder, &crate::package::package().unwrap()).unwrap();
    documents.values().for_each(|read| crate::worded::in_six_languages(&read.findings));
    let measure = crate::measured::measure(&truth, &documents);
    let [all, _, probable, _] = measure.all(true);
    assert_eq!(all, 37, "the truth file has changed");
    // Of 37 clear contradictions 28 are found; most of the others need a reading of what is meant.
    assert!(probable >= 28, "{probable} of {all} clear contradictions at probable or certain");
    assert!(measure.all(false)[2] >= 21, "{:?} of the unclear ones", measure.all(false));
    let given = measure.at_least(Confidence::Probable);
    assert_eq!(given.alarms, 0, "places that agree are reported, {} of {}", given.alarms, measure.agreements);
    assert!(given.strays <= 2, "{} findings touch no contradiction", given.strays);
    let certain = measure.at_least(Confidence::Certain);
    assert_eq!(certain.all, certain.listed, "what is said to be certain must be right");
}
