//! One obligation of one State: what it is on the day, and the chain of rule, facts and arithmetic that leads there.

use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use spectemur_app::{ForecastReading, ObligationsAsked, StandingReading};
use spectemur_model::{ObligationId, StateCode};

use crate::fault::Fault;
use crate::html::Html;
use crate::links::ALL;
use crate::page::{Page, shown};
use crate::routes::Visit;

#[derive(Template)]
#[template(path = "obligation.html")]
struct ObligationPage<'a> {
    p: Page<'a>,
    whose: Html,
    what: Html,
    rule: ObligationId,
    standings: Vec<Standing<'a>>,
    work: Option<(Html, Vec<String>, &'a ForecastReading)>,
}

struct Standing<'a> {
    standing: &'a StandingReading,
    chain: Vec<Html>,
    assumed: Vec<Html>,
}

pub(crate) async fn show(visit: Visit, Path((whose, rule)): Path<(String, String)>) -> Result<Response, Fault> {
    let state = match StateCode::parse(&whose) {
        Some(state) => Some(state),
        None if whose == ALL => None,
        None => return Err(Fault::NoState { state: whose }),
    };
    let (as_of, known_by) = (visit.asked.day(), visit.asked.known_by);
    let id = ObligationId::new(&rule);
    let asked = ObligationsAsked { state, obligation: Some(id.clone()), known_by, ..ObligationsAsked::default() };
    let reading = visit.site.app.obligations(as_of, &asked).await?;
    let is_measured = reading.package.obligation(&id).is_some_and(|rule| rule.progress.is_some());
    let work = match state.filter(|_| is_measured && !reading.standings.is_empty()) {
        Some(state) => Some(visit.site.app.forecast((state, &rule), (as_of, known_by)).await?),
        None => None,
    };
    let p = visit.page("obligations");
    let evidence = (&reading.statements, &reading.sources);
    let mut standings = Vec::new();
    for standing in reading.standings.iter().filter(|standing| standing.state == state) {
        let chain = standing.chain.iter().map(|link| p.chain_link(standing, link, evidence));
        standings.push(Standing { standing, chain: chain.collect::<Result<_, _>>()?, assumed: p.assumed(standing) });
    }
    let picture = |work: &'_ ForecastReading| Ok::<_, Fault>((p.burndown(work)?, p.forecast_sentences(work)?));
    let work = match &work {
        Some(work) => {
            let (picture, sentences) = picture(work)?;
            Some((picture, sentences, work))
        }
        None => None,
    };
    let whose_words = state.map_or_else(|| p.say("obligations-community"), |state| p.name(state))?;
    let title = format!("{whose_words} · {}", p.rule_words(&id));
    let whose = state.map_or_else(|| Ok(Html::text(&whose_words)), |state| p.state(state))?;
    let (label, href) = (p.rule_words(&id), p.to.rule(&id));
    let page = ObligationPage {
        whose,
        what: p.rule_title(&id),
        standings,
        work,
        rule: id,
        p: p.titled(title).below_part()?.below(label, href),
    };
    shown(&page)
}
