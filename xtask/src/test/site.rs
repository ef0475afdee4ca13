//! The step `site`: the product serves a fresh record, and programs that are not ours look at every kind of page: a browser
//! with axe, a checker of HTML, a client made from the interface's own description. Then people's ways are walked.
//!
//! What is served and who looks stands in `xtask/site.toml`, because no State and no meeting is named in Rust.

use std::fs::{self, File};
use std::io::{Read as _, Write as _};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::Duration;

use anyhow::{Context, Result, bail};
use serde::Deserialize;

use super::{documents, install};
use crate::commands::{self, capture, on_path};
use crate::stopwatch::Stopwatch;
use crate::workspace::Workspace;

/// How long the site may take until it answers; a slow machine that does other things as well needs seconds.
const PATIENCE: Duration = Duration::from_secs(60);

/// As much of the plan as this side needs; the rest is read by the scripts.
#[derive(Deserialize)]
struct Plan {
    /// Arguments of commands before the site is served.
    before: Vec<Vec<String>>,
    /// Arguments of the command that serves.
    serve: Vec<String>,
    /// Scripts below `xtask/site`, in their order.
    judges: Vec<String>,
    /// The languages that are looked at.
    languages: Vec<String>,
}

/// Places that arguments name, filled in for one run.
struct Places {
    database: PathBuf,
    listen: SocketAddr,
    site: String,
}

/// The site while it is served; whatever happens, it is ended when this goes.
struct Served(Child);

impl Drop for Served {
    fn drop(&mut self) {
        // It may have ended already, and there is nobody left to tell.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

pub(super) fn run(workspace: &Workspace) -> Result<()> {
    let plan = fs::read_to_string(workspace.root.join("xtask/site.toml")).context("cannot read xtask/site.toml")?;
    let plan: Plan = toml::from_str(&plan).context("xtask/site.toml is not as expected")?;
    let folder = workspace.target.join("site");
    if folder.exists() {
        fs::remove_dir_all(&folder).with_context(|| format!("cannot remove {}", folder.display()))?;
    }
    fs::create_dir_all(&folder).with_context(|| format!("cannot make {}", folder.display()))?;
    let places = Places::new(folder.join("record.db"))?;
    for arguments in &plan.before {
        let arguments = places.fill(arguments);
        capture(Command::new(workspace.binary()).args(arguments).current_dir(&workspace.root))?;
    }
    let job = job(workspace, &folder, &places)?;
    let log = folder.join("served.txt");
    let mut served = serve(workspace, &places.fill(&plan.serve), &log)?;
    let first = plan.languages.first().context("xtask/site.toml names no language")?;
    answers(&mut served, places.listen, &format!("/{first}/"), &log)?;
    for judge in &plan.judges {
        let script = workspace.root.join("xtask/site").join(format!("{judge}.py"));
        let mut command = documents::installed_python(&install::site_python(workspace), &script)?;
        commands::run(command.arg(&job).env("PYTHONDONTWRITEBYTECODE", "1").env("PYTHONUNBUFFERED", "1"))
            .with_context(|| format!("the judge `{judge}` objects; what the site said is in {}", log.display()))?;
    }
    Ok(())
}

impl Places {
    /// A port that is free now. It is given back before the site takes it, so somebody else could be faster; then the
    /// site says so and the step fails.
    fn new(database: PathBuf) -> Result<Self> {
        let listen = TcpListener::bind("127.0.0.1:0").and_then(|free| free.local_addr()).context("no port is free")?;
        // By this name browsers let a page use passkeys without TLS.
        Ok(Self { database, listen, site: format!("http://localhost:{}", listen.port()) })
    }

    fn fill(&self, arguments: &[String]) -> Vec<String> {
        let fill = |word: &String| {
            word.replace("{database}", &self.database.to_string_lossy())
                .replace("{listen}", &self.listen.to_string())
                .replace("{site}", &self.site)
        };
        arguments.iter().map(fill).collect()
    }
}

/// Writes down what the scripts must know: where the site is, and which programs to look with.
fn job(workspace: &Workspace, folder: &Path, places: &Places) -> Result<PathBuf> {
    let program = |name: &str| {
        let found = on_path(name);
        found.with_context(|| format!("{name} is missing: run `cargo xtask test --only install`"))
    };
    let tool = |path: &str| {
        let file = install::node_tools_folder(workspace).join("node_modules").join(path);
        if !file.is_file() {
            bail!("{} is missing: run `cargo xtask test --only install`", file.display());
        }
        Ok(file)
    };
    let job = serde_json::json!({
        "site": places.site,
        "database": places.database,
        "binary": workspace.binary(),
        "root": workspace.root,
        "out": folder,
        "chromium": program("chromium")?,
        "driver": program("chromedriver")?,
        "java": program("java")?,
        "axe": tool("axe-core/axe.min.js")?,
        "vnu": tool("vnu-jar/build/dist/vnu.jar")?,
    });
    let file = folder.join("job.json");
    fs::write(&file, job.to_string()).with_context(|| format!("cannot write {}", file.display()))?;
    Ok(file)
}

fn serve(workspace: &Workspace, arguments: &[String], log: &Path) -> Result<Served> {
    println!("   $ spectemur {}", arguments.join(" "));
    let said = File::create(log).with_context(|| format!("cannot write {}", log.display()))?;
    let complained = said.try_clone()?;
    let mut command = Command::new(workspace.binary());
    command.args(arguments).current_dir(&workspace.root);
    command.stdin(Stdio::null()).stdout(said).stderr(complained);
    Ok(Served(command.spawn().context("the site cannot be started")?))
}

/// Waits until the site answers with a page.
fn answers(served: &mut Served, listen: SocketAddr, path: &str, log: &Path) -> Result<()> {
    let watch = Stopwatch::start();
    loop {
        if is_page(listen, path) {
            println!("   the site answers after {}", watch.seconds());
            return Ok(());
        }
        let said = || fs::read_to_string(log).unwrap_or_default();
        if let Some(status) = served.0.try_wait()? {
            bail!("the site ended with {status}: {}", said());
        }
        if watch.elapsed() > PATIENCE {
            bail!("the site does not answer after {}: {}", watch.seconds(), said());
        }
        thread::sleep(Duration::from_millis(50));
    }
}

fn is_page(listen: SocketAddr, path: &str) -> bool {
    let ask = || -> std::io::Result<String> {
        let mut line = TcpStream::connect(listen)?;
        line.set_read_timeout(Some(PATIENCE))?;
        write!(line, "GET {path} HTTP/1.1\r\nHost: {listen}\r\nConnection: close\r\n\r\n")?;
        let mut answer = String::new();
        line.read_to_string(&mut answer)?;
        Ok(answer)
    };
    ask().is_ok_and(|answer| answer.split_whitespace().nth(1) == Some("200"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_plan_of_this_repository_is_readable() {
        let plan: Plan = toml::from_str(include_str!("../../site.toml")).expect("the file is as the type says");
        assert!(plan.serve.iter().any(|word| word == "{listen}") && plan.serve.iter().any(|word| word == "{database}"));
        assert!(!plan.judges.is_empty() && plan.languages.iter().any(|language| language == "ar"));
    }

    #[test]
    fn places_are_filled_in() {
        let listen = SocketAddr::from(([127, 0, 0, 1], 80));
        let places = Places { database: "/d/b".into(), listen, site: "http://localhost:80".to_owned() };
        let arguments = ["serve", "{database}", "{listen}", "{site}/en"].map(str::to_owned);
        assert_eq!(places.fill(&arguments), ["serve", "/d/b", "127.0.0.1:80", "http://localhost:80/en"]);
    }
}
