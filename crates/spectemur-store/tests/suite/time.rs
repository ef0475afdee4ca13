//! What was known when, and what corrections do to it.

use spectemur_model::{QuestionKey, Reach, Statement};
use spectemur_store::{Asked, Batch, StoreError};
use spectemur_testkit::{instant, source, statement};

use super::{Bench, NOON, batch, contents, refused};

fn question(key: &str) -> Asked {
    Asked::about([QuestionKey::new(key)])
}

pub(crate) async fn what_was_known_by_an_instant_never_changes(bench: Bench) {
    let instants = ["2023-01-10", "2023-02-10", "2023-03-10", "2023-04-10"];
    let mut known = Vec::new();
    let mut earlier: Vec<Statement> = Vec::new();
    for (round, at) in instants.iter().enumerate() {
        let mut fact = statement("BGR", "stockpile.plan").at(&format!("para:{round}")).from(&format!("report-{round}"));
        if let Some(corrected) = earlier.last() {
            fact = fact.correcting(corrected.id());
        }
        let fact = fact.build();
        bench.record(&[fact.clone(), statement("PER", &format!("question-{round}")).build()], at).await;
        earlier.push(fact);
        known.push(contents(&bench.known_by(Some(instant(at))).await));
        for (at, before) in instants.iter().zip(&known) {
            assert_eq!(contents(&bench.known_by(Some(instant(at))).await), *before, "{at} after round {round}");
        }
    }
    assert_eq!(contents(&bench.known_by(None).await), known[3]);
    assert_eq!(contents(&bench.known_by(Some(instant("2023-01-09"))).await), (vec![], vec![]));
    let sizes: Vec<_> = known.iter().map(|(sources, statements)| (sources.len(), statements.len())).collect();
    assert_eq!(sizes, [(2, 2), (3, 3), (4, 4), (5, 5)]);
}

pub(crate) async fn a_clock_that_goes_back_does_not_rewrite_the_past(bench: Bench) {
    bench.record(&[statement("BGR", "first").build()], NOON).await;
    let before = contents(&bench.known_by(Some(instant("2023-07-20T11:59:59Z"))).await);
    let appended = bench.record(&[statement("BGR", "second").from("later").build()], "1970-01-02").await;
    assert_eq!(appended.recorded_at, instant(NOON));
    assert_eq!(contents(&bench.known_by(Some(instant("2023-07-20T11:59:59Z"))).await), before);
    assert_eq!(bench.known_by(Some(instant(NOON))).await.statements().count(), 2);
    assert!(bench.store.verify().await.unwrap().is_sound());
}

pub(crate) async fn a_statement_stands_until_its_correction_is_known(bench: Bench) {
    let wrong = statement("BGR", "stockpile.plan").yes_no(true).build();
    let right = statement("BGR", "stockpile.plan").yes_no(false).correcting(wrong.id()).build();
    let other = statement("PER", "stockpile.plan").build();
    bench.record(&[wrong.clone(), other.clone()], NOON).await;
    bench.record(std::slice::from_ref(&right), "2023-07-21T12:00:00Z").await;

    let before = bench.known_by(Some(instant("2023-07-21T11:59:59Z"))).await;
    assert!(before.find(wrong.id()).is_some() && before.find(right.id()).is_none());
    let after = bench.known_by(Some(instant("2023-07-21T12:00:00Z"))).await;
    assert!(after.find(wrong.id()).is_none() && after.find(right.id()).is_some());
    assert_eq!(bench.standing().await, [right.clone(), other]);
    // What was corrected is still there for whoever asks for it by name.
    let kept = bench.store.statement(wrong.id()).await.unwrap().unwrap();
    assert_eq!(kept.statement, wrong);
    assert_eq!(bench.store.statement(right.id()).await.unwrap().unwrap().statement.corrects, Some(wrong.id()));
}

pub(crate) async fn a_correction_may_be_corrected(bench: Bench) {
    let first = statement("BGR", "stockpile.count").number(1).build();
    let second = statement("BGR", "stockpile.count").number(2).correcting(first.id()).build();
    let third = statement("BGR", "stockpile.count").number(3).correcting(second.id()).build();
    let steps = [(&first, "2023-01-10"), (&second, "2023-02-10"), (&third, "2023-03-10")];
    for (step, at) in steps {
        bench.record(std::slice::from_ref(step), at).await;
        assert_eq!(bench.standing().await, std::slice::from_ref(step));
    }
    for (step, at) in steps {
        let snapshot = bench.known_by(Some(instant(at))).await;
        assert_eq!(snapshot.statements().map(|recorded| recorded.id).collect::<Vec<_>>(), [step.id()]);
    }
}

pub(crate) async fn a_correction_may_stand_before_what_it_corrects(bench: Bench) {
    let wrong = statement("BGR", "stockpile.plan").build();
    let right = statement("BGR", "stockpile.plan").yes_no(false).correcting(wrong.id()).build();
    // What is corrected comes last by its question, far enough for the two to be written apart.
    let wrong = Statement { question: QuestionKey::new("z"), ..wrong };
    let right = Statement { corrects: Some(wrong.id()), ..right };
    let mut statements = vec![right.clone()];
    statements.extend((0..300).map(|row| statement("PER", "t").at(&format!("para:{row}")).build()));
    statements.push(wrong);
    assert_eq!(bench.record(&statements, NOON).await.statements, 302);
    let asked = Asked::about(["stockpile.plan".into(), "z".into()]);
    let snapshot = bench.store.snapshot(&asked).await.unwrap();
    assert_eq!(snapshot.statements().map(|recorded| recorded.id).collect::<Vec<_>>(), [right.id()]);
}

pub(crate) async fn a_correction_of_nothing_is_refused(bench: Bench) {
    bench.record(&[statement("BGR", "stockpile.plan").build()], NOON).await;
    let nowhere = statement("SVK", "never.recorded").build().id();
    let correction = statement("BGR", "stockpile.plan").yes_no(false).correcting(nowhere).build();
    let given = Batch { files: vec![], sources: vec![source("new")], statements: vec![correction] };
    let error = refused(bench.store.append(&given, instant("2023-08-01"), "isu").await);
    assert!(matches!(&error, StoreError::UnknownCorrection { target, .. } if *target == nowhere.hex()), "{error:?}");
    assert!(error.to_string().contains("stockpile.plan"), "{error}");
    let counts = bench.store.counts().await.unwrap();
    assert_eq!((counts.sources, counts.statements), (1, 1));
}

pub(crate) async fn a_correction_outside_the_question_asked_still_counts(bench: Bench) {
    let wrong = statement("BGR", "stockpile.plan").build();
    let moved = statement("PER", "clearance.plan").over("2015-01-01", "2015-12-31").correcting(wrong.id()).build();
    bench.store.append(&batch(&[wrong.clone(), moved.clone()]), instant(NOON), "isu").await.unwrap();
    let asked = question("stockpile.plan");
    assert_eq!(bench.store.snapshot(&asked).await.unwrap().statements().count(), 0);
    let within = |key: &str, period| Asked {
        questions: Some([(QuestionKey::new(key), Reach::within(period))].into()),
        ..Asked::default()
    };
    let of_that_year = within("stockpile.plan", wrong.period);
    assert_eq!(bench.store.snapshot(&of_that_year).await.unwrap().statements().count(), 0);
    let corrected = within("clearance.plan", moved.period);
    assert_eq!(bench.store.snapshot(&corrected).await.unwrap().statements().count(), 1);
}
