//! Folders of texts, as the caller of the package check reads them.

use std::fs;
use std::path::{Path, PathBuf};

use spectemur_treaty::Texts;

/// A path below this crate.
pub(crate) fn here(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

/// Every file of a folder, by its path below it.
pub(crate) fn folder(root: &Path) -> Texts {
    let mut texts = Texts::new();
    gather(root, root, &mut texts);
    texts
}

fn gather(root: &Path, folder: &Path, texts: &mut Texts) {
    for entry in fs::read_dir(folder).expect("the folder can be read") {
        let path = entry.expect("the folder can be read").path();
        if path.is_dir() {
            gather(root, &path, texts);
        } else {
            let name = path.strip_prefix(root).ok().and_then(Path::to_str).expect("a name below the root").to_owned();
            texts.insert(name, fs::read_to_string(&path).expect("a text in UTF-8"));
        }
    }
}
