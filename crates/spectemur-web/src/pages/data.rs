//! What can be downloaded, how programs ask, how to cite, under which licence.

use askama::Template;
use axum::response::Response;

use crate::api;
use crate::fault::Fault;
use crate::page::{Page, shown};
use crate::routes::Visit;

#[derive(Template)]
#[template(path = "data.html")]
struct Data<'a> {
    p: Page<'a>,
    paths: Vec<(String, String)>,
    statements: u64,
    sources: u64,
}

pub(crate) async fn show(visit: Visit) -> Result<Response, Fault> {
    let counts = visit.site.app.counts().await?;
    let p = visit.page("data");
    let title = p.say("web-nav-data")?;
    let page =
        Data { paths: api::summaries(), statements: counts.statements, sources: counts.sources, p: p.titled(title) };
    shown(&page)
}
