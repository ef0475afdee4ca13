//! Deadlines in order of the day: to come, and those of the year before.

use askama::Template;
use axum::response::Response;
use spectemur_app::{Deadline, DeadlinesAsked};
use spectemur_model::{Day, MeetingId, StateCode};

use crate::asked::Asked;
use crate::fault::Fault;
use crate::html::Html;
use crate::page::{Page, shown};
use crate::routes::Visit;

/// Deadlines of one rule on one day, of as many as there are.
struct Row<'a> {
    day: Day,
    title: Html,
    href: String,
    first: &'a Deadline,
    whose: Vec<Html>,
}

#[derive(Template)]
#[template(path = "deadlines.html")]
struct Deadlines<'a> {
    p: Page<'a>,
    ahead: Vec<Row<'a>>,
    behind: Vec<Row<'a>>,
    calendar: String,
    states: Vec<(StateCode, String, bool)>,
    themes: Vec<(String, String, bool)>,
}

/// What the address filters by.
pub(crate) fn filter(asked: &Asked) -> Result<DeadlinesAsked, Fault> {
    let state = asked
        .query("state")
        .map(|code| StateCode::parse(code).ok_or_else(|| Fault::NoState { state: code.to_owned() }));
    Ok(DeadlinesAsked {
        state: state.transpose()?,
        theme: asked.query("theme").map(str::to_owned),
        meeting: asked.query("meeting").map(MeetingId::new),
        known_by: asked.known_by,
    })
}

pub(crate) async fn show(visit: Visit) -> Result<Response, Fault> {
    let asked = filter(&visit.asked)?;
    let reading = visit.site.app.deadlines(visit.asked.day(), &asked).await?;
    let p = visit.page("deadlines");
    let (behind, ahead): (Vec<&Deadline>, Vec<&Deadline>) =
        reading.deadlines.iter().partition(|deadline| deadline.day < reading.as_of);
    let bound = p.package.registers.registrations.keys().copied();
    let states = p.in_order(bound)?.into_iter().map(|state| Ok((state, p.name(state)?, asked.state == Some(state))));
    let mut themes: Vec<(String, String, bool)> = Vec::new();
    for rule in &p.package.obligations {
        if !themes.iter().any(|(id, ..)| id == rule.theme.as_str()) {
            let title =
                p.theme_text(&rule.theme).map_or(rule.theme.as_str(), |title| title.or_any(visit.asked.language));
            let is_chosen = asked.theme.as_deref() == Some(rule.theme.as_str());
            themes.push((rule.theme.to_string(), title.to_owned(), is_chosen));
        }
    }
    let chosen = ["state", "theme", "meeting"].into_iter().filter_map(|name| Some((name, visit.asked.query(name)?)));
    let page = Deadlines {
        ahead: rows(&p, &ahead)?,
        behind: rows(&p, &behind)?.into_iter().rev().collect(),
        calendar: p.to.calendar(&chosen.collect::<Vec<_>>()),
        states: states.collect::<Result<_, Fault>>()?,
        themes,
        p: p.titled(visit.page("deadlines").say("web-nav-deadlines")?),
    };
    shown(&page)
}

/// One row for all that fall due on one day under one rule and stand alike.
fn rows<'a>(p: &Page<'_>, deadlines: &[&'a Deadline]) -> Result<Vec<Row<'a>>, Fault> {
    let mut rows: Vec<(Row<'a>, Vec<&'a Deadline>)> = Vec::new();
    for deadline in deadlines {
        let (standing, day) = (&deadline.standing, deadline.day);
        let is_alike = |row: &Row<'_>| {
            let first = &row.first.standing;
            row.day == day
                && (&first.obligation, &first.occasion, first.status)
                    == (&standing.obligation, &standing.occasion, standing.status)
        };
        match rows.iter_mut().find(|(row, _)| is_alike(row)) {
            Some((_, all)) => all.push(deadline),
            None => {
                let (title, href) = (p.standing_title(standing)?, p.to.obligation(standing));
                rows.push((Row { day, title, href, first: deadline, whose: Vec::new() }, vec![deadline]));
            }
        }
    }
    let with_names = rows.into_iter().map(|(mut row, all)| {
        if all.len() > 1 {
            row.href = p.to.rule_status(&row.first.standing.obligation, row.first.standing.status.word());
        }
        let states: Vec<StateCode> = all.iter().filter_map(|deadline| deadline.standing.state).collect();
        row.whose = p.states(states)?;
        if row.whose.is_empty() {
            row.whose.push(Html::text(&p.say("obligations-community")?));
        }
        Ok(row)
    });
    with_names.collect()
}
