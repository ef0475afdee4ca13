//! A house with somebody in every office, and a record in which something waits.

#![allow(dead_code, reason = "each file of tests uses its part of this")]

use std::collections::BTreeMap;
use std::sync::Arc;

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::Request;
use spectemur_app::{Accept, App, Invite, Keys, Treaty};
use spectemur_demo::{Dice, report};
use spectemur_model::report::Given;
use spectemur_model::{Answer, Language, Office, SourceId, StateCode, Value};
use spectemur_testkit::{Database, TestChance, TestClock, instant};
use spectemur_web::{Settings, router};
use tower::ServiceExt as _;

use crate::common::{Got, PATIENT, texts};

/// One office of each kind.
pub(crate) const OFFICES: [&str; 8] = [
    "administrator",
    "auditor",
    "coordinator/DEU/clearance",
    "presidency/MEX",
    "state-administrator/LAO",
    "state-editor/LAO",
    "state-submitter/LAO",
    "support-unit",
];

/// The password of everybody.
pub(crate) const PASSWORD: &str = "a long walk over the hills";

/// What the site is reached by.
pub(crate) const ORIGIN: &str = "https://reports.example";

/// The house with what it needs to live.
pub(crate) struct House {
    pub(crate) router: Router,
    pub(crate) app: App,
    pub(crate) clock: Arc<TestClock>,
    /// The session of the holder of each office.
    pub(crate) sessions: BTreeMap<&'static str, String>,
    /// The report that waits to be looked at.
    pub(crate) report: SourceId,
    _database: Database,
}

impl House {
    pub(crate) async fn new(origin: &str) -> Self {
        Self::on(Database::sqlite(), origin).await
    }

    /// The house over a database.
    pub(crate) async fn on(database: Database, origin: &str) -> Self {
        Self::served(database, origin, Settings { failed, ..Settings::default() }).await
    }

    /// The house over a database, served in a way of its own.
    pub(crate) async fn served(database: Database, origin: &str, settings: Settings) -> Self {
        Self::made(database, origin, settings, |app| app).await
    }

    /// The house, where the application that is served has something more.
    pub(crate) async fn made(
        database: Database,
        origin: &str,
        settings: Settings,
        more: impl FnOnce(App) -> App,
    ) -> Self {
        let clock = Arc::new(TestClock::at("2026-11-21T08:00:00Z"));
        let chance = Arc::new(TestChance::default());
        let keys = || Keys::new(chance.clone(), origin).unwrap();
        let address = database.address().parse().unwrap();
        let open = || App::open(Treaty::read(texts()).unwrap(), &address, clock.clone());
        let app = open().await.unwrap().0.with_keys(keys());
        let report = something_waits(&app, &clock).await;
        let sessions = everybody(&app).await;
        let served = more(open().await.unwrap().0.with_keys(keys()));
        let router = router(served, &Settings { time_out: PATIENT, ..settings }).unwrap();
        Self { router, app, clock, sessions, report, _database: database }
    }

    pub(crate) async fn send(&self, request: Request<Body>) -> Got {
        let (parts, body) = self.router.clone().oneshot(request).await.unwrap().into_parts();
        let mut headers = BTreeMap::<String, String>::new();
        for (name, value) in &parts.headers {
            // What comes several times stands below each other.
            let value = value.to_str().unwrap_or_default();
            let known = headers.entry(name.as_str().to_owned()).or_default();
            *known = if known.is_empty() { value.to_owned() } else { format!("{known}\n{value}") };
        }
        Got { status: parts.status, headers, bytes: to_bytes(body, usize::MAX).await.unwrap().to_vec() }
    }

    /// A page, asked for with the session of a token.
    pub(crate) async fn get(&self, address: &str, token: Option<&str>) -> Got {
        self.send(with_session(Request::get(address), token).body(Body::empty()).unwrap()).await
    }

    /// A form, as the page sends it.
    pub(crate) async fn post(&self, address: &str, token: Option<&str>, fields: &[(&str, &str)]) -> Got {
        let request = with_session(Request::post(address), token).header("origin", ORIGIN);
        self.send(request.body(Body::from(form(fields))).unwrap()).await
    }

    /// A form of the holder of an office, with the token that its pages carry.
    pub(crate) async fn act(&self, office: &str, address: &str, fields: &[(&str, &str)]) -> Got {
        let token = self.sessions[office].as_str();
        let csrf = self.csrf(token).await;
        let fields: Vec<(&str, &str)> = fields.iter().copied().chain([("csrf", csrf.as_str())]).collect();
        self.post(address, Some(token), &fields).await
    }

