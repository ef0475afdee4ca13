//! Somebody in an office, over a record of their own.

#![allow(dead_code, reason = "each file of tests uses its part of this")]

use std::sync::Arc;

use spectemur_app::{Accept, App, Invite, Keys, Member};
use spectemur_model::{Language, Office};
use spectemur_testkit::TestChance;

use crate::common::{Bench, treaty};

/// The application with an administrator and the support unit.
pub(crate) struct House {
    pub(crate) app: App,
    pub(crate) bench: Bench,
    pub(crate) administrator: Member,
    pub(crate) unit: Member,
}

impl House {
    pub(crate) async fn of(bench: Bench) -> Self {
        let store = bench.store().await;
        let (app, _) = App::open(treaty(), store.address(), bench.clock.clone()).await.unwrap();
        let keys = Keys::new(Arc::new(TestChance::default()), "https://reports.example").unwrap();
        let app = app.with_keys(keys);
        let first = app.bootstrap("First Administrator", "ada@example.org", Language::English).await.unwrap();
        let administrator = accepted(&app, &first.token).await;
        let unit = holder(&app, &administrator, "support-unit").await;
        Self { app, bench, administrator, unit }
    }
}

async fn accepted(app: &App, token: &str) -> Member {
    let accept = Accept {
        name: "Generated".to_owned(),
        password: "a long walk over the hills".to_owned(),
        browser: "Firefox".to_owned(),
    };
    let signed = app.accept(token, &accept).await.unwrap();
    app.member(&signed.token).await.unwrap().unwrap()
}

/// Somebody who holds an office by another's invitation.
pub(crate) async fn holder(app: &App, by: &Member, office: &str) -> Member {
    let invite = Invite {
        office: Office::parse(office).unwrap(),
        name: "Generated".to_owned(),
        email: format!("{}@example.org", office.replace('/', "-").to_lowercase()),
        language: Language::English,
        until: None,
    };
    let invited = app.invite(by, &invite).await.unwrap();
    accepted(app, &invited.token).await
}
