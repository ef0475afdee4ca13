//! The documents that the record rests on.

use askama::Template;
use axum::response::Response;
use spectemur_app::{Document, DocumentsReading};

use crate::fault::Fault;
use crate::page::{Page, shown};
use crate::routes::Visit;

#[derive(Template)]
#[template(path = "documents.html")]
struct Documents<'a> {
    p: Page<'a>,
    documents: &'a [(Document, usize)],
}

pub(crate) async fn show(visit: Visit) -> Result<Response, Fault> {
    let DocumentsReading { documents, .. } = visit.site.app.documents(visit.asked.known_by).await?;
    let p = visit.page("documents");
    let title = p.say("web-nav-documents")?;
    shown(&Documents { documents: &documents, p: p.titled(title) })
}
