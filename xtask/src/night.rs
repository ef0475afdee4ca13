//! `cargo xtask night`: the night on which reports fall due, played on PostgreSQL with two processes of the product.
//!
//! The record is the package's own with generated years beside it, in a throw-away server (which does not wait for the
//! disk: the night is about the processes, not about the power of the machine that holds the database).
//! `xtask/night/night.py` plays everybody and prints the figures; `xtask/night/night.toml` says what is read.

use std::fs;
use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use anyhow::{Context, Result, bail};
use clap::Args;
use serde::Deserialize;

use crate::bench::venv;
use crate::commands::{self, capture, cargo};
use crate::workspace::Workspace;

/// What the script that plays the night needs.
const PACKAGES: [&str; 1] = ["aiohttp==3.14.5"];

/// How long, and how many.
#[derive(Args)]
pub(crate) struct Options {
    /// Within how many minutes everybody hands in; fewer make it harder.
    #[arg(long, default_value_t = 60)]
    minutes: u32,
    /// How many States hand in at most.
    #[arg(long, default_value_t = 110)]
    states: u32,
    /// How many readers are on.
    #[arg(long, default_value_t = 2000)]
    readers: u32,
}

/// What `xtask/night/night.toml` says.
#[derive(Deserialize)]
struct Plan {
    treaty: PathBuf,
    first_year: i16,
    years: i16,
    pages: Vec<String>,
}

/// A PostgreSQL server that ends with this process.
struct Server {
    address: String,
    _guard: Child,
}

/// Plays the night; true when nothing was lost and nobody left alone.
pub(crate) fn run(workspace: &Workspace, options: &Options) -> Result<bool> {
    let plan = fs::read_to_string(workspace.root.join("xtask/night/night.toml")).context("cannot read night.toml")?;
    let plan: Plan = toml::from_str(&plan).context("xtask/night/night.toml is not as expected")?;
    let release = ["build", "--release", "--workspace", "--bin", "spectemur", "--example", "years"];
    commands::run(cargo().args(release).current_dir(&workspace.root))?;
    let folder = workspace.target.join("night");
    if folder.exists() {
        fs::remove_dir_all(&folder).with_context(|| folder.display().to_string())?;
    }
    fs::create_dir_all(&folder).with_context(|| folder.display().to_string())?;
    let server = Server::start(workspace)?;
    let mut fill = Command::new(workspace.target.join("release/examples/years"));
    fill.arg(workspace.root.join(&plan.treaty)).arg(&folder);
    fill.args([plan.first_year.to_string(), plan.years.to_string(), server.address.clone()]);
    commands::run(&mut fill)?;
    let job = serde_json::json!({
        "program": workspace.binary(),
        "database": server.address,
        "reports": folder.join("reports"),
        "year": plan.first_year + plan.years - 1,
        "pages": plan.pages,
        "states": options.states,
        "readers": options.readers,
        "minutes": options.minutes,
        "out": folder,
    });
    let file = folder.join("job.json");
    fs::write(&file, job.to_string()).with_context(|| file.display().to_string())?;
    let python = venv(workspace, "night-venv", &PACKAGES)?;
    let script = workspace.root.join("xtask/night/night.py");
    let status = Command::new(python).arg(script).arg(&file).env("PYTHONDONTWRITEBYTECODE", "1").status()?;
    Ok(status.success())
}

impl Server {
    fn start(workspace: &Workspace) -> Result<Self> {
        let mut guard = Command::new("sh")
            .arg(workspace.root.join("crates/spectemur-testkit/src/postgres.sh"))
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .context("sh does not start")?;
        let mut told = String::new();
        let output = guard.stdout.take().context("the guard of PostgreSQL has no output")?;
        BufReader::new(output).read_line(&mut told).context("the guard of PostgreSQL is silent")?;
        let [_, directory, programs] = told.trim_end().split('\t').collect::<Vec<_>>()[..] else {
            bail!("PostgreSQL does not start: {told}");
        };
        let create = Path::new(programs).join("createdb");
        let asked = ["--host", directory, "--username", "spectemur", "--template", "template0", "night"];
        capture(Command::new(create).args(asked))?;
        Ok(Self { address: format!("postgres://spectemur@localhost/night?host={directory}"), _guard: guard })
    }
}
