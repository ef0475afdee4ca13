//! The application over the real package and an empty database of its own, for each test and each backend.

#![allow(dead_code, unused_imports, unused_macros, reason = "each file of tests uses its part of this")]

pub(crate) mod house;

use std::sync::Arc;

use spectemur_app::{App, Observation, Treaty, When};
use spectemur_store::Store;
use spectemur_testkit::{Database, TestClock, package};
use spectemur_treaty::Texts;

/// Runs each test on both databases, on a record of its own.
macro_rules! on_both {
    ($($test:ident),+ $(,)?) => {
        $crate::common::on_both!(on: $($test),+);
    };
    ($how:ident: $($test:ident),+ $(,)?) => {
        mod on_sqlite {
            $(#[tokio::test]
            async fn $test() {
                super::$test(super::Bench::$how(spectemur_testkit::Database::sqlite()).await).await;
            })+
        }

        mod on_postgres {
            $(#[tokio::test]
            async fn $test() {
                super::$test(super::Bench::$how(spectemur_testkit::Database::postgres()).await).await;
            })+
        }
    };
}

pub(crate) use on_both;

/// The application with what it needs to live.
pub(crate) struct Bench {
    pub(crate) app: App,
    pub(crate) clock: Arc<TestClock>,
    database: Database,
}

impl Bench {
    pub(crate) async fn on(database: Database) -> Self {
        let clock = Arc::new(TestClock::at("2026-11-21T08:00:00Z"));
        let address = database.address().parse().unwrap();
        let (app, imported) = App::open(treaty(), &address, clock.clone()).await.unwrap();
        assert!(imported.statements > 1_000, "the package brings its record");
        Self { app, clock, database }
    }

    /// The same with a record that holds nothing at first: what is handed in is all there is.
    pub(crate) async fn empty(database: Database) -> Self {
        // The documents that the package cites are known before anything that a test hands in on a day of the past.
        let clock = Arc::new(TestClock::at("2010-08-01T08:00:00Z"));
        let address = database.address().parse().unwrap();
        let mut texts = texts();
        texts.retain(|name, _| !name.starts_with("record/") || name.ends_with("/sources.toml"));
        let (app, imported) = App::open(Treaty::read(texts).unwrap(), &address, clock.clone()).await.unwrap();
        assert_eq!(imported.statements, 0);
        clock.set(spectemur_testkit::instant("2026-11-21T08:00:00Z"));
        Self { app, clock, database }
    }

    /// A generated package, with a record that holds nothing at first.
    pub(crate) async fn invented(database: Database, seed: u64) -> Self {
        let clock = Arc::new(TestClock::at("2010-08-01T08:00:00Z"));
        let address = database.address().parse().unwrap();
        let treaty = Treaty::read(spectemur_demo::texts(&texts(), seed).unwrap()).unwrap();
        let (app, imported) = App::open(treaty, &address, clock.clone()).await.unwrap();
        assert_eq!(imported.statements, 0);
        Self { app, clock, database }
    }

    /// The record behind the application.
    pub(crate) async fn store(&self) -> Store {
        Store::open(&self.database.address().parse().unwrap()).await.unwrap()
    }

    /// The observation of a measure of the plan for the Eleventh Meeting.
    pub(crate) async fn measure(&self, plan: &str, id: &str) -> Observation {
        let known = self.app.explain_indicator(plan, id, "11MSP", When::default()).await.unwrap();
        known.observation
    }

    /// Imports one record file.
    pub(crate) async fn import(&self, text: &str) -> spectemur_app::Imported {
        let files = Texts::from([("extra.toml".to_owned(), text.to_owned())]);
        self.app.import(&files, "a test").await.unwrap()
    }
}

/// The package of the Convention as it stands in the repository.
pub(crate) fn treaty() -> Treaty {
    Treaty::read(texts()).unwrap()
}

fn texts() -> Texts {
    package::texts(&package::treaties().join("ccm"))
}

/// The codes of the States counted, in order.
pub(crate) fn states(observation: &Observation) -> Vec<String> {
    observation.counted.iter().map(|counted| counted.state.to_string()).collect()
}

/// Codes separated by spaces, in order of code.
pub(crate) fn codes(text: &str) -> Vec<String> {
    let mut codes: Vec<String> = text.split_whitespace().map(str::to_owned).collect();
    codes.sort_unstable();
    codes
}