    /// The token that forms of a session carry, read from a page as a browser would.
    pub(crate) async fn csrf(&self, token: &str) -> String {
        let page = self.get("/en/office", Some(token)).await;
        between(page.text(), "name=\"csrf\" value=\"", "\"").to_owned()
    }
}

fn with_session(request: axum::http::request::Builder, token: Option<&str>) -> axum::http::request::Builder {
    match token {
        Some(token) => request.header("cookie", format!("__Host-session={token}; session={token}")),
        None => request,
    }
}

#[expect(clippy::print_stdout, reason = "a failing test shows what the site says of it")]
pub(crate) fn failed(what: &str) {
    println!("{what}");
}

/// The text between two others, from the first of them on.
pub(crate) fn between<'t>(text: &'t str, before: &str, after: &str) -> &'t str {
    let rest = text.split_once(before).unwrap_or_else(|| panic!("no {before} in {text}")).1;
    rest.split_once(after).unwrap().0
}

/// Fields as a browser writes them.
pub(crate) fn form(fields: &[(&str, &str)]) -> String {
    let plain = |text: &str| -> String {
        let one =
            |byte: u8| if byte.is_ascii_alphanumeric() { char::from(byte).to_string() } else { format!("%{byte:02X}") };
        text.bytes().map(one).collect()
    };
    fields.iter().map(|(name, value)| format!("{}={}", plain(name), plain(value))).collect::<Vec<_>>().join("&")
}

async fn everybody(app: &App) -> BTreeMap<&'static str, String> {
    let accept = |name: &str| Accept {
        name: name.to_owned(),
        password: PASSWORD.to_owned(),
        browser: "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0".to_owned(),
    };
    let first = app.bootstrap("First Administrator", "administrator@example.org", Language::English).await.unwrap();
    let first = app.accept(&first.token, &accept("First Administrator")).await.unwrap().token;
    let ada = app.member(&first).await.unwrap().unwrap();
    let mut sessions = BTreeMap::from([("administrator", first)]);
    for office in OFFICES.into_iter().skip(1) {
        let role = office.split('/').next().unwrap();
        let name = format!("Holder of {role}");
        let invite = Invite {
            office: Office::parse(office).unwrap(),
            name: name.clone(),
            email: format!("{role}@example.org"),
            language: Language::English,
            until: None,
        };
        let invited = app.invite(&ada, &invite).await.unwrap();
        sessions.insert(office, app.accept(&invited.token, &accept(&name)).await.unwrap().token);
    }
    let open = Invite {
        office: Office::parse("state-editor/LAO").unwrap(),
        name: "An Editor".to_owned(),
        email: "noy@example.org".to_owned(),
        language: Language::English,
        until: Some("2027-12-31".parse().unwrap()),
    };
    app.invite(&ada, &open).await.unwrap();
    sessions
}

/// A report that contradicts a document, and a request that nobody decided. Nothing of it was ever said.
async fn something_waits(app: &App, clock: &TestClock) -> SourceId {
    const RECORD: &str = r#"
        [[source]]
        id = "note-of-an-operator"
        kind = "note"
        title = { en = "Note of an operator", zh = "一家作业机构的说明" }
        author = { en = "An operator", zh = "一家作业机构" }
        dated = 2026-07-10
        received = 2026-07-12
        verified = true
        [[said]]
        source = "note-of-an-operator"
        at = "para:7"
        question = "clearance.areas-marked"
        states = ["LAO"]
        answer = false
        period = { from = 2025-07-01, to = 2026-06-30 }
        [[said]]
        source = "note-of-an-operator"
        at = "para:8"
        question = "extension.of"
        matter = "LAO/art4-9"
        answer = "clearance"
        period = { from = 2026-07-01, to = 2026-07-01 }
        [[said]]
        source = "note-of-an-operator"
        at = "para:8"
        question = "extension.asked-until"
        matter = "LAO/art4-9"
        answer = { from = 2035-08-01, to = 2035-08-01 }
        period = { from = 2026-07-01, to = 2026-07-01 }
    "#;
    let package = app.treaty().package();
    let template = &package.templates["article-7-2023"];
    let state = StateCode::parse("LAO").unwrap();
    let mut report = report(package, template, (state, 2025), 3, &mut Dice::new(11)).unwrap();
    let yes = Answer::Known(Value::YesNo(true));
    report.answers.insert("clearance.areas-marked".into(), Given { answer: yes, public: true });
    clock.set(instant("2026-04-20T10:00:00Z"));
    let submitted = app.submit(&report, &[], "the focal point").await.unwrap();
    clock.set(instant("2026-11-21T08:00:00Z"));
    app.import(&[("extra.toml".to_owned(), RECORD.to_owned())].into(), "a test").await.unwrap();
    submitted.received.id
}
