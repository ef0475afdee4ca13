//! Open contradictions, and ruling on one of them with a reason.

use askama::Template;
use axum::http::StatusCode;
use axum::response::Response;
use spectemur_app::{AppError, RulingProblem};
use spectemur_model::{Localized, StateCode, StatementId};

use super::sides::{Sides, sides};
use crate::fault::Fault;
use crate::members::signed::{Fields, Signed, SignedForm, led};
use crate::members::words::Head;
use crate::page::{Page, shown_as};
use crate::routes::Visit;

/// More than this on one page is work for another day; a State narrows it down.
const MOST: usize = 40;

#[derive(Template)]
#[template(path = "members/contradictions.html")]
struct ContradictionsPage<'a> {
    p: Page<'a>,
    head: Head,
    held: Vec<Sides>,
    more: usize,
    refused: Vec<String>,
    may_rule: bool,
    action: String,
    state: String,
    given: Fields,
}

impl ContradictionsPage<'_> {
    /// Whether this is the one that was just refused.
    fn is_given(&self, held: &Sides) -> bool {
        held.sides.iter().any(|(id, _)| self.given.all("side").any(|given| given == id))
    }
}

pub(crate) async fn show(visit: Visit, signed: Signed) -> Result<Response, Fault> {
    let state = visit.asked.query("state").unwrap_or_default().to_owned();
    page(&visit, &signed, &state, Fields::default(), &[]).await
}

async fn page(
    visit: &Visit,
    signed: &Signed,
    state: &str,
    given: Fields,
    problems: &[RulingProblem],
) -> Result<Response, Fault> {
    let wanted = match state {
        "" => None,
        code => Some(StateCode::parse(code).ok_or_else(|| Fault::NoState { state: code.to_owned() })?),
    };
    let reading = visit.site.app.open_contradictions(&signed.member, wanted).await?;
    let p = visit.members_page("members-nav-contradictions")?;
    let shown = reading.contradictions.iter().take(MOST).map(|held| sides(&p, held, &reading.sources));
    let refused = problems.iter().map(|problem| {
        let id = problem.statement().map(|id| id.to_string()).unwrap_or_default();
        p.tell(&format!("ruling-refused-{}", problem.word()), &[("id", id.into())])
    });
    let refused = refused.collect::<Result<Vec<_>, _>>()?;
    let status = if refused.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let page = ContradictionsPage {
        held: shown.collect::<Result<_, Fault>>()?,
        more: reading.contradictions.len().saturating_sub(MOST),
        head: Head::of(&p, signed)?,
        may_rule: signed.member.may_rule(),
        action: visit.room("office/contradictions", &[]),
        state: state.to_owned(),
        refused,
        given,
        p,
    };
    shown_as(&page, status)
}

/// Rules: the side that is chosen holds, all others of the form are set aside; or none holds.
pub(crate) async fn rule(visit: Visit, form: SignedForm) -> Result<Response, Fault> {
    let fields = &form.fields;
    let read = |text: &str| {
        let wrong = || Fault::BadValue { name: "side".to_owned(), value: text.to_owned() };
        StatementId::parse(text).ok_or_else(wrong)
    };
    let all: Vec<StatementId> = fields.all("side").map(read).collect::<Result<_, Fault>>()?;
    let holds = match fields.get("holds") {
        "" => {
            // Nothing is chosen by leaving it out: that none holds is a choice of its own.
            let nothing = [RulingProblem::NothingAside];
            let state = fields.get("state").to_owned();
            return page(&visit, &form.signed, &state, form.fields, &nothing).await;
        }
        "none" => None,
        chosen => Some(read(chosen)?),
    };
    let aside = all.into_iter().filter(|id| Some(*id) != holds).collect();
    let reason = fields.get("reason").trim();
    let reason = match reason {
        "" => Localized::default(),
        words => Localized::new([(visit.asked.language, words.to_owned())]),
    };
    match visit.site.app.rule_as(&form.signed.member, holds, aside, reason).await {
        Ok(_) => {
            let state = form.fields.get("state");
            let chosen = [("done", "ruled"), ("state", state)];
            let kept = if state.is_empty() { 1 } else { 2 };
            Ok(led(&visit.room("office/contradictions", chosen.get(..kept).unwrap_or_default())))
        }
        Err(AppError::RefusedRuling(problems)) => {
            let state = form.fields.get("state").to_owned();
            page(&visit, &form.signed, &state, form.fields, &problems).await
        }
        Err(error) => Err(error.into()),
    }
}
