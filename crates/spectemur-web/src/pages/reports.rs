//! The reports on a year: who handed in, who did not, and of whom the record does not tell.

use askama::Template;
use axum::response::Response;
use spectemur_app::{Came, FilingReading, FilingsReading};

use crate::fault::Fault;
use crate::html::Html;
use crate::page::{Page, shown};
use crate::routes::Visit;

/// What became of reports, the most pressing first, with the mark that others link to.
const ORDER: [(Came, &str); 6] = [
    (Came::Missing, "missing"),
    (Came::Late, "late"),
    (Came::InTime, "in-time"),
    (Came::Sometime, "received"),
    (Came::NotYet, "not-yet"),
    (Came::Unknown, "unknown"),
];

struct Group<'a> {
    came: Came,
    mark: &'static str,
    rows: Vec<&'a FilingReading>,
}

#[derive(Template)]
#[template(path = "reports.html")]
struct Reports<'a> {
    p: Page<'a>,
    reading: &'a FilingsReading,
    groups: Vec<Group<'a>>,
    voluntary: Vec<Html>,
    years: Vec<i16>,
}

pub(crate) async fn show(visit: Visit) -> Result<Response, Fault> {
    let day = visit.asked.day();
    let year = match visit.asked.query("year") {
        None => day.year().saturating_sub(1),
        Some(text) => text.parse().map_err(|_| Fault::BadValue { name: "year".to_owned(), value: text.to_owned() })?,
    };
    visit.asked.refuse_far(year, &year.to_string())?;
    let reading = visit.site.app.filings(year, day, visit.asked.known_by).await?;
    let p = visit.page("reports");
    let mut groups = Vec::new();
    for (came, mark) in ORDER {
        let own: Vec<&FilingReading> = reading.due.iter().filter(|filing| filing.came == came).collect();
        let order = p.in_order(own.iter().map(|filing| filing.state))?;
        let rows = order.iter().filter_map(|state| own.iter().find(|filing| filing.state == *state).copied());
        let rows: Vec<&FilingReading> = rows.collect();
        if !rows.is_empty() {
            groups.push(Group { came, mark, rows });
        }
    }
    let first = p.package.templates.values().map(|template| template.from_year).min().unwrap_or(year);
    let title = p.tell("web-reports-title", &[("year", year.to_string().into())])?;
    let page = Reports {
        groups,
        voluntary: p.states(reading.voluntary.iter().copied())?,
        years: (first..=day.year()).rev().collect(),
        reading: &reading,
        p: p.titled(title),
    };
    shown(&page)
}
