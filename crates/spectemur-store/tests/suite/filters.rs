//! Asking for less than everything gives exactly the part of everything that was asked for.

use spectemur_model::statement::Recorded;
use spectemur_model::{Day, Period, QuestionKey, Reach, Statement};
use spectemur_store::{Asked, Batch};
use spectemur_testkit::{generated, instant, period, statement};

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
        Batch { sources: sources[..10].to_vec(), statements: statements[..60].to_vec() },
        Batch { sources: sources[10..].to_vec(), statements: statements[60..].to_vec() },
        Batch { sources: vec![], statements: corrections },
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
                let asked = Asked { known_by, questions: given };
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
            let asked = Asked { known_by, questions: Some([(plan.clone(), Reach::latest_on(day))].into()) };
            let found = contents(&bench.store.snapshot(&asked).await.unwrap()).1;
            assert_eq!(found, standing(&whole, &plan, day), "{day} known by {known_by:?}");
            let both = Reach::latest_on(day).and(Reach::within(period("2019-01-01", "2019-01-01")));
            let asked = Asked { known_by, questions: Some([(plan.clone(), both)].into()) };
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
