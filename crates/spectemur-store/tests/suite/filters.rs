//! Asking for less than everything gives exactly the part of everything that was asked for.

use spectemur_model::statement::Recorded;
use spectemur_model::{Answer, Day, Period, QuestionKey, Reach, Statement, Value};
use spectemur_store::{Asked, Batch};
use spectemur_testkit::{generated, instant, period, source, statement};

use super::{Bench, NOON, contents};

pub(crate) async fn a_filtered_snapshot_is_the_whole_one_filtered(bench: Bench) {
    let questions = generated::questions(6);
    let reports = generated::reports(&generated::states(5), &questions, 2019, 4);
    let corrections: Vec<Statement> = reports
        .statements
        .iter()
        .step_by(9)
        .enumerate()
        .map(|(row, wrong)| Statement {
            corrects: Some(wrong.id()),
            period: if row % 2 == 0 { wrong.period } else { period("2020-11-01", "2021-02-28") },
            ..wrong.clone()
        })
        .collect();
    let days = ["2023-01-01", "2023-02-01", "2023-03-01"];
    let (sources, statements) = (&reports.sources, &reports.statements);
    let batches = [
        Batch { files: vec![], sources: sources[..10].to_vec(), statements: statements[..60].to_vec() },
        Batch { files: vec![], sources: sources[10..].to_vec(), statements: statements[60..].to_vec() },
        Batch { files: vec![], sources: vec![], statements: corrections },
    ];
    for (given, at) in batches.iter().zip(days) {
        bench.store.append(given, instant(at), "a test").await.unwrap();
    }

    let periods = [
        None,
        Some(period("2020-07-01", "2021-06-30")),
        Some(period("2021-01-01", "2021-01-01")),
        Some(period("2030-01-01", "2030-12-31")),
        Some(period("1900-01-01", "9999-12-31")),
        Some(
            Period::new(spectemur_model::Day::new(-9999, 1, 1).unwrap(), period("2020-12-31", "2020-12-31").to())
                .unwrap(),
        ),
    ];
    let unknown = QuestionKey::new("generated.unknown");
    let asked_questions = [
        None,
        Some(vec![]),
        Some(vec![questions[2].clone()]),
        Some(vec![questions[5].clone(), unknown, questions[0].clone(), questions[5].clone()]),
    ];
    for known_by in [None, Some("2022-12-31"), Some(days[0]), Some(days[1]), Some(days[2])] {
        let known_by = known_by.map(instant);
        let (sources, whole) = contents(&bench.known_by(known_by).await);
        for period in periods {
            for questions in &asked_questions {
                let days =
                    |question: &QuestionKey| (question.clone(), period.map_or(Reach::everything(), Reach::within));
                let given = questions.as_ref().map(|questions| questions.iter().map(days).collect());
                let asked = Asked { known_by, questions: given, verified: false, ..Asked::default() };
                // All questions are asked of all days.
                let period = period.filter(|_| questions.is_some());
                let expected: Vec<Recorded> = whole
                    .iter()
                    .filter(|row| questions.as_ref().is_none_or(|keys| keys.contains(&row.statement.question)))
                    .filter(|row| period.is_none_or(|period| period.overlaps(row.statement.period)))
                    .cloned()
                    .collect();
                let found = contents(&bench.store.snapshot(&asked).await.unwrap());
                assert_eq!(found, (sources.clone(), expected), "{asked:?}");
            }
        }
    }
}

/// What stands on a day, worked out from the whole record: of each subject what reaches nearest to the day.
fn standing(whole: &[Recorded], question: &QuestionKey, day: Day) -> Vec<Recorded> {
    let reach = |row: &Recorded| row.statement.period.to().min(day);
    let begun = |row: &&Recorded| row.statement.question == *question && row.statement.period.from() <= day;
    let nearest = |subject| whole.iter().filter(begun).filter(|row| row.statement.subject == subject).map(reach).max();
    whole.iter().filter(begun).filter(|row| Some(reach(row)) == nearest(row.statement.subject)).cloned().collect()
}

pub(crate) async fn the_latest_on_a_day_is_what_stands_then(bench: Bench) {
    let long = statement("BGR", "plan").over("2019-01-01", "2025-12-31").build();
    let (early, late) =
        (statement("BGR", "plan").over("2019-01-01", "2019-12-31").at("para:2"), statement("PER", "plan"));
    let early = early.build();
    let late = late.over("2021-01-01", "2021-12-31").build();
    let wrong = statement("PER", "plan").over("2022-01-01", "2022-12-31").at("para:9").build();
    // A correction about another year leaves the year before as the latest.
    let moved = statement("PER", "plan").over("2018-01-01", "2018-12-31").correcting(wrong.id()).build();
    let other = statement("BGR", "other").over("2022-01-01", "2022-12-31").build();
    bench.record(&[long, early, late, wrong, other], NOON).await;
    bench.record(&[moved], "2023-07-21").await;
    for known_by in [None, Some(instant(NOON)), Some(instant("2020-01-01"))] {
        let (_, whole) = contents(&bench.known_by(known_by).await);
        for day in ["2018-06-01", "2019-06-01", "2020-01-01", "2021-12-31", "2022-07-01", "2030-01-01"] {
            let (plan, day) = (QuestionKey::new("plan"), day.parse().unwrap());
            let asked = Asked {
                known_by,
                questions: Some([(plan.clone(), Reach::latest_on(day))].into()),
                verified: false,
                ..Asked::default()
            };
            let found = contents(&bench.store.snapshot(&asked).await.unwrap()).1;
            assert_eq!(found, standing(&whole, &plan, day), "{day} known by {known_by:?}");
            let both = Reach::latest_on(day).and(Reach::within(period("2019-01-01", "2019-01-01")));
            let asked =
                Asked { known_by, questions: Some([(plan.clone(), both)].into()), verified: false, ..Asked::default() };
            let found = contents(&bench.store.snapshot(&asked).await.unwrap()).1;
            let stands = standing(&whole, &plan, day);
            let expected = whole.iter().filter(|row| {
                row.statement.question == plan
                    && (stands.contains(row) || row.statement.period.contains("2019-01-01".parse().unwrap()))
            });
            assert_eq!(found, expected.cloned().collect::<Vec<_>>(), "both on {day}");
        }
    }
}

