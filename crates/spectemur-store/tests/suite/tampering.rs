//! Whatever is changed behind the program's back is found.

use spectemur_model::Statement;
use spectemur_store::{Fault, Problem, StoreError};
use spectemur_testkit::statement;

use super::{Bench, NOON};

/// A record of one source (entry 1) and four statements (entries 2 to 5), the last of which corrects the first.
async fn fill(bench: &Bench) -> Vec<Statement> {
    let mut statements: Vec<Statement> =
        (1..=3).map(|row| statement("BGR", "stockpile.count").number(row).build()).collect();
    statements.push(statement("BGR", "stockpile.count").number(9).correcting(statements[0].id()).build());
    bench.record(&statements, NOON).await;
    statements
}

/// What a verification finds, as table, row and fault.
async fn found(bench: &Bench) -> Vec<Problem> {
    bench.store.verify().await.unwrap().problems
}

/// Asserts that there is exactly one problem, of this row, and that this says it.
fn only(problems: &[Problem], table: &str, row: &str, is: impl Fn(&Fault) -> bool) {
    assert!(
        matches!(problems, [one] if one.table == table && one.row == row && is(&one.fault)),
        "expected one problem of {table} {row}: {problems:#?}"
    );
}

pub(crate) async fn a_sound_record_verifies(bench: Bench) {
    fill(&bench).await;
    let verification = bench.store.verify().await.unwrap();
    assert!(verification.is_sound(), "{:#?}", verification.problems);
    assert_eq!((verification.entries, verification.sources, verification.statements), (5, 1, 4));
    let head = verification.head.unwrap();
    assert_eq!((head.seq, head.recorded_at), (5, spectemur_testkit::instant(NOON)));
    assert_eq!(head.hash.len(), 64);
    // The same record elsewhere has the same head, and another author another.
    bench.record(&[statement("PER", "other").build()], NOON).await;
    assert_ne!(bench.store.verify().await.unwrap().head.unwrap().hash, head.hash);
}

