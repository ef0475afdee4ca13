//! What keeps the record whole: triggers, locks, migrations.

use std::collections::BTreeMap;
use std::path::Path;

use spectemur_model::Statement;
use spectemur_store::{Backend, Store, StoreError};
use spectemur_testkit::{instant, statement};

use super::{Bench, NOON, address, batch, refused};

pub(crate) async fn no_row_is_changed_deleted_or_emptied(bench: Bench) {
    bench.record(&[statement("BGR", "stockpile.plan").build()], NOON).await;
    for (table, column) in [("journal", "recorded_by"), ("source", "kind"), ("statement", "question")] {
        let mut attempts = vec![format!("UPDATE {table} SET {column} = 'other'"), format!("DELETE FROM {table}")];
        if bench.store.backend() == Backend::Postgres {
            attempts.push(format!("TRUNCATE {table} CASCADE"));
        }
        for attempt in attempts {
            let error = bench.raw(&attempt).await.expect_err("this must be refused").to_string();
            assert!(error.contains("never"), "{attempt}: {error}");
        }
    }
    let found = bench.store.verify().await.unwrap();
    assert!(found.is_sound() && found.entries == 2);
}

pub(crate) async fn writers_at_once_wait_for_one_another(bench: Bench) {
    const WRITERS: usize = 8;
    const BATCHES: usize = 6;
    let mut writers = Vec::new();
    for writer in 0..WRITERS {
        // Half of them share connections, half have their own, as two programs would.
        let store =
            if writer % 2 == 0 { bench.store.clone() } else { Store::open(&address(&bench.database)).await.unwrap() };
        writers.push(tokio::spawn(async move {
            for round in 0..BATCHES {
                let own = |row| statement("BGR", &format!("writer-{writer}")).at(&format!("para:{round}.{row}"));
                let mut statements: Vec<Statement> = (0..40).map(|row| own(row).build()).collect();
                // Everybody also brings the same ones, which only the first one records.
                statements.extend((0..5).map(|row| statement("PER", "shared").at(&format!("para:{row}")).build()));
                store.append(&batch(&statements), instant(NOON), &format!("writer {writer}")).await.unwrap();
            }
        }));
    }
    for writer in writers {
        writer.await.unwrap();
    }
    let counts = bench.store.counts().await.unwrap();
    assert_eq!((counts.sources, counts.statements), (1, (WRITERS * BATCHES * 40 + 5) as u64));
    assert_eq!(bench.store.verify().await.unwrap().problems, []);
}

pub(crate) async fn opening_at_once_makes_one_record(bench: Bench) {
    // A record of its own, not made yet: the bench's is only there for the kind of database.
    let fresh = match bench.store.backend() {
        Backend::Sqlite => spectemur_testkit::Database::sqlite(),
        Backend::Postgres => spectemur_testkit::Database::postgres(),
    };
    let mut openers = Vec::new();
    for opener in 0..8 {
        let address = address(&fresh);
        openers.push(tokio::spawn(async move {
            let store = Store::open(&address).await.unwrap();
            let given = batch(&[statement("BGR", &format!("opener-{opener}")).build()]);
            store.append(&given, instant(NOON), "an opener").await.unwrap();
        }));
    }
    for opener in openers {
        opener.await.unwrap();
    }
    let store = Store::open(&address(&fresh)).await.unwrap();
    assert_eq!(store.counts().await.unwrap().statements, 8);
    assert!(store.verify().await.unwrap().is_sound());
}

pub(crate) async fn a_newer_or_altered_record_is_not_opened(bench: Bench) {
    bench
        .tamper(
            "INSERT INTO _sqlx_migrations (version, description, success, checksum, execution_time)
             SELECT 999, 'from the future', success, checksum, 0 FROM _sqlx_migrations WHERE version = 1",
        )
        .await;
    let error = refused(Store::open(&address(&bench.database)).await);
    assert!(matches!(error, StoreError::ForeignMigrations { version: 999, .. }), "{error:?}");
    assert!(error.to_string().contains("newer version"), "{error}");

    bench.tamper("DELETE FROM _sqlx_migrations WHERE version = 999").await;
    Store::open(&address(&bench.database)).await.unwrap();

    let other_checksum = match bench.store.backend() {
        Backend::Sqlite => "x'00'",
        Backend::Postgres => r"'\x00'",
    };
    bench.tamper(&format!("UPDATE _sqlx_migrations SET checksum = {other_checksum}")).await;
    let error = refused(Store::open(&address(&bench.database)).await);
    assert!(matches!(error, StoreError::ForeignMigrations { version: 1, .. }), "{error:?}");
    assert!(error.to_string().contains("altered"), "{error}");
}

