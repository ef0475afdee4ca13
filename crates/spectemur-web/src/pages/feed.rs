//! What changed, as an Atom feed (RFC 4287).

use askama::Template;
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Response};
use spectemur_app::PublicationReading;
use spectemur_model::{Day, Period};

use crate::fault::Fault;
use crate::html::Html;
use crate::page::Page;
use crate::pages::change::{Told, told};
use crate::pages::readings::title;
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

/// That a reading was published.
fn published(p: &Page<'_>, known: &PublicationReading, on: Day) -> Result<Told, Fault> {
    let (called, href) = (title(p, known)?, p.to.today().reading(&known.publication.id));
    let words = p.tell("readings-change", &[("title", called.into())])?;
    let what = Html::link(&href, &Html::text(&words));
    Ok(Told { on: Period::day(on), whose: Html::default(), what, words, href, kind: "published" })
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
    for known in visit.site.app.publications(visit.asked.known_by).await? {
        let on = known.publication.published_at.day();
        if on <= day {
            let id = format!("tag:spectemur,2026:{}/readings/{}", p.package.id, known.publication.id);
            entries.push((id, published(&p, &known, on)?));
        }
    }
    // What happened on the same day stays in its order, and what was published then comes after it.
    entries.sort_by_key(|(_, told)| std::cmp::Reverse(told.on.to()));
    let updated = entries.first().map_or(day, |(_, told)| told.on.to());
    let title = p.say("web-changes")?;
    let feed = Feed { updated, entries, p: p.titled(title) };
    const ATOM: HeaderValue = HeaderValue::from_static("application/atom+xml; charset=utf-8");
    Ok(([(header::CONTENT_TYPE, ATOM)], feed.render()?).into_response())
}
