//! The site over the real package and a record of its own, asked without a network.

#![allow(dead_code, reason = "each file of tests uses its part of this")]

pub(crate) mod html;
pub(crate) mod members;
pub(crate) mod provider;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::sync::Arc;

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::{Request, Response, StatusCode, header};
use spectemur_app::ReportReading;
use spectemur_app::{App, Treaty};
use spectemur_language::Voice;
use spectemur_model::{MeasureId, Package};
use spectemur_testkit::{Database, TestClock};
use spectemur_web::{Against, Press, PressError, ReportFormat, Settings, Text, router};
use tower::ServiceExt as _;

/// A machine that builds at the same time is slow, and that is not what is tested.
pub(crate) const PATIENT: std::time::Duration = std::time::Duration::from_secs(120);

/// The site with what it needs to live.
pub(crate) struct Bench {
    pub(crate) router: Router,
    pub(crate) database: Database,
}

/// What came back.
#[derive(Debug)]
pub(crate) struct Got {
    pub(crate) status: StatusCode,
    pub(crate) headers: BTreeMap<String, String>,
    pub(crate) bytes: Vec<u8>,
}

impl Got {
    pub(crate) fn text(&self) -> &str {
        std::str::from_utf8(&self.bytes).unwrap()
    }

    pub(crate) fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", String::as_str)
    }

    /// Every cookie that is set.
    pub(crate) fn cookies(&self) -> Vec<String> {
        self.header("set-cookie").lines().map(str::to_owned).collect()
    }

    pub(crate) fn json(&self) -> serde_json::Value {
        serde_json::from_slice(&self.bytes).unwrap()
    }
}

impl Bench {
    /// The site on 21 November 2026.
    pub(crate) async fn new() -> Self {
        let database = Database::sqlite();
        let router = site(&database).await;
        Self { router, database }
    }

    /// A page, as a browser asks for it.
    pub(crate) async fn get(&self, address: &str) -> Got {
        self.send(Request::get(address).body(Body::empty()).unwrap()).await
    }

    pub(crate) async fn send(&self, request: Request<Body>) -> Got {
        let response: Response<Body> = self.router.clone().oneshot(request).await.unwrap();
        let (parts, body) = response.into_parts();
        let named = |(name, value): (&header::HeaderName, &header::HeaderValue)| {
            (name.as_str().to_owned(), value.to_str().unwrap_or_default().to_owned())
        };
        let headers = parts.headers.iter().map(named).collect();
        Got { status: parts.status, headers, bytes: to_bytes(body, usize::MAX).await.unwrap().to_vec() }
    }
}

/// Another site over the same record: nothing that the first one kept is in it.
pub(crate) async fn site(database: &Database) -> Router {
    let press: Option<Arc<dyn Press>> = Some(Arc::new(PlainPress));
    router(app(database).await, &Settings { failed, press, time_out: PATIENT, ..Settings::default() }).unwrap()
}

/// A press without a typesetter and without a proof-reader: it says what it was asked for.
#[derive(Debug)]
struct PlainPress;

impl Press for PlainPress {
    fn report(&self, reading: &ReportReading, voice: &Voice, format: ReportFormat) -> Result<Vec<u8>, PressError> {
        let language = voice.language();
        let (title, meeting) = (reading.shape.title.or_any(language), &reading.meeting.id);
        let direction = if language.is_right_to_left() { "rtl" } else { "ltr" };
        let page = format!(
            "<!doctype html><html lang=\"{language}\" dir=\"{direction}\"><head><title>{title}</title></head>\
                            <body><h1>{title} {meeting} {}</h1></body></html>",
            format.ending()
        );
        Ok(page.into_bytes())
    }

    fn proof_read(&self, _package: &Package, _voice: &Voice, text: &Text) -> Result<Vec<u8>, PressError> {
        match std::str::from_utf8(&text.bytes) {
            Ok(words) => {
                let held = text.against.as_ref().map(against).unwrap_or_default();
                Ok(format!("{} {:?} {:?} {words}{held}", text.name, text.least, text.format).into_bytes())
            }
            Err(_) => Err(PressError::Unreadable("not a text".to_owned())),
        }
    }
}

/// Where the first figure and the first deadline stand that a text is held against.
fn against(given: &Against) -> String {
    let plan = &given.held.plans[0];
    let standing = given.held.standings.iter().find(|standing| standing.state.is_some()).unwrap();
    let (_, measure) = plan.observations[0].figure.as_str().split_once('.').unwrap();
    let figure = given.figure(&plan.plan, &MeasureId::new(measure));
    let owed = given.owed(standing.state.unwrap(), &standing.obligation);
    format!(" against {figure} and {owed}")
}

#[expect(clippy::print_stdout, reason = "a failing test shows what the site says of it")]
fn failed(what: &str) {
    println!("{what}");
}

pub(crate) async fn app(database: &Database) -> App {
    let clock = Arc::new(TestClock::at("2026-11-21T08:00:00Z"));
    let address = database.address().parse().unwrap();
    App::open(Treaty::read(texts()).unwrap(), &address, clock).await.unwrap().0
}

pub(crate) fn texts() -> BTreeMap<String, String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../treaties/ccm");
    let mut texts = BTreeMap::new();
    gather(&root, &root, &mut texts);
    texts
}

fn gather(root: &Path, folder: &Path, texts: &mut BTreeMap<String, String>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            gather(root, &path, texts);
        } else {
            let name = path.strip_prefix(root).unwrap().to_str().unwrap().to_owned();
            texts.insert(name, fs::read_to_string(&path).unwrap());
        }
    }
}

/// The languages of the site.
pub(crate) const LANGUAGES: [&str; 6] = ["ar", "en", "es", "fr", "ru", "zh"];

/// One page of every kind, below the language.
pub(crate) const PAGES: [&str; 29] = [
    "",
    "states",
    "states?status=party&region=Europe",
    "states/LAO",
    "states/NGA?as_of=2023-06-30",
    "plans",
    "plans/lausanne",
    "plans/dubrovnik",
    "plans/lausanne/themes/clearance?meeting=11MSP",
    "plans/dubrovnik/themes/universalization",
    "plans/lausanne/indicators/47.2",
    "plans/lausanne/indicators/3.1?known_by=2026-11-21",
    "obligations",
    "obligations?rule=clearance&status=extended-until",
    "obligations/DEU/clearance",
    "obligations/all/documents-submitted",
    "deadlines",
    "reports?year=2022&as_of=2023-06-30",
    "meetings",
    "meetings/11MSP",
    "map",
    "map?by=obligation&what=clearance",
    "map?by=indicator&what=lausanne.47.2",
    "documents",
    "documents/ccm-msp-2023-8",
    "data",
    "readings",
    "progress",
    "proof-read",
];
