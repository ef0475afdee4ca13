//! The texts of a treaty package in a folder.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// The packages of the repository.
#[must_use]
pub fn treaties() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../treaties")
}

/// Every file below a folder by its path in it, with forward slashes.
///
/// # Panics
/// When the folder or a file in it cannot be read.
#[must_use]
pub fn texts(folder: &Path) -> BTreeMap<String, String> {
    let mut texts = BTreeMap::new();
    gather(folder, folder, &mut texts);
    texts
}

fn gather(root: &Path, folder: &Path, texts: &mut BTreeMap<String, String>) {
    for entry in fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display())) {
        let path = entry.expect("an entry of the folder").path();
        if path.is_dir() {
            gather(root, &path, texts);
        } else {
            let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
            let name = path.strip_prefix(root).expect("it was found inside");
            texts.insert(name.to_string_lossy().replace('\\', "/"), text);
        }
    }
}
