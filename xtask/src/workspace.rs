//! What `cargo metadata` says about the workspace, in plain data.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use cargo_metadata::{DependencyKind, MetadataCommand};

/// The workspace: where it is, where it builds, and its crates.
pub(crate) struct Workspace {
    pub(crate) root: PathBuf,
    pub(crate) target: PathBuf,
    pub(crate) crates: Vec<Crate>,
}

/// One member of the workspace.
pub(crate) struct Crate {
    pub(crate) name: String,
    /// Path of the manifest from the root.
    pub(crate) manifest: String,
    pub(crate) description: String,
    pub(crate) uses: Vec<Use>,
}

/// One dependency of a member.
#[derive(Clone)]
pub(crate) struct Use {
    pub(crate) name: String,
    pub(crate) only_in_tests: bool,
}

impl Workspace {
    /// Asks cargo about the workspace that this program was built in.
    pub(crate) fn find() -> Result<Self> {
        let manifest = Path::new(env!("CARGO_MANIFEST_DIR")).join("Cargo.toml");
        let metadata = MetadataCommand::new()
            .manifest_path(&manifest)
            .no_deps()
            .exec()
            .with_context(|| format!("cargo metadata could not read {}", manifest.display()))?;
        let root = metadata.workspace_root.as_std_path().to_path_buf();
        let mut crates: Vec<Crate> = metadata
            .workspace_packages()
            .into_iter()
            .map(|package| Crate {
                name: package.name.to_string(),
                manifest: from_root(&root, package.manifest_path.as_std_path()),
                description: package.description.clone().unwrap_or_default(),
                uses: package
                    .dependencies
                    .iter()
                    .map(|dependency| Use {
                        name: dependency.name.clone(),
                        only_in_tests: dependency.kind == DependencyKind::Development,
                    })
                    .collect(),
            })
            .collect();
        crates.sort_by(|a, b| a.name.cmp(&b.name));
        Ok(Self { root, target: metadata.target_directory.into_std_path_buf(), crates })
    }

    /// Where tools that the tests need are kept, outside the system's folders.
    pub(crate) fn tools(&self) -> PathBuf {
        self.target.join("tools")
    }

    /// The product as people run it, and as the tests build it.
    pub(crate) fn binary(&self) -> PathBuf {
        self.target.join("release").join("spectemur")
    }
}

fn from_root(root: &Path, path: &Path) -> String {
    path.strip_prefix(root).unwrap_or(path).to_string_lossy().replace('\\', "/")
}
