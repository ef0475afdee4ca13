//! One State: status, obligations through time, reports, work against the deadline, requests, and every answer with its source.

use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use spectemur_app::{LifeReading, ProfileReading};
use spectemur_model::StateCode;
use spectemur_model::obligation::RuleBasis;

use crate::fault::Fault;
use crate::html::Html;
use crate::page::{Page, shown};
use crate::pages::life::{Axis, Bar};
use crate::pages::said::{self, Row};
use crate::routes::Visit;

#[derive(Template)]
#[template(path = "state.html")]
struct State<'a> {
    p: Page<'a>,
    known: &'a ProfileReading,
    axis: Option<Axis>,
    treaty_duties: Vec<(&'a LifeReading, Option<Bar>)>,
    plan_duties: Vec<(&'a LifeReading, Option<Bar>)>,
    pictures: Vec<(Html, String, Html, Vec<String>)>,
    answers: Vec<Group>,
}

/// Answers that rest on the same article of the treaty, or on none.
struct Group {
    title: String,
    anchor: String,
    questions: Vec<(Html, Vec<Row>)>,
}

pub(crate) async fn show(visit: Visit, Path(code): Path<String>) -> Result<Response, Fault> {
    let Some(state) = StateCode::parse(&code) else { return Err(Fault::NoState { state: code }) };
    let known = visit.site.app.profile(state, visit.asked.day(), visit.asked.known_by).await?;
    let p = visit.page("states");
    let title = p.name(state)?;
    let mirrored = visit.asked.language.is_right_to_left();
    let axis = Axis::of(known.duties.iter(), known.as_of, mirrored);
    let bar = |life: &LifeReading| axis.as_ref().map(|axis| axis.bar(life, known.as_of));
    let of_treaty = |life: &&LifeReading| {
        let rule = known.package.obligation(&life.standing.obligation);
        rule.is_some_and(|rule| matches!(rule.basis, RuleBasis::Article(_)))
    };
    let duties = |wanted: bool| {
        let chosen = known.duties.iter().filter(move |life| of_treaty(life) == wanted);
        chosen.map(|life| (life, bar(life))).collect()
    };
    let mut pictures = Vec::new();
    for work in &known.work {
        if work.statements.is_empty() {
            continue;
        }
        let href = p.to.owed(Some(state), &work.obligation);
        pictures.push((p.rule_title(&work.obligation), href, p.burndown(work)?, p.forecast_sentences(work)?));
    }
    let page = State {
        treaty_duties: duties(true),
        plan_duties: duties(false),
        pictures,
        answers: groups(&p, &known)?,
        axis,
        known: &known,
        p: p.titled(title).below_part()?,
    };
    shown(&page)
}

/// The answers by article, in the order of the articles.
fn groups(p: &Page<'_>, known: &ProfileReading) -> Result<Vec<Group>, Fault> {
    let mut groups: Vec<(String, Group)> = Vec::new();
    for (key, said) in &known.answers {
        let article = known.package.questions.get(key).and_then(|question| question.article.clone());
        let article = article.unwrap_or_default();
        let number = article.split('(').next().unwrap_or_default().to_owned();
        let rows = said.iter().map(|said| said::row(p, said, &known.sources)).collect::<Result<_, Fault>>()?;
        let question = (p.question(key), rows);
        match groups.iter_mut().find(|(known, _)| *known == number) {
            Some((_, group)) => group.questions.push(question),
            None => {
                let title = match number.as_str() {
                    "" => p.say("web-answers-elsewhere")?,
                    article => p.tell("web-article", &[("article", article.into())])?,
                };
                let anchor = format!("answers-{number}");
                groups.push((number, Group { title, anchor, questions: vec![question] }));
            }
        }
    }
    groups.sort_by_key(|(article, _)| article.parse::<u32>().unwrap_or(u32::MAX));
    Ok(groups.into_iter().map(|(_, group)| group).collect())
}
