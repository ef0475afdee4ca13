//! Documents that agree with themselves give few findings, and with a figure changed they give one there.

use std::path::Path;

use spectemur_proof::{Confidence, Options};

fn folder(name: &str) -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests").join(name)
}

#[test]
fn documents_full_of_figures_that_agree_give_few_findings() {
    let package = crate::package::package().unwrap();
    let (mut documents, mut findings, mut certain) = (0, 0, 0);
    for entry in std::fs::read_dir(folder("agreeing")).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_none_or(|ending| ending != "txt") {
            continue;
        }
        let document = spectemur_proof::plain::read(std::fs::read_to_string(&path).unwrap());
        let found = spectemur_proof::findings(&document, &package, Options { least: Confidence::Probable });
        crate::worded::in_six_languages(&found);
        documents += 1;
        findings += found.len();
        certain += found.iter().filter(|finding| finding.confidence == Confidence::Certain).count();
    }
    assert_eq!(documents, 38);
    assert_eq!(certain, 0, "what is said to be certain must be right");
    // None is wanted. Each of these documents has some thirty places that agree: three findings are one in ten.
    assert!(findings <= 3 * documents, "{findings} findings in {documents} documents");
}

#[test]
fn a_figure_that_is_changed_among_english_figures_that_agree_is_found() {
    breaks("known/wide-en", 316, 150);
}

#[test]
fn a_figure_that_is_changed_among_chinese_figures_that_agree_is_found() {
    breaks("known/wide-zh", 327, 172);
}

/// Of so many changes at least so many are found; all are wanted.
fn breaks(name: &str, changes: usize, floor: usize) {
    let all = crate::broken::measure(&folder(name), &crate::package::package().unwrap()).unwrap();
    assert_eq!(all.len(), changes, "the truth file has changed");
    let missed: Vec<String> = all
        .iter()
        .filter(|change| !change.found)
        .map(|change| format!("{} {} ({})", change.sort, change.place, change.what))
        .collect();
    let shown = missed.iter().take(6).cloned().collect::<Vec<_>>().join("\n");
    assert!(all.len() - missed.len() >= floor, "{} of {changes} are not found, among them\n{shown}", missed.len());
}