/// The last yes on a day and what was said of its days and since, worked out from the whole record.
fn since_last_yes(whole: &[Recorded], question: &QuestionKey, day: Day) -> Vec<Recorded> {
    let yes = Answer::Known(Value::YesNo(true));
    let begun = |row: &&Recorded| row.statement.question == *question && row.statement.period.from() <= day;
    let since = |subject| {
        let said = whole.iter().filter(begun).filter(|row| row.statement.subject == subject);
        let yes = said.filter(|row| row.statement.answer == yes).map(|row| row.statement.period);
        yes.max_by_key(|period| (period.to(), std::cmp::Reverse(period.from()))).map(Period::from)
    };
    let reaches = |row: &&Recorded| since(row.statement.subject).is_some_and(|day| row.statement.period.to() >= day);
    whole.iter().filter(begun).filter(reaches).cloned().collect()
}

pub(crate) async fn the_last_yes_comes_with_what_was_said_since(bench: Bench) {
    let yes = |state: &str, year: i32, place: &str| {
        statement(state, "plan").over(&format!("{year}-01-01"), &format!("{year}-12-31")).at(place)
    };
    let no = |state: &str, year: i32, place: &str| yes(state, year, place).yes_no(false).build();
    let wrong = yes("PER", 2022, "para:9").build();
    let moved = statement("PER", "plan").over("2018-01-01", "2018-12-31").correcting(wrong.id()).build();
    let said = [
        yes("BGR", 2018, "para:1").build(),
        yes("BGR", 2020, "para:2").build(),
        no("BGR", 2019, "para:3"),
        no("BGR", 2020, "para:4"),
        no("BGR", 2021, "para:5"),
        no("IRQ", 2021, "para:6"),
        yes("PER", 2019, "para:7").build(),
        wrong,
    ];
    bench.record(&said, NOON).await;
    bench.record(&[moved], "2023-07-21").await;
    for known_by in [None, Some(instant(NOON))] {
        let (_, whole) = contents(&bench.known_by(known_by).await);
        for (day, at_noon) in
            [("2017-06-01", 0), ("2019-06-01", 3), ("2020-06-01", 3), ("2021-06-01", 4), ("2030-01-01", 4)]
        {
            let (plan, day) = (QuestionKey::new("plan"), day.parse().unwrap());
            let questions = Some([(plan.clone(), Reach::since_last_yes(day))].into());
            let found = contents(
                &bench
                    .store
                    .snapshot(&Asked { known_by, questions, verified: false, ..Asked::default() })
                    .await
                    .unwrap(),
            )
            .1;
            assert_eq!(found, since_last_yes(&whole, &plan, day), "{day} known by {known_by:?}");
            assert!(known_by.is_none() || found.len() == at_noon, "{day}: {found:#?}");
        }
    }
}

pub(crate) async fn what_nobody_compared_hides_nothing_that_somebody_did(bench: Bench) {
    let compared = statement("BGR", "plan").over("2019-01-01", "2019-12-31").build();
    let remembered = statement("BGR", "plan").over("2021-01-01", "2021-12-31").from("memory").build();
    let mut memory = source("memory");
    memory.verified = false;
    let batch = Batch {
        files: vec![],
        sources: vec![source("report"), memory],
        statements: vec![compared.clone(), remembered.clone()],
    };
    bench.store.append(&batch, instant(NOON), "a test").await.unwrap();
    for (verified, expected) in [(true, &compared), (false, &remembered)] {
        let questions = Some([("plan".into(), Reach::latest_on("2022-01-01".parse().unwrap()))].into());
        let found = bench.store.snapshot(&Asked { questions, verified, ..Asked::default() }).await.unwrap();
        assert_eq!(found.statements().map(|row| row.id).collect::<Vec<_>>(), [expected.id()], "verified: {verified}");
    }
}

pub(crate) async fn days_at_the_edge_of_a_period_are_inside(bench: Bench) {
    let given = statement("BGR", "stockpile.plan").over("2022-07-01", "2023-06-30").build();
    bench.record(&[given], NOON).await;
    let touching = [
        ("2022-06-01", "2022-06-30", 0),
        ("2022-06-01", "2022-07-01", 1),
        ("2023-06-30", "2023-07-31", 1),
        ("2023-07-01", "2023-07-31", 0),
        ("2022-12-31", "2022-12-31", 1),
    ];
    for (from, to, expected) in touching {
        let reach = Reach::within(period(from, to));
        let asked = Asked { questions: Some([("stockpile.plan".into(), reach)].into()), ..Asked::default() };
        assert_eq!(bench.store.snapshot(&asked).await.unwrap().statements().count(), expected, "{from} {to}");
    }
}
