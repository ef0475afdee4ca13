//! A record copied whole: from either database into either, while it is in use, and never over another one.

use spectemur_model::{File, Language, Source, SourceId};
use spectemur_store::{Account, Act, ActsAsked, Asked, Batch, Change, Identity, Store, StoreError, Token};
use spectemur_testkit::{Database, instant, source, statement};

use super::{Bench, NOON, address, publications, refused};

/// A record with one of everything that stands in relation to something else.
async fn fill(store: &Store) {
    let file = File { media: "application/json".to_owned(), bytes: vec![0, 159, 255, 10] };
    let first = Source { file: Some(file.hash()), ..source("first") };
    let second = Source { replaces: Some(SourceId::new("first")), ..source("second") };
    let wrong = statement("BGR", "stockpile.count").number(5).from("first").build();
    let right = statement("BGR", "stockpile.count").number(6).from("second").correcting(wrong.id()).build();
    let mut hidden = statement("LAO", "stockpile.plan").text(Language::Arabic, "خطة").from("second").build();
    hidden.public = false;
    let many = (0..5000).map(|day| statement("MLI", "stockpile.count").number(day).from("second").build());
    let statements = [wrong, right, hidden].into_iter().chain(many).collect();
    let batch = Batch { files: vec![file], sources: vec![first, second], statements };
    store.append(&batch, instant(NOON), "a test").await.unwrap();
    // The second holder's id sorts before the first one's: a successor must still come after.
    let account = |id: char, follows: Option<char>| Account {
        id: id.to_string().repeat(32),
        office: spectemur_model::Office::parse("state-editor/BGR").unwrap(),
        name: "Generated".to_owned(),
        email: format!("{id}@example.org"),
        language: Language::French,
        password: Some("a hash".to_owned()),
        since: instant(NOON),
        until: None,
        ended_at: None,
        follows: follows.map(|id| id.to_string().repeat(32)),
    };
    let token = Token {
        id: "c".repeat(32),
        account: "a".repeat(32),
        name: "A program".to_owned(),
        made_at: instant(NOON),
        until: "2024-07-20".parse().unwrap(),
        used_at: None,
        ended_at: None,
    };
    let identity = Identity {
        id: "e".repeat(32),
        account: "a".repeat(32),
        issuer: "https://login.example".to_owned(),
        subject: "person-1".to_owned(),
        made_at: instant(NOON),
        used_at: None,
    };
    let changes = [
        Change::AddAccount(account('b', None)),
        Change::AddAccount(account('a', Some('b'))),
        Change::AddToken(token, "d".repeat(64)),
        Change::AddIdentity(identity),
    ];
    let act = Act {
        account: "b".repeat(32),
        name: "Generated".to_owned(),
        office: "state-editor/BGR".to_owned(),
        kind: "accepted".to_owned(),
        subject: "something".to_owned(),
        before: None,
        after: Some("{}".to_owned()),
    };
    store.change(&changes, &[act], instant(NOON)).await.unwrap();
    publications::somebody(store).await;
    let published = publications::publication(store, 1).await;
    store.change(&[Change::Publish(published)], &[], instant(NOON)).await.unwrap();
}

pub(crate) async fn a_copy_is_the_record_in_either_database(bench: Bench) {
    fill(&bench.store).await;
    let before = bench.store.verify().await.unwrap();
    assert!(before.is_sound() && before.statements == 5003, "{before:?}");
    for database in [Database::sqlite(), Database::postgres()] {
        let copy = Store::open(&address(&database)).await.unwrap();
        let mut told = 0;
        let rows = bench.store.copy_into(&copy, |rows| told = rows).await.unwrap();
        // Entries and what they are about (5,003 statements, two sources, a file), three accounts with their passwords, a
        // token, an identity, an act, a publication.
        assert_eq!((rows, told), (2 * 5006 + 10, rows));
        let identities = bench.store.identities(&"a".repeat(32)).await.unwrap();
        assert_eq!((copy.identities(&"a".repeat(32)).await.unwrap(), identities.len()), (identities, 1));
        assert_eq!(copy.publications().await.unwrap(), bench.store.publications().await.unwrap());
        assert_eq!(copy.verify().await.unwrap(), before);
        // What is not public is there as well, and whoever does not ask for it does not see it.
        for not_public in [false, true] {
            let asked = Asked { not_public, ..Asked::default() };
            let (one, other) = (copy.snapshot(&asked).await.unwrap(), bench.store.snapshot(&asked).await.unwrap());
            assert_eq!(one.statements().collect::<Vec<_>>(), other.statements().collect::<Vec<_>>());
        }
        let follows = copy.account(&"a".repeat(32)).await.unwrap().unwrap().follows;
        assert_eq!(follows, Some("b".repeat(32)));
        let trail = ActsAsked { limit: 10, ..ActsAsked::default() };
        assert_eq!(copy.acts(trail).await.unwrap(), bench.store.acts(trail).await.unwrap());
    }
}

pub(crate) async fn a_record_that_holds_anything_takes_no_copy(bench: Bench) {
    fill(&bench.store).await;
    let database = Database::sqlite();
    let other = Store::open(&address(&database)).await.unwrap();
    other.append(&Batch { sources: vec![source("mine")], ..Batch::default() }, instant(NOON), "me").await.unwrap();
    let before = other.verify().await.unwrap();
    let error = refused(bench.store.copy_into(&other, |_| {}).await);
    assert!(matches!(error, StoreError::NotEmpty { .. }), "{error:?}");
    assert_eq!(other.verify().await.unwrap(), before);
}

pub(crate) async fn a_copy_holds_what_stood_when_it_began(bench: Bench) {
    fill(&bench.store).await;
    let database = Database::sqlite();
    let copy = Store::open(&address(&database)).await.unwrap();
    let (begun, mut pages) = (bench.store.clone(), 0);
    let later = Batch { sources: vec![source("later")], ..Batch::default() };
    let (began, begins) = tokio::sync::oneshot::channel::<()>();
    let mut began = Some(began);
    let writing = async {
        begins.await.unwrap();
        bench.store.append(&later, instant(NOON), "meanwhile").await.unwrap();
    };
    let copying = begun.copy_into(&copy, |_| {
        pages += 1;
        began.take().into_iter().for_each(|began| began.send(()).unwrap());
    });
    let (copied, ()) = tokio::join!(copying, writing);
    copied.unwrap();
    assert!(pages > 3, "the writer had its turn in between");
    let (copied, record) = (copy.verify().await.unwrap(), bench.store.verify().await.unwrap());
    assert!(copied.is_sound());
    assert_eq!((copied.sources, record.sources), (2, 3));
}
