//! The action plans, and the sets of figures beside them.

use askama::Template;
use axum::response::Response;
use spectemur_model::package::Plan;

use crate::fault::Fault;
use crate::page::{Page, shown};
use crate::routes::Visit;

#[derive(Template)]
#[template(path = "plans.html")]
struct Plans<'a> {
    p: Page<'a>,
    plans: Vec<&'a Plan>,
    sets: Vec<&'a Plan>,
}

pub(crate) async fn show(visit: Visit) -> Result<Response, Fault> {
    let p = visit.page("plans");
    let title = p.say("web-nav-plans")?;
    let (mut plans, sets): (Vec<&Plan>, Vec<&Plan>) =
        p.package.plans.values().partition(|plan| plan.adopted_at.is_some());
    plans.sort_by_key(|plan| std::cmp::Reverse(plan.years));
    shown(&Plans { plans, sets, p: p.titled(title) })
}
