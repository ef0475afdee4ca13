//! The first page: what the treaty is doing now.

use askama::Template;
use axum::response::Response;
use spectemur_app::{Came, ForecastReading, IndicatorsReading, OverviewReading};
use spectemur_language::LanguageError;

use crate::fault::Fault;
use crate::html::Html;
use crate::page::{Page, counted, shown};
use crate::pages::change::{Told, told};
use crate::routes::Visit;

/// How many changes and deadlines the first page shows; all of them stand on their own pages.
const MOST: usize = 8;

#[derive(Template)]
#[template(path = "home.html")]
struct Home<'a> {
    p: Page<'a>,
    now: &'a OverviewReading,
    changes: Vec<Told>,
    more_changes: usize,
    more_deadlines: usize,
    work: Vec<Work<'a>>,
}

/// The work under one rule.
struct Work<'a> {
    title: Html,
    href: String,
    rows: Vec<&'a ForecastReading>,
}

impl Home<'_> {
    /// How many reports on the year came to which end.
    fn came(&self, ends: &[Came]) -> usize {
        self.now
            .filings
            .as_ref()
            .map_or(0, |filings| filings.due.iter().filter(|filing| ends.contains(&filing.came)).count())
    }

    fn received(&self) -> usize {
        self.came(&[Came::InTime, Came::Late, Came::Sometime])
    }

    fn missing(&self) -> usize {
        self.came(&[Came::Missing])
    }

    fn untold(&self) -> usize {
        self.came(&[Came::Unknown])
    }

    fn measured(&self, measures: &IndicatorsReading) -> Result<String, LanguageError> {
        let plan = self.p.package.plans.get(&measures.plan).map_or("", |plan| plan.title.or_any(self.p.asked.language));
        let period = self.p.when(measures.moment.period());
        let words = [("n", counted(measures.observations.len())), ("plan", plan.into()), ("period", period.into())];
        self.p.tell("web-home-measures", &words)
    }

    fn since(&self) -> Result<Option<String>, LanguageError> {
        let Some(meeting) = &self.now.last_meeting else { return Ok(None) };
        let day = meeting.ends_on.map(|day| self.p.day_text(day)).unwrap_or_default();
        let words = [("meeting", meeting.id.to_string().into()), ("day", day.into())];
        Ok(Some(self.p.tell("web-home-since", &words)?))
    }

    fn next(&self) -> Result<Option<String>, LanguageError> {
        let Some(meeting) = &self.now.next_meeting else { return Ok(None) };
        let day = meeting.starts_on.map(|day| self.p.day_text(day)).unwrap_or_default();
        Ok(Some(
            self.p.tell("web-home-next-meeting", &[("meeting", meeting.id.to_string().into()), ("day", day.into())])?,
        ))
    }
}

pub(crate) async fn show(visit: Visit) -> Result<Response, Fault> {
    let now = visit.site.app.overview(visit.asked.day(), visit.asked.known_by).await?;
    let p = visit.page("home");
    let title = p.treaty().to_owned();
    let changes = now.changes.iter().take(MOST).map(|change| told(&p, change)).collect::<Result<_, Fault>>()?;
    let mut work: Vec<Work<'_>> = Vec::new();
    for reading in &now.work {
        let title = p.rule_title(&reading.obligation);
        match work.last_mut().filter(|last| last.title == title) {
            Some(last) => last.rows.push(reading),
            None => work.push(Work { title, href: p.to.rule(&reading.obligation), rows: vec![reading] }),
        }
    }
    let home = Home {
        changes,
        more_changes: now.changes.len().saturating_sub(MOST),
        more_deadlines: now.falling_due.len().saturating_sub(MOST),
        work,
        now: &now,
        p: p.titled(title),
    };
    shown(&home)
}
