//! Files that are damaged, locked, full, foreign, out of reach, or not to be written.

use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::Duration;

use spectemur_store::{Address, Asked, Batch, Fault, Limits, Store, StoreError};
use spectemur_testkit::{Database, generated, instant, statement};
use sqlx::{AssertSqlSafe, Connection as _, SqliteConnection};

use crate::suite::{Bench, NOON, address, batch, refused};

fn many(states: usize) -> Batch {
    let reports = generated::reports(&generated::states(states), &generated::questions(20), 2020, 3);
    Batch { files: vec![], sources: reports.sources, statements: reports.statements }
}

async fn run(path: &Path, sql: &str) -> SqliteConnection {
    let mut connection = SqliteConnection::connect(&format!("sqlite://{}?mode=rwc", path.display())).await.unwrap();
    sqlx::raw_sql(AssertSqlSafe(sql.to_owned())).execute(&mut connection).await.unwrap();
    connection
}

#[tokio::test]
async fn a_record_in_memory_is_a_record() {
    let store = Store::open(&Address::SqliteInMemory).await.unwrap();
    let given = many(3);
    store.append(&given, instant(NOON), "a test").await.unwrap();
    let snapshot = store.snapshot(&Asked::default()).await.unwrap();
    assert_eq!(snapshot.statements().count(), given.statements.len());
    assert!(store.verify().await.unwrap().is_sound());
    let another = Store::open(&Address::SqliteInMemory).await.unwrap();
    assert_eq!(another.counts().await.unwrap().statements, 0);
}

#[tokio::test]
async fn a_closed_record_is_one_file_and_opens_again() {
    let bench = Bench::sqlite().await;
    bench.record(&[statement("BGR", "stockpile.plan").build()], NOON).await;
    let before = bench.standing().await;
    let Bench { database, store } = bench;
    store.close().await;
    let files: Vec<_> = fs::read_dir(database.directory()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(files, ["record.db"]);
    let store = Store::open(&address(&database)).await.unwrap();
    let after = store.snapshot(&Asked::default()).await.unwrap();
    assert_eq!(after.statements().map(|recorded| recorded.statement.clone()).collect::<Vec<_>>(), before);
}

#[tokio::test]
async fn damaged_pages_are_reported_and_never_taken_for_data() {
    let Bench { database, store } = Bench::sqlite().await;
    store.append(&many(40), instant(NOON), "a test").await.unwrap();
    store.close().await;
    let sound = fs::read(database.address()).unwrap();
    let mut found = 0;
    for part in 1..16 {
        // A page's worth of noise somewhere in the file, as a bad disk or a broken copy leaves it.
        let mut damaged = sound.clone();
        let start = sound.len() / 16 * part;
        for (offset, byte) in damaged[start..start + 4096].iter_mut().enumerate() {
            *byte = u8::try_from((offset * 31 + part) % 251).unwrap();
        }
        fs::write(database.address(), &damaged).unwrap();
        let problems = match Store::open(&address(&database)).await {
            Ok(store) => {
                let problems = store.verify().await.unwrap().problems;
                store.close().await;
                problems.iter().map(|problem| problem.fault.clone()).collect()
            }
            Err(error) => {
                assert!(matches!(error, StoreError::Damaged { .. }), "{error:?}");
                vec![Fault::Missing]
            }
        };
        assert!(!problems.is_empty(), "the damage at byte {start} was not found");
        found += 1;
    }
    assert_eq!(found, 15);
}

#[tokio::test]
async fn a_damaged_or_shortened_file_says_so_when_opened() {
    let Bench { database, store } = Bench::sqlite().await;
    store.append(&many(10), instant(NOON), "a test").await.unwrap();
    store.close().await;
    let sound = fs::read(database.address()).unwrap();
    // The tables' descriptions stand on the first page, after the header of 100 bytes.
    let mut damaged = sound.clone();
    damaged[100..4096].fill(0xff);
    fs::write(database.address(), &damaged).unwrap();
    let error = refused(Store::open(&address(&database)).await);
    assert!(matches!(&error, StoreError::Damaged { path, .. } if path == database.address()), "{error:?}");

    fs::write(database.address(), &sound[..sound.len() / 2]).unwrap();
    let error = match Store::open(&address(&database)).await {
        Ok(store) => refused(store.snapshot(&Asked::default()).await),
        Err(error) => error,
    };
    assert!(matches!(error, StoreError::Damaged { .. }), "{error:?}");
}

#[tokio::test]
async fn what_is_not_a_record_is_left_as_it_is() {
    let database = Database::sqlite();
    let text = "Article 7 report, not a database\n".repeat(200);
    fs::write(database.address(), &text).unwrap();
    let error = refused(Store::open(&address(&database)).await);
    assert!(matches!(error, StoreError::NotARecord { .. }), "{error:?}");
    assert_eq!(fs::read_to_string(database.address()).unwrap(), text);

    let other = Database::sqlite();
    let path = Path::new(other.address());
    run(path, "CREATE TABLE bookmark (url TEXT)").await.close().await.unwrap();
    let before = fs::read(path).unwrap();
    let error = refused(Store::open(&address(&other)).await);
    assert!(matches!(&error, StoreError::NotARecord { detail, .. } if detail.contains("another program")), "{error:?}");
    assert_eq!(fs::read(path).unwrap(), before);
}

#[tokio::test]
async fn a_path_that_leads_nowhere_is_unavailable() {
    let database = Database::sqlite();
    for path in [database.directory().join("no-such-folder/record.db"), database.directory().to_path_buf()] {
        let error = refused(Store::open(&Address::Sqlite(path.clone())).await);
        assert!(
            matches!(&error, StoreError::Unavailable { address, .. } if *address == path.display().to_string()),
            "{error:?}"
        );
    }
}

#[tokio::test]
async fn a_record_that_another_program_writes_is_locked() {
    let bench = Bench::sqlite().await;
    let limits = Limits { wait: Duration::from_millis(50), ..Limits::default() };
    let store = Store::open_with(&address(&bench.database), &limits).await.unwrap();
    let other = run(Path::new(bench.database.address()), "BEGIN IMMEDIATE").await;
    let given = batch(&[statement("BGR", "stockpile.plan").build()]);
    let error = refused(store.append(&given, instant(NOON), "a test").await);
    assert_eq!(error, StoreError::Locked { path: bench.database.address().to_owned() });
    // Reading goes on meanwhile, and writing when the other one has finished.
    assert_eq!(store.counts().await.unwrap().statements, 0);
    other.close().await.unwrap();
    assert_eq!(store.append(&given, instant(NOON), "a test").await.unwrap().statements, 1);
}

#[tokio::test]
async fn who_makes_a_record_waits_for_another_program_that_looks_at_the_file() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("record.db");
    let other = run(&path, "BEGIN; SELECT count(*) FROM sqlite_schema").await;
    let limits = |wait| Limits { wait: Duration::from_millis(wait), ..Limits::default() };
    let to = Address::Sqlite(path.clone());
    let error = refused(Store::open_with(&to, &limits(50)).await);
    assert_eq!(error, StoreError::Locked { path: path.display().to_string() });
    let opener = tokio::spawn(async move { Store::open_with(&to, &limits(10_000)).await });
    tokio::time::sleep(Duration::from_millis(100)).await;
    assert!(!opener.is_finished());
    other.close().await.unwrap();
    assert_eq!(opener.await.unwrap().unwrap().counts().await.unwrap().statements, 0);
}

