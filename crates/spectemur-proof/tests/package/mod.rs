//! The package of the Convention, for tests.

use std::collections::BTreeMap;
use std::path::Path;

use spectemur_model::Package;

/// The package of the Convention as it stands in the repository.
pub(crate) fn package() -> Option<Package> {
    fn gather(root: &Path, at: &Path, texts: &mut BTreeMap<String, String>) {
        for entry in std::fs::read_dir(at).into_iter().flatten().flatten() {
            let path = entry.path();
            if path.is_dir() {
                gather(root, &path, texts);
            } else if let (Ok(text), Ok(name)) = (std::fs::read_to_string(&path), path.strip_prefix(root)) {
                texts.insert(name.to_string_lossy().replace('\\', "/"), text);
            }
        }
    }
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../treaties/ccm");
    let mut texts = BTreeMap::new();
    gather(&root, &root, &mut texts);
    spectemur_treaty::read_package(&texts).package
}