pub(crate) async fn an_altered_statement_is_found(bench: Bench) {
    let ids: Vec<String> = fill(&bench).await.iter().map(|statement| statement.id().hex()).collect();
    let columns = [
        ("subject", "'PER'", "'BGR'"),
        ("question", "'stockpile.other'", "'stockpile.count'"),
        ("value", r#"'{"number":4}'"#, r#"'{"number":2}'"#),
        ("value", r#"'{ "number": 2 }'"#, r#"'{"number":2}'"#),
        ("period_from", "'2022-07-02'", "'2022-07-01'"),
        ("period_to", "'2023-07-01'", "'2023-06-30'"),
        ("place", "'para:2'", "'para:1'"),
        ("basis", "'inferred'", "'said'"),
        ("public", "0", "1"),
        ("recorded_at", "recorded_at - 1", "recorded_at + 1"),
    ];
    for (column, altered, original) in columns {
        bench.tamper(&format!("UPDATE statement SET {column} = {altered} WHERE seq = 3")).await;
        only(&found(&bench).await, "statement", &ids[1], |fault| matches!(fault, Fault::Altered { .. }));
        bench.tamper(&format!("UPDATE statement SET {column} = {original} WHERE seq = 3")).await;
        assert_eq!(found(&bench).await, [], "{column}");
    }

    bench.tamper("UPDATE statement SET kind = 'none', value = NULL WHERE seq = 3").await;
    only(&found(&bench).await, "statement", &ids[1], |fault| matches!(fault, Fault::Altered { .. }));
    bench.tamper(r#"UPDATE statement SET kind = 'known', value = '{"number":2}' WHERE seq = 3"#).await;
    bench.tamper("UPDATE statement SET corrects = NULL WHERE seq = 5").await;
    only(&found(&bench).await, "statement", &ids[3], |fault| matches!(fault, Fault::Altered { .. }));
    bench.tamper(&format!("UPDATE statement SET corrects = '{}' WHERE seq = 5", ids[0])).await;

    // Somebody who also makes the id fit is found by the journal.
    let other = statement("BGR", "stockpile.count").number(4).build().id();
    bench.tamper(&format!(r#"UPDATE statement SET value = '{{"number":4}}', id = '{other}' WHERE seq = 3"#)).await;
    only(
        &found(&bench).await,
        "statement",
        &other.hex(),
        |fault| matches!(fault, Fault::Altered { detail } if detail.contains(&ids[1])),
    );
}

pub(crate) async fn an_altered_source_is_found(bench: Bench) {
    fill(&bench).await;
    let altered = |fault: &Fault| matches!(fault, Fault::Altered { .. });
    let columns = [
        ("kind", "'other'", "'test-report'"),
        ("symbol", "NULL", "'TEST/report'"),
        ("symbol", "''", "'TEST/report'"),
        ("title", r#"'{"en":"Another"}'"#, r#"'{"en":"Report report","zh":"报告 report"}'"#),
        ("language", "'ar'", "'zh'"),
        ("dated_on", "NULL", "'2023-07-17'"),
        ("received_on", "'2023-07-17'", "'2023-07-18'"),
        ("covers_to", "'2023-06-29'", "'2023-06-30'"),
        ("verified", "0", "1"),
        ("recorded_at", "recorded_at + 1", "recorded_at - 1"),
    ];
    for (column, value, original) in columns {
        bench.tamper(&format!("UPDATE source SET {column} = {value}")).await;
        only(&found(&bench).await, "source", "report", altered);
        bench.tamper(&format!("UPDATE source SET {column} = {original}")).await;
        assert_eq!(found(&bench).await, [], "{column}");
    }

    // Somebody who also makes the digest fit is found by the journal, which knew the old one.
    let mut other = spectemur_testkit::source("report");
    other.verified = false;
    let elsewhere = match bench.store.backend() {
        spectemur_store::Backend::Sqlite => Bench::sqlite().await,
        spectemur_store::Backend::Postgres => Bench::postgres().await,
    };
    let given = spectemur_store::Batch { files: vec![], sources: vec![other], statements: vec![] };
    elsewhere.store.append(&given, spectemur_testkit::instant(NOON), "somebody").await.unwrap();
    let digest = elsewhere.lines("SELECT digest FROM source").await.remove(0);
    bench.tamper(&format!("UPDATE source SET verified = 0, digest = '{digest}'")).await;
    only(&found(&bench).await, "journal", "1", |fault| *fault == Fault::BrokenLink);
}

pub(crate) async fn an_altered_or_shortened_journal_is_found(bench: Bench) {
    let ids: Vec<String> = fill(&bench).await.iter().map(|statement| statement.id().hex()).collect();
    bench.tamper("UPDATE journal SET recorded_by = 'somebody else' WHERE seq = 3").await;
    only(&found(&bench).await, "journal", "3", |fault| *fault == Fault::BrokenLink);
    bench.tamper("UPDATE journal SET recorded_by = 'a test' WHERE seq = 3").await;
    assert_eq!(found(&bench).await, []);

    bench.tamper("UPDATE journal SET recorded_at = recorded_at - 5 WHERE seq = 4").await;
    let problems = found(&bench).await;
    assert!(problems.iter().any(|one| one.row == "4" && one.fault == Fault::OutOfOrder), "{problems:#?}");
    assert!(problems.iter().any(|one| one.row == "4" && one.fault == Fault::BrokenLink), "{problems:#?}");
    bench.tamper("UPDATE journal SET recorded_at = recorded_at + 5 WHERE seq = 4").await;
    assert_eq!(found(&bench).await, []);

    let hash = bench.lines("SELECT hash FROM journal WHERE seq = 3").await.remove(0);
    bench.tamper(&format!("UPDATE journal SET hash = '{}' WHERE seq = 3", "0".repeat(64))).await;
    let rows: Vec<_> = found(&bench).await.into_iter().map(|one| (one.row, one.fault)).collect();
    assert_eq!(rows, [("3".to_owned(), Fault::BrokenLink), ("4".to_owned(), Fault::BrokenLink)]);
    bench.tamper(&format!("UPDATE journal SET hash = '{hash}' WHERE seq = 3")).await;

    bench.tamper("DELETE FROM journal WHERE seq = 3").await;
    let problems = found(&bench).await;
    assert!(problems.iter().any(|one| one.row == "4" && one.fault == Fault::Gap { expected: 3 }), "{problems:#?}");
    assert!(problems.iter().any(|one| one.row == ids[1] && one.fault == Fault::NotInJournal), "{problems:#?}");
}

pub(crate) async fn rows_that_come_or_go_are_found(bench: Bench) {
    let ids: Vec<String> = fill(&bench).await.iter().map(|statement| statement.id().hex()).collect();
    bench.tamper("DELETE FROM statement WHERE seq = 2").await;
    let rows: Vec<_> = found(&bench).await.into_iter().map(|one| (one.row, one.fault)).collect();
    assert_eq!(rows, [(ids[0].clone(), Fault::Missing), (ids[3].clone(), Fault::Orphan { target: ids[0].clone() })]);

    let smuggled = statement("BGR", "stockpile.count").number(5).from("nowhere").build().id();
    bench
        .tamper(&format!(
            r#"INSERT INTO statement
               SELECT 77, '{smuggled}', subject, question, kind, '{{"number":5}}', period_from, period_to, 'nowhere',
                      place, basis, public, NULL, recorded_at FROM statement WHERE seq = 3"#
        ))
        .await;
    let problems = found(&bench).await;
    let faults: Vec<_> = problems.iter().filter(|one| one.row == smuggled.hex()).map(|one| &one.fault).collect();
    assert_eq!(faults, [&Fault::NotInJournal, &Fault::Orphan { target: "nowhere".to_owned() }]);

    bench.tamper("DELETE FROM source").await;
    let problems = found(&bench).await;
    assert!(problems.iter().any(|one| one.table == "source" && one.fault == Fault::Missing), "{problems:#?}");
    let orphans = problems.iter().filter(|one| one.fault == Fault::Orphan { target: "report".to_owned() });
    assert_eq!(orphans.count(), 3);
}

pub(crate) async fn cells_that_do_not_read_are_found_and_named(bench: Bench) {
    let ids: Vec<String> = fill(&bench).await.iter().map(|statement| statement.id().hex()).collect();
    let columns = [
        ("value", "'not JSON'", r#"'{"number":2}'"#),
        ("subject", "'Bulgaria'", "'BGR'"),
        ("period_from", "'2022'", "'2022-07-01'"),
        ("place", "'Para 1'", "'para:1'"),
    ];
    for (named, broken, original) in columns {
        bench.tamper(&format!("UPDATE statement SET {named} = {broken} WHERE seq = 3")).await;
        only(
            &found(&bench).await,
            "statement",
            &ids[1],
            |fault| matches!(fault, Fault::Unreadable { column, .. } if *column == named),
        );
        let id = statement("BGR", "stockpile.count").number(2).build().id();
        let whole = bench.store.snapshot(&spectemur_store::Asked::default()).await.map(|_| None);
        for read in [bench.store.statement(id).await, whole] {
            match read {
                Err(StoreError::Inconsistent { table: "statement", column, id, .. }) => {
                    assert_eq!((column, &id), (named, &ids[1]));
                }
                other => panic!("{named}: {other:?}"),
            }
        }
        bench.tamper(&format!("UPDATE statement SET {named} = {original} WHERE seq = 3")).await;
    }
    bench.tamper("UPDATE source SET title = '[]'").await;
    only(&found(&bench).await, "source", "report", |fault| matches!(fault, Fault::Unreadable { column: "title", .. }));
    let error = bench.store.sources().await.unwrap_err();
    assert!(matches!(error, StoreError::Inconsistent { table: "source", column: "title", .. }), "{error:?}");
}
