//! What an office has before it: what it owes, its reports, what waits.

use askama::Template;
use axum::response::Response;
use spectemur_app::OfficeReading;

use crate::fault::Fault;
use crate::html::Html;
use crate::members::signed::Signed;
use crate::members::words::Head;
use crate::page::{Page, shown};
use crate::routes::Visit;

#[derive(Template)]
#[template(path = "members/home.html")]
struct OfficePage<'a> {
    p: Page<'a>,
    head: Head,
    known: OfficeReading,
    /// What waits, in the order of the queue: word, how much.
    waiting: Vec<(&'static str, usize)>,
    office: Html,
    is_quiet: bool,
}

pub(crate) async fn show(visit: Visit, signed: Signed) -> Result<Response, Fault> {
    let known = visit.site.app.office(&signed.member).await?;
    let p = visit.members_page("members-nav-office")?;
    let order = ["passed", "near", "contradiction", "review", "letter"];
    let waiting = order.into_iter().filter_map(|word| Some((word, *known.waiting.get(word)?))).collect();
    let is_quiet = known.open.is_empty() && known.reports.is_empty() && known.waiting.is_empty();
    let is_quiet = is_quiet && known.requests.is_none() && signed.member.state().is_none();
    let head = Head::of(&p, &signed)?;
    let office = head.office.clone();
    shown(&OfficePage { waiting, known, office, is_quiet, head, p })
}
