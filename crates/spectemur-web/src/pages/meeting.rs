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
    let source = known.meeting.source.as_str();
    let is_listed = known.documents.iter().any(|document| document.symbol.as_deref() == Some(source));
    let is_told = is_listed || known.meeting.symbol.as_deref() == Some(source);
    shown(&MeetingPage { is_told, has_figures, offers, known: &known, p: p.titled(id).below_part()? })
}
