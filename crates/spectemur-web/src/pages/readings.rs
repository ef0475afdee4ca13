//! Published readings: all of them, and one with everything as it was known then, its hash, and whether it still comes out
//! the same.

use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use spectemur_app::{PublicationReading, Rechecked};
use spectemur_language::LanguageError;
use spectemur_model::Office;

use crate::fault::Fault;
use crate::html::Html;
use crate::links::Links;
use crate::members::words::{moment, office};
use crate::page::{Page, shown};
use crate::routes::Visit;

#[derive(Template)]
#[template(path = "readings.html")]
struct Readings<'a> {
    p: Page<'a>,
    published: Vec<PublicationReading>,
}

#[derive(Template)]
#[template(path = "reading.html")]
struct Reading<'a> {
    p: Page<'a>,
    known: PublicationReading,
    check: Rechecked,
    by: Html,
    at: Html,
    /// Until when the record was known.
    until: Html,
    /// The pages as they were read, by label.
    rooms: Vec<(String, String)>,
    figures: String,
    cite: String,
}

/// What a published reading is called: plan, meeting, day and number.
pub(crate) fn title(p: &Page<'_>, known: &PublicationReading) -> Result<String, LanguageError> {
    let words = [
        ("plan", p.plan_words(&known.plan()).into()),
        ("meeting", known.publication.meeting.clone().into()),
        ("day", p.day_text(known.publication.as_of).into()),
        ("n", known.publication.number.into()),
    ];
    p.tell("readings-called", &words)
}

impl Readings<'_> {
    fn called(&self, known: &PublicationReading) -> Result<String, LanguageError> {
        title(&self.p, known)
    }

    fn at(&self, known: &PublicationReading) -> Result<Html, LanguageError> {
        moment(&self.p, known.publication.published_at)
    }
}

impl Reading<'_> {
    fn entry(&self) -> String {
        self.p.voice.number(self.known.publication.entry)
    }

    fn plan(&self) -> Html {
        let plan = self.known.plan();
        self.p.package.plans.get(&plan).map_or_else(|| Html::bdi(plan.as_str()), |plan| self.p.text(&plan.title))
    }
}

pub(crate) async fn list(visit: Visit) -> Result<Response, Fault> {
    let published = visit.site.app.publications(visit.asked.known_by).await?;
    let p = visit.page("data").below_part()?;
    let title = p.say("readings-title")?;
    shown(&Readings { published, p: p.titled(title) })
}

pub(crate) async fn show(visit: Visit, Path(id): Path<String>) -> Result<Response, Fault> {
    let known = visit.site.app.publication(&id).await?;
    let check = visit.site.app.recheck(&known.publication).await?;
    let p = visit.page("data").below_part()?;
    let above = (p.say("readings-title")?, p.to.page("readings"));
    let p = p.below(above.0, above.1);
    let called = title(&p, &known)?;
    let office = known.office().as_ref().map(|held: &Office| office(&p, held)).transpose()?.unwrap_or_default();
    let page = Reading {
        by: Html::bdi(&known.publication.name).then(&Html::text(" · ")).then(&office),
        at: moment(&p, known.publication.published_at)?,
        until: moment(&p, known.publication.known_by)?,
        rooms: rooms(&p, &known)?,
        figures: format!("/api/v1/readings/{}/figures", known.publication.id),
        cite: cite(&p, &known, &called)?,
        check,
        known,
        p: p.titled(called),
    };
    shown(&page)
}

/// Every part of the house on that day, with only what was known then.
fn rooms(p: &Page<'_>, known: &PublicationReading) -> Result<Vec<(String, String)>, LanguageError> {
    let to = Links {
        language: p.asked.language,
        as_of: Some(known.publication.as_of.to_string()),
        known_by: Some(known.publication.known_by.to_string()),
    };
    let mut rooms = vec![
        (p.plan_words(&known.plan()), to.plan(&known.plan(), Some(&known.meeting()))),
        (p.say("readings-home")?, to.home()),
    ];
    if p.site.printing.is_some() {
        for (id, shape) in &p.package.reports {
            let href = to.report_file(&known.meeting(), id, crate::ReportFormat::Html.ending());
            rooms.push((shape.title.or_any(p.asked.language).to_owned(), href));
        }
    }
    for part in ["states", "obligations", "deadlines", "reports", "map", "documents"] {
        rooms.push((p.say(&format!("web-nav-{part}"))?, to.page(part)));
    }
    Ok(rooms)
}

/// How the reading is cited, in one line.
fn cite(p: &Page<'_>, known: &PublicationReading, called: &str) -> Result<String, LanguageError> {
    let origin = p.site.app.keys().map_or("", spectemur_app::Keys::origin);
    let words = [
        ("treaty", p.treaty().to_owned().into()),
        ("title", called.to_owned().into()),
        ("day", p.day_text(known.publication.published_at.day()).into()),
        ("address", format!("{origin}{}", p.to.today().reading(&known.publication.id)).into()),
        ("hash", known.publication.figures_hash.clone().into()),
    ];
    p.tell("readings-cite-as", &words)
}
