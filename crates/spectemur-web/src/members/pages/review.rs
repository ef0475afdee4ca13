//! A report in review, beside the statements that it makes: to be sent back with remarks, or left to stand.

use std::collections::BTreeMap;

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use spectemur_app::{AppError, ReviewReading, Stage};
use spectemur_model::{Localized, SourceId};

use super::draft_files::handed_in_at;
use super::sides::{Sides, sides};
use crate::fault::Fault;
use crate::html::Html;
use crate::members::signed::{Signed, SignedForm, led};
use crate::members::words::Head;
use crate::page::{Page, shown_as};
use crate::pages::document::numbers;
use crate::pages::said;
use crate::routes::Visit;

/// One statement as the report makes it.
struct Said {
    place: Html,
    question: Html,
    answer: Html,
    table: Option<said::Table>,
    is_public: bool,
}

#[derive(Template)]
#[template(path = "members/review.html")]
struct ReviewPage<'a> {
    p: Page<'a>,
    head: Head,
    known: ReviewReading,
    said: Vec<Said>,
    against: Vec<Sides>,
    whose: Html,
    may_review: bool,
    words: String,
    refused: Option<String>,
}

impl ReviewPage<'_> {
    fn stage(&self) -> &'static str {
        self.known.received.stage().word()
    }

    fn remarks(&self) -> Option<(Html, String)> {
        match self.known.received.stage() {
            Stage::Returned(returned) => Some((self.p.text(&returned.remarks), self.p.day_text(returned.on))),
            _ => None,
        }
    }

    fn file_at(&self, name: &str) -> String {
        handed_in_at(&self.p, self.known.received.id.as_str(), name)
    }

    /// Whether somebody may still send it back or say that it was looked at.
    fn is_open(&self) -> bool {
        self.may_review && self.known.received.replaced_by.is_none()
    }
}

pub(crate) async fn show(visit: Visit, signed: Signed, Path(id): Path<String>) -> Result<Response, Fault> {
    page(&visit, &signed, &SourceId::new(&id), String::new(), None).await
}

async fn page(
    visit: &Visit,
    signed: &Signed,
    id: &SourceId,
    words: String,
    refused: Option<&str>,
) -> Result<Response, Fault> {
    let known = visit.site.app.review(&signed.member, id).await?;
    let p = visit.members_page("members-review")?;
    let mut rows = Vec::new();
    let mut by_place: Vec<_> = known.said.iter().collect();
    by_place.sort_by_key(|said| (said.statement.place.kind().to_owned(), numbers(&said.statement.place)));
    for recorded in by_place {
        let row = said::row(&p, recorded, &BTreeMap::new())?;
        let statement = &recorded.statement;
        rows.push(Said {
            place: p.place(&statement.place)?,
            question: p.question(&statement.question),
            answer: row.answer,
            table: row.table,
            is_public: statement.public,
        });
    }
    let against = known.contradictions.iter().map(|held| sides(&p, held, &known.sources));
    let refused = refused.map(|id| p.say(id)).transpose()?;
    let status = if refused.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let page = ReviewPage {
        said: rows,
        against: against.collect::<Result<_, Fault>>()?,
        whose: Html::bdi(&p.name(known.received.state)?),
        may_review: signed.member.may_review(),
        head: Head::of(&p, signed)?,
        words,
        refused,
        known,
        p,
    };
    shown_as(&page, status)
}

pub(crate) async fn looked_at(visit: Visit, form: SignedForm) -> Result<Response, Fault> {
    visit.site.app.look_at(&form.signed.member, &SourceId::new(form.fields.get("report"))).await?;
    Ok(led(&visit.room("office/queue", &[("done", "looked-at")])))
}

pub(crate) async fn send_back(visit: Visit, form: SignedForm) -> Result<Response, Fault> {
    let id = SourceId::new(form.fields.get("report"));
    let words = form.fields.get("remarks").trim().to_owned();
    let remarks = Localized::new([(visit.asked.language, words.clone())]);
    match visit.site.app.return_report_as(&form.signed.member, &id, &remarks).await {
        Ok(_) => Ok(led(&visit.room("office/queue", &[("done", "sent-back")]))),
        Err(AppError::EmptyRemarks) => page(&visit, &form.signed, &id, words, Some("members-remarks-missing")).await,
        Err(AppError::ReplacedReport { .. }) => {
            page(&visit, &form.signed, &id, words, Some("members-report-replaced")).await
        }
        Err(error) => Err(error.into()),
    }
}
