//! What can be downloaded, how programs ask, how to cite, under which licence.

use askama::Template;
use axum::response::Response;
use spectemur_language::LanguageError;

use crate::api;
use crate::fault::Fault;
use crate::page::{Page, shown};
use crate::pages::readings;
use crate::routes::Visit;

#[derive(Template)]
#[template(path = "data.html")]
struct Data<'a> {
    p: Page<'a>,
    /// How programs ask, and the message that says what for.
    asks: Vec<(String, String)>,
    statements: u64,
    sources: u64,
    /// The newest published readings, with where they stand.
    published: Vec<(String, String)>,
}

/// How many published readings are named here; all of them stand on their own page.
const MOST: usize = 3;

pub(crate) async fn show(visit: Visit) -> Result<Response, Fault> {
    let counts = visit.site.app.counts().await?;
    let published = visit.site.app.publications(visit.asked.known_by).await?;
    let p = visit.page("data");
    let title = p.say("web-nav-data")?;
    let readings = published.iter().take(MOST);
    let readings = readings.map(|known| Ok((p.to.today().reading(&known.publication.id), readings::title(&p, known)?)));
    let page = Data {
        asks: api::operations(),
        statements: counts.statements,
        sources: counts.sources,
        published: readings.collect::<Result<_, LanguageError>>()?,
        p: p.titled(title),
    };
    shown(&page)
}
