//! Recording: whole or not at all, once, and as it was given.

use spectemur_model::{Answer, Language, Localized, Source, Statement, Value};
use spectemur_store::{Batch, Counts, StoreError};
use spectemur_testkit::{day, instant, period, source, statement};

use super::{Bench, NOON, batch, contents, refused};

fn some_statements() -> Vec<Statement> {
    vec![
        statement("BGR", "stockpile.plan").yes_no(false).at("para:19").build(),
        statement("-", "meeting.participants").number(48).inferred().from("meeting").at("register").build(),
        statement("PER", "stockpile.plan").over("2020-01-01", "2020-12-31").build(),
    ]
}

pub(crate) async fn a_batch_is_read_back_as_it_was_given(bench: Bench) {
    let mut given = batch(&some_statements());
    given.sources.push(Source {
        symbol: None,
        title: Localized::default(),
        language: None,
        dated_on: None,
        received_on: None,
        covers: None,
        verified: false,
        ..source("bare")
    });
    let appended = bench.store.append(&given, instant(NOON), "isu").await.unwrap();
    assert_eq!((appended.sources, appended.statements), (3, 3));
    assert_eq!(appended.recorded_at, instant(NOON));

    let (sources, statements) = contents(&bench.known_by(None).await);
    given.sources.sort_by(|one, other| one.id.cmp(&other.id));
    assert_eq!(sources, given.sources);
    assert_eq!(bench.store.sources().await.unwrap(), given.sources);
    assert_eq!(statements.len(), 3);
    for recorded in &statements {
        assert_eq!(recorded.id, recorded.statement.id());
        assert_eq!(recorded.recorded_at, instant(NOON));
        assert!(given.statements.contains(&recorded.statement));
        assert_eq!(bench.store.statement(recorded.id).await.unwrap().as_ref(), Some(recorded));
    }
    let other = statement("SVK", "stockpile.plan").build().id();
    assert_eq!(bench.store.statement(other).await.unwrap(), None);
}

pub(crate) async fn the_same_batch_twice_is_recorded_once(bench: Bench) {
    let mut given = batch(&some_statements());
    given.statements.push(given.statements[0].clone());
    given.sources.push(given.sources[0].clone());
    let first = bench.store.append(&given, instant(NOON), "isu").await.unwrap();
    assert_eq!((first.sources, first.sources_already), (2, 1));
    assert_eq!((first.statements, first.statements_already), (3, 1));
    assert_eq!(first.recorded_at, instant(NOON));
    assert_eq!(first.entered, bench.store.entered(&given.sources[0].id).await.unwrap());
    assert!(first.entered.is_some());
    let before = contents(&bench.known_by(None).await);

    let again = bench.store.append(&given, instant("2023-07-21"), "somebody else").await.unwrap();
    assert_eq!((again.sources, again.statements, again.entered), (0, 0, None));
    assert_eq!((again.sources_already, again.statements_already), (3, 4));
    assert_eq!(contents(&bench.known_by(None).await), before);
    assert_eq!(bench.store.counts().await.unwrap().last_recorded_at, Some(instant(NOON)));
}

