//! One meeting: days, presidency, documents, what it decided, and what was to be done by it.

use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use spectemur_app::MeetingReading;

use crate::fault::Fault;
use crate::page::{Page, shown};
use crate::pages::progress::{Offer, offers};
use crate::routes::Visit;

#[derive(Template)]
#[template(path = "meeting.html")]
struct MeetingPage<'a> {
    p: Page<'a>,
    known: &'a MeetingReading,
    /// Whether the page names the document that the meeting's days come from anyhow.
    is_told: bool,
    has_figures: bool,
    offers: Vec<Offer<'a>>,
}

pub(crate) async fn show(visit: Visit, Path(id): Path<String>) -> Result<Response, Fault> {
    let known = visit.site.app.meeting(&id, visit.asked.known_by).await?;
    let ended = visit.site.app.reporting_meetings(visit.asked.day());
    let has_figures = ended.iter().any(|meeting| meeting.id == known.meeting.id);
    let p = visit.page("meetings");
    let offers = if has_figures && visit.site.printing.is_some() {
        offers(&p, &known.meeting, visit.asked.language)
    } else {
        Vec::new()
    };
    let is_told = known.meeting.source.documents().all(|cited| {
        let is_listed = known.documents.iter().any(|document| document.id.as_str() == cited);
        let title = p.package.document(cited).map(|title| title.or_any(visit.asked.language));
        let symbol = known.meeting.symbol.as_deref();
        is_listed || symbol.is_some_and(|symbol| title.unwrap_or(cited).contains(symbol))
    });
    shown(&MeetingPage { is_told, has_figures, offers, known: &known, p: p.titled(id).below_part()? })
}
