//! What a State hands in: a file, a source that may replace an earlier one, and statements that not all may see.

use spectemur_model::{File, FileHash, Source, SourceId};
use spectemur_store::{Asked, Batch, Fault, StoreError};
use spectemur_testkit::{instant, source, statement};

use super::{Bench, NOON, refused};

fn file(text: &str) -> File {
    File { media: "application/json".to_owned(), bytes: text.as_bytes().to_vec() }
}

fn version(id: &str, file: &File, replaces: Option<&str>) -> Source {
    Source { file: Some(file.hash()), replaces: replaces.map(SourceId::new), ..source(id) }
}

pub(crate) async fn a_file_is_kept_whole_and_once(bench: Bench) {
    let file = file("{\"state\":\"BGR\"}");
    let batch = Batch { files: vec![file.clone()], sources: vec![version("first", &file, None)], statements: vec![] };
    bench.store.append(&batch, instant(NOON), "bgr").await.unwrap();
    let before = bench.store.verify().await.unwrap();
    bench.store.append(&batch, instant("2023-07-21"), "bgr").await.unwrap();
    assert_eq!(bench.store.verify().await.unwrap(), before, "handed in twice, recorded once");
    assert_eq!((before.entries, before.files, before.is_sound()), (2, 1, true));
    assert_eq!(bench.store.file(file.hash()).await.unwrap(), Some(file));
    assert_eq!(bench.store.file(FileHash::of(b"another")).await.unwrap(), None);
    let entered = bench.store.entered(&SourceId::new("first")).await.unwrap().unwrap();
    assert_eq!((entered.seq, entered.by.as_str(), entered.at), (2, "bgr", instant(NOON)));
    assert_eq!(Some(entered.hash), before.head.map(|head| head.hash));
}

pub(crate) async fn what_a_replaced_version_said_no_longer_stands(bench: Bench) {
    let (old, new) = (file("1"), file("2"));
    let said = |version: &str, number| statement("BGR", "stockpile.count").number(number).from(version).build();
    let first = Batch {
        files: vec![old.clone()],
        sources: vec![version("first", &old, None)],
        statements: vec![said("first", 5), statement("BGR", "stockpile.plan").from("first").build()],
    };
    let second = Batch {
        files: vec![new.clone()],
        sources: vec![version("second", &new, Some("first"))],
        statements: vec![said("second", 6)],
    };
    bench.store.append(&first, instant(NOON), "bgr").await.unwrap();
    bench.store.append(&second, instant("2023-08-01"), "bgr").await.unwrap();
    assert_eq!(bench.standing().await, [said("second", 6)], "and what the new version leaves out is gone as well");
    let then = bench.known_by(Some(instant(NOON))).await;
    assert_eq!(then.statements().count(), 2, "what was known before stays what it was");
    let reach = spectemur_model::Reach::latest_on("2023-12-31".parse().unwrap());
    let questions = Some([("stockpile.plan".into(), reach)].into());
    let latest = bench.store.snapshot(&Asked { questions, ..Asked::default() }).await.unwrap();
    assert_eq!(latest.statements().count(), 0);
}

pub(crate) async fn what_is_not_public_is_only_for_who_asks_for_it(bench: Bench) {
    let open = statement("BGR", "stockpile.count").number(5).build();
    let mut hidden = statement("BGR", "stockpile.plan").build();
    hidden.public = false;
    let said = [open, hidden];
    bench.record(&said, NOON).await;
    let [open, hidden] = said;
    assert_eq!(bench.standing().await, std::slice::from_ref(&open));
    let whole = bench.store.snapshot(&Asked { not_public: true, ..Asked::default() }).await.unwrap();
    let said: Vec<_> = whole.statements().map(|recorded| recorded.statement.clone()).collect();
    assert_eq!(said, [open, hidden.clone()]);
    for (not_public, expected) in [(false, 0), (true, 1)] {
        let reach = spectemur_model::Reach::latest_on("2023-12-31".parse().unwrap());
        let questions = Some([("stockpile.plan".into(), reach)].into());
        let found = bench.store.snapshot(&Asked { questions, not_public, ..Asked::default() }).await.unwrap();
        assert_eq!(found.statements().count(), expected);
    }
    let mut public = hidden.clone();
    public.public = true;
    assert_ne!(public.id(), hidden.id(), "to publish is to say something else");
}

pub(crate) async fn a_source_that_names_what_nobody_has_is_refused(bench: Bench) {
    let file = file("1");
    for (source, field) in [
        (version("first", &file, None), "file"),
        (Source { replaces: Some(SourceId::new("nothing")), ..source("first") }, "replaces"),
    ] {
        let batch = Batch { files: vec![], sources: vec![source], statements: vec![] };
        let error = refused(bench.store.append(&batch, instant(NOON), "bgr").await);
        assert!(matches!(&error, StoreError::UnknownTarget { field: found, .. } if *found == field), "{error:?}");
        assert_eq!(bench.store.verify().await.unwrap().entries, 0, "nothing is half recorded");
    }
}

pub(crate) async fn a_file_that_was_tampered_with_is_found(bench: Bench) {
    let file = file("1");
    let batch = Batch { files: vec![file.clone()], sources: vec![version("first", &file, None)], statements: vec![] };
    bench.store.append(&batch, instant(NOON), "bgr").await.unwrap();
    bench.tamper("UPDATE file SET bytes = CAST('2' AS BYTEA)".replace("BYTEA", bench.bytes_type()).as_str()).await;
    let problems = bench.store.verify().await.unwrap().problems;
    assert!(
        matches!(&problems[..], [one] if one.table == "file" && matches!(one.fault, Fault::Altered { .. })),
        "{problems:#?}"
    );
    let error = refused(bench.store.file(file.hash()).await);
    assert!(matches!(error, StoreError::Inconsistent { table: "file", column: "bytes", .. }), "{error:?}");
    bench.tamper("DELETE FROM file").await;
    let problems = bench.store.verify().await.unwrap().problems;
    let faults: Vec<_> = problems.iter().map(|one| (one.table, &one.fault)).collect();
    assert_eq!(faults, [("file", &Fault::Missing), ("source", &Fault::Orphan { target: file.hash().to_string() })]);
}