pub(crate) async fn answers_of_every_kind_survive_and_never_collapse(bench: Bench) {
    let text = |language, words: &str| Value::Text(Localized::new([(language, words.to_owned())]));
    let long = "未爆炸的集束弹药残留物。\u{1f}\u{1e}\0\"'\\\n".repeat(5000);
    let answers = [
        Answer::NotKnown,
        Answer::NotApplicable,
        Answer::None,
        Answer::NotReported,
        Answer::Known(Value::YesNo(true)),
        Answer::Known(Value::YesNo(false)),
        Answer::Known(Value::Number(0)),
        Answer::Known(Value::Number(i64::MAX)),
        Answer::Known(Value::Number(i64::MIN)),
        Answer::Known(Value::Ratio { part: 0, whole: 0 }),
        Answer::Known(Value::Ratio { part: 22, whole: 110 }),
        Answer::Known(Value::Choice("none".to_owned())),
        Answer::Known(Value::Choice(String::new())),
        Answer::Known(text(Language::English, "none")),
        Answer::Known(text(Language::Arabic, "لا توجد ذخائر عنقودية")),
        Answer::Known(text(Language::Chinese, "没有集束弹药")),
        Answer::Known(text(Language::Russian, "нет")),
        Answer::Known(text(Language::Chinese, &long)),
        Answer::Known(Value::Text(Localized::default())),
        Answer::Known(Value::When(period("2022-07-01", "2022-07-31"))),
    ];
    let statements: Vec<_> =
        answers.iter().map(|answer| statement("BGR", "any").answer(answer.clone()).build()).collect();
    assert_eq!(bench.record(&statements, NOON).await.statements, answers.len());
    let standing = bench.standing().await;
    assert_eq!(standing.len(), answers.len());
    for answer in &answers {
        assert_eq!(standing.iter().filter(|statement| statement.answer == *answer).count(), 1, "{answer:?}");
    }
    assert!(bench.store.verify().await.unwrap().is_sound());
}

pub(crate) async fn a_batch_larger_than_one_write_is_whole(bench: Bench) {
    let reports = spectemur_testkit::generated::reports(
        &spectemur_testkit::generated::states(37),
        &spectemur_testkit::generated::questions(11),
        2022,
        2,
    );
    let given = Batch { files: vec![], sources: reports.sources, statements: reports.statements };
    let appended = bench.store.append(&given, instant(NOON), "isu").await.unwrap();
    assert_eq!((appended.sources, appended.statements), (74, 814));
    let mut expected: Vec<_> = given.statements.iter().map(Statement::id).collect();
    let mut read: Vec<_> = bench.known_by(None).await.statements().map(|recorded| recorded.id).collect();
    expected.sort_unstable();
    read.sort_unstable();
    assert_eq!(read, expected);
    let found = bench.store.verify().await.unwrap();
    assert_eq!((found.entries, found.sources, found.statements), (888, 74, 814));
    assert_eq!(found.problems, []);
}

pub(crate) async fn an_unknown_source_is_refused_and_nothing_is_recorded(bench: Bench) {
    let mut given = batch(&some_statements());
    given.statements.push(statement("SVK", "stockpile.plan").from("nowhere").build());
    let error = refused(bench.store.append(&given, instant(NOON), "isu").await);
    assert!(matches!(&error, StoreError::UnknownSource { id, .. } if id == "nowhere"), "{error:?}");
    let text = error.to_string();
    for named in ["nowhere", "SVK", "stockpile.plan", "nothing was recorded"] {
        assert!(text.contains(named), "{text}");
    }
    let counts = bench.store.counts().await.unwrap();
    assert_eq!((counts.sources, counts.statements, counts.last_recorded_at), (0, 0, None));

    // A source recorded earlier is known; the batch need not repeat it.
    bench.record(&some_statements(), NOON).await;
    let later = Batch { files: vec![], sources: vec![], statements: vec![statement("SVK", "stockpile.plan").build()] };
    assert_eq!(bench.store.append(&later, instant(NOON), "isu").await.unwrap().statements, 1);
}

