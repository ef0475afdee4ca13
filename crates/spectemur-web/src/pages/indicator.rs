//! One indicator, opened: value, rule, population, the States named and those that the record denies, with answer,
//! source and place, those silent, what was published and whether it agrees.

use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use spectemur_app::{Explanation, Observation, When};
use spectemur_model::StateCode;
use spectemur_model::register::Meeting;

use crate::fault::Fault;
use crate::html::Html;
use crate::page::{Page, counted, shown};
use crate::pages::said::{self, Row};
use crate::routes::Visit;

#[derive(Template)]
#[template(path = "indicator.html")]
struct Indicator<'a> {
    p: Page<'a>,
    known: &'a Explanation,
    among: Option<(Html, String)>,
    published: Vec<(Html, Html)>,
    named: Vec<(Html, Vec<Row>)>,
    denied: Vec<(Html, Vec<Row>)>,
    conflicts: Vec<(Html, Vec<Row>)>,
    evidence: Vec<Row>,
    silent: Vec<Html>,
    certain: Vec<Html>,
    possible: Vec<Html>,
    related: Vec<Nearby>,
    trend: Vec<(Meeting, Observation)>,
}

/// A question, and what States answer to it.
type Nearby = (Html, Vec<(Html, Row)>);

pub(crate) async fn show(visit: Visit, Path((plan, id)): Path<(String, String)>) -> Result<Response, Fault> {
    let (asked, app) = (&visit.asked, &visit.site.app);
    let p = visit.page("plans");
    if !p.package.plans.contains_key(plan.as_str()) {
        return Err(super::plan::no_plan(&p, plan));
    }
    let meeting = match asked.query("meeting") {
        Some(named) => named.to_owned(),
        None => app
            .reporting_meetings(asked.day())
            .first()
            .map(|meeting| meeting.id.to_string())
            .ok_or(Fault::NoSuch { what: "reporting-period", name: p.day_text(asked.day()), known: Vec::new() })?,
    };
    let when = When { as_of: asked.named_day, known_by: asked.known_by };
    let known = app.explain_indicator(&plan, &id, &meeting, when).await?;
    let trend = app.trend(&plan, &id, (asked.day(), asked.known_by)).await?;
    let words = known.measure.title.or_any(asked.language);
    let number = Some(known.measure.id.as_str()).filter(|id| p.is_numbered(id));
    let title = number.map_or_else(|| words.to_owned(), |number| format!("{number} {words}"));
    let page = Indicator {
        among: among(&p, &known)?,
        published: published(&p, &known)?,
        named: states(&p, &known, &known.observation.counted)?,
        denied: states(&p, &known, &known.observation.denied)?,
        conflicts: states(&p, &known, &known.observation.conflicts)?,
        evidence: rows(&p, &known, &known.observation.evidence)?,
        silent: p.states(silent(&known))?,
        certain: p.states(known.population.iter().flat_map(|population| population.certain.iter().copied()))?,
        possible: p.states(known.population.iter().flat_map(|population| population.possible.iter().copied()))?,
        related: related(&p, &known)?,
        trend,
        known: &known,
        p: below_plan(p, &known)?.titled(title),
    };
    shown(&page)
}

fn below_plan<'a>(p: Page<'a>, known: &Explanation) -> Result<Page<'a>, Fault> {
    let (label, href) = (p.plan_words(&known.plan), p.to.plan(&known.plan, Some(&known.meeting)));
    Ok(p.below_part()?.below(label, href))
}

/// Those on whom the record neither speaks nor contradicts itself.
fn silent(known: &Explanation) -> impl Iterator<Item = StateCode> {
    let in_conflict = |state: &StateCode| known.observation.conflicts.iter().any(|conflict| conflict.state == *state);
    known.observation.open.iter().copied().filter(move |state| !in_conflict(state))
}

fn among(p: &Page<'_>, known: &Explanation) -> Result<Option<(Html, String)>, Fault> {
    let Some(population) = &known.population else { return Ok(None) };
    let label = known.package.populations.get(&population.id).map(|found| p.text(&found.label)).unwrap_or_default();
    let words = [("certain", counted(population.certain.len())), ("possible", counted(population.possible.len()))];
    Ok(Some((label, p.tell("cli-explain-members", &words)?)))
}

fn published(p: &Page<'_>, known: &Explanation) -> Result<Vec<(Html, Html)>, Fault> {
    let one = |published: &spectemur_app::Published| {
        let value = published.value.map_or_else(|| p.absent("not-known"), |value| p.figure(value))?;
        Ok((value, p.cited(known.sources.get(&published.source), &published.source, &published.place)?))
    };
    known.observation.published.iter().map(one).collect()
}

fn rows(p: &Page<'_>, known: &Explanation, ids: &[spectemur_model::StatementId]) -> Result<Vec<Row>, Fault> {
    ids.iter().filter_map(|id| known.statements.get(id)).map(|said| said::row(p, said, &known.sources)).collect()
}

/// States in alphabetical order with the statements behind each.
fn states(
    p: &Page<'_>,
    known: &Explanation,
    counted: &[spectemur_app::Counted],
) -> Result<Vec<(Html, Vec<Row>)>, Fault> {
    let order = p.in_order(counted.iter().map(|counted| counted.state))?;
    let found = order.iter().filter_map(|state| counted.iter().find(|counted| counted.state == *state));
    found.map(|counted| Ok((p.state(counted.state)?, rows(p, known, &counted.evidence)?))).collect()
}

/// Statements that stand nearby, by question.
fn related(p: &Page<'_>, known: &Explanation) -> Result<Vec<Nearby>, Fault> {
    let mut groups: Vec<Nearby> = Vec::new();
    for said in &known.related {
        let Some(state) = said.statement.subject.state() else { continue };
        let row = (p.state(state)?, said::row(p, said, &known.sources)?);
        let question = p.question(&said.statement.question);
        match groups.iter_mut().find(|(known, _)| *known == question) {
            Some((_, rows)) => rows.push(row),
            None => groups.push((question, vec![row])),
        }
    }
    Ok(groups)
}