pub(crate) async fn the_tables_are_those_of_the_schema_file(bench: Bench) {
    let (name, query) = match bench.store.backend() {
        Backend::Sqlite => ("sqlite.sql", SQLITE_OBJECTS),
        Backend::Postgres => ("postgres.sql", POSTGRES_OBJECTS),
    };
    let objects = bench.lines(query).await.join("\n\n");
    let found = format!("-- What the migrations make, for reading. A test compares it with them.\n\n{objects}\n");
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("schema").join(name);
    let expected = std::fs::read_to_string(&file).unwrap_or_default();
    if found != expected {
        let made = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
        std::fs::write(&made, &found).unwrap();
        panic!("schema/{name} is not what the migrations make; read the difference, then copy {}", made.display());
    }
}

/// Every object of the record in SQLite, one text each, by kind and name.
const SQLITE_OBJECTS: &str = "
    SELECT sql || ';' FROM sqlite_schema
    WHERE sql IS NOT NULL AND tbl_name <> '_sqlx_migrations'
    ORDER BY CASE type WHEN 'table' THEN 1 WHEN 'index' THEN 2 ELSE 3 END, name";

/// Every object of the record in PostgreSQL, one text each, by kind and name.
const POSTGRES_OBJECTS: &str = r#"
    WITH tables AS (
        SELECT c.oid, c.relname::text AS name FROM pg_class AS c
        WHERE c.relnamespace = current_schema()::regnamespace AND c.relkind = 'r' AND c.relname <> '_sqlx_migrations'
    ), columns AS (
        SELECT t.oid, string_agg(
                   format('    %s %s%s%s%s', a.attname, format_type(a.atttypid, a.atttypmod),
                          CASE WHEN a.attcollation <> 0 THEN format(' COLLATE %I', l.collname) END,
                          CASE WHEN a.attnotnull THEN ' NOT NULL' END,
                          CASE WHEN a.attgenerated <> '' THEN
                              format(' GENERATED ALWAYS AS (%s) STORED', pg_get_expr(d.adbin, d.adrelid)) END),
                   E',\n' ORDER BY a.attnum) AS lines
        FROM tables AS t JOIN pg_attribute AS a ON a.attrelid = t.oid AND a.attnum > 0 AND NOT a.attisdropped
             LEFT JOIN pg_collation AS l ON l.oid = a.attcollation
             LEFT JOIN pg_attrdef AS d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
        GROUP BY t.oid
    ), constraints AS (
        SELECT k.conrelid, string_agg(format(E',\n    CONSTRAINT %s %s', k.conname, pg_get_constraintdef(k.oid)), ''
                                      ORDER BY k.conname) AS lines
        FROM pg_constraint AS k WHERE k.contype <> 'n' GROUP BY k.conrelid
    ), objects (kind, name, text) AS (
        SELECT 1, t.name, format(E'CREATE TABLE %s (\n%s%s\n);', t.name, c.lines, k.lines)
        FROM tables AS t JOIN columns AS c USING (oid) LEFT JOIN constraints AS k ON k.conrelid = t.oid
        UNION ALL
        SELECT 2, i.relname::text, replace(pg_get_indexdef(i.oid), current_schema() || '.', '') || ';'
        FROM tables AS t JOIN pg_index AS x ON x.indrelid = t.oid JOIN pg_class AS i ON i.oid = x.indexrelid
        WHERE NOT EXISTS (SELECT 1 FROM pg_constraint AS k WHERE k.conindid = i.oid)
        UNION ALL
        SELECT 3, p.proname::text, replace(pg_get_functiondef(p.oid), current_schema() || '.', '') || ';'
        FROM pg_proc AS p WHERE p.pronamespace = current_schema()::regnamespace
        UNION ALL
        SELECT 4, g.tgname::text, replace(pg_get_triggerdef(g.oid), current_schema() || '.', '') || ';'
        FROM tables AS t JOIN pg_trigger AS g ON g.tgrelid = t.oid AND NOT g.tgisinternal
    )
    SELECT regexp_replace(text, '\n+;$', ';') FROM objects ORDER BY kind, name COLLATE "C""#;

/// Sentences of errors that a reader needs: what, where, what to do.
#[test]
fn errors_say_what_where_and_what_to_do() {
    let path = || "/srv/record.db".to_owned();
    let detail = || "as it said".to_owned();
    let errors: BTreeMap<&str, StoreError> = [
        ("try again", StoreError::Locked { path: path() }),
        ("restore", StoreError::Damaged { path: path(), detail: detail() }),
        ("make room", StoreError::DiskFull { path: path() }),
        ("allow writing", StoreError::ReadOnly { path: path(), detail: detail() }),
        ("give the path of a record", StoreError::NotARecord { path: path(), detail: detail() }),
        ("check the address", StoreError::Unavailable { address: path(), detail: detail() }),
    ]
    .into();
    for (advice, error) in errors {
        let text = error.to_string();
        assert!(text.contains(advice) && text.contains("/srv/record.db"), "{text}");
        assert!(!text.ends_with('.'), "{text}");
    }
}
