//! Publications: kept as they are, tied to an entry of the journal that nothing joins afterwards, and found when altered.

use spectemur_model::Language;
use spectemur_store::{Account, Act, Change, Publication, Store, StoreError};
use spectemur_testkit::{instant, statement};

use super::{Bench, NOON, contents, refused};

/// The account that publishes.
const UNIT: &str = "00000000000000000000000000000009";

/// The figures of every publication here, and their SHA-256 as `sha256sum` prints it.
const FIGURES: &str = "{\"figures\":[]}";
const FIGURES_HASH: &str = "93ddc7a9ff0edb49798e1fdcdf6f1f8ddc116e9a02ddd932e344670e71b79e52";

/// A publication of the record as it stands.
pub(crate) async fn publication(store: &Store, number: i64) -> Publication {
    let head = store.head().await.unwrap().unwrap();
    Publication {
        id: format!("dubrovnik-9MSP-{number}"),
        plan: "dubrovnik".to_owned(),
        meeting: "9MSP".to_owned(),
        number,
        as_of: "2019-06-30".parse().unwrap(),
        known_by: head.recorded_at,
        entry: head.seq,
        entry_hash: head.hash,
        content_hash: "c".repeat(64),
        figures: FIGURES.to_owned(),
        figures_hash: FIGURES_HASH.to_owned(),
        program: "0.1.0".to_owned(),
        account: UNIT.to_owned(),
        name: "Generated".to_owned(),
        office: "support-unit".to_owned(),
        published_at: instant("2023-07-21T09:00:00Z"),
    }
}

/// Adds the account that publishes.
pub(crate) async fn somebody(store: &Store) {
    let account = Account {
        id: UNIT.to_owned(),
        office: spectemur_model::Office::parse("support-unit").unwrap(),
        name: "Generated".to_owned(),
        email: "unit@example.org".to_owned(),
        language: Language::Chinese,
        password: Some("a hash".to_owned()),
        since: instant(NOON),
        until: None,
        ended_at: None,
        follows: None,
    };
    store.change(&[Change::AddAccount(account)], &[], instant(NOON)).await.unwrap();
}

/// Publishes, with the act of it.
pub(crate) async fn publish(store: &Store, new: &Publication) -> Result<(), StoreError> {
    let act = Act {
        account: UNIT.to_owned(),
        name: "Generated".to_owned(),
        office: "support-unit".to_owned(),
        kind: "reading-published".to_owned(),
        subject: new.id.clone(),
        before: None,
        after: None,
    };
    store.change(&[Change::Publish(new.clone())], &[act], new.published_at).await
}

pub(crate) async fn what_was_published_stays_as_it_was(bench: Bench) {
    let store = &bench.store;
    somebody(store).await;
    bench.record(&[statement("BGR", "stockpile.plan").build()], NOON).await;
    let before = store.edition().await.unwrap();
    let first = publication(store, 1).await;
    publish(store, &first).await.unwrap();
    assert_eq!(store.edition().await.unwrap(), before + 1, "pages that were kept are made anew");
    bench.record(&[statement("PER", "stockpile.plan").build()], "2023-07-22").await;
    let second = publication(store, 2).await;
    publish(store, &second).await.unwrap();
    assert_eq!(store.publications().await.unwrap(), [first, second]);
    for attempt in ["UPDATE publication SET name = 'other'", "DELETE FROM publication"] {
        let error = bench.raw(attempt).await.expect_err("this must be refused").to_string();
        assert!(error.contains("never"), "{attempt}: {error}");
    }
    assert!(store.verify().await.unwrap().is_sound());
}

pub(crate) async fn nothing_enters_the_instant_up_to_which_a_publication_knows(bench: Bench) {
    somebody(&bench.store).await;
    bench.record(&[statement("BGR", "stockpile.plan").build()], NOON).await;
    let known = publication(&bench.store, 1).await;
    publish(&bench.store, &known).await.unwrap();
    let before = contents(&bench.known_by(Some(known.known_by)).await);
    // A clock that stands still, and one that went back.
    for (question, at) in [("stockpile.count", NOON), ("stockpile.found-in", "1970-01-02")] {
        let appended = bench.record(&[statement("BGR", question).from(question).build()], at).await;
        assert!(appended.recorded_at > known.known_by, "{at}");
    }
    assert_eq!(contents(&bench.known_by(Some(known.known_by)).await), before);
    assert_eq!(bench.standing().await.len(), 3);
    assert!(bench.store.verify().await.unwrap().is_sound());
}

pub(crate) async fn what_was_overtaken_is_not_published(bench: Bench) {
    let store = &bench.store;
    somebody(store).await;
    bench.record(&[statement("BGR", "stockpile.plan").build()], NOON).await;
    let late = publication(store, 1).await;
    // Something was recorded at the same instant, after the figures were read.
    bench.record(&[statement("PER", "stockpile.plan").build()], NOON).await;
    assert!(matches!(refused(publish(store, &late).await), StoreError::Overtaken));
    let skipped = publication(store, 2).await;
    assert!(matches!(refused(publish(store, &skipped).await), StoreError::Overtaken));
    let first = publication(store, 1).await;
    publish(store, &first).await.unwrap();
    assert!(matches!(refused(publish(store, &first).await), StoreError::Overtaken), "each number is given once");
    assert_eq!(store.publications().await.unwrap(), [first]);
    let (acts, problems) = store.verify_acts().await.unwrap();
    assert_eq!((acts, problems.len()), (1, 0), "an act tells of what was published, and of nothing else");
}

pub(crate) async fn an_altered_publication_is_found(bench: Bench) {
    somebody(&bench.store).await;
    bench.record(&[statement("BGR", "stockpile.plan").build()], NOON).await;
    let one = publication(&bench.store, 1).await;
    publish(&bench.store, &one).await.unwrap();
    bench.tamper("UPDATE publication SET figures_json = '{\"figures\":[1]}'").await;
    let problems = bench.store.verify().await.unwrap().problems;
    assert!(matches!(&problems[..], [one] if format!("{one:?}").contains("its figures have the hash")), "{problems:?}");
    let error = refused(bench.store.publications().await);
    assert!(matches!(error, StoreError::Inconsistent { column: "figures_json", .. }), "{error:?}");
    bench
        .tamper(&format!("UPDATE publication SET figures_json = '{FIGURES}', entry_hash = '{}'", "0".repeat(64)))
        .await;
    let problems = bench.store.verify().await.unwrap().problems;
    assert!(matches!(&problems[..], [one] if format!("{one:?}").contains("another hash at its entry")), "{problems:?}");
}
