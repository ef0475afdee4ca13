//! What `cargo metadata` says about the workspace, in plain data.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, ensure};
use serde::Deserialize;

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

/// As much of cargo's answer as is needed.
#[derive(Deserialize)]
struct Metadata {
    workspace_root: PathBuf,
    target_directory: PathBuf,
    packages: Vec<Package>,
}

#[derive(Deserialize)]
struct Package {
    name: String,
    manifest_path: PathBuf,
    description: Option<String>,
    dependencies: Vec<Dependency>,
}

#[derive(Deserialize)]
struct Dependency {
    name: String,
    kind: Option<String>,
}

impl Workspace {
    /// Asks cargo about the workspace that this program was built in.
    pub(crate) fn find() -> Result<Self> {
        let manifest = Path::new(env!("CARGO_MANIFEST_DIR")).join("Cargo.toml");
        // Asked directly: a library for this would switch on features of what the product uses, and with other features
        // the test command would compile the typesetter a second time.
        let answer = Command::new(env!("CARGO"))
            .args(["metadata", "--format-version", "1", "--no-deps", "--manifest-path"])
            .arg(&manifest)
            .output()
            .context("cargo did not start")?;
        ensure!(answer.status.success(), "cargo metadata: {}", String::from_utf8_lossy(&answer.stderr));
        let metadata: Metadata = serde_json::from_slice(&answer.stdout)
            .with_context(|| format!("cargo metadata about {} does not read", manifest.display()))?;
        let root = metadata.workspace_root;
        let uses = |dependency: Dependency| Use {
            name: dependency.name,
            only_in_tests: dependency.kind.as_deref() == Some("dev"),
        };
        let mut crates: Vec<Crate> = metadata
            .packages
            .into_iter()
            .map(|package| Crate {
                name: package.name,
                manifest: from_root(&root, &package.manifest_path),
                description: package.description.unwrap_or_default(),
                uses: package.dependencies.into_iter().map(uses).collect(),
            })
            .collect();
        crates.sort_by(|a, b| a.name.cmp(&b.name));
        Ok(Self { root, target: metadata.target_directory, crates })
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
