//! Measures recording and reading on generated States: `measure ADDRESS [STATES [YEARS [QUESTIONS]]]`.
//!
//! Without numbers it takes 197 States, 17 years and 82 questions, which is what all States would have said to a whole
//! plan since the Convention's first year. A record that is there already is only read.
//! Beside the time on the wall it says how long processors worked for it, which a busy machine disturbs less.

#![expect(clippy::print_stdout, reason = "what was measured is said on the terminal")]

use std::time::{Duration, Instant};

use spectemur_model::{QuestionKey, Reach, StateCode};
use spectemur_store::{Address, Asked, Batch, Store};
use spectemur_testkit::{generated, instant, period};

#[tokio::main]
async fn main() {
    let mut arguments = std::env::args().skip(1);
    let address: Address = arguments.next().expect("the address of a new record").parse().expect("an address");
    let mut number = |otherwise| arguments.next().map_or(otherwise, |text| text.parse().expect("a whole number"));
    let (states, years, questions) = (number(197), number(17), number(82));
    let states = generated::states(states);
    let questions = generated::questions(questions);

    let store = Store::open(&address).await.expect("the record opens");
    if store.counts().await.expect("counts").statements == 0 {
        record(&store, &states, &questions, years).await;
    }
    store.close().await;
    read(&address, &questions).await;
    verify(&address).await;
}

/// Records a report of each State and year, six years at a time: about a hundred thousand statements in a transaction.
async fn record(store: &Store, states: &[StateCode], questions: &[QuestionKey], years: usize) {
    let (mut recorded, mut spent) = (0, Duration::ZERO);
    let end = 2010 + i16::try_from(years).expect("years fit the calendar");
    for year in (2010..end).step_by(6) {
        let reports = generated::reports(states, questions, year, 6.min(end - year));
        let batch = Batch { files: vec![], sources: reports.sources, statements: reports.statements };
        let (started, worked) = (now(), work());
        store.append(&batch, instant("2023-07-20"), "measure").await.expect("the batch is recorded");
        let (took, worked) = (started.elapsed(), work().saturating_sub(worked));
        println!(
            "append  {:>7} statements  {}  worked {worked:.1?}",
            batch.statements.len(),
            rate(batch.statements.len(), took)
        );
        recorded += batch.statements.len();
        spent += took;
    }
    println!("append  {recorded:>7} statements  {}", rate(recorded, spent));
}

/// Reads what a report of one year, a page, and a report on the whole time would ask for.
async fn read(address: &Address, questions: &[QuestionKey]) {
    let within = |questions: &[QuestionKey], from, to| Asked {
        questions: Some(questions.iter().map(|question| (question.clone(), Reach::within(period(from, to)))).collect()),
        verified: false,
        not_public: false,
        ..Asked::default()
    };
    let one_year = within(questions, "2022-07-01", "2023-06-30");
    let to_date = within(questions, "2010-08-01", "2023-06-30");
    let few = within(&questions[..questions.len().min(5)], "2022-07-01", "2023-06-30");
    let all = [("one period", one_year), ("five questions", few), ("up to date", to_date), ("all", Asked::default())];
    for (name, asked) in all {
        let started = now();
        let store = Store::open(address).await.expect("the record opens again");
        let opened = started.elapsed();
        for turn in ["cold", "warm", "warm"] {
            let (started, worked) = (now(), work());
            let snapshot = store.snapshot(&asked).await.expect("a snapshot");
            let (took, worked) = (started.elapsed(), work().saturating_sub(worked));
            let count = snapshot.statements().count();
            println!(
                "read    {count:>7} statements  {took:>10.1?}  worked {worked:>8.1?}  {name}, {turn} (opened in {opened:.1?})"
            );
        }
        store.close().await;
    }
}

async fn verify(address: &Address) {
    let store = Store::open(address).await.expect("the record opens again");
    let started = now();
    let found = store.verify().await.expect("a verification");
    println!("verify  {:>7} entries     {}", found.entries, rate(found.statements as usize, started.elapsed()));
    assert!(found.is_sound(), "{:#?}", found.problems);
}

#[expect(clippy::disallowed_methods, reason = "this measures the product and is no part of it")]
fn now() -> Instant {
    Instant::now()
}

/// How long processors have worked for this process, where the system says so.
fn work() -> Duration {
    let tasks = std::fs::read_dir("/proc/self/task").into_iter().flatten().flatten();
    let spent = tasks.filter_map(|task| {
        let text = std::fs::read_to_string(task.path().join("schedstat")).ok()?;
        text.split(' ').next()?.parse().ok().map(Duration::from_nanos)
    });
    spent.sum()
}

fn rate(count: usize, took: Duration) -> String {
    format!("{took:>10.1?}  {:>9.0} a second", count as f64 / took.as_secs_f64())
}