pub(crate) async fn a_source_with_another_content_is_refused_whatever_differs(bench: Bench) {
    let good = source("report");
    let given = Batch { files: vec![], sources: vec![good.clone()], statements: vec![] };
    bench.store.append(&given, instant(NOON), "isu").await.unwrap();
    let others = [
        ("kind", Source { kind: "other".to_owned(), ..good.clone() }),
        ("symbol", Source { symbol: None, ..good.clone() }),
        ("title", Source { title: Localized::default(), ..good.clone() }),
        ("author", Source { author: Localized::default(), ..good.clone() }),
        ("language", Source { language: Some(Language::Arabic), ..good.clone() }),
        ("dated", Source { dated_on: None, ..good.clone() }),
        ("received", Source { received_on: Some(day("2023-07-19")), ..good.clone() }),
        ("covers", Source { covers: None, ..good.clone() }),
        ("verified", Source { verified: false, ..good.clone() }),
    ];
    for (differs, other) in others {
        let statements = vec![statement("BGR", "stockpile.plan").build()];
        for sources in [vec![other.clone()], vec![good.clone(), other]] {
            let given = Batch { files: vec![], sources, statements: statements.clone() };
            let error = refused(bench.store.append(&given, instant(NOON), "isu").await);
            assert_eq!(error, StoreError::SourceConflict { id: "report".to_owned(), field: differs });
        }
    }
    assert_eq!(bench.store.sources().await.unwrap(), [good]);
    assert_eq!(bench.store.counts().await.unwrap().statements, 0);
}

pub(crate) async fn what_a_table_cannot_hold_is_refused(bench: Bench) {
    let good = statement("BGR", "stockpile.plan").build();
    let before_christ = spectemur_model::Period::day(spectemur_model::Day::new(-44, 3, 15).unwrap());
    let batches = [
        ("question", batch(&[statement("BGR", "a\u{1f}b").build()])),
        ("question", batch(&[statement("BGR", &"q".repeat(501)).build()])),
        ("period", batch(&[Statement { period: before_christ, ..good.clone() }])),
        ("id", Batch { files: vec![], sources: vec![source("a\0b")], statements: vec![] }),
        (
            "kind",
            Batch { files: vec![], sources: vec![Source { kind: String::new(), ..source("a") }], statements: vec![] },
        ),
        (
            "symbol",
            Batch {
                files: vec![],
                sources: vec![Source { symbol: Some("\n".to_owned()), ..source("a") }],
                statements: vec![],
            },
        ),
        (
            "period",
            Batch {
                files: vec![],
                sources: vec![Source { covers: Some(before_christ), ..source("a") }],
                statements: vec![],
            },
        ),
    ];
    for (expected, given) in batches {
        let error = refused(bench.store.append(&given, instant(NOON), "isu").await);
        assert!(matches!(&error, StoreError::Unstorable { field, .. } if *field == expected), "{error:?}");
    }
    let error = refused(bench.store.append(&batch(&[good]), instant(NOON), "").await);
    assert!(matches!(error, StoreError::Unstorable { field: "recorded by", .. }), "{error:?}");
    assert_eq!(bench.store.counts().await.unwrap().sources, 0);
}

pub(crate) async fn an_empty_record_has_nothing(bench: Bench) {
    assert_eq!(contents(&bench.known_by(None).await), (vec![], vec![]));
    let counts = bench.store.counts().await.unwrap();
    let none = Counts { sources: 0, statements: 0, corrections: 0, first_recorded_at: None, last_recorded_at: None };
    assert_eq!(counts, none);
    let found = bench.store.verify().await.unwrap();
    assert!(found.is_sound() && found.head.is_none() && found.entries == 0);
    let appended = bench.store.append(&Batch::default(), instant(NOON), "isu").await.unwrap();
    assert_eq!((appended.sources, appended.statements, appended.recorded_at), (0, 0, instant(NOON)));
    assert_eq!(bench.store.counts().await.unwrap(), none);
}

pub(crate) async fn counts_follow_the_record(bench: Bench) {
    let statements = some_statements();
    bench.record(&statements, NOON).await;
    let correction = statement("BGR", "stockpile.plan").at("para:20").correcting(statements[0].id()).build();
    bench.record(&[correction], "2023-08-01").await;
    let expected = Counts {
        sources: 2,
        statements: 4,
        corrections: 1,
        first_recorded_at: Some(instant(NOON)),
        last_recorded_at: Some(instant("2023-08-01")),
    };
    assert_eq!(bench.store.counts().await.unwrap(), expected);
}
