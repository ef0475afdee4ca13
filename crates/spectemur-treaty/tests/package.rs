//! The package of the Convention, as it stands in the repository, is sound.

use spectemur_treaty::read_package;

#[test]
fn the_package_of_the_convention_is_sound() {
    let read = read_package(&crate::support::folder(&crate::support::here("../../treaties/ccm")));
    let problems: Vec<_> = read.problems.iter().map(ToString::to_string).collect();
    assert!(problems.is_empty(), "{}", problems.join("\n"));
    let package = read.package.unwrap();
    let lausanne = &package.plans["lausanne"];
    assert_eq!(lausanne.actions.len(), 50);
    assert_eq!(lausanne.measures.len(), 82);
    assert_eq!(package.plans["dubrovnik"].actions.len(), 32);
    assert!(!package.plans["vientiane"].complete);
    assert_eq!(package.registers.states.len(), 197);
    assert!(package.review.is_some(), "reports can be sent back");
    let templates: Vec<_> = package.templates.keys().map(|id| id.as_str()).collect();
    assert_eq!(templates, ["article-7-2010", "article-7-2023"]);
}
