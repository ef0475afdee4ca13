//! What changed, as an Atom feed (RFC 4287).

use askama::Template;
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Response};
use spectemur_model::{Day, Period};

use crate::fault::Fault;
use crate::page::Page;
use crate::pages::change::{Told, told};
use crate::routes::Visit;

/// How many changes a feed holds: enough for a reader who was away for years.
const MOST: usize = 200;

#[derive(Template)]
#[template(path = "changes.xml", escape = "html")]
struct Feed<'a> {
    p: Page<'a>,
    updated: Day,
    entries: Vec<(String, Told)>,
}

pub(crate) async fn show(visit: Visit) -> Result<Response, Fault> {
    let day = visit.asked.day();
    let within = Period::new(Day::FIRST, day).map_err(|error| Fault::Ours(error.to_string()))?;
    let changes = visit.site.app.changes(within, visit.asked.known_by).await?;
    let p = visit.page("home");
    let mut entries = Vec::new();
    for change in changes.iter().take(MOST) {
        let what = change.standing.as_ref().map_or_else(String::new, |standing| format!("/{}", standing.obligation));
        let whose = change.state.map_or_else(|| crate::links::ALL.to_owned(), |state| state.to_string());
        let id = format!("tag:spectemur,2026:{}/{whose}{what}/{}/{}", p.package.id, change.kind.word(), change.on.to());
        entries.push((id, told(&p, change)?));
    }
    let updated = entries.first().map_or(day, |(_, told)| told.on.to());
    let title = p.say("web-changes")?;
    let feed = Feed { updated, entries, p: p.titled(title) };
    const ATOM: HeaderValue = HeaderValue::from_static("application/atom+xml; charset=utf-8");
    Ok(([(header::CONTENT_TYPE, ATOM)], feed.render()?).into_response())
}
