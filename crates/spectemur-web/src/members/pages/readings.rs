//! Publishing a reading: choose plan, meeting and day, look at what would be published, publish.

use askama::Template;
use axum::http::StatusCode;
use axum::response::Response;
use spectemur_app::{AppError, PublicationReading, PublishAsked, PublishingReading};
use spectemur_language::LanguageError;
use spectemur_model::PlanId;

use crate::fault::Fault;
use crate::html::Html;
use crate::members::signed::{Fields, Signed, SignedForm, led};
use crate::members::words::{Head, moment};
use crate::page::{Page, shown_as};
use crate::pages::readings::title;
use crate::routes::Visit;

#[derive(Template)]
#[template(path = "members/readings.html")]
struct PublishPage<'a> {
    p: Page<'a>,
    head: Head,
    known: PublishingReading,
    published: Vec<PublicationReading>,
    given: Given,
    refused: Option<String>,
}

/// What was chosen, as it was typed.
#[derive(Clone, Debug, Default)]
struct Given {
    plan: String,
    meeting: String,
    day: String,
}

impl Given {
    fn of(fields: &Fields) -> Self {
        let text = |name| fields.get(name).trim().to_owned();
        Self { plan: text("plan"), meeting: text("meeting"), day: text("day") }
    }

    /// What is asked for; nothing where nothing was chosen yet.
    fn asked(&self) -> Result<Option<PublishAsked>, Fault> {
        if self.plan.is_empty() || self.meeting.is_empty() {
            return Ok(None);
        }
        let wrong = |_| Fault::BadDay { name: "day".to_owned(), value: self.day.clone() };
        let as_of = if self.day.is_empty() { None } else { Some(self.day.parse().map_err(wrong)?) };
        Ok(Some(PublishAsked { plan: self.plan.clone(), meeting: self.meeting.clone(), as_of }))
    }
}

impl PublishPage<'_> {
    fn plan(&self, plan: &PlanId) -> String {
        self.p.plan_words(plan)
    }

    fn called(&self, known: &PublicationReading) -> Result<String, LanguageError> {
        title(&self.p, known)
    }

    fn at(&self, known: &PublicationReading) -> Result<Html, LanguageError> {
        moment(&self.p, known.publication.published_at)
    }

    fn until(&self, head: &spectemur_app::Head) -> Result<Html, LanguageError> {
        moment(&self.p, head.recorded_at)
    }
}

pub(crate) async fn show(visit: Visit, signed: Signed) -> Result<Response, Fault> {
    let text = |name| visit.asked.query(name).unwrap_or_default().to_owned();
    let given = Given { plan: text("plan"), meeting: text("meeting"), day: text("day") };
    page(&visit, &signed, given).await
}

async fn page(visit: &Visit, signed: &Signed, given: Given) -> Result<Response, Fault> {
    let app = &visit.site.app;
    let p = visit.members_page("members-nav-readings")?;
    let (known, refused) = match app.publishing(&signed.member, given.asked()?.as_ref()).await {
        Ok(known) => (known, None),
        Err(AppError::AheadOfToday { day }) => {
            (app.publishing(&signed.member, None).await?, Some(p.on("readings-refused-ahead", day)?))
        }
        Err(AppError::NothingRecorded) => {
            (app.publishing(&signed.member, None).await?, Some(p.say("readings-refused-empty")?))
        }
        Err(error) => return Err(error.into()),
    };
    let status = if refused.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let published = app.publications(None).await?;
    shown_as(&PublishPage { head: Head::of(&p, signed)?, known, published, given, refused, p }, status)
}

pub(crate) async fn publish(visit: Visit, form: SignedForm) -> Result<Response, Fault> {
    let given = Given::of(&form.fields);
    let nothing = || Fault::BadValue { name: "plan".to_owned(), value: given.plan.clone() };
    // Rights are asked before anything else is told.
    let asked = match given.asked()? {
        Some(asked) => asked,
        None => {
            visit.site.app.publishing(&form.signed.member, None).await?;
            return Err(nothing());
        }
    };
    match visit.site.app.publish(&form.signed.member, &asked).await {
        Ok(_) => Ok(led(&visit.room("office/readings", &[("done", "published")]))),
        Err(AppError::AheadOfToday { .. } | AppError::NothingRecorded) => page(&visit, &form.signed, given).await,
        Err(error) => Err(error.into()),
    }
}
