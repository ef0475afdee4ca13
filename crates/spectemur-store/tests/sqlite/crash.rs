//! A process that dies in the middle of recording leaves a record with the batch whole or without it.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

use spectemur_store::{Address, Batch, Store};
use spectemur_testkit::{Database, generated, instant};

use crate::suite::NOON;

/// How often a child is killed, each time a little later.
const DEATHS: u32 = 30;

/// What a child records: enough to take a while.
fn import(round: u32) -> Batch {
    let first_year = 1000 + i16::try_from(round).unwrap();
    let reports = generated::reports(&generated::states(60), &generated::questions(60), first_year, 1);
    Batch { files: vec![], sources: reports.sources, statements: reports.statements }
}

/// The child: records one batch where it is told to; does nothing as a test among others.
#[tokio::test]
async fn a_child_imports_what_it_is_told_to() {
    let told = |name: &str| std::env::args().find_map(|argument| argument.strip_prefix(name).map(str::to_owned));
    let (Some(path), Some(round)) = (told("into="), told("round=")) else { return };
    let given = import(round.parse().unwrap());
    // The parent counts from here on.
    println!("ready");
    let store = Store::open(&Address::Sqlite(PathBuf::from(path))).await.unwrap();
    store.append(&given, instant(NOON), "a child").await.unwrap();
    println!("done");
}

/// Starts a child and kills it so long after it was ready; says whether it had finished.
fn run_and_kill(path: &Path, round: u32, after: Option<Duration>) -> bool {
    use std::io::{BufRead as _, BufReader, Read as _};
    let mut child = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "sqlite::crash::a_child_imports_what_it_is_told_to", "--nocapture"])
        .args([format!("into={}", path.display()), format!("round={round}")])
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let mut output = BufReader::new(child.stdout.take().unwrap());
    let mut line = String::new();
    while !line.contains("ready") {
        line.clear();
        assert!(output.read_line(&mut line).unwrap() > 0, "the child ended before it began");
    }
    if let Some(after) = after {
        std::thread::sleep(after);
        // SIGKILL: nothing is tidied up.
        child.kill().unwrap();
    }
    let mut rest = String::new();
    output.read_to_string(&mut rest).unwrap();
    child.wait().unwrap();
    rest.contains("done")
}

#[tokio::test]
async fn a_batch_is_whole_or_absent_whenever_its_process_is_killed() {
    let database = Database::sqlite();
    let path = PathBuf::from(database.address());
    // One child lives, to know how long it takes.
    #[expect(clippy::disallowed_methods, reason = "deaths are spread over the time that a child really takes")]
    let started = std::time::Instant::now();
    assert!(run_and_kill(&Database::sqlite().directory().join("other.db"), 0, None));
    let needed = started.elapsed();

    let (mut recorded, mut killed_before_the_end) = (0, 0);
    for round in 0..DEATHS {
        let finished = run_and_kill(&path, round, Some(needed * round / (DEATHS - 4)));
        let given = import(round);
        let store = Store::open(&Address::Sqlite(path.clone())).await.unwrap();
        let found = store.verify().await.unwrap();
        assert_eq!(found.problems, [], "round {round}");
        let new = found.statements - recorded;
        assert!(new == 0 || new == given.statements.len() as u64, "round {round}: {new} statements of a batch");
        assert!(new > 0 || !finished, "round {round}: the child said that it had recorded");
        killed_before_the_end += u32::from(new == 0);
        recorded = found.statements;
        store.close().await;
    }
    assert!((5..DEATHS).contains(&killed_before_the_end), "{killed_before_the_end} of {DEATHS} died in time");
}
