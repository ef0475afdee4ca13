//! The real package is sound, and every kind of mistake in a package is found where it stands.

use std::fs;
use std::path::Path;

use spectemur_treaty::{Texts, read_package};

/// The package of the Convention as it stands in the repository.
fn convention() -> Texts {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../treaties/ccm");
    let mut texts = Texts::new();
    gather(&root, &root, &mut texts);
    texts
}

fn gather(root: &Path, folder: &Path, texts: &mut Texts) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            gather(root, &path, texts);
        } else {
            let name = path.strip_prefix(root).unwrap().to_str().unwrap().to_owned();
            texts.insert(name, fs::read_to_string(&path).unwrap());
        }
    }
}

#[test]
fn the_package_of_the_convention_is_sound() {
    let read = read_package(&convention());
    let problems: Vec<_> = read.problems.iter().map(ToString::to_string).collect();
    assert!(problems.is_empty(), "{}", problems.join("\n"));
    let package = read.package.unwrap();
    let lausanne = &package.plans["lausanne"];
    assert_eq!(lausanne.actions.len(), 50);
    assert_eq!(lausanne.measures.len(), 82);
    assert_eq!(package.plans["dubrovnik"].actions.len(), 32);
    assert!(!package.plans["vientiane"].complete);
    assert_eq!(package.registers.states.len(), 197);
}
