//! Throw-away databases: a file in a temporary directory, or a fresh database of a PostgreSQL server that belongs to
//! this test process alone.
//!
//! The server is started when the first test asks for it, and never outlives the process: a guard (`postgres.sh`)
//! holds the other end of a pipe, which closes however the process ends.

use std::io::{BufRead as _, BufReader};
use std::os::unix::process::CommandExt as _;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::OnceLock;
use std::sync::atomic::{AtomicUsize, Ordering};

use tempfile::TempDir;

/// A database for one test.
#[derive(Debug)]
pub struct Database {
    address: String,
    /// Removed with everything in it when the test drops the database.
    directory: Option<TempDir>,
}

impl Database {
    /// A path in a temporary directory, where nothing is yet.
    ///
    /// # Panics
    /// When there is no temporary directory.
    #[must_use]
    pub fn sqlite() -> Self {
        let directory = tempfile::tempdir().expect("a test needs a temporary directory");
        let path = directory.path().join("record.db");
        Self {
            address: path.to_str().expect("temporary directories have plain names").to_owned(),
            directory: Some(directory),
        }
    }

    /// An empty database of this process's PostgreSQL server.
    ///
    /// # Panics
    /// When PostgreSQL is not installed or does not start, with what to do about it.
    #[must_use]
    pub fn postgres() -> Self {
        static COUNT: AtomicUsize = AtomicUsize::new(1);
        let server = Server::of_this_process();
        let name = format!("test_{}", COUNT.fetch_add(1, Ordering::SeqCst));
        let created = Command::new(server.programs.join("createdb"))
            .arg("--host")
            .arg(&server.directory)
            .args(["--username", "spectemur", "--template", "template0", &name])
            .output()
            .expect("createdb stands beside initdb");
        assert!(created.status.success(), "createdb: {}", String::from_utf8_lossy(&created.stderr));
        let address = format!("postgres://spectemur@localhost/{name}?host={}", server.directory.display());
        Self { address, directory: None }
    }

    /// The address, as the command line takes it.
    #[must_use]
    pub fn address(&self) -> &str {
        &self.address
    }

    /// The directory of a file database.
    ///
    /// # Panics
    /// When this is not one.
    #[must_use]
    pub fn directory(&self) -> &Path {
        self.directory.as_ref().expect("only a database in a file has a directory").path()
    }
}

/// The PostgreSQL server of this test process.
struct Server {
    /// Where its socket is.
    directory: PathBuf,
    /// Where `createdb` is.
    programs: PathBuf,
    /// Its guard: as long as this process lives, it holds the guard's standard input open.
    _guard: Child,
}

impl Server {
    fn of_this_process() -> &'static Self {
        static SERVER: OnceLock<Result<Server, String>> = OnceLock::new();
        match SERVER.get_or_init(Self::start) {
            Ok(server) => server,
            Err(why) => panic!("no PostgreSQL for this test: {why}"),
        }
    }

    fn start() -> Result<Self, String> {
        let mut guard = Command::new("sh")
            .args(["-c", include_str!("postgres.sh")])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            // A group of its own: an interrupt at the terminal ends the tests, and their end ends the guard.
            .process_group(0)
            .spawn()
            .map_err(|error| format!("sh does not start: {error}"))?;
        let mut answer = String::new();
        let output = guard.stdout.take().ok_or("the guard has no output")?;
        BufReader::new(output).read_line(&mut answer).map_err(|error| format!("the guard is silent: {error}"))?;
        match answer.trim_end().split('\t').collect::<Vec<_>>()[..] {
            ["ready", directory, programs] => {
                Ok(Self { directory: directory.into(), programs: programs.into(), _guard: guard })
            }
            ["failed", why] => Err(why.to_owned()),
            _ => Err(format!("the guard said `{answer}`")),
        }
    }
}
