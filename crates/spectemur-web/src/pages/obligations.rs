//! What is owed: every rule with how many stand how under it, or one rule with who stands how.

use std::collections::BTreeMap;

use askama::Template;
use axum::response::Response;
use spectemur_app::{ObligationsAsked, ObligationsReading, StandingReading, StandingStatus};
use spectemur_model::obligation::{Obligation, RuleBasis};
use spectemur_model::{Citation, ObligationId};

use crate::fault::Fault;
use crate::html::Html;
use crate::page::{Page, shown};
use crate::routes::Visit;

/// A rule with how many stand how under it.
struct Rule<'a> {
    rule: &'a Obligation,
    counts: Vec<(StandingStatus, usize)>,
}

#[derive(Template)]
#[template(path = "obligations.html")]
struct Obligations<'a> {
    p: Page<'a>,
    /// Rules by what they rest on: the treaty, plans, how meetings work.
    sections: Vec<(String, Vec<Rule<'a>>)>,
}

#[derive(Template)]
#[template(path = "rule.html")]
struct RulePage<'a> {
    p: Page<'a>,
    rule: &'a Obligation,
    cites: Vec<Citation>,
    counts: Vec<(StandingStatus, usize)>,
    chosen: Option<StandingStatus>,
    rows: Vec<&'a StandingReading>,
}

pub(crate) async fn show(visit: Visit) -> Result<Response, Fault> {
    let obligation = visit.asked.query("rule").map(ObligationId::new);
    let asked = ObligationsAsked {
        obligation: obligation.clone(),
        known_by: visit.asked.known_by,
        ..ObligationsAsked::default()
    };
    let reading = visit.site.app.obligations(visit.asked.day(), &asked).await?;
    match obligation {
        Some(id) => one(&visit, &reading, &id),
        None => all(&visit, &reading),
    }
}

fn all(visit: &Visit, reading: &ObligationsReading) -> Result<Response, Fault> {
    let p = visit.page("obligations");
    let mut sections = vec![
        (p.say("web-owed-treaty")?, Vec::new()),
        (p.say("web-owed-plans")?, Vec::new()),
        (p.say("web-owed-machinery")?, Vec::new()),
    ];
    for rule in &reading.package.obligations {
        let counts = counts(reading.standings.iter().filter(|standing| standing.obligation == rule.id));
        if counts.is_empty() {
            continue;
        }
        let index = match rule.basis {
            RuleBasis::Article(_) => 0,
            RuleBasis::Action(..) => 1,
            RuleBasis::Machinery => 2,
        };
        if let Some((_, rules)) = sections.get_mut(index) {
            rules.push(Rule { rule, counts });
        }
    }
    sections.retain(|(_, rules)| !rules.is_empty());
    let title = p.say("web-nav-obligations")?;
    shown(&Obligations { sections, p: p.titled(title) })
}

/// How many stand how, in the order of the kinds.
fn counts<'r>(standings: impl Iterator<Item = &'r StandingReading>) -> Vec<(StandingStatus, usize)> {
    let mut counts: BTreeMap<StandingStatus, usize> = BTreeMap::new();
    for standing in standings {
        *counts.entry(standing.status).or_default() += 1;
    }
    counts.into_iter().collect()
}

fn one(visit: &Visit, reading: &ObligationsReading, id: &ObligationId) -> Result<Response, Fault> {
    let p = visit.page("obligations");
    let Some(rule) = reading.package.obligation(id) else { return Err(Fault::NoPage) };
    let chosen = match visit.asked.query("status") {
        None => None,
        Some(word) => Some(
            StandingStatus::parse(word)
                .ok_or_else(|| Fault::BadValue { name: "status".to_owned(), value: word.to_owned() })?,
        ),
    };
    let wanted = |standing: &&StandingReading| chosen.is_none_or(|status| standing.status == status);
    let mut rows: Vec<&StandingReading> = reading.standings.iter().filter(wanted).collect();
    let order = p.in_order(rows.iter().filter_map(|standing| standing.state))?;
    rows.sort_by_key(|standing| {
        let place = standing.state.and_then(|state| order.iter().position(|known| *known == state));
        (place, standing.due_on)
    });
    let title = p.rule_words(id);
    let page = RulePage {
        rule,
        cites: rule.versions.iter().map(|version| version.cite.clone()).collect(),
        counts: counts(reading.standings.iter()),
        chosen,
        rows,
        p: p.titled(title).below_part()?,
    };
    shown(&page)
}

impl RulePage<'_> {
    fn title(&self) -> Html {
        self.p.rule_title(&self.rule.id)
    }
}