#[tokio::test]
async fn a_full_disk_leaves_the_record_as_it_was() {
    let Bench { database, store } = Bench::sqlite().await;
    store.append(&many(3), instant(NOON), "a test").await.unwrap();
    let before = store.counts().await.unwrap();
    store.close().await;
    let pages = u32::try_from(fs::metadata(database.address()).unwrap().len() / 4096).unwrap();
    let limits = Limits { pages: Some(pages + 20), ..Limits::default() };
    let store = Store::open_with(&address(&database), &limits).await.unwrap();
    let error = refused(store.append(&many(60), instant(NOON), "a test").await);
    assert_eq!(error, StoreError::DiskFull { path: database.address().to_owned() });
    assert_eq!(store.counts().await.unwrap(), before);
    // What fits is still recorded.
    let small = batch(&[statement("BGR", "stockpile.plan").build()]);
    assert_eq!(store.append(&small, instant(NOON), "a test").await.unwrap().statements, 1);
    assert!(store.verify().await.unwrap().is_sound());
}

/// Opens what it is told to and prints what happens; does nothing as a test among others.
#[tokio::test]
async fn a_child_opens_what_it_is_told_to() {
    let Some(path) = std::env::args().find_map(|argument| argument.strip_prefix("open=").map(str::to_owned)) else {
        return;
    };
    let outcome = match Store::open(&Address::Sqlite(path.into())).await {
        Ok(_) => "opened".to_owned(),
        Err(error) => format!("{error:?}"),
    };
    println!("outcome: {outcome}");
}

#[tokio::test]
async fn a_folder_that_may_not_be_written_to_says_so() {
    let Bench { database, store } = Bench::sqlite().await;
    store.append(&many(2), instant(NOON), "a test").await.unwrap();
    store.close().await;
    let directory = database.directory();
    // Nobody but its owner may write here. Root may write everywhere, so the child is somebody else.
    let program = directory.join("child");
    fs::copy(std::env::current_exe().unwrap(), &program).unwrap();
    let mode = |mode| std::os::unix::fs::PermissionsExt::from_mode(mode);
    fs::set_permissions(database.address(), mode(0o444)).unwrap();
    fs::set_permissions(directory, mode(0o555)).unwrap();
    let outcome = |path: &Path| {
        let open = format!("open={}", path.display());
        let test = "sqlite::files::a_child_opens_what_it_is_told_to";
        let root = fs::metadata("/proc/self").is_ok_and(|own| std::os::unix::fs::MetadataExt::uid(&own) == 0);
        let mut command = if root { Command::new("setpriv") } else { Command::new(&program) };
        if root {
            command.args(["--reuid=65534", "--regid=65534", "--clear-groups"]).arg(&program);
        }
        let output = command.args(["--exact", test, "--nocapture", &open]).output().unwrap();
        String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr)
    };
    let existing = outcome(Path::new(database.address()));
    let new = outcome(&directory.join("new.db"));
    // The directory is removed at the end of the test, which takes the right to write to it.
    fs::set_permissions(directory, mode(0o755)).unwrap();
    assert!(existing.contains("outcome: ReadOnly"), "{existing}");
    assert!(new.contains("outcome: Unavailable"), "{new}");
}
