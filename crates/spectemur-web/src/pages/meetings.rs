//! The meetings of the register.

use askama::Template;
use axum::response::Response;
use spectemur_model::register::Meeting;

use crate::fault::Fault;
use crate::page::{Page, shown};
use crate::routes::Visit;

#[derive(Template)]
#[template(path = "meetings.html")]
struct Meetings<'a> {
    p: Page<'a>,
    meetings: Vec<Meeting>,
}

pub(crate) async fn show(visit: Visit) -> Result<Response, Fault> {
    let p = visit.page("meetings");
    let title = p.say("web-nav-meetings")?;
    let mut meetings = visit.site.app.meetings(visit.asked.known_by).await?;
    meetings.reverse();
    shown(&Meetings { meetings, p: p.titled(title) })
}
